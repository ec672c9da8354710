/* What lint says of names of units, and where it keeps silent. */
#include "tests/unit/lint.h"

#define HOSTS(first, second) "chuyên đề 1 \"A\" { chủ trì: " first " }\nchuyên đề 2 \"B\" { chủ trì: " second " }\n"
#define SO "đơn vị \"Sở A - B\" { viết tắt: \"SAB\" tên khác: \"Sở A, B\" tên cũ: \"Sở C\" }\n"

static void are_written_one_way(void **state)
{
	static const lint_case cases[] = {
		{SO HOSTS("\"Sở A - B\"", "\"Sở A - B\""), ""},
		{SO HOSTS("\"Sở A - B\"", "\"sở A - B\""), ""},
		{SO HOSTS("\"Sở A, B\"", "\"Sở A, B\""), ""},
		{SO HOSTS("\"Sở A - B\"", "\"SAB\""), ""},
		{SO HOSTS("\"SAB\"", "\"Sở A, B\""), ""},
		{SO HOSTS("\"Sở A, B\"", "\"Sở A - B\""), "KT130"},
		{SO HOSTS("\"Sở A - B\"", "\"Sở A, B\"") "chuyên đề 3 \"C\" { chủ trì: \"Sở A, B\" }\n", "KT130"},
		{SO HOSTS("\"Sở A - B\"", "\"Sở C\""), "KT130"},
		{SO HOSTS("\"Sở C\"", "\"Sở A - B\""), "KT130"},
		/* declared twice but for punctuation */
		{"đơn vị \"Sở A - B\"\nđơn vị \"Sở A, B\"\n", "KT130"},
		{"đơn vị \"Sở A - B\"\nđơn vị \"Sở A và B\"\n", ""},
		{"đơn vị \"Đội 1, 2\"\nđơn vị \"Đội 12\"\n", ""},
		{"đơn vị \"Cụm I, II\"\nđơn vị \"Cụm III\"\n", ""},
		{"đơn vị \"Công an\"\nkhối \"Công-an\": \"Công an\"\n", ""},
		/* without a register what rules name is a unit; with one the name that nothing declares is another matter */
		{HOSTS("\"Sở A - B\"", "\"Sở A, B\""), "KT130"},
		{HOSTS("\"Sở A\"", "\"Sở B\""), ""},
		{"đơn vị \"Sở A - B\"\n" HOSTS("\"Sở A - B\"", "\"Sở A; B\""), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT130, KH_KT130);
}

#define UNITS "đơn vị \"U1\"\nđơn vị \"U2\"\nđơn vị \"U3\"\n"

static void are_named_by_something(void **state)
{
	static const lint_case cases[] = {
		{UNITS HOSTS("\"U1\", \"U2\"", "\"U3\""), ""},
		{UNITS HOSTS("\"U1\"", "\"U2\""), "KT131"},
		{UNITS HOSTS("\"U1\"", "\"U1\""), ""}, /* mostly there for lists */
		{UNITS "khối \"K\": \"U1\", \"U2\", \"U3\"\n" HOSTS("\"U1\"", "\"U1\""), "KT131"},
		{UNITS "khối \"K\": \"U1\", \"U2\", \"U3\"\n" HOSTS("khối \"K\"", "\"U1\""), ""},
		{UNITS "chuyên đề 1 \"A\" { chủ trì: \"U1\", \"U2\" điều kiện: [đơn vị] là \"U3\" }\n", ""},
		{UNITS "khối \"K\": \"U1\"\n", ""}, /* a register */
		{"đơn vị \"U1\" { hiệu lực: đến 2023 thay bằng: \"U2\" }\nđơn vị \"U2\"\n" HOSTS("\"U1\"", "\"U1\""), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT131, KH_KT131);
}

#define PLAN "kế hoạch \"1/KH\" năm 2024 { ban hành: \"UBND\", ngày 06/03/2024 }\nđơn vị \"N\"\n"
#define VALID(valid, period, clause)                                                                                               \
	PLAN "đơn vị \"U\" { hiệu lực: " valid " thay bằng: \"N\" }\nchuyên đề 1 \"A\" { " clause " thời gian: " period " }\n"

static void exist_in_the_period(void **state)
{
	static const lint_case cases[] = {
		{VALID("đến 2023", "năm 2024", "chủ trì: \"U\""), "KT132"},
		{VALID("đến 2023", "năm 2024", "đối tượng: cá nhân thuộc \"U\""), "KT132"},
		{VALID("đến 2023", "năm 2024", "chủ trì: \"U\" đối tượng: cá nhân thuộc \"U\""), "KT132"},
		{VALID("từ 2025", "năm 2024", "chủ trì: \"U\""), "KT132"},
		{VALID("từ 2024", "năm 2024", "chủ trì: \"U\""), ""},
		{VALID("đến 30/06/2024", "năm 2024", "chủ trì: \"U\""), ""},
		{VALID("từ 01/07/2024", "năm 2024", "chủ trì: \"U\""), ""},
		/* gone when the plan was issued: no host, but its people may have taken part */
		{VALID("đến 31/01/2024", "năm 2024", "chủ trì: \"U\""), "KT132"},
		{VALID("đến 31/01/2024", "năm 2024", "đối tượng: cá nhân thuộc \"U\""), ""},
		{PLAN "đơn vị \"U\" { hiệu lực: đến 2023 }\nchuyên đề 1 \"A\" { chủ trì: \"U\" }\n", "KT132"},
		{"đơn vị \"U\" { hiệu lực: đến 2023 }\nchuyên đề 1 \"A\" { chủ trì: \"U\" }\n", ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT132, KH_KT132);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(are_written_one_way),
		cmocka_unit_test(are_named_by_something),
		cmocka_unit_test(exist_in_the_period),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
