/* Results against targets: what each goal comes to, and what is found. Rules and rows in, one line out. */
#include "tests/unit/judged.h"

#include "lang/base/vec.h"
#include "runtime/results.h"

/* A goal: "15/thành thị đạt 0", "13 hụt -0,65 4,48~": its state, how far it is from what is wanted, and that in per cent; ~: rounded. */
static void say_goal(kh_buf *out, uint32_t index)
{
	static const char *const states[] = {"đạt", "hụt", "thiếu", "chưa rõ"};
	const kh_goal *goal = &plan->goals.at[index];
	const kh_goal_result *result = &judged->results->of[index];

	kh_buf_add(out, plan->targets.at[goal->target].number);
	if (goal->name.len > 0)
		kh_buf_addf(out, "/%s", kh_str_c(goal->name));
	kh_buf_addf(out, " %s", states[result->state]);
	if (result->has_bound)
		kh_buf_addf(out, " %s", kh_str_c(kh_num_text(result->gap)));
	if (result->has_bound && result->has_share)
		kh_buf_addf(out, " %s%s", kh_str_c(kh_num_text(result->share)), result->share_exact ? "" : "~");
}

static const char *said_goals(void)
{
	kh_buf out = {0};

	for (uint32_t i = 0; i < plan->goals.len; i++) {
		kh_buf_addc(&out, i > 0 ? "; " : "");
		say_goal(&out, i);
	}
	return kh_str_c(kh_buf_str(&out));
}

typedef struct {
	const char *rows, *goals, *said;
} results_case;

static void check(const char *rules, const results_case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		load_plan(rules);
		load_rows_of(KH_RESULTS, cases[i].rows);
		judged = kh_judge(plan, table, (kh_judge_options){0});
		if (strcmp(said_goals(), cases[i].goals) != 0 || strcmp(said(), cases[i].said) != 0)
			fail_msg("goals “%s”, expected “%s”; findings “%s”, expected “%s” in:\n%s", said_goals(), cases[i].goals,
				 said(), cases[i].said, cases[i].rows);
		done();
	}
}

#define HEAD "chỉ tiêu|nhánh|kết quả|đơn vị tính|năm trước\n"

static void numbers_are_compared_exactly(void **state)
{
	static const results_case least[] = {
		{HEAD "1||14,5||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||14,50 %||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||14,499999999999999||\n", "1 hụt -0,000000000000001 0~", "k 1:KT601[kết quả]"},
		{HEAD "1||14,5000000000000001||\n", "1 đạt 0,0000000000000001 0~", "đ"},
		{HEAD "1||13,85|%|\n", "1 hụt -0,65 4,48~", "k 1:KT601[kết quả]"},
		{HEAD "1||29 %||\n", "1 đạt 14,5 100", "đ"},
		{HEAD "1||0||\n", "1 hụt -14,5 100", "k 1:KT601[kết quả]"},
		{HEAD "1||-3,2||\n", "1 hụt -17,7 122,07~", "k 1:KT601[kết quả]"},
		{HEAD "1||14.5||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||14,5,6||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||khoảng 15||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||đạt||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||99999999999999999999||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||9.223.372.036.854.775.807||\n", "1 đạt",
		 "đ"}, /* the difference does not fit; the verdict does not need it */
	};
	static const results_case most[] = {
		{HEAD "1||1,82||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||1,83||\n", "1 hụt 0,01 0,55~", "k 1:KT601[kết quả]"},
		{HEAD "1||0||\n", "1 đạt -1,82 100", "đ"},
	};
	static const results_case range[] = {
		{HEAD "1||138||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||140||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||139,5||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||137||\n", "1 hụt -1 0,72~", "k 1:KT601[kết quả]"},
		{HEAD "1||147||\n", "1 hụt 7 5", "k 1:KT601[kết quả]"},
	};
	static const results_case exactly[] = {
		{HEAD "1||100||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||99,2||\n", "1 hụt -0,8 0,8", "k 1:KT601[kết quả]"},
		{HEAD "1||101||\n", "1 hụt 1 1", "k 1:KT601[kết quả]"},
	};
	static const results_case nothing[] = {
		{HEAD "1||0||\n", "1 đạt 0", "đ"}, {HEAD "1||3||\n", "1 hụt 3", "k 1:KT601[kết quả]"}, /* no part of nothing */
	};

	(void)state;
	check("chỉ tiêu 1 \"A\": ít nhất 14,5 %", least, KH_COUNT(least));
	check("chỉ tiêu 1 \"A\": không quá 1,82 %", most, KH_COUNT(most));
	check("chỉ tiêu 1 \"A\": từ 138 đến 140 \"triệu đồng\"", range, KH_COUNT(range));
	check("chỉ tiêu 1 \"A\": đúng 100 %", exactly, KH_COUNT(exactly));
	check("chỉ tiêu 1 \"A\": không quá 0 \"vụ\"", nothing, KH_COUNT(nothing));
}

