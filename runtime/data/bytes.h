/* The first bytes of a text in two words, so that short texts are compared and changed without a loop. */
#ifndef KH_DATA_BYTES_H
#define KH_DATA_BYTES_H

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

#endif
