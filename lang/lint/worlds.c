/* Worlds: an abstract evaluation of conditions. "And" narrows, "or" makes alternatives, "not" is pushed down to the comparisons.
 *
 * A world knows numbers and dates as ranges of sums of columns, texts as allowed and excluded keys, kinds as a set, units by the
 * places that hold them, and remembers what it does not understand word for word, so that a condition and its contrary still
 * contradict each other. It refuses to guess: what does not fit into its arithmetic, or makes too many alternatives, adds no fact. */
#include "lang/lint/worlds.h"

#include "lang/lint/range.h"

#include <stdlib.h>

#define MOST_WORLDS 64    /* alternatives; a condition that would make more adds no fact */
#define MOST_VISITS 20000 /* members of blocks looked at for one question */

/* A sum of columns and of what is treated like one: the year of a date, a product of columns. */
typedef struct {
	const kh_expr *base;
	kh_num factor;
} part;

typedef struct {
	KH_VEC(part) parts;
	kh_num constant;
} sum;

typedef struct {
	sum of; /* constant 0; the first factor is 1 */
	kh_range range;
	bool given; /* part of what every nomination is, not of a condition */
} number_fact;

typedef struct {
	uint32_t field;
	bool closed; /* only the allowed keys */
	KH_VEC(kh_str) allowed, excluded;
	KH_VEC(kh_str) names; /* not empty: the text is one of these names, or has it in it */
} text_fact;

typedef struct {
	uint32_t field;
	KH_VEC(const kh_places *) in, out; /* lies in one of each; lies in none of any */
} unit_fact;

/* A condition that is not understood, and what it is. */
typedef struct {
	const kh_expr *test;
	bool holds;
} riddle;

typedef struct {
	bool dead;
	bool vague; /* facts were left out: that something is left is not sure */
	unsigned kinds;
	KH_VEC(number_fact) numbers;
	KH_VEC(text_fact) texts;
	KH_VEC(unit_fact) units;
	KH_VEC(riddle) riddles;
} world;

struct kh_worlds {
	const kh_plan *plan;
	KH_VEC(world) list;
};

/* ---- copies ---- */

/* No larger than it is: worlds are copied often and grow seldom. */
#define COPY_VEC(to, from)                                                                                                         \
	do {                                                                                                                       \
		(to)->len = (to)->cap = (from)->len;                                                                               \
		(to)->at = (from)->len > 0 ? kh_alloc((from)->len * sizeof *(from)->at) : NULL;                                    \
		for (size_t copied_ = 0; copied_ < (from)->len; copied_++)                                                         \
			(to)->at[copied_] = (from)->at[copied_];                                                                   \
	} while (0)

/* Gives the world texts and units of its own, where it shared another's. */
static void own_texts(world *w)
{
	world from = *w;

	COPY_VEC(&w->texts, &from.texts);
	for (size_t i = 0; i < w->texts.len; i++) {
		COPY_VEC(&w->texts.at[i].allowed, &from.texts.at[i].allowed);
		COPY_VEC(&w->texts.at[i].excluded, &from.texts.at[i].excluded);
		COPY_VEC(&w->texts.at[i].names, &from.texts.at[i].names);
	}
}

static void own_units(world *w)
{
	world from = *w;

	COPY_VEC(&w->units, &from.units);
	for (size_t i = 0; i < w->units.len; i++) {
		COPY_VEC(&w->units.at[i].in, &from.units.at[i].in);
		COPY_VEC(&w->units.at[i].out, &from.units.at[i].out);
	}
}

static world copy_world(const world *from)
{
	world to = *from;

	COPY_VEC(&to.numbers, &from->numbers);
	COPY_VEC(&to.riddles, &from->riddles);
	for (size_t i = 0; i < to.numbers.len; i++)
		to.numbers.at[i].range = kh_range_copy(&from->numbers.at[i].range);
	own_texts(&to);
	own_units(&to);
	return to;
}

/* The same facts in a list of its own: for changes that touch no fact, or give the world its own first. */
static kh_worlds *share_worlds(const kh_worlds *from)
{
	kh_worlds *to = KH_NEW(kh_worlds);

	to->plan = from->plan;
	COPY_VEC(&to->list, &from->list);
	return to;
}

static kh_worlds *copy_worlds(const kh_worlds *from)
{
	kh_worlds *to = share_worlds(from);

	for (size_t i = 0; i < to->list.len; i++)
		to->list.at[i] = copy_world(&from->list.at[i]);
	return to;
}

/* ---- expressions that say the same ---- */

static bool same_places(const kh_places *a, const kh_places *b)
{
	if (a->entities.len != b->entities.len)
		return false;
	for (size_t i = 0; i < a->entities.len; i++)
		if (a->entities.at[i] != b->entities.at[i])
			return false;
	return true;
}

static bool same_items(const kh_expr *a, const kh_expr *b)
{
	if (a->items.len != b->items.len)
		return false;
	for (size_t i = 0; i < a->items.len; i++)
		if (!kh_expr_same(a->items.at[i], b->items.at[i]))
			return false;
	return true;
}

