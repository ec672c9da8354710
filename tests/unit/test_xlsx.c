/* Workbooks: cells of every kind, places, sheets, rows that are no nominations, hostile archives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/data/load.h"
#include "tests/workbook.h"

static kh_schema *schema;
static kh_data *data;
static kh_table *table; /* its nominations */
static kh_trouble trouble;
static zip_writer zip;

static const char *const one_sheet[] = {"Sheet1", NULL};

#define HEADER                                                                                                                     \
	"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chuyên đề</t></is></c><c r=\"B1\" "                                   \
	"t=\"inlineStr\"><is><t>Tên</t></is></c>"                                                                                 \
	"<c r=\"C1\" t=\"inlineStr\"><is><t>Từ&#10;ngày</t></is></c></row>"

static bool load_with(const char *sheet)
{
	kh_load_options options = {.dataset = -1, .sheet = kh_str_of(sheet)};
	bool ok;

	zip_end(&zip);
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	ok = kh_load_book(data, KH_STR("a.xlsx"), (kh_str){(const char *)zip.file.at, zip.file.len}, options, &trouble);
	free(zip.file.at);
	zip = (zip_writer){0};
	return ok;
}

static bool load_sheet(const char *rows, const char *shared, const char *properties)
{
	book_begin(&zip, one_sheet, properties, shared);
	zip_text(&zip, "xl/worksheets/s1.xml",
		 kh_str_c(kh_fmt("<worksheet><sheetData>%s%s</sheetData></worksheet>", HEADER, rows)));
	return load_with("");
}

/* "campaign/name/from;" of each row. */
static const char *rows_text(void)
{
	kh_buf out = {0};

	for (uint32_t row = 0; row < table->len; row++) {
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_CAMPAIGN));
		kh_buf_char(&out, '/');
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_NAME));
		kh_buf_char(&out, '/');
		kh_buf_add(&out, kh_cell_text(table, row, KH_F_FROM));
		kh_buf_char(&out, ';');
	}
	return kh_str_c(kh_buf_str(&out));
}

#define ROW(cells) "<row r=\"2\">" cells "</row>"
#define NAMED(cell) ROW("<c r=\"A2\"><v>1</v></c>" cell)
#define DATED(style, value) NAMED("<c r=\"B2\" t=\"str\"><v>A</v></c><c r=\"C2\" s=\"" style "\"><v>" value "</v></c>")

