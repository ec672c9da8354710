/* The first bytes of a text in two words, so that short texts are compared and changed without a loop. */
#ifndef KH_DATA_BYTES_H
#define KH_DATA_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { KH_BYTES_WIDTH = 16 };

/* Is the first byte of a text the lowest of a word? Else nothing below is of use. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define KH_BYTES_IN_ORDER 1
#else
#define KH_BYTES_IN_ORDER 0
#endif

/* Sixteen bytes in the order of memory; what lies behind the text is 0. */
typedef struct {
	uint64_t low, high;
} kh_bytes;

/* Keeps the first n bytes. */
static inline kh_bytes kh_bytes_cut(kh_bytes b, size_t n)
{
	if (n <= 8)
		return (kh_bytes){n == 8 ? b.low : b.low & (((uint64_t)1 << n * 8) - 1), 0};
	return (kh_bytes){b.low, n >= KH_BYTES_WIDTH ? b.high : b.high & (((uint64_t)1 << (n - 8) * 8) - 1)};
}

/* Of what begins at p; memory may be read up to stop. */
static inline kh_bytes kh_bytes_at(const char *p, const char *stop)
{
	kh_bytes b = {0, 0};

	if (stop - p >= KH_BYTES_WIDTH) {
		memcpy(&b.low, p, 8);
		memcpy(&b.high, p + 8, 8);
	} else {
		char room[KH_BYTES_WIDTH] = {0};
		memcpy(room, p, (size_t)(stop - p));
		memcpy(&b, room, sizeof b);
	}
	return b;
}

#ifdef __SSE2__
#include <emmintrin.h>

static inline kh_bytes kh_bytes_of(__m128i v)
{
	return (kh_bytes){(uint64_t)_mm_cvtsi128_si64(v), (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v))};
}

/* The first n bytes of what begins at p, or all sixteen. */
static inline __m128i kh_bytes_load(const char *p, size_t n)
{
	static const unsigned char ones_then_zeros[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
							  0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

	return _mm_and_si128(_mm_loadu_si128((const __m128i *)(const void *)p),
			     _mm_loadu_si128((const __m128i *)(const void *)(ones_then_zeros + KH_BYTES_WIDTH - n)));
}

/* A text of n bytes, at most sixteen. */
static inline kh_bytes kh_bytes_short(const char *p, size_t n, const char *stop)
{
	return stop - p < KH_BYTES_WIDTH ? kh_bytes_cut(kh_bytes_at(p, stop), n) : kh_bytes_of(kh_bytes_load(p, n));
}
#else
static inline kh_bytes kh_bytes_short(const char *p, size_t n, const char *stop)
{
	return kh_bytes_cut(kh_bytes_at(p, stop), n);
}
#endif

#endif
