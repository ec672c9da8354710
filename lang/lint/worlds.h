/* What a nomination can be: alternatives ("worlds"), each a set of facts that hold together about its columns. Conditions narrow
 * them. Where a condition cannot be followed, too much stays possible, never too little: that nothing is left is proved.
 *
 * A cell may always be empty. Worlds speak of nominations whose cells are filled in: "always" means whenever it is known. */
#ifndef KH_LINT_WORLDS_H
#define KH_LINT_WORLDS_H

#include "lang/plan.h"

typedef struct kh_worlds kh_worlds;

/* Any nomination, and one without mistakes of its own in a campaign: a subject, in the period, sent by a host in time. */
const kh_worlds *kh_worlds_any(const kh_plan *plan);
const kh_worlds *kh_worlds_of(const kh_plan *plan, const kh_campaign *campaign);
/* Of these, those for which the condition holds, or does not. */
const kh_worlds *kh_worlds_where(const kh_worlds *w, const kh_expr *test, bool holds);
/* Of these, those of the kinds; those whose unit or proposer lies in one of the places, or in none. */
const kh_worlds *kh_worlds_kinds(const kh_worlds *w, unsigned kinds);
const kh_worlds *kh_worlds_places(const kh_worlds *w, uint32_t field, const kh_places *places, bool inside);
/* Of these, those that a quota line covers, its branch and form of award aside; and without looking at its khi. */
const kh_worlds *kh_worlds_covered(const kh_worlds *w, const kh_quota *quota);
const kh_worlds *kh_worlds_covered_but_when(const kh_worlds *w, const kh_quota *quota);

/* KH_FALSE: no nomination can be so. KH_TRUE: one can, and the units that it needs are known. */
kh_truth kh_worlds_some(const kh_worlds *w);
/* KH_TRUE: the condition holds whenever it is known; KH_FALSE: it never holds; KH_UNKNOWN: neither. In no world it is unknown. */
kh_truth kh_worlds_decide(const kh_worlds *w, const kh_expr *test);
/* How many values the column can have; false: no bound is known. Units that only an open block may hold have no bound. */
bool kh_worlds_count(const kh_worlds *w, uint32_t field, int64_t *count);
/* Do two expressions say the same? */
bool kh_expr_same(const kh_expr *a, const kh_expr *b);

#endif