static void reads_cells(void **state)
{
	static const char shared[] = "<sst><si><t>không</t></si><si><r><t>Nguyễn </t></r><r><t xml:space=\"preserve\">Văn A</t></r>"
				     "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si></sst>";
	static const struct {
		const char *rows, *expected, *properties;
	} cases[] = {
		{ROW("<c r=\"A2\"><v>12.0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"), "12/Nguyễn Văn A/;", ""},
		{ROW("<c><v>1.2E1</v></c><c t=\"s\"><v>0</v></c>"), "12/không/;", ""}, /* no places */
		{"<row><c><v>7</v></c><c t=\"inlineStr\"><is><t>A_x000D__x005F_x0041_</t></is></c></row>", "7/A\r_x0041_/;", ""},
		{NAMED("<c r=\"B2\" t=\"str\"><v>a_x0000_b_x001B_c</v></c>"), "1/a_x0000_b_x001B_c/;",
		 ""}, /* neither ends nor acts */
		{NAMED("<c r=\"B2\" t=\"str\"><v>_x00e9_ _x1EBF__x0020__x0009_</v></c>"), "1/é ế/;", ""},
		{NAMED("<c r=\"B2\" t=\"str\"><v>_x00G9_ _xD800_ _x0041 _y0041_ _x0041-</v></c>"),
		 "1/_x00G9_ _xD800_ _x0041 _y0041_ _x0041-/;", ""}, /* none of them is an escape */
		{NAMED("<c r=\"B2\" t=\"inlineStr\"><is><t>A</t><rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></is></c>"), "1/A/;",
		 ""},
		{NAMED("<c r=\"B2\" t=\"b\"><v>1</v></c>"), "1/TRUE/;", ""},
		{NAMED("<c r=\"B2\" t=\"b\"><v>0</v></c>"), "1/FALSE/;", ""},
		{NAMED("<c r=\"B2\" t=\"b\"></c>"), "1//;", ""},
		{NAMED("<c r=\"B2\" t=\"s\"/>"), "1//;", ""},
		{NAMED("<c r=\"B2\" t=\"d\"><v>hôm nay</v></c>"), "1/hôm nay/;", ""},
		{NAMED("<c r=\"B2\"><v>1.2.3</v></c>"), "1/1.2.3/;", ""}, /* no number: as it stands */
		{NAMED("<c r=\"B2\" s=\"99999999\"><v>45357</v></c>"), "1/45357/;", ""},
		{NAMED("<c r=\"B2\" s=\"x\"><v>5</v></c>"), "1/5/;", ""},
		{NAMED("<c r=\"B2\" t=\"e\"><v>#N/A</v></c><c r=\"C2\" t=\"str\"><v>x</v></c>"), "1/#N/A/x;", ""},
		{NAMED("<c r=\"B2\"><f>SUM(A1)</f><v></v></c>"), "1/#GETTING_DATA/;", ""},
		{NAMED("<c r=\"B2\" t=\"str\"><f>A1&amp;B1</f><v>Lê &amp; B</v></c>"), "1/Lê & B/;", ""},
		{NAMED("<c r=\"B2\"><v>89.994999999999997</v></c>"), "1/89,995/;", ""},
		{NAMED("<c r=\"B2\"><v>-0.05</v></c>"), "1/-0,05/;", ""},
		{NAMED("<c r=\"B2\"><v>9.9999999999999995E-3</v></c>"), "1/0,01/;", ""},
		{NAMED("<c r=\"B2\"><v>33084001234</v></c>"), "1/33084001234/;", ""},
		{NAMED("<c r=\"B2\" s=\"3\"><v>123</v></c>"), "1/000123/;", ""},
		{NAMED("<c r=\"B2\" s=\"4\"><v>0.85</v></c>"), "1/85%/;", ""},
		{NAMED("<c r=\"B2\" s=\"5\"><v>2.5</v></c>"), "1/2,5/;", ""},
		{DATED("1", "45357"), "1/A/06/03/2024;", ""},
		{DATED("2", "45357.75"), "1/A/06/03/2024;", ""},
		{DATED("2", "1"), "1/A/01/01/1900;", ""},
		{DATED("2", "59"), "1/A/28/02/1900;", ""},
		{DATED("2", "60"), "1/A/29/02/1900;", ""}, /* never was: unreadable */
		{DATED("2", "61"), "1/A/01/03/1900;", ""},
		{DATED("2", "0"), "1/A/########;", ""},
		{DATED("2", "-1"), "1/A/########;", ""},
		{DATED("2", "2958465"), "1/A/31/12/9999;", ""},
		{DATED("2", "2958466"), "1/A/########;", ""},
		{DATED("2", "43895"), "1/A/06/03/2024;", "date1904=\"1\""},
		{DATED("2", "0"), "1/A/01/01/1904;", "date1904=\"true\""},
		{NAMED("<c r=\"B2\" t=\"str\"><v>A</v></c><c r=\"C2\" t=\"d\"><v>2024-03-06T00:00:00</v></c>"), "1/A/06/03/2024;",
		 ""},
	};
	kh_date date;

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_true(load_sheet(cases[i].rows, shared, cases[i].properties));
		assert_string_equal(rows_text(), cases[i].expected);
		if (strstr(cases[i].expected, "#N/A") || strstr(cases[i].expected, "#GETTING"))
			assert_int_equal(kh_cell_state_of(table, 0, KH_F_NAME), KH_CELL_UNREADABLE);
		if (strstr(cases[i].expected, "####") || strstr(cases[i].expected, "29/02/1900"))
			assert_int_equal(kh_cell_date(table, 0, KH_F_FROM, &date), KH_CELL_UNREADABLE);
		kh_table_free(table);
	}
}

static void gives_places(void **state)
{
	(void)state;
	assert_true(load_sheet("<row r=\"418\"><c r=\"A418\"><v>1</v></c><c r=\"B418\" t=\"str\"><v>A</v></c></row>", NULL, ""));
	assert_int_equal(kh_table_line(table, 0), 418);
	assert_string_equal(kh_str_c(kh_table_place(table, 0, KH_F_FROM)), "C418");
	assert_string_equal(kh_str_c(kh_table_place(table, 0, KH_F_UNIT)), "B418"); /* no such column: the name */
	assert_string_equal(kh_str_c(table->files.at[0].sheet), "Sheet1");
	assert_string_equal(kh_str_c(kh_cell_name(0, 1)), "A1");
	assert_string_equal(kh_str_c(kh_cell_name(25, 1)), "Z1");
	assert_string_equal(kh_str_c(kh_cell_name(26, 7)), "AA7");
	assert_string_equal(kh_str_c(kh_cell_name(16383, 1)), "XFD1");
	kh_table_free(table);
}

