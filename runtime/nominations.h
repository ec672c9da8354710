/* Nominations: each row by itself, then repeats in file order, then the cover by quota lines, then the quotas. Rows may come while
 * others are still read. */
#ifndef KH_NOMINATIONS_H
#define KH_NOMINATIONS_H

#include "runtime/judging.h"

typedef struct kh_nominations kh_nominations;

/* Starts on the table of j, which may get rows. */
kh_nominations *kh_nominations_open(kh_judging *j);
/* Judges the rows that came last, up to one, as far as that can be done without those that come. early: others do, and columns that no
 * rule asks for any more need not be kept. */
void kh_nominations_judge(kh_nominations *n, uint32_t to, bool early);
/* Judges what they make together: all rows are there. */
void kh_nominations_close(kh_nominations *n);
/* Leaves off in the middle. */
void kh_nominations_drop(kh_nominations *n);

#endif
