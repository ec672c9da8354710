/* A profile is a tuple of small numbers, one a column, by which alone the checks of rows can answer: of a unit the blocks that list it, of a
 * day its place among the days that periods begin and end with, of a text that no rule reads only whether it is there. What a cell
 * stands for is worked out once a spelling. A row that is not in order gets no profile: it is judged by itself. */
#include "runtime/profiles.h"

#include <stdlib.h>

#include "runtime/cells.h"
#include "runtime/data/prints.h"
#include "runtime/eligibility.h"

/* What a rule can tell of a column's cells. */
typedef enum { BY_STATE, BY_SPELLING, BY_BLOCKS, BY_DAY } view_sort;

/* What a cell stands for, in sixteen bits, of which KNOWN is the highest. From GIVEN on there is a number for each of what rules tell apart;
 * more than there are numbers have no profile. */
enum { NOT_ASKED, NO_PROFILE, KNOWN = 0x8000, EMPTY = KNOWN, ABSENT, GIVEN };

/* A tuple is made of words, and these of lanes. A column has a lane, or, where only EMPTY, ABSENT and GIVEN, which is 0, are told apart, a few
 * bits of one, which are all below KNOWN. */
enum { LANES = 4, LANE_BITS = 16, STATES = 7, STATE_BITS = 2 };
#define ALL_KNOWN (UINT64_C(0x0001000100010001) * KNOWN)

typedef struct {
	uint32_t field;
	view_sort sort;
	uint32_t word, shift;       /* where in a tuple it stands: in a word, behind so many bits */
	const uint32_t *at, *print; /* the column's, from the first row that is to be judged on; of prints a column is BY_STATE */
	uint16_t *stands_for;       /* one a cell as the column has it; NULL where only prints are kept */
	kh_tuples values;           /* what the numbers from GIVEN on are for */
	kh_date *day;               /* BY_DAY: the day of each cell that stands for one */
	size_t cells, days;         /* how many */
} view;

typedef enum { QUIET, LOUD } profile_state;

typedef struct {
	uint8_t state; /* profile_state */
	bool covered;
	kh_kept kept;
	uint32_t campaign;
} profile;

/* More are not told apart, so that a number takes sixteen bits, and 0 is none. */
enum { TOLD_APART = UINT16_MAX };

/* So many rows are looked at together. */
enum { TOGETHER = KH_NAMED_AT_ONCE };

enum { LATELY_BITS = 12 };

struct kh_profiles {
	kh_judging *j;
	view *views;
	size_t len;
	uint32_t words; /* of a tuple */
	view **lane;    /* LANES a word: whose lane it is; NULL: states, or nothing */
	uint32_t first; /* of the rows that are to be judged */
	bool left;      /* a column does not have all of them any more */
	/* The rows at hand: */
	uint64_t *word;           /* of their tuples: the first of each row, TOGETHER of them, then the second */
	uint8_t barred[TOGETHER]; /* KH_ROW_FINE, which is 0, where they may have a profile */

	uint8_t *named;                    /* one an entity: does a rule name it? */
	KH_ROWS(kh_date) days;             /* on which the answer of a rule may change, in order */
	view *from, *to;                   /* NULL: no such column, or not by day */
	kh_tuples tuples;                  /* of halves of words */
	uint32_t *parts;                   /* one to be looked up */
	uint32_t lately[1 << LATELY_BITS]; /* tuples met lately, by mark: number + 1 */
	KH_ROWS(uint64_t) known;           /* their words, end to end */
	KH_ROWS(profile) at;               /* one a tuple */
	size_t asked;                      /* rows */
	bool off;                          /* a cell does not say the same in all files */
};

typedef struct kh_profiles profiles;

/* ---- what rules tell of columns ---- */

static bool reads(const kh_columns *columns, uint32_t field)
{
	for (size_t i = 0; i < columns->len; i++)
		if (columns->at[i] == field)
			return true;
	return false;
}

static void note_places(profiles *p, const kh_places *places)
{
	for (size_t i = 0; i < places->entities.len; i++)
		p->named[places->entities.at[i]] = 1;
}

