/* The builder: growth, columns, and text that nothing in it can act through. */
#include "tests/unit/unit.h"

#include <string.h>

static void grows(void **state)
{
	kh_buf b = {0};

	(void)state;
	assert_int_equal(kh_buf_str(&b).len, 0);
	kh_buf_add(&b, KH_NO_STR);
	assert_null(b.ptr);
	for (int i = 0; i < 1000; i++)
		kh_buf_addc(&b, "điểm ");
	assert_int_equal(b.len, 1000 * strlen("điểm "));
	assert_memory_equal(b.ptr + b.len - strlen("điểm "), "điểm ", strlen("điểm "));
}

static void adds_every_kind(void **state)
{
	kh_buf b = {0};

	(void)state;
	kh_buf_char(&b, '-');
	kh_buf_fill(&b, '=', 3);
	kh_buf_fill(&b, '=', 0);
	kh_buf_cp(&b, 'x');
	kh_buf_cp(&b, 0x1EC5);
	kh_buf_cp(&b, 0x1F3C6);
	kh_buf_int(&b, INT64_MIN);
	kh_buf_addf(&b, "|%s|%03d", "chữ", 7);
	assert_text(kh_buf_str(&b), "-===xễ\xF0\x9F\x8F\x86-9223372036854775808|chữ|007");
	assert_text(kh_fmt("%d%%", 15), "15%");
	assert_text(kh_fmt("%s", ""), "");
}

static void doubles_quotes(void **state)
{
	static const char *const table[][2] = {
		{"", "\"\""}, {"a,b", "\"a,b\""}, {"\"", "\"\"\"\""}, {"a \"b\" c", "\"a \"\"b\"\" c\""}};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_buf out = {0};

		kh_buf_quoted(&out, kh_str_of(table[i][0]));
		assert_text(kh_buf_str(&out), table[i][1]);
	}
}

static void shows_what_hides(void **state)
{
	static const struct {
		const char *in, *out;
	} table[] = {
		{"Hưng Yên", "Hưng Yên"},
		{"a\tb\nc\r\nd\re", "a b c d e"},
		{"\x1b[2J\x07", "\\x1b[2J\\x07"},
		{"\x7F", "\\x7f"},
		{"\xC2\x9B"
		 "31m",
		 "\\x9b31m"}, /* CSI as one character of C1 */
		{"a\xE2\x80\xAE"
		 "b",
		 "a<U+202E>b"}, /* right to left */
		{"\xE2\x81\xA6x", "<U+2066>x"},
		{"a\xE2\x80\x8B"
		 "b",
		 "a<U+200B>b"}, /* zero width */
		{"\xEF\xBB\xBFx", "<U+FEFF>x"},
		{"a\xC2\xAD"
		 "b",
		 "a<U+00AD>b"},
		{"\xE2\x80\xA8", " "},          /* U+2028 */
		{"a\xFF\xC3(", "a\\xff\\xc3("}, /* no UTF-8 */
		{"\xE1\xBB", "\\xe1\\xbb"},
		{"e\xCC\x82", "e\xCC\x82"}, /* marks are seen */
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_buf b = {0};

		kh_buf_shown(&b, kh_str_of(table[i].in));
		assert_text(kh_buf_str(&b), table[i].out);
	}
}

/* What is shown holds no character that acts, whatever it was. */
static void shows_every_character(void **state)
{
	(void)state;
	for (uint32_t cp = 1; cp < 0x110000; cp += LARGE(1, 499)) {
		kh_buf b = {0}, shown = {0};

		if (cp >= 0xD800 && cp < 0xE000)
			continue;
		kh_buf_cp(&b, cp);
		kh_buf_shown(&shown, kh_buf_str(&b));
		assert_true(kh_char_acts(cp) == !kh_str_eq(kh_buf_str(&b), kh_buf_str(&shown)));
		for (size_t at = 0; at < shown.len;) {
			uint32_t out;

			at += kh_utf8_decode(kh_str_slice(kh_buf_str(&shown), at, shown.len), &out);
			assert_false(kh_char_acts(out));
		}
	}
}

static void shows_nul(void **state)
{
	kh_buf b = {0};

	(void)state;
	kh_buf_shown(&b, (kh_str){"a\0b", 3});
	assert_text(kh_buf_str(&b), "a\\x00b");
}

static void pads_by_columns(void **state)
{
	kh_buf b = {0};

	(void)state;
	kh_buf_left(&b, KH_STR("Sở"), 4);
	kh_buf_char(&b, '|');
	kh_buf_right(&b, KH_STR("38"), 4);
	kh_buf_char(&b, '|');
	kh_buf_left(&b, KH_STR("dài hơn"), 4);
	kh_buf_right(&b, KH_STR("e\xCC\x82"), 3);
	assert_text(kh_buf_str(&b), "Sở  |  38|dài hơn  e\xCC\x82");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows),
		cmocka_unit_test(adds_every_kind),
		cmocka_unit_test(doubles_quotes),
		cmocka_unit_test(shows_what_hides),
		cmocka_unit_test(shows_nul),
		cmocka_unit_test(pads_by_columns),
		cmocka_unit_test(shows_every_character),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
