/* Quota lines and the later decisions that change them. Where a line can be read two ways the author must say which: never a
 * guess. */
#include "lang/grammar.tab.h"
#include "lang/resolver.h"
#include "lang/suggest.h"

/* ---- bounds ---- */

static bool count_of(kh_resolver *r, const kh_node *counted, kh_bound *out)
{
	const kh_node *what = kh_node_kid(counted, 0);

	if (counted->word == TOK_UNIT) {
		out->of = KH_COUNT_UNITS;
		out->places = kh_places_resolve(r, what);
		return true;
	}
	out->of = KH_COUNT_NOMINATIONS;
	out->kinds = what != NULL ? kh_kinds_resolve(what) : KH_ALL_KINDS;
	return true;
}

static kh_bound percentage(kh_resolver *r, const kh_node *amount)
{
	const kh_node *counted = kh_node_kid(amount, 0);
	kh_bound out = {.percent = amount->number};

	if (amount->word == 0) {
		kh_diag_add(r->diags, KH_KT025, amount->span, NULL, 0);
		return out;
	}
	if (kh_num_cmp(amount->number, kh_num_int(100)) > 0) {
		kh_diag_add(r->diags, KH_KT029, amount->span, KH_ARGS(kh_fmt("%s%%", kh_str_c(amount->text))));
		return out;
	}
	out.rounding = amount->word == TOK_ROUND_DOWN ? KH_ROUND_DOWN
		       : amount->word == TOK_ROUND_UP ? KH_ROUND_UP
						      : KH_ROUND_NEAREST;
	out.set = count_of(r, counted, &out);
	kh_refuse_open_blocks(r, counted, &out.places);
	return out;
}

static kh_bound bound_of(kh_resolver *r, const kh_node *amount)
{
	if (amount->flag)
		return percentage(r, amount);
	if (!kh_num_is_int(amount->number)) {
		kh_diag_add(r->diags, KH_KT029, amount->span, KH_ARGS(amount->text));
		return (kh_bound){.set = false};
	}
	return (kh_bound){.set = true, .count = amount->number.num};
}

static void bounds(kh_resolver *r, const kh_node *node, kh_quota *q)
{
	kh_bound first = bound_of(r, kh_node_kid(node, 0));

	if (node->word == TOK_AT_LEAST || node->word == TOK_EXACTLY || node->word == TOK_FROM)
		q->least = first;
	if (node->word == TOK_AT_MOST || node->word == TOK_EXACTLY)
		q->most = first;
	if (node->word == TOK_FROM)
		q->most = bound_of(r, kh_node_kid(node, 1));
	if (q->least.set && q->most.set && q->least.of == KH_COUNT_NONE && q->most.of == KH_COUNT_NONE &&
	    q->least.count > q->most.count)
		kh_diag_add(r->diags, KH_KT029, node->span, KH_ARGS(kh_span_text(r->sources, node->span)));
}

/* ---- scopes ---- */

/* Several units named, and neither "tổng" nor "mỗi": both readings are shown. */
static void refuse_ambiguous(kh_resolver *r, const kh_node *quota, const kh_node *scope, const kh_quota *q)
{
	const kh_node *places = kh_node_kid(scope, 0), *bound = kh_node_kid(quota, 1);
	bool one_unit = q->places.entities.len == 1 && kh_entity_kind_of(r->plan->reg, q->places.entities.at[0]) == KH_UNIT;
	bool vi = r->diags->lang == KH_VI, proposer = scope->word2 == TOK_PROPOSER;

	if (one_unit || places->kids.len == 0 || q->places.entities.len == 0)
		return;
	const char *names = kh_str_c(kh_span_text(r->sources, places->span));
	const char *rest = kh_str_c(kh_span_text(r->sources, (kh_span){bound->span.start, quota->span.end}));
	const char *who = proposer ? (vi ? "đơn vị đề nghị" : "proposer") : (vi ? "đơn vị" : "unit");
	kh_str shared = kh_fmt("%s %s%s%s: %s", vi ? "tổng" : "total", proposer ? who : "", proposer ? " " : "", names, rest);
	kh_str each = kh_fmt("%s %s %s %s: %s", vi ? "mỗi" : "each", who, vi ? "thuộc" : "belonging to", names, rest);
	kh_diag_add(r->diags, KH_KT024, scope->span, KH_ARGS(kh_str_of(names), shared, each));
}

static uint32_t branch_of(kh_resolver *r, uint32_t campaign, kh_str name, kh_span span)
{
	kh_str key = kh_key(name);
	kh_suggestion s;

	kh_suggest_start(&s, name);
	if (campaign != KH_NONE) {
		const kh_campaign *c = &r->plan->campaigns.at[campaign];
		for (size_t i = 0; i < c->branches.len; i++) {
			if (kh_str_eq(c->branches.at[i].key, key))
				return (uint32_t)i;
			kh_suggest_try(&s, c->branches.at[i].name);
		}
	}
	if (!kh_lost_any(r, KH_LOST_CLAUSE))
		kh_diag_add(r->diags, KH_KT023, span,
			    KH_ARGS(name, campaign == KH_NONE ? KH_STR("–") : r->plan->campaigns.at[campaign].number))
			->meant = s.best;
	return KH_NONE;
}

