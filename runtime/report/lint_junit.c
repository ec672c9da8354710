/* Findings of lint as JUnit has test results: a suite a file, a case a rule. Errors and warnings fail their case; what is only to
 * be known stands in its output; a rule whose findings are all silenced is a skipped case. */
#include "runtime/report/lint_report.h"
#include "runtime/report/markup.h"

typedef struct {
	kh_str file;
	size_t first, end; /* its findings */
} suite;

typedef KH_VEC(suite) suites;

static kh_str file_of(const kh_lint_told *told, size_t i)
{
	kh_place place = kh_place_of(told->sources, told->findings->at[i].diag.span.start);

	return place.source != NULL ? place.source->name : KH_NO_STR;
}

static suites group(const kh_lint_told *told)
{
	suites out = {0};
	size_t n = told->findings->len;

	for (size_t first = 0, end; first < n; first = end) {
		kh_str file = file_of(told, first);
		for (end = first + 1; end < n && kh_str_eq(file_of(told, end), file); end++)
			;
		kh_push(&out, (suite){file, first, end});
	}
	for (size_t i = 0; i < told->nfiles; i++) {
		size_t k = 0;
		while (k < out.len && !kh_str_eq(out.at[k].file, told->files[i]))
			k++;
		if (k == out.len)
			kh_push(&out, (suite){told->files[i], 0, 0});
	}
	return out;
}

static bool fails(const kh_lint_finding *f)
{
	return !kh_lint_is_silenced(f) && f->diag.severity != KH_INFO;
}

static void add_place(kh_buf *out, const kh_lint_told *told, const kh_lint_finding *f)
{
	kh_place place = kh_place_of(told->sources, f->diag.span.start);

	kh_html_escape(out, place.source != NULL ? place.source->name : KH_NO_STR);
	kh_buf_addf(out, ":%u:%u: ", (unsigned)place.line, (unsigned)place.column);
	kh_html_escape(out, kh_lint_message(f, told->style.lang));
}

static void add_failure(kh_buf *out, const kh_lint_told *told, const kh_lint_finding *f)
{
	kh_buf_addc(out, "      <failure message=\"");
	kh_html_escape(out, kh_lint_message(f, told->style.lang));
	kh_buf_addf(out, "\" type=\"%s\">", kh_severity_word(f->diag.severity));
	add_place(out, told, f);
	if (kh_lint_hint(f, told->style.lang).len > 0)
		kh_buf_char(out, '\n');
	kh_html_escape(out, kh_lint_hint(f, told->style.lang));
	kh_buf_addc(out, "</failure>\n");
}

/* What a case holds; *failures and *skipped count the case. */
static kh_str content(const kh_lint_told *told, const size_t *of_code, size_t n, size_t *failures, size_t *skipped)
{
	kh_buf out = {0}, notes = {0};
	bool failed = false, silenced = false;

	for (size_t i = 0; i < n; i++) {
		const kh_lint_finding *f = &told->findings->at[of_code[i]];
		failed = failed || fails(f);
		silenced = silenced || kh_lint_is_silenced(f);
		if (fails(f))
			add_failure(&out, told, f);
		else if (!kh_lint_is_silenced(f)) {
			add_place(&notes, told, f);
			kh_buf_char(&notes, '\n');
		}
	}
	if (!failed && silenced && notes.len == 0) {
		kh_buf_addc(&out, "      <skipped message=\"");
		kh_html_escape(&out, told->findings->at[of_code[0]].reason);
		kh_buf_addc(&out, "\"/>\n");
		++*skipped;
	}
	if (notes.len > 0) {
		kh_buf_addc(&out, "      <system-out>");
		kh_buf_add(&out, kh_buf_str(&notes));
		kh_buf_addc(&out, "</system-out>\n");
	}
	*failures += failed;
	return kh_buf_str(&out);
}

static void add_case(kh_buf *out, const kh_lint_told *told, const suite *s, kh_code code, kh_str inside)
{
	kh_buf_addc(out, "    <testcase classname=\"");
	kh_html_escape(out, s->file);
	kh_buf_addf(out, "\" name=\"%s ", kh_code_text(code));
	kh_html_escape(out, kh_code_name(code, told->style.lang));
	kh_buf_addc(out, inside.len > 0 ? "\">\n" : "\"/>\n");
	if (inside.len == 0)
		return;
	kh_buf_add(out, inside);
	kh_buf_addc(out, "    </testcase>\n");
}

typedef KH_VEC(size_t) numbers;

static void write_suite(kh_out *out, const kh_lint_told *told, const suite *s)
{
	numbers *of_code = KH_NEWN(numbers, KH_CODE_COUNT);
	size_t cases = 0, failures = 0, skipped = 0;
	kh_buf text = {0}, head = {0};

	for (size_t i = s->first; i < s->end; i++)
		kh_push(&of_code[told->findings->at[i].diag.code], i);
	for (int c = 0; c < KH_CODE_COUNT; c++) {
		bool looked_at = kh_code_text((kh_code)c)[2] == '1' && !told->settings->off[c];
		if (of_code[c].len == 0 && !looked_at)
			continue;
		cases++;
		kh_str inside = content(told, of_code[c].at, of_code[c].len, &failures, &skipped);
		add_case(&text, told, s, (kh_code)c, inside);
	}
	kh_buf_addc(&head, "  <testsuite name=\"");
	kh_html_escape(&head, s->file);
	kh_buf_addf(&head, "\" tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", cases, failures, skipped);
	kh_out_add(out, kh_buf_str(&head));
	kh_out_add(out, kh_buf_str(&text));
	kh_out_add(out, KH_STR("  </testsuite>\n"));
}

void kh_lint_write_junit(kh_out *out, const kh_lint_told *told)
{
	suites all = group(told);

	kh_out_add(out, KH_STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"khen lint\">\n"));
	for (size_t i = 0; i < all.len; i++)
		write_suite(out, told, &all.at[i]);
	kh_out_add(out, KH_STR("</testsuites>\n"));
}
