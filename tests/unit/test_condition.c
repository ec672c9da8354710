/* Conditions in the words of a sentence: every sort of expression, in both languages, with no more round brackets than it needs. */
#include "tests/unit/rules.h"

#include "runtime/report/names.h"

static const char *words(const char *condition, size_t most, kh_lang lang)
{
	rules r = rules_plan(kh_str_c(kh_fmt("đơn vị \"Sở A\" đơn vị \"Sở B\" khối \"Các sở\": \"Sở A\", \"Sở B\"\n"
					     "trường [n]: con số trường [m]: con số trường [ngày]: ngày\n"
					     "chuyên đề 1 \"C\" { điều kiện: %s }",
					     condition)));

	if (r.diags.errors > 0)
		fail_msg("%s in: %s", rules_codes(&r), condition);
	return kh_str_c(kh_condition_words(r.plan, r.plan->campaigns.at[0].conditions.at[0].test, most, lang));
}

static void every_sort_of_expression(void **state)
{
	static const struct {
		const char *condition, *vi, *en;
	} cases[] = {
		/* values */
		{"[n] = 2024", "n = 2024", "n = 2024"},
		{"[n] = 16.068", "n = 16.068", "n = 16.068"},
		{"[n] = 14,5", "n = 14,5", "n = 14,5"},
		{"-[n] = 1", "-n = 1", "-n = 1"},
		{"[ngày] > 06/03/2024", "ngày > 06/03/2024", "ngày > 06/03/2024"},
		{"năm của [ngày] = 2024", "năm của ngày = 2024", "the year of ngày = 2024"},
		{"[n] > số đơn vị thuộc khối \"Các sở\"", "n > số đơn vị thuộc khối “Các sở”",
		 "n > the number of units of block “Các sở”"},
		{"phát động là \"Tỉnh\"", "nơi phát động là Tỉnh", "launcher is Tỉnh"},
		{"số năm thi đua > 1", "số năm thi đua > 1", "whole years of the campaign > 1"},
		/* comparisons: by name where it is one, by sign where it is a number */
		{"[dịp] là \"đại hội\"", "dịp là đại hội", "occasion is đại hội"},
		{"[loại] là hộ gia đình", "loại là hộ gia đình", "kind is households"},
		{"[đơn vị] là \"Sở A\"", "đơn vị thuộc Sở A", "unit belongs to Sở A"},
		{"[n] khác 3", "n khác 3", "n is not 3"},
		{"[n] < 3", "n < 3", "n < 3"},
		{"[n] <= 3", "n ≤ 3", "n ≤ 3"},
		{"[n] >= 3", "n ≥ 3", "n ≥ 3"},
		{"[n] chia hết cho 5", "n chia hết cho 5", "n is divisible by 5"},
		{"[đơn vị] thuộc khối \"Các sở\"", "đơn vị thuộc khối “Các sở”", "unit belongs to block “Các sở”"},
		{"[n] trong (1, 2)", "n là 1, 2", "n is 1, 2"},
		{"[n] trong (1, 2, 3, 4)", "n là 1, 2, 3, …", "n is 1, 2, 3, …"},
		{"[ngày] trong quý I năm 2024", "ngày trong khoảng 01/01/2024–31/03/2024",
		 "ngày is between 01/01/2024 and 31/03/2024"},
		/* together */
		{"không [n] = 3", "không phải (n = 3)", "not (n = 3)"},
		{"[n] = 1 và [m] = 2", "n = 1 và m = 2", "n = 1 and m = 2"},
		{"[n] = 1 hoặc [m] = 2 và [n] = 3", "n = 1 hoặc m = 2 và n = 3", "n = 1 or m = 2 and n = 3"},
		{"([n] = 1 hoặc [m] = 2) và [n] = 3", "(n = 1 hoặc m = 2) và n = 3", "(n = 1 or m = 2) and n = 3"},
		{"không ([n] = 1 và [m] = 2)", "không phải (n = 1 và m = 2)", "not (n = 1 and m = 2)"},
		{"[n] + [m] - 2 = 1", "n + m - 2 = 1", "n + m - 2 = 1"},
		{"[n] - ([m] - 2) = 1", "n - (m - 2) = 1", "n - (m - 2) = 1"},
		{"[n] * [m] / 2 = 1", "n × m / 2 = 1", "n × m / 2 = 1"},
		{"[n] / ([m] * 2) = 1", "n / (m × 2) = 1", "n / (m × 2) = 1"},
		{"([n] + 2) * 2 = 24", "(n + 2) × 2 = 24", "(n + 2) × 2 = 24"},
		{"[n] + 2 * 2 = 24", "n + 2 × 2 = 24", "n + 2 × 2 = 24"},
		{"-([n] + 2) = 24", "-(n + 2) = 24", "-(n + 2) = 24"},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		assert_string_equal(words(cases[i].condition, 3, KH_VI), cases[i].vi);
		assert_string_equal(words(cases[i].condition, 3, KH_EN), cases[i].en);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_sort_of_expression),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
