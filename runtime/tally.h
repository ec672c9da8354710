/* Quota lines: their groups, how many nominations each counts, and which are past the bound (KT401, KT402, KT406). */
#ifndef KH_TALLY_H
#define KH_TALLY_H

#include "runtime/judging.h"

/* Counts one line over the rows of its campaign (all rows for a rule across campaigns), after every row has been judged by
 * itself. Adds its groups to out->groups. */
void kh_tally(kh_judging *j, uint32_t quota);

/* So many per cent of a count, rounded and amended as the bound says, never below 0. */
int64_t kh_bound_of(const kh_bound *bound, int64_t count);

#endif
