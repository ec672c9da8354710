/* The catalogue: both languages say the same, and every code has its page. */
#include "tests/unit/unit.h"

#include <string.h>

#include "lang/message.h"

static const kh_lang langs[] = {KH_VI, KH_EN};

/* The set of {n} in a text, as bits; other braces are text. */
static unsigned places(const char *text)
{
	unsigned set = 0;

	for (const char *c = text; (c = strchr(c, '{')); c++)
		if (c[1] >= '0' && c[1] <= '9' && c[2] == '}')
			set |= 1U << (c[1] - '0');
	return set;
}

static bool is_nfc(const char *text)
{
	kh_str s = kh_str_of(text);

	return kh_utf8_valid_prefix(s) == s.len && kh_str_eq(kh_nfc(s), s);
}

/* A hint ends with a full stop or a question mark in each of its alternatives. */
static bool ends_as_sentence(const char *hint)
{
	size_t len = strlen(hint);

	for (const char *bar = hint; (bar = strchr(bar, '|')); bar++)
		if (bar[-1] != '.' && bar[-1] != '?')
			return false;
	return len == 0 || hint[len - 1] == '.';
}

static void says_the_same_in_both_languages(void **state)
{
	(void)state;
	for (int c = 0; c < KH_CODE_COUNT; c++)
		for (int hint = 0; hint <= 1; hint++) {
			const char *vi = kh_message_pattern((kh_code)c, KH_VI, hint),
				   *en = kh_message_pattern((kh_code)c, KH_EN, hint);
			if (places(vi) != places(en) || (*vi == '\0') != (*en == '\0'))
				fail_msg("%s: {n} of “%s” and “%s” differ", kh_code_text((kh_code)c), vi, en);
		}
	for (int p = 0; p < KH_PHRASE_COUNT; p++) {
		const char *vi = kh_phrase_text((kh_phrase)p, KH_VI), *en = kh_phrase_text((kh_phrase)p, KH_EN);
		if (places(vi) != places(en) && p != KH_P_SUM_FINDINGS)
			fail_msg("{n} of “%s” and “%s” differ", vi, en);
	}
}

static void is_written_in_normal_form(void **state)
{
	(void)state;
	FOR_EACH(l, langs)
	{
		for (int c = 0; c < KH_CODE_COUNT; c++) {
			kh_explanation page = kh_code_explanation((kh_code)c, langs[l]);
			const char *texts[] = {kh_message_pattern((kh_code)c, langs[l], false),
					       kh_message_pattern((kh_code)c, langs[l], true),
					       kh_str_c(kh_code_name((kh_code)c, langs[l])),
					       page.why,
					       page.wrong,
					       page.right};
			for (size_t i = 0; i < KH_COUNT(texts); i++)
				if (!is_nfc(texts[i]) && !(c == KH_KT170 && texts[i] == page.wrong))
					fail_msg("%s: not NFC: %s", kh_code_text((kh_code)c), texts[i]);
		}
		for (int p = 0; p < KH_PHRASE_COUNT; p++)
			assert_true(is_nfc(kh_phrase_text((kh_phrase)p, langs[l])));
	}
}

static void advises_in_sentences(void **state)
{
	(void)state;
	FOR_EACH(l, langs)
	for (int c = 0; c < KH_CODE_COUNT; c++)
		if (!ends_as_sentence(kh_message_pattern((kh_code)c, langs[l], true)))
			fail_msg("%s: the hint is no sentence", kh_code_text((kh_code)c));
}

static void names_each_code_once(void **state)
{
	(void)state;
	FOR_EACH(l, langs)
	for (int a = 0; a < KH_CODE_COUNT; a++) {
		kh_str name = kh_code_name((kh_code)a, langs[l]);
		assert_true(name.len > 0);
		if (kh_code_find(name) != (kh_code)a)
			fail_msg("%s: its name “%s” finds another code", kh_code_text((kh_code)a), kh_str_c(name));
	}
}

