/* The calendar of a schedule: a part for each quarter, a line for each task, never wider than a terminal of 80 columns. */
#include "runtime/report/schedule.h"
#include "runtime/report/text.h"

enum { COLUMNS = 5, TITLE = 1, LEADS = 2, WIDTH = 80, INDENT = 2, GAP = 2, TITLE_LEAST = 16, LEADS_MOST = 14 };

static const kh_phrase headings[COLUMNS] = {KH_P_COL_TASK_NUMBER, KH_P_COL_TASK, KH_P_COL_LEADS, KH_P_COL_WHEN, KH_P_COL_STATE};

static void cells_of(const kh_calendar_line *line, kh_str cells[COLUMNS])
{
	cells[0] = line->number.len > 0 ? line->number : KH_STR("–");
	cells[TITLE] = line->title;
	cells[LEADS] = line->leads;
	cells[3] = line->when;
	cells[4] = line->state;
}

static void widen(size_t widths[COLUMNS], const kh_str cells[COLUMNS])
{
	for (size_t c = 0; c < COLUMNS; c++) {
		kh_buf shown = {0};
		kh_buf_shown(&shown, cells[c]);
		size_t width = kh_utf8_width(kh_buf_str(&shown));
		widths[c] = width > widths[c] ? width : widths[c];
	}
}

/* The title takes what the others leave. */
static void fit(size_t widths[COLUMNS])
{
	size_t others = INDENT + GAP * (COLUMNS - 1);

	widths[LEADS] = widths[LEADS] > LEADS_MOST ? LEADS_MOST : widths[LEADS];
	for (size_t c = 0; c < COLUMNS; c++)
		others += c == TITLE ? 0 : widths[c];
	size_t room = others + TITLE_LEAST < WIDTH ? WIDTH - others : TITLE_LEAST;
	widths[TITLE] = widths[TITLE] > room ? room : widths[TITLE];
}

static kh_ink ink_of(kh_duty_state state)
{
	switch (state) {
	case KH_DUTY_OVERDUE:
		return KH_INK_RED;
	case KH_DUTY_LATE:
	case KH_DUTY_UNKNOWN:
		return KH_INK_YELLOW;
	case KH_DUTY_IN_TIME:
	case KH_DUTY_EARLY:
		return KH_INK_GREEN;
	case KH_DUTY_UNDER_WAY:
	case KH_DUTY_OPEN:
	case KH_DUTY_AHEAD:
	case KH_DUTY_UNREPORTED:
	case KH_DUTY_STATES:
		break;
	}
	return KH_INK_PLAIN;
}

/* Only the state is coloured; the last column keeps no blanks behind it. */
static void print_cells(kh_out *out, const kh_str cells[COLUMNS], const size_t widths[COLUMNS], kh_style style, kh_ink ink)
{
	kh_buf line = {0};

	kh_buf_fill(&line, ' ', INDENT);
	for (size_t c = 0; c < COLUMNS; c++) {
		kh_buf shown = {0};
		kh_buf_shown(&shown, cells[c]);
		kh_str text = kh_text_cut(kh_buf_str(&shown), widths[c]);
		if (c > 0)
			kh_buf_fill(&line, ' ', GAP);
		if (c + 1 == COLUMNS && ink != KH_INK_PLAIN)
			kh_ink_on(&line, style, ink);
		if (c == 0)
			kh_buf_right(&line, text, widths[c]);
		else
			kh_buf_left(&line, text, c + 1 == COLUMNS ? 0 : widths[c]);
	}
	if (ink != KH_INK_PLAIN)
		kh_ink_off(&line, style);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

static void print_headings(kh_out *out, const kh_str cells[COLUMNS], const size_t widths[COLUMNS], kh_style style)
{
	kh_buf dim = {0};

	kh_ink_on(&dim, style, KH_INK_DIM);
	kh_out_add(out, kh_buf_str(&dim));
	print_cells(out, cells, widths, style, KH_INK_PLAIN);
	dim.len = 0;
	kh_ink_off(&dim, style);
	kh_out_add(out, kh_buf_str(&dim));
}

static void print_calendar(kh_out *out, const kh_report *report)
{
	kh_lang lang = report->style.lang;
	kh_calendar calendar = kh_calendar_of(report->judgement, lang);
	kh_str head[COLUMNS], cells[COLUMNS];
	size_t widths[COLUMNS] = {0};

	for (size_t c = 0; c < COLUMNS; c++)
		head[c] = kh_str_of(kh_phrase_text(headings[c], lang));
	widen(widths, head);
	for (size_t i = 0; i < calendar.len; i++) {
		cells_of(&calendar.at[i], cells);
		widen(widths, cells);
	}
	fit(widths);
	print_headings(out, head, widths, report->style);
	for (size_t i = 0; i < calendar.len; i++) {
		if (calendar.at[i].heading.len > 0)
			kh_text_title(out, report->style, calendar.at[i].heading);
		cells_of(&calendar.at[i], cells);
		print_cells(out, cells, widths, report->style, ink_of(calendar.at[i].worst));
	}
}

static void print_line(kh_out *out, kh_str text)
{
	kh_buf line = {0};

	if (text.len == 0)
		return;
	kh_buf_shown(&line, text);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

void kh_text_schedule(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;

	print_line(out, kh_schedule_day(j, lang));
	print_line(out, kh_schedule_counts(j, lang));
	print_line(out, kh_schedule_next(j, lang));
	if (j->progress->duties.len == 0)
		return;
	kh_out_add(out, KH_STR("\n"));
	kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_CALENDAR, lang)));
	print_calendar(out, report);
}
