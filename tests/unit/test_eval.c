/* Conditions over a row, three-valued; what an unknown one lacks; how names of campaigns are read. */
#include "runtime/eval.h"

#include <string.h>

#include "runtime/match.h"
#include "runtime/truth.h"
#include "runtime/tuples.h"
#include "tests/unit/judged.h"

#define F KH_FALSE
#define T KH_TRUE
#define U KH_UNKNOWN

static kh_judging *judging;

static void logic(void **state)
{
	static const struct {
		kh_truth a, b, both, either;
	} cases[] = {
		{F, F, F, F}, {F, T, F, T}, {F, U, F, U}, {T, F, F, T}, {T, T, T, T},
		{T, U, U, T}, {U, F, F, U}, {U, T, U, T}, {U, U, U, U},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		assert_int_equal(kh_and(cases[i].a, cases[i].b), cases[i].both);
		assert_int_equal(kh_or(cases[i].a, cases[i].b), cases[i].either);
	}
	assert_int_equal(kh_not(F), T);
	assert_int_equal(kh_not(T), F);
	assert_int_equal(kh_not(U), U);
}

/* Evaluates the condition over a row with these cells; gives the columns that an unknown one lacks, joined. */
static kh_truth evaluate(const char *condition, const char *cells, const char **needs)
{
	kh_buf out = {0};

	load_plan(kh_str_c(
		kh_fmt("đơn vị \"Sở A\" { viết tắt: \"SA\" } đơn vị \"Sở B\" đơn vị \"Xã D\" khối \"Sở\": \"Sở A\", \"Sở B\"\n"
		       "khối \"Mở\" mở trường [số]: con số trường [số khác]: con số trường [ngày]: ngày\n"
		       "chuyên đề 1 \"C\" { điều kiện: %s }",
		       condition)));
	size_t bars = 0;
	for (const char *c = cells; *c != '\0'; c++)
		bars += *c == '|';
	load_rows(kh_str_c(kh_fmt("chuyên đề|tên|loại|đơn vị|số|số khác|ngày\n1|%s%.*s\n", cells, (int)(5 - bars), "|||||")));
	judging = kh_judging_new(plan, table);
	kh_truth answer = kh_eval(judging, 0, plan->campaigns.at[0].conditions.at[0].test);
	for (size_t i = 0; i < judging->needs.len; i++) {
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, plan->schema->fields.at[judging->needs.at[i]].name);
	}
	*needs = kh_str_c(kh_buf_str(&out));
	judged = judging->out;
	kh_judging_free(judging);
	done();
	return answer;
}

