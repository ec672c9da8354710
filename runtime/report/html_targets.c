/* Targets as a table with bars: the result against the mark of what is wanted. A bar begins at nothing; widths are whole thousandths,
 * worked out from exact numbers. */
#include "runtime/report/html.h"
#include "runtime/report/targets.h"

static const kh_phrase columns[] = {KH_P_COL_NUMBER,     KH_P_COL_TARGET, KH_P_COL_WANTED, KH_P_COL_RESULT,
				    KH_P_COL_GOAL_STATE, KH_P_COL_GAP,    KH_P_COL_SCALE};

static const char *class_of(kh_goal_state state)
{
	static const char *const classes[KH_GOAL_STATES] = {
		[KH_GOAL_REACHED] = "good",
		[KH_GOAL_MISSED] = "bad",
		[KH_GOAL_UNREPORTED] = "doubt",
		[KH_GOAL_UNCLEAR] = "doubt",
	};

	return classes[state];
}

static void add_bar(kh_out *out, const kh_goal *goal, const kh_goal_result *result, kh_lang lang)
{
	int64_t filled, bound;
	kh_str says =
		kh_fmt("%s; %s", kh_str_c(kh_goal_reported(goal, result, lang)), kh_str_c(kh_goal_wanted(goal, result, lang)));

	if (!kh_goal_bar(result, &filled, &bound))
		return;
	kh_html(out,
		"<svg class=\"bar\" viewBox=\"0 0 1000 14\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{0}\">"
		"<title>{0}</title><rect class=\"s-back\" x=\"0\" y=\"2\" width=\"1000\" height=\"10\"/>"
		"<rect class=\"s-{1}\" x=\"0\" y=\"2\" width=\"{2}\" height=\"10\"/><path class=\"s-limit\" d=\"M{3} "
		"0V14\"/></svg>",
		KH_ARGS(says, kh_str_of(class_of(result->state)), kh_fmt("%lld", (long long)filled),
			kh_fmt("%lld", (long long)(bound > 998 ? 998 : bound))));
}

static void add_cell(kh_out *out, size_t column, const char *class, kh_str text, kh_lang lang)
{
	kh_html(out, "<td class=\"{0}\" data-label=\"{1}\">{2}</td>",
		KH_ARGS(kh_str_of(class), kh_words(columns[column], lang), text));
}

static void add_name(kh_out *out, kh_str number, kh_str name, bool inside)
{
	kh_html(out,
		inside ? "<tr><td class=\"n\">{0}</td><td class=\"part\">{1}</td>" : "<tr><td class=\"n\">{0}</td><td>{1}</td>",
		KH_ARGS(number, name));
}

static void add_goal(kh_out *out, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_goal *goal = &j->plan->goals.at[index];
	const kh_goal_result *result = &j->results->of[index];
	const kh_target *target = &j->plan->targets.at[goal->target];
	bool whole = goal->name.len == 0;
	kh_str part = whole ? KH_NO_STR : kh_phrase_fill(goal->part ? KH_P_ROW_PART : KH_P_ROW_BRANCH, lang, KH_ARGS(goal->name));

	add_name(out, whole ? kh_target_label(j->plan, target) : KH_NO_STR, whole ? target->title : kh_str_trim(part), !whole);
	add_cell(out, 2, "", kh_goal_wanted(goal, result, lang), lang);
	add_cell(out, 3, "n", kh_goal_reported(goal, result, lang), lang);
	add_cell(out, 4, kh_str_c(kh_fmt("%s-word", class_of(result->state))), kh_goal_state_words(result->state, lang), lang);
	add_cell(out, 5, "n", kh_goal_gap_short(result), lang);
	kh_markup(out, "<td>");
	add_bar(out, goal, result, lang);
	kh_markup(out, "</td></tr>\n");
}

/* Where only branches have values, the title stands above them. */
static void add_target(kh_out *out, const kh_judgement *j, const kh_target *target, kh_lang lang)
{
	if (target->goals > 0 && j->plan->goals.at[target->first].name.len > 0) {
		add_name(out, kh_target_label(j->plan, target), target->title, false);
		kh_markup(out, "<td colspan=\"5\"></td></tr>\n");
	}
	for (uint32_t goal = target->first; goal < target->first + target->goals; goal++)
		add_goal(out, j, goal, lang);
}

void kh_html_targets(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;

	kh_markup(out, "<section>\n");
	kh_html_heading(out, report, "targets", KH_P_PAGE_TARGETS);
	kh_html(out, "<p>{0}</p>\n", KH_ARGS(kh_results_words(j, lang)));
	if (j->plan->targets.len > 0) {
		kh_markup(out, "<table class=\"targets\">\n<thead><tr>");
		for (size_t i = 0; i < KH_COUNT(columns); i++)
			kh_html(out, "<th scope=\"col\">{0}</th>", KH_ARGS(kh_words(columns[i], lang)));
		kh_markup(out, "</tr></thead>\n<tbody>\n");
		for (size_t i = 0; i < j->plan->targets.len; i++)
			add_target(out, j, &j->plan->targets.at[i], lang);
		kh_markup(out, "</tbody></table>\n");
	}
	kh_markup(out, "</section>\n");
}
