/* The member "findings" of the JSON report, written as text: there may be millions, and a tree of values for each would take most of the
 * time. What many of them share is put into JSON once: a clause, and the rows that took the places of a group. */
#include "runtime/report/json.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

/* Rows listed as related to one finding; a group of thousands is told by its quota. */
enum { RELATED = 100 };

typedef struct {
	const kh_judgement *j;
	kh_lang lang;
	kh_buf line;     /* the finding at hand; its room is used again */
	kh_str *clauses; /* one a clause of the plan, as JSON; empty: not yet asked for */
	/* the rows of the group told last, as JSON: */
	uint32_t group;
	uint16_t code;
	kh_str related;
} writer;

/* ---- members ---- */

static void name_member(writer *w, const char *name)
{
	kh_buf_addc(&w->line, w->line.ptr[w->line.len - 1] == '{' ? "\"" : ",\"");
	kh_buf_addc(&w->line, name);
	kh_buf_addc(&w->line, "\":");
}

static void add_plain(writer *w, const char *name, const char *json)
{
	name_member(w, name);
	kh_buf_addc(&w->line, json);
}

/* null where it is not there. */
static void add_text(writer *w, const char *name, bool there, kh_str text)
{
	name_member(w, name);
	if (there)
		kh_json_quote(&w->line, text);
	else
		kh_buf_addc(&w->line, "null");
}

static void add_number(writer *w, const char *name, bool there, uint64_t n)
{
	name_member(w, name);
	if (there)
		kh_buf_int(&w->line, (int64_t)n);
	else
		kh_buf_addc(&w->line, "null");
}

static void add_value(writer *w, const char *name, json_t *value)
{
	name_member(w, name);
	kh_buf_add(&w->line, kh_json_dump(value));
}

/* The members of an object among those of the finding. */
static void add_members(writer *w, json_t *object)
{
	kh_str text = kh_json_dump(object);

	kh_buf_char(&w->line, ',');
	kh_buf_add(&w->line, kh_str_slice(text, 1, text.len - 1));
}

/* ---- places ---- */

/* The place in a workbook, beside row and line. */
static void add_cell(writer *w, uint32_t row, uint32_t field)
{
	const kh_table_file *file = kh_table_file_of(w->j->table, row);

	if (file->sheet.len == 0)
		return;
	add_text(w, "sheet", true, file->sheet);
	add_text(w, "cell", true, kh_table_place(w->j->table, row, field));
}

static void add_place(writer *w, const kh_finding *f)
{
	bool row = f->row != KH_NO_ROW;
	uint32_t file = kh_finding_file(w->j, f);
	uint64_t line = kh_finding_line(w->j, f);
	kh_str sheet = row ? KH_NO_STR : kh_finding_sheet(w->j, f);

	add_text(w, "file", file != KH_NONE, file == KH_NONE ? KH_NO_STR : w->j->table->files.at[file].name);
	add_number(w, "row", row, row ? kh_table_number(w->j->table, f->row) : 0);
	add_number(w, "line", line > 0, line);
	if (row)
		add_cell(w, f->row, f->field);
	else if (sheet.len > 0)
		add_text(w, "sheet", true, sheet);
	kh_str id = row ? kh_cell_text(w->j->table, f->row, KH_F_ID) : KH_NO_STR;
	add_text(w, "id", id.len > 0, id);
}

static void add_clause(writer *w, uint32_t clause)
{
	if (clause == KH_NONE) {
		add_plain(w, "clause", "null");
		return;
	}
	if (w->clauses[clause].len == 0)
		w->clauses[clause] = kh_json_dump(kh_json_clause(w->j->plan, clause, w->lang));
	name_member(w, "clause");
	kh_buf_add(&w->line, w->clauses[clause]);
}

/* ---- related rows ---- */

static void add_row(writer *w, uint32_t row)
{
	kh_buf_addc(&w->line, w->line.ptr[w->line.len - 1] == '[' ? "{" : ",{");
	if (w->j->table->files.len > 1)
		add_text(w, "file", true, kh_table_file_of(w->j->table, row)->name);
	add_number(w, "row", true, kh_table_number(w->j->table, row));
	add_number(w, "line", true, kh_table_line(w->j->table, row));
	add_cell(w, row, KH_NONE);
	kh_buf_char(&w->line, '}');
}

