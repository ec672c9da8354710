/* The order of the steps for nominations, and what memory each of them leaves to the next. */
#include "runtime/nominations.h"

#include "runtime/by_campaign.h"
#include "runtime/eligibility.h"
#include "runtime/loose.h"
#include "runtime/parts.h"
#include "runtime/profiles.h"
#include "runtime/repeat.h"
#include "runtime/share.h"
#include "runtime/tally.h"

/* How far it is. */
enum { ROWS, REPEATS, COVER, QUOTAS, PASSES };

struct kh_nominations {
	kh_judging *j;
	kh_profiles *profiles;
	kh_repeats *repeats;
	kh_row_list rest, uncovered; /* rows that are judged by themselves, and those that are but for their cover */
	const bool *done;            /* columns that are not asked for once single rows are judged */
};

/* In collected memory: nothing else may hold the judging. */
kh_nominations *kh_nominations_open(kh_judging *j)
{
	enum { KEPT_BESIDE_ROWS = 32 << 20 }; /* where lines count rows, each takes some bytes anyhow */
	kh_nominations *n = KH_NEW(kh_nominations);

	kh_table_keep_most(j->table, j->plan->quotas.len > 0 ? KEPT_BESIDE_ROWS : 0);

	j->passes = PASSES;
	*n = (kh_nominations){
		.j = j, .profiles = kh_profiles_open(j), .repeats = kh_repeats_open(j), .done = kh_columns_done(j->plan)};
	return n;
}

/* A table of so many rows gives memory back as soon as it can; rows that are settled, so many at once. */
enum { LARGE = 1 << 15, SETTLED_AT_ONCE = 1 << 16 };

/* Where no line counts or compares rows, none has a say in what becomes of another: what was found of them is all that is kept. */
static void settle(kh_nominations *n)
{
	kh_judging *j = n->j;

	if (j->plan->quotas.len > 0)
		return;
	n->rest.len = n->uncovered.len = j->missing.len = 0;
	if (j->judged - j->settled >= SETTLED_AT_ONCE)
		kh_judging_settle(j, j->judged);
}

/* What was found will be worded, and then the rows that it is about are asked for. */
static void keep_rows(const kh_judging *j, size_t from)
{
	for (size_t i = from; i < j->out->findings.len; i++)
		if (j->out->findings.at[i].row != KH_NO_ROW)
			kh_table_keep_row(j->table, j->out->findings.at[i].row);
}

void kh_nominations_judge(kh_nominations *n, uint32_t to, bool early)
{
	kh_judging *j = n->j;
	uint32_t from = (uint32_t)j->judged;
	size_t judged = n->rest.len, found = j->out->findings.len;

	kh_judging_grow(j);
	kh_parts_refresh(j);
	j->pass = ROWS;
	kh_profiles_judge(n->profiles, from, to, &n->rest, &n->uncovered);
	if (n->rest.len > judged)
		kh_judge_each(j, kh_judge_row, n->rest.at + judged, n->rest.len - judged);
	j->pass = REPEATS;
	kh_repeats_judge(n->repeats, from, to);
	j->judged = to;
	keep_rows(j, found);
	settle(n);
	if (early)
		kh_table_leave_rows(j->table, n->done);
}

static void judge_list(kh_judging *j, void check(kh_judging *, uint32_t), const kh_row_list *rows)
{
	kh_judge_each(j, check, rows->at, rows->len);
}

static void leave(kh_judging *j, const bool *fields)
{
	if (j->table->len >= LARGE)
		kh_table_leave(j->table, fields);
	kh_parts_refresh(j);
}

/* All lines but those about repeats. */
static void tally_all(kh_judging *j)
{
	const kh_plan *plan = j->plan;
	uint32_t lines = (uint32_t)plan->quotas.len;

	for (uint32_t first = 0, end; first < lines; first = end + 1) {
		for (end = first; end < lines && !kh_is_repeat_line(&plan->quotas.at[end]);)
			end++;
		if (end > first && j->by_campaign.first == NULL)
			kh_put_by_campaign(j);
		kh_tally_lines(j, first, end);
	}
}

void kh_nominations_close(kh_nominations *n)
{
	kh_judging *j = n->j;

	j->profiles = kh_profiles_close(n->profiles);
	j->answer = kh_plain_alloc((j->profiles + 1) * sizeof *j->answer);
	leave(j, n->done);
	kh_repeats_close(n->repeats);
	j->pass = COVER;
	judge_list(j, kh_judge_cover, &n->rest);
	judge_list(j, kh_judge_cover, &n->uncovered);
	kh_rows_free(&n->rest);
	kh_rows_free(&n->uncovered);
	leave(j, kh_columns_repeated(j->plan));
	j->pass = QUOTAS;
	tally_all(j);
}

void kh_nominations_drop(kh_nominations *n)
{
	kh_profiles_close(n->profiles);
	kh_repeats_drop(n->repeats);
	kh_rows_free(&n->rest);
	kh_rows_free(&n->uncovered);
}