bool kh_expr_same(const kh_expr *a, const kh_expr *b)
{
	if (a == b)
		return true;
	if (a == NULL || b == NULL || a->op != b->op || a->type != b->type)
		return false;
	return kh_expr_same(a->a, b->a) && kh_expr_same(a->b, b->b) && a->number.num == b->number.num &&
	       a->number.den == b->number.den && a->date == b->date && kh_str_eq(a->key, b->key) && a->kinds == b->kinds &&
	       a->field == b->field && a->period.from == b->period.from && a->period.to == b->period.to &&
	       same_places(&a->places, &b->places) && same_items(a, b);
}

/* ---- sums ---- */

/* Adds factor * base to the sum; false where it does not fit. */
static bool add_part(sum *s, const kh_expr *base, kh_num factor)
{
	for (size_t i = 0; i < s->parts.len; i++) {
		part *p = &s->parts.at[i];
		if (!kh_expr_same(p->base, base))
			continue;
		if (!kh_num_add(p->factor, factor, &p->factor))
			return false;
		if (p->factor.num == 0)
			s->parts.at[i] = s->parts.at[--s->parts.len];
		return true;
	}
	if (factor.num != 0)
		kh_push(&s->parts, (part){base, factor});
	return true;
}

static bool add_constant(sum *s, kh_num value, kh_num factor)
{
	return kh_num_mul(value, factor, &value) && kh_num_add(s->constant, value, &s->constant);
}

/* The value of an expression that names no column. */
static bool constant_of(const kh_expr *e, kh_num *out)
{
	kh_num a, b;

	switch ((int)e->op) {
	case KH_X_NUMBER:
		*out = e->number;
		return true;
	case KH_X_DATE:
		*out = kh_num_int(e->date);
		return true;
	case KH_X_NEGATE:
		return constant_of(e->a, &a) && kh_num_sub(kh_num_int(0), a, out);
	case KH_X_YEAR:
		if (!constant_of(e->a, &a) || !kh_num_is_int(a) || a.num < kh_date_of(1, 1, 1) || a.num > kh_date_of(9999, 12, 31))
			return false;
		*out = kh_num_int(kh_date_ymd((kh_date)a.num).year);
		return true;
	case KH_X_ADD:
		return constant_of(e->a, &a) && constant_of(e->b, &b) && kh_num_add(a, b, out);
	case KH_X_SUB:
		return constant_of(e->a, &a) && constant_of(e->b, &b) && kh_num_sub(a, b, out);
	case KH_X_MUL:
		return constant_of(e->a, &a) && constant_of(e->b, &b) && kh_num_mul(a, b, out);
	case KH_X_DIV:
		return constant_of(e->a, &a) && constant_of(e->b, &b) && kh_num_div(a, b, out);
	default:
		return false;
	}
}

static bool add_expr(sum *s, const kh_expr *e, kh_num factor);

/* a * b and a / b, where one side is a constant. */
static bool add_product(sum *s, const kh_expr *e, kh_num factor)
{
	kh_num k;

	if (constant_of(e->b, &k) && (e->op == KH_X_MUL ? kh_num_mul(factor, k, &k) : kh_num_div(factor, k, &k)))
		return add_expr(s, e->a, k);
	if (e->op == KH_X_MUL && constant_of(e->a, &k) && kh_num_mul(factor, k, &k))
		return add_expr(s, e->b, k);
	return add_part(s, e, factor);
}

/* Adds factor * e to the sum. */
static bool add_expr(sum *s, const kh_expr *e, kh_num factor)
{
	kh_num value, minus;

	if (constant_of(e, &value))
		return add_constant(s, value, factor);
	if (!kh_num_sub(kh_num_int(0), factor, &minus))
		return false;
	switch ((int)e->op) {
	case KH_X_NEGATE:
		return add_expr(s, e->a, minus);
	case KH_X_ADD:
		return add_expr(s, e->a, factor) && add_expr(s, e->b, factor);
	case KH_X_SUB:
		return add_expr(s, e->a, factor) && add_expr(s, e->b, minus);
	case KH_X_MUL:
	case KH_X_DIV:
		return add_product(s, e, factor);
	default:
		return add_part(s, e, factor);
	}
}

static bool is_whole(const kh_expr *base)
{
	return base->type == KH_TYPE_DATE || base->op == KH_X_YEAR || base->op == KH_X_COUNT || base->op == KH_X_CAMPAIGN_YEARS;
}

/* What every value of a base is. */
static kh_range natural_range(const kh_expr *base)
{
	kh_range r = {0};

	if (base->op == KH_X_YEAR) {
		kh_range_from(&r, kh_num_int(1), false);
		kh_range_to(&r, kh_num_int(9999), false);
	} else if (base->type == KH_TYPE_DATE) {
		kh_range_from(&r, kh_num_int(kh_date_of(1, 1, 1)), false);
		kh_range_to(&r, kh_num_int(kh_date_of(9999, 12, 31)), false);
	} else if (base->op == KH_X_COUNT || base->op == KH_X_CAMPAIGN_YEARS) {
		kh_range_from(&r, kh_num_int(0), false);
	}
	if (is_whole(base))
		kh_range_every(&r, 1, 0);
	return r;
}