static void fills_merged_cells(void **state)
{
	(void)state;
	book_begin(&zip, one_sheet, "", NULL);
	zip_text(&zip, "xl/worksheets/s1.xml",
		 "<worksheet><sheetData>" HEADER "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\" t=\"str\"><v>A</v></c></row>"
		 "<row r=\"3\"><c r=\"A3\" s=\"1\"/><c r=\"B3\" t=\"str\"><v>B</v></c></row><row r=\"4\"><c r=\"B4\" "
		 "t=\"str\"><v>C</v></c></row>"
		 "<row r=\"5\"><c r=\"A5\"/></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell "
		 "ref=\"A4:B4\"/></mergeCells>"
		 "</worksheet>");
	assert_true(load_with(""));
	assert_string_equal(rows_text(), "3/A/;3/B/;/C/;");
	assert_int_equal(table->files.at[0].merges, 1);
	kh_table_free(table);
}

static kh_phrase noted(size_t i)
{
	return i < table->notes.len ? table->notes.at[i].what : KH_PHRASE_COUNT;
}

static void tells_what_is_hidden(void **state)
{
	static const char *const sheets[] = {"CANHAN", "-kho", "Hướng dẫn", NULL};
	static const char body[] =
		"<worksheet><sheetData>" HEADER
		"<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>A</v></c></row>"
		"<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" t=\"str\"><v>B</v></c></row>"
		"<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\" t=\"str\"><v>C</v></c></row></sheetData></worksheet>";
	unsigned kind = 0;

	(void)state;
	book_begin_as(&zip, BOOK_RELATIONS_STRICT, sheets, "", NULL);
	zip_text(&zip, "xl/worksheets/s1.xml", body);
	zip_text(&zip, "xl/worksheets/s2.xml", body);
	zip_text(&zip, "xl/worksheets/s3.xml", body);
	assert_true(load_with(""));
	assert_int_equal(table->len, 3);
	assert_int_equal(kh_cell_kind(table, 0, KH_F_KIND, &kind), KH_CELL_KNOWN); /* from the name of the sheet */
	assert_int_equal(kind, KH_INDIVIDUAL);
	assert_int_equal(noted(0), KH_P_HIDDEN_SHEET);
	assert_string_equal(kh_str_c(table->notes.at[0].sheet), "kho"); /* a sheet that is no file of the table */
	assert_int_equal(noted(1), KH_P_HIDDEN_ROWS);
	assert_int_equal(table->notes.at[1].sheet.len, 0);
	assert_string_equal(kh_str_c(table->notes.at[1].detail[1]), "2–3");
	assert_int_equal(noted(2), KH_P_SHEET_INSTRUCTION);
	assert_int_equal(table->notes.at[2].file, 0);
	assert_string_equal(kh_str_c(table->notes.at[2].sheet), "Hướng dẫn");
	kh_table_free(table);
}

static void reads_the_sheets_that_fit(void **state)
{
	static const char *const sheets[] = {"TAPTHE", "Danh mục", "CANHAN", NULL};
	static const char body[] =
		"<worksheet><sheetData>" HEADER "<row><c><v>%d</v></c><c t=\"str\"><v>A</v></c></row></sheetData></worksheet>";

	(void)state;
	for (int asked = 0; asked < 3; asked++) {
		book_begin(&zip, sheets, "", NULL);
		zip_text(&zip, "xl/worksheets/s1.xml", kh_str_c(kh_fmt(body, 1)));
		zip_text(&zip, "xl/worksheets/s2.xml",
			 "<worksheet><sheetData><row><c t=\"str\"><v>mã</v></c></row></sheetData></worksheet>");
		zip_text(&zip, "xl/worksheets/s3.xml", kh_str_c(kh_fmt(body, 3)));
		assert_int_equal(load_with(asked == 0 ? "" : asked == 1 ? "CaNhan" : "Sheet9"), asked < 2);
		if (asked == 0) {
			unsigned kind = 0;

			assert_string_equal(rows_text(), "1/A/;3/A/;");
			assert_int_equal(table->files.len, 2);
			assert_int_equal(kh_table_number(table, 1), 1);
			kh_cell_kind(table, 0, KH_F_KIND, &kind);
			assert_int_equal(kind, KH_COLLECTIVE);
		} else if (asked == 1) {
			assert_string_equal(rows_text(), "3/A/;");
		} else {
			assert_int_equal(trouble.code, KH_KT221);
			assert_string_equal(kh_str_c(trouble.args[2]), "TAPTHE, Danh mục, CANHAN");
		}
		kh_table_free(table);
	}
}

