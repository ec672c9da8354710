/* The sieve of rows: those are marked whose hash another row has too, and hardly any others, whatever the number of rows and threads. */
#include "tests/unit/unit.h"

#include "lang/base/map.h"
#include "runtime/sieve.h"

static void marks_what_comes_again(size_t rows, uint32_t values, size_t expected, size_t jobs)
{
	uint32_t *times = kh_plain_alloc((values + 1) * sizeof *times), seed = 3;
	uint32_t *value = kh_plain_alloc((rows + 1) * sizeof *value);
	uint8_t *marks = kh_plain_alloc(rows + 1);
	size_t marked = 0, others = 0;
	kh_sieve s;

	kh_sieve_init(&s, expected);
	for (uint32_t row = 0; row < rows; row++) {
		seed = seed * 1664525 + 1013904223;
		value[row] = (seed >> 4) % values;
		times[value[row]]++;
		uint64_t hash = kh_hash_numbers(&value[row], 1);
		kh_sieve_add(&s, &hash, &row, 1);
	}
	marks[0] = 4; /* other bits stay */
	marked = kh_sieve_mark(&s, jobs, marks, 2);
	for (size_t row = 0; row < rows; row++) {
		assert_int_equal(marks[row] & ~2, row == 0 ? 4 : 0);
		if (times[value[row]] > 1)
			assert_int_equal(marks[row] & 2, 2);
		else
			others += (marks[row] & 2) != 0;
		marked -= (marks[row] & 2) != 0;
	}
	assert_int_equal(marked, 0);
	assert_true(others <= rows / 1000); /* two hashes may be alike */
	kh_sieve_free(&s);
	kh_plain_free(times);
	kh_plain_free(value);
	kh_plain_free(marks);
}

static void any_number_of_rows_and_threads(void **state)
{
	(void)state;
	for (size_t jobs = 0; jobs < 4; jobs++) {
		marks_what_comes_again(0, 1, 0, jobs);
		marks_what_comes_again(1, 1, 1, jobs);
		marks_what_comes_again(2, 1, 0, jobs);
		marks_what_comes_again(100, 90, 100, jobs);
		marks_what_comes_again(LARGE(100000, 5000), LARGE(200000, 9000), 100000, jobs);
		marks_what_comes_again(LARGE(100000, 5000), 7, 10, jobs);
		marks_what_comes_again(LARGE(50000, 5000), 1u << 22, 1u << 24, jobs);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_number_of_rows_and_threads),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
