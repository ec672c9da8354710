/* What is known of one nomination: numbers and dates as ranges of sums of columns, texts as allowed and excluded keys, units by
 * the places that hold them; and what is not understood, word for word, so that a condition and its contrary still contradict
 * each other. It refuses to guess: what does not fit into its arithmetic adds no fact. Whether anything fits all the facts is not
 * asked here. */
#include "lang/lint/facts.h"

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

const kh_expr *kh_expr_column(const kh_plan *plan, uint32_t field)
{
	kh_expr *e = KH_NEW(kh_expr);

	*e = (kh_expr){.op = KH_X_COLUMN, .type = plan->schema->fields.at[field].type, .field = field};
	return e;
}

/* ---- sums ---- */

/* Adds factor * base to the sum; false where it does not fit. */
static bool add_part(kh_sum *s, const kh_expr *base, kh_num factor)
{
	for (size_t i = 0; i < s->parts.len; i++) {
		kh_sum_part *p = &s->parts.at[i];
		if (!kh_expr_same(p->base, base))
			continue;
		if (!kh_num_add(p->factor, factor, &p->factor))
			return false;
		if (p->factor.num == 0)
			s->parts.at[i] = s->parts.at[--s->parts.len];
		return true;
	}
	if (factor.num != 0)
		kh_push(&s->parts, (kh_sum_part){base, factor});
	return true;
}

static bool add_constant(kh_sum *s, kh_num value, kh_num factor)
{
	return kh_num_mul(value, factor, &value) && kh_num_add(s->constant, value, &s->constant);
}

bool kh_constant_of(const kh_expr *e, kh_num *out)
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
		return kh_constant_of(e->a, &a) && kh_num_sub(kh_num_int(0), a, out);
	case KH_X_YEAR:
		if (!kh_constant_of(e->a, &a) || !kh_num_is_int(a) || a.num < kh_date_of(1, 1, 1) ||
		    a.num > kh_date_of(9999, 12, 31))
			return false;
		*out = kh_num_int(kh_date_ymd((kh_date)a.num).year);
		return true;
	case KH_X_ADD:
		return kh_constant_of(e->a, &a) && kh_constant_of(e->b, &b) && kh_num_add(a, b, out);
	case KH_X_SUB:
		return kh_constant_of(e->a, &a) && kh_constant_of(e->b, &b) && kh_num_sub(a, b, out);
	case KH_X_MUL:
		return kh_constant_of(e->a, &a) && kh_constant_of(e->b, &b) && kh_num_mul(a, b, out);
	case KH_X_DIV:
		return kh_constant_of(e->a, &a) && kh_constant_of(e->b, &b) && kh_num_div(a, b, out);
	default:
		return false;
	}
}

/* a * b and a / b, where one side is a constant. */
static bool add_product(kh_sum *s, const kh_expr *e, kh_num factor)
{
	kh_num k;

	if (kh_constant_of(e->b, &k) && (e->op == KH_X_MUL ? kh_num_mul(factor, k, &k) : kh_num_div(factor, k, &k)))
		return kh_sum_add(s, e->a, k);
	if (e->op == KH_X_MUL && kh_constant_of(e->a, &k) && kh_num_mul(factor, k, &k))
		return kh_sum_add(s, e->b, k);
	return add_part(s, e, factor);
}

