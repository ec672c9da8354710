/* Stored numbers into shown ones. Knows the formats that change what a number means (days, per cent, leading zeros); how many
 * decimals are shown, colours and groups do not count. */
#include "runtime/data/numfmt.h"

#include <string.h>

#include "lang/base/date.h"

enum { MOST_DIGITS = 15, MOST_PLACES = 400 };

/* ---- formats ---- */

kh_fmt_code kh_fmt_builtin(unsigned id)
{
	bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
		    id == 57 || id == 58;
	bool time = (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id == 55 || id == 56;

	return (kh_fmt_code){date ? KH_FMT_DATE : time ? KH_FMT_TIME : id == 9 || id == 10 ? KH_FMT_PERCENT : KH_FMT_PLAIN, 0};
}

/* Past what is no sign of the format: quoted text, an escaped or repeated character, brackets. */
static size_t skip(kh_str code, size_t at)
{
	char end = code.ptr[at] == '"' ? '"' : code.ptr[at] == '[' ? ']' : '\0';

	if (code.ptr[at] == '\\' || code.ptr[at] == '_' || code.ptr[at] == '*')
		return at + 2;
	if (end == '\0')
		return at;
	for (at++; at < code.len && code.ptr[at] != end; at++)
		;
	return at + 1;
}

/* "[h]", "[mm]", "[ss]": hours, minutes or seconds that passed, however many. */
static bool is_elapsed(kh_str bracket)
{
	char first = bracket.len > 2 && bracket.ptr[0] == '[' ? bracket.ptr[1] | 32 : '\0';

	if (first != 'h' && first != 'm' && first != 's')
		return false;
	for (size_t i = 1; i + 1 < bracket.len; i++)
		if ((bracket.ptr[i] | 32) != first)
			return false;
	return true;
}

kh_fmt_code kh_fmt_custom(kh_str code)
{
	bool day = false, month = false, hour = false, percent = false, other = false;
	size_t zeros = 0;

	for (size_t at = 0; at < code.len && code.ptr[at] != ';';) {
		size_t next = skip(code, at);

		if (next != at) {
			other = other || (code.ptr[at] != '[' && code.ptr[at] != '_');
			hour = hour || is_elapsed(kh_str_slice(code, at, next < code.len ? next : code.len));
			at = next;
			continue;
		}
		char c = code.ptr[at++] | 32;
		if (c == 'd' || c == 'y')
			day = true;
		else if (c == 'm')
			month = true;
		else if (c == 'h' || c == 's')
			hour = true;
		else if (c == '%')
			percent = true;
		else if (code.ptr[at - 1] == '0')
			zeros++;
		else
			other = true;
	}
	if (day || (month && !hour))
		return (kh_fmt_code){KH_FMT_DATE, 0};
	if (hour)
		return (kh_fmt_code){KH_FMT_TIME, 0};
	if (percent)
		return (kh_fmt_code){KH_FMT_PERCENT, 0};
	return zeros > 1 && zeros < 100 && !other ? (kh_fmt_code){KH_FMT_ZEROS, (uint8_t)zeros} : (kh_fmt_code){KH_FMT_PLAIN, 0};
}

/* ---- decimals ---- */

/* 0.d1 d2 d3 ... times ten to the power. */
typedef struct {
	bool negative;
	char digits[MOST_DIGITS + 2]; /* without leading and trailing zeros */
	size_t len;
	long power;
} decimal;

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Rounds the digit after the last, half up, and drops zeros at the end. */
static void round_off(decimal *d)
{
	bool up = d->len > MOST_DIGITS && d->digits[MOST_DIGITS] >= '5';

	d->len = d->len > MOST_DIGITS ? MOST_DIGITS : d->len;
	for (size_t i = d->len; up && i-- > 0;) {
		up = d->digits[i] == '9';
		d->digits[i] = up ? '0' : (char)(d->digits[i] + 1);
	}
	if (up) {
		d->digits[0] = '1';
		d->len = 1;
		d->power++;
	}
	while (d->len > 0 && d->digits[d->len - 1] == '0')
		d->len--;
}

static bool read_power(kh_str s, long *power)
{
	size_t at = s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '+') ? 1 : 0;
	long n = 0;

	if (at == s.len || s.len - at > 4)
		return false;
	for (size_t i = at; i < s.len; i++) {
		if (!is_digit(s.ptr[i]))
			return false;
		n = n * 10 + (s.ptr[i] - '0');
	}
	*power += s.ptr[0] == '-' ? -n : n;
	return true;
}

