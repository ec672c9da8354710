/* A node as one line: the whole node, or for one with braces the words before them. One table says how each kind is written. */
#include "lang/print_line.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

/* ---- inline parts ---- */

static void put(kh_line *l, const char *s)
{
	kh_buf_addc(&l->text, s);
}

static void put_word(kh_line *l, int word)
{
	const char *keyword = kh_keyword_text(word, l->lang);

	if (keyword != NULL)
		put(l, keyword);
	else if (word == TOK_LE || word == TOK_GE)
		put(l, word == TOK_LE ? "<=" : ">=");
	else
		kh_buf_char(&l->text, (char)word);
}

static void put_string(kh_line *l, kh_str s)
{
	kh_buf_char(&l->text, '"');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			kh_buf_char(&l->text, '"');
		kh_buf_char(&l->text, s.ptr[i]);
	}
	kh_buf_char(&l->text, '"');
}

/* Keyword, blank, string. */
static void put_named(kh_line *l, int word, kh_str name)
{
	put_word(l, word);
	put(l, " ");
	put_string(l, name);
}

static void put_column(kh_line *l, kh_str name)
{
	put(l, "[");
	kh_buf_add(&l->text, name);
	put(l, "]");
}

static void put_date(kh_line *l, const kh_node *node)
{
	kh_buf_add(&l->text, kh_date_text(node->date));
}

static void put_list(kh_line *l, const kh_node *list, size_t from, void (*one)(kh_line *, const kh_node *))
{
	for (size_t i = from; i < list->kids.len; i++) {
		if (i > from)
			put(l, ", ");
		one(l, list->kids.at[i]);
	}
}

static void put_place(kh_line *l, const kh_node *place)
{
	if (place->flag)
		put_named(l, TOK_BLOCK, place->text);
	else
		put_string(l, place->text);
}

static void put_places(kh_line *l, const kh_node *places)
{
	put_list(l, places, 0, put_place);
}

static void put_kind(kh_line *l, const kh_node *kind)
{
	put_word(l, kind->word);
}

static void put_kinds(kh_line *l, const kh_node *kinds)
{
	put_list(l, kinds, 0, put_kind);
}

static void put_text(kh_line *l, const kh_node *node)
{
	put_string(l, node->text);
}

static void put_literal(kh_line *l, const kh_node *node)
{
	kh_buf_add(&l->text, node->text);
}

static void put_point(kh_line *l, const kh_node *point)
{
	if (point->word != 0) {
		put_word(l, point->word);
		put(l, " ");
	}
	put_literal(l, point);
}

static void put_span(kh_line *l, const kh_node *span)
{
	static const int words[] = {TOK_FROM, TOK_TO};

	for (size_t i = 0; i < KH_COUNT(words); i++) {
		if (kh_node_kid(span, i) == NULL)
			continue;
		if (i > 0 && kh_node_kid(span, 0) != NULL)
			put(l, " ");
		put_word(l, words[i]);
		put(l, " ");
		put_point(l, kh_node_kid(span, i));
	}
}

static void put_years(kh_line *l, const kh_node *node)
{
	put_word(l, node->word);
	kh_buf_addf(&l->text, node->word == TOK_YEAR ? " %lld" : " %lld-%lld", (long long)node->num, (long long)node->num2);
}

static void put_period(kh_line *l, const kh_node *node)
{
	if (node->kind == KH_N_SPAN) {
		put_span(l, node);
	} else if (node->kind == KH_N_YEARS) {
		put_years(l, node);
	} else if (node->kind == KH_N_MONTH) {
		put_word(l, TOK_MONTH);
		put(l, " ");
		put_literal(l, node);
	} else {
		put_word(l, TOK_QUARTER);
		put(l, " ");
		put_list(l, node, 0, put_literal);
		if (node->num != 0) {
			put(l, " ");
			put_word(l, TOK_YEAR);
			kh_buf_addf(&l->text, " %lld", (long long)node->num);
		}
	}
}

static void put_counted(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_COUNT);
	put(l, " ");
	if (node->word == 0) {
		put_kinds(l, kh_node_kid(node, 0));
		return;
	}
	put_word(l, node->word);
	if (kh_node_kid(node, 0) == NULL)
		return;
	put(l, " ");
	put_word(l, TOK_BELONGS);
	put(l, " ");
	put_places(l, kh_node_kid(node, 0));
}

