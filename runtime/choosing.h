/* What the rooms behind select.h share, and nobody else includes: one selection in the making. */
#ifndef KH_CHOOSING_H
#define KH_CHOOSING_H

#include "runtime/contest.h"
#include "runtime/people.h"
#include "runtime/rank.h"
#include "runtime/select.h"

/* Not known at all. */
#define KH_WORST (INT64_MAX - 1)
#define KH_BEST (-KH_WORST)

/* One selection. */
typedef struct {
	kh_judging *j;
	kh_choices *out;
	const kh_selection *rules;
	const kh_people *people;
	uint32_t first;        /* its first candidate */
	uint32_t width;        /* ranking keys, then tie rules */
	int years;             /* that can count; 0: any number */
	kh_rank_value *values; /* [candidate - first][key] */
	uint64_t *lacks;       /* [candidate - first][key]: columns for want of which the value is an interval */
} kh_choosing;

static inline kh_candidate *kh_candidate_at(const kh_choosing *c, uint32_t index)
{
	return &c->out->candidates.at[index];
}

/* ---- candidates (candidates.c) ---- */

/* Rows by what they say of the person: their order in the file says nothing. */
int kh_by_cells(const kh_table *table, uint32_t a, uint32_t b);
/* Adds the person as a candidate where a recognition counts, or may count. */
void kh_candidate_take(kh_choosing *c, uint32_t person);
/* Finds values and lacks of all candidates, in plain memory that the caller frees. */
void kh_candidate_values(kh_choosing *c);

/* ---- places (choose.c) ---- */

/* Decides every contest from first_contest on; the entrants come in the order of contests. */
void kh_choose(kh_choosing *c, const kh_entrants *entrants, uint32_t first_contest);

#endif
