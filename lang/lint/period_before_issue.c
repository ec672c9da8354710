/* KT141: a period of some months that began long before the plan was issued. Plans of a year are signed in its first months, so whole
 * years, school years and stages are no news, nor is a month's delay. What began before the year is KT140. */
#include "lang/lint/when.h"

enum { MONTH = 31 };

static bool is_whole_year(kh_period period)
{
	int year = kh_date_ymd(period.from).year;

	return kh_period_has(period, kh_period_years(year, year));
}

static bool speaks(const kh_lint *l, const kh_campaign *campaign)
{
	if (!l->plan->document.has_date || !kh_judges_period(l, campaign) || kh_period_over(l, campaign))
		return false;
	if (kh_period_node(campaign)->kind == KH_N_YEARS || is_whole_year(campaign->period))
		return false;
	kh_year_fit fit = kh_period_fit(l, campaign);
	int year = l->plan->document.year;
	if (fit == KH_FIT_OUTSIDE || fit == KH_FIT_WHOLE ||
	    (fit == KH_FIT_CROSSES && kh_date_ymd(campaign->period.from).year < year))
		return false;
	return campaign->period.from + MONTH < l->plan->document.date;
}

void kh_lint_period_before_issue(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (speaks(l, campaign))
			kh_lint_report(l, KH_KT141, kh_period_node(campaign)->span,
				       KH_ARGS(campaign->number, kh_date_text(campaign->period.from),
					       kh_date_text(l->plan->document.date)));
	}
}
