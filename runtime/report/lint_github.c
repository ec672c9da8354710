/* Findings of lint as commands of GitHub Actions, which shows them beside the lines. */
#include "runtime/report/lint_report.h"

/* property: of "file=…,line=…", where the separators are escaped too. */
static void add_escaped(kh_buf *out, kh_str s, bool property)
{
	kh_buf shown = {0};

	kh_buf_shown(&shown, s);
	for (size_t i = 0; i < shown.len; i++) {
		char c = shown.ptr[i];
		if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
			kh_buf_addf(out, "%%%02X", (unsigned)(unsigned char)c);
		else
			kh_buf_char(out, c);
	}
}

static const char *command(kh_severity severity)
{
	static const char *const words[] = {[KH_ERROR] = "error", [KH_WARNING] = "warning", [KH_INFO] = "notice"};

	return words[severity];
}

static kh_str line(const kh_lint_told *told, const kh_lint_finding *f)
{
	kh_lang lang = told->style.lang;
	kh_place from = kh_place_of(told->sources, f->diag.span.start), to = kh_place_of(told->sources, f->diag.span.end);
	kh_str hint = kh_lint_hint(f, lang);
	kh_buf out = {0};

	kh_buf_addf(&out, "::%s ", command(f->diag.severity));
	if (from.source != NULL) {
		kh_buf_addc(&out, "file=");
		add_escaped(&out, from.source->name, true);
		kh_buf_addf(&out, ",line=%u", (unsigned)from.line);
		if (to.line == from.line) /* columns of spans over several lines are refused there */
			kh_buf_addf(&out, ",col=%u,endColumn=%u", (unsigned)from.column, (unsigned)to.column);
		else
			kh_buf_addf(&out, ",endLine=%u", (unsigned)to.line);
		kh_buf_char(&out, ',');
	}
	kh_buf_addf(&out, "title=%s ", kh_code_text(f->diag.code));
	add_escaped(&out, kh_code_name(f->diag.code, lang), true);
	kh_buf_addc(&out, "::");
	add_escaped(&out, kh_lint_message(f, lang), false);
	if (hint.len > 0) {
		kh_buf_char(&out, ' ');
		add_escaped(&out, hint, false);
	}
	kh_buf_char(&out, '\n');
	return kh_buf_str(&out);
}

void kh_lint_write_github(kh_out *out, const kh_lint_told *told)
{
	for (size_t i = 0; i < told->findings->len; i++)
		if (!kh_lint_is_silenced(&told->findings->at[i]))
			kh_out_add(out, line(told, &told->findings->at[i]));
}
