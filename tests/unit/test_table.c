/* Cells of a table and what they are read as. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/base/mem.h"
#include "runtime/data/load.h"

static kh_schema *schema;
static kh_data *data;
static kh_table *table; /* its nominations */

/* One table with the column and one row for each cell; the name keeps empty cells from making blank rows. */
static void load_column(const char *header, const char *cell)
{
	kh_trouble trouble;
	kh_buf text = {0};

	kh_buf_addf(&text, "chuyên đề\ttên\t%s\n1\tA\t%s\n", header, cell);
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_buf_str(&text), (kh_load_options){.delimiter = '\t', .dataset = -1},
				     &trouble));
}

static void reads_dates(void **state)
{
	static const struct {
		const char *header, *cell;
		uint32_t field;
		kh_cell_state cell_state;
		int year, month, day;
	} cases[] = {
		{"từ ngày", "06/03/2024", KH_F_FROM, KH_CELL_KNOWN, 2024, 3, 6},
		{"từ ngày", "2024-03-06", KH_F_FROM, KH_CELL_KNOWN, 2024, 3, 6},
		{"từ ngày", " 6/3/2024 ", KH_F_FROM, KH_CELL_KNOWN, 2024, 3, 6},
		{"từ ngày", "30/02/2024", KH_F_FROM, KH_CELL_UNREADABLE, 0, 0, 0},
		{"từ ngày", "2024", KH_F_FROM, KH_CELL_UNREADABLE, 0, 0, 0},
		{"từ ngày", "", KH_F_FROM, KH_CELL_EMPTY, 0, 0, 0},
		{"từ ngày", "\xC2\xA0", KH_F_FROM, KH_CELL_EMPTY, 0, 0, 0},
		{"từ ngày", "#N/A", KH_F_FROM, KH_CELL_UNREADABLE, 0, 0, 0},
		{"từ ngày", "########", KH_F_FROM, KH_CELL_UNREADABLE, 0, 0, 0},
		{"đến ngày", "06/03/2024", KH_F_FROM, KH_CELL_ABSENT, 0, 0, 0},
		{"năm sinh", "1985", KH_F_BORN, KH_CELL_KNOWN, 1985, 1, 1},
		{"ngày sinh", "02/09/1985", KH_F_BORN, KH_CELL_KNOWN, 1985, 9, 2},
		{"ngày sinh", "0000", KH_F_BORN, KH_CELL_UNREADABLE, 0, 0, 0},
		{"ngày sinh", "19a5", KH_F_BORN, KH_CELL_UNREADABLE, 0, 0, 0},
		{"ngày sinh", "01/01/0001", KH_F_BORN, KH_CELL_KNOWN, 1, 1, 1},
		{"ngày sinh", "31/12/9999", KH_F_BORN, KH_CELL_KNOWN, 9999, 12, 31},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_date date = -1;

		load_column(cases[i].header, cases[i].cell);
		if (kh_cell_date(table, 0, cases[i].field, &date) != cases[i].cell_state)
			print_error("%s “%s”\n", cases[i].header, cases[i].cell);
		for (int again = 0; again < 2; again++) /* the second time it is remembered */
			assert_int_equal(kh_cell_date(table, 0, cases[i].field, &date), cases[i].cell_state);
		assert_int_equal(kh_cell_check(table, 0, cases[i].field), cases[i].cell_state);
		if (cases[i].cell_state == KH_CELL_KNOWN)
			assert_int_equal(date, kh_date_of(cases[i].year, cases[i].month, cases[i].day));
		else
			assert_int_equal(date, -1);
		kh_table_free(table);
	}
}

