/* Excerpts and diagnostics as text. */
#include "tests/unit/unit.h"

#include <string.h>

#include "lang/render.h"

static const kh_style plain = {KH_EN, false};

/* The span of needle in text, as the one source of a fresh list. */
static kh_span find(kh_sources *sources, const char *text, const char *needle)
{
	kh_source *source = kh_sources_add(sources, KH_STR("a.kt"), KH_STR("a.kt"), kh_str_of(text));
	uint32_t at = source->base + (uint32_t)(strstr(text, needle) - text);

	return (kh_span){at, at + (uint32_t)strlen(needle)};
}

static void underlines_by_display_width(void **state)
{
	static const struct {
		const char *text, *needle, *shown;
	} table[] = {
		{"chủ tri: \"X\"", "chủ tri", "1 │ chủ tri: \"X\"\n  │ ^^^^^^^\n"},
		{"a\nđối tượng: b\n", "tượng", "2 │ đối tượng: b\n  │     ^^^^^\n"},
		{"\tx: y", "y", "1 │  x: y\n  │     ^\n"},             /* a tab is one column */
		{"x 漢字 y", "y", "1 │ x 漢字 y\n  │        ^\n"},     /* wide characters are two */
		{"x: {\n  y\n}", "{\n  y\n}", "1 │ x: {\n  │    ^\n"}, /* the first line of several */
		{"x:   \n", ":   \n", "1 │ x:\n  │  ^\n"},             /* blanks at the end are not marked */
		{"a\x1b[2Jb", "b", "1 │ a\\x1b[2Jb\n  │         ^\n"}, /* nothing acts on the terminal */
		{"a \xE2\x80\xAE"
		 "b",
		 "b", "1 │ a <U+202E>b\n  │           ^\n"}, /* U+202E */
		{"abc", "", "1 │ abc\n  │ ^\n"},             /* an empty span is a place */
		{"đơn", "\xC4", "1 │ đơn\n  │ ^\n"},         /* no character is cut */
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_sources sources = {0};
		kh_buf out = {0};
		kh_span span = find(&sources, table[i].text, table[i].needle);
		kh_render_excerpt(&out, &sources, span, plain, 0);
		assert_text(kh_buf_str(&out), table[i].shown);
	}
}

static void cuts_long_lines_around_the_span(void **state)
{
	kh_sources sources = {0};
	kh_buf text = {0}, out = {0};

	(void)state;
	for (int i = 0; i < 60; i++)
		kh_buf_addc(&text, "trước ");
	kh_buf_addc(&text, "GIỮA");
	for (int i = 0; i < 60; i++)
		kh_buf_addc(&text, " sau");
	kh_render_excerpt(&out, &sources, find(&sources, kh_str_c(kh_str_copy(kh_buf_str(&text))), "GIỮA"), plain, 2);
	kh_str shown = kh_buf_str(&out), first = kh_str_slice(shown, 0, strcspn(kh_str_c(shown), "\n"));
	assert_non_null(strstr(kh_str_c(first), "…"));
	assert_non_null(strstr(kh_str_c(first), "trước GIỮA sau"));
	assert_int_equal(kh_utf8_width(first), 2 + 4 + 100);
	assert_true(kh_str_ends(shown, KH_STR("    │                               ^^^^\n")));
}

static void cuts_a_long_span(void **state)
{
	kh_sources sources = {0};
	kh_buf text = {0}, out = {0};

	(void)state;
	for (int i = 0; i < 400; i++)
		kh_buf_addc(&text, "ớ");
	const char *line = kh_str_c(kh_str_copy(kh_buf_str(&text)));
	kh_render_excerpt(&out, &sources, find(&sources, line, line), plain, 0);
	assert_non_null(strstr(kh_str_c(kh_buf_str(&out)), "ớ…\n"));
	assert_int_equal(kh_utf8_width(kh_buf_str(&out)), 4 + 100 + 4 + 100);
}

