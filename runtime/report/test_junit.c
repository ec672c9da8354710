/* The cases as JUnit has test results: a suite a file, a case a block. The coverage, where a threshold is asked for, is a case of
 * its own. */
#include "runtime/report/markup.h"
#include "runtime/report/test_report.h"

static kh_str file_of(const kh_test_told *told, size_t i)
{
	return kh_case_place(told->cases[i]).source->name;
}

static void add(kh_buf *out, const char *markup, kh_str text)
{
	kh_buf_addc(out, markup);
	kh_html_escape(out, text);
}

/* What a failing case holds: a line for each side of each row. */
static void add_sides(kh_buf *out, const kh_case *c, const kh_mismatch *m, kh_lang lang)
{
	kh_sides sides = kh_mismatch_sides(c, m, lang);
	kh_str nothing = kh_str_of(kh_phrase_text(KH_P_CASE_NOTHING, lang));

	kh_buf_addf(out, "%s:%u: ", kh_str_c(kh_case_place(c).source->name), (unsigned)kh_mismatch_line(c, m));
	kh_buf_add(out, kh_mismatch_where(c, m, lang));
	kh_buf_char(out, '\n');
	for (size_t i = 0; i < sides.len; i++) {
		kh_str left = sides.at[i].wanted, right = sides.at[i].found;
		kh_buf_addc(out, "  ");
		kh_buf_add(out, kh_phrase_fill(KH_P_CASE_SIDES, lang,
					       KH_ARGS(left.len > 0 ? left : nothing, right.len > 0 ? right : nothing)));
		kh_buf_char(out, '\n');
	}
}

/* Escaped line by line: a line end is no character that hides. */
static void add_lines(kh_buf *out, kh_str text)
{
	for (size_t start = 0, end; start < text.len; start = end + 1) {
		for (end = start; end < text.len && text.ptr[end] != '\n';)
			end++;
		kh_html_escape(out, kh_str_slice(text, start, end));
		kh_buf_char(out, '\n');
	}
}

static void add_case(kh_buf *out, const kh_test_told *told, const kh_case *c)
{
	kh_lang lang = told->style.lang;
	bool broken = c->judgement == NULL;
	const char *element = broken ? "error" : "failure";

	add(out, "    <testcase classname=\"", kh_case_place(c).source->name);
	add(out, "\" name=\"", c->example->title);
	if (!broken && c->wrong.len == 0) {
		kh_buf_addc(out, "\"/>\n");
		return;
	}
	kh_buf_addf(out, "\">\n      <%s type=\"%s\"", element, kh_code_text(broken ? c->trouble.code : KH_KT801));
	add(out, " message=\"", kh_case_message(c, lang));
	kh_buf_addc(out, "\">\n");
	kh_buf inside = {0};
	for (size_t i = 0; i < c->wrong.len; i++)
		add_sides(&inside, c, &c->wrong.at[i], lang);
	add_lines(out, kh_buf_str(&inside));
	kh_buf_addf(out, "</%s>\n    </testcase>\n", element);
}

static void write_suite(kh_out *out, kh_str name, size_t cases, size_t failures, size_t errors, const kh_buf *inside)
{
	kh_buf head = {0};

	add(&head, "  <testsuite name=\"", name);
	kh_buf_addf(&head, "\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"0\">\n", cases, failures, errors);
	kh_out_add(out, kh_buf_str(&head));
	kh_out_add(out, kh_buf_str(inside));
	kh_out_add(out, KH_STR("  </testsuite>\n"));
}

/* The cases of one file, from first on; gives the first of the next file. */
static size_t write_file(kh_out *out, const kh_test_told *told, size_t first)
{
	size_t i = first, failures = 0, errors = 0;
	kh_buf inside = {0};

	for (; i < told->ncases && kh_str_eq(file_of(told, i), file_of(told, first)); i++) {
		const kh_case *c = told->cases[i];
		errors += c->judgement == NULL;
		failures += c->judgement != NULL && c->wrong.len > 0;
		add_case(&inside, told, c);
	}
	write_suite(out, file_of(told, first), i - first, failures, errors, &inside);
	return i;
}

static void write_coverage(kh_out *out, const kh_test_told *told)
{
	kh_str name = kh_str_of(kh_phrase_text(KH_P_COVER_NAME, told->style.lang));
	bool failed = kh_test_short(told);
	kh_buf inside = {0};

	add(&inside, "    <testcase classname=\"", name);
	kh_buf_addf(&inside, "\" name=\"%d %%\"", told->threshold);
	if (failed) {
		kh_buf_addf(&inside, ">\n      <failure type=\"%s\"", kh_code_text(KH_KT802));
		add(&inside, " message=\"", kh_coverage_message(told));
		kh_buf_addc(&inside, "\"/>\n    </testcase>\n");
	} else {
		kh_buf_addc(&inside, "/>\n");
	}
	write_suite(out, name, 1, failed, 0, &inside);
}

void kh_test_write_junit(kh_out *out, const kh_test_told *told)
{
	kh_out_add(out, KH_STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"khen test\">\n"));
	for (size_t i = 0; i < told->ncases;)
		i = write_file(out, told, i);
	if (told->coverage != NULL && told->threshold >= 0)
		write_coverage(out, told);
	kh_out_add(out, KH_STR("</testsuites>\n"));
}
