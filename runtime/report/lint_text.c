/* Findings of lint for people: each with its line, then one line that counts them. */
#include "lang/lint/fix.h"
#include "runtime/report/lint_report.h"

typedef struct {
	size_t of[KH_INFO + 1]; /* by severity */
	size_t fixable, silenced;
	const kh_lint_finding *gravest; /* the first of the gravest severity */
} counts;

static counts count(const kh_lint_findings *findings)
{
	counts c = {0};

	for (size_t i = 0; i < findings->len; i++) {
		const kh_lint_finding *finding = &findings->at[i];
		if (kh_lint_is_silenced(finding)) {
			c.silenced++;
			continue;
		}
		c.of[finding->diag.severity]++;
		c.fixable += kh_lint_fixable(finding);
		if (c.gravest == NULL || finding->diag.severity < c.gravest->diag.severity)
			c.gravest = finding;
	}
	return c;
}

static void add_sentence(kh_buf *out, kh_str sentence)
{
	if (out->len > 0)
		kh_buf_char(out, ' ');
	kh_buf_add(out, sentence);
}

/* "2 lỗi, 1 cảnh báo." */
static kh_str counted(const counts *c, kh_lang lang)
{
	static const kh_phrase one[] = {[KH_ERROR] = KH_P_ERRORS, [KH_WARNING] = KH_P_WARNINGS, [KH_INFO] = KH_P_NOTES};
	kh_buf out = {0};

	for (size_t i = 0; i < KH_COUNT(one); i++) {
		if (c->of[i] == 0)
			continue;
		if (out.len > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, kh_phrase_count(one[i], lang, c->of[i]));
	}
	kh_buf_char(&out, '.');
	return kh_buf_str(&out);
}

static kh_str last_line(const kh_lint_told *told)
{
	counts c = count(told->findings);
	kh_lang lang = told->style.lang;
	kh_buf out = {0};

	if (c.gravest == NULL)
		add_sentence(&out, kh_str_of(kh_phrase_text(KH_P_LINT_CLEAN, lang)));
	else
		add_sentence(&out, counted(&c, lang));
	if (c.silenced > 0)
		add_sentence(&out, kh_phrase_count(KH_P_LINT_SILENCED, lang, c.silenced));
	if (c.fixable > 0)
		add_sentence(&out, kh_phrase_count(KH_P_LINT_FIXABLE, lang, c.fixable));
	if (c.gravest != NULL)
		add_sentence(&out, kh_phrase_fill(KH_P_LINT_EXPLAIN, lang, KH_ARGS(kh_str_of(kh_code_text(c.gravest->diag.code)))));
	kh_buf_char(&out, '\n');
	return kh_buf_str(&out);
}

void kh_lint_write_text(kh_out *out, const kh_lint_told *told)
{
	for (size_t i = 0; i < told->findings->len; i++) {
		kh_buf text = {0};
		if (kh_lint_is_silenced(&told->findings->at[i]))
			continue;
		kh_render_diag(&text, told->sources, &told->findings->at[i].diag, told->style);
		kh_out_add(out, kh_buf_str(&text));
	}
	if (!told->quiet)
		kh_out_add(out, last_line(told));
}