static void refuses_hostile_archives(void **state)
{
	static char big[20u << 20];
	static const struct {
		const char *name;
		kh_phrase why;
	} cases[] = {
		{"bomb", KH_P_BOOK_LIMIT},        {"locked", KH_P_BOOK_LOCKED},      {"size", KH_P_BOOK_DAMAGED},
		{"cut", KH_P_BOOK_DAMAGED},       {"crc", KH_P_BOOK_DAMAGED},        {"overlap", KH_P_BOOK_DAMAGED},
		{"dtd", KH_P_BOOK_DTD},           {"deep", KH_P_BOOK_DEEP},          {"malformed", KH_P_BOOK_XML},
		{"order", KH_P_BOOK_ORDER},       {"shared", KH_P_BOOK_SHARED},      {"empty", KH_P_BOOK_DAMAGED},
		{"members", KH_P_BOOK_LIMIT},     {"method", KH_P_BOOK_DAMAGED},     {"nothing", KH_P_BOOK_MISSING},
		{"less", KH_P_BOOK_DAMAGED},      {"twice", KH_P_BOOK_DAMAGED},      {"small", KH_P_BOOK_LIMIT},
		{"row-in-cell", KH_P_BOOK_ORDER}, {"cell-in-cell", KH_P_BOOK_ORDER}, {"row-in-row", KH_P_BOOK_ORDER},
	};

	(void)state;
	memset(big, ' ', sizeof big);
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		const char *name = cases[i].name, *sheet = "<worksheet/>";
		bool is_cut = strcmp(name, "cut") == 0, ok;
		kh_buf deep = {0};

		if (LARGE(false, true) && strcmp(name, "members") == 0)
			continue; /* ten thousand of them */
		for (int n = 0; n < 70; n++)
			kh_buf_addc(&deep, "<a>");
		if (strcmp(name, "small") == 0) { /* a part that ought to be small */
			size_t size = (64u << 20) + 1;
			char *blanks = malloc(size);

			memset(blanks, ' ', size);
			zip_member(&zip, "_rels/.rels", blanks, size, 0, 0, 0);
			free(blanks);
		} else if (strcmp(name, "nothing") != 0 && strcmp(name, "empty") != 0)
			book_begin(&zip, one_sheet,
				   strcmp(name, "twice") == 0 ? "/><x:sheet name=\"B\" sheetId=\"9\" r:id=\"rId90\"" : "", NULL);
		if (strcmp(name, "dtd") == 0)
			sheet = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>";
		else if (strcmp(name, "deep") == 0)
			sheet = kh_str_c(kh_buf_str(&deep));
		else if (strcmp(name, "malformed") == 0)
			sheet = "<worksheet><row></worksheet>";
		else if (strcmp(name, "order") == 0)
			sheet = "<worksheet><row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row></worksheet>";
		else if (strcmp(name, "row-in-cell") == 0)
			sheet = "<worksheet><row><c t=\"str\"><v>abc</v></c><c t=\"str\"><row/></c></row></worksheet>";
		else if (strcmp(name, "cell-in-cell") == 0)
			sheet = "<worksheet><row><c t=\"str\"><v>abc<c/></v></c></row></worksheet>";
		else if (strcmp(name, "row-in-row") == 0)
			sheet = "<worksheet><row><row><c><v>1</v></c></row><c><v>2</v></c></row></worksheet>";
		else if (strcmp(name, "shared") == 0)
			sheet = "<worksheet><row r=\"2\"><c r=\"B2\" t=\"s\"><v>5</v></c></row></worksheet>";
		if (strcmp(name, "bomb") == 0)
			zip_member(&zip, "xl/worksheets/s1.xml", big, sizeof big, 1, 0, 0);
		else if (strcmp(name, "size") == 0)
			zip_member(&zip, "xl/worksheets/s1.xml", sheet, strlen(sheet), 1, 0, 100);
		else if (strcmp(name, "less") == 0) /* more comes out than is claimed */
			zip_member(&zip, "xl/worksheets/s1.xml", sheet, strlen(sheet), 1, 0, (uint32_t)-5);
		else if (strcmp(name, "locked") == 0)
			zip_member(&zip, "xl/worksheets/s1.xml", sheet, strlen(sheet), 0, 1, 0);
		else if (strcmp(name, "empty") != 0)
			zip_text(&zip, strcmp(name, "nothing") == 0 ? "a.txt" : "xl/worksheets/s1.xml", sheet);
		for (int n = 0; strcmp(name, "members") == 0 && n < 10001; n++)
			zip_member(&zip, "m", "", 0, 0, 0, 0);
		if (strcmp(name, "crc") == 0)
			for (size_t at = 0; at + 12 <= zip.file.len; at++)
				if (memcmp(zip.file.at + at, "<worksheet/>", 12) == 0)
					zip.file.at[at + 3] = 'X';
		if (strcmp(name, "method") == 0)
			zip.directory.at[10] = 99;
		if (strcmp(name, "overlap") == 0) { /* the second member begins where the first does */
			size_t second = 46 + strlen("[Content_Types].xml");

			memcpy(zip.directory.at + second + 16, zip.directory.at + 16, 12);
			memcpy(zip.directory.at + second + 42, zip.directory.at + 42, 4);
		}
		zip_end(&zip);
		data = kh_data_new(schema);
		table = kh_data_table(data, KH_NOMINATIONS);
		ok = kh_load_book(data, KH_STR("a.xlsx"),
				  (kh_str){(const char *)zip.file.at, is_cut ? zip.file.len * 2 / 3 : zip.file.len},
				  (kh_load_options){.dataset = -1}, &trouble);
		free(zip.file.at);
		zip = (zip_writer){0};
		assert_false(ok);
		assert_int_equal(table->len, 0);
		if (trouble.code != KH_KT220 || trouble.words[1] != cases[i].why)
			fail_msg("%s: %s, %s", name, kh_code_text(trouble.code),
				 trouble.words[1] == KH_PHRASE_COUNT ? "-" : kh_phrase_text(trouble.words[1], KH_EN));
		kh_table_free(table);
	}
}

