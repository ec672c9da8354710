/* The selections in Markdown: a table for each contest. */
#include "runtime/report/choices.h"
#include "runtime/report/html.h"

static void add_candidate(kh_out *out, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	bool chosen = j->choices->candidates.at[index].choice == KH_CHOSEN;
	kh_str cells[KH_CHOICE_COLUMNS];
	kh_candidate_cells(j, index, lang, cells);
	for (size_t i = 0; i < KH_CHOICE_COLUMNS; i++)
		kh_markdown(out, chosen && (i == KH_CHOICE_NAME || i == KH_CHOICE_MADE) ? "| **{0}** " : "| {0} ",
			    KH_ARGS(cells[i]));
	kh_markup(out, "|\n");
}

static void add_contest(kh_out *out, const kh_judgement *j, const kh_contest *contest, kh_lang lang)
{
	kh_markdown(out, "### {0}\n\n", KH_ARGS(kh_contest_summary(j, contest, lang)));
	if (contest->n == 0)
		return;
	for (size_t i = 0; i < KH_CHOICE_COLUMNS; i++)
		kh_markdown(out, "| {0} ", KH_ARGS(kh_choice_heading(i, lang)));
	kh_markup(out, "|\n| ---: | --- | --- | ---: | --- | --- | --- |\n");
	for (uint32_t i = contest->first; i < contest->first + contest->n; i++)
		add_candidate(out, j, i, lang);
	kh_markup(out, "\n");
}

static void add_idle(kh_out *out, const kh_judgement *j, uint32_t selection, kh_lang lang)
{
	for (uint32_t a = 0; a < j->plan->selections.at[selection].allotments.len; a++) {
		kh_str idle = kh_idle_summary(j, selection, a, lang);
		if (idle.len > 0)
			kh_markdown(out, "{0}\n\n", KH_ARGS(idle));
	}
}

void kh_markdown_choices(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	for (uint32_t s = 0; j->choices && s < j->plan->selections.len; s++) {
		kh_markdown(out, "## {0}\n\n", KH_ARGS(kh_selection_summary(j, s, lang)));
		for (size_t i = 0; i < j->choices->contests.len; i++)
			if (j->choices->contests.at[i].selection == s && !kh_contest_idle(j->plan, &j->choices->contests.at[i]))
				add_contest(out, j, &j->choices->contests.at[i], lang);
		add_idle(out, j, s, lang);
	}
}