/* Is the sum ratio times the fact's sum? */
static bool is_multiple(const sum *s, const sum *of, kh_num *ratio)
{
	if (s->parts.len != of->parts.len)
		return false;
	for (size_t i = 0; i < of->parts.len; i++) {
		const part *mine = NULL;
		kh_num here;
		for (size_t k = 0; k < s->parts.len && mine == NULL; k++)
			if (kh_expr_same(s->parts.at[k].base, of->parts.at[i].base))
				mine = &s->parts.at[k];
		if (mine == NULL || !kh_num_div(mine->factor, of->parts.at[i].factor, &here))
			return false;
		if (i == 0)
			*ratio = here;
		else if (kh_num_cmp(here, *ratio) != 0)
			return false;
	}
	return true;
}

/* The fact about the sum, made where there is none; the sum is ratio times the fact's. NULL where it does not fit. */
static number_fact *number_of(world *w, const sum *s, kh_num *ratio)
{
	number_fact fact = {0};
	bool whole = true;

	for (size_t i = 0; i < w->numbers.len; i++)
		if (is_multiple(s, &w->numbers.at[i].of, ratio))
			return &w->numbers.at[i];
	*ratio = s->parts.at[0].factor;
	for (size_t i = 0; i < s->parts.len; i++) {
		part p = s->parts.at[i];
		if (!kh_num_div(p.factor, *ratio, &p.factor))
			return NULL;
		whole = whole && is_whole(p.base) && kh_num_is_int(p.factor);
		kh_push(&fact.of.parts, p);
	}
	fact.of.constant = kh_num_int(0);
	if (s->parts.len == 1)
		fact.range = natural_range(s->parts.at[0].base);
	else if (whole)
		kh_range_every(&fact.range, 1, 0);
	kh_push(&w->numbers, fact);
	return &w->numbers.at[w->numbers.len - 1];
}

/* ---- facts of a world ---- */

static text_fact *text_of(world *w, uint32_t field)
{
	for (size_t i = 0; i < w->texts.len; i++)
		if (w->texts.at[i].field == field)
			return &w->texts.at[i];
	kh_push(&w->texts, (text_fact){.field = field});
	return &w->texts.at[w->texts.len - 1];
}

static unit_fact *unit_of(world *w, uint32_t field)
{
	for (size_t i = 0; i < w->units.len; i++)
		if (w->units.at[i].field == field)
			return &w->units.at[i];
	kh_push(&w->units, (unit_fact){.field = field});
	return &w->units.at[w->units.len - 1];
}

static void add_riddle(world *w, const kh_expr *test, bool holds)
{
	if (test->op == KH_X_NE) {
		kh_expr *equal = KH_NEW(kh_expr);
		*equal = *test;
		equal->op = KH_X_EQ;
		test = equal;
		holds = !holds;
	}
	for (size_t i = 0; i < w->riddles.len; i++)
		if (kh_expr_same(w->riddles.at[i].test, test)) {
			w->dead = w->dead || w->riddles.at[i].holds != holds;
			return;
		}
	kh_push(&w->riddles, (riddle){test, holds});
	w->vague = true;
}

static void settle(world *w, bool truth, bool holds)
{
	w->dead = w->dead || truth != holds;
}

static bool listed(const kh_str *at, size_t len, kh_str key)
{
	for (size_t i = 0; i < len; i++)
		if (kh_str_eq(at[i], key))
			return true;
	return false;
}

static bool contains(kh_str text, kh_str piece)
{
	for (size_t i = 0; i + piece.len <= text.len; i++)
		if (kh_str_eq(kh_str_slice(text, i, i + piece.len), piece))
			return true;
	return false;
}

/* Can the text be the key? An empty cell has no text. */
static bool can_be(const text_fact *fact, kh_str key)
{
	bool named = fact->names.len == 0;

	for (size_t i = 0; i < fact->names.len && !named; i++)
		named = contains(key, fact->names.at[i]) || contains(fact->names.at[i], key);
	return key.len > 0 && named && (!fact->closed || listed(fact->allowed.at, fact->allowed.len, key)) &&
	       !listed(fact->excluded.at, fact->excluded.len, key);
}

/* The text is one of the keys, or none of them. */
static void narrow_text(world *w, uint32_t field, const kh_str *keys, size_t n, bool inside)
{
	text_fact *fact = text_of(w, field);
	text_fact left = {.field = field, .closed = true};

	for (size_t i = 0; !inside && i < n; i++)
		kh_push(&fact->excluded, keys[i]);
	if (!inside && !fact->closed)
		return;
	const kh_str *from = inside ? keys : fact->allowed.at;
	for (size_t i = 0, len = inside ? n : fact->allowed.len; i < len; i++)
		if (can_be(fact, from[i]) && !listed(left.allowed.at, left.allowed.len, from[i]))
			kh_push(&left.allowed, from[i]);
	*fact = left;
	w->dead = w->dead || left.allowed.len == 0;
}

static void narrow_unit(world *w, uint32_t field, const kh_places *places, bool inside)
{
	unit_fact *fact = unit_of(w, field);

	if (inside)
		kh_push(&fact->in, places);
	else
		kh_push(&fact->out, places);
}

/* ---- units ---- */

typedef struct {
	KH_VEC(uint32_t) list; /* one may stand there twice */
} entities;

typedef struct {
	const kh_register *reg;
	const unit_fact *fact;
	bool sure; /* ask for what is sure, else for what is possible */
	size_t visits;
	entities *units; /* where the units that fit are listed, or NULL */
} search;

