/* The sheet of targets: one line a value, numbers as numbers so that they can be sorted and summed. Its headings are none of those
 * that results have, so that a report that is sent back is read by its sheet of results. */
#include "runtime/report/targets.h"
#include "runtime/report/xlsx.h"

enum { COLUMNS = 8 };

static kh_look look_of(kh_goal_state state)
{
	static const kh_look looks[KH_GOAL_STATES] = {
		[KH_GOAL_REACHED] = KH_LOOK_GOOD,
		[KH_GOAL_MISSED] = KH_LOOK_BAD,
		[KH_GOAL_UNREPORTED] = KH_LOOK_DOUBT,
		[KH_GOAL_UNCLEAR] = KH_LOOK_DOUBT,
	};

	return looks[state];
}

static void add_number(kh_xlsx *w, bool known, kh_num n, kh_str otherwise)
{
	if (known)
		kh_book_decimal(&w->book, w->sheet, w->row, w->column++, n, KH_LOOK_PLAIN);
	else
		kh_xlsx_text(w, otherwise, KH_LOOK_PLAIN);
}

static void add_goal(kh_xlsx *w, uint32_t index)
{
	const kh_plan *plan = w->j->plan;
	const kh_goal *goal = &plan->goals.at[index];
	const kh_goal_result *result = &w->j->results->of[index];
	const kh_target *target = &plan->targets.at[goal->target];

	kh_xlsx_text(w, kh_target_label(plan, target), KH_LOOK_PLAIN);
	kh_xlsx_text(w, target->title, KH_LOOK_PLAIN);
	kh_xlsx_text(w, goal->name, KH_LOOK_PLAIN);
	kh_xlsx_text(w, kh_goal_wanted(goal, result, w->lang), KH_LOOK_PLAIN);
	add_number(w, result->has_value, result->value, kh_goal_reported(goal, result, w->lang));
	kh_xlsx_text(w, goal->measure, KH_LOOK_PLAIN);
	kh_xlsx_text(w, kh_goal_state_words(result->state, w->lang), look_of(result->state));
	add_number(w, result->has_bound, result->gap, KH_NO_STR);
	kh_xlsx_next_row(w);
}

void kh_xlsx_targets(kh_xlsx *w)
{
	const kh_xlsx_column columns[COLUMNS] = {
		{kh_xlsx_words(w, KH_P_COL_NUMBER), 6},      {kh_xlsx_words(w, KH_P_SHEET_TARGET), 46},
		{kh_xlsx_words(w, KH_P_COL_PART), 34},       {kh_xlsx_words(w, KH_P_COL_WANTED), 28},
		{kh_xlsx_words(w, KH_P_SHEET_RESULT), 14},   {kh_xlsx_words(w, KH_P_SHEET_MEASURE), 14},
		{kh_xlsx_words(w, KH_P_COL_GOAL_STATE), 14}, {kh_xlsx_words(w, KH_P_COL_GAP), 16},
	};

	kh_xlsx_start(w, kh_xlsx_words(w, KH_P_PAGE_TARGETS), columns, COLUMNS);
	for (uint32_t goal = 0; goal < w->j->plan->goals.len; goal++)
		add_goal(w, goal);
	kh_xlsx_filter(w, COLUMNS);
}
