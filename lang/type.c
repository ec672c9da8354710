/* Expressions: columns are looked up and types checked. What is checked is typed; nothing is converted silently. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

static const kh_phrase type_words[] = {
	[KH_TYPE_TEXT] = KH_P_TYPE_TEXT, [KH_TYPE_NUMBER] = KH_P_TYPE_NUMBER, [KH_TYPE_DATE] = KH_P_TYPE_DATE,
	[KH_TYPE_KIND] = KH_P_TYPE_KIND, [KH_TYPE_UNIT] = KH_P_TYPE_UNIT,     [KH_TYPE_BOOL] = KH_P_TYPE_BOOL,
};

static kh_str type_text(const kh_resolver *r, kh_type type)
{
	return kh_str_of(kh_phrase_text(type_words[type], r->diags->lang));
}

static kh_expr *expr_new(const kh_node *node, kh_expr_op op, kh_type type)
{
	kh_expr *e = KH_NEW(kh_expr);

	e->op = op;
	e->type = type;
	e->span = node->span;
	return e;
}

static kh_str operator_text(const kh_resolver *r, int op)
{
	const char *word = kh_keyword_text(op, r->diags->lang);

	if (word != NULL)
		return kh_str_of(word);
	return op == TOK_LE ? KH_STR("<=") : op == TOK_GE ? KH_STR(">=") : kh_fmt("%c", (char)op);
}

static kh_expr *mismatch(const kh_resolver *r, const kh_node *node, kh_type a, kh_type b)
{
	kh_diag_add(r->diags, KH_KT028, node->span, KH_ARGS(operator_text(r, node->word), type_text(r, a), type_text(r, b)));
	return NULL;
}

static kh_expr *negated(kh_expr *e, const kh_node *node, bool flag)
{
	if (e == NULL || !flag)
		return e;
	kh_expr *not = expr_new(node, KH_X_NOT, KH_TYPE_BOOL);
	not ->a = e;
	return not ;
}

static kh_expr *pair(const kh_node *node, kh_expr_op op, kh_type type, kh_expr *a, kh_expr *b)
{
	kh_expr *e = expr_new(node, op, type);

	e->a = a;
	e->b = b;
	return e;
}

/* ---- leaves ---- */

static kh_expr *column(kh_resolver *r, const kh_node *node)
{
	uint32_t field = kh_column_resolve(r, node);

	if (field == KH_NONE)
		return NULL;
	kh_expr *e = expr_new(node, KH_X_COLUMN, r->plan->schema->fields.at[field].type);
	e->field = field;
	return e;
}

static kh_expr *date(const kh_node *node)
{
	kh_expr *e = expr_new(node, KH_X_DATE, KH_TYPE_DATE);

	return kh_date_parse(node->text, &e->date) ? e : NULL;
}

static kh_expr *text(const kh_node *node)
{
	kh_expr *e = expr_new(node, KH_X_TEXT, KH_TYPE_TEXT);

	e->text = node->text;
	e->key = kh_key(node->text);
	return e;
}

static kh_expr *counted(kh_resolver *r, const kh_node *node)
{
	if (node->word != TOK_UNIT) {
		kh_diag_add(r->diags, KH_KT038, node->span, KH_ARGS(kh_span_text(r->sources, node->span)));
		return NULL;
	}
	kh_expr *e = expr_new(node, KH_X_COUNT, KH_TYPE_NUMBER);
	e->places = kh_places_resolve(r, kh_node_kid(node, 0));
	kh_refuse_open_blocks(r, node, &e->places);
	return e;
}

/* ---- comparisons ---- */

/* A unit is compared with a name through the register, so that every spelling of the unit is the unit. */
static kh_expr *unit_is(kh_resolver *r, const kh_node *node, kh_expr *unit, const kh_node *name)
{
	kh_node place = {.kind = KH_N_PLACE, .span = name->span, .text = name->text}, list = {.kind = KH_N_PLACES};
	kh_expr *e = pair(node, KH_X_BELONGS, KH_TYPE_BOOL, unit, NULL);

	kh_node_push(&list, &place);
	e->places = kh_places_resolve(r, &list);
	return e;
}

static bool comparable(kh_type a, kh_type b)
{
	bool words = (a == KH_TYPE_TEXT || a == KH_TYPE_UNIT) && (b == KH_TYPE_TEXT || b == KH_TYPE_UNIT);

	return words || (a == b && a != KH_TYPE_BOOL);
}

