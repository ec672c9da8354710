/* The scan of a text: 32 bytes at a time where the processor has AVX2, else 16 with SSE2, else one by one. The way is chosen when the
 * program runs, so that one binary serves all machines. */
#include "runtime/data/specials.h"

#include <stdbool.h>

static bool is_special(char c, char delimiter)
{
	return c == delimiter || c == '\n' || c == '\r' || c == '"';
}

static size_t scan_from(const char *text, size_t at, size_t len, char delimiter, uint32_t *places, size_t n)
{
	for (; at < len; at++)
		if (is_special(text[at], delimiter))
			places[n++] = (uint32_t)at;
	return n;
}

static size_t scan_bytes(const char *text, size_t len, char delimiter, uint32_t *places)
{
	return scan_from(text, 0, len, delimiter, places, 0);
}

#ifdef __x86_64__
#include <immintrin.h>

/* The offsets of the bits that are set. */
static inline size_t put_places(uint64_t mask, size_t at, uint32_t *places, size_t n)
{
	for (; mask != 0; mask &= mask - 1)
		places[n++] = (uint32_t)(at + (unsigned)__builtin_ctzll(mask));
	return n;
}

static size_t scan_sse2(const char *text, size_t len, char delimiter, uint32_t *places)
{
	const __m128i d = _mm_set1_epi8(delimiter), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), quote = _mm_set1_epi8('"');
	size_t n = 0, at = 0;

	for (; len - at >= 16; at += 16) {
		__m128i b = _mm_loadu_si128((const __m128i *)(const void *)(text + at));
		__m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(b, d), _mm_cmpeq_epi8(b, lf)),
					   _mm_or_si128(_mm_cmpeq_epi8(b, cr), _mm_cmpeq_epi8(b, quote)));

		n = put_places((unsigned)_mm_movemask_epi8(hit), at, places, n);
	}
	return scan_from(text, at, len, delimiter, places, n);
}

__attribute__((target("avx2"))) static inline uint64_t hits_avx2(const char *text, __m256i d, __m256i lf, __m256i cr, __m256i quote)
{
	__m256i b = _mm256_loadu_si256((const __m256i *)(const void *)text);
	__m256i hit = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(b, d), _mm256_cmpeq_epi8(b, lf)),
				      _mm256_or_si256(_mm256_cmpeq_epi8(b, cr), _mm256_cmpeq_epi8(b, quote)));

	return (unsigned)_mm256_movemask_epi8(hit);
}

__attribute__((target("avx2,bmi"))) static size_t scan_avx2(const char *text, size_t len, char delimiter, uint32_t *places)
{
	const __m256i d = _mm256_set1_epi8(delimiter), lf = _mm256_set1_epi8('\n'), cr = _mm256_set1_epi8('\r'),
		      quote = _mm256_set1_epi8('"');
	size_t n = 0, at = 0;

	for (; len - at >= 64; at += 64) {
		uint64_t mask = hits_avx2(text + at, d, lf, cr, quote) | hits_avx2(text + at + 32, d, lf, cr, quote) << 32;

		for (; mask != 0; mask &= mask - 1)
			places[n++] = (uint32_t)(at + (unsigned)__builtin_ctzll(mask));
	}
	return scan_from(text, at, len, delimiter, places, n);
}
#endif

kh_specials *kh_specials_way(size_t n)
{
	if (n == 0)
		return scan_bytes;
#ifdef __x86_64__
	if (n == 1)
		return scan_sse2;
	if (n == 2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
		return scan_avx2;
#endif
	return NULL;
}

kh_specials *kh_specials_best(void)
{
	size_t n = KH_SPECIALS_WAYS;

	while (n > 0 && kh_specials_way(n - 1) == NULL)
		n--;
	return kh_specials_way(n - 1);
}