static void explains_every_code(void **state)
{
	(void)state;
	FOR_EACH(l, langs)
	for (int c = 0; c < KH_CODE_COUNT; c++) {
		kh_explanation page = kh_code_explanation((kh_code)c, langs[l]);
		if (!*page.why || !*page.wrong || !*page.right)
			fail_msg("%s: no page", kh_code_text((kh_code)c));
		assert_string_not_equal(page.wrong, page.right);
	}
}

static void finds_codes(void **state)
{
	static const struct {
		const char *text;
		kh_code code;
	} table[] = {
		{"KT401", KH_KT401},         {"kt401", KH_KT401},          {"401", KH_KT401},        {" KT401 ", KH_KT401},
		{"VƯỢT SỐ LƯỢNG", KH_KT401}, {"over the limit", KH_KT401}, {"KT999", KH_CODE_COUNT}, {"", KH_CODE_COUNT},
		{"KT", KH_CODE_COUNT},       {"40", KH_CODE_COUNT},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_code_find(kh_str_of(table[i].text)), table[i].code);
}

static void fills_patterns(void **state)
{
	static const struct {
		const char *pattern, *a, *b, *text;
	} table[] = {
		{"{0} và {1}", "x", "y", "x và y"},
		{"{1}{0}{1}", "x", "y", "yxy"},
		{"“{” {0}", "x", "y", "“{” x"},
		{"{2}", "x", "y", ""},
		{"{0", "x", "y", "{0"},
		{"", "x", "y", ""},
		{"{a} {0}", "{1}", "y", "{a} {1}"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_fill(table[i].pattern, KH_ARGS(kh_str_of(table[i].a), kh_str_of(table[i].b))), table[i].text);
}

static void takes_the_alternative_that_fits(void **state)
{
	kh_str none = KH_NO_STR, one = KH_STR("14,5");

	(void)state;
	assert_text(kh_message_hint(KH_KT010, KH_EN, KH_ARGS(KH_STR("14.5"), one)),
		    "Write the decimal comma, as the documents do: 14,5.");
	assert_text(kh_message_hint(KH_KT010, KH_EN, KH_ARGS(KH_STR("1.5.2"), none)),
		    "Write decimals after a comma, as in 14,5; a point only separates groups of three digits, as in 16.068.");
	assert_text(kh_message_text(KH_KT401, KH_EN, KH_ARGS(KH_STR("6"), KH_STR("5"), none, KH_STR("7"))),
		    "This is nomination number 6, and at most 5 are allowed.");
	assert_text(kh_message_text(KH_KT401, KH_EN, KH_ARGS(KH_STR("6"), KH_STR("5"), KH_STR("Bank A"), KH_STR("7"))),
		    "This is nomination number 6 of Bank A, and at most 5 are allowed.");
	assert_int_equal(kh_message_hint(KH_KT005, KH_EN, KH_ARGS(KH_STR("x"), none)).len, 0);
	assert_text(kh_message_text(KH_KT902, KH_EN, NULL, 0), "“” is a folder, not a file.");
}

static void counts(void **state)
{
	static const struct {
		int64_t n;
		const char *vi, *en;
	} table[] = {
		{0, "0", "0"},
		{999, "999", "999"},
		{1000, "1.000", "1,000"},
		{-1234567, "-1.234.567", "-1,234,567"},
		{10000000, "10.000.000", "10,000,000"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		assert_text(kh_count_text(table[i].n, KH_VI), table[i].vi);
		assert_text(kh_count_text(table[i].n, KH_EN), table[i].en);
	}
	assert_text(kh_phrase_count(KH_P_ERRORS, KH_EN, 1), "1 error");
	assert_text(kh_phrase_count(KH_P_ERRORS, KH_EN, 0), "0 errors");
	assert_text(kh_phrase_count(KH_P_ERRORS, KH_VI, 2000), "2.000 lỗi");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_the_same_in_both_languages),
		cmocka_unit_test(is_written_in_normal_form),
		cmocka_unit_test(advises_in_sentences),
		cmocka_unit_test(names_each_code_once),
		cmocka_unit_test(explains_every_code),
		cmocka_unit_test(finds_codes),
		cmocka_unit_test(fills_patterns),
		cmocka_unit_test(takes_the_alternative_that_fits),
		cmocka_unit_test(counts),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
