/* Selections. Each candidate gets a value, or an interval, for each key that the plan ranks by; rank.h counts who is ahead of whom;
 * what that means for the places is said here. A value that is missing decides nothing: whoever hangs on it is unsure. */
#include "runtime/select.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/cells.h"
#include "runtime/contest.h"
#include "runtime/cover.h"
#include "runtime/eligibility.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/people.h"
#include "runtime/rank.h"
#include "runtime/truth.h"

/* Not known at all. */
#define WORST (INT64_MAX - 1)
#define BEST (-WORST)

typedef struct {
	kh_judging *j;
	kh_choices *out;
	const kh_selection *rules;
	const kh_people *people;
	uint32_t first;        /* its first candidate */
	uint32_t width;        /* ranking keys, then tie rules */
	int years;             /* that can count; 0: any number */
	kh_rank_value *values; /* [candidate - first][key] */
	uint64_t *lacks;       /* [candidate - first][key]: columns for want of which the value is an interval */
} choosing;

static kh_candidate *candidate_at(const choosing *c, uint32_t index)
{
	return &c->out->candidates.at[index];
}

static int by_words(kh_str a, kh_str b)
{
	size_t least = a.len < b.len ? a.len : b.len;
	int order = least == 0 ? 0 : memcmp(a.ptr, b.ptr, least);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Rows by what they say of the person: their order in the file says nothing. */
static int by_cells(const kh_table *table, uint32_t a, uint32_t b)
{
	static const uint32_t fields[] = {KH_F_NAME, KH_F_BORN, KH_F_ID, KH_F_UNIT};
	int order = 0;

	for (size_t i = 0; i < KH_COUNT(fields) && order == 0; i++)
		order = by_words(kh_cell_text(table, a, fields[i]), kh_cell_text(table, b, fields[i]));
	return order;
}

/* ---- recognitions ---- */

static kh_truth in_period(const choosing *c, int year)
{
	if (!c->rules->has_period)
		return KH_TRUE;
	if (year == 0)
		return KH_UNKNOWN;
	return kh_truth_of(kh_date_ymd(c->rules->period.from).year <= year && year <= kh_date_ymd(c->rules->period.to).year);
}

/* Does the recognition count for the selection? */
static kh_truth counts(const choosing *c, uint32_t row)
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
static void count_times(const choosing *c, kh_candidate *who)
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

static int last_year(const choosing *c, const kh_candidate *who)
{
	uint32_t i = who->years - 1;

	while (!tells(who, &c->out->years.at[who->first_year + i]))
		i--;
	return c->out->years.at[who->first_year + i].year;
}

/* Of the rows of the last year, the one that comes first by its letters. */
static uint32_t naming_row(const choosing *c, const kh_candidate *who)
{
	int year = last_year(c, who);
	uint32_t row = KH_NO_ROW;

	for (uint32_t i = 0; i < who->years; i++) {
		const kh_recognised *of = &c->out->years.at[who->first_year + i];
		if (of->year != year || !tells(who, of))
			continue;
		if (row == KH_NO_ROW || by_cells(c->j->table, of->row, row) < 0)
			row = of->row;
	}
	return row;
}

static void take_person(choosing *c, uint32_t person)
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
static bool survey_rows(choosing *c, const kh_candidate *who, bool ask(choosing *, uint32_t, const void *, int64_t *),
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

static bool row_prefers(choosing *c, uint32_t row, const void *what, int64_t *answer)
{
	kh_truth truth = kh_tie_prefers(c->j, what, row);

	*answer = truth != KH_TRUE; /* the preferred come first */
	return truth != KH_UNKNOWN;
}

static kh_rank_value tie_value(choosing *c, const kh_candidate *who, const kh_tie_rule *rule, uint64_t *lacks)
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

static scale scale_of(choosing *c, uint32_t field)
{
	scale s = {.field = field};
	kh_num number;

	for (uint32_t i = c->first; i < c->out->candidates.len; i++)
		for (uint32_t k = 0; k < candidate_at(c, i)->years; k++)
			if (row_number(c->j, c->out->years.at[candidate_at(c, i)->first_year + k].row, field, &number))
				kh_push_row(&s.values, number);
	if (s.values.len > 0)
		qsort(s.values.at, s.values.len, sizeof *s.values.at, by_number);
	return s;
}

/* The first place of the value in the scale. */
static bool row_place(choosing *c, uint32_t row, const void *what, int64_t *answer)
{
	const scale *s = what;
	size_t low = 0, high = s->values.len;
	kh_num number;

	if (!row_number(c->j, row, s->field, &number)) {
		kh_need(c->j, s->field);
		return false;
	}
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (kh_num_cmp(s->values.at[middle], number) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*answer = (int64_t)low;
	return true;
}

static kh_rank_value directed(const kh_rank_key *key, int64_t low, int64_t high)
{
	return key->ascending ? (kh_rank_value){low, high} : (kh_rank_value){-high, -low};
}

/* The columns for want of which times are an interval. A row that is not in doubt by itself may be somebody else's of the name. */
static uint64_t lacks_times(const choosing *c, const kh_candidate *who)
{
	uint64_t columns = 0;

	for (uint32_t i = 0; who->times < who->times_most && i < who->years; i++) {
		const kh_recognised *of = &c->out->years.at[who->first_year + i];
		uint64_t missing = c->j->missing[of->row];
		if (!of->sure)
			columns |= missing != 0 ? missing : kh_column_bit(KH_F_BORN);
	}
	return columns;
}

static void rank_values(choosing *c, uint32_t k)
{
	const kh_rank_key *key = &c->rules->ranks.at[k];
	scale s = {0};

	if (!key->times)
		s = scale_of(c, key->field);
	for (uint32_t i = c->first; i < c->out->candidates.len; i++) {
		const kh_candidate *who = candidate_at(c, i);
		size_t at = (size_t)(i - c->first) * c->width + k;
		int64_t answer;
		if (key->times)
			c->values[at] = directed(key, who->times, who->times_most);
		else if (survey_rows(c, who, row_place, &s, &answer, &c->lacks[at]))
			c->values[at] = directed(key, answer, answer);
		else
			c->values[at] = (kh_rank_value){BEST, WORST};
		if (key->times)
			c->lacks[at] = lacks_times(c, who);
	}
	kh_rows_free(&s.values);
}

static void find_values(choosing *c)
{
	size_t n = c->out->candidates.len - c->first, ranks = c->rules->ranks.len;

	c->values = kh_plain_alloc((n * c->width + 1) * sizeof *c->values);
	c->lacks = kh_plain_alloc((n * c->width + 1) * sizeof *c->lacks);
	for (uint32_t k = 0; k < ranks; k++)
		rank_values(c, k);
	for (uint32_t i = c->first; i < c->out->candidates.len; i++)
		for (size_t k = ranks; k < c->width; k++) {
			size_t at = (size_t)(i - c->first) * c->width + k;
			c->values[at] = tie_value(c, candidate_at(c, i), &c->rules->ties.at[k - ranks], &c->lacks[at]);
		}
}

/* ---- one contest ---- */

typedef struct {
	choosing *c;
	kh_contest *contest;
	const kh_entrant *entrants;
	uint32_t n;
	kh_rank_value *values; /* of the entrants */
	kh_rank_place *places;
	uint32_t *most; /* times, at most, of the entrants, the highest first */
} match;

static bool is_doubtful(const match *m, uint32_t i)
{
	return m->entrants[i].maybe || candidate_at(m->c, m->entrants[i].candidate)->times == 0;
}

static int from_high(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x < y) - (x > y);
}

/* Whoever is perhaps no candidate here is perhaps behind all others. */
static void set_up(match *m)
{
	uint32_t width = m->c->width;

	for (uint32_t i = 0; i < m->n; i++) {
		uint32_t candidate = m->entrants[i].candidate;
		if (width > 0)
			memcpy(&m->values[(size_t)i * width], &m->c->values[(size_t)(candidate - m->c->first) * width],
			       width * sizeof *m->values);
		if (width > 0 && is_doubtful(m, i))
			m->values[(size_t)i * width].high = WORST;
		m->most[i] = candidate_at(m->c, candidate)->times_most;
	}
	if (m->n > 0)
		qsort(m->most, m->n, sizeof *m->most, from_high);
}

static kh_choice choice_of(const match *m, uint32_t i)
{
	kh_rank_standing standing = kh_rank_standing_of(&m->places[i], m->contest->places);
	bool doubt = m->contest->given == KH_UNKNOWN || is_doubtful(m, i);

	if (m->contest->given == KH_FALSE)
		return KH_UNPLACED;
	if (standing == KH_RANK_OUT)
		return KH_NOT_CHOSEN;
	if (doubt || standing == KH_RANK_UNCLEAR)
		return KH_UNSURE;
	return standing == KH_RANK_IN ? KH_CHOSEN : KH_TIED;
}

static bool is_decided(kh_choice choice)
{
	return choice == KH_CHOSEN || choice == KH_NOT_CHOSEN;
}

/* Times that as many others as there are places have, or may have; -1: there are not so many others. */
static int64_t times_to_beat(const match *m, const kh_candidate *who)
{
	int64_t places = m->contest->places;

	if (places < 1 || places >= m->n)
		return -1;
	return m->most[who->times_most >= m->most[places - 1] ? places : places - 1];
}

/* What would have changed the choice. Times can only be reckoned with where they are ranked by first. */
static void find_changes(const match *m, kh_candidate *who, const kh_rank_place *place)
{
	const choosing *c = m->c;
	bool by_times = c->rules->ranks.len > 0 && c->rules->ranks.at[0].times && !c->rules->ranks.at[0].ascending;
	int64_t beat = times_to_beat(m, who), all = (int64_t)place->ahead + place->equal + place->unclear;

	who->fewer = KH_NO_LIMIT;
	if (who->choice != KH_CHOSEN)
		who->places_more = all + 1 > m->contest->places ? (uint32_t)(all + 1 - m->contest->places) : 0;
	if (!by_times || beat < 0 || m->contest->given != KH_TRUE)
		return;
	if (who->choice == KH_CHOSEN)
		who->fewer = who->times > beat ? (uint32_t)(who->times - beat) : 0;
	else if ((c->years == 0 || beat < c->years) && beat + 1 > who->times)
		who->more = (uint32_t)(beat + 1 - who->times);
}

/* The columns of the first key that is not known, and that key. */
static uint64_t missing_of(const match *m, uint32_t i, uint32_t *key)
{
	size_t at = (size_t)(m->entrants[i].candidate - m->c->first) * m->c->width;
	uint64_t unit = m->entrants[i].maybe ? kh_column_bit(KH_F_UNIT) : 0;

	for (uint32_t k = 0; k < m->c->width; k++)
		if (m->c->lacks[at + k] != 0) {
			*key = k;
			return unit | m->c->lacks[at + k];
		}
	return unit;
}

static void conclude(match *m, uint32_t i)
{
	kh_candidate *who = candidate_at(m->c, m->entrants[i].candidate);
	const kh_rank_place *place = &m->places[i];
	bool here = who->contest == m->entrants[i].contest;

	if (!here)
		return;
	who->choice = (uint8_t)choice_of(m, i);
	who->rank = place->ahead + 1;
	who->rank_most = place->ahead + place->unclear + 1;
	who->equal = place->equal;
	if (!is_decided((kh_choice)who->choice))
		who->decided_by = KH_NONE;
	if (who->choice == KH_UNSURE)
		who->missing = missing_of(m, i, &who->decided_by);
	find_changes(m, who, place);
	m->contest->chosen += who->choice == KH_CHOSEN;
	m->contest->tied += who->choice == KH_TIED;
	m->contest->unsure += who->choice == KH_UNSURE;
	m->contest->missing |= who->missing;
	if (who->choice == KH_TIED)
		m->contest->stake = m->contest->places - place->ahead;
}

/* Key by key, so that the key which decided is known; the last round is the result. */
static void run(match *m)
{
	set_up(m);
	for (uint32_t keys = 0; keys <= m->c->width; keys++) {
		kh_rank(m->values, m->n, m->c->width, keys, m->places);
		for (uint32_t i = 0; keys > 0 && i < m->n; i++) {
			kh_candidate *who = candidate_at(m->c, m->entrants[i].candidate);
			if (who->contest == m->entrants[i].contest && who->decided_by == KH_NONE && is_decided(choice_of(m, i)))
				who->decided_by = keys - 1;
		}
	}
	for (uint32_t i = 0; i < m->n; i++)
		conclude(m, i);
}

static void decide(choosing *c, uint32_t contest, const kh_entrant *entrants, uint32_t n)
{
	match m = {.c = c, .contest = &c->out->contests.at[contest], .entrants = entrants, .n = n};

	m.values = kh_plain_alloc(((size_t)n * c->width + 1) * sizeof *m.values);
	m.places = kh_plain_alloc(((size_t)n + 1) * sizeof *m.places);
	m.most = kh_plain_alloc(((size_t)n + 1) * sizeof *m.most);
	run(&m);
	for (uint32_t i = 0; i < n; i++)
		m.contest->others += candidate_at(c, entrants[i].candidate)->contest != contest;
	m.contest->n = n - m.contest->others;
	kh_plain_free(m.values);
	kh_plain_free(m.places);
	kh_plain_free(m.most);
}

static void decide_all(choosing *c, const kh_entrants *entrants, uint32_t first_contest)
{
	size_t at = 0;

	for (uint32_t contest = first_contest; contest < c->out->contests.len; contest++) {
		size_t from = at;
		while (at < entrants->list.len && entrants->list.at[at].contest == contest)
			at++;
		decide(c, contest, entrants->list.at + from, (uint32_t)(at - from));
	}
}

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
		order = by_words(x->name, y->name);
	if (order == 0)
		order = in_order(x->who.kind, y->who.kind);
	if (order == 0)
		order = by_cells(x->table, x->who.row, y->who.row);
	if (order == 0)
		order = by_times(x, y);
	return order != 0 ? order : in_order(x->who.row, y->who.row);
}

static int by_name_there(const void *a, const void *b)
{
	const told *x = *(const told *const *)a, *y = *(const told *const *)b;
	int order = in_order(x->who.contest, y->who.contest);

	return order != 0 ? order : by_words(x->name, y->name);
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

static void sort_candidates(choosing *c)
{
	size_t n = c->out->candidates.len - c->first;
	told *list = kh_plain_alloc((n + 1) * sizeof *list);
	const kh_table *table = c->j->table;

	for (size_t i = 0; i < n; i++) {
		kh_candidate who = *candidate_at(c, c->first + (uint32_t)i);
		uint32_t key = 0;
		kh_cell_key(c->j->table, who.row, KH_F_NAME, &key); /* read before: the pool stays where it is */
		list[i] = (told){who, kh_pool_text(&table->keys, key), table, &c->out->years.at[who.first_year]};
	}
	mark_namesakes(list, n);
	qsort(list, n, sizeof *list, by_rank);
	for (size_t i = 0; i < n; i++)
		*candidate_at(c, c->first + (uint32_t)i) = list[i].who;
	kh_plain_free(list);
}

static void set_ranges(choosing *c, uint32_t first_contest)
{
	uint32_t at = c->first;

	for (uint32_t contest = first_contest; contest < c->out->contests.len; contest++) {
		c->out->contests.at[contest].first = at;
		at += c->out->contests.at[contest].n;
	}
}

/* ---- findings ---- */

static void found_about(choosing *c, kh_code code, uint32_t clause, uint32_t contest, uint8_t more)
{
	kh_finding *f = kh_found(c->j, code, KH_NO_ROW, KH_NONE, clause);

	f->item = c->out->contests.at[contest].selection;
	f->other = contest;
	f->more = more;
}

static void name_cells(choosing *c, const kh_candidate *who, uint32_t row)
{
	bool ties = who->decided_by != KH_NONE && who->decided_by >= c->rules->ranks.len;
	uint32_t clause = ties ? c->rules->tie_clause : c->rules->rank_clause;

	for (uint32_t field = 0; field < c->j->plan->schema->fields.len && field < 63; field++)
		if (who->missing & kh_column_bit(field) && kh_cell_check(c->j->table, row, field) != KH_CELL_KNOWN)
			kh_lacking(c->j, row, field, clause);
}

/* The cells that would decide about the unsure: of the rows that may be theirs, and of the one that names them. */
static void name_lacking(choosing *c, const kh_contest *contest)
{
	for (uint32_t i = contest->first; i < contest->first + contest->n; i++) {
		const kh_candidate *who = candidate_at(c, i);
		if (who->choice != KH_UNSURE)
			continue;
		name_cells(c, who, who->row);
		for (uint32_t y = who->first_year; y < who->first_year + who->years; y++)
			if (!c->out->years.at[y].sure)
				name_cells(c, who, c->out->years.at[y].row);
	}
}

static void judge_contest(choosing *c, uint32_t index)
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
static void judge_idle(choosing *c, uint32_t first_contest)
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
	choosing c = {.j = j, .out = j->out->choices, .rules = rules, .people = &people};
	uint32_t first_contest = (uint32_t)c.out->contests.len;

	c.first = (uint32_t)c.out->candidates.len;
	c.width = (uint32_t)(rules->ranks.len + rules->ties.len);
	if (rules->has_period)
		c.years = kh_date_ymd(rules->period.to).year - kh_date_ymd(rules->period.from).year + 1;
	c.out->nameless = people.nameless;
	for (uint32_t p = 0; p < people.len; p++)
		take_person(&c, p);
	find_values(&c);
	kh_entrants entrants = kh_contests_make(j, index, c.first, day_of(j, rules));
	decide_all(&c, &entrants, first_contest);
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
			y.area = j->out->campaign.at[y.row];
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
