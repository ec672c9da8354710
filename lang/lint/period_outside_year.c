/* KT147: a period without a single day in the year of the plan: mostly a year that was not changed when last year's plan was copied. */
#include "lang/lint/when.h"

void kh_lint_period_outside_year(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (kh_period_fit(l, campaign) == KH_FIT_OUTSIDE)
			kh_lint_report(l, KH_KT147, kh_period_node(campaign)->span,
				       KH_ARGS(campaign->number, kh_date_text(campaign->period.from),
					       kh_date_text(campaign->period.to), kh_year_text(l->plan->document.year)));
	}
}
