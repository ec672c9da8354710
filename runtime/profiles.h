/* Rows that the rules about single rows cannot tell apart have one profile: the same campaign, kind and form, units of the same blocks, days
 * in the same periods. Only the first row of a profile is judged; where nothing is to be said of it, nothing is of the others. */
#ifndef KH_PROFILES_H
#define KH_PROFILES_H

#include "runtime/judging.h"

typedef KH_ROWS(uint32_t) kh_row_list;

typedef struct kh_profiles kh_profiles;

kh_profiles *kh_profiles_open(kh_judging *j);
/* Judges rows by their profiles (kh_judge_row, and whether a quota line covers them: KH_COVERED), and notes the profile of each in
 * j->profile. Adds to the lists the rows that have to be judged by themselves, and those that are judged but for their cover. */
void kh_profiles_judge(kh_profiles *p, uint32_t from, uint32_t to, kh_row_list *rest, kh_row_list *uncovered);
/* How many profiles there were. */
size_t kh_profiles_close(kh_profiles *p);

#endif
