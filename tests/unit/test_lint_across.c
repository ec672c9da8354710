/* What lint says of documents that are read together, and of tasks and what they follow. */
#include "tests/unit/lint.h"

#define SCHEDULE(tasks) "kế hoạch \"1/KH-HĐ\" năm 2024 { ban hành: \"HĐ\", ngày 06/02/2024 }\n" tasks
#define PLAN(campaigns) "kế hoạch \"44/KH-UBND\" năm 2025 { ban hành: \"UBND\", ngày 06/03/2024 }\n" campaigns
#define ISSUES(document, when) SCHEDULE("nhiệm vụ 8 \"Phát động\" { thời gian: " when " ban hành: " document " }\n")
#define FOLLOWS(what, when) SCHEDULE("nhiệm vụ 9 \"Tổng kết\" { thời gian: " when " sau: " what " }\n")

static bool reads_no_file(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	(void)owner, (void)path, (void)text;
	*why = KH_STR("none");
	return false;
}

/* The codes of the comparing rules, those of mistakes where there are any. */
static const char *codes_of(const char *first, const char *second)
{
	kh_rule_text files[] = {{KH_STR("first.kt"), kh_str_of(first)}, {KH_STR("second.kt"), kh_str_of(second)}};
	const kh_plan_options options = {.read = reads_no_file};
	kh_diags *diags = KH_NEW(kh_diags);
	kh_buf out = {0};
	const kh_plan *plan = kh_plan_load_all(files, *second == '\0' ? 1 : 2, &options, KH_NEW(kh_sources), diags);

	bool mistaken = diags->errors > 0;
	if (!mistaken)
		kh_lint_run(plan, diags);
	for (size_t i = 0; i < diags->list.len; i++)
		if (mistaken || kh_lint_is_across(diags->list.at[i].code))
			kh_buf_addf(&out, "%s%s", out.len > 0 ? " " : "", kh_code_text(diags->list.at[i].code));
	return out.len == 0 ? "" : kh_str_c(kh_buf_str(&out));
}

static void documents(void **state)
{
	static const struct {
		const char *first, *second, *codes;
	} cases[] = {
		/* dates of issue */
		{ISSUES("\"44/KH-UBND\", ngày 06/03/2024", "quý I"), "", ""},
		{ISSUES("\"44/KH-UBND\", ngày 06/03/2024", "quý I"), PLAN(""), ""},
		{ISSUES("\"44/KH-UBND\", ngày 07/03/2024", "quý I"), PLAN(""), "KT135"},
		{ISSUES("\"44 / KH - UBND\", ngày 07/03/2024", "quý I"), PLAN(""), "KT135"},
		{ISSUES("\"144/KH-UBND\", ngày 07/03/2024", "quý I"), PLAN(""), ""},
		{ISSUES("\"44/KH-UBND\", ngày 06/03/2024", "quý II"), "", "KT134"},
		{ISSUES("\"44/KH-UBND\", ngày 06/03/2024", "chậm nhất 06/03/2024"), "", ""},
		{ISSUES("\"44/KH-UBND\", ngày 06/03/2024", "trước 06/03/2024"), "", "KT134"},
		{ISSUES("\"44/KH-UBND\"", "quý II"), "", ""},
		{ISSUES("\"44/KH-UBND\"", "quý II"), PLAN(""), "KT134"},
		{ISSUES("\"44/KH-UBND\"", "quý II"), "kế hoạch \"44/KH-UBND\" { }\nđơn vị \"A\"", ""},
		/* campaigns of the other document */
		{FOLLOWS("chuyên đề 1 \"44/KH-UBND\"", "quý III"), "", "KT136"},
		{FOLLOWS("chuyên đề 1 \"44/KH-UBND\", chuyên đề 2 \"44/KH-UBND\"", "quý III"), "", "KT136"},
		{FOLLOWS("chuyên đề 1 \"44/KH-UBND\"", "quý III"), PLAN("chuyên đề 1 \"A\" { thời gian: năm 2024 }"), "KT149"},
		{FOLLOWS("chuyên đề 1 \"44/KH-UBND\"", "quý IV"), PLAN("chuyên đề 1 \"A\" { thời gian: năm 2024 }"), ""},
		{FOLLOWS("chuyên đề 1 \"44/KH-UBND\"", "quý IV"), PLAN("chuyên đề 2 \"A\" { thời gian: năm 2024 }"), "KT047"},
		{FOLLOWS("chuyên đề 1", "quý IV"), PLAN("chuyên đề 1 \"A\" { thời gian: năm 2024 }"), "KT047"},
		{FOLLOWS("nhiệm vụ 9 \"44/KH-UBND\"", "quý II"), PLAN("nhiệm vụ 9 \"A\" { thời gian: quý II năm 2024 }"), ""},
		{FOLLOWS("nhiệm vụ 9 \"44/KH-UBND\"", "quý II"), PLAN("nhiệm vụ 9 \"A\" { thời gian: quý III năm 2024 }"), "KT133"},
		/* quarters are those of the year of their own document */
		{FOLLOWS("nhiệm vụ 9 \"44/KH-UBND\"", "quý IV"), PLAN("nhiệm vụ 9 \"A\" { thời gian: quý I }"), "KT133"},
		/* what another file says of itself is for its own judgement */
		{PLAN("đơn vị \"A\""), FOLLOWS("chuyên đề 1 \"7/KH-X\"", "quý III"), ""},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		const char *codes = codes_of(cases[i].first, cases[i].second);
		if (strcmp(codes, cases[i].codes) != 0)
			fail_msg("found “%s”, expected “%s” in:\n%s\n%s", codes, cases[i].codes, cases[i].first, cases[i].second);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(documents),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
