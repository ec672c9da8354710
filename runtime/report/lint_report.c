/* The table of formats of khen lint, and the words that they share. */
#include "runtime/report/lint_report.h"

static const kh_lint_format formats[] = {
	{"text", kh_lint_write_text},     {"json", kh_lint_write_json},   {"sarif", kh_lint_write_sarif},
	{"github", kh_lint_write_github}, {"junit", kh_lint_write_junit},
};

const kh_lint_format *kh_lint_format_at(size_t index)
{
	return index < KH_COUNT(formats) ? &formats[index] : NULL;
}

const kh_lint_format *kh_lint_format_find(kh_str name)
{
	for (size_t i = 0; i < KH_COUNT(formats); i++)
		if (kh_str_eq(name, kh_str_of(formats[i].name)))
			return &formats[i];
	return NULL;
}

kh_str kh_lint_message(const kh_lint_finding *finding, kh_lang lang)
{
	return kh_message_text(finding->diag.code, lang, finding->diag.args, finding->diag.nargs);
}

kh_str kh_lint_hint(const kh_lint_finding *finding, kh_lang lang)
{
	kh_str hint = kh_message_hint(finding->diag.code, lang, finding->diag.args, finding->diag.nargs), meant;

	if (finding->diag.meant.len == 0)
		return hint;
	meant = kh_phrase_fill(KH_P_MEANT, lang, KH_ARGS(finding->diag.meant));
	return hint.len == 0 ? meant : kh_fmt("%s %s", kh_str_c(meant), kh_str_c(hint));
}
