/* Numbers of workbooks as people see them: what formats mean, and what stored numbers come to under them. */
#include "tests/unit/unit.h"

#include "runtime/data/numfmt.h"

static void built_in_formats(void **state)
{
	/* From ECMA-376 part 1, 18.8.30: the first id of a run that means the same, up to the next one. */
	static const struct {
		unsigned from;
		kh_fmt_kind kind;
	} runs[] = {
		{0, KH_FMT_PLAIN},  {9, KH_FMT_PERCENT}, {11, KH_FMT_PLAIN},  {14, KH_FMT_DATE}, {18, KH_FMT_TIME},
		{22, KH_FMT_DATE},  {23, KH_FMT_PLAIN},  {27, KH_FMT_DATE},   {32, KH_FMT_TIME}, {36, KH_FMT_DATE},
		{37, KH_FMT_PLAIN}, {45, KH_FMT_TIME},   {48, KH_FMT_PLAIN},  {50, KH_FMT_DATE}, {55, KH_FMT_TIME},
		{57, KH_FMT_DATE},  {59, KH_FMT_PLAIN},  {200, KH_FMT_PLAIN},
	};

	(void)state;
	for (size_t i = 0; i + 1 < KH_COUNT(runs); i++)
		for (unsigned id = runs[i].from; id < runs[i + 1].from; id++)
			if (kh_fmt_builtin(id).kind != runs[i].kind)
				fail_msg("format %u is of kind %d", id, kh_fmt_builtin(id).kind);
}

static void custom_formats(void **state)
{
	static const struct {
		const char *code;
		kh_fmt_kind kind;
		uint8_t width;
	} cases[] = {
		{"General", KH_FMT_PLAIN, 0},
		{"", KH_FMT_PLAIN, 0},
		{"@", KH_FMT_PLAIN, 0},
		{"#,##0.00", KH_FMT_PLAIN, 0},
		{"#,##0\\ [$₫-42A]", KH_FMT_PLAIN, 0},
		{"0.00E+00", KH_FMT_PLAIN, 0},
		/* days */
		{"dd/mm/yyyy", KH_FMT_DATE, 0},
		{"dd/mm/yyyy;@", KH_FMT_DATE, 0},
		{"[$-42A]d mmmm yyyy;@", KH_FMT_DATE, 0},
		{"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", KH_FMT_DATE, 0},
		{"\"ngày\" DD \"tháng\" MM", KH_FMT_DATE, 0},
		{"mmm", KH_FMT_DATE, 0},
		{"dd/mm/yyyy hh:mm", KH_FMT_DATE, 0},
		/* times of a day, and times that passed */
		{"hh:mm", KH_FMT_TIME, 0},
		{"h:mm AM/PM", KH_FMT_TIME, 0},
		{"mm:ss.0", KH_FMT_TIME, 0},
		{"[h]:mm:ss", KH_FMT_TIME, 0},
		{"[h]:mm", KH_FMT_TIME, 0},
		{"[HH]:MM", KH_FMT_TIME, 0},
		{"[mm]", KH_FMT_TIME, 0},
		/* per cent */
		{"0.0%", KH_FMT_PERCENT, 0},
		{"[Red]0%;-0%", KH_FMT_PERCENT, 0},
		/* numbers of a width */
		{"000000", KH_FMT_ZEROS, 6},
		{"00", KH_FMT_ZEROS, 2},
		{"0", KH_FMT_PLAIN, 0},
		{"[Blue]000", KH_FMT_ZEROS, 3},
		{"_(000_)", KH_FMT_ZEROS, 3},
		{"000.0", KH_FMT_PLAIN, 0},
		/* what only looks like a sign of the format */
		{"\"day\"0", KH_FMT_PLAIN, 0},
		{"\"d", KH_FMT_PLAIN, 0},
		{"\\d0", KH_FMT_PLAIN, 0},
		{"*d0", KH_FMT_PLAIN, 0},
		{"[Red]0", KH_FMT_PLAIN, 0},
		{"0\\", KH_FMT_PLAIN, 0},
		{"0;\"dd\"", KH_FMT_PLAIN, 0},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_fmt_code code = kh_fmt_custom(kh_str_of(cases[i].code));

		if (code.kind != cases[i].kind || code.width != cases[i].width)
			fail_msg("%s is of kind %d and %d wide", cases[i].code, code.kind, code.width);
	}
}

/* A hundred zeros are more than anyone's numbers have. */
static void width_is_bounded(void **state)
{
	kh_buf zeros = {0};

	(void)state;
	kh_buf_fill(&zeros, '0', 99);
	assert_int_equal(kh_fmt_custom(kh_buf_str(&zeros)).width, 99);
	kh_buf_char(&zeros, '0');
	assert_int_equal(kh_fmt_custom(kh_buf_str(&zeros)).kind, KH_FMT_PLAIN);
}

