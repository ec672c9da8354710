/* Files into tables: encodings, kinds of files, delimiters, headers, bad rows, troubles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/data/load.h"

static kh_schema *schema;
static kh_data *data;
static kh_table *table; /* its nominations */
static kh_trouble trouble;
static char folder[] = "/tmp/khen-test-XXXXXX";

static bool load(const char *text)
{
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	return kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(text), (kh_load_options){.dataset = -1}, &trouble);
}

static const char *args_text(kh_lang lang)
{
	kh_str args[KH_MAX_ARGS];
	kh_buf out = {0};

	kh_trouble_args(&trouble, lang, args);
	for (size_t i = 0; i < trouble.nargs; i++) {
		if (i > 0)
			kh_buf_char(&out, '|');
		kh_buf_add(&out, args[i]);
	}
	return kh_str_c(kh_buf_str(&out));
}

/* ---- texts that load ---- */

/* Rows as "chuyên đề/tên/đơn vị;". */
static const char *rows_text(void)
{
	kh_buf out = {0};

	for (uint32_t row = 0; row < table->len; row++) {
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_CAMPAIGN));
		kh_buf_char(&out, '/');
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_NAME));
		kh_buf_char(&out, '/');
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_UNIT));
		kh_buf_char(&out, ';');
	}
	return kh_str_c(kh_buf_str(&out));
}

