/* Meaning and lint: any text gives a plan or mistakes, and a plan without mistakes is judged by every rule of lint. Safe fixes give a
 * text that is a plan without mistakes again. */
#include "tests/fuzz/fuzz.h"

#include "lang/lint/fix.h"
#include "lang/lint/lint.h"
#include "lang/render.h"
#include "lang/resolve.h"

typedef struct {
	kh_sources sources;
	kh_diags diags;
	const kh_plan *plan;
} planning;

static bool reads_nothing(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("none");
	return false;
}

static void load(planning *p, kh_str text)
{
	const kh_plan_options options = {.read = reads_nothing};

	p->plan = kh_plan_load(KH_STR("t.kt"), text, &options, &p->sources, &p->diags);
	HOLDS(p->plan != NULL);
	kh_diags_sort(&p->diags);
}

static void tell(const planning *p, const kh_diags *diags)
{
	kh_buf out = {0};

	kh_render_diags(&out, &p->sources, diags, (kh_style){.lang = KH_EN}, SIZE_MAX);
	HOLDS(kh_utf8_valid_prefix(kh_buf_str(&out)) == out.len);
}

FUZZ(plan)
{
	planning p = {0}, mended = {0};
	kh_lint_findings findings = {0};
	const kh_lint_settings settings = kh_lint_settings_of(NULL, 0);
	size_t applied = 0;

	load(&p, fuzz_text(input));
	tell(&p, &p.diags);
	if (p.diags.errors > 0)
		return;
	kh_lint_judge(p.plan, &p.diags, &settings, &findings);
	tell(&p, &p.diags);
	kh_str text = kh_lint_fixed(p.plan->files->files.at[p.plan->files->files.len - 1].source, &findings, &applied);
	if (applied == 0)
		return;
	load(&mended, text);
	HOLDS(mended.diags.errors == 0);
}
