/* Judging and writing drafts. What a row must give is what it gives: a draft is kept only where that shows what it was made for, so
 * that a case never asks for something that the rules do not say. */
#include "runtime/boundary/draft.h"

#include "lang/ast.h"
#include "lang/grammar.tab.h"
#include "lang/keyword.h"

kh_draft_row kh_draft_row_new(const kh_plan *plan)
{
	return KH_NEWN(kh_str, plan->schema->fields.len);
}

kh_draft_row kh_draft_row_copy(const kh_plan *plan, const kh_str *row)
{
	kh_draft_row copy = kh_draft_row_new(plan);

	for (size_t i = 0; i < plan->schema->fields.len; i++)
		copy[i] = row[i];
	return copy;
}

/* ---- judging ---- */

static bool is_given(const kh_draft *draft, size_t field)
{
	for (size_t i = 0; i < draft->rows.len; i++)
		if (draft->rows.at[i][field].len > 0)
			return true;
	return draft->has_empty && draft->empty == field;
}

kh_case *kh_draft_judge(const kh_plan *plan, const kh_draft *draft)
{
	kh_example *example = KH_NEW(kh_example);

	example->node = kh_node_new(KH_N_EXAMPLE, KH_NOWHERE);
	example->has_date = draft->has_date;
	example->date = draft->date;
	for (uint32_t field = 0; field < plan->schema->fields.len; field++)
		if (is_given(draft, field))
			kh_push(&example->columns, field);
	for (size_t i = 0; i < draft->rows.len; i++) {
		kh_example_row row = {.repeat = 1, .expects = KH_EXPECT_ACCEPTED};
		for (size_t k = 0; k < example->columns.len; k++)
			kh_push(&row.cells, draft->rows.at[i][example->columns.at[k]]);
		kh_push(&example->rows, row);
	}
	kh_case *c = kh_case_run(plan, example);
	if (c->judgement != NULL && c->table->len == draft->rows.len)
		return c;
	kh_case_free(c);
	return NULL;
}

static bool is_clean(const kh_case *c, uint32_t row)
{
	for (size_t i = 0; i < c->judgement->findings.len; i++)
		if (c->judgement->findings.at[i].row == row && c->judgement->findings.at[i].severity != KH_INFO)
			return false;
	return kh_verdict_of(c->judgement, row) == KH_ACCEPTED;
}

bool kh_draft_shows(const kh_case *c, kh_aim aim)
{
	if (aim.code == KH_CODE_COUNT)
		return is_clean(c, aim.row);
	for (size_t i = 0; i < c->judgement->findings.len; i++) {
		const kh_finding *f = &c->judgement->findings.at[i];
		if (f->row == aim.row && f->code == aim.code && (aim.clause == KH_NONE || f->clause == aim.clause))
			return true;
	}
	return false;
}

bool kh_row_shows(const kh_plan *plan, const kh_str *row, kh_code code, uint32_t clause)
{
	kh_draft one = {0};

	kh_push(&one.rows, (kh_draft_row)row);
	kh_case *c = kh_draft_judge(plan, &one);
	if (c == NULL)
		return false;
	bool shown = kh_draft_shows(c, (kh_aim){0, code, clause});
	kh_case_free(c);
	return shown;
}

/* ---- writing ---- */

static bool is_kind_word(kh_str cell)
{
	for (int word = TOK_COLLECTIVE; word <= TOK_ENTERPRISE; word++)
		if (kh_str_eq(cell, kh_str_of(kh_keyword_text(word, KH_VI))))
			return true;
	return false;
}

/* A value as the language writes it: kinds, dates and numbers bare, the rest in quotes. */
static void add_value(kh_buf *out, const kh_field *field, kh_str cell)
{
	kh_date date;
	kh_num number;
	bool bare = (field->type == KH_TYPE_KIND && is_kind_word(cell)) ||
		    (field->type == KH_TYPE_DATE && kh_date_parse(cell, &date)) ||
		    (field->type == KH_TYPE_NUMBER && kh_num_parse(cell, &number) == KH_NUM_OK && cell.ptr[0] != '-');

	if (bare)
		kh_buf_add(out, cell);
	else
		kh_buf_quoted(out, cell);
}

/* Has every row the same in it? */
static bool is_fixed(const kh_draft *draft, uint32_t field)
{
	for (size_t i = 1; i < draft->rows.len; i++)
		if (!kh_str_eq(draft->rows.at[i][field], draft->rows.at[0][field]))
			return false;
	return true;
}

/* The columns that rows give one by one: those that differ, and the one by which a reader tells rows apart. */
static bool is_open(const kh_case *c, const kh_draft *draft, uint32_t field)
{
	uint32_t first = c->example->columns.at[0];
	uint32_t telling = is_given(draft, KH_F_NAME) ? KH_F_NAME : first;

	return field == telling || !is_fixed(draft, field);
}

static void add_columns(kh_writer *w, const kh_case *c, const kh_draft *draft)
{
	kh_buf_addf(&w->text, "  %s: ", kh_keyword_text(TOK_COLUMNS, KH_VI));
	for (size_t i = 0; i < c->example->columns.len; i++) {
		uint32_t field = c->example->columns.at[i];
		const kh_field *f = &w->plan->schema->fields.at[field];
		kh_buf_addf(&w->text, "%s[%s]", i > 0 ? ", " : "", kh_str_c(f->name));
		if (is_open(c, draft, field))
			continue;
		kh_buf_addf(&w->text, " %s ", kh_keyword_text(TOK_IS, KH_VI));
		add_value(&w->text, f, draft->rows.at[0][field]);
	}
	kh_buf_char(&w->text, '\n');
}

