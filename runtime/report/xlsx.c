/* The report as a workbook: summary, numbers with bars, one line a finding, and the nominations as sent, coloured by verdict with the
 * reason beside each (xlsx_sent.c). */
#include "runtime/report/xlsx.h"

#include "runtime/report/text.h"
#include "runtime/report/left.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

kh_str kh_xlsx_words(const kh_xlsx *w, kh_phrase phrase)
{
	return kh_str_of(kh_phrase_text(phrase, w->lang));
}

void kh_xlsx_text(kh_xlsx *w, kh_str s, kh_look look)
{
	kh_book_text(&w->book, w->sheet, w->row, w->column++, s, look);
}

void kh_xlsx_number(kh_xlsx *w, int64_t n, kh_look look)
{
	kh_book_number(&w->book, w->sheet, w->row, w->column++, n, look);
}

void kh_xlsx_next_row(kh_xlsx *w)
{
	w->row++;
	w->column = 0;
}

void kh_xlsx_start(kh_xlsx *w, kh_str name, const kh_xlsx_column *columns, size_t n)
{
	w->sheet = kh_book_sheet(&w->book, name);
	w->row = w->column = 0;
	for (uint32_t i = 0; i < n; i++) {
		kh_book_width(&w->book, w->sheet, i, columns[i].width);
		kh_xlsx_text(w, columns[i].title, KH_LOOK_HEAD);
	}
	if (w->sheet && n > 0) {
		w->book.library.worksheet_freeze_panes(w->sheet, 1, 0);
		w->book.library.worksheet_set_landscape(w->sheet);
		w->book.library.worksheet_set_paper(w->sheet, 9); /* A4 */
		w->book.library.worksheet_fit_to_pages(w->sheet, 1, 0);
		kh_book_check(&w->book, w->book.library.worksheet_repeat_rows(w->sheet, 0, 0));
	}
	if (n > 0)
		kh_xlsx_next_row(w);
}

void kh_xlsx_filter(kh_xlsx *w, size_t columns)
{
	if (w->book.error == 0 && w->row > 1)
		kh_book_check(&w->book, w->book.library.worksheet_autofilter(w->sheet, 0, 0, w->row - 1, (lxw_col_t)(columns - 1)));
}

/* The headings of a table of ours. */
typedef struct {
	kh_phrase title;
	double width;
} column;

enum { MOST_COLUMNS = 16 };

static void start_sheet(kh_xlsx *w, kh_phrase name, const column *columns, size_t n)
{
	kh_xlsx_column titled[MOST_COLUMNS] = {{{0}, 0}};

	for (size_t i = 0; i < n; i++)
		titled[i] = (kh_xlsx_column){kh_xlsx_words(w, columns[i].title), columns[i].width};
	kh_xlsx_start(w, kh_xlsx_words(w, name), titled, n);
}

/* ---- summary ---- */

static void count_line(kh_xlsx *w, kh_phrase what, size_t n, kh_look look)
{
	kh_xlsx_text(w, kh_xlsx_words(w, what), look);
	kh_xlsx_number(w, (int64_t)n, look);
	kh_xlsx_next_row(w);
}

/* What is to be done, from the row at hand on. */
static void add_todo(kh_xlsx *w)
{
	const kh_judgement *j = w->j;
	kh_listed *list = kh_listed_findings(j);
	if (kh_todo_words(list, j->findings.len, w->lang).len > 0) /* some findings are only to be known */
		kh_xlsx_text(w, kh_xlsx_words(w, KH_P_PAGE_TODO), KH_LOOK_BOLD);
	kh_xlsx_next_row(w);
	for (size_t i = 0, k; i < j->findings.len; i = k) {
		for (k = i; k < j->findings.len && list[k].campaign == list[i].campaign;)
			k++;
		kh_str what = kh_todo_words(list + i, k - i, w->lang);
		if (what.len == 0)
			continue;
		kh_xlsx_text(w, kh_todo_who(j, list[i].campaign, w->lang), KH_LOOK_PLAIN);
		kh_xlsx_text(w, what, KH_LOOK_PLAIN);
		kh_xlsx_next_row(w);
	}
	kh_plain_free(list);
}

