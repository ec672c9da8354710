/* KT173: characters that nobody sees: zero-width spaces and joiners, soft hyphens, a byte-order mark in the middle, controls. Word, web
 * pages and chat programs leave them behind. In texts the zero-width ones can safely go, because khen does not count them as part of a
 * name. One finding a file. Marks that turn the direction of writing are KT175. */
#include "lang/lint/texts.h"

static bool has_no_width(uint32_t cp)
{
	return cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x2060 && cp <= 0x2064) || cp == 0xFEFF;
}

/* Seen by nobody either, but part of the text for khen: only the author can say what it should be. */
static bool is_hidden(uint32_t cp)
{
	return (cp >= 0x7F && cp <= 0x9F && cp != 0x85) || cp == 0x34F || cp == 0x61C || cp == 0x115F || cp == 0x1160 ||
	       (cp >= 0x180B && cp <= 0x180E) || cp == 0x2028 || cp == 0x2029 || cp == 0x3164 || (cp >= 0xFE00 && cp <= 0xFE0F) ||
	       cp == 0xFFA0 || (cp >= 0xFFF9 && cp <= 0xFFFB) || (cp >= 0xE0000 && cp <= 0xE0FFF) ||
	       (cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r' && cp != '\f' && cp != '\v');
}

typedef struct {
	kh_edits removed;
	KH_VEC(kh_span) hidden;
} finds;

/* Has the text a byte that begins one of them? Quotes and dashes of a text do too. */
static bool has_suspect(kh_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];
		if (byte >= 0x20 && byte < 0x7F)
			continue;
		if (byte < 0x80 || byte == 0xC2 || byte == 0xCD || byte == 0xD8 || byte == 0xE2 || byte == 0xE3 || byte >= 0xEF)
			return true;
		if (byte == 0xE1 && (unsigned char)text.ptr[i + 1] < 0xB8)
			return true;
	}
	return false;
}

static void look_at_text(const kh_written *written, finds *out)
{
	uint32_t cp;

	for (size_t at = 0; at < written->text.len;) {
		size_t len = kh_utf8_decode(kh_str_slice(written->text, at, written->text.len), &cp);
		kh_span span = {written->at + (uint32_t)at, written->at + (uint32_t)(at + len)};
		if (has_no_width(cp))
			kh_push(&out->removed.list, (kh_edit){span, KH_NO_STR});
		else if (is_hidden(cp))
			kh_push(&out->hidden, span);
		at += len;
	}
}

static kh_str code_text(const kh_lint *l, kh_span span)
{
	uint32_t cp;

	kh_utf8_decode(kh_span_text(l->sources, span), &cp);
	return kh_fmt("U+%04X", cp);
}

static void look_at_file(kh_lint *l, size_t file)
{
	const kh_texts *texts = kh_texts_of(l, file);
	finds found = {0};

	for (size_t i = 0; i < texts->list.len; i++)
		if (has_suspect(texts->list.at[i].text) &&
		    kh_spoil_of(texts->list.at[i].text) == KH_SOUND) /* else KT174: its signs may be letters */
			look_at_text(&texts->list.at[i], &found);
	size_t n = found.removed.list.len;
	if (n > 0) {
		kh_span first = found.removed.list.at[0].span;
		kh_diag *diag = kh_lint_report(l, KH_KT173, first,
					       KH_ARGS(code_text(l, first), n > 1 ? kh_fmt("%zu", n) : KH_NO_STR, KH_STR("--fix")));
		kh_fix_all(l, diag, &found.removed);
	}
	for (size_t i = 0; i < found.hidden.len; i++)
		kh_lint_report(l, KH_KT173, found.hidden.at[i], KH_ARGS(code_text(l, found.hidden.at[i])));
}

void kh_lint_invisible(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_at_file(l, f);
}
