/* Do the rule files of the directive, of the plan on advanced models, of the council's schedule and of Bắc Giang's plan say what these
 * documents say? The tables below were filled from the documents, not from the rule files. */
#include "tests/unit/unit.h"

#include "lang/resolve.h"
#include "runtime/data/load.h"

enum { TT = KH_COLLECTIVE, CN = KH_INDIVIDUAL, HO = KH_HOUSEHOLD };

static bool read_file(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	kh_trouble trouble = {.code = KH_CODE_COUNT};

	(void)owner;
	*why = KH_STR("not found");
	return kh_read_text(path, text, &trouble);
}

static kh_plan *load(const char *name)
{
	kh_plan_options options = {.read = read_file};
	kh_sources *sources = KH_NEW(kh_sources);
	kh_diags *diags = KH_NEW(kh_diags);
	kh_str path = kh_str_of(name), text, why;

	assert_true(read_file(NULL, path, &text, &why));
	sources->end = 1;
	kh_plan *plan = kh_plan_load(path, text, &options, sources, diags);
	assert_non_null(plan);
	assert_int_equal(diags->list.len, 0);
	return plan;
}

static uint32_t unit(const kh_plan *plan, const char *name)
{
	uint32_t found = kh_register_find(plan->reg, kh_str_of(name));

	assert_true(found != KH_NONE);
	assert_false(plan->reg->entities.at[found].implicit);
	return found;
}

/* ---- the schedule ---- */

static const struct {
	const char *number, *from, *to;
} schedule[] = {
#define Q1 "01/01/2024", "31/03/2024"
#define Q2 "01/04/2024", "30/06/2024"
#define Q3 "01/07/2024", "30/09/2024"
#define Q4 "01/10/2024", "31/12/2024"
	{"1", Q1},
	{"2", Q1},
	{"3", Q1},
	{"4", Q1},
	{"5", Q1},
	{"6", Q1},
	{"7", Q1},
	{"8", Q1},
	{"9", Q2},
	{"10", "01/01/2024", "30/06/2024"},
	{"12", "01/01/2024", "30/06/2024"},
	{"13", Q2},
	{"14", Q2},
	{"15", Q2},
	{"16", Q2},
	{"17", Q2},
	{"18", Q2},
	{"19", "01/04/2024", "30/09/2024"},
	{"20", Q3},
	{"21", "01/04/2024", "30/09/2024"},
	{"22", Q3},
	{"23", "01/07/2024", "31/12/2024"},
	{"24", Q3},
	{"25", Q3},
	{"26", "01/07/2024", "31/12/2024"},
	{"27", Q4},
	{"28", Q4},
	{"29", "01/01/2024", "31/12/2024"},
};

static void schedule_has_28_tasks_led_by_one_board(void **state)
{
	kh_plan *plan = load("rules/2024-hoi-dong.kt");

	(void)state;
	assert_text(plan->document.number, "01/KH-HĐTĐKT");
	assert_int_equal(plan->document.date, kh_date_of(2024, 2, 6));
	assert_int_equal(plan->tasks.len, KH_COUNT(schedule));
	FOR_EACH(i, schedule)
	{
		const kh_task *task = &plan->tasks.at[i];
		assert_text(task->number, schedule[i].number);
		assert_true(task->has_period && !task->open_start);
		assert_text(kh_date_text(task->period.from), schedule[i].from);
		assert_text(kh_date_text(task->period.to), schedule[i].to);
		assert_int_equal(task->leads.entities.len, 1);
		assert_int_equal(task->leads.entities.at[0], unit(plan, "Ban TĐKT"));
		assert_true(task->partners.entities.len > 0);
	}
}

/* ---- targets ---- */

