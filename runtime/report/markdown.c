/* The report as Markdown, for mail, wikis and chats: summary, numbers, findings with their clauses, what to do. Whatever comes from
 * files is escaped, so it stays text. */
#include "runtime/report/choices.h"
#include "runtime/report/html.h"
#include "runtime/report/left.h"
#include "runtime/report/schedule.h"
#include "runtime/report/targets.h"

/* Rows told one by one under one heading. */
enum { ROWS_SHOWN = 100 };

static void add_heading(kh_out *out, const char *marks, kh_str text)
{
	kh_markup(out, marks);
	kh_markdown(out, " {0}\n\n", KH_ARGS(text));
}

/* Where several data sets are told, each has its title. */
static void add_summary(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	if (report->njudgements > 1)
		add_heading(out, "#", kh_words(kh_dataset_title(j->table->dataset), lang));
	kh_markdown(out, "{0}\n\n", KH_ARGS(kh_phrase_fill(KH_P_HEAD_DATA, lang, KH_ARGS(kh_head_data(j->table, lang)))));
	kh_markdown(out, "**{0}**\n", KH_ARGS(kh_counted_words(j, lang)));
	kh_markdown(out, "{0}\n\n", KH_ARGS(kh_found_words(j, lang)));
}

/* ---- numbers ---- */

static bool is_shown(const kh_plan *plan, const kh_group *group)
{
	return group->asked > 0 && (plan->quotas.at[group->quota].campaign != KH_NONE || group->within != KH_TRUE);
}

static void add_group(kh_out *out, const kh_judgement *j, const kh_group *group, kh_lang lang)
{
	const kh_plan *plan = j->plan;
	const kh_quota *quota = &plan->quotas.at[group->quota];
	kh_str number = quota->campaign == KH_NONE ? kh_words(KH_P_ALL_CAMPAIGNS, lang)
						   : kh_campaign_label(plan, &plan->campaigns.at[quota->campaign]);
	kh_str name = kh_group_words(j, group, lang);
	kh_str counted = kh_count_text(group->counted, lang);
	if (group->undetermined > 0)
		counted = kh_phrase_fill(KH_P_COUNT_RANGE, lang,
					 KH_ARGS(counted, kh_count_text((int64_t)group->counted + group->undetermined, lang)));
	kh_str limit = group->has_most ? kh_count_text(group->most, lang) : KH_STR("–");
	if (group->has_least && !group->has_most)
		limit = kh_phrase_fill(KH_P_LIMIT_LEAST, lang, KH_ARGS(kh_count_text(group->least, lang)));
	kh_markdown(out, "| {0} | {1} | {2} | {3} | {4} | {5} | {6} |\n",
		    KH_ARGS(number, name.len > 0 ? name : kh_words(KH_P_WHOLE_CAMPAIGN, lang), limit,
			    kh_count_text(group->asked, lang), kh_count_text(group->ineligible, lang), counted,
			    kh_count_text(kh_group_over(group), lang)));
}