/* Names of members are never names of files: one that climbs is only a member that nothing asks for. */
static void members_write_nothing(void **state)
{
	static const char *const names[] = {"../../../../../../../../tmp/khen-climbed", "/tmp/khen-climbed", "C:\\khen", "CON", ""};

	(void)state;
	book_begin(&zip, one_sheet, "", NULL);
	for (size_t i = 0; i < KH_COUNT(names); i++)
		zip_text(&zip, names[i], "<a/>");
	zip_text(&zip, "xl/worksheets/s1.xml",
		 "<worksheet><sheetData>" HEADER "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>");
	assert_true(load_with(""));
	assert_string_equal(rows_text(), "1//;");
	assert_int_equal(access("/tmp/khen-climbed", F_OK), -1);
	kh_table_free(table);
}

/* A small member must not become a thousand sheets. */
static void reads_a_member_once(void **state)
{
	static const char *const targets[] = {"s1.xml", "S1.xml", "./s1.xml", "s2.xml"};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(targets); i++) {
		zip_text(&zip, "_rels/.rels", "<R><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w.xml\"/></R>");
		zip_text(&zip, "w.xml", "<w><sheet name=\"A\" id=\"1\"/><sheet name=\"B\" id=\"2\"/><sheet name=\"C\"/></w>");
		zip_text(&zip, "_rels/w.xml.rels",
			 kh_str_c(kh_fmt("<R><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"s1.xml\"/>"
					 "<Relationship Id=\"2\" Type=\"/worksheet\" Target=\"%s\"/></R>",
					 targets[i])));
		zip_text(&zip, "s1.xml", "<w>" HEADER "<row><c><v>1</v></c><c t=\"str\"><v>A</v></c></row></w>");
		zip_text(&zip, "s2.xml", "<w>" HEADER "<row><c><v>2</v></c><c t=\"str\"><v>B</v></c></row></w>");
		assert_int_equal(load_with(""), i == KH_COUNT(targets) - 1);
		assert_string_equal(rows_text(), i == KH_COUNT(targets) - 1 ? "1/A/;2/B/;" : "");
		kh_table_free(table);
	}
}

