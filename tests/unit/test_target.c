/* Targets as the plan has them: goals, bounds, units, weights; and what is refused. */
#include "tests/unit/rules.h"

#define URBAN "chỉ tiêu 8 \"Đô thị\": ít nhất 33,3 %\n"

static void reports_what_does_not_fit(void **state)
{
	static const struct {
		const char *text, *codes;
	} table[] = {
		{"chỉ tiêu 1 \"A\": ít nhất 14,5 %", ""},
		{"chỉ tiêu 1 \"A\": ít nhất 14,5 %\nchỉ tiêu 1 \"B\": ít nhất 2 %", "KT017"},
		{"chỉ tiêu 1 \"A\": ít nhất 14.5 %", "KT010"},
		{"chỉ tiêu 1 \"A\": từ 138 đến 140 \"triệu đồng\"", ""},
		{"chỉ tiêu 1 \"A\": từ 138 đến 138 \"triệu đồng\"", ""},
		{"chỉ tiêu 1 \"A\": từ 140 đến 138 \"triệu đồng\"", "KT050"},
		{"chỉ tiêu 1 \"A\" { }", "KT040"},
		{"chỉ tiêu 1 \"A\" { nhánh x }", "KT006"},
		{"chỉ tiêu 1 \"\": hoàn thành", "KT045"},
		{"chỉ tiêu 1 \"A\" { nhánh \"\": hoàn thành }", "KT045"},
		{"chỉ tiêu 1 \"A\" { nhánh \"x\": hoàn thành nhánh \"y\": hoàn thành }", ""},
		{"chỉ tiêu 1 \"A\" { nhánh \"x\": hoàn thành nhánh \"X\": hoàn thành }", "KT049"},
		{"chỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 % nhánh \"x\": ít nhất 1 % }", "KT049"},
		{"chỉ tiêu 1 \"A\" { trong đó \"x\": ít nhất 1 % }", "KT051"},
		{"chỉ tiêu 1 \"A\" { trong đó \"x\": ít nhất 1 % trong đó \"y\": ít nhất 1 % }", "KT051"},
		{URBAN "chỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ tiêu 8 }", ""},
		{"chỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ tiêu 8 }\n" URBAN, ""},
		{"chỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ tiêu 8 }", "KT051"},
		{"chỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng nhiệm vụ 8 }\n" URBAN, "KT051"},
		{"chỉ tiêu 8 \"B\": hoàn thành\nchỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ tiêu 8 }",
		 "KT051"},
		{"chỉ tiêu 8 \"B\": ít nhất 3 \"ha\"\nchỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ "
		 "tiêu 8 }",
		 "KT051"},
		{"chỉ tiêu 8 \"B\": cao hơn năm trước %\nchỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ trọng chỉ "
		 "tiêu 8 }",
		 "KT051"},
		{"chỉ tiêu 8 \"B\" { nhánh \"x\": ít nhất 3 % }\nchỉ tiêu 1 \"A\": ít nhất 3 % { trong đó \"x\": ít nhất 1 %, tỷ "
		 "trọng chỉ tiêu 8 }",
		 "KT051"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(table); i++) {
		rules r = rules_plan(table[i].text);
		if (strcmp(rules_codes(&r), table[i].codes) != 0)
			fail_msg("“%s”, expected “%s” in: %s", rules_codes(&r), table[i].codes, table[i].text);
	}
}

/* "15/thành thị ≥ 94 % (trong đó, tỷ trọng 8)": what the plan knows of a goal. */
static void say_goal(kh_buf *out, const kh_plan *plan, const kh_goal *goal)
{
	static const char *const ops[] = {"<=", ">=", "=", "..", "done", "up", "down"};

	kh_buf_add(out, plan->targets.at[goal->target].number);
	if (goal->name.len > 0)
		kh_buf_addf(out, "%s%s", goal->part ? "/" : ":", kh_str_c(goal->name));
	kh_buf_addf(out, " %s %s", ops[goal->op], kh_str_c(kh_num_text(goal->from)));
	if (goal->op == KH_GOAL_RANGE)
		kh_buf_addf(out, "..%s", kh_str_c(kh_num_text(goal->to)));
	kh_buf_addf(out, "[%s]", kh_str_c(goal->measure_key));
	if (goal->has_weight && goal->weight.item != KH_NONE)
		kh_buf_addf(out, " *%s", kh_str_c(plan->targets.at[goal->weight.item].number));
}

static void goals_are_what_is_written(void **state)
{
	static const struct {
		const char *text, *goals;
	} table[] = {
		{"chỉ tiêu 13 \"Hộ nghèo\": không quá 1,82 %", "13 <= 1,82[%]"},
		{"chỉ tiêu 13 \"A\": không quá 1,82 \"phần trăm\"", "13 <= 1,82[%]"},
		{"chỉ tiêu 4 \"A\": ít nhất 16.068 \"Tỷ đồng\"", "4 >= 16.068[tỷ đồng]"},
		{"chỉ tiêu 17 \"A\": đúng 100 %", "17 = 100[%]"},
		{"chỉ tiêu 6 \"A\": từ 138 đến 140", "6 .. 138..140[]"},
		{"chỉ tiêu 19 \"A\": hoàn thành", "19 done 0[]"},
		{"chỉ tiêu 2 \"A\": cao hơn năm trước \"điểm\"\nchỉ tiêu 3 \"B\": thấp hơn năm trước", "2 up 0[điểm]; 3 down 0[]"},
		{"chỉ tiêu 11 \"A\" { nhánh \"giường\": ít nhất 34,4 nhánh \"BHYT\": ít nhất 99 % }",
		 "11:giường >= 34,4[]; 11:BHYT >= 99[%]"},
		{URBAN "chỉ tiêu 15 \"A\": ít nhất 63,8 % { trong đó \"thành thị\": ít nhất 94 %, tỷ trọng chỉ tiêu 8 }",
		 "8 >= 33,3[%]; 15 >= 63,8[%]; 15/thành thị >= 94[%] *8"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(table); i++) {
		rules r = rules_plan(table[i].text);
		kh_buf out = {0};
		for (size_t k = 0; k < r.plan->goals.len; k++) {
			kh_buf_addc(&out, k > 0 ? "; " : "");
			say_goal(&out, r.plan, &r.plan->goals.at[k]);
		}
		assert_string_equal(kh_str_c(kh_buf_str(&out)), table[i].goals);
	}
}

static void goals_are_cited(void **state)
{
	rules r = rules_plan("kế hoạch \"05/KH-UBND\" năm 2024 { }\nmục II \"Nội dung\"\n" URBAN
			     "chỉ tiêu 15 \"A\": ít nhất 63,8 % { trong đó \"thành thị\": ít nhất 94 % }");

	(void)state;
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[r.plan->goals.at[0].clause], KH_VI)),
			    "chỉ tiêu 8 Mục II Kế hoạch 05/KH-UBND");
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[r.plan->goals.at[2].clause], KH_VI)),
			    "“thành thị” chỉ tiêu 15 Mục II Kế hoạch 05/KH-UBND");
	assert_string_equal(kh_str_c(kh_clause_cite(&r.plan->clauses.at[r.plan->goals.at[2].clause], KH_EN)),
			    "“thành thị”, target 15, Part II, Plan 05/KH-UBND");
	assert_int_equal(r.plan->targets.at[1].first, 1);
	assert_int_equal(r.plan->targets.at[1].goals, 2);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_what_does_not_fit),
		cmocka_unit_test(goals_are_what_is_written),
		cmocka_unit_test(goals_are_cited),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
