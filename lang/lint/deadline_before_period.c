/* KT146: nominations have to be sent before the campaign begins. Whatever is sent in time was then achieved too early, so that nobody can
 * be awarded. */
#include "lang/lint/when.h"

void kh_lint_deadline_before_period(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (!campaign->has_deadline || !kh_judges_period(l, campaign) || campaign->deadline >= campaign->period.from)
			continue;
		kh_lint_report(l, KH_KT146, l->plan->clauses.at[campaign->deadline_clause].span,
			       KH_ARGS(campaign->number, kh_date_text(campaign->deadline), kh_date_text(campaign->period.from)))
			->label = (kh_label){kh_period_node(campaign)->span, KH_P_PERIOD_HERE};
	}
}
