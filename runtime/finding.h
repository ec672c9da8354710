/* Findings as they are made: graver ones mark their row, cells that a rule lacks are named, the list is put in order once. */
#ifndef KH_FINDING_H
#define KH_FINDING_H

#include "runtime/judging.h"

/* A finding about a row with the catalogue's severity; an error marks the row. Valid until the next one is added. */
kh_finding *kh_found(kh_judging *j, kh_code code, uint32_t row, uint32_t field, uint32_t clause);
/* The same with a severity of its own. */
kh_finding *kh_found_as(kh_judging *j, kh_severity severity, kh_code code, uint32_t row, uint32_t field, uint32_t clause);
/* Says that the cell is not usable: empty KT202, unreadable KT203, a unit that the register does not know KT204; a column that
 * the whole file lacks is noted for KT205. KH_NEED_LAUNCHER, KH_NEED_PERIOD in the place of a column: KT308. */
void kh_lacking(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause);
/* The rule of the clause could not be decided for the row: the row gets the mark (KH_OWN_DOUBT or KH_LIMIT_DOUBT), and every
 * column of j->needs is said to be lacking. Empties j->needs. */
void kh_undecided_as(kh_judging *j, uint8_t mark, uint32_t row, uint32_t clause);
/* The same with KH_OWN_DOUBT. */
void kh_undecided(kh_judging *j, uint32_t row, uint32_t clause);
/* Notes columns for want of which the row has KH_OWN_DOUBT; and gives all that were noted for it. */
void kh_missing_add(kh_judging *j, uint32_t row, uint64_t columns);
uint64_t kh_missing_of(kh_judging *j, uint32_t row);
/* Has the row an error of its own? */
bool kh_has_error(const kh_judging *j, uint32_t row);

/* Adds one KT205 for each file and column noted. */
void kh_found_absent_columns(kh_judging *j);
/* Adds a finding for each note of the table: KT208, KT209; other is the note. */
void kh_found_notes(kh_judging *j);
/* By row, then code, then order of making; those without a row last. A cell is complained of once: in the graver
 * way, with the clause that needs it. */
void kh_findings_sort(kh_judging *j);

#endif
