/* Cases of targets: each value exactly at its bound, and just past it on either side that is a miss. All targets stand in one table,
 * each value once: two reports of one value would be a finding. */
#include "runtime/boundary/boundary.h"
#include "runtime/boundary/values.h"

/* Where a result lies: at the bound, or one in the last place below or above it. */
typedef enum { AT, BELOW, ABOVE } place;

static kh_num shifted(kh_num bound, place where)
{
	kh_num result = bound, step = kh_last_place(bound);

	if (where == BELOW)
		kh_num_sub(bound, step, &result);
	if (where == ABOVE)
		kh_num_add(bound, step, &result);
	return result;
}

/* The result of a goal at a place; last year's is 10 where it is asked for. False: the goal has nothing there that is a miss. */
static bool result_of(const kh_goal *goal, place where, kh_str *result, kh_str *last)
{
	kh_num ten = kh_num_int(10), value = shifted(goal->from, where);

	*last = KH_NO_STR;
	switch (goal->op) {
	case KH_GOAL_MOST:
		if (where == BELOW)
			return false;
		break;
	case KH_GOAL_LEAST:
		if (where == ABOVE)
			return false;
		break;
	case KH_GOAL_EXACTLY:
		break;
	case KH_GOAL_RANGE:
		value = where == ABOVE ? shifted(goal->to, where) : value;
		break;
	case KH_GOAL_DONE:
		*result = where == AT ? KH_STR("hoàn thành") : KH_STR("chưa hoàn thành");
		return where != ABOVE;
	case KH_GOAL_HIGHER:
	case KH_GOAL_LOWER:
		*last = kh_num_text(ten);
		value = where == AT ? shifted(ten, goal->op == KH_GOAL_HIGHER ? ABOVE : BELOW) : ten;
		if (where == ABOVE)
			return false;
		break;
	}
	*result = kh_num_text(value);
	return value.num >= 0 || goal->from.num < 0; /* nobody reports less than nothing */
}

static void add_row(const kh_writer *w, kh_draft *draft, const kh_goal *goal, place where)
{
	kh_draft_row row = kh_draft_row_new(w->plan);

	if (!result_of(goal, where, &row[KH_F_RESULT], &row[KH_F_LAST]))
		return;
	row[KH_F_TARGET] = w->plan->targets.at[goal->target].number;
	row[KH_F_BRANCH] = goal->name;
	row[KH_F_MEASURE] = goal->measure;
	kh_push(&draft->rows, row);
}

static void write_place(kh_writer *w, place where, kh_phrase title)
{
	kh_draft draft = {.title = kh_str_of(kh_phrase_text(title, w->lang))};

	for (size_t i = 0; i < w->plan->goals.len; i++)
		add_row(w, &draft, &w->plan->goals.at[i], where);
	if (draft.rows.len > 0)
		kh_draft_write(w, &draft, (kh_aim){0, where == AT ? KH_CODE_COUNT : KH_KT601, KH_NONE});
}

void kh_boundary_targets(kh_writer *w)
{
	write_place(w, AT, KH_P_BOUNDARY_REACHED);
	write_place(w, BELOW, KH_P_BOUNDARY_BELOW);
	write_place(w, ABOVE, KH_P_BOUNDARY_ABOVE);
}
