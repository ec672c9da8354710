/* Worlds: an abstract evaluation of conditions. "And" narrows, "or" makes alternatives, "not" is pushed down to the comparisons.
 *
 * What a world knows is said in facts.h, and what that leaves is found in left.c. Where a condition is not understood, or would make
 * too many alternatives, it adds no fact: a world is never dropped on a guess. */
#include "lang/lint/facts.h"

#define MOST_WORLDS 64 /* alternatives; a condition that would make more adds no fact */

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
static void own_texts(kh_world *w)
{
	kh_world from = *w;

	COPY_VEC(&w->texts, &from.texts);
	for (size_t i = 0; i < w->texts.len; i++) {
		COPY_VEC(&w->texts.at[i].allowed, &from.texts.at[i].allowed);
		COPY_VEC(&w->texts.at[i].excluded, &from.texts.at[i].excluded);
		COPY_VEC(&w->texts.at[i].names, &from.texts.at[i].names);
	}
}

static void own_units(kh_world *w)
{
	kh_world from = *w;

	COPY_VEC(&w->units, &from.units);
	for (size_t i = 0; i < w->units.len; i++) {
		COPY_VEC(&w->units.at[i].in, &from.units.at[i].in);
		COPY_VEC(&w->units.at[i].out, &from.units.at[i].out);
	}
}

