/* Selections, one after another: candidates (candidates.c), their contests (contest.c), who is chosen (choose.c), and then the
 * findings. Candidates are told in an order that owes nothing to the order of rows. */
#include "runtime/select.h"

#include <stdlib.h>

#include "runtime/cells.h"
#include "runtime/choosing.h"
#include "runtime/eligibility.h"
#include "runtime/finding.h"

/* ---- the order of telling ---- */

static int in_order(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

typedef struct {
	kh_candidate who;
	kh_str name; /* as compared; a view of the table's pool */
	const kh_table *table;
	const kh_recognised *years;
} told;

/* Two that may be recognised by the same rows may have one name and date of birth: what else they have parts them. */
static int by_times(const told *x, const told *y)
{
	int order = in_order(y->who.times, x->who.times);

	if (order == 0)
		order = in_order(y->who.years, x->who.years);
	for (uint32_t i = 0; i < x->who.years && order == 0; i++)
		order = in_order((uint64_t)x->years[i].year, (uint64_t)y->years[i].year);
	return order;
}

static int by_rank(const void *a, const void *b)
{
	const told *x = a, *y = b;
	int order = in_order(x->who.contest, y->who.contest);

	if (order == 0)
		order = in_order(x->who.rank, y->who.rank);
	if (order == 0)
		order = in_order(x->who.rank_most, y->who.rank_most);
	if (order == 0)
		order = kh_str_cmp(x->name, y->name);
	if (order == 0)
		order = in_order(x->who.kind, y->who.kind);
	if (order == 0)
		order = kh_by_cells(x->table, x->who.row, y->who.row);
	if (order == 0)
		order = by_times(x, y);
	return order != 0 ? order : in_order(x->who.row, y->who.row);
}

static int by_name_there(const void *a, const void *b)
{
	const told *x = *(const told *const *)a, *y = *(const told *const *)b;
	int order = in_order(x->who.contest, y->who.contest);

	return order != 0 ? order : kh_str_cmp(x->name, y->name);
}

/* Marks those whose name alone does not tell them apart in their contest. */
static void mark_namesakes(told *list, size_t n)
{
	told **sorted = kh_plain_alloc((n + 1) * sizeof *sorted);

	for (size_t i = 0; i < n; i++)
		sorted[i] = &list[i];
	qsort(sorted, n, sizeof *sorted, by_name_there);
	for (size_t i = 1; i < n; i++)
		if (by_name_there(&sorted[i - 1], &sorted[i]) == 0)
			sorted[i - 1]->who.namesake = sorted[i]->who.namesake = true;
	kh_plain_free(sorted);
}

static void sort_candidates(kh_choosing *c)
{
	size_t n = c->out->candidates.len - c->first;
	told *list = kh_plain_alloc((n + 1) * sizeof *list);
	const kh_table *table = c->j->table;

	for (size_t i = 0; i < n; i++) {
		kh_candidate who = *kh_candidate_at(c, c->first + (uint32_t)i);
		uint32_t key = 0;
		kh_cell_key(c->j->table, who.row, KH_F_NAME, &key); /* read before: the pool stays where it is */
		list[i] = (told){who, kh_pool_text(&table->keys, key), table, &c->out->years.at[who.first_year]};
	}
	mark_namesakes(list, n);
	qsort(list, n, sizeof *list, by_rank);
	for (size_t i = 0; i < n; i++)
		*kh_candidate_at(c, c->first + (uint32_t)i) = list[i].who;
	kh_plain_free(list);
}

static void set_ranges(kh_choosing *c, uint32_t first_contest)
{
	uint32_t at = c->first;

	for (uint32_t contest = first_contest; contest < c->out->contests.len; contest++) {
		c->out->contests.at[contest].first = at;
		at += c->out->contests.at[contest].n;
	}
}

/* ---- findings ---- */

static void found_about(kh_choosing *c, kh_code code, uint32_t clause, uint32_t contest, uint8_t more)
{
	kh_finding *f = kh_found(c->j, code, KH_NO_ROW, KH_NONE, clause);

	f->item = c->out->contests.at[contest].selection;
	f->other = contest;
	f->more = more;
}

static void name_cells(kh_choosing *c, const kh_candidate *who, uint32_t row)
{
	bool ties = who->decided_by != KH_NONE && who->decided_by >= c->rules->ranks.len;
	uint32_t clause = ties ? c->rules->tie_clause : c->rules->rank_clause;

	for (uint32_t field = 0; field < c->j->plan->schema->fields.len && field < 63; field++)
		if (who->missing & kh_column_bit(field) && kh_cell_check(c->j->table, row, field) != KH_CELL_KNOWN)
			kh_lacking(c->j, row, field, clause);
}

/* The cells that would decide about the unsure: of the rows that may be theirs, and of the one that names them. */
static void name_lacking(kh_choosing *c, const kh_contest *contest)
{
	for (uint32_t i = contest->first; i < contest->first + contest->n; i++) {
		const kh_candidate *who = kh_candidate_at(c, i);
		if (who->choice != KH_UNSURE)
			continue;
		name_cells(c, who, who->row);
		for (uint32_t y = who->first_year; y < who->first_year + who->years; y++)
			if (!c->out->years.at[y].sure)
				name_cells(c, who, c->out->years.at[y].row);
	}
}

static void judge_contest(kh_choosing *c, uint32_t index)
{
	const kh_contest *contest = &c->out->contests.at[index];
	uint32_t rank = c->rules->rank_clause == KH_NONE ? c->rules->clause : c->rules->rank_clause;
	uint32_t line = contest->line == KH_NONE ? c->rules->clause : c->rules->allotments.at[contest->line].clause;
	bool each = contest->line != KH_NONE && c->rules->allotments.at[contest->line].each;

	if (contest->given == KH_FALSE) {
		if (c->rules->allotments.len > 0)
			found_about(c, KH_KT703, c->rules->clause, index, 0);
		return;
	}
	name_lacking(c, contest);
	if (contest->tied > 0)
		found_about(c, KH_KT701, rank, index, 0);
	if (contest->unsure > 0)
		found_about(c, KH_KT705, rank, index, 0);
	if (contest->given == KH_TRUE && (int64_t)contest->n + contest->others < contest->places && (contest->n > 0 || !each))
		found_about(c, KH_KT702, line, index, 0);
}

/* Units of one line that have no candidate at all are told together. */
static void judge_idle(kh_choosing *c, uint32_t first_contest)
{
	for (uint32_t line = 0; line < c->rules->allotments.len; line++) {
		uint32_t first = KH_NONE, n = 0;
		for (uint32_t i = first_contest; i < c->out->contests.len; i++) {
			const kh_contest *contest = &c->out->contests.at[i];
			bool idle = contest->line == line && contest->n + contest->others == 0 && contest->places > 0;
			if (!idle || !c->rules->allotments.at[line].each)
				continue;
			first = first == KH_NONE ? i : first;
			n++;
		}
		if (n > 0)
			found_about(c, KH_KT702, c->rules->allotments.at[line].clause, first, n > 1);
	}
}

/* ---- all ---- */

/* Units are those of the last day that can count. */
static kh_date day_of(const kh_judging *j, const kh_selection *rules)
{
	if (rules->has_period)
		return rules->period.to;
	return j->options.has_date ? j->options.date : kh_date_of(9999, 12, 31);
}

static void select_one(kh_judging *j, uint32_t index)
{
	const kh_selection *rules = &j->plan->selections.at[index];
	kh_people people = kh_people_of(j, day_of(j, rules));
	kh_choosing c = {.j = j, .out = j->out->choices, .rules = rules, .people = &people};
	uint32_t first_contest = (uint32_t)c.out->contests.len;

	c.first = (uint32_t)c.out->candidates.len;
	c.width = (uint32_t)(rules->ranks.len + rules->ties.len);
	if (rules->has_period)
		c.years = kh_date_ymd(rules->period.to).year - kh_date_ymd(rules->period.from).year + 1;
	c.out->nameless = people.nameless;
	for (uint32_t p = 0; p < people.len; p++)
		kh_candidate_take(&c, p);
	kh_candidate_values(&c);
	kh_entrants entrants = kh_contests_make(j, index, c.first, day_of(j, rules));
	kh_choose(&c, &entrants, first_contest);
	sort_candidates(&c);
	set_ranges(&c, first_contest);
	for (uint32_t i = first_contest; i < c.out->contests.len; i++)
		judge_contest(&c, i);
	judge_idle(&c, first_contest);
	kh_rows_free(&entrants.list);
	kh_plain_free(c.values);
	kh_plain_free(c.lacks);
	kh_people_free(&people);
}

/* One person, area and year. */
typedef struct {
	uint32_t area;
	int year;
	uint32_t row;
} yearly;

static int by_area(const void *a, const void *b)
{
	const yearly *x = a, *y = b;
	int order = in_order(x->area, y->area);

	if (order == 0)
		order = (x->year > y->year) - (x->year < y->year);
	return order != 0 ? order : in_order(x->row, y->row);
}

/* A recognition is yearly: the same in one area and year again is one too many. */
static void judge_repeats(kh_judging *j)
{
	kh_people people = kh_people_of(j, kh_date_of(9999, 12, 31));
	KH_ROWS(yearly) list = {0};

	for (uint32_t p = 0; p < people.len; p++) {
		list.len = 0;
		for (uint32_t i = people.first[p]; i < people.first[p + 1]; i++) {
			yearly y = {.row = people.rows.at[i].row};
			y.area = kh_campaign_of(j->out, y.row);
			y.year = kh_cell_year(j, y.row);
			if (people.rows.at[i].sure && y.area != KH_NONE && y.year != 0)
				kh_push_row(&list, y);
		}
		if (list.len > 1)
			qsort(list.at, list.len, sizeof *list.at, by_area);
		for (size_t i = 1, first = 0; i < list.len; i++) {
			if (list.at[i].area != list.at[first].area || list.at[i].year != list.at[first].year)
				first = i;
			else
				kh_found(j, KH_KT704, list.at[i].row, KH_NONE, j->plan->campaigns.at[list.at[i].area].clause)
					->other = list.at[first].row;
		}
	}
	kh_rows_free(&list);
	kh_people_free(&people);
}

void kh_select(kh_judging *j)
{
	j->out->choices = KH_NEW(kh_choices);
	judge_repeats(j);
	for (uint32_t i = 0; i < j->plan->selections.len; i++)
		select_one(j, i);
}

void kh_choices_free(kh_choices *choices)
{
	kh_rows_free(&choices->candidates);
	kh_rows_free(&choices->years);
}
