/* Tables from text to index, in plain memory: millions of cells cost the collector nothing.
 *
 * The seed keeps hostile data from piling all texts, or all tuples of numbers, on one slot. It is set before main and never after; no result may depend on
 * it, so there is no way to walk a table: whoever needs an order keeps his own list. Texts are never removed. */
#include "lang/base/map.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "lang/base/mem.h"

static uint64_t seed[2];

/* Spreads one number over 64 bits (splitmix64). */
static uint64_t spread(uint64_t x)
{
	x += UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
	return x ^ (x >> 31);
}

/* A system without random numbers still gets a table that works, only a predictable one. */
__attribute__((constructor)) static void set_seed(void)
{
	const char *chosen = getenv("KHEN_HASH_SEED");

	if (chosen == NULL && getrandom(seed, sizeof seed, GRND_NONBLOCK) == (ssize_t)sizeof seed)
		return;
	seed[0] = spread(chosen == NULL ? 0 : strtoull(chosen, NULL, 10));
	seed[1] = spread(seed[0]);
}

#ifdef KH_FUZZING
/* Fuzz targets compare results of several seeds. */
void kh_hash_reseed(uint64_t number);
void kh_hash_reseed(uint64_t number)
{
	seed[0] = spread(number);
	seed[1] = spread(seed[0]);
}
#endif

static uint64_t eight(const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof word);
	return word;
}

static uint64_t four(const char *p)
{
	uint32_t word;

	memcpy(&word, p, sizeof word);
	return word;
}

