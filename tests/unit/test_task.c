/* Tasks and deadlines: their time, who owes them, what they follow. */
#include "tests/unit/rules.h"

#define HEAD "kế hoạch \"01/KH-UBND\" năm 2024 {\n}\n"

static kh_str name_of(const kh_task *task)
{
	return task->number.len > 0 ? task->number : task->title;
}

static void say_time(kh_buf *out, const kh_task *task)
{
	if (!task->has_period)
		kh_buf_addc(out, " không");
	else if (task->open_start)
		kh_buf_addf(out, " đến %s", kh_str_c(kh_date_text(task->period.to)));
	else
		kh_buf_addf(out, " %s–%s", kh_str_c(kh_date_text(task->period.from)), kh_str_c(kh_date_text(task->period.to)));
}

/* "9 01/04/2024–30/06/2024; Gửi đến 31/01/2024": all tasks of the rules with their time. */
static const char *times(const char *text)
{
	rules r = rules_plan(text);
	kh_buf out = {0};

	for (size_t i = 0; i < r.plan->tasks.len; i++) {
		if (i > 0)
			kh_buf_addc(&out, "; ");
		kh_buf_add(&out, name_of(&r.plan->tasks.at[i]));
		say_time(&out, &r.plan->tasks.at[i]);
	}
	for (size_t i = 0; i < r.diags.list.len; i++)
		kh_buf_addf(&out, " %s", kh_code_text(r.diags.list.at[i].code));
	return out.len == 0 ? "" : kh_str_c(kh_buf_str(&out));
}

static void times_are_read(void **state)
{
	static const struct {
		const char *rules, *says;
	} cases[] = {
		{HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", "9 01/04/2024–30/06/2024"},
		{HEAD "nhiệm vụ 10 \"A\" { thời gian: quý I, II }", "10 01/01/2024–30/06/2024"},
		{HEAD "nhiệm vụ 29 \"A\" { thời gian: năm 2024 }", "29 01/01/2024–31/12/2024"},
		{HEAD "nhiệm vụ 1 \"A\" { }", "1 không"},
		{"hạn \"Gửi\": chậm nhất 31/01/2024", "Gửi đến 31/01/2024"},
		{"hạn \"Gửi\": trước 31/08/2021", "Gửi đến 30/08/2021"},
		{"hạn \"Gửi\" { thời gian: trước 31/08/2021 }", "Gửi đến 30/08/2021"},
		{"hạn \"Gửi\": quý III năm 2025", "Gửi 01/07/2025–30/09/2025"},
		{"hạn \"Khen\": ngày 11 tháng 6 hằng năm, từ 2022 đến 2024",
		 "Khen đến 11/06/2022; Khen đến 11/06/2023; Khen đến 11/06/2024"},
		{"hạn \"Khen\": ngày 11 tháng 6 hằng năm, từ 07/2022 đến 2023", "Khen đến 11/06/2023"},
		{HEAD "hạn \"Khen\": ngày 11 tháng 6 hằng năm", "Khen đến 11/06/2024"},
		{"hạn \"Khen\": ngày 29 tháng 2 hằng năm, năm 2024", "Khen đến 29/02/2024"},
		/* mistakes */
		{"hạn \"Khen\": ngày 11 tháng 6 hằng năm", " KT040"},
		{"hạn \"Khen\": ngày 29 tháng 2 hằng năm, từ 2023 đến 2025", " KT046"},
		{"hạn \"Khen\": ngày 31 tháng 4 hằng năm, năm 2024", " KT046"},
		{"hạn \"Khen\": ngày 11 tháng 60 hằng năm, năm 2024", " KT046"},
		{"hạn \"Khen\": ngày 11 tháng 6 hằng năm, từ 07/2024 đến 12/2024", " KT046"},
		{"nhiệm vụ 9 \"A\" { thời gian: quý II }", "9 không KT040"},
		{HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II thời gian: quý III }", "9 01/04/2024–30/06/2024 KT018"},
		{HEAD "nhiệm vụ 9 \"A\" { thời gian: quý I, III }", "9 không KT035"},
		{"nhiệm vụ 9 \"A\" { } nhiệm vụ 9 \"B\" { }", "9 không KT017"},
		{"hạn \"Gửi\": chậm nhất 31/01/2024\nhạn \"gửi\": chậm nhất 01/02/2024", "Gửi đến 31/01/2024 KT017"},
		{"nhiệm vụ 9 \"\" { }", "9 không KT045"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++)
		assert_string_equal(times(cases[i].rules), cases[i].says);
}

/* "mỗi đơn vị: Khối; phối hợp: B". */
static const char *whom(const char *text)
{
	rules r = rules_plan(text);
	const kh_task *t = &r.plan->tasks.at[0];
	kh_buf out = {0};

	assert_int_equal(r.diags.errors, 0);
	kh_buf_addc(&out, !t->each ? "chung:" : t->each_unit ? "mỗi đơn vị:" : "mỗi:");
	for (size_t i = 0; i < t->leads.entities.len; i++)
		kh_buf_addf(&out, " %s", kh_str_c(kh_entity_name(r.plan->reg, t->leads.entities.at[i])));
	kh_buf_addc(&out, "; phối hợp:");
	for (size_t i = 0; i < t->partners.entities.len; i++)
		kh_buf_addf(&out, " %s", kh_str_c(kh_entity_name(r.plan->reg, t->partners.entities.at[i])));
	return kh_str_c(kh_buf_str(&out));
}

#define UNITS "đơn vị \"A\" { viết tắt: \"a1\" }\nđơn vị \"B\"\nkhối \"K\": \"A\", \"B\"\n"

static void units_go_through_the_register(void **state)
{
	(void)state;
	assert_string_equal(whom(UNITS "nhiệm vụ 1 \"X\" { chủ trì: \"a1\" phối hợp: \"B\", khối \"K\" }"),
			    "chung: A; phối hợp: B K");
	assert_string_equal(whom(UNITS "nhiệm vụ 1 \"X\" { chủ trì: mỗi \"A\", khối \"K\" }"), "mỗi: A K; phối hợp:");
	assert_string_equal(whom(UNITS "hạn \"X\" { chủ trì: mỗi đơn vị thuộc khối \"K\" thời gian: quý I năm 2024 }"),
			    "mỗi đơn vị: K; phối hợp:");
	assert_string_equal(whom("nhiệm vụ 1 \"X\" { }"), "chung:; phối hợp:");
}

static void references_are_looked_up(void **state)
{
	static const struct {
		const char *rules, *codes;
		uint32_t item;
	} cases[] = {
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 2 } nhiệm vụ 2 \"B\" { }", "", 1},
		{HEAD "nhiệm vụ 1 \"A\" { sau: hạn \"gửi\" } hạn \"Gửi\": chậm nhất 31/01/2024", "", 1},
		{HEAD "nhiệm vụ 1 \"A\" { sau: chuyên đề 8 \"44/KH-UBND\" }", "", KH_NONE},
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 2 \"01/KH-UBND\" } nhiệm vụ 2 \"B\" { }", "", 1},
		{HEAD "nhiệm vụ 1 \"A\" { sau: chuyên đề 1 } chuyên đề 1 \"X\" { }", "", 0},
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 3 } nhiệm vụ 2 \"B\" { }", "KT047", KH_NONE},
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 3 \"01/KH-UBND\" }", "KT047", KH_NONE},
		{HEAD "nhiệm vụ 1 \"A\" { sau: hạn \"Gửi\" }", "KT047", KH_NONE},
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 1 }", "KT048", 0},
		{HEAD
		 "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 2 } nhiệm vụ 2 \"B\" { sau: nhiệm vụ 3 } nhiệm vụ 3 \"C\" { sau: nhiệm vụ 1 }",
		 "KT048", 1},
		{HEAD "nhiệm vụ 1 \"A\" { sau: nhiệm vụ 2, nhiệm vụ 3 } nhiệm vụ 2 \"B\" { sau: nhiệm vụ 3 } nhiệm vụ 3 \"C\" { }",
		 "", 1},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		rules r = rules_plan(cases[i].rules);
		assert_string_equal(rules_codes(&r), cases[i].codes);
		assert_int_equal(r.plan->tasks.at[0].after.at[0].item, cases[i].item);
	}
}