static void each_columns(kh_resolver *r, const kh_node *scope, kh_quota *q)
{
	q->per = KH_PER_COLUMNS;
	for (size_t i = 1; i < scope->kids.len; i++) {
		uint32_t field = kh_column_resolve(r, scope->kids.at[i]);
		if (field != KH_NONE)
			kh_push(&q->columns, field);
	}
}

static void each(kh_resolver *r, const kh_node *scope, kh_quota *q)
{
	q->places = kh_places_resolve(r, kh_node_kid(scope, 0));
	switch (scope->word2) {
	case TOK_BLOCK:
		q->per = KH_PER_BLOCK;
		break;
	case TOK_BRANCH:
		q->per = KH_PER_BRANCH;
		if (q->campaign == KH_NONE || r->plan->campaigns.at[q->campaign].branches.len == 0)
			kh_diag_add(r->diags, KH_KT044, scope->span, NULL, 0);
		break;
	case TOK_UNIT:
	case TOK_PROPOSER:
		q->per = KH_PER_COLUMNS;
		q->place_field = scope->word2 == TOK_UNIT ? KH_F_UNIT : KH_F_PROPOSER;
		kh_push(&q->columns, q->place_field);
		break;
	default:
		each_columns(r, scope, q);
	}
}

static void scope_resolve(kh_resolver *r, const kh_node *quota, const kh_node *scope, kh_quota *q)
{
	if (scope->word == TOK_EACH) {
		each(r, scope, q);
		return;
	}
	if (scope->word == TOK_BRANCH) {
		q->branch = branch_of(r, q->campaign, scope->text, scope->span);
		return;
	}
	q->place_field = scope->word2 == TOK_PROPOSER ? KH_F_PROPOSER : KH_F_UNIT;
	q->places = kh_places_resolve(r, kh_node_kid(scope, 0));
	if (scope->word == 0)
		refuse_ambiguous(r, quota, scope, q);
}

/* ---- the line ---- */

static void preference(kh_resolver *r, const kh_node *node, kh_quota *q)
{
	if (node->flag) {
		q->prefer_when = kh_test_resolve(r, kh_node_kid(node, 0));
		return;
	}
	const kh_node *list = kh_node_kid(node, 0);
	for (size_t i = 0; i < list->kids.len; i++)
		kh_push(&q->prefer, kh_key(list->kids.at[i]->text));
}

void kh_quota_resolve(kh_resolver *r, const kh_node *node, uint32_t campaign, uint32_t clause, const kh_node *forms)
{
	const kh_node *scope = kh_node_kid(node, 0), *kinds = kh_node_kid(node, 2), *when = kh_node_kid(node, 4);
	const kh_node *prefer = kh_node_kid(node, 5);
	kh_quota q = {.node = node,
		      .clause = clause,
		      .campaign = campaign,
		      .holds = campaign == KH_NONE ? kh_reach(r) : NULL,
		      .branch = KH_NONE,
		      .place_field = KH_F_UNIT,
		      .kinds = KH_ALL_KINDS};

	bounds(r, kh_node_kid(node, 1), &q);
	if (kinds != NULL) {
		q.kinds = kh_kinds_resolve(kinds);
		q.names_kinds = true;
	}
	if (scope != NULL)
		scope_resolve(r, node, scope, &q);
	q.except = kh_places_resolve(r, kh_node_kid(node, 3));
	if (when != NULL)
		q.when = kh_test_resolve(r, when);
	if (prefer != NULL)
		preference(r, prefer, &q);
	for (size_t i = 0; forms != NULL && i < forms->kids.len; i++)
		kh_push(&q.forms, kh_key(forms->kids.at[i]->text));
	if (campaign != KH_NONE)
		kh_push(&r->plan->campaigns.at[campaign].quotas, (uint32_t)r->plan->quotas.len);
	kh_push(&r->plan->quotas, q);
}

/* ---- amendments ---- */

static void refuse(kh_resolver *r, const kh_node *node, kh_phrase reason)
{
	kh_str number = kh_fmt("%lld", (long long)node->num);

	kh_diag_add(r->diags, KH_KT039, node->focus, KH_ARGS(number, kh_str_of(kh_phrase_text(reason, r->diags->lang))));
}

static void touch(kh_resolver *r, uint32_t clause, const kh_amendment *amendment)
{
	kh_push(&r->plan->clauses.at[clause].amended, (uint32_t)r->plan->amendments.len);
	kh_push(&r->plan->amendments, *amendment);
}

