/* Targets: what a plan wants reached. A goal is one value of a target: the target as a whole, a branch of it, or a part of the whole.
 * Numbers stay exact and in the unit in which they are written. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/measure.h"
#include "lang/resolver.h"

/* ---- values ---- */

static kh_goal_op op_of(int word)
{
	switch (word) {
	case TOK_AT_LEAST:
		return KH_GOAL_LEAST;
	case TOK_AT_MOST:
		return KH_GOAL_MOST;
	case TOK_EXACTLY:
		return KH_GOAL_EXACTLY;
	case TOK_FROM:
		return KH_GOAL_RANGE;
	case TOK_DONE:
		return KH_GOAL_DONE;
	case TOK_HIGHER:
		return KH_GOAL_HIGHER;
	case TOK_LOWER:
		return KH_GOAL_LOWER;
	default:
		KH_BUG("unknown word of a value");
	}
}

static void bounds(kh_resolver *r, kh_goal *goal, const kh_node *value)
{
	const kh_node *first = kh_node_kid(value, 0), *last = kh_node_kid(value, 1);

	if (first == NULL)
		return;
	goal->from = goal->to = first->number;
	if (last == NULL)
		return;
	goal->to = last->number;
	if (kh_num_cmp(goal->from, goal->to) > 0)
		kh_diag_add(r->diags, KH_KT050, kh_span_join(first->span, last->span),
			    KH_ARGS(kh_num_text(goal->from), kh_num_text(goal->to)));
}

static void add_goal(kh_resolver *r, uint32_t target, kh_goal goal, const kh_node *value)
{
	goal.target = target;
	goal.op = op_of(value->word);
	goal.from = goal.to = kh_num_int(0);
	goal.measure = value->text;
	goal.measure_key = kh_measure_key(value->text);
	goal.key = kh_key(goal.name);
	bounds(r, &goal, value);
	kh_push(&r->plan->goals, goal);
	r->plan->targets.at[target].goals++;
}

/* ---- branches and parts ---- */

static bool refuse_named_twice(kh_resolver *r, uint32_t target, const kh_node *part)
{
	const kh_target *t = &r->plan->targets.at[target];
	kh_str key = kh_key(part->text);

	for (uint32_t i = 0; i < t->goals; i++) {
		const kh_goal *other = &r->plan->goals.at[t->first + i];
		if (key.len == 0 || !kh_str_eq(other->key, key))
			continue;
		kh_diag_add(r->diags, KH_KT049, part->span, KH_ARGS(t->number, part->text))->label =
			(kh_label){other->node->span, KH_P_FIRST_HERE};
		return true;
	}
	return false;
}

static void refuse_part(kh_resolver *r, const kh_node *at, const kh_node *part, kh_phrase why, kh_str number)
{
	kh_diag_add(r->diags, KH_KT051, at->span, KH_ARGS(part->text, kh_phrase_fill(why, r->diags->lang, KH_ARGS(number))));
}

static void add_part(kh_resolver *r, uint32_t target, const kh_node *part)
{
	const kh_node *value = kh_node_kid(part, 0), *weight = kh_node_kid(part, 1);
	bool of_whole = part->word == TOK_PART;

	if (refuse_named_twice(r, target, part))
		return;
	kh_goal goal = {
		.node = part,
		.clause = kh_clause_add(r, part, part->label, part->text, 0),
		.name = part->text,
		.part = of_whole,
	};
	if (weight != NULL) {
		goal.has_weight = true;
		goal.weight = kh_reference_read(weight);
	}
	add_goal(r, target, goal, value);
}

/* ---- numbers ---- */

static kh_str full_number(uint32_t document, kh_str number)
{
	return kh_fmt("%u %s", document, kh_str_c(number));
}

static kh_str number_at(const void *owner, uint32_t index)
{
	const kh_target *target = &((const kh_plan *)owner)->targets.at[index];

	return full_number(((const kh_plan *)owner)->clauses.at[target->clause].document, target->number);
}

void kh_targets_begin(kh_resolver *r)
{
	kh_map_init(&r->by_target, number_at, r->plan);
}

void kh_targets_end(kh_resolver *r)
{
	kh_map_free(&r->by_target);
}

uint32_t kh_target_numbered(const kh_resolver *r, uint32_t document, kh_str number)
{
	return kh_map_find(&r->by_target, full_number(document, number));
}

