/* Candidates of a selection: in which years each was recognised, and its value, or interval, for each key that the plan ranks by.
 * A value that is missing is an interval, never a guess. Who is ahead of whom is not asked here. */
#include "runtime/choosing.h"

#include <stdlib.h>

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eligibility.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/truth.h"

/* ---- who comes first by letters ---- */

int kh_by_cells(const kh_table *table, uint32_t a, uint32_t b)
{
	static const uint32_t fields[] = {KH_F_NAME, KH_F_BORN, KH_F_ID, KH_F_UNIT};
	int order = 0;

	for (size_t i = 0; i < KH_COUNT(fields) && order == 0; i++)
		order = kh_str_cmp(kh_cell_text(table, a, fields[i]), kh_cell_text(table, b, fields[i]));
	return order;
}

/* ---- recognitions ---- */

static kh_truth in_period(const kh_choosing *c, int year)
{
	if (!c->rules->has_period)
		return KH_TRUE;
	if (year == 0)
		return KH_UNKNOWN;
	return kh_truth_of(kh_date_ymd(c->rules->period.from).year <= year && year <= kh_date_ymd(c->rules->period.to).year);
}

/* Does the recognition count for the selection? */
static kh_truth counts(const kh_choosing *c, uint32_t row)
{
	kh_judging *j = c->j;
	size_t mark = j->needs.len;
	kh_nomination n = kh_nomination_of(j, row);
	kh_truth answer = in_period(c, kh_cell_year(j, row));

	if (answer != KH_FALSE)
		answer = kh_and(answer, kh_subjects_fit(j, c->rules->subjects.at, c->rules->subjects.len, &n));
	j->needs.len = mark;
	return answer == KH_TRUE && j->marks[row] & KH_OWN_DOUBT ? KH_UNKNOWN : answer;
}

static int by_year(const void *a, const void *b)
{
	const kh_recognised *x = a, *y = b;

	return x->year != y->year ? (x->year > y->year) - (x->year < y->year) : (x->row > y->row) - (x->row < y->row);
}

/* How many distinct years there surely are, and how many there may be. */
static void count_times(const kh_choosing *c, kh_candidate *who)
{
	const kh_recognised *of = &c->out->years.at[who->first_year];

	for (uint32_t i = 0, k; i < who->years; i = k) {
		bool sure = false;
		for (k = i; k < who->years && of[k].year == of[i].year; k++)
			sure = sure || of[k].sure;
		who->times += sure;
		who->times_most += of[i].year == 0 ? k - i : 1;
	}
	if (c->years > 0 && who->times_most > (uint32_t)c->years)
		who->times_most = (uint32_t)c->years;
}

/* Does the recognition tell about the candidate? Those that are not surely its own only where it has no other. */
static bool tells(const kh_candidate *who, const kh_recognised *of)
{
	return of->sure || who->times == 0;
}

static int last_year(const kh_choosing *c, const kh_candidate *who)
{
	uint32_t i = who->years - 1;

	while (!tells(who, &c->out->years.at[who->first_year + i]))
		i--;
	return c->out->years.at[who->first_year + i].year;
}

/* Of the rows of the last year, the one that comes first by its letters. */
static uint32_t naming_row(const kh_choosing *c, const kh_candidate *who)
{
	int year = last_year(c, who);
	uint32_t row = KH_NO_ROW;

	for (uint32_t i = 0; i < who->years; i++) {
		const kh_recognised *of = &c->out->years.at[who->first_year + i];
		if (of->year != year || !tells(who, of))
			continue;
		if (row == KH_NO_ROW || kh_by_cells(c->j->table, of->row, row) < 0)
			row = of->row;
	}
	return row;
}

