/* The parts that lines are made of: words, names, places, periods, expressions. */
#include "lang/print_part.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

/* ---- inline parts ---- */

void kh_put(kh_line *l, const char *s)
{
	kh_buf_addc(&l->text, s);
}

void kh_put_word(kh_line *l, int word)
{
	const char *keyword = kh_keyword_text(word, l->lang);

	if (keyword != NULL)
		kh_put(l, keyword);
	else if (word == TOK_LE || word == TOK_GE)
		kh_put(l, word == TOK_LE ? "<=" : ">=");
	else
		kh_buf_char(&l->text, (char)word);
}

void kh_put_string(kh_line *l, kh_str s)
{
	kh_buf_quoted(&l->text, s);
}

/* Keyword, blank, string. */
void kh_put_named(kh_line *l, int word, kh_str name)
{
	kh_put_word(l, word);
	kh_put(l, " ");
	kh_put_string(l, name);
}

void kh_put_column(kh_line *l, kh_str name)
{
	kh_put(l, "[");
	kh_buf_add(&l->text, name);
	kh_put(l, "]");
}

void kh_put_date(kh_line *l, const kh_node *node)
{
	kh_buf_add(&l->text, kh_date_text(node->date));
}

void kh_put_list(kh_line *l, const kh_node *list, size_t from, void (*one)(kh_line *, const kh_node *))
{
	for (size_t i = from; i < list->kids.len; i++) {
		if (i > from)
			kh_put(l, ", ");
		one(l, list->kids.at[i]);
	}
}

static void put_place(kh_line *l, const kh_node *place)
{
	if (place->flag)
		kh_put_named(l, TOK_BLOCK, place->text);
	else
		kh_put_string(l, place->text);
}

void kh_put_places(kh_line *l, const kh_node *places)
{
	kh_put_list(l, places, 0, put_place);
}

static void put_kind(kh_line *l, const kh_node *kind)
{
	kh_put_word(l, kind->word);
}

void kh_put_kinds(kh_line *l, const kh_node *kinds)
{
	kh_put_list(l, kinds, 0, put_kind);
}

void kh_put_text(kh_line *l, const kh_node *node)
{
	kh_put_string(l, node->text);
}

void kh_put_literal(kh_line *l, const kh_node *node)
{
	kh_buf_add(&l->text, node->text);
}

static void put_point(kh_line *l, const kh_node *point)
{
	if (point->word != 0) {
		kh_put_word(l, point->word);
		kh_put(l, " ");
	}
	kh_put_literal(l, point);
}

void kh_put_span(kh_line *l, const kh_node *span)
{
	static const int words[] = {TOK_FROM, TOK_TO};

	for (size_t i = 0; i < KH_COUNT(words); i++) {
		if (kh_node_kid(span, i) == NULL)
			continue;
		if (i > 0 && kh_node_kid(span, 0) != NULL)
			kh_put(l, " ");
		kh_put_word(l, words[i]);
		kh_put(l, " ");
		put_point(l, kh_node_kid(span, i));
	}
}

static void put_years(kh_line *l, const kh_node *node)
{
	kh_put_word(l, node->word);
	kh_buf_addf(&l->text, node->word == TOK_YEAR ? " %lld" : " %lld-%lld", (long long)node->num, (long long)node->num2);
}

static void put_period(kh_line *l, const kh_node *node)
{
	if (node->kind == KH_N_SPAN) {
		kh_put_span(l, node);
	} else if (node->kind == KH_N_YEARS) {
		put_years(l, node);
	} else if (node->kind == KH_N_MONTH) {
		kh_put_word(l, TOK_MONTH);
		kh_put(l, " ");
		kh_put_literal(l, node);
	} else {
		kh_put_word(l, TOK_QUARTER);
		kh_put(l, " ");
		kh_put_list(l, node, 0, kh_put_literal);
		if (node->num != 0) {
			kh_put(l, " ");
			kh_put_word(l, TOK_YEAR);
			kh_buf_addf(&l->text, " %lld", (long long)node->num);
		}
	}
}

void kh_put_counted(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_COUNT);
	kh_put(l, " ");
	if (node->word == 0) {
		kh_put_kinds(l, kh_node_kid(node, 0));
		return;
	}
	kh_put_word(l, node->word);
	if (kh_node_kid(node, 0) == NULL)
		return;
	kh_put(l, " ");
	kh_put_word(l, TOK_BELONGS);
	kh_put(l, " ");
	kh_put_places(l, kh_node_kid(node, 0));
}

/* ---- expressions ---- */

/* How tightly operators bind. */
enum { LOOSEST, BY_OR, BY_AND, BY_NOT, BY_COMPARISON, BY_SUM, BY_PRODUCT, TIGHTEST };

static int binding(const kh_node *node)
{
	if (node->kind == KH_N_WITHIN)
		return BY_COMPARISON;
	if (node->kind == KH_N_UNARY)
		return node->word == TOK_NOT ? BY_NOT : TIGHTEST;
	if (node->kind != KH_N_BINARY)
		return TIGHTEST;
	switch (node->word) {
	case TOK_OR:
		return BY_OR;
	case TOK_AND:
		return BY_AND;
	case '+':
	case '-':
		return BY_SUM;
	case '*':
	case '/':
		return BY_PRODUCT;
	default:
		return BY_COMPARISON;
	}
}

