/* Each thread has a judging of its own, which shares with the main one what was read and looked up before, and writes to nothing but
 * its rows. What a row needs that was not looked up yet is not looked up by the thread: the row is put off, and judged at the end by
 * the one thread that may. So no look-up is ever raced for, and none needs a lock. */
#include "runtime/share.h"

#include "lang/base/crew.h"
#include "runtime/cells.h"
#include "runtime/finding.h"
#include "runtime/parts.h"
#include "runtime/tally.h"

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

/* A list without memory of its own. */
#define EMPTY(list) ((list)->at = NULL, (list)->len = (list)->cap = 0)

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
	EMPTY(&b->out.findings);
	EMPTY(&b->judging.needs);
	EMPTY(&b->judging.missing);
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
	uint32_t campaign = kh_campaign_of(&b->out, row);
	uint8_t marks = j->marks[row];

	b->missed = false;
	check(j, row);
	if (!b->missed)
		return true;
	b->out.findings.len = findings;
	j->missing.len = missing;
	j->needs.len = 0;
	j->marks[row] = marks;
	kh_campaign_set(&b->out, row, campaign);
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

/* ---- quota lines ---- */

/* The lines of one campaign, and what came of them. */
typedef struct {
	uint32_t campaign, first, end;
	bool missed;
	KH_ROWS(kh_finding) findings;
	KH_ROWS(kh_group) groups;
	KH_ROWS(uint32_t) group_rows;
	KH_ROWS(uint8_t) group_sure;
} lines;

/* A list goes from one hand to another. */
#define HAND_OVER(to, from)                                                                                                        \
	do {                                                                                                                       \
		(to)->at = (from)->at;                                                                                             \
		(to)->len = (from)->len;                                                                                           \
		(to)->cap = (from)->cap;                                                                                           \
		EMPTY(from);                                                                                                       \
	} while (0)

static void free_lines(lines *l)
{
	kh_rows_free(&l->findings);
	kh_rows_free(&l->groups);
	kh_rows_free(&l->group_rows);
	kh_rows_free(&l->group_sure);
}

/* The marks of the campaign's rows, kept or put back. */
static void copy_marks(const kh_judging *j, uint32_t campaign, uint8_t *kept, bool back)
{
	for (uint32_t i = j->by_campaign.first[campaign]; i < j->by_campaign.first[campaign + 1]; i++) {
		uint8_t *mark = &j->marks[j->by_campaign.row[i]];

		if (back)
			*mark = *kept++;
		else
			*kept++ = *mark;
	}
}

/* Nobody else looks at rows of the campaign. Where something was to be looked up that was not before, nothing came of it. */
static void count_lines(void *with, void *job, size_t worker)
{
	shop *s = with;
	lines *l = job;
	bench *b = &s->benches[worker];
	kh_judging *j = &b->judging;
	uint8_t *kept = kh_plain_alloc((size_t)(j->by_campaign.first[l->campaign + 1] - j->by_campaign.first[l->campaign]) + 1);

	b->missed = false;
	copy_marks(j, l->campaign, kept, false);
	for (uint32_t q = l->first; q < l->end; q++)
		kh_tally(j, q);
	HAND_OVER(&l->findings, &b->out.findings);
	if (j->options.findings_only) { /* few are left: the room is for those of the next campaign */
		for (size_t i = 0; i < b->out.groups.len; i++)
			kh_push_row(&l->groups, b->out.groups.at[i]);
		b->out.groups.len = 0;
	} else {
		HAND_OVER(&l->groups, &b->out.groups);
	}
	HAND_OVER(&l->group_rows, &b->out.group_rows);
	HAND_OVER(&l->group_sure, &b->out.group_sure);
	l->missed = b->missed;
	if (l->missed)
		copy_marks(j, l->campaign, kept, true);
	kh_plain_free(kept);
}

/* Room for the groups of the lines, and for those that the rows of later campaigns will make if they make as many: a list that grows again
 * and again is copied as often. */
static void expect_groups(const kh_judging *j, const lines *l)
{
	kh_judgement *out = j->out;
	size_t groups = out->groups.len + l->groups.len, rows = j->by_campaign.first[l->campaign + 1];

	if (groups <= out->groups.cap)
		return;
	out->groups.cap = groups + (size_t)((double)groups / (double)(rows + 1) * (double)(j->table->len - rows));
	out->groups.at = kh_plain_realloc(out->groups.at, out->groups.cap * sizeof *out->groups.at);
}

/* What came of the lines comes behind what came of others. */
static void take_lines(kh_judging *j, lines *l)
{
	uint32_t groups = (uint32_t)j->out->groups.len, rows = (uint32_t)j->out->group_rows.len;

	for (uint32_t q = l->first; l->missed && q < l->end; q++)
		kh_tally(j, q);
	for (size_t i = 0; !l->missed && i < l->findings.len; i++) {
		l->findings.at[i].group += l->findings.at[i].group == KH_NONE ? 0 : groups;
		kh_push_row(&j->out->findings, l->findings.at[i]);
	}
	if (!l->missed)
		expect_groups(j, l);
	for (size_t i = 0; !l->missed && i < l->groups.len; i++) {
		l->groups.at[i].first_row += rows;
		kh_push_row(&j->out->groups, l->groups.at[i]);
	}
	for (size_t i = 0; !l->missed && i < l->group_rows.len; i++) {
		kh_push_row(&j->out->group_rows, l->group_rows.at[i]);
		kh_push_row(&j->out->group_sure, l->group_sure.at[i]);
	}
	free_lines(l);
	kh_plain_free(l);
}

