/* The one catalogue. Everything a user reads comes from two tables: message.def (findings and diagnostics, with a stable code)
 * and phrase.def (headings, labels, help). Both hold Vietnamese and English side by side.
 *
 * Texts contain {0}, {1}, ... for their arguments; alternatives are separated by | (see message.def). A code never changes its meaning; a retired one stays listed. */
#ifndef KH_MESSAGE_H
#define KH_MESSAGE_H

#include "lang/base/text.h"

typedef enum { KH_VI, KH_EN } kh_lang;
typedef enum { KH_ERROR, KH_WARNING, KH_INFO } kh_severity;

/* KH_MESSAGE(code, severity, name_vi, name_en, text_vi, text_en, hint_vi, hint_en): severity is the usual one. */
typedef enum {
#define KH_MESSAGE(code, severity, ...) KH_##code,
#include "lang/message.def"
#undef KH_MESSAGE
	KH_CODE_COUNT
} kh_code;

/* KH_PHRASE(ident, vi, en) */
typedef enum {
#define KH_PHRASE(ident, ...) KH_P_##ident,
#include "lang/phrase.def"
#undef KH_PHRASE
	KH_PHRASE_COUNT
} kh_phrase;

#define KH_MAX_ARGS 8

/* "KT401". */
const char *kh_code_text(kh_code code);
/* The code of "KT401", "kt401", "401" or a message's name in either language; KH_CODE_COUNT when there is none. */
kh_code kh_code_find(kh_str text);
kh_severity kh_code_severity(kh_code code);
/* "lỗi", "cảnh báo", "thông tin" in the language; the stable English word for machines is kh_severity_word. */
const char *kh_severity_text(kh_severity severity, kh_lang lang);
const char *kh_severity_word(kh_severity severity);
/* The short name, the sentence and the advice (empty where there is none) in the language. */
kh_str kh_code_name(kh_code code, kh_lang lang);
kh_str kh_message_text(kh_code code, kh_lang lang, const kh_str *args, size_t n);
kh_str kh_message_hint(kh_code code, kh_lang lang, const kh_str *args, size_t n);
/* The sentence or the advice with its {0}, {1}, ... not filled. */
const char *kh_message_pattern(kh_code code, kh_lang lang, bool hint);
/* The page of khen explain: why, a wrong and a right example; empty when the code has none. From explain.def. */
typedef struct {
	const char *why, *wrong, *right;
} kh_explanation;
kh_explanation kh_code_explanation(kh_code code, kh_lang lang);

/* A phrase, and a phrase with arguments. */
const char *kh_phrase_text(kh_phrase phrase, kh_lang lang);
kh_str kh_phrase_fill(kh_phrase phrase, kh_lang lang, const kh_str *args, size_t n);
/* A count in words: the phrase for one, and for other numbers the phrase that follows it in the table. {0} is the number. */
kh_str kh_phrase_count(kh_phrase one, kh_lang lang, size_t n);
/* A number with its groups of three digits: "12.500", in English "12,500". */
kh_str kh_count_text(int64_t n, kh_lang lang);
#define KH_ARGS(...) ((kh_str[]){__VA_ARGS__}), sizeof((kh_str[]){__VA_ARGS__}) / sizeof(kh_str)

/* Fills {0}, {1}, ... of a pattern. */
kh_str kh_fill(const char *pattern, const kh_str *args, size_t n);

#endif
