/* What comes from a file stays text, in HTML, in Markdown and in CSV. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/base/vec.h"
#include "runtime/report/markup.h"
#include "tests/unit/unit.h"

typedef struct {
	const char *text, *escaped;
} sample;

static void check(const sample *samples, size_t n, void (*escape)(kh_buf *out, kh_str text))
{
	for (size_t i = 0; i < n; i++) {
		kh_buf out = {0};
		escape(&out, kh_str_of(samples[i].text));
		kh_buf_char(&out, '\0');
		assert_string_equal(out.ptr, samples[i].escaped);
	}
}

static void html(void **state)
{
	static const sample samples[] = {
		{"", ""},
		{"Nguyễn Văn A", "Nguyễn Văn A"},
		{"<script>", "&lt;script&gt;"},
		{"\" onclick='x'", "&quot; onclick=&#39;x&#39;"},
		{"&lt;", "&amp;lt;"},
		{"a\x1b[2J", "a\\x1b[2J"},
		{"\xE2\x80\xAE", "&lt;U+202E&gt;"},
		{"\xEF\xBF\xBE", "&lt;U+FFFE&gt;"},
		{"\xEF\xBF\xBF", "&lt;U+FFFF&gt;"},
		{"\xEF\xBF\xBD", "\xEF\xBF\xBD"},
		{"\xFF", "\\xff"},
		{"a\r\nb", "a b"},
	};

	(void)state;
	check(samples, KH_COUNT(samples), kh_html_escape);
}

static void markdown(void **state)
{
	static const sample samples[] = {
		{"", ""},
		{"06/03/2024", "06/03/2024"},
		{"14,5%", "14,5%"},
		{"**a** _b_ `c`", "\\*\\*a\\*\\* \\_b\\_ \\`c\\`"},
		{"[a](b)", "\\[a\\](b)"},
		{"<b>", "\\<b\\>"},
		{"a|b", "a\\|b"},
		{"- a", "\\- a"},
		{"+ a", "\\+ a"},
		{"1. a", "1\\. a"},
		{"12) a", "12\\) a"},
		{"12.500", "12.500"},
		{"a - b", "a - b"},
		{"http://x", "http\\://x"},
		{"www.x", "www\\.x"},
		{"a@b", "a\\@b"},
		{"a\nb", "a b"},
		{"\xE2\x80\xAE", "\\<U+202E\\>"},
	};

	(void)state;
	check(samples, KH_COUNT(samples), kh_markdown_escape);
}

/* Apostrophe, then quotes: what a spreadsheet would take for a formula is a text. */
static void csv(void **state)
{
	static const sample samples[] = {
		{"", ""},
		{"Nguyễn Văn A", "Nguyễn Văn A"},
		{"a,b", "\"a,b\""},
		{"a\"b", "\"a\"\"b\""},
		{"a\r\nb", "a b"},
		{"=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0"},
		{"=1,2", "\"'=1,2\""},
		{"+1", "'+1"},
		{"-1+1", "'-1+1"},
		{"@SUM(1)", "'@SUM(1)"},
		{"\t=1", "' =1"},
		{"\rx", "' x"},
		{"\nx", "' x"},
		{" =1", "' =1"},
		{"\xC2\xA0=1", "'\xC2\xA0=1"},
		{"\xE2\x80\x8B=1", "'<U+200B>=1"},
		{"\xEF\xBC\x9D"
		 "1",
		 "'\xEF\xBC\x9D"
		 "1"},
		{"\xEF\xBC\x8B"
		 "1",
		 "'\xEF\xBC\x8B"
		 "1"},
		{"\xEF\xBC\x8D"
		 "1",
		 "'\xEF\xBC\x8D"
		 "1"},
		{"\xEF\xBC\xA0"
		 "1",
		 "'\xEF\xBC\xA0"
		 "1"},
		{"-5", "-5"}, /* numbers are numbers */
		{"-1.234,5", "\"-1.234,5\""},
		{"-", "-"}, /* no formula by itself */
		{"a\x1b[2J", "a\\x1b[2J"},
		{"a\xC2\x9B"
		 "31m",
		 "a\\x9b31m"},
		{"=\xFF", "'=\\xff"},
	};

	(void)state;
	check(samples, KH_COUNT(samples), kh_csv_add);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(html), cmocka_unit_test(markdown), cmocka_unit_test(csv)};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
