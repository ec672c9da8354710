/* KT104: a campaign lacks a clause that article 17 paragraph 1 of the Law on Emulation and Commendation 2022 asks for: objective,
 * subjects (the scope is told with them), content, period. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/lint/lint.h"

static const struct {
	kh_node_kind kind;
	int word;    /* of a TEXTS_ITEM, else 0 */
	int keyword; /* how it is written */
} wanted[] = {
	{KH_N_TEXTS_ITEM, TOK_GOAL, TOK_GOAL},
	{KH_N_SUBJECTS, 0, TOK_SUBJECTS},
	{KH_N_TEXTS_ITEM, TOK_CONTENT, TOK_CONTENT},
	{KH_N_PERIOD, 0, TOK_PERIOD},
};

static kh_str lacking(const kh_lint *l, const kh_campaign *campaign)
{
	kh_buf out = {0};

	for (size_t i = 0; i < KH_COUNT(wanted); i++)
		if (kh_lint_clause(campaign, wanted[i].kind, wanted[i].word) == NULL)
			kh_buf_addf(&out, "%s“%s”", out.len > 0 ? ", " : "", kh_keyword_text(wanted[i].keyword, l->lang));
	return kh_buf_str(&out);
}

void kh_lint_clause_missing(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		kh_str clauses = lacking(l, campaign);
		if (clauses.len > 0 && kh_lint_launches(l, campaign))
			kh_lint_report(l, KH_KT104, campaign->node->focus, KH_ARGS(campaign->number, clauses));
	}
}
