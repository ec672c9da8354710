/* KT101: a number is missing between two campaigns that follow each other. Numbers are how the plan is cited; a gap is a campaign
 * that was lost or a slip in numbering. */
#include "lang/lint/lint.h"

static kh_str missing_text(int64_t before, int64_t after)
{
	if (after - before == 2)
		return kh_fmt("%lld", (long long)before + 1);
	return kh_fmt("%lld–%lld", (long long)before + 1, (long long)after - 1);
}

void kh_lint_number_gap(kh_lint *l)
{
	for (size_t i = 1; i < l->plan->campaigns.len; i++) {
		const kh_node *before = l->plan->campaigns.at[i - 1].node, *after = l->plan->campaigns.at[i].node;
		if (after->num > before->num + 1)
			kh_lint_report(l, KH_KT101, after->focus,
				       KH_ARGS(missing_text(before->num, after->num), kh_fmt("%lld", (long long)before->num),
					       kh_fmt("%lld", (long long)after->num)));
	}
}
