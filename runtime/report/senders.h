/* The nominations by who sent them, and what becomes of each: for what is sent back to a unit. */
#ifndef KH_REPORT_SENDERS_H
#define KH_REPORT_SENDERS_H

#include "runtime/judge.h"

/* What the sender has to do about a nomination. */
typedef enum {
	KH_TO_KEEP,     /* accepted */
	KH_TO_CORRECT,  /* something in it does not fit the plan */
	KH_TO_COMPLETE, /* cells are missing that would decide */
	KH_TO_DROP,     /* past a bound, or nominated before */
	KH_FATES,
} kh_fate;

typedef struct {
	kh_str name; /* as the register has it, else as written first; empty: nobody is named */
	kh_str key;
	uint32_t first; /* its rows: senders.rows[first .. first + count[0] + ... ) in file order */
	size_t rows;
	size_t count[KH_FATES];
} kh_sender;

/* Findings by what they belong to: of[start[i] .. start[i + 1]) are those of i, in their order. Plain memory. */
typedef struct {
	uint32_t *of, *start;
} kh_shelf;

/* In order of their first rows. A row without a proposer is its campaign's, where that has one host. */
typedef struct {
	KH_VEC(kh_sender) list;
	uint32_t *rows; /* plain memory, as is what follows */
	uint8_t *fate;  /* kh_fate, one a row of the table */
	kh_shelf counts,
		campaigns; /* findings about no row: about a count of one sender, by sender; about a campaign, by campaign */
} kh_senders;

kh_senders kh_senders_of(const kh_judgement *judgement);
void kh_senders_free(kh_senders *senders);

/* The findings about the row, next to each other. */
const kh_finding *kh_row_findings(const kh_judgement *judgement, uint32_t row, size_t *n);
/* Is the finding a reason for the fate of its row, and not only a remark? */
bool kh_finding_decides(const kh_finding *finding, kh_fate fate);
/* The findings about no row that concern the sender, in their order: about a count of its own, or a campaign to which it sent something.
 * Plain memory; the caller frees it. */
uint32_t *kh_sender_findings(const kh_judgement *judgement, const kh_senders *senders, const kh_sender *sender, size_t *n);
/* How many accepted nominations the sender has in a campaign, and how many in all. */
typedef struct {
	uint32_t campaign;
	size_t rows, kept;
} kh_share;
/* The campaigns of the sender in the plan's order; KH_NONE last. Plain memory; the caller frees it. */
kh_share *kh_sender_shares(const kh_judgement *judgement, const kh_senders *senders, const kh_sender *sender, size_t *n);

#endif