bool kh_sum_add(kh_sum *s, const kh_expr *e, kh_num factor)
{
	kh_num value, minus;

	if (kh_constant_of(e, &value))
		return add_constant(s, value, factor);
	if (!kh_num_sub(kh_num_int(0), factor, &minus))
		return false;
	switch ((int)e->op) {
	case KH_X_NEGATE:
		return kh_sum_add(s, e->a, minus);
	case KH_X_ADD:
		return kh_sum_add(s, e->a, factor) && kh_sum_add(s, e->b, factor);
	case KH_X_SUB:
		return kh_sum_add(s, e->a, factor) && kh_sum_add(s, e->b, minus);
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

kh_range kh_natural_range(const kh_expr *base)
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
static bool is_multiple(const kh_sum *s, const kh_sum *of, kh_num *ratio)
{
	if (s->parts.len != of->parts.len)
		return false;
	for (size_t i = 0; i < of->parts.len; i++) {
		const kh_sum_part *mine = NULL;
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

kh_number_fact *kh_world_number(kh_world *w, const kh_sum *s, kh_num *ratio)
{
	kh_number_fact fact = {0};
	bool whole = true;

	for (size_t i = 0; i < w->numbers.len; i++)
		if (is_multiple(s, &w->numbers.at[i].of, ratio))
			return &w->numbers.at[i];
	*ratio = s->parts.at[0].factor;
	for (size_t i = 0; i < s->parts.len; i++) {
		kh_sum_part p = s->parts.at[i];
		if (!kh_num_div(p.factor, *ratio, &p.factor))
			return NULL;
		whole = whole && is_whole(p.base) && kh_num_is_int(p.factor);
		kh_push(&fact.of.parts, p);
	}
	fact.of.constant = kh_num_int(0);
	if (s->parts.len == 1)
		fact.range = kh_natural_range(s->parts.at[0].base);
	else if (whole)
		kh_range_every(&fact.range, 1, 0);
	kh_push(&w->numbers, fact);
	return &w->numbers.at[w->numbers.len - 1];
}

/* ---- facts of a world ---- */

kh_text_fact *kh_world_text(kh_world *w, uint32_t field)
{
	for (size_t i = 0; i < w->texts.len; i++)
		if (w->texts.at[i].field == field)
			return &w->texts.at[i];
	kh_push(&w->texts, (kh_text_fact){.field = field});
	return &w->texts.at[w->texts.len - 1];
}

static kh_unit_fact *unit_of(kh_world *w, uint32_t field)
{
	for (size_t i = 0; i < w->units.len; i++)
		if (w->units.at[i].field == field)
			return &w->units.at[i];
	kh_push(&w->units, (kh_unit_fact){.field = field});
	return &w->units.at[w->units.len - 1];
}

void kh_world_riddle(kh_world *w, const kh_expr *test, bool holds)
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
	kh_push(&w->riddles, (kh_riddle){test, holds});
	w->vague = true;
}

void kh_world_settle(kh_world *w, bool truth, bool holds)
{
	w->dead = w->dead || truth != holds;
}

bool kh_key_listed(const kh_str *at, size_t len, kh_str key)
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
static bool can_be(const kh_text_fact *fact, kh_str key)
{
	bool named = fact->names.len == 0;

	for (size_t i = 0; i < fact->names.len && !named; i++)
		named = contains(key, fact->names.at[i]) || contains(fact->names.at[i], key);
	return key.len > 0 && named && (!fact->closed || kh_key_listed(fact->allowed.at, fact->allowed.len, key)) &&
	       !kh_key_listed(fact->excluded.at, fact->excluded.len, key);
}

void kh_world_narrow_text(kh_world *w, uint32_t field, const kh_str *keys, size_t n, bool inside)
{
	kh_text_fact *fact = kh_world_text(w, field);
	kh_text_fact left = {.field = field, .closed = true};

	for (size_t i = 0; !inside && i < n; i++)
		kh_push(&fact->excluded, keys[i]);
	if (!inside && !fact->closed)
		return;
	const kh_str *from = inside ? keys : fact->allowed.at;
	for (size_t i = 0, len = inside ? n : fact->allowed.len; i < len; i++)
		if (can_be(fact, from[i]) && !kh_key_listed(left.allowed.at, left.allowed.len, from[i]))
			kh_push(&left.allowed, from[i]);
	*fact = left;
	w->dead = w->dead || left.allowed.len == 0;
}

void kh_world_narrow_unit(kh_world *w, uint32_t field, const kh_places *places, bool inside)
{
	kh_unit_fact *fact = unit_of(w, field);

	if (inside)
		kh_push(&fact->in, places);
	else
		kh_push(&fact->out, places);
}
