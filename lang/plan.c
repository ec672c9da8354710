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