static void units_are_never_converted(void **state)
{
	static const results_case cases[] = {
		{HEAD "1||16.068||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||16.068|tỷ đồng|\n", "1 đạt 0 0", "đ"},
		{HEAD "1||16.068|Tỉ  đồng|\n", "1 đạt 0 0", "đ"},
		{HEAD "1||16.068 tỷ đồng||\n", "1 đạt 0 0", "đ"},
		{HEAD "1||16.068 tỷ đồng|tỷ đồng|\n", "1 đạt 0 0", "đ"},
		{HEAD "1||16.068.000|triệu đồng|\n", "1 chưa rõ", "k 1:KT604[đơn vị tính]"},
		{HEAD "1||16.068.000 triệu đồng||\n", "1 chưa rõ", "k 1:KT604[kết quả]"},
		{HEAD "1||16.068 tỷ đồng|triệu đồng|\n", "1 chưa rõ", "k 1:KT604[đơn vị tính]"},
		{HEAD "1||16.068|tỷ|\n", "1 chưa rõ", "k 1:KT604[đơn vị tính]"},
	};
	static const results_case none[] = {
		{HEAD "1||7|ha|\n", "1 đạt 2 40", "đ"}, /* the plan does not say in what: nothing to compare */
	};

	(void)state;
	check("chỉ tiêu 1 \"A\": ít nhất 16.068 \"tỷ đồng\"", cases, KH_COUNT(cases));
	check("chỉ tiêu 1 \"A\": ít nhất 5", none, KH_COUNT(none));
}

static void done_is_said_in_words(void **state)
{
	static const results_case cases[] = {
		{HEAD "1||hoàn thành||\n", "1 đạt", "đ"},
		{HEAD "1||Đã hoàn thành|–|\n", "1 đạt", "đ"},
		{HEAD "1||done||\n", "1 đạt", "đ"},
		{HEAD "1||chưa hoàn thành||\n", "1 hụt", "k 1:KT601[kết quả]"},
		{HEAD "1||chưa||\n", "1 hụt", "k 1:KT601[kết quả]"},
		{HEAD "1||100 %||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||gần xong||\n", "1 chưa rõ", "t 1:w203[kết quả]"},
		{HEAD "1||xong||\n1||hoàn thành||\n", "1 đạt", "đđ"},
		{HEAD "1||xong||\n1||chưa||\n", "1 chưa rõ", "tk 2:KT605=1[kết quả]"},
	};

	(void)state;
	check("chỉ tiêu 1 \"A\": hoàn thành", cases, KH_COUNT(cases));
}

static void last_year_is_needed(void **state)
{
	static const results_case higher[] = {
		{HEAD "1||86||85\n", "1 đạt 1 1,18~", "đ"},
		{HEAD "1||85||85\n", "1 hụt 0 0", "k 1:KT601[kết quả]"},
		{HEAD "1||84 điểm||85 điểm\n", "1 hụt -1 1,18~", "k 1:KT601[kết quả]"},
		{HEAD "1||86||\n", "1 chưa rõ", "t 1:w202[năm trước]"},
		{HEAD "1||86||85.5\n", "1 chưa rõ", "t 1:w203[năm trước]"},
		{HEAD "1||86||85 %\n", "1 chưa rõ", "k 1:KT604[năm trước]"},
		{"chỉ tiêu|kết quả\n1|86\n", "1 chưa rõ", "t -:w205=0[năm trước]"},
	};
	static const results_case lower[] = {
		{HEAD "1||84||85\n", "1 đạt -1 1,18~", "đ"},
		{HEAD "1||86||85\n", "1 hụt 1 1,18~", "k 1:KT601[kết quả]"},
	};

	(void)state;
	check("chỉ tiêu 1 \"A\": cao hơn năm trước \"điểm\"", higher, KH_COUNT(higher));
	check("chỉ tiêu 1 \"A\": thấp hơn năm trước", lower, KH_COUNT(lower));
}