static void conditions(void **state)
{
	static const struct {
		const char *condition, *cells;
		kh_truth answer;
		const char *needs;
	} cases[] = {
		/* numbers */
		{"[số] > 5", "X|tập thể|Sở A|6", T, ""},
		{"[số] >= 5,5", "X|tập thể|Sở A|5,5", T, ""},
		{"[số] < 5", "X|tập thể|Sở A|5", F, ""},
		{"[số] <= 5", "X|tập thể|Sở A|5", T, ""},
		{"[số] = 1.000", "X|tập thể|Sở A|1000", T, ""},
		{"[số] khác 1", "X|tập thể|Sở A|1", F, ""},
		{"[số] + 2 * 3 = 7", "X|tập thể|Sở A|1", T, ""},
		{"-[số] = 1 - 2", "X|tập thể|Sở A|1", T, ""},
		{"[số] / 4 = 0,25", "X|tập thể|Sở A|1", T, ""},
		{"[số] chia hết cho 5", "X|tập thể|Sở A|15", T, ""},
		{"[số] chia hết cho 5", "X|tập thể|Sở A|16", F, ""},
		{"[số] không chia hết cho 5", "X|tập thể|Sở A|16", T, ""},
		{"[số] trong (1, 2)", "X|tập thể|Sở A|2", T, ""},
		/* no result: unknown, for want of the columns in it */
		{"1 / [số] > 0", "X|tập thể|Sở A|0", U, "số"},
		{"5 chia hết cho [số]", "X|tập thể|Sở A|0", U, "số"},
		{"[số] * [số khác] > 0", "X|tập thể|Sở A|9000000000000000|9000000000000000", U, "số, số khác"},
		{"[ngày] + [số] > 01/01/2024", "X|tập thể|Sở A|99999999||01/01/2024", U, "ngày, số"},
		/* cells that are empty, unreadable, absent */
		{"[số] > 5", "X|tập thể|Sở A|", U, "số"},
		{"[số] > 5", "X|tập thể|Sở A|6.5", U, "số"},
		{"[số] = [số khác]", "X|tập thể|Sở A||", U, "số, số khác"},
		{"[mã] là \"1\"", "X|tập thể|Sở A|", U, "mã"},
		/* only what would decide is missed */
		{"[số] > 5 và [số khác] > 5", "X|tập thể|Sở A|1|", F, ""},
		{"[số] > 5 và [số khác] > 5", "X|tập thể|Sở A|6|", U, "số khác"},
		{"[số] > 5 hoặc [số khác] > 5", "X|tập thể|Sở A||6", T, ""},
		{"[số] > 5 hoặc [số khác] > 5", "X|tập thể|Sở A||1", U, "số"},
		{"không [số] > 5", "X|tập thể|Sở A|", U, "số"},
		{"không [số] > 5", "X|tập thể|Sở A|5", T, ""},
		/* texts are compared by key */
		{"[tên] là \"hoà\"", "Hòa|tập thể|Sở A", T, ""},
		{"[tên] là \"hoa\"", "Hòa|tập thể|Sở A", F, ""},
		{"[tên] không là \"A\"", "a|tập thể|Sở A", F, ""},
		{"[tên] trong (\"A\", \"B\")", "b|tập thể|Sở A", T, ""},
		{"[tên] = [đơn vị]", "Sở A|tập thể|SA", T, ""},
		/* kinds and units */
		{"[loại] là cá nhân", "X|cá nhân|Sở A", T, ""},
		{"[loại] là cá nhân", "X|tổ|Sở A", U, "loại"},
		{"[đơn vị] là \"Sở A\"", "X|tập thể|SA", T, ""},
		{"[đơn vị] là \"Sở A\"", "X|tập thể|Sở B", F, ""},
		{"[đơn vị] thuộc khối \"Sở\"", "X|tập thể|Sở B", T, ""},
		{"[đơn vị] thuộc khối \"Sở\"", "X|tập thể|Quỹ", F, ""},
		{"[đơn vị] thuộc khối \"Mở\"", "X|tập thể|Quỹ", U, "đơn vị"},
		{"[đơn vị] thuộc khối \"Mở\"", "X|tập thể|Sở A", F, ""},
		{"[đơn vị] không thuộc \"Sở A\"", "X|tập thể|Quỹ", T, ""},
		{"số đơn vị thuộc khối \"Sở\" = 2", "X|tập thể|Sở A", T, ""},
		/* dates */
		{"[ngày] trong năm 2024", "X|tập thể|Sở A|||31/12/2024", T, ""},
		{"[ngày] trong năm 2024", "X|tập thể|Sở A|||01/01/2025", F, ""},
		{"năm của [ngày] = 2024", "X|tập thể|Sở A|||29/02/2024", T, ""},
		{"[ngày] + 1 = 01/03/2024", "X|tập thể|Sở A|||29/02/2024", T, ""},
		{"[ngày] - 1 = 29/02/2024", "X|tập thể|Sở A|||01/03/2024", T, ""},
		{"[ngày] - 28/02/2024 = 2", "X|tập thể|Sở A|||01/03/2024", T, ""},
		{"[ngày] + [số] > 01/01/2024", "X|tập thể|Sở A|0,5||01/01/2024", U, "ngày, số"}, /* half a day */
		{"[ngày] + [số] > 01/01/2024", "X|tập thể|Sở A|3000000000||01/01/2024", U, "ngày, số"},
		{"[ngày] - [số] > 01/01/2024", "X|tập thể|Sở A|800000||01/01/2024", U, "ngày, số"}, /* before the year 1 */
		{"[ngày] khác 01/03/2024", "X|tập thể|Sở A|||29/02/2024", T, ""},
		{"[ngày] <= 01/03/2024", "X|tập thể|Sở A|||01/03/2024", T, ""},
		{"[ngày] không trong tháng 02/2024", "X|tập thể|Sở A|||29/02/2024", F, ""},
		{"[ngày] không trong năm 2024", "X|tập thể|Sở A|||", U, "ngày"},
		{"năm của [ngày] = 2024", "X|tập thể|Sở A|||", U, "ngày"},
		{"[số] khác [số khác]", "X|tập thể|Sở A|1|1", F, ""},
		{"[loại] khác cá nhân", "X|tập thể|Sở A", T, ""},
		{"[loại] trong (cá nhân, hộ gia đình)", "X|tập thể|Sở A", F, ""},
		{"[đơn vị] khác \"Sở A\"", "X|tập thể|Sở B", T, ""},
		{"[tên] khác \"A\"", "a|tập thể|Sở A", F, ""},
		{"không ([số] = 1 hoặc [số khác] = 2)", "X|tập thể|Sở A||2", F, ""},
		{"[ngày] >= 01/03/2024", "X|tập thể|Sở A|||29/02/2024", F, ""},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		const char *needs;
		kh_truth answer = evaluate(cases[i].condition, cases[i].cells, &needs);

		if (answer != cases[i].answer || strcmp(needs, cases[i].needs) != 0)
			print_error("%s over %s\n", cases[i].condition, cases[i].cells);
		assert_int_equal(answer, cases[i].answer);
		assert_string_equal(needs, cases[i].needs);
	}
}

