/* Names in words: lists, kinds, places, hosts, documents, columns, groups, whom a quota line covers. */
#ifndef KH_REPORT_NAMES_H
#define KH_REPORT_NAMES_H

#include "runtime/judge.h"

/* A list in words, item by item: "a, b, c"; at the end how many more there are. */
typedef struct {
	kh_buf text;
	size_t n;
} kh_list;

void kh_list_add(kh_list *l, kh_str item);
kh_str kh_list_end(const kh_list *l, size_t left_out, kh_lang lang);
/* “Ngân hàng”. */
kh_str kh_quoted(kh_str name, kh_lang lang);

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
kh_str kh_field_name(const kh_plan *plan, uint32_t field, kh_lang lang);
/* What a condition asks of the campaign itself: "đơn vị phát động", "số năm thi đua". */
kh_str kh_fact_words(kh_expr_op fact, kh_lang lang);
/* A condition in words: "dịp là đại hội, kỷ niệm, …"; of a list of values at most most. */
kh_str kh_condition_words(const kh_plan *plan, const kh_expr *x, size_t most, kh_lang lang);
/* Whom a quota line covers: "cá nhân thuộc Sở Nội vụ, khi dịp là đại hội"; of each list at most most. */
kh_str kh_cover_words(const kh_plan *plan, const kh_quota *quota, size_t most, kh_lang lang);
/* What a group is counted for: its branch, key or places; empty for the whole campaign. */
kh_str kh_group_words(const kh_judgement *j, const kh_group *group, kh_lang lang);
/* The rows of a group, of which something was found, that count or may count, in counting order. */
const uint32_t *kh_group_counted(const kh_judgement *judgement, const kh_group *group, size_t *n);
/* Those of one standing, in counting order; rows has room for group->rows. Gives how many. */
typedef enum { KH_COUNTS, KH_MAY_COUNT, KH_DOES_NOT_COUNT } kh_standing;
size_t kh_group_rows(const kh_judgement *judgement, const kh_group *group, kh_standing standing, uint32_t *rows);

#endif