/* ---- expressions ---- */

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

static void put_expr(kh_line *l, const kh_node *node, int around);

static void put_operator(kh_line *l, const kh_node *node)
{
	put(l, " ");
	if (node->flag) {
		put_word(l, TOK_NOT);
		put(l, " ");
	}
	put_word(l, node->word);
	put(l, " ");
}

static void put_within(kh_line *l, const kh_node *node)
{
	const kh_node *right = kh_node_kid(node, 1);

	put_expr(l, kh_node_kid(node, 0), BY_SUM);
	put_operator(l, node);
	if (right->kind == KH_N_PLACES) {
		put_places(l, right);
	} else if (right->kind == KH_N_FORMS) {
		put(l, "(");
		for (size_t i = 0; i < right->kids.len; i++) {
			put(l, i > 0 ? ", " : "");
			put_expr(l, right->kids.at[i], TIGHTEST);
		}
		put(l, ")");
	} else {
		put_period(l, right);
	}
}

static void put_binary(kh_line *l, const kh_node *node)
{
	int own = binding(node);

	put_expr(l, kh_node_kid(node, 0), own == BY_COMPARISON ? BY_SUM : own);
	put_operator(l, node);
	put_expr(l, kh_node_kid(node, 1), own + 1);
}

static void put_bare_expr(kh_line *l, const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_STRING:
		put_string(l, node->text);
		break;
	case KH_N_KIND:
		put_word(l, node->word);
		break;
	case KH_N_COLUMN:
		put_column(l, node->text);
		break;
	case KH_N_COUNTED:
		put_counted(l, node);
		break;
	case KH_N_FACT:
		put_word(l, node->word);
		break;
	case KH_N_UNARY:
		put_word(l, node->word);
		put(l, node->word == '-' ? "" : " ");
		put_expr(l, kh_node_kid(node, 0), node->word == TOK_NOT ? BY_NOT : TIGHTEST);
		break;
	case KH_N_BINARY:
		put_binary(l, node);
		break;
	case KH_N_WITHIN:
		put_within(l, node);
		break;
	default:
		put_literal(l, node);
	}
}

static void put_expr(kh_line *l, const kh_node *node, int around)
{
	bool brackets = binding(node) < around;

	put(l, brackets ? "(" : "");
	put_bare_expr(l, node);
	put(l, brackets ? ")" : "");
}

/* Blank, keyword, blank. */
static void put_between(kh_line *l, int word)
{
	put(l, " ");
	put_word(l, word);
	put(l, " ");
}

static void put_when(kh_line *l, const kh_node *expr)
{
	if (expr == NULL)
		return;
	put_between(l, TOK_WHEN);
	put_expr(l, expr, LOOSEST);
}

/* ---- quota lines ---- */

static void put_amount(kh_line *l, const kh_node *amount)
{
	put_literal(l, amount);
	if (!amount->flag)
		return;
	put(l, " % ");
	put_counted(l, kh_node_kid(amount, 0));
	if (amount->word != 0) {
		put(l, " ");
		put_word(l, amount->word);
	}
}

static void put_bound(kh_line *l, const kh_node *bound)
{
	put_word(l, bound->word);
	put(l, " ");
	put_amount(l, kh_node_kid(bound, 0));
	if (kh_node_kid(bound, 1) == NULL)
		return;
	put_between(l, TOK_TO);
	put_amount(l, kh_node_kid(bound, 1));
}

static void put_scope_column(kh_line *l, const kh_node *column)
{
	put_column(l, column->text);
}

static void put_scope(kh_line *l, const kh_node *scope)
{
	const kh_node *places = kh_node_kid(scope, 0);

	if (scope->word == TOK_BRANCH) {
		put_named(l, TOK_BRANCH, scope->text);
	} else {
		bool each = scope->word == TOK_EACH,
		     names_unit = scope->word2 == TOK_PROPOSER || (each && scope->word2 == TOK_UNIT);
		if (scope->word != 0) {
			put_word(l, scope->word);
			put(l, " ");
		}
		if (names_unit || scope->word2 == TOK_BRANCH)
			put_word(l, scope->word2);
		if (scope->flag)
			put_between(l, TOK_BELONGS);
		else if (names_unit && places != NULL)
			put(l, " ");
		if (places != NULL)
			put_places(l, places);
		put_list(l, scope, 1, put_scope_column);
	}
	put(l, ": ");
}

