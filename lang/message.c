/* The catalogue as tables, and the filling of its patterns. Nothing here prints, and no text of the catalogue stands anywhere
 * else. */
#include "lang/message.h"

#include <string.h>

typedef struct {
	const char *id;
	kh_severity severity;
	const char *name[2], *text[2], *hint[2]; /* by kh_lang */
} entry;

static const entry entries[] = {
#define KH_MESSAGE(code, severity, name_vi, name_en, text_vi, text_en, hint_vi, hint_en)                                           \
	{#code, KH_##severity, {name_vi, name_en}, {text_vi, text_en}, {hint_vi, hint_en}},
#include "lang/message.def"
#undef KH_MESSAGE
};

typedef struct {
	const char *ident;
	const char *text[2];
} phrase_entry;

static const phrase_entry phrases[] = {
#define KH_PHRASE(ident, vi, en) {#ident, {vi, en}},
#include "lang/phrase.def"
#undef KH_PHRASE
};

static const kh_explanation explanations[KH_CODE_COUNT][2] = {
#define KH_EXPLAIN(code, why_vi, why_en, wrong_vi, wrong_en, right_vi, right_en)                                                   \
	[KH_##code] = {{why_vi, wrong_vi, right_vi}, {why_en, wrong_en, right_en}},
#include "lang/explain.def"
#undef KH_EXPLAIN
};

const char *kh_code_text(kh_code code)
{
	return entries[code].id;
}

kh_severity kh_code_severity(kh_code code)
{
	return entries[code].severity;
}

kh_str kh_code_name(kh_code code, kh_lang lang)
{
	return kh_str_of(entries[code].name[lang]);
}

/* "KT401", "kt401" and "401" alike. */
static bool names_code(kh_str text, const char *id)
{
	if (text.len == 5 && (text.ptr[0] | 0x20) == 'k' && (text.ptr[1] | 0x20) == 't')
		text = kh_str_slice(text, 2, 5);
	return text.len == 3 && memcmp(text.ptr, id + 2, 3) == 0;
}

kh_code kh_code_find(kh_str text)
{
	kh_str wanted = kh_str_trim(text), key = kh_key(wanted);
	for (size_t i = 0; i < KH_CODE_COUNT; i++) {
		if (names_code(wanted, entries[i].id))
			return (kh_code)i;
		if (kh_str_eq(key, kh_key(kh_str_of(entries[i].name[KH_VI]))) ||
		    kh_str_eq(key, kh_key(kh_str_of(entries[i].name[KH_EN]))))
			return (kh_code)i;
	}
	return KH_CODE_COUNT;
}

const char *kh_severity_text(kh_severity severity, kh_lang lang)
{
	static const kh_phrase words[] = {[KH_ERROR] = KH_P_ERROR, [KH_WARNING] = KH_P_WARNING, [KH_INFO] = KH_P_INFO};
	return kh_phrase_text(words[severity], lang);
}

const char *kh_severity_word(kh_severity severity)
{
	static const char *const words[] = {[KH_ERROR] = "error", [KH_WARNING] = "warning", [KH_INFO] = "info"};
	return words[severity];
}

/* The next "{7}" from *at on: the index, and *at is where it stands; -1: none follows. Other braces are text. */
static int next_gap(kh_str s, size_t *at)
{
	const char *brace;

	while (*at + 2 < s.len && (brace = memchr(s.ptr + *at, '{', s.len - *at - 2)) != NULL) {
		*at = (size_t)(brace - s.ptr);
		if (brace[2] == '}' && brace[1] >= '0' && brace[1] <= '9')
			return brace[1] - '0';
		++*at;
	}
	return -1;
}

static kh_str fill(kh_str pattern, const kh_str *args, size_t n)
{
	kh_buf out = {0};
	size_t done = 0, at = 0, size = pattern.len;

	for (size_t i = 0; i < n; i++)
		size += args[i].len;
	kh_buf_reserve(&out, size);
	for (int arg; (arg = next_gap(pattern, &at)) >= 0; done = at) {
		kh_buf_add(&out, kh_str_slice(pattern, done, at));
		if ((size_t)arg < n)
			kh_buf_add(&out, args[arg]);
		at += 3;
	}
	kh_buf_add(&out, kh_str_slice(pattern, done, pattern.len));
	return kh_buf_str(&out);
}

kh_str kh_fill(const char *pattern, const kh_str *args, size_t n)
{
	return fill(kh_str_of(pattern), args, n);
}

/* Are all arguments that the pattern names given and not empty? */
static bool fillable(kh_str pattern, const kh_str *args, size_t n)
{
	size_t at = 0;

	for (int arg; (arg = next_gap(pattern, &at)) >= 0; at += 3)
		if ((size_t)arg >= n || args[arg].len == 0)
			return false;
	return true;
}

/* The first alternative that can be filled; the last one when none can, and *fits tells. */
static kh_str choose(kh_str pattern, const kh_str *args, size_t n, bool *fits)
{
	for (;;) {
		const char *bar = pattern.len == 0 ? NULL : memchr(pattern.ptr, '|', pattern.len);
		kh_str first = bar ? kh_str_slice(pattern, 0, (size_t)(bar - pattern.ptr)) : pattern;
		*fits = fillable(first, args, n);
		if (*fits || !bar)
			return first;
		pattern = kh_str_slice(pattern, first.len + 1, pattern.len);
	}
}

/* Words the pattern; without_fit says what an unfillable one gives: itself with gaps, or nothing. */
static kh_str word(const char *pattern, const kh_str *args, size_t n, bool without_fit)
{
	bool fits;
	kh_str chosen = choose(kh_str_of(pattern), args, n, &fits);

	return fits || without_fit ? fill(chosen, args, n) : KH_NO_STR;
}

kh_str kh_message_text(kh_code code, kh_lang lang, const kh_str *args, size_t n)
{
	return word(entries[code].text[lang], args, n, true);
}

kh_str kh_message_hint(kh_code code, kh_lang lang, const kh_str *args, size_t n)
{
	return word(entries[code].hint[lang], args, n, false);
}

const char *kh_message_pattern(kh_code code, kh_lang lang, bool hint)
{
	return hint ? entries[code].hint[lang] : entries[code].text[lang];
}

kh_explanation kh_code_explanation(kh_code code, kh_lang lang)
{
	kh_explanation page = explanations[code][lang];
	return (kh_explanation){page.why ? page.why : "", page.wrong ? page.wrong : "", page.right ? page.right : ""};
}

const char *kh_phrase_text(kh_phrase phrase, kh_lang lang)
{
	return phrases[phrase].text[lang];
}

kh_str kh_phrase_fill(kh_phrase phrase, kh_lang lang, const kh_str *args, size_t n)
{
	return word(phrases[phrase].text[lang], args, n, true);
}

kh_str kh_count_text(int64_t n, kh_lang lang)
{
	kh_buf digits = {0}, out = {0};
	kh_buf_int(&digits, n);
	for (size_t i = 0; i < digits.len; i++) {
		bool sign = i == 0 || digits.ptr[i - 1] == '-';
		if (!sign && (digits.len - i) % 3 == 0)
			kh_buf_char(&out, lang == KH_VI ? '.' : ',');
		kh_buf_char(&out, digits.ptr[i]);
	}
	return kh_buf_str(&out);
}

kh_str kh_phrase_count(kh_phrase one, kh_lang lang, size_t n)
{
	kh_phrase phrase = n == 1 ? one : (kh_phrase)(one + 1);
	return kh_phrase_fill(phrase, lang, KH_ARGS(kh_count_text((int64_t)n, lang)));
}
