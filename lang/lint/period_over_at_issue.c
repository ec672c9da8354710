/* KT148: a campaign that was over before the plan which calls for it was issued. Where its period misses the year of the plan altogether
 * KT147 has said so. */
#include "lang/lint/when.h"

void kh_lint_period_over_at_issue(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (kh_period_over(l, campaign) && kh_period_fit(l, campaign) != KH_FIT_OUTSIDE)
			kh_lint_report(
				l, KH_KT148, kh_period_node(campaign)->span,
				KH_ARGS(campaign->number, kh_date_text(campaign->period.to), kh_date_text(l->plan->document.date)));
	}
}
