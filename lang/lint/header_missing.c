/* KT111: a plan without a header. A file of units or rules needs none: only one that has campaigns does. A file of
 * cases that imports a plan has its campaigns from there. */
#include "lang/lint/lint.h"

void kh_lint_header_missing(kh_lint *l)
{
	const kh_plan *plan = l->plan;

	if (plan->campaigns.len > 0 && plan->documents.at[plan->campaigns.at[0].document].node == NULL)
		kh_lint_report(l, KH_KT111, plan->campaigns.at[0].node->focus, NULL, 0);
}
