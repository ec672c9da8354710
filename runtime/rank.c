/* Ranking with intervals. Key by key: the values of a class of equals are sorted, and each candidate counts by bisection who lies
 * wholly before it; those that share its known value make a class for the next key. Ties are never broken here. */
#include "runtime/rank.h"

#include <stdlib.h>

#include "lang/base/mem.h"
#include "lang/base/vec.h"

typedef struct {
	kh_rank_value value;
	uint32_t candidate;
} entry;

/* Candidates first .. first + n of the order are equal in all keys before this one. */
typedef struct {
	uint32_t first, n, key;
} class;

typedef struct {
	const kh_rank_value *values;
	uint32_t width, keys;
	kh_rank_place *places;
	uint32_t *order;     /* candidates, those of a class side by side */
	entry *entries;      /* of the class at hand */
	int64_t *low, *high; /* its values, sorted */
	KH_ROWS(class) open; /* classes not yet looked at */
} ranking;

static int64_t sign_of(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int by_number(const void *a, const void *b)
{
	return (int)sign_of(*(const int64_t *)a, *(const int64_t *)b);
}

/* Known values first, by value: equal ones stand together. */
static int by_value(const void *a, const void *b)
{
	const entry *x = a, *y = b;
	int64_t order = (x->value.low != x->value.high) - (y->value.low != y->value.high);

	if (order == 0)
		order = sign_of(x->value.low, y->value.low);
	return (int)(order != 0 ? order : sign_of(x->candidate, y->candidate));
}

/* How many of the sorted numbers are below the limit. */
static uint32_t below(const int64_t *numbers, uint32_t n, int64_t limit)
{
	size_t i;

	kh_bisect(i, 0, n, numbers[i] < limit);
	return (uint32_t)i;
}

static void sort_class(ranking *r, class c)
{
	for (uint32_t i = 0; i < c.n; i++) {
		uint32_t candidate = r->order[c.first + i];

		r->entries[i] = (entry){r->values[(size_t)candidate * r->width + c.key], candidate};
		r->low[i] = r->entries[i].value.low;
		r->high[i] = r->entries[i].value.high;
	}
	qsort(r->entries, c.n, sizeof *r->entries, by_value);
	qsort(r->low, c.n, sizeof *r->low, by_number);
	qsort(r->high, c.n, sizeof *r->high, by_number);
	for (uint32_t i = 0; i < c.n; i++)
		r->order[c.first + i] = r->entries[i].candidate;
}

/* How many from i on have the known value of i; 1 for an interval. */
static uint32_t same_value(const ranking *r, uint32_t i, uint32_t n)
{
	uint32_t end = i + 1;

	if (r->entries[i].value.low != r->entries[i].value.high)
		return 1;
	while (end < n && r->entries[end].value.low == r->entries[i].value.low &&
	       r->entries[end].value.high == r->entries[i].value.low)
		end++;
	return end - i;
}

static void count_class(ranking *r, class c)
{
	sort_class(r, c);
	for (uint32_t i = 0, same; i < c.n; i += same) {
		kh_rank_value value = r->entries[i].value;
		uint32_t ahead = below(r->high, c.n, value.low), behind = c.n - below(r->low, c.n, value.high + 1);

		same = same_value(r, i, c.n);
		for (uint32_t k = i; k < i + same; k++) {
			kh_rank_place *place = &r->places[r->entries[k].candidate];

			place->ahead += ahead;
			place->unclear += c.n - ahead - behind - same;
		}
		if (same > 1)
			kh_push_row(&r->open, (class){c.first + i, same, c.key + 1});
	}
}

void kh_rank(const kh_rank_value *values, uint32_t n, uint32_t width, uint32_t keys, kh_rank_place *places)
{
	ranking r = {.values = values, .width = width, .keys = keys, .places = places};

	r.order = kh_plain_alloc(((size_t)n + 1) * sizeof *r.order);
	r.entries = kh_plain_alloc(((size_t)n + 1) * sizeof *r.entries);
	r.low = kh_plain_alloc(((size_t)n + 1) * sizeof *r.low);
	r.high = kh_plain_alloc(((size_t)n + 1) * sizeof *r.high);
	for (uint32_t i = 0; i < n; i++) {
		r.order[i] = i;
		places[i] = (kh_rank_place){0};
	}
	kh_push_row(&r.open, (class){0, n, 0});
	while (r.open.len > 0) {
		class c = r.open.at[--r.open.len];

		if (c.key < keys)
			count_class(&r, c);
		else
			for (uint32_t i = c.first; i < c.first + c.n; i++)
				places[r.order[i]].equal = c.n - 1;
	}
	kh_plain_free(r.order);
	kh_plain_free(r.entries);
	kh_plain_free(r.low);
	kh_plain_free(r.high);
	kh_rows_free(&r.open);
}

kh_rank_standing kh_rank_standing_of(const kh_rank_place *place, int64_t taken)
{
	int64_t ahead = place->ahead, unclear = place->unclear, equal = place->equal;

	if (ahead + equal + unclear < taken)
		return KH_RANK_IN;
	if (ahead >= taken)
		return KH_RANK_OUT;
	return ahead + unclear < taken && ahead + equal >= taken ? KH_RANK_TIED : KH_RANK_UNCLEAR;
}
