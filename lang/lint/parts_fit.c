/* KT176: parts of a target that cannot make its whole. Where the plan has the weights of the parts (trong đó …, tỷ trọng …), the whole
 * is their mean; without weights it lies between them. A printed figure may be off by half of its last digit: what rounding can
 * explain is not reported. Nor is what may be a sum, and not a mean, of its parts. */
#include "lang/grammar.tab.h"
#include "lang/lint/lint.h"
#include "lang/measure.h"

/* A printed figure: its value and half of its last digit. */
typedef struct {
	kh_num value, half;
} figure;

typedef struct {
	kh_lint *l;
	const kh_target *target;
	const kh_goal *whole;
	KH_VEC(const kh_goal *) parts;
	bool fits; /* all sums so far fit the numbers that we have */
} parts;

/* ---- exact sums; what does not fit ends the judgement ---- */

static kh_num plus(parts *p, kh_num a, kh_num b)
{
	kh_num out = {0, 1};

	p->fits = p->fits && kh_num_add(a, b, &out);
	return out;
}

static kh_num minus(parts *p, kh_num a, kh_num b)
{
	kh_num out = {0, 1};

	p->fits = p->fits && kh_num_sub(a, b, &out);
	return out;
}

static kh_num times(parts *p, kh_num a, kh_num b)
{
	kh_num out = {0, 1};

	p->fits = p->fits && kh_num_mul(a, b, &out);
	return out;
}

static kh_num distance(parts *p, kh_num a, kh_num b)
{
	return kh_num_cmp(a, b) < 0 ? minus(p, b, a) : minus(p, a, b);
}

/* ---- figures ---- */

/* The value as written: 94 is 94 ± 1/2, 63,8 is 63,8 ± 1/20. */
static figure figure_of(const kh_goal *goal)
{
	kh_str written = kh_node_kid(kh_node_kid(goal->node, 0), 0)->text;
	int64_t den = 2;
	bool decimals = false;

	for (size_t i = 0; i < written.len && den < INT64_MAX / 10; i++) {
		if (decimals)
			den *= 10;
		decimals = decimals || written.ptr[i] == ',';
	}
	return (figure){goal->from, {1, den}};
}

/* Per cent as a part of one. */
static figure share_of(parts *p, const kh_goal *goal)
{
	figure f = figure_of(goal);
	kh_num hundredth = {1, 100};

	return (figure){times(p, f.value, hundredth), times(p, f.half, hundredth)};
}

static const kh_goal *weight_of(const parts *p, const kh_goal *part)
{
	const kh_plan *plan = p->l->plan;

	return part->has_weight && part->weight.item != KH_NONE ? &plan->goals.at[plan->targets.at[part->weight.item].first] : NULL;
}

static bool is_one_number(const kh_goal *goal)
{
	return goal->op == KH_GOAL_LEAST || goal->op == KH_GOAL_MOST || goal->op == KH_GOAL_EXACTLY;
}

/* ---- with weights ---- */

/* The mean of the parts by their weights, and how far rounding may move it. The part without a weight, the last, has the rest. */
static figure mean_of(parts *p)
{
	const kh_goal *last = p->parts.at[p->parts.len - 1];
	figure rest = {kh_num_int(1), kh_num_int(0)}, mean = {kh_num_int(0), kh_num_int(0)}, own = figure_of(last);

	for (size_t i = 0; i + 1 < p->parts.len; i++) {
		figure weight = share_of(p, weight_of(p, p->parts.at[i])), part = figure_of(p->parts.at[i]);
		mean.value = plus(p, mean.value, times(p, weight.value, part.value));
		mean.half = plus(p, mean.half, times(p, weight.value, part.half));
		mean.half = plus(p, mean.half, times(p, weight.half, plus(p, part.half, distance(p, part.value, own.value))));
		rest = (figure){minus(p, rest.value, weight.value), plus(p, rest.half, weight.half)};
	}
	mean.value = plus(p, mean.value, times(p, rest.value, own.value));
	mean.half = plus(p, mean.half, times(p, plus(p, rest.value, rest.half), own.half));
	p->fits = p->fits && rest.value.num >= 0;
	return mean;
}

/* Of two parts: the share of the first, in per cent, that makes the whole; false where no share does. */
static bool implied_share(parts *p, kh_num *out)
{
	kh_num whole = p->whole->from, first = p->parts.at[0]->from, second = p->parts.at[1]->from, share, rounded;

	if (p->parts.len != 2 || kh_num_cmp(first, second) == 0)
		return false;
	p->fits = p->fits && kh_num_div(minus(p, whole, second), minus(p, first, second), &share);
	if (!p->fits || share.num < 0 || kh_num_cmp(share, kh_num_int(1)) > 0)
		return false;
	rounded = kh_num_int(kh_num_round(times(p, share, kh_num_int(1000)), KH_ROUND_NEAREST));
	return kh_num_div(rounded, kh_num_int(10), out);
}

static kh_str in_words(kh_num value, const kh_goal *goal)
{
	return kh_measure_text(value, goal->measure);
}

