/* Ranges of numbers and worlds: what conditions leave possible. */
#include "lang/lint/range.h"
#include "lang/lint/worlds.h"
#include "tests/unit/rules.h"

#include <stdio.h>

#define F KH_FALSE
#define T KH_TRUE
#define U KH_UNKNOWN

/* ---- ranges ---- */

/* Narrows a range by words: ">5 <3 !4 %2+1 ^3+0" (% only these whole numbers, ^ none of them). */
static kh_range range_of(const char *words)
{
	kh_range r = {0};
	long long a, b = 0;

	for (const char *at = words; *at != '\0'; at++) {
		bool open = at[1] != '=';
		if (*at == ' ')
			continue;
		if (sscanf(at + (open ? 1 : 2), "%lld+%lld", &a, &b) < 1)
			fail_msg("cannot read %s", words);
		if (*at == '>')
			kh_range_from(&r, kh_num_int(a), open);
		else if (*at == '<')
			kh_range_to(&r, kh_num_int(a), open);
		else if (*at == '!')
			kh_range_not(&r, kh_num_int(a));
		else if (*at == '%')
			kh_range_every(&r, a, b);
		else
			kh_range_not_every(&r, a, b);
		while (at[1] != '\0' && at[1] != ' ')
			at++;
	}
	return r;
}

static void what_is_left(void **state)
{
	static const struct {
		const char *words;
		kh_truth some;
	} cases[] = {
		{"", T},
		{">5", T},
		{">5 <3", F},
		{">5 <6", T},
		{">5 <5", F},
		{">=5 <=5", T},
		{">=5 <5", F},
		{">=5 <=5 !5", F},
		{">5 <7 !6", T},
		{">5 <6 %1+0", F},
		{">5 <7 %1+0", T},
		{">5 <7 %1+0 !6", F},
		{">=5 <=6 %1+0 !5 !6", F},
		{"%1+0 ^2+0", T},
		{"%1+0 ^2+0 ^2+1", F},
		{"%1+0 ^2+0 ^3+0", T},
		{"%6+1 ^4+1 ^4+3", F},
		{"^2+0 ^2+1", T},
		{"%2+0 %2+1", F},
		{"%4+1 %6+3", T},
		{"%4+1 %6+2", F},
		{"%4+1 %6+3 >0 <9", F},
		{"%4+1 %6+3 >0 <=9", T},
		{"%5+-2 >0 <3", F},
		{"%5+-2 >0 <4", T},
		{"%2+0 >3 <5 ^4+0", F},
		{"%2+0 >3 <7 ^4+0", T},
		{">=4 <=4 ^2+0", F},
		{">=5 <=5 ^2+0", T},
		{"%1+0 >0 <100000 ^2+0 ^2+1", F},
		{"%1+0 >0 ^5003+1 !0", T},
		{"%1+0 >9223372036854775806", T},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_range r = range_of(cases[i].words);
		if (kh_range_some(&r) != cases[i].some)
			fail_msg("%s", cases[i].words);
	}
}

static void how_many_are_left(void **state)
{
	static const struct {
		const char *words;
		int64_t count; /* -1: not to be counted */
	} cases[] = {
		{"", -1},
		{">5", -1},
		{">5 <6", -1},
		{">=5 <=5", 1},
		{">5 <5", 0},
		{"%1+0 >=1 <=366", 366},
		{"%1+0 >0", -1},
		{"%5+0 >0 <=20 !10", 3},
		{"%1+0 >0 <1000000", -1},
	};
	int64_t count;

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_range r = range_of(cases[i].words);
		if (!kh_range_count(&r, &count))
			count = -1;
		if (count != cases[i].count)
			fail_msg("%s: %lld", cases[i].words, (long long)count);
	}
}

static void copies_are_apart(void **state)
{
	kh_range a = range_of("%1+0 >=1 <=2"), b = kh_range_copy(&a);

	(void)state;
	kh_range_not(&b, kh_num_int(1));
	kh_range_not(&b, kh_num_int(2));
	assert_int_equal(kh_range_some(&a), T);
	assert_int_equal(kh_range_some(&b), F);
}

/* ---- conditions ---- */

static rules read;

