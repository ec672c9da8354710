/* Does rules/2024.kt say what Plan 44/KH-UBND says? The table below was filled from the plan, not from the rule file. */
#include "tests/unit/unit.h"

#include "lang/resolve.h"
#include "runtime/data/load.h"

enum { TT = KH_COLLECTIVE, CN = KH_INDIVIDUAL, HO = KH_HOUSEHOLD, DN = KH_ENTERPRISE };

/* A quota line: limit and kinds as the plan writes them, and the kinds that rules/README.md adds so that nobody is left out. */
typedef struct {
	int64_t limit;
	unsigned kinds, added;
	kh_quota_per per;
	const char *branch;
} line;

typedef struct {
	const char *number;
	const char *host; /* NULL: any unit */
	unsigned subjects;
	const char *from, *to;
	line lines[4];
} campaign;

#define YEAR "01/01/2024", "31/12/2024"
#define LINE(limit)                                                                                                                \
	{                                                                                                                          \
		{                                                                                                                  \
			limit, TT | CN, 0, KH_PER_LINE, NULL                                                                       \
		}                                                                                                                  \
	}
#define WIDER(limit, added)                                                                                                        \
	{                                                                                                                          \
		{                                                                                                                  \
			limit, TT | CN, added, KH_PER_LINE, NULL                                                                   \
		}                                                                                                                  \
	}

static const campaign plan_44[] = {
	{"1",
	 "Các Khối thi đua doanh nghiệp",
	 TT | CN,
	 YEAR,
	 {{5, TT | CN, 0, KH_PER_COLUMNS, NULL}, {10, TT | CN, 0, KH_PER_COLUMNS, NULL}, {10, TT | CN, 0, KH_PER_BLOCK, NULL}}},
	{"2", "Cục Thuế tỉnh Hưng Yên", TT, YEAR, {{15, TT | CN, 0, KH_PER_COLUMNS, NULL}, {15, DN, 0, KH_PER_LINE, NULL}}},
	{"3", "Chi cục Hải quan Hưng Yên", TT | CN, YEAR, LINE(5)},
	{"4", "Liên đoàn Lao động tỉnh", CN, YEAR, LINE(10)},
	{"5", "Sở Công thương", TT | CN | HO | DN, YEAR, WIDER(10, HO | DN)},
	{"6", "Cục Quản lý thị trường", TT | CN, YEAR, LINE(7)},
	{"7", "Sở Giao thông vận tải", TT | CN, YEAR, LINE(10)},
	{"8", "Sở Giáo dục và Đào tạo", TT | CN, "01/08/2023", "31/08/2024", LINE(15)},
	{"9", "Sở Khoa học và Công nghệ", TT | CN | DN, YEAR, WIDER(10, DN)},
	{"10", "Sở Nội vụ", TT | CN, YEAR, LINE(15)},
	{"11", "Sở Nội vụ", TT | CN, "01/03/2024", "28/02/2025", LINE(10)},
	{"12", "Cục Thống kê tỉnh", TT | CN, YEAR, LINE(38)},
	{"13", "Bộ Chỉ huy Quân sự tỉnh", CN, YEAR, LINE(15)},
	{"14",
	 "Công an tỉnh",
	 CN,
	 YEAR,
	 {{10, TT | CN, 0, KH_PER_LINE, "Vì an ninh Tổ quốc"}, {10, TT | CN, 0, KH_PER_LINE, "Toàn dân bảo vệ an ninh Tổ quốc"}}},
	{"15", "Công an tỉnh", CN, YEAR, LINE(5)},
	{"16", "Ban Dân vận Tỉnh ủy", CN, YEAR, LINE(10)},
	{"17", "Hội Liên hiệp Phụ nữ tỉnh", TT | CN, YEAR, LINE(10)},
	{"18", "Hội Nông dân tỉnh", TT | HO, YEAR, WIDER(10, HO)},
	{"19", "Hội Cựu chiến binh tỉnh", CN, YEAR, LINE(5)},
	{"20", "Sở Lao động, Thương binh và Xã hội", TT | CN | HO | DN, "01/11/2023", "31/10/2024", WIDER(5, HO | DN)},
	{"21", "Sở Lao động - Thương binh và Xã hội", TT | CN, "01/04/2023", "30/04/2024", LINE(5)},
	{"22", "Bảo hiểm xã hội tỉnh", TT | CN, YEAR, LINE(10)},
	{"23", "Hội Chữ thập đỏ tỉnh", TT | CN, YEAR, LINE(10)},
	{"24",
	 "Đoàn TNCS Hồ Chí Minh tỉnh",
	 TT | CN,
	 "01/06/2024",
	 "31/08/2024",
	 {{5, TT | CN, 0, KH_PER_LINE, "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện"},
	  {15, TT | CN, 0, KH_PER_LINE, "Hoạt động hè"}}},
	{"25", "Liên minh hợp tác xã tỉnh", TT | CN, YEAR, LINE(5)},
	{"26", NULL, TT | CN, YEAR, {{5, TT | CN, 0, KH_PER_COLUMNS, NULL}, {5, TT | CN, 0, KH_PER_COLUMNS, NULL}}},
};

