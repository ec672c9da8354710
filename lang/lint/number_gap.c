/* KT101: a number is missing between two campaigns, two tasks or two targets. Numbers are how the plan is cited; a gap is something that
 * was lost or a slip in numbering. Numbers in another order are no gap (KT102), and a file may begin with any number: it may hold a part
 * of the plan. */
#include "lang/lint/numbered.h"

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

static void look_through(kh_lint *l, const kh_numbered *list)
{
	const kh_node **sorted = KH_NEWN(const kh_node *, list->len);

	for (size_t i = 0; i < list->len; i++)
		sorted[i] = list->at[i];
	qsort(sorted, list->len, sizeof *sorted, by_number);
	for (size_t i = 1; i < list->len; i++) {
		const kh_node *before = sorted[i - 1], *after = sorted[i];
		if (after->num > before->num + 1)
			kh_lint_report(l, KH_KT101, after->focus,
				       KH_ARGS(missing_text(before->num, after->num), kh_numbered_text(before),
					       kh_numbered_text(after), kh_numbered_word(l, before), kh_numbered_word(l, after)));
	}
}

void kh_lint_number_gap(kh_lint *l)
{
	size_t n;
	const kh_numbered *lists = kh_numbered_lists(l, &n);

	for (size_t i = 0; i < n; i++)
		look_through(l, &lists[i]);
}
