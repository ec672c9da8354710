/* KT151: quota lines count kinds of nominees that the subjects do not name. The language lets both be said; whether the plan means
 * it is for its authors to see. One finding a campaign, at the first such line. */
#include "lang/lint/lines.h"

static void check(kh_lint *l, const kh_campaign *c)
{
	unsigned named = 0, counted = 0;
	kh_span span = KH_NOWHERE;

	for (size_t i = 0; i < c->subjects.len; i++)
		named |= c->subjects.at[i].kinds;
	for (size_t i = 0; i < c->quotas.len && named != 0; i++) {
		const kh_quota *line = &l->plan->quotas.at[c->quotas.at[i]];
		if (!line->names_kinds || (line->kinds & ~named) == 0)
			continue;
		if (counted == 0)
			span = kh_node_kid(line->node, 2)->span;
		counted |= line->kinds & ~named;
	}
	if (counted != 0)
		kh_lint_report(l, KH_KT151, span, KH_ARGS(c->number, kh_lint_kinds(l, counted), kh_lint_kinds(l, named)))->label =
			(kh_label){l->plan->clauses.at[c->subject_clause].focus, KH_P_LINT_SUBJECTS};
}

void kh_lint_quota_kinds(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++)
		check(l, &l->plan->campaigns.at[i]);
}
