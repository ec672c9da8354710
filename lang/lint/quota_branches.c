/* KT155: the branches together may have more than the campaign, so that not all can use their places; or less, and then the
 * campaign's own limit stops nobody. Equal sums say the same thing twice and are fine. */
#include "lang/lint/lines.h"

/* What the branches' lines allow, seen from the line for the whole campaign. */
typedef struct {
	int64_t sum;
	bool below; /* each line lies inside the total, and below it */
	bool above; /* the total, branch by branch, lies inside these lines */
	size_t branches;
} branch_sum;

static void add_line(branch_sum *s, kh_lines *lines, const kh_quota *line, const kh_quota *total)
{
	size_t n = line->per == KH_PER_BRANCH ? lines->campaign->branches.len : 1;

	s->branches += n;
	s->below = s->below && line->most.count < total->most.count && kh_line_inside(lines, line, total, true);
	s->above = s->above && kh_line_inside(lines, total, line, false);
	if (__builtin_add_overflow(s->sum, (int64_t)n * line->most.count, &s->sum))
		s->below = s->above = false;
}

static bool of_branches(const kh_quota *line)
{
	return (line->branch != KH_NONE && line->per == KH_PER_LINE) || line->per == KH_PER_BRANCH;
}

/* One line for each branch, or none of this is sure. */
static bool sum_branches(kh_lines *lines, const kh_quota *total, branch_sum *s)
{
	*s = (branch_sum){.below = true, .above = true};
	for (size_t i = 0; i < kh_lines_count(lines); i++) {
		const kh_quota *line = kh_lines_at(lines, i);
		if (!of_branches(line))
			continue;
		if (!kh_bound_fixed(&line->most) || line->most.count > INT32_MAX)
			return false;
		for (size_t k = 0; k < i; k++)
			if (of_branches(kh_lines_at(lines, k)) && kh_lines_meet(kh_lines_at(lines, k), line))
				return false;
		add_line(s, lines, line, total);
	}
	return s->branches > 1;
}

static void check(kh_lint *l, kh_lines *lines, const kh_quota *total)
{
	branch_sum s;
	kh_str none = KH_NO_STR;

	if (total->per != KH_PER_LINE || total->branch != KH_NONE || !kh_bound_fixed(&total->most) ||
	    !sum_branches(lines, total, &s))
		return;
	kh_str sum = kh_count_text(s.sum, l->lang), whole = kh_count_text(total->most.count, l->lang);
	if (s.below && s.sum > total->most.count)
		kh_lint_report(l, KH_KT155, total->node->focus, KH_ARGS(lines->campaign->number, sum, whole, none));
	else if (s.above && s.branches == lines->campaign->branches.len && s.sum < total->most.count && !total->least.set)
		kh_lint_report(l, KH_KT155, total->node->focus, KH_ARGS(lines->campaign->number, sum, none, whole));
}

void kh_lint_quota_branches(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		kh_lines *lines = kh_lines_of(l, i);
		for (size_t k = 0; lines->campaign->branches.len > 1 && k < kh_lines_count(lines); k++)
			check(l, lines, kh_lines_at(lines, k));
	}
}
