/* The letters of the clauses of a campaign: a, b, c, d, đ, e, g, h, i, k, l, m, ... as Vietnamese documents count. */
#ifndef KH_LINT_LETTERS_H
#define KH_LINT_LETTERS_H

#include "lang/lint/lint.h"

#define KH_LETTERS 22u /* a to y */

/* The place of a letter in the count from 0, or KH_NONE: f, j, w and z do not count. */
uint32_t kh_letter_index(kh_str letter);
kh_str kh_letter_at(uint32_t index);

/* The clauses of which a plan has one each, in the order of the law: what carries the letters. Conditions, deadlines and lists of
 * branches only tell which point they come from. */
typedef enum {
	KH_MAIN_HOST,
	KH_MAIN_GOAL,
	KH_MAIN_SUBJECTS,
	KH_MAIN_CONTENT,
	KH_MAIN_PERIOD,
	KH_MAIN_AWARDS,
	KH_MAIN_COUNT
} kh_main_clause;
kh_main_clause kh_main_clause_of(const kh_node *clause);

typedef enum { KH_LETTER_MISSING, KH_LETTER_TWICE, KH_LETTER_LATE, KH_LETTER_FOREIGN } kh_letter_fault_kind;
typedef struct {
	kh_letter_fault_kind kind;
	uint32_t first,
		last; /* missing: these letters; twice: the letter, and the one probably meant or KH_NONE; late: it and the one before */
	const kh_node *clause; /* where it shows */
	const kh_node *before; /* twice: its first clause */
} kh_letter_fault;
typedef struct {
	KH_VEC(kh_letter_fault) list;
} kh_letter_faults;

/* What is wrong with the letters of a campaign; nothing where no clause has one. */
kh_letter_faults kh_letters_check(const kh_node *campaign);

#endif
