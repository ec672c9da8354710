/* The selections as HTML: a table for each contest, the chosen above the line of the places. */
#include "runtime/report/choices.h"
#include "runtime/report/html.h"

static const kh_phrase columns[] = {KH_P_COL_RANK,  KH_P_COL_CANDIDATE, KH_P_COL_KIND, KH_P_COL_TIMES,
				    KH_P_COL_YEARS, KH_P_COL_CHOICE,    KH_P_COL_WHY};

static const char *class_of(kh_choice choice)
{
	switch (choice) {
	case KH_CHOSEN:
		return "good-word";
	case KH_TIED:
	case KH_UNSURE:
		return "doubt-word";
	case KH_NOT_CHOSEN:
	case KH_UNPLACED:
		break;
	}
	return "soft";
}

static void add_cell(kh_out *out, size_t column, const char *class, kh_str text, kh_lang lang)
{
	kh_html(out, "<td class=\"{0}\" data-label=\"{1}\">{2}</td>",
		KH_ARGS(kh_str_of(class), kh_words(columns[column], lang), text));
}

static void add_candidate(kh_out *out, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_candidate *who = &j->choices->candidates.at[index];
	kh_markup(out, "<tr>");
	add_cell(out, 0, "n", kh_rank_words(who, lang), lang);
	add_cell(out, 1, "", kh_candidate_words(j, index, lang), lang);
	add_cell(out, 2, "", kh_kinds_words(who->kind, lang), lang);
	add_cell(out, 3, "n", kh_times_words(who, lang), lang);
	add_cell(out, 4, "", kh_years_words(j, who, lang), lang);
	add_cell(out, 5, class_of((kh_choice)who->choice), kh_choice_words((kh_choice)who->choice, lang), lang);
	add_cell(out, 6, "small", kh_candidate_why(j, who, lang), lang);
	kh_markup(out, "</tr>\n");
}

static void add_contest(kh_out *out, const kh_judgement *j, const kh_contest *contest, kh_lang lang)
{
	kh_html(out, "<h4 class=\"contest\">{0}</h4>\n", KH_ARGS(kh_contest_summary(j, contest, lang)));
	if (contest->n == 0)
		return;
	kh_markup(out, "<table class=\"choices\">\n<thead><tr>");
	for (size_t i = 0; i < KH_COUNT(columns); i++)
		kh_html(out, "<th scope=\"col\" class=\"{0}\">{1}</th>",
			KH_ARGS(i == 0 || i == 3 ? KH_STR("n") : KH_STR("text"), kh_words(columns[i], lang)));
	kh_markup(out, "</tr></thead>\n<tbody>\n");
	for (uint32_t i = contest->first; i < contest->first + contest->n; i++)
		add_candidate(out, j, i, lang);
	kh_markup(out, "</tbody></table>\n");
}

static void add_idle(kh_out *out, const kh_judgement *j, uint32_t selection, kh_lang lang)
{
	for (uint32_t a = 0; a < j->plan->selections.at[selection].allotments.len; a++) {
		kh_str idle = kh_idle_summary(j, selection, a, lang);
		if (idle.len > 0)
			kh_html(out, "<p>{0}</p>\n", KH_ARGS(idle));
	}
}

void kh_html_choices(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	if (!j->choices || j->plan->selections.len == 0)
		return;
	kh_markup(out, "<section>\n");
	kh_html(out, "<h2 id=\"{0}\">{1}</h2>\n", KH_ARGS(kh_html_id(report, "choices"), kh_words(KH_P_PAGE_CHOICES, lang)));
	for (uint32_t s = 0; s < j->plan->selections.len; s++) {
		kh_html(out, "<h3>{0}</h3>\n", KH_ARGS(kh_selection_summary(j, s, lang)));
		for (size_t i = 0; i < j->choices->contests.len; i++)
			if (j->choices->contests.at[i].selection == s && !kh_contest_idle(j->plan, &j->choices->contests.at[i]))
				add_contest(out, j, &j->choices->contests.at[i], lang);
		add_idle(out, j, s, lang);
	}
	kh_markup(out, "</section>\n");
}
