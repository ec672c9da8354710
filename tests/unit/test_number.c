/* Exact numbers: reading and writing as Vietnamese documents do, arithmetic that says when it does not fit. */
#include "tests/unit/unit.h"

#include "lang/base/number.h"

static void reads_vietnamese_numbers(void **state)
{
	static const struct {
		const char *text;
		int64_t num, den;
	} table[] = {
		{"0", 0, 1},
		{"05", 5, 1},
		{"010", 10, 1}, /* base ten, always */
		{"08", 8, 1},
		{"14,5", 29, 2},
		{"1,82", 91, 50},
		{"16.068", 16068, 1},
		{"4.500", 4500, 1},
		{"103.580", 103580, 1},
		{"1.234.567,25", 4938269, 4},
		{"1.234,75", 4939, 4},
		{"1234,5", 2469, 2},
		{"-3", -3, 1},
		{"-0,5", -1, 2},
		{"-0", 0, 1},
		{"0,0", 0, 1},
		{"0,125", 1, 8},
		{"1,234", 617, 500},
		{"9223372036854775807", INT64_MAX, 1},
		{"-9223372036854775807", -INT64_MAX, 1},
		{"9.223.372.036.854.775.807", INT64_MAX, 1},
		{"0,000000000000000001", 1, 1000000000000000000},
		{"2,50000000000000000000000000000000", 5, 2}, /* zeros at the end need no room */
		{"0000000000000000000000000000000000001", 1, 1},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_num n = {0};

		assert_int_equal(kh_num_parse(kh_str_of(table[i].text), &n), KH_NUM_OK);
		assert_int_equal(n.num, table[i].num);
		assert_int_equal(n.den, table[i].den);
	}
}

static void refuses_the_rest(void **state)
{
	static const struct {
		const char *text;
		kh_num_status status;
		const char *corrected;
	} table[] = {
		{"", KH_NUM_BAD, ""},
		{"-", KH_NUM_BAD, ""},
		{"--1", KH_NUM_BAD, ""},
		{"+1", KH_NUM_BAD, ""},
		{" 1", KH_NUM_BAD, ""},
		{"1 ", KH_NUM_BAD, ""},
		{"1 000", KH_NUM_BAD, ""},
		{"abc", KH_NUM_BAD, ""},
		{"1a", KH_NUM_BAD, ""},
		{"0x10", KH_NUM_BAD, ""},
		{"1e5", KH_NUM_BAD, ""},
		{"1e400", KH_NUM_BAD, ""},
		{"NaN", KH_NUM_BAD, ""},
		{"inf", KH_NUM_BAD, ""},
		{",5", KH_NUM_BAD, ""},
		{"5,", KH_NUM_BAD, ""},
		{"5.", KH_NUM_BAD, ""},
		{"1.2.3", KH_NUM_BAD, ""},
		{"1.234.5", KH_NUM_BAD, ""},
		{"1..234", KH_NUM_BAD, ""},
		{"1,2,3", KH_NUM_BAD, ""},
		{"1.234,5.6", KH_NUM_BAD, ""},
		{"14.5", KH_NUM_POINT, "14,5"},
		{"1.82", KH_NUM_POINT, "1,82"},
		{"-1.5", KH_NUM_POINT, "-1,5"},
		{"0.125", KH_NUM_POINT, "0,125"}, /* no group begins with 0 */
		{".5", KH_NUM_POINT, "0,5"},
		{"1234.567", KH_NUM_POINT, "1234,567"},
		{"1,234.5", KH_NUM_POINT, "1.234,5"},
		{"1,234,567", KH_NUM_POINT, "1.234.567"},
		{"1,234,567.89", KH_NUM_POINT, "1.234.567,89"},
		{"9223372036854775808", KH_NUM_RANGE, ""},
		{"99999999999999999999", KH_NUM_RANGE, ""},
		{"0,00000000000000000001", KH_NUM_RANGE, ""},
		{"14,5", KH_NUM_OK, ""},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_num n = {7, 1};

		assert_int_equal(kh_num_parse(kh_str_of(table[i].text), &n), table[i].status);
		assert_text(kh_num_corrected(kh_str_of(table[i].text)), table[i].corrected);
	}
}

static void corrections_are_numbers(void **state)
{
	static const char *const table[] = {"14.5", ".5", "1,234.5", "1,234,567", "-0.125"};
	kh_num n;

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_num_parse(kh_num_corrected(kh_str_of(table[i])), &n), KH_NUM_OK);
}

