/* Measures: numbers with their units, as cells and plans write them. */
#include "tests/unit/unit.h"

#include "lang/base/vec.h"
#include "lang/measure.h"

static void units_are_compared_by_key(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{"%", "phần trăm", true},
		{"%", " % ", true},
		{"%", "percent", true},
		{"Tỷ đồng", "tỉ  đồng", true},
		{"tỷ đồng", "triệu đồng", false},
		{"triệu đồng/ha", "triệu đồng / ha", true},
		{"triệu đồng/ha", "triệu đồng", false},
		{"đồng", "dong", false}, /* marks are letters */
		{"USD", "usd", true},
		{"%", "", false},
		{"giường/10.000 dân", "giường /10.000 dân", true},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_str a = kh_measure_key(kh_str_of(cases[i].a)), b = kh_measure_key(kh_str_of(cases[i].b));
		if (kh_str_eq(a, b) != cases[i].same)
			fail_msg("%s and %s: “%s”, “%s”", cases[i].a, cases[i].b, kh_str_c(a), kh_str_c(b));
	}
}

static void cells_are_read(void **state)
{
	static const struct {
		const char *cell;
		kh_num_status status;
		const char *says; /* the measure in words, or the correction */
	} cases[] = {
		{"14,5", KH_NUM_OK, "14,5"},
		{"14,5 %", KH_NUM_OK, "14,5 %"},
		{" 14,5%", KH_NUM_OK, "14,5 %"},
		{"16.068 tỷ đồng", KH_NUM_OK, "16.068 tỷ đồng"},
		{"2,3 triệu lượt", KH_NUM_OK, "2,3 triệu lượt"},
		{"-0,5", KH_NUM_OK, "-0,5"},
		{"−0,5 %", KH_NUM_OK, "-0,5 %"},
		{"34,40 giường", KH_NUM_OK, "34,4 giường"},
		{"14.5", KH_NUM_POINT, "14,5"},
		{"14.5 %", KH_NUM_POINT, "14,5"},
		{"1,234.5 ha", KH_NUM_POINT, "1.234,5"},
		{"", KH_NUM_BAD, ""},
		{"%", KH_NUM_BAD, ""},
		{"khoảng 14", KH_NUM_BAD, ""},
		{"16 068", KH_NUM_BAD, ""},
		{"138-140", KH_NUM_BAD, ""},
		{"1/2", KH_NUM_BAD, ""},
		{"14,5,6", KH_NUM_BAD, ""},
		{"99999999999999999999", KH_NUM_RANGE, ""},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_measure m;
		kh_str corrected;
		kh_num_status status = kh_measure_read(kh_str_of(cases[i].cell), &m, &corrected);
		kh_str says = status == KH_NUM_OK ? kh_measure_text(m.value, m.unit) : corrected;
		if (status != cases[i].status || !kh_str_eq(says, kh_str_of(cases[i].says)))
			fail_msg("“%s”: %d, “%s”", cases[i].cell, (int)status, kh_str_c(says));
	}
}

static void hundredths_are_rounded_half_up(void **state)
{
	static const struct {
		kh_num in;
		const char *out;
		bool exact;
	} cases[] = {
		{{1, 3}, "0,33", false}, {{2, 3}, "0,67", false},   {{1, 8}, "0,13", false},
		{{1, 4}, "0,25", true},  {{-1, 8}, "-0,12", false}, {{7, 1}, "7", true},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_num out;
		bool exact;
		assert_true(kh_num_hundredths(cases[i].in, &out, &exact));
		assert_string_equal(kh_str_c(kh_num_text(out)), cases[i].out);
		assert_int_equal(exact, cases[i].exact);
	}
	kh_num out;
	bool exact;
	assert_false(kh_num_hundredths((kh_num){INT64_MAX, 1}, &out, &exact));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(units_are_compared_by_key),
		cmocka_unit_test(cells_are_read),
		cmocka_unit_test(hundredths_are_rounded_half_up),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
