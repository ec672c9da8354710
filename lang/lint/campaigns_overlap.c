/* KT145: two campaigns of one host whose subjects and periods overlap: one achievement fits both. Each campaign is compared with the
 * latest that its host has before it, up to a number, so that the work stays linear, and reported once. */
#include "lang/lint/when.h"

enum { COMPARED = 40 };

typedef KH_VEC(uint32_t) index_list;

static bool places_meet(const kh_register *reg, const kh_places *a, const kh_places *b)
{
	if (a->entities.len == 0 || b->entities.len == 0)
		return true;
	for (size_t i = 0; i < a->entities.len; i++)
		for (size_t k = 0; k < b->entities.len; k++)
			if (kh_register_holds(reg, a->entities.at[i], b->entities.at[k]) == KH_TRUE ||
			    kh_register_holds(reg, b->entities.at[k], a->entities.at[i]) == KH_TRUE)
				return true;
	return false;
}

static bool roles_meet(const kh_subject *a, const kh_subject *b)
{
	if (a->role_keys.len == 0 || b->role_keys.len == 0)
		return true;
	for (size_t i = 0; i < a->role_keys.len; i++)
		for (size_t k = 0; k < b->role_keys.len; k++)
			if (kh_str_eq(a->role_keys.at[i], b->role_keys.at[k]))
				return true;
	return false;
}

static bool subjects_meet(const kh_register *reg, const kh_campaign *a, const kh_campaign *b)
{
	for (size_t i = 0; i < a->subjects.len; i++) {
		for (size_t k = 0; k < b->subjects.len; k++) {
			const kh_subject *x = &a->subjects.at[i], *y = &b->subjects.at[k];
			/* What one of them leaves out may be just what they share. */
			if (x->except.entities.len > 0 || y->except.entities.len > 0)
				continue;
			if ((x->kinds & y->kinds) != 0 && roles_meet(x, y) && places_meet(reg, &x->places, &y->places))
				return true;
		}
	}
	return false;
}

static bool overlap(const kh_register *reg, const kh_campaign *a, const kh_campaign *b)
{
	return a->period.from <= b->period.to && b->period.from <= a->period.to && subjects_meet(reg, a, b);
}

static bool is_compared(const kh_campaign *campaign)
{
	return campaign->has_period && !campaign->host_any && campaign->subjects.len > 0;
}

/* The campaign before this one, among those of the host, that overlaps with it; KH_NONE: none. */
static uint32_t twin_of(const kh_plan *plan, const kh_campaign *campaign, const index_list *others)
{
	for (size_t n = 0; n < others->len && n < COMPARED; n++) {
		uint32_t other = others->at[others->len - 1 - n];
		if (overlap(plan->reg, &plan->campaigns.at[other], campaign))
			return other;
	}
	return KH_NONE;
}

static void report(kh_lint *l, const kh_campaign *campaign, const kh_campaign *other, uint32_t host)
{
	kh_lint_report(l, KH_KT145, campaign->node->focus,
		       KH_ARGS(other->number, campaign->number, kh_entity_name(l->plan->reg, host)))
		->label = (kh_label){other->node->focus, KH_P_OTHER_HERE};
}

void kh_lint_campaigns_overlap(kh_lint *l)
{
	const kh_plan *plan = l->plan;
	index_list *of_host = KH_NEWN(index_list, plan->reg->entities.len + 1);

	for (uint32_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *campaign = &plan->campaigns.at[i];
		bool reported = false, compared = is_compared(campaign) && kh_lint_launches(l, campaign);
		for (size_t k = 0; compared && k < campaign->hosts.entities.len; k++) {
			uint32_t host = campaign->hosts.entities.at[k];
			uint32_t other = reported ? KH_NONE : twin_of(plan, campaign, &of_host[host]);
			if (other != KH_NONE)
				report(l, campaign, &plan->campaigns.at[other], host);
			reported |= other != KH_NONE;
			kh_push(&of_host[host], i);
		}
	}
}
