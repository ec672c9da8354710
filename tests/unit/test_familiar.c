/* Familiar cells: each keeps its value, long ones that end alike are told apart, and when there are too many nothing is lost. */
#include "tests/unit/unit.h"

#include "runtime/data/familiar.h"

static uint32_t value_of(const kh_familiar *f, kh_str cell)
{
	uint32_t value = 7;

	return kh_familiar_find(f, cell, cell.ptr + cell.len, &value) ? value : 0;
}

static void each_cell_keeps_its_value(void **state)
{
	static const char *const cells[] = {
		"1",
		"11",
		"01/02/2024",
		"mười sáu byte",
		"sixteen bytes ..",
		"seventeen bytes..",
		"_eventeen bytes..",
		"Cơ quan chủ trì 1",
		"cơ quan chủ trì 1",
		"Cơ quan chủ trì 11",
		"a long one that ends as others do",
		"A long one that ends as others do",
	};
	kh_familiar f;

	(void)state;
	kh_familiar_init(&f);
	if (f.various) /* by the order of bytes in a word */
		skip();
	for (uint32_t i = 0; i < KH_COUNT(cells); i++) {
		assert_int_equal(value_of(&f, kh_str_of(cells[i])), 0);
		kh_familiar_add(&f, kh_str_of(cells[i]), i + 1);
		kh_familiar_add(&f, kh_str_of(cells[i]), 99); /* the first value stays */
	}
	for (uint32_t i = 0; i < KH_COUNT(cells); i++)
		assert_int_equal(value_of(&f, kh_str_of(cells[i])), i + 1);
	assert_int_equal(value_of(&f, KH_STR("1\0")), 0);
	assert_int_equal(value_of(&f, KH_STR("01/02/202")), 0);
	kh_familiar_free(&f);
}

static void too_many_are_various(void **state)
{
	kh_familiar f;
	uint32_t n = 0;

	(void)state;
	kh_familiar_init(&f);
	for (; !f.various && n < 100000; n++)
		kh_familiar_add(&f, kh_fmt("%s %u", n % 2 ? "Đơn vị sự nghiệp công lập số" : "số", n), n + 1);
	assert_true(f.various);
	assert_true(n < 5000);
	for (uint32_t i = 0; i < n; i++)
		assert_int_equal(value_of(&f, kh_fmt("%s %u", i % 2 ? "Đơn vị sự nghiệp công lập số" : "số", i)), i + 1);
	kh_familiar_free(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_cell_keeps_its_value),
		cmocka_unit_test(too_many_are_various),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
