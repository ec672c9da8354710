/* Evaluation of conditions. It ends always: an expression is a finite tree. It refuses to guess: a cell that cannot be read, a
 * sum that does not fit and a division by zero give unknown. */
#include "runtime/eval.h"

#include "runtime/cells.h"
#include "runtime/truth.h"

#define FIRST_DAY kh_date_of(1, 1, 1)
#define LAST_DAY kh_date_of(9999, 12, 31)

typedef struct {
	bool known;
	kh_type type;
	kh_num number;
	kh_date date;
	unsigned kinds;
	kh_str text;     /* key of a text that the rule writes ... */
	uint32_t key;    /* ... or the key number of a cell, else KH_NONE: a view of the pool would move when it grows */
	uint32_t entity; /* a cell that names a unit: the register's entity, else KH_NONE */
	bool names_unit;
} value;

static const value unknown = {.known = false};

kh_truth kh_need(kh_judging *j, uint32_t field)
{
	kh_push_row(&j->needs, field);
	return KH_UNKNOWN;
}

kh_truth kh_settle(kh_judging *j, size_t mark, kh_truth answer)
{
	if (answer != KH_UNKNOWN)
		j->needs.len = mark;
	return answer;
}

kh_truth kh_in_places(kh_judging *j, kh_who who, uint32_t field, const kh_places *places)
{
	kh_truth answer = KH_FALSE;

	if (!who.given)
		return kh_need(j, field);
	for (size_t i = 0; i < places->entities.len && answer != KH_TRUE; i++)
		answer = kh_or(answer, kh_holds(j, places->entities.at[i], who));
	if (answer == KH_FALSE && (j->doubted & kh_column_bit(field)) && j->declared && who.entity == KH_NONE)
		return kh_need(j, field);
	return answer == KH_UNKNOWN ? kh_need(j, field) : answer;
}

int64_t kh_count_units(kh_judging *j, const kh_places *places, bool *open)
{
	const kh_register *reg = j->plan->reg;

	*open = false;
	for (size_t i = 0; i < places->entities.len; i++)
		*open = *open || kh_register_open(reg, places->entities.at[i]);
	return (int64_t)kh_register_units(reg, places->entities.at, places->entities.len).len;
}

/* ---- values ---- */

static value of_number(kh_num number)
{
	return (value){.known = true, .type = KH_TYPE_NUMBER, .number = number, .key = KH_NONE, .entity = KH_NONE};
}

static value of_date(int64_t date)
{
	if (date < FIRST_DAY || date > LAST_DAY)
		return unknown;
	return (value){.known = true, .type = KH_TYPE_DATE, .date = (kh_date)date, .key = KH_NONE, .entity = KH_NONE};
}

static value of_text(kh_str key)
{
	return (value){.known = true, .type = KH_TYPE_TEXT, .text = key, .key = KH_NONE, .entity = KH_NONE};
}

/* What the campaign of the row states. */
static value of_campaign(kh_judging *j, uint32_t row, const kh_expr *x)
{
	bool launcher = x->op == KH_X_LAUNCHER;
	const kh_campaign *c;

	if (kh_campaign_of(j->out, row) == KH_NONE) {
		kh_need(j, KH_F_CAMPAIGN);
		return unknown;
	}
	c = &j->plan->campaigns.at[kh_campaign_of(j->out, row)];
	if (launcher ? c->launcher_key.len == 0 : !c->has_period) {
		kh_need(j, launcher ? KH_NEED_LAUNCHER : KH_NEED_PERIOD);
		return unknown;
	}
	return launcher ? of_text(c->launcher_key) : of_number(kh_num_int(kh_campaign_years(c)));
}

/* A row that names no form of award asks for the one that its campaign offers, where it offers one. */
static bool asks_for_only_form(const kh_judging *j, uint32_t row, kh_cell_state state)
{
	uint32_t campaign = kh_campaign_of(j->out, row);

	return (state == KH_CELL_EMPTY || state == KH_CELL_ABSENT) && campaign != KH_NONE &&
	       j->plan->campaigns.at[campaign].forms.len == 1;
}