static const kh_expr *condition(const char *text, const char *clauses)
{
	read = rules_plan(kh_str_c(kh_fmt("đơn vị \"Sở A\" đơn vị \"Sở B\" đơn vị \"Xã D\" khối \"Sở\": \"Sở A\", \"Sở B\"\n"
					  "khối \"Mở\" mở khối \"Mở hai\" mở trường [số]: con số trường [số khác]: con số trường "
					  "[ngày]: ngày trường [ngày khác]: ngày\n"
					  "chuyên đề 1 \"C\" { %s\n điều kiện: %s }",
					  clauses, text)));
	if (read.diags.list.len > 0)
		fail_msg("%s: %s", text, rules_codes(&read));
	return read.plan->campaigns.at[0].conditions.at[0].test;
}

static void any_nomination(void **state)
{
	static const struct {
		const char *condition;
		kh_truth holds;
	} cases[] = {
		/* constants */
		{"1 < 2", T},
		{"2 + 2 = 5", F},
		{"1 / 4 = 0,25", T},
		{"1 / 0 = 1", U},
		{"01/01/2024 + 30 = 31/01/2024", T},
		{"năm của 01/02/2024 = 2024", T},
		{"\"Hoà\" là \"hòa\"", T},
		{"10 chia hết cho 5", T},
		{"10 không chia hết cho 5", F},
		/* one number */
		{"[số] > 5", U},
		{"[số] > 5 và [số] < 3", F},
		{"[số] > 5 và [số] < 6", U},
		{"[số] > 5 và [số] <= 5", F},
		{"[số] > 5 hoặc [số] < 6", T},
		{"[số] > 5 hoặc [số] < 5", U},
		{"[số] > 5 hoặc [số] <= 5", T},
		{"[số] = 5 và [số] khác 5", F},
		{"[số] khác 5 hoặc [số] khác 6", T},
		{"không ([số] > 5) và [số] = 6", F},
		{"[số] trong (1, 2) và [số] > 2", F},
		{"[số] trong (1, 2) và [số] > 1", U},
		{"[số] không trong (1, 2) và [số] = 2", F},
		{"[số] > [số]", F},
		{"[số] = [số]", T},
		{"-[số] > 1 và [số] > 0", F},
		{"2 * [số] > 10 và [số] < 5", F},
		{"[số] / 2 > 10 và [số] < 20", F},
		{"[số] / -2 > 10 và [số] > -20", F},
		{"3 - [số] > 0 và [số] >= 3", F},
		{"[số] + [số] = 4 và [số] khác 2", F},
		{"[số] - [số] = 0", T},
		/* steps */
		{"[số] chia hết cho 5", U},
		{"[số] chia hết cho 5 và [số] không chia hết cho 5", F},
		{"[số] chia hết cho 4 và [số] không chia hết cho 2", F},
		{"[số] chia hết cho 2 và [số] không chia hết cho 4", U},
		{"[số] chia hết cho 5 và [số] > 0 và [số] < 5", F},
		{"2024 - [số] chia hết cho 5 và [số] = 1999", U},
		{"2024 - [số] chia hết cho 5 và [số] = 2000", F},
		{"2024 - [số] > 0 và 2024 - [số] chia hết cho 5", U},
		{"[số] chia hết cho 2 và [số] + 1 chia hết cho 2", F},
		{"[số] chia hết cho 0", U},
		{"[số] chia hết cho [số khác] và [số] không chia hết cho [số khác]", F},
		/* several columns */
		{"[số] > [số khác] và [số khác] > [số]", F},
		{"[số] > [số khác] hoặc [số khác] >= [số]", T},
		{"[số] > [số khác] và [số] < 1 và [số khác] > 2", F},
		{"[số] + [số khác] > 5 và [số] < 1 và [số khác] < 1", F},
		{"[số] * [số khác] > 5 và [số] * [số khác] < 3", F},
		{"[số] * [số khác] > 5 và [số khác] * [số] < 3", U},
		/* dates */
		{"[ngày] > 01/01/2024 và [ngày] < 02/01/2024", F},
		{"[ngày] > 01/01/2024 và [ngày] < 03/01/2024", U},
		{"[ngày] trong năm 2024 và [ngày] trong năm 2025", F},
		{"[ngày] trong năm 2024 hoặc [ngày] < 01/01/2024 hoặc [ngày] >= 01/01/2025", T},
		{"[ngày] không trong năm 2024 và [ngày] = 31/12/2024", F},
		{"[ngày khác] - [ngày] > 10 và [ngày khác] < [ngày]", F},
		{"[ngày] + 5 < 01/01/2024 và [ngày] > 27/12/2023", F},
		{"năm của [ngày] = 2023 và [ngày] trong năm 2024", F},
		{"năm của [ngày] = 2024 và [ngày] trong năm 2024", U},
		{"năm của [ngày] = 0", F},
		{"năm của [ngày] > 0", T},
		{"năm của [ngày] > 2023,2 và năm của [ngày] < 2023,8", F},
		{"[từ ngày] > [đến ngày]", U},
		/* texts */
		{"[dịp] là \"a\" và [dịp] là \"b\"", F},
		{"[dịp] là \"a\" và [dịp] là \"A\"", U},
		{"[dịp] là \"a\" hoặc [dịp] không là \"a\"", T},
		{"[dịp] không là \"a\" hoặc [dịp] không là \"b\"", T},
		{"[dịp] trong (\"a\", \"b\") và [dịp] trong (\"b\", \"c\")", U},
		{"[dịp] trong (\"a\", \"b\") và [dịp] trong (\"c\", \"d\")", F},
		{"[dịp] trong (\"a\", \"b\") và [dịp] không là \"a\" và [dịp] không là \"b\"", F},
		{"[dịp] trong (\"a\", \"b\") và [dịp] không trong (\"b\", \"A\")", F},
		{"[dịp] là \"\"", F},
		{"[dịp] khác \"\"", T},
		{"[dịp] = [tên] và [dịp] khác [tên]", F},
		{"[dịp] = [tên]", U},
		{"[dịp] = [dịp]", T},
		/* kinds */
		{"[loại] là cá nhân và [loại] là tập thể", F},
		{"[loại] trong (cá nhân, tập thể) và [loại] là hộ gia đình", F},
		{"[loại] không là cá nhân hoặc [loại] không là tập thể", T},
		{"[loại] là cá nhân hoặc [loại] là tập thể", U},
		{"[loại] trong (cá nhân, tập thể, hộ gia đình, doanh nghiệp)", T},
		/* units */
		{"[đơn vị] thuộc khối \"Sở\" và [đơn vị] là \"Xã D\"", F},
		{"[đơn vị] thuộc khối \"Sở\" và [đơn vị] là \"Sở A\"", U},
		{"[đơn vị] thuộc khối \"Sở\" và [đơn vị] không thuộc khối \"Sở\"", F},
		{"[đơn vị] là \"Sở A\" và [đơn vị] không thuộc khối \"Sở\"", F},
		{"[đơn vị] là \"Sở A\" và [đơn vị] là \"Sở B\"", F},
		{"[đơn vị] không là \"Sở A\" hoặc [đơn vị] không là \"Sở B\"", T},
		{"[đơn vị] thuộc khối \"Mở\" và [đơn vị] là \"Xã D\"", F},
		{"[đơn vị] thuộc khối \"Mở\" và [đơn vị] không thuộc khối \"Sở\"", U},
		{"[đơn vị] là \"Sở A\" và [đơn vị đề nghị] là \"Sở B\"", U},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		const kh_expr *test = condition(cases[i].condition, "");
		kh_truth holds = kh_worlds_decide(kh_worlds_any(read.plan), test);
		if (holds != cases[i].holds)
			fail_msg("%s: %d", cases[i].condition, (int)holds);
	}
}

