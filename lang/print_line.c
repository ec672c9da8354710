/* A node as one line: the whole node, or for one with braces the words before them. One table says how each kind is written; what
 * further data sets are held against is print_dataset.c's. */
#include "lang/print_line.h"

#include "lang/grammar.tab.h"
#include "lang/print_part.h"

/* ---- quota lines ---- */

static void put_amount(kh_line *l, const kh_node *amount)
{
	kh_put_literal(l, amount);
	if (!amount->flag)
		return;
	kh_put(l, " % ");
	kh_put_counted(l, kh_node_kid(amount, 0));
	if (amount->word != 0) {
		kh_put(l, " ");
		kh_put_word(l, amount->word);
	}
}

static void put_bound(kh_line *l, const kh_node *bound)
{
	kh_put_word(l, bound->word);
	kh_put(l, " ");
	put_amount(l, kh_node_kid(bound, 0));
	if (kh_node_kid(bound, 1) == NULL)
		return;
	kh_put_between(l, TOK_TO);
	put_amount(l, kh_node_kid(bound, 1));
}

static void put_scope(kh_line *l, const kh_node *scope)
{
	const kh_node *places = kh_node_kid(scope, 0);

	if (scope->word == TOK_BRANCH) {
		kh_put_named(l, TOK_BRANCH, scope->text);
	} else {
		bool each = scope->word == TOK_EACH,
		     names_unit = scope->word2 == TOK_PROPOSER || (each && scope->word2 == TOK_UNIT);
		if (scope->word != 0) {
			kh_put_word(l, scope->word);
			kh_put(l, " ");
		}
		if (names_unit || scope->word2 == TOK_BRANCH)
			kh_put_word(l, scope->word2);
		if (scope->flag)
			kh_put_between(l, TOK_BELONGS);
		else if (names_unit && places != NULL)
			kh_put(l, " ");
		if (places != NULL)
			kh_put_places(l, places);
		kh_put_list(l, scope, 1, kh_put_scope_column);
	}
	kh_put(l, ": ");
}

static void put_label(kh_line *l, const kh_node *node)
{
	if (node->label.len == 0)
		return;
	kh_buf_add(&l->text, node->label);
	kh_put(l, ") ");
}

static void put_quota(kh_line *l, const kh_node *quota)
{
	if (kh_node_kid(quota, 0) != NULL)
		put_scope(l, kh_node_kid(quota, 0));
	put_bound(l, kh_node_kid(quota, 1));
	kh_put(l, " ");
	if (kh_node_kid(quota, 2) != NULL)
		kh_put_kinds(l, kh_node_kid(quota, 2));
	else
		kh_put_word(l, TOK_NOMINATIONS);
	if (kh_node_kid(quota, 3) != NULL) {
		kh_put_between(l, TOK_EXCEPT);
		kh_put_places(l, kh_node_kid(quota, 3));
	}
	kh_put_when(l, kh_node_kid(quota, 4));
	if (kh_node_kid(quota, 5) == NULL)
		return;
	kh_put(l, ", ");
	kh_put_prefer(l, kh_node_kid(quota, 5));
}

/* ---- clauses ---- */

static void put_host(kh_line *l, const kh_node *node)
{
	kh_put_head(l, node->word);
	if (node->flag)
		kh_put_word(l, TOK_ANY_UNIT);
	if (node->flag2) {
		kh_put_word(l, TOK_EACH);
		kh_put(l, " ");
	}
	if (node->word2 != 0)
		kh_put_word(l, node->word2);
	if (kh_node_kid(node, 0) == NULL)
		return;
	if (node->flag || node->word2 != 0)
		kh_put_between(l, TOK_BELONGS);
	kh_put_places(l, kh_node_kid(node, 0));
}

static void put_condition(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_CONDITION);
	if (node->text.len > 0) {
		kh_put(l, " ");
		kh_put_string(l, node->text);
	}
	kh_put(l, ": ");
	kh_put_expr(l, kh_node_kid(node, 0));
	kh_put_when(l, kh_node_kid(node, 1));
}

static void put_awards(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_AWARDS);
	kh_put_list(l, kh_node_kid(node, 0), 0, kh_put_text);
	if (node->flag) {
		kh_put(l, ", ");
		put_quota(l, kh_node_kid(node, 1));
	}
}

static void put_launcher(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_LAUNCHED);
	kh_put_string(l, node->text);
}

static void put_criteria(kh_line *l, const kh_node *node)
{
	kh_put_group(l, kh_node_kid(node, 0));
	kh_put(l, ": ");
	kh_put_list(l, kh_node_kid(node, 1), 0, kh_put_text);
}

static void put_texts(kh_line *l, const kh_node *node)
{
	kh_put_head(l, node->word);
	kh_put_list(l, node, 0, kh_put_text);
}

static void put_subjects(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_SUBJECTS);
	for (size_t i = 0; i < node->kids.len; i++) {
		kh_put(l, i > 0 ? "; " : "");
		kh_put_group(l, node->kids.at[i]);
	}
}

/* ---- items of declarations ---- */