static void reads_numbers(void **state)
{
	static const struct {
		const char *cell;
		kh_cell_state cell_state;
		int64_t num, den;
	} cases[] = {
		{"1984", KH_CELL_KNOWN, 1984, 1},
		{"1.984", KH_CELL_KNOWN, 1984, 1},
		{"14,5", KH_CELL_KNOWN, 29, 2},
		{"05", KH_CELL_KNOWN, 5, 1},
		{"14.5", KH_CELL_UNREADABLE, 0, 0},
		{"1,234.5", KH_CELL_UNREADABLE, 0, 0},
		{"x", KH_CELL_UNREADABLE, 0, 0},
		{"#REF!", KH_CELL_UNREADABLE, 0, 0},
		{"01/01/1984", KH_CELL_UNREADABLE, 0, 0},
		{"", KH_CELL_EMPTY, 0, 0},
		{"99999999999999999999", KH_CELL_UNREADABLE, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_num number = {-7, 1};

		load_column("năm thành lập", cases[i].cell);
		for (int again = 0; again < 2; again++)
			assert_int_equal(kh_cell_number(table, 0, KH_F_FOUNDED, &number), cases[i].cell_state);
		assert_int_equal(kh_cell_check(table, 0, KH_F_FOUNDED), cases[i].cell_state);
		if (cases[i].cell_state == KH_CELL_KNOWN)
			assert_true(number.num == cases[i].num && number.den == cases[i].den);
		else
			assert_int_equal(number.num, -7);
		kh_table_free(table);
	}
}

static void reads_kinds(void **state)
{
	static const struct {
		const char *cell;
		kh_cell_state cell_state;
		unsigned kind;
	} cases[] = {
		{"Tập thể", KH_CELL_KNOWN, KH_COLLECTIVE},
		{"CN", KH_CELL_KNOWN, KH_INDIVIDUAL},
		{"nhóm", KH_CELL_UNREADABLE, 0},
		{"#VALUE!", KH_CELL_UNREADABLE, 0},
		{"", KH_CELL_EMPTY, 0},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		unsigned kind = 0;

		load_column("loại", cases[i].cell);
		for (int again = 0; again < 2; again++)
			assert_int_equal(kh_cell_kind(table, 0, KH_F_KIND, &kind), cases[i].cell_state);
		assert_int_equal(kh_cell_check(table, 0, KH_F_KIND), cases[i].cell_state);
		assert_int_equal(kind, cases[i].kind);
		kh_table_free(table);
	}
}

static void compares_by_key(void **state)
{
	static const char text[] = "chuyên đề,tên,đơn vị\n"
				   "1,Hoà Bình, SỞ  Y TẾ \n"
				   "1,hòa bình,Sở Y tế\n"
				   "1,Hoa Bình,#NAME?\n"
				   "1,ho\xCC\x80"
				   "a bi\xCC\x80nh,\n";
	uint32_t key[4] = {0}, unit[4] = {0};
	kh_trouble trouble;

	(void)state;
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(text), (kh_load_options){.dataset = -1}, &trouble));
	for (uint32_t row = 0; row < 4; row++)
		assert_int_equal(kh_cell_key(table, row, KH_F_NAME, &key[row]), KH_CELL_KNOWN);
	assert_int_equal(key[0], key[1]);
	assert_int_equal(key[0], key[3]);
	assert_int_not_equal(key[0], key[2]);
	assert_string_equal(kh_str_c(kh_pool_text(&table->keys, key[0])), kh_str_c(kh_key(KH_STR("hoà bình"))));
	assert_int_equal(kh_cell_key(table, 0, KH_F_UNIT, &unit[0]), KH_CELL_KNOWN);
	assert_int_equal(kh_cell_key(table, 1, KH_F_UNIT, &unit[1]), KH_CELL_KNOWN);
	assert_int_equal(unit[0], unit[1]);
	assert_int_equal(kh_cell_key(table, 2, KH_F_UNIT, &unit[2]), KH_CELL_UNREADABLE);
	assert_int_equal(kh_cell_check(table, 2, KH_F_UNIT), KH_CELL_UNREADABLE);
	assert_int_equal(kh_cell_key(table, 3, KH_F_UNIT, &unit[3]), KH_CELL_EMPTY);
	assert_int_equal(kh_cell_key(table, 3, KH_F_FORM, &unit[3]), KH_CELL_ABSENT);
	/* shown as written, trimmed and composed */
	assert_string_equal(kh_str_c(kh_cell_text(table, 0, KH_F_UNIT)), "SỞ  Y TẾ");
	assert_string_equal(kh_str_c(kh_cell_text(table, 3, KH_F_NAME)), "hòa bình");
	assert_int_equal(kh_cell_text(table, 3, KH_F_UNIT).len, 0);
	assert_int_equal(kh_cell_text(table, 3, KH_F_FORM).len, 0);
	kh_table_free(table);
}

