/* The checks of one row against its campaign: KT2xx, KT3xx, KT501. */
#ifndef KH_ELIGIBILITY_H
#define KH_ELIGIBILITY_H

#include "runtime/judging.h"

/* Judges the row by itself: finds its campaign, names unusable cells, checks what the campaign demands. */
void kh_judge_row(kh_judging *j, uint32_t row);
/* After repeats are known (repeat.h): does a quota line of its campaign cover the row (KT403)? */
void kh_judge_cover(kh_judging *j, uint32_t row);
/* Would the cover have nothing to say of a row whose campaign is known? */
bool kh_is_covered(kh_judging *j, uint32_t row);

/* A row of progress or results: can its cells be read, and does it say what it is about? False: there is nothing to judge. */
bool kh_judge_report(kh_judging *j, uint32_t row);

/* Does the nominee fit one of the groups of subjects? Of no group at all: yes. */
kh_truth kh_subjects_fit(kh_judging *j, const kh_subject *subjects, size_t count, const kh_nomination *n);
/* The year of a recognition; 0: not known. */
int kh_cell_year(kh_judging *j, uint32_t row);
/* The document that the row names; KH_NONE: it names none. False: it names one that is not judged here. */
bool kh_row_document(kh_judging *j, uint32_t row, uint32_t *document);

#endif