static kh_truth in_one_of(const kh_register *reg, const kh_places *places, uint32_t entity)
{
	kh_truth answer = KH_FALSE;

	for (size_t i = 0; i < places->entities.len && answer != KH_TRUE; i++) {
		kh_truth here = kh_register_holds(reg, places->entities.at[i], entity);
		answer = here == KH_FALSE ? answer : here;
	}
	return answer;
}

/* Does the entity (KH_NONE: one that the register does not know) fit all places? */
static bool fits(const search *s, uint32_t entity)
{
	for (size_t i = 0; i < s->fact->in.len; i++) {
		kh_truth inside = in_one_of(s->reg, s->fact->in.at[i], entity);
		if (inside == KH_FALSE || (s->sure && inside != KH_TRUE))
			return false;
	}
	for (size_t i = 0; i < s->fact->out.len; i++) {
		kh_truth inside = in_one_of(s->reg, s->fact->out.at[i], entity);
		if (inside == KH_TRUE || (s->sure && inside != KH_FALSE))
			return false;
	}
	return true;
}

/* Looks through the entity and what it holds; true when one fits and none is listed. */
static bool look(search *s, uint32_t entity)
{
	const kh_entity *e = &s->reg->entities.at[entity];

	if (s->visits == MOST_VISITS)
		return false;
	s->visits++;
	if (fits(s, entity)) {
		if (s->units == NULL)
			return true;
		if (e->kind == KH_UNIT)
			kh_push(&s->units->list, entity);
	}
	for (size_t i = 0; i < e->members.len; i++)
		if (look(s, e->members.at[i]))
			return true;
	return false;
}

/* Is every place of a among those of b? */
static bool within_places(const kh_places *a, const kh_places *b)
{
	for (size_t i = 0; i < a->entities.len; i++) {
		bool found = false;
		for (size_t k = 0; k < b->entities.len && !found; k++)
			found = a->entities.at[i] == b->entities.at[k];
		if (!found)
			return false;
	}
	return true;
}

/* The search begins in the places that the unit has to lie in, else goes through the register. */
static bool look_around(search *s)
{
	const kh_places *first = s->fact->in.len > 0 ? s->fact->in.at[0] : NULL;
	size_t n = first != NULL ? first->entities.len : s->reg->entities.len;

	for (size_t i = 0; i < n; i++)
		if (look(s, first != NULL ? first->entities.at[i] : (uint32_t)i))
			return true;
	return false;
}

static kh_truth some_unit(const kh_register *reg, const unit_fact *fact)
{
	search s = {.reg = reg, .fact = fact, .sure = true};
	bool stranger = fits(&s, KH_NONE);

	for (size_t i = 0; i < fact->in.len; i++)
		for (size_t k = 0; k < fact->out.len; k++)
			if (within_places(fact->in.at[i], fact->out.at[k]))
				return KH_FALSE;
	if (stranger || look_around(&s))
		return KH_TRUE;
	s.sure = false;
	if (s.visits == MOST_VISITS || fits(&s, KH_NONE))
		return KH_UNKNOWN;
	s.visits = 0;
	return look_around(&s) || s.visits == MOST_VISITS ? KH_UNKNOWN : KH_FALSE;
}

/* ---- is something left? ---- */

static const number_fact *fact_about(const world *w, const kh_expr *base)
{
	for (size_t i = 0; i < w->numbers.len; i++)
		if (w->numbers.at[i].of.parts.len == 1 && kh_expr_same(w->numbers.at[i].of.parts.at[0].base, base))
			return &w->numbers.at[i];
	return NULL;
}

static kh_range range_of(const world *w, const kh_expr *base)
{
	const number_fact *fact = fact_about(w, base);

	return fact != NULL ? kh_range_copy(&fact->range) : natural_range(base);
}

/* What the columns of a sum say about the sum. */
static kh_range implied_by_parts(const world *w, const sum *s)
{
	kh_range zero = {.low = {true, false, {0, 1}}, .high = {true, false, {0, 1}}};

	for (size_t i = 0; i < s->parts.len; i++) {
		kh_range part_range = range_of(w, s->parts.at[i].base);
		zero = kh_range_sum(&zero, &part_range, s->parts.at[i].factor);
	}
	return zero;
}

static bool date_at(const kh_range_end *end, kh_date *out)
{
	*out = end->set ? (kh_date)kh_num_round(end->at, KH_ROUND_DOWN) : 0;
	return end->set && end->at.num >= (int64_t)kh_date_of(1, 1, 1) * end->at.den &&
	       end->at.num <= (int64_t)kh_date_of(9999, 12, 31) * end->at.den;
}

/* What a date says about its year. */
static kh_range implied_by_date(const world *w, const kh_expr *year)
{
	kh_range out = {0}, date = range_of(w, year->a);
	kh_date day;

	if (date_at(&date.low, &day))
		kh_range_from(&out, kh_num_int(kh_date_ymd(day).year), false);
	if (date_at(&date.high, &day))
		kh_range_to(&out, kh_num_int(kh_date_ymd(day).year), false);
	return out;
}

static kh_range narrowed(const kh_range *range, const kh_range *by)
{
	kh_range both = kh_range_copy(range);

	if (by->low.set)
		kh_range_from(&both, by->low.at, by->low.open);
	if (by->high.set)
		kh_range_to(&both, by->high.at, by->high.open);
	return both;
}