static void add_counted(writer *w, const kh_finding *f)
{
	const kh_group *group = &w->j->groups.at[f->group];
	size_t n, start = w->line.len;
	const uint32_t *counted = kh_group_counted(w->j, group, &n);

	if (w->related.len > 0 && w->group == f->group && w->code == f->code) {
		kh_buf_add(&w->line, w->related);
		return;
	}
	if (f->code == KH_KT401 && (int64_t)n > group->most)
		n = group->most < 0 ? 0 : (size_t)group->most;
	for (size_t i = 0; i < n && i < RELATED; i++)
		add_row(w, counted[i]);
	w->group = f->group;
	w->code = f->code;
	w->related = kh_str_copy(kh_str_slice(kh_buf_str(&w->line), start, w->line.len));
}

/* The row that came before, or the rows that took the places of the group. */
static void add_related(writer *w, const kh_finding *f)
{
	name_member(w, "related");
	kh_buf_char(&w->line, '[');
	if (f->code == KH_KT404 || f->code == KH_KT405 || f->code == KH_KT704) {
		if (f->other < w->j->table->len)
			add_row(w, f->other);
	} else if (f->group != KH_NONE) {
		add_counted(w, f);
	}
	kh_buf_char(&w->line, ']');
}

/* ---- a finding ---- */

/* What only one data set has. */
static void add_item(writer *w, const kh_finding *f)
{
	const kh_plan *plan = w->j->plan;

	if (w->j->progress)
		add_value(w, "task", f->item == KH_NONE ? json_null() : kh_json_task(plan, f->item));
	if (w->j->results) {
		json_t *goal = json_object();
		kh_json_goal(goal, plan, f->item, f->code == KH_KT206 || f->more != 0);
		add_members(w, goal);
	}
	if (w->j->choices)
		add_text(w, "selection", f->item != KH_NONE, f->item == KH_NONE ? KH_NO_STR : plan->selections.at[f->item].title);
}

static void write_finding(writer *w, const kh_finding *f)
{
	const kh_plan *plan = w->j->plan;
	kh_wording words = kh_finding_words(w->j, f, w->lang);
	uint32_t of = kh_finding_campaign(w->j, f);
	const kh_campaign *campaign = of == KH_NONE ? NULL : &plan->campaigns.at[of];
	kh_str column = kh_field_name(plan, f->field, w->lang);
	kh_str document = campaign ? plan->documents.at[campaign->document].number : KH_NO_STR;

	kh_buf_char(&w->line, '{');
	add_text(w, "code", true, kh_str_of(kh_code_text((kh_code)f->code)));
	add_text(w, "name", true, kh_code_name((kh_code)f->code, w->lang));
	add_text(w, "severity", true, kh_str_of(kh_severity_word((kh_severity)f->severity)));
	add_text(w, "dataset", true, kh_str_of(kh_json_dataset(w->j->table->dataset)));
	add_place(w, f);
	add_text(w, "campaign", campaign != NULL, campaign ? campaign->number : KH_NO_STR);
	add_item(w, f);
	add_text(w, "column", column.len > 0, column);
	add_text(w, "document", document.len > 0, document);
	add_text(w, "message", true, words.message);
	add_text(w, "hint", words.hint.len > 0, words.hint);
	add_clause(w, f->clause);
	add_related(w, f);
	kh_buf_char(&w->line, '}');
}

void kh_json_findings(kh_out *out, const kh_report *report)
{
	const char *before = "\n";

	for (size_t i = 0; i < report->njudgements; i++) {
		kh_report at = kh_report_at(report, i);
		const kh_judgement *j = at.judgement;
		writer w = {.j = j, .lang = report->style.lang, .clauses = KH_NEWN(kh_str, j->plan->clauses.len + 1)};

		for (size_t f = 0; f < at.told && out->error == 0; f++, before = ",\n") {
			w.line.len = 0;
			kh_buf_addc(&w.line, before);
			write_finding(&w, &j->findings.at[f]);
			kh_out_add(out, kh_buf_str(&w.line));
			kh_tell(report->watch, KH_TELLING, f + 1, 0, at.told);
		}
	}
}
