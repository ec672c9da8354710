/* Ranking: exact where values are known, careful where they are not, and blind to the order in which candidates stand. */
#include "runtime/rank.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/unit.h"

enum { MOST = 64, KEYS = 3 };

/* "3 2? 5-7" is 3, from 2 on, from 5 to 7; keys of one candidate are joined by "/". */
static uint32_t read_values(const char *text, uint32_t *width, kh_rank_value *values)
{
	uint32_t n = 0, key = 0;

	for (*width = 1; *text != '\0';) {
		char *end;
		kh_rank_value v = {strtol(text, &end, 10), 0};
		v.high = v.low;
		if (*end == '-')
			v.high = strtol(end + 1, &end, 10);
		else if (*end == '?') {
			v.high = 99;
			end++;
		}
		values[n * KEYS + key++] = v;
		*width = key > *width ? key : *width;
		if (*end != '/') {
			n++;
			key = 0;
		}
		text = *end == '\0' ? end : end + 1;
	}
	return n;
}

/* A letter a candidate: c chosen, k not, b tied, ? unclear. */
static const char *standings(const char *text, int64_t taken)
{
	static const char letters[] = {[KH_RANK_IN] = 'c', [KH_RANK_OUT] = 'k', [KH_RANK_TIED] = 'b', [KH_RANK_UNCLEAR] = '?'};
	static char out[MOST + 1];
	kh_rank_value values[MOST * KEYS] = {{0, 0}};
	kh_rank_place places[MOST];
	uint32_t width, n = read_values(text, &width, values);

	kh_rank(values, n, KEYS, width, places);
	for (uint32_t i = 0; i < n; i++)
		out[i] = letters[kh_rank_standing_of(&places[i], taken)];
	out[n] = '\0';
	return out;
}

static void test_standings(void **state)
{
	static const struct {
		const char *values;
		int64_t taken;
		const char *wanted;
	} table[] = {
		{"1 2 3", 2, "cck"},
		{"3 1 2", 2, "kcc"},
		{"1 2 2 3", 2, "cbbk"},           /* one place for two */
		{"1 2 2 3", 3, "ccck"},           /* the tie fits as a whole */
		{"1 1 1", 0, "kkk"},              /* no place at all */
		{"1 1", 5, "cc"},                 /* more places than candidates */
		{"1/1 1/0 1/2", 1, "kck"},        /* a later key parts equals ... */
		{"1/1 1/1 2/0", 1, "bbk"},        /* ... and never those whom an earlier one parts */
		{"1/0 1/0-1 2/0", 1, "??k"},      /* not known: neither chosen nor passed over */
		{"1/0 1/0-1 2/0", 2, "cck"},      /* ... and of no weight where both fit */
		{"1/1 1/1 1/0-1", 1, "???"},      /* the third may be first */
		{"1/1 1/1 1/1 1/0-2", 2, "bbb?"}, /* whatever the last is, the first three share a place */
		{"2-4 1 3 9", 2, "?c?k"},         /* an interval may lie on either side */
		{"2-4 1 5 9", 2, "cckk"},         /* ... or on one side wholly */
		{"1? 2 3", 1, "??k"},
	};
	(void)state;

	FOR_EACH(i, table)
	{
		const char *got = standings(table[i].values, table[i].taken);

		if (strcmp(got, table[i].wanted) != 0)
			fail_msg("%s, %d taken: %s instead of %s", table[i].values, (int)table[i].taken, got, table[i].wanted);
	}
}

static uint32_t next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

/* How a stands to b, as the rule says it: less than 0 surely before, 0 equal, 1 behind, 2 unclear. */
static int relation(const kh_rank_value *a, const kh_rank_value *b)
{
	for (uint32_t k = 0; k < KEYS; k++) {
		if (a[k].high < b[k].low)
			return -1;
		if (a[k].low > b[k].high)
			return 1;
		if (a[k].low != a[k].high || b[k].low != b[k].high)
			return 2;
	}
	return 0;
}

static void fill(kh_rank_value *values, uint32_t n, uint32_t *seed)
{
	for (uint32_t i = 0; i < n * KEYS; i++) {
		values[i].low = next(seed) % 4;
		values[i].high = values[i].low + (next(seed) % 5 == 0 ? next(seed) % 3 : 0);
	}
}

/* The counts by bisection are those of comparing each with each. */
static void test_each_with_each(void **state)
{
	uint32_t seed = 7;
	(void)state;

	for (uint32_t round = 0; round < 500; round++) {
		kh_rank_value values[MOST * KEYS];
		kh_rank_place places[MOST];
		uint32_t n = 1 + next(&seed) % MOST;
		fill(values, n, &seed);
		kh_rank(values, n, KEYS, KEYS, places);
		for (uint32_t i = 0; i < n; i++) {
			kh_rank_place wanted = {0};
			for (uint32_t k = 0; k < n; k++) {
				int order = k == i ? 1 : relation(&values[k * KEYS], &values[i * KEYS]);
				wanted.ahead += order < 0;
				wanted.equal += order == 0;
				wanted.unclear += order == 2;
			}
			assert_memory_equal(&places[i], &wanted, sizeof wanted);
		}
	}
}

/* No more are chosen than there are places, and the tied do not all fit. */
static void test_places_suffice(void **state)
{
	uint32_t seed = 11;
	(void)state;

	for (uint32_t round = 0; round < 500; round++) {
		kh_rank_value values[MOST * KEYS];
		kh_rank_place places[MOST];
		uint32_t n = 1 + next(&seed) % MOST, in = 0, tied = 0;
		int64_t taken = next(&seed) % (n + 2);
		fill(values, n, &seed);
		kh_rank(values, n, KEYS, KEYS, places);
		for (uint32_t i = 0; i < n; i++) {
			in += kh_rank_standing_of(&places[i], taken) == KH_RANK_IN;
			tied += kh_rank_standing_of(&places[i], taken) == KH_RANK_TIED;
		}
		assert_true(in <= taken);
		assert_true(tied == 0 || in + tied > taken);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_standings),
		cmocka_unit_test(test_each_with_each),
		cmocka_unit_test(test_places_suffice),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
