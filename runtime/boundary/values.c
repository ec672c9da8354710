/* Values out of places and expressions. Nothing is decided here: a value that does not help is found out by judging. */
#include "runtime/boundary/values.h"

#include <stdlib.h>

/* Numbers that are tried: constants, sums and differences of two of them, and those beside them. */
enum { MOST_NUMBERS = 60 };

void kh_values_add(kh_values *values, kh_str value)
{
	for (size_t i = 0; i < values->len; i++)
		if (kh_str_eq(values->at[i], value))
			return;
	kh_push(values, value);
}

/* ---- units ---- */

static bool exists(const kh_register *reg, uint32_t entity, kh_date day)
{
	kh_period valid = kh_entity_valid(reg, entity);

	return kh_entity_kind_of(reg, entity) == KH_UNIT && valid.from <= day && day <= valid.to;
}

void kh_values_add_units(kh_values *values, const kh_plan *plan, const kh_places *places, kh_date day)
{
	for (size_t i = 0; i < places->entities.len; i++) {
		uint32_t place = places->entities.at[i];
		if (kh_entity_kind_of(plan->reg, place) == KH_UNIT) {
			kh_values_add(values, kh_entity_name(plan->reg, place));
			continue;
		}
		kh_entity_list units = kh_register_units(plan->reg, &place, 1);
		size_t k = 0;
		while (k < units.len && !exists(plan->reg, units.at[k], day))
			k++;
		if (k < units.len)
			kh_values_add(values, kh_entity_name(plan->reg, units.at[k]));
	}
}

void kh_values_add_any_unit(kh_values *values, const kh_plan *plan, kh_date day, size_t most)
{
	size_t before = values->len;

	for (uint32_t i = 0; i < plan->reg->entities.len && values->len - before < most; i++)
		if (exists(plan->reg, i, day) && !plan->reg->entities.at[i].implicit)
			kh_values_add(values, kh_entity_name(plan->reg, i));
}

/* ---- expressions ---- */

typedef void visit(void *owner, const kh_expr *x);

static void walk(const kh_expr *x, visit *act, void *owner)
{
	if (x == NULL)
		return;
	act(owner, x);
	walk(x->a, act, owner);
	walk(x->b, act, owner);
	for (size_t i = 0; i < x->items.len; i++)
		walk(x->items.at[i], act, owner);
}

typedef KH_VEC(kh_num) numbers;

typedef struct {
	uint32_t field;
	kh_values texts;
	numbers compared; /* with the column itself */
	numbers others;
	KH_VEC(kh_date) dates;
	bool of_years; /* a number may be the year of a day */
} constants;

static bool compares_field(const kh_expr *x, uint32_t field)
{
	bool comparison = x->op >= KH_X_EQ && x->op <= KH_X_GE;

	return comparison && x->a != NULL && x->a->op == KH_X_COLUMN && x->a->field == field && x->b != NULL &&
	       x->b->op == KH_X_NUMBER;
}

static void add_constant(void *owner, const kh_expr *x)
{
	constants *c = owner;

	if (compares_field(x, c->field))
		kh_push(&c->compared, x->b->number);
	if (x->op == KH_X_TEXT)
		kh_values_add(&c->texts, x->text);
	if (x->op == KH_X_NUMBER)
		kh_push(&c->others, x->number);
	if (x->op == KH_X_DATE)
		kh_push(&c->dates, x->date);
	c->of_years = c->of_years || x->op == KH_X_YEAR;
	if (x->op == KH_X_WITHIN) {
		kh_push(&c->dates, x->period.from);
		kh_push(&c->dates, x->period.to);
	}
}

kh_num kh_last_place(kh_num number)
{
	kh_num place = {1, 1};

	while (number.den != 0 && place.den < 1000000 && place.den % number.den != 0)
		place.den *= 10;
	return place;
}

static void add_beside(numbers *list, kh_num number)
{
	kh_num beside, place = kh_last_place(number);

	kh_push(list, number);
	if (kh_num_sub(number, place, &beside))
		kh_push(list, beside);
	if (kh_num_add(number, place, &beside))
		kh_push(list, beside);
}

static int greater_first(const void *a, const void *b)
{
	return kh_num_cmp(*(const kh_num *)b, *(const kh_num *)a);
}

/* Years are written without points. */
static kh_str number_text(kh_num number)
{
	return kh_num_is_int(number) ? kh_fmt("%lld", (long long)number.num) : kh_num_text(number);
}

static void add_all(kh_values *values, const numbers *list)
{
	for (size_t i = 0; i < list->len && values->len < MOST_NUMBERS; i++)
		kh_values_add(values, number_text(list->at[i]));
}

/* What the column is compared with comes first. "2024 - [năm thành lập] chia hết cho 5" holds for 2024 - 5: what two constants make
 * of each other is tried too, the greater ones first: years before counts. */
static void add_numbers(kh_values *values, const constants *c)
{
	numbers first = {0}, list = {0};
	kh_num made;

	for (size_t i = 0; i < c->compared.len; i++)
		add_beside(&first, c->compared.at[i]);
	add_all(values, &first);
	for (size_t i = 0; i < c->others.len; i++)
		add_beside(&list, c->others.at[i]);
	for (size_t i = 0; i < c->others.len; i++)
		for (size_t k = 0; k < c->others.len; k++) {
			if (i != k && kh_num_sub(c->others.at[i], c->others.at[k], &made))
				add_beside(&list, made);
			if (i != k && kh_num_add(c->others.at[i], c->others.at[k], &made))
				add_beside(&list, made);
		}
	if (list.len > 0)
		qsort(list.at, list.len, sizeof *list.at, greater_first);
	add_all(values, &list);
}

static void add_years(constants *c)
{
	for (size_t i = 0; i < c->others.len; i++) {
		kh_num n = c->others.at[i];
		if (!kh_num_is_int(n) || n.num < 2 || n.num > 9998)
			continue;
		kh_push(&c->dates, kh_date_of((int)n.num, 1, 1));
		kh_push(&c->dates, kh_date_of((int)n.num, 12, 31));
	}
}

static void add_dates(kh_values *values, constants *c)
{
	if (c->of_years)
		add_years(c);
	for (size_t i = 0; i < c->dates.len; i++)
		for (int beside = -1; beside <= 1; beside++)
			kh_values_add(values, kh_date_text(c->dates.at[i] + beside));
}

void kh_values_add_constants(kh_values *values, const kh_plan *plan, const kh_expr *x, uint32_t field)
{
	constants c = {.field = field};

	walk(x, add_constant, &c);
	switch (plan->schema->fields.at[field].type) {
	case KH_TYPE_TEXT:
		for (size_t i = 0; i < c.texts.len; i++)
			kh_values_add(values, c.texts.at[i]);
		break;
	case KH_TYPE_NUMBER:
		add_numbers(values, &c);
		break;
	case KH_TYPE_DATE:
		add_dates(values, &c);
		break;
	case KH_TYPE_KIND:
	case KH_TYPE_UNIT:
	case KH_TYPE_BOOL:
		break;
	}
}
