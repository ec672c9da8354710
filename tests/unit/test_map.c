/* Tables from text to index, the pool of distinct texts, and the hash under them. */
#include "tests/unit/unit.h"

#include <stdio.h>

#include "lang/base/map.h"

static const char *const names[] = {"chủ trì", "đối tượng", "", "thời gian", "khen thưởng"};

static kh_str name_of(const void *owner, uint32_t index)
{
	return kh_str_of(((const char *const *)owner)[index]);
}

static void finds_what_was_added(void **state)
{
	kh_map map;

	(void)state;
	kh_map_init(&map, name_of, names);
	assert_int_equal(kh_map_find(&map, KH_STR("chủ trì")), KH_NONE);
	FOR_EACH(i, names)
	kh_map_add(&map, kh_str_of(names[i]), (uint32_t)i);
	FOR_EACH(i, names)
	assert_int_equal(kh_map_find(&map, kh_str_of(names[i])), i);
	assert_int_equal(kh_map_find(&map, KH_STR("chủ tri")), KH_NONE);
	assert_int_equal(map.len, KH_COUNT(names));
	kh_map_free(&map);
	assert_int_equal(kh_map_find(&map, KH_STR("chủ trì")), KH_NONE);
}

static void numbers_texts_in_order_of_arrival(void **state)
{
	static const struct {
		const char *text;
		uint32_t index;
	} table[] = {
		{"Sở A", 0}, {"Sở B", 1}, {"Sở A", 0}, {"", 2}, {"Sở C", 3}, {"", 2}, {"Sở B", 1},
	};
	kh_pool pool;

	(void)state;
	kh_pool_init(&pool);
	assert_int_equal(kh_pool_find(&pool, KH_STR("Sở A")), KH_NONE);
	FOR_EACH(i, table)
	assert_int_equal(kh_pool_add(&pool, kh_str_of(table[i].text)), table[i].index);
	FOR_EACH(i, table)
	{
		assert_int_equal(kh_pool_find(&pool, kh_str_of(table[i].text)), table[i].index);
		assert_text(kh_pool_text(&pool, table[i].index), table[i].text);
	}
	assert_int_equal(pool.len, 4);
	kh_pool_free(&pool);
	assert_int_equal(pool.len, 0);
	assert_int_equal(kh_pool_add(&pool, KH_STR("Sở C")), 0);
	kh_pool_free(&pool);
}

static void holds_many(void **state)
{
	enum { MANY = 20000 };
	kh_pool pool;
	char text[32];

	(void)state;
	kh_pool_init(&pool);
	for (int round = 0; round < 2; round++)
		for (uint32_t i = 0; i < MANY; i++) {
			int len = snprintf(text, sizeof text, "đơn vị %u", i);

			assert_int_equal(kh_pool_add(&pool, (kh_str){text, (size_t)len}), i);
		}
	assert_int_equal(pool.len, MANY);
	assert_true(pool.map.cap < 4 * MANY);
	kh_pool_free(&pool);
}

/* The text to add may lie in the memory that growing moves. */
static void takes_parts_of_its_own_texts(void **state)
{
	kh_pool pool;

	(void)state;
	kh_pool_init(&pool);
	kh_pool_add(&pool, KH_STR("một tên dài hơn nhiều so với chỗ còn lại của khối nhớ đầu tiên"));
	for (uint32_t i = 1; i < 40; i++) {
		kh_str whole = kh_pool_text(&pool, 0);

		assert_int_equal(kh_pool_add(&pool, kh_str_slice(whole, 0, whole.len - i)), i);
		assert_true(kh_str_starts(kh_pool_text(&pool, 0), kh_pool_text(&pool, i)));
	}
	kh_pool_free(&pool);
}

static void may_move_with_its_holder(void **state)
{
	kh_pool first, second;

	(void)state;
	kh_pool_init(&first);
	kh_pool_add(&first, KH_STR("a"));
	second = first;
	first = (kh_pool){0};
	assert_int_equal(kh_pool_find(&second, KH_STR("a")), 0);
	assert_int_equal(kh_pool_add(&second, KH_STR("b")), 1);
	assert_int_equal(kh_pool_add(&second, KH_STR("a")), 0);
	kh_pool_free(&second);
}

static void hashes_differ(void **state)
{
	static const char bytes[64];

	(void)state;
	for (size_t a = 0; a < sizeof bytes; a++)
		for (size_t b = 0; b < a; b++) /* the length counts, not only the bytes */
			assert_true(kh_hash((kh_str){bytes, a}) != kh_hash((kh_str){bytes, b}));
	assert_true(kh_hash(KH_STR("abcdefgh1")) != kh_hash(KH_STR("abcdefgh2")));
	assert_true(kh_hash(KH_STR("abcdefgh")) == kh_hash(KH_STR("abcdefgh")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_was_added),
		cmocka_unit_test(numbers_texts_in_order_of_arrival),
		cmocka_unit_test(holds_many),
		cmocka_unit_test(takes_parts_of_its_own_texts),
		cmocka_unit_test(may_move_with_its_holder),
		cmocka_unit_test(hashes_differ),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
