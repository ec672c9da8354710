/* What the facts leave: whether a nomination can fit them all, and how many values a column can have. It looks through the
 * register only so far, and says "unknown" rather than guess; it adds no fact and changes none. */
#include "lang/lint/facts.h"

#include <stdlib.h>

#define MOST_VISITS 20000 /* members of blocks looked at for one question */

/* ---- units ---- */

typedef struct {
	KH_VEC(uint32_t) list; /* one may stand there twice */
} entities;

typedef struct {
	const kh_register *reg;
	const kh_unit_fact *fact;
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
	kh_entity_list members = kh_register_members(s->reg, entity);

	if (s->visits == MOST_VISITS)
		return false;
	s->visits++;
	if (fits(s, entity)) {
		if (s->units == NULL)
			return true;
		if (kh_entity_kind_of(s->reg, entity) == KH_UNIT)
			kh_push(&s->units->list, entity);
	}
	for (size_t i = 0; i < members.len; i++)
		if (look(s, members.at[i]))
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

static kh_truth some_unit(const kh_register *reg, const kh_unit_fact *fact)
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

static const kh_number_fact *fact_about(const kh_world *w, const kh_expr *base)
{
	for (size_t i = 0; i < w->numbers.len; i++)
		if (w->numbers.at[i].of.parts.len == 1 && kh_expr_same(w->numbers.at[i].of.parts.at[0].base, base))
			return &w->numbers.at[i];
	return NULL;
}

static kh_range range_of(const kh_world *w, const kh_expr *base)
{
	const kh_number_fact *fact = fact_about(w, base);

	return fact != NULL ? kh_range_copy(&fact->range) : kh_natural_range(base);
}

/* What the columns of a sum say about the sum. */
static kh_range implied_by_parts(const kh_world *w, const kh_sum *s)
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
static kh_range implied_by_date(const kh_world *w, const kh_expr *year)
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

static kh_truth some_number(const kh_world *w, const kh_number_fact *fact)
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

kh_truth kh_world_some(const kh_worlds *worlds, const kh_world *w)
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
		kh_truth here = kh_world_some(w, &w->list.at[i]);
		answer = here == KH_FALSE ? answer : here;
	}
	return answer;
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

static bool values_of_unit(values *v, const kh_world *w)
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

static bool values_of_text(values *v, const kh_world *w)
{
	for (size_t i = 0; i < w->texts.len; i++) {
		const kh_text_fact *fact = &w->texts.at[i];
		if (fact->field != v->field)
			continue;
		const kh_str *keys = fact->closed ? fact->allowed.at : fact->names.at;
		size_t n = fact->closed ? fact->allowed.len : fact->names.len;
		for (size_t k = 0; k < n; k++)
			if (!kh_key_listed(v->texts.at, v->texts.len, keys[k]))
				kh_push(&v->texts, keys[k]);
		return n > 0;
	}
	return false;
}

static bool values_of_number(values *v, const kh_world *w)
{
	const kh_number_fact *fact = fact_about(w, kh_expr_column(v->worlds->plan, v->field));
	int64_t count;

	if (fact == NULL || !kh_range_count(&fact->range, &count))
		return false;
	v->numbers += count;
	return true;
}

static bool values_of(values *v, const kh_world *w, kh_type type)
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
