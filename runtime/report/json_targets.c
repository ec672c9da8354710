/* Targets and their results as JSON. Numbers are exact: they are texts with a decimal point ("14.5"), since a reader's floating point
 * would not keep them. */
#include "runtime/report/json.h"
#include "runtime/report/targets.h"

static const char *const states[KH_GOAL_STATES] = {
	[KH_GOAL_REACHED] = "reached",
	[KH_GOAL_MISSED] = "missed",
	[KH_GOAL_UNREPORTED] = "unreported",
	[KH_GOAL_UNCLEAR] = "unclear",
};

/* "1.234,5" as "1234.5". */
static json_t *number_of(bool known, kh_num n)
{
	kh_str text = kh_num_text(n);
	kh_buf out = {0};

	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '.')
			kh_buf_char(&out, text.ptr[i] == ',' ? '.' : text.ptr[i]);
	return known ? kh_json_text(kh_buf_str(&out)) : json_null();
}

static json_t *wanted_object(const kh_goal *goal, kh_lang lang)
{
	static const char *const ops[] = {
		[KH_GOAL_MOST] = "at most",
		[KH_GOAL_LEAST] = "at least",
		[KH_GOAL_EXACTLY] = "exactly",
		[KH_GOAL_RANGE] = "from",
		[KH_GOAL_DONE] = "done",
		[KH_GOAL_HIGHER] = "above last year",
		[KH_GOAL_LOWER] = "below last year",
	};
	bool least = goal->op == KH_GOAL_LEAST || goal->op == KH_GOAL_EXACTLY || goal->op == KH_GOAL_RANGE;
	bool most = goal->op == KH_GOAL_MOST || goal->op == KH_GOAL_EXACTLY || goal->op == KH_GOAL_RANGE;
	json_t *o = json_object();

	kh_json_set(o, "how", json_string(ops[goal->op]));
	kh_json_set(o, "least", number_of(least, goal->from));
	kh_json_set(o, "most", number_of(most, goal->to));
	kh_json_set(o, "text", kh_json_text(kh_goal_wanted(goal, NULL, lang)));
	return o;
}

static json_t *result_of(const kh_goal *goal, const kh_goal_result *result)
{
	if (goal->op != KH_GOAL_DONE)
		return number_of(result->has_value, result->value);
	bool known = result->state == KH_GOAL_REACHED || result->state == KH_GOAL_MISSED;
	return known ? json_boolean(result->done) : json_null();
}

void kh_json_goal(json_t *o, const kh_plan *plan, uint32_t index, bool all)
{
	const kh_goal *goal = index == KH_NONE ? NULL : &plan->goals.at[index];

	kh_json_set(o, "target", goal ? kh_json_text(plan->targets.at[goal->target].number) : json_null());
	kh_json_set(o, "branch", goal && !all ? kh_json_text_or_null(goal->name) : json_null());
}

static json_t *goal_object(const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_goal *goal = &j->plan->goals.at[index];
	const kh_goal_result *result = &j->results->of[index];
	const kh_target *target = &j->plan->targets.at[goal->target];
	bool row = result->row != KH_NO_ROW;
	json_t *o = json_object();

	kh_json_goal(o, j->plan, index, false);
	kh_json_set(o, "title", kh_json_text(target->title));
	kh_json_set(o, "part", json_boolean(goal->part));
	kh_json_set(o, "unit", kh_json_text_or_null(goal->measure));
	kh_json_set(o, "wanted", wanted_object(goal, lang));
	kh_json_set(o, "result", result_of(goal, result));
	kh_json_set(o, "bound", number_of(result->has_bound, result->bound));
	kh_json_set(o, "difference", number_of(result->has_bound, result->gap));
	kh_json_set(o, "percent", number_of(result->has_share, result->share));
	kh_json_set(o, "state", json_string(states[result->state]));
	kh_json_set(o, "file", row ? kh_json_text(kh_table_file_of(j->table, result->row)->name) : json_null());
	kh_json_set(o, "row", row ? json_integer(kh_table_number(j->table, result->row)) : json_null());
	kh_json_set(o, "clause", kh_json_clause(j->plan, goal->clause, lang));
	return o;
}

void kh_json_results(json_t *o, const kh_judgement *j, kh_lang lang)
{
	json_t *goals = json_array();

	for (int state = 0; state < KH_GOAL_STATES; state++)
		kh_json_set(o, states[state], json_integer((json_int_t)j->results->counts[state]));
	for (uint32_t goal = 0; goal < j->plan->goals.len; goal++)
		kh_json_push(goals, goal_object(j, goal, lang));
	kh_json_set(o, "targets", goals);
}
