/* Examples: rows with the findings that they must give. Columns, codes and clauses are looked up here, so that a case can only fail
 * for what the rules say, never for a word that was mistyped. Nothing is judged. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

/* Rows of one block, so that a slip of the finger ("3800000 hàng") is told instead of filling the memory. */
enum { MOST_ROWS = 100000 };

/* ---- columns and rows ---- */

/* A column with its one value for all rows, or a column that each row fills. */
typedef struct {
	bool fixed;
	kh_str value;
} filled;
typedef KH_VEC(filled) filled_columns;

/* As a file would have it. */
static kh_str cell_text(const kh_node *cell)
{
	return cell->kind == KH_N_KIND ? kh_str_of(kh_keyword_text(cell->word, KH_VI)) : cell->text;
}

static bool is_named_twice(kh_resolver *r, const kh_example *e, const kh_node *node, uint32_t field)
{
	for (size_t i = 0; i < e->columns.len; i++) {
		if (e->columns.at[i] != field)
			continue;
		kh_str what = kh_str_of(kh_phrase_text(KH_P_COLUMN, r->diags->lang));
		kh_diag_add(r->diags, KH_KT017, node->span, KH_ARGS(what, node->text));
		return true;
	}
	return false;
}

static bool read_columns(kh_resolver *r, kh_example *e, const kh_node *list, filled_columns *out)
{
	bool fine = true;

	for (size_t i = 0; i < list->kids.len; i++) {
		const kh_node *node = list->kids.at[i], *value = kh_node_kid(node, 0);
		uint32_t field = kh_column_resolve(r, node);
		if (field == KH_NONE || field >= r->plan->schema->fields.len || is_named_twice(r, e, node, field)) {
			fine = false;
			continue;
		}
		kh_push(&e->columns, field);
		kh_push(out, (filled){value != NULL, value != NULL ? cell_text(value) : KH_NO_STR});
	}
	return fine;
}

/* The cells of a row: its own values in order, and the fixed ones in their places. */
static bool read_cells(kh_resolver *r, const kh_node *cells, const filled_columns *columns, kh_example_row *row)
{
	size_t given = 0, wanted = 0;

	for (size_t i = 0; i < columns->len; i++)
		wanted += !columns->at[i].fixed;
	if (cells->kids.len != wanted) {
		kh_diag_add(r->diags, KH_KT055, cells->span, KH_ARGS(kh_fmt("%zu", cells->kids.len), kh_fmt("%zu", wanted)));
		return false;
	}
	for (size_t i = 0; i < columns->len; i++)
		kh_push(&row->cells, columns->at[i].fixed ? columns->at[i].value : cell_text(cells->kids.at[given++]));
	return true;
}

/* ---- what must be found ---- */

/* The campaign of the number, where one document alone has it. */
static const kh_node *only_campaign(const kh_plan *plan, kh_str number)
{
	const kh_node *found = NULL;

	for (size_t i = 0; i < plan->campaigns.len; i++) {
		if (!kh_str_eq(plan->campaigns.at[i].number, number))
			continue;
		if (found != NULL)
			return NULL;
		found = plan->campaigns.at[i].node;
	}
	return found;
}

/* The campaign that a row names by number, or NULL. */
static const kh_node *campaign_of_row(const kh_resolver *r, const kh_example *e, const kh_example_row *row)
{
	for (size_t i = 0; i < row->cells.len; i++) {
		if (e->columns.at[i] != KH_F_CAMPAIGN)
			continue;
		return only_campaign(r->plan, row->cells.at[i]);
	}
	return NULL;
}

/* Is there a clause of this letter and line, in the campaign (NULL: anywhere) or in a rule? */
static bool has_clause(const kh_plan *plan, const kh_expected_finding *f, const kh_node *campaign)
{
	for (size_t i = 0; i < plan->clauses.len; i++) {
		const kh_clause *c = &plan->clauses.at[i];
		uint32_t line = c->line == 0 ? 1 : c->line;
		if (campaign != NULL && c->campaign != NULL && c->campaign != campaign)
			continue;
		if ((f->letter.len == 0 || kh_str_eq(c->letter, f->letter)) && (f->line == 0 || f->line == line))
			return true;
	}
	return false;
}

/* Codes that rows or a table can be given: not those about rule files, plans, cases and the command line. */
static bool is_code_of_data(kh_code code)
{
	char family = code == KH_CODE_COUNT ? '0' : kh_code_text(code)[2];

	return family >= '2' && family <= '7';
}

static void refuse_clause(kh_resolver *r, const kh_node *given)
{
	if (!kh_lost_any(r, KH_LOST_DECLARATION | KH_LOST_CLAUSE))
		kh_diag_add(r->diags, KH_KT057, given->span, KH_ARGS(kh_span_text(r->sources, given->span)));
}

