/* Running a case. The block is written as CSV and read back, not put into columns directly: headers, types and blanks are then
 * understood as in a file that a unit sends. It decides nothing about findings; it only compares. */
#include "runtime/examples.h"

#include "lang/ast.h"

/* ---- the block as a table ---- */

/* The text of a cell; "#" in it is the number of the row in the block. */
static kh_str cell_text(kh_str cell, size_t number)
{
	kh_buf out = {0};

	for (size_t i = 0; i < cell.len; i++) {
		if (cell.ptr[i] == '#')
			kh_buf_int(&out, (int64_t)number);
		else
			kh_buf_char(&out, cell.ptr[i]);
	}
	return kh_buf_str(&out);
}

static void add_row(kh_buf *out, const kh_example_row *row, size_t number)
{
	for (size_t i = 0; i < row->cells.len; i++) {
		if (i > 0)
			kh_buf_char(out, ',');
		kh_buf_quoted(out, cell_text(row->cells.at[i], number));
	}
	kh_buf_char(out, '\n');
}

/* The block as a CSV text, one line a row below the header. */
static kh_str example_csv(const kh_plan *plan, const kh_example *example)
{
	kh_buf out = {0};
	size_t number = 0;

	for (size_t i = 0; i < example->columns.len; i++) {
		if (i > 0)
			kh_buf_char(&out, ',');
		kh_buf_quoted(&out, plan->schema->fields.at[example->columns.at[i]].name);
	}
	kh_buf_char(&out, '\n');
	for (size_t i = 0; i < example->rows.len; i++)
		for (uint32_t k = 0; k < example->rows.at[i].repeat; k++)
			add_row(&out, &example->rows.at[i], ++number);
	return kh_buf_str(&out);
}

size_t kh_example_rows(const kh_example *example)
{
	size_t n = 0;

	for (size_t i = 0; i < example->rows.len; i++)
		n += example->rows.at[i].repeat;
	return n;
}

/* Reads the block; *row_of gives the row of the table for each row of the block, KH_NO_ROW where none came of it. The lines of
 * the table become those of the rule file, so that every sentence about a row names a place that its reader can open. */
static bool load(kh_case *c, uint32_t *row_of)
{
	kh_place place = kh_place_of(c->plan->sources, c->example->node->span.start);
	kh_str name = place.source != NULL ? place.source->name : KH_NO_STR;
	kh_load_options options = {.delimiter = ',', .dataset = -1};
	uint32_t item = 0, left = 0;
	uint64_t *lines;

	c->data = kh_data_new(c->plan->schema);
	if (!kh_load_csv_text(c->data, name, example_csv(c->plan, c->example), options, &c->trouble))
		return false;
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (c->data->tables[d] && c->data->tables[d]->len > 0)
			c->table = c->data->tables[d];
	for (size_t number = 0; number < kh_example_rows(c->example); number++)
		row_of[number] = KH_NO_ROW;
	for (uint32_t row = 0; row < c->table->len; row++)
		row_of[kh_table_line(c->table, row) - 2] = row;
	lines = kh_alloc_atomic((c->table->len + 1) * sizeof *lines);
	for (size_t number = 0; number < kh_example_rows(c->example); number++) {
		while (left == 0)
			left = c->example->rows.at[item++].repeat;
		left--;
		if (row_of[number] != KH_NO_ROW)
			lines[row_of[number]] = kh_place_of(c->plan->sources, c->example->rows.at[item - 1].span.start).line;
	}
	kh_table_set_lines(c->table, lines);
	return true;
}

/* ---- what was found ---- */

/* The campaign that a finding is about: its own, or that of its quota line. */
static uint32_t campaign_of(const kh_case *c, const kh_finding *f)
{
	if (f->campaign != KH_NONE || f->group == KH_NONE)
		return f->campaign;
	return c->plan->quotas.at[c->judgement->groups.at[f->group].quota].campaign;
}

/* Is the finding about what is referred to? A yearly deadline is one task a year: any of them. */
static bool is_about(const kh_case *c, const kh_reference *reference, const kh_finding *f)
{
	const kh_plan *plan = c->plan;
	uint32_t item = reference->item;

	if (reference->to == KH_REF_CAMPAIGN)
		return campaign_of(c, f) == item;
	if (f->item == KH_NONE)
		return false;
	switch (c->table->dataset) {
	case KH_PROGRESS:
		return (reference->to == KH_REF_TASK || reference->to == KH_REF_DUE) &&
		       plan->tasks.at[f->item].node == plan->tasks.at[item].node;
	case KH_RESULTS:
		return reference->to == KH_REF_TARGET && plan->goals.at[f->item].target == item;
	case KH_RECOGNITIONS:
		return reference->to == KH_REF_SELECTION && f->item == item;
	case KH_NOMINATIONS:
	case KH_DATASET_COUNT:
		break;
	}
	return false;
}