static void open_counter(bench *b, const kh_judging *j)
{
	open_bench(b, j);
	b->judging.missing.at = j->missing.at; /* to be looked at only */
	b->judging.missing.len = b->judging.missing_sorted = j->missing.len;
	b->judging.answer = kh_plain_alloc((j->profiles + 1) * sizeof *b->judging.answer);
	kh_parts_share(&b->judging, j);
	EMPTY(&b->out.groups);
	EMPTY(&b->out.group_rows);
	EMPTY(&b->out.group_sure);
}

static void close_counter(bench *b, kh_judging *j)
{
	b->judging.missing.at = NULL;
	b->judging.missing.len = 0;
	kh_rows_free(&b->out.groups);
	kh_plain_free(b->judging.answer);
	kh_parts_unshare(&b->judging, j);
	close_bench(b, j);
}

/* The lines from one on that are of its campaign. */
static lines *lines_from(const kh_judging *j, uint32_t first, uint32_t end)
{
	const kh_quota *quotas = j->plan->quotas.at;
	lines *l = kh_plain_alloc(sizeof *l);

	l->campaign = quotas[first].campaign;
	for (l->first = l->end = first; l->end < end && quotas[l->end].campaign == l->campaign;)
		l->end++;
	return l;
}

/* Gives the lines of each campaign, takes them back in order. Once something has to be looked up for one of them, which only the one thread
 * may do, no more are given, and what came of those that were waits until the others rest. Gives the first line that nobody counted. */
static uint32_t share_lines(shop *s, uint32_t first, uint32_t end)
{
	kh_crew *crew = kh_crew_new(s->workers, count_lines, s);
	KH_ROWS(lines *) waiting = {0};
	bool missed = false;
	lines *l;

	for (size_t i = 0; i < kh_crew_depth(crew) && first < end; i++, first = l->end)
		kh_crew_give(crew, l = lines_from(s->main, first, end));
	while ((l = kh_crew_take(crew)) != NULL) {
		missed = missed || l->missed;
		if (missed) {
			kh_push_row(&waiting, l);
			continue;
		}
		take_lines(s->main, l);
		if (first < end) {
			kh_crew_give(crew, l = lines_from(s->main, first, end));
			first = l->end;
		}
	}
	kh_crew_free(crew);
	for (size_t i = 0; i < waiting.len; i++)
		take_lines(s->main, waiting.at[i]);
	kh_rows_free(&waiting);
	return first;
}

/* How many lines from one on can be counted beside one another: whole campaigns, of lines that stand alone. */
static uint32_t alone_from(const kh_judging *j, uint32_t first, uint32_t end)
{
	const kh_plan *plan = j->plan;

	while (first < end && kh_tally_stands_alone(&plan->quotas.at[first])) {
		const kh_campaign *campaign = &plan->campaigns.at[plan->quotas.at[first].campaign];
		uint32_t next = first;

		while (next < end && plan->quotas.at[next].campaign == plan->quotas.at[first].campaign &&
		       kh_tally_stands_alone(&plan->quotas.at[next]))
			next++;
		if (next - first < campaign->quotas.len)
			break;
		first = next;
	}
	return first;
}

/* Has the cells read by which lines count rows. */
static void read_parts(kh_judging *j, uint32_t first, uint32_t end)
{
	kh_columns fields = {0};

	for (uint32_t q = first; q < end; q++)
		for (size_t i = 0; i < j->plan->quotas.at[q].columns.len; i++)
			kh_columns_add(&fields, j->plan->quotas.at[q].columns.at[i]);
	for (size_t i = 0; i < fields.len; i++) {
		kh_parts_read(j, fields.at[i]);
		kh_parts_number(kh_parts_of(j, fields.at[i]));
	}
}

/* By several threads; gives the first line that nobody counted. */
static uint32_t count_beside(kh_judging *j, uint32_t first, uint32_t end)
{
	shop s = {.main = j, .workers = j->options.jobs, .benches = kh_plain_alloc(j->options.jobs * sizeof *s.benches)};

	read_parts(j, first, end);
	kh_missing_of(j, 0); /* puts the list in order, which threads only look at */
	for (size_t i = 0; i < s.workers; i++)
		open_counter(&s.benches[i], j);
	first = share_lines(&s, first, end);
	for (size_t i = 0; i < s.workers; i++)
		close_counter(&s.benches[i], j);
	kh_plain_free(s.benches);
	return first;
}

void kh_tally_lines(kh_judging *j, uint32_t first, uint32_t end)
{
	bool share = j->options.jobs > 1 && j->table->len >= 3 * CHUNK;

	while (first < end) {
		uint32_t alone = share ? alone_from(j, first, end) : first;

		if (alone > first + 1)
			first = count_beside(j, first, alone);
		else
			kh_tally(j, first++);
	}
}
