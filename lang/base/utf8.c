/* Which bytes are UTF-8. Files are checked once, where they are read, as fast as the machine can: 32 bytes at a time where the processor has
 * AVX2. It tells how far a text is valid, and mends nothing. */
#include "lang/base/text.h"

static bool continues(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* Length of the valid character of several bytes that begins at p, of which `left` bytes exist; 0 when it is none. The second
 * byte has a narrower range after E0, ED, F0 and F4: overlong forms, surrogates, past U+10FFFF. */
static size_t valid_char(const unsigned char *p, size_t left)
{
	size_t len = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
	unsigned char low = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;
	unsigned char high = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;

	if (len == 0 || len > left || p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++)
		if (!continues(p[i]))
			return 0;
	return len;
}

#ifdef __x86_64__
#include <immintrin.h>

enum { WIDE = 32 };

/* What may be wrong with two bytes that follow each other. The halves of the first and the upper half of the second each tell what they
 * allow; what all three allow is there (John Keiser and Daniel Lemire, Validating UTF-8 in less than one instruction per byte). */
enum {
	SHORT = 1 << 0,      /* a first byte, then none that continues */
	LONG = 1 << 1,       /* ASCII, then one that continues */
	OVERLONG_3 = 1 << 2, /* E0 80-9F */
	LARGE = 1 << 3,      /* F4 90-BF, F5-FF 90-BF */
	SURROGATE = 1 << 4,  /* ED A0-BF */
	OVERLONG_2 = 1 << 5, /* C0-C1 80-BF */
	OVERLONG_4 = 1 << 6, /* F0 80-8F, and F5-FF 80-8F */
	CONTINUED = 1 << 7,  /* two that continue: right where a character of three or four bytes goes on */
	ANY = SHORT | LONG | CONTINUED,
	TOO_LARGE = ANY | LARGE | OVERLONG_4,
	SECOND = LONG | OVERLONG_2 | CONTINUED,
};

__attribute__((target("avx2"))) static inline __m256i table_of(const unsigned char table[16])
{
	return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)table));
}

__attribute__((target("avx2"))) static inline __m256i upper_half(__m256i bytes)
{
	return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

/* Nonzero bytes where something is wrong; before: the 32 bytes in front of these. */
__attribute__((target("avx2"))) static inline __m256i faults(__m256i before, __m256i bytes)
{
	static const unsigned char first_upper[16] = {
		LONG,
		LONG,
		LONG,
		LONG,
		LONG,
		LONG,
		LONG,
		LONG,
		CONTINUED,
		CONTINUED,
		CONTINUED,
		CONTINUED,
		SHORT | OVERLONG_2,
		SHORT,
		SHORT | OVERLONG_3 | SURROGATE,
		SHORT | LARGE | OVERLONG_4,
	};
	static const unsigned char first_lower[16] = {
		ANY | OVERLONG_2 | OVERLONG_3 | OVERLONG_4,
		ANY | OVERLONG_2,
		ANY,
		ANY,
		ANY | LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE,
		TOO_LARGE | SURROGATE,
		TOO_LARGE,
		TOO_LARGE,
	};
	static const unsigned char second_upper[16] = {
		SHORT,
		SHORT,
		SHORT,
		SHORT,
		SHORT,
		SHORT,
		SHORT,
		SHORT,
		SECOND | OVERLONG_3 | OVERLONG_4,
		SECOND | OVERLONG_3 | LARGE,
		SECOND | SURROGATE | LARGE,
		SECOND | SURROGATE | LARGE,
		SHORT,
		SHORT,
		SHORT,
		SHORT,
	};
	__m256i joint = _mm256_permute2x128_si256(before, bytes, 0x21);
	__m256i one = _mm256_alignr_epi8(bytes, joint, 15), two = _mm256_alignr_epi8(bytes, joint, 14),
		three = _mm256_alignr_epi8(bytes, joint, 13);
	__m256i lower = _mm256_and_si256(one, _mm256_set1_epi8(0x0F));
	__m256i wrong = _mm256_and_si256(_mm256_and_si256(_mm256_shuffle_epi8(table_of(first_upper), upper_half(one)),
							  _mm256_shuffle_epi8(table_of(first_lower), lower)),
					 _mm256_shuffle_epi8(table_of(second_upper), upper_half(bytes)));
	/* the third byte of three or four, and the fourth of four: these continue behind one that continues */
	__m256i goes_on = _mm256_or_si256(_mm256_subs_epu8(two, _mm256_set1_epi8(0xE0 - 0x80)),
					  _mm256_subs_epu8(three, _mm256_set1_epi8(0xF0 - 0x80)));

	return _mm256_xor_si256(_mm256_and_si256(goes_on, _mm256_set1_epi8((char)0x80)), wrong);
}

/* How far 32 bytes at a time are valid; the last character there may go on behind that. */
__attribute__((target("avx2"))) static size_t valid_avx2(const unsigned char *p, size_t len)
{
	__m256i before = _mm256_setzero_si256();
	size_t at = 0;

	for (; len - at >= WIDE; at += WIDE) {
		__m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(p + at)), wrong = faults(before, bytes);

		if (!_mm256_testz_si256(wrong, wrong))
			break;
		before = bytes;
	}
	return at;
}

/* Where a character begins up to which all is valid. */
static size_t surely_valid(kh_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;
	size_t at = s.len >= (size_t)2 * WIDE && __builtin_cpu_supports("avx2") ? valid_avx2(p, s.len) : 0;

	if (at > 0)
		at--;
	while (at > 0 && continues(p[at]))
		at--;
	return at;
}
#else
static size_t surely_valid(kh_str s)
{
	(void)s;
	return 0;
}
#endif

size_t kh_utf8_valid_prefix(kh_str s)
{
	size_t at = surely_valid(s);

	while (at < s.len) {
		if ((unsigned char)s.ptr[at] < 0x80) {
			at += kh_ascii_run(s, at);
		} else {
			size_t len = valid_char((const unsigned char *)s.ptr + at, s.len - at);

			if (len == 0)
				break;
			at += len;
		}
	}
	return at;
}
