/* KT153: a line that no nomination of the campaign can match, or whose limit can never be what stops one: another line bounds all
 * of it more narrowly, or its groups together cannot reach it. What its khi makes impossible is KT161's. */
#include "lang/lint/lines.h"

static bool matches_nothing(kh_lines *lines, const kh_quota *line)
{
	if (line->places.entities.len == 0 && line->except.entities.len == 0)
		return false;
	const kh_worlds *w = kh_lines_worlds(lines);
	return kh_worlds_some(w) != KH_FALSE && kh_worlds_some(kh_worlds_covered_but_when(w, line)) == KH_FALSE;
}

/* Lines in groups whose sum is smaller than the limit of this shared line, which lies inside them. */
static const kh_quota *smaller_groups(kh_lines *lines, const kh_quota *line, int64_t *sum)
{
	for (size_t i = 0; i < kh_lines_count(lines); i++) {
		const kh_quota *other = kh_lines_at(lines, i);
		if (other->per == KH_PER_LINE || other->per == KH_PER_BRANCH || !kh_line_inside(lines, line, other, true))
			continue;
		if (kh_line_total(lines, other, sum) && *sum < line->most.count)
			return other;
	}
	return NULL;
}

static void check_limit(kh_lint *l, kh_lines *lines, const kh_quota *line)
{
	const kh_quota *other = kh_line_roof(lines, line);
	int64_t sum = 0;

	if (other != NULL && other->most.count <= line->most.count)
		sum = other->most.count;
	else
		other = line->per == KH_PER_LINE ? smaller_groups(lines, line, &sum) : NULL;
	if (other == NULL)
		return;
	kh_lint_report(l, KH_KT153, line->node->focus,
		       KH_ARGS(KH_NO_STR, kh_count_text(line->most.count, l->lang), kh_count_text(sum, l->lang)))
		->label = (kh_label){other->node->focus, KH_P_LINT_OTHER_LINE};
}

void kh_lint_quota_idle(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		kh_lines *lines = kh_lines_of(l, i);
		for (size_t k = 0; k < kh_lines_count(lines); k++) {
			const kh_quota *line = kh_lines_at(lines, k);
			if (matches_nothing(lines, line))
				kh_lint_report(l, KH_KT153, line->node->focus, KH_ARGS(lines->campaign->number));
			else if (kh_lines_count(lines) > 1 && kh_bound_fixed(&line->most) && !line->least.set)
				check_limit(l, lines, line);
		}
	}
}
