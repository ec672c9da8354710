/* The same nomination again: quota lines of rules across campaigns that count by nominee (KT404), and persons of one name who
 * may be one person (KT405). */
#ifndef KH_REPEAT_H
#define KH_REPEAT_H

#include "runtime/judging.h"

/* Does the line ask how often one nominee is put forward? All other lines are counted by tally.h. */
bool kh_is_repeat_line(const kh_quota *quota);

/* All such lines over the rows, which come in file order and have been judged by themselves. */
typedef struct kh_repeats kh_repeats;
kh_repeats *kh_repeats_open(kh_judging *j);
void kh_repeats_judge(kh_repeats *repeats, uint32_t from, uint32_t to);
/* Judges what has to wait for the last row. */
void kh_repeats_close(kh_repeats *repeats);
/* Leaves off. */
void kh_repeats_drop(kh_repeats *repeats);

#endif
