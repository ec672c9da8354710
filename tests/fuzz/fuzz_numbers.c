/* The ground: numbers, dates, keys, NFC, what is shown. What is written reads back; what is a normal form stays as it is. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "lang/base/date.h"
#include "lang/base/number.h"
#include "lang/field.h"
#include "lang/suggest.h"

static void number(kh_str s)
{
	kh_num n, again;
	kh_num_status status = kh_num_parse(s, &n);
	kh_str corrected = kh_num_corrected(s);

	if (corrected.len > 0)
		HOLDS(kh_num_parse(corrected, &again) == KH_NUM_OK || kh_num_parse(corrected, &again) == KH_NUM_RANGE);
	if (status != KH_NUM_OK)
		return;
	HOLDS(n.den > 0);
	HOLDS(kh_num_parse(kh_num_text(n), &again) == KH_NUM_OK);
	HOLDS(kh_num_cmp(n, again) == 0);
}

static void date(kh_str s)
{
	kh_date day, again;

	if (!kh_date_parse(s, &day))
		return;
	kh_ymd ymd = kh_date_ymd(day);
	HOLDS(kh_date_valid(ymd.year, ymd.month, ymd.day));
	HOLDS(kh_date_of(ymd.year, ymd.month, ymd.day) == day);
	HOLDS(kh_date_parse(kh_date_text(day), &again) && again == day);
}

static void keys(kh_str s)
{
	kh_str nfc = kh_nfc(s), key = kh_key(s), bare = kh_bare_key(s);

	HOLDS(kh_utf8_valid_prefix(nfc) == nfc.len && kh_utf8_valid_prefix(key) == key.len);
	HOLDS(kh_str_eq(kh_nfc(nfc), nfc));
	HOLDS(kh_str_eq(kh_key(nfc), key));
	HOLDS(kh_str_eq(kh_key(key), key));
	HOLDS(kh_str_eq(kh_bare_key(key), bare));
	HOLDS(kh_key_starts_words(key, key));
	HOLDS(kh_edit_distance(key, key, 3) == 0);
	(void)kh_kind_read(s);
}

static void shown(kh_str s)
{
	kh_buf out = {0};

	kh_buf_shown(&out, s);
	HOLDS(kh_utf8_valid_prefix(kh_buf_str(&out)) == out.len);
	for (size_t i = 0; i < out.len; i++)
		HOLDS((unsigned char)out.ptr[i] >= ' ' && out.ptr[i] != 0x7f);
	kh_buf again = {0};
	kh_buf_shown(&again, kh_buf_str(&out));
	HOLDS(kh_str_eq(kh_buf_str(&again), kh_buf_str(&out)));
}

/* Exact arithmetic of two numbers made of the bytes. */
static void arithmetic(kh_str input)
{
	int64_t part[4];
	kh_num a, b, c, d;

	if (input.len < sizeof part)
		return;
	memcpy(part, input.ptr, sizeof part);
	if (!kh_num_div(kh_num_int(part[0]), kh_num_int(part[1]), &a) || !kh_num_div(kh_num_int(part[2]), kh_num_int(part[3]), &b))
		return;
	HOLDS(a.den > 0 && b.den > 0);
	HOLDS(kh_num_cmp(a, b) == -kh_num_cmp(b, a));
	if (kh_num_add(a, b, &c) && kh_num_sub(c, b, &d))
		HOLDS(kh_num_cmp(a, d) == 0);
	if (b.num != 0 && kh_num_mul(a, b, &c) && kh_num_div(c, b, &d))
		HOLDS(kh_num_cmp(a, d) == 0);
	HOLDS(kh_num_round(a, KH_ROUND_DOWN) <= kh_num_round(a, KH_ROUND_NEAREST));
	HOLDS(kh_num_round(a, KH_ROUND_NEAREST) <= kh_num_round(a, KH_ROUND_UP));
	(void)kh_num_divides(b, a);
	(void)kh_num_text(a);
}

FUZZ(numbers)
{
	kh_str text = fuzz_text(input);

	number(text);
	date(text);
	keys(text);
	shown(input);
	arithmetic(input);
}
