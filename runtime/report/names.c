/* Names in words, for every format: lists of them, kinds, places, hosts, documents, columns, groups and whom a quota line covers.
 * It decides nothing and knows no finding: what a name means was settled in the plan, what a group counts in the judgement. */
#include "runtime/report/names.h"

#include "lang/import.h"
#include "runtime/match.h"

/* ---- lists ---- */

void kh_list_add(kh_list *l, kh_str item)
{
	if (l->n++ > 0)
		kh_buf_addc(&l->text, ", ");
	kh_buf_add(&l->text, item);
}

kh_str kh_list_end(const kh_list *l, size_t left_out, kh_lang lang)
{
	kh_str text = kh_buf_str(&l->text);
	return left_out == 0 ? text : kh_phrase_fill(KH_P_AND_OTHERS, lang, KH_ARGS(text, kh_count_text((int64_t)left_out, lang)));
}

kh_str kh_quoted(kh_str name, kh_lang lang)
{
	return kh_phrase_fill(KH_P_QUOTED, lang, KH_ARGS(name));
}

kh_str kh_kinds_words(unsigned kinds, kh_lang lang)
{
	static const kh_phrase words[] = {KH_P_COLLECTIVE, KH_P_INDIVIDUAL, KH_P_HOUSEHOLD, KH_P_ENTERPRISE};
	kh_list l = {0};
	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kinds & (1U << i))
			kh_list_add(&l, kh_str_of(kh_phrase_text(words[i], lang)));
	return kh_list_end(&l, 0, lang);
}

/* ---- the plan ---- */

static kh_str entity_words(const kh_plan *plan, uint32_t entity, kh_lang lang)
{
	kh_str name = kh_entity_name(plan->reg, entity);
	return kh_entity_kind_of(plan->reg, entity) == KH_BLOCK ? kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(name)) : name;
}

kh_str kh_document_label(const kh_plan *plan, uint32_t document, kh_lang lang)
{
	const kh_document *d = &plan->documents.at[document];
	return d->node != NULL ? kh_document_words(d->node, lang) : plan->files->files.at[d->file].source->name;
}

kh_str kh_campaign_label(const kh_plan *plan, const kh_campaign *campaign)
{
	const kh_document *d = &plan->documents.at[campaign->document];
	if (!plan->several)
		return campaign->number;
	kh_str document = d->number.len > 0 ? d->number : plan->files->files.at[d->file].source->name;
	return kh_fmt("%s (%s)", kh_str_c(campaign->number), kh_str_c(document));
}

kh_str kh_documents_words(const kh_plan *plan, kh_dataset dataset, kh_str campaign, kh_lang lang)
{
	kh_str key = kh_key(campaign);
	kh_campaign_names *names = kh_campaign_names_of(plan);
	kh_list l = {0};
	bool *told = KH_NEWN(bool, plan->documents.len);
	for (size_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];
		if (told[c->document] || !kh_campaign_meant(plan, dataset, c) ||
		    (key.len > 0 && !kh_campaign_named(c, names->titles[i], key)))
			continue;
		told[c->document] = true;
		kh_list_add(&l, kh_document_label(plan, c->document, lang));
	}
	kh_campaign_names_free(names);
	return kh_list_end(&l, 0, lang);
}

kh_str kh_places_words(const kh_plan *plan, const kh_places *places, size_t most, kh_lang lang)
{
	size_t n = places->entities.len, named = n <= most ? n : most;
	kh_list l = {0};
	for (size_t i = 0; i < named; i++)
		kh_list_add(&l, entity_words(plan, places->entities.at[i], lang));
	return kh_list_end(&l, n - named, lang);
}

kh_str kh_hosts_words(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang)
{
	kh_str places = kh_places_words(plan, &campaign->hosts, most, lang);
	if (!campaign->host_any)
		return places;
	return places.len > 0 ? kh_phrase_fill(KH_P_UNITS_OF, lang, KH_ARGS(places))
			      : kh_str_of(kh_phrase_text(KH_P_ANY_HOST, lang));
}

kh_str kh_host_line(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang)
{
	static const kh_phrase charges[] = {
		[KH_HOST_NAMED] = KH_P_HOSTED_BY, [KH_HOST_ASSIGNED] = KH_P_HOST_ASSIGNED, [KH_HOST_ASKED] = KH_P_HOST_ASKED};
	kh_str hosts = kh_hosts_words(plan, campaign, most, lang);
	return hosts.len == 0 ? hosts : kh_phrase_fill(charges[campaign->charge], lang, KH_ARGS(hosts));
}