static kh_plan *plan;

static bool read_file(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	kh_trouble trouble = {.code = KH_CODE_COUNT};
	(void)owner;
	*why = KH_STR("not found");
	return kh_read_text(path, text, &trouble);
}

static int load(void **state)
{
	kh_plan_options options = {.read = read_file};
	kh_sources *sources = KH_NEW(kh_sources);
	kh_diags *diags = KH_NEW(kh_diags);
	kh_str path = KH_STR("rules/2024.kt"), text, why;
	(void)state;
	kh_mem_init();
	sources->end = 1;
	if (!read_file(NULL, path, &text, &why))
		return -1;
	plan = kh_plan_load(path, text, &options, sources, diags);
	return plan == NULL || diags->list.len > 0 ? -1 : 0;
}

static void is_issued_as_44(void **state)
{
	(void)state;
	assert_text(plan->document.number, "44/KH-UBND");
	assert_int_equal(plan->document.year, 2024);
	assert_int_equal(plan->document.date, kh_date_of(2024, 3, 6));
	assert_int_equal(plan->campaigns.len, KH_COUNT(plan_44));
}

static unsigned subject_kinds(const kh_campaign *c)
{
	unsigned kinds = 0;
	for (size_t i = 0; i < c->subjects.len; i++)
		kinds |= c->subjects.at[i].kinds;
	return kinds;
}

static void every_campaign_has_its_host_subjects_and_period(void **state)
{
	(void)state;
	FOR_EACH(i, plan_44)
	{
		const campaign *want = &plan_44[i];
		const kh_campaign *got = &plan->campaigns.at[i];
		assert_text(got->number, want->number);
		assert_int_equal(got->host_any, want->host == NULL);
		if (want->host != NULL) {
			assert_int_equal(got->hosts.entities.len, i == 0 ? 2 : 1);
			assert_int_equal(got->hosts.entities.at[0], kh_register_find(plan->reg, kh_str_of(want->host)));
			assert_false(plan->reg->entities.at[got->hosts.entities.at[0]].implicit);
		}
		assert_int_equal(subject_kinds(got), want->subjects);
		assert_text(kh_date_text(got->period.from), want->from);
		assert_text(kh_date_text(got->period.to), want->to);
		assert_int_equal(got->forms.len, 1);
		assert_text(got->forms.at[0], "Bằng khen");
	}
}

static void check_line(const kh_campaign *c, const kh_quota *got, const line *want)
{
	assert_true(got->most.set);
	assert_false(got->least.set);
	assert_int_equal(got->most.count, want->limit);
	assert_int_equal(got->kinds, want->kinds | want->added);
	assert_int_equal(got->per, want->per);
	if (want->branch == NULL)
		assert_true(got->branch == KH_NONE);
	else
		assert_text(c->branches.at[got->branch].name, want->branch);
}

static void every_quota_line_is_there(void **state)
{
	size_t lines = 0;
	int64_t fixed = 0;
	(void)state;
	FOR_EACH(i, plan_44)
	{
		const kh_campaign *got = &plan->campaigns.at[i];
		size_t n = 0;
		for (; n < 4 && plan_44[i].lines[n].limit > 0; n++) {
			assert_true(n < got->quotas.len);
			check_line(got, &plan->quotas.at[got->quotas.at[n]], &plan_44[i].lines[n]);
			fixed += i > 0 && i < 25 ? plan_44[i].lines[n].limit : 0;
		}
		assert_int_equal(got->quotas.len, n);
		lines += n;
	}
	assert_int_equal(lines, 32);
	assert_int_equal(fixed, 290);
}

static void every_clause_cites_its_place(void **state)
{
	(void)state;
	for (size_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];
		kh_str subjects = kh_clause_cite(&plan->clauses.at[c->subject_clause], KH_VI);
		kh_str period = kh_clause_cite(&plan->clauses.at[c->period_clause], KH_VI);
		kh_str quota = kh_clause_cite(&plan->clauses.at[plan->quotas.at[c->quotas.at[0]].clause], KH_VI);
		assert_text(subjects, kh_str_c(kh_fmt("điểm c khoản %zu Mục II Kế hoạch 44/KH-UBND", i + 1)));
		assert_text(period, kh_str_c(kh_fmt("điểm đ khoản %zu Mục II Kế hoạch 44/KH-UBND", i + 1)));
		assert_true(kh_str_ends(quota, kh_fmt("điểm e khoản %zu Mục II Kế hoạch 44/KH-UBND", i + 1)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_issued_as_44),
		cmocka_unit_test(every_campaign_has_its_host_subjects_and_period),
		cmocka_unit_test(every_quota_line_is_there),
		cmocka_unit_test(every_clause_cites_its_place),
	};
	return cmocka_run_group_tests(tests, load, NULL);
}
