/* KT140: a period that begins before the year of the plan or ends after it. Often meant so (a school year), but then the awards of two
 * years meet. A stage that holds the whole year is no crossing, and one that misses the year is KT147. */
#include "lang/lint/when.h"

void kh_lint_period_crosses_year(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (kh_period_fit(l, campaign) != KH_FIT_CROSSES || kh_period_over(l, campaign))
			continue;
		int year = l->plan->document.year;
		bool before = campaign->period.from < kh_period_years(year, year).from;
		kh_str day = kh_date_text(before ? campaign->period.from : campaign->period.to);
		kh_lint_report(l, KH_KT140, kh_period_node(campaign)->span,
			       KH_ARGS(campaign->number, kh_year_text(year), before ? day : KH_NO_STR, day));
	}
}
