/* KT154: one nomination is surely covered by two lines of its campaign and uses up a place of both. The language allows it, so it is
 * told and no more. A narrower limit inside a wider one of another sort (each unit and the total, a branch and the whole) is how
 * plans are written, and KT153 tells of a limit that stops nobody: both are passed over here. */
#include "lang/lint/lines.h"

static bool nested(kh_lines *lines, const kh_quota *a, const kh_quota *b)
{
	if (a->per == b->per && a->branch == b->branch)
		return false;
	return kh_line_inside(lines, a, b, true) || kh_line_inside(lines, b, a, true);
}

/* Is one of the two told by KT153? */
static bool idle(kh_lines *lines, const kh_quota *a, const kh_quota *b)
{
	const kh_quota *roof_a = kh_line_roof(lines, a), *roof_b = kh_line_roof(lines, b);

	return (roof_a == b && b->most.count <= a->most.count) || (roof_b == a && a->most.count <= b->most.count);
}

static bool overlap(kh_lines *lines, const kh_quota *a, const kh_quota *b)
{
	if (!kh_bound_fixed(&a->most) || !kh_lines_meet(a, b) || !(a->kinds & b->kinds))
		return false;
	return kh_worlds_some(kh_worlds_covered(kh_lines_covered(lines, a), b)) == KH_TRUE && !nested(lines, a, b) &&
	       !idle(lines, a, b);
}

static void check(kh_lint *l, kh_lines *lines, size_t second)
{
	const kh_quota *b = kh_lines_at(lines, second);

	for (size_t first = 0; first < second && kh_bound_fixed(&b->most); first++) {
		const kh_quota *a = kh_lines_at(lines, first);
		if (!overlap(lines, a, b))
			continue;
		kh_lint_report(l, KH_KT154, b->node->focus, KH_ARGS(lines->campaign->number, kh_lint_kinds(l, a->kinds & b->kinds)))
			->label = (kh_label){a->node->focus, KH_P_LINT_OTHER_LINE};
		return;
	}
}

void kh_lint_quota_overlap(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		kh_lines *lines = kh_lines_of(l, i);
		for (size_t k = 1; k < kh_lines_count(lines); k++)
			check(l, lines, k);
	}
}