static void campaign_names(void **state)
{
	static const struct {
		const char *cell;
		uint32_t campaign;
	} cases[] = {
		{"12", 0},
		{"012", 0},
		{"12.0", 0},
		{"12,00", 0},
		{"12.", 0},
		{"12.5", KH_NONE},
		{"120", KH_NONE},
		{"cđ 12", 0},
		{"cđ12", 0},
		{"chuyên đề số 12", 0},
		{"phong trào 12", 0},
		{"campaign 12", 0},
		{"“đền ơn đáp nghĩa”", 0},
		{"phong trào thi đua \"đền ơn đáp nghĩa\"", 0},
		{"12 - đền ơn đáp nghĩa", 0},
		{"12 – đền ơn đáp nghĩa", 0},
		{"12. đền ơn đáp nghĩa", 0},
		{"12 – “đền ơn đáp nghĩa”", 0},
		{"5 – phong trào thi đua “2 tốt”", 1},
		{"5 – đền ơn đáp nghĩa", KH_NONE},
		{"12: “đền ơn đáp nghĩa”", 0},
		{"5: đền ơn đáp nghĩa", KH_NONE},
		{"đền ơn", KH_NONE},
		{"2 tốt", 1},
		{"phong trào 2 tốt", 1},
		{"5", 1},
		{"", KH_NONE},
		{"\"", KH_NONE},
		{"chuyên đề", KH_NONE},
	};

	(void)state;
	load_plan("chuyên đề 12 \"Đền ơn đáp nghĩa\" {} chuyên đề 5 \"Phong trào thi đua “2 tốt”\" {}");
	kh_campaign_scope scope = {kh_campaign_names_of(plan), KH_NONE, KH_NOMINATIONS};
	FOR_EACH(i, cases)
	{
		if (kh_campaign_match(plan, scope, kh_str_of(cases[i].cell)) != cases[i].campaign)
			print_error("%s\n", cases[i].cell);
		assert_int_equal(kh_campaign_match(plan, scope, kh_str_of(cases[i].cell)), cases[i].campaign);
	}
}

/* Recognitions speak of areas, nominations of the others; where a plan has one sort only, both speak of that. */
static void areas_and_campaigns_are_told_apart(void **state)
{
	(void)state;
	load_plan("chuyên đề 1 \"Đền ơn\" {} lĩnh vực 2 \"Y tế\" {}");
	kh_campaign_scope nominated = {kh_campaign_names_of(plan), KH_NONE, KH_NOMINATIONS}, recognised = nominated;
	recognised.dataset = KH_RECOGNITIONS;
	assert_int_equal(kh_campaign_match(plan, nominated, KH_STR("1")), 0);
	assert_int_equal(kh_campaign_match(plan, nominated, KH_STR("2")), KH_NONE);
	assert_int_equal(kh_campaign_match(plan, recognised, KH_STR("y tế")), 1);
	assert_int_equal(kh_campaign_match(plan, recognised, KH_STR("1")), KH_NONE);
	load_plan("lĩnh vực 2 \"Y tế\" {}");
	nominated.names = kh_campaign_names_of(plan);
	assert_int_equal(kh_campaign_match(plan, nominated, KH_STR("2")), 0);
}

/* Recognitions are given in areas, nominations sent to other campaigns, wherever the plan has any of them. */
static void areas_and_campaigns(void **state)
{
	static const struct {
		const char *rules;
		kh_dataset dataset;
		const char *cell;
		uint32_t campaign;
	} cases[] = {
		{"chuyên đề 3 \"A\" {} lĩnh vực 4 \"A\" {}", KH_NOMINATIONS, "A", 0},
		{"chuyên đề 3 \"A\" {} lĩnh vực 4 \"A\" {}", KH_RECOGNITIONS, "A", 1},
		{"chuyên đề 3 \"A\" {} lĩnh vực 4 \"B\" {}", KH_RECOGNITIONS, "A", KH_NONE},
		{"chuyên đề 3 \"A\" {} lĩnh vực 4 \"B\" {}", KH_RECOGNITIONS, "3", KH_NONE},
		{"chuyên đề 3 \"A\" {} lĩnh vực 4 \"B\" {}", KH_NOMINATIONS, "4", KH_NONE},
		{"chuyên đề 3 \"A\" {}", KH_RECOGNITIONS, "3", 0},
		{"lĩnh vực 3 \"A\" {}", KH_NOMINATIONS, "3", 0},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		load_plan(cases[i].rules);
		kh_campaign_scope scope = {kh_campaign_names_of(plan), KH_NONE, cases[i].dataset};
		assert_int_equal(kh_campaign_match(plan, scope, kh_key(kh_str_of(cases[i].cell))), cases[i].campaign);
	}
}

