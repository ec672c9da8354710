/* The walk over conditions. Parts are judged before wholes, each first with all that is known of the nominations it is about, then
 * alone, so that the finding can say whether the campaign's own clauses decide it. */
#include "lang/lint/verdicts.h"

#include "lang/lint/lines.h"
#include "lang/lint/worlds.h"

typedef struct {
	kh_code code;
	kh_span span;
	kh_str args[3]; /* the test; whose nominations; under which condition */
} verdict;

struct kh_verdicts {
	KH_VEC(verdict) list;
};

typedef struct {
	kh_lint *l;
	kh_str whose; /* the nominations it is about: those of a campaign, of a line; empty: all */
	const kh_worlds *any, *known;
	const kh_expr *when; /* the condition under which the test counts, where it decides the test; or NULL */
} walk;

/* The condition alone is decided: the campaign has no part in it. */
static bool by_itself(const walk *w, const kh_expr *test)
{
	return kh_worlds_decide(w->any, test) != KH_UNKNOWN;
}

/* The finding quotes the test and underlines what is wrong in it. */
static void tell(walk *w, kh_code code, const kh_expr *test, kh_span quoted, kh_span span)
{
	kh_str whose = by_itself(w, test) ? KH_NO_STR : w->whose;
	kh_str when = w->when != NULL ? kh_lint_quote(w->l, w->when->span) : KH_NO_STR;

	kh_push(&w->l->verdicts->list, (verdict){code, span, {kh_lint_quote(w->l, quoted), whose, when}});
}

static bool has_column(const kh_expr *e)
{
	return e != NULL && (e->op == KH_X_COLUMN || has_column(e->a) || has_column(e->b));
}

/* Is it a question whether two things are equal, and one of them a cell? */
static bool asks_equality(const kh_expr *test)
{
	return (test->op == KH_X_EQ || test->op == KH_X_NE || test->op == KH_X_ONE_OF || test->op == KH_X_BELONGS) &&
	       (has_column(test->a) || has_column(test->b));
}

/* Each item of a list that the value can never be. */
static bool judge_items(walk *w, const kh_expr *test)
{
	bool found = false;

	for (size_t i = 0; test->op == KH_X_ONE_OF && i < test->items.len; i++) {
		kh_expr *is = KH_NEW(kh_expr);
		*is = (kh_expr){.op = KH_X_EQ, .type = KH_TYPE_BOOL, .a = test->a, .b = test->items.at[i]};
		if (kh_worlds_decide(w->known, is) != KH_FALSE)
			continue;
		tell(w, KH_KT162, is, test->span, test->items.at[i]->span);
		found = true;
	}
	return found;
}

static bool judge_whole(walk *w, const kh_expr *test)
{
	kh_truth truth = kh_worlds_decide(w->known, test);

	if (truth == KH_UNKNOWN)
		return judge_items(w, test);
	bool unequal = asks_equality(test) && truth == (test->op == KH_X_NE ? KH_TRUE : KH_FALSE);
	tell(w, unequal ? KH_KT162 : truth == KH_TRUE ? KH_KT160 : KH_KT161, test, test->span, test->span);
	return true;
}

static bool judge(walk *w, const kh_expr *test);

/* The parts of a chain of one connective. */
static bool judge_parts(walk *w, const kh_expr *test, kh_expr_op op)
{
	bool found = false;

	for (; test->op == op; test = test->a)
		found = (test->b->op == op ? judge_parts(w, test->b, op) : judge(w, test->b)) || found;
	return judge(w, test) || found;
}

static bool judge(walk *w, const kh_expr *test)
{
	if (test->op == KH_X_NOT)
		return judge(w, test->a);
	if (test->op != KH_X_AND && test->op != KH_X_OR)
		return judge_whole(w, test);
	return judge_parts(w, test, test->op) || judge_whole(w, test);
}

/* A condition under another: where the first holds, what of the second? */
static void judge_under(walk *w, const kh_expr *when, const kh_expr *test)
{
	bool found = when != NULL && judge(w, when);

	found = judge(w, test) || found;
	if (found || when == NULL)
		return;
	w->known = kh_worlds_where(w->known, when, true);
	w->when = when;
	judge_whole(w, test);
}

static walk walk_of(kh_lint *l, const kh_campaign *campaign)
{
	walk w = {.l = l, .any = kh_worlds_any(l->plan)};

	w.known = campaign == NULL ? w.any : kh_lines_worlds(kh_lines_of(l, (size_t)(campaign - l->plan->campaigns.at)));
	w.whose = campaign == NULL ? KH_NO_STR : kh_phrase_fill(KH_P_LINT_OF_CAMPAIGN, l->lang, KH_ARGS(campaign->number));
	return w;
}

static void judge_condition(kh_lint *l, const kh_campaign *campaign, const kh_condition *condition)
{
	walk w = walk_of(l, campaign);

	if (condition->test != NULL)
		judge_under(&w, condition->when, condition->test);
}

/* What a quota line covers narrows its own conditions; a preference that never holds is told as such (KT156). */
static void judge_line(kh_lint *l, const kh_quota *line)
{
	const kh_campaign *campaign = line->campaign == KH_NONE ? NULL : &l->plan->campaigns.at[line->campaign];
	walk w = walk_of(l, campaign);

	w.whose = kh_str_of(kh_phrase_text(KH_P_LINT_OF_LINE, l->lang));
	w.known = kh_worlds_covered_but_when(w.known, line);
	if (line->when != NULL && (judge(&w, line->when) || line->prefer_when == NULL))
		return;
	if (line->when != NULL)
		w.known = kh_worlds_where(w.known, line->when, true);
	if (line->prefer_when != NULL && kh_worlds_decide(w.known, line->prefer_when) != KH_FALSE)
		judge(&w, line->prefer_when);
}

static void judge_all(kh_lint *l)
{
	const kh_plan *plan = l->plan;

	for (size_t i = 0; i < plan->campaigns.len; i++)
		for (size_t k = 0; k < plan->campaigns.at[i].conditions.len; k++)
			judge_condition(l, &plan->campaigns.at[i], &plan->campaigns.at[i].conditions.at[k]);
	for (size_t i = 0; i < plan->rules.len; i++)
		for (size_t k = 0; k < plan->rules.at[i].conditions.len; k++)
			judge_condition(l, NULL, &plan->rules.at[i].conditions.at[k]);
	for (size_t i = 0; i < plan->quotas.len; i++)
		if (plan->quotas.at[i].when != NULL || plan->quotas.at[i].prefer_when != NULL)
			judge_line(l, &plan->quotas.at[i]);
}

void kh_lint_verdicts(kh_lint *l, kh_code code)
{
	if (l->verdicts == NULL) {
		l->verdicts = KH_NEW(struct kh_verdicts);
		judge_all(l);
	}
	for (size_t i = 0; i < l->verdicts->list.len; i++) {
		const verdict *v = &l->verdicts->list.at[i];
		if (v->code == code)
			kh_lint_report(l, code, v->span, v->args, KH_COUNT(v->args));
	}
}
