/* KT152: a kind of subject that no quota line covers: whoever is nominated so is refused for want of a line. */
#include "lang/lint/lines.h"

/* May one of the lines cover a subject of this kind and group? */
static bool covered(const kh_lint *l, const kh_campaign *c, const kh_subject *group, unsigned kind)
{
	const kh_worlds *w = NULL;

	for (size_t i = 0; i < c->quotas.len; i++) {
		const kh_quota *line = &l->plan->quotas.at[c->quotas.at[i]];
		if (!(line->kinds & kind))
			continue;
		if (group->places.entities.len == 0 || (line->places.entities.len == 0 && line->except.entities.len == 0))
			return true;
		if (w == NULL)
			w = kh_worlds_places(kh_worlds_kinds(kh_worlds_any(l->plan), kind), KH_F_UNIT, &group->places, true);
		if (kh_worlds_some(kh_worlds_covered_but_when(w, line)) != KH_FALSE)
			return true;
	}
	return false;
}

static void check(kh_lint *l, const kh_campaign *c)
{
	const kh_node *clause = kh_lint_clause(c, KH_N_SUBJECTS, 0);
	unsigned said = 0;

	for (size_t i = 0; i < c->subjects.len && clause != NULL && i < clause->kids.len; i++) {
		unsigned left = 0;
		for (unsigned kind = 1; kind <= KH_ALL_KINDS; kind <<= 1)
			if ((c->subjects.at[i].kinds & kind & ~said) && !covered(l, c, &c->subjects.at[i], kind))
				left |= kind;
		if (left != 0)
			kh_lint_report(l, KH_KT152, clause->kids.at[i]->span, KH_ARGS(c->number, kh_lint_kinds(l, left)))->label =
				(kh_label){l->plan->clauses.at[c->award_clause].focus, KH_P_LINT_AWARDS};
		said |= left;
	}
}

void kh_lint_subject_unquoted(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++)
		if (l->plan->campaigns.at[i].quotas.len > 0)
			check(l, &l->plan->campaigns.at[i]);
}
