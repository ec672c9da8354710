/* From trees to plans: names, types, numbers and citations. */
#include "tests/unit/rules.h"

#define LINE(line)                                                                                                                                    \
	"đơn vị \"U\"\nđơn vị \"V\"\nkhối \"K\": \"U\"\nkhối \"M\" mở\ntrường [điểm]: con số\nchuyên đề 1 \"A\" {\n  khen " \
	"thưởng: \"BK\" {\n    " line "\n  }\n}\n"
#define WHEN(expr) LINE("không quá 2 cá nhân khi " expr)
#define PERIOD(period)                                                                                                             \
	"kế hoạch \"1/KH\" năm 2024 { }\nnăm học 2023-2024: từ 01/09/2023 đến 31/05/2024\nchuyên đề 1 \"A\" { thời gian: " period  \
	" }\n"

#define EXAMPLE(items)                                                                                                             \
	"chuyên đề 1 \"A\" { e) khen thưởng: \"B\" { không quá 1 cá nhân\nkhông quá 1 tập thể } }\nví dụ \"V\" {\n" items "\n}\n"

static void reports_what_does_not_fit(void **state)
{
	static const struct {
		const char *text, *codes;
	} table[] = {
		{"", "KT043"},
		{"đơn vị \"A\"\nđơn vị \"a\"", "KT017"},
		{"đơn vị \"A\" { viết tắt: \"X\" }\nđơn vị \"B\" { viết tắt: \"x\" }", "KT032"},
		{"khối \"A\": khối \"B\"\nkhối \"B\": khối \"C\"\nkhối \"C\": khối \"A\"", "KT031"},
		{"khối \"A\": khối \"A\"", "KT031"},
		{"khối \"A\": khối \"B\"", "KT020"},
		{"đơn vị \"U\"\nkhối \"A\": \"V\"", "KT019"},
		{"khối \"A\": \"V\"", ""}, /* without a register units need no declaration */
		{"nhập \"x.kt\"", "KT001"},
		{"kế hoạch \"1\" { }\nkế hoạch \"2\" { }", "KT016"},
		{"chuyên đề 1 \"A\" { }\nphong trào 1 \"B\" { }", "KT017"},
		{"chuyên đề 1 \"A\" { thời gian: năm 2024\nthời gian: năm 2024 }", "KT018"},
		{"chuyên đề 1,5 \"A\" { }", "KT029"},
		{"trường [tên]: con số", "KT017"},
		{"trường [tên]: tên khác \"Họ tên cán bộ\"", ""},
		{LINE("không quá 5 cá nhân"), ""},
		{LINE("\"U\": không quá 5 cá nhân"), ""},
		{LINE("\"U\", \"V\": không quá 5 cá nhân"), "KT024"},
		{LINE("khối \"K\": không quá 5 cá nhân"), "KT024"},
		{LINE("đơn vị đề nghị \"U\", \"V\": không quá 5 cá nhân"), "KT024"},
		{LINE("tổng \"U\", \"V\": không quá 5 cá nhân"), ""},
		{LINE("mỗi đơn vị thuộc \"U\", \"V\": không quá 5 cá nhân"), ""},
		{LINE("không quá 20 % số đề nghị cá nhân"), "KT025"},
		{LINE("không quá 20 % số đề nghị làm tròn lên cá nhân"), ""},
		{LINE("không quá 120 % số đề nghị làm tròn lên cá nhân"), "KT029"},
		{LINE("không quá 20 % số đơn vị thuộc khối \"K\" làm tròn lên cá nhân"), ""},
		{LINE("không quá 20 % số đơn vị thuộc khối \"M\" làm tròn lên cá nhân"), "KT042"},
		{LINE("từ 6 đến 5 cá nhân"), "KT029"},
		{LINE("mỗi [đơn vi]: không quá 5 cá nhân"), "KT021"},
		{WHEN("[điểm] > 3"), ""},
		{WHEN("[điểm] là \"x\""), "KT028"},
		{WHEN("[tên] > 3"), "KT028"},
		{WHEN("[tên] > \"x\""), "KT028"},
		{WHEN("[điểm]"), "KT033"},
		{WHEN("[điểm] + 1"), "KT033"},
		{WHEN("không [điểm]"), "KT028"},
		{WHEN("[tên] thuộc khối \"K\""), "KT037"},
		{WHEN("[đơn vị] thuộc khối \"K\""), ""},
		{WHEN("[đơn vị] là \"U\""), ""},
		{WHEN("[loại] là cá nhân"), ""},
		{WHEN("[loại] là \"cá nhân\""), "KT028"},
		{WHEN("[loại] trong (cá nhân, tập thể)"), ""},
		{WHEN("[điểm] trong (1, \"x\")"), "KT028"},
		{WHEN("[từ ngày] trong năm 2024"), ""},
		{WHEN("[điểm] trong giai đoạn 2021-2025"), ""},
		{WHEN("[tên] trong năm 2024"), "KT028"},
		{WHEN("[từ ngày] + 30 < [đến ngày]"), ""},
		{WHEN("[đến ngày] - [từ ngày] > 30"), ""},
		{WHEN("[từ ngày] + [đến ngày] > 30"), "KT028"},
		{WHEN("năm của [từ ngày] chia hết cho 5"), ""},
		{WHEN("năm của [điểm] > 5"), "KT028"},
		{WHEN("số đề nghị > 5"), "KT038"},
		{WHEN("số đơn vị thuộc khối \"K\" > 5"), ""},
		{PERIOD("năm học 2023-2024"), ""},
		{PERIOD("năm học 2024-2025"), "KT027"},
		{PERIOD("từ 06/2024 đến 02/2024"), "KT026"},
		{PERIOD("quý V"), "KT035"},
		{PERIOD("năm 0"), "KT035"},
		{PERIOD("từ 06/2024"), "KT041"},
		{LINE("không quá 5 cá nhân") "bổ sung \"CV\": chuyên đề 1 thêm 2", ""},
		{LINE("không quá 5 cá nhân") "bổ sung \"CV\": chuyên đề 2 thêm 2", "KT022"},
		{LINE("không quá 5 cá nhân") "bổ sung \"CV\": chuyên đề 1 bớt 6", "KT039"},
		{LINE("ít nhất 5 cá nhân") "bổ sung \"CV\": chuyên đề 1 bớt 1", "KT039"},
		{LINE("không quá 5 cá nhân") "bổ sung \"CV\": chuyên đề 1 kéo dài đến 01/01/2025", "KT039"},
		{LINE("không quá 5 cá nhân\nkhông quá 3 tập thể") "bổ sung \"CV\": chuyên đề 1 thêm 2", "KT030"},
		{LINE("không quá 5 cá nhân\nkhông quá 3 tập thể") "bổ sung \"CV\": chuyên đề 1 dòng 2 thêm 2", ""},
		{LINE("nhánh \"a\": không quá 5 cá nhân") "bổ sung \"CV\": chuyên đề 1 nhánh \"b\" thêm 2", "KT023"},
		{"đơn vị \"\"", "KT045"},
		{"chuyên đề 1 \"\" { chủ trì: \"\" }", "KT045 KT045"},
		{"chuyên đề 1 \"A\" { nhánh: \"Hè\" khen thưởng: \"B\" { nhánh \"Hé\": không quá 5 cá nhân } }", "KT023"},
		{"chuyên đề 1 \"A\" { nhánh: \"Hè\" khen thưởng: \"B\" { nhánh \"Hè\": không quá 5 cá nhân } }", ""},
		{LINE("mỗi nhánh: không quá 5 cá nhân"), "KT044"},
		{"quy định \"Q\" { mỗi nhánh: không quá 5 đề nghị }", "KT044"},
		{PERIOD("quý I, III"), "KT035"},
		{PERIOD("quý II, III, IV"), ""},
		{WHEN("số đơn vị thuộc khối \"M\" > 5"), "KT042"},
		/* a unit may name its blocks */
		{"khối \"K\" mở\nđơn vị \"U\" { thuộc: khối \"K\" }", ""},
		{"đơn vị \"U\" { thuộc: khối \"K\" }", "KT020"},
		/* examples */
		{EXAMPLE("cột: [chuyên đề] là 1, [tên]\nhàng \"A\": đạt"), ""},
		{EXAMPLE("cột: [chuyên đề], [tên]\nhàng \"A\": đạt"), "KT055"},
		{EXAMPLE("cột: [chuyên đề] là 1, [tên]\nhàng 1, \"A\": đạt"), "KT055"},
		{EXAMPLE("cột: [chuyên đề], [họ]\nhàng 1, \"A\": đạt"), "KT021"},
		{EXAMPLE("cột: [tên], [name]\nhàng 1, \"A\": đạt"), "KT017"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT999"), "KT056"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT055, KT105, KT801, KT901"), "KT056 KT056 KT056 KT056"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": kt401, KT0401"), ""},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT401 điểm e dòng 2 chuyên đề 1"), ""},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT401 điểm e dòng 3 chuyên đề 1"), "KT057"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT401 điểm g"), "KT057"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": KT401 chuyên đề 2, KT502 nhiệm vụ 3, KT601 chỉ tiêu 4, KT506 hạn \"H\""),
		 "KT057 KT057 KT057 KT057"},
		{EXAMPLE("cột: [chuyên đề] là 2, [tên]\nhàng \"A\": KT401 điểm e"),
		 ""}, /* an unknown campaign: any that has the point */
		{EXAMPLE("cột: [tên]\n0 hàng \"A\": đạt"), "KT035"},
		{EXAMPLE("cột: [tên]\n99999 hàng \"A\": đạt\n2 hàng \"B\": đạt"), "KT035"},
		{EXAMPLE("hàng \"A\": đạt"), "KT040"},
		{EXAMPLE("cột: [tên]"), "KT040"},
		{EXAMPLE("cột: [tên]\ncột: [loại]\nhàng \"A\": đạt"), "KT018"},
		{EXAMPLE("cột: [tên]\nhàng \"A\": đạt\ncả bảng: KT402 điểm h"), "KT057"},
		/* a name whose declaration may be in what could not be read is no second mistake */
		{"khoi \"K\": \"U\"\nchuyên đề 1 \"A\" { chủ trì: khối \"K\" }", "KT006"},
		/* a block that is missing is one mistake, however often it is named */
		{"khối \"A\": khối \"B\"\nchuyên đề 1 \"A\" { chủ trì: khối \"B\" }", "KT020"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_plan(table[i].text);
		if (strcmp(rules_codes(&r), table[i].codes) != 0)
			print_error("case %zu: %s\n", i, table[i].text);
		assert_string_equal(rules_codes(&r), table[i].codes);
	}
}

