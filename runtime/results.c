/* Results against targets. Each row is read for the goal that it names; then each goal is judged once, by what was reported of it. A
 * result that is not in the unit of its goal, or that is reported in two ways, is not judged: nothing is converted, and of two numbers
 * none is chosen. */
#include "runtime/results.h"

#include "lang/measure.h"
#include "lang/suggest.h"
#include "runtime/cells.h"
#include "runtime/eligibility.h"
#include "runtime/finding.h"
#include "runtime/match.h"

/* Words that add nothing to the name of a target or of its part. */
static const char *const target_words[] = {"chỉ tiêu", "target", "số", "(", ")", ":", ".", "-", "–", NULL};
static const char *const part_words[] = {"trong đó", "nhánh", "of which", "branch", "(", ")", ":", ".", "-", "–", NULL};

/* What the judgement of one table knows beside the table. */
typedef struct {
	kh_judging *j;
	const kh_plan *plan;
	kh_goal_result *of;
	kh_str *titles;                     /* one a target, as compared */
	kh_str *names;                      /* one a goal, as compared */
	bool *disputed;                     /* one a goal: reported in two ways */
	kh_map by_number, by_title;         /* to the first target of that number, of that title ... */
	uint32_t *next_number, *next_title; /* ... and from each to the next */
} judge;

static kh_goal_result result_of(kh_goal_state state, uint32_t row)
{
	kh_num none = {0, 1};

	return (kh_goal_result){.state = state, .row = row, .value = none, .bound = none, .gap = none, .share = none};
}

/* ---- which goal a row names ---- */

static kh_str number_at(const void *owner, uint32_t index)
{
	return ((const judge *)owner)->plan->targets.at[index].number;
}

static kh_str title_at(const void *owner, uint32_t index)
{
	return ((const judge *)owner)->titles[index];
}

/* Targets of one number or title, in several documents, hang in a chain, the first at its head. */
static void enter(kh_map *map, uint32_t *next, kh_str text, uint32_t index)
{
	uint32_t first = text.len > 0 ? kh_map_find(map, text) : KH_NONE;

	next[index] = first == KH_NONE ? KH_NONE : next[first];
	if (first != KH_NONE)
		next[first] = index;
	else if (text.len > 0)
		kh_map_add(map, text, index);
}

static uint32_t document_of(const judge *t, uint32_t target)
{
	return t->plan->clauses.at[t->plan->targets.at[target].clause].document;
}

/* The first of a chain that is of the document (KH_NONE: of any) and of which the rest of the cell says nothing else; KH_SEVERAL where
 * several documents have one. */
static uint32_t pick(const judge *t, const uint32_t *next, uint32_t first, uint32_t document, kh_str rest)
{
	uint32_t found = KH_NONE;

	for (uint32_t i = first; i != KH_NONE; i = next[i]) {
		if ((document != KH_NONE && document_of(t, i) != document) || (rest.len > 0 && !kh_str_eq(rest, t->titles[i])))
			continue;
		if (found != KH_NONE && document_of(t, i) != document_of(t, found))
			return KH_SEVERAL;
		found = i < found ? i : found; /* KH_NONE is above all */
	}
	return found;
}

/* A number, with or without the title, counts before a title alone. */
static uint32_t target_of(const judge *t, uint32_t document, kh_str key)
{
	kh_named cell = kh_name_parts(key, target_words);
	uint32_t found = KH_NONE;

	if (cell.digits.len > 0)
		found = pick(t, t->next_number, kh_map_find(&t->by_number, cell.digits), document, cell.rest);
	if (found == KH_NONE && cell.name.len > 0)
		found = pick(t, t->next_title, kh_map_find(&t->by_title, cell.name), document, KH_NO_STR);
	return found;
}

/* Of which target the row speaks; KH_NONE with a finding. */
static uint32_t row_target(judge *t, uint32_t row)
{
	uint32_t key, document, found;

	if (kh_cell_key(t->j->table, row, KH_F_TARGET, &key) != KH_CELL_KNOWN)
		return KH_NONE;
	if (!kh_row_document(t->j, row, &document)) {
		kh_found(t->j, KH_KT224, row, KH_F_DOCUMENT, KH_NONE)->more = 1;
		return KH_NONE;
	}
	found = target_of(t, document, kh_pool_text(&t->j->table->keys, key));
	if (found == KH_NONE)
		kh_found(t->j, KH_KT603, row, KH_F_TARGET, KH_NONE);
	if (found != KH_SEVERAL)
		return found;
	kh_found_as(t->j, KH_WARNING, KH_KT224, row, KH_F_DOCUMENT, KH_NONE);
	t->j->marks[row] |= KH_OWN_DOUBT;
	return KH_NONE;
}