kh_str kh_fact_words(kh_expr_op fact, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(fact == KH_X_LAUNCHER ? KH_P_LAUNCHER : KH_P_CAMPAIGN_YEARS, lang));
}

kh_str kh_field_name(const kh_plan *plan, uint32_t field, kh_lang lang)
{
	if (field == KH_NONE)
		return KH_NO_STR;
	const kh_field *f = &plan->schema->fields.at[field];
	return lang == KH_EN && f->english.len > 0 ? f->english : f->name;
}

/* ---- groups ---- */

const uint32_t *kh_group_counted(const kh_judgement *j, const kh_group *group, size_t *n)
{
	*n = group->rows < group->ineligible ? 0 : group->rows - group->ineligible;
	return *n == 0 ? NULL : j->group_rows.at + group->first_row;
}

static bool stands(const kh_judgement *j, const kh_group *group, size_t i, kh_standing standing)
{
	if (i >= group->rows - group->ineligible)
		return standing == KH_DOES_NOT_COUNT;
	return standing == (j->group_sure.at[group->first_row + i] ? KH_COUNTS : KH_MAY_COUNT);
}

size_t kh_group_rows(const kh_judgement *j, const kh_group *group, kh_standing standing, uint32_t *rows)
{
	size_t n = 0;
	for (size_t i = 0; i < group->rows; i++)
		if (stands(j, group, i, standing))
			rows[n++] = j->group_rows.at[group->first_row + i];
	return n;
}

/* The units that share a line, and whether they are those that propose. */
static kh_str sharing_words(const kh_plan *plan, const kh_quota *quota, kh_lang lang)
{
	kh_str places = kh_places_words(plan, &quota->places, 2, lang);

	return quota->place_field == KH_F_PROPOSER ? kh_phrase_fill(KH_P_PROPOSED_BY, lang, KH_ARGS(places)) : places;
}

kh_str kh_group_words(const kh_judgement *j, const kh_group *group, kh_lang lang)
{
	const kh_plan *plan = j->plan;
	const kh_quota *quota = &plan->quotas.at[group->quota];
	kh_str key = kh_group_key(j, group);
	kh_list l = {0};
	if (group->branch != KH_NONE && quota->campaign != KH_NONE) {
		kh_str branch = plan->campaigns.at[quota->campaign].branches.at[group->branch].name;
		kh_list_add(&l, kh_phrase_fill(KH_P_BRANCH_NAMED, lang, KH_ARGS(branch)));
	}
	if (key.len > 0 && quota->per == KH_PER_BLOCK)
		kh_list_add(&l, kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(key)));
	else if (key.len > 0 && quota->per != KH_PER_BRANCH)
		kh_list_add(&l, key);
	else if (quota->per != KH_PER_BLOCK && quota->places.entities.len > 0)
		kh_list_add(&l, sharing_words(plan, quota, lang));
	return kh_list_end(&l, 0, lang);
}

kh_str kh_cover_words(const kh_plan *plan, const kh_quota *quota, size_t most, kh_lang lang)
{
	bool proposer = quota->place_field == KH_F_PROPOSER;
	kh_str words = quota->names_kinds ? kh_kinds_words(quota->kinds, lang) : kh_str_of(kh_phrase_text(KH_P_ANY_KIND, lang));
	kh_str places = kh_places_words(plan, &quota->places, most, lang);
	if (places.len > 0)
		words = kh_phrase_fill(proposer ? KH_P_COVER_PROPOSED : KH_P_COVER_OF, lang, KH_ARGS(words, places));
	if (quota->except.entities.len > 0)
		words = kh_phrase_fill(KH_P_COVER_EXCEPT, lang, KH_ARGS(words, kh_places_words(plan, &quota->except, most, lang)));
	if (quota->branch != KH_NONE && quota->campaign != KH_NONE) {
		kh_str branch = plan->campaigns.at[quota->campaign].branches.at[quota->branch].name;
		words = kh_phrase_fill(KH_P_COVER_BRANCH, lang, KH_ARGS(words, branch));
	}
	if (quota->when)
		words = kh_phrase_fill(KH_P_COVER_WHEN, lang, KH_ARGS(words, kh_condition_words(plan, quota->when, most, lang)));
	return words;
}