static bool read_given(kh_resolver *r, const kh_node *given, const kh_node *campaign, kh_expected_finding *out)
{
	const kh_node *reference = kh_node_kid(given, 0);
	kh_str code = kh_fmt("%s%03lld", kh_str_c(given->text), (long long)given->num);
	kh_code found = kh_str_eq(kh_key(given->text), KH_STR("kt")) ? kh_code_find(code) : KH_CODE_COUNT;

	if (!is_code_of_data(found)) {
		kh_diag_add(r->diags, KH_KT056, given->span, KH_ARGS(code));
		return false;
	}
	*out = (kh_expected_finding){
		.node = given, .code = (int)found, .letter = kh_key(given->label), .line = (uint32_t)given->num2};
	if (reference != NULL) {
		out->has_reference = true;
		out->reference = kh_reference_read(reference);
		kh_reference_link(r, &out->reference);
		if (out->reference.to == KH_REF_CAMPAIGN && out->reference.item != KH_NONE)
			campaign = r->plan->campaigns.at[out->reference.item].node;
	}
	bool named = out->letter.len > 0 || out->line > 0;
	if ((reference != NULL && out->reference.item == KH_NONE) || (named && !has_clause(r->plan, out, campaign))) {
		refuse_clause(r, given);
		return false;
	}
	return true;
}

static bool read_expected(kh_resolver *r, const kh_node *expected, const kh_node *campaign, kh_example_row *row)
{
	kh_expected_finding finding;
	bool fine = true;

	row->expects = expected->word == TOK_PASSES      ? KH_EXPECT_ACCEPTED
		       : expected->word == TOK_UNDECIDED ? KH_EXPECT_UNDECIDED
							 : KH_EXPECT_FINDINGS;
	for (size_t i = 0; i < expected->kids.len; i++) {
		if (read_given(r, expected->kids.at[i], campaign, &finding))
			kh_push(&row->findings, finding);
		else
			fine = false;
	}
	return fine;
}

/* ---- the block ---- */

static void read_row(kh_resolver *r, kh_example *e, const kh_node *node, const filled_columns *columns, int64_t *rows)
{
	kh_example_row row = {.span = node->span, .repeat = (uint32_t)node->num};

	if (node->num < 1 || node->num > MOST_ROWS - *rows) {
		kh_diag_add(r->diags, KH_KT035, node->span, KH_ARGS(kh_fmt("%lld", (long long)node->num), KH_STR("1–100000")));
		return;
	}
	*rows += node->num;
	if (read_cells(r, kh_node_kid(node, 0), columns, &row) &&
	    read_expected(r, kh_node_kid(node, 1), campaign_of_row(r, e, &row), &row))
		kh_push(&e->rows, row);
}

static void read_whole(kh_resolver *r, kh_example *e, const kh_node *node)
{
	e->whole.span = node->span;
	e->has_whole = read_expected(r, kh_node_kid(node, 0), NULL, &e->whole);
}

/* A part of the block that is missing or stands twice. */
static const kh_node *only(kh_resolver *r, const kh_node *block, kh_node_kind kind, int word)
{
	const kh_node *found = NULL;

	for (size_t i = 0; i < block->kids.len; i++) {
		const kh_node *item = block->kids.at[i];
		if (item->kind != kind)
			continue;
		if (found == NULL)
			found = item;
		else
			kh_diag_add(r->diags, KH_KT018, item->span, KH_ARGS(kh_str_of(kh_keyword_text(word, r->diags->lang))))
				->label = (kh_label){found->span, KH_P_FIRST_HERE};
	}
	return found;
}

static void refuse_missing(kh_resolver *r, const kh_node *block, int word)
{
	kh_str after = kh_span_text(r->sources, block->focus), missing = kh_str_of(kh_keyword_text(word, r->diags->lang));

	if (!kh_lost_any(r, KH_LOST_DECLARATION | KH_LOST_CLAUSE))
		kh_diag_add(r->diags, KH_KT040, block->focus, KH_ARGS(after, missing));
}

void kh_example_resolve(kh_resolver *r, const kh_node *node)
{
	kh_example e = {.node = node, .title = node->text};
	const kh_node *list = only(r, node, KH_N_COLUMNS, TOK_COLUMNS), *day = only(r, node, KH_N_AS_OF, TOK_AS_OF);
	const kh_node *whole = only(r, node, KH_N_WHOLE, TOK_WHOLE);
	filled_columns columns = {0};
	int64_t rows = 0;
	bool has_rows = false;

	if (list == NULL) {
		refuse_missing(r, node, TOK_COLUMNS);
		return;
	}
	if (!read_columns(r, &e, list, &columns))
		return;
	e.has_date = day != NULL;
	e.date = day != NULL ? day->date : 0;
	for (size_t i = 0; i < node->kids.len; i++) {
		has_rows = has_rows || node->kids.at[i]->kind == KH_N_ROW;
		if (node->kids.at[i]->kind == KH_N_ROW)
			read_row(r, &e, node->kids.at[i], &columns, &rows);
	}
	if (!has_rows)
		refuse_missing(r, node, TOK_ROW);
	if (whole != NULL)
		read_whole(r, &e, whole);
	kh_push(&r->plan->examples, e);
}
