/* Schedules in words: what tasks are called, how they stand, and the calendar in which all formats show them. */
#ifndef KH_REPORT_SCHEDULE_H
#define KH_REPORT_SCHEDULE_H

#include "runtime/judge.h"
#include "runtime/progress.h"

/* Who does it, as the plan writes it; empty where it does not say. */
kh_str kh_task_leads(const kh_task *task, kh_lang lang);

/* The arguments of a finding about a task (KT502 to KT510), as message.def has them; gives how many. */
size_t kh_task_arguments(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang, kh_str args[KH_MAX_ARGS]);

/* A line of the calendar: a task with the duties that it makes. */
typedef struct {
	uint32_t task;
	kh_str heading; /* "Quý II năm 2024": on the first line of each part, else empty */
	kh_str number;  /* empty for a deadline */
	kh_str title, leads;
	kh_str when;         /* "II–III", "cả năm", "31/08/2021" */
	kh_str state;        /* "xong muộn 5 ngày"; of one that several owe how many have done it */
	kh_duty_state worst; /* of its duties the one that deserves most attention */
} kh_calendar_line;
typedef KH_VEC(kh_calendar_line) kh_calendar;

/* All tasks by document and quarter of their last day; what has a whole year stands at its end, what has no time last. */
kh_calendar kh_calendar_of(const kh_judgement *judgement, kh_lang lang);

/* "28 việc: 10 xong đúng thời gian, 2 quá hạn."; each thing said with its count. */
kh_str kh_schedule_counts(const kh_judgement *judgement, kh_lang lang);
/* The day of evaluation, or that without one nothing is called overdue and how to give it. */
kh_str kh_schedule_day(const kh_judgement *judgement, kh_lang lang);
/* What falls due next; empty where nothing does or no day is given. */
kh_str kh_schedule_next(const kh_judgement *judgement, kh_lang lang);
/* The stable English word of a state, for machines. */
const char *kh_duty_state_word(kh_duty_state state);

#endif
