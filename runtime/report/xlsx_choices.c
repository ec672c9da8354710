/* The selections as a sheet: one line a candidate, contest after contest, so that it can be filtered and sorted. */
#include "runtime/report/choices.h"
#include "runtime/report/names.h"
#include "runtime/report/xlsx.h"

static const struct {
	kh_phrase title;
	double width;
} columns[] = {
	{KH_P_COL_SELECTION, 30}, {KH_P_COL_CONTEST, 30}, {KH_P_COL_PLACES, 8}, {KH_P_COL_RANK, 7},    {KH_P_COL_CANDIDATE, 32},
	{KH_P_COL_KIND, 12},      {KH_P_COL_TIMES, 8},    {KH_P_COL_YEARS, 28}, {KH_P_COL_CHOICE, 18}, {KH_P_COL_WHY, 70},
};

static kh_look look_of(kh_choice choice)
{
	switch (choice) {
	case KH_CHOSEN:
		return KH_LOOK_GOOD;
	case KH_TIED:
	case KH_UNSURE:
		return KH_LOOK_DOUBT;
	case KH_NOT_CHOSEN:
	case KH_UNPLACED:
		break;
	}
	return KH_LOOK_PLAIN;
}

/* A count, or a range as a text. */
static void add_range(kh_xlsx *w, int64_t low, int64_t high, kh_str words, kh_look look)
{
	if (low == high)
		kh_xlsx_number(w, low, look);
	else
		kh_xlsx_text(w, words, look);
}

static void add_candidate(kh_xlsx *w, uint32_t index)
{
	const kh_judgement *j = w->j;
	const kh_candidate *who = &j->choices->candidates.at[index];
	const kh_contest *contest = &j->choices->contests.at[who->contest];
	kh_look look = look_of((kh_choice)who->choice);
	kh_xlsx_text(w, j->plan->selections.at[contest->selection].title, KH_LOOK_PLAIN);
	kh_xlsx_text(w, kh_contest_words(j->plan, contest, w->lang), KH_LOOK_PLAIN);
	if (contest->given == KH_FALSE)
		kh_xlsx_text(w, KH_STR("–"), KH_LOOK_PLAIN);
	else
		kh_xlsx_number(w, contest->places, KH_LOOK_PLAIN);
	add_range(w, who->rank, who->rank_most, kh_rank_words(who, w->lang), look);
	kh_xlsx_text(w, kh_candidate_words(j, index, w->lang), look);
	kh_xlsx_text(w, kh_kinds_words(who->kind, w->lang), look);
	add_range(w, who->times, who->times_most, kh_times_words(who, w->lang), look);
	kh_xlsx_text(w, kh_years_words(j, who, w->lang), look);
	kh_xlsx_text(w, kh_choice_words((kh_choice)who->choice, w->lang), look);
	kh_xlsx_text(w, kh_candidate_why(j, who, w->lang), look);
	kh_xlsx_next_row(w);
}

void kh_xlsx_choices(kh_xlsx *w)
{
	kh_xlsx_column titled[KH_COUNT(columns)];
	if (!w->j->choices || w->j->plan->selections.len == 0)
		return;
	for (size_t i = 0; i < KH_COUNT(columns); i++)
		titled[i] = (kh_xlsx_column){kh_xlsx_words(w, columns[i].title), columns[i].width};
	kh_xlsx_start(w, kh_xlsx_words(w, KH_P_PAGE_CHOICES), titled, KH_COUNT(columns));
	for (uint32_t i = 0; i < w->j->choices->candidates.len && w->book.error == 0; i++)
		add_candidate(w, i);
	kh_xlsx_filter(w, KH_COUNT(columns));
}