static void put_prefer(kh_line *l, const kh_node *prefer)
{
	put_word(l, TOK_PREFER);
	if (prefer->flag) {
		put_when(l, kh_node_kid(prefer, 0));
	} else {
		put(l, " ");
		put_list(l, kh_node_kid(prefer, 0), 0, put_text);
	}
}

static void put_label(kh_line *l, const kh_node *node)
{
	if (node->label.len == 0)
		return;
	kh_buf_add(&l->text, node->label);
	put(l, ") ");
}

static void put_quota(kh_line *l, const kh_node *quota)
{
	if (kh_node_kid(quota, 0) != NULL)
		put_scope(l, kh_node_kid(quota, 0));
	put_bound(l, kh_node_kid(quota, 1));
	put(l, " ");
	if (kh_node_kid(quota, 2) != NULL)
		put_kinds(l, kh_node_kid(quota, 2));
	else
		put_word(l, TOK_NOMINATIONS);
	if (kh_node_kid(quota, 3) != NULL) {
		put_between(l, TOK_EXCEPT);
		put_places(l, kh_node_kid(quota, 3));
	}
	put_when(l, kh_node_kid(quota, 4));
	if (kh_node_kid(quota, 5) == NULL)
		return;
	put(l, ", ");
	put_prefer(l, kh_node_kid(quota, 5));
}

/* ---- clauses ---- */

static void put_group(kh_line *l, const kh_node *group)
{
	static const int words[] = {0, TOK_BELONGS, TOK_IS, TOK_EXCEPT};

	put_kinds(l, kh_node_kid(group, 0));
	for (size_t i = 1; i < KH_COUNT(words); i++) {
		const kh_node *part = kh_node_kid(group, i);
		if (part == NULL)
			continue;
		put_between(l, words[i]);
		if (part->kind == KH_N_FORMS)
			put_list(l, part, 0, put_text);
		else
			put_places(l, part);
	}
}

static void put_head(kh_line *l, int word)
{
	put_word(l, word);
	put(l, ": ");
}

static void put_host(kh_line *l, const kh_node *node)
{
	put_head(l, node->word);
	if (node->flag)
		put_word(l, TOK_ANY_UNIT);
	if (node->flag2) {
		put_word(l, TOK_EACH);
		put(l, " ");
	}
	if (node->word2 != 0)
		put_word(l, node->word2);
	if (kh_node_kid(node, 0) == NULL)
		return;
	if (node->flag || node->word2 != 0)
		put_between(l, TOK_BELONGS);
	put_places(l, kh_node_kid(node, 0));
}

static void put_condition(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_CONDITION);
	if (node->text.len > 0) {
		put(l, " ");
		put_string(l, node->text);
	}
	put(l, ": ");
	put_expr(l, kh_node_kid(node, 0), LOOSEST);
	put_when(l, kh_node_kid(node, 1));
}

static void put_awards(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_AWARDS);
	put_list(l, kh_node_kid(node, 0), 0, put_text);
	if (node->flag) {
		put(l, ", ");
		put_quota(l, kh_node_kid(node, 1));
	}
}

static void put_launcher(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_LAUNCHED);
	put_string(l, node->text);
}

static void put_criteria(kh_line *l, const kh_node *node)
{
	put_group(l, kh_node_kid(node, 0));
	put(l, ": ");
	put_list(l, kh_node_kid(node, 1), 0, put_text);
}

static void put_texts(kh_line *l, const kh_node *node)
{
	put_head(l, node->word);
	put_list(l, node, 0, put_text);
}

static void put_subjects(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_SUBJECTS);
	for (size_t i = 0; i < node->kids.len; i++) {
		put(l, i > 0 ? "; " : "");
		put_group(l, node->kids.at[i]);
	}
}

/* ---- items of declarations ---- */

static void put_cited(kh_line *l, const kh_node *cited)
{
	if (cited->text.len > 0) {
		put_word(l, TOK_POINT);
		put(l, " ");
		kh_buf_add(&l->text, cited->text);
		put(l, " ");
	}
	if (cited->num > 0) {
		put_word(l, TOK_PARAGRAPH);
		kh_buf_addf(&l->text, " %lld ", (long long)cited->num);
	}
	put_word(l, TOK_ARTICLE);
	kh_buf_addf(&l->text, " %lld", (long long)cited->num2);
}

