/* KT172: letters that look like others. Ð (eth) and Ɖ for Đ are one finding a file and safely put right; a Cyrillic or Greek letter in a
 * Latin word is a finding each, since which word was meant is for the author to say. Words wholly in another script are left alone. */
#include "lang/lint/texts.h"

typedef struct {
	uint32_t from, to;
} pair;

static const pair like_d[] = {{0xD0, 0x110}, {0x189, 0x110}, {0xF0, 0x111}, {0x256, 0x111}};

static const pair like_latin[] = {
	{0x410, 'A'}, {0x412, 'B'}, {0x415, 'E'}, {0x41A, 'K'}, {0x41C, 'M'}, {0x41D, 'H'}, {0x41E, 'O'}, {0x420, 'P'},
	{0x421, 'C'}, {0x422, 'T'}, {0x423, 'Y'}, {0x425, 'X'}, {0x406, 'I'}, {0x405, 'S'}, {0x408, 'J'}, {0x430, 'a'},
	{0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'}, {0x441, 'c'}, {0x443, 'y'}, {0x445, 'x'}, {0x456, 'i'}, {0x455, 's'},
	{0x458, 'j'}, {0x501, 'd'}, {0x51B, 'q'}, {0x4BB, 'h'}, {0x391, 'A'}, {0x392, 'B'}, {0x395, 'E'}, {0x396, 'Z'},
	{0x397, 'H'}, {0x399, 'I'}, {0x39A, 'K'}, {0x39C, 'M'}, {0x39D, 'N'}, {0x39F, 'O'}, {0x3A1, 'P'}, {0x3A4, 'T'},
	{0x3A5, 'Y'}, {0x3A7, 'X'}, {0x3BF, 'o'}, {0x3BD, 'v'},
};

static uint32_t looks_like(uint32_t cp, const pair *pairs, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (pairs[i].from == cp)
			return pairs[i].to;
	return 0;
}

static bool is_latin(uint32_t cp)
{
	return cp < 0x250 || (cp >= 0x1E00 && cp <= 0x1EFF);
}

/* ---- for Đ ---- */

/* Has the text a byte that begins one of the letters looked for? Those of Vietnamese do not. */
static bool has_suspect(kh_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];
		if (byte == 0xC9 || (byte >= 0xCD && byte <= 0xD4))
			return true;
		if (byte != 0xC3 && byte != 0xC6)
			continue;
		unsigned char next = (unsigned char)text.ptr[i + 1];
		if (byte == 0xC6 ? next == 0x89 : next == 0x90 || next == 0xB0)
			return true;
	}
	return false;
}

static void look_for_d(const kh_written *written, kh_edits *out)
{
	uint32_t cp, to;

	for (size_t at = 0; at < written->text.len;) {
		size_t len = kh_utf8_decode(kh_str_slice(written->text, at, written->text.len), &cp);
		uint32_t start = written->at + (uint32_t)at;
		to = cp < 0x80 ? 0 : looks_like(cp, like_d, KH_COUNT(like_d));
		if (to != 0)
			kh_push(&out->list, (kh_edit){{start, start + (uint32_t)len}, to == 0x110 ? KH_STR("Đ") : KH_STR("đ")});
		at += len;
	}
}

static void report_d(kh_lint *l, const kh_edits *edits)
{
	if (edits->list.len == 0)
		return;
	kh_str wrong = kh_span_text(l->sources, edits->list.at[0].span);
	uint32_t cp;
	kh_utf8_decode(wrong, &cp);
	kh_diag *diag = kh_lint_report(l, KH_KT172, edits->list.at[0].span,
				       KH_ARGS(wrong, edits->list.at[0].text, kh_fmt("U+%04X", cp),
					       edits->list.len > 1 ? kh_fmt("%zu", edits->list.len) : KH_NO_STR));
	kh_fix_all(l, diag, edits);
}

/* ---- in Latin words ---- */

/* The word in Latin letters only, where some of its letters only look so; else empty. */
static kh_str in_latin(kh_str word)
{
	kh_buf out = {0};
	size_t latin = 0, alike = 0;
	uint32_t cp;

	for (size_t at = 0; at < word.len;) {
		at += kh_utf8_decode(kh_str_slice(word, at, word.len), &cp);
		uint32_t to = is_latin(cp) ? cp : looks_like(cp, like_latin, KH_COUNT(like_latin));
		if (to == 0)
			return KH_NO_STR;
		latin += is_latin(cp);
		alike += !is_latin(cp);
		kh_buf_cp(&out, to);
	}
	return latin > 0 && alike > 0 ? kh_buf_str(&out) : KH_NO_STR;
}

static void look_at_words(kh_lint *l, const kh_written *written)
{
	kh_str word;

	for (size_t at = 0; kh_word_next(written->text, &at, &word);) {
		kh_str meant = in_latin(word);
		uint32_t end = written->at + (uint32_t)at;
		if (meant.len > 0)
			kh_lint_report(l, KH_KT172, (kh_span){end - (uint32_t)word.len, end}, KH_ARGS(word, meant))->meant = meant;
	}
}

static void look_at_file(kh_lint *l, size_t file)
{
	const kh_texts *texts = kh_texts_of(l, file);
	kh_edits for_d = {0};

	for (size_t i = 0; i < texts->list.len; i++) {
		if (!has_suspect(texts->list.at[i].text) || kh_spoil_of(texts->list.at[i].text) != KH_SOUND)
			continue; /* what is spoilt is KT174 */
		look_for_d(&texts->list.at[i], &for_d);
		look_at_words(l, &texts->list.at[i]);
	}
	report_d(l, &for_d);
}

void kh_lint_look_alike(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_at_file(l, f);
}
