/* The cases for people: those that fail, with what was wanted and what was found side by side; then the clauses that no case
 * reaches, and a line that counts. */
#include "runtime/report/test_report.h"

#include "lang/ast.h"
#include "runtime/report/text.h"

/* Rows of one line of a block that are shown one by one; widths of the two sides. */
enum { ROWS_SHOWN = 3, LEFT_LEAST = 16, LEFT_MOST = 36, RIGHT = 72 };

static void put_phrase(kh_out *out, size_t indent, kh_phrase phrase, kh_lang lang)
{
	kh_text_put(out, indent, kh_str_of(kh_phrase_text(phrase, lang)));
}

/* ---- two sides ---- */

/* Takes from the text what fits on a line of so many columns; at least one word. */
static kh_str take_line(kh_str *rest, size_t width)
{
	size_t end = 0, at = 0;

	while (at < rest->len) {
		size_t stop = at;
		while (stop < rest->len && rest->ptr[stop] != ' ')
			stop++;
		if (end > 0 && kh_utf8_width(kh_str_slice(*rest, 0, stop)) > width)
			break;
		end = stop;
		at = stop + 1;
	}
	kh_str line = kh_str_slice(*rest, 0, end);
	*rest = kh_str_trim(kh_str_slice(*rest, end, rest->len));
	return line;
}

static kh_str shown(kh_str s)
{
	kh_buf out = {0};

	kh_buf_shown(&out, s);
	return kh_buf_str(&out);
}

static void put_side(kh_out *out, kh_style style, kh_str left, kh_str right, size_t width)
{
	left = shown(left);
	right = shown(right);
	do {
		kh_buf line = {0};
		kh_buf_fill(&line, ' ', 4);
		kh_buf_left(&line, take_line(&left, width), width);
		kh_ink_on(&line, style, KH_INK_DIM);
		kh_buf_addc(&line, " │");
		kh_ink_off(&line, style);
		kh_str part = take_line(&right, RIGHT);
		if (part.len > 0)
			kh_buf_char(&line, ' ');
		kh_buf_add(&line, part);
		kh_buf_char(&line, '\n');
		kh_out_add(out, kh_buf_str(&line));
	} while (left.len > 0 || right.len > 0);
}

static void put_sides(kh_out *out, const kh_test_told *told, const kh_sides *sides)
{
	kh_lang lang = told->style.lang;
	kh_str nothing = kh_str_of(kh_phrase_text(KH_P_CASE_NOTHING, lang));
	size_t width = LEFT_LEAST;

	for (size_t i = 0; i < sides->len; i++) {
		size_t columns = kh_utf8_width(sides->at[i].wanted);
		width = columns > width ? columns : width;
	}
	width = width > LEFT_MOST ? LEFT_MOST : width;
	put_side(out, told->style, kh_str_of(kh_phrase_text(KH_P_CASE_WANTED, lang)),
		 kh_str_of(kh_phrase_text(KH_P_CASE_FOUND, lang)), width);
	for (size_t i = 0; i < sides->len; i++) {
		kh_str found = sides->at[i].found;
		put_side(out, told->style, sides->at[i].wanted, found.len > 0 ? found : nothing, width);
	}
}

/* ---- cases ---- */

