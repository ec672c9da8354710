/* The form that hosts fill in: the columns that a plan reads, with lists to choose from, and the places of each campaign. */
#ifndef KH_REPORT_TEMPLATE_H
#define KH_REPORT_TEMPLATE_H

#include "lang/plan.h"
#include "runtime/report/out.h"

typedef struct {
	const kh_plan *plan;
	uint32_t host; /* only campaigns that this entity may send nominations to; KH_NONE: all */
	kh_lang lang;
} kh_template;

/* The campaigns of the form, in the plan's order; plan->campaigns.len marks, true for those that are in. Plain memory; the caller
 * frees it. n is how many. */
bool *kh_template_campaigns(const kh_template *form, size_t *n);
/* The texts with which conditions compare a column. */
typedef struct {
	KH_VEC(kh_str) values; /* as first written; empty: none */
	KH_VEC(kh_str) keys;
	bool closed; /* no campaign of the form admits another value */
} kh_choices;

/* One a field of the schema. */
kh_choices *kh_template_choices(const kh_template *form);
/* The columns that some rule of these campaigns reads; plan->schema->fields.len marks. Plain memory; the caller frees it. */
bool *kh_template_columns(const kh_template *form);
/* "Chuyên đề": the heading of a column. */
kh_str kh_template_heading(const kh_template *form, uint32_t field);

/* A workbook: the form, instructions with the places of each campaign, the lists. */
void kh_template_xlsx(kh_out *out, const kh_template *form);
/* The headings alone, with a byte-order mark for spreadsheets. */
void kh_template_csv(kh_out *out, const kh_template *form);

#endif