/* Places that no sheet has, or that go back; texts that are not in the list. */
static void refuses_nonsense_places(void **state)
{
	static const char shared[] = "<sst><si><t>A</t></si></sst>";
	static const struct {
		const char *rows;
		kh_code code; /* KH_CODE_COUNT: is read */
		kh_phrase why;
	} cases[] = {
		{"<row r=\"2\"><c r=\"A2\"/></row><row r=\"3\"/>", KH_CODE_COUNT, KH_PHRASE_COUNT},
		{"<row r=\"2\"/><row r=\"2\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"3\"/><row r=\"2\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"0\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"x\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"1048576\"/>", KH_KT220, KH_P_BOOK_ORDER}, /* no other can stand behind it */
		{"<row r=\"1048577\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"99999999999999999999\"/>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"1048576\"/><row/>", KH_KT216, KH_P_LIMIT_ROWS},
		{"<row r=\"2\"><c r=\"A3\"/></row>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"2\"><c r=\"b2\"/></row>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"2\"><c r=\"A\"/></row>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"2\"><c r=\"ABCDE2\"/></row>", KH_KT220, KH_P_BOOK_ORDER},
		{"<row r=\"2\"><c r=\"XFD2\"/><c/></row>", KH_KT216, KH_P_LIMIT_COLUMNS},
		{"<row r=\"2\"><c t=\"s\"><v>0</v></c></row>", KH_CODE_COUNT, KH_PHRASE_COUNT},
		{"<row r=\"2\"><c t=\"s\"><v>1</v></c></row>", KH_KT220, KH_P_BOOK_SHARED},
		{"<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>", KH_KT220, KH_P_BOOK_SHARED},
		{"<row r=\"2\"><c t=\"s\"><v>0x</v></c></row>", KH_KT220, KH_P_BOOK_SHARED},
		{"<row r=\"2\"><c t=\"s\"><v>99999999999999999999</v></c></row>", KH_KT220, KH_P_BOOK_SHARED},
		{"<row r=\"2\"><c t=\"s\"><v> </v></c></row>", KH_KT220, KH_P_BOOK_SHARED},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		bool read = load_sheet(kh_str_c(kh_fmt("%s<row r=\"1048576\"><c><v>1</v></c></row>", cases[i].rows)), shared, "");

		assert_int_equal(read, cases[i].code == KH_CODE_COUNT);
		if (read)
			assert_true(table->len > 0);
		else if (trouble.code != cases[i].code || trouble.words[cases[i].code == KH_KT216 ? 2 : 1] != cases[i].why)
			fail_msg("%s: %s", cases[i].rows, kh_code_text(trouble.code));
		kh_table_free(table);
	}
}

static void limits_cells(void **state)
{
	size_t n = KH_CSV_CELL_LIMIT + 1;
	char *text = malloc(n + 200);

	(void)state;
	strcpy(text, "<worksheet><sheetData><row><c t=\"str\"><v>");
	memset(text + strlen(text), 'x', n);
	strcpy(text + 41 + n, "</v></c></row></sheetData></worksheet>");
	book_begin(&zip, one_sheet, "", NULL);
	zip_member(&zip, "xl/worksheets/s1.xml", text, strlen(text), 0, 0, 0);
	assert_false(load_with(""));
	assert_int_equal(trouble.code, KH_KT216);
	kh_table_free(table);
	book_begin(&zip, one_sheet, "", NULL);
	zip_text(&zip, "xl/worksheets/s1.xml", "<worksheet><sheetData><row><c r=\"XFE1\"/></row></sheetData></worksheet>");
	assert_false(load_with(""));
	assert_int_equal(trouble.code, KH_KT220); /* no such column */
	kh_table_free(table);
	free(text);
}

/* n cells of row 2 that all hold the shared text 0, from column D on, which no rule reads. */
static void add_shared_row(kh_buf *out, unsigned row, size_t n)
{
	kh_buf_addf(out, "<row r=\"%u\">", row);
	for (size_t i = 0; i < n; i++)
		kh_buf_addf(out, "<c r=\"%s\" t=\"s\"><v>0</v></c>", kh_str_c(kh_cell_name(i + 3, row)));
	kh_buf_addc(out, "</row>");
}