static bool read_decimal(kh_str s, decimal *d)
{
	size_t at = 0;
	bool point = false, any = false;

	*d = (decimal){.negative = s.len > 0 && s.ptr[0] == '-'};
	if (s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '+'))
		at++;
	for (; at < s.len && (is_digit(s.ptr[at]) || (s.ptr[at] == '.' && !point)); at++) {
		if (s.ptr[at] == '.') {
			point = true;
			continue;
		}
		any = true;
		if (s.ptr[at] == '0' && d->len == 0) {
			d->power -= point;
			continue;
		}
		d->power += !point;
		if (d->len <= MOST_DIGITS)
			d->digits[d->len++] = s.ptr[at];
	}
	if (!any || (at < s.len && ((s.ptr[at] | 32) != 'e' || !read_power(kh_str_slice(s, at + 1, s.len), &d->power))))
		return false;
	round_off(d);
	d->negative = d->negative && d->len > 0;
	return d->len == 0 || (d->power > -MOST_PLACES && d->power < MOST_PLACES);
}

static void write_decimal(kh_buf *out, const decimal *d)
{
	if (d->negative)
		kh_buf_char(out, '-');
	if (d->power <= 0 || d->len == 0)
		kh_buf_char(out, '0');
	for (long i = 0; d->len > 0 && i < d->power; i++)
		kh_buf_char(out, i < (long)d->len ? d->digits[i] : '0');
	if ((long)d->len <= d->power || d->len == 0)
		return;
	kh_buf_char(out, ',');
	for (long i = d->power; i < (long)d->len; i++)
		kh_buf_char(out, i < 0 ? '0' : d->digits[i]);
}

static void write_padded(kh_buf *out, const decimal *d, size_t width)
{
	bool whole = !d->negative && (d->len == 0 || (long)d->len <= d->power);
	size_t digits = d->len == 0 ? 1 : (size_t)(d->power > 0 ? d->power : 1);

	if (whole && digits < width)
		kh_buf_fill(out, '0', width - digits);
	write_decimal(out, d);
}

/* ---- days ---- */

static void write_day(kh_buf *out, const decimal *d, bool date1904)
{
	int64_t serial = 0;

	if (d->negative || d->power > 7) {
		kh_buf_addc(out, "########");
		return;
	}
	for (long i = 0; i < d->power && d->len > 0; i++)
		serial = serial * 10 + (i < (long)d->len ? d->digits[i] - '0' : 0);
	if (!date1904 && serial == 60) {
		kh_buf_addc(out, "29/02/1900");
		return;
	}
	int64_t day = serial + (date1904      ? kh_date_of(1904, 1, 1)
				: serial < 60 ? kh_date_of(1899, 12, 31)
					      : kh_date_of(1899, 12, 30));
	if ((!date1904 && serial < 1) || day > kh_date_of(9999, 12, 31))
		kh_buf_addc(out, "########");
	else
		kh_buf_add(out, kh_date_text((kh_date)day));
}

bool kh_fmt_number(kh_buf *out, kh_str text, kh_fmt_code code, bool date1904)
{
	decimal d;

	if (!read_decimal(text, &d))
		return false;
	switch (code.kind) {
	case KH_FMT_DATE:
		write_day(out, &d, date1904);
		return true;
	case KH_FMT_PERCENT:
		d.power += 2;
		write_decimal(out, &d);
		kh_buf_char(out, '%');
		return true;
	case KH_FMT_ZEROS:
		write_padded(out, &d, code.width);
		return true;
	case KH_FMT_PLAIN:
	case KH_FMT_TIME:
		break;
	}
	write_decimal(out, &d);
	return true;
}

bool kh_fmt_iso(kh_buf *out, kh_str text)
{
	kh_date date;

	if (text.len < 10 || (text.len > 10 && text.ptr[10] != 'T') || !kh_date_parse(kh_str_slice(text, 0, 10), &date))
		return false;
	kh_buf_add(out, kh_date_text(date));
	return true;
}