void kh_candidate_take(kh_choosing *c, uint32_t person)
{
	kh_candidate who = {.first_year = (uint32_t)c->out->years.len, .decided_by = KH_NONE, .contest = KH_NONE};

	for (uint32_t i = c->people->first[person]; i < c->people->first[person + 1]; i++) {
		const kh_person_row *of = &c->people->rows.at[i];
		kh_truth answer = counts(c, of->row);
		unsigned kind;
		if (kh_cell_kind(c->j->table, of->row, KH_F_KIND, &kind) == KH_CELL_KNOWN)
			who.kind = kind; /* rows of one candidate name one kind, or none */
		if (answer != KH_FALSE)
			kh_push_row(&c->out->years,
				    (kh_recognised){kh_cell_year(c->j, of->row), of->row, of->sure && answer == KH_TRUE});
	}
	who.years = (uint32_t)c->out->years.len - who.first_year;
	if (who.years == 0)
		return;
	qsort(&c->out->years.at[who.first_year], who.years, sizeof *c->out->years.at, by_year);
	count_times(c, &who);
	who.row = naming_row(c, &who);
	kh_push_row(&c->out->candidates, who);
}

/* ---- what cells say of a candidate ---- */

/* Answers of the rows of one candidate, last year first. Where all that answer agree, that is the answer; where they do not, the
 * last year's is, if it is given and one. */
typedef struct {
	int last_year; /* of the rows looked at */
	bool any, differ, last_known, last_differ;
	int64_t answer, last; /* the answer; that of the last year */
} survey;

static void answered(survey *s, int year, bool known, int64_t answer)
{
	bool last = year == s->last_year;

	if (known && s->any && answer != s->answer)
		s->differ = true;
	if (known && last && s->last_known && answer != s->last)
		s->last_differ = true;
	if (!known)
		return;
	if (!s->any)
		s->answer = answer;
	if (last)
		s->last = answer;
	s->last_known = s->last_known || last;
	s->any = true;
}

static bool settled(const survey *s, int64_t *answer)
{
	*answer = s->differ ? s->last : s->answer;
	return s->differ ? s->last_known && !s->last_differ : s->any;
}

/* Asks each row; ask gives whether it answers, and leaves in j->needs what it lacks. */
static bool survey_rows(kh_choosing *c, const kh_candidate *who, bool ask(kh_choosing *, uint32_t, const void *, int64_t *),
			const void *what, int64_t *answer, uint64_t *lacks)
{
	const kh_recognised *of = &c->out->years.at[who->first_year];
	survey s = {.last_year = last_year(c, who)};
	size_t mark = c->j->needs.len;

	for (uint32_t i = 0; i < who->years; i++) {
		int64_t value = 0;
		if (!tells(who, &of[i]))
			continue;
		bool known = ask(c, of[i].row, what, &value);
		answered(&s, of[i].year, known, value);
	}
	bool known = settled(&s, answer);
	for (size_t i = mark; !known && i < c->j->needs.len; i++)
		*lacks |= kh_column_bit(c->j->needs.at[i]);
	c->j->needs.len = mark;
	return known;
}

static bool row_prefers(kh_choosing *c, uint32_t row, const void *what, int64_t *answer)
{
	kh_truth truth = kh_tie_prefers(c->j, what, row);

	*answer = truth != KH_TRUE; /* the preferred come first */
	return truth != KH_UNKNOWN;
}

static kh_rank_value tie_value(kh_choosing *c, const kh_candidate *who, const kh_tie_rule *rule, uint64_t *lacks)
{
	int64_t answer;

	if (survey_rows(c, who, row_prefers, rule, &answer, lacks))
		return (kh_rank_value){answer, answer};
	return (kh_rank_value){0, 1};
}

/* ---- values of columns ---- */

/* The known values of a column among all rows of the candidates, in order: the place of a value is what is ranked. */
typedef struct {
	uint32_t field;
	KH_ROWS(kh_num) values;
} scale;