static void keeps_files_apart(void **state)
{
	static const char *const texts[] = {"chuyên đề,tên\n1,A\n\n2,B\n", "tên;chuyên đề;mã\nC;3;007\n",
					    "campaign\tname\n4\tD\n5\tE\n6\tF\n"};
	static const struct {
		size_t file;
		uint32_t number;
		uint64_t line;
		const char *name, *id;
	} rows[] = {
		{0, 1, 2, "A", ""}, {0, 2, 4, "B", ""}, {1, 1, 2, "C", "007"},
		{2, 1, 2, "D", ""}, {2, 2, 3, "E", ""}, {2, 3, 4, "F", ""},
	};
	kh_trouble trouble;

	(void)state;
	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	for (size_t i = 0; i < KH_COUNT(texts); i++)
		assert_true(kh_load_csv_text(data, kh_fmt("%zu.csv", i), kh_str_of(texts[i]), (kh_load_options){.dataset = -1},
					     &trouble));
	/* a file with trouble leaves no trace */
	assert_false(kh_load_csv_text(data, KH_STR("x.csv"), KH_STR("chuyên đề,tên\n7,G\n8,\"H\n"),
				      (kh_load_options){.dataset = -1}, &trouble));
	assert_int_equal(trouble.code, KH_KT211);
	assert_int_equal(table->len, KH_COUNT(rows));
	assert_int_equal(table->files.len, 3);
	for (uint32_t row = 0; row < KH_COUNT(rows); row++) {
		assert_ptr_equal(kh_table_file_of(table, row), &table->files.at[rows[row].file]);
		assert_int_equal(kh_table_number(table, row), rows[row].number);
		assert_int_equal(kh_table_line(table, row), rows[row].line);
		assert_string_equal(kh_str_c(kh_cell_text(table, row, KH_F_NAME)), rows[row].name);
		assert_string_equal(kh_str_c(kh_cell_text(table, row, KH_F_ID)), rows[row].id);
		assert_int_equal(kh_cell_state_of(table, row, KH_F_ID), rows[row].file == 1 ? KH_CELL_KNOWN : KH_CELL_ABSENT);
	}
	kh_table_free(table);
}

/* What no field takes, for reports that show rows as sent; nothing where it is not asked for, or of a file that is not taken. */
static void keeps_what_no_field_takes(void **state)
{
	static const struct {
		const char *text, *rest; /* cells of a row joined by "|", rows ended by ";" */
	} files[] = {
		{"STT,chuyên đề,tên (*),Ghi chú\n1,1,A, gấp \n2,1,B,\n3,1,C,x,y\n", "1|gấp;2;3|x|y;"},
		{"chuyên đề,tên\n1,D\n", ";"},
		{"Điện thoại,tên,chuyên đề,\n,E,1,\n,F,1,z\n", ";|z;"},
	};

	(void)state;
	for (int whole = 0; whole < 2; whole++) { /* a text can be read again, so nothing need be kept */
		kh_load_options how = {.dataset = -1, .whole = whole == 1};
		kh_trouble trouble;
		kh_buf out = {0}, wanted = {0};

		data = kh_data_new(schema);
		table = kh_data_table(data, KH_NOMINATIONS);
		for (size_t i = 0; i < KH_COUNT(files); i++) {
			assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(files[i].text), how, &trouble));
			assert_false(
				kh_load_csv_text(data, KH_STR("x.csv"), KH_STR("chuyên đề,tên,q\n7,G,r\n8,\"H\n"), how, &trouble));
			kh_buf_addc(&wanted, files[i].rest);
		}
		for (uint32_t row = 0; row < table->len; row++) {
			for (size_t i = 0; i < kh_table_rest(table, row); i++)
				kh_buf_addf(&out, "%s%s", i > 0 ? "|" : "", kh_str_c(kh_table_rest_cell(table, row, i)));
			assert_int_equal(kh_table_rest_cell(table, row, 99).len, 0);
			kh_buf_char(&out, ';');
		}
		assert_string_equal(kh_str_c(kh_buf_str(&out)), kh_str_c(kh_buf_str(&wanted)));
		assert_string_equal(kh_str_c(table->files.at[0].titles.at[2]), "tên (*)");
		assert_string_equal(kh_str_c(table->files.at[0].names.at[2]), "tên");
		kh_table_free(table);
	}
}

