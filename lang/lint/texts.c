/* Texts, words and fixes for rules about characters. Reports nothing. */
#include "lang/lint/texts.h"

#include <utf8proc.h>

static kh_texts *read_texts(const kh_rule_file *file)
{
	const kh_source *source = file->source;
	kh_texts *out = KH_NEW(kh_texts);
	size_t n = file->tree->texts.len;

	out->list.at = KH_NEWN(kh_written, n);
	out->list.cap = n;
	for (size_t i = 0; i < n; i++) {
		kh_span span = file->tree->texts.at[i];
		kh_push(&out->list,
			(kh_written){kh_str_slice(source->text, span.start - source->base, span.end - source->base), span.start});
	}
	return out;
}

const kh_texts *kh_texts_of(kh_lint *l, size_t file)
{
	if (l->texts == NULL)
		l->texts = KH_NEWN(kh_texts *, l->files->files.len);
	if (l->texts[file] == NULL)
		l->texts[file] = read_texts(&l->files->files.at[file]);
	return l->texts[file];
}

bool kh_is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z');
	if ((cp >= 0xC0 && cp < 0x250) || (cp >= 0x1E00 && cp < 0x1F00)) /* the usual ones, without looking them up */
		return cp != 0xD7 && cp != 0xF7;
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)cp);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool kh_is_vietnamese(uint32_t cp)
{
	switch (cp) {
	case 0x102:
	case 0x103:
	case 0x110:
	case 0x111:
	case 0x128:
	case 0x129:
	case 0x168:
	case 0x169:
	case 0x1A0:
	case 0x1A1:
	case 0x1AF:
	case 0x1B0:
		return true;
	default:
		return cp >= 0x1EA0 && cp <= 0x1EF9;
	}
}

/* Where the letters (or what is between them) end that begin at the place. */
static size_t skip(kh_str text, size_t at, bool letters)
{
	uint32_t cp;

	while (at < text.len) {
		size_t len = 1;
		cp = (unsigned char)text.ptr[at];
		if (cp >= 0x80)
			len = kh_utf8_decode(kh_str_slice(text, at, text.len), &cp);
		if (kh_is_letter(cp) != letters)
			break;
		at += len;
	}
	return at;
}

bool kh_word_next(kh_str text, size_t *at, kh_str *word)
{
	size_t from = skip(text, *at, false);

	*at = skip(text, from, true);
	*word = kh_str_slice(text, from, *at);
	return *at > from;
}

void kh_fix_all(const kh_lint *l, kh_diag *diag, const kh_edits *edits)
{
	kh_buf out = {0};
	size_t n = edits->list.len;

	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++) {
		const kh_edit *edit = &edits->list.at[i];
		if (i > 0)
			kh_buf_add(&out, kh_span_text(l->sources, (kh_span){edits->list.at[i - 1].span.end, edit->span.start}));
		kh_buf_add(&out, edit->text);
	}
	diag->fix = (kh_span){edits->list.at[0].span.start, edits->list.at[n - 1].span.end};
	diag->fixed = kh_buf_str(&out);
}