static void nominations_of_a_campaign(void **state)
{
	static const struct {
		const char *clauses, *condition;
		kh_truth holds;
	} cases[] = {
		{"", "[từ ngày] > [đến ngày]", F},
		{"", "[từ ngày] trong năm 2024", U},
		{"thời gian: năm 2024", "[từ ngày] trong năm 2025", F},
		{"thời gian: năm 2024", "[đến ngày] trong năm 2024", T},
		{"thời gian: năm 2024", "[từ ngày] >= 01/06/2024", U},
		{"thời gian: năm 2024", "[ngày] trong năm 2025", U},
		{"thời gian: năm 2024", "năm của [từ ngày] = 2023", F},
		{"hạn gửi: chậm nhất 31/10/2024", "[ngày gửi] > 01/11/2024", F},
		{"hạn gửi: chậm nhất 31/10/2024", "[ngày gửi] > 01/10/2024", U},
		{"đối tượng: tập thể", "[loại] là cá nhân", F},
		{"đối tượng: tập thể", "[loại] là tập thể", T},
		{"đối tượng: tập thể, cá nhân", "[loại] là cá nhân", U},
		{"đối tượng: tập thể khen thưởng: \"X\", không quá 5 cá nhân", "[loại] là cá nhân", U},
		{"đối tượng: tập thể khen thưởng: \"X\", không quá 5 đề nghị", "[loại] là cá nhân", F},
		{"đối tượng: tập thể thuộc khối \"Sở\"", "[đơn vị] là \"Xã D\"", F},
		{"đối tượng: tập thể thuộc khối \"Sở\"", "[đơn vị] thuộc khối \"Sở\"", T},
		{"đối tượng: tập thể thuộc khối \"Sở\"; cá nhân", "[đơn vị] là \"Xã D\"", U},
		{"đối tượng: tập thể thuộc khối \"Sở\"; cá nhân", "[đơn vị] là \"Xã D\" và [loại] là tập thể", F},
		{"đối tượng: tập thể thuộc khối \"Sở\" trừ \"Sở A\"", "[đơn vị] là \"Sở A\"", F},
		{"đối tượng: cá nhân là \"giáo viên\"", "[chức danh] là \"học sinh\"", F},
		{"đối tượng: cá nhân là \"giáo viên\"", "[chức danh] là \"Giáo viên\"", T},
		{"chủ trì: \"Sở A\"", "[đơn vị đề nghị] là \"Sở B\"", F},
		{"chủ trì: \"Sở A\"", "[đơn vị đề nghị] thuộc khối \"Sở\"", T},
		{"chủ trì: khối \"Mở\"", "[đơn vị đề nghị] là \"Sở B\"", F},
		{"chủ trì: khối \"Mở\"", "[đơn vị đề nghị] thuộc khối \"Mở\"", T},
		{"chủ trì: mọi đơn vị", "[đơn vị đề nghị] là \"Sở B\"", U},
		{"khen thưởng: \"Bằng khen\", không quá 5 đề nghị", "[hình thức] là \"Giấy khen\"", F},
		{"khen thưởng: \"Bằng khen\", không quá 5 đề nghị", "[hình thức] là \"Bằng khen của tỉnh\"", U},
		{"khen thưởng: \"X\" { nhánh \"Hoạt động hè\": không quá 5 đề nghị }", "[nhánh] là \"Mùa đông\"", F},
		{"khen thưởng: \"X\" { nhánh \"Hoạt động hè\": không quá 5 đề nghị }", "[nhánh] là \"Nhánh hoạt động hè\"", U},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		const kh_expr *test = condition(cases[i].condition, cases[i].clauses);
		kh_truth holds = kh_worlds_decide(kh_worlds_of(read.plan, &read.plan->campaigns.at[0]), test);
		if (holds != cases[i].holds)
			fail_msg("%s, %s: %d", cases[i].clauses, cases[i].condition, (int)holds);
	}
}

