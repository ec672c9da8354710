/* Exact fractions, read and written as Vietnamese documents do.
 *
 * No double takes part. Numerators stay between -(2^63 - 1) and 2^63 - 1, denominators between 1 and 2^63 - 1; what does not fit
 * is refused, never rounded. */
#include "lang/base/number.h"

#include "lang/base/mem.h"

__extension__ typedef __int128 wide;

static uint64_t gcd64(uint64_t a, uint64_t b)
{
	while (b != 0) {
		uint64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* Once both fit in 64 bits, which is soon, the cheap division does. */
static wide gcd(wide a, wide b)
{
	while (b > UINT64_MAX || a > UINT64_MAX) {
		wide rest;

		if (b == 0)
			return a;
		rest = a % b;
		a = b;
		b = rest;
	}
	return (wide)gcd64((uint64_t)a, (uint64_t)b);
}

/* num / den reduced, den not 0; false when it does not fit. */
static bool reduced(wide num, wide den, kh_num *out)
{
	wide common = gcd(num < 0 ? -num : num, den < 0 ? -den : den);

	if (den < 0)
		common = -common;
	num /= common;
	den /= common;
	if (num > INT64_MAX || num < -INT64_MAX || den > INT64_MAX)
		return false;
	*out = (kh_num){(int64_t)num, (int64_t)den};
	return true;
}

kh_num kh_num_int(int64_t n)
{
	return (kh_num){n, 1};
}

bool kh_num_add(kh_num a, kh_num b, kh_num *out)
{
	return reduced((wide)a.num * b.den + (wide)b.num * a.den, (wide)a.den * b.den, out);
}

bool kh_num_sub(kh_num a, kh_num b, kh_num *out)
{
	return reduced((wide)a.num * b.den - (wide)b.num * a.den, (wide)a.den * b.den, out);
}

bool kh_num_mul(kh_num a, kh_num b, kh_num *out)
{
	return reduced((wide)a.num * b.num, (wide)a.den * b.den, out);
}

bool kh_num_div(kh_num a, kh_num b, kh_num *out)
{
	return b.num != 0 && reduced((wide)a.num * b.den, (wide)a.den * b.num, out);
}

int kh_num_cmp(kh_num a, kh_num b)
{
	wide left = (wide)a.num * b.den, right = (wide)b.num * a.den;

	return (left > right) - (left < right);
}

bool kh_num_is_int(kh_num a)
{
	return a.den == 1;
}

bool kh_num_divides(kh_num b, kh_num a)
{
	return kh_num_is_int(a) && kh_num_is_int(b) && b.num != 0 && (wide)a.num % b.num == 0;
}

static wide floor_div(wide num, wide den)
{
	return num / den - (num % den < 0);
}

int64_t kh_num_round(kh_num a, kh_rounding rounding)
{
	switch (rounding) {
	case KH_ROUND_DOWN:
		return (int64_t)floor_div(a.num, a.den);
	case KH_ROUND_UP:
		return (int64_t)-floor_div(-(wide)a.num, a.den);
	case KH_ROUND_NEAREST:
		return (int64_t)floor_div((wide)a.num * 2 + a.den, (wide)a.den * 2);
	}
	KH_BUG("unknown rounding");
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Length of the digits at the start of s. */
static size_t digits(kh_str s)
{
	size_t n = 0;

	while (n < s.len && is_digit(s.ptr[n]))
		n++;
	return n;
}

/* Length of a whole number in groups of three, as 16.068 with separator '.', at the start of s; 0 when it is not so written. */
static size_t grouped(kh_str s, char separator)
{
	size_t at = digits(s);

	if (at == 0 || at > 3 || s.ptr[0] == '0')
		return 0;
	while (at < s.len && s.ptr[at] == separator && digits(kh_str_slice(s, at + 1, s.len)) == 3)
		at += 4;
	return at > 3 ? at : 0;
}

/* The same or plain digits. */
static size_t whole_part(kh_str s, char separator)
{
	size_t at = grouped(s, separator);

	return at > 0 ? at : digits(s);
}

/* Is the rest of s, from at, nothing or the mark and digits? */
static bool ends_in_decimals(kh_str s, size_t at, char mark)
{
	if (at == s.len)
		return true;
	return s.ptr[at] == mark && at + 1 < s.len && at + 1 + digits(kh_str_slice(s, at + 1, s.len)) == s.len;
}

static kh_str without_sign(kh_str s)
{
	return s.len > 0 && s.ptr[0] == '-' ? kh_str_slice(s, 1, s.len) : s;
}

static bool is_vietnamese(kh_str s)
{
	size_t at = whole_part(s, '.');

	return at > 0 && ends_in_decimals(s, at, ',');
}

/* As English writes it, and not as Vietnamese does: a decimal point, or two groups set apart by commas. */
static bool is_english(kh_str s)
{
	size_t at = whole_part(s, ',');

	if (at == 0)
		return s.len > 1 && s.ptr[0] == '.' && ends_in_decimals(s, 0, '.');
	return ends_in_decimals(s, at, '.') && !is_vietnamese(s);
}

/* The value of a text that is_vietnamese accepts; zeros that end the decimals need no room. */
static bool value(kh_str s, bool negative, kh_num *out)
{
	int64_t num = 0, den = 1;
	bool decimals = false;
	size_t zeros = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (!is_digit(s.ptr[i])) {
			decimals = decimals || s.ptr[i] == ',';
			continue;
		}
		if (decimals && s.ptr[i] == '0') {
			zeros++;
			continue;
		}
		for (size_t j = 0; j < zeros; j++)
			if (__builtin_mul_overflow(num, 10, &num) || __builtin_mul_overflow(den, 10, &den))
				return false;
		zeros = 0;
		if (__builtin_mul_overflow(num, 10, &num) || __builtin_add_overflow(num, s.ptr[i] - '0', &num) ||
		    (decimals && __builtin_mul_overflow(den, 10, &den)))
			return false;
	}
	return reduced(negative ? -num : num, den, out);
}

kh_num_status kh_num_parse(kh_str s, kh_num *out)
{
	kh_str plain = without_sign(s);

	if (is_vietnamese(plain))
		return value(plain, plain.len < s.len, out) ? KH_NUM_OK : KH_NUM_RANGE;
	return is_english(plain) ? KH_NUM_POINT : KH_NUM_BAD;
}

kh_str kh_num_corrected(kh_str s)
{
	kh_str plain = without_sign(s);
	kh_buf out = {0};

	if (!is_english(plain))
		return KH_NO_STR;
	if (plain.len < s.len)
		kh_buf_char(&out, '-');
	if (plain.ptr[0] == '.')
		kh_buf_char(&out, '0');
	for (size_t i = 0; i < plain.len; i++)
		kh_buf_char(&out, plain.ptr[i] == '.' ? ',' : plain.ptr[i] == ',' ? '.' : plain.ptr[i]);
	return kh_buf_str(&out);
}

static void add_grouped(kh_buf *out, int64_t n)
{
	if (n >= 1000) {
		add_grouped(out, n / 1000);
		kh_buf_addf(out, ".%03d", (int)(n % 1000));
	} else {
		kh_buf_int(out, n);
	}
}

/* How many decimals write num / den without rest, or limit + 1. */
static int decimals_needed(wide num, wide den, int limit)
{
	int n = 0;

	for (num %= den; num != 0 && n <= limit; n++)
		num = num * 10 % den;
	return n;
}

kh_str kh_num_text(kh_num a)
{
	enum { EXACT = 18, ROUNDED = 4 }; /* 18 write all that kh_num_parse reads */
	wide rest = a.num < 0 ? -(wide)a.num : a.num;
	int decimals = decimals_needed(rest, a.den, EXACT);
	wide scale = 1, scaled;
	kh_buf out = {0};

	if (decimals > EXACT)
		decimals = ROUNDED;
	for (int i = 0; i < decimals; i++)
		scale *= 10;
	scaled = (rest * scale * 2 + a.den) / ((wide)a.den * 2);
	for (; decimals > 0 && scaled % 10 == 0; decimals--) {
		scaled /= 10;
		scale /= 10;
	}
	if (a.num < 0 && scaled != 0)
		kh_buf_char(&out, '-');
	add_grouped(&out, (int64_t)(scaled / scale));
	if (decimals > 0)
		kh_buf_addf(&out, ",%0*lld", decimals, (long long)(scaled % scale));
	return kh_buf_str(&out);
}
