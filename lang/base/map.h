/* A hash table from text to index. The table keeps hashes and indices only; the texts live with the caller, who says how to
 * find the text of an index. Open addressing, a hash with a seed that never shows in results. */
#ifndef KH_BASE_MAP_H
#define KH_BASE_MAP_H

#include "lang/base/text.h"
#include "lang/base/vec.h"

#define KH_NONE UINT32_MAX

typedef kh_str kh_map_text(const void *owner, uint32_t index);

typedef struct {
	uint64_t *slot; /* high half: hash; low half: index + 1; 0: free. Plain memory */
	size_t cap, len;
	kh_map_text *text;
	const void *owner; /* passed to text(); the caller keeps it alive */
} kh_map;

void kh_map_init(kh_map *map, kh_map_text *text, const void *owner);
void kh_map_free(kh_map *map);
/* Makes room at once for so many more texts. */
void kh_map_expect(kh_map *map, size_t more);
/* The index stored for s, or KH_NONE. */
uint32_t kh_map_find(const kh_map *map, kh_str s);
/* Stores index for s, where s was not found before; the owner already answers text(index) with s. */
void kh_map_add(kh_map *map, kh_str s, uint32_t index);
/* The same for whoever looks a text up and adds it: its hash is made once. */
uint32_t kh_map_hash(kh_str s);
uint32_t kh_map_find_hashed(const kh_map *map, kh_str s, uint32_t hash);
void kh_map_add_hashed(kh_map *map, uint32_t hash, uint32_t index);

__extension__ typedef unsigned __int128 kh_product;

/* A product of 128 bits with its halves laid over each other: the step of all hashes. */
static inline uint64_t kh_mix(uint64_t a, uint64_t b)
{
	kh_product product = (kh_product)a * b;

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Seed of all hashes, from KHEN_HASH_SEED if set, else from the system once: who does not know it cannot make texts that meet. */
uint64_t kh_hash(kh_str s);
/* The same of two numbers, by a seed at hand. */
static inline uint64_t kh_hash_pair(uint64_t a, uint64_t b, uint64_t first_seed, uint64_t second_seed)
{
	return kh_mix(a ^ first_seed, b ^ second_seed);
}
/* The seed, for whoever makes many such hashes. */
void kh_hash_seed(uint64_t *first, uint64_t *second);
/* The same of numbers, which is cheaper: of those that khen hands out, but in an order that data choose. */
uint64_t kh_hash_numbers(const uint32_t *numbers, size_t n);

/* Distinct texts numbered from 0 in order of arrival; plain memory, so millions of cells cost the collector nothing. */
typedef struct {
	char *bytes; /* all texts end to end */
	size_t used, room;
	uint64_t *start; /* len + 1 offsets */
	size_t len, cap;
	kh_map map;
	bool viewed;         /* other threads look into it: what it grows out of stays for them, ... */
	KH_ROWS(void *) old; /* ... and whoever knows that they are gone frees it */
} kh_pool;

void kh_pool_init(kh_pool *pool);
void kh_pool_free(kh_pool *pool);
/* Makes room at once for so many more texts, longer ones than most are: what is not used takes no memory. */
void kh_pool_expect(kh_pool *pool, size_t more);
/* The number of s, added when new. s may be part of the pool's own memory. */
uint32_t kh_pool_add(kh_pool *pool, kh_str s);
/* The number of s, or KH_NONE. */
uint32_t kh_pool_find(const kh_pool *pool, kh_str s);
/* The numbers of several texts at once, by kh_map_hash of each: all that they need of memory is fetched side by side. */
void kh_pool_find_all(const kh_pool *pool, const kh_str *texts, const uint32_t *hashes, size_t n, uint32_t *numbers);
/* Adds s, which was looked up and not found. */
uint32_t kh_pool_add_hashed(kh_pool *pool, kh_str s, uint32_t hash);
/* What a pool holds now, for threads that look while its owner adds further texts. The owner makes the view before he gives it to them. */
typedef struct {
	const char *bytes;
	const uint64_t *start, *slot;
	size_t cap, len;
} kh_pool_view;

kh_pool_view kh_pool_view_of(const kh_pool *pool);
/* As kh_pool_find_all, of the texts that the view has. */
void kh_pool_view_find_all(const kh_pool_view *view, const kh_str *texts, const uint32_t *hashes, size_t n, uint32_t *numbers);
/* Valid as long as the view. */
static inline kh_str kh_pool_view_text(const kh_pool_view *view, uint32_t index)
{
	size_t from = view->start[index], to = view->start[index + 1];

	return (kh_str){from == to ? "" : view->bytes + from, to - from};
}

/* The text; valid until the next kh_pool_add. */
static inline kh_str kh_pool_text(const kh_pool *pool, uint32_t index)
{
	size_t from = pool->start[index], to = pool->start[index + 1];

	return (kh_str){from == to ? "" : pool->bytes + from, to - from};
}

#endif