static void loads(void **state)
{
	static const struct {
		const char *text;
		char delimiter;
		const char *rows;
	} cases[] = {
		{"chuyên đề,tên,đơn vị\n1,A,X\n", ',', "1/A/X;"},
		{"chuyên đề;tên;đơn vị\n1;A;X\n", ';', "1/A/X;"},
		{"chuyên đề\ttên\tđơn vị\n1\tA\tX\n", '\t', "1/A/X;"},
		{"chuyên đề|tên|đơn vị\n1|A|X\n", '|', "1/A/X;"},
		{"chuyên đề,tên,đơn vị\r\n1,A,X\r\n", ',', "1/A/X;"},
		{"chuyên đề,tên,đơn vị\r1,A,X\r", ',', "1/A/X;"},
		{"chuyên đề,tên,đơn vị\n1,A,X", ',', "1/A/X;"},
		/* cells full of other delimiters */
		{"chuyên đề;tên tập thể, cá nhân;đơn vị\n1;A, B, C;X\n", ';', "1/A, B, C/X;"},
		{"chuyên đề,tên,đơn vị\n1,A;B,X;Y\n2,C;D,Z;W\n", ',', "1/A;B/X;Y;2/C;D/Z;W;"},
		{"chuyên đề;tên\n1;\"A, B\"\n", ';', "1/A, B/;"},
		/* sep= */
		{"sep=;\nchuyên đề;tên;đơn vị\n1;A;X\n", ';', "1/A/X;"},
		{"SEP=,\r\nchuyên đề,tên,đơn vị\r\n1,A,X\r\n", ',', "1/A/X;"},
		{"\"sep=;\"\nchuyên đề;tên\n1;A\n", ';', "1/A/;"},
		{"sep=^\nchuyên đề^tên\n1^A\n", '^', "1/A/;"},
		/* headers */
		{"CHUYÊN  ĐỀ,Tên,ĐƠN VỊ\n1,A,X\n", ',', "1/A/X;"},
		{"Chuyên đề (*),Họ và tên *,Đơn vị:\n1,A,X\n", ',', "1/A/X;"},
		{"\"chuyên\nđề\",tên,\"đơn\r\nvị\"\n1,A,X\n", ',', "1/A/X;"},
		{"chuye\xCC\x82n \xC4\x91\xC3\xAA\xCC\x80,t\x65\xCC\x82n\n1,A\n", ',', "1/A/;"}, /* decomposed, half-composed */
		{"campaign,name,unit\n1,A,X\n", ',', "1/A/X;"},
		{"\xC2\xA0"
		 "chuyên\xC2\xA0"
		 "đề,tên,,\n1,A,,\n",
		 ',', "1/A/;"}, /* columns without name */
		{"STT,chuyên đề,tên,ghi chú\n1,1,A,x\n", ',', "1/A/;"},
		{"\n\nchuyên đề,tên\n1,A\n", ',', "1/A/;"},
		{",,\nchuyên đề,tên,đơn vị\n1,A,X\n", ',', "1/A/X;"},
		/* cells */
		{"chuyên đề,tên,đơn vị\n1,\"A \"\"B\"\"\",\"X,\nY\"\n", ',', "1/A \"B\"/X,\nY;"},
		{"chuyên đề,tên,đơn vị\n1,\xC2\xA0"
		 "A ,\xE2\x80\x8B"
		 "X\xE3\x80\x80\n",
		 ',', "1/A/X;"},
		{"chuyên đề,tên,đơn vị\n1,A,\n2,,X\n", ',', "1/A/;2//X;"},
		{"chuyên đề,tên\n1,Nguye\xCC\x82\xCC\x83n\n2,Nguyễn\n", ',', "1/Nguyễn/;2/Nguyễn/;"},
		/* blank rows */
		{"chuyên đề,tên,đơn vị\n1,A,X\n,,\n ,\xC2\xA0,\n,,,,,\n\n2,B,Y\n,,\n", ',', "1/A/X;2/B/Y;"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		bool ok = load(cases[i].text);

		if (!ok)
			print_error("%s: %s %s\n", cases[i].text, kh_code_text(trouble.code), args_text(KH_VI));
		assert_true(ok);
		assert_int_equal(trouble.code, KH_CODE_COUNT);
		assert_string_equal(rows_text(), cases[i].rows);
		assert_int_equal(table->files.at[0].delimiter, cases[i].delimiter);
		for (size_t row = 0; row < table->len; row++)
			assert_int_equal(table->fault.at[row], KH_ROW_FINE);
		kh_table_free(table);
	}
}

static void keeps_unknown_headers(void **state)
{
	const kh_table_file *file;

	(void)state;
	assert_true(load("STT,chuyên đề,tên,,Ghi chú *\n1,1,A,,x\n"));
	file = &table->files.at[0];
	assert_int_equal(file->width, 5);
	assert_int_equal(file->unknown.len, 1); /* running numbers are no loss */
	assert_string_equal(kh_str_c(file->unknown.at[0]), "Ghi chú");
	assert_true(file->has[KH_F_NAME]);
	assert_false(file->has[KH_F_UNIT]);
	assert_int_equal(kh_cell_state_of(table, 0, KH_F_UNIT), KH_CELL_ABSENT);
	kh_table_free(table);
}

static void marks_bad_rows(void **state)
{
	static const struct {
		kh_row_fault fault;
		uint64_t line;
		uint32_t cells;
		const char *name;
	} rows[] = {
		{KH_ROW_FINE, 2, 3, "A"},        {KH_ROW_SHORT, 3, 2, "B"}, {KH_ROW_LONG, 4, 4, "C"},
		{KH_ROW_QUOTE, 5, 3, "D\"d"},    {KH_ROW_SHORT, 7, 1, ""},  {KH_ROW_FINE, 8, 3, "F"},
		{KH_ROW_QUOTE, 10, 3, "\"G\"g"}, {KH_ROW_FINE, 11, 3, "H"}, {KH_ROW_LONG, 12, 4, "I"},
	};

	(void)state;
	assert_true(load("chuyên đề,tên,đơn vị\n1,A,X\n2,B\n3,C,X,Y\n4,D\"d,X\n\n5\n6,F,\"X\nY\"\n7,\"G\"g,X\n8,H,X\n9,I,X,\n"));
	assert_int_equal(table->len, KH_COUNT(rows));
	for (uint32_t row = 0; row < KH_COUNT(rows); row++) {
		bool fine = rows[row].fault == KH_ROW_FINE;

		assert_int_equal(table->fault.at[row], rows[row].fault);
		assert_int_equal(kh_table_line(table, row), rows[row].line);
		assert_int_equal(kh_table_cells(table, row), rows[row].cells);
		assert_string_equal(kh_str_c(kh_cell_text(table, row, KH_F_NAME)), rows[row].name);
		assert_int_equal(kh_cell_state_of(table, row, KH_F_NAME), fine ? KH_CELL_KNOWN : KH_CELL_UNREADABLE);
		assert_int_equal(kh_cell_state_of(table, row, KH_F_FORM), fine ? KH_CELL_ABSENT : KH_CELL_UNREADABLE);
		assert_int_equal(kh_table_number(table, row), row + 1);
	}
	kh_table_free(table);
}

static void takes_stated_options(void **state)
{
	(void)state;
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	assert_true(kh_load_csv_text(data, KH_STR("a"), KH_STR("chuyên đề:tên\n1:A\n"),
				     (kh_load_options){.delimiter = ':', .dataset = -1}, &trouble));
	assert_true(kh_load_csv_text(data, KH_STR("b"), KH_STR("tên,x\nB,1\n"), (kh_load_options){.dataset = KH_NOMINATIONS},
				     &trouble));
	assert_string_equal(rows_text(), "1/A/;/B/;");
	assert_false(
		kh_load_csv_text(data, KH_STR("c"), KH_STR("y,x\nB,1\n"), (kh_load_options){.dataset = KH_NOMINATIONS}, &trouble));
	assert_int_equal(trouble.code, KH_KT213);
	kh_table_free(table);
}

/* ---- texts that do not ---- */

/* What each data set lacks. */
#define MISSING(nominations, recognitions)                                                                                                        \
	nominations " (tệp đề nghị); " recognitions                                                                                               \
		    " (tệp công nhận); nhiệm vụ, ngày hoàn thành (tệp tiến độ); chỉ tiêu, kết quả (tệp kết quả)|" \
		    "tệp đề nghị, công nhận, tiến độ hay kết quả"

static void names_the_trouble(void **state)
{
	static const struct {
		const char *text;
		kh_code code;
		const char *args;
	} cases[] = {
		{"chuyên đề,tên\n1,\"A\n2,B\n", KH_KT211, "a.csv|2"},
		{"chuyên đề,\"tên\n1,A\n2,B\n", KH_KT211, "a.csv|1"},
		{"chuyên đề,tên,Họ và tên\n1,A,B\n", KH_KT212, "a.csv|tên|Họ và tên"},
		{"chuyên đề,tên,t\x65\xCC\x82n *\n1,A,B\n", KH_KT212, "a.csv|tên|tên"},
		{"mã,đơn vị\n1,A\n", KH_KT213, "a.csv|mã, đơn vị|" MISSING("chuyên đề, tên", "chuyên đề, tên, năm")},
		{"tên,đơn vị\n1,A\n", KH_KT213, "a.csv|tên, đơn vị|" MISSING("chuyên đề", "chuyên đề, năm")},
		{"x\ny\n", KH_KT213, "a.csv|x|" MISSING("chuyên đề, tên", "chuyên đề, tên, năm")},
		{"1,2,3\n4,5,6\n", KH_KT213, "a.csv||" MISSING("chuyên đề, tên", "chuyên đề, tên, năm")},
		{"chuyên đề,tên\n", KH_KT214, "a.csv"},
		{"chuyên đề,tên\n\n,\n , \n", KH_KT214, "a.csv"},
		{"chuyên đề,tên", KH_KT214, "a.csv"},
		{"a;b,c;d\n1;2,3;4\n", KH_KT215, "a.csv|“,”, “;”"},
		{"a;b,c\n1;2,3\n", KH_KT215, "a.csv|“,”, “;”"},
		{"tên;a,chuyên đề\nx;y,z\n", KH_KT215, "a.csv|“,”, “;”"},
		{"\n \n,\n", KH_KT903, "a.csv"},
		{"kế hoạch \"44/KH-UBND\" năm 2024 {\n}\n", KH_KT907, "a.csv"},
		{"# lời dẫn\n\nKế  hoạch “44/KH-UBND” năm 2024 {\n}\n", KH_KT907, "a.csv"},
		{"nhập \"hung-yen/don-vi.kt\"\n", KH_KT907, "a.csv"},
		{"chuyên đề 1 \"Hoàn thành; xuất sắc, nhiệm vụ\" {\n a) chủ trì: \"A\", \"B\"\n}\n", KH_KT907, "a.csv"},
		{"campaign 1 \"X\" {\n}\n", KH_KT907, "a.csv"},
		{"khối \"A\": \"B\", \"C\"\n", KH_KT907, "a.csv"},
		{"quy định\n{\n", KH_KT907, "a.csv"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_false(load(cases[i].text));
		assert_string_equal(kh_code_text(trouble.code), kh_code_text(cases[i].code));
		assert_string_equal(args_text(KH_VI), cases[i].args);
		assert_int_equal(table->len, 0);
		assert_int_equal(table->files.len, 0);
		kh_table_free(table);
	}
}

static void tells_data_from_rules(void **state)
{
	static const struct {
		const char *text;
		bool data;
	} cases[] = {
		{"chuyên đề,tên\n1,A\n", true},
		{"sep=;\nmã;Đơn vị\n", true},
		{"name\tunit\n", true},
		{"tên\nA\n", false},
		{"kế hoạch \"44/KH-UBND\" năm 2024 {\n tên: \"x\", y\n}\n", false},
		{"# tên, loại là các cột\nđơn vị \"A\"\n", false},
		{"trường [tên]: chữ; tên khác \"họ\"\n", false},
		{"", false},
		{"\"", false},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++)
		assert_int_equal(kh_looks_like_data(kh_str_of(cases[i].text)), cases[i].data);
}

static void names_limits(void **state)
{
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, "chuyên đề,tên\n1,");
	kh_buf_fill(&text, 'x', ((size_t)1 << 20) + 1);
	assert_false(load(kh_str_c(kh_buf_str(&text))));
	assert_int_equal(trouble.code, KH_KT216);
	assert_string_equal(args_text(KH_VI), "a.csv|2|độ dài của một ô|1 MiB");
	assert_string_equal(args_text(KH_EN), "a.csv|2|the length of a cell|1 MiB");
	kh_table_free(table);
	text.len = 0;
	kh_buf_addc(&text, "chuyên đề,tên\n");
	kh_buf_fill(&text, ',', 16384);
	assert_false(load(kh_str_c(kh_buf_str(&text))));
	assert_int_equal(trouble.code, KH_KT216);
	assert_string_equal(args_text(KH_EN), "a.csv|2|the number of columns|16384");
	kh_table_free(table);
}

static void shortens_what_it_found(void **state)
{
	kh_buf text = {0};

	(void)state;
	kh_buf_fill(&text, 'x', 100);
	for (int i = 0; i < 50; i++)
		kh_buf_addc(&text, ",y");
	kh_buf_addc(&text, "\n");
	assert_false(load(kh_str_c(kh_buf_str(&text))));
	assert_int_equal(trouble.code, KH_KT213);
	assert_true(trouble.args[1].len < 200);
	assert_true(kh_str_starts(trouble.args[1], KH_STR("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…, y, y")));
	assert_true(kh_str_ends(trouble.args[1], KH_STR("y, …")));
	kh_table_free(table);
}

/* ---- files ---- */

static kh_str write_file(const char *name, const char *bytes, size_t n)
{
	kh_str path = kh_fmt("%s/%s", folder, name);
	FILE *f = fopen(kh_str_c(path), "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
	return path;
}

static void reads_text(void **state)
{
	static const struct {
		const char *bytes, *text;
	} cases[] = {
		{"a", "a"},
		{"\xEF\xBB\xBF"
		 "chuyên đề",
		 "chuyên đề"},
		{"a\xEF\xBB\xBF", "a\xEF\xBB\xBF"},
		{"a\r\nb\tc\x1B", "a\r\nb\tc\x1B"},
		{"te\xCC\x82n", "te\xCC\x82n"}, /* composed later */
	};
	kh_str text;

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_true(kh_read_text(write_file("t", cases[i].bytes, strlen(cases[i].bytes)), &text, &trouble));
		assert_int_equal(trouble.code, KH_CODE_COUNT);
		assert_string_equal(kh_str_c(text), cases[i].text);
	}
}

static void reads_big_files_and_pipes(void **state)
{
	size_t n = ((size_t)3 << 20) + 17;
	char *bytes = malloc(n);
	kh_str text, path;
	int kept, ends[2];

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < n; i++)
		bytes[i] = (char)('a' + i % 23);
	path = write_file("t", bytes, n);
	assert_true(kh_read_text(path, &text, &trouble));
	assert_int_equal(text.len, n);
	assert_memory_equal(text.ptr, bytes, n);
	free(bytes);
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "chuyên đề,tên\n1,A\n", 23), 23);
	close(ends[1]);
	kept = dup(STDIN_FILENO);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	assert_true(kh_load(data, KH_STR("-"), (kh_load_options){.dataset = -1}, &trouble));
	assert_string_equal(rows_text(), "1/A/;");
	assert_string_equal(kh_str_c(table->files.at[0].name), "-");
	assert_false(kh_load(data, KH_STR("-"), (kh_load_options){.dataset = -1}, &trouble)); /* at its end now */
	assert_int_equal(trouble.code, KH_KT903);
	assert_string_equal(args_text(KH_VI), "đầu vào chuẩn");
	assert_string_equal(args_text(KH_EN), "standard input");
	dup2(kept, STDIN_FILENO);
	close(kept);
	kh_table_free(table);
}

