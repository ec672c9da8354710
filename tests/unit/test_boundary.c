/* Cases at the limits: they can be read, they pass as written, and they reach what can be reached. */
#include "tests/unit/judged.h"

#include "lang/ast.h"
#include "runtime/boundary/boundary.h"

/* The rules followed by the cases that are written for them, as one file; head: without its import. */
static kh_str with_cases(const char *rules)
{
	load_plan(rules);
	kh_str head = kh_boundary_head(plan, KH_STR("rules.kt"), KH_VI);
	size_t units = 0;

	while (units < head.len && !kh_str_starts(kh_str_slice(head, units, head.len), KH_STR("# Đơn vị thử")))
		units++;
	kh_str whole = kh_fmt("%s%s", rules, kh_str_c(kh_str_slice(head, units, head.len)));
	load_plan(kh_str_c(whole));
	return kh_fmt("%s%s", kh_str_c(whole), kh_str_c(kh_boundary_cases(plan, KH_VI)));
}

/* "reached/clauses in cases", and "fails" for each case that does not pass. */
static const char *outcome(const char *rules)
{
	static kh_coverage coverage;
	kh_buf out = {0};

	load_plan(kh_str_c(with_cases(rules)));
	kh_coverage_init(&coverage);
	kh_coverage_plan(&coverage, plan);
	for (size_t i = 0; i < plan->examples.len; i++) {
		kh_case *c = kh_case_run(plan, &plan->examples.at[i]);
		if (c->judgement == NULL || c->wrong.len > 0)
			kh_buf_addc(&out, "fails ");
		kh_coverage_case(&coverage, c);
		kh_case_free(c);
	}
	kh_buf_addf(&out, "%zu/%zu in %zu", coverage.reached, coverage.clauses.len, plan->examples.len);
	kh_coverage_free(&coverage);
	return kh_str_c(kh_buf_str(&out));
}

#define SO "đơn vị \"Sở A\"\nđơn vị \"Sở B\"\nđơn vị \"Sở C\"\nkhối \"Các sở\": \"Sở A\", \"Sở B\"\nkhối \"Các huyện\" mở\n"
#define LINES(lines) "chuyên đề 1 \"Một\" {\n  e) khen thưởng: \"Bằng khen\" {\n" lines "\n  }\n}\n"

