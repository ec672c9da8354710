/* KT142: a period that goes on after the last day on which nominations may be sent: what is achieved in its last weeks can be proposed by
 * nobody. A deadline before the first day is KT146. */
#include "lang/lint/when.h"

void kh_lint_period_after_deadline(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (!campaign->has_deadline || !kh_judges_period(l, campaign))
			continue;
		if (campaign->deadline < campaign->period.from || campaign->deadline >= campaign->period.to)
			continue;
		kh_lint_report(l, KH_KT142, l->plan->clauses.at[campaign->deadline_clause].span,
			       KH_ARGS(campaign->number, kh_date_text(campaign->deadline), kh_date_text(campaign->period.to)))
			->label = (kh_label){kh_period_node(campaign)->span, KH_P_PERIOD_HERE};
	}
}
