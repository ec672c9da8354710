/* Each list goes through a table of its own; a hash that is met again marks the row that had it first, and its own. Rows stand in one list
 * only, so threads never meet. */
#include "runtime/sieve.h"

#include <string.h>

#include "lang/base/crew.h"

/* About so many rows a list; more lists than LIST_BITS tell apart cost more than they save. */
enum { ROWS_A_LIST = 1 << 14, LIST_BITS = 9 };

typedef struct {
	uint32_t *slot; /* index in the list + 1; 0: free */
	size_t cap;
	char apart[KH_APART];
} bench;

typedef struct {
	bench *benches;
	uint8_t *marks, bit;
} marking;

/* A list on its way. */
typedef struct {
	kh_sieve_part *part;
	size_t marked;
} job;

void kh_sieve_init(kh_sieve *s, size_t expected)
{
	*s = (kh_sieve){0};
	while (s->bits < LIST_BITS && expected >> s->bits > ROWS_A_LIST)
		s->bits++;
	s->part = kh_plain_alloc(((size_t)1 << s->bits) * sizeof *s->part);
	for (size_t i = 0; s->bits > 0 && i < (size_t)1 << s->bits; i++) { /* what is not used takes no memory */
		s->part[i].cap = (expected >> s->bits) * 9 / 8;
		s->part[i].at = kh_plain_realloc(NULL, s->part[i].cap * sizeof *s->part[i].at);
	}
}

void kh_sieve_free(kh_sieve *s)
{
	for (size_t i = 0; s->part != NULL && i < (size_t)1 << s->bits; i++)
		kh_rows_free(&s->part[i]);
	kh_plain_free(s->part);
	s->part = NULL;
}

void kh_sieve_add(kh_sieve *s, const uint64_t *hashes, const uint32_t *rows, size_t n)
{
	unsigned shift = s->bits == 0 ? 0 : 64 - s->bits;
	size_t lists = (size_t)1 << s->bits;

	for (size_t i = 0; i < n; i++) {
		kh_sieve_part *part = &s->part[hashes[i] >> shift & (lists - 1)];

		kh_push_row(part, hashes[i] << 32 | rows[i]);
	}
}

/* An empty table, at most half of which n rows fill; gives its places. */
static size_t clear_table(bench *b, size_t n)
{
	size_t cap = 16;

	while (cap < n * 2)
		cap *= 2;
	if (cap > b->cap) {
		kh_plain_free(b->slot);
		b->slot = kh_plain_alloc(cap * sizeof *b->slot);
		b->cap = cap;
	} else {
		memset(b->slot, 0, cap * sizeof *b->slot);
	}
	return cap;
}

static size_t mark_row(const marking *m, uint64_t entry)
{
	uint8_t *marks = &m->marks[(uint32_t)entry];
	size_t fresh = (*marks & m->bit) == 0;

	*marks |= m->bit;
	return fresh;
}

static void work(void *with, void *given, size_t worker)
{
	const marking *m = with;
	job *j = given;
	bench *b = &m->benches[worker];
	const uint64_t *entry = j->part->at;
	size_t n = j->part->len, cap = clear_table(b, n);

	for (size_t i = 0; i < n; i++) {
		size_t at = (size_t)(entry[i] >> 32) & (cap - 1);

		while (b->slot[at] != 0 && entry[b->slot[at] - 1] >> 32 != entry[i] >> 32)
			at = (at + 1) & (cap - 1);
		if (b->slot[at] != 0)
			j->marked += mark_row(m, entry[b->slot[at] - 1]) + mark_row(m, entry[i]);
		else
			b->slot[at] = (uint32_t)i + 1;
	}
}

size_t kh_sieve_mark(kh_sieve *s, size_t jobs, uint8_t *marks, uint8_t bit)
{
	size_t lists = (size_t)1 << s->bits, given = 0, marked = 0, workers = jobs < 1 || lists == 1 ? 1 : jobs;
	marking m = {.marks = marks, .bit = bit, .benches = kh_plain_alloc(workers * sizeof *m.benches)};
	job *all = kh_plain_alloc(lists * sizeof *all), *done;
	kh_crew *crew = kh_crew_new(workers, work, &m);

	for (size_t i = 0; i < lists; i++)
		all[i].part = &s->part[i];
	while (given < lists && given < kh_crew_depth(crew))
		kh_crew_give(crew, &all[given++]);
	while ((done = kh_crew_take(crew)) != NULL) {
		marked += done->marked;
		if (given < lists)
			kh_crew_give(crew, &all[given++]);
	}
	kh_crew_free(crew);
	for (size_t i = 0; i < workers; i++)
		kh_plain_free(m.benches[i].slot);
	kh_plain_free(m.benches);
	kh_plain_free(all);
	return marked;
}