static void what_is_written_passes(void **state)
{
	static const struct {
		const char *rules, *outcome;
	} table_of[] = {
		{"chuyên đề 1 \"Một\" {\n}\n", "0/0 in 1"},
		/* bounds */
		{LINES("không quá 3 cá nhân"), "2/2 in 2"},
		{LINES("đúng 2 tập thể"), "2/2 in 3"},
		{LINES("từ 2 đến 4 đề nghị"), "2/2 in 3"},
		{LINES("ít nhất 2 hộ gia đình"), "2/2 in 2"},
		{LINES("ít nhất 1 cá nhân"), "1/2 in 1"},
		{LINES("đúng 1 đề nghị"), "2/2 in 2"},
		{"chuyên đề 1 \"Một\" {\n  thời gian: quý II năm 2024\n  e) khen thưởng: \"Bằng khen\" {\n  ít nhất 1 cá nhân\n  "
		 "}\n}\n",
		 "3/3 in 2"},
		{LINES("ít nhất 50 % số cá nhân làm tròn lên tập thể"), "1/2 in 1"},
		{LINES("không quá 0 cá nhân"), "1/2 in 1"},
		{LINES("không quá 50 % số tập thể làm tròn xuống tập thể"), "1/2 in 1"},
		/* scopes */
		{SO LINES("mỗi đơn vị: không quá 2 cá nhân"), "2/2 in 2"},
		{"đơn vị \"Công ty \"\"A\"\"\"\n" LINES("mỗi đơn vị: không quá 1 cá nhân khi [dịp] là \"lễ \"\"B\"\"\""),
		 "2/2 in 2"},
		{SO LINES("mỗi đơn vị thuộc khối \"Các sở\": không quá 2 cá nhân"), "2/2 in 2"},
		{SO LINES("mỗi khối \"Các sở\", khối \"Các huyện\": không quá 2 cá nhân"), "2/2 in 2"},
		{SO LINES("tổng \"Sở A\", \"Sở B\": không quá 1 tập thể\n    \"Sở C\": không quá 2 tập thể"), "3/3 in 3"},
		{SO LINES("mỗi đơn vị đề nghị: không quá 1 cá nhân khi [dịp] là \"đại hội\""), "2/2 in 2"},
		{LINES("nhánh \"Hè\": không quá 1 cá nhân\n    nhánh \"Đông\": không quá 2 tập thể"), "3/3 in 3"},
		{SO LINES("mỗi đơn vị đề nghị thuộc khối \"Các sở\": không quá 1 cá nhân"), "2/2 in 2"},
		{SO LINES("mỗi [dịp]: không quá 1 cá nhân"), "2/2 in 2"},
		{SO LINES("không quá 2 cá nhân, ưu tiên \"phòng\""), "2/2 in 2"},
		{SO LINES("không quá 2 cá nhân trừ \"Sở A\""), "2/2 in 2"},
		/* clauses */
		{SO "chuyên đề 1 \"Một\" {\n  chủ trì: khối \"Các sở\"\n  đối tượng: cá nhân thuộc khối \"Các huyện\" là \"giáo "
		    "viên\"\n"
		    "  thời gian: quý II năm 2024\n  hạn gửi: trước 15/07/2024\n}\n",
		 "4/4 in 1"},
		/* conditions */
		{"trường [điểm]: con số\nchuyên đề 1 \"Một\" {\n  điều kiện: [điểm] >= 8,5\n}\n", "1/1 in 1"},
		{"chuyên đề 1 \"Một\" {\n  điều kiện: 2024 - [năm thành lập] chia hết cho 5 khi [dịp] là \"thành lập\"\n}\n",
		 "1/1 in 1"},
		{"trường [họp]: ngày\nchuyên đề 1 \"Một\" {\n  điều kiện: [họp] >= 06/03/2024\n}\n", "1/1 in 1"},
		{"trường [họp]: ngày\nchuyên đề 1 \"Một\" {\n  điều kiện: [họp] trong quý II năm 2024\n}\n", "1/1 in 1"},
		{"trường [họp]: ngày\nchuyên đề 1 \"Một\" {\n  điều kiện: năm của [họp] = 2023\n}\n", "1/1 in 1"},
		{"chuyên đề 1 \"Một\" {\n  điều kiện: [loại] khác hộ gia đình\n}\n", "1/1 in 1"},
		{"chuyên đề 1 \"Một\" {\n  điều kiện: [dịp] trong (\"lễ\", \"hội\")\n}\n", "1/1 in 1"},
		{"trường [điểm]: con số\nchuyên đề 1 \"Một\" {\n  điều kiện: [điểm] trong (8, 9,25)\n}\n", "1/1 in 1"},
		{SO "chuyên đề 1 \"Một\" {\n  điều kiện: [đơn vị] thuộc khối \"Các sở\"\n}\n", "1/1 in 1"},
		{SO "chuyên đề 1 \"Một\" {\n  điều kiện: số đơn vị thuộc khối \"Các sở\" > 5\n}\n", "0/1 in 0"},
		{"chuyên đề 1 \"Một\" {\n  điều kiện: không [chức danh] là \"giám đốc\"\n}\n", "1/1 in 1"},
		/* tasks: in time and late, at the end of the last day and after it, never reported */
		{"nhiệm vụ 1 \"Một\" {\n  thời gian: quý II năm 2024\n}\n", "1/1 in 4"},
		{"nhiệm vụ 1 \"Một\" {\n  thời gian: quý II năm 2024\n}\nnhiệm vụ 2 \"Hai\" {\n  thời gian: năm 2024\n}\n",
		 "2/2 in 7"},
		{"hạn \"Gửi\": trước 31/08/2021\n", "1/1 in 4"},
		{"hạn \"Khen\": ngày 11 tháng 6 hằng năm, từ 2022 đến 2023\n", "1/1 in 7"},
		{"khối \"Các sở\" mở\nhạn \"Gửi\" {\n  chủ trì: mỗi đơn vị thuộc khối \"Các sở\"\n  thời gian: trước "
		 "31/08/2021\n}\n",
		 "1/1 in 4"},
		{"nhiệm vụ 1 \"Một\" {\n  chủ trì: \"Sở A\"\n}\n", "0/0 in 0"},
		/* targets: at the bound, below, above */
		{"chỉ tiêu 1 \"Một\": ít nhất 14,5 %\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\": không quá 1,82 %\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\": đúng 5 \"xã\"\n", "1/1 in 3"},
		{"chỉ tiêu 1 \"Một\": đúng 0 \"vụ\"\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\": từ 138 đến 140 \"triệu đồng\"\n", "1/1 in 3"},
		{"chỉ tiêu 1 \"Một\": hoàn thành\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\": cao hơn năm trước\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\": thấp hơn năm trước \"điểm\"\n", "1/1 in 2"},
		{"chỉ tiêu 1 \"Một\" {\n  nhánh \"A\": ít nhất 3 %\n  nhánh \"B\": không quá 4 \"vụ\"\n}\n", "2/2 in 3"},
		/* areas: recognitions too */
		{"lĩnh vực 1 \"Một\" {\n  a) tập thể: \"tốt\"\n  b) cá nhân: \"tốt\"\n  thời gian: giai đoạn 2021-2025\n}\n",
		 "2/2 in 2"},
		/* rules across campaigns */
		{"quy định \"Q\" {\n  mỗi [tên], [thành tích]: không quá 1 đề nghị\n}\nchuyên đề 1 \"Một\" {\n}\n", "1/1 in 2"},
		{"quy định \"Q\" {\n  điều kiện: [chức danh] khác \"giám đốc\"\n}\nchuyên đề 1 \"Một\" {\n}\n", "1/1 in 2"},
	};

	(void)state;
	FOR_EACH(i, table_of)
	if (strcmp(outcome(table_of[i].rules), table_of[i].outcome) != 0)
		fail_msg("%s gives “%s”, not “%s”", table_of[i].rules, outcome(table_of[i].rules), table_of[i].outcome);
}

/* What cannot be shown is said, not passed over. */
static void what_is_left_out_is_listed(void **state)
{
	(void)state;
	kh_str never = with_cases(LINES("không quá 1 cá nhân khi 1 = 2"));
	assert_non_null(strstr(kh_str_c(never), "# - dòng số lượng, "));
	kh_str all = with_cases(LINES("không quá 1 cá nhân"));
	assert_null(strstr(kh_str_c(all), "# - "));
}

static void the_limit_is_filled_and_passed_by_one(void **state)
{
	kh_str text = with_cases(LINES("không quá 7 cá nhân"));

	(void)state;
	assert_non_null(strstr(kh_str_c(text), "  7 hàng \"Cá nhân #\": đạt\n  hàng \"Cá nhân #\": KT401 điểm e\n"));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_passes),
		cmocka_unit_test(what_is_left_out_is_listed),
		cmocka_unit_test(the_limit_is_filled_and_passed_by_one),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
