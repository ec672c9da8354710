/* Targets in words: what is wanted, what was reported, how far it is off. The same in every format. */
#ifndef KH_REPORT_TARGETS_H
#define KH_REPORT_TARGETS_H

#include "runtime/report/report.h"
#include "runtime/results.h"

/* "Chỉ tiêu 15 “Dân số dùng nước sạch”"; "Chỉ tiêu 15, trong đó “thành thị”". */
kh_str kh_goal_words(const kh_plan *plan, const kh_goal *goal, kh_lang lang);
/* "Chỉ tiêu 15 “Dân số dùng nước sạch”". */
kh_str kh_target_words(const kh_plan *plan, const kh_target *target, kh_lang lang);
/* Its number; where targets stand in several documents, with that of its own: "15 (05/KH-UBND)". */
kh_str kh_target_label(const kh_plan *plan, const kh_target *target);
/* "ít nhất 14,5 %", "hoàn thành", "cao hơn năm trước (85,2 điểm)": with the bound of last year where the result has it. result may be
 * NULL. */
kh_str kh_goal_wanted(const kh_goal *goal, const kh_goal_result *result, kh_lang lang);
/* "13,85 %", "chưa hoàn thành"; empty where nothing can be said. */
kh_str kh_goal_reported(const kh_goal *goal, const kh_goal_result *result, kh_lang lang);
kh_str kh_goal_state_words(kh_goal_state state, kh_lang lang);
/* How far the result is from what is wanted, in the unit of the goal: "0,65 điểm phần trăm", "2.182 tỷ đồng"; without sign. */
kh_str kh_goal_gap(const kh_goal *goal, const kh_goal_result *result, kh_lang lang);
/* The same in per cent of what is wanted, "4,48 %", and how that was rounded; empty where there is nothing to say. */
kh_str kh_goal_share(const kh_goal_result *result, kh_lang lang);
kh_str kh_goal_rounding(const kh_goal_result *result, kh_lang lang);
/* The two with a sign, short: "-0,65 (4,48 %)"; empty where there is no number. */
kh_str kh_goal_gap_short(const kh_goal_result *result);
/* "31 giá trị của 20 chỉ tiêu: 25 đạt, ...". */
kh_str kh_results_words(const kh_judgement *judgement, kh_lang lang);

/* The result as a part of what is wanted, in thousandths, for bars: the result, and where the bound stands. False: no bar. */
bool kh_goal_bar(const kh_goal_result *result, int64_t *filled, int64_t *bound);

/* The parts of the formats; xlsx has its own in xlsx_targets.c, JSON in json.c. */
void kh_text_targets(kh_out *out, const kh_report *report);
void kh_html_targets(kh_out *out, const kh_report *report);
void kh_markdown_targets(kh_out *out, const kh_report *report);

#endif