static const struct {
	const char *target, *part, *from, *to, *measure;
	kh_goal_op op;
} goals[] = {
	{"1", "", "14,5", NULL, "%", KH_GOAL_LEAST},
	{"2", "", "4.500", NULL, "USD", KH_GOAL_LEAST},
	{"3", "", "13,5", NULL, "%", KH_GOAL_LEAST},
	{"4", "", "16.068", NULL, "tỷ đồng", KH_GOAL_LEAST},
	{"5", "", "103.580", NULL, "tỷ đồng", KH_GOAL_LEAST},
	{"6", "", "138", "140", "triệu đồng", KH_GOAL_RANGE},
	{"7", "", "2,3", NULL, "triệu lượt", KH_GOAL_LEAST},
	{"8", "", "33,3", NULL, "%", KH_GOAL_LEAST},
	{"9", "", "87,36", NULL, "%", KH_GOAL_LEAST},
	{"10", "Mức độ 1", "95,2", NULL, "%", KH_GOAL_LEAST},
	{"10", "Mức độ 2", "26,6", NULL, "%", KH_GOAL_LEAST},
	{"11", "Số giường bệnh trên 10.000 dân", "34,4", NULL, "giường", KH_GOAL_LEAST},
	{"11", "Tỷ lệ người dân có thẻ bảo hiểm y tế", "99,32", NULL, "%", KH_GOAL_LEAST},
	{"11", "Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội", "42,5", NULL, "%", KH_GOAL_LEAST},
	{"12", "Tỷ lệ thôn, bản, tổ dân phố văn hóa", "82", NULL, "%", KH_GOAL_LEAST},
	{"12", "Tỷ lệ phường, thị trấn đạt chuẩn văn minh đô thị", "92,6", NULL, "%", KH_GOAL_LEAST},
	{"12", "Tỷ lệ xã có đầy đủ thiết chế văn hóa, thể thao", "88", NULL, "%", KH_GOAL_LEAST},
	{"13", "", "1,82", NULL, "%", KH_GOAL_MOST},
	{"14", "Tỷ lệ lao động qua đào tạo", "78", NULL, "%", KH_GOAL_LEAST},
	{"14", "Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ", "34", NULL, "%", KH_GOAL_LEAST},
	{"14", "Tỷ lệ lao động thất nghiệp thành thị", "2,5", NULL, "%", KH_GOAL_MOST},
	{"15", "", "63,8", NULL, "%", KH_GOAL_LEAST},
	{"15", "Thành thị", "94", NULL, "%", KH_GOAL_LEAST},
	{"15", "Nông thôn", "57,5", NULL, "%", KH_GOAL_LEAST},
	{"16", "", "86,7", NULL, "%", KH_GOAL_LEAST},
	{"16", "Thành thị", "97,5", NULL, "%", KH_GOAL_LEAST},
	{"16", "Nông thôn", "80,6", NULL, "%", KH_GOAL_LEAST},
	{"17", "", "100", NULL, "%", KH_GOAL_EXACTLY},
	{"18", "", "37,7", NULL, "%", KH_GOAL_LEAST},
	{"19", "", NULL, NULL, "", KH_GOAL_DONE},
	{"20", "Tỷ lệ vụ việc khiếu nại, tố cáo phức tạp được đối thoại, giải quyết", "100", NULL, "%", KH_GOAL_EXACTLY},
	{"20", "Tỷ lệ trụ sở công an xã hoàn thành xây dựng", "100", NULL, "%", KH_GOAL_EXACTLY},
};

static void bac_giang_has_20_targets_with_31_values(void **state)
{
	kh_plan *plan = load("rules/bac-giang-2024.kt");

	(void)state;
	assert_int_equal(plan->targets.len, 20);
	assert_int_equal(plan->goals.len, KH_COUNT(goals));
	assert_int_equal(KH_COUNT(goals), 31 + 1);
	FOR_EACH(i, goals)
	{
		const kh_goal *goal = &plan->goals.at[i];
		assert_text(plan->targets.at[goal->target].number, goals[i].target);
		assert_text(goal->name, goals[i].part);
		assert_int_equal(goal->op, goals[i].op);
		assert_text(goal->measure, goals[i].measure);
		if (goals[i].from != NULL)
			assert_text(kh_num_text(goal->from), goals[i].from);
		if (goals[i].to != NULL)
			assert_text(kh_num_text(goal->to), goals[i].to);
	}
	assert_int_equal(plan->tasks.len, 1);
	assert_text(kh_date_text(plan->tasks.at[0].period.to), "31/01/2024");
}

