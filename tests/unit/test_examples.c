/* Cases: what a block becomes, when it passes, what is told when it does not; and which clauses it reaches. */
#include "tests/unit/judged.h"

#include "lang/ast.h"
#include "runtime/coverage.h"

#define PLAN                                                                                                                       \
	"đơn vị \"Sở A\"\n"                                                                                                  \
	"đơn vị \"Sở B\"\n"                                                                                                  \
	"chuyên đề 1 \"Một\" {\n"                                                                                            \
	"  a) chủ trì: \"Sở A\"\n"                                                                                            \
	"  c) đối tượng: tập thể; cá nhân\n"                                                                           \
	"  đ) thời gian: năm 2024\n"                                                                                           \
	"  e) khen thưởng: \"Bằng khen\" {\n"                                                                                 \
	"    không quá 2 tập thể\n"                                                                                          \
	"    không quá 1 cá nhân\n"                                                                                            \
	"  }\n"                                                                                                                    \
	"}\n"
#define COLUMNS "  cột: [chuyên đề] là 1, [đơn vị đề nghị], [tên], [loại], [từ ngày] là 01/01/2024, [đến ngày]\n"

static const kh_case *run_block(const char *rows)
{
	load_plan(kh_str_c(kh_fmt(PLAN "ví dụ \"Ca\" {\n" COLUMNS "%s}\n", rows)));
	assert_int_equal(plan->examples.len, 1);
	return kh_case_run(plan, &plan->examples.at[0]);
}

/* "3: KT401,KT304": the rows that are not as wanted, with what was found; "*" is the table as a whole. */
static const char *said_wrong(const kh_case *c)
{
	kh_buf out = {0};

	for (size_t i = 0; i < c->wrong.len; i++) {
		const kh_mismatch *m = &c->wrong.at[i];
		kh_buf_addc(&out, i > 0 ? "; " : "");
		if (m->number > 0)
			kh_buf_addf(&out, "%u:", m->number);
		else
			kh_buf_addc(&out, "*:");
		for (size_t k = 0; k < m->found.len; k++)
			kh_buf_addf(&out, " %s", kh_code_text((kh_code)c->judgement->findings.at[m->found.at[k]].code));
	}
	return out.len == 0 ? "" : kh_str_c(kh_buf_str(&out));
}

