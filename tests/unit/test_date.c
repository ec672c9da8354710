/* The calendar and periods. */
#include "tests/unit/unit.h"

#include "lang/base/date.h"

static void knows_the_calendar(void **state)
{
	static const struct {
		int year, month, day;
		bool valid;
	} table[] = {
		{2024, 2, 29, true},  {2023, 2, 29, false}, {1900, 2, 29, false}, {2000, 2, 29, true},  {2024, 4, 31, false},
		{2024, 2, 30, false}, {2024, 12, 31, true}, {2024, 13, 1, false}, {2024, 0, 1, false},  {2024, 1, 0, false},
		{0, 1, 1, false},     {1, 1, 1, true},      {9999, 12, 31, true}, {10000, 1, 1, false}, {-4, 1, 1, false},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_date_valid(table[i].year, table[i].month, table[i].day), table[i].valid);
	assert_int_equal(kh_month_days(2024, 2), 29);
	assert_int_equal(kh_month_days(2023, 2), 28);
}

static void counts_days(void **state)
{
	static const struct {
		int year, month, day;
		kh_date date;
	} table[] = {
		{1970, 1, 1, 0},     {1969, 12, 31, -1}, {2000, 3, 1, 11017},
		{2024, 3, 6, 19788}, {1, 1, 1, -719162}, {9999, 12, 31, 2932896},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_date_of(table[i].year, table[i].month, table[i].day), table[i].date);
}

/* Every day of four centuries is the day after the one before. */
static void days_follow_each_other(void **state)
{
	kh_date date = kh_date_of(1800, 1, 1);

	(void)state;
	for (int year = 1800; year < 2200; year++)
		for (int month = 1; month <= 12; month++)
			for (int day = 1; day <= kh_month_days(year, month); day++) {
				kh_ymd d = kh_date_ymd(date);

				if (d.year != year || d.month != month || d.day != day || kh_date_of(year, month, day) != date)
					fail_msg("%02d/%02d/%04d", day, month, year);
				date++;
			}
}

static void comes_back_from_the_ends(void **state)
{
	static const char *const table[] = {"01/01/0001", "31/12/9999", "29/02/2024", "31/12/2024", "01/03/1900", "31/12/0400"};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_date date;

		assert_true(kh_date_parse(kh_str_of(table[i]), &date));
		assert_text(kh_date_text(date), table[i]);
	}
}

static void reads_dates(void **state)
{
	static const struct {
		const char *text, *date; /* NULL: not a date */
	} table[] = {
		{"06/03/2024", "06/03/2024"},
		{"6/3/2024", "06/03/2024"},
		{"06-03-2024", "06/03/2024"},
		{"06.03.2024", "06/03/2024"},
		{"2024-03-06", "06/03/2024"},
		{"2024-3-6", "06/03/2024"},
		{"29/02/2024", "29/02/2024"},
		{"29/02/2023", NULL},
		{"30/02/2024", NULL},
		{"31/04/2024", NULL},
		{"00/00/2024", NULL},
		{"13/13/2024", NULL},
		{"06/03/24", NULL},
		{"06/03/0000", NULL},
		{"06/03/10000", NULL},
		{"2024/03/06", NULL},
		{"06/03-2024", NULL},
		{"2024-03/06", NULL},
		{"006/03/2024", NULL},
		{"06/003/2024", NULL},
		{"06/03/2024 ", NULL},
		{" 06/03/2024", NULL},
		{"06/03/2024x", NULL},
		{"06/03/", NULL},
		{"06/03", NULL},
		{"06//2024", NULL},
		{"/03/2024", NULL},
		{"-6/03/2024", NULL},
		{"2024-03-", NULL},
		{"03/2024", NULL},
		{"2024", NULL},
		{"45357", NULL},
		{"", NULL},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_date date = 0;

		assert_int_equal(kh_date_parse(kh_str_of(table[i].text), &date), table[i].date != NULL);
		if (table[i].date != NULL)
			assert_text(kh_date_text(date), table[i].date);
	}
}

static void periods_have_both_ends(void **state)
{
	const struct {
		kh_period period;
		const char *from, *to;
	} table[] = {
		{kh_period_month(2024, 2), "01/02/2024", "29/02/2024"},
		{kh_period_month(2024, 12), "01/12/2024", "31/12/2024"},
		{kh_period_quarter(2024, 1), "01/01/2024", "31/03/2024"},
		{kh_period_quarter(2024, 4), "01/10/2024", "31/12/2024"},
		{kh_period_years(2024, 2024), "01/01/2024", "31/12/2024"},
		{kh_period_years(2021, 2025), "01/01/2021", "31/12/2025"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		assert_text(kh_date_text(table[i].period.from), table[i].from);
		assert_text(kh_date_text(table[i].period.to), table[i].to);
	}
}

static void periods_hold_periods(void **state)
{
	kh_period year = kh_period_years(2024, 2024), june = kh_period_month(2024, 6);
	kh_period late = {june.from, year.to + 1}, early = {year.from - 1, june.to};

	(void)state;
	assert_true(kh_period_has(year, june));
	assert_true(kh_period_has(year, year));
	assert_false(kh_period_has(june, year));
	assert_false(kh_period_has(year, late));
	assert_false(kh_period_has(year, early));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_the_calendar),       cmocka_unit_test(counts_days), cmocka_unit_test(days_follow_each_other),
		cmocka_unit_test(comes_back_from_the_ends), cmocka_unit_test(reads_dates), cmocka_unit_test(periods_have_both_ends),
		cmocka_unit_test(periods_hold_periods),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