static kh_expr *equality(kh_resolver *r, const kh_node *node, kh_expr *a, kh_expr *b)
{
	bool differs = node->word == TOK_DIFFERS, not = node->flag != differs;

	if (!comparable(a->type, b->type))
		return mismatch(r, node, a->type, b->type);
	if (a->op == KH_X_COLUMN && a->type == KH_TYPE_UNIT && b->op == KH_X_TEXT)
		return negated(unit_is(r, node, a, kh_node_kid(node, 1)), node, not );
	if (b->op == KH_X_COLUMN && b->type == KH_TYPE_UNIT && a->op == KH_X_TEXT)
		return negated(unit_is(r, node, b, kh_node_kid(node, 0)), node, not );
	return pair(node, not ? KH_X_NE : KH_X_EQ, KH_TYPE_BOOL, a, b);
}

static kh_expr *order(kh_resolver *r, const kh_node *node, kh_expr_op op, kh_expr *a, kh_expr *b)
{
	if (a->type != b->type || (a->type != KH_TYPE_NUMBER && a->type != KH_TYPE_DATE))
		return mismatch(r, node, a->type, b->type);
	return pair(node, op, KH_TYPE_BOOL, a, b);
}

static kh_expr *numbers(kh_resolver *r, const kh_node *node, kh_expr_op op, kh_type type, kh_expr *a, kh_expr *b)
{
	if (a->type != KH_TYPE_NUMBER || b->type != KH_TYPE_NUMBER)
		return mismatch(r, node, a->type, b->type);
	return pair(node, op, type, a, b);
}

static kh_expr *sum(kh_resolver *r, const kh_node *node, kh_expr_op op, kh_expr *a, kh_expr *b)
{
	if (a->type == KH_TYPE_DATE && b->type == KH_TYPE_NUMBER)
		return pair(node, op, KH_TYPE_DATE, a, b);
	if (op == KH_X_SUB && a->type == KH_TYPE_DATE && b->type == KH_TYPE_DATE)
		return pair(node, op, KH_TYPE_NUMBER, a, b);
	return numbers(r, node, op, KH_TYPE_NUMBER, a, b);
}

static kh_expr *logic(kh_resolver *r, const kh_node *node, kh_expr_op op, kh_expr *a, kh_expr *b)
{
	if (a->type != KH_TYPE_BOOL || b->type != KH_TYPE_BOOL)
		return mismatch(r, node, a->type, b->type);
	return pair(node, op, KH_TYPE_BOOL, a, b);
}

static kh_expr *binary(kh_resolver *r, const kh_node *node)
{
	kh_expr *a = kh_expr_resolve(r, kh_node_kid(node, 0)), *b = kh_expr_resolve(r, kh_node_kid(node, 1));

	if (a == NULL || b == NULL)
		return NULL;
	switch (node->word) {
	case TOK_OR:
		return logic(r, node, KH_X_OR, a, b);
	case TOK_AND:
		return logic(r, node, KH_X_AND, a, b);
	case '+':
		return sum(r, node, KH_X_ADD, a, b);
	case '-':
		return sum(r, node, KH_X_SUB, a, b);
	case '*':
		return numbers(r, node, KH_X_MUL, KH_TYPE_NUMBER, a, b);
	case '/':
		return numbers(r, node, KH_X_DIV, KH_TYPE_NUMBER, a, b);
	case '<':
		return order(r, node, KH_X_LT, a, b);
	case '>':
		return order(r, node, KH_X_GT, a, b);
	case TOK_LE:
		return order(r, node, KH_X_LE, a, b);
	case TOK_GE:
		return order(r, node, KH_X_GE, a, b);
	case TOK_DIVISIBLE:
		return negated(numbers(r, node, KH_X_DIVIDES, KH_TYPE_BOOL, a, b), node, node->flag);
	default:
		return equality(r, node, a, b);
	}
}

/* ---- thuộc, trong ---- */

static kh_expr *belongs(kh_resolver *r, const kh_node *node, kh_expr *a)
{
	if (a->type != KH_TYPE_UNIT) {
		kh_str wanted = type_text(r, KH_TYPE_UNIT);
		kh_str name = a->op == KH_X_COLUMN ? r->plan->schema->fields.at[a->field].name : kh_span_text(r->sources, a->span);
		kh_diag_add(r->diags, KH_KT037, a->span, KH_ARGS(wanted, name));
		return NULL;
	}
	kh_expr *e = pair(node, KH_X_BELONGS, KH_TYPE_BOOL, a, NULL);
	e->places = kh_places_resolve(r, kh_node_kid(node, 1));
	return e;
}

static kh_expr *one_of(kh_resolver *r, const kh_node *node, kh_expr *a)
{
	const kh_node *list = kh_node_kid(node, 1);
	kh_expr *e = pair(node, a->type == KH_TYPE_UNIT ? KH_X_BELONGS : KH_X_ONE_OF, KH_TYPE_BOOL, a, NULL);

	for (size_t i = 0; i < list->kids.len; i++) {
		kh_expr *item = kh_expr_resolve(r, list->kids.at[i]);
		if (item == NULL)
			return NULL;
		if (!comparable(a->type, item->type))
			return mismatch(r, node, a->type, item->type);
		if (e->op == KH_X_BELONGS)
			kh_push(&e->places.entities, unit_is(r, node, a, list->kids.at[i])->places.entities.at[0]);
		else
			kh_push(&e->items, item);
	}
	return e;
}

