/* Names of people: what stands before them, and that they are compared without it. */
#include "tests/unit/unit.h"

#include "runtime/data/load.h"
#include "runtime/data/person.h"

static kh_schema *schema;

/* The nominations of a list. */
static kh_table *load(kh_str text)
{
	kh_data *data = kh_data_new(schema);
	kh_trouble trouble;

	assert_true(kh_load_csv_text(data, KH_STR("a.csv"), text, (kh_load_options){.dataset = -1}, &trouble));
	return kh_data_table(data, KH_NOMINATIONS);
}

static void splits_titles_from_names(void **state)
{
	static const struct {
		const char *written, *title, *name; /* NULL: nothing is split off */
	} cases[] = {
		{"Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A"},
		{"Đ/c  Thượng tá, ThS. NGUYỄN  Văn A", "Đ/c  Thượng tá, ThS.", "NGUYỄN  Văn A"},
		{"BÀ - Trần Thị Thuý", "BÀ", "Trần Thị Thuý"},
		{"Bà\u00A0Trần Thị B", "Bà", "Trần Thị B"},
		{"Thượng tá Hoà Văn An", "Thượng tá", "Hoà Văn An"}, /* the key writes Hòa */
		{"Nguyễn Văn A", NULL, NULL},
		{"Ông Tùng", NULL, NULL},
		{"Bàng Văn A", NULL, NULL},
		{"", NULL, NULL},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_str title, name;
		bool split = kh_person_split(kh_str_of(cases[i].written), &title, &name);

		assert_int_equal(split, cases[i].title != NULL);
		if (!split)
			continue;
		assert_string_equal(kh_str_c(kh_str_copy(title)), cases[i].title);
		assert_string_equal(kh_str_c(kh_str_copy(name)), cases[i].name);
	}
}

/* From the first to the last of the titles, by order of bytes; and names that only begin like one. */
static void finds_every_title(void **state)
{
	static const char *const titles[] = {"anh",     "bsckii.", "bà",        "cô",    "dược sỹ", "gs",       "kiến trúc sư",
					     "mr",      "ms.",     "nghệ nhân", "nsưt.", "pgs.",    "thiếu tá", "thượng úy",
					     "thạc sĩ", "tskh.",   "ttưt",      "ông",   "đ/c",     "đại úy",   "đồng chí"};
	static const char *const names[] = {"anhê lê văn a", "bàn lê văn a", "gsa lê văn a",
					    "đồng lê văn a", "ô lê văn a",   "a b c"};

	(void)state;
	FOR_EACH(i, titles)
	assert_text(kh_person_key(kh_fmt("%s lê văn a", titles[i])), "lê văn a");
	FOR_EACH(i, names)
	assert_text(kh_person_key(kh_str_of(names[i])), names[i]);
}

static void compares_people_without_titles(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{"Ông Nguyễn Văn A", "Nguyễn Văn A", true},
		{"Đ/c Thượng tá, ThS. Nguyễn Văn A", "NGUYỄN VĂN A", true},
		{"Thượng tá Nguyễn Văn A", "Nguyễn Văn A", true},
		{"PGS.TS. Nguyễn Văn A", "Nguyễn Văn A", true},
		{"Ông Tùng", "Tùng", false},    /* a family name as well */
		{"Bàng Văn A", "Văn A", false}, /* Bàng is no Bà */
		{"Nguyễn Văn A", "Nguyễn Văn Á", false},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++)
		for (size_t kind = 0; kind < 2; kind++) {
			const char *word = kind == 0 ? "cá nhân" : "tập thể";
			kh_table *table =
				load(kh_fmt("Tên,Chuyên đề,Loại\n\"%s\",1,%s\n\"%s\",1,%s\n", cases[i].a, word, cases[i].b, word));
			uint32_t a = 0, b = 1;

			assert_int_equal(kh_cell_key(table, 0, KH_F_NAME, &a), KH_CELL_KNOWN);
			assert_int_equal(kh_cell_key(table, 1, KH_F_NAME, &b), KH_CELL_KNOWN);
			assert_int_equal(a == b, kind == 0 && cases[i].same);
			assert_string_equal(kh_str_c(kh_cell_text(table, 0, KH_F_NAME)), cases[i].a); /* shown as written */
			kh_table_free(table);
		}
}

/* Only names of individuals have titles. */
static void tells_titles_of_individuals(void **state)
{
	static const char text[] = "Tên,Chuyên đề,Loại\nBà Trần Thị B,1,cá nhân\nBà Trần Thị B,1,tập thể\nBà Trần Thị B,1,\n";
	kh_table *table = load(kh_str_of(text));
	kh_str title, name;

	(void)state;
	assert_true(kh_cell_person(table, 0, &title, &name));
	assert_true(kh_str_eq(title, KH_STR("Bà")) && kh_str_eq(name, KH_STR("Trần Thị B")));
	assert_false(kh_cell_person(table, 1, &title, &name));
	assert_false(kh_cell_person(table, 2, &title, &name));
	kh_table_free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_titles_from_names),
		cmocka_unit_test(finds_every_title),
		cmocka_unit_test(compares_people_without_titles),
		cmocka_unit_test(tells_titles_of_individuals),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
