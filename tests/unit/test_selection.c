/* Selections and places in the plan: what is refused, and what is remembered. */
#include "tests/unit/lint.h"

#define UNITS "đơn vị \"A\" { tên cũ: \"A cũ\" }\nđơn vị \"B\"\nkhối \"K\": \"A\", \"B\"\nkhối \"L\": \"B\"\n"
#define CHOOSE(items) UNITS "trường [điểm]: con số\nchọn \"X\" {\n" items "\n}\n"
#define PLACES(lines) CHOOSE("xếp theo: số lần công nhận") "phân bổ \"x\" {\n" lines "\n}\n"

static void reports_what_does_not_fit(void **state)
{
	static const struct {
		const char *text, *codes;
	} table[] = {
		{CHOOSE(""), ""},
		{CHOOSE("xếp theo: số lần công nhận; [điểm], từ thấp lên cao; [ngày sinh]"), ""},
		{CHOOSE("xếp theo: [tên]"), "KT054"},
		{CHOOSE("xếp theo: [loại]"), "KT054"},
		{CHOOSE("xếp theo: [điêm]"), "KT021"},
		{CHOOSE("xếp theo: [điểm]\nxếp theo: số lần công nhận"), "KT018"},
		{CHOOSE("bằng nhau: ưu tiên \"tổ\"\nbằng nhau: ưu tiên \"đội\""), "KT018"},
		{CHOOSE("thời gian: năm 2021\nthời gian: năm 2022"), "KT018"},
		{CHOOSE("bằng nhau: ưu tiên khi [điểm]"), "KT033"},
		{CHOOSE("bằng nhau: ưu tiên khi [điểm] > 3; ưu tiên \"tổ\""), ""},
		{CHOOSE("") "chọn \"x\" { }", "KT017"},
		{CHOOSE("đối tượng: cá nhân thuộc khối \"M\""), "KT020"},
		{UNITS "phân bổ \"X\" { mỗi đơn vị: 1 }", "KT052"},
		{UNITS "chọn \"\" { }", "KT045"},
		{PLACES("\"A\": 1"), ""},
		{PLACES("\"A\": 1\nmỗi đơn vị: 1"), ""},
		{PLACES("\"A\": 1\n\"B\": 1"), ""},
		{PLACES("\"A\": 1\nkhối \"L\": 1"), ""},
		{PLACES("\"A\": 1\n\"A cũ\": 1"), "KT053"}, /* a former name is the unit */
		{PLACES("\"A\": 1\nkhối \"K\": 1"), "KT053"},
		{PLACES("khối \"L\": 2\nmỗi đơn vị thuộc khối \"K\": 1"), "KT053"},
		{PLACES("mỗi đơn vị: 1\nmỗi đơn vị: 2"), "KT053"},
		{PLACES("\"A\": 1") "phân bổ \"X\" { \"A\": 2 }", "KT053"},
		{PLACES("\"A\": 1") "phân bổ \"X\" { \"B\": 2 }", ""},
		{PLACES("\"A\": 1,5"), "KT029"},
	};
	(void)state;

	FOR_EACH(i, table)
	{
		rules r = rules_plan(table[i].text);

		if (strcmp(rules_codes(&r), table[i].codes) != 0)
			fail_msg("%s: %s instead of %s", table[i].text, rules_codes(&r), table[i].codes);
	}
}

static void rankings_without_a_tie_break(void **state)
{
	static const lint_case cases[] = {
		{CHOOSE("xếp theo: số lần công nhận"), "KT163"},
		{CHOOSE("thời gian: năm 2021\nxếp theo: số lần công nhận, từ thấp lên cao"), "KT163"},
		{CHOOSE(""), "KT163"}, /* all are equal */
		{PLACES("mỗi đơn vị: 1"), "KT163"},
		{CHOOSE("xếp theo: số lần công nhận\nbằng nhau: ưu tiên \"tổ\""), ""},
		{CHOOSE("xếp theo: số lần công nhận\nbằng nhau: ưu tiên khi [điểm] > 3"), ""},
		{CHOOSE("bằng nhau: ưu tiên khi [điểm] > 3"), ""},
		{CHOOSE("xếp theo: số lần công nhận; [điểm]"), ""}, /* a column parts most */
		{CHOOSE("xếp theo: [điểm]"), ""},
		{UNITS "lĩnh vực 1 \"X\" { a) tập thể: \"x\" }", ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT163, KH_KT163);
}

/* An area names its host and its criteria: what the law wants of a campaign is not missed. */
static void areas_are_no_campaigns(void **state)
{
	static const lint_case cases[] = {
		{"kế hoạch \"90/KH-UBND\" năm 2021 { tên: \"X\" ban hành: \"Ủy ban nhân dân tỉnh\", ngày 11/06/2021 người ký: "
		 "\"A\" }\n"
		 "mục III \"Tiêu chí\"\nlĩnh vực 1 \"Y tế\" {\n  giao chủ trì: \"Sở Y tế\"\n  a) tập thể: \"x\"\n"
		 "  b) cá nhân, hộ gia đình: \"y\"\n  thời gian: giai đoạn 2021-2025\n}\n",
		 ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT101, KH_KT176);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_what_does_not_fit),
		cmocka_unit_test(rankings_without_a_tie_break),
		cmocka_unit_test(areas_are_no_campaigns),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
