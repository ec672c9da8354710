/* The scan of a text: every way that the machine has finds what looking at each byte finds. */
#include "tests/unit/unit.h"

#include "runtime/data/specials.h"

static size_t one_by_one(const char *text, size_t len, char delimiter, uint32_t *places, bool *odd)
{
	size_t n = 0;

	*odd = false;
	for (size_t i = 0; i < len; i++)
		if (text[i] == delimiter || text[i] == '\n' || text[i] == '\r' || text[i] == '"')
			places[n++] = (uint32_t)i;
	for (size_t i = 0; i < len; i++)
		*odd = *odd || text[i] == '\0' || text[i] == '?' || text[i] == '\xEF';
	return n;
}

static void all_ways_find_the_same(void **state)
{
	static const char letters[] = "abc,;\"\n\r|\t\xC3\xA0 0\x8A\xAC\xA2";
	char text[300];
	uint32_t seed = 3, wanted[sizeof text], found[sizeof text];
	bool odd;

	(void)state;
	for (size_t round = 0; round < 3000; round++) {
		size_t len = round % sizeof text, n;
		char delimiter = ",;|\t"[round % 4];

		for (size_t i = 0; i < len; i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] = letters[(seed >> 16) % (round % 3 == 0 ? 3 : sizeof letters - 1)];
		}
		if (round % 5 == 0 && len > 0)
			text[(seed >> 8) % len] = "\0?\xEF"[round % 3];
		n = one_by_one(text, len, delimiter, wanted, &odd);
		for (size_t way = 0; way < KH_SPECIALS_WAYS; way++) {
			if (kh_specials_way(way) == NULL)
				continue;
			bool suspect = false;

			assert_int_equal(kh_specials_way(way)(text, len, delimiter, found, &suspect), n);
			assert_int_equal(suspect, odd);
			assert_memory_equal(found, wanted, n * sizeof *found);
		}
	}
	assert_non_null(kh_specials_best());
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_ways_find_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