static kh_truth some_number(const world *w, const number_fact *fact)
{
	kh_range implied = {0}, both;
	bool year = fact->of.parts.len == 1 && fact->of.parts.at[0].base->op == KH_X_YEAR;

	if (year)
		implied = implied_by_date(w, fact->of.parts.at[0].base);
	else if (fact->of.parts.len > 1)
		implied = implied_by_parts(w, &fact->of);
	both = narrowed(&fact->range, &implied);
	kh_truth some = kh_range_some(&both);
	bool plain = fact->given || (fact->of.parts.len == 1 && fact->of.parts.at[0].base->op == KH_X_COLUMN);
	return some == KH_TRUE && !plain ? KH_UNKNOWN : some;
}

static kh_truth all(kh_truth a, kh_truth b)
{
	return a == KH_FALSE || b == KH_FALSE ? KH_FALSE : a == KH_TRUE ? b : a;
}

static kh_truth some_in(const kh_worlds *worlds, const world *w)
{
	kh_truth some = w->dead || w->kinds == 0 ? KH_FALSE : w->vague ? KH_UNKNOWN : KH_TRUE;

	for (size_t i = 0; i < w->numbers.len && some != KH_FALSE; i++)
		some = all(some, some_number(w, &w->numbers.at[i]));
	for (size_t i = 0; i < w->units.len && some != KH_FALSE; i++)
		some = all(some, some_unit(worlds->plan->reg, &w->units.at[i]));
	for (size_t i = 0; i < w->texts.len && some != KH_FALSE; i++)
		if (w->texts.at[i].names.len > 0 && w->texts.at[i].excluded.len > 0)
			some = all(some, KH_UNKNOWN);
	return some;
}

kh_truth kh_worlds_some(const kh_worlds *w)
{
	kh_truth answer = KH_FALSE;

	for (size_t i = 0; i < w->list.len && answer != KH_TRUE; i++) {
		kh_truth here = some_in(w, &w->list.at[i]);
		answer = here == KH_FALSE ? answer : here;
	}
	return answer;
}

/* Drops the worlds in which nothing is left. */
static kh_worlds *pruned(kh_worlds *w)
{
	size_t kept = 0;

	for (size_t i = 0; i < w->list.len; i++)
		if (some_in(w, &w->list.at[i]) != KH_FALSE)
			w->list.at[kept++] = w->list.at[i];
	w->list.len = kept;
	return w;
}

/* ---- comparisons ---- */

static kh_expr_op contrary(kh_expr_op op)
{
	return op == KH_X_EQ   ? KH_X_NE
	       : op == KH_X_NE ? KH_X_EQ
	       : op == KH_X_LT ? KH_X_GE
	       : op == KH_X_GE ? KH_X_LT
	       : op == KH_X_GT ? KH_X_LE
			       : KH_X_GT;
}

/* The same comparison with its sides changed. */
static kh_expr_op turned(kh_expr_op op)
{
	return op == KH_X_LT ? KH_X_GT : op == KH_X_GT ? KH_X_LT : op == KH_X_LE ? KH_X_GE : op == KH_X_GE ? KH_X_LE : op;
}

static bool holds_for(kh_expr_op op, int order)
{
	return op == KH_X_EQ   ? order == 0
	       : op == KH_X_NE ? order != 0
	       : op == KH_X_LT ? order < 0
	       : op == KH_X_LE ? order <= 0
	       : op == KH_X_GT ? order > 0
			       : order >= 0;
}

static void narrow_range(kh_range *r, kh_expr_op op, kh_num at)
{
	if (op == KH_X_NE)
		kh_range_not(r, at);
	if (op == KH_X_EQ || op == KH_X_GT || op == KH_X_GE)
		kh_range_from(r, at, op == KH_X_GT);
	if (op == KH_X_EQ || op == KH_X_LT || op == KH_X_LE)
		kh_range_to(r, at, op == KH_X_LT);
}

/* Where the sum, which is s - 0, stands in relation op to 0. False: not understood. */
static bool narrow_sum(world *w, const sum *s, kh_expr_op op)
{
	kh_num ratio, bound;

	if (s->parts.len == 0) {
		settle(w, holds_for(op, kh_num_cmp(s->constant, kh_num_int(0))), true);
		return true;
	}
	number_fact *fact = number_of(w, s, &ratio);
	if (fact == NULL || !kh_num_sub(kh_num_int(0), s->constant, &bound) || !kh_num_div(bound, ratio, &bound))
		return false;
	narrow_range(&fact->range, ratio.num < 0 ? turned(op) : op, bound);
	fact->given = false;
	return true;
}

static bool compare_numbers(world *w, const kh_expr *a, const kh_expr *b, kh_expr_op op)
{
	sum s = {.constant = {0, 1}};

	return add_expr(&s, a, kh_num_int(1)) && add_expr(&s, b, kh_num_int(-1)) && narrow_sum(w, &s, op);
}

static bool is_literal(const kh_expr *e)
{
	return e->op == KH_X_TEXT || e->op == KH_X_KIND;
}

static bool compare_kinds(world *w, const kh_expr *a, const kh_expr *b, bool equal)
{
	if (is_literal(a) && is_literal(b))
		settle(w, a->kinds == b->kinds, equal);
	else if (is_literal(a) || is_literal(b))
		w->kinds &= equal ? a->kinds | b->kinds : ~(a->kinds | b->kinds);
	else
		return false;
	return true;
}

