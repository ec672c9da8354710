/* The judgement of progress: which task a row reports, how each task stands, what is found. */
#include "tests/unit/judged.h"

#include <string.h>

#include "runtime/progress.h"

#define HEAD "kế hoạch \"01/KH\" năm 2024 {\n}\n"
#define QUARTERS HEAD "nhiệm vụ 1 \"Chỉ thị\" { thời gian: quý I }\nnhiệm vụ 2 \"Họp Hội đồng\" { thời gian: quý II, III }\n"
#define UNITS                                                                                                                                                           \
	"đơn vị \"Sở A\"\nđơn vị \"Sở B\"\nđơn vị \"Sở C\" { hiệu lực: từ 2020 đến 2023 }\nkhối \"Sở\": \"Sở A\", \"Sở B\", \"Sở " \
	"C\"\n"
#define PLANS UNITS "hạn \"Gửi kế hoạch\" { chủ trì: mỗi đơn vị thuộc khối \"Sở\" thời gian: trước 31/08/2024 }\n"
#define YEARLY "hạn \"Khen\": ngày 11 tháng 6 hằng năm, từ 2022 đến 2024\n"
#define ORDERED                                                                                                                                       \
	HEAD "nhiệm vụ 15 \"Kế hoạch kiểm tra\" { thời gian: quý II }\nnhiệm vụ 21 \"Kiểm tra\" { thời gian: quý II, III sau: " \
	     "nhiệm vụ 15 }\n"

static void say_duty(kh_buf *out, const kh_duty *duty)
{
	const kh_task *task = &plan->tasks.at[duty->task];

	kh_buf_add(out, task->number.len > 0 ? task->number : task->title);
	if (task->year != 0)
		kh_buf_addf(out, " %d", task->year);
	if (duty->unit.len > 0)
		kh_buf_addf(out, " %s", kh_str_c(duty->unit));
	static const char *const states[KH_DUTY_STATES] = {
		[KH_DUTY_IN_TIME] = "đúng",    [KH_DUTY_EARLY] = "sớm",           [KH_DUTY_LATE] = "muộn",
		[KH_DUTY_OVERDUE] = "quá hạn", [KH_DUTY_UNDER_WAY] = "đang làm",  [KH_DUTY_OPEN] = "còn",
		[KH_DUTY_AHEAD] = "chưa đến",  [KH_DUTY_UNREPORTED] = "chưa báo", [KH_DUTY_UNKNOWN] = "chưa rõ",
	};
	kh_buf_addf(out, " %s", states[duty->state]);
	if (duty->days != 0)
		kh_buf_addf(out, " %d", (int)duty->days);
}

/* How the tasks stand on the day ("": none is given) after the rows, then what was found: "1 muộn 5; 2 còn 9 | 1:504". */
static const char *stand(const char *rules, const char *rows, const char *day)
{
	kh_trouble trouble = {0};
	kh_load_options options = {.delimiter = '|', .dataset = KH_PROGRESS};
	kh_judge_options judge_options = {.has_date = *day != '\0'};
	kh_buf out = {0};

	if (judge_options.has_date)
		assert_true(kh_date_parse(kh_str_of(day), &judge_options.date));
	load_plan(rules);
	data = kh_data_new(plan->schema);
	table = kh_data_table(data, KH_PROGRESS);
	if (!kh_load_csv_text(data, KH_STR("rows.csv"), kh_str_of(rows), options, &trouble))
		fail_msg("%s: %s", kh_code_text(trouble.code), rows);
	judged = kh_judge(plan, table, judge_options);
	for (size_t i = 0; i < judged->progress->duties.len; i++) {
		kh_buf_addc(&out, i > 0 ? "; " : "");
		say_duty(&out, &judged->progress->duties.at[i]);
	}
	for (size_t i = 0; i < judged->findings.len; i++) {
		const kh_finding *f = &judged->findings.at[i];
		kh_buf_addc(&out, i > 0 ? " " : " | ");
		if (f->row != KH_NO_ROW)
			kh_buf_addf(&out, "%u:", kh_table_number(table, f->row));
		kh_buf_addc(&out, kh_code_text((kh_code)f->code) + 2);
	}
	done();
	return kh_str_c(kh_buf_str(&out));
}

typedef struct {
	const char *rules, *rows, *day, *says;
} example;

static void check(const example *cases, size_t n)
{
	for (size_t i = 0; i < n; i++)
		assert_string_equal(stand(cases[i].rules, cases[i].rows, cases[i].day), cases[i].says);
}

