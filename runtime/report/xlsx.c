/* The report as a workbook: summary, numbers with bars, one line a finding, and the nominations as sent, coloured by verdict with the
 * reason beside each. Columns that khen does not read are not in it, because it does not keep them. */
#include "runtime/report/senders.h"
#include "runtime/report/text.h"
#include "runtime/report/wording.h"
#include "runtime/report/workbook.h"

typedef struct {
	kh_book book;
	const kh_judgement *j;
	kh_lang lang;
	lxw_worksheet *sheet; /* the one at hand */
	uint32_t row, column; /* the next cell */
} writer;

static kh_str words(const writer *w, kh_phrase phrase)
{
	return kh_str_of(kh_phrase_text(phrase, w->lang));
}

static void text(writer *w, kh_str s, kh_look look)
{
	kh_book_text(&w->book, w->sheet, w->row, w->column++, s, look);
}

static void number(writer *w, int64_t n, kh_look look)
{
	kh_book_number(&w->book, w->sheet, w->row, w->column++, n, look);
}

static void next_row(writer *w)
{
	w->row++;
	w->column = 0;
}

typedef struct {
	kh_phrase title;
	double width;
} column;

/* A sheet with its headings, which stay in sight. */
static void start_sheet(writer *w, kh_phrase name, const column *columns, size_t n)
{
	w->sheet = kh_book_sheet(&w->book, words(w, name));
	w->row = w->column = 0;
	for (uint32_t i = 0; i < n; i++) {
		kh_book_width(&w->book, w->sheet, i, columns[i].width);
		text(w, words(w, columns[i].title), KH_LOOK_HEAD);
	}
	if (w->sheet && n > 0) {
		worksheet_freeze_panes(w->sheet, 1, 0);
		worksheet_set_landscape(w->sheet);
		worksheet_set_paper(w->sheet, 9); /* A4 */
		worksheet_fit_to_pages(w->sheet, 1, 0);
		kh_book_check(&w->book, worksheet_repeat_rows(w->sheet, 0, 0));
	}
	if (n > 0)
		next_row(w);
}

static void add_filter(writer *w, size_t columns)
{
	if (w->book.error == 0 && w->row > 1)
		kh_book_check(&w->book, worksheet_autofilter(w->sheet, 0, 0, w->row - 1, (lxw_col_t)(columns - 1)));
}

/* ---- summary ---- */

static void count_line(writer *w, kh_phrase what, size_t n, kh_look look)
{
	text(w, words(w, what), look);
	number(w, (int64_t)n, look);
	next_row(w);
}

static void add_summary(writer *w, const kh_listed *list)
{
	const kh_judgement *j = w->j;
	start_sheet(w, KH_P_PAGE_SUMMARY, NULL, 0);
	kh_book_width(&w->book, w->sheet, 0, 44);
	kh_book_width(&w->book, w->sheet, 1, 90);
	text(w, kh_head_plan(&j->plan->document, w->lang), KH_LOOK_TITLE);
	next_row(w);
	text(w, kh_phrase_fill(KH_P_HEAD_DATA, w->lang, KH_ARGS(kh_head_data(j->table, w->lang))), KH_LOOK_BOLD);
	next_row(w);
	next_row(w);
	count_line(w, KH_P_TILE_NOMINATIONS, j->table->len, KH_LOOK_PLAIN);
	count_line(w, KH_P_TILE_ACCEPTED, j->accepted, KH_LOOK_GOOD);
	count_line(w, KH_P_TILE_REJECTED, j->rejected, KH_LOOK_BAD);
	count_line(w, KH_P_TILE_UNDETERMINED, j->undetermined, KH_LOOK_DOUBT);
	next_row(w);
	if (kh_todo_words(list, j->findings.len, w->lang).len > 0) /* some findings are only to be known */
		text(w, words(w, KH_P_PAGE_TODO), KH_LOOK_BOLD);
	next_row(w);
	for (size_t i = 0, k; i < j->findings.len; i = k) {
		for (k = i; k < j->findings.len && list[k].campaign == list[i].campaign;)
			k++;
		kh_str what = kh_todo_words(list + i, k - i, w->lang);
		if (what.len == 0)
			continue;
		text(w, kh_todo_who(j->plan, list[i].campaign, w->lang), KH_LOOK_PLAIN);
		text(w, what, KH_LOOK_PLAIN);
		next_row(w);
	}
}

/* ---- numbers ---- */

static const column quota_columns[] = {
	{KH_P_COL_CAMPAIGN, 11}, {KH_P_COL_LINE, 60},    {KH_P_COL_LIMIT, 10}, {KH_P_COL_ASKED, 10}, {KH_P_COL_INELIGIBLE, 11},
	{KH_P_COL_COUNTED, 11},  {KH_P_COL_UNCLEAR, 10}, {KH_P_COL_OVER, 8},   {KH_P_COL_LEFT, 9},   {KH_P_COL_SHARE, 26},
};

