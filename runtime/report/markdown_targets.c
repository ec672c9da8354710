/* The table of targets in Markdown: one line a value. */
#include "runtime/report/html.h"
#include "runtime/report/targets.h"

static void add_goal(kh_out *out, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_goal *goal = &j->plan->goals.at[index];
	const kh_goal_result *result = &j->results->of[index];
	const kh_target *target = &j->plan->targets.at[goal->target];
	kh_str name = goal->name.len == 0 ? target->title : kh_fmt("%s – %s", kh_str_c(target->title), kh_str_c(goal->name));

	kh_markdown(out, "| {0} | {1} | {2} | {3} | {4} | {5} |\n",
		    KH_ARGS(kh_target_label(j->plan, target), name, kh_goal_wanted(goal, result, lang),
			    kh_goal_reported(goal, result, lang), kh_goal_state_words(result->state, lang),
			    kh_goal_gap_short(result)));
}

void kh_markdown_targets(kh_out *out, const kh_report *report)
{
	static const kh_phrase columns[] = {KH_P_COL_NUMBER, KH_P_COL_TARGET,     KH_P_COL_WANTED,
					    KH_P_COL_RESULT, KH_P_COL_GOAL_STATE, KH_P_COL_GAP};
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;

	kh_markdown(out, "## {0}\n\n{1}\n\n", KH_ARGS(kh_words(KH_P_PAGE_TARGETS, lang), kh_results_words(j, lang)));
	for (size_t i = 0; i < KH_COUNT(columns); i++)
		kh_markdown(out, "| {0} ", KH_ARGS(kh_words(columns[i], lang)));
	kh_markup(out, "|\n| ---: | --- | --- | ---: | --- | ---: |\n");
	for (uint32_t goal = 0; goal < j->plan->goals.len; goal++)
		add_goal(out, j, goal, lang);
	kh_markup(out, "\n");
}
