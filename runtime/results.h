/* Results of targets: what a data set reports, held against what the plan wants. A result is compared in the unit of its target and
 * never converted; differences are exact. */
#ifndef KH_RESULTS_H
#define KH_RESULTS_H

#include "runtime/judging.h"

typedef enum {
	KH_GOAL_REACHED,
	KH_GOAL_MISSED,
	KH_GOAL_UNREPORTED,
	KH_GOAL_UNCLEAR, /* reported, but not so that it can be judged: unreadable, in another unit, in two ways */
	KH_GOAL_STATES
} kh_goal_state;

/* What became of one goal. */
typedef struct {
	kh_goal_state state;
	uint32_t row;     /* that reports it first, or KH_NO_ROW */
	bool has_value;   /* a number was reported, in the unit of the goal */
	kh_num value;     /* the number */
	bool done;        /* of hoàn thành: what was reported, where state is KH_GOAL_REACHED or KH_GOAL_MISSED */
	bool has_bound;   /* there is a number to hold it against ... */
	kh_num bound;     /* the one missed, or the nearest; that of last year */
	kh_num gap;       /* value - bound */
	bool has_share;   /* the gap as a part of the bound can be said ... */
	kh_num share;     /* in per cent, without sign, rounded half up to two decimals ... */
	bool share_exact; /* ... or nothing had to be rounded */
} kh_goal_result;

typedef struct kh_results {
	kh_goal_result *of; /* one a goal, in the order of plan->goals */
	size_t counts[KH_GOAL_STATES];
} kh_results;

/* Judges all rows and makes judgement->results. */
void kh_judge_results(kh_judging *j);

#endif