static bool compare_texts(world *w, const kh_expr *a, const kh_expr *b, bool equal)
{
	const kh_expr *column = is_literal(a) ? b : a, *text = is_literal(a) ? a : b;

	if (is_literal(a) && is_literal(b))
		settle(w, kh_str_eq(a->key, b->key), equal);
	else if (is_literal(text) && column->op == KH_X_COLUMN && column->type == KH_TYPE_TEXT)
		narrow_text(w, column->field, &text->key, 1, equal);
	else
		return false;
	return true;
}

static bool compare(world *w, const kh_expr *a, const kh_expr *b, kh_expr_op op)
{
	if (a->type == KH_TYPE_NUMBER || a->type == KH_TYPE_DATE)
		return compare_numbers(w, a, b, op);
	if (kh_expr_same(a, b)) {
		settle(w, true, op == KH_X_EQ);
		return true;
	}
	return a->type == KH_TYPE_KIND ? compare_kinds(w, a, b, op == KH_X_EQ) : compare_texts(w, a, b, op == KH_X_EQ);
}

/* a chia hết cho b: b a whole number, a one column and a whole number. */
static bool narrow_divides(world *w, const kh_expr *test, bool holds)
{
	sum s = {.constant = {0, 1}};
	kh_num step, ratio, rest;

	if (!constant_of(test->b, &step) || !kh_num_is_int(step) || step.num == 0 || step.num == INT64_MIN ||
	    !add_expr(&s, test->a, kh_num_int(1)))
		return false;
	if (s.parts.len == 0) {
		settle(w, kh_num_divides(step, s.constant), holds);
		return true;
	}
	number_fact *fact = number_of(w, &s, &ratio);
	if (fact == NULL || ratio.den != 1 || (ratio.num != 1 && ratio.num != -1) || !kh_num_is_int(s.constant) ||
	    !kh_num_mul(s.constant, kh_num_int(-ratio.num), &rest))
		return false;
	step.num = step.num < 0 ? -step.num : step.num;
	if (holds)
		kh_range_every(&fact->range, step.num, rest.num);
	else
		kh_range_not_every(&fact->range, step.num, rest.num);
	fact->given = false;
	return true;
}

static void narrow_period(world *w, const kh_expr *column, kh_period period, bool given)
{
	sum s = {.constant = {0, 1}};
	kh_num ratio;

	if (!add_expr(&s, column, kh_num_int(1)) || s.parts.len != 1)
		return;
	number_fact *fact = number_of(w, &s, &ratio);
	kh_range_from(&fact->range, kh_num_int(period.from), false);
	kh_range_to(&fact->range, kh_num_int(period.to), false);
	fact->given = given;
}

/* ---- conditions ---- */

/* Narrows each world by one comparison; what is not understood is remembered as it stands. */
static kh_worlds *each_world(const kh_worlds *in, const kh_expr *test, bool holds)
{
	kh_worlds *out = copy_worlds(in);

	for (size_t i = 0; i < out->list.len; i++) {
		world *w = &out->list.at[i];
		bool understood = true;

		if (test->op == KH_X_BELONGS)
			narrow_unit(w, test->a->field, &test->places, holds);
		else if (test->op == KH_X_DIVIDES)
			understood = narrow_divides(w, test, holds);
		else
			understood = compare(w, test->a, test->b, holds ? test->op : contrary(test->op));
		if (!understood)
			add_riddle(w, test, holds);
	}
	return pruned(out);
}

/* Both alternatives; where they are too many, what was known before. */
static const kh_worlds *either(const kh_worlds *before, const kh_worlds *a, const kh_worlds *b)
{
	kh_worlds *out = copy_worlds(a->list.len + b->list.len <= MOST_WORLDS ? a : before);

	if (a->list.len + b->list.len <= MOST_WORLDS)
		for (size_t i = 0; i < b->list.len; i++)
			kh_push(&out->list, copy_world(&b->list.at[i]));
	else
		for (size_t i = 0; i < out->list.len; i++)
			out->list.at[i].vague = true;
	return out;
}

static const kh_worlds *narrow_texts(const kh_worlds *in, const kh_expr *test, bool holds)
{
	kh_worlds *out = copy_worlds(in);
	KH_VEC(kh_str) keys = {0};

	for (size_t i = 0; i < test->items.len; i++)
		kh_push(&keys, test->items.at[i]->key);
	for (size_t i = 0; i < out->list.len; i++)
		narrow_text(&out->list.at[i], test->a->field, keys.at, keys.len, holds);
	return pruned(out);
}

static bool only_texts(const kh_expr *test)
{
	for (size_t i = 0; i < test->items.len; i++)
		if (test->items.at[i]->op != KH_X_TEXT)
			return false;
	return test->a->op == KH_X_COLUMN && test->a->type == KH_TYPE_TEXT;
}