/* Where several data sets are told, each has its title. */
static void add_counts(kh_xlsx *w, bool several)
{
	const kh_judgement *j = w->j;
	bool nominations = j->table->dataset == KH_NOMINATIONS, graded = j->table->dataset != KH_PROGRESS;
	if (several) {
		kh_xlsx_next_row(w);
		kh_xlsx_text(w, kh_xlsx_words(w, kh_dataset_title(j->table->dataset)), KH_LOOK_TITLE);
		kh_xlsx_next_row(w);
	}
	kh_xlsx_text(w, kh_phrase_fill(KH_P_HEAD_DATA, w->lang, KH_ARGS(kh_head_data(j->table, w->lang))), KH_LOOK_BOLD);
	kh_xlsx_next_row(w);
	kh_xlsx_next_row(w);
	count_line(w, nominations ? KH_P_TILE_NOMINATIONS : KH_P_TILE_ROWS, j->table->len, KH_LOOK_PLAIN);
	count_line(w, graded ? KH_P_TILE_ACCEPTED : KH_P_TILE_VALID, j->accepted, KH_LOOK_GOOD);
	count_line(w, graded ? KH_P_TILE_REJECTED : KH_P_TILE_FAULTY, j->rejected, KH_LOOK_BAD);
	count_line(w, KH_P_TILE_UNDETERMINED, j->undetermined, KH_LOOK_DOUBT);
	kh_xlsx_next_row(w);
}

static void add_summary(kh_xlsx *w, const kh_report *report)
{
	start_sheet(w, KH_P_PAGE_SUMMARY, NULL, 0);
	kh_book_width(&w->book, w->sheet, 0, 44);
	kh_book_width(&w->book, w->sheet, 1, 90);
	kh_xlsx_text(w, kh_head_plans(report->judgements[0]->plan, w->lang), KH_LOOK_TITLE);
	kh_xlsx_next_row(w);
	for (size_t i = 0; i < report->njudgements; i++) {
		w->j = report->judgements[i];
		add_counts(w, report->njudgements > 1);
		add_todo(w);
	}
}

/* ---- numbers ---- */

static const column quota_columns[] = {
	{KH_P_COL_CAMPAIGN, 11}, {KH_P_COL_LINE, 60},    {KH_P_COL_LIMIT, 10}, {KH_P_COL_ASKED, 10}, {KH_P_COL_INELIGIBLE, 11},
	{KH_P_COL_COUNTED, 11},  {KH_P_COL_UNCLEAR, 10}, {KH_P_COL_OVER, 8},   {KH_P_COL_LEFT, 9},   {KH_P_COL_SHARE, 26},
};

static void add_group(kh_xlsx *w, const kh_group *group)
{
	const kh_plan *plan = w->j->plan;
	const kh_quota *quota = &plan->quotas.at[group->quota];
	kh_look look = group->within == KH_FALSE ? KH_LOOK_BAD : group->within == KH_TRUE ? KH_LOOK_PLAIN : KH_LOOK_DOUBT;
	kh_str name = kh_group_words(w->j, group, w->lang);
	kh_xlsx_text(w,
		     quota->campaign == KH_NONE ? kh_xlsx_words(w, KH_P_ALL_CAMPAIGNS)
						: kh_campaign_label(plan, &plan->campaigns.at[quota->campaign]),
		     look);
	kh_xlsx_text(w, name.len > 0 ? name : kh_cover_words(plan, quota, 3, w->lang), look);
	if (group->has_most)
		kh_xlsx_number(w, group->most, look);
	else
		kh_xlsx_text(w, kh_phrase_fill(KH_P_LIMIT_LEAST, w->lang, KH_ARGS(kh_count_text(group->least, w->lang))), look);
	kh_xlsx_number(w, group->asked, look);
	kh_xlsx_number(w, group->ineligible, look);
	kh_xlsx_number(w, group->counted, look);
	kh_xlsx_number(w, group->undetermined, look);
	kh_xlsx_number(w, kh_group_over(group), look);
	if (group->has_most)
		kh_xlsx_number(w, kh_group_left(group), look);
	else
		kh_xlsx_text(w, KH_STR("–"), look);
	if (group->has_most && group->most > 0)
		kh_book_ratio(&w->book, w->sheet, w->row, w->column, group->counted, group->most);
	kh_xlsx_next_row(w);
}

/* Bars from nothing to the whole limit, inside the cells of the last column. */
static void add_bars(kh_xlsx *w)
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
		kh_book_check(&w->book,
			      w->book.library.worksheet_conditional_format_range(w->sheet, 1, last, w->row - 1, last, &bars));
}

