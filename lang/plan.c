/* Small questions to a plan. */
#include "lang/plan.h"

kh_str kh_clause_cite(const kh_clause *clause, kh_lang lang)
{
	return lang == KH_VI ? clause->cite_vi : clause->cite_en;
}

unsigned kh_campaign_kinds(const kh_plan *plan, const kh_campaign *campaign)
{
	unsigned kinds = 0;

	for (size_t i = 0; i < campaign->subjects.len; i++)
		kinds |= campaign->subjects.at[i].kinds;
	for (size_t i = 0; i < campaign->quotas.len; i++)
		if (plan->quotas.at[campaign->quotas.at[i]].names_kinds)
			kinds |= plan->quotas.at[campaign->quotas.at[i]].kinds;
	return kinds;
}

bool kh_rule_holds(const bool *holds, uint32_t document)
{
	return holds == NULL || holds[document];
}

int64_t kh_campaign_years(const kh_campaign *campaign)
{
	kh_ymd first = kh_date_ymd(campaign->period.from), past = kh_date_ymd(campaign->period.to + 1);
	bool short_of = past.month != first.month ? past.month < first.month : past.day < first.day;

	return past.year - first.year - short_of;
}

/* "44 /KH - UBND" is 44/KH-UBND. */
static kh_str without_blanks(kh_str s)
{
	kh_buf out = {0};

	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] != ' ')
			kh_buf_char(&out, s.ptr[i]);
	return kh_buf_str(&out);
}

static bool is_digit(kh_str s, size_t at)
{
	return at < s.len && s.ptr[at] >= '0' && s.ptr[at] <= '9';
}

/* "44/KH-UBND" is not the document "4/KH-UBND", nor one whose number is still to come, "/KH-UBND". */
static bool cuts_number(kh_str key, size_t at)
{
	return at > 0 && (key.ptr[at] == '/' || (is_digit(key, at - 1) && is_digit(key, at)));
}

bool kh_document_named(const kh_document *document, kh_str key, kh_str *rest)
{
	kh_str number = without_blanks(kh_key(document->number));
	size_t at = key.len, left = number.len;

	while (left > 0 && at > 0 && (key.ptr[at - 1] == ' ' || key.ptr[at - 1] == number.ptr[left - 1]))
		left -= key.ptr[--at] != ' ';
	*rest = kh_str_trim(kh_str_slice(key, 0, at));
	return number.len > 0 && left == 0 && !cuts_number(key, at);
}

uint32_t kh_document_find(const kh_plan *plan, kh_str text)
{
	kh_str key = kh_key(text), rest;

	for (uint32_t i = 0; i < plan->documents.len; i++)
		if (kh_document_named(&plan->documents.at[i], key, &rest))
			return i;
	return KH_NONE;
}

void kh_columns_add(kh_columns *columns, uint32_t field)
{
	for (size_t i = 0; i < columns->len; i++)
		if (columns->at[i] == field)
			return;
	kh_push(columns, field);
}

void kh_columns_add_of(kh_columns *columns, const kh_expr *x)
{
	if (x == NULL)
		return;
	if (x->op == KH_X_COLUMN)
		kh_columns_add(columns, x->field);
	kh_columns_add_of(columns, x->a);
	kh_columns_add_of(columns, x->b);
	for (size_t i = 0; i < x->items.len; i++)
		kh_columns_add_of(columns, x->items.at[i]);
}

/* ---- near titles ---- */

static kh_str campaign_title(const void *owner, uint32_t index)
{
	return ((const kh_plan *)owner)->campaigns.at[index].title;
}

static kh_str campaign_title_key(const void *owner, uint32_t index)
{
	return kh_key(campaign_title(owner, index));
}

void kh_plan_init(kh_plan *plan)
{
	plan->nearest_campaign = kh_nearest_new(campaign_title, campaign_title_key, NULL, plan);
}

uint32_t kh_campaign_nearest(const kh_plan *plan, kh_str written)
{
	return kh_nearest_find(plan->nearest_campaign, plan->campaigns.len, written);
}
