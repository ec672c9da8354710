/* Words for targets and results. Numbers stand as documents write them in both languages; judges nothing. */
#include "runtime/report/targets.h"

#include "lang/measure.h"
#include "runtime/report/text.h"

static kh_str phrase(kh_phrase what, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(what, lang));
}

static uint32_t document_of(const kh_plan *plan, const kh_target *target)
{
	return plan->clauses.at[target->clause].document;
}

kh_str kh_target_label(const kh_plan *plan, const kh_target *target)
{
	const kh_document *d = &plan->documents.at[document_of(plan, target)];
	/* Those of one document stand together. */
	bool several = document_of(plan, &plan->targets.at[0]) != document_of(plan, &plan->targets.at[plan->targets.len - 1]);

	return several && d->number.len > 0 ? kh_fmt("%s (%s)", kh_str_c(target->number), kh_str_c(d->number)) : target->number;
}

kh_str kh_target_words(const kh_plan *plan, const kh_target *target, kh_lang lang)
{
	return kh_phrase_fill(KH_P_TARGET_TITLED, lang, KH_ARGS(kh_target_label(plan, target), target->title));
}

kh_str kh_goal_words(const kh_plan *plan, const kh_goal *goal, kh_lang lang)
{
	kh_str number = kh_target_label(plan, &plan->targets.at[goal->target]);

	if (goal->name.len == 0)
		return kh_target_words(plan, &plan->targets.at[goal->target], lang);
	return kh_phrase_fill(goal->part ? KH_P_TARGET_PART : KH_P_TARGET_BRANCH, lang, KH_ARGS(number, goal->name));
}

kh_str kh_goal_wanted(const kh_goal *goal, const kh_goal_result *result, kh_lang lang)
{
	static const kh_phrase phrases[] = {
		[KH_GOAL_MOST] = KH_P_GOAL_MOST,   [KH_GOAL_LEAST] = KH_P_GOAL_LEAST, [KH_GOAL_EXACTLY] = KH_P_GOAL_EXACTLY,
		[KH_GOAL_RANGE] = KH_P_GOAL_RANGE, [KH_GOAL_DONE] = KH_P_GOAL_DONE,   [KH_GOAL_HIGHER] = KH_P_GOAL_HIGHER,
		[KH_GOAL_LOWER] = KH_P_GOAL_LOWER,
	};
	bool yearly = goal->op == KH_GOAL_HIGHER || goal->op == KH_GOAL_LOWER;
	kh_str wanted =
		kh_phrase_fill(phrases[goal->op], lang, KH_ARGS(kh_measure_text(goal->to, goal->measure), kh_num_text(goal->from)));

	if (!yearly || !result || !result->has_bound)
		return wanted;
	return kh_fmt("%s (%s)", kh_str_c(wanted), kh_str_c(kh_measure_text(result->bound, goal->measure)));
}

kh_str kh_goal_reported(const kh_goal *goal, const kh_goal_result *result, kh_lang lang)
{
	bool judged = result->state == KH_GOAL_REACHED || result->state == KH_GOAL_MISSED;

	if (goal->op == KH_GOAL_DONE && judged)
		return phrase(result->done ? KH_P_GOAL_IS_DONE : KH_P_GOAL_NOT_DONE, lang);
	return result->has_value ? kh_measure_text(result->value, goal->measure) : KH_NO_STR;
}

kh_str kh_goal_state_words(kh_goal_state state, kh_lang lang)
{
	static const kh_phrase phrases[KH_GOAL_STATES] = {
		[KH_GOAL_REACHED] = KH_P_GOAL_REACHED,
		[KH_GOAL_MISSED] = KH_P_GOAL_MISSED,
		[KH_GOAL_UNREPORTED] = KH_P_GOAL_UNREPORTED,
		[KH_GOAL_UNCLEAR] = KH_P_GOAL_UNCLEAR,
	};

	return phrase(phrases[state], lang);
}

static kh_num without_sign(kh_num n)
{
	return n.num < 0 ? (kh_num){-n.num, n.den} : n;
}

kh_str kh_goal_gap(const kh_goal *goal, const kh_goal_result *result, kh_lang lang)
{
	kh_str number = kh_num_text(without_sign(result->gap));

	if (!result->has_bound || result->gap.num == 0)
		return KH_NO_STR;
	if (kh_str_eq(goal->measure_key, KH_STR("%")))
		return kh_phrase_fill(kh_str_eq(number, KH_STR("1")) ? KH_P_PERCENT_POINT : KH_P_PERCENT_POINTS, lang,
				      KH_ARGS(number));
	return kh_measure_text(without_sign(result->gap), goal->measure);
}

kh_str kh_goal_share(const kh_goal_result *result, kh_lang lang)
{
	if (!result->has_share || result->gap.num == 0)
		return KH_NO_STR;
	if (result->share.num == 0)
		return phrase(KH_P_SHARE_TINY, lang);
	return kh_phrase_fill(KH_P_SHARE, lang, KH_ARGS(kh_num_text(result->share)));
}

kh_str kh_goal_rounding(const kh_goal_result *result, kh_lang lang)
{
	bool told = result->has_share && result->share.num > 0 && !result->share_exact;

	return told ? phrase(KH_P_SHARE_ROUNDED, lang) : KH_NO_STR;
}

kh_str kh_goal_gap_short(const kh_goal_result *result)
{
	kh_str gap = kh_num_text(result->gap);

	if (!result->has_bound)
		return KH_NO_STR;
	gap = kh_fmt("%s%s", result->gap.num > 0 ? "+" : "", kh_str_c(gap));
	if (!result->has_share || result->gap.num == 0)
		return gap;
	return kh_fmt("%s (%s %%)", kh_str_c(gap), result->share.num == 0 ? "< 0,01" : kh_str_c(kh_num_text(result->share)));
}

kh_str kh_results_words(const kh_judgement *j, kh_lang lang)
{
	const size_t *n = j->results->counts;

	return kh_phrase_fill(
		KH_P_SUM_GOALS, lang,
		KH_ARGS(kh_phrase_count(KH_P_GOAL_VALUES, lang, j->plan->goals.len),
			kh_phrase_count(KH_P_GOAL_TARGETS, lang, j->plan->targets.len),
			kh_count_text((int64_t)n[KH_GOAL_REACHED], lang), kh_count_text((int64_t)n[KH_GOAL_MISSED], lang),
			kh_count_text((int64_t)n[KH_GOAL_UNREPORTED], lang), kh_count_text((int64_t)n[KH_GOAL_UNCLEAR], lang)));
}

/* a as a part of all, in thousandths, rounded down; both not negative. */
static bool thousandths(kh_num a, kh_num all, int64_t *out)
{
	kh_num part;

	if (!kh_num_div(a, all, &part) || !kh_num_mul(part, kh_num_int(1000), &part))
		return false;
	*out = kh_num_round(part, KH_ROUND_DOWN);
	return true;
}

bool kh_goal_bar(const kh_goal_result *result, int64_t *filled, int64_t *bound)
{
	kh_num all = result->bound;

	if (!result->has_value || !result->has_bound || result->value.num < 0 || result->bound.num <= 0)
		return false;
	if (kh_num_cmp(result->value, all) > 0)
		all = result->value;
	return thousandths(result->value, all, filled) && thousandths(result->bound, all, bound);
}
