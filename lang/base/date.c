/* The Gregorian calendar, years 1 to 9999, by arithmetic of its own: no clock, no time zone, no locale. It refuses to mend a
 * date that the calendar does not have. */
#include "lang/base/date.h"

#include "lang/base/mem.h"

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int kh_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool kh_date_valid(int year, int month, int day)
{
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= kh_month_days(year, month);
}

/* Days from 01/01/0001 to the first day of the year. */
static int days_before_year(int year)
{
	int past = year - 1;

	return past * 365 + past / 4 - past / 100 + past / 400;
}

static const int epoch = 719162; /* days_before_year(1970) */

kh_date kh_date_of(int year, int month, int day)
{
	int days = days_before_year(year) + day - 1;

	if (!kh_date_valid(year, month, day))
		KH_BUG("not a date of the calendar");
	for (int m = 1; m < month; m++)
		days += kh_month_days(year, m);
	return days - epoch;
}

kh_ymd kh_date_ymd(kh_date date)
{
	int days = date + epoch;
	kh_ymd d = {.year = days / 366 + 1, .month = 1}; /* never too late a year, and at most a few too early */

	while (days_before_year(d.year + 1) <= days)
		d.year++;
	days -= days_before_year(d.year);
	while (days >= kh_month_days(d.year, d.month))
		days -= kh_month_days(d.year, d.month++);
	d.day = days + 1;
	return d;
}

/* Reads one to `most` digits at *at; the number of digits, 0 for none or too many. */
static size_t read_digits(kh_str s, size_t *at, size_t most, int *out)
{
	size_t start = *at;

	*out = 0;
	while (*at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9') {
		if (*at - start == most)
			return 0;
		*out = *out * 10 + (s.ptr[(*at)++] - '0');
	}
	return *at - start;
}

static bool read_mark(kh_str s, size_t *at, char mark)
{
	return *at < s.len && s.ptr[(*at)++] == mark;
}

bool kh_date_parse(kh_str s, kh_date *out)
{
	int first, month, last, year, day;
	size_t at = 0, first_len, last_len;
	char mark;

	first_len = read_digits(s, &at, 4, &first);
	mark = at < s.len ? s.ptr[at] : '\0';
	if (first_len == 0 || (mark != '/' && mark != '-' && mark != '.') || !read_mark(s, &at, mark) ||
	    read_digits(s, &at, 2, &month) == 0 || !read_mark(s, &at, mark))
		return false;
	last_len = read_digits(s, &at, 4, &last);
	if (at != s.len ||
	    !((first_len <= 2 && last_len == 4) || (first_len == 4 && mark == '-' && last_len >= 1 && last_len <= 2)))
		return false;
	year = first_len == 4 ? first : last;
	day = first_len == 4 ? last : first;
	if (!kh_date_valid(year, month, day))
		return false;
	*out = kh_date_of(year, month, day);
	return true;
}

/* With zeros before it: scale 10 for two digits. */
static void add_digits(kh_buf *out, int n, int scale)
{
	for (; scale > 0; scale /= 10)
		kh_buf_char(out, (char)('0' + n / scale % 10));
}

kh_str kh_date_text(kh_date date)
{
	kh_ymd d = kh_date_ymd(date);
	kh_buf out = {0};

	add_digits(&out, d.day, 10);
	kh_buf_char(&out, '/');
	add_digits(&out, d.month, 10);
	kh_buf_char(&out, '/');
	add_digits(&out, d.year, 1000);
	return kh_buf_str(&out);
}

static kh_period months(int year, int first, int last)
{
	return (kh_period){kh_date_of(year, first, 1), kh_date_of(year, last, kh_month_days(year, last))};
}

kh_period kh_period_month(int year, int month)
{
	return months(year, month, month);
}

kh_period kh_period_quarter(int year, int quarter)
{
	return months(year, quarter * 3 - 2, quarter * 3);
}

kh_period kh_period_years(int first, int last)
{
	return (kh_period){kh_date_of(first, 1, 1), kh_date_of(last, 12, 31)};
}

bool kh_period_has(kh_period outer, kh_period inner)
{
	return outer.from <= inner.from && inner.to <= outer.to;
}
