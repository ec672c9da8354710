/* KT101: a number is missing between two campaigns. Numbers are how the plan is cited; a gap is a campaign that was lost or a slip in
 * numbering. Numbers in another order are no gap (KT102), and a file may begin with any number: it may hold a part of the plan. */
#include "lang/lint/lint.h"

#include <stdlib.h>

static int by_number(const void *a, const void *b)
{
	const kh_node *x = *(kh_node *const *)a, *y = *(kh_node *const *)b;

	return (x->num > y->num) - (x->num < y->num);
}

static kh_str missing_text(int64_t before, int64_t after)
{
	if (after - before == 2)
		return kh_fmt("%lld", (long long)before + 1);
	return kh_fmt("%lld–%lld", (long long)before + 1, (long long)after - 1);
}

void kh_lint_number_gap(kh_lint *l)
{
	size_t n = l->plan->campaigns.len;
	const kh_node **sorted = KH_NEWN(const kh_node *, n + 1);

	for (size_t i = 0; i < n; i++)
		sorted[i] = l->plan->campaigns.at[i].node;
	qsort(sorted, n, sizeof *sorted, by_number);
	for (size_t i = 1; i < n; i++) {
		const kh_node *before = sorted[i - 1], *after = sorted[i];
		if (after->num > before->num + 1)
			kh_lint_report(l, KH_KT101, after->focus,
				       KH_ARGS(missing_text(before->num, after->num), kh_fmt("%lld", (long long)before->num),
					       kh_fmt("%lld", (long long)after->num)));
	}
}
