/* KT163: a selection that does not say who is chosen among equals. Times recognised are few, so that ties are certain; a further
 * column to rank by is taken for an answer. */
#include "lang/lint/follows.h"

static bool ranks_by_column(const kh_selection *selection)
{
	for (size_t i = 0; i < selection->ranks.len; i++)
		if (!selection->ranks.at[i].times)
			return true;
	return false;
}

/* The years that can count; empty where the selection has no period. */
static kh_str years_of(const kh_selection *selection)
{
	if (!selection->has_period)
		return KH_NO_STR;
	return kh_fmt("%d", kh_date_ymd(selection->period.to).year - kh_date_ymd(selection->period.from).year + 1);
}

void kh_lint_rank_ties(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->selections.len; i++) {
		const kh_selection *s = &l->plan->selections.at[i];
		uint32_t at = s->rank_clause == KH_NONE ? s->clause : s->rank_clause;
		if (kh_lint_is_own(l, s->clause) && s->ties.len == 0 && !ranks_by_column(s))
			kh_lint_report(l, KH_KT163, l->plan->clauses.at[at].span, KH_ARGS(s->title, years_of(s)));
	}
}