static void put_cited(kh_line *l, const kh_node *cited)
{
	if (cited->text.len > 0) {
		kh_put_word(l, TOK_POINT);
		kh_put(l, " ");
		kh_buf_add(&l->text, cited->text);
		kh_put(l, " ");
	}
	if (cited->num > 0) {
		kh_put_word(l, TOK_PARAGRAPH);
		kh_buf_addf(&l->text, " %lld ", (long long)cited->num);
	}
	kh_put_word(l, TOK_ARTICLE);
	kh_buf_addf(&l->text, " %lld", (long long)cited->num2);
}

static void put_basis(kh_line *l, const kh_node *node)
{
	kh_put_head(l, node->word);
	kh_put_string(l, node->text);
	kh_put_dated(l, node);
	if (kh_node_kid(node, 0) != NULL) {
		kh_put(l, ", ");
		put_cited(l, kh_node_kid(node, 0));
	}
}

/* ---- declarations ---- */

static void put_attributes(kh_line *l, const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *attribute = node->kids.at[i];
		kh_put(l, i > 0 ? "; " : "");
		kh_put_word(l, attribute->word);
		kh_put(l, attribute->word == TOK_ALIAS ? " " : "");
		kh_put_list(l, attribute, 0, kh_put_text);
	}
}

static void put_block(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_BLOCK, node->text);
	if (node->flag) {
		kh_put(l, " ");
		kh_put_word(l, TOK_OPEN);
	}
	if (node->flag2) {
		kh_put(l, ": ");
		kh_put_places(l, kh_node_kid(kh_node_kid(node, 0), 0));
	}
}

static void put_change(kh_line *l, const kh_node *change)
{
	kh_put_word(l, change->word);
	if (change->word == TOK_EXTEND) {
		kh_put_between(l, TOK_TO);
		kh_put_word(l, TOK_DAY);
		kh_put(l, " ");
		kh_put_date(l, change);
	} else {
		kh_buf_addf(&l->text, " %lld", (long long)change->num);
	}
}

static void put_amendment(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_AMEND, node->text);
	kh_put_dated(l, node);
	kh_put(l, ": ");
	kh_put_word(l, node->word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	if (node->text2.len > 0) {
		kh_put_named(l, TOK_BRANCH, node->text2);
		kh_put(l, " ");
	}
	if (node->num2 > 0) {
		kh_put_word(l, TOK_LINE);
		kh_buf_addf(&l->text, " %lld ", (long long)node->num2);
	}
	put_change(l, kh_node_kid(node, 0));
}

static void put_section(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_SECTION);
	kh_put(l, " ");
	kh_put_literal(l, node);
	if (node->text2.len > 0) {
		kh_put(l, " ");
		kh_put_string(l, node->text2);
	}
}

static void put_document(kh_line *l, const kh_node *node)
{
	kh_put_named(l, node->word, node->text);
	if (node->num != 0) {
		kh_put_between(l, TOK_YEAR);
		kh_buf_int(&l->text, node->num);
	}
}

static void put_campaign(kh_line *l, const kh_node *node)
{
	kh_put_word(l, node->word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	kh_put_string(l, node->text);
}

static void put_school_year(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_SCHOOL_YEAR);
	kh_buf_addf(&l->text, " %lld-%lld: ", (long long)node->num, (long long)node->num2);
	kh_put_span(l, kh_node_kid(node, 0));
}

static void put_import(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_IMPORT, node->text);
}

static void put_unit(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_UNIT, node->text);
}

static void put_rule(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_RULE, node->text);
}

static void put_field(kh_line *l, const kh_node *node)
{
	kh_put_word(l, TOK_FIELD);
	kh_put(l, " ");
	kh_put_column(l, node->text);
	kh_put(l, ": ");
	put_attributes(l, node);
}

static void put_text_item(kh_line *l, const kh_node *node)
{
	kh_put_head(l, node->word);
	kh_put_string(l, node->text);
}

static void put_issued(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_ISSUED);
	kh_put_string(l, node->text);
	kh_put_dated(l, node);
}

static void put_valid(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_VALID);
	kh_put_span(l, kh_node_kid(node, 0));
}

static void put_members(kh_line *l, const kh_node *node)
{
	kh_put_head(l, node->word == 0 ? TOK_MEMBERS : node->word);
	kh_put_places(l, kh_node_kid(node, 0));
}

static void put_period_clause(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_PERIOD);
	kh_put_when_due(l, kh_node_kid(node, 0));
}

static void put_deadline(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_DEADLINE);
	kh_put_word(l, node->word);
	kh_put_between(l, TOK_DAY);
	kh_put_date(l, node);
}

/* By kind; what never stands on a line of its own has none. */
static kh_line_writer *const writers[] = {
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
};

void kh_line_put(kh_line *l, const kh_node *node)
{
	kh_line_writer *write = node->kind < KH_COUNT(writers) ? writers[node->kind] : NULL;

	if (write == NULL)
		write = kh_dataset_writer(node->kind);
	if (write == NULL)
		KH_BUG("a node that is no line");
	put_label(l, node);
	write(l, node);
}
