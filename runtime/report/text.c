/* The report for people, in the order of reading: a summary of ten seconds, the table of numbers, the findings by campaign, what
 * to do. Lines are as long as their content; nothing depends on the terminal. */
#include "runtime/report/text.h"

#include "runtime/report/choices.h"
#include "runtime/report/targets.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"

kh_str kh_text_cut(kh_str s, size_t width)
{
	size_t at = 0, used = 0;
	kh_buf out = {0};
	if (kh_utf8_width(s) <= width)
		return s;
	while (at < s.len) {
		uint32_t cp;
		size_t step = kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		used += kh_utf8_width(kh_str_slice(s, at, at + step));
		if (used > width - 1)
			break;
		at += step;
	}
	kh_buf_add(&out, kh_str_slice(s, 0, at));
	kh_buf_addc(&out, "…");
	return kh_buf_str(&out);
}

void kh_text_title(kh_out *out, kh_style style, kh_str title)
{
	kh_buf line = {0};
	kh_ink_on(&line, style, KH_INK_BOLD);
	kh_buf_shown(&line, title);
	kh_ink_off(&line, style);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

void kh_text_put(kh_out *out, size_t indent, kh_str text)
{
	kh_buf line = {0};
	kh_buf_fill(&line, ' ', indent);
	kh_buf_shown(&line, text);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

static kh_str head_plan(const kh_document *document, kh_lang lang)
{
	kh_str number = document->number.len > 0 ? kh_document_words(document->node, lang)
						 : kh_str_of(kh_phrase_text(KH_P_HEAD_NO_NUMBER, lang));
	kh_str year = document->year == 0 ? KH_NO_STR : kh_fmt("%d", document->year);
	return kh_phrase_fill(KH_P_HEAD_PLAN, lang, KH_ARGS(number, year, document->title));
}

kh_str kh_head_plans(const kh_plan *plan, kh_lang lang)
{
	const kh_document *only = &plan->document;
	kh_buf out = {0};
	size_t n = 0;
	for (uint32_t i = 0; i < plan->documents.len; i++) {
		if (plan->documents.at[i].node == NULL) /* it adds to the others */
			continue;
		only = &plan->documents.at[i];
		if (n++ > 0)
			kh_buf_addc(&out, "; ");
		kh_buf_add(&out, kh_document_label(plan, i, lang));
	}
	return n < 2 ? head_plan(only, lang) : kh_buf_str(&out);
}

kh_str kh_head_data(const kh_table *table, kh_lang lang)
{
	enum { NAMED = 3 };
	kh_buf names = {0};
	size_t files = 0;
	for (size_t i = 0; i < table->files.len; i++) {
		if (i > 0 && kh_str_eq(table->files.at[i].name, table->files.at[i - 1].name)) /* another sheet of it */
			continue;
		if (files++ >= NAMED)
			continue;
		if (files > 1)
			kh_buf_addc(&names, ", ");
		kh_buf_add(&names, kh_data_name(table->files.at[i].name, lang));
	}
	if (files <= NAMED)
		return kh_buf_str(&names);
	kh_str more = kh_count_text((int64_t)(files - NAMED), lang);
	return kh_phrase_fill(KH_P_HEAD_MORE_FILES, lang, KH_ARGS(kh_buf_str(&names), more));
}

static kh_str count(size_t n, kh_lang lang)
{
	return kh_count_text((int64_t)n, lang);
}

kh_str kh_counted_words(const kh_judgement *j, kh_lang lang)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_SUM_NOMINATIONS,
		[KH_RECOGNITIONS] = KH_P_SUM_RECOGNITIONS,
		[KH_PROGRESS] = KH_P_SUM_REPORTS,
		[KH_RESULTS] = KH_P_SUM_RESULTS,
	};
	kh_phrase phrase = phrases[j->table->dataset]; /* followed by its plural */

	return kh_phrase_fill(j->table->len == 1 ? phrase : phrase + 1, lang,
			      KH_ARGS(count(j->table->len, lang), count(j->accepted, lang), count(j->rejected, lang),
				      count(j->undetermined, lang)));
}

kh_str kh_found_words(const kh_judgement *j, kh_lang lang)
{
	if (j->findings.len == 0)
		return kh_str_of(kh_phrase_text(KH_P_SUM_CLEAN, lang));
	return kh_phrase_fill(
		KH_P_SUM_FINDINGS, lang,
		KH_ARGS(kh_phrase_count(KH_P_ERRORS, lang, j->errors), kh_phrase_count(KH_P_WARNINGS, lang, j->warnings)));
}

kh_str kh_subject_words(const kh_judgement *j, uint32_t row)
{
	if (row == KH_NO_ROW || j->table->dataset == KH_RESULTS) /* what is said of a result names its target */
		return KH_NO_STR;
	return kh_cell_text(j->table, row, kh_dataset_subject(j->table->dataset));
}

bool kh_has_campaigns(const kh_judgement *j)
{
	return KH_SET(j->table->dataset) & KH_NOMINEES;
}

/* ---- the report ---- */

/* Where several data sets are told, each has its title. */
static void print_summary(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	if (report->njudgements > 1) {
		kh_out_add(out, KH_STR("\n"));
		kh_text_title(out, report->style, kh_str_of(kh_phrase_text(kh_dataset_title(j->table->dataset), lang)));
	}
	kh_text_put(out, 0, kh_phrase_fill(KH_P_HEAD_DATA, lang, KH_ARGS(kh_head_data(j->table, lang))));
	kh_out_add(out, KH_STR("\n"));
	kh_text_put(out, 0, kh_counted_words(j, lang));
	if (j->results)
		kh_text_put(out, 0, kh_results_words(j, lang));
	kh_text_put(out, 0, kh_found_words(j, lang));
	kh_out_add(out, KH_STR("\n"));
}

/* What the rows make together. */
static void print_numbers(kh_out *out, const kh_report *report)
{
	switch (report->judgement->table->dataset) {
	case KH_NOMINATIONS:
		kh_text_quotas(out, report);
		break;
	case KH_RESULTS:
		kh_text_targets(out, report);
		break;
	case KH_RECOGNITIONS:
		kh_text_choices(out, report);
		break;
	case KH_PROGRESS:
		kh_text_schedule(out, report);
		break;
	case KH_DATASET_COUNT:
		break;
	}
}

static void print_part(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_listed *list = kh_listed_findings(j);
	size_t n = j->findings.len;
	if (!report->quiet) {
		print_summary(out, report);
		print_numbers(out, report);
	}
	if (n > 0 && !report->quiet) {
		kh_out_add(out, KH_STR("\n"));
		kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_FINDINGS, report->style.lang)));
	}
	kh_text_findings(out, report, list, n);
	if (n > 0 && !report->quiet) {
		kh_out_add(out, KH_STR("\n"));
		kh_text_todo(out, report, list, n);
	}
	kh_plain_free(list);
}

void kh_report_text(kh_out *out, const kh_report *report)
{
	if (!report->quiet)
		kh_text_title(out, report->style, kh_head_plans(report->judgements[0]->plan, report->style.lang));
	for (size_t i = 0; i < report->njudgements; i++) {
		kh_report at = kh_report_at(report, i);
		print_part(out, &at);
	}
}
