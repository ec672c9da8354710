/* Levels and choices of codes. It reads words, not files or arguments. */
#include "lang/lint/settings.h"

#include <string.h>

#include "lang/suggest.h"

bool kh_lint_settable(kh_code code)
{
	char family = kh_code_text(code)[2];

	return family == '1' || (family == '0' && kh_code_severity(code) != KH_ERROR);
}

static bool any_begins(kh_str prefix)
{
	for (int i = 0; i < KH_CODE_COUNT; i++)
		if (kh_lint_settable((kh_code)i) && kh_str_starts(kh_str_of(kh_code_text((kh_code)i)), prefix))
			return true;
	return false;
}

/* "kt13", "13": "KT13"; empty for other words. "KT1xx" is the family. */
static kh_str as_prefix(kh_str key)
{
	kh_str digits = kh_str_starts(key, KH_STR("kt")) ? kh_str_slice(key, 2, key.len) : key;

	while (digits.len > 1 && digits.ptr[digits.len - 1] == 'x')
		digits.len--;
	for (size_t i = 0; i < digits.len; i++)
		if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
			return KH_NO_STR;
	bool whole = digits.len == 3 || (digits.len > 0 && digits.len < 3 && key.len > digits.len);
	return whole ? kh_fmt("KT%s", kh_str_c(digits)) : KH_NO_STR;
}

static kh_str nearest_name(kh_str text)
{
	kh_suggestion s;

	kh_suggest_start(&s, text);
	for (int i = 0; i < KH_CODE_COUNT; i++) {
		if (!kh_lint_settable((kh_code)i))
			continue;
		kh_suggest_try(&s, kh_str_of(kh_code_text((kh_code)i)));
		kh_suggest_try(&s, kh_code_name((kh_code)i, KH_VI));
		kh_suggest_try(&s, kh_code_name((kh_code)i, KH_EN));
	}
	return s.best;
}

bool kh_lint_prefix(kh_str text, kh_str *prefix, kh_str *nearest)
{
	kh_code code;

	*nearest = KH_NO_STR;
	*prefix = as_prefix(kh_key(text));
	if (prefix->len == 0 && (code = kh_code_find(text)) != KH_CODE_COUNT)
		*prefix = kh_str_of(kh_code_text(code));
	if (prefix->len > 0 && any_begins(*prefix))
		return true;
	*nearest = nearest_name(text);
	return false;
}

bool kh_lint_level_word(kh_str text, kh_lint_level *level)
{
	kh_str key = kh_key(text);

	level->off = kh_str_eq(key, KH_STR("off")) || kh_str_eq(key, KH_STR("tắt"));
	for (kh_severity s = KH_ERROR; s <= KH_INFO; s++) {
		level->severity = s;
		if (kh_str_eq(key, kh_str_of(kh_severity_word(s))) || kh_str_eq(key, kh_str_of(kh_severity_text(s, KH_VI))))
			return true;
	}
	return level->off;
}

/* The length of the longest prefix that the code begins with; 0: none. */
static size_t longest(kh_str code, const kh_str *prefixes, size_t n)
{
	size_t best = 0;

	for (size_t i = 0; i < n; i++)
		if (kh_str_starts(code, prefixes[i]) && prefixes[i].len > best)
			best = prefixes[i].len;
	return best;
}

static void choose(kh_lint_settings *s, const kh_lint_wish *select, const kh_lint_wish *ignore)
{
	for (int i = 0; i < KH_CODE_COUNT; i++) {
		kh_str code = kh_str_of(kh_code_text((kh_code)i));
		size_t wanted = select == NULL ? 1 : longest(code, select->select.at, select->select.len),
		       unwanted = ignore == NULL ? 0 : longest(code, ignore->ignore.at, ignore->ignore.len);
		s->off[i] = kh_lint_settable((kh_code)i) && (wanted == 0 || unwanted >= wanted);
	}
}

/* off: by code, as the last level has it. */
static void lay_level(kh_lint_settings *s, const kh_lint_level *level, bool *off)
{
	for (int i = 0; i < KH_CODE_COUNT; i++) {
		if (!kh_lint_settable((kh_code)i) || !kh_str_starts(kh_str_of(kh_code_text((kh_code)i)), level->prefix))
			continue;
		off[i] = level->off;
		if (!level->off)
			s->severity[i] = level->severity;
	}
}

kh_lint_settings kh_lint_settings_of(const kh_lint_wish *wishes, size_t n)
{
	kh_lint_settings s = {0};
	bool off[KH_CODE_COUNT] = {0};
	const kh_lint_wish *select = NULL, *ignore = NULL;

	for (int i = 0; i < KH_CODE_COUNT; i++)
		s.severity[i] = kh_code_severity((kh_code)i);
	for (size_t i = 0; i < n; i++) {
		select = wishes[i].has_select ? &wishes[i] : select;
		ignore = wishes[i].has_ignore ? &wishes[i] : ignore;
	}
	choose(&s, select, ignore);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < wishes[i].levels.len; k++)
			lay_level(&s, &wishes[i].levels.at[k], off);
	for (int i = 0; i < KH_CODE_COUNT; i++)
		s.off[i] = s.off[i] || off[i];
	return s;
}
