/* Words for findings about selections (KT7xx): contests that the ranking does not decide, and recognitions listed twice. It breaks
 * no tie and ranks nobody. */
#include "runtime/report/worders.h"

#include "runtime/report/choices.h"

/* So many names are told in one sentence; the list of candidates has all. */
enum { PEOPLE = 30 };

static const kh_contest *contest_of(const kh_sentence *w)
{
	return &w->j->choices->contests.at[w->f->other];
}

/* How often the tied were recognised; empty where times are not ranked by, or not known. */
static kh_str tied_times(const kh_sentence *w)
{
	const kh_contest *contest = contest_of(w);

	for (uint32_t i = contest->first; i < contest->first + contest->n; i++) {
		const kh_candidate *who = &w->j->choices->candidates.at[i];
		const kh_selection *s = &w->plan->selections.at[contest->selection];
		for (size_t k = 0; who->choice == KH_TIED && k < s->ranks.len; k++)
			if (s->ranks.at[k].times)
				return kh_times_words(who, w->lang);
	}
	return KH_NO_STR;
}

void kh_word_tie(kh_sentence *w)
{
	const kh_contest *contest = contest_of(w);

	kh_arg(w, kh_contest_words(w->plan, contest, w->lang));
	kh_arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest->tied));
	kh_arg(w, kh_phrase_count(KH_P_N_PLACES, w->lang, (size_t)contest->stake));
	kh_arg(w, kh_candidate_names(w->j, contest, KH_TIED, PEOPLE, w->lang));
	kh_arg(w, tied_times(w));
}

void kh_word_few_candidates(kh_sentence *w)
{
	const kh_contest *contest = contest_of(w);
	size_t n = contest->n + contest->others, idle = 0;
	/* Units of one line, none of which has a candidate, are told together. */
	kh_str units = w->f->more ? kh_idle_words(w->j, contest->selection, contest->line, PEOPLE, &idle, w->lang) : KH_NO_STR;

	kh_arg(w, w->f->more ? kh_count_text((int64_t)idle, w->lang) : kh_contest_words(w->plan, contest, w->lang));
	kh_arg(w, kh_phrase_count(KH_P_N_PLACES, w->lang, (size_t)contest->places));
	kh_arg(w, n == 0 ? KH_NO_STR : kh_phrase_count(KH_P_N_CANDIDATES, w->lang, n));
	kh_arg(w, units);
}

void kh_word_no_places(kh_sentence *w)
{
	kh_arg(w, kh_contest_words(w->plan, contest_of(w), w->lang));
	kh_arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest_of(w)->n));
}

void kh_word_undecided_choice(kh_sentence *w)
{
	const kh_contest *contest = contest_of(w);

	kh_arg(w, kh_contest_words(w->plan, contest, w->lang));
	kh_arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest->unsure));
	kh_arg(w, kh_candidate_names(w->j, contest, KH_UNSURE, PEOPLE, w->lang));
	kh_arg(w, kh_columns_words(w->plan, contest->missing, w->lang));
}

void kh_word_recognised_twice(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_NAME));
	kh_arg(w, kh_arg_cell(w, KH_F_YEAR));
	kh_arg(w, kh_other_place(w->j, w->f->row, w->f->other, w->lang));
}
