/* Plans for tests of lint: which codes of a family are found in one. */
#ifndef KH_TESTS_LINT_H
#define KH_TESTS_LINT_H

#include "tests/unit/rules.h"

#include "lang/lint/lint.h"

typedef struct {
	const char *text;
	const char *codes; /* of the family, in order of place */
} lint_case;

/* Lint of a plan that moved since it was made. */
static inline void lint_run(rules *r)
{
	r->plan->sources = &r->sources;
	kh_lint_run(r->plan, &r->diags);
}

/* The plan must be read without errors; then the codes from first to last, as "KT140 KT145". */
static inline const char *lint_codes(rules *r, kh_code first, kh_code last)
{
	kh_buf out = {0};

	if (r->diags.errors > 0)
		fail_msg("the plan has mistakes: %s in %s", rules_codes(r), kh_str_c(r->plan->files->files.at[0].source->text));
	lint_run(r);
	for (size_t i = 0; i < r->diags.list.len; i++) {
		kh_code code = r->diags.list.at[i].code;
		if (code >= first && code <= last)
			kh_buf_addf(&out, "%s%s", out.len > 0 ? " " : "", kh_code_text(code));
	}
	return kh_str_c(kh_buf_str(&out));
}

static inline void check_lint_cases(const lint_case *cases, size_t n, kh_code first, kh_code last)
{
	for (size_t i = 0; i < n; i++) {
		rules r = rules_plan(cases[i].text);
		const char *codes = lint_codes(&r, first, last);
		if (strcmp(codes, cases[i].codes) != 0)
			fail_msg("found “%s”, expected “%s” in:\n%s", codes, cases[i].codes, cases[i].text);
	}
}

/* The fix of the first finding of a code, made in the text; the text itself where there is none. */
static inline kh_str lint_fixed(rules *r, kh_code code)
{
	kh_str text = r->plan->files->files.at[0].source->text;
	uint32_t base = r->plan->files->files.at[0].source->base;
	kh_buf out = {0};

	lint_run(r);
	for (size_t i = 0; i < r->diags.list.len; i++) {
		const kh_diag *diag = &r->diags.list.at[i];
		if (diag->code != code || diag->fix.start == 0)
			continue;
		kh_buf_add(&out, kh_str_slice(text, 0, diag->fix.start - base));
		kh_buf_add(&out, diag->fixed);
		kh_buf_add(&out, kh_str_slice(text, diag->fix.end - base, text.len));
		return kh_buf_str(&out);
	}
	return text;
}

#endif
