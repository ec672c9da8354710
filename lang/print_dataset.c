/* Lines of what further data sets are held against: tasks, targets, selections; and of examples. */
#include "lang/grammar.tab.h"
#include "lang/print_part.h"

/* ---- tasks and deadlines ---- */

static void put_numbered(kh_line *l, int word, const kh_node *node)
{
	kh_put_word(l, word);
	kh_buf_addf(&l->text, " %lld ", (long long)node->num);
	kh_put_string(l, node->text);
}

static void put_task(kh_line *l, const kh_node *node)
{
	put_numbered(l, TOK_TASK, node);
}

static void put_due(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_DUE, node->text);
	if (!node->flag)
		return;
	kh_put(l, ": ");
	kh_put_when_due(l, kh_node_kid(kh_node_kid(node, 0), 0));
}

static void put_partners(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_PARTNERS);
	kh_put_places(l, kh_node_kid(node, 0));
}

static void put_reference(kh_line *l, const kh_node *node)
{
	if (node->text2.len > 0) {
		kh_put_named(l, node->word, node->text2);
	} else {
		kh_put_word(l, node->word);
		kh_buf_addf(&l->text, " %lld", (long long)node->num);
	}
	if (node->text.len == 0)
		return;
	kh_put(l, " ");
	kh_put_string(l, node->text);
}

static void put_after(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_AFTER);
	kh_put_list(l, node, 0, put_reference);
}

/* ---- targets ---- */

static void put_measure(kh_line *l, kh_str measure)
{
	if (measure.len == 0)
		return;
	kh_put(l, " ");
	if (kh_str_eq(measure, KH_STR("%")))
		kh_put(l, "%");
	else
		kh_put_string(l, measure);
}

static void put_value(kh_line *l, const kh_node *value)
{
	kh_put_word(l, value->word);
	for (size_t i = 0; i < value->kids.len; i++) {
		if (i > 0)
			kh_put_between(l, TOK_TO);
		else
			kh_put(l, " ");
		kh_put_literal(l, value->kids.at[i]);
	}
	put_measure(l, value->text);
}

static void put_target(kh_line *l, const kh_node *node)
{
	put_numbered(l, TOK_TARGET, node);
	if (kh_node_kid(node, 0) == NULL)
		return;
	kh_put(l, ": ");
	put_value(l, kh_node_kid(node, 0));
}

static void put_part(kh_line *l, const kh_node *node)
{
	kh_put_named(l, node->word, node->text);
	kh_put(l, ": ");
	put_value(l, kh_node_kid(node, 0));
	if (kh_node_kid(node, 1) == NULL)
		return;
	kh_put(l, ", ");
	kh_put_word(l, TOK_WEIGHT);
	kh_put(l, " ");
	put_reference(l, kh_node_kid(node, 1));
}

/* ---- selections ---- */

static void put_selection(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_SELECTION, node->text);
}

static void put_rank_key(kh_line *l, const kh_node *key)
{
	if (key->word == TOK_TIMES)
		kh_put_word(l, TOK_TIMES);
	else
		kh_put_column(l, kh_node_kid(key, 0)->text);
	if (key->word2 == 0)
		return;
	kh_put(l, ", ");
	kh_put_word(l, key->word2);
}

static void put_by_semicolons(kh_line *l, const kh_node *list, void (*one)(kh_line *, const kh_node *))
{
	for (size_t i = 0; i < list->kids.len; i++) {
		kh_put(l, i > 0 ? "; " : "");
		one(l, list->kids.at[i]);
	}
}

static void put_ranking(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_RANK);
	put_by_semicolons(l, node, put_rank_key);
}

static void put_ties(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_TIES);
	put_by_semicolons(l, node, kh_put_prefer);
}

static void put_allotment(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_ALLOTMENT, node->text);
}

static void put_allot(kh_line *l, const kh_node *node)
{
	const kh_node *places = kh_node_kid(node, 0);

	if (node->word == TOK_EACH) {
		kh_put_word(l, TOK_EACH);
		kh_put(l, " ");
		kh_put_word(l, TOK_UNIT);
		if (places != NULL)
			kh_put_between(l, TOK_BELONGS);
	}
	if (places != NULL)
		kh_put_places(l, places);
	kh_buf_addf(&l->text, ": %lld", (long long)node->num);
}

/* ---- examples ---- */

static void put_example(kh_line *l, const kh_node *node)
{
	kh_put_named(l, TOK_EXAMPLE, node->text);
}

static void put_example_column(kh_line *l, const kh_node *column)
{
	kh_put_scope_column(l, column);
	if (kh_node_kid(column, 0) == NULL)
		return;
	kh_put_between(l, TOK_IS);
	kh_put_expr(l, kh_node_kid(column, 0));
}

static void put_example_columns(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_COLUMNS);
	kh_put_list(l, node, 0, put_example_column);
}

static void put_as_of(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_AS_OF);
	kh_put_date(l, node);
}

static void put_given(kh_line *l, const kh_node *given)
{
	kh_buf_add(&l->text, given->text);
	kh_buf_addf(&l->text, "%03lld", (long long)given->num);
	if (given->label.len > 0) {
		kh_put_between(l, TOK_POINT);
		kh_buf_add(&l->text, given->label);
	}
	if (given->num2 > 0) {
		kh_put_between(l, TOK_LINE);
		kh_buf_int(&l->text, given->num2);
	}
	if (kh_node_kid(given, 0) == NULL)
		return;
	kh_put(l, " ");
	put_reference(l, kh_node_kid(given, 0));
}

static void put_expected(kh_line *l, const kh_node *expected)
{
	if (expected->word != 0)
		kh_put_word(l, expected->word);
	else
		kh_put_list(l, expected, 0, put_given);
}

static void put_cell(kh_line *l, const kh_node *cell)
{
	kh_put_expr(l, cell);
}

static void put_row(kh_line *l, const kh_node *node)
{
	if (node->num != 1)
		kh_buf_addf(&l->text, "%lld ", (long long)node->num);
	kh_put_word(l, TOK_ROW);
	kh_put(l, " ");
	kh_put_list(l, kh_node_kid(node, 0), 0, put_cell);
	kh_put(l, ": ");
	put_expected(l, kh_node_kid(node, 1));
}

static void put_whole(kh_line *l, const kh_node *node)
{
	kh_put_head(l, TOK_WHOLE);
	put_expected(l, kh_node_kid(node, 0));
}

/* By kind; what never stands on a line of its own has none. */
static kh_line_writer *const writers[] = {
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

kh_line_writer *kh_dataset_writer(kh_node_kind kind)
{
	return kind < KH_COUNT(writers) ? writers[kind] : NULL;
}