static void report_weights(parts *p, kh_num mean)
{
	const kh_goal *first = p->parts.at[0], *weight = weight_of(p, first);
	kh_num rounded, share;
	bool exact;

	if (!kh_num_hundredths(mean, &rounded, &exact))
		return;
	bool implied = implied_share(p, &share);
	kh_str none = KH_NO_STR;
	kh_lint_report(p->l, KH_KT176, p->whole->node->focus,
		       KH_ARGS(p->target->number, in_words(p->whole->from, p->whole), in_words(rounded, p->whole),
			       implied ? first->name : none, implied ? in_words(share, weight) : none,
			       p->l->plan->targets.at[weight->target].number, in_words(weight->from, weight)))
		->label = (kh_label){first->weight.node->span, KH_P_LINT_WEIGHT_HERE};
}

/* Is every part but the last weighted? The last may be too: then the weights must make a whole. */
static bool are_weighted(parts *p)
{
	kh_num sum = {0, 1}, half = {0, 1};

	for (size_t i = 0; i < p->parts.len; i++) {
		const kh_goal *weight = weight_of(p, p->parts.at[i]);
		if (weight == NULL || !is_one_number(weight))
			return weight == NULL && i + 1 == p->parts.len;
		sum = plus(p, sum, share_of(p, weight).value);
		half = plus(p, half, share_of(p, weight).half);
	}
	return kh_num_cmp(distance(p, sum, kh_num_int(1)), half) <= 0;
}

static void check_mean(parts *p)
{
	figure mean = mean_of(p), whole = figure_of(p->whole);
	bool off = kh_num_cmp(distance(p, mean.value, whole.value), plus(p, mean.half, whole.half)) > 0;

	if (p->fits && off)
		report_weights(p, mean.value);
}

/* ---- without weights ---- */

static void check_sides(parts *p)
{
	figure whole = figure_of(p->whole);
	size_t above = 0, below = 0;
	kh_num sum = {0, 1}, half = whole.half;

	for (size_t i = 0; i < p->parts.len; i++) {
		figure part = figure_of(p->parts.at[i]);
		bool apart = kh_num_cmp(distance(p, part.value, whole.value), plus(p, part.half, whole.half)) > 0;
		above += apart && kh_num_cmp(part.value, whole.value) > 0;
		below += apart && kh_num_cmp(part.value, whole.value) < 0;
		sum = plus(p, sum, part.value);
		half = plus(p, half, part.half);
	}
	/* Parts below the whole may add up to it, or to less where some are not named; only a percentage tells that they do not. */
	bool percent = kh_str_eq(p->whole->measure_key, KH_STR("%"));
	bool no_sum = percent && kh_num_cmp(minus(p, sum, whole.value), half) > 0;
	bool all_above = above == p->parts.len, all_below = below == p->parts.len && no_sum;
	if (!p->fits || (!all_above && !all_below))
		return;
	kh_lint_report(p->l, KH_KT176, p->whole->node->focus,
		       KH_ARGS(p->target->number, in_words(p->whole->from, p->whole), KH_NO_STR, KH_NO_STR, KH_NO_STR, KH_NO_STR,
			       KH_NO_STR, kh_str_of(kh_phrase_text(all_above ? KH_P_LINT_ABOVE : KH_P_LINT_BELOW, p->l->lang))));
}

/* ---- targets ---- */

/* Two parts or more that speak of the same as the whole: the same sort of bound, the same unit. */
static bool collect(parts *p)
{
	const kh_plan *plan = p->l->plan;

	for (uint32_t i = 1; i < p->target->goals; i++) {
		const kh_goal *goal = &plan->goals.at[p->target->first + i];
		if (!goal->part)
			continue;
		if (goal->op != p->whole->op || !kh_str_eq(goal->measure_key, p->whole->measure_key))
			return false;
		kh_push(&p->parts, goal);
	}
	return p->parts.len > 1;
}

/* The one part without a weight becomes the last. */
static void move_unweighted(parts *p)
{
	for (size_t i = 0; i < p->parts.len; i++) {
		const kh_goal *part = p->parts.at[i];
		if (weight_of(p, part) != NULL)
			continue;
		p->parts.at[i] = p->parts.at[p->parts.len - 1];
		p->parts.at[p->parts.len - 1] = part;
		return;
	}
}

static bool has_weights(const parts *p)
{
	for (size_t i = 0; i < p->parts.len; i++)
		if (p->parts.at[i]->has_weight)
			return true;
	return false;
}

void kh_lint_parts_fit(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->targets.len; i++) {
		const kh_target *target = &l->plan->targets.at[i];
		parts p = {.l = l, .target = target, .whole = &l->plan->goals.at[target->first], .fits = true};
		if (target->goals < 3 || !is_one_number(p.whole) || !collect(&p))
			continue;
		move_unweighted(&p);
		if (!has_weights(&p))
			check_sides(&p);
		else if (are_weighted(&p))
			check_mean(&p);
	}
}
