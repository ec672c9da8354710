/* KT150: a campaign that gives awards and does not say how many, or only how few. */
#include "lang/lint/lines.h"

static bool bounded(const kh_lint *l, const kh_campaign *c)
{
	for (size_t i = 0; i < c->quotas.len; i++)
		if (l->plan->quotas.at[c->quotas.at[i]].most.set)
			return true;
	return false;
}

void kh_lint_quota_none(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *c = &l->plan->campaigns.at[i];
		if (c->award_clause == KH_NONE || bounded(l, c))
			continue;
		kh_str lines = c->quotas.len > 0 ? kh_fmt("%zu", c->quotas.len) : KH_NO_STR;
		kh_lint_report(l, KH_KT150, l->plan->clauses.at[c->award_clause].focus, KH_ARGS(c->number, lines));
	}
}
