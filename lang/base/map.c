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

static uint64_t rotl(uint64_t x, int bits)
{
	return x << bits | x >> (64 - bits);
}

static void sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = rotl(v[1], 13) ^ v[0];
	v[0] = rotl(v[0], 32);
	v[2] += v[3];
	v[3] = rotl(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = rotl(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = rotl(v[1], 17) ^ v[2];
	v[2] = rotl(v[2], 32);
}

/* SipHash-1-3 (Aumasson and Bernstein): one round a word, three at the end. */
uint64_t kh_hash(kh_str s)
{
	uint64_t v[4] = {seed[0] ^ UINT64_C(0x736f6d6570736575), seed[1] ^ UINT64_C(0x646f72616e646f6d),
			 seed[0] ^ UINT64_C(0x6c7967656e657261), seed[1] ^ UINT64_C(0x7465646279746573)};
	size_t whole = s.len / 8 * 8;

	for (size_t at = 0; at <= whole; at += 8) {
		uint64_t word = 0;

		if (at < whole) {
			memcpy(&word, s.ptr + at, 8);
		} else {
			if (s.len > whole)
				memcpy(&word, s.ptr + whole, s.len - whole);
			word |= (uint64_t)s.len << 56;
		}
		v[3] ^= word;
		sip_round(v);
		v[0] ^= word;
	}
	v[2] ^= 0xFF;
	for (int i = 0; i < 3; i++)
		sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

uint64_t kh_hash_numbers(const uint32_t *numbers, size_t n)
{
	uint64_t hash = seed[0];

	for (size_t i = 0; i < n; i++)
		hash = spread(hash ^ numbers[i]);
	return hash ^ seed[1];
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

static uint32_t short_hash(kh_str s)
{
	return (uint32_t)(kh_hash(s) >> 32);
}

uint32_t kh_map_find(const kh_map *map, kh_str s)
{
	uint32_t hash;

	if (map->len == 0)
		return KH_NONE;
	hash = short_hash(s);
	for (size_t at = hash & (map->cap - 1); map->slot[at] != 0; at = (at + 1) & (map->cap - 1))
		if (slot_hash(map->slot[at]) == hash && kh_str_eq(map->text(map->owner, slot_index(map->slot[at])), s))
			return slot_index(map->slot[at]);
	return KH_NONE;
}

static void place(kh_map *map, uint64_t slot)
{
	size_t at = slot_hash(slot) & (map->cap - 1);

	while (map->slot[at] != 0)
		at = (at + 1) & (map->cap - 1);
	map->slot[at] = slot;
}

/* Doubles the table; the stored half of each hash is enough to place it anew. */
static void grow(kh_map *map)
{
	kh_map wide = *map;

	wide.cap = map->cap == 0 ? 16 : map->cap * 2;
	wide.slot = kh_plain_alloc(wide.cap * sizeof *wide.slot);
	for (size_t i = 0; i < map->cap; i++)
		if (map->slot[i] != 0)
			place(&wide, map->slot[i]);
	kh_plain_free(map->slot);
	*map = wide;
}

void kh_map_add(kh_map *map, kh_str s, uint32_t index)
{
	if (index == KH_NONE)
		KH_BUG("a table holds fewer than 2^32 - 1 texts");
	if ((map->len + 1) * 4 > map->cap * 3)
		grow(map);
	place(map, (uint64_t)short_hash(s) << 32 | (index + 1));
	map->len++;
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
	kh_pool_init(pool);
}

/* Appends the bytes of s, which may lie in the block that has to move. */
static void append(kh_pool *pool, kh_str s)
{
	bool inside = pool->bytes != NULL && s.ptr >= pool->bytes && s.ptr < pool->bytes + pool->used;
	size_t offset = inside ? (size_t)(s.ptr - pool->bytes) : 0;

	if (pool->used + s.len > pool->room) {
		pool->room = pool->used + s.len > pool->room * 2 ? pool->used + s.len + 64 : pool->room * 2;
		pool->bytes = kh_plain_realloc(pool->bytes, pool->room);
	}
	if (s.len > 0)
		memcpy(pool->bytes + pool->used, inside ? pool->bytes + offset : s.ptr, s.len);
	pool->used += s.len;
}

uint32_t kh_pool_add(kh_pool *pool, kh_str s)
{
	uint32_t index;

	pool->map.owner = pool; /* a pool may have moved with what holds it */
	index = kh_map_find(&pool->map, s);
	if (index != KH_NONE)
		return index;
	if (pool->len + 2 > pool->cap) {
		pool->cap = pool->cap == 0 ? 16 : pool->cap * 2;
		pool->start = kh_plain_realloc(pool->start, pool->cap * sizeof *pool->start);
		pool->start[0] = 0;
	}
	append(pool, s);
	index = (uint32_t)pool->len++;
	pool->start[pool->len] = pool->used;
	kh_map_add(&pool->map, kh_pool_text(pool, index), index);
	return index;
}

uint32_t kh_pool_find(const kh_pool *pool, kh_str s)
{
	kh_map map = pool->map;

	map.owner = pool;
	return kh_map_find(&map, s);
}

kh_str kh_pool_text(const kh_pool *pool, uint32_t index)
{
	size_t from = pool->start[index], to = pool->start[index + 1];

	return (kh_str){from == to ? "" : pool->bytes + from, to - from};
}
