/* KT175: marks that turn the direction of writing, anywhere in a file, comments too. Vietnamese has no use for them, and with them a line
 * can show something else than what khen reads. */
#include "lang/lint/lint.h"

/* U+202A-202E (embeddings and overrides) and U+2066-2069 (isolates) in UTF-8. */
static bool turns(const unsigned char *p)
{
	return p[0] == 0xE2 && ((p[1] == 0x80 && p[2] >= 0xAA && p[2] <= 0xAE) || (p[1] == 0x81 && p[2] >= 0xA6 && p[2] <= 0xA9));
}

/* The first of each line: a line that is put right is looked at as a whole. */
static void look_at_file(kh_lint *l, const kh_source *source)
{
	kh_str text = source->text;
	bool reported = false;
	uint32_t cp;

	for (size_t at = 0; at + 2 < text.len; at++) {
		if (text.ptr[at] == '\n')
			reported = false;
		if (reported || !turns((const unsigned char *)text.ptr + at))
			continue;
		uint32_t start = source->base + (uint32_t)at;
		kh_utf8_decode(kh_str_slice(text, at, text.len), &cp);
		kh_lint_report(l, KH_KT175, (kh_span){start, start + 3}, KH_ARGS(kh_fmt("U+%04X", cp)));
		reported = true;
	}
}

void kh_lint_bidi(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_at_file(l, l->files->files.at[f].source);
}