static void put_dated(kh_line *l, const kh_node *node)
{
	if (!node->has_date)
		return;
	put(l, ", ");
	put_word(l, TOK_DAY);
	put(l, " ");
	put_date(l, node);
}

static void put_basis(kh_line *l, const kh_node *node)
{
	put_head(l, node->word);
	put_string(l, node->text);
	put_dated(l, node);
	if (kh_node_kid(node, 0) != NULL) {
		put(l, ", ");
		put_cited(l, kh_node_kid(node, 0));
	}
}

/* ---- declarations ---- */

static void put_attributes(kh_line *l, const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *attribute = node->kids.at[i];
		put(l, i > 0 ? "; " : "");
		put_word(l, attribute->word);
		put(l, attribute->word == TOK_ALIAS ? " " : "");
		put_list(l, attribute, 0, put_text);
	}
}

static void put_block(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_BLOCK, node->text);
	if (node->flag) {
		put(l, " ");
		put_word(l, TOK_OPEN);
	}
	if (node->flag2) {
		put(l, ": ");
		put_places(l, kh_node_kid(kh_node_kid(node, 0), 0));
	}
}

static void put_change(kh_line *l, const kh_node *change)
{
	put_word(l, change->word);
	if (change->word == TOK_EXTEND) {
		put_between(l, TOK_TO);
		put_word(l, TOK_DAY);
		put(l, " ");
		put_date(l, change);
	} else {
		kh_buf_addf(&l->text, " %lld", (long long)change->num);
	}
}

static void put_amendment(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_AMEND, node->text);
	put_dated(l, node);
	put(l, ": ");
	put_word(l, node->word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	if (node->text2.len > 0) {
		put_named(l, TOK_BRANCH, node->text2);
		put(l, " ");
	}
	if (node->num2 > 0) {
		put_word(l, TOK_LINE);
		kh_buf_addf(&l->text, " %lld ", (long long)node->num2);
	}
	put_change(l, kh_node_kid(node, 0));
}

static void put_section(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_SECTION);
	put(l, " ");
	put_literal(l, node);
	if (node->text2.len > 0) {
		put(l, " ");
		put_string(l, node->text2);
	}
}

static void put_document(kh_line *l, const kh_node *node)
{
	put_named(l, node->word, node->text);
	if (node->num != 0) {
		put_between(l, TOK_YEAR);
		kh_buf_int(&l->text, node->num);
	}
}

static void put_campaign(kh_line *l, const kh_node *node)
{
	put_word(l, node->word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	put_string(l, node->text);
}

static void put_school_year(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_SCHOOL_YEAR);
	kh_buf_addf(&l->text, " %lld-%lld: ", (long long)node->num, (long long)node->num2);
	put_span(l, kh_node_kid(node, 0));
}

static void put_import(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_IMPORT, node->text);
}

static void put_unit(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_UNIT, node->text);
}

static void put_rule(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_RULE, node->text);
}

static void put_field(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_FIELD);
	put(l, " ");
	put_column(l, node->text);
	put(l, ": ");
	put_attributes(l, node);
}

static void put_text_item(kh_line *l, const kh_node *node)
{
	put_head(l, node->word);
	put_string(l, node->text);
}

static void put_issued(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_ISSUED);
	put_string(l, node->text);
	put_dated(l, node);
}

static void put_valid(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_VALID);
	put_span(l, kh_node_kid(node, 0));
}

static void put_members(kh_line *l, const kh_node *node)
{
	put_head(l, node->word == 0 ? TOK_MEMBERS : node->word);
	put_places(l, kh_node_kid(node, 0));
}

/* ---- tasks and deadlines ---- */

static void put_due_day(kh_line *l, const kh_node *node)
{
	put_word(l, node->word);
	put_between(l, TOK_DAY);
	put_date(l, node);
}

static void put_yearly(kh_line *l, const kh_node *node)
{
	put_word(l, TOK_DAY);
	kh_buf_addf(&l->text, " %lld", (long long)node->num);
	put_between(l, TOK_MONTH);
	kh_buf_addf(&l->text, "%lld ", (long long)node->num2);
	put_word(l, TOK_YEARLY);
	if (kh_node_kid(node, 0) == NULL)
		return;
	put(l, ", ");
	put_period(l, kh_node_kid(node, 0));
}

