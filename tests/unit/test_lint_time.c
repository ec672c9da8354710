/* What lint says of periods, deadlines and years, and where it keeps silent. */
#include "tests/unit/lint.h"

#define PLAN "kế hoạch \"1/KH-UBND\" năm 2024 { tên: \"Thi đua năm 2024\" ban hành: \"UBND tỉnh\", ngày 06/03/2024 }\n"
#define SCHOOL "năm học 2023-2024: từ 01/08/2023 đến 31/08/2024\nnăm học 2021-2022: từ 01/08/2021 đến 31/08/2022\n"
#define PERIOD(period) PLAN SCHOOL "chuyên đề 1 \"A\" { thời gian: " period " }\n"
#define TITLE(title, period) PLAN "chuyên đề 1 \"" title "\" { thời gian: " period " }\n"
#define GOAL(goal) PLAN "chuyên đề 1 \"A\" { mục tiêu: \"" goal "\" thời gian: năm 2024 }\n"
#define CONDITION(condition) PLAN "chuyên đề 1 \"A\" { điều kiện: " condition " }\n"

static void lies_to_the_year(void **state)
{
	static const lint_case cases[] = {
		{PERIOD("năm 2024"), ""},
		{PERIOD("từ 01/01/2024 đến 31/12/2024"), ""},
		{PERIOD("quý II"), ""},
		{PERIOD("giai đoạn 2021-2025"), ""},
		{PERIOD("từ năm 2022 đến năm 2024"), ""},
		{PERIOD("từ tháng 3/2024 đến 02/2025"), "KT140"},
		{PERIOD("từ tháng 11/2023 đến 10/2024"), "KT140"},
		{PERIOD("từ tháng 4/2023 đến 4/2024"), "KT140"},
		{PERIOD("năm học 2023-2024"), "KT140"},
		{PERIOD("năm 2023"), "KT147"},
		{PERIOD("năm 2025"), "KT147"},
		{PERIOD("năm học 2021-2022"), "KT147"},
		{PERIOD("giai đoạn 2021-2023"), "KT147"},
		{"kế hoạch \"1/KH-UBND\" { }\nchuyên đề 1 \"A\" { thời gian: năm 2023 }\n", ""},
		{PERIOD("từ tháng 3/2024 đến 11/2024") "bổ sung \"CV 1\": chuyên đề 1 kéo dài đến 31/01/2025\n", ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT140, KH_KT148);
}

static void lies_to_the_day_of_issue(void **state)
{
	static const lint_case cases[] = {
		{PERIOD("từ 03/2024 đến 06/2024"), ""},
		{PERIOD("từ 10/02/2024 đến 30/06/2024"), ""},
		{PERIOD("từ 01/2024 đến 06/2024"), "KT141"},
		{PERIOD("quý I"), "KT141"},
		{PERIOD("tháng 01/2024"), "KT148"},
		{PERIOD("từ 01/01/2024 đến 06/03/2024"), "KT141"},
		{PERIOD("từ 01/01/2024 đến 05/03/2024"), "KT148"},
		{PERIOD("từ 10/2023 đến 02/2024"), "KT148"},
		{PERIOD("năm 2022"), "KT147"},
		{"kế hoạch \"1/KH\" năm 2024 { }\nchuyên đề 1 \"A\" { thời gian: tháng 01/2024 }\n", ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT140, KH_KT148);
}

static void lies_to_the_deadline(void **state)
{
	static const lint_case cases[] = {
		{PERIOD("năm 2024 hạn gửi: chậm nhất 15/01/2025"), ""},
		{PERIOD("năm 2024 hạn gửi: chậm nhất 31/12/2024"), ""},
		{PERIOD("năm 2024 hạn gửi: trước 31/12/2024"), "KT142"},
		{PERIOD("năm 2024 hạn gửi: chậm nhất 30/11/2024"), "KT142"},
		{PERIOD("năm 2024 hạn gửi: chậm nhất 01/01/2024"), "KT142"},
		{PERIOD("năm 2024 hạn gửi: trước 01/01/2024"), "KT146"},
		{PERIOD("năm 2024 hạn gửi: chậm nhất 30/11/2023"), "KT146"},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT140, KH_KT148);
}

static void is_as_long_as_its_title(void **state)
{
	static const lint_case cases[] = {
		{TITLE("Tháng cao điểm phòng, chống ma túy", "năm 2024"), "KT143"},
		{TITLE("Tháng cao điểm phòng, chống ma túy", "tháng 6/2024"), ""},
		{TITLE("Tháng cao điểm phòng, chống ma túy", "từ 15/5/2024 đến 15/7/2024"), ""},
		{TITLE("Hưởng ứng Tháng Thanh niên", "năm 2024"), "KT143"},
		{TITLE("Phong trào thi đua hưởng ứng Tháng hành động vì trẻ em", "năm 2024"), "KT143"},
		{TITLE("Mừng Cách mạng Tháng Tám", "năm 2024"), ""},
		{TITLE("Quỹ vì người nghèo hằng tháng", "năm 2024"), ""},
		{TITLE("Tuần lễ áo dài", "năm 2024"), "KT143"},
		{TITLE("Tuần lễ áo dài", "tháng 3/2024"), ""},
		{TITLE("Tuần tra, kiểm soát", "năm 2024"), ""},
		{TITLE("Tuần hoàn nước thải", "năm 2024"), ""},
		{TITLE("Thi đua quý II", "quý II"), ""},
		{TITLE("Thi đua quý II", "năm 2024"), "KT143"},
		{TITLE("Thi đua quý II và quý III", "quý II, III"), ""},
		{TITLE("Thi đua quý I, II", "từ 03/2024 đến 06/2024"), ""},
		{TITLE("Thi đua 6 tháng cuối năm", "từ 7/2024 đến 12/2024"), ""},
		{TITLE("Thi đua 6 tháng cuối năm", "năm 2024"), "KT143"},
		{TITLE("60 ngày đêm hoàn thành cao tốc", "năm 2024"), "KT143"},
		{TITLE("60 ngày đêm hoàn thành cao tốc", "từ 01/10/2024 đến 30/11/2024"), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT143, KH_KT143);
}

static void has_no_year_left_over(void **state)
{
	static const lint_case cases[] = {
		{GOAL("Hoàn thành nhiệm vụ năm 2024"), ""},
		{GOAL("Hoàn thành nhiệm vụ năm 2023"), "KT144"},
		{GOAL("Năm 2023, hoàn thành nhiệm vụ"), "KT144"},
		{GOAL("Hoàn thành nhiệm vụ. Năm 2023 thi đua; so với trước"), "KT144"},
		{GOAL("Hoàn thành nhiệm vụ năm 2022"), ""},
		{GOAL("Thu ngân sách năm 2024 và năm 2023"), ""},
		{GOAL("Thu ngân sách cao hơn năm 2023"), ""},
		{GOAL("Cải thiện so với năm 2023"), ""},
		{GOAL("Công trình khởi công từ năm 2023"), ""},
		{GOAL("Sắp xếp giai đoạn 2023-2025, năm 2023-2025"), ""},
		{GOAL("Năm 2023 - 2024 chuyển đổi số"), ""},
		{GOAL("Kế hoạch 167/KH-UBND năm 2023 về xúc tiến"), ""},
		{GOAL("Ngày 08 tháng 4 năm 2023"), ""},
		{GOAL("Theo Nghị định về thuế năm 2023"), ""},
		{GOAL("Đến cuối năm 2023"), ""},
		{GOAL("Mã năm 20235"), ""},
		{TITLE("Công tác thuế năm 2023", "năm 2024"), "KT144"},
		{TITLE("Công tác thuế năm 2023", "từ 11/2023 đến 10/2024"), ""},
		{TITLE("Công tác thuế năm 2023", "năm 2023"), ""},
		{"kế hoạch \"1/KH\" năm 2024 { tên: \"Phong trào thi đua năm 2023\" }\n", "KT144"},
		{"kế hoạch \"1/KH\" { tên: \"Phong trào thi đua năm 2023\" }\n", ""},
		{CONDITION("2023 - [năm thành lập] chia hết cho 5"), "KT144"},
		{CONDITION("2024 - [năm thành lập] chia hết cho 5"), ""},
		{CONDITION("2023 - [năm thành lập] >= 5"), ""},
		{CONDITION("[năm thành lập] < 2023"), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT144, KH_KT144);
}

#define TWO(host_1, rest_1, host_2, rest_2)                                                                                        \
	PLAN "đơn vị \"S\"\nđơn vị \"T\"\nđơn vị \"U\"\nkhối \"K\": \"T\"\n"                                         \
	     "chuyên đề 1 \"A\" { chủ trì: " host_1 " " rest_1 " }\nchuyên đề 2 \"B\" { chủ trì: " host_2 " " rest_2 " }\n"
#define ALL_YEAR "đối tượng: cá nhân thời gian: năm 2024"

static void campaigns_of_one_host_meet(void **state)
{
	static const lint_case cases[] = {
		{TWO("\"S\"", ALL_YEAR, "\"S\"", ALL_YEAR), "KT145"},
		{TWO("\"S\", \"T\"", ALL_YEAR, "\"T\", \"S\"", ALL_YEAR), "KT145"},
		{TWO("\"S\"", ALL_YEAR, "\"T\"", ALL_YEAR), ""},
		{TWO("mọi đơn vị", ALL_YEAR, "mọi đơn vị", ALL_YEAR), ""},
		{TWO("\"S\"", "đối tượng: cá nhân", "\"S\"", ALL_YEAR), ""},
		{TWO("\"S\"", "đối tượng: tập thể thời gian: năm 2024", "\"S\"", ALL_YEAR), ""},
		{TWO("\"S\"", "đối tượng: cá nhân thời gian: quý I", "\"S\"", "đối tượng: cá nhân thời gian: quý II"), ""},
		{TWO("\"S\"", "đối tượng: cá nhân thuộc khối \"K\" thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân thuộc \"T\" thời gian: năm 2024"),
		 "KT145"},
		{TWO("\"S\"", "đối tượng: cá nhân thuộc khối \"K\" thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân thuộc \"U\" thời gian: năm 2024"),
		 ""},
		{TWO("\"S\"", "đối tượng: cá nhân là \"bác sĩ\", \"y tá\" thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân là \"Y tá\" thời gian: năm 2024"),
		 "KT145"},
		{TWO("\"S\"", "đối tượng: cá nhân là \"bác sĩ\" thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân là \"y tá\" thời gian: năm 2024"),
		 ""},
		{TWO("\"S\"", "đối tượng: cá nhân là \"bác sĩ\" thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân thời gian: năm 2024"),
		 "KT145"},
		{TWO("\"S\"", "đối tượng: cá nhân thời gian: năm 2024", "\"S\"",
		     "đối tượng: cá nhân trừ \"T\" thời gian: năm 2024"),
		 ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT145, KH_KT145);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(lies_to_the_year),      cmocka_unit_test(lies_to_the_day_of_issue),
		cmocka_unit_test(lies_to_the_deadline),  cmocka_unit_test(is_as_long_as_its_title),
		cmocka_unit_test(has_no_year_left_over), cmocka_unit_test(campaigns_of_one_host_meet),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
