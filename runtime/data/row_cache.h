/* Texts of single rows, so that they need not be looked for in their file again: as many as there is room for, first come, first kept. */
#ifndef KH_DATA_ROW_CACHE_H
#define KH_DATA_ROW_CACHE_H

#include "lang/base/text.h"
#include "lang/base/vec.h"

/* Enough for the rows of fifty thousand findings, mostly. */
#define KH_ROW_CACHE_ROOM ((size_t)4 << 20)

/* Empty when zero. Plain memory. */
typedef struct {
	KH_ROWS(char) text; /* records end to end */
	struct kh_cached_row {
		uint32_t row, at; /* where its record begins in text, + 1; 0: free */
	} * slot;
	size_t slots, rows;
	size_t most; /* bytes of records; 0: KH_ROW_CACHE_ROOM. It stays when the cache is freed */
} kh_row_cache;

/* Keeps the record of the row: one that ends with its line, else, or where there is no room, nothing is kept. */
void kh_row_cache_add(kh_row_cache *cache, uint32_t row, kh_str record);
/* Bytes of records that it keeps at most. */
size_t kh_row_cache_room(const kh_row_cache *cache);
/* The record, and other ones behind it; an empty text where it is not kept. Valid until the next one is added. */
kh_str kh_row_cache_find(const kh_row_cache *cache, uint32_t row);
void kh_row_cache_free(kh_row_cache *cache);

#endif
