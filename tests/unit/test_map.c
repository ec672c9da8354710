/* Tables from text to index, the pool of distinct texts, and the hash under them. */
#include "tests/unit/unit.h"

#include <stdio.h>
#include <unistd.h>

#include "lang/base/map.h"
#include "runtime/tuples.h"

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
/* Room that was made before is neither made again nor short. */
static void grows_no_more_than_once(void **state)
{
	enum { MANY = 5000 };
	kh_pool pool;

	(void)state;
	kh_pool_init(&pool);
	kh_pool_add(&pool, KH_STR("Sở A"));
	kh_pool_expect(&pool, MANY);
	const uint64_t *start = pool.start, *slot = pool.map.slot;
	const char *bytes = pool.bytes;
	for (uint32_t i = 0; i < MANY; i++)
		assert_int_equal(kh_pool_add(&pool, kh_fmt("Sở %u", i)), i + 1);
	assert_ptr_equal(pool.start, start);
	assert_ptr_equal(pool.map.slot, slot);
	assert_ptr_equal(pool.bytes, bytes);
	for (uint32_t i = 0; i < MANY; i++)
		kh_pool_add(&pool, kh_fmt("Xã %u", i));
	assert_int_equal(kh_pool_find(&pool, KH_STR("Sở A")), 0);
	assert_text(kh_pool_text(&pool, 2 * MANY), kh_str_c(kh_fmt("Xã %u", MANY - 1)));
	kh_pool_free(&pool);
}

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

/* ---- data that are made to collide ---- */

/* So many texts, and so many tuples, whose hashes all begin the search at one slot of a table of SLOTS. */
enum { FLOOD = LARGE(2000, 200), SLOTS = LARGE(4096, 512) };

static bool collides(uint64_t hash)
{
	return (hash >> 32 & (SLOTS - 1)) == 7;
}

static kh_str text_of(uint32_t n, char room[16])
{
	return (kh_str){room, (size_t)snprintf(room, 16, "ten %u", n)};
}

/* Steps from where the search for each begins to where it ends, together. */
static size_t probes(const uint64_t *slot, size_t cap)
{
	size_t sum = 0;

	for (size_t at = 0; at < cap; at++)
		if (slot[at] != 0)
			sum += (at - (slot[at] >> 32)) & (cap - 1);
	return sum;
}

/* What somebody would send who knows the seed, and what it costs then. */
static void print_flood(void)
{
	kh_pool flooded;
	char room[16];

	kh_pool_init(&flooded);
	for (uint32_t n = 0; flooded.len < FLOOD; n++) {
		if (!collides(kh_hash(text_of(n, room))))
			continue;
		kh_pool_add(&flooded, text_of(n, room));
		printf("%u ", n);
	}
	for (uint32_t n = 0, found = 0; found < FLOOD; n++)
		if (collides(kh_hash_numbers((uint32_t[]){n % 30000, n / 30000}, 2)) && ++found)
			printf("%u ", n);
	printf("%zu\n", probes(flooded.map.slot, flooded.map.cap));
	kh_pool_free(&flooded);
}

/* Runs this program again with a seed, to print what collides under it. */
static void read_flood(uint32_t *texts, uint32_t *tuples)
{
	char command[128];
	size_t cost;
	FILE *in;

	snprintf(command, sizeof command, "KHEN_HASH_SEED=982451653 /proc/%ld/exe flood", (long)getpid());
	in = popen(command, "r");
	assert_non_null(in);
	for (size_t i = 0; i < FLOOD; i++)
		assert_int_equal(fscanf(in, "%u", &texts[i]), 1);
	for (size_t i = 0; i < FLOOD; i++)
		assert_int_equal(fscanf(in, "%u", &tuples[i]), 1);
	assert_int_equal(fscanf(in, "%zu", &cost), 1);
	assert_int_equal(pclose(in), 0);
	assert_true(cost > (size_t)FLOOD * (FLOOD / 4)); /* under that seed it is a flood */
}

/* Keys made to collide under one seed cost under another what any keys cost. Counted, not timed. */
static void a_flood_needs_the_seed(void **state)
{
	static uint32_t texts[FLOOD], tuples[FLOOD];
	kh_pool flooded, usual;
	kh_tuples pairs;
	size_t most;

	(void)state;
	read_flood(texts, tuples);
	kh_pool_init(&flooded);
	kh_pool_init(&usual);
	kh_tuples_init(&pairs, 2);
	for (uint32_t i = 0; i < FLOOD; i++) {
		char room[16];

		kh_pool_add(&flooded, text_of(texts[i], room));
		kh_pool_add(&usual, text_of(i, room));
		kh_tuples_add(&pairs, (uint32_t[]){tuples[i] % 30000, tuples[i] / 30000});
	}
	most = 2 * probes(usual.map.slot, usual.map.cap) + FLOOD;
	assert_int_equal(flooded.len, FLOOD);
	assert_true(probes(flooded.map.slot, flooded.map.cap) <= most);
	assert_true(probes(pairs.slot, pairs.slots) <= most);
	kh_pool_free(&flooded);
	kh_pool_free(&usual);
	kh_tuples_free(&pairs);
}

/* A view has what the pool held when it was made, wherever the pool has gone meanwhile. */
static void views_stay_as_they_were(void **state)
{
	enum { TEXTS = 3000, EVERY = 500 };
	kh_pool pool;
	kh_pool_view views[TEXTS / EVERY];
	char room[16];

	(void)state;
	kh_pool_init(&pool);
	assert_int_equal(kh_pool_view_of(&pool).len, 0);
	pool.viewed = true;
	for (uint32_t i = 0; i < TEXTS; i++) {
		if (i % EVERY == 0)
			views[i / EVERY] = kh_pool_view_of(&pool);
		kh_pool_add(&pool, text_of(i, room));
	}
	assert_true(pool.old.len > 8);
	for (size_t v = 0; v < KH_COUNT(views); v++)
		for (uint32_t i = 0; i < TEXTS; i += 2) {
			char other_room[16];
			kh_str texts[] = {text_of(i, room), text_of(i + 1, other_room)};
			uint32_t hashes[] = {kh_map_hash(texts[0]), kh_map_hash(texts[1])}, numbers[2];

			kh_pool_view_find_all(&views[v], texts, hashes, 2, numbers);
			for (uint32_t k = 0; k < 2; k++) {
				assert_int_equal(numbers[k], i + k < v * EVERY ? i + k : KH_NONE);
				if (numbers[k] != KH_NONE)
					assert_true(kh_str_eq(kh_pool_view_text(&views[v], numbers[k]), texts[k]));
			}
		}
	kh_pool_free(&pool);
	assert_int_equal(pool.old.len, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_was_added),
		cmocka_unit_test(numbers_texts_in_order_of_arrival),
		cmocka_unit_test(holds_many),
		cmocka_unit_test(grows_no_more_than_once),
		cmocka_unit_test(takes_parts_of_its_own_texts),
		cmocka_unit_test(may_move_with_its_holder),
		cmocka_unit_test(hashes_differ),
		cmocka_unit_test(a_flood_needs_the_seed),
		cmocka_unit_test(views_stay_as_they_were),
	};

	kh_mem_init();
	if (argc == 2 && strcmp(argv[1], "flood") == 0)
		return print_flood(), 0;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
