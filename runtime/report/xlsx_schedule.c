/* The calendar of a schedule as a sheet, a row for each task, to be filtered by part of the year and by state. */
#include "runtime/report/schedule.h"
#include "runtime/report/xlsx.h"

static kh_look look_of(kh_duty_state state)
{
	switch (state) {
	case KH_DUTY_OVERDUE:
		return KH_LOOK_BAD;
	case KH_DUTY_LATE:
	case KH_DUTY_UNKNOWN:
		return KH_LOOK_DOUBT;
	case KH_DUTY_IN_TIME:
	case KH_DUTY_EARLY:
		return KH_LOOK_GOOD;
	case KH_DUTY_UNDER_WAY:
	case KH_DUTY_OPEN:
	case KH_DUTY_AHEAD:
	case KH_DUTY_UNREPORTED:
	case KH_DUTY_STATES:
		break;
	}
	return KH_LOOK_PLAIN;
}

static void add_day(kh_xlsx *w, bool known, kh_date day)
{
	kh_xlsx_text(w, known ? kh_date_text(day) : KH_NO_STR, KH_LOOK_PLAIN);
}

static void add_line(kh_xlsx *w, const kh_calendar_line *line, kh_str part)
{
	const kh_task *task = &w->j->plan->tasks.at[line->task];

	kh_xlsx_text(w, part, KH_LOOK_PLAIN);
	kh_xlsx_text(w, line->number, KH_LOOK_PLAIN);
	kh_xlsx_text(w, line->title, KH_LOOK_PLAIN);
	kh_xlsx_text(w, line->leads, KH_LOOK_PLAIN);
	add_day(w, task->has_period && !task->open_start, task->period.from);
	add_day(w, task->has_period, task->period.to);
	kh_xlsx_text(w, line->state, look_of(line->worst));
	kh_xlsx_next_row(w);
}

void kh_xlsx_schedule(kh_xlsx *w)
{
	const kh_xlsx_column columns[] = {
		{kh_xlsx_words(w, KH_P_COL_QUARTER), 20},   {kh_xlsx_words(w, KH_P_COL_TASK_NUMBER), 7},
		{kh_xlsx_words(w, KH_P_COL_TASK), 70},      {kh_xlsx_words(w, KH_P_COL_LEADS), 30},
		{kh_xlsx_words(w, KH_P_COL_FIRST_DAY), 12}, {kh_xlsx_words(w, KH_P_COL_LAST_DAY), 12},
		{kh_xlsx_words(w, KH_P_COL_STATE), 30},
	};
	kh_calendar calendar = kh_calendar_of(w->j, w->lang);
	kh_str part = KH_NO_STR;

	kh_xlsx_start(w, kh_xlsx_words(w, KH_P_PAGE_CALENDAR), columns, KH_COUNT(columns));
	for (size_t i = 0; i < calendar.len && w->book.error == 0; i++) {
		if (calendar.at[i].heading.len > 0)
			part = calendar.at[i].heading;
		add_line(w, &calendar.at[i], part);
	}
	kh_xlsx_filter(w, KH_COUNT(columns));
}
