/* Each thread has a judging of its own, which shares with the main one what was read and looked up before, and writes to nothing but
 * its rows. What a row needs that was not looked up yet is not looked up by the thread: the row is put off, and judged at the end by
 * the one thread that may. So no look-up is ever raced for, and none needs a lock. */
#include "runtime/share.h"

#include "lang/base/crew.h"
#include "runtime/cells.h"

enum { CHUNK = 1 << 14 };
/* Fewer than one row in so many are judged by one thread: the others would have all cells read first. */
enum { FEW = 16 };

typedef struct {
	size_t from, to; /* of the rows to be judged */
	KH_ROWS(kh_finding) findings;
	KH_ROWS(uint32_t) put_off;
} chunk;

/* What one thread works with. */
typedef struct {
	kh_judging judging;
	kh_judgement out;
	kh_table table;
	bool missed;
	char apart[KH_APART];
} bench;

typedef struct {
	kh_judging *main;
	void (*check)(kh_judging *j, uint32_t row);
	const uint32_t *rows; /* NULL: all */
	size_t len;
	bench *benches;
	size_t workers;
} shop;

static uint32_t row_at(const shop *s, size_t i)
{
	return s->rows == NULL ? (uint32_t)i : s->rows[i];
}

/* ---- a thread ---- */

static void open_bench(bench *b, const kh_judging *j)
{
	b->judging = *j;
	b->out = *j->out;
	b->table = *j->table;
	b->table.missed = &b->missed;
	b->judging.table = &b->table;
	b->judging.out = &b->out;
	b->judging.options.watch = NULL;
	b->out.findings.at = NULL;
	b->out.findings.len = b->out.findings.cap = 0;
	b->judging.needs.at = NULL;
	b->judging.needs.len = b->judging.needs.cap = 0;
	b->judging.missing.at = NULL;
	b->judging.missing.len = b->judging.missing.cap = 0;
	b->judging.absent = kh_plain_alloc(j->table->files.len * j->plan->schema->fields.len + 1);
	b->judging.holds = kh_plain_alloc((j->plan->reg->entities.len + 1) * sizeof *b->judging.holds);
}

/* What the thread noted beside its findings becomes the main judging's. */
static void close_bench(bench *b, kh_judging *j)
{
	for (size_t i = 0; i < b->judging.missing.len; i++)
		kh_push_row(&j->missing, b->judging.missing.at[i]);
	for (size_t i = 0; i < j->table->files.len * j->plan->schema->fields.len; i++)
		j->absent[i] = j->absent[i] || b->judging.absent[i];
	for (size_t i = 0; i < j->plan->reg->entities.len; i++)
		kh_plain_free(b->judging.holds[i]);
	kh_plain_free(b->judging.holds);
	kh_plain_free(b->judging.absent);
	kh_rows_free(&b->judging.needs);
	kh_rows_free(&b->judging.missing);
	kh_rows_free(&b->out.findings);
}

/* False, and nothing noted, where the row needs what was not looked up. */
static bool judge_row(bench *b, uint32_t row, void check(kh_judging *, uint32_t))
{
	kh_judging *j = &b->judging;
	size_t findings = b->out.findings.len, missing = j->missing.len;
	uint32_t campaign = b->out.campaign.at[row];
	uint8_t marks = j->marks[row];

	b->missed = false;
	check(j, row);
	if (!b->missed)
		return true;
	b->out.findings.len = findings;
	j->missing.len = missing;
	j->needs.len = 0;
	j->marks[row] = marks;
	b->out.campaign.at[row] = campaign;
	return false;
}

static void work(void *with, void *job, size_t worker)
{
	shop *s = with;
	chunk *c = job;
	bench *b = &s->benches[worker];

	for (size_t i = c->from; i < c->to; i++)
		if (!judge_row(b, row_at(s, i), s->check))
			kh_push_row(&c->put_off, row_at(s, i));
	for (size_t i = 0; i < b->out.findings.len; i++)
		kh_push_row(&c->findings, b->out.findings.at[i]);
	b->out.findings.len = 0;
}

/* ---- the one that may look up ---- */

static void judge_rows(shop *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		s->check(s->main, row_at(s, i));
		kh_judged(s->main, row_at(s, i));
	}
}

static chunk *new_chunk(size_t from, size_t rows)
{
	chunk *c = kh_plain_alloc(sizeof *c);

	*c = (chunk){.from = from, .to = rows - from < CHUNK ? rows : from + CHUNK};
	return c;
}

/* Gives all chunks from a row on, takes them back in order; keeps the rows that were put off in *later. */
static void share_out(shop *s, size_t from, chunk *later)
{
	kh_crew *crew = kh_crew_new(s->workers, work, s);
	chunk *c;

	for (size_t i = 0; i < kh_crew_depth(crew) && from < s->len; i++, from = c->to)
		kh_crew_give(crew, c = new_chunk(from, s->len));
	while ((c = kh_crew_take(crew)) != NULL) {
		for (size_t i = 0; i < c->findings.len; i++)
			kh_push_row(&s->main->out->findings, c->findings.at[i]);
		for (size_t i = 0; i < c->put_off.len; i++)
			kh_push_row(&later->put_off, c->put_off.at[i]);
		kh_judged(s->main, row_at(s, c->to - 1) / KH_WATCH_STEP * KH_WATCH_STEP);
		kh_rows_free(&c->findings);
		kh_rows_free(&c->put_off);
		kh_plain_free(c);
		if (from < s->len) {
			c = new_chunk(from, s->len);
			from = c->to;
			kh_crew_give(crew, c);
		}
	}
	kh_crew_free(crew);
}

void kh_judge_each(kh_judging *j, void check(kh_judging *j, uint32_t row), const uint32_t *rows, size_t n)
{
	shop s = {.main = j, .check = check, .rows = rows, .len = n, .workers = j->options.jobs < 1 ? 1 : j->options.jobs};
	size_t first = n < CHUNK ? n : CHUNK;
	chunk later = {0};

	if (s.workers == 1 || n < 3 * CHUNK || n < j->table->len / FEW) {
		judge_rows(&s, 0, n);
		return;
	}
	judge_rows(&s, 0, first); /* so that what few rows need is known to all */
	kh_cells_read(j);
	s.benches = kh_plain_alloc(s.workers * sizeof *s.benches);
	for (size_t i = 0; i < s.workers; i++)
		open_bench(&s.benches[i], j);
	share_out(&s, first, &later);
	for (size_t i = 0; i < s.workers; i++)
		close_bench(&s.benches[i], j);
	for (size_t i = 0; i < later.put_off.len; i++)
		check(j, later.put_off.at[i]);
	kh_rows_free(&later.put_off);
	kh_plain_free(s.benches);
}