static kh_str cells_text(kh_writer *w, const kh_case *c, const kh_draft *draft, size_t row)
{
	kh_buf out = {0};

	for (size_t i = 0; i < c->example->columns.len; i++) {
		uint32_t field = c->example->columns.at[i];
		if (!is_open(c, draft, field))
			continue;
		if (out.len > 0)
			kh_buf_addc(&out, ", ");
		add_value(&out, &w->plan->schema->fields.at[field], draft->rows.at[row][field]);
	}
	return kh_buf_str(&out);
}

/* " nhiệm vụ 9": what a finding without a row is about. */
static void add_reference(kh_buf *out, const kh_case *c, const kh_finding *f)
{
	const kh_plan *plan = c->plan;

	if (f->row != KH_NO_ROW || f->item == KH_NONE)
		return;
	if (c->table->dataset == KH_PROGRESS) {
		const kh_task *task = &plan->tasks.at[f->item];
		bool numbered = task->number.len > 0;
		kh_buf_addf(out, " %s ", kh_keyword_text(numbered ? TOK_TASK : TOK_DUE, KH_VI));
		if (numbered)
			kh_buf_add(out, task->number);
		else
			kh_buf_quoted(out, task->title);
	}
	if (c->table->dataset == KH_RESULTS)
		kh_buf_addf(out, " %s %s", kh_keyword_text(TOK_TARGET, KH_VI),
			    kh_str_c(plan->targets.at[plan->goals.at[f->item].target].number));
}

/* "KT401 điểm e dòng 2". */
static kh_str given_text(const kh_case *c, const kh_finding *f)
{
	const kh_plan *plan = c->plan;
	kh_buf out = {0};
	const kh_clause *clause = f->clause == KH_NONE ? NULL : &plan->clauses.at[f->clause];

	kh_buf_addc(&out, kh_code_text((kh_code)f->code));
	if (clause != NULL && clause->letter.len > 0)
		kh_buf_addf(&out, " %s %s", kh_keyword_text(TOK_POINT, KH_VI), kh_str_c(clause->letter));
	if (clause != NULL && clause->line > 0)
		kh_buf_addf(&out, " %s %u", kh_keyword_text(TOK_LINE, KH_VI), (unsigned)clause->line);
	add_reference(&out, c, f);
	return kh_buf_str(&out);
}

static bool holds(const kh_str *list, size_t n, kh_str s)
{
	for (size_t i = 0; i < n; i++)
		if (kh_str_eq(list[i], s))
			return true;
	return false;
}

/* The grave findings of a row, or of the table as a whole, each once. */
static kh_str givens_text(const kh_case *c, uint32_t row)
{
	KH_VEC(kh_str) list = {0};
	kh_buf out = {0};

	for (size_t i = 0; i < c->judgement->findings.len; i++) {
		const kh_finding *f = &c->judgement->findings.at[i];
		kh_str text = given_text(c, f);
		if (f->row != row || f->severity == KH_INFO || holds(list.at, list.len, text))
			continue;
		kh_push(&list, text);
		kh_buf_addc(&out, list.len > 1 ? ", " : "");
		kh_buf_add(&out, text);
	}
	return kh_buf_str(&out);
}

static kh_str expected_text(const kh_case *c, uint32_t row)
{
	kh_verdict verdict = kh_verdict_of(c->judgement, row);
	kh_str givens = givens_text(c, row);

	if (verdict == KH_UNDETERMINED)
		return kh_str_of(kh_keyword_text(TOK_UNDECIDED, KH_VI));
	return givens.len > 0 ? givens : kh_str_of(kh_keyword_text(TOK_PASSES, KH_VI));
}

/* Rows that are alike stand on one line. */
static void add_rows(kh_writer *w, const kh_case *c, const kh_draft *draft)
{
	for (size_t i = 0, end; i < draft->rows.len; i = end) {
		kh_str cells = cells_text(w, c, draft, i), expected = expected_text(c, (uint32_t)i);
		for (end = i + 1; end < draft->rows.len; end++)
			if (!kh_str_eq(cells, cells_text(w, c, draft, end)) ||
			    !kh_str_eq(expected, expected_text(c, (uint32_t)end)))
				break;
		kh_buf_addc(&w->text, "  ");
		if (end - i > 1)
			kh_buf_addf(&w->text, "%zu ", end - i);
		kh_buf_addf(&w->text, "%s %s: %s\n", kh_keyword_text(TOK_ROW, KH_VI), kh_str_c(cells), kh_str_c(expected));
	}
}

bool kh_draft_write(kh_writer *w, const kh_draft *draft, kh_aim aim)
{
	kh_case *c = kh_draft_judge(w->plan, draft);

	if (c == NULL)
		return false;
	bool shown = kh_draft_shows(c, aim);
	if (shown) {
		kh_buf_addf(&w->text, "\n%s ", kh_keyword_text(TOK_EXAMPLE, KH_VI));
		kh_buf_quoted(&w->text, draft->title);
		kh_buf_addc(&w->text, " {\n");
		if (draft->has_date)
			kh_buf_addf(&w->text, "  %s: %s\n", kh_keyword_text(TOK_AS_OF, KH_VI), kh_str_c(kh_date_text(draft->date)));
		add_columns(w, c, draft);
		add_rows(w, c, draft);
		if (aim.row == KH_NO_ROW)
			kh_buf_addf(&w->text, "  %s: %s\n", kh_keyword_text(TOK_WHOLE, KH_VI), kh_str_c(givens_text(c, KH_NO_ROW)));
		kh_buf_addc(&w->text, "}\n");
		kh_coverage_case(&w->reached, c);
	}
	kh_case_free(c);
	return shown;
}
