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

/* In whose highest bits a byte says yes. */
#define KH_BYTES_HIGH UINT64_C(0x8080808080808080)
#define KH_BYTES_ALL(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Highest bits: of the first byte that is zero, perhaps of others behind it. */
static inline uint64_t kh_bytes_zero(uint64_t word)
{
	return (word - KH_BYTES_ALL(1)) & ~word & KH_BYTES_HIGH;
}

/* A word: what stands before the first space, of the first sixteen bytes. */
typedef struct {
	kh_bytes bytes;
	size_t len;
	bool ascii; /* no byte past ASCII */
} kh_word;

/* Small letters for capital ones; all bytes are of ASCII. */
static inline uint64_t kh_bytes_lower(uint64_t bytes)
{
	uint64_t capital = (bytes + KH_BYTES_ALL(0x80 - 'A')) & ~(bytes + KH_BYTES_ALL(0x80 - 'Z' - 1)) & KH_BYTES_HIGH;

	return bytes | capital >> 2;
}

/* Is there a control character, which may be a blank, among the first n bytes? What a borrow makes of bytes behind one is no matter. */
static inline bool kh_bytes_control(kh_bytes b, size_t n)
{
	uint64_t low = (b.low - KH_BYTES_ALL(' ')) & ~b.low & KH_BYTES_HIGH,
		 high = (b.high - KH_BYTES_ALL(' ')) & ~b.high & KH_BYTES_HIGH;
	kh_bytes those = kh_bytes_cut((kh_bytes){low, high}, n);

	return (those.low | those.high) != 0;
}

/* The word at p, where n bytes are left; memory may be read up to stop. */
static inline kh_word kh_word_plain(const char *p, size_t n, const char *stop)
{
	kh_bytes b = kh_bytes_at(p, stop), cut;
	uint64_t first = kh_bytes_zero(b.low ^ KH_BYTES_ALL(' ')), second = kh_bytes_zero(b.high ^ KH_BYTES_ALL(' '));
	size_t len = first != 0    ? (size_t)__builtin_ctzll(first) / 8
		     : second != 0 ? 8 + (size_t)__builtin_ctzll(second) / 8
				   : KH_BYTES_WIDTH;

	len = len < n ? len : n;
	cut = kh_bytes_cut(b, len);
	return (kh_word){cut, len, ((cut.low | cut.high) & KH_BYTES_HIGH) == 0};
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

/* The same; all that a processor with SSE2 need do is a load and some steps without a branch. */
static inline kh_word kh_word_at(const char *p, size_t n, const char *stop)
{
	__m128i v, kept;
	unsigned end;
	size_t len;

	if (stop - p < KH_BYTES_WIDTH)
		return kh_word_plain(p, n, stop);
	v = _mm_loadu_si128((const __m128i *)(const void *)p);
	end = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(' '))) | 1U << (n < KH_BYTES_WIDTH ? n : KH_BYTES_WIDTH);
	len = (size_t)__builtin_ctz(end);
	kept = kh_bytes_load(p, len);
	return (kh_word){kh_bytes_of(kept), len, _mm_movemask_epi8(kept) == 0};
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

static inline kh_word kh_word_at(const char *p, size_t n, const char *stop)
{
	return kh_word_plain(p, n, stop);
}
#endif

#endif
