/* The calendar of a schedule as tables, one a quarter, that stay together on paper. */
#include "runtime/report/html.h"
#include "runtime/report/schedule.h"

static const kh_phrase columns[] = {KH_P_COL_TASK_NUMBER, KH_P_COL_TASK, KH_P_COL_LEADS, KH_P_COL_WHEN, KH_P_COL_STATE};

/* The state is told in words; its colour only helps to find it. */
static const char *class_of(kh_duty_state state)
{
	switch (state) {
	case KH_DUTY_OVERDUE:
		return "bad-word";
	case KH_DUTY_LATE:
	case KH_DUTY_UNKNOWN:
		return "doubt-word";
	case KH_DUTY_IN_TIME:
	case KH_DUTY_EARLY:
		return "good-word";
	case KH_DUTY_UNDER_WAY:
	case KH_DUTY_OPEN:
	case KH_DUTY_AHEAD:
	case KH_DUTY_UNREPORTED:
	case KH_DUTY_STATES:
		break;
	}
	return "none";
}

static void open_table(kh_out *out, kh_str heading, kh_lang lang)
{
	kh_html(out, "<h3>{0}</h3>\n<table class=\"calendar\">\n<thead><tr>", KH_ARGS(heading));
	for (size_t c = 0; c < KH_COUNT(columns); c++)
		kh_html(out, "<th scope=\"col\">{0}</th>", KH_ARGS(kh_words(columns[c], lang)));
	kh_markup(out, "</tr></thead>\n<tbody>\n");
}

static void add_line(kh_out *out, const kh_calendar_line *line, kh_lang lang)
{
	kh_html(out,
		"<tr><td data-label=\"{5}\">{0}</td><td class=\"text\">{1}</td><td data-label=\"{6}\">{2}</td>"
		"<td data-label=\"{7}\">{3}</td><td data-label=\"{8}\"><strong class=\"{9}\">{4}</strong></td></tr>\n",
		KH_ARGS(line->number.len > 0 ? line->number : KH_STR("–"), line->title, line->leads, line->when, line->state,
			kh_words(columns[0], lang), kh_words(columns[2], lang), kh_words(columns[3], lang),
			kh_words(columns[4], lang), kh_str_of(class_of(line->worst))));
}

static void add_calendar(kh_out *out, const kh_calendar *calendar, kh_lang lang)
{
	for (size_t i = 0; i < calendar->len; i++) {
		if (calendar->at[i].heading.len > 0) {
			kh_markup(out, i > 0 ? "</tbody></table>\n" : "");
			open_table(out, calendar->at[i].heading, lang);
		}
		add_line(out, &calendar->at[i], lang);
	}
	kh_markup(out, calendar->len > 0 ? "</tbody></table>\n" : "");
}

void kh_html_schedule(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	kh_calendar calendar = kh_calendar_of(j, lang);
	kh_str lines[] = {kh_schedule_day(j, lang), kh_schedule_counts(j, lang), kh_schedule_next(j, lang)};

	kh_markup(out, "<section>\n");
	kh_html_heading(out, report, "calendar", KH_P_PAGE_CALENDAR);
	for (size_t i = 0; i < KH_COUNT(lines); i++)
		if (lines[i].len > 0)
			kh_html(out, "<p>{0}</p>\n", KH_ARGS(lines[i]));
	add_calendar(out, &calendar, lang);
	kh_markup(out, "</section>\n");
}
