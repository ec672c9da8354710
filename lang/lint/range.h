/* Sets of numbers, as far as conditions can describe them: an interval, steps inside it, and what is left out. Exact fractions
 * only. A range may say too much is possible, never too little. */
#ifndef KH_LINT_RANGE_H
#define KH_LINT_RANGE_H

#include "lang/base/number.h"
#include "lang/base/vec.h"
#include "lang/register.h"

/* One end of an interval. */
typedef struct {
	bool set;  /* false: without end */
	bool open; /* the end itself lies outside */
	kh_num at;
} kh_range_end;

/* The whole numbers that leave this rest when divided by step. */
typedef struct {
	int64_t step, rest; /* 0 <= rest < step */
} kh_range_class;

typedef struct {
	kh_range_end low, high;
	kh_range_class whole;             /* step 0: fractions too; step 1: every whole number */
	KH_VEC(kh_num) holes;             /* numbers left out */
	KH_VEC(kh_range_class) not_whole; /* classes left out */
	bool none;                        /* nothing is left */
} kh_range;

kh_range kh_range_copy(const kh_range *r);
void kh_range_from(kh_range *r, kh_num low, bool open);
void kh_range_to(kh_range *r, kh_num high, bool open);
void kh_range_not(kh_range *r, kh_num hole);
/* Only, or none of, the whole numbers with this rest; rest may be any whole number. */
void kh_range_every(kh_range *r, int64_t step, int64_t rest);
void kh_range_not_every(kh_range *r, int64_t step, int64_t rest);
/* KH_FALSE: nothing is left. KH_TRUE: a number is left. KH_UNKNOWN: too many to try. */
kh_truth kh_range_some(const kh_range *r);
/* How many numbers are left; false: without end, or too many to count. */
bool kh_range_count(const kh_range *r, int64_t *count);

/* The least and greatest of a sum: the interval of a + factor * b. A sum that does not fit has no end. */
kh_range kh_range_sum(const kh_range *a, const kh_range *b, kh_num factor);

#endif
