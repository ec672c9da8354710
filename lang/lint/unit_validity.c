/* KT132: a campaign names a unit that did not exist on any day of its period: abolished before, or founded after it. A unit that was
 * there for a part of it may be meant. A host has to be there when the plan is issued or later. */
#include "lang/lint/named.h"

/* The days that count: the campaign's, else the year of the plan. */
static bool days_of(const kh_lint *l, const kh_campaign *campaign, kh_period *out)
{
	if (campaign->has_period)
		*out = campaign->period;
	else if (l->plan->document.year > 0)
		*out = kh_period_years(l->plan->document.year, l->plan->document.year);
	else
		return false;
	return true;
}

static kh_str name_of(const kh_lint *l, uint32_t entity)
{
	return entity == KH_NONE ? KH_NO_STR : kh_entity_name(l->plan->reg, entity);
}

static void look_at_name(kh_lint *l, const kh_campaign *campaign, const kh_named *named, kh_period days)
{
	kh_entity entity = kh_entity_of(l->plan->reg, named->entity);

	if (entity.valid.to < days.from)
		kh_lint_report(l, KH_KT132, named->node->span,
			       KH_ARGS(campaign->number, named->node->text, kh_date_text(entity.valid.to), KH_NO_STR,
				       name_of(l, entity.successor)));
	else if (entity.valid.from > days.to)
		kh_lint_report(l, KH_KT132, named->node->span,
			       KH_ARGS(campaign->number, named->node->text, KH_NO_STR, kh_date_text(entity.valid.from), KH_NO_STR));
}

static kh_period days_of_host(const kh_lint *l, kh_period days)
{
	if (l->plan->document.has_date && l->plan->document.date > days.from && l->plan->document.date <= days.to)
		days.from = l->plan->document.date;
	return days;
}

/* Was there ever a day without one of the units? Most registers say of none when it was founded. */
static bool any_comes_or_goes(const kh_register *reg)
{
	for (size_t i = 0; i < reg->more.len; i++)
		if (reg->more.at[i].valid.from > reg->always.from || reg->more.at[i].valid.to < reg->always.to)
			return true;
	return false;
}

void kh_lint_unit_validity(kh_lint *l)
{
	uint32_t *seen = KH_NEWN(uint32_t, l->plan->reg->entities.len + 1); /* the last campaign, from 1, that named it */
	kh_names names = {0};

	if (!any_comes_or_goes(l->plan->reg))
		return;
	for (uint32_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		const kh_node *host = kh_lint_clause(campaign, KH_N_HOST, 0);
		kh_period days;
		if (!days_of(l, campaign, &days))
			continue;
		names.list.len = 0;
		kh_names_add(l, campaign->node, &names);
		for (size_t k = 0; k < names.list.len; k++) {
			const kh_named *named = &names.list.at[k];
			if (named->node->kind == KH_N_STRING || seen[named->entity] == i + 1)
				continue;
			seen[named->entity] = i + 1;
			bool hosts = host != NULL && named->node->span.start >= host->span.start &&
				     named->node->span.end <= host->span.end;
			look_at_name(l, campaign, named, hosts ? days_of_host(l, days) : days);
		}
	}
}