static void put_when_due(kh_line *l, const kh_node *node)
{
	if (node->kind == KH_N_DUE_DAY)
		put_due_day(l, node);
	else if (node->kind == KH_N_YEARLY)
		put_yearly(l, node);
	else
		put_period(l, node);
}

static void put_period_clause(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_PERIOD);
	put_when_due(l, kh_node_kid(node, 0));
}

static void put_numbered(kh_line *l, int word, const kh_node *node)
{
	put_word(l, word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	put_string(l, node->text);
}

static void put_task(kh_line *l, const kh_node *node)
{
	put_numbered(l, TOK_TASK, node);
}

static void put_due(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_DUE, node->text);
	if (!node->flag)
		return;
	put(l, ": ");
	put_when_due(l, kh_node_kid(kh_node_kid(node, 0), 0));
}

static void put_partners(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_PARTNERS);
	put_places(l, kh_node_kid(node, 0));
}

static void put_reference(kh_line *l, const kh_node *node)
{
	if (node->text2.len > 0) {
		put_named(l, node->word, node->text2);
	} else {
		put_word(l, node->word);
		kh_buf_addf(&l->text, " %lld", (long long)node->num);
	}
	if (node->text.len == 0)
		return;
	put(l, " ");
	put_string(l, node->text);
}

static void put_after(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_AFTER);
	put_list(l, node, 0, put_reference);
}

/* ---- targets ---- */

static void put_measure(kh_line *l, kh_str measure)
{
	if (measure.len == 0)
		return;
	put(l, " ");
	if (kh_str_eq(measure, KH_STR("%")))
		put(l, "%");
	else
		put_string(l, measure);
}

static void put_value(kh_line *l, const kh_node *value)
{
	put_word(l, value->word);
	for (size_t i = 0; i < value->kids.len; i++) {
		if (i > 0)
			put_between(l, TOK_TO);
		else
			put(l, " ");
		put_literal(l, value->kids.at[i]);
	}
	put_measure(l, value->text);
}

static void put_target(kh_line *l, const kh_node *node)
{
	put_numbered(l, TOK_TARGET, node);
	if (kh_node_kid(node, 0) == NULL)
		return;
	put(l, ": ");
	put_value(l, kh_node_kid(node, 0));
}

static void put_part(kh_line *l, const kh_node *node)
{
	put_named(l, node->word, node->text);
	put(l, ": ");
	put_value(l, kh_node_kid(node, 0));
	if (kh_node_kid(node, 1) == NULL)
		return;
	put(l, ", ");
	put_word(l, TOK_WEIGHT);
	put(l, " ");
	put_reference(l, kh_node_kid(node, 1));
}

/* ---- selections ---- */

static void put_selection(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_SELECTION, node->text);
}

static void put_rank_key(kh_line *l, const kh_node *key)
{
	if (key->word == TOK_TIMES)
		put_word(l, TOK_TIMES);
	else
		put_column(l, kh_node_kid(key, 0)->text);
	if (key->word2 == 0)
		return;
	put(l, ", ");
	put_word(l, key->word2);
}

static void put_by_semicolons(kh_line *l, const kh_node *list, void (*one)(kh_line *, const kh_node *))
{
	for (size_t i = 0; i < list->kids.len; i++) {
		put(l, i > 0 ? "; " : "");
		one(l, list->kids.at[i]);
	}
}

static void put_ranking(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_RANK);
	put_by_semicolons(l, node, put_rank_key);
}

static void put_ties(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_TIES);
	put_by_semicolons(l, node, put_prefer);
}

static void put_allotment(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_ALLOTMENT, node->text);
}

static void put_allot(kh_line *l, const kh_node *node)
{
	const kh_node *places = kh_node_kid(node, 0);

	if (node->word == TOK_EACH) {
		put_word(l, TOK_EACH);
		put(l, " ");
		put_word(l, TOK_UNIT);
		if (places != NULL)
			put_between(l, TOK_BELONGS);
	}
	if (places != NULL)
		put_places(l, places);
	kh_buf_addf(&l->text, ": %lld", (long long)node->num);
}

/* ---- examples ---- */

static void put_example(kh_line *l, const kh_node *node)
{
	put_named(l, TOK_EXAMPLE, node->text);
}

static void put_example_column(kh_line *l, const kh_node *column)
{
	put_scope_column(l, column);
	if (kh_node_kid(column, 0) == NULL)
		return;
	put_between(l, TOK_IS);
	put_expr(l, kh_node_kid(column, 0), TIGHTEST);
}

