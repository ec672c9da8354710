/* Judgement of a plan before it is issued. Each rule is one check in a file of its own and reports under one code; lint.def lists
 * them. A rule that is not sure keeps silent: a false alarm is worse than a miss. */
#ifndef KH_LINT_H
#define KH_LINT_H

#include "lang/ast.h"
#include "lang/import.h"
#include "lang/lint/settings.h"
#include "lang/plan.h"

typedef struct {
	const kh_plan *plan;
	const kh_files *files;    /* plan->files */
	const kh_rule_file *main; /* the file that is judged: of several that were read the first */
	const kh_sources *sources;
	kh_diags *found;
	kh_lang lang;
	struct kh_citations *cited;   /* what the plan cites, once a rule has asked: cited.h */
	struct kh_texts **texts;      /* of each file, once a rule has asked: texts.h */
	struct kh_names *names;       /* of units in the plan's own file, once a rule has asked: named.h */
	struct kh_lines *lines;       /* of each campaign, once a rule has asked: lines.h */
	struct kh_verdicts *verdicts; /* of the conditions, once a rule has asked: verdicts.h */
} kh_lint;

typedef void kh_lint_check(kh_lint *l);

typedef struct {
	kh_code code;
	kh_lint_check *check;
} kh_lint_rule;

/* Does the rule compare documents? It is the only sort to be run over several plans that are read together; what it says is about the
 * first of them. */
bool kh_lint_is_across(kh_code code);

/* What is told in the end. */
typedef struct {
	kh_diag diag;
	kh_str reason; /* why the file silences it; empty: it does not */
} kh_lint_finding;

typedef struct {
	kh_lint_finding *at; /* in order of place */
	size_t len, cap;
	kh_lang lang;
} kh_lint_findings;

/* Judges a plan that was read without errors. found holds the warnings of reading it, which are judged like findings; out is all
 * that is not turned off. */
void kh_lint_judge(const kh_plan *plan, kh_diags *found, const kh_lint_settings *settings, kh_lint_findings *out);
/* The same with the usual settings; found is what is not silenced. */
void kh_lint_run(const kh_plan *plan, kh_diags *found);

/* For rules: adds a finding under the code; the caller may add a label, a guess or a fix. */
kh_diag *kh_lint_report(kh_lint *l, kh_code code, kh_span span, const kh_str *args, size_t n);

/* The first clause of a kind that a campaign has, or NULL; word 0: any (TEXTS_ITEM: TOK_GOAL, TOK_CONTENT, ...). */
const kh_node *kh_lint_clause(const kh_campaign *campaign, kh_node_kind kind, int word);
/* Does the plan launch the campaign itself? A directive recalls those that others launched, an area (lĩnh vực) only says where models
 * are looked for: neither owes what article 17 of the Law on Emulation and Commendation 2022 wants of a launch. */
bool kh_lint_launches(const kh_lint *l, const kh_campaign *campaign);

#define KH_LINT(code, check) kh_lint_check kh_lint_##check;
#include "lang/lint/lint.def"
#undef KH_LINT

#endif