/* Sixteen bytes a multiplication, the last of them perhaps for a second time; the length tells such texts apart. */
uint64_t kh_hash(kh_str s)
{
	uint64_t hash = seed[0], first, last = 0;
	const char *p = s.ptr;
	size_t n = s.len;

	for (; n > 16; n -= 16, p += 16)
		hash = kh_mix(eight(p) ^ seed[1], eight(p + 8) ^ hash);
	if (n >= 8) {
		first = eight(p);
		last = eight(p + n - 8);
	} else if (n >= 4) {
		first = four(p) << 32 | four(p + n - 4);
	} else {
		first = n == 0 ? 0
			       : (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 |
					 (unsigned char)p[n - 1];
	}
	hash = kh_mix(first ^ seed[1], last ^ hash);
	return kh_mix(hash ^ s.len, seed[1] | 1);
}

void kh_hash_seed(uint64_t *first, uint64_t *second)
{
	*first = seed[0];
	*second = seed[1];
}

uint64_t kh_hash_numbers(const uint32_t *numbers, size_t n)
{
	uint64_t hash = seed[0];

	for (; n >= 2; n -= 2, numbers += 2)
		hash = kh_mix(hash ^ ((uint64_t)numbers[0] << 32 | numbers[1]), seed[1] | 1);
	if (n == 1)
		hash = kh_mix(hash ^ numbers[0], seed[1] | 1);
	return kh_mix(hash, seed[0] | 1);
}

void kh_map_init(kh_map *map, kh_map_text *text, const void *owner)
{
	*map = (kh_map){.text = text, .owner = owner};
}

void kh_map_free(kh_map *map)
{
	kh_plain_free(map->slot);
	map->slot = NULL;
	map->cap = map->len = 0;
}

static uint32_t slot_hash(uint64_t slot)
{
	return (uint32_t)(slot >> 32);
}

static uint32_t slot_index(uint64_t slot)
{
	return (uint32_t)slot - 1;
}

uint32_t kh_map_hash(kh_str s)
{
	return (uint32_t)(kh_hash(s) >> 32);
}

uint32_t kh_map_find_hashed(const kh_map *map, kh_str s, uint32_t hash)
{
	if (map->len == 0)
		return KH_NONE;
	for (size_t at = hash & (map->cap - 1); map->slot[at] != 0; at = (at + 1) & (map->cap - 1))
		if (slot_hash(map->slot[at]) == hash && kh_str_eq(map->text(map->owner, slot_index(map->slot[at])), s))
			return slot_index(map->slot[at]);
	return KH_NONE;
}

uint32_t kh_map_find(const kh_map *map, kh_str s)
{
	return map->len == 0 ? KH_NONE : kh_map_find_hashed(map, s, kh_map_hash(s));
}

static void place(kh_map *map, uint64_t slot)
{
	size_t at = slot_hash(slot) & (map->cap - 1);

	while (map->slot[at] != 0)
		at = (at + 1) & (map->cap - 1);
	__atomic_store_n(&map->slot[at], slot, __ATOMIC_RELAXED); /* a view may look */
}

/* The stored half of each hash is enough to place it anew. Gives the slots that there were. */
static uint64_t *widen(kh_map *map, size_t cap)
{
	kh_map wide = *map;
	uint64_t *old = map->slot;

	wide.cap = cap;
	wide.slot = kh_plain_table(wide.cap * sizeof *wide.slot);
	for (size_t i = 0; i < map->cap; i++)
		if (map->slot[i] != 0)
			place(&wide, map->slot[i]);
	*map = wide;
	return old;
}

static bool is_full(const kh_map *map, size_t cap, size_t more)
{
	return (map->len + more) * 4 > cap * 3;
}

void kh_map_expect(kh_map *map, size_t more)
{
	size_t cap = map->cap == 0 ? 16 : map->cap;

	while (is_full(map, cap, more))
		cap *= 2;
	if (cap > map->cap)
		kh_plain_free(widen(map, cap));
}

void kh_map_add_hashed(kh_map *map, uint32_t hash, uint32_t index)
{
	if (index == KH_NONE)
		KH_BUG("a table holds fewer than 2^32 - 1 texts");
	if (is_full(map, map->cap, 1))
		kh_map_expect(map, 1);
	place(map, (uint64_t)hash << 32 | (index + 1));
	map->len++;
}

void kh_map_add(kh_map *map, kh_str s, uint32_t index)
{
	kh_map_add_hashed(map, kh_map_hash(s), index);
}

static kh_str pool_text(const void *owner, uint32_t index)
{
	return kh_pool_text(owner, index);
}

void kh_pool_init(kh_pool *pool)
{
	*pool = (kh_pool){0};
	kh_map_init(&pool->map, pool_text, pool);
}

void kh_pool_free(kh_pool *pool)
{
	kh_plain_free(pool->bytes);
	kh_plain_free(pool->start);
	kh_map_free(&pool->map);
	for (size_t i = 0; i < pool->old.len; i++)
		kh_plain_free(pool->old.at[i]);
	kh_rows_free(&pool->old);
	kh_pool_init(pool);
}

/* Room for more bytes than the block has. */
static void *enlarged(kh_pool *pool, void *block, size_t used, size_t room)
{
	void *larger;

	if (!pool->viewed || block == NULL)
		return kh_plain_realloc(block, room);
	larger = kh_plain_realloc(NULL, room);
	memcpy(larger, block, used);
	kh_push_row(&pool->old, block);
	return larger;
}

static void make_room(kh_pool *pool, size_t bytes)
{
	pool->bytes = enlarged(pool, pool->bytes, pool->used, bytes);
	pool->room = bytes;
}

/* Appends the bytes of s, which may lie in the block that has to move. */
static void append(kh_pool *pool, kh_str s)
{
	bool inside = pool->bytes != NULL && s.ptr >= pool->bytes && s.ptr < pool->bytes + pool->used;
	size_t offset = inside ? (size_t)(s.ptr - pool->bytes) : 0;

	if (pool->used + s.len > pool->room)
		make_room(pool, pool->used + s.len > pool->room * 2 ? pool->used + s.len + 64 : pool->room * 2);
	if (s.len > 0)
		memcpy(pool->bytes + pool->used, inside ? pool->bytes + offset : s.ptr, s.len);
	pool->used += s.len;
}

/* Room for so many offsets, of which one is behind the last text. */
static void make_offsets(kh_pool *pool, size_t cap)
{
	pool->start = enlarged(pool, pool->start, pool->cap * sizeof *pool->start, cap * sizeof *pool->start);
	pool->start[0] = 0;
	pool->cap = cap;
}

void kh_pool_expect(kh_pool *pool, size_t more)
{
	enum { LONG = 64 };

	kh_map_expect(&pool->map, more);
	if (pool->len + more + 1 > pool->cap)
		make_offsets(pool, pool->len + more + 1);
	if (pool->used + more * LONG > pool->room)
		make_room(pool, pool->used + more * LONG);
}

uint32_t kh_pool_add_hashed(kh_pool *pool, kh_str s, uint32_t hash)
{
	uint32_t index;

	if (pool->len + 2 > pool->cap)
		make_offsets(pool, pool->cap == 0 ? 16 : pool->cap * 2);
	append(pool, s);
	index = (uint32_t)pool->len++;
	pool->start[pool->len] = pool->used;
	if (pool->viewed && pool->map.cap > 0 && is_full(&pool->map, pool->map.cap, 1))
		kh_push_row(&pool->old, widen(&pool->map, pool->map.cap * 2));
	kh_map_add_hashed(&pool->map, hash, index);
	return index;
}

uint32_t kh_pool_add(kh_pool *pool, kh_str s)
{
	uint32_t hash = kh_map_hash(s), index;

	pool->map.owner = pool; /* a pool may have moved with what holds it */
	index = kh_map_find_hashed(&pool->map, s, hash);
	return index != KH_NONE ? index : kh_pool_add_hashed(pool, s, hash);
}

uint32_t kh_pool_find(const kh_pool *pool, kh_str s)
{
	kh_map map = pool->map;

	map.owner = pool;
	return kh_map_find(&map, s);
}

/* The first text of that hash, which need not be the one that is sought; or KH_NONE. */
static uint32_t first_like(const kh_map *map, uint32_t hash)
{
	size_t at = hash & (map->cap - 1);

	while (map->slot[at] != 0 && slot_hash(map->slot[at]) != hash)
		at = (at + 1) & (map->cap - 1);
	return slot_index(map->slot[at]); /* a free slot gives KH_NONE */
}

void kh_pool_find_all(const kh_pool *pool, const kh_str *texts, const uint32_t *hashes, size_t n, uint32_t *numbers)
{
	kh_map map = pool->map;

	map.owner = pool;
	for (size_t i = 0; i < n; i++) {
		numbers[i] = KH_NONE;
		if (map.len > 0)
			__builtin_prefetch(&map.slot[hashes[i] & (map.cap - 1)]);
	}
	for (size_t i = 0; i < n && map.len > 0; i++) {
		numbers[i] = first_like(&map, hashes[i]);
		if (numbers[i] != KH_NONE)
			__builtin_prefetch(&pool->start[numbers[i]]);
	}
	for (size_t i = 0; i < n; i++)
		if (numbers[i] != KH_NONE)
			__builtin_prefetch(pool->bytes + pool->start[numbers[i]]);
	for (size_t i = 0; i < n; i++)
		if (numbers[i] != KH_NONE && !kh_str_eq(kh_pool_text(pool, numbers[i]), texts[i]))
			numbers[i] = kh_map_find_hashed(&map, texts[i], hashes[i]);
}

/* ---- views ---- */

kh_pool_view kh_pool_view_of(const kh_pool *pool)
{
	return (kh_pool_view){
		.bytes = pool->bytes, .start = pool->start, .slot = pool->map.slot, .cap = pool->map.cap, .len = pool->len};
}

static uint64_t slot_at(const kh_pool_view *view, size_t at)
{
	return __atomic_load_n(&view->slot[at & (view->cap - 1)], __ATOMIC_RELAXED);
}

/* The first slot, from *at on, of a text that may be the one of that hash: it is free, or of that hash and in the view. */
static uint64_t slot_like(const kh_pool_view *view, uint32_t hash, size_t *at)
{
	uint64_t slot = slot_at(view, *at);

	while (slot != 0 && (slot_hash(slot) != hash || slot_index(slot) >= view->len))
		slot = slot_at(view, ++*at);
	return slot;
}

/* Eight bytes at a time: texts that are looked up are short, and mostly there. */
static bool is_text(const kh_pool_view *view, uint32_t index, kh_str text)
{
	size_t from = view->start[index], n = view->start[index + 1] - from, at = 0;
	const char *there = view->bytes + from;

	if (n != text.len)
		return false;
	if (n < 8)
		return n == 0 || memcmp(there, text.ptr, n) == 0;
	while (at + 8 < n && eight(there + at) == eight(text.ptr + at))
		at += 8;
	return at + 8 >= n && eight(there + n - 8) == eight(text.ptr + n - 8);
}

/* The text at that slot or behind it. */
static uint32_t find_from(const kh_pool_view *view, kh_str text, uint32_t hash, size_t at)
{
	uint64_t slot;

	for (; (slot = slot_like(view, hash, &at)) != 0; at++)
		if (is_text(view, slot_index(slot), text))
			return slot_index(slot);
	return KH_NONE;
}

void kh_pool_view_find_all(const kh_pool_view *view, const kh_str *texts, const uint32_t *hashes, size_t n, uint32_t *numbers)
{
	for (size_t i = 0; i < n; i++)
		if (view->len > 0)
			__builtin_prefetch(&view->slot[hashes[i] & (view->cap - 1)]);
	for (size_t i = 0; i < n; i++) {
		size_t at = hashes[i];

		numbers[i] = view->len > 0 ? slot_index(slot_like(view, hashes[i], &at)) : KH_NONE;
		if (numbers[i] != KH_NONE)
			__builtin_prefetch(&view->start[numbers[i]]);
	}
	for (size_t i = 0; i < n; i++)
		if (numbers[i] != KH_NONE)
			__builtin_prefetch(view->bytes + view->start[numbers[i]]);
	for (size_t i = 0; i < n; i++)
		if (numbers[i] != KH_NONE && !is_text(view, numbers[i], texts[i]))
			numbers[i] = find_from(view, texts[i], hashes[i], hashes[i]);
}