static void rows_find_their_task(void **state)
{
	static const example cases[] = {
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|31/03/2024\n2|01/04/2024\n", "", "1 đúng; 2 đúng"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\nNhiệm vụ 01|31/03/2024\nhọp hội đồng|01/04/2024\n", "", "1 đúng; 2 đúng"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1. Chỉ thị|31/03/2024\n“Họp Hội đồng”|01/04/2024\n", "", "1 đúng; 2 đúng"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1. Họp Hội đồng|31/03/2024\n3|01/04/2024\n", "",
		 "1 chưa báo; 2 chưa báo | 1:503 2:503"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n|31/03/2024\n", "", "1 chưa báo; 2 chưa báo | 1:202"},
		{HEAD "hạn \"Gửi kế hoạch\": chậm nhất 31/01/2024", "nhiệm vụ|ngày hoàn thành\nHạn “Gửi kế hoạch”|31/01/2024\n", "",
		 "Gửi kế hoạch đúng"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

static void both_ends_are_inside(void **state)
{
	static const example cases[] = {
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|31/12/2023\n", "", "1 sớm 1; 2 chưa báo | 1:505"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|01/01/2024\n", "", "1 đúng; 2 chưa báo"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|01/04/2024\n", "", "1 muộn 1; 2 chưa báo | 1:504"},
		{HEAD "hạn \"G\": chậm nhất 31/01/2024", "nhiệm vụ|ngày hoàn thành\nG|31/01/2024\n", "", "G đúng"},
		{HEAD "hạn \"G\": chậm nhất 31/01/2024", "nhiệm vụ|ngày hoàn thành\nG|01/02/2024\n", "", "G muộn 1 | 1:504"},
		{HEAD "hạn \"G\": trước 31/01/2024", "nhiệm vụ|ngày hoàn thành\nG|30/01/2024\n", "", "G đúng"},
		{HEAD "hạn \"G\": trước 31/01/2024", "nhiệm vụ|ngày hoàn thành\nG|31/01/2024\n", "", "G muộn 1 | 1:504"},
		{HEAD "hạn \"G\": trước 31/01/2024", "nhiệm vụ|ngày hoàn thành\nG|01/01/1999\n", "", "G đúng"},
		{HEAD "nhiệm vụ 1 \"A\" { }", "nhiệm vụ|ngày hoàn thành\n1|01/01/1999\n", "01/01/2030", "1 đúng"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

static void the_day_decides_what_is_overdue(void **state)
{
	static const example cases[] = {
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "", "1 chưa báo; 2 đang làm"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "31/12/2023", "1 chưa đến 91; 2 đang làm 274"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "01/01/2024", "1 còn 90; 2 đang làm 273"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "31/03/2024", "1 còn; 2 đang làm 183"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "01/04/2024", "1 quá hạn 1; 2 đang làm 182 | 506"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n2|\n", "01/10/2024", "1 quá hạn 184; 2 quá hạn 1 | 1:502 506"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|31/03/2024\n", "30/03/2024", "1 chưa rõ; 2 chưa đến 184 | 1:507"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|31/03/2024\n", "31/03/2024", "1 đúng; 2 chưa đến 183"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|không rõ\n", "01/10/2024", "1 chưa rõ; 2 quá hạn 1 | 1:203 506"},
		{HEAD "nhiệm vụ 1 \"A\" { }", "nhiệm vụ|ngày hoàn thành\nB|\n", "01/01/2030", "1 chưa báo | 1:503"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

static void one_report_a_task_counts(void **state)
{
	static const example cases[] = {
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|05/04/2024\n1|30/03/2024\n", "", "1 muộn 5; 2 chưa báo | 1:504 2:508"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|\n1|30/03/2024\n1|\n", "01/04/2024", "1 đúng; 2 còn 182"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|\n1|\n", "01/02/2024", "1 đang làm 59; 2 chưa đến 242"},
		{QUARTERS, "nhiệm vụ|ngày hoàn thành\n1|01/05/2024\n1|30/03/2024\n", "01/04/2024", "1 đúng; 2 còn 182 | 1:507"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

/* Sở C was dissolved in 2023 and owes nothing. */
static void each_unit_owes_it(void **state)
{
	static const example cases[] = {
		{PLANS, "nhiệm vụ|đơn vị|ngày hoàn thành\nGửi kế hoạch|Sở A|30/08/2024\nGửi kế hoạch|Sở B|02/09/2024\n", "",
		 "Gửi kế hoạch Sở A đúng; Gửi kế hoạch Sở B muộn 3 | 2:504"},
		{PLANS, "nhiệm vụ|đơn vị|ngày hoàn thành\nGửi kế hoạch|Sở A|30/08/2024\n", "31/08/2024",
		 "Gửi kế hoạch Sở A đúng; Gửi kế hoạch Sở B quá hạn 1 | 506"},
		{PLANS, "nhiệm vụ|đơn vị|ngày hoàn thành\nGửi kế hoạch|Sở D|30/08/2024\nGửi kế hoạch|Sở C|30/08/2024\n", "",
		 "Gửi kế hoạch Sở A chưa báo; Gửi kế hoạch Sở B chưa báo | 1:510 2:510"},
		{PLANS, "nhiệm vụ|đơn vị|ngày hoàn thành\nGửi kế hoạch||30/08/2024\n", "",
		 "Gửi kế hoạch Sở A chưa báo; Gửi kế hoạch Sở B chưa báo | 1:202"},
		{PLANS, "nhiệm vụ|ngày hoàn thành\nGửi kế hoạch|30/08/2024\n", "",
		 "Gửi kế hoạch Sở A chưa báo; Gửi kế hoạch Sở B chưa báo | 205"},
		{UNITS "hạn \"G\" { chủ trì: mỗi \"Sở A\", khối \"Sở\" thời gian: trước 31/08/2024 }",
		 "nhiệm vụ|đơn vị|ngày hoàn thành\nG|Sở|30/08/2024\n", "", "G Sở A chưa báo; G Sở đúng"},
		{UNITS "khối \"Xã\" mở\nhạn \"G\" { chủ trì: mỗi đơn vị thuộc khối \"Xã\" thời gian: trước 31/08/2024 }",
		 "nhiệm vụ|đơn vị|ngày hoàn thành\nG|Xã X|31/08/2024\nG|xã  x|30/08/2024\nG|Xã Y|30/08/2024\n", "",
		 "G Xã X muộn 1; G Xã Y đúng | 1:504 2:508"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

static void a_row_belongs_to_its_year(void **state)
{
	static const example cases[] = {
		{YEARLY, "nhiệm vụ|ngày hoàn thành\nKhen|11/06/2022\nKhen|12/06/2023\nKhen|01/02/2024\n", "",
		 "Khen 2022 đúng; Khen 2023 muộn 1; Khen 2024 đúng | 2:504"},
		{YEARLY, "nhiệm vụ|năm|ngày hoàn thành\nKhen|2022|05/01/2023\nKhen|2024|\n", "12/06/2024",
		 "Khen 2022 muộn 208; Khen 2023 quá hạn 367; Khen 2024 quá hạn 1 | 1:504 2:502 506"},
		{YEARLY, "nhiệm vụ|ngày hoàn thành\nKhen|11/06/2026\nKhen|\n", "",
		 "Khen 2022 chưa báo; Khen 2023 chưa báo; Khen 2024 chưa báo | 1:503 205"},
		{YEARLY, "nhiệm vụ|ngày hoàn thành\nKhen|11/06/2022\n", "31/12/2022",
		 "Khen 2022 đúng; Khen 2023 chưa đến 162; Khen 2024 chưa đến 528"},
		{YEARLY, "nhiệm vụ|ngày hoàn thành\nKhen|31/12/2022\n", "01/01/2023",
		 "Khen 2022 muộn 203; Khen 2023 còn 161; Khen 2024 chưa đến 527 | 1:504"},
		{YEARLY, "nhiệm vụ|năm|ngày hoàn thành\nKhen||\n", "",
		 "Khen 2022 chưa báo; Khen 2023 chưa báo; Khen 2024 chưa báo | 1:202"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

static void order_is_kept(void **state)
{
	static const example cases[] = {
		{ORDERED, "nhiệm vụ|ngày hoàn thành\n15|20/06/2024\n21|20/06/2024\n", "", "15 đúng; 21 đúng"},
		{ORDERED, "nhiệm vụ|ngày hoàn thành\n15|20/06/2024\n21|19/06/2024\n", "", "15 đúng; 21 đúng | 2:509"},
		{ORDERED, "nhiệm vụ|ngày hoàn thành\n15|\n21|19/06/2024\n", "", "15 đang làm; 21 đúng | 2:509"},
		{ORDERED, "nhiệm vụ|ngày hoàn thành\n21|19/06/2024\n", "", "15 chưa báo; 21 đúng"},
		{ORDERED, "nhiệm vụ|ngày hoàn thành\n15|?\n21|19/06/2024\n", "", "15 chưa rõ; 21 đúng | 1:203"},
		{HEAD "chuyên đề 8 \"X\" { thời gian: từ 01/2024 đến 05/2024 }\nnhiệm vụ 1 \"A\" { thời gian: năm 2024 sau: chuyên "
		      "đề 8 }",
		 "nhiệm vụ|ngày hoàn thành\n1|31/05/2024\n", "", "1 đúng | 1:509"},
		{HEAD "chuyên đề 8 \"X\" { thời gian: từ 01/2024 đến 05/2024 }\nnhiệm vụ 1 \"A\" { thời gian: năm 2024 sau: chuyên "
		      "đề 8 }",
		 "nhiệm vụ|ngày hoàn thành\n1|01/06/2024\n", "", "1 đúng"},
		{YEARLY "nhiệm vụ 1 \"A\" { sau: hạn \"Khen\" }",
		 "nhiệm vụ|ngày hoàn thành\n1|01/06/2023\nKhen|01/06/2022\nKhen|05/06/2023\n", "",
		 "1 đúng; Khen 2022 đúng; Khen 2023 đúng; Khen 2024 chưa báo | 1:509"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

/* What brings forth a document is done when that is issued, unless a row says another day. */
static void documents_are_reports(void **state)
{
#define ISSUED HEAD "nhiệm vụ 8 \"A\" { thời gian: quý I ban hành: \"44/KH\", ngày 06/03/2024 }\nnhiệm vụ 9 \"B\" { }"
	static const example cases[] = {
		{ISSUED, "nhiệm vụ|ngày hoàn thành\n9|\n", "", "8 đúng; 9 đang làm"},
		{ISSUED, "nhiệm vụ|ngày hoàn thành\n9|\n", "06/03/2024", "8 đúng; 9 đang làm"},
		{ISSUED, "nhiệm vụ|ngày hoàn thành\n9|\n", "05/03/2024", "8 còn 26; 9 đang làm"},
		{ISSUED, "nhiệm vụ|ngày hoàn thành\n8|01/04/2024\n", "", "8 muộn 1; 9 chưa báo | 1:504"},
		{HEAD "nhiệm vụ 8 \"A\" { thời gian: quý I ban hành: \"44/KH\", ngày 06/04/2024 }\nnhiệm vụ 9 \"B\" { }",
		 "nhiệm vụ|ngày hoàn thành\n9|\n", "", "8 muộn 6; 9 đang làm | 504"},
	};

	(void)state;
	check(cases, KH_COUNT(cases));
}

/* The pages of khen explain do not lie: their rows give the code, or no longer give it. */
static bool page_gives(kh_code code, const char *rules, const char *day, const char *page)
{
	kh_str text = kh_str_of(page), rows = text;

	for (size_t i = 0; i < text.len && rows.ptr[0] == '#'; i++)
		if (text.ptr[i] == '\n')
			rows = kh_str_slice(text, i + 1, text.len);
	kh_buf bars = {0};
	for (size_t i = 0; i < rows.len; i++)
		kh_buf_char(&bars, rows.ptr[i] == ',' ? '|' : rows.ptr[i]);
	kh_buf_char(&bars, '\n');
	return strstr(stand(rules, kh_str_c(kh_buf_str(&bars)), day), kh_code_text(code) + 2) != NULL;
}

static void pages_hold(void **state)
{
#define SENDERS                                                                                                                    \
	"đơn vị \"Sở Y tế\"\nđơn vị \"Sở Nội vụ\"\nđơn vị \"Sở Tư pháp\"\n"                              \
	"hạn \"Gửi kế hoạch\" { chủ trì: mỗi \"Sở Y tế\", \"Sở Nội vụ\" }"
	static const struct {
		kh_code code;
		const char *rules, *day;
	} pages[] = {
		{KH_KT502, HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", "15/07/2024"},
		{KH_KT503, HEAD "nhiệm vụ 10 \"A\" { } nhiệm vụ 12 \"B\" { }", ""},
		{KH_KT504, HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", ""},
		{KH_KT505, HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", ""},
		{KH_KT506, HEAD "nhiệm vụ 8 \"A\" { thời gian: quý I } nhiệm vụ 9 \"B\" { thời gian: quý II }", "15/07/2024"},
		{KH_KT507, HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", "15/07/2024"},
		{KH_KT508, HEAD "nhiệm vụ 9 \"A\" { thời gian: quý II }", ""},
		{KH_KT509, ORDERED, ""},
		{KH_KT510, SENDERS, ""},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(pages); i++)
		for (int lang = 0; lang < 2; lang++) {
			kh_explanation page = kh_code_explanation(pages[i].code, (kh_lang)lang);
			if (!page_gives(pages[i].code, pages[i].rules, pages[i].day, page.wrong) ||
			    page_gives(pages[i].code, pages[i].rules, pages[i].day, page.right))
				fail_msg("the page of %s", kh_code_text(pages[i].code));
		}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_find_their_task),
		cmocka_unit_test(both_ends_are_inside),
		cmocka_unit_test(the_day_decides_what_is_overdue),
		cmocka_unit_test(one_report_a_task_counts),
		cmocka_unit_test(each_unit_owes_it),
		cmocka_unit_test(a_row_belongs_to_its_year),
		cmocka_unit_test(order_is_kept),
		cmocka_unit_test(documents_are_reports),
		cmocka_unit_test(pages_hold),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
