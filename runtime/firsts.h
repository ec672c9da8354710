/* The first row of each key: a slot a key, found by the key's hash and by asking whether the row that is there has the key too. Keys are
 * not kept: a row's cells tell its key. Plain memory. */
#ifndef KH_FIRSTS_H
#define KH_FIRSTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
	uint64_t *slot; /* highest 31 bits: of the hash; then a flag; low half: row + 1; 0: free */
	size_t slots;
	size_t len;
} kh_firsts;

/* Has the row the key that is looked for? */
typedef bool kh_has_key(void *with, uint32_t row);

/* With memory for so many keys. */
void kh_firsts_init(kh_firsts *f, size_t expected);
void kh_firsts_free(kh_firsts *f);
/* Where the search for a hash, or for what a slot holds, begins. */
static inline size_t kh_firsts_place(const kh_firsts *f, uint64_t hash)
{
	return (size_t)((hash >> 33) * f->slots >> 31);
}
/* Fetches what kh_firsts_find is going to look at. */
static inline void kh_firsts_prefetch(const kh_firsts *f, uint64_t hash)
{
	if (f->slots > 0)
		__builtin_prefetch(&f->slot[kh_firsts_place(f, hash)]);
}
/* The slot of the key, or the free one where it belongs. Valid until the next call. */
uint64_t *kh_firsts_find(kh_firsts *f, uint64_t hash, kh_has_key *has_key, void *with);
/* Takes the free slot that was found for the row's key. */
void kh_firsts_take(kh_firsts *f, uint64_t *slot, uint64_t hash, uint32_t row);

/* The row of a slot that is not free. */
static inline uint32_t kh_firsts_row(uint64_t slot)
{
	return (uint32_t)slot - 1;
}

/* A flag of the caller's. */
#define KH_FIRSTS_FLAG ((uint64_t)1 << 32)

#endif
