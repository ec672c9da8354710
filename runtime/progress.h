/* Judgement of the data set tiến độ: what was reported of each task and deadline, and where it stands on the day of evaluation.
 * Without such a day nothing is called overdue: only what the rows themselves say is judged. */
#ifndef KH_PROGRESS_H
#define KH_PROGRESS_H

#include "runtime/judging.h"

typedef enum {
	KH_DUTY_IN_TIME,    /* done within the period */
	KH_DUTY_EARLY,      /* done before the period begins */
	KH_DUTY_LATE,       /* done after its last day */
	KH_DUTY_OVERDUE,    /* not done, and the last day is past */
	KH_DUTY_UNDER_WAY,  /* reported, not done, not known to be overdue */
	KH_DUTY_OPEN,       /* nothing reported; the period has begun */
	KH_DUTY_AHEAD,      /* nothing reported; the period has not begun */
	KH_DUTY_UNREPORTED, /* nothing reported, and no day or no period by which to say more */
	KH_DUTY_UNKNOWN,    /* reported in cells that do not tell */
	KH_DUTY_STATES,
} kh_duty_state;

/* A task as it is owed: by all its leads together, or by one unit of several. */
typedef struct {
	uint32_t task; /* index into plan->tasks */
	kh_str unit;   /* who owes it, where each of several does; empty: one for all */
	kh_duty_state state;
	kh_date day;      /* when it was done; of the first three states */
	bool by_document; /* the day is that of the document that the task brings forth: no row gives one */
	int32_t days;     /* how many days early, late or overdue; until its last day, where it is awaited */
	uint32_t row;     /* the row that counts, or KH_NO_ROW */
} kh_duty;

typedef struct kh_progress {
	bool several;  /* several documents have tasks: a number alone may not name one */
	bool has_date; /* the day of evaluation */
	kh_date date;
	KH_VEC(kh_duty) duties; /* by task, then in the order of the register */
	KH_VEC(uint32_t) first; /* of each task its first duty; one more at the end */
	size_t count[KH_DUTY_STATES];
	bool has_next; /* is anything not done that falls due on the day of evaluation or later? */
	kh_date next;  /* the first such day */
} kh_progress;

/* Judges the rows of the table of progress; out->progress is set. */
void kh_judge_progress(kh_judging *j);

bool kh_duty_done(const kh_duty *duty);
/* Not done, and due on the day of evaluation or later. */
bool kh_duty_awaited(const kh_progress *progress, const kh_plan *plan, const kh_duty *duty);
/* A duty of the task that has to come before which is done later than this one, or reported without being done; or KH_NONE. */
uint32_t kh_duty_breaks(const kh_plan *plan, const kh_progress *progress, const kh_duty *duty, const kh_reference *after);

/* Tasks as they are looked up. */
typedef struct {
	kh_alike by_number, by_title;
} kh_task_names;
kh_task_names *kh_task_names_of(const kh_plan *plan);
void kh_task_names_free(kh_task_names *names);
/* The task that a cell names, by number, title or both; of a yearly one the first year. KH_NONE: none; KH_SEVERAL (match.h): several
 * documents have one. document: the only one to be looked in, or KH_NONE. */
uint32_t kh_task_match(const kh_plan *plan, const kh_task_names *names, uint32_t document, kh_str key);

#endif