static void rows_name_their_goal(void **state)
{
	static const char *const rules = "chỉ tiêu 8 \"Đô thị\": ít nhất 33,3 %\n"
					 "chỉ tiêu 11 \"Y tế\" { nhánh \"giường bệnh/10.000 dân\": ít nhất 34,4 \"giường\"\n"
					 "  nhánh \"có thẻ BHYT\": ít nhất 99 % }\n"
					 "chỉ tiêu 15 \"Nước sạch\": ít nhất 60 % { trong đó \"thành thị\": ít nhất 90 % }\n"
					 "chỉ tiêu 20 \"Trụ sở\" { nhánh \"công an xã\": đúng 100 % }";
	static const results_case cases[] = {
		{HEAD "8||33,3||\n11|có thẻ BHYT|99||\n11|giường bệnh/10.000 dân|34,4||\n15||60||\n15|thành thị|90||\n20||100||\n",
		 "8 đạt 0 0; 11/giường bệnh/10.000 dân đạt 0 0; 11/có thẻ BHYT đạt 0 0; 15 đạt 0 0; 15/thành thị đạt 0 0; 20/công "
		 "an xã đạt 0 0",
		 "đđđđđđ"},
		{HEAD "Chỉ tiêu 8||33,3||\n(15) Nước sạch|trong đó: Thành thị|90||\nđô thị||33,3||\n",
		 "8 đạt 0 0; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT thiếu; 15 thiếu; 15/thành thị đạt 0 0; 20/công an xã "
		 "thiếu",
		 "đđđ -:w602 -:w602 -:w602"},
		{HEAD "11||99||\n21||5||\nDo thi||5||\n15|nông thôn|5||\n|x|5||\n",
		 "8 thiếu; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT thiếu; 15 thiếu; 15/thành thị thiếu; 20/công an xã "
		 "thiếu",
		 "tkkkt 1:w202[nhánh] 2:KT603[chỉ tiêu] 3:KT603[chỉ tiêu] 4:KT206[nhánh] 5:w202[chỉ tiêu] -:w602 -:w602 -:w602 "
		 "-:w602"},
		{HEAD "8||||\n8||33||\n",
		 "8 hụt -0,3 0,9~; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT thiếu; 15 thiếu; 15/thành thị thiếu; 20/công an "
		 "xã thiếu",
		 "đk 2:KT601[kết quả] -:w602 -:w602 -:w602"},
		{HEAD "8||||\n15|||%|\n",
		 "8 thiếu; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT thiếu; 15 thiếu; 15/thành thị thiếu; 20/công an xã "
		 "thiếu",
		 "tt 1:w602[kết quả] 2:w602[kết quả] -:w602 -:w602 -:w602"},
		{HEAD "8||33,3||\n8||33,30||\n8||33,4||\n",
		 "8 chưa rõ; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT thiếu; 15 thiếu; 15/thành thị thiếu; 20/công an xã "
		 "thiếu",
		 "tđk 3:KT605=1[kết quả] -:w602 -:w602 -:w602"},
		{HEAD "11|có the BHYT|99||\n",
		 "8 thiếu; 11/giường bệnh/10.000 dân thiếu; 11/có thẻ BHYT chưa rõ; 15 thiếu; 15/thành thị thiếu; 20/công an xã "
		 "thiếu",
		 "k 1:KT206[nhánh] -:w602 -:w602 -:w602 -:w602"},
	};

	(void)state;
	check(rules, cases, KH_COUNT(cases));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_compared_exactly), cmocka_unit_test(units_are_never_converted),
		cmocka_unit_test(done_is_said_in_words),        cmocka_unit_test(last_year_is_needed),
		cmocka_unit_test(rows_name_their_goal),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