/* The years that a period has in full; both its days are inside. */
static void whole_years(void **state)
{
	static const struct {
		const char *period;
		int years;
	} cases[] = {
		{"năm 2024", 1},
		{"giai đoạn 2021-2025", 5},
		{"từ 01/01/2022 đến 31/12/2024", 3},
		{"từ 01/01/2022 đến 30/12/2024", 2},
		{"từ 02/01/2022 đến 01/01/2025", 3},
		{"từ 02/01/2022 đến 31/12/2024", 2},
		{"từ 01/03/2023 đến 29/02/2024", 1},
		{"từ 29/02/2020 đến 28/02/2021", 1},
		{"từ 29/02/2020 đến 27/02/2021", 0},
		{"từ 04/2023 đến 04/2024", 1},
		{"quý I năm 2024", 0},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		load_plan(kh_str_c(kh_fmt("chuyên đề 1 \"A\" { thời gian: %s }", cases[i].period)));
		if (kh_campaign_years(&plan->campaigns.at[0]) != cases[i].years)
			print_error("%s\n", cases[i].period);
		assert_int_equal(kh_campaign_years(&plan->campaigns.at[0]), cases[i].years);
	}
}

static void facts_of_the_campaign(void **state)
{
	static const struct {
		const char *clauses, *said;
	} cases[] = {
		{"phát động: \"Thủ tướng\" điều kiện: phát động là \"THỦ TƯỚNG\"", "đ"},
		{"phát động: \"Tỉnh\" điều kiện: phát động là \"Thủ tướng\"", "k 1:KT306"},
		{"phát động: \"Tỉnh\" điều kiện: phát động trong (\"Thủ tướng\", \"Tỉnh\")", "đ"},
		{"điều kiện: phát động là \"Thủ tướng\"", "t 1:w308"},
		{"điều kiện: phát động khác \"Thủ tướng\"", "t 1:w308"},
		{"điều kiện: số năm thi đua >= 3 và số năm thi đua <= 9", "t 1:w308"},
		{"điều kiện: số năm thi đua >= 3 và phát động là \"Tỉnh\"", "t 1:w308 1:w308"},
		/* what is false whatever the campaign says, and what does not apply */
		{"điều kiện: số năm thi đua >= 3 và [tên] là \"Y\"", "k 1:KT306"},
		{"điều kiện: số năm thi đua >= 3 khi [tên] là \"Y\"", "đ"},
		/* a cell that is missing is the first thing to ask for */
		{"điều kiện: số năm thi đua >= 3 khi [dịp] là \"Y\"", "t 1:w202[dịp]"},
		{"phát động: \"Tỉnh\" khen thưởng: \"B\", không quá 5 cá nhân khi phát động là \"Tỉnh\"", "đ"},
		{"khen thưởng: \"B\", không quá 5 cá nhân khi số năm thi đua > 1", "t 1:w308"},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		judge(kh_str_c(kh_fmt("chuyên đề 1 \"A\" { %s }", cases[i].clauses)),
		      "chuyên đề|tên|loại|đơn vị|dịp\n1|X|cá nhân|U|\n");
		if (strcmp(said(), cases[i].said) != 0)
			print_error("%s\n", cases[i].clauses);
		assert_string_equal(said(), cases[i].said);
		done();
	}
}