/* ---- advanced models ---- */

static const struct {
	const char *host;
	kh_host_charge charge;
	unsigned kinds;
} areas[] = {
	{"Ban Tuyên giáo Tỉnh ủy", KH_HOST_ASKED, TT | CN},
	{"Ban Tổ chức Tỉnh ủy", KH_HOST_ASKED, TT | CN},
	{"Sở Y tế", KH_HOST_ASSIGNED, TT | CN},
	{"Sở Nông nghiệp và Phát triển nông thôn", KH_HOST_ASSIGNED, TT | CN},
	{"Bộ Chỉ huy Quân sự tỉnh", KH_HOST_ASSIGNED, TT | CN},
	{"Công an tỉnh", KH_HOST_ASSIGNED, TT | CN},
	{"Hiệp hội Doanh nghiệp tỉnh", KH_HOST_ASSIGNED, TT | CN},
	{"Sở Lao động - Thương binh và Xã hội", KH_HOST_ASSIGNED, TT | CN | HO},
	{"Sở Nội vụ", KH_HOST_ASSIGNED, TT | CN},
	{"Sở Nội vụ", KH_HOST_ASSIGNED, TT | CN},
	{"Sở Kế hoạch và Đầu tư", KH_HOST_ASSIGNED, TT | CN},
	{"Sở Văn hóa, Thể thao và Du lịch", KH_HOST_ASSIGNED, TT | CN},
	{"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", KH_HOST_ASKED, TT | CN},
	{"Liên đoàn Lao động tỉnh", KH_HOST_ASKED, TT | CN},
	{"Sở Giáo dục và Đào tạo", KH_HOST_ASSIGNED, TT | CN},
	{"Hội Liên hiệp Phụ nữ tỉnh", KH_HOST_ASKED, TT | CN},
	{"Hội Nông dân tỉnh", KH_HOST_ASKED, TT | CN | HO}, /* households stand among the individuals */
	{"Hội Cựu chiến binh tỉnh", KH_HOST_ASKED, TT | CN},
	{"Đoàn TNCS Hồ Chí Minh tỉnh", KH_HOST_ASKED, TT | CN},
	{"Sở Khoa học và Công nghệ", KH_HOST_ASSIGNED, TT | CN},
};

static const struct {
	const char *title, *last;
} dues[] = {
	{"Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị", "30/06/2025"},
	{"Đại hội Thi đua yêu nước tỉnh lần thứ X", "30/09/2025"},
	{"Gửi kế hoạch về Sở Nội vụ", "30/08/2021"},
	{"Biểu dương, khen thưởng điển hình tiên tiến năm 2021", "31/12/2021"},
	{"Biểu dương, khen thưởng điển hình tiên tiến", "11/06/2022"},
	{"Biểu dương, khen thưởng điển hình tiên tiến", "11/06/2023"},
	{"Biểu dương, khen thưởng điển hình tiên tiến", "11/06/2024"},
	{"Biểu dương, khen thưởng điển hình tiên tiến", "11/06/2025"},
};

static unsigned kinds_of(const kh_campaign *area)
{
	unsigned kinds = 0;

	for (size_t i = 0; i < area->subjects.len; i++)
		kinds |= area->subjects.at[i].kinds;
	return kinds;
}