static kh_world copy_world(const kh_world *from)
{
	kh_world to = *from;

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

/* Drops the worlds in which nothing is left. */
static kh_worlds *pruned(kh_worlds *w)
{
	size_t kept = 0;

	for (size_t i = 0; i < w->list.len; i++)
		if (kh_world_some(w, &w->list.at[i]) != KH_FALSE)
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
static bool narrow_sum(kh_world *w, const kh_sum *s, kh_expr_op op)
{
	kh_num ratio, bound;

	if (s->parts.len == 0) {
		kh_world_settle(w, kh_order_holds(op, kh_num_cmp(s->constant, kh_num_int(0))), true);
		return true;
	}
	kh_number_fact *fact = kh_world_number(w, s, &ratio);
	if (fact == NULL || !kh_num_sub(kh_num_int(0), s->constant, &bound) || !kh_num_div(bound, ratio, &bound))
		return false;
	narrow_range(&fact->range, ratio.num < 0 ? turned(op) : op, bound);
	fact->given = false;
	return true;
}

static bool compare_numbers(kh_world *w, const kh_expr *a, const kh_expr *b, kh_expr_op op)
{
	kh_sum s = {.constant = {0, 1}};

	return kh_sum_add(&s, a, kh_num_int(1)) && kh_sum_add(&s, b, kh_num_int(-1)) && narrow_sum(w, &s, op);
}

static bool is_literal(const kh_expr *e)
{
	return e->op == KH_X_TEXT || e->op == KH_X_KIND;
}

static bool compare_kinds(kh_world *w, const kh_expr *a, const kh_expr *b, bool equal)
{
	if (is_literal(a) && is_literal(b))
		kh_world_settle(w, a->kinds == b->kinds, equal);
	else if (is_literal(a) || is_literal(b))
		w->kinds &= equal ? a->kinds | b->kinds : ~(a->kinds | b->kinds);
	else
		return false;
	return true;
}

static bool compare_texts(kh_world *w, const kh_expr *a, const kh_expr *b, bool equal)
{
	const kh_expr *column = is_literal(a) ? b : a, *text = is_literal(a) ? a : b;

	if (is_literal(a) && is_literal(b))
		kh_world_settle(w, kh_str_eq(a->key, b->key), equal);
	else if (is_literal(text) && column->op == KH_X_COLUMN && column->type == KH_TYPE_TEXT)
		kh_world_narrow_text(w, column->field, &text->key, 1, equal);
	else
		return false;
	return true;
}

static bool compare(kh_world *w, const kh_expr *a, const kh_expr *b, kh_expr_op op)
{
	if (a->type == KH_TYPE_NUMBER || a->type == KH_TYPE_DATE)
		return compare_numbers(w, a, b, op);
	if (kh_expr_same(a, b)) {
		kh_world_settle(w, true, op == KH_X_EQ);
		return true;
	}
	return a->type == KH_TYPE_KIND ? compare_kinds(w, a, b, op == KH_X_EQ) : compare_texts(w, a, b, op == KH_X_EQ);
}

/* a chia hết cho b: b a whole number, a one column and a whole number. */
static bool narrow_divides(kh_world *w, const kh_expr *test, bool holds)
{
	kh_sum s = {.constant = {0, 1}};
	kh_num step, ratio, rest;

	if (!kh_constant_of(test->b, &step) || !kh_num_is_int(step) || step.num == 0 || step.num == INT64_MIN ||
	    !kh_sum_add(&s, test->a, kh_num_int(1)))
		return false;
	if (s.parts.len == 0) {
		kh_world_settle(w, kh_num_divides(step, s.constant), holds);
		return true;
	}
	kh_number_fact *fact = kh_world_number(w, &s, &ratio);
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

static void narrow_period(kh_world *w, const kh_expr *column, kh_period period, bool given)
{
	kh_sum s = {.constant = {0, 1}};
	kh_num ratio;

	if (!kh_sum_add(&s, column, kh_num_int(1)) || s.parts.len != 1)
		return;
	kh_number_fact *fact = kh_world_number(w, &s, &ratio);
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
		kh_world *w = &out->list.at[i];
		bool understood = true;

		if (test->op == KH_X_BELONGS)
			kh_world_narrow_unit(w, test->a->field, &test->places, holds);
		else if (test->op == KH_X_DIVIDES)
			understood = narrow_divides(w, test, holds);
		else
			understood = compare(w, test->a, test->b, holds ? test->op : contrary(test->op));
		if (!understood)
			kh_world_riddle(w, test, holds);
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
		kh_world_narrow_text(&out->list.at[i], test->a->field, keys.at, keys.len, holds);
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
	kh_push(&any->list, (kh_world){.kinds = KH_ALL_KINDS});
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
		kh_world_narrow_unit(&out->list.at[i], field, places, inside);
	}
	return pruned(out);
}

/* The columns whose values the clauses of a campaign bound. */
static void bound_by_clauses(const kh_plan *plan, const kh_campaign *c, kh_world *w)
{
	kh_period until = {.from = kh_date_of(1, 1, 1), .to = c->deadline};

	if (c->has_period) {
		narrow_period(w, kh_expr_column(plan, KH_F_FROM), c->period, true);
		narrow_period(w, kh_expr_column(plan, KH_F_TO), c->period, true);
	}
	if (c->has_deadline)
		narrow_period(w, kh_expr_column(plan, KH_F_SENT), until, true);
	if (c->hosts.entities.len > 0)
		kh_world_narrow_unit(w, KH_F_PROPOSER, &c->hosts, true);
	for (size_t i = 0; i < c->branches.len; i++)
		kh_push(&kh_world_text(w, KH_F_BRANCH)->names, c->branches.at[i].key);
	for (size_t i = 0; i < c->forms.len; i++)
		kh_push(&kh_world_text(w, KH_F_FORM)->names, kh_key(c->forms.at[i]));
}

/* An achievement does not end before it begins. */
static void ordered_dates(const kh_plan *plan, kh_world *w)
{
	compare_numbers(w, kh_expr_column(plan, KH_F_FROM), kh_expr_column(plan, KH_F_TO), KH_X_LE);
	w->numbers.at[w->numbers.len - 1].given = true;
}

static kh_world world_of_subject(const kh_world *base, const kh_subject *subject)
{
	kh_world w = *base;

	own_texts(&w);
	own_units(&w);
	w.kinds = subject->kinds;
	if (subject->places.entities.len > 0)
		kh_world_narrow_unit(&w, KH_F_UNIT, &subject->places, true);
	if (subject->except.entities.len > 0)
		kh_world_narrow_unit(&w, KH_F_UNIT, &subject->except, false);
	if (subject->role_keys.len > 0)
		kh_world_narrow_text(&w, KH_F_ROLE, subject->role_keys.at, subject->role_keys.len, true);
	return w;
}

const kh_worlds *kh_worlds_of(const kh_plan *plan, const kh_campaign *campaign)
{
	kh_worlds *out = KH_NEW(kh_worlds);
	kh_world base = {.kinds = KH_ALL_KINDS};
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