static void add_group(writer *w, const kh_group *group)
{
	const kh_plan *plan = w->j->plan;
	const kh_quota *quota = &plan->quotas.at[group->quota];
	kh_look look = group->within == KH_FALSE ? KH_LOOK_BAD : group->within == KH_TRUE ? KH_LOOK_PLAIN : KH_LOOK_DOUBT;
	kh_str name = kh_group_words(plan, group, w->lang);
	text(w, quota->campaign == KH_NONE ? words(w, KH_P_ALL_CAMPAIGNS) : plan->campaigns.at[quota->campaign].number, look);
	text(w, name.len > 0 ? name : kh_cover_words(plan, quota, 3, w->lang), look);
	if (group->has_most)
		number(w, group->most, look);
	else
		text(w, kh_phrase_fill(KH_P_LIMIT_LEAST, w->lang, KH_ARGS(kh_count_text(group->least, w->lang))), look);
	number(w, group->asked, look);
	number(w, group->ineligible, look);
	number(w, group->counted, look);
	number(w, group->undetermined, look);
	number(w, kh_group_over(group), look);
	if (group->has_most)
		number(w, kh_group_left(group), look);
	else
		text(w, KH_STR("–"), look);
	if (group->has_most && group->most > 0)
		kh_book_ratio(&w->book, w->sheet, w->row, w->column, group->counted, group->most);
	next_row(w);
}

/* Bars from nothing to the whole limit, inside the cells of the last column. */
static void add_bars(writer *w)
{
	lxw_conditional_format bars = {
		.type = LXW_CONDITIONAL_DATA_BAR,
		.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
		.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
		.min_value = 0,
		.max_value = 1,
		.bar_color = 0x53C88A,
		.bar_solid = LXW_TRUE,
		.data_bar_2010 = LXW_TRUE,
	};
	lxw_col_t last = KH_COUNT(quota_columns) - 1;
	if (w->book.error == 0 && w->row > 1)
		kh_book_check(&w->book, worksheet_conditional_format_range(w->sheet, 1, last, w->row - 1, last, &bars));
}

static void add_quotas(writer *w)
{
	const kh_judgement *j = w->j;
	start_sheet(w, KH_P_PAGE_QUOTAS, quota_columns, KH_COUNT(quota_columns));
	for (size_t i = 0; i < j->groups.len; i++) {
		const kh_group *group = &j->groups.at[i];
		if (group->asked > 0 && (j->plan->quotas.at[group->quota].campaign != KH_NONE || group->within != KH_TRUE))
			add_group(w, group);
	}
	add_filter(w, KH_COUNT(quota_columns));
	add_bars(w);
}

/* ---- findings ---- */

/* No heading here is that of the name of a nominee, so that a report that is sent back is read by its sheet of nominations. */
static const column finding_columns[] = {
	{KH_P_COL_SEVERITY, 11}, {KH_P_COL_CODE, 8},     {KH_P_COL_KIND_OF_FINDING, 24},
	{KH_P_COL_CAMPAIGN, 11}, {KH_P_COL_FILE, 24},    {KH_P_COL_ROW, 7},
	{KH_P_COL_FILE_LINE, 7}, {KH_P_COL_NOMINEE, 28}, {KH_P_COL_SAYS, 60},
	{KH_P_COL_CLAUSE, 36},   {KH_P_COL_HINT, 50},
};

static void add_place(writer *w, const kh_finding *f)
{
	const kh_table *table = w->j->table;
	uint32_t file = kh_finding_file(w->j, f);
	uint64_t line = kh_finding_line(w->j, f);
	text(w, file == KH_NONE ? KH_NO_STR : kh_file_words(&table->files.at[file], w->lang), KH_LOOK_PLAIN);
	if (f->row == KH_NO_ROW)
		w->column++;
	else
		number(w, kh_table_number(table, f->row), KH_LOOK_PLAIN);
	if (line == 0)
		w->column++;
	else
		number(w, (int64_t)line, KH_LOOK_PLAIN);
	text(w, f->row == KH_NO_ROW ? KH_NO_STR : kh_cell_text(table, f->row, KH_F_NAME), KH_LOOK_PLAIN);
}

