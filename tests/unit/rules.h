/* Rule texts for unit tests: parse one, or make a plan of one, and see what was reported. */
#ifndef KH_TESTS_RULES_H
#define KH_TESTS_RULES_H

#include "tests/unit/unit.h"

#include <string.h>

#include "lang/print.h"
#include "lang/resolve.h"

/* Lives in the frame of the test: cmocka's own memory is not where the collector looks. */
typedef struct {
	kh_sources sources;
	kh_diags diags;
	kh_source *source;
	kh_tree *tree;
	kh_plan *plan;
} rules;

static inline rules rules_parse(const char *text)
{
	rules r = {0};

	r.source = kh_sources_add(&r.sources, KH_STR("t.kt"), KH_STR("t.kt"), kh_nfc(kh_str_of(text)));
	r.tree = kh_parse(r.source, &r.diags);
	return r;
}

static bool rules_read_nothing(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("none");
	return false;
}

/* The plan keeps a pointer to its sources, so these outlive the frame. */
static inline rules rules_plan(const char *text)
{
	rules *r = KH_NEW(rules);
	kh_plan_options options = {.read = rules_read_nothing};

	r->plan = kh_plan_load(KH_STR("t.kt"), kh_str_of(text), &options, &r->sources, &r->diags);
	kh_diags_sort(&r->diags);
	return *r;
}

/* All codes reported, in order: "KT006 KT010". */
static inline const char *rules_codes(const rules *r)
{
	kh_buf out = {0};

	for (size_t i = 0; i < r->diags.list.len; i++)
		kh_buf_addf(&out, "%s%s", i > 0 ? " " : "", kh_code_text(r->diags.list.at[i].code));
	return kh_str_c(kh_buf_str(&out));
}

#endif