static void says_nothing_of_nowhere(void **state)
{
	kh_sources sources = {0};
	kh_buf out = {0};

	(void)state;
	kh_render_excerpt(&out, &sources, KH_NOWHERE, plain, 0);
	kh_render_place(&out, &sources, KH_NOWHERE);
	kh_render_diags(&out, &sources, &(kh_diags){0}, plain, 20);
	assert_int_equal(out.len, 0);
}

static void shows_a_diagnostic_with_label_and_guess(void **state)
{
	static const char text[] =
		"chuyên đề 1 \"A\" {\n}\n# hai\n# ba\n# bốn\n# năm\n# sáu\n# bảy\n# tám\nchuyên đề 1 \"B\" {\n}\n";
	kh_sources sources = {0};
	kh_diags diags = {0};
	kh_buf out = {0};
	kh_span second = find(&sources, text, "chuyên đề 1 \"B\"");
	kh_diag *d = kh_diag_add(&diags, KH_KT017, second, KH_ARGS(KH_STR("campaign"), KH_STR("1")));

	(void)state;
	d->label = (kh_label){{1, 3}, KH_P_FIRST_HERE};
	d->meant = KH_STR("chuyên đề 2");
	kh_render_diags(&out, &sources, &diags, plain, 20);
	assert_text(kh_buf_str(&out), "a.kt:10:1: error KT017: Declared twice: campaign “1”.\n"
				      "    10 │ chuyên đề 1 \"B\" {\n"
				      "       │ ^^^^^^^^^^^^^^^\n"
				      "    first here (a.kt:1:1):\n"
				      "     1 │ chuyên đề 1 \"A\" {\n"
				      "       │ ^^\n"
				      "       = did you mean “chuyên đề 2”?\n"
				      "       = Remove one, or change its number or name if the two are different things.\n"
				      "1 error. Type “khen explain KT017” for an explanation.\n");
}

static void shows_so_many_and_counts_all(void **state)
{
	kh_sources sources = {0};
	kh_diags diags = {0};
	kh_buf out = {0};

	(void)state;
	for (uint32_t i = 0; i < 30; i++)
		kh_diag_add(&diags, i < 28 ? KH_KT009 : KH_KT019, KH_NOWHERE, KH_ARGS(KH_STR("@")));
	kh_render_diags(&out, &sources, &diags, plain, 20);
	const char *shown = kh_str_c(kh_buf_str(&out));
	assert_non_null(strstr(shown, "\nand 10 more that are not shown\n28 errors, 2 warnings. Type"));
	size_t lines = 0;
	for (const char *c = shown; (c = strstr(c, "error KT009: ")); c++)
		lines++;
	assert_int_equal(lines, 20);
}

static void colours_only_when_asked(void **state)
{
	kh_buf with = {0}, without = {0};

	(void)state;
	kh_ink_on(&with, (kh_style){KH_VI, true}, KH_INK_RED);
	kh_ink_off(&with, (kh_style){KH_VI, true});
	kh_ink_on(&without, (kh_style){KH_VI, false}, KH_INK_RED);
	kh_ink_off(&without, (kh_style){KH_VI, false});
	assert_text(kh_buf_str(&with), "\x1b[1;31m\x1b[0m");
	assert_int_equal(without.len, 0);
	assert_int_equal(kh_severity_ink(KH_ERROR), KH_INK_RED);
	assert_int_equal(kh_severity_ink(KH_WARNING), KH_INK_YELLOW);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(underlines_by_display_width),
		cmocka_unit_test(cuts_long_lines_around_the_span),
		cmocka_unit_test(cuts_a_long_span),
		cmocka_unit_test(says_nothing_of_nowhere),
		cmocka_unit_test(shows_a_diagnostic_with_label_and_guess),
		cmocka_unit_test(shows_so_many_and_counts_all),
		cmocka_unit_test(colours_only_when_asked),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