/* Columns whose cells an expression compares; of those of units that it looks for in places only the places count. */
static void note_expression(profiles *p, const kh_expr *x, kh_columns *compared)
{
	if (x == NULL)
		return;
	note_places(p, &x->places);
	if (x->op == KH_X_BELONGS)
		return;
	if (x->op == KH_X_COLUMN)
		kh_columns_add(compared, x->field);
	note_expression(p, x->a, compared);
	note_expression(p, x->b, compared);
	for (size_t i = 0; i < x->items.len; i++)
		note_expression(p, x->items.at[i], compared);
}

static void note_conditions(profiles *p, const kh_condition *conditions, size_t n, kh_columns *compared)
{
	for (size_t i = 0; i < n; i++) {
		note_expression(p, conditions[i].when, compared);
		note_expression(p, conditions[i].test, compared);
	}
}

static void note_period(profiles *p, kh_period period)
{
	kh_push_row(&p->days, period.from);
	kh_push_row(&p->days, period.to + 1);
}

static void note_campaign(profiles *p, const kh_campaign *c, kh_columns *compared)
{
	note_places(p, &c->hosts);
	for (size_t i = 0; i < c->subjects.len; i++) {
		note_places(p, &c->subjects.at[i].places);
		note_places(p, &c->subjects.at[i].except);
		if (c->subjects.at[i].role_keys.len > 0)
			kh_columns_add(compared, KH_F_ROLE);
	}
	if (c->forms.len > 0)
		kh_columns_add(compared, KH_F_FORM);
	if (c->has_period)
		note_period(p, c->period);
	if (c->has_deadline)
		kh_push_row(&p->days, c->deadline + 1);
	note_conditions(p, c->conditions.at, c->conditions.len, compared);
}

