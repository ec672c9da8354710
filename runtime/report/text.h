/* The parts of the report for people, and what they share. */
#ifndef KH_REPORT_TEXT_H
#define KH_REPORT_TEXT_H

#include "runtime/report/report.h"

/* A finding with what it is grouped by. */
typedef struct {
	uint32_t campaign, clause, code, severity, group, row;
	uint32_t index; /* in judgement->findings */
	kh_dataset dataset;
	bool whole_row; /* the row could not be split into cells */
} kh_listed;

/* All findings in the order in which people read them: in a campaign errors first, then by clause,
 * code and row; what is said of a whole group comes after the rows. Plain memory; the caller frees it. */
kh_listed *kh_listed_findings(const kh_judgement *judgement);

/* The table of quota lines. */
void kh_text_quotas(kh_out *out, const kh_report *report);
/* How a schedule stands, and its calendar. */
void kh_text_schedule(kh_out *out, const kh_report *report);
/* The findings by campaign, each kind with its clause. */
void kh_text_findings(kh_out *out, const kh_report *report, const kh_listed *list, size_t n);
/* What is to be done, a line a campaign. */
void kh_text_todo(kh_out *out, const kh_report *report, const kh_listed *list, size_t n);

/* "Kế hoạch 44/KH-UBND năm 2024: ..."; the names of the data files. */
kh_str kh_head_plans(const kh_plan *plan, kh_lang lang);
kh_str kh_head_data(const kh_table *table, kh_lang lang);
/* Are the findings of one campaign, clause, code and severity, about cells or about whole rows? Then they stand under one heading. */
bool kh_one_kind(const kh_listed *a, const kh_listed *b);
/* "11 ô", "2 đề nghị": how many findings of one kind. */
kh_str kh_kind_count(const kh_judgement *judgement, const kh_listed *first, size_t n, kh_lang lang);
/* "bỏ bớt 2 đề nghị vượt số lượng; ...": what the findings ask for; and of whom. */
kh_str kh_todo_words(const kh_listed *list, size_t n, kh_lang lang);
/* What stands in its place for findings without a campaign. */
kh_str kh_no_campaign_words(const kh_judgement *judgement, kh_lang lang);
kh_str kh_todo_who(const kh_judgement *judgement, uint32_t campaign, kh_lang lang);
/* "412 đề nghị: 380 đạt, ...": the rows and their verdicts. */
kh_str kh_counted_words(const kh_judgement *judgement, kh_lang lang);
/* "3 lỗi, 1 cảnh báo." */
kh_str kh_found_words(const kh_judgement *judgement, kh_lang lang);
/* What a row is about, as sent: the nominee, the task; empty for KH_NO_ROW, and where what is said names it anyhow. */
kh_str kh_subject_words(const kh_judgement *judgement, uint32_t row);
/* Does the heading of findings without a campaign say so? Tasks and targets have none. */
bool kh_has_campaigns(const kh_judgement *judgement);

/* s cut to width columns, with … at its end. */
kh_str kh_text_cut(kh_str s, size_t width);
/* A line of text. */
void kh_text_put(kh_out *out, size_t indent, kh_str text);
/* A line of bold text. */
void kh_text_title(kh_out *out, kh_style style, kh_str title);

#endif