static void cases_pass_and_fail(void **state)
{
	static const struct {
		const char *rows, *wrong;
	} table_of[] = {
		/* accepted: no error, no warning, and the verdict */
		{"hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\n", ""},
		{"hàng \"Sở A\", \"N\", cá nhân, 01/01/2025: đạt\n", "1: KT304"},
		{"hàng \"Sở A\", \"\", cá nhân, 31/12/2024: đạt\n", "1: KT202"},
		/* undetermined */
		{"hàng \"Sở A\", \"\", cá nhân, 31/12/2024: thiếu thông tin\n", ""},
		{"hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: thiếu thông tin\n", "1:"},
		{"hàng \"Sở A\", \"\", cá nhân, 31/12/2025: thiếu thông tin\n", "1: KT202 KT304"},
		/* codes: these and no others */
		{"hàng \"Sở B\", \"N\", cá nhân, 01/01/2025: KT304, KT305\n", ""},
		{"hàng \"Sở B\", \"N\", cá nhân, 01/01/2025: KT305, KT304\n", ""},
		{"hàng \"Sở B\", \"N\", cá nhân, 01/01/2025: KT305\n", "1: KT304 KT305"},
		{"hàng \"Sở B\", \"N\", cá nhân, 31/12/2024: KT304, KT305\n", "1: KT305"},
		{"hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: KT305\n", "1:"},
		/* the clause, where one is named */
		{"hàng \"Sở B\", \"N\", cá nhân, 31/12/2024: KT305 điểm a\n", ""},
		{"hàng \"Sở B\", \"N\", cá nhân, 31/12/2024: KT305 điểm a dòng 1 chuyên đề 1\n", ""},
		{"hàng \"Sở B\", \"N\", cá nhân, 31/12/2024: KT305 điểm đ\n", "1: KT305"},
		{"2 hàng \"Sở A\", \"T #\", tập thể, 31/12/2024: đạt\nhàng \"Sở A\", \"T\", tập thể, 31/12/2024: KT401 dòng 1\n",
		 ""},
		{"2 hàng \"Sở A\", \"T #\", tập thể, 31/12/2024: đạt\nhàng \"Sở A\", \"T\", tập thể, 31/12/2024: KT401 dòng 2\n",
		 "3: KT401"},
		/* the number of a row runs through the block */
		{"hàng \"Sở A\", \"N #\", cá nhân, 31/12/2024: đạt\nhàng \"Sở A\", \"N 2\", cá nhân, 31/12/2024: KT401\n", ""},
		{"3 hàng \"Sở A\", \"T #\", tập thể, 31/12/2024: đạt\n", "3: KT401"},
		{"2 hàng \"Sở A\", \"T\", tập thể, 31/12/2024: đạt\n", ""},
		/* a row that is no nomination */
		{"hàng \"\", \"Tổng cộng\", \"\", \"\": đạt\nhàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\n", "1:"},
		/* quotes, commas and signs of formulas stay what they are */
		{"hàng \"Sở A\", \"=N \"\"a\"\", b;c|d\", cá nhân, 31/12/2024: đạt\n", ""},
		/* the table as a whole */
		{"hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\ncả bảng: đạt\n", ""},
		{"hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\ncả bảng: KT402\n", "*:"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(table_of); i++) {
		const kh_case *c = run_block(table_of[i].rows);
		assert_non_null(c->judgement);
		if (strcmp(said_wrong(c), table_of[i].wrong) != 0)
			fail_msg("%s gives “%s”, not “%s”", table_of[i].rows, said_wrong(c), table_of[i].wrong);
	}
}

#define RULES_OF_WHOLE                                                                                                             \
	"chuyên đề 1 \"Một\" {\n  e) khen thưởng: \"Bằng khen\", ít nhất 2 cá nhân\n}\n"                           \
	"ví dụ \"Ca\" {\n  cột: [chuyên đề] là 1, [tên], [loại] là cá nhân\n  hàng \"N\": đạt\n%s}\n"

/* What is not named in the table as a whole fails only where nothing may be there. */
static void the_whole_table_is_asked_only_for_what_is_named(void **state)
{
	static const struct {
		const char *whole, *wrong;
	} table_of[] = {
		{"", ""},
		{"cả bảng: KT402\n", ""},
		{"cả bảng: KT402 điểm e\n", ""},
		{"cả bảng: đạt\n", "*: KT402"},
		{"cả bảng: KT205\n", "*: KT402"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(table_of); i++) {
		load_plan(kh_str_c(kh_fmt(RULES_OF_WHOLE, table_of[i].whole)));
		assert_string_equal(said_wrong(kh_case_run(plan, &plan->examples.at[0])), table_of[i].wrong);
	}
}

static void rows_keep_the_lines_of_the_rule_file(void **state)
{
	const kh_case *c = run_block("hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\n"
				     "2 hàng \"Sở A\", \"T #\", tập thể, 31/12/2024: đạt\n");

	(void)state;
	assert_int_equal(c->table->len, 3);
	assert_int_equal(kh_table_line(c->table, 0), 14);
	assert_int_equal(kh_table_line(c->table, 1), 15);
	assert_int_equal(kh_table_line(c->table, 2), 15);
}

#define RULES_OF_DAY                                                                                                               \
	"đơn vị \"Sở A\" {\n  hiệu lực: đến 30/06/2024\n}\nchuyên đề 1 \"Một\" {\n}\n"                          \
	"ví dụ \"Ca\" {\n  ngày xét: %s\n  cột: [chuyên đề] là 1, [đơn vị đề nghị], [tên]\n  hàng \"Sở A\", \"N\": %s\n}\n"

static void the_day_of_evaluation_is_that_of_the_block(void **state)
{
	(void)state;
	load_plan(kh_str_c(kh_fmt(RULES_OF_DAY, "30/06/2024", "đạt")));
	assert_string_equal(said_wrong(kh_case_run(plan, &plan->examples.at[0])), "");
	load_plan(kh_str_c(kh_fmt(RULES_OF_DAY, "01/07/2024", "KT210")));
	assert_string_equal(said_wrong(kh_case_run(plan, &plan->examples.at[0])), "");
}

static void a_block_that_gives_no_table_says_why(void **state)
{
	(void)state;
	load_plan("ví dụ \"Ca\" {\n  cột: [đến ngày]\n  hàng 01/01/2024: đạt\n}\n");
	const kh_case *c = kh_case_run(plan, &plan->examples.at[0]);
	assert_null(c->judgement);
	assert_true(c->trouble.code != KH_CODE_COUNT);
}

/* ---- coverage ---- */

static const char *said_missed(const char *rows)
{
	static kh_coverage coverage;
	kh_buf out = {0};

	const kh_case *c = run_block(rows);
	kh_coverage_init(&coverage);
	kh_coverage_plan(&coverage, plan);
	kh_coverage_plan(&coverage, plan); /* a second time adds nothing */
	kh_coverage_case(&coverage, c);
	for (size_t i = 0; i < coverage.clauses.len; i++)
		if (!coverage.clauses.at[i].reached)
			kh_buf_addf(&out, "%s%s", out.len > 0 ? ", " : "", kh_phrase_text(coverage.clauses.at[i].what, KH_EN));
	kh_buf_addf(&out, " (%zu/%zu)", coverage.reached, coverage.clauses.len);
	kh_coverage_free(&coverage);
	return kh_str_c(kh_buf_str(&out));
}

static void coverage_counts_what_is_shown_broken(void **state)
{
	(void)state;
	assert_string_equal(said_missed("hàng \"Sở A\", \"N\", cá nhân, 31/12/2024: đạt\n"),
			    "host, subjects, period, form of award, quota line, quota line (0/6)");
	assert_string_equal(said_missed("hàng \"Sở B\", \"N\", cá nhân, 01/01/2025: đạt\n"),
			    "subjects, form of award, quota line, quota line (2/6)");
	assert_string_equal(said_missed("2 hàng \"Sở A\", \"N #\", cá nhân, 31/12/2024: đạt\n"),
			    "host, subjects, period, form of award, quota line (1/6)");
	/* a cell that is lacking shows nothing */
	assert_string_equal(said_missed("hàng \"\", \"N\", \"\", \"\": đạt\n"),
			    "host, subjects, period, form of award, quota line, quota line (0/6)");
}

static void clauses_that_leave_all_open_are_not_counted(void **state)
{
	static kh_coverage coverage;

	(void)state;
	load_plan("chuyên đề 1 \"Một\" {\n  a) chủ trì: mọi đơn vị\n  b) mục tiêu: \"m\"\n"
		  "  c) đối tượng: tập thể, cá nhân; hộ gia đình, doanh nghiệp\n  d) nội dung: \"n\"\n}\n");
	kh_coverage_init(&coverage);
	kh_coverage_plan(&coverage, plan);
	assert_int_equal(coverage.clauses.len, 0);
	kh_coverage_free(&coverage);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_pass_and_fail),
		cmocka_unit_test(the_whole_table_is_asked_only_for_what_is_named),
		cmocka_unit_test(rows_keep_the_lines_of_the_rule_file),
		cmocka_unit_test(the_day_of_evaluation_is_that_of_the_block),
		cmocka_unit_test(a_block_that_gives_no_table_says_why),
		cmocka_unit_test(coverage_counts_what_is_shown_broken),
		cmocka_unit_test(clauses_that_leave_all_open_are_not_counted),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
