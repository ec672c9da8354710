/* The cover of quota lines: every part of a line narrows it, and the parts are joined by "and". */
#include "runtime/cover.h"

#include "runtime/eval.h"
#include "runtime/truth.h"

kh_truth kh_branch_is(kh_judging *j, uint32_t branch, const kh_nomination *n)
{
	if (branch == KH_NONE)
		return KH_TRUE;
	if (n->branch == KH_NONE && kh_cell_state_of(j->table, n->row, KH_F_BRANCH) != KH_CELL_KNOWN)
		return kh_need(j, KH_F_BRANCH);
	return kh_truth_of(n->branch == branch); /* a name that no branch has is none of them */
}

kh_truth kh_kind_is(kh_judging *j, unsigned kinds, const kh_nomination *n)
{
	if ((kinds & KH_ALL_KINDS) == KH_ALL_KINDS)
		return KH_TRUE;
	return n->kinds == 0 ? kh_need(j, KH_F_KIND) : kh_truth_of(n->kinds & kinds);
}

kh_who kh_quota_who(const kh_quota *quota, const kh_nomination *n)
{
	return quota->place_field == KH_F_PROPOSER ? n->proposer : n->unit;
}

static kh_truth form_is(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	if (quota->forms.len == 0 || n->campaign == KH_NONE)
		return KH_TRUE;
	if (n->form == KH_NONE)
		return kh_need(j, KH_F_FORM);
	for (size_t i = 0; i < quota->forms.len; i++)
		if (kh_str_eq(j->form_keys[n->campaign][n->form], quota->forms.at[i]))
			return KH_TRUE;
	return KH_FALSE;
}

static kh_truth place_fits(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	if (quota->places.entities.len == 0)
		return KH_TRUE;
	return kh_in_places(j, kh_quota_who(quota, n), quota->place_field, &quota->places);
}

static kh_truth not_excepted(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	if (quota->except.entities.len == 0)
		return KH_TRUE;
	return kh_not(kh_in_places(j, kh_quota_who(quota, n), quota->place_field, &quota->except));
}

static kh_truth when_holds(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	return quota->when == NULL ? KH_TRUE : kh_eval(j, n->row, quota->when);
}

kh_truth kh_line_reaches(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	if (quota->holds == NULL)
		return KH_TRUE;
	if (n->campaign == KH_NONE) /* its own check has told why */
		return KH_UNKNOWN;
	return kh_truth_of(quota->holds[j->plan->campaigns.at[n->campaign].document]);
}

/* All parts but the place, which is what an unknown unit may break. */
static kh_truth covers_elsewhere(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	kh_truth answer = kh_line_reaches(j, quota, n);

	if (answer != KH_FALSE)
		answer = kh_and(answer, kh_branch_is(j, quota->branch, n));
	if (answer != KH_FALSE)
		answer = kh_and(answer, form_is(j, quota, n));
	if (answer != KH_FALSE)
		answer = kh_and(answer, kh_kind_is(j, quota->kinds, n));
	if (answer != KH_FALSE)
		answer = kh_and(answer, not_excepted(j, quota, n));
	if (answer != KH_FALSE)
		answer = kh_and(answer, when_holds(j, quota, n));
	return answer;
}

bool kh_covers_all(const kh_quota *quota)
{
	return quota->holds == NULL && quota->branch == KH_NONE && quota->forms.len == 0 &&
	       (quota->kinds & KH_ALL_KINDS) == KH_ALL_KINDS && quota->places.entities.len == 0 &&
	       quota->except.entities.len == 0 && quota->when == NULL;
}

kh_truth kh_covers(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	size_t mark = j->needs.len;
	kh_truth answer = covers_elsewhere(j, quota, n);

	if (answer != KH_FALSE)
		answer = kh_and(answer, place_fits(j, quota, n));
	return kh_settle(j, mark, answer);
}

bool kh_covers_but_for_unit(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	size_t mark = j->needs.len;
	kh_who who = kh_quota_who(quota, n);
	bool stranger = quota->places.entities.len > 0 && who.given && who.entity == KH_NONE;
	bool would = stranger && covers_elsewhere(j, quota, n) != KH_FALSE;

	j->needs.len = mark;
	return would;
}

/* ---- preference ---- */

static bool begins_with_one(const kh_judging *j, const kh_str *prefer, size_t n, uint32_t key)
{
	for (size_t i = 0; i < n; i++)
		if (kh_key_starts_words(kh_pool_text(&j->table->keys, key), prefer[i]))
			return true;
	return false;
}

static kh_truth cell_begins(kh_judging *j, const kh_str *prefer, size_t n, uint32_t row, uint32_t field)
{
	uint32_t key;

	if (kh_cell_key(j->table, row, field, &key) != KH_CELL_KNOWN)
		return kh_need(j, field);
	return kh_truth_of(begins_with_one(j, prefer, n, key));
}

kh_truth kh_tie_prefers(kh_judging *j, const kh_tie_rule *rule, uint32_t row)
{
	size_t mark = j->needs.len;
	unsigned kind = 0;

	if (rule->when != NULL)
		return kh_eval(j, row, rule->when);
	kh_truth answer = cell_begins(j, rule->prefer.at, rule->prefer.len, row, KH_F_ROLE);
	kh_cell_kind(j->table, row, KH_F_KIND, &kind);
	if (kind != 0 && kind != KH_INDIVIDUAL) /* a collective has no role; its name says what it is */
		answer = cell_begins(j, rule->prefer.at, rule->prefer.len, row, KH_F_NAME);
	return kh_settle(j, mark, answer);
}

static bool begins(kh_judging *j, const kh_quota *quota, uint32_t row, uint32_t field)
{
	return cell_begins(j, quota->prefer.at, quota->prefer.len, row, field) == KH_TRUE;
}

bool kh_preferred(kh_judging *j, const kh_quota *quota, const kh_nomination *n)
{
	bool collective = n->kinds != 0 && n->kinds != KH_INDIVIDUAL;
	size_t mark = j->needs.len;
	bool shown = false;

	if (quota->prefer.len > 0)
		shown = begins(j, quota, n->row, KH_F_ROLE) || (collective && begins(j, quota, n->row, KH_F_NAME));
	if (!shown && quota->prefer_when != NULL)
		shown = kh_eval(j, n->row, quota->prefer_when) == KH_TRUE;
	j->needs.len = mark;
	return shown;
}