/* Without a name: the target as a whole, or its only value. */
static uint32_t whole_of(const kh_plan *plan, const kh_target *target)
{
	bool whole = target->goals > 0 && plan->goals.at[target->first].name.len == 0;

	return whole || target->goals == 1 ? target->first : KH_NONE;
}

static uint32_t part_of(const judge *t, const kh_target *target, kh_str key)
{
	kh_str name = kh_name_parts(key, part_words).name;

	for (uint32_t goal = target->first; goal < target->first + target->goals; goal++)
		if (name.len > 0 && kh_str_eq(name, t->names[goal]))
			return goal;
	return KH_NONE;
}

static void lacks(judge *t, uint32_t row, uint32_t field, uint32_t clause)
{
	kh_push_row(&t->j->needs, field);
	kh_undecided(t->j, row, clause);
}

/* What a name that is nobody's may mean is not unreported: the row is to be corrected. */
static void unknown_part(judge *t, uint32_t row, const kh_target *target)
{
	kh_suggestion s;

	kh_found(t->j, KH_KT206, row, KH_F_BRANCH, target->clause)->item = target->first;
	kh_suggest_start(&s, kh_str_copy(kh_cell_meaning(t->j->table, row, KH_F_BRANCH)));
	for (uint32_t goal = target->first; goal < target->first + target->goals; goal++)
		kh_suggest_try(&s, t->plan->goals.at[goal].name);
	for (uint32_t goal = target->first; s.best.len > 0 && goal < target->first + target->goals; goal++)
		if (kh_str_eq(t->plan->goals.at[goal].name, s.best) && t->of[goal].row == KH_NO_ROW)
			t->of[goal] = result_of(KH_GOAL_UNCLEAR, row);
}

/* The goal that the row reports of, or KH_NONE with a finding. */
static uint32_t goal_of(judge *t, uint32_t row)
{
	kh_table *table = t->j->table;
	uint32_t key, index = row_target(t, row);

	if (index == KH_NONE)
		return KH_NONE;
	const kh_target *target = &t->plan->targets.at[index];
	bool named = kh_cell_key(table, row, KH_F_BRANCH, &key) == KH_CELL_KNOWN;
	uint32_t goal = named ? part_of(t, target, kh_pool_text(&table->keys, key)) : whole_of(t->plan, target);
	if (goal == KH_NONE && named)
		unknown_part(t, row, target);
	else if (goal == KH_NONE)
		lacks(t, row, KH_F_BRANCH, target->clause);
	return goal;
}

/* ---- what a row reports ---- */

/* Done, not done, or words for neither. Spelled as keys. */
static kh_truth done_of(kh_str key)
{
	static const struct {
		const char *words;
		kh_truth done;
	} spoken[] = {
		{"hoàn thành", KH_TRUE},
		{"đã hoàn thành", KH_TRUE},
		{"xong", KH_TRUE},
		{"đã xong", KH_TRUE},
		{"đạt", KH_TRUE},
		{"done", KH_TRUE},
		{"completed", KH_TRUE},
		{"có", KH_TRUE},
		{"yes", KH_TRUE},
		{"chưa hoàn thành", KH_FALSE},
		{"không hoàn thành", KH_FALSE},
		{"chưa xong", KH_FALSE},
		{"chưa đạt", KH_FALSE},
		{"không đạt", KH_FALSE},
		{"chưa", KH_FALSE},
		{"không", KH_FALSE},
		{"đang thực hiện", KH_FALSE},
		{"not done", KH_FALSE},
		{"not completed", KH_FALSE},
		{"no", KH_FALSE},
		{"in progress", KH_FALSE},
	};

	for (size_t i = 0; i < KH_COUNT(spoken); i++)
		if (kh_str_eq(key, kh_str_of(spoken[i].words)))
			return spoken[i].done;
	return KH_UNKNOWN;
}

static void unreadable(judge *t, uint32_t row, uint32_t field, const kh_goal *goal)
{
	kh_found(t->j, KH_KT203, row, field, goal->clause)->item = (uint32_t)(goal - t->plan->goals.at);
	t->j->marks[row] |= KH_OWN_DOUBT;
}

/* Is the unit that a cell gives that of the goal? Where one of them gives none there is nothing to compare. */
static bool fits(judge *t, uint32_t row, uint32_t field, kh_str unit, const kh_goal *goal)
{
	if (unit.len == 0 || goal->measure.len == 0 || kh_str_eq(kh_measure_key(unit), goal->measure_key))
		return true;
	kh_found(t->j, KH_KT604, row, field, goal->clause)->item = (uint32_t)(goal - t->plan->goals.at);
	return false;
}

