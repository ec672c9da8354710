/* The scan of a text: 32 bytes at a time where the processor has AVX2, else 16 with SSE2, else one by one. The way is chosen when the
 * program runs, so that one binary serves all machines. */
#include "runtime/data/specials.h"

#include <stdbool.h>

static bool is_special(char c, char delimiter)
{
	return c == delimiter || c == '\n' || c == '\r' || c == '"';
}

static size_t scan_from(const char *text, size_t at, size_t len, char delimiter, uint32_t *places, size_t n, bool *suspect)
{
	for (; at < len; at++) {
		if (is_special(text[at], delimiter))
			places[n++] = (uint32_t)at;
		*suspect = *suspect || kh_is_suspect(text[at]);
	}
	return n;
}

static size_t scan_bytes(const char *text, size_t len, char delimiter, uint32_t *places, bool *suspect)
{
	return scan_from(text, 0, len, delimiter, places, 0, suspect);
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

static size_t scan_sse2(const char *text, size_t len, char delimiter, uint32_t *places, bool *suspect)
{
	const __m128i d = _mm_set1_epi8(delimiter), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), quote = _mm_set1_epi8('"'),
		      mark = _mm_set1_epi8('?'), lost = _mm_set1_epi8('\xEF'), nul = _mm_setzero_si128();
	__m128i odd = nul;
	size_t n = 0, at = 0;

	for (; len - at >= 16; at += 16) {
		__m128i b = _mm_loadu_si128((const __m128i *)(const void *)(text + at));
		__m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(b, d), _mm_cmpeq_epi8(b, lf)),
					   _mm_or_si128(_mm_cmpeq_epi8(b, cr), _mm_cmpeq_epi8(b, quote)));

		odd = _mm_or_si128(_mm_or_si128(odd, _mm_cmpeq_epi8(b, nul)),
				   _mm_or_si128(_mm_cmpeq_epi8(b, mark), _mm_cmpeq_epi8(b, lost)));
		n = put_places((unsigned)_mm_movemask_epi8(hit), at, places, n);
	}
	*suspect = *suspect || _mm_movemask_epi8(odd) != 0;
	return scan_from(text, at, len, delimiter, places, n, suspect);
}

/* What the bytes are compared with. */
typedef struct {
	__m256i d, lf, cr, quote, mark, lost, nul;
} wanted;

__attribute__((target("avx2"))) static inline uint64_t hits_avx2(const char *text, const wanted *w, __m256i *odd)
{
	__m256i b = _mm256_loadu_si256((const __m256i *)(const void *)text);
	__m256i hit = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(b, w->d), _mm256_cmpeq_epi8(b, w->lf)),
				      _mm256_or_si256(_mm256_cmpeq_epi8(b, w->cr), _mm256_cmpeq_epi8(b, w->quote)));

	*odd = _mm256_or_si256(_mm256_or_si256(*odd, _mm256_cmpeq_epi8(b, w->nul)),
			       _mm256_or_si256(_mm256_cmpeq_epi8(b, w->mark), _mm256_cmpeq_epi8(b, w->lost)));
	return (unsigned)_mm256_movemask_epi8(hit);
}

__attribute__((target("avx2,bmi"))) static size_t scan_avx2(const char *text, size_t len, char delimiter, uint32_t *places,
							    bool *suspect)
{
	const wanted w = {_mm256_set1_epi8(delimiter), _mm256_set1_epi8('\n'),   _mm256_set1_epi8('\r'), _mm256_set1_epi8('"'),
			  _mm256_set1_epi8('?'),       _mm256_set1_epi8('\xEF'), _mm256_setzero_si256()};
	__m256i odd = w.nul;
	size_t n = 0, at = 0;

	for (; len - at >= 64; at += 64) {
		uint64_t mask = hits_avx2(text + at, &w, &odd) | hits_avx2(text + at + 32, &w, &odd) << 32;

		for (; mask != 0; mask &= mask - 1)
			places[n++] = (uint32_t)(at + (unsigned)__builtin_ctzll(mask));
	}
	*suspect = *suspect || _mm256_movemask_epi8(odd) != 0;
	return scan_from(text, at, len, delimiter, places, n, suspect);
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