/* A text is stored once and can stand in a million cells: what a workbook says is bounded, not only what it holds. */
static void limits_shared_texts(void **state)
{
	static const struct {
		unsigned rows;
		size_t cells;
		const char *limit; /* NULL: none is passed */
	} cases[] = {{2, 60, NULL}, {1, 65, "64 MiB"}, {35, 60, "2 GiB"}};
	size_t n = KH_CSV_CELL_LIMIT;
	kh_buf shared = {0};

	(void)state;
	kh_buf_addc(&shared, "<sst><si><t>");
	kh_buf_fill(&shared, 'x', n);
	kh_buf_addc(&shared, "</t></si></sst>");
	for (size_t i = 0; i < LARGE(KH_COUNT(cases), 2); i++) {
		kh_buf rows = {0};

		for (unsigned row = 0; row < cases[i].rows; row++)
			add_shared_row(&rows, row + 2, cases[i].cells);
		assert_int_equal(load_sheet(kh_str_c(kh_buf_str(&rows)), kh_str_c(kh_buf_str(&shared)), ""),
				 cases[i].limit == NULL);
		if (cases[i].limit) {
			assert_int_equal(trouble.code, KH_KT216);
			assert_string_equal(kh_str_c(trouble.args[3]), cases[i].limit);
		}
		kh_table_free(table);
	}
}

/* One cell at the right edge makes 16,384 of a row. */
static void limits_cells_of_a_sheet(void **state)
{
	static const struct {
		unsigned rows;
		bool fits;
	} cases[] = {{100, true}, {4097, false}};

	(void)state;
	for (size_t i = 0; i < LARGE(KH_COUNT(cases), 1); i++) {
		kh_buf rows = {0};

		for (unsigned row = 2; row < cases[i].rows + 2; row++)
			kh_buf_addf(&rows, "<row r=\"%u\"><c r=\"XFD%u\"><v>1</v></c></row>", row, row);
		assert_int_equal(load_sheet(kh_str_c(kh_buf_str(&rows)), NULL, ""), cases[i].fits);
		if (!cases[i].fits)
			assert_int_equal(trouble.code, KH_KT216);
		kh_table_free(table);
	}
}

/* Every sort of row that is no nomination, and rows that only look so. */
static void recognises_rows(void **state)
{
	static const struct {
		const char *rows, *expected;
		kh_phrase what;
	} cases[] = {
		{"I. TẬP THỂ,,\n", "", KH_P_ROW_SECTION},
		{"\"I. Đối với tập thể: 05\",,\n", "", KH_P_ROW_SECTION},
		{"A. KHỐI SỞ NGÀNH,,\n", "", KH_P_ROW_SECTION},
		{"Tập thể lãnh đạo Sở,,\n", "Tập thể lãnh đạo Sở//;", KH_PHRASE_COUNT},
		{"Tổng cộng: 12,,\n", "", KH_P_ROW_TOTAL},
		{"Cộng,5,\n", "", KH_P_ROW_TOTAL},
		{"Cộng đồng dân cư,5,\n", "Cộng đồng dân cư/5/;", KH_PHRASE_COUNT},
		{"Người lập biểu,,THỦ TRƯỞNG ĐƠN VỊ\nLê A,,Trần B\n", "", KH_P_ROW_SIGNATURE},
		{"Giám đốc,12,\n", "Giám đốc/12/;", KH_PHRASE_COUNT},
		{"\"Hưng Yên, ngày 5 tháng 12 năm 2024\",,\n", "", KH_P_ROW_SIGNATURE},
		{"(1),(2),(3)\n", "", KH_P_ROW_NUMBERS},
		{"Tên,Chuyên đề,Loại\n", "", KH_P_ROW_HEADER},
		{"#N/A,,#N/A\n", "", KH_P_ROW_UNFILLED},
		{"Nguyễn Văn A,,\n", "Nguyễn Văn A//;", KH_PHRASE_COUNT}, /* incomplete, but a nominee */
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_buf out = {0};

		data = kh_data_new(schema);
		table = kh_data_table(data, KH_NOMINATIONS);
		assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_fmt("Tên,Chuyên đề,Loại\n%sZ,1,TT\n", cases[i].rows),
					     (kh_load_options){.dataset = -1}, &trouble));
		for (uint32_t row = 0; row + 1 < table->len; row++)
			kh_buf_addf(&out, "%s/%s/;", kh_str_c(kh_cell_text(table, row, KH_F_NAME)),
				    kh_str_c(kh_cell_text(table, row, KH_F_CAMPAIGN)));
		assert_string_equal(out.len == 0 ? "" : kh_str_c(kh_buf_str(&out)), cases[i].expected);
		assert_int_equal(noted(0), cases[i].what);
		kh_table_free(table);
	}
}