static void extend(kh_resolver *r, const kh_node *node, kh_campaign *c, const kh_amendment *amendment)
{
	kh_date to = kh_node_kid(node, 0)->date;

	if (!c->has_period)
		refuse(r, node, KH_P_AMEND_NO_PERIOD);
	else if (to < c->period.to)
		refuse(r, node, KH_P_AMEND_EARLIER);
	else {
		c->period.to = to;
		touch(r, c->period_clause, amendment);
	}
}

/* The one quota line that the amendment means, or NULL with a report. */
static kh_quota *amended_line(kh_resolver *r, const kh_node *node, const kh_campaign *c, uint32_t campaign)
{
	uint32_t branch = node->text2.len > 0 ? branch_of(r, campaign, node->text2, node->focus) : KH_NONE;
	kh_quota *found = NULL;
	size_t n = 0;

	if (node->text2.len > 0 && branch == KH_NONE)
		return NULL;
	for (size_t i = 0; i < c->quotas.len; i++) {
		kh_quota *q = &r->plan->quotas.at[c->quotas.at[i]];
		if ((branch != KH_NONE && q->branch != branch) || (node->num2 > 0 && (size_t)node->num2 != i + 1))
			continue;
		found = q;
		n++;
	}
	if (n == 0)
		refuse(r, node, KH_P_AMEND_NO_LINE);
	else if (n > 1)
		kh_diag_add(r->diags, KH_KT030, node->focus, KH_ARGS(c->number, kh_fmt("%zu", n)));
	return n == 1 ? found : NULL;
}

static void change_limit(kh_resolver *r, const kh_node *node, kh_quota *q, const kh_amendment *amendment)
{
	if (!q->most.set && !q->least.set)
		return; /* the limit itself is mistaken, and reported */
	if (!q->most.set)
		refuse(r, node, KH_P_AMEND_NO_LIMIT);
	else if (q->most.of == KH_COUNT_NONE && q->most.count + amendment->add < 0)
		refuse(r, node, KH_P_AMEND_BELOW_ZERO);
	else {
		bool numbers = q->least.set && q->least.of == KH_COUNT_NONE && q->most.of == KH_COUNT_NONE;
		bool exactly = numbers && q->least.count == q->most.count && q->least.amended == q->most.amended;
		if (exactly) { /* a range that an amendment made narrow is none: "from 1 to 2", one less, one more */
			q->least.count += amendment->add;
			q->least.amended += amendment->add;
		}
		if (q->most.of == KH_COUNT_NONE)
			q->most.count += amendment->add;
		q->most.amended += amendment->add;
		touch(r, q->clause, amendment);
	}
}

/* The campaign that the amendment names: of its own document or, where it stands in a file that imports the plan, of the only document
 * that has one of this number. Else KH_NONE, reported. */
static uint32_t amended_campaign(kh_resolver *r, const kh_node *node)
{
	kh_str number = kh_fmt("%lld", (long long)node->num);
	uint32_t found = kh_campaign_numbered(r, r->at.issued, node->num), first = found;

	for (uint32_t i = 0; first == KH_NONE && i < r->plan->documents.len; i++) {
		if (!kh_files_together(r->files, r->plan->documents.at[i].file, r->at.file))
			continue;
		uint32_t other = kh_campaign_numbered(r, i, node->num);
		if (other != KH_NONE && found != KH_NONE) {
			refuse(r, node, KH_P_AMEND_SEVERAL);
			return KH_NONE;
		}
		found = other != KH_NONE ? other : found;
	}
	if (found == KH_NONE && !kh_lost_any(r, KH_LOST_DECLARATION))
		kh_diag_add(r->diags, KH_KT022, node->focus, KH_ARGS(number));
	return found;
}

void kh_amendment_resolve(kh_resolver *r, const kh_node *node)
{
	const kh_node *change = kh_node_kid(node, 0);
	uint32_t index = amended_campaign(r, node);
	kh_amendment amendment = {.cite = node->text, .span = node->span};

	if (index == KH_NONE)
		return;
	if (node->has_date)
		amendment.cite = kh_fmt(r->diags->lang == KH_VI ? "%s ngày %s" : "%s of %s", kh_str_c(node->text),
					kh_str_c(kh_date_text(node->date)));
	amendment.clause = kh_clause_add(r, node, KH_NO_STR, amendment.cite, 0);
	amendment.add = change->word == TOK_REMOVE ? -change->num : change->num;
	if (change->word == TOK_EXTEND) {
		amendment.add = 0;
		extend(r, node, &r->plan->campaigns.at[index], &amendment);
		return;
	}
	kh_quota *q = amended_line(r, node, &r->plan->campaigns.at[index], index);
	if (q != NULL)
		change_limit(r, node, q, &amendment);
}