static void add_quotas(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	static const kh_phrase columns[] = {KH_P_COL_CAMPAIGN,   KH_P_COL_LINE,    KH_P_COL_LIMIT, KH_P_COL_ASKED,
					    KH_P_COL_INELIGIBLE, KH_P_COL_COUNTED, KH_P_COL_OVER};
	add_heading(out, "##", kh_words(KH_P_PAGE_QUOTAS, lang));
	for (size_t i = 0; i < KH_COUNT(columns); i++)
		kh_markdown(out, "| {0} ", KH_ARGS(kh_words(columns[i], lang)));
	kh_markup(out, "|\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
	for (size_t i = 0; i < j->groups.len; i++)
		if (is_shown(j->plan, &j->groups.at[i]))
			add_group(out, j, &j->groups.at[i], lang);
	kh_markup(out, "\n");
}

/* ---- findings ---- */

static void add_row(kh_out *out, const kh_judgement *j, const kh_finding *f, const kh_wording *words, bool hint, kh_lang lang)
{
	kh_markup(out, "- ");
	kh_str place = kh_finding_place(j, f, lang), name = kh_subject_words(j, f->row);
	if (place.len > 0)
		kh_markdown(out, name.len > 0 ? "{0}, " : "{0}: ", KH_ARGS(place));
	if (name.len > 0)
		kh_markdown(out, "**{0}**: ", KH_ARGS(name));
	kh_markdown(out, "{0}\n", KH_ARGS(words->message));
	if (hint)
		kh_markdown(out, "  - {0}\n", KH_ARGS(kh_phrase_fill(KH_P_TO_CORRECT, lang, KH_ARGS(words->hint))));
}

/* The rows, each with its advice where advices differ; gives the advice that all share, or none. */
static kh_str add_rows(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t n, kh_lang lang)
{
	size_t told = n < ROWS_SHOWN ? n : ROWS_SHOWN;
	kh_wording words[ROWS_SHOWN];
	bool same = true;
	for (size_t i = 0; i < told; i++) {
		words[i] = kh_finding_words(j, &j->findings.at[list[i].index], lang);
		same = same && kh_str_eq(words[i].hint, words[0].hint);
	}
	for (size_t i = 0; i < told; i++)
		add_row(out, j, &j->findings.at[list[i].index], &words[i], !same && words[i].hint.len > 0, lang);
	if (told < n)
		kh_markdown(out, "- {0}\n",
			    KH_ARGS(kh_phrase_fill(KH_P_MORE_OF_THEM, lang, KH_ARGS(kh_count_text((int64_t)(n - told), lang)))));
	return same ? words[0].hint : KH_NO_STR;
}

static void add_clause(kh_out *out, const kh_plan *plan, uint32_t index, kh_lang lang)
{
	kh_buf place = {0};
	if (index == KH_NONE)
		return;
	const kh_clause *clause = &plan->clauses.at[index];
	kh_span focus = clause->focus.start ? clause->focus : clause->span;
	kh_place at = kh_place_of(plan->sources, focus.start);
	uint32_t start;
	kh_render_place(&place, plan->sources, focus);
	kh_markdown(out, "\n{0}\n",
		    KH_ARGS(kh_phrase_fill(KH_P_BY_CLAUSE, lang, KH_ARGS(kh_clause_cite(clause, lang), kh_buf_str(&place)))));
	if (at.source)
		kh_markdown(out, "> {0}\n", KH_ARGS(kh_str_trim(kh_source_line(at.source, at.line, &start))));
}

/* The heading counts all n, of which told are told. */
static void add_kind(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t told, size_t n, kh_lang lang)
{
	kh_str code = kh_str_of(kh_code_text((kh_code)list->code)), name = kh_code_name((kh_code)list->code, lang);
	kh_str word = kh_str_of(kh_severity_text((kh_severity)list->severity, lang));
	add_heading(out, "####",
		    kh_phrase_fill(KH_P_FINDING_HEAD, lang, KH_ARGS(word, code, name, kh_kind_count(j, list, n, lang))));
	kh_str hint = add_rows(out, j, list, told, lang);
	add_clause(out, j->plan, list->clause, lang);
	if (hint.len > 0)
		kh_markdown(out, "\n{0}\n", KH_ARGS(kh_phrase_fill(KH_P_TO_CORRECT, lang, KH_ARGS(hint))));
	kh_markup(out, "\n");
}

static void head_campaign(kh_out *out, const kh_judgement *j, uint32_t campaign, kh_lang lang)
{
	const kh_plan *plan = j->plan;
	kh_str title = kh_no_campaign_words(j, lang);
	if (campaign != KH_NONE)
		title = kh_phrase_fill(KH_P_CAMPAIGN_HEAD, lang,
				       KH_ARGS(kh_campaign_label(plan, &plan->campaigns.at[campaign]),
					       plan->campaigns.at[campaign].title,
					       kh_campaign_word(&plan->campaigns.at[campaign], lang)));
	if (campaign != KH_NONE || kh_has_campaigns(j))
		add_heading(out, "###", title);
}

static void add_findings(kh_out *out, const kh_report *report, const kh_listed *list)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	size_t n = j->findings.len;
	if (n > 0)
		add_heading(out, "##", kh_words(KH_P_PAGE_FINDINGS, lang));
	for (size_t i = 0, k; i < report->told && out->error == 0; i = k) {
		for (k = i; k < n && kh_one_kind(&list[i], &list[k]);)
			k++;
		if (i == 0 || list[i].campaign != list[i - 1].campaign)
			head_campaign(out, j, list[i].campaign, lang);
		add_kind(out, j, list + i, (k < report->told ? k : report->told) - i, k - i, lang);
	}
	kh_left left = kh_left_of_list(list, report->told, n);
	if (left.findings > 0)
		kh_markdown(out, "{0}\n\n", KH_ARGS(kh_left_words(&left, lang)));
}

