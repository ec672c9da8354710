/* The selections for people: for each contest its candidates in order, what became of each, and why. */
#include "runtime/report/choices.h"
#include "runtime/report/text.h"
#include "runtime/report/names.h"

/* Where no places are given yet, what became of a candidate and why is not told. */
enum { COLUMNS = KH_CHOICE_COLUMNS, RANKED = KH_CHOICE_MADE, NAME_WIDTH = 48 };

typedef struct {
	kh_str cell[COLUMNS];
	kh_ink ink;
} line;

typedef KH_VEC(line) lines;

static kh_ink ink_of(kh_choice choice)
{
	switch (choice) {
	case KH_CHOSEN:
		return KH_INK_GREEN;
	case KH_TIED:
	case KH_UNSURE:
		return KH_INK_YELLOW;
	case KH_NOT_CHOSEN:
	case KH_UNPLACED:
		break;
	}
	return KH_INK_PLAIN;
}

static line headings(kh_lang lang)
{
	line l = {.ink = KH_INK_DIM};
	for (size_t i = 0; i < COLUMNS; i++)
		l.cell[i] = kh_choice_heading(i, lang);
	return l;
}

static line candidate_line(const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_candidate *who = &j->choices->candidates.at[index];
	line l = {.ink = ink_of((kh_choice)who->choice)};
	kh_buf name = {0};
	kh_candidate_cells(j, index, lang, l.cell);
	kh_buf_shown(&name, kh_text_cut(l.cell[KH_CHOICE_NAME], NAME_WIDTH));
	l.cell[KH_CHOICE_NAME] = kh_buf_str(&name);
	return l;
}

static void print_line(kh_out *out, const line *l, const size_t *widths, size_t columns, kh_style style)
{
	kh_buf b = {0};
	kh_buf_fill(&b, ' ', 4);
	kh_ink_on(&b, style, l->ink);
	for (size_t i = 0; i < columns; i++) {
		if (i == KH_CHOICE_RANK || i == KH_CHOICE_TIMES)
			kh_buf_right(&b, l->cell[i], widths[i]);
		else if (i + 1 < columns)
			kh_buf_left(&b, l->cell[i], widths[i]);
		else
			kh_buf_shown(&b, l->cell[i]);
		if (i + 1 < columns)
			kh_buf_addc(&b, "  ");
	}
	if (l->ink != KH_INK_PLAIN)
		kh_ink_off(&b, style);
	kh_buf_char(&b, '\n');
	kh_out_add(out, kh_buf_str(&b));
}

static void print_contest(kh_out *out, const kh_report *report, const kh_contest *contest)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	size_t widths[COLUMNS] = {0};
	lines all = {0};
	kh_text_put(out, 2, kh_contest_summary(j, contest, lang));
	if (contest->n == 0)
		return;
	kh_push(&all, headings(lang));
	for (uint32_t i = contest->first; i < contest->first + contest->n; i++)
		kh_push(&all, candidate_line(j, i, lang));
	for (size_t i = 0; i < all.len; i++)
		for (size_t c = 0; c < COLUMNS; c++) {
			size_t width = kh_utf8_width(all.at[i].cell[c]);
			widths[c] = width > widths[c] ? width : widths[c];
		}
	for (size_t i = 0; i < all.len; i++)
		print_line(out, &all.at[i], widths, kh_has_places(j->plan, contest->selection) ? COLUMNS : RANKED, report->style);
}

static void print_selection(kh_out *out, const kh_report *report, uint32_t selection)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	kh_text_title(out, report->style, kh_selection_summary(j, selection, lang));
	for (size_t i = 0; i < j->choices->contests.len; i++)
		if (j->choices->contests.at[i].selection == selection && !kh_contest_idle(j->plan, &j->choices->contests.at[i]))
			print_contest(out, report, &j->choices->contests.at[i]);
	for (uint32_t a = 0; a < j->plan->selections.at[selection].allotments.len; a++) {
		kh_str idle = kh_idle_summary(j, selection, a, lang);
		if (idle.len > 0)
			kh_text_put(out, 2, idle);
	}
}

void kh_text_choices(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	if (j->choices == NULL)
		return;
	for (uint32_t i = 0; i < j->plan->selections.len; i++) {
		if (i > 0)
			kh_out_add(out, KH_STR("\n"));
		print_selection(out, report, i);
	}
	if (j->choices->nameless > 0 && j->plan->selections.len > 0)
		kh_text_put(out, 2, kh_phrase_count(KH_P_NAMELESS, report->style.lang, j->choices->nameless));
}