bool kh_expected_is(const kh_case *c, const kh_expected_finding *given, const kh_finding *f)
{
	if (f->code != given->code || (given->has_reference && !is_about(c, &given->reference, f)))
		return false;
	if (given->letter.len == 0 && given->line == 0)
		return true;
	if (f->clause == KH_NONE)
		return false;
	const kh_clause *clause = &c->plan->clauses.at[f->clause];
	if (given->letter.len > 0 && !kh_str_eq(clause->letter, given->letter))
		return false;
	return given->line == 0 || given->line == (clause->line == 0 ? 1 : clause->line);
}

static bool wanted_by(const kh_case *c, const kh_example_row *wanted, const kh_finding *f)
{
	for (size_t i = 0; i < wanted->findings.len; i++)
		if (kh_expected_is(c, &wanted->findings.at[i], f))
			return true;
	return false;
}

static bool is_grave(const kh_finding *f)
{
	return f->severity != KH_INFO;
}

/* ---- wanted and found ---- */

/* The findings of a row, or without one, that a comparison looks at: all that are grave, and the others that are asked for. */
static void collect(const kh_case *c, const kh_finding *from, size_t n, const kh_example_row *wanted, kh_mismatch *out)
{
	for (size_t i = 0; i < n; i++)
		if (is_grave(&from[i]) || wanted_by(c, wanted, &from[i]))
			kh_push(&out->found, (uint32_t)(&from[i] - c->judgement->findings.at));
}

/* Is everything there that is asked for? */
static bool all_found(const kh_case *c, const kh_mismatch *m)
{
	for (size_t i = 0; i < m->wanted->findings.len; i++) {
		bool found = false;
		for (size_t k = 0; k < m->found.len && !found; k++)
			found = kh_expected_is(c, &m->wanted->findings.at[i], &c->judgement->findings.at[m->found.at[k]]);
		if (!found)
			return false;
	}
	return true;
}

/* And is nothing else there? */
static bool all_wanted(const kh_case *c, const kh_mismatch *m)
{
	for (size_t i = 0; i < m->found.len; i++)
		if (!wanted_by(c, m->wanted, &c->judgement->findings.at[m->found.at[i]]))
			return false;
	return true;
}

static bool row_holds(const kh_case *c, const kh_mismatch *m)
{
	if (m->row == KH_NO_ROW)
		return false;
	switch (m->wanted->expects) {
	case KH_EXPECT_ACCEPTED:
		return kh_verdict_of(c->judgement, m->row) == KH_ACCEPTED && m->found.len == 0;
	case KH_EXPECT_UNDECIDED:
		return kh_verdict_of(c->judgement, m->row) == KH_UNDETERMINED;
	case KH_EXPECT_FINDINGS:
		break;
	}
	return all_found(c, m) && all_wanted(c, m);
}

static void compare_row(kh_case *c, kh_mismatch m)
{
	const kh_finding *f = c->judgement->findings.at;
	size_t n = c->judgement->findings.len, first = 0, end;

	while (first < n && f[first].row != m.row)
		first++;
	for (end = first; end < n && m.row != KH_NO_ROW && f[end].row == m.row;)
		end++;
	collect(c, f + first, end - first, m.wanted, &m);
	if (!row_holds(c, &m))
		kh_push(&c->wrong, m);
}

static void compare_rows(kh_case *c, const uint32_t *row_of)
{
	uint32_t number = 0;

	for (uint32_t item = 0; item < c->example->rows.len; item++) {
		const kh_example_row *row = &c->example->rows.at[item];
		for (uint32_t k = 0; k < row->repeat; k++, number++)
			compare_row(c, (kh_mismatch){.item = item, .number = number + 1, .row = row_of[number], .wanted = row});
	}
}

/* Of the whole table what is named must be there; what is not named may be, unless nothing may. */
static void compare_whole(kh_case *c, const kh_example_row *wanted)
{
	kh_mismatch m = {.item = KH_NONE, .row = KH_NO_ROW, .wanted = wanted};
	size_t n = c->judgement->findings.len, first = n;
	bool holds = true;

	while (first > 0 && c->judgement->findings.at[first - 1].row == KH_NO_ROW)
		first--;
	collect(c, c->judgement->findings.at + first, n - first, wanted, &m);
	switch (wanted->expects) {
	case KH_EXPECT_ACCEPTED:
		holds = m.found.len == 0;
		break;
	case KH_EXPECT_UNDECIDED:
		holds = c->judgement->undetermined > 0;
		break;
	case KH_EXPECT_FINDINGS:
		holds = all_found(c, &m);
		break;
	}
	if (!holds)
		kh_push(&c->wrong, m);
}

kh_case *kh_case_run(const kh_plan *plan, const kh_example *example)
{
	kh_case *c = KH_NEW(kh_case);
	uint32_t *row_of = kh_plain_alloc((kh_example_rows(example) + 1) * sizeof *row_of);
	kh_judge_options options = {.has_date = example->has_date, .date = example->date};

	c->plan = plan;
	c->example = example;
	if (load(c, row_of)) {
		c->judgement = kh_judge(plan, c->table, options);
		compare_rows(c, row_of);
		if (example->has_whole)
			compare_whole(c, &example->whole);
	}
	kh_plain_free(row_of);
	return c;
}

void kh_case_free(kh_case *c)
{
	if (c->judgement != NULL)
		kh_judgement_free(c->judgement);
	kh_data_free(c->data);
}
