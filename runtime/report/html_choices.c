/* The selections as HTML: a table for each contest, the chosen above the line of the places. */
#include "runtime/report/choices.h"
#include "runtime/report/html.h"

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

static bool is_count(size_t column)
{
	return column == KH_CHOICE_RANK || column == KH_CHOICE_TIMES;
}

static void add_candidate(kh_out *out, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	kh_choice choice = (kh_choice)j->choices->candidates.at[index].choice;
	kh_str cells[KH_CHOICE_COLUMNS];
	kh_candidate_cells(j, index, lang, cells);
	kh_markup(out, "<tr>");
	for (size_t i = 0; i < KH_CHOICE_COLUMNS; i++) {
		const char *class = is_count(i) ? "n" : i == KH_CHOICE_MADE ? class_of(choice) : i == KH_CHOICE_WHY ? "small" : "";
		kh_html(out, "<td class=\"{0}\" data-label=\"{1}\">{2}</td>",
			KH_ARGS(kh_str_of(class), kh_choice_heading(i, lang), cells[i]));
	}
	kh_markup(out, "</tr>\n");
}

static void add_contest(kh_out *out, const kh_judgement *j, const kh_contest *contest, kh_lang lang)
{
	kh_html(out, "<h4 class=\"contest\">{0}</h4>\n", KH_ARGS(kh_contest_summary(j, contest, lang)));
	if (contest->n == 0)
		return;
	kh_markup(out, "<table class=\"choices\">\n<thead><tr>");
	for (size_t i = 0; i < KH_CHOICE_COLUMNS; i++)
		kh_html(out, "<th scope=\"col\" class=\"{0}\">{1}</th>",
			KH_ARGS(is_count(i) ? KH_STR("n") : KH_STR("text"), kh_choice_heading(i, lang)));
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