/* a trong (x, y): a là x hoặc a là y. */
static const kh_worlds *one_of(const kh_worlds *in, const kh_expr *test, bool holds)
{
	const kh_worlds *out = NULL;

	if (only_texts(test))
		return narrow_texts(in, test, holds);
	for (size_t i = 0; i < test->items.len; i++) {
		kh_expr *is = KH_NEW(kh_expr);
		*is = (kh_expr){.op = KH_X_EQ, .type = KH_TYPE_BOOL, .span = test->span, .a = test->a, .b = test->items.at[i]};
		if (!holds)
			out = each_world(out != NULL ? out : in, is, false);
		else
			out = out == NULL ? each_world(in, is, true) : either(in, out, each_world(in, is, true));
	}
	return out != NULL ? out : in;
}

static const kh_worlds *within(const kh_worlds *in, const kh_expr *test, bool holds)
{
	kh_expr *from = KH_NEW(kh_expr), *to = KH_NEW(kh_expr), *first = KH_NEW(kh_expr), *last = KH_NEW(kh_expr);

	*from = (kh_expr){.op = KH_X_DATE, .type = KH_TYPE_DATE, .date = test->period.from};
	*to = (kh_expr){.op = KH_X_DATE, .type = KH_TYPE_DATE, .date = test->period.to};
	*first = (kh_expr){.op = KH_X_GE, .type = KH_TYPE_BOOL, .a = test->a, .b = from};
	*last = (kh_expr){.op = KH_X_LE, .type = KH_TYPE_BOOL, .a = test->a, .b = to};
	if (holds)
		return each_world(each_world(in, first, true), last, true);
	return either(in, each_world(in, first, false), each_world(in, last, false));
}

const kh_worlds *kh_worlds_where(const kh_worlds *w, const kh_expr *test, bool holds)
{
	switch ((int)test->op) {
	case KH_X_NOT:
		return kh_worlds_where(w, test->a, !holds);
	case KH_X_AND:
	case KH_X_OR:
		if ((test->op == KH_X_AND) == holds)
			return kh_worlds_where(kh_worlds_where(w, test->a, holds), test->b, holds);
		return either(w, kh_worlds_where(w, test->a, holds), kh_worlds_where(w, test->b, holds));
	case KH_X_ONE_OF:
		return one_of(w, test, holds);
	case KH_X_WITHIN:
		return within(w, test, holds);
	default:
		return each_world(w, test, holds);
	}
}

kh_truth kh_worlds_decide(const kh_worlds *w, const kh_expr *test)
{
	if (kh_worlds_some(w) == KH_FALSE)
		return KH_UNKNOWN;
	if (kh_worlds_some(kh_worlds_where(w, test, true)) == KH_FALSE)
		return KH_FALSE;
	return kh_worlds_some(kh_worlds_where(w, test, false)) == KH_FALSE ? KH_TRUE : KH_UNKNOWN;
}

/* ---- campaigns and quota lines ---- */

const kh_worlds *kh_worlds_any(const kh_plan *plan)
{
	kh_worlds *any = KH_NEW(kh_worlds);

	any->plan = plan;
	kh_push(&any->list, (world){.kinds = KH_ALL_KINDS});
	return any;
}

static bool only_kinds(const kh_worlds *w, unsigned kinds)
{
	for (size_t i = 0; i < w->list.len; i++)
		if (w->list.at[i].kinds & ~kinds)
			return false;
	return true;
}

const kh_worlds *kh_worlds_kinds(const kh_worlds *w, unsigned kinds)
{
	if (only_kinds(w, kinds))
		return w;
	kh_worlds *out = share_worlds(w);
	for (size_t i = 0; i < out->list.len; i++)
		out->list.at[i].kinds &= kinds;
	return pruned(out);
}

const kh_worlds *kh_worlds_places(const kh_worlds *w, uint32_t field, const kh_places *places, bool inside)
{
	if (places->entities.len == 0)
		return w;
	kh_worlds *out = share_worlds(w);
	for (size_t i = 0; i < out->list.len; i++) {
		own_units(&out->list.at[i]);
		narrow_unit(&out->list.at[i], field, places, inside);
	}
	return pruned(out);
}

static const kh_expr *column(const kh_plan *plan, uint32_t field)
{
	kh_expr *e = KH_NEW(kh_expr);

	*e = (kh_expr){.op = KH_X_COLUMN, .type = plan->schema->fields.at[field].type, .field = field};
	return e;
}

/* The columns whose values the clauses of a campaign bound. */
static void bound_by_clauses(const kh_plan *plan, const kh_campaign *c, world *w)
{
	kh_period until = {.from = kh_date_of(1, 1, 1), .to = c->deadline};

	if (c->has_period) {
		narrow_period(w, column(plan, KH_F_FROM), c->period, true);
		narrow_period(w, column(plan, KH_F_TO), c->period, true);
	}
	if (c->has_deadline)
		narrow_period(w, column(plan, KH_F_SENT), until, true);
	if (c->hosts.entities.len > 0)
		narrow_unit(w, KH_F_PROPOSER, &c->hosts, true);
	for (size_t i = 0; i < c->branches.len; i++)
		kh_push(&text_of(w, KH_F_BRANCH)->names, c->branches.at[i].key);
	for (size_t i = 0; i < c->forms.len; i++)
		kh_push(&text_of(w, KH_F_FORM)->names, kh_key(c->forms.at[i]));
}

/* An achievement does not end before it begins. */
static void ordered_dates(const kh_plan *plan, world *w)
{
	compare_numbers(w, column(plan, KH_F_FROM), column(plan, KH_F_TO), KH_X_LE);
	w->numbers.at[w->numbers.len - 1].given = true;
}