static void add_todo(kh_out *out, const kh_judgement *j, const kh_listed *list, kh_lang lang)
{
	size_t n = j->findings.len;
	if (kh_todo_words(list, n, lang).len > 0) /* some findings are only to be known */
		add_heading(out, "##", kh_words(KH_P_PAGE_TODO, lang));
	for (size_t i = 0, k; i < n; i = k) {
		for (k = i; k < n && list[k].campaign == list[i].campaign;)
			k++;
		kh_str what = kh_todo_words(list + i, k - i, lang);
		if (what.len > 0)
			kh_markdown(out, "- {0}: {1}.\n", KH_ARGS(kh_todo_who(j, list[i].campaign, lang), what));
	}
}

/* ---- schedules ---- */

static void add_line(kh_out *out, const kh_calendar_line *line)
{
	kh_markdown(out, "| {0} | {1} | {2} | {3} | {4} |\n",
		    KH_ARGS(line->number.len > 0 ? line->number : KH_STR("–"), line->title, line->leads, line->when, line->state));
}

static void add_calendar(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	static const kh_phrase columns[] = {KH_P_COL_TASK_NUMBER, KH_P_COL_TASK, KH_P_COL_LEADS, KH_P_COL_WHEN, KH_P_COL_STATE};
	kh_calendar calendar = kh_calendar_of(j, lang);

	for (size_t i = 0; i < calendar.len; i++) {
		if (calendar.at[i].heading.len > 0) {
			kh_markup(out, "\n");
			add_heading(out, "###", calendar.at[i].heading);
			for (size_t c = 0; c < KH_COUNT(columns); c++)
				kh_markdown(out, "| {0} ", KH_ARGS(kh_words(columns[c], lang)));
			kh_markup(out, "|\n| ---: | --- | --- | --- | --- |\n");
		}
		add_line(out, &calendar.at[i]);
	}
	kh_markup(out, "\n");
}

static void add_schedule(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	kh_str lines[] = {kh_schedule_day(j, lang), kh_schedule_counts(j, lang), kh_schedule_next(j, lang)};

	for (size_t i = 0; i < KH_COUNT(lines); i++)
		if (lines[i].len > 0)
			kh_markdown(out, "{0}\n\n", KH_ARGS(lines[i]));
	add_heading(out, "##", kh_words(KH_P_PAGE_CALENDAR, lang));
	add_calendar(out, j, lang);
}

/* ---- the page ---- */

/* What the rows make together. */
static void add_numbers(kh_out *out, const kh_report *report)
{
	switch (report->judgement->table->dataset) {
	case KH_NOMINATIONS:
		add_quotas(out, report->judgement, report->style.lang);
		break;
	case KH_RESULTS:
		kh_markdown_targets(out, report);
		break;
	case KH_RECOGNITIONS:
		kh_markdown_choices(out, report);
		break;
	case KH_PROGRESS:
		add_schedule(out, report->judgement, report->style.lang);
		break;
	case KH_DATASET_COUNT:
		break;
	}
}

static void add_part(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_listed *list = kh_listed_findings(j);
	add_summary(out, report);
	add_numbers(out, report);
	add_findings(out, report, list);
	add_todo(out, j, list, report->style.lang);
	kh_plain_free(list);
}

void kh_report_markdown(kh_out *out, const kh_report *report)
{
	add_heading(out, "#", kh_head_plans(report->judgements[0]->plan, report->style.lang));
	for (size_t i = 0; i < report->njudgements; i++) {
		kh_report at = kh_report_at(report, i);
		add_part(out, &at);
	}
}