static value of_column(kh_judging *j, uint32_t row, uint32_t field)
{
	kh_type type = j->plan->schema->fields.at[field].type;
	value v = {.type = type, .key = KH_NONE, .entity = KH_NONE, .names_unit = kh_names_unit(j, field)};
	kh_cell_state state = KH_CELL_UNREADABLE;

	switch (type) {
	case KH_TYPE_NUMBER:
		state = kh_cell_number(j->table, row, field, &v.number);
		break;
	case KH_TYPE_DATE:
		state = kh_cell_date(j->table, row, field, &v.date);
		break;
	case KH_TYPE_KIND:
		state = kh_cell_kind(j->table, row, field, &v.kinds);
		break;
	case KH_TYPE_TEXT:
	case KH_TYPE_UNIT:
	case KH_TYPE_BOOL:
		state = kh_cell_key(j->table, row, field, &v.key);
		if (state == KH_CELL_KNOWN && v.names_unit)
			v.entity = kh_cell_who(j, row, field).entity;
		break;
	}
	if (field == KH_F_FORM && asks_for_only_form(j, row, state))
		return of_text(j->form_keys[kh_campaign_of(j->out, row)][0]);
	v.known = state == KH_CELL_KNOWN;
	if (!v.known)
		kh_need(j, field);
	return v;
}

/* Names the columns of an operation whose result does not exist: a sum that does not fit, a division by zero. */
static void need_columns(kh_judging *j, const kh_expr *x)
{
	if (x == NULL)
		return;
	if (x->op == KH_X_COLUMN)
		kh_need(j, x->field);
	need_columns(j, x->a);
	need_columns(j, x->b);
}

static value arithmetic(kh_expr_op op, kh_num a, kh_num b)
{
	kh_num out = {0, 1};
	bool fits = op == KH_X_ADD   ? kh_num_add(a, b, &out)
		    : op == KH_X_SUB ? kh_num_sub(a, b, &out)
		    : op == KH_X_MUL ? kh_num_mul(a, b, &out)
				     : kh_num_div(a, b, &out);

	return fits ? of_number(out) : unknown;
}

/* A date and a number of days. */
static value shifted(kh_date date, kh_num days, int sign)
{
	if (!kh_num_is_int(days) || days.num > INT32_MAX || days.num < -INT32_MAX)
		return unknown;
	return of_date(date + sign * days.num);
}

static value combine(const kh_expr *x, value a, value b)
{
	if (a.type == KH_TYPE_DATE && b.type == KH_TYPE_DATE)
		return of_number(kh_num_int((int64_t)a.date - b.date));
	if (a.type == KH_TYPE_DATE) /* a number of days never stands first */
		return shifted(a.date, b.number, x->op == KH_X_SUB ? -1 : 1);
	return arithmetic(x->op, a.number, b.number);
}

static value evaluate(kh_judging *j, uint32_t row, const kh_expr *x);

static value operation(kh_judging *j, uint32_t row, const kh_expr *x)
{
	value a = evaluate(j, row, x->a), b = x->b == NULL ? of_number(kh_num_int(0)) : evaluate(j, row, x->b), result = unknown;

	if (!a.known || !b.known)
		return unknown;
	if (x->op == KH_X_NEGATE)
		result = arithmetic(KH_X_SUB, kh_num_int(0), a.number);
	else if (x->op == KH_X_YEAR)
		result = of_number(kh_num_int(kh_date_ymd(a.date).year));
	else
		result = combine(x, a, b);
	if (!result.known)
		need_columns(j, x);
	return result;
}

/* An open block counts by the units that the register lists; the plan is refused then (KT042). */
static value counted(kh_judging *j, const kh_places *places)
{
	bool open;

	return of_number(kh_num_int(kh_count_units(j, places, &open)));
}

static value evaluate(kh_judging *j, uint32_t row, const kh_expr *x)
{
	switch (x->op) {
	case KH_X_NUMBER:
		return of_number(x->number);
	case KH_X_TEXT:
		return of_text(x->key);
	case KH_X_DATE:
		return of_date(x->date);
	case KH_X_KIND:
		return (value){.known = true, .type = KH_TYPE_KIND, .kinds = x->kinds, .key = KH_NONE, .entity = KH_NONE};
	case KH_X_COLUMN:
		return of_column(j, row, x->field);
	case KH_X_NEGATE:
	case KH_X_ADD:
	case KH_X_SUB:
	case KH_X_MUL:
	case KH_X_DIV:
	case KH_X_YEAR:
		return operation(j, row, x);
	case KH_X_COUNT:
		return counted(j, &x->places);
	case KH_X_LAUNCHER:
	case KH_X_CAMPAIGN_YEARS:
		return of_campaign(j, row, x);
	case KH_X_EQ:
	case KH_X_NE:
	case KH_X_LT:
	case KH_X_LE:
	case KH_X_GT:
	case KH_X_GE:
	case KH_X_DIVIDES:
	case KH_X_BELONGS:
	case KH_X_ONE_OF:
	case KH_X_WITHIN:
	case KH_X_NOT:
	case KH_X_AND:
	case KH_X_OR:
		break;
	}
	KH_BUG("a condition where a value is wanted");
}

/* ---- comparison ---- */