static void a_circle_is_told_in_order(void **state)
{
	rules r = rules_plan("nhiệm vụ 15 \"A\" { sau: nhiệm vụ 21 } nhiệm vụ 21 \"B\" { sau: nhiệm vụ 15 }");

	(void)state;
	assert_string_equal(kh_str_c(r.diags.list.at[0].args[0]), "15 → 21 → 15");
}

/* Twenty thousand tasks, each after the one before: no stack and no time runs out. */
static void a_long_chain_is_walked(void **state)
{
	enum { LONG = LARGE(20000, 200) };
	kh_buf text = {0};

	(void)state;
	for (int i = 1; i <= LONG; i++)
		kh_buf_addf(&text, "nhiệm vụ %d \"A\" { sau: nhiệm vụ %d }\n", i, i == LONG ? 1 : i + 1);
	rules r = rules_plan(kh_str_c(kh_buf_str(&text)));
	assert_string_equal(rules_codes(&r), "KT048");
}

static void clauses_are_cited(void **state)
{
	rules r = rules_plan(HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }\nhạn \"Gửi\": chậm nhất 31/01/2024");
	const kh_task *task = &r.plan->tasks.at[0], *due = &r.plan->tasks.at[1];

	(void)state;
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[task->clause], KH_VI)), "nhiệm vụ 9 Kế hoạch 01/KH-UBND");
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[task->period_clause], KH_VI)),
			    "“thời gian” nhiệm vụ 9 Kế hoạch 01/KH-UBND");
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[due->period_clause], KH_EN)), "due “Gửi”, Plan 01/KH-UBND");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(times_are_read),           cmocka_unit_test(units_go_through_the_register),
		cmocka_unit_test(references_are_looked_up), cmocka_unit_test(a_circle_is_told_in_order),
		cmocka_unit_test(a_long_chain_is_walked),   cmocka_unit_test(clauses_are_cited),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