static world world_of_subject(const world *base, const kh_subject *subject)
{
	world w = *base;

	own_texts(&w);
	own_units(&w);
	w.kinds = subject->kinds;
	if (subject->places.entities.len > 0)
		narrow_unit(&w, KH_F_UNIT, &subject->places, true);
	if (subject->except.entities.len > 0)
		narrow_unit(&w, KH_F_UNIT, &subject->except, false);
	if (subject->role_keys.len > 0)
		narrow_text(&w, KH_F_ROLE, subject->role_keys.at, subject->role_keys.len, true);
	return w;
}

const kh_worlds *kh_worlds_of(const kh_plan *plan, const kh_campaign *campaign)
{
	kh_worlds *out = KH_NEW(kh_worlds);
	world base = {.kinds = KH_ALL_KINDS};
	unsigned named = 0, counted = 0;

	out->plan = plan;
	bound_by_clauses(plan, campaign, &base);
	ordered_dates(plan, &base);
	for (size_t i = 0; i < campaign->subjects.len && campaign->subjects.len < MOST_WORLDS; i++) {
		named |= campaign->subjects.at[i].kinds;
		kh_push(&out->list, world_of_subject(&base, &campaign->subjects.at[i]));
	}
	for (size_t i = 0; i < campaign->quotas.len; i++) {
		const kh_quota *quota = &plan->quotas.at[campaign->quotas.at[i]];
		counted |= quota->names_kinds ? quota->kinds : 0;
	}
	/* Kinds that only quota lines name are judged by those lines alone; without subjects, any kind goes. */
	base.kinds = out->list.len == 0 ? KH_ALL_KINDS : counted & ~named;
	if (base.kinds != 0)
		kh_push(&out->list, base);
	return pruned(out);
}

const kh_worlds *kh_worlds_covered_but_when(const kh_worlds *w, const kh_quota *quota)
{
	w = kh_worlds_kinds(w, quota->kinds);
	w = kh_worlds_places(w, quota->place_field, &quota->places, true);
	return kh_worlds_places(w, quota->place_field, &quota->except, false);
}

const kh_worlds *kh_worlds_covered(const kh_worlds *w, const kh_quota *quota)
{
	w = kh_worlds_covered_but_when(w, quota);
	return quota->when == NULL ? w : kh_worlds_where(w, quota->when, true);
}

/* ---- how many values ---- */

typedef struct {
	const kh_worlds *worlds;
	uint32_t field;
	entities units;       /* KH_TYPE_UNIT: entities seen */
	KH_VEC(kh_str) texts; /* KH_TYPE_TEXT: keys seen */
	unsigned kinds;
	int64_t numbers;
} values;

static bool values_of_unit(values *v, const world *w)
{
	for (size_t i = 0; i < w->units.len; i++) {
		search s = {.reg = v->worlds->plan->reg, .fact = &w->units.at[i], .units = &v->units};
		if (w->units.at[i].field != v->field)
			continue;
		if (fits(&s, KH_NONE))
			return false;
		look_around(&s);
		return s.visits < MOST_VISITS;
	}
	return false;
}

static bool values_of_text(values *v, const world *w)
{
	for (size_t i = 0; i < w->texts.len; i++) {
		const text_fact *fact = &w->texts.at[i];
		if (fact->field != v->field)
			continue;
		const kh_str *keys = fact->closed ? fact->allowed.at : fact->names.at;
		size_t n = fact->closed ? fact->allowed.len : fact->names.len;
		for (size_t k = 0; k < n; k++)
			if (!listed(v->texts.at, v->texts.len, keys[k]))
				kh_push(&v->texts, keys[k]);
		return n > 0;
	}
	return false;
}

static bool values_of_number(values *v, const world *w)
{
	const number_fact *fact = fact_about(w, column(v->worlds->plan, v->field));
	int64_t count;

	if (fact == NULL || !kh_range_count(&fact->range, &count))
		return false;
	v->numbers += count;
	return true;
}

static bool values_of(values *v, const world *w, kh_type type)
{
	switch (type) {
	case KH_TYPE_UNIT:
		return values_of_unit(v, w);
	case KH_TYPE_KIND:
		v->kinds |= w->kinds;
		return true;
	case KH_TYPE_TEXT:
		return values_of_text(v, w);
	case KH_TYPE_NUMBER:
	case KH_TYPE_DATE:
		return values_of_number(v, w);
	case KH_TYPE_BOOL:
		break;
	}
	return false;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static int64_t distinct(entities *all)
{
	int64_t count = 0;

	if (all->list.len > 1)
		qsort(all->list.at, all->list.len, sizeof *all->list.at, by_number);
	for (size_t i = 0; i < all->list.len; i++)
		count += i == 0 || all->list.at[i] != all->list.at[i - 1];
	return count;
}

bool kh_worlds_count(const kh_worlds *w, uint32_t field, int64_t *count)
{
	kh_type type = w->plan->schema->fields.at[field].type;
	values v = {.worlds = w, .field = field};

	for (size_t i = 0; i < w->list.len; i++)
		if (!values_of(&v, &w->list.at[i], type))
			return false;
	*count = (int64_t)v.texts.len + __builtin_popcount(v.kinds) + v.numbers + distinct(&v.units);
	return true;
}
