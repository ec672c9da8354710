/* Texts written as JSON without a value between: the same as the library writes. */
#include "tests/unit/unit.h"

#include "runtime/report/value.h"

static void same_as_library(kh_str text)
{
	kh_buf quoted = {0};

	kh_json_quote(&quoted, text);
	assert_text(kh_buf_str(&quoted), kh_str_c(kh_json_dump(kh_json_text(text))));
}

static void every_character(void **state)
{
	(void)state;
	for (uint32_t cp = 1; cp < 0x20000; cp += cp < 0x3000 || (cp >= 0xFE00 && cp < 0x10100) ? 1 : LARGE(13, 1301)) {
		kh_buf text = {0};

		if (cp >= 0xD800 && cp < 0xE000)
			continue;
		kh_buf_addc(&text, "a");
		kh_buf_cp(&text, cp);
		kh_buf_addc(&text, "ơ");
		same_as_library(kh_buf_str(&text));
	}
}

static void texts(void **state)
{
	static const struct {
		const char *text, *json;
	} cases[] = {
		{"", "\"\""},
		{"Nguyễn Văn Đức", "\"Nguyễn Văn Đức\""},
		{"\"a\\b\"", "\"\\\"a\\\\b\\\"\""},
		{"một\nhai\tba", "\"một\\nhai\\tba\""},
		{"\x1b[2J", "\"\\u001B[2J\""},
		{"\xE2\x80\xAE", "\"\\u202e\""},
		{"\xF3\xA0\x80\x81", "\"\\udb40\\udc01\""},
		{"\xff.csv", "\"\\\\xff.csv\""}, /* only names of files can be so */
		{"\xE1\xBB", "\"\\\\xe1\\\\xbb\""},
	};
	(void)state;
	FOR_EACH(i, cases)
	{
		kh_buf quoted = {0};

		kh_json_quote(&quoted, kh_str_of(cases[i].text));
		assert_text(kh_buf_str(&quoted), cases[i].json);
		same_as_library(kh_str_of(cases[i].text));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character),
		cmocka_unit_test(texts),
	};
	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
