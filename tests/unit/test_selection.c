/* Selections and places in the plan: what is refused, and what is remembered. */
#include "tests/unit/rules.h"

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_what_does_not_fit),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