/* A number lies in years: [năm] trong giai đoạn 2021-2025. */
static kh_expr *within_years(const kh_node *node, kh_expr *a, const kh_node *years)
{
	kh_expr *first = expr_new(years, KH_X_NUMBER, KH_TYPE_NUMBER), *last = expr_new(years, KH_X_NUMBER, KH_TYPE_NUMBER);

	first->number = kh_num_int(years->num);
	last->number = kh_num_int(years->num2);
	return pair(node, KH_X_AND, KH_TYPE_BOOL, pair(node, KH_X_GE, KH_TYPE_BOOL, a, first),
		    pair(node, KH_X_LE, KH_TYPE_BOOL, a, last));
}

static kh_expr *within_period(kh_resolver *r, const kh_node *node, kh_expr *a)
{
	const kh_node *period = kh_node_kid(node, 1);

	if (a->type == KH_TYPE_NUMBER && period->kind == KH_N_YEARS)
		return within_years(node, a, period);
	if (a->type != KH_TYPE_DATE)
		return mismatch(r, node, a->type, KH_TYPE_DATE);
	kh_expr *e = pair(node, KH_X_WITHIN, KH_TYPE_BOOL, a, NULL);
	return kh_period_resolve(r, period, &e->period) ? e : NULL;
}

static kh_expr *within(kh_resolver *r, const kh_node *node)
{
	kh_expr *a = kh_expr_resolve(r, kh_node_kid(node, 0));

	if (a == NULL)
		return NULL;
	if (node->word == TOK_BELONGS)
		return negated(belongs(r, node, a), node, node->flag);
	if (kh_node_kid(node, 1)->kind == KH_N_FORMS)
		return negated(one_of(r, node, a), node, node->flag);
	return negated(within_period(r, node, a), node, node->flag);
}

static kh_expr *unary(kh_resolver *r, const kh_node *node)
{
	static const struct {
		int word;
		kh_expr_op op;
		kh_type takes, gives;
	} table[] = {
		{TOK_NOT, KH_X_NOT, KH_TYPE_BOOL, KH_TYPE_BOOL},
		{'-', KH_X_NEGATE, KH_TYPE_NUMBER, KH_TYPE_NUMBER},
		{TOK_YEAR_OF, KH_X_YEAR, KH_TYPE_DATE, KH_TYPE_NUMBER},
	};
	kh_expr *a = kh_expr_resolve(r, kh_node_kid(node, 0));
	size_t i = 0;

	if (a == NULL)
		return NULL;
	while (table[i].word != node->word)
		i++;
	if (a->type != table[i].takes) {
		kh_diag_add(r->diags, KH_KT028, node->span, KH_ARGS(operator_text(r, node->word), type_text(r, a->type)));
		return NULL;
	}
	kh_expr *e = expr_new(node, table[i].op, table[i].gives);
	e->a = a;
	return e;
}

kh_expr *kh_expr_resolve(kh_resolver *r, const kh_node *node)
{
	kh_expr *e;

	switch ((int)node->kind) {
	case KH_N_NUMBER:
		e = expr_new(node, KH_X_NUMBER, KH_TYPE_NUMBER);
		e->number = node->number;
		return e;
	case KH_N_DATE:
		return date(node);
	case KH_N_STRING:
		return text(node);
	case KH_N_KIND:
		e = expr_new(node, KH_X_KIND, KH_TYPE_KIND);
		e->kinds = kh_kind_of_word(node->word);
		return e;
	case KH_N_COLUMN:
		return column(r, node);
	case KH_N_COUNTED:
		return counted(r, node);
	case KH_N_FACT:
		return node->word == TOK_LAUNCHED ? expr_new(node, KH_X_LAUNCHER, KH_TYPE_TEXT)
						  : expr_new(node, KH_X_CAMPAIGN_YEARS, KH_TYPE_NUMBER);
	case KH_N_UNARY:
		return unary(r, node);
	case KH_N_BINARY:
		return binary(r, node);
	case KH_N_WITHIN:
		return within(r, node);
	default:
		return NULL; /* poison */
	}
}

kh_expr *kh_test_resolve(kh_resolver *r, const kh_node *node)
{
	kh_expr *e = kh_expr_resolve(r, node);

	if (e == NULL || e->type == KH_TYPE_BOOL)
		return e;
	kh_diag_add(r->diags, KH_KT033, e->span, KH_ARGS(type_text(r, e->type)));
	return NULL;
}
