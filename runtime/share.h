/* Rows judged by several threads: the same findings in the same order as by one. */
#ifndef KH_SHARE_H
#define KH_SHARE_H

#include "runtime/judging.h"

/* Judges n rows, those of the list in its order or (NULL) the first, by a check that looks at each alone. */
void kh_judge_each(kh_judging *j, void check(kh_judging *j, uint32_t row), const uint32_t *rows, size_t n);

/* Counts the quota lines first .. end, as kh_tally does, those of different campaigns by several threads. */
void kh_tally_lines(kh_judging *j, uint32_t first, uint32_t end);

#endif
