/* What comes from a file stays text, in HTML and in Markdown. */
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

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(html), cmocka_unit_test(markdown)};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
