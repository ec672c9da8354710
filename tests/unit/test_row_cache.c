/* Records of rows that are kept by themselves. */
#include "tests/unit/unit.h"

#include "runtime/data/row_cache.h"

static kh_str record_of(uint32_t row)
{
	return kh_fmt("%u,Tổ %u,\"hai\ndòng\"%s", row, row * 7, row % 3 == 0 ? "\r\n" : "\n");
}

static void gives_what_it_keeps(void **state)
{
	enum { ROWS = 3000 };
	kh_row_cache cache = {.slots = 0};

	(void)state;
	assert_int_equal(kh_row_cache_find(&cache, 0).len, 0);
	for (uint32_t i = 0; i < ROWS; i++)
		kh_row_cache_add(&cache, i * 7919u % ROWS * 1000, record_of(i * 7919u % ROWS));
	for (uint32_t i = 0; i < ROWS; i++) {
		assert_true(kh_str_starts(kh_row_cache_find(&cache, i * 1000), record_of(i)));
		assert_int_equal(kh_row_cache_find(&cache, i * 1000 + 1).len, 0);
	}
	kh_row_cache_free(&cache);
	assert_int_equal(kh_row_cache_find(&cache, 0).len, 0);
}

/* A record that runs on would run into the next one. */
static void keeps_whole_lines_once(void **state)
{
	static const char *const none[] = {"", "1,A", "1,\"A\n\",B"};
	kh_row_cache cache = {.slots = 0};

	(void)state;
	FOR_EACH(i, none)
	kh_row_cache_add(&cache, 5, kh_str_of(none[i]));
	assert_int_equal(kh_row_cache_find(&cache, 5).len, 0);
	kh_row_cache_add(&cache, 5, KH_STR("1,A\r"));
	kh_row_cache_add(&cache, 5, KH_STR("1,B\n"));
	assert_text(kh_row_cache_find(&cache, 5), "1,A\r");
	kh_row_cache_free(&cache);
}

static void keeps_no_more_than_there_is_room_for(void **state)
{
	enum { RECORD = 10000, FIT = KH_ROW_CACHE_ROOM / RECORD };
	kh_row_cache cache = {.slots = 0};
	kh_buf record = {0};

	(void)state;
	kh_buf_fill(&record, 'x', RECORD - 1);
	kh_buf_char(&record, '\n');
	for (uint32_t row = 0; row < FIT + 10; row++)
		kh_row_cache_add(&cache, row, kh_buf_str(&record));
	assert_int_equal(cache.text.len, FIT * RECORD);
	assert_int_equal(kh_row_cache_find(&cache, FIT - 1).len, RECORD);
	assert_int_equal(kh_row_cache_find(&cache, FIT).len, 0);
	kh_row_cache_add(&cache, FIT, KH_STR("1\n")); /* a small one fits */
	assert_text(kh_row_cache_find(&cache, FIT), "1\n");
	kh_row_cache_free(&cache);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_what_it_keeps),
		cmocka_unit_test(keeps_whole_lines_once),
		cmocka_unit_test(keeps_no_more_than_there_is_room_for),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