static void models_have_20_areas(void **state)
{
	kh_plan *plan = load("rules/2021-2025-dien-hinh.kt");

	(void)state;
	assert_text(plan->document.number, "90/KH-UBND");
	assert_int_equal(plan->document.date, kh_date_of(2021, 6, 11));
	assert_int_equal(plan->campaigns.len, KH_COUNT(areas));
	FOR_EACH(i, areas)
	{
		const kh_campaign *area = &plan->campaigns.at[i];
		assert_int_equal(area->hosts.entities.at[0], unit(plan, areas[i].host));
		assert_int_equal(area->charge, areas[i].charge);
		assert_int_equal(kinds_of(area), areas[i].kinds);
		assert_text(kh_date_text(area->period.from), "01/01/2021");
		assert_text(kh_date_text(area->period.to), "31/12/2025");
	}
	assert_int_equal(plan->campaigns.at[14].subjects.at[1].roles.len, 4);
}

static void models_have_their_deadlines_and_a_choice(void **state)
{
	kh_plan *plan = load("rules/2021-2025-dien-hinh.kt");

	(void)state;
	assert_int_equal(plan->tasks.len, KH_COUNT(dues));
	FOR_EACH(i, dues)
	{
		assert_text(plan->tasks.at[i].title, dues[i].title);
		assert_text(kh_date_text(plan->tasks.at[i].period.to), dues[i].last);
	}
	assert_int_equal(plan->selections.len, 1);
	assert_int_equal(plan->selections.at[0].ranks.len, 1);
	assert_true(plan->selections.at[0].ranks.at[0].times && !plan->selections.at[0].ranks.at[0].ascending);
	assert_int_equal(plan->selections.at[0].ties.len, 0);
}

/* ---- the directive ---- */

static const struct {
	const char *launcher;
	int first, last; /* years; 0: no span */
} campaigns[] = {
	{"Thủ tướng Chính phủ", 2021, 2025},  {"Thủ tướng Chính phủ", 2021, 2025},  {"Thủ tướng Chính phủ", 2019, 2025},
	{"Thủ tướng Chính phủ", 0, 0},        {"Thủ tướng Chính phủ", 2023, 2030},  {"Ủy ban nhân dân tỉnh", 2022, 2025},
	{"Ủy ban nhân dân tỉnh", 2021, 2025}, {"Ủy ban nhân dân tỉnh", 2022, 2025}, {"Ủy ban nhân dân tỉnh", 2022, 2025},
	{"Ủy ban nhân dân tỉnh", 0, 0},       {"Ủy ban nhân dân tỉnh", 2021, 2025},
};

static void directive_has_11_campaigns_by_launcher(void **state)
{
	kh_plan *plan = load("rules/2024-chi-thi-02.kt");

	(void)state;
	assert_text(plan->document.number, "02/CT-UBND");
	assert_int_equal(plan->document.date, kh_date_of(2024, 3, 6));
	assert_int_equal(plan->campaigns.len, KH_COUNT(campaigns));
	FOR_EACH(i, campaigns)
	{
		const kh_campaign *c = &plan->campaigns.at[i];
		assert_text(c->launcher, campaigns[i].launcher);
		assert_int_equal(c->has_period, campaigns[i].first != 0);
		if (c->has_period) {
			assert_int_equal(c->period.from, kh_date_of(campaigns[i].first, 1, 1));
			assert_int_equal(c->period.to, kh_date_of(campaigns[i].last, 12, 31));
		}
	}
	assert_int_equal(plan->goals.len, 4);
}

static int start(void **state)
{
	(void)state;
	kh_mem_init();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(schedule_has_28_tasks_led_by_one_board),
		cmocka_unit_test(bac_giang_has_20_targets_with_31_values),
		cmocka_unit_test(models_have_20_areas),
		cmocka_unit_test(models_have_their_deadlines_and_a_choice),
		cmocka_unit_test(directive_has_11_campaigns_by_launcher),
	};

	return cmocka_run_group_tests(tests, start, NULL);
}