#define BYTES(literal) literal, sizeof literal - 1

static void names_files_that_are_no_text(void **state)
{
	static const struct {
		const char *bytes;
		size_t n;
		const char *kind;
	} cases[] = {
		{BYTES("PK\x03\x04\x14\0\x06\0....[Content_Types].xml....xl/workbook.xml"), "an Excel workbook (.xlsx)"},
		{BYTES("PK\x03\x04\x14\0....word/document.xml"), "a Word document"},
		{BYTES("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
		 "an OpenDocument spreadsheet (.ods)"},
		{BYTES("PK\x03\x04\x14\0....nominations.csv"), "a compressed archive"},
		{BYTES("PK\x05\x06\0\0\0\0"), "a compressed archive"},
		{BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0k\0b\0o\0o\0k\0"), "an old Excel workbook (.xls)"},
		{BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
		 "an Office file with a password"},
		{BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"), "a Word document"},
		{BYTES("{\\rtf1\\ansi}"), "a Word document"},
		{BYTES("%PDF-1.7\n"), "a PDF"},
		{BYTES("\x1F\x8B\x08"), "a compressed archive"},
		{BYTES("<!DOCTYPE html>\n<html>"), "a web page (HTML)"},
		{BYTES("\xEF\xBB\xBF\r\n  <HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"), "a web page (HTML)"},
		{BYTES("<table><tr><td>chuyên đề"), "a web page (HTML)"},
		{BYTES("<?xml version=\"1.0\"?>\n<Workbook/>"), "an XML file"},
		{BYTES("\xFF\xFE"
		       "c\0h\0u\0"),
		 "in UTF-16"},
		{BYTES("\xFE\xFF\0c\0h"), "in UTF-16"},
		{BYTES("c\0h\0u\0y\0\xEA\0n\0"), "in UTF-16"},
		{BYTES("chuyên đề,tên\n1,A\0B\n"), "a binary file (line 2, offset 22: byte 00)"},
		{BYTES("\0"), "a binary file (line 1, offset 0: byte 00)"},
		{BYTES("\x7F"
		       "ELF\x02\x01\x01\0\0\0\0\0"),
		 "a binary file (line 1, offset 7: byte 00)"},
	};
	kh_str text, args[KH_MAX_ARGS];

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_false(kh_read_text(write_file("t", cases[i].bytes, cases[i].n), &text, &trouble));
		assert_int_equal(trouble.code, KH_KT904);
		kh_trouble_args(&trouble, KH_EN, args);
		assert_string_equal(kh_str_c(args[1]), cases[i].kind);
		assert_true(args[2].len > 0);
	}
}

static void names_bad_utf8(void **state)
{
	static const struct {
		const char *bytes, *line, *offset, *hex;
	} cases[] = {
		{"\xC0\x80", "1", "0", "C0 80"},
		{"a\nb\xED\xA0\x80z", "2", "3", "ED A0 80"},
		{"a\r\nb\rc\n\xF5", "4", "7", "F5"},
		{"abc\x80", "1", "3", "80"},
		{"Nguy\xE1\xBB", "1", "4", "E1 BB"}, /* the last character cut */
		{"\xEF\xBB\xBF"
		 "ab\xFFn",
		 "1", "5", "FF"}, /* the mark counts, it is in the file */
		{"Nguy\xD4n V\xA8n \xA7\xF8"
		 "c",
		 "1", "4", "D4"}, /* TCVN3 */
	};
	kh_str text;

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_false(kh_read_text(write_file("t", cases[i].bytes, strlen(cases[i].bytes)), &text, &trouble));
		assert_int_equal(trouble.code, KH_KT905);
		assert_string_equal(kh_str_c(trouble.args[1]), cases[i].line);
		assert_string_equal(kh_str_c(trouble.args[2]), cases[i].offset);
		assert_string_equal(kh_str_c(trouble.args[3]), cases[i].hex);
	}
}

static void names_files_that_cannot_be_opened(void **state)
{
	kh_str text, path, args[KH_MAX_ARGS];

	(void)state;
	assert_false(kh_read_text(kh_fmt("%s/none", folder), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT901);
	kh_trouble_args(&trouble, KH_EN, args);
	assert_string_equal(kh_str_c(args[1]), "there is no such file");
	assert_false(kh_read_text(KH_STR(""), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT901);
	assert_false(kh_read_text(KH_STR("a\0b"), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT901);
	assert_false(kh_read_text(kh_str_of(folder), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT902);
	assert_false(kh_read_text(write_file("t", "", 0), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT903);
	assert_false(kh_read_text(write_file("t", "\xEF\xBB\xBF", 3), &text, &trouble));
	assert_int_equal(trouble.code, KH_KT903);
	assert_false(kh_read_text(KH_STR("/dev/zero"), &text, &trouble)); /* bounded */
	assert_int_equal(trouble.code, KH_KT904);
	path = write_file("large", "x", 1);
	assert_int_equal(truncate(kh_str_c(path), ((off_t)2 << 30) + 1), 0); /* takes no room */
	assert_false(kh_read_text(path, &text, &trouble));
	assert_int_equal(trouble.code, KH_KT910);
	assert_string_equal(kh_str_c(trouble.args[1]), "2 GiB");
	path = write_file("t", "x", 1);
	assert_int_equal(chmod(kh_str_c(path), 0), 0);
	if (geteuid() != 0) { /* root may read everything */
		assert_false(kh_read_text(path, &text, &trouble));
		kh_trouble_args(&trouble, KH_EN, args);
		assert_string_equal(kh_str_c(args[1]), "you may not read it");
	}
}

static int make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
	(void)state;
	unlink(kh_str_c(kh_fmt("%s/t", folder)));
	unlink(kh_str_c(kh_fmt("%s/large", folder)));
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(loads),
		cmocka_unit_test(keeps_unknown_headers),
		cmocka_unit_test(marks_bad_rows),
		cmocka_unit_test(takes_stated_options),
		cmocka_unit_test(names_the_trouble),
		cmocka_unit_test(tells_data_from_rules),
		cmocka_unit_test(names_limits),
		cmocka_unit_test(shortens_what_it_found),
		cmocka_unit_test(reads_text),
		cmocka_unit_test(reads_big_files_and_pipes),
		cmocka_unit_test(names_files_that_are_no_text),
		cmocka_unit_test(names_bad_utf8),
		cmocka_unit_test(names_files_that_cannot_be_opened),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
