/* Words in two words of the machine: with the vectors of the processor and without they are the same, and what looking at each byte gives. */
#include <string.h>

#include "tests/unit/unit.h"

#include "runtime/data/bytes.h"

static size_t length_of(const char *p, size_t n)
{
	size_t len = 0;

	while (len < n && len < KH_BYTES_WIDTH && p[len] != ' ')
		len++;
	return len;
}

static void is_word(const kh_word *word, const char *p, size_t len)
{
	char room[KH_BYTES_WIDTH] = {0};
	bool ascii = true, control = false;

	memcpy(room, p, len);
	for (size_t i = 0; i < len; i++) {
		ascii = ascii && (unsigned char)p[i] < 0x80;
		control = control || (unsigned char)p[i] < ' ';
	}
	assert_int_equal(word->len, len);
	assert_memory_equal(&word->bytes, room, sizeof room);
	assert_int_equal(word->ascii, ascii);
	if (ascii)
		assert_int_equal(kh_bytes_control(word->bytes, len), control);
}

static void both_ways_find_the_word(void **state)
{
	static const char letters[] = "aZ09@[`{ \t\x01\x7F\x80\xC3\xFF\0 bcdefghijklmnop";
	uint32_t seed = 9;
	char text[48];

	(void)state;
	for (size_t round = 0; KH_BYTES_IN_ORDER && round < 20000; round++) {
		size_t n = round % 33, behind = round % 3 == 0 ? 0 : sizeof text - n;

		for (size_t i = 0; i < sizeof text; i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] = letters[(seed >> 16) % (sizeof letters - 1)];
		}
		kh_word plain = kh_word_plain(text, n, text + n + behind), fast = kh_word_at(text, n, text + n + behind);
		is_word(&plain, text, length_of(text, n));
		is_word(&fast, text, length_of(text, n));
		if (n <= KH_BYTES_WIDTH) {
			kh_bytes whole = kh_bytes_short(text, n, text + n + behind),
				 cut = kh_bytes_cut(kh_bytes_at(text, text + sizeof text), n);
			assert_memory_equal(&whole, &cut, sizeof whole);
		}
	}
}

static void capitals_become_small(void **state)
{
	(void)state;
	for (unsigned c = 0; KH_BYTES_IN_ORDER && c < 0x80; c++)
		assert_int_equal(kh_bytes_lower(KH_BYTES_ALL(c)), KH_BYTES_ALL(c >= 'A' && c <= 'Z' ? c + 32 : c));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_ways_find_the_word),
		cmocka_unit_test(capitals_become_small),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