/* The same code is explained for one file, otherwise for the next, and not for the third. */
static void load_explained(void)
{
	static const char text[] = "chuyên đề,tên,loại,đơn vị,hình thức\n"
				   "1,Bà Lê Thị Hoa,C1,YT,BK\n"
				   "1,Phòng A,T1,Sở Y tế, bk \n"
				   "1,Phòng B,tập thể,YT cũ,BK-2\n"
				   "1,Phòng C,,,#N/A\n";
	const kh_value_map values[][5] = {
		{{KH_F_FORM, KH_STR("bk"), KH_STR("Bằng khen")},
		 {KH_F_KIND, KH_STR("C1"), KH_STR("cá nhân")},
		 {KH_F_KIND, KH_STR("T1"), KH_STR("TT")},
		 {KH_F_UNIT, KH_STR("YT"), KH_STR("Sở  Y TẾ")},
		 {KH_F_FORM, KH_STR("#N/A"), KH_STR("Bằng khen")}},
		{{KH_F_FORM, KH_STR("BK"), KH_STR("BK-2")}, {KH_F_FORM, KH_STR("BK-2"), KH_STR("Cờ thi đua")}},
	};
	static const size_t counts[] = {5, 2, 0};

	data = kh_data_new(schema);
	table = kh_data_table(data, KH_NOMINATIONS);
	for (size_t i = 0; i < KH_COUNT(counts); i++) {
		kh_trouble trouble;
		kh_load_options options = {.dataset = -1, .values = counts[i] ? values[i] : NULL, .nvalues = counts[i]};
		assert_true(kh_load_csv_text(data, KH_STR("a.csv"), kh_str_of(text), options, &trouble));
	}
}

static void reads_explained_values(void **state)
{
	static const struct {
		uint32_t row, field;
		const char *text, *meaning, *key; /* NULL: no key */
	} cases[] = {
		{0, KH_F_FORM, "BK", "Bằng khen", "bằng khen"},
		{1, KH_F_FORM, "bk", "Bằng khen", "bằng khen"},
		{2, KH_F_FORM, "BK-2", "BK-2", "bk-2"},
		{3, KH_F_FORM, "#N/A", "#N/A", NULL},
		{0, KH_F_UNIT, "YT", "Sở  Y TẾ", "sở y tế"},
		{1, KH_F_UNIT, "Sở Y tế", "Sở Y tế", "sở y tế"},
		{2, KH_F_UNIT, "YT cũ", "YT cũ", "yt cũ"},
		{3, KH_F_UNIT, "", "", NULL},
		{0, KH_F_NAME, "Bà Lê Thị Hoa", "Bà Lê Thị Hoa", "lê thị hoa"},
		{4, KH_F_FORM, "BK", "BK-2", "bk-2"}, /* one meaning is not explained by another */
		{6, KH_F_FORM, "BK-2", "Cờ thi đua", "cờ thi đua"},
		{4, KH_F_NAME, "Bà Lê Thị Hoa", "Bà Lê Thị Hoa", "bà lê thị hoa"},
		{8, KH_F_FORM, "BK", "BK", "bk"},
		{8, KH_F_UNIT, "YT", "YT", "yt"},
	};
	static const unsigned kinds[] = {
		KH_INDIVIDUAL, KH_COLLECTIVE, KH_COLLECTIVE, 0, 0, 0, KH_COLLECTIVE, 0, 0, 0, KH_COLLECTIVE, 0};

	(void)state;
	load_explained();
	for (int again = 0; again < 2; again++) {
		for (size_t i = 0; i < KH_COUNT(cases); i++) {
			uint32_t row = cases[i].row, field = cases[i].field, key = KH_NONE;
			bool known = kh_cell_key(table, row, field, &key) == KH_CELL_KNOWN;

			assert_string_equal(kh_str_c(kh_str_copy(kh_cell_text(table, row, field))), cases[i].text);
			assert_string_equal(kh_str_c(kh_str_copy(kh_cell_meaning(table, row, field))), cases[i].meaning);
			assert_int_equal(known, cases[i].key != NULL);
			if (known)
				assert_string_equal(kh_str_c(kh_str_copy(kh_pool_text(&table->keys, key))), cases[i].key);
		}
		for (uint32_t row = 0; row < KH_COUNT(kinds); row++) {
			unsigned kind = 0;
			assert_int_equal(kh_cell_kind(table, row, KH_F_KIND, &kind) == KH_CELL_KNOWN, kinds[row] != 0);
			assert_int_equal(kind, kinds[row]);
		}
	}
	kh_table_free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_dates),
		cmocka_unit_test(reads_numbers),
		cmocka_unit_test(reads_kinds),
		cmocka_unit_test(compares_by_key),
		cmocka_unit_test(keeps_files_apart),
		cmocka_unit_test(keeps_what_no_field_takes),
		cmocka_unit_test(reads_explained_values),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
