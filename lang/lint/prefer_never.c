/* KT156: a preference that no nomination can have: it never holds, or it names an empty text. */
#include "lang/lint/lines.h"

static void check_texts(kh_lint *l, const kh_quota *line)
{
	const kh_node *list = kh_node_kid(kh_node_kid(line->node, 5), 0);

	for (size_t i = 0; i < line->prefer.len && i < list->kids.len; i++)
		if (line->prefer.at[i].len == 0)
			kh_lint_report(l, KH_KT156, list->kids.at[i]->span, NULL, 0);
}

static void check_test(kh_lint *l, const kh_quota *line)
{
	const kh_worlds *w = line->campaign == KH_NONE ? kh_worlds_any(l->plan) : kh_lines_worlds(kh_lines_of(l, line->campaign));

	if (kh_worlds_decide(kh_worlds_covered(w, line), line->prefer_when) == KH_FALSE)
		kh_lint_report(l, KH_KT156, line->prefer_when->span, KH_ARGS(kh_lint_quote(l, line->prefer_when->span)));
}

void kh_lint_prefer_never(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->quotas.len; i++) {
		const kh_quota *line = &l->plan->quotas.at[i];
		if (line->prefer.len > 0)
			check_texts(l, line);
		if (line->prefer_when != NULL)
			check_test(l, line);
	}
}