static void takes_kinds_from_sections(void **state)
{
	static const char text[] = "DANH SÁCH,,\n\nTên,Chuyên đề,Đơn vị\nI. TẬP THỂ,,\nPhòng A,1,\nII. CÁ NHÂN,,\nTrần B,1,\n"
				   "III. TẬP THỂ và CÁ NHÂN,,\nC,1,\n";
	unsigned kinds[3] = {0, 0, 0};

	(void)state;
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(text), (kh_load_options){.dataset = -1}, &trouble));
	assert_int_equal(table->len, 3);
	for (uint32_t row = 0; row < 3; row++)
		kh_cell_kind(table, row, KH_F_KIND, &kinds[row]);
	assert_int_equal(kinds[0], KH_COLLECTIVE);
	assert_int_equal(kinds[1], KH_INDIVIDUAL);
	assert_int_equal(kinds[2], 0);
	assert_int_equal(noted(0), KH_P_ROW_TITLE);
	assert_int_equal(table->files.at[0].header_line, 3);
	kh_table_free(table);
}

/* The headers of the four templates, with line breaks and remarks as they have them. */
static void knows_the_templates(void **state)
{
	static const struct {
		const char *header, *fields;
	} cases[] = {
		{"STT,Họ và tên,Giới tính,Ngày sinh,Chức vụ,\"Tên phòng ban/khối, tổ công tác\",Tên đơn vị/tập thể công tác,"
		 "Địa chỉ/Nơi ở,Mã phân loại cán bộ,Mã hình thức khen thưởng,Mã danh hiệu thi đua (nếu có)",
		 "#|tên|-|ngày sinh|chức danh|-|đơn vị|-|-|hình thức|-"},
		{"STT,Tên đơn vị/tập thể,Mã phân loại tập thể,Mã hình thức khen thưởng,Mã danh hiệu thi đua (nếu có)",
		 "#|tên|-|hình thức|-"},
		{"STT,Phân loại khen thưởng,Tên tập thể/cá nhân/hộ gia đình,Chức vụ,Đơn vị công tác,Danh hiệu/Hình thức,"
		 "Phân loại đối tượng,Lĩnh vực hoạt động",
		 "#|loại|tên|chức danh|đơn vị|hình thức|-|-"},
		{"STT,Tên gọi (Ông/Bà/Chức danh),\"Tên tập thể/\ncá nhân/ hộ gia đình\",Chức vụ,Đơn vị công tác,Phân loại khen "
		 "thưởng,"
		 "\"Danh hiệu thi đua/\nHình thức khen thưởng\",Phân loại đối tượng,Lĩnh vực hoạt động",
		 "#|-|tên|chức danh|đơn vị|loại|hình thức|-|-"},
		{"Tên,Phân loại đối tượng,Ngày sinh (dd/mm/yyyy)", "tên|loại|ngày sinh"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_buf out = {0};

		data = kh_data_new(schema);
		table = kh_data_table(data, KH_NOMINATIONS);
		assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_fmt("%s\n1,A,B\n", cases[i].header),
					     (kh_load_options){.dataset = KH_NOMINATIONS}, &trouble));
		for (size_t k = 0; k < table->files.at[0].fields.len; k++) {
			uint32_t field = table->files.at[0].fields.at[k];

			kh_buf_addf(&out, "%s%s", k > 0 ? "|" : "",
				    field == KH_ORDINAL ? "#"
				    : field == KH_NONE  ? "-"
							: kh_str_c(schema->fields.at[field].name));
		}
		assert_string_equal(kh_str_c(kh_buf_str(&out)), cases[i].fields);
		kh_table_free(table);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_cells),
		cmocka_unit_test(gives_places),
		cmocka_unit_test(fills_merged_cells),
		cmocka_unit_test(tells_what_is_hidden),
		cmocka_unit_test(reads_the_sheets_that_fit),
		cmocka_unit_test(refuses_hostile_archives),
		cmocka_unit_test(members_write_nothing),
		cmocka_unit_test(reads_a_member_once),
		cmocka_unit_test(refuses_nonsense_places),
		cmocka_unit_test(limits_cells),
		cmocka_unit_test(limits_shared_texts),
		cmocka_unit_test(limits_cells_of_a_sheet),
		cmocka_unit_test(recognises_rows),
		cmocka_unit_test(takes_kinds_from_sections),
		cmocka_unit_test(knows_the_templates),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
