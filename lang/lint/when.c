/* Periods against the year and the day of issue. Reports nothing. */
#include "lang/lint/when.h"

bool kh_judges_period(const kh_lint *l, const kh_campaign *campaign)
{
	return campaign->has_period && campaign->period_clause != KH_NONE &&
	       l->plan->clauses.at[campaign->period_clause].amended.len == 0 && kh_period_node(campaign) != NULL;
}

kh_year_fit kh_period_fit(const kh_lint *l, const kh_campaign *campaign)
{
	int year = l->plan->document.year;

	if (year == 0 || !kh_judges_period(l, campaign))
		return KH_FIT_UNKNOWN;
	kh_period whole = kh_period_years(year, year), period = campaign->period;
	if (kh_period_has(whole, period))
		return KH_FIT_INSIDE;
	if (kh_period_has(period, whole))
		return KH_FIT_WHOLE;
	return period.to < whole.from || period.from > whole.to ? KH_FIT_OUTSIDE : KH_FIT_CROSSES;
}

bool kh_period_over(const kh_lint *l, const kh_campaign *campaign)
{
	return l->plan->document.has_date && kh_judges_period(l, campaign) && campaign->period.to < l->plan->document.date;
}

const kh_node *kh_period_node(const kh_campaign *campaign)
{
	const kh_node *clause = kh_lint_clause(campaign, KH_N_PERIOD, 0);

	return clause == NULL ? NULL : kh_node_kid(clause, 0);
}

kh_str kh_year_text(int year)
{
	return kh_fmt("%d", year);
}
