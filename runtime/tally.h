/* Quota lines: their groups, how many nominations each counts, and which are past the bound (KT401, KT402, KT406). */
#ifndef KH_TALLY_H
#define KH_TALLY_H

#include "runtime/judging.h"

/* Counts one line over the rows of its campaign (all rows for a rule across campaigns), after every row has been judged by
 * itself. Adds its groups to out->groups. */
void kh_tally(kh_judging *j, uint32_t quota);

/* Can the line be counted beside lines of other campaigns? It looks at the rows of its campaign only, and at nothing that has to be worked
 * out. */
bool kh_tally_stands_alone(const kh_quota *quota);

/* So many per cent of a count, rounded and amended as the bound says, never below 0. */
int64_t kh_bound_of(const kh_bound *bound, int64_t count);

#endif
