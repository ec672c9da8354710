/* KT105: a campaign says nothing of awards: no clause, or one without a form of award. */
#include "lang/lint/lint.h"

static bool names_form(const kh_campaign *campaign)
{
	for (size_t i = 0; i < campaign->forms.len; i++)
		if (kh_str_trim(campaign->forms.at[i]).len > 0)
			return true;
	return false;
}

void kh_lint_award_missing(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		const kh_node *awards = kh_lint_clause(campaign, KH_N_AWARDS, 0);
		if (!names_form(campaign) && kh_lint_launches(l, campaign))
			kh_lint_report(l, KH_KT105, awards != NULL ? awards->focus : campaign->node->focus,
				       KH_ARGS(campaign->number));
	}
}
