/* Findings in words: the arguments of the catalogue's sentences, taken from the plan and the table. */
#ifndef KH_REPORT_WORDING_H
#define KH_REPORT_WORDING_H

#include "runtime/judge.h"

typedef struct {
	kh_str message;
	kh_str hint; /* empty: none */
} kh_wording;

kh_wording kh_finding_words(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The campaign that a finding belongs to: its own, or that of its row; KH_NONE: none. */
uint32_t kh_finding_campaign(const kh_judgement *judgement, const kh_finding *finding);

/* "nominations.csv dòng 44 (hàng 41)"; in a workbook the cell of the name: "nominations.xlsx, Sheet1!F418". */
kh_str kh_row_place(const kh_judgement *judgement, uint32_t row, kh_lang lang);
/* Where a finding is: its row (in a workbook the cell of its column), or the file or lines of one without a row; empty for none of these. */
kh_str kh_finding_place(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The index of its file, or KH_NONE; its physical line, or 0. */
uint32_t kh_finding_file(const kh_judgement *judgement, const kh_finding *finding);
uint64_t kh_finding_line(const kh_judgement *judgement, const kh_finding *finding);
/* The sheet that it is about, empty for text; the name of its file with that sheet, empty where it is about no one file. */
kh_str kh_finding_sheet(const kh_judgement *judgement, const kh_finding *finding);
kh_str kh_finding_file_words(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The name of a file, with its sheet. */
kh_str kh_file_words(const kh_table_file *file, kh_lang lang);
/* The name of a data file; standard input in words. */
kh_str kh_data_name(kh_str name, kh_lang lang);
/* "hàng 2–39, 41"; with several files each with its name. Sorts rows. */
kh_str kh_rows_words(const kh_judgement *judgement, uint32_t *rows, size_t n, kh_lang lang);
/* "Kế hoạch 44/KH-UBND"; without a header the name of the file. */
kh_str kh_document_label(const kh_plan *plan, uint32_t document, kh_lang lang);
/* The documents that have a campaign of this number or title; of any, where it is empty. */
kh_str kh_documents_words(const kh_plan *plan, kh_dataset dataset, kh_str campaign, kh_lang lang);
/* The number of the campaign; where campaigns of several documents are judged, "12 (44/KH-UBND)". */
kh_str kh_campaign_label(const kh_plan *plan, const kh_campaign *campaign);
/* "tập thể, cá nhân". */
kh_str kh_kinds_words(unsigned kinds, kh_lang lang);
/* "Sở Nội vụ, khối “Ngân hàng”", at most most of them. */
kh_str kh_places_words(const kh_plan *plan, const kh_places *places, size_t most, kh_lang lang);
/* Who hosts the campaign; empty where it does not say. */
kh_str kh_hosts_words(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang);
/* The same with how it is charged: "giao chủ trì: Sở Y tế". */
kh_str kh_host_line(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang);
/* What a group is counted for: its branch, key or places; empty for the whole campaign. */
kh_str kh_group_words(const kh_plan *plan, const kh_group *group, kh_lang lang);
/* Whom a quota line covers: "cá nhân thuộc Sở Nội vụ, khi dịp là đại hội"; of each list at most most. */
kh_str kh_cover_words(const kh_plan *plan, const kh_quota *quota, size_t most, kh_lang lang);
/* A condition in words: "dịp là đại hội, kỷ niệm, …"; of a list of values at most most. */
kh_str kh_condition_words(const kh_plan *plan, const kh_expr *x, size_t most, kh_lang lang);
kh_str kh_field_name(const kh_plan *plan, uint32_t field, kh_lang lang);
/* What a condition asks of the campaign itself: "đơn vị phát động", "số năm thi đua". */
kh_str kh_fact_words(kh_expr_op fact, kh_lang lang);
/* The rows of the group that count or may count, in counting order. */
const uint32_t *kh_group_counted(const kh_judgement *judgement, const kh_group *group, size_t *n);
/* Those of one standing, in counting order; rows has room for group->rows. Gives how many. */
typedef enum { KH_COUNTS, KH_MAY_COUNT, KH_DOES_NOT_COUNT } kh_standing;
size_t kh_group_rows(const kh_judgement *judgement, const kh_group *group, kh_standing standing, uint32_t *rows);

#endif