static void add_quotas(kh_xlsx *w)
{
	const kh_judgement *j = w->j;
	start_sheet(w, KH_P_PAGE_QUOTAS, quota_columns, KH_COUNT(quota_columns));
	for (size_t i = 0; i < j->groups.len; i++) {
		const kh_group *group = &j->groups.at[i];
		if (group->asked > 0 && (j->plan->quotas.at[group->quota].campaign != KH_NONE || group->within != KH_TRUE))
			add_group(w, group);
	}
	kh_xlsx_filter(w, KH_COUNT(quota_columns));
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

static void add_place(kh_xlsx *w, const kh_finding *f)
{
	const kh_table *table = w->j->table;
	uint64_t line = kh_finding_line(w->j, f);
	kh_xlsx_text(w, kh_finding_file_words(w->j, f, w->lang), KH_LOOK_PLAIN);
	if (f->row == KH_NO_ROW)
		w->column++;
	else
		kh_xlsx_number(w, kh_table_number(table, f->row), KH_LOOK_PLAIN);
	if (line == 0)
		w->column++;
	else
		kh_xlsx_number(w, (int64_t)line, KH_LOOK_PLAIN);
	kh_xlsx_text(w, kh_subject_words(w->j, f->row), KH_LOOK_PLAIN);
}

static void add_finding(kh_xlsx *w, const kh_finding *f)
{
	static const kh_look looks[] = {[KH_ERROR] = KH_LOOK_BAD, [KH_WARNING] = KH_LOOK_DOUBT, [KH_INFO] = KH_LOOK_SOFT};
	const kh_plan *plan = w->j->plan;
	kh_wording says = kh_finding_words(w->j, f, w->lang);
	uint32_t campaign = kh_finding_campaign(w->j, f);
	kh_xlsx_text(w, kh_str_of(kh_severity_text((kh_severity)f->severity, w->lang)), looks[f->severity]);
	kh_xlsx_text(w, kh_str_of(kh_code_text((kh_code)f->code)), KH_LOOK_PLAIN);
	kh_xlsx_text(w, kh_code_name((kh_code)f->code, w->lang), KH_LOOK_PLAIN);
	kh_xlsx_text(w, campaign == KH_NONE ? KH_NO_STR : kh_campaign_label(plan, &plan->campaigns.at[campaign]), KH_LOOK_PLAIN);
	add_place(w, f);
	kh_xlsx_text(w, says.message, KH_LOOK_PLAIN);
	kh_xlsx_text(w, f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&plan->clauses.at[f->clause], w->lang), KH_LOOK_PLAIN);
	kh_xlsx_text(w, says.hint, KH_LOOK_PLAIN);
	kh_xlsx_next_row(w);
}

static void add_findings(kh_xlsx *w, const kh_report *report)
{
	start_sheet(w, KH_P_PAGE_FINDINGS, finding_columns, KH_COUNT(finding_columns));
	for (size_t k = 0; k < report->njudgements; k++) {
		kh_report at = kh_report_at(report, k);
		w->j = at.judgement;
		for (size_t i = 0; i < at.told && w->book.error == 0; i++)
			add_finding(w, &w->j->findings.at[i]);
	}
	kh_xlsx_filter(w, KH_COUNT(finding_columns));
	kh_left left = kh_left_of_report(report);
	if (left.findings > 0)
		kh_xlsx_text(w, kh_left_words(&left, w->lang), KH_LOOK_PLAIN); /* below the filter */
}

/* ---- the workbook ---- */

/* What the rows make together. */
static void add_numbers(kh_xlsx *w)
{
	switch (w->j->table->dataset) {
	case KH_NOMINATIONS:
		add_quotas(w);
		break;
	case KH_RESULTS:
		kh_xlsx_targets(w);
		break;
	case KH_RECOGNITIONS:
		kh_xlsx_choices(w);
		break;
	case KH_PROGRESS:
		kh_xlsx_schedule(w);
		break;
	case KH_DATASET_COUNT:
		break;
	}
}

static void add_sheets(kh_xlsx *w, const kh_report *report)
{
	add_summary(w, report);
	for (size_t i = 0; i < report->njudgements; i++) {
		w->j = report->judgements[i];
		add_numbers(w);
	}
	add_findings(w, report);
	for (size_t i = 0; i < report->njudgements; i++) {
		w->j = report->judgements[i];
		kh_xlsx_sent(w);
	}
}

void kh_report_xlsx(kh_out *out, const kh_report *report)
{
	kh_xlsx w = {.lang = report->style.lang};
	if (kh_book_open(&w.book, true, kh_head_plans(report->judgements[0]->plan, w.lang)))
		add_sheets(&w, report);
	kh_book_close(&w.book, out);
}