static void put_error(kh_out *out, const kh_test_told *told, kh_code code, kh_str message)
{
	kh_buf line = {0};

	kh_ink_on(&line, told->style, KH_INK_RED);
	kh_buf_addf(&line, "%s %s", kh_severity_text(KH_ERROR, told->style.lang), kh_code_text(code));
	kh_ink_off(&line, told->style);
	kh_buf_addc(&line, ": ");
	kh_buf_shown(&line, message);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

static void put_place(kh_out *out, const kh_case *c)
{
	kh_buf line = {0};

	kh_render_place(&line, c->plan->sources, c->example->node->span);
	kh_buf_addc(&line, ": ");
	kh_out_add(out, kh_buf_str(&line));
}

static void put_failed(kh_out *out, const kh_test_told *told, const kh_case *c)
{
	kh_lang lang = told->style.lang;

	put_place(out, c);
	put_error(out, told, c->judgement == NULL ? c->trouble.code : KH_KT801, kh_case_message(c, lang));
	for (size_t i = 0, end; i < c->wrong.len; i = end) {
		for (end = i; end < c->wrong.len && c->wrong.at[end].item == c->wrong.at[i].item; end++) {
			const kh_mismatch *m = &c->wrong.at[end];
			if (end - i >= ROWS_SHOWN)
				continue;
			kh_sides sides = kh_mismatch_sides(c, m, lang);
			kh_str line = kh_fmt("%u", (unsigned)kh_mismatch_line(c, m));
			kh_text_put(out, 2, kh_phrase_fill(KH_P_CASE_AT, lang, KH_ARGS(kh_mismatch_where(c, m, lang), line)));
			put_sides(out, told, &sides);
		}
		if (end - i > ROWS_SHOWN)
			kh_text_put(out, 2, kh_phrase_count(KH_P_CASE_MORE_ROWS, lang, end - i - ROWS_SHOWN));
	}
	kh_out_add(out, KH_STR("\n"));
}

static void put_passed(kh_out *out, const kh_test_told *told, const kh_case *c)
{
	kh_buf line = {0};
	kh_str rows = kh_phrase_count(KH_P_COUNT_ROWS, told->style.lang, kh_example_rows(c->example));

	put_place(out, c);
	kh_ink_on(&line, told->style, KH_INK_GREEN);
	kh_buf_add(&line, kh_verdict_words(KH_ACCEPTED, told->style.lang));
	kh_ink_off(&line, told->style);
	kh_buf_addc(&line, ": ");
	kh_buf_shown(&line, kh_phrase_fill(KH_P_CASE_PASSED, told->style.lang, KH_ARGS(c->example->title, rows)));
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

/* ---- coverage and the end ---- */

static void put_missed(kh_out *out, const kh_covered *missed, kh_lang lang)
{
	const kh_clause *clause = &missed->plan->clauses.at[missed->clause];
	kh_buf place = {0};

	kh_render_place(&place, missed->plan->sources, clause->focus.start != 0 ? clause->focus : clause->span);
	kh_text_put(out, 2,
		    kh_phrase_fill(KH_P_COVER_MISSED, lang,
				   KH_ARGS(kh_buf_str(&place), kh_str_of(kh_phrase_text(missed->what, lang)),
					   kh_clause_cite(clause, lang))));
}

static void put_coverage(kh_out *out, const kh_test_told *told)
{
	const kh_coverage *c = told->coverage;
	kh_lang lang = told->style.lang;

	if (c->reached < c->clauses.len)
		put_phrase(out, 0, KH_P_COVER_TITLE, lang);
	for (size_t i = 0; i < c->clauses.len; i++)
		if (!c->clauses.at[i].reached)
			put_missed(out, &c->clauses.at[i], lang);
	if (kh_test_short(told))
		put_error(out, told, KH_KT802, kh_coverage_message(told));
	else if (!told->quiet)
		kh_text_put(out, 0,
			    kh_phrase_fill(KH_P_COVER_LINE, lang,
					   KH_ARGS(kh_count_text((int64_t)c->reached, lang),
						   kh_count_text((int64_t)c->clauses.len, lang), kh_test_percent(c, lang))));
}

static void put_summary(kh_out *out, const kh_test_told *told)
{
	kh_lang lang = told->style.lang;
	kh_str all = kh_phrase_count(KH_P_CASE_COUNT, lang, told->ncases), failed = KH_NO_STR, broken = KH_NO_STR;

	if (told->failed > 0)
		failed = kh_count_text((int64_t)told->failed, lang);
	if (told->broken > 0)
		broken = kh_count_text((int64_t)told->broken, lang);
	kh_buf line = {0};
	kh_buf_add(&line, all);
	kh_buf_add(&line, kh_phrase_fill(KH_P_CASE_SUM_PASSED, lang, KH_ARGS(kh_count_text((int64_t)told->passed, lang))));
	if (told->failed > 0)
		kh_buf_add(&line, kh_phrase_fill(KH_P_CASE_SUM_FAILED, lang, KH_ARGS(failed)));
	if (told->broken > 0)
		kh_buf_add(&line, kh_phrase_fill(KH_P_CASE_SUM_BROKEN, lang, KH_ARGS(broken)));
	kh_buf_char(&line, '.');
	kh_text_put(out, 0, kh_buf_str(&line));
}

void kh_test_write_text(kh_out *out, const kh_test_told *told)
{
	for (size_t i = 0; i < told->ncases; i++) {
		const kh_case *c = told->cases[i];
		if (c->judgement == NULL || c->wrong.len > 0)
			put_failed(out, told, c);
		else if (told->verbose)
			put_passed(out, told, c);
	}
	if (told->coverage != NULL)
		put_coverage(out, told);
	if (!told->quiet)
		put_summary(out, told);
}
