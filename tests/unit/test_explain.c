/* The pages of khen explain do not lie: a wrong piece of a rule file gives the code, the right one gives no error. */
#include "tests/unit/unit.h"

#include "lang/lint/lint.h"
#include "lang/resolve.h"

static bool no_reader(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("none");
	return false;
}

static kh_diags *read_rules(const char *text, kh_lang lang)
{
	kh_diags *diags = KH_NEW(kh_diags);
	kh_plan_options options = {.read = no_reader};

	diags->lang = lang;
	const kh_plan *plan = kh_plan_load(KH_STR("page.kt"), kh_fmt("%s\n", text), &options, KH_NEW(kh_sources), diags);
	if (diags->errors == 0)
		kh_lint_run(plan, diags);
	kh_diags_sort(diags);
	return diags;
}

static bool has(const kh_diags *diags, kh_code code)
{
	for (size_t i = 0; i < diags->list.len; i++)
		if (diags->list.at[i].code == code)
			return true;
	return false;
}

static void check_page(kh_code code, kh_lang lang)
{
	kh_explanation page = kh_code_explanation(code, lang);
	kh_diags *wrong = read_rules(page.wrong, lang), *right = read_rules(page.right, lang);

	if (!has(wrong, code))
		fail_msg("%s: the wrong example does not give it: %s", kh_code_text(code), page.wrong);
	if (has(right, code) || right->errors > 0)
		fail_msg("%s: the right example is not right: %s", kh_code_text(code), page.right);
}

/* Codes of rule files, but for those whose pages show several files or a size that no page can hold. */
static bool shows_rules(kh_code code)
{
	return (kh_code_text(code)[2] == '0' || kh_code_text(code)[2] == '1') && code > KH_KT003 && code != KH_KT013;
}

static void pages_about_rules_hold(void **state)
{
	(void)state;
	for (int code = 0; code < KH_CODE_COUNT; code++)
		if (shows_rules((kh_code)code)) {
			check_page((kh_code)code, KH_VI);
			check_page((kh_code)code, KH_EN);
		}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_about_rules_hold),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
