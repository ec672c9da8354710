/* Runs the rules of lint.def over a plan. Decides nothing itself. */
#include "lang/lint/lint.h"

#include "lang/grammar.tab.h"
#include "lang/lint/silence.h"

static const kh_lint_rule rules[] = {
#define KH_LINT(code, check) {KH_##code, kh_lint_##check},
#include "lang/lint/lint.def"
#undef KH_LINT
};

bool kh_lint_is_across(kh_code code)
{
	return code == KH_KT149 || (code >= KH_KT133 && code <= KH_KT136);
}

kh_diag *kh_lint_report(kh_lint *l, kh_code code, kh_span span, const kh_str *args, size_t n)
{
	return kh_diag_add(l->found, code, span, args, n);
}

bool kh_lint_launches(const kh_lint *l, const kh_campaign *campaign)
{
	const kh_node *header = l->plan->document.node;

	return campaign->node->word != TOK_AREA && (header == NULL || header->word != TOK_DIRECTIVE);
}

const kh_node *kh_lint_clause(const kh_campaign *campaign, kh_node_kind kind, int word)
{
	for (size_t i = 0; i < campaign->node->kids.len; i++) {
		const kh_node *clause = campaign->node->kids.at[i];
		if (clause->kind == kind && (word == 0 || clause->word == word))
			return clause;
	}
	return NULL;
}

static void run_rules(const kh_plan *plan, kh_diags *found, const kh_lint_settings *settings)
{
	kh_lint l = {
		.plan = plan,
		.files = plan->files,
		.main = &plan->files->files.at[plan->files->roots.at[0]],
		.sources = plan->sources,
		.found = found,
		.lang = found->lang,
	};

	for (size_t i = 0; i < KH_COUNT(rules); i++)
		if (!settings->off[rules[i].code])
			rules[i].check(&l);
	kh_diags_sort(found);
}

void kh_lint_judge(const kh_plan *plan, kh_diags *found, const kh_lint_settings *settings, kh_lint_findings *out)
{
	run_rules(plan, found, settings);
	*out = (kh_lint_findings){.lang = found->lang};
	for (size_t i = 0; i < found->list.len; i++) {
		kh_diag diag = found->list.at[i];
		diag.severity = settings->severity[diag.code];
		if (!settings->off[diag.code])
			kh_push(out, (kh_lint_finding){.diag = diag});
	}
	kh_lint_silence(plan, settings, out);
}

void kh_lint_run(const kh_plan *plan, kh_diags *found)
{
	kh_lint_settings settings = kh_lint_settings_of(NULL, 0);
	kh_lint_findings findings;

	kh_lint_judge(plan, found, &settings, &findings);
	found->list.len = found->errors = 0;
	for (size_t i = 0; i < findings.len; i++) {
		if (findings.at[i].reason.len > 0)
			continue;
		kh_push(&found->list, findings.at[i].diag);
		found->errors += findings.at[i].diag.severity == KH_ERROR;
	}
}