/* An empty cell asks for the one form of award that the campaign offers, and conditions know that. */
static void the_only_form(void **state)
{
	static const struct {
		const char *forms, *cell, *said;
	} cases[] = {
		{"khen thưởng: \"Cờ\", không quá 9 cá nhân", "", "k 1:KT306"},
		{"khen thưởng: \"Cờ\", không quá 9 cá nhân", "Cờ", "k 1:KT306"},
		{"khen thưởng: \"Bằng khen\", không quá 9 cá nhân", "", "đ"},
		{"", "", "t 1:w202[hình thức]"},
		{"", "Bằng khen", "đ"},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		judge(kh_str_c(kh_fmt("chuyên đề 1 \"A\" { thời gian: năm 2024 %s điều kiện: số năm thi đua >= 3 khi [hình thức] "
				      "là \"Cờ\" }",
				      cases[i].forms)),
		      kh_str_c(kh_fmt(
			      "chuyên đề|tên|loại|đơn vị|từ ngày|đến ngày|hình thức\n1|X|cá nhân|U|01/01/2024|02/01/2024|%s\n",
			      cases[i].cell)));
		if (strcmp(said(), cases[i].said) != 0)
			print_error("%s, %s\n", cases[i].forms, cases[i].cell);
		assert_string_equal(said(), cases[i].said);
		done();
	}
}

static void forms(void **state)
{
	const kh_str keys[] = {KH_STR("bằng khen"), KH_STR("bằng khen của thủ tướng"), KH_STR("cờ thi đua")};

	(void)state;
	assert_int_equal(kh_form_match(keys, 3, KH_STR("bằng khen")), 0);
	assert_int_equal(kh_form_match(keys, 3, KH_STR("bằng khen của ubnd tỉnh")), 0);
	assert_int_equal(kh_form_match(keys, 3, KH_STR("bằng khen của thủ tướng chính phủ")), 1);
	assert_int_equal(kh_form_match(keys, 3, KH_STR("“cờ thi đua”")), 2);
	assert_int_equal(kh_form_match(keys, 3, KH_STR("cờ")), 2); /* the only one that begins so */
	assert_int_equal(kh_form_match(keys, 3, KH_STR("bằng")), KH_NONE);
	assert_int_equal(kh_form_match(keys, 3, KH_STR("cờ luân lưu")), KH_NONE);
}

static void initials_of_forms(void **state)
{
	static const struct {
		const char *forms[3], *cell;
		uint32_t form;
	} cases[] = {
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "bk", 0},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "gk", 1},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "cờ", 2},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "ctđ", 2},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "ctd", 2},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "bkttcp", KH_NONE},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "b", KH_NONE},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "bk-01", KH_NONE},
		{{"bằng khen", "giấy khen", "cờ thi đua"}, "b k", KH_NONE},
		{{"bằng khen", "biểu khen", "cờ thi đua"}, "bk", KH_NONE},      /* two have these initials */
		{{"bằng khen", "bk", "cờ thi đua"}, "bk", 1},                   /* the name itself is stronger */
		{{"bằng khen của chủ tịch", "giấy khen", "cờ"}, "bk", KH_NONE}, /* every word counts */
		{{"bằng khen của chủ tịch", "giấy khen", "cờ"}, "bkcct", 0},
		{{"bằng khen (cấp tỉnh)", "giấy khen", "cờ"}, "bkct", 0},
		{{"bằng khen", "giấy khen", "cờ"}, "c", KH_NONE}, /* one word has no initials */
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_str keys[3];

		for (size_t k = 0; k < KH_COUNT(keys); k++)
			keys[k] = kh_str_of(cases[i].forms[k]);
		if (kh_form_match(keys, KH_COUNT(keys), kh_str_of(cases[i].cell)) != cases[i].form)
			fail_msg("%s among %s, %s, %s", cases[i].cell, cases[i].forms[0], cases[i].forms[1], cases[i].forms[2]);
	}
}

static void tuples_are_numbered_in_order(void **state)
{
	kh_tuples t;

	(void)state;
	kh_tuples_init(&t, 2);
	assert_int_equal(kh_tuples_find(&t, (uint32_t[]){1, 2}), KH_NONE);
	for (uint32_t round = 0; round < 2; round++)
		for (uint32_t i = 0; i < 5000; i++)
			assert_int_equal(kh_tuples_add(&t, (uint32_t[]){i / 70, i % 70}), i);
	assert_int_equal(kh_tuples_find(&t, (uint32_t[]){1, 2}), 72);
	assert_int_equal(kh_tuples_find(&t, (uint32_t[]){1, 70}), KH_NONE);
	kh_tuples_free(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(logic),
		cmocka_unit_test(conditions),
		cmocka_unit_test(areas_and_campaigns_are_told_apart),
		cmocka_unit_test(areas_and_campaigns),
		cmocka_unit_test(whole_years),
		cmocka_unit_test(facts_of_the_campaign),
		cmocka_unit_test(the_only_form),
		cmocka_unit_test(campaign_names),
		cmocka_unit_test(forms),
		cmocka_unit_test(initials_of_forms),
		cmocka_unit_test(tuples_are_numbered_in_order),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
