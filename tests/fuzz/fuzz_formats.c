/* Numbers of workbooks: the first line is a number format, each further one a stored number. What is shown can be read again. */
#include "tests/fuzz/fuzz.h"

#include "lang/base/date.h"
#include "lang/base/number.h"
#include "runtime/data/numfmt.h"

static bool is_no_day(kh_str shown)
{
	return kh_str_eq(shown, KH_STR("########")) || kh_str_eq(shown, KH_STR("29/02/1900"));
}

static void reads_back(kh_str shown, kh_fmt_code code)
{
	kh_date day;
	kh_num number;

	if (code.kind == KH_FMT_DATE) {
		HOLDS(is_no_day(shown) || kh_date_parse(shown, &day));
		return;
	}
	if (code.kind == KH_FMT_PERCENT) {
		HOLDS(kh_str_ends(shown, KH_STR("%")));
		shown = kh_str_slice(shown, 0, shown.len - 1);
	}
	if (code.kind == KH_FMT_ZEROS)
		HOLDS(shown.len >= code.width || shown.ptr[0] == '-' || memchr(shown.ptr, ',', shown.len) != NULL);
	kh_num_status status = kh_num_parse(shown, &number);
	HOLDS(status == KH_NUM_OK || status == KH_NUM_RANGE || code.kind == KH_FMT_ZEROS);
}

static void show(kh_str value, kh_fmt_code code)
{
	for (int date1904 = 0; date1904 < 2; date1904++) {
		kh_buf out = {0};

		if (kh_fmt_number(&out, value, code, date1904 == 1))
			reads_back(kh_buf_str(&out), code);
		else
			HOLDS(out.len == 0);
	}
}

FUZZ(formats)
{
	kh_str text = fuzz_exact(input), line = fuzz_take_line(&text);
	kh_fmt_code custom = kh_fmt_custom(line), builtin = kh_fmt_builtin(line.len > 0 ? (unsigned char)line.ptr[0] : 0);

	while (text.len > 0) {
		kh_buf out = {0};
		kh_date day;

		line = fuzz_take_line(&text);
		show(line, custom);
		show(line, builtin);
		if (kh_fmt_iso(&out, line))
			HOLDS(kh_date_parse(kh_buf_str(&out), &day));
	}
}