static void numbers(void **state)
{
	static const struct {
		const char *stored;
		kh_fmt_code code;
		bool date1904;
		const char *shown; /* NULL: is no number */
	} cases[] = {
		{"12", {KH_FMT_PLAIN, 0}, false, "12"},
		{"12.0", {KH_FMT_PLAIN, 0}, false, "12"},
		{"+12", {KH_FMT_PLAIN, 0}, false, "12"},
		{"-12.50", {KH_FMT_PLAIN, 0}, false, "-12,5"},
		{"-0", {KH_FMT_PLAIN, 0}, false, "0"},
		{"-0.00", {KH_FMT_PLAIN, 0}, false, "0"},
		{".5", {KH_FMT_PLAIN, 0}, false, "0,5"},
		{"0.005", {KH_FMT_PLAIN, 0}, false, "0,005"},
		{"007", {KH_FMT_PLAIN, 0}, false, "7"},
		{"100", {KH_FMT_PLAIN, 0}, false, "100"},
		{"1.2E1", {KH_FMT_PLAIN, 0}, false, "12"},
		{"1e+3", {KH_FMT_PLAIN, 0}, false, "1000"},
		{"25E-4", {KH_FMT_PLAIN, 0}, false, "0,0025"},
		{"0E9999", {KH_FMT_PLAIN, 0}, false, "0"},
		{"0.5", {KH_FMT_TIME, 0}, false, "0,5"},
		/* fifteen digits; what comes after is rounded */
		{"89.994999999999997", {KH_FMT_PLAIN, 0}, false, "89,995"},
		{"0.30000000000000004", {KH_FMT_PLAIN, 0}, false, "0,3"},
		{"999999999999999.9", {KH_FMT_PLAIN, 0}, false, "1000000000000000"},
		{"123456789012345678", {KH_FMT_PLAIN, 0}, false, "123456789012346000"},
		{"0.99999999999999999", {KH_FMT_PLAIN, 0}, false, "1"},
		/* no numbers */
		{"", {KH_FMT_PLAIN, 0}, false, NULL},
		{"-", {KH_FMT_PLAIN, 0}, false, NULL},
		{".", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1,5", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1.2.3", {KH_FMT_PLAIN, 0}, false, NULL},
		{"12a", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1E", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1E+", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1Ex", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1E10000", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1E400", {KH_FMT_PLAIN, 0}, false, NULL},
		{"1E-401", {KH_FMT_PLAIN, 0}, false, NULL},
		{"NaN", {KH_FMT_PLAIN, 0}, false, NULL},
		/* per cent */
		{"0.85", {KH_FMT_PERCENT, 0}, false, "85%"},
		{"1", {KH_FMT_PERCENT, 0}, false, "100%"},
		{"0", {KH_FMT_PERCENT, 0}, false, "0%"},
		{"0.0145", {KH_FMT_PERCENT, 0}, false, "1,45%"},
		{"-0.5", {KH_FMT_PERCENT, 0}, false, "-50%"},
		/* of a width: only whole numbers that are shorter */
		{"123", {KH_FMT_ZEROS, 6}, false, "000123"},
		{"0", {KH_FMT_ZEROS, 3}, false, "000"},
		{"1234", {KH_FMT_ZEROS, 3}, false, "1234"},
		{"-12", {KH_FMT_ZEROS, 4}, false, "-12"},
		{"1.5", {KH_FMT_ZEROS, 4}, false, "1,5"},
		{"0.5", {KH_FMT_ZEROS, 4}, false, "0,5"},
		/* days of both systems */
		{"45357", {KH_FMT_DATE, 0}, false, "06/03/2024"},
		{"45357.99", {KH_FMT_DATE, 0}, false, "06/03/2024"},
		{"45000", {KH_FMT_DATE, 0}, false, "15/03/2023"},
		{"1", {KH_FMT_DATE, 0}, false, "01/01/1900"},
		{"60", {KH_FMT_DATE, 0}, false, "29/02/1900"},
		{"60", {KH_FMT_DATE, 0}, true, "01/03/1904"},
		{"0", {KH_FMT_DATE, 0}, false, "########"},
		{"0.5", {KH_FMT_DATE, 0}, false, "########"},
		{"0", {KH_FMT_DATE, 0}, true, "01/01/1904"},
		{"-1", {KH_FMT_DATE, 0}, true, "########"},
		{"2957003", {KH_FMT_DATE, 0}, true, "31/12/9999"},
		{"2957004", {KH_FMT_DATE, 0}, true, "########"},
		{"99999999", {KH_FMT_DATE, 0}, false, "########"},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_buf out = {0};
		bool read = kh_fmt_number(&out, kh_str_of(cases[i].stored), cases[i].code, cases[i].date1904);

		if (read != (cases[i].shown != NULL))
			fail_msg("%s is%s a number", cases[i].stored, read ? "" : " not");
		if (read)
			assert_text(kh_buf_str(&out), cases[i].shown);
	}
}

static void iso_days(void **state)
{
	static const struct {
		const char *stored, *shown; /* NULL: is no day */
	} cases[] = {
		{"2024-03-06", "06/03/2024"},
		{"2024-03-06T23:59:59", "06/03/2024"},
		{"2024-03-06 12:00", NULL},
		{"2024-02-30", NULL},
		{"2024-3-6", NULL},
		{"T12:00:00", NULL},
		{"", NULL},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_buf out = {0};
		bool read = kh_fmt_iso(&out, kh_str_of(cases[i].stored));

		assert_int_equal(read, cases[i].shown != NULL);
		if (read)
			assert_text(kh_buf_str(&out), cases[i].shown);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(built_in_formats), cmocka_unit_test(custom_formats), cmocka_unit_test(width_is_bounded),
		cmocka_unit_test(numbers),          cmocka_unit_test(iso_days),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