static void put_example_columns(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_COLUMNS);
	put_list(l, node, 0, put_example_column);
}

static void put_as_of(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_AS_OF);
	put_date(l, node);
}

static void put_given(kh_line *l, const kh_node *given)
{
	kh_buf_add(&l->text, given->text);
	kh_buf_addf(&l->text, "%03lld", (long long)given->num);
	if (given->label.len > 0) {
		put_between(l, TOK_POINT);
		kh_buf_add(&l->text, given->label);
	}
	if (given->num2 > 0) {
		put_between(l, TOK_LINE);
		kh_buf_int(&l->text, given->num2);
	}
	if (kh_node_kid(given, 0) == NULL)
		return;
	put(l, " ");
	put_reference(l, kh_node_kid(given, 0));
}

static void put_expected(kh_line *l, const kh_node *expected)
{
	if (expected->word != 0)
		put_word(l, expected->word);
	else
		put_list(l, expected, 0, put_given);
}

static void put_cell(kh_line *l, const kh_node *cell)
{
	put_expr(l, cell, TIGHTEST);
}

static void put_row(kh_line *l, const kh_node *node)
{
	if (node->num != 1)
		kh_buf_addf(&l->text, "%lld ", (long long)node->num);
	put_word(l, TOK_ROW);
	put(l, " ");
	put_list(l, kh_node_kid(node, 0), 0, put_cell);
	put(l, ": ");
	put_expected(l, kh_node_kid(node, 1));
}

static void put_whole(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_WHOLE);
	put_expected(l, kh_node_kid(node, 0));
}

static void put_deadline(kh_line *l, const kh_node *node)
{
	put_head(l, TOK_DEADLINE);
	put_word(l, node->word);
	put_between(l, TOK_DAY);
	put_date(l, node);
}

/* By kind; what never stands on a line of its own has none. */
static void (*const writers[])(kh_line *, const kh_node *) = {
	[KH_N_DOCUMENT] = put_document,
	[KH_N_IMPORT] = put_import,
	[KH_N_SECTION] = put_section,
	[KH_N_UNIT] = put_unit,
	[KH_N_BLOCK] = put_block,
	[KH_N_FIELD] = put_field,
	[KH_N_SCHOOL_YEAR] = put_school_year,
	[KH_N_CAMPAIGN] = put_campaign,
	[KH_N_RULE] = put_rule,
	[KH_N_AMENDMENT] = put_amendment,
	[KH_N_TEXT_ITEM] = put_text_item,
	[KH_N_TEXTS_ITEM] = put_texts,
	[KH_N_ISSUED] = put_issued,
	[KH_N_BASIS] = put_basis,
	[KH_N_VALID] = put_valid,
	[KH_N_MEMBERS] = put_members,
	[KH_N_HOST] = put_host,
	[KH_N_SUBJECTS] = put_subjects,
	[KH_N_PERIOD] = put_period_clause,
	[KH_N_AWARDS] = put_awards,
	[KH_N_CONDITION] = put_condition,
	[KH_N_DEADLINE] = put_deadline,
	[KH_N_QUOTA] = put_quota,
	[KH_N_LAUNCHER] = put_launcher,
	[KH_N_CRITERIA] = put_criteria,
	[KH_N_TASK] = put_task,
	[KH_N_DUE] = put_due,
	[KH_N_PARTNERS] = put_partners,
	[KH_N_AFTER] = put_after,
	[KH_N_TARGET] = put_target,
	[KH_N_PART] = put_part,
	[KH_N_SELECTION] = put_selection,
	[KH_N_RANKING] = put_ranking,
	[KH_N_TIES] = put_ties,
	[KH_N_ALLOTMENT] = put_allotment,
	[KH_N_ALLOT] = put_allot,
	[KH_N_EXAMPLE] = put_example,
	[KH_N_COLUMNS] = put_example_columns,
	[KH_N_AS_OF] = put_as_of,
	[KH_N_ROW] = put_row,
	[KH_N_WHOLE] = put_whole,
};

void kh_line_put(kh_line *l, const kh_node *node)
{
	if (node->kind >= KH_COUNT(writers) || writers[node->kind] == NULL)
		KH_BUG("a node that is no line");
	put_label(l, node);
	writers[node->kind](l, node);
}
