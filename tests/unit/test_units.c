/* Units from a CSV file into the register. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/base/mem.h"
#include "runtime/data/units.h"

static kh_register *reg;
static kh_trouble trouble;

/* A register with two blocks, one of them with a comma in its name, and one unit. */
static bool load(const char *text)
{
	uint32_t unit;

	reg = kh_register_new();
	kh_register_add(reg, KH_BLOCK, KH_STR("Ngân hàng"), KH_NOWHERE);
	kh_register_add(reg, KH_BLOCK, KH_STR("Hội, đoàn thể"), KH_NOWHERE);
	unit = kh_register_add(reg, KH_UNIT, KH_STR("Sở Y tế"), KH_NOWHERE);
	kh_register_alias(reg, unit, KH_STR("SYT"));
	return kh_units_load_text(reg, KH_STR("u.csv"), kh_str_of(text), &trouble);
}

static bool holds(const char *block, const char *unit)
{
	return kh_register_holds(reg, kh_register_find(reg, kh_str_of(block)), kh_register_find(reg, kh_str_of(unit))) == KH_TRUE;
}

static void adds_units(void **state)
{
	static const struct {
		const char *text, *unit;
		bool bank, union_;
	} cases[] = {
		{"tên\nNgân hàng A\n", "ngân hàng a", false, false},
		{"tên,khối\nNgân hàng A,Ngân hàng\n", "Ngân hàng A", true, false},
		{"Name;Block\nNgân hàng A;NGÂN HÀNG\n", "Ngân hàng A", true, false},
		{"tên,khối\nNgân hàng A,Khối Ngân hàng\n", "Ngân hàng A", true, false},
		{"tên,khối\nA,\"Hội, đoàn thể\"\n", "A", false, true},
		{"tên,khối\nA,\"Ngân hàng;Hội, đoàn thể\"\n", "A", true, true},
		{"tên,khối\nA,\"Ngân hàng, Ngân hàng\"\n", "A", true, false},
		{"tên;khối\nA;Ngân hàng\nA;Hội, đoàn thể\n", "A", true, true},
		{"tên,khối\nSở Y tế,Ngân hàng\n", "SYT", true, false},
		{"tên,viết tắt\nNgân hàng A,NHA; NH A\n", "nh a", false, false},
		{"tên,khối,viết tắt\nSYT,Ngân hàng,Y tế\n,,\n", "y tế", true, false},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_true(load(cases[i].text));
		assert_int_not_equal(kh_register_find(reg, kh_str_of(cases[i].unit)), KH_NONE);
		assert_int_equal(holds("Ngân hàng", cases[i].unit), cases[i].bank);
		assert_int_equal(holds("Hội, đoàn thể", cases[i].unit), cases[i].union_);
	}
}

static void sets_validity(void **state)
{
	kh_entity unit;

	(void)state;
	assert_true(load("name,from,to\nA,01/07/2024,\nSở Y tế,,2025-06-30\n"));
	unit = kh_entity_of(reg, kh_register_find(reg, KH_STR("A")));
	assert_int_equal(unit.kind, KH_UNIT);
	assert_int_equal(unit.valid.from, kh_date_of(2024, 7, 1));
	assert_int_equal(unit.valid.to, kh_date_of(9999, 12, 31));
	unit = kh_entity_of(reg, kh_register_find(reg, KH_STR("SYT")));
	assert_int_equal(unit.valid.from, kh_date_of(1, 1, 1));
	assert_int_equal(unit.valid.to, kh_date_of(2025, 6, 30));
}

static void names_bad_rows(void **state)
{
	static const struct {
		const char *text, *line, *why;
	} cases[] = {
		{"tên,khối\nA,Ngân hàng\nB,Ngân hành\n", "3", "there is no block “Ngân hành” (the nearest is “Ngân hàng”)"},
		{"tên,khối\nA,xyz\n", "2", "there is no block “xyz”"},
		{"tên,khối\nA,Sở Y tế\n", "2", "there is no block “Sở Y tế”"},
		{"tên,khối\nA,Ngân hàng;xyz\n", "2", "there is no block “xyz”"},
		{"tên,khối\n,Ngân hàng\n", "2", "the name of the unit is missing"},
		{"tên,từ ngày\nA,30/02/2024\n", "2", "“30/02/2024” is no date"},
		{"tên,từ ngày,đến ngày\nA,02/01/2024,01/01/2024\n", "2",
		 "the first day 02/01/2024 comes after the last day 01/01/2024"},
		{"tên,viết tắt\nA,SYT\n", "2", "“SYT” is already a name of “Sở Y tế”"},
		{"tên\nNgân hàng\n", "2", "“Ngân hàng” is the name of a block, not of a unit"},
		{"tên,khối\nA\n", "2", "the number of cells differs from the header's"},
		{"tên,khối\nA\"b,\n", "2", "a quote stands in the wrong place"},
		{"tên,khối\n", "1", "there are no units"},
		{"khối,viết tắt\nNgân hàng,A\n", "1", "there is no column “name”"},
	};
	kh_str args[KH_MAX_ARGS];

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_false(load(cases[i].text));
		assert_int_equal(trouble.code, KH_KT217);
		kh_trouble_args(&trouble, KH_EN, args);
		assert_string_equal(kh_str_c(args[0]), "u.csv");
		assert_string_equal(kh_str_c(args[1]), cases[i].line);
		assert_string_equal(kh_str_c(args[2]), cases[i].why);
	}
}

static void names_troubles_of_any_csv(void **state)
{
	static const struct {
		const char *text;
		kh_code code;
	} cases[] = {
		{"tên,khối\nA,\"Ngân hàng\n", KH_KT211},
		{"\"tên\n", KH_KT211},
		{"tên,name\nA,B\n", KH_KT212},
		{"a;b,c\n1;2,3\n", KH_KT215},
		{"\n", KH_KT903},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		assert_false(load(cases[i].text));
		assert_string_equal(kh_code_text(trouble.code), kh_code_text(cases[i].code));
	}
	assert_false(kh_units_load(reg, KH_STR("/nonexistent.csv"), &trouble));
	assert_int_equal(trouble.code, KH_KT901);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(adds_units),
		cmocka_unit_test(sets_validity),
		cmocka_unit_test(names_bad_rows),
		cmocka_unit_test(names_troubles_of_any_csv),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