static void periods_are_days(void **state)
{
	static const struct {
		const char *period, *from, *to;
	} table[] = {
		{PERIOD("năm 2024"), "01/01/2024", "31/12/2024"},
		{PERIOD("giai đoạn 2021-2025"), "01/01/2021", "31/12/2025"},
		{PERIOD("năm học 2023-2024"), "01/09/2023", "31/05/2024"},
		{PERIOD("quý II"), "01/04/2024", "30/06/2024"},
		{PERIOD("quý I, II năm 2023"), "01/01/2023", "30/06/2023"},
		{PERIOD("tháng 02/2024"), "01/02/2024", "29/02/2024"},
		{PERIOD("từ tháng 3/2024 - 02/2025"), "01/03/2024", "28/02/2025"},
		{PERIOD("từ 15/03/2024 đến 2025"), "15/03/2024", "31/12/2025"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_plan(table[i].period);
		assert_string_equal(rules_codes(&r), "");
		assert_text(kh_date_text(r.plan->campaigns.at[0].period.from), table[i].from);
		assert_text(kh_date_text(r.plan->campaigns.at[0].period.to), table[i].to);
	}
}

static void clauses_are_cited_as_officials_do(void **state)
{
	static const char text[] =
		"kế hoạch \"44/KH-UBND\" năm 2024 { }\nmục II \"X\"\nchuyên đề 12 \"A\" {\n"
		"  a) chủ trì: \"U\"\n  thời gian: năm 2024\n  e) khen thưởng: \"B\" {\n    không quá 5 cá nhân\n    không quá 2 "
		"tập thể\n  }\n}\n"
		"quy định \"Q\" {\n  căn cứ: \"Luật\", điểm c khoản 2 điều 5\n  mỗi [tên]: không quá 1 đề nghị\n}\n"
		"bổ sung \"Công văn 512/UBND-NC\", ngày 01/08/2024: chuyên đề 12 dòng 2 thêm 3\n";

	(void)state;
	rules r = rules_plan(text);
	assert_string_equal(rules_codes(&r), "");
	const kh_campaign *c = &r.plan->campaigns.at[0];
	assert_text(r.plan->clauses.at[c->clause].cite_vi, "khoản 12 Mục II Kế hoạch 44/KH-UBND");
	assert_text(r.plan->clauses.at[c->host_clause].cite_vi, "điểm a khoản 12 Mục II Kế hoạch 44/KH-UBND");
	assert_text(r.plan->clauses.at[c->host_clause].cite_en, "point a, item 12, Part II, Plan 44/KH-UBND");
	assert_text(r.plan->clauses.at[c->period_clause].cite_vi, "“thời gian” khoản 12 Mục II Kế hoạch 44/KH-UBND");
	const kh_quota *second = &r.plan->quotas.at[c->quotas.at[1]];
	assert_text(r.plan->clauses.at[second->clause].cite_vi, "gạch đầu dòng thứ hai điểm e khoản 12 Mục II Kế hoạch 44/KH-UBND");
	assert_int_equal(second->most.count, 5);
	assert_int_equal(r.plan->clauses.at[second->clause].amended.len, 1);
	assert_text(r.plan->amendments.at[0].cite, "Công văn 512/UBND-NC ngày 01/08/2024");
	assert_text(r.plan->clauses.at[r.plan->quotas.at[2].clause].cite_vi, "điểm c khoản 2 điều 5 Luật");
}

static void blocks_hold_units(void **state)
{
	static const struct {
		const char *block, *unit;
		kh_truth holds;
	} table[] = {
		{"K", "U", KH_TRUE},         {"K", "V", KH_FALSE},        {"K", "nobody", KH_FALSE}, {"M", "V", KH_TRUE},
		{"M", "U", KH_FALSE},        {"M", "nobody", KH_UNKNOWN}, {"N", "V", KH_TRUE},       {"N", "U", KH_TRUE},
		{"N", "nobody", KH_UNKNOWN}, {"N", "M", KH_TRUE},         {"K", "u tắt", KH_TRUE},
	};

	(void)state;
	rules r = rules_plan("đơn vị \"U\" { viết tắt: \"U tắt\" }\nđơn vị \"V\"\nkhối \"K\": \"U\"\nkhối \"M\" mở: \"V\"\nkhối "
			     "\"N\": khối \"K\", khối \"M\"");
	assert_string_equal(rules_codes(&r), "");
	FOR_EACH(i, table)
	{
		uint32_t block = kh_register_find(r.plan->reg, kh_str_of(table[i].block));
		uint32_t unit = kh_register_find(r.plan->reg, kh_str_of(table[i].unit));
		assert_int_equal(kh_register_holds(r.plan->reg, block, unit), table[i].holds);
	}
	uint32_t places[] = {kh_register_find(r.plan->reg, KH_STR("N")), kh_register_find(r.plan->reg, KH_STR("K"))};
	assert_int_equal(kh_register_units(r.plan->reg, places, 2).len, 2);
	assert_int_equal(kh_register_units(r.plan->reg, places + 1, 1).len, 1);
	assert_text(kh_register_nearest(r.plan->reg, KH_STR("U tăt")), "U tắt");
}

static bool add_unit(void *owner, kh_register *reg)
{
	(void)owner;
	kh_register_join(reg, kh_register_find(reg, KH_STR("K")), kh_register_add(reg, KH_UNIT, KH_STR("W"), KH_NOWHERE));
	return true;
}

static void units_given_beside_the_rules_are_known_to_them(void **state)
{
	kh_plan_options options = {.read = rules_read_nothing, .extend = add_unit};
	rules r = {0};

	(void)state;
	r.plan = kh_plan_load(KH_STR("t.kt"), KH_STR("đơn vị \"U\"\nkhối \"K\" mở\nchuyên đề 1 \"A\" { chủ trì: \"W\" }"), &options,
			      &r.sources, &r.diags);
	assert_string_equal(rules_codes(&r), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_what_does_not_fit),
		cmocka_unit_test(periods_are_days),
		cmocka_unit_test(clauses_are_cited_as_officials_do),
		cmocka_unit_test(blocks_hold_units),
		cmocka_unit_test(units_given_beside_the_rules_are_known_to_them),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
