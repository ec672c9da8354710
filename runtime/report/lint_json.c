/* Findings of lint as one JSON object. What the file silences is left out. */
#include "runtime/report/lint_report.h"
#include "runtime/report/value.h"

static json_t *tool(void)
{
	json_t *o = json_object();

	kh_json_set(o, "name", json_string("khen"));
	kh_json_set(o, "version", json_string(KH_VERSION));
	return o;
}

static json_t *fix(const kh_sources *sources, const kh_diag *diag)
{
	kh_place from = kh_place_of(sources, diag->fix.start), to = kh_place_of(sources, diag->fix.end);
	json_t *o = json_object();

	kh_json_set(o, "line", json_integer(from.line));
	kh_json_set(o, "column", json_integer(from.column));
	kh_json_set(o, "endLine", json_integer(to.line));
	kh_json_set(o, "endColumn", json_integer(to.column));
	kh_json_set(o, "text", kh_json_text(diag->fixed));
	return o;
}

static json_t *finding(const kh_lint_told *told, const kh_lint_finding *f)
{
	kh_lang lang = told->style.lang;
	const kh_diag *d = &f->diag;
	kh_place place = kh_place_of(told->sources, d->span.start), end = kh_place_of(told->sources, d->span.end);
	json_t *o = json_object();

	kh_json_set(o, "code", json_string(kh_code_text(d->code)));
	kh_json_set(o, "name", kh_json_text(kh_code_name(d->code, lang)));
	kh_json_set(o, "severity", json_string(kh_severity_word(d->severity)));
	kh_json_set(o, "file", place.source ? kh_json_text(place.source->name) : json_null());
	kh_json_set(o, "line", json_integer(place.line));
	kh_json_set(o, "column", json_integer(place.column));
	kh_json_set(o, "endLine", json_integer(end.line));
	kh_json_set(o, "endColumn", json_integer(end.column));
	kh_json_set(o, "message", kh_json_text(kh_lint_message(f, lang)));
	kh_json_set(o, "hint", kh_json_text_or_null(kh_lint_hint(f, lang)));
	kh_json_set(o, "fix", d->fix.start != 0 ? fix(told->sources, d) : json_null());
	return o;
}

void kh_lint_write_json(kh_out *out, const kh_lint_told *told)
{
	const char *before = "\n";

	kh_out_add(out, KH_STR("{\"tool\":"));
	kh_json_write(out, tool());
	kh_out_add(out, KH_STR(",\n\"findings\":["));
	for (size_t i = 0; i < told->findings->len; i++) {
		if (kh_lint_is_silenced(&told->findings->at[i]))
			continue;
		kh_out_add(out, kh_str_of(before));
		kh_json_write(out, finding(told, &told->findings->at[i]));
		before = ",\n";
	}
	kh_out_add(out, KH_STR("]}\n"));
}