/* The number in a cell, in the unit of the goal; false with a finding. */
static bool number_of(judge *t, uint32_t row, uint32_t field, const kh_goal *goal, kh_num *out)
{
	kh_measure m;
	kh_str corrected;

	if (kh_measure_read(kh_str_copy(kh_cell_meaning(t->j->table, row, field)), &m, &corrected) != KH_NUM_OK) {
		unreadable(t, row, field, goal);
		return false;
	}
	*out = m.value;
	return fits(t, row, field, m.unit, goal) &&
	       fits(t, row, KH_F_MEASURE, kh_str_copy(kh_cell_meaning(t->j->table, row, KH_F_MEASURE)), goal);
}

/* Reads what the row reports into *said; false with a finding. */
static bool read_result(judge *t, uint32_t row, const kh_goal *goal, kh_goal_result *said)
{
	uint32_t key;

	if (goal->op != KH_GOAL_DONE) {
		said->has_value = number_of(t, row, KH_F_RESULT, goal, &said->value);
		return said->has_value;
	}
	kh_truth done = kh_cell_key(t->j->table, row, KH_F_RESULT, &key) == KH_CELL_KNOWN
				? done_of(kh_pool_text(&t->j->table->keys, key))
				: KH_UNKNOWN;
	said->done = done == KH_TRUE;
	if (done == KH_UNKNOWN)
		unreadable(t, row, KH_F_RESULT, goal);
	return done != KH_UNKNOWN;
}

static bool says_same(const kh_goal_result *a, const kh_goal_result *b)
{
	return a->has_value ? kh_num_cmp(a->value, b->value) == 0 : a->done == b->done;
}

/* An empty result reports nothing; the row says of which goal. */
static void take_empty(judge *t, uint32_t row, uint32_t goal)
{
	if (kh_cell_state_of(t->j->table, row, KH_F_RESULT) != KH_CELL_EMPTY)
		kh_lacking(t->j, row, KH_F_RESULT, t->plan->goals.at[goal].clause);
	if (t->of[goal].row == KH_NO_ROW)
		t->of[goal].row = row;
}

/* The first that can be read counts; a later one that says something else disputes it. */
static void take(judge *t, uint32_t row, uint32_t index)
{
	const kh_goal *goal = &t->plan->goals.at[index];
	kh_goal_result *known = &t->of[index], said = result_of(KH_GOAL_REACHED, row);

	if (!read_result(t, row, goal, &said)) {
		if (known->state == KH_GOAL_UNREPORTED)
			*known = result_of(KH_GOAL_UNCLEAR, row);
	} else if (known->state != KH_GOAL_REACHED) {
		*known = said; /* not judged yet */
	} else if (!says_same(known, &said)) {
		kh_finding *f = kh_found(t->j, KH_KT605, row, KH_F_RESULT, goal->clause);
		f->item = index;
		f->other = known->row;
		t->j->marks[known->row] |= KH_OWN_DOUBT;
		t->disputed[index] = true;
	}
}

static void judge_row(judge *t, uint32_t row)
{
	if (!kh_judge_report(t->j, row))
		return;
	uint32_t goal = goal_of(t, row);
	if (goal == KH_NONE)
		return;
	if (kh_cell_state_of(t->j->table, row, KH_F_RESULT) == KH_CELL_KNOWN)
		take(t, row, goal);
	else
		take_empty(t, row, goal);
}

/* ---- the verdict of a goal ---- */

/* The bound that a miss is told by; of a range the nearest value inside. */
static kh_num bound_of(const kh_goal *goal, kh_num value)
{
	if (goal->op == KH_GOAL_RANGE && kh_num_cmp(value, goal->from) >= 0)
		return kh_num_cmp(value, goal->to) > 0 ? goal->to : value;
	return goal->op == KH_GOAL_MOST ? goal->to : goal->from;
}

/* order: value against the bound, as kh_num_cmp gives it. */
static bool reaches(const kh_goal *goal, kh_num value, int order)
{
	switch (goal->op) {
	case KH_GOAL_LEAST:
		return order >= 0;
	case KH_GOAL_MOST:
		return order <= 0;
	case KH_GOAL_EXACTLY:
		return order == 0;
	case KH_GOAL_RANGE:
		return kh_num_cmp(value, goal->from) >= 0 && kh_num_cmp(value, goal->to) <= 0;
	case KH_GOAL_HIGHER:
		return order > 0;
	case KH_GOAL_LOWER:
		return order < 0;
	case KH_GOAL_DONE:
		break;
	}
	KH_BUG("a goal without a number");
}

static void measure_gap(kh_goal_result *result)
{
	kh_num part, percent;

	result->has_bound = kh_num_sub(result->value, result->bound, &result->gap);
	result->has_share = result->has_bound && kh_num_div(result->gap, result->bound, &part) &&
			    kh_num_mul(part, kh_num_int(part.num < 0 ? -100 : 100), &percent) &&
			    kh_num_hundredths(percent, &result->share, &result->share_exact);
}