static void put_inside(kh_line *l, const kh_node *node, int around);

static void put_operator(kh_line *l, const kh_node *node)
{
	kh_put(l, " ");
	if (node->flag) {
		kh_put_word(l, TOK_NOT);
		kh_put(l, " ");
	}
	kh_put_word(l, node->word);
	kh_put(l, " ");
}

static void put_within(kh_line *l, const kh_node *node)
{
	const kh_node *right = kh_node_kid(node, 1);

	put_inside(l, kh_node_kid(node, 0), BY_SUM);
	put_operator(l, node);
	if (right->kind == KH_N_PLACES) {
		kh_put_places(l, right);
	} else if (right->kind == KH_N_FORMS) {
		kh_put(l, "(");
		for (size_t i = 0; i < right->kids.len; i++) {
			kh_put(l, i > 0 ? ", " : "");
			put_inside(l, right->kids.at[i], TIGHTEST);
		}
		kh_put(l, ")");
	} else {
		put_period(l, right);
	}
}

static void put_binary(kh_line *l, const kh_node *node)
{
	int own = binding(node);

	put_inside(l, kh_node_kid(node, 0), own == BY_COMPARISON ? BY_SUM : own);
	put_operator(l, node);
	put_inside(l, kh_node_kid(node, 1), own + 1);
}

static void put_bare_expr(kh_line *l, const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_STRING:
		kh_put_string(l, node->text);
		break;
	case KH_N_KIND:
		kh_put_word(l, node->word);
		break;
	case KH_N_COLUMN:
		kh_put_column(l, node->text);
		break;
	case KH_N_COUNTED:
		kh_put_counted(l, node);
		break;
	case KH_N_FACT:
		kh_put_word(l, node->word);
		break;
	case KH_N_UNARY:
		kh_put_word(l, node->word);
		kh_put(l, node->word == '-' ? "" : " ");
		put_inside(l, kh_node_kid(node, 0), node->word == TOK_NOT ? BY_NOT : TIGHTEST);
		break;
	case KH_N_BINARY:
		put_binary(l, node);
		break;
	case KH_N_WITHIN:
		put_within(l, node);
		break;
	default:
		kh_put_literal(l, node);
	}
}

static void put_inside(kh_line *l, const kh_node *node, int around)
{
	bool brackets = binding(node) < around;

	kh_put(l, brackets ? "(" : "");
	put_bare_expr(l, node);
	kh_put(l, brackets ? ")" : "");
}

void kh_put_expr(kh_line *l, const kh_node *node)
{
	put_inside(l, node, LOOSEST);
}

/* Blank, keyword, blank. */
void kh_put_between(kh_line *l, int word)
{
	kh_put(l, " ");
	kh_put_word(l, word);
	kh_put(l, " ");
}

void kh_put_when(kh_line *l, const kh_node *expr)
{
	if (expr == NULL)
		return;
	kh_put_between(l, TOK_WHEN);
	kh_put_expr(l, expr);
}

/* ---- parts of clauses ---- */

void kh_put_scope_column(kh_line *l, const kh_node *column)
{
	kh_put_column(l, column->text);
}

void kh_put_prefer(kh_line *l, const kh_node *prefer)
{
	kh_put_word(l, TOK_PREFER);
	if (prefer->flag) {
		kh_put_when(l, kh_node_kid(prefer, 0));
	} else {
		kh_put(l, " ");
		kh_put_list(l, kh_node_kid(prefer, 0), 0, kh_put_text);
	}
}

void kh_put_group(kh_line *l, const kh_node *group)
{
	static const int words[] = {0, TOK_BELONGS, TOK_IS, TOK_EXCEPT};

	kh_put_kinds(l, kh_node_kid(group, 0));
	for (size_t i = 1; i < KH_COUNT(words); i++) {
		const kh_node *part = kh_node_kid(group, i);
		if (part == NULL)
			continue;
		kh_put_between(l, words[i]);
		if (part->kind == KH_N_FORMS)
			kh_put_list(l, part, 0, kh_put_text);
		else
			kh_put_places(l, part);
	}
}

void kh_put_head(kh_line *l, int word)
{
	kh_put_word(l, word);
	kh_put(l, ": ");
}

void kh_put_dated(kh_line *l, const kh_node *node)
{
	if (!node->has_date)
		return;
	kh_put(l, ", ");
	kh_put_word(l, TOK_DAY);
	kh_put(l, " ");
	kh_put_date(l, node);
}

static void put_due_day(kh_line *l, const kh_node *node)
{
	kh_put_word(l, node->word);
	kh_put_between(l, TOK_DAY);
	kh_put_date(l, node);
}

static void put_yearly(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_DAY);
	kh_buf_addf(&l->text, " %lld", (long long)node->num);
	kh_put_between(l, TOK_MONTH);
	kh_buf_addf(&l->text, "%lld ", (long long)node->num2);
	kh_put_word(l, TOK_YEARLY);
	if (kh_node_kid(node, 0) == NULL)
		return;
	kh_put(l, ", ");
	put_period(l, kh_node_kid(node, 0));
}

void kh_put_when_due(kh_line *l, const kh_node *node)
{
	if (node->kind == KH_N_DUE_DAY)
		put_due_day(l, node);
	else if (node->kind == KH_N_YEARLY)
		put_yearly(l, node);
	else
		put_period(l, node);
}