static int by_day(const void *a, const void *b)
{
	const kh_date *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Fills what rules name, and gives the columns that they compare. */
static kh_columns note_plan(profiles *p)
{
	static const uint32_t always[] = {KH_F_CAMPAIGN, KH_F_DOCUMENT, KH_F_BRANCH, KH_F_KIND};
	const kh_plan *plan = p->j->plan;
	kh_columns compared = {0};

	for (size_t i = 0; i < KH_COUNT(always); i++)
		kh_columns_add(&compared, always[i]);
	for (size_t i = 0; i < plan->campaigns.len; i++)
		note_campaign(p, &plan->campaigns.at[i], &compared);
	for (size_t i = 0; i < plan->rules.len; i++)
		note_conditions(p, plan->rules.at[i].conditions.at, plan->rules.at[i].conditions.len, &compared);
	for (size_t i = 0; i < plan->quotas.len; i++) {
		note_places(p, &plan->quotas.at[i].places);
		note_places(p, &plan->quotas.at[i].except);
		note_expression(p, plan->quotas.at[i].when, &compared);
	}
	if (reads(&compared, KH_F_FROM) || reads(&compared, KH_F_TO)) { /* one is compared with the other (KT207) */
		kh_columns_add(&compared, KH_F_FROM);
		kh_columns_add(&compared, KH_F_TO);
	}
	if (p->days.len > 0)
		qsort(p->days.at, p->days.len, sizeof *p->days.at, by_day);
	return compared;
}

static view_sort sort_of(const profiles *p, const kh_columns *compared, uint32_t field)
{
	kh_type type = p->j->plan->schema->fields.at[field].type;

	if (reads(compared, field))
		return BY_SPELLING;
	if (kh_names_unit(p->j, field))
		return BY_BLOCKS;
	return type == KH_TYPE_DATE && (field == KH_F_FROM || field == KH_F_TO || field == KH_F_SENT) ? BY_DAY : BY_STATE;
}

/* The columns as they are now. */
static void refresh(profiles *p, uint32_t from)
{
	const kh_table *table = p->j->table;

	p->first = from;
	p->left = false;
	for (size_t i = 0; i < p->len; i++) {
		view *v = &p->views[i];

		v->at = kh_column_cell(&table->column[v->field], from);
		v->print = kh_column_print(&table->column[v->field], from);
		p->left = p->left || (v->at == NULL && v->print == NULL);
		if (v->print == NULL)
			v->stands_for = kh_plain_grow(v->stands_for, &v->cells, table->spellings.len + 2, sizeof *v->stands_for);
		if (v->sort == BY_DAY)
			v->day = kh_plain_grow(v->day, &v->days, table->spellings.len + 2, sizeof *v->day);
	}
}

static void place(view *v, uint32_t lane, uint32_t bits)
{
	v->word = lane / LANES;
	v->shift = lane % LANES * LANE_BITS + bits;
}

/* Where in a tuple each column stands. */
static void place_views(profiles *p)
{
	uint32_t states = 0, lanes;

	for (size_t i = 0; i < p->len; i++)
		if (p->views[i].sort == BY_STATE) {
			place(&p->views[i], states / STATES, states % STATES * STATE_BITS);
			states++;
		}
	lanes = (states + STATES - 1) / STATES;
	p->lane = kh_plain_alloc((p->len + LANES) * sizeof *p->lane);
	for (size_t i = 0; i < p->len; i++)
		if (p->views[i].sort != BY_STATE) {
			p->lane[lanes] = &p->views[i];
			place(&p->views[i], lanes++, 0);
		}
	p->words = (lanes + LANES - 1) / LANES;
}

static void open_views(profiles *p)
{
	kh_columns compared = note_plan(p);

	for (size_t i = 0; i < p->len; i++) {
		view *v = &p->views[i];

		v->field = p->j->columns.at[i];
		v->sort = sort_of(p, &compared, v->field);
		kh_tuples_init(&v->values, 1);
		p->off = p->off || p->j->table->column[v->field].explained;
		if (v->field == KH_F_FROM && v->sort == BY_DAY)
			p->from = v;
		if (v->field == KH_F_TO && v->sort == BY_DAY)
			p->to = v;
	}
	place_views(p);
}

/* ---- what a cell stands for ---- */

/* Units that the same blocks list are told apart by no rule that does not name them. */
static uint32_t unit_value(const profiles *p, uint32_t entity)
{
	uint32_t alike = p->named[entity] ? 0 : kh_register_alike(p->j->plan->reg, entity);

	return alike == 0 ? entity << 1 | 1 : alike << 1;
}

/* Whether it exists is asked for each day. */
static bool is_dated(const profiles *p, uint32_t entity)
{
	kh_period valid = kh_entity_valid(p->j->plan->reg, entity), always = p->j->plan->reg->always;

	return valid.from != always.from || valid.to != always.to;
}

/* How many of the days that count are not after it. */
static uint32_t day_value(const profiles *p, kh_date day)
{
	size_t i;

	kh_bisect(i, 0, p->days.len, p->days.at[i] <= day);
	return (uint32_t)i;
}

static inline uint32_t cell_of(const profiles *p, const view *v, uint32_t row)
{
	return v->at[row - p->first];
}

/* Of what rules tell apart, the number; NO_PROFILE where there are too many. */
static uint16_t numbered(view *v, uint32_t value)
{
	uint32_t number =
		v->values.len <= UINT16_MAX - GIVEN ? kh_tuples_add(&v->values, &value) : kh_tuples_find(&v->values, &value);

	return number == KH_NONE ? NO_PROFILE : (uint16_t)(GIVEN + number);
}

/* A cell that can be read. */
static uint16_t known_value(const profiles *p, view *v, uint32_t row)
{
	kh_date day = 0;
	kh_who who;

	switch (v->sort) {
	case BY_STATE:
		return GIVEN;
	case BY_SPELLING:
		return numbered(v, cell_of(p, v, row));
	case BY_DAY:
		kh_cell_date(p->j->table, row, v->field, &day);
		v->day[cell_of(p, v, row)] = day;
		return numbered(v, day_value(p, day));
	case BY_BLOCKS:
		who = kh_cell_who(p->j, row, v->field);
		return who.entity == KH_NONE || is_dated(p, who.entity) ? NO_PROFILE : numbered(v, unit_value(p, who.entity));
	}
	KH_BUG("a view of no sort");
}

static uint16_t look(const profiles *p, view *v, uint32_t row)
{
	if (v->sort == BY_BLOCKS && kh_cell_spelling(p->j->table, row, v->field) != KH_NONE)
		return known_value(p, v, row); /* any text may name a unit */
	switch (kh_cell_check(p->j->table, row, v->field)) {
	case KH_CELL_KNOWN:
		return known_value(p, v, row);
	case KH_CELL_EMPTY:
		return EMPTY;
	case KH_CELL_ABSENT:
		return ABSENT;
	case KH_CELL_UNREADABLE:
		break;
	}
	return NO_PROFILE;
}

/* Of a loose cell. */
static inline uint32_t print_value(uint32_t print)
{
	return print >= KH_PRINT_FIRST ? GIVEN : print == KH_PRINT_UNREADABLE ? NO_PROFILE : EMPTY + print;
}

/* Of a cell that stands for no profile, or was not asked for before. */
static uint16_t value_anew(const profiles *p, view *v, uint32_t row)
{
	uint16_t *value = &v->stands_for[cell_of(p, v, row)];

	if (p->j->table->fault.at[row] != KH_ROW_FINE)
		return NO_PROFILE;
	if (*value == NOT_ASKED)
		*value = look(p, v, row);
	return *value;
}

/* Has the units of cells that were not asked for before looked up together. */
static void name_units(const profiles *p, const view *v, uint32_t from, uint32_t n)
{
	uint32_t spellings[TOGETHER];
	size_t len = 0;

	for (uint32_t row = from; row < from + n; row++)
		if (v->stands_for[cell_of(p, v, row)] == NOT_ASKED) {
			spellings[len] = kh_cell_spelling(p->j->table, row, v->field);
			len += spellings[len] != KH_NONE;
		}
	kh_cells_name_units(p->j, spellings, len);
}

/* ---- the rows at hand ---- */

static inline uint32_t count_given(const uint32_t *print, uint32_t n)
{
	uint32_t given = 0;

	for (uint32_t r = 0; r < n; r++)
		given += print[r] >= KH_PRINT_FIRST;
	return given;
}

/* Whether all n cells from a place on are given. */
static bool all_given(const view *v, size_t place, uint32_t n)
{
	uint32_t given = 0;

	if (v->print != NULL) /* of a number that the compiler knows it counts several at once */
		return n == TOGETHER ? count_given(v->print + place, TOGETHER) == n : count_given(v->print + place, n) == n;
	for (uint32_t r = 0; r < n; r++)
		given += v->stands_for[v->at[place + r]] == GIVEN;
	return given == n;
}

static void look_at_states(profiles *p, view *v, uint32_t from, uint32_t n)
{
	uint64_t *word = &p->word[(size_t)v->word * TOGETHER];
	size_t place = from - p->first;

	if (all_given(v, place, n))
		return;
	for (uint32_t r = 0; r < n; r++) {
		uint32_t value = v->print != NULL ? print_value(v->print[place + r]) : v->stands_for[v->at[place + r]];

		if (value < KNOWN && v->print == NULL)
			value = value_anew(p, v, from + r);
		if (value == NO_PROFILE)
			p->barred[r] = true;
		else
			word[r] |= (uint64_t)(GIVEN - value) << v->shift;
	}
}

/* Of cells that stood for no profile, or were not asked for before, when they were noted in the words. */
static void look_anew(profiles *p, view *v, uint32_t from, uint32_t n)
{
	uint64_t *word = &p->word[(size_t)v->word * TOGETHER];

	if (v->sort == BY_BLOCKS)
		name_units(p, v, from, n);
	for (uint32_t r = 0; r < n; r++)
		if (!(word[r] >> v->shift & KNOWN)) {
			uint16_t value = value_anew(p, v, from + r);

			word[r] |= (uint64_t)value << v->shift;
			p->barred[r] |= value == NO_PROFILE;
		}
}

/* Where a lane comes from. */
typedef struct {
	const uint32_t *at;
	const uint16_t *known;
} source;

/* All lanes of a word at once, of n rows. Gives ALL_KNOWN but for lanes that are not known of some row. */
static uint64_t gather(const source *lane, uint32_t n, uint64_t *word)
{
	uint64_t all = ALL_KNOWN;

	for (uint32_t r = 0; r < n; r++) {
		uint64_t high = (uint64_t)lane[3].known[lane[3].at[r]] << LANE_BITS | lane[2].known[lane[2].at[r]];
		uint64_t low = (uint64_t)lane[1].known[lane[1].at[r]] << LANE_BITS | lane[0].known[lane[0].at[r]];

		word[r] = high << 2 * LANE_BITS | low;
		all &= word[r];
	}
	return all;
}

static void look_at_values(profiles *p, uint32_t word, uint32_t from, uint32_t n)
{
	static const uint32_t nowhere[TOGETHER];
	static const uint16_t nothing[] = {KNOWN};
	view **lane = &p->lane[(size_t)word * LANES];
	source sources[LANES];
	uint64_t known;

	for (size_t i = 0; i < LANES; i++)
		sources[i] = lane[i] == NULL ? (source){nowhere, nothing}
					     : (source){lane[i]->at + (from - p->first), lane[i]->stands_for};
	known = gather(sources, n, &p->word[(size_t)word * TOGETHER]);
	for (size_t i = 0; i < LANES && known != ALL_KNOWN; i++)
		if (!(known >> i * LANE_BITS & KNOWN))
			look_anew(p, lane[i], from, n);
}

/* From a day to an earlier one is an error whatever the days are. Where rules compare both, the spellings tell. */
static void look_at_order(profiles *p, uint32_t row, uint32_t n)
{
	const view *from = p->from, *to = p->to;

	if (from == NULL || to == NULL)
		return;
	for (uint32_t r = 0; r < n; r++, row++) {
		uint32_t first = cell_of(p, from, row), last = cell_of(p, to, row);

		if (from->day[first] > to->day[last] && from->stands_for[first] >= GIVEN && to->stands_for[last] >= GIVEN)
			p->barred[r] = true;
	}
}

/* Looks at n rows, column by column. */
static void look_at_rows(profiles *p, uint32_t from, uint32_t n)
{
	memcpy(p->barred, &p->j->table->fault.at[from], n);
	for (uint32_t i = 0; i < p->words; i++)
		look_at_values(p, i, from, n);
	for (size_t i = 0; i < p->len; i++)
		if (p->views[i].sort == BY_STATE)
			look_at_states(p, &p->views[i], from, n);
	look_at_order(p, from, n);
}

/* ---- profiles ---- */

/* Tuples that are nearly all different only cost. */
static bool pays(const profiles *p)
{
	enum { TRIAL = 1 << 14 };

	return !p->off && (p->asked < TRIAL || p->tuples.len < p->asked / 4);
}

/* The number of a tuple that was not met lately, or KH_NONE. */
static uint32_t tuple_of(profiles *p, const uint64_t *word)
{
	uint32_t number;

	for (uint32_t i = 0; i < p->words; i++) {
		p->parts[2 * i] = (uint32_t)word[(size_t)i * TOGETHER];
		p->parts[2 * i + 1] = (uint32_t)(word[(size_t)i * TOGETHER] >> 32);
	}
	if (p->tuples.len == TOLD_APART)
		return kh_tuples_find(&p->tuples, p->parts);
	number = kh_tuples_add(&p->tuples, p->parts);
	for (uint32_t i = 0; number == p->at.len && i < p->words; i++)
		kh_push_row(&p->known, word[(size_t)i * TOGETHER]);
	return number;
}

/* Where the number of the tuple, + 1, stands if it was met lately. */
static inline uint32_t *lately_of(profiles *p, const uint64_t *word, uint32_t words)
{
	uint64_t mark = 0;

	for (uint32_t i = 0; i < words; i++)
		mark = (mark + word[(size_t)i * TOGETHER]) * UINT64_C(0x9E3779B97F4A7C15);
	return &p->lately[mark >> (64 - LATELY_BITS)];
}

static inline bool is_tuple(const profiles *p, uint32_t number, const uint64_t *word, uint32_t words)
{
	const uint64_t *known = &p->known.at[(size_t)number * words];
	uint64_t differ = 0;

	for (uint32_t i = 0; i < words; i++)
		differ |= known[i] ^ word[(size_t)i * TOGETHER];
	return differ == 0;
}

static inline uint32_t profile_by(profiles *p, const uint64_t *word, uint32_t words)
{
	uint32_t *lately = lately_of(p, word, words);

	if (*lately == 0 || !is_tuple(p, *lately - 1, word, words))
		*lately = tuple_of(p, word) + 1;
	return *lately - 1;
}

/* The number of the profile of a row at hand that may have one, or KH_NONE. Of most lists a tuple has two words. */
static uint32_t profile_of(profiles *p, uint32_t r)
{
	return p->words == 2 ? profile_by(p, &p->word[r], 2) : profile_by(p, &p->word[r], p->words);
}

/* Judges the first row of a profile. */
static profile judge_first(kh_judging *j, uint32_t row)
{
	size_t findings = j->out->findings.len, missing = j->missing.len;
	profile p = {.state = LOUD};

	kh_judge_row(j, row);
	if (j->out->findings.len > findings || j->missing.len > missing || j->marks[row] != 0)
		return p;
	if (j->kept != NULL && (p.kept = j->kept[row]).form == 0)
		return p;
	p.state = QUIET;
	p.covered = kh_is_covered(j, row);
	p.campaign = kh_campaign_of(j->out, row);
	return p;
}

/* What is known of all rows of a quiet profile becomes the row's. */
static void take_profile(const profiles *p, uint32_t number, uint32_t row, kh_row_list *uncovered)
{
	const profile *known = &p->at.at[number];
	kh_judging *j = p->j;

	kh_campaign_set(j->out, row, known->campaign);
	if (j->kept != NULL) {
		j->kept[row] = known->kept;
		j->profile[row] = (uint16_t)(number + 1);
	}
	if (known->covered)
		j->marks[row] |= KH_COVERED;
	else
		kh_push_row(uncovered, row);
}

static void judge_by_profile(profiles *p, uint32_t number, uint32_t row, kh_row_list *rest, kh_row_list *uncovered)
{
	bool fresh = number != KH_NONE && number == p->at.len;

	if (fresh)
		kh_push_row(&p->at, judge_first(p->j, row));
	if (number != KH_NONE && p->at.at[number].state == QUIET)
		take_profile(p, number, row, uncovered);
	else if (fresh)
		kh_push_row(uncovered, row);
	else
		kh_push_row(rest, row);
}

kh_profiles *kh_profiles_open(kh_judging *j)
{
	profiles *p = kh_plain_alloc(sizeof *p);

	p->j = j;
	p->len = j->columns.len;
	p->views = kh_plain_alloc((p->len + 1) * sizeof *p->views);
	p->named = kh_plain_alloc(j->plan->reg->entities.len + 1);
	open_views(p);
	p->word = kh_plain_alloc((size_t)p->words * TOGETHER * sizeof *p->word);
	p->parts = kh_plain_alloc(2 * (size_t)p->words * sizeof *p->parts);
	kh_tuples_init(&p->tuples, 2 * p->words);
	return p;
}

void kh_profiles_judge(kh_profiles *p, uint32_t from, uint32_t to, kh_row_list *rest, kh_row_list *uncovered)
{
	refresh(p, from);
	for (uint32_t row = from, n; row < to; row += n) {
		bool may = !p->left && pays(p);

		n = to - row < TOGETHER ? to - row : TOGETHER;
		if (may)
			look_at_rows(p, row, n);
		p->asked += may ? n : 0;
		for (uint32_t r = 0; r < n; r++)
			judge_by_profile(p, may && p->barred[r] == KH_ROW_FINE ? profile_of(p, r) : KH_NONE, row + r, rest,
					 uncovered);
		kh_judged_rows(p->j, row, n);
	}
}

size_t kh_profiles_close(kh_profiles *p)
{
	size_t n = p->at.len;

	for (size_t i = 0; i < p->len; i++) {
		kh_plain_free(p->views[i].stands_for);
		kh_tuples_free(&p->views[i].values);
		kh_plain_free(p->views[i].day);
	}
	kh_plain_free(p->views);
	kh_plain_free(p->lane);
	kh_plain_free(p->word);
	kh_plain_free(p->parts);
	kh_rows_free(&p->known);
	kh_plain_free(p->named);
	kh_rows_free(&p->days);
	kh_tuples_free(&p->tuples);
	kh_rows_free(&p->at);
	kh_plain_free(p);
	return n;
}
