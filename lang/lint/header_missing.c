/* KT111: a plan without a header. A file of units or rules needs none: only one that has campaigns does. */
#include "lang/lint/lint.h"

void kh_lint_header_missing(kh_lint *l)
{
	if (l->plan->document.node == NULL && l->plan->campaigns.len > 0)
		kh_lint_report(l, KH_KT111, l->plan->campaigns.at[0].node->focus, NULL, 0);
}
