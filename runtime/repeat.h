/* The same nomination again: quota lines of rules across campaigns that count by nominee (KT404), and persons of one name who
 * may be one person (KT405). */
#ifndef KH_REPEAT_H
#define KH_REPEAT_H

#include "runtime/judging.h"

/* Does the line ask how often one nominee is put forward? All other lines are counted by tally.h. */
bool kh_is_repeat_line(const kh_quota *quota);
/* Judges one such line over all rows, in file order. */
void kh_judge_repeats(kh_judging *j, const kh_quota *quota);

#endif
