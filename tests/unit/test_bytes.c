/* Short texts in two words of the machine: with the vectors of the processor and without they are the same. */
#include <string.h>

#include "tests/unit/unit.h"

#include "runtime/data/bytes.h"

static void short_texts_are_cut(void **state)
{
	static const char letters[] = "aZ09@[`{ \t\x01\x7F\x80\xC3\xFF\0 bcdefghijklmnop";
	uint32_t seed = 9;
	char text[48];

	(void)state;
	for (size_t round = 0; KH_BYTES_IN_ORDER && round < 2000; round++) {
		size_t n = round % (KH_BYTES_WIDTH + 1);
		char wanted[KH_BYTES_WIDTH] = {0};

		for (size_t i = 0; i < sizeof text; i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] = letters[(seed >> 16) % (sizeof letters - 1)];
		}
		memcpy(wanted, text, n);
		kh_bytes at_end = kh_bytes_short(text, n, text + n), inside = kh_bytes_short(text, n, text + sizeof text),
			 cut = kh_bytes_cut(kh_bytes_at(text, text + sizeof text), n);
		assert_memory_equal(&at_end, wanted, sizeof wanted);
		assert_memory_equal(&inside, wanted, sizeof wanted);
		assert_memory_equal(&cut, wanted, sizeof wanted);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(short_texts_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