/* That something is left is claimed only where it is sure. */
static void what_is_sure(void **state)
{
	static const struct {
		const char *condition;
		kh_truth some;
	} cases[] = {
		{"[số] > 5", T},
		{"[số] > [số khác]", U},
		{"[tên] = [dịp]", U},
		{"[dịp] là \"a\" và [loại] là cá nhân và [số] chia hết cho 5", T},
		{"[đơn vị] thuộc khối \"Sở\"", T},
		{"[đơn vị] thuộc khối \"Mở\" và [đơn vị] không thuộc khối \"Sở\"", T},
		{"[đơn vị] không thuộc khối \"Mở\"", T},
		{"[đơn vị] thuộc khối \"Mở\" và [đơn vị] thuộc khối \"Mở hai\"", U},
		{"[số] > 5 và [số] < 5", F},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		const kh_expr *test = condition(cases[i].condition, "");
		kh_truth some = kh_worlds_some(kh_worlds_where(kh_worlds_any(read.plan), test, true));
		if (some != cases[i].some)
			fail_msg("%s: %d", cases[i].condition, (int)some);
	}
}

/* A condition with too many alternatives adds no fact, and takes no time. */
static void many_alternatives(void **state)
{
	kh_buf text = {0};

	(void)state;
	for (int i = 0; i < 200; i++)
		kh_buf_addf(&text, "%s([số] > %d hoặc [số khác] > %d)", i > 0 ? " và " : "", i, i);
	const kh_expr *test = condition(kh_str_c(kh_buf_str(&text)), "");
	assert_int_equal(kh_worlds_decide(kh_worlds_any(read.plan), test), U);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_left),
		cmocka_unit_test(how_many_are_left),
		cmocka_unit_test(copies_are_apart),
		cmocka_unit_test(any_nomination),
		cmocka_unit_test(nominations_of_a_campaign),
		cmocka_unit_test(what_is_sure),
		cmocka_unit_test(many_alternatives),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
