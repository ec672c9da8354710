/* Expressions and places over one row, three-valued.
 *
 * An answer of KH_UNKNOWN leaves in j->needs the columns whose cells would decide it; any other answer leaves j->needs as it
 * was. Whoever asks empties the list (finding.h: kh_undecided) or winds it back. */
#ifndef KH_EVAL_H
#define KH_EVAL_H

#include "runtime/judging.h"

/* Is the condition true for the row? */
kh_truth kh_eval(kh_judging *j, uint32_t row, const kh_expr *x);
/* Does who, as named in the column field, belong to one of the places? */
kh_truth kh_in_places(kh_judging *j, kh_who who, uint32_t field, const kh_places *places);
/* Units that the register lists in the places, each once; *open: a block among them has no full list. */
int64_t kh_count_units(kh_judging *j, const kh_places *places, bool *open);

/* Notes a column that the rule at hand cannot do without, and gives KH_UNKNOWN. */
kh_truth kh_need(kh_judging *j, uint32_t field);
/* Gives the answer; forgets the needs noted since mark unless it is unknown. */
kh_truth kh_settle(kh_judging *j, size_t mark, kh_truth answer);

#endif
