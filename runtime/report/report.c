/* The table of report formats, and the judgements that they go through. */
#include "runtime/report/report.h"

static const kh_report_format formats[] = {
	{.name = "text", .write = kh_report_text},
	{.name = "json", .write = kh_report_json},
	{.name = "csv", .write = kh_report_csv, .bare = true},
	{.name = "md", .write = kh_report_markdown},
	{.name = "html", .write = kh_report_html, .senders = true},
	{.name = "xlsx", .write = kh_report_xlsx, .binary = true, .whole = true},
};

const kh_report_format *kh_report_format_find(kh_str name)
{
	for (size_t i = 0; i < KH_COUNT(formats); i++)
		if (kh_str_eq(name, kh_str_of(formats[i].name)))
			return &formats[i];
	return NULL;
}

kh_report kh_report_at(const kh_report *report, size_t i)
{
	kh_report at = *report;
	size_t left = report->limited ? report->most : SIZE_MAX;

	for (size_t k = 0; k < i; k++)
		left -= report->judgements[k]->findings.len < left ? report->judgements[k]->findings.len : left;
	at.judgement = report->judgements[i];
	at.told = at.judgement->findings.len < left ? at.judgement->findings.len : left;
	return at;
}

const kh_judgement *kh_report_of(const kh_report *report, kh_dataset dataset)
{
	for (size_t i = 0; i < report->njudgements; i++)
		if (report->judgements[i]->table->dataset == dataset)
			return report->judgements[i];
	return NULL;
}

kh_phrase kh_dataset_title(kh_dataset dataset)
{
	static const kh_phrase titles[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_TITLE_NOMINATIONS,
		[KH_RECOGNITIONS] = KH_P_TITLE_RECOGNITIONS,
		[KH_PROGRESS] = KH_P_TITLE_PROGRESS,
		[KH_RESULTS] = KH_P_TITLE_RESULTS,
	};

	return titles[dataset];
}
