/* How hosts write the names of campaigns, branches and forms of award. All names come in as keys (kh_key). */
#ifndef KH_MATCH_H
#define KH_MATCH_H

#include "lang/plan.h"

/* Titles of a plan's campaigns as they are compared: without quotes and leading "phong trào thi đua". */
kh_str *kh_campaign_titles(const kh_plan *plan);
/* The campaign that a cell names: "12", "05", "12.0", "Chuyên đề 12", "CĐ 12", a title, "12. title"; or KH_NONE. titles as above. */
uint32_t kh_campaign_match(const kh_plan *plan, const kh_str *titles, kh_str key);
/* The branch that a cell names, as an index into campaign->branches, or KH_NONE. */
uint32_t kh_branch_match(const kh_campaign *campaign, kh_str key);
/* How a cell names something that has a number and a title: "Nhiệm vụ 09: Họp Hội đồng" has the digits "9" and the rest "họp hội
 * đồng"; the name is all of it without leading words. words: those that add nothing, as keys, ended by NULL; longer ones first. */
typedef struct {
	kh_str name, digits, rest;
} kh_named;
kh_named kh_name_parts(kh_str key, const char *const *words);
/* The form that a cell names: the same, else the longest with which the cell begins ("bằng khen của ubnd tỉnh"); or KH_NONE. */
uint32_t kh_form_match(const kh_str *form_keys, size_t n, kh_str key);

#endif
