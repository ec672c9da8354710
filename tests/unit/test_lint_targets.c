/* Lint of targets: parts that cannot make their whole, and the many that can. */
#include "tests/unit/lint.h"

#define URBAN "chỉ tiêu 8 \"Đô thị\": ít nhất 33,3 %\n"
#define TWO(op, whole, first, second)                                                                                              \
	URBAN "chỉ tiêu 1 \"A\": " op " " whole " {\n  trong đó \"x\": " op " " first "\n  trong đó \"y\": " op " " second "\n}"

static void parts_make_their_whole(void **state)
{
	static const lint_case cases[] = {
		/* the shares of the province of Bắc Giang */
		{TWO("ít nhất", "63,8 %", "94 %, tỷ trọng chỉ tiêu 8", "57,5 %"), "KT176"},
		{TWO("ít nhất", "86,7 %", "97,5 %, tỷ trọng chỉ tiêu 8", "80,6 %"), "KT176"},
		/* the mean is 69,65: within rounding of 69,5 and 69,8 as 94 is printed without decimals, beyond it otherwise */
		{TWO("ít nhất", "69,7 %", "94 %, tỷ trọng chỉ tiêu 8", "57,5 %"), ""},
		{TWO("ít nhất", "69,5 %", "94 %, tỷ trọng chỉ tiêu 8", "57,5 %"), ""},
		{TWO("ít nhất", "69,5 %", "94,00 %, tỷ trọng chỉ tiêu 8", "57,50 %"), "KT176"},
		{TWO("ít nhất", "70 %", "94,00 %, tỷ trọng chỉ tiêu 8", "57,50 %"), ""},
		{TWO("ít nhất", "71 %", "94,00 %, tỷ trọng chỉ tiêu 8", "57,50 %"), "KT176"},
		/* the weight may stand at the other part, or at both */
		{TWO("ít nhất", "63,8 %", "57,5 %", "94 %, tỷ trọng chỉ tiêu 8"), "KT176"},
		{TWO("ít nhất", "69,7 %", "57,5 %", "94 %, tỷ trọng chỉ tiêu 8"), ""},
		{"chỉ tiêu 9 \"Nông thôn\": ít nhất 66,7 %\n" TWO("ít nhất", "63,8 %", "94 %, tỷ trọng chỉ tiêu 8",
								  "57,5 %, tỷ trọng chỉ tiêu 9"),
		 "KT176"},
		{"chỉ tiêu 9 \"Nông thôn\": ít nhất 50 %\n" TWO("ít nhất", "63,8 %", "94 %, tỷ trọng chỉ tiêu 8",
								"57,5 %, tỷ trọng chỉ tiêu 9"),
		 ""}, /* weights that make no whole say nothing */
		/* equal parts: no share would change anything */
		{TWO("đúng", "57,5 %", "57,5 %, tỷ trọng chỉ tiêu 8", "57,5 %"), ""},
		{TWO("đúng", "60 %", "57,5 %, tỷ trọng chỉ tiêu 8", "57,5 %"), "KT176"},
		/* without weights: both on one side */
		{TWO("ít nhất", "63,8 %", "94 %", "57,5 %"), ""},
		{TWO("ít nhất", "63,8 %", "94 %", "70 %"), "KT176"},
		{TWO("ít nhất", "63,8 %", "94 %", "64 %"), ""},
		{TWO("ít nhất", "63,8 %", "60 %", "50 %"), "KT176"},
		{TWO("ít nhất", "63,8 %", "40 %", "23,8 %"), ""}, /* a sum */
		{TWO("ít nhất", "63,8 %", "30 %", "20 %"), ""},   /* of parts that are not all named */
		{TWO("không quá", "1,82 %", "2,5 %", "2,1 %"), "KT176"},
		{TWO("ít nhất", "16.068 \"tỷ đồng\"", "14.000 \"tỷ đồng\"", "2.068 \"tỷ đồng\""), ""},
		{TWO("ít nhất", "16.068 \"tỷ đồng\"", "14.000 \"tỷ đồng\"", "9.000 \"tỷ đồng\""), ""},
		{TWO("ít nhất", "16.068 \"tỷ đồng\"", "17.000 \"tỷ đồng\"", "19.000 \"tỷ đồng\""), "KT176"},
		/* parts of another sort */
		{TWO("ít nhất", "63,8 %", "94 \"giường\"", "70 %"), ""},
		{URBAN "chỉ tiêu 1 \"A\": ít nhất 78 % { trong đó \"x\": không quá 80 % trong đó \"y\": không quá 90 % }", ""},
		{URBAN "chỉ tiêu 1 \"A\": ít nhất 78 % { nhánh \"x\": ít nhất 80 % nhánh \"y\": ít nhất 90 % }", ""},
		{URBAN "chỉ tiêu 1 \"A\": ít nhất 78 % { trong đó \"x\": ít nhất 80 %, tỷ trọng chỉ tiêu 8 }", ""},
		{"chỉ tiêu 1 \"A\": hoàn thành { trong đó \"x\": hoàn thành trong đó \"y\": hoàn thành }", ""},
		/* numbers that cannot be multiplied exactly say nothing */
		{TWO("ít nhất", "0,000000000000000001 %", "0,999999999999999999 %, tỷ trọng chỉ tiêu 8", "0,777777777777777777 %"),
		 ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT176, KH_KT176);
}

/* A plan of targets alone is a plan: no other rule complains of it. */
static void targets_alone_are_no_mistake(void **state)
{
	static const lint_case cases[] = {
		{"kế hoạch \"05/KH-UBND\" năm 2024 { tên: \"X\" ban hành: \"Ủy ban nhân dân tỉnh\", ngày 05/01/2024 }\n"
		 "mục II \"Nội dung thi đua\"\nchỉ tiêu 1 \"Tốc độ tăng GRDP\": ít nhất 14,5 %\n"
		 "chỉ tiêu 3 \"Năng suất\" { nhánh \"x\": ít nhất 1 % }",
		 ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT130, KH_KT176);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_make_their_whole),
		cmocka_unit_test(targets_alone_are_no_mistake),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
