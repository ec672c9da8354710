/* Words for findings about eligibility and conditions (KT3xx): what the campaign asks of a nomination, and what the row says instead.
 * It never evaluates a condition again: it shows the values that the condition read. */
#include "runtime/report/worders.h"

/* ---- subjects, time, hosts ---- */

/* Its number where it is an area; else empty. */
static kh_str area_number(const kh_sentence *w)
{
	return w->campaign && kh_is_area(w->campaign) ? kh_arg_campaign(w) : KH_NO_STR;
}

void kh_word_wrong_kind(kh_sentence *w)
{
	kh_arg(w, kh_arg_kind(w));
	kh_arg(w, kh_arg_the_campaign(w, true));
	kh_arg(w, w->campaign ? kh_kinds_words(kh_campaign_kinds(w->plan, w->campaign), w->lang) : KH_NO_STR);
	kh_arg(w, area_number(w));
}

void kh_word_only_unit(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_UNIT));
	kh_arg(w, kh_arg_the_campaign(w, false));
}

void kh_word_wrong_role(kh_sentence *w)
{
	kh_list l = {0};
	for (size_t i = 0; w->campaign && i < w->campaign->subjects.len; i++) {
		const kh_subject *subject = &w->campaign->subjects.at[i];
		for (size_t k = 0; k < subject->roles.len; k++)
			kh_list_add(&l, subject->roles.at[k]);
	}
	kh_arg(w, kh_arg_cell(w, KH_F_ROLE));
	kh_arg(w, kh_arg_the_campaign(w, false));
	kh_arg(w, kh_list_end(&l, 0, w->lang));
	kh_arg(w, area_number(w));
}

void kh_word_wrong_time(kh_sentence *w)
{
	kh_arg(w, kh_arg_date(w, KH_F_FROM));
	kh_arg(w, kh_arg_date(w, KH_F_TO));
	kh_arg(w, w->campaign ? kh_date_text(w->campaign->period.from) : KH_NO_STR);
	kh_arg(w, w->campaign ? kh_date_text(w->campaign->period.to) : KH_NO_STR);
	if (w->f->field == KH_F_YEAR)
		kh_arg(w, kh_arg_cell(w, KH_F_YEAR));
}

void kh_word_wrong_host(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_PROPOSER));
	kh_arg(w, kh_arg_the_campaign(w, false));
	kh_arg(w, w->campaign ? kh_hosts_words(w->plan, w->campaign, KH_FEW, w->lang) : KH_NO_STR);
}

void kh_word_wrong_form(kh_sentence *w)
{
	kh_list l = {0};
	for (size_t i = 0; w->campaign && i < w->campaign->forms.len; i++)
		kh_list_add(&l, kh_quoted(w->campaign->forms.at[i], w->lang));
	kh_arg(w, kh_arg_cell(w, KH_F_FORM));
	kh_arg(w, kh_list_end(&l, 0, w->lang));
	kh_arg(w, kh_arg_code_column(w, KH_F_FORM));
}

/* ---- conditions ---- */

static const kh_condition *find_condition(const kh_sentence *w)
{
	for (size_t i = 0; w->campaign && i < w->campaign->conditions.len; i++)
		if (w->campaign->conditions.at[i].clause == w->f->clause)
			return &w->campaign->conditions.at[i];
	for (size_t r = 0; r < w->plan->rules.len; r++)
		for (size_t i = 0; i < w->plan->rules.at[r].conditions.len; i++)
			if (w->plan->rules.at[r].conditions.at[i].clause == w->f->clause)
				return &w->plan->rules.at[r].conditions.at[i];
	return NULL;
}

/* What the campaign states of itself, as far as the condition asks for it. */
static void add_facts(kh_list *l, const kh_campaign *c, const kh_expr *x, kh_lang lang)
{
	if (!x || !c)
		return;
	kh_str value = KH_NO_STR;
	if (x->op == KH_X_LAUNCHER)
		value = c->launcher;
	else if (x->op == KH_X_CAMPAIGN_YEARS && c->has_period)
		value = kh_fmt("%lld", (long long)kh_campaign_years(c));
	if (value.len > 0)
		kh_list_add(l, kh_phrase_fill(KH_P_VALUE_IS, lang, KH_ARGS(kh_fact_words(x->op, lang), value)));
	add_facts(l, c, x->a, lang);
	add_facts(l, c, x->b, lang);
}

static kh_str values_words(const kh_judgement *j, const kh_finding *f, const kh_expr *test, kh_lang lang)
{
	kh_columns columns = {0};
	kh_list l = {0};
	uint32_t campaign = kh_finding_campaign(j, f);
	kh_columns_add_of(&columns, test);
	if (columns.len > 0)
		kh_list_add(&l, kh_columns_values(j, f->row, &columns, lang));
	add_facts(&l, campaign == KH_NONE ? NULL : &j->plan->campaigns.at[campaign], test, lang);
	return kh_list_end(&l, 0, lang);
}

void kh_word_failed_condition(kh_sentence *w)
{
	const kh_condition *c = find_condition(w);
	if (!c)
		return;
	kh_arg(w, c->name.len > 0 ? c->name : kh_span_text(w->plan->sources, c->test->span));
	kh_arg(w, values_words(w->j, w->f, c->test, w->lang));
}

/* The campaign does not state what the condition asks for. */
void kh_word_unstated(kh_sentence *w)
{
	static const kh_phrase clauses[] = {KH_P_CLAUSE_PERIOD, KH_P_CLAUSE_LAUNCHER};
	bool launcher = w->f->more != 0;
	kh_arg(w, kh_arg_the_campaign(w, true));
	kh_arg(w, kh_fact_words(launcher ? KH_X_LAUNCHER : KH_X_CAMPAIGN_YEARS, w->lang));
	kh_arg(w, kh_str_of(kh_phrase_text(clauses[launcher], w->lang)));
}