static kh_str text_of(const kh_judging *j, const value *v)
{
	return v->key == KH_NONE ? v->text : kh_pool_text(&j->table->keys, v->key);
}

/* Names of units are equal where the register gives them one entity; else texts are equal by key. */
static bool same_text(const kh_judging *j, value a, value b)
{
	if (a.names_unit || b.names_unit) {
		uint32_t left = a.names_unit ? a.entity : kh_register_find_key(j->plan->reg, text_of(j, &a));
		uint32_t right = b.names_unit ? b.entity : kh_register_find_key(j->plan->reg, text_of(j, &b));

		if (left != KH_NONE && right != KH_NONE)
			return left == right;
	}
	return kh_str_eq(text_of(j, &a), text_of(j, &b));
}

/* Less than 0, 0, more than 0; for what has no order only whether it is 0 counts. */
static int compare(const kh_judging *j, value a, value b)
{
	switch (a.type) {
	case KH_TYPE_NUMBER:
		return kh_num_cmp(a.number, b.number);
	case KH_TYPE_DATE:
		return (a.date > b.date) - (a.date < b.date);
	case KH_TYPE_KIND:
		return a.kinds != b.kinds;
	case KH_TYPE_TEXT:
	case KH_TYPE_UNIT:
	case KH_TYPE_BOOL:
		break;
	}
	return !same_text(j, a, b);
}

static kh_truth comparison(kh_judging *j, uint32_t row, const kh_expr *x)
{
	value a = evaluate(j, row, x->a), b = evaluate(j, row, x->b);

	return a.known && b.known ? kh_truth_of(kh_order_holds(x->op, compare(j, a, b))) : KH_UNKNOWN;
}

static kh_truth divides(kh_judging *j, uint32_t row, const kh_expr *x)
{
	value a = evaluate(j, row, x->a), b = evaluate(j, row, x->b);

	if (!a.known || !b.known)
		return KH_UNKNOWN;
	if (b.number.num == 0) {
		need_columns(j, x);
		return KH_UNKNOWN;
	}
	return kh_truth_of(kh_num_divides(b.number, a.number));
}

static kh_truth one_of(kh_judging *j, uint32_t row, const kh_expr *x)
{
	value a = evaluate(j, row, x->a);
	kh_truth answer = KH_FALSE;

	if (!a.known)
		return KH_UNKNOWN;
	for (size_t i = 0; i < x->items.len && answer != KH_TRUE; i++) {
		value b = evaluate(j, row, x->items.at[i]);

		answer = kh_or(answer, b.known ? kh_truth_of(compare(j, a, b) == 0) : KH_UNKNOWN);
	}
	return answer;
}

static kh_truth within(kh_judging *j, uint32_t row, const kh_expr *x)
{
	value a = evaluate(j, row, x->a);

	return a.known ? kh_truth_of(x->period.from <= a.date && a.date <= x->period.to) : KH_UNKNOWN;
}

static kh_truth connective(kh_judging *j, uint32_t row, const kh_expr *x)
{
	kh_truth a = kh_eval(j, row, x->a), b = kh_eval(j, row, x->b);

	return x->op == KH_X_AND ? kh_and(a, b) : kh_or(a, b);
}

static kh_truth truth(kh_judging *j, uint32_t row, const kh_expr *x)
{
	switch (x->op) {
	case KH_X_EQ:
	case KH_X_NE:
	case KH_X_LT:
	case KH_X_LE:
	case KH_X_GT:
	case KH_X_GE:
		return comparison(j, row, x);
	case KH_X_DIVIDES:
		return divides(j, row, x);
	case KH_X_BELONGS:
		return kh_in_places(j, kh_cell_who(j, row, x->a->field), x->a->field, &x->places);
	case KH_X_ONE_OF:
		return one_of(j, row, x);
	case KH_X_WITHIN:
		return within(j, row, x);
	case KH_X_NOT:
		return kh_not(kh_eval(j, row, x->a));
	case KH_X_AND:
	case KH_X_OR:
		return connective(j, row, x);
	case KH_X_NUMBER:
	case KH_X_TEXT:
	case KH_X_DATE:
	case KH_X_KIND:
	case KH_X_COLUMN:
	case KH_X_NEGATE:
	case KH_X_ADD:
	case KH_X_SUB:
	case KH_X_MUL:
	case KH_X_DIV:
	case KH_X_YEAR:
	case KH_X_COUNT:
	case KH_X_LAUNCHER:
	case KH_X_CAMPAIGN_YEARS:
		break;
	}
	KH_BUG("a value where a condition is wanted");
}

kh_truth kh_eval(kh_judging *j, uint32_t row, const kh_expr *x)
{
	size_t mark = j->needs.len;

	return kh_settle(j, mark, truth(j, row, x));
}
