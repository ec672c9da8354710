/* khen test: the cases of any plan run, and those that khen writes at its limits can be read and pass. */
#include "tests/fuzz/fuzz.h"

#include "lang/print.h"
#include "lang/resolve.h"
#include "runtime/boundary/boundary.h"
#include "runtime/coverage.h"

typedef struct {
	kh_str rules;
	kh_sources sources;
} reading;

/* Cases import the rules; nothing else can be read. */
static bool reads_rules(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	reading *r = owner;

	if (kh_str_ends(path, KH_STR("rules.kt")))
		return *text = r->rules, true;
	*why = KH_STR("none");
	return false;
}

/* NULL: there are mistakes in it. */
static const kh_plan *load(reading *r, const char *name, kh_str text)
{
	const kh_plan_options options = {.read = reads_rules, .owner = r};
	kh_diags diags = {0};
	kh_plan *plan = kh_plan_load(kh_str_of(name), text, &options, &r->sources, &diags);

	return diags.errors > 0 ? NULL : plan;
}

/* Runs the cases; gives how many do not pass. */
static size_t run_cases(const kh_plan *plan)
{
	kh_coverage coverage;
	size_t wrong = 0;

	kh_coverage_init(&coverage);
	kh_coverage_plan(&coverage, plan);
	for (size_t i = 0; i < plan->examples.len; i++) {
		kh_case *c = kh_case_run(plan, &plan->examples.at[i]);

		wrong += c->judgement == NULL || c->wrong.len > 0;
		kh_coverage_case(&coverage, c);
		kh_case_free(c);
	}
	HOLDS(coverage.reached <= coverage.clauses.len);
	kh_coverage_free(&coverage);
	return wrong;
}

static void write_cases(reading *r, const kh_plan *plan)
{
	kh_str head = kh_boundary_head(plan, KH_STR("rules.kt"), KH_VI);
	const kh_plan *headed = load(r, "head.kt", head);

	HOLDS(headed != NULL);
	kh_str cases = kh_boundary_cases(headed, KH_VI);
	const kh_plan *written = load(r, "cases.kt", kh_fmt("%s%s", kh_str_c(head), kh_str_c(cases)));
	HOLDS(written != NULL);
	HOLDS(run_cases(written) == 0 || plan->examples.len > 0);
}

FUZZ(cases)
{
	reading r = {.rules = fuzz_text(input)};
	const kh_plan *plan = load(&r, "rules.kt", r.rules);

	if (plan == NULL)
		return;
	(void)run_cases(plan);
	write_cases(&r, plan);
}
