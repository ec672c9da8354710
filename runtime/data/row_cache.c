/* A table of row numbers, by a hash with a seed, because data choose which rows are kept; and their records end to end. Nothing is ever
 * taken out. */
#include "runtime/data/row_cache.h"

#include <string.h>

#include "lang/base/map.h"

/* Where the row stands, or else the free place for it. There are free ones. */
static struct kh_cached_row *slot_of(const kh_row_cache *cache, uint32_t row)
{
	size_t i = (size_t)kh_hash_numbers(&row, 1) & (cache->slots - 1);

	while (cache->slot[i].at != 0 && cache->slot[i].row != row)
		i = (i + 1) & (cache->slots - 1);
	return &cache->slot[i];
}

/* At most half of the places are taken. */
static void grow(kh_row_cache *cache)
{
	kh_row_cache small = *cache;

	cache->slots = small.slots == 0 ? 64 : small.slots * 2;
	cache->slot = kh_plain_alloc(cache->slots * sizeof *cache->slot);
	for (size_t i = 0; i < small.slots; i++)
		if (small.slot[i].at != 0)
			*slot_of(cache, small.slot[i].row) = small.slot[i];
	kh_plain_free(small.slot);
}

static bool ends_with_line(kh_str record)
{
	return record.len > 0 && (record.ptr[record.len - 1] == '\n' || record.ptr[record.len - 1] == '\r');
}

size_t kh_row_cache_room(const kh_row_cache *cache)
{
	return cache->most > 0 ? cache->most : KH_ROW_CACHE_ROOM;
}

void kh_row_cache_add(kh_row_cache *cache, uint32_t row, kh_str record)
{
	struct kh_cached_row *slot;

	if (!ends_with_line(record) || record.len > kh_row_cache_room(cache) - cache->text.len)
		return;
	if (cache->slots <= cache->rows * 2)
		grow(cache);
	slot = slot_of(cache, row);
	if (slot->at != 0)
		return;
	*slot = (struct kh_cached_row){row, (uint32_t)cache->text.len + 1};
	cache->rows++;
	kh_reserve_with_(&cache->text, record.len, kh_plain_realloc);
	memcpy(cache->text.at + cache->text.len, record.ptr, record.len);
	cache->text.len += record.len;
}

kh_str kh_row_cache_find(const kh_row_cache *cache, uint32_t row)
{
	const struct kh_cached_row *slot = cache->rows == 0 ? NULL : slot_of(cache, row);

	if (slot == NULL || slot->at == 0)
		return KH_NO_STR;
	return kh_str_slice((kh_str){cache->text.at, cache->text.len}, slot->at - 1, cache->text.len);
}

void kh_row_cache_free(kh_row_cache *cache)
{
	kh_rows_free(&cache->text);
	kh_plain_free(cache->slot);
	*cache = (kh_row_cache){.most = cache->most};
}
