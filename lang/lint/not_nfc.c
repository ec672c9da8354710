/* KT170: a file that is not in NFC: letters written as a letter and marks of their own. khen composes them when it reads, so nothing
 * goes wrong here, but programs that look for the same name elsewhere will not find it. */
#include "lang/lint/lint.h"

void kh_lint_not_nfc(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++) {
		const kh_source *source = l->files->files.at[f].source;
		if (!source->recomposed)
			continue;
		uint32_t at = source->base + source->recomposed_at, cp;
		size_t len =
			kh_utf8_decode(kh_span_text(l->sources, (kh_span){at, source->base + (uint32_t)source->text.len}), &cp);
		kh_lint_report(l, KH_KT170, (kh_span){at, at + (uint32_t)len}, KH_ARGS(source->name));
	}
}
