/* Coverage: the list of clauses that could speak, and marks for those that did. Prose, declarations and clauses that leave
 * everything open are no part of it, for no case could reach them. */
#include "runtime/coverage.h"

void kh_coverage_init(kh_coverage *coverage)
{
	*coverage = (kh_coverage){0};
	kh_pool_init(&coverage->places);
}

void kh_coverage_free(kh_coverage *coverage)
{
	kh_pool_free(&coverage->places);
}

/* Plans that share a file have its clauses at other offsets: the file and the offset in it tell them apart. */
static kh_str place_of(const kh_plan *plan, uint32_t clause)
{
	kh_span span = plan->clauses.at[clause].span;
	const kh_source *source = kh_source_at(plan->sources, span.start);

	if (source == NULL)
		return KH_NO_STR;
	return kh_fmt("%u:%u:%s", (unsigned)(span.start - source->base), (unsigned)(span.end - source->base),
		      kh_str_c(source->path));
}

static void add(kh_coverage *coverage, const kh_plan *plan, uint32_t clause, kh_phrase what)
{
	kh_str place = clause == KH_NONE ? KH_NO_STR : place_of(plan, clause);

	if (place.len == 0 || kh_pool_find(&coverage->places, place) != KH_NONE)
		return;
	kh_pool_add(&coverage->places, place);
	kh_push(&coverage->clauses, (kh_covered){.plan = plan, .clause = clause, .what = what});
}

/* ---- campaigns ---- */

static bool is_narrow(const kh_subject *subject)
{
	return subject->places.entities.len > 0 || subject->except.entities.len > 0 || subject->roles.len > 0;
}

/* The clauses that keep somebody out: by kind all of them together, by unit or role each for itself. */
static void add_subjects(kh_coverage *coverage, const kh_plan *plan, const kh_campaign *campaign)
{
	bool one = true;

	for (size_t i = 0; i < campaign->subjects.len; i++)
		one = one && campaign->subjects.at[i].clause == campaign->subject_clause;
	if (campaign->subjects.len > 0 && kh_campaign_kinds(plan, campaign) != KH_ALL_KINDS)
		add(coverage, plan, one ? campaign->subject_clause : campaign->clause, KH_P_COVER_SUBJECTS);
	for (size_t i = 0; i < campaign->subjects.len; i++)
		if (is_narrow(&campaign->subjects.at[i]))
			add(coverage, plan, campaign->subjects.at[i].clause, KH_P_COVER_SUBJECTS);
}

static void add_campaign(kh_coverage *coverage, const kh_plan *plan, const kh_campaign *campaign)
{
	if (campaign->hosts.entities.len > 0)
		add(coverage, plan, campaign->host_clause, KH_P_COVER_HOST);
	add_subjects(coverage, plan, campaign);
	if (campaign->has_period)
		add(coverage, plan, campaign->period_clause, KH_P_COVER_PERIOD);
	if (campaign->has_deadline)
		add(coverage, plan, campaign->deadline_clause, KH_P_COVER_DEADLINE);
	if (campaign->forms.len > 0)
		add(coverage, plan, campaign->award_clause, KH_P_COVER_FORM);
	for (size_t i = 0; i < campaign->quotas.len; i++)
		add(coverage, plan, plan->quotas.at[campaign->quotas.at[i]].clause, KH_P_COVER_QUOTA);
	for (size_t i = 0; i < campaign->conditions.len; i++)
		add(coverage, plan, campaign->conditions.at[i].clause, KH_P_COVER_CONDITION);
}

/* ---- all ---- */

static void add_rules(kh_coverage *coverage, const kh_plan *plan)
{
	for (size_t i = 0; i < plan->quotas.len; i++)
		if (plan->quotas.at[i].campaign == KH_NONE)
			add(coverage, plan, plan->quotas.at[i].clause, KH_P_COVER_QUOTA);
	for (size_t i = 0; i < plan->rules.len; i++)
		for (size_t k = 0; k < plan->rules.at[i].conditions.len; k++)
			add(coverage, plan, plan->rules.at[i].conditions.at[k].clause, KH_P_COVER_CONDITION);
}

void kh_coverage_plan(kh_coverage *coverage, const kh_plan *plan)
{
	for (size_t i = 0; i < plan->campaigns.len; i++)
		add_campaign(coverage, plan, &plan->campaigns.at[i]);
	add_rules(coverage, plan);
	for (size_t i = 0; i < plan->tasks.len; i++)
		if (plan->tasks.at[i].has_period)
			add(coverage, plan, plan->tasks.at[i].clause, KH_P_COVER_TASK);
	for (size_t i = 0; i < plan->goals.len; i++)
		add(coverage, plan, plan->goals.at[i].clause, KH_P_COVER_TARGET);
	for (size_t i = 0; i < plan->selections.len; i++)
		if (plan->selections.at[i].allotments.len > 0)
			add(coverage, plan, plan->selections.at[i].clause, KH_P_COVER_SELECTION);
}

/* ---- marks ---- */

/* Does the finding say that its clause was broken, not only that a cell was lacking to decide it? */
static bool shows_broken(const kh_finding *f)
{
	return f->code != KH_KT202 && f->code != KH_KT203 && f->code != KH_KT205 && f->code != KH_KT406 &&
	       (f->code != KH_KT204 || f->severity == KH_ERROR);
}

static void mark(kh_coverage *coverage, const kh_plan *plan, uint32_t clause)
{
	uint32_t at = clause == KH_NONE ? KH_NONE : kh_pool_find(&coverage->places, place_of(plan, clause));

	if (at == KH_NONE || coverage->clauses.at[at].reached)
		return;
	coverage->clauses.at[at].reached = true;
	coverage->reached++;
}

/* A finding about a task, a target or a selection may name a part of it; the whole is reached too. */
static uint32_t whole_of(const kh_case *c, const kh_finding *f)
{
	const kh_plan *plan = c->plan;

	if (f->item == KH_NONE)
		return KH_NONE;
	switch (c->table->dataset) {
	case KH_PROGRESS:
		return plan->tasks.at[f->item].clause;
	case KH_RESULTS:
		return plan->goals.at[f->item].clause;
	case KH_RECOGNITIONS:
		return plan->selections.at[f->item].clause;
	case KH_NOMINATIONS:
	case KH_DATASET_COUNT:
		break;
	}
	return KH_NONE;
}

void kh_coverage_case(kh_coverage *coverage, const kh_case *c)
{
	if (c->judgement == NULL)
		return;
	for (size_t i = 0; i < c->judgement->findings.len; i++) {
		const kh_finding *f = &c->judgement->findings.at[i];
		if (!shows_broken(f))
			continue;
		mark(coverage, c->plan, f->clause);
		mark(coverage, c->plan, whole_of(c, f));
	}
}
