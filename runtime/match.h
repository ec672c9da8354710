/* How hosts write the names of campaigns, branches and forms of award. All names come in as keys (kh_key). */
#ifndef KH_MATCH_H
#define KH_MATCH_H

#include "lang/plan.h"

/* Things by a text that several of them may share: those of one text hang in a chain, the first of them at its head. */
typedef struct {
	const kh_str *texts; /* one each; empty: none, and never found */
	uint32_t *next;      /* KH_NONE ends a chain */
	kh_map map;
} kh_alike;
/* The texts stay where they are, and so does what is filled in here. */
void kh_alike_init(kh_alike *alike, const kh_str *texts, size_t n);
/* The head of the chain, or KH_NONE. */
uint32_t kh_alike_first(const kh_alike *alike, kh_str text);
void kh_alike_free(kh_alike *alike);

/* Campaigns as they are looked up. */
typedef struct {
	const kh_str *titles; /* as they are compared: without quotes and leading "phong trào thi đua" */
	kh_alike by_number, by_title;
	bool areas, others; /* are there any? (kh_campaign_meant) */
} kh_campaign_names;
kh_campaign_names *kh_campaign_names_of(const kh_plan *plan);
void kh_campaign_names_free(kh_campaign_names *names);

/* No single campaign: several documents have one of this number or title. */
#define KH_SEVERAL (KH_NONE - 1)

/* The document that a cell names: "44/KH-UBND", "Kế hoạch số 44/KH-UBND"; or KH_NONE. */
uint32_t kh_document_match(const kh_plan *plan, kh_str key);
/* Can rows of the data set speak of the campaign? Recognitions speak of areas and nominations of the others, where the plans have any
 * such. */
bool kh_campaign_meant(const kh_plan *plan, kh_dataset dataset, const kh_campaign *campaign);
/* Where a campaign is looked for. */
typedef struct {
	const kh_campaign_names *names;
	uint32_t document;  /* the only one to be looked in, or KH_NONE */
	kh_dataset dataset; /* whose rows speak of it */
} kh_campaign_scope;

/* The campaign that a cell names: "12", "05", "12.0", "Chuyên đề 12", "CĐ 12", a title, "12. title", each with or without the document
 * behind it, "12 (44/KH-UBND)"; or KH_NONE, or KH_SEVERAL. */
uint32_t kh_campaign_match(const kh_plan *plan, kh_campaign_scope scope, kh_str key);
/* Do the words name this campaign, whatever its document? */
bool kh_campaign_named(const kh_campaign *campaign, kh_str title, kh_str key);
/* The branch that a cell names, as an index into campaign->branches, or KH_NONE. */
uint32_t kh_branch_match(const kh_campaign *campaign, kh_str key);
/* How a cell names something that has a number and a title: "Nhiệm vụ 09: Họp Hội đồng" has the digits "9" and the rest "họp hội
 * đồng"; the name is all of it without leading words. words: those that add nothing, as keys, ended by NULL; longer ones first. */
typedef struct {
	kh_str name, digits, rest;
} kh_named;
kh_named kh_name_parts(kh_str key, const char *const *words);
/* The first letters of the words of a form, without marks: "bk"; empty for a form of one word. */
kh_str kh_form_initials(kh_str form_key);
/* The form that a cell names: the same, else the longest with which the cell begins ("bằng khen của ubnd tỉnh"), else the only one
 * that begins with the cell, else the only one that has the cell for its initials ("bk"); or KH_NONE. */
uint32_t kh_form_match(const kh_str *form_keys, size_t n, kh_str key);

#endif
