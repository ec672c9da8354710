/* Which of many rows share a hash with another: nearly none do, and only those need be compared. A row takes eight bytes, in one of several
 * lists by its hash, each of which is looked through by itself, while it fits a cache. Plain memory. */
#ifndef KH_SIEVE_H
#define KH_SIEVE_H

#include <stddef.h>
#include <stdint.h>

#include "lang/base/vec.h"

/* Rows, each with the half of its hash that does not tell the list. */
typedef KH_ROWS(uint64_t) kh_sieve_part;

typedef struct {
	kh_sieve_part *part;
	unsigned bits; /* of the hash that tell the list; there are 1 << bits */
} kh_sieve;

void kh_sieve_init(kh_sieve *s, size_t expected);
void kh_sieve_free(kh_sieve *s);
/* Notes rows; their hashes have to be good in all bits. */
void kh_sieve_add(kh_sieve *s, const uint64_t *hashes, const uint32_t *rows, size_t n);
/* Sets the bit in marks[row] of every row whose hash another row has too, and perhaps of a few others; by so many threads. Gives how many
 * they are. */
size_t kh_sieve_mark(kh_sieve *s, size_t jobs, uint8_t *marks, uint8_t bit);

#endif