static bool row_number(kh_judging *j, uint32_t row, uint32_t field, kh_num *out)
{
	kh_date date;

	if (j->plan->schema->fields.at[field].type == KH_TYPE_NUMBER)
		return kh_cell_number(j->table, row, field, out) == KH_CELL_KNOWN;
	if (kh_cell_date(j->table, row, field, &date) != KH_CELL_KNOWN)
		return false;
	*out = kh_num_int(date);
	return true;
}

static int by_number(const void *a, const void *b)
{
	return kh_num_cmp(*(const kh_num *)a, *(const kh_num *)b);
}

static scale scale_of(kh_choosing *c, uint32_t field)
{
	scale s = {.field = field};
	kh_num number;

	for (uint32_t i = c->first; i < c->out->candidates.len; i++)
		for (uint32_t k = 0; k < kh_candidate_at(c, i)->years; k++)
			if (row_number(c->j, c->out->years.at[kh_candidate_at(c, i)->first_year + k].row, field, &number))
				kh_push_row(&s.values, number);
	if (s.values.len > 0)
		qsort(s.values.at, s.values.len, sizeof *s.values.at, by_number);
	return s;
}

/* The first place of the value in the scale. */
static bool row_place(kh_choosing *c, uint32_t row, const void *what, int64_t *answer)
{
	const scale *s = what;
	kh_num number;
	size_t i;

	if (!row_number(c->j, row, s->field, &number)) {
		kh_need(c->j, s->field);
		return false;
	}
	kh_bisect(i, 0, s->values.len, kh_num_cmp(s->values.at[i], number) < 0);
	*answer = (int64_t)i;
	return true;
}

static kh_rank_value directed(const kh_rank_key *key, int64_t low, int64_t high)
{
	return key->ascending ? (kh_rank_value){low, high} : (kh_rank_value){-high, -low};
}

/* The columns for want of which times are an interval. A row that is not in doubt by itself may be somebody else's of the name. */
static uint64_t lacks_times(const kh_choosing *c, const kh_candidate *who)
{
	uint64_t columns = 0;

	for (uint32_t i = 0; who->times < who->times_most && i < who->years; i++) {
		const kh_recognised *of = &c->out->years.at[who->first_year + i];
		uint64_t missing = kh_missing_of(c->j, of->row);
		if (!of->sure)
			columns |= missing != 0 ? missing : kh_column_bit(KH_F_BORN);
	}
	return columns;
}

static void rank_values(kh_choosing *c, uint32_t k)
{
	const kh_rank_key *key = &c->rules->ranks.at[k];
	scale s = {0};

	if (!key->times)
		s = scale_of(c, key->field);
	for (uint32_t i = c->first; i < c->out->candidates.len; i++) {
		const kh_candidate *who = kh_candidate_at(c, i);
		size_t at = (size_t)(i - c->first) * c->width + k;
		int64_t answer;
		if (key->times)
			c->values[at] = directed(key, who->times, who->times_most);
		else if (survey_rows(c, who, row_place, &s, &answer, &c->lacks[at]))
			c->values[at] = directed(key, answer, answer);
		else
			c->values[at] = (kh_rank_value){KH_BEST, KH_WORST};
		if (key->times)
			c->lacks[at] = lacks_times(c, who);
	}
	kh_rows_free(&s.values);
}

void kh_candidate_values(kh_choosing *c)
{
	size_t n = c->out->candidates.len - c->first, ranks = c->rules->ranks.len;

	c->values = kh_plain_alloc((n * c->width + 1) * sizeof *c->values);
	c->lacks = kh_plain_alloc((n * c->width + 1) * sizeof *c->lacks);
	for (uint32_t k = 0; k < ranks; k++)
		rank_values(c, k);
	for (uint32_t i = c->first; i < c->out->candidates.len; i++)
		for (size_t k = ranks; k < c->width; k++) {
			size_t at = (size_t)(i - c->first) * c->width + k;
			c->values[at] = tie_value(c, kh_candidate_at(c, i), &c->rules->ties.at[k - ranks], &c->lacks[at]);
		}
}
