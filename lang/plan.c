/* Small questions to a plan. */
#include "lang/plan.h"

kh_str kh_clause_cite(const kh_clause *clause, kh_lang lang)
{
	return lang == KH_VI ? clause->cite_vi : clause->cite_en;
}

unsigned kh_campaign_kinds(const kh_plan *plan, const kh_campaign *campaign)
{
	unsigned kinds = 0;

	for (size_t i = 0; i < campaign->subjects.len; i++)
		kinds |= campaign->subjects.at[i].kinds;
	for (size_t i = 0; i < campaign->quotas.len; i++)
		if (plan->quotas.at[campaign->quotas.at[i]].names_kinds)
			kinds |= plan->quotas.at[campaign->quotas.at[i]].kinds;
	return kinds;
}

bool kh_rule_holds(const bool *holds, uint32_t document)
{
	return holds == NULL || holds[document];
}

int64_t kh_campaign_years(const kh_campaign *campaign)
{
	kh_ymd first = kh_date_ymd(campaign->period.from), past = kh_date_ymd(campaign->period.to + 1);
	bool short_of = past.month != first.month ? past.month < first.month : past.day < first.day;

	return past.year - first.year - short_of;
}