static bool refuse_number_twice(kh_resolver *r, const kh_node *node, kh_str number)
{
	uint32_t first = kh_target_numbered(r, r->at.issued, number);

	if (first == KH_NONE)
		return false;
	kh_diag_add(r->diags, KH_KT017, node->focus, KH_ARGS(kh_str_of(kh_keyword_text(TOK_TARGET, r->diags->lang)), number))
		->label = (kh_label){r->plan->targets.at[first].node->focus, KH_P_FIRST_HERE};
	return true;
}

/* ---- the target ---- */

/* Parts need a whole; that is said of the first. */
static void refuse_parts(kh_resolver *r, const kh_node *node, kh_str number)
{
	for (size_t i = 1; i < node->kids.len; i++) {
		if (node->kids.at[i]->word != TOK_PART)
			continue;
		refuse_part(r, node->kids.at[i], node->kids.at[i], KH_P_PART_WITHOUT_WHOLE, number);
		return;
	}
}

static void refuse_empty(kh_resolver *r, const kh_node *node, kh_str number)
{
	kh_str words = kh_fmt("%s %s", kh_keyword_text(TOK_TARGET, r->diags->lang), kh_str_c(number));

	kh_diag_add(r->diags, KH_KT040, node->focus, KH_ARGS(words, kh_str_of(kh_phrase_text(KH_P_WANT_VALUE, r->diags->lang))));
}

void kh_target_resolve(kh_resolver *r, const kh_node *node)
{
	uint32_t index = (uint32_t)r->plan->targets.len;
	const kh_node *value = kh_node_kid(node, 0);

	kh_str number = kh_fmt("%lld", (long long)node->num);

	if (refuse_number_twice(r, node, number))
		return;
	r->at.campaign = node;
	kh_target target = {
		.node = node,
		.number = number,
		.title = node->text,
		.clause = kh_clause_add(r, node, node->label, KH_NO_STR, 0),
		.first = (uint32_t)r->plan->goals.len,
	};
	kh_push(&r->plan->targets, target);
	kh_map_add(&r->by_target, full_number(r->at.issued, number), index);
	if (value == NULL)
		refuse_parts(r, node, target.number);
	else
		add_goal(r, index, (kh_goal){.node = node, .clause = target.clause}, value);
	for (size_t i = 1; i < node->kids.len; i++)
		add_part(r, index, node->kids.at[i]);
	r->at.campaign = NULL;
	if (node->kids.len < 2 && value == NULL && !kh_lost_any(r, KH_LOST_CLAUSE))
		refuse_empty(r, node, target.number);
}

/* ---- weights ---- */

static void refuse_weight(kh_resolver *r, const kh_goal *goal, kh_phrase why)
{
	refuse_part(r, goal->weight.node, goal->node, why, goal->weight.number);
}

static bool is_percentage(const kh_goal *goal)
{
	bool number = goal->op != KH_GOAL_DONE && goal->op != KH_GOAL_HIGHER && goal->op != KH_GOAL_LOWER;

	return number && goal->name.len == 0 && kh_str_eq(goal->measure_key, KH_STR("%"));
}

/* A weight is the value of a target as a whole, one percentage. */
static void link_weight(kh_resolver *r, kh_goal *goal)
{
	if (goal->weight.to != KH_REF_TARGET) {
		refuse_weight(r, goal, KH_P_WEIGHT_NO_TARGET);
		return;
	}
	if (!kh_reference_link(r, &goal->weight))
		refuse_weight(r, goal, KH_P_WEIGHT_UNKNOWN);
	if (goal->weight.item == KH_NONE)
		return;
	const kh_target *target = &r->plan->targets.at[goal->weight.item];
	if (target->goals > 0 && is_percentage(&r->plan->goals.at[target->first]))
		return;
	refuse_weight(r, goal, KH_P_WEIGHT_NO_PERCENT);
	goal->weight.item = KH_NONE;
}

void kh_weights_link(kh_resolver *r)
{
	for (size_t i = 0; i < r->plan->goals.len; i++) {
		kh_goal *goal = &r->plan->goals.at[i];
		r->at.issued = r->plan->clauses.at[goal->clause].document;
		if (goal->has_weight)
			link_weight(r, goal);
	}
}
