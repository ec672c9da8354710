/* Cases at each limit of a plan and one past it. */
#ifndef KH_BOUNDARY_H
#define KH_BOUNDARY_H

#include "runtime/boundary/draft.h"

/* The head of the file: the import of the rules, and a unit for each block of which the rules name no member, so that a case can
 * stand in it. Titles and comments are in the language, keywords in Vietnamese. */
kh_str kh_boundary_head(const kh_plan *plan, kh_str import, kh_lang lang);
/* The cases. The plan is that of a file with this head; what cases cannot reach stands in a comment at the end. */
kh_str kh_boundary_cases(const kh_plan *plan, kh_lang lang);

/* ---- for its parts ---- */

/* Cases of one sort of declaration; nothing where the plan has none. */
void kh_boundary_campaigns(kh_writer *writer);
void kh_boundary_rules(kh_writer *writer);
void kh_boundary_tasks(kh_writer *writer);
void kh_boundary_targets(kh_writer *writer);

#endif