/* The result of last year, for goals that want more or less than that; false with a finding. */
static bool last_year(judge *t, const kh_goal *goal, const kh_goal_result *result, kh_num *out)
{
	if (kh_cell_state_of(t->j->table, result->row, KH_F_LAST) == KH_CELL_KNOWN)
		return number_of(t, result->row, KH_F_LAST, goal, out);
	lacks(t, result->row, KH_F_LAST, goal->clause);
	return false;
}

static kh_goal_state state_of(judge *t, const kh_goal *goal, kh_goal_result *result)
{
	if (goal->op == KH_GOAL_DONE)
		return result->done ? KH_GOAL_REACHED : KH_GOAL_MISSED;
	if (goal->op != KH_GOAL_HIGHER && goal->op != KH_GOAL_LOWER)
		result->bound = bound_of(goal, result->value);
	else if (!last_year(t, goal, result, &result->bound))
		return KH_GOAL_UNCLEAR;
	measure_gap(result);
	return reaches(goal, result->value, kh_num_cmp(result->value, result->bound)) ? KH_GOAL_REACHED : KH_GOAL_MISSED;
}

/* Is nothing of the target reported? Then that is said once, of the target. */
static bool is_silent(const judge *t, const kh_target *target)
{
	for (uint32_t goal = target->first; goal < target->first + target->goals; goal++)
		if (t->of[goal].row != KH_NO_ROW)
			return false;
	return true;
}

static void unreported(judge *t, uint32_t index)
{
	const kh_goal *goal = &t->plan->goals.at[index];
	const kh_target *target = &t->plan->targets.at[goal->target];
	uint32_t row = t->of[index].row;
	bool silent = is_silent(t, target);

	if (silent && target->first != index)
		return;
	kh_finding *f =
		kh_found(t->j, KH_KT602, row, row == KH_NO_ROW ? KH_NONE : KH_F_RESULT, silent ? target->clause : goal->clause);
	f->item = index;
	f->more = silent && target->goals > 1;
	if (row != KH_NO_ROW)
		t->j->marks[row] |= KH_OWN_DOUBT;
}

static void judge_goal(judge *t, uint32_t index)
{
	const kh_goal *goal = &t->plan->goals.at[index];
	kh_goal_result *result = &t->of[index];

	if (result->state == KH_GOAL_UNREPORTED)
		unreported(t, index);
	else if (t->disputed[index])
		*result = result_of(KH_GOAL_UNCLEAR, result->row);
	else if (result->state == KH_GOAL_REACHED)
		result->state = state_of(t, goal, result);
	if (result->state == KH_GOAL_MISSED)
		kh_found(t->j, KH_KT601, result->row, KH_F_RESULT, goal->clause)->item = index;
}

/* ---- all ---- */

static judge *judge_new(kh_judging *j)
{
	const kh_plan *plan = j->plan;
	judge *t = KH_NEW(judge);

	t->j = j;
	t->plan = plan;
	t->of = KH_NEWN(kh_goal_result, plan->goals.len + 1);
	t->titles = KH_NEWN(kh_str, plan->targets.len + 1);
	t->names = KH_NEWN(kh_str, plan->goals.len + 1);
	t->disputed = KH_NEWN(bool, plan->goals.len + 1);
	t->next_number = KH_NEWN(uint32_t, plan->targets.len + 1);
	t->next_title = KH_NEWN(uint32_t, plan->targets.len + 1);
	kh_map_init(&t->by_number, number_at, t);
	kh_map_init(&t->by_title, title_at, t);
	for (uint32_t i = 0; i < plan->targets.len; i++) {
		t->titles[i] = kh_name_parts(kh_key(plan->targets.at[i].title), target_words).name;
		enter(&t->by_number, t->next_number, plan->targets.at[i].number, i);
		enter(&t->by_title, t->next_title, t->titles[i], i);
	}
	for (size_t i = 0; i < plan->goals.len; i++) {
		t->names[i] = kh_name_parts(kh_key(plan->goals.at[i].name), part_words).name;
		t->of[i] = result_of(KH_GOAL_UNREPORTED, KH_NO_ROW);
	}
	return t;
}

void kh_judge_results(kh_judging *j)
{
	judge *t = judge_new(j);
	kh_results *results = KH_NEW(kh_results);

	for (uint32_t row = 0; row < j->table->len; row++)
		judge_row(t, row);
	for (uint32_t goal = 0; goal < j->plan->goals.len; goal++) {
		judge_goal(t, goal);
		results->counts[t->of[goal].state]++;
	}
	results->of = t->of;
	j->out->results = results;
	kh_map_free(&t->by_number);
	kh_map_free(&t->by_title);
}
