/* KT103: letters of a campaign missing, repeated or out of order. What most campaigns of a plan do alike is how the plan is built (a
 * point that has no place in a rule file, two things under one letter), not a slip. A letter that is missing with its clause is told
 * with the clause (KT104, KT105). */
#include "lang/lint/letters.h"

typedef struct {
	size_t lettered; /* campaigns with letters */
	size_t missing[KH_LETTERS], twice[KH_LETTERS];
} habits;

static bool has_letters(const kh_node *campaign)
{
	for (size_t i = 0; i < campaign->kids.len; i++)
		if (campaign->kids.at[i]->label.len > 0 && kh_main_clause_of(campaign->kids.at[i]) != KH_MAIN_COUNT)
			return true;
	return false;
}

static void learn(habits *h, const kh_letter_faults *faults)
{
	for (size_t i = 0; i < faults->list.len; i++) {
		const kh_letter_fault *fault = &faults->list.at[i];
		if (fault->kind == KH_LETTER_MISSING)
			for (uint32_t k = fault->first; k <= fault->last; k++)
				h->missing[k]++;
		else if (fault->kind == KH_LETTER_TWICE)
			h->twice[fault->first]++;
	}
}

static bool is_habit(const habits *h, size_t count)
{
	return count >= 2 && count * 2 > h->lettered;
}

/* How many of the clauses that KT104 and KT105 ask for the campaign lacks. */
static size_t lacking(const kh_node *campaign)
{
	bool there[KH_MAIN_COUNT + 1] = {[KH_MAIN_HOST] = true};
	size_t n = 0;

	for (size_t i = 0; i < campaign->kids.len; i++)
		there[kh_main_clause_of(campaign->kids.at[i])] = true;
	for (size_t i = 0; i < KH_MAIN_COUNT; i++)
		n += !there[i];
	return n;
}

/* Empty: nothing to tell. */
static kh_str missing_letters(const habits *h, const kh_letter_fault *fault, const kh_node *campaign)
{
	kh_buf out = {0};
	size_t n = 0;

	for (uint32_t k = fault->first; k <= fault->last; k++) {
		if (is_habit(h, h->missing[k]))
			continue;
		kh_buf_addc(&out, n++ > 0 ? ", " : "");
		kh_buf_add(&out, kh_letter_at(k));
	}
	return n > lacking(campaign) ? kh_buf_str(&out) : KH_NO_STR;
}

static void tell(kh_lint *l, const habits *h, const kh_node *campaign, const kh_letter_fault *fault)
{
	/* one argument for each way of saying it, see the catalogue */
	kh_str args[7] = {kh_fmt("%lld", (long long)campaign->num)};
	kh_diag *diag;

	if (fault->kind == KH_LETTER_MISSING) {
		args[1] = missing_letters(h, fault, campaign);
	} else if (fault->kind == KH_LETTER_TWICE) {
		args[2] = kh_letter_at(fault->first);
		args[6] = fault->last == KH_NONE ? KH_NO_STR : kh_letter_at(fault->last);
	} else if (fault->kind == KH_LETTER_LATE) {
		args[3] = kh_letter_at(fault->first);
		args[4] = kh_letter_at(fault->last);
	} else {
		args[5] = fault->clause->label;
	}
	if (fault->kind == KH_LETTER_MISSING && args[1].len == 0)
		return;
	if (fault->kind == KH_LETTER_TWICE && is_habit(h, h->twice[fault->first]))
		return;
	uint32_t start = fault->clause->span.start;
	diag = kh_lint_report(l, KH_KT103, (kh_span){start, start + (uint32_t)fault->clause->label.len + 1}, args, KH_COUNT(args));
	if (fault->before != NULL)
		diag->label =
			(kh_label){{fault->before->span.start, fault->before->span.start + (uint32_t)fault->before->label.len + 1},
				   KH_P_FIRST_HERE};
}

void kh_lint_letter_order(kh_lint *l)
{
	size_t n = l->plan->campaigns.len;
	kh_letter_faults *faults = KH_NEWN(kh_letter_faults, n + 1);
	habits h = {0};

	for (size_t i = 0; i < n; i++) {
		const kh_node *campaign = l->plan->campaigns.at[i].node;
		h.lettered += has_letters(campaign);
		faults[i] = kh_letters_check(campaign);
		learn(&h, &faults[i]);
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < faults[i].list.len; k++)
			tell(l, &h, l->plan->campaigns.at[i].node, &faults[i].list.at[k]);
}