static void add_finding(writer *w, const kh_finding *f)
{
	static const kh_look looks[] = {[KH_ERROR] = KH_LOOK_BAD, [KH_WARNING] = KH_LOOK_DOUBT, [KH_INFO] = KH_LOOK_SOFT};
	const kh_plan *plan = w->j->plan;
	kh_wording says = kh_finding_words(w->j, f, w->lang);
	uint32_t campaign = kh_finding_campaign(w->j, f);
	text(w, kh_str_of(kh_severity_text((kh_severity)f->severity, w->lang)), looks[f->severity]);
	text(w, kh_str_of(kh_code_text((kh_code)f->code)), KH_LOOK_PLAIN);
	text(w, kh_code_name((kh_code)f->code, w->lang), KH_LOOK_PLAIN);
	text(w, campaign == KH_NONE ? KH_NO_STR : plan->campaigns.at[campaign].number, KH_LOOK_PLAIN);
	add_place(w, f);
	text(w, says.message, KH_LOOK_PLAIN);
	text(w, f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&plan->clauses.at[f->clause], w->lang), KH_LOOK_PLAIN);
	text(w, says.hint, KH_LOOK_PLAIN);
	next_row(w);
}

static void add_findings(writer *w)
{
	start_sheet(w, KH_P_PAGE_FINDINGS, finding_columns, KH_COUNT(finding_columns));
	for (size_t i = 0; i < w->j->findings.len && w->book.error == 0; i++)
		add_finding(w, &w->j->findings.at[i]);
	add_filter(w, KH_COUNT(finding_columns));
}

/* ---- nominations ---- */

static bool is_sent(const kh_table *table, uint32_t field)
{
	for (size_t i = 0; i < table->files.len; i++)
		if (table->files.at[i].has[field])
			return true;
	return false;
}

static kh_str reasons(const writer *w, uint32_t row)
{
	size_t n;
	const kh_finding *f = kh_row_findings(w->j, row, &n);
	kh_buf out = {0};
	for (size_t i = 0; i < n; i++) {
		kh_str cite = f[i].clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&w->j->plan->clauses.at[f[i].clause], w->lang);
		if (i > 0)
			kh_buf_char(&out, ' ');
		kh_buf_add(&out, kh_phrase_fill(KH_P_BY_CLAUSE_BRIEF, w->lang,
						KH_ARGS(kh_finding_words(w->j, &f[i], w->lang).message, cite)));
	}
	return kh_buf_str(&out);
}

static void add_nomination(writer *w, uint32_t row)
{
	static const kh_look looks[] = {
		[KH_ACCEPTED] = KH_LOOK_GOOD, [KH_REJECTED] = KH_LOOK_BAD, [KH_UNDETERMINED] = KH_LOOK_DOUBT};
	static const kh_phrase verdicts[] = {[KH_ACCEPTED] = KH_P_VERDICT_ACCEPTED,
					     [KH_REJECTED] = KH_P_VERDICT_REJECTED,
					     [KH_UNDETERMINED] = KH_P_VERDICT_UNDETERMINED};
	const kh_table *table = w->j->table;
	kh_look look = looks[w->j->verdicts.at[row]];
	text(w, words(w, verdicts[w->j->verdicts.at[row]]), look);
	text(w, reasons(w, row), look);
	text(w, kh_file_words(kh_table_file_of(table, row), w->lang), look);
	number(w, kh_table_number(table, row), look);
	for (uint32_t f = 0; f < table->schema->fields.len; f++)
		if (is_sent(table, f))
			text(w, kh_cell_text(table, row, f), look);
	next_row(w);
}

static void add_nominations(writer *w)
{
	static const column columns[] = {{KH_P_COL_VERDICT, 14}, {KH_P_COL_WHY, 60}, {KH_P_COL_FILE, 24}, {KH_P_COL_ROW, 7}};
	const kh_table *table = w->j->table;
	uint32_t n = KH_COUNT(columns);
	start_sheet(w, KH_P_PAGE_NOMINATIONS, columns, n);
	w->row = 0;
	for (uint32_t f = 0; f < table->schema->fields.len; f++) {
		if (!is_sent(table, f))
			continue;
		kh_book_width(&w->book, w->sheet, n, f == KH_F_NAME || f == KH_F_ACHIEVEMENT ? 32 : 18);
		w->column = n++;
		text(w, kh_field_name(w->j->plan, f, w->lang), KH_LOOK_HEAD);
	}
	next_row(w);
	for (uint32_t row = 0; row < table->len && w->book.error == 0; row++)
		add_nomination(w, row);
	add_filter(w, n);
}

void kh_report_xlsx(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	writer w = {.j = j, .lang = report->style.lang};
	kh_listed *list = kh_listed_findings(j);
	kh_book_open(&w.book, true, kh_head_plan(&j->plan->document, w.lang));
	if (w.book.error == 0) {
		add_summary(&w, list);
		add_quotas(&w);
		add_findings(&w);
		add_nominations(&w);
	}
	kh_plain_free(list);
	kh_book_close(&w.book, out);
}