static void writes_vietnamese_numbers(void **state)
{
	static const struct {
		kh_num n;
		const char *text;
	} table[] = {
		{{0, 1}, "0"},
		{{5, 1}, "5"},
		{{999, 1}, "999"},
		{{1000, 1}, "1.000"},
		{{16068, 1}, "16.068"},
		{{-16068, 1}, "-16.068"},
		{{29, 2}, "14,5"},
		{{91, 50}, "1,82"},
		{{4939, 4}, "1.234,75"},
		{{-1, 2}, "-0,5"},
		{{1, 1024}, "0,0009765625"},
		{{1, 1000000000000000000}, "0,000000000000000001"},
		{{12, 10000000000000001}, "0"},
		{{1, 3}, "0,3333"},
		{{2, 3}, "0,6667"},
		{{-2, 3}, "-0,6667"},
		{{1, 300000}, "0"},
		{{-1, 300000}, "0"},
		{{2999999, 3000000}, "1"},
		{{1, 20}, "0,05"},
		{{INT64_MAX, 1}, "9.223.372.036.854.775.807"},
		{{INT64_MAX, 2}, "4.611.686.018.427.387.903,5"},
		{{1, INT64_MAX}, "0"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_num_text(table[i].n), table[i].text);
}

typedef bool operation(kh_num a, kh_num b, kh_num *out);

static void calculates(void **state)
{
	static const struct {
		operation *op;
		kh_num a, b, result; /* denominator 0: refused */
	} table[] = {
		{kh_num_add, {1, 10}, {1, 5}, {3, 10}}, /* 0,1 + 0,2 is 0,3 */
		{kh_num_add, {1, 2}, {1, 2}, {1, 1}},
		{kh_num_add, {INT64_MAX, 1}, {1, 1}, {0}},
		{kh_num_add, {INT64_MAX, 1}, {-INT64_MAX, 1}, {0, 1}},
		{kh_num_add, {1, INT64_MAX}, {1, INT64_MAX - 1}, {0}},
		{kh_num_sub, {2024, 1}, {1994, 1}, {30, 1}},
		{kh_num_sub, {-INT64_MAX, 1}, {1, 1}, {0}},
		{kh_num_sub, {1, 3}, {1, 3}, {0, 1}},
		{kh_num_mul, {2, 3}, {3, 4}, {1, 2}},
		{kh_num_mul, {-2, 3}, {3, 1}, {-2, 1}},
		{kh_num_mul, {INT64_MAX, 1}, {2, 1}, {0}},
		{kh_num_mul, {INT64_MAX, 2}, {2, INT64_MAX}, {1, 1}},
		{kh_num_div, {1, 1}, {3, 1}, {1, 3}},
		{kh_num_div, {1, 1}, {-3, 1}, {-1, 3}}, /* the sign is in the numerator */
		{kh_num_div, {1, 1}, {0, 1}, {0}},
		{kh_num_div, {0, 1}, {-5, 1}, {0, 1}},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_num n = {0};

		assert_int_equal(table[i].op(table[i].a, table[i].b, &n), table[i].result.den != 0);
		assert_int_equal(n.num, table[i].result.num);
		assert_int_equal(n.den, table[i].result.den);
	}
}

static void compares_exactly(void **state)
{
	static const struct {
		kh_num a, b;
		int order;
	} table[] = {
		{{1, 3}, {3333333333333333, 10000000000000000}, 1},
		{{89995, 1000}, {17999, 200}, 0},
		{{-1, 2}, {1, 3}, -1},
		{{INT64_MAX, INT64_MAX - 1}, {INT64_MAX - 1, INT64_MAX - 2}, -1},
		{{0, 1}, {0, 1}, 0},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		assert_int_equal(kh_num_cmp(table[i].a, table[i].b), table[i].order);
		assert_int_equal(kh_num_cmp(table[i].b, table[i].a), -table[i].order);
	}
}

static void knows_multiples(void **state)
{
	static const struct {
		kh_num b, a;
		bool divides;
	} table[] = {
		{{5, 1}, {30, 1}, true},  {{5, 1}, {31, 1}, false}, {{5, 1}, {0, 1}, true},  {{0, 1}, {5, 1}, false},
		{{5, 1}, {-10, 1}, true}, {{5, 1}, {5, 2}, false},  {{1, 2}, {5, 1}, false}, {{-1, 1}, {INT64_MIN, 1}, true},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_num_divides(table[i].b, table[i].a), table[i].divides);
	assert_true(kh_num_is_int(kh_num_int(-4)));
	assert_false(kh_num_is_int((kh_num){1, 2}));
}

static void rounds(void **state)
{
	static const struct {
		kh_num n;
		int64_t down, up, nearest;
	} table[] = {
		{{3, 1}, 3, 3, 3},
		{{1, 3}, 0, 1, 0},
		{{5, 2}, 2, 3, 3},
		{{8, 3}, 2, 3, 3},
		{{-1, 3}, -1, 0, 0},
		{{-5, 2}, -3, -2, -2},
		{{-8, 3}, -3, -2, -3},
		{{0, 1}, 0, 0, 0},
		{{INT64_MAX, 2}, INT64_MAX / 2, INT64_MAX / 2 + 1, INT64_MAX / 2 + 1},
		{{INT64_MAX, 1}, INT64_MAX, INT64_MAX, INT64_MAX},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		assert_int_equal(kh_num_round(table[i].n, KH_ROUND_DOWN), table[i].down);
		assert_int_equal(kh_num_round(table[i].n, KH_ROUND_UP), table[i].up);
		assert_int_equal(kh_num_round(table[i].n, KH_ROUND_NEAREST), table[i].nearest);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_vietnamese_numbers),
		cmocka_unit_test(refuses_the_rest),
		cmocka_unit_test(corrections_are_numbers),
		cmocka_unit_test(writes_vietnamese_numbers),
		cmocka_unit_test(calculates),
		cmocka_unit_test(compares_exactly),
		cmocka_unit_test(knows_multiples),
		cmocka_unit_test(rounds),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
