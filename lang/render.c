/* Diagnostics and excerpts of rule files as text. Whatever comes from a file passes kh_buf_shown, so that nothing in it can act
 * on a terminal. Nothing here writes to a stream or knows how wide a terminal is. */
#include "lang/render.h"

/* Columns of an excerpt's line. Longer lines are cut around the span: what at most stands before it, and after it where it is long. */
enum { WIDTH = 100, BEFORE = 30, AFTER = 15, NEAR = 1024 };

void kh_ink_on(kh_buf *out, kh_style style, kh_ink ink)
{
	static const char *const codes[] = {
		[KH_INK_PLAIN] = "",          [KH_INK_BOLD] = "\x1b[1m",      [KH_INK_DIM] = "\x1b[2m",
		[KH_INK_RED] = "\x1b[1;31m",  [KH_INK_YELLOW] = "\x1b[1;33m", [KH_INK_GREEN] = "\x1b[1;32m",
		[KH_INK_BLUE] = "\x1b[1;34m",
	};
	if (style.color)
		kh_buf_addc(out, codes[ink]);
}

void kh_ink_off(kh_buf *out, kh_style style)
{
	if (style.color)
		kh_buf_addc(out, "\x1b[0m");
}

kh_ink kh_severity_ink(kh_severity severity)
{
	static const kh_ink inks[] = {[KH_ERROR] = KH_INK_RED, [KH_WARNING] = KH_INK_YELLOW, [KH_INFO] = KH_INK_BLUE};
	return inks[severity];
}

static kh_str shown(kh_str s)
{
	kh_buf b = {0};
	kh_buf_shown(&b, s);
	return kh_buf_str(&b);
}

/* The first characters of s that fit in width columns. */
static kh_str head(kh_str s, size_t width)
{
	size_t at = 0, used = 0;
	while (at < s.len) {
		uint32_t cp;
		size_t step = kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		used += kh_utf8_width(kh_str_slice(s, at, at + step));
		if (used > width)
			break;
		at += step;
	}
	return kh_str_slice(s, 0, at);
}

/* The last characters of s that fit in width columns. */
static kh_str tail(kh_str s, size_t width)
{
	kh_str front = head(s, kh_utf8_width(s) - width);
	return kh_str_slice(s, front.len, s.len);
}

/* A line in three pieces, as shown. */
typedef struct {
	kh_str before, marked, after;
} pieces;

static kh_str joined(kh_str a, kh_str b)
{
	kh_buf out = {0};
	kh_buf_add(&out, a);
	kh_buf_add(&out, b);
	return kh_buf_str(&out);
}

/* Cuts the pieces so that together they take at most WIDTH columns. */
static void cut(pieces *p)
{
	static const kh_str dots = {"…", sizeof "…" - 1};
	size_t before = kh_utf8_width(p->before), marked = kh_utf8_width(p->marked), after = kh_utf8_width(p->after);
	if (before + marked + after <= WIDTH)
		return;
	if (before > BEFORE) {
		p->before = joined(dots, tail(p->before, BEFORE - 1));
		before = kh_utf8_width(p->before);
	}
	size_t room = WIDTH - before - (after < AFTER ? after : AFTER);
	if (marked > room) {
		p->marked = joined(head(p->marked, room - 1), dots);
		marked = kh_utf8_width(p->marked);
	}
	if (before + marked + after > WIDTH)
		p->after = joined(head(p->after, WIDTH - before - marked - 1), dots);
}

static kh_str without_end_blanks(kh_str s)
{
	kh_str trimmed = kh_str_trim(s);
	return trimmed.len == 0 ? kh_str_slice(s, 0, 0) : kh_str_slice(s, 0, (size_t)(trimmed.ptr - s.ptr) + trimmed.len);
}

/* The place, or the next one where a character begins. */
static size_t at_character(kh_str s, size_t at)
{
	while (at < s.len && ((unsigned char)s.ptr[at] & 0xC0) == 0x80)
		at++;
	return at < s.len ? at : s.len;
}

/* What of a long text can be seen at its beginning or end: many more bytes than WIDTH columns take. A whole line of megabytes would be
 * turned over for each of its mistakes. */
static kh_str near_begin(kh_str s)
{
	return kh_str_slice(s, 0, at_character(s, NEAR));
}

static kh_str near_end(kh_str s)
{
	size_t from = s.len < NEAR ? 0 : s.len - NEAR;
	while (from > 0 && ((unsigned char)s.ptr[from] & 0xC0) == 0x80)
		from--;
	return kh_str_slice(s, from, s.len);
}

/* The line on which the span begins, in pieces; a span over several lines is marked to the end of the first. */
static pieces take_line(const kh_source *source, uint32_t line, kh_span span)
{
	uint32_t start;
	kh_str text = kh_source_line(source, line, &start);
	size_t from = span.start - start, to = span.end > span.start ? span.end - start : from;
	from = from < text.len ? from : text.len;
	to = at_character(text, to);
	pieces p = {
		.before = shown(near_end(kh_str_slice(text, 0, from))),
		.marked = shown(without_end_blanks(near_begin(kh_str_slice(text, from, to)))),
		.after = shown(without_end_blanks(near_begin(kh_str_slice(text, to, text.len)))),
	};
	cut(&p);
	return p;
}

static void gutter(kh_buf *out, kh_str number, kh_style style, size_t indent, size_t width)
{
	kh_buf_fill(out, ' ', indent);
	kh_ink_on(out, style, KH_INK_DIM);
	kh_buf_right(out, number, width);
	kh_buf_addc(out, " │");
	kh_ink_off(out, style);
	kh_buf_char(out, ' ');
}

static void excerpt(kh_buf *out, const kh_sources *sources, kh_span span, kh_style style, kh_ink ink, size_t indent, size_t width)
{
	kh_place place = kh_place_of(sources, span.start);
	if (!place.source)
		return;
	pieces p = take_line(place.source, place.line, span);
	size_t carets = kh_utf8_width(p.marked);
	gutter(out, kh_fmt("%u", (unsigned)place.line), style, indent, width);
	kh_buf_add(out, p.before);
	kh_buf_add(out, p.marked);
	kh_buf_add(out, p.after);
	kh_buf_char(out, '\n');
	gutter(out, KH_STR(""), style, indent, width);
	kh_buf_fill(out, ' ', kh_utf8_width(p.before));
	kh_ink_on(out, style, ink);
	kh_buf_fill(out, '^', carets > 0 ? carets : 1);
	kh_ink_off(out, style);
	kh_buf_char(out, '\n');
}

static size_t digits_of(const kh_sources *sources, kh_span span)
{
	return kh_fmt("%u", (unsigned)kh_place_of(sources, span.start).line).len;
}

void kh_render_excerpt(kh_buf *out, const kh_sources *sources, kh_span span, kh_style style, size_t indent)
{
	excerpt(out, sources, span, style, KH_INK_RED, indent, digits_of(sources, span));
}

void kh_render_place(kh_buf *out, const kh_sources *sources, kh_span span)
{
	kh_place place = kh_place_of(sources, span.start);
	if (!place.source)
		return;
	kh_buf_shown(out, place.source->name);
	kh_buf_addf(out, ":%u:%u", (unsigned)place.line, (unsigned)place.column);
}

static void note(kh_buf *out, size_t indent, kh_str text)
{
	if (text.len == 0)
		return;
	kh_buf_fill(out, ' ', indent);
	kh_buf_addc(out, "= ");
	kh_buf_shown(out, text);
	kh_buf_char(out, '\n');
}

static void headline(kh_buf *out, const kh_sources *sources, const kh_diag *diag, kh_style style)
{
	if (kh_source_at(sources, diag->span.start) != NULL) {
		kh_ink_on(out, style, KH_INK_BOLD);
		kh_render_place(out, sources, diag->span);
		kh_ink_off(out, style);
		kh_buf_addc(out, ": ");
	}
	kh_ink_on(out, style, kh_severity_ink(diag->severity));
	kh_buf_addf(out, "%s %s", kh_severity_text(diag->severity, style.lang), kh_code_text(diag->code));
	kh_ink_off(out, style);
	kh_buf_addc(out, ": ");
	kh_buf_shown(out, kh_message_text(diag->code, style.lang, diag->args, diag->nargs));
	kh_buf_char(out, '\n');
}

static void label(kh_buf *out, const kh_sources *sources, const kh_label *l, kh_style style, size_t indent, size_t width)
{
	kh_buf_fill(out, ' ', indent);
	kh_buf_addc(out, kh_phrase_text(l->what, style.lang));
	kh_buf_addc(out, " (");
	kh_render_place(out, sources, l->span);
	kh_buf_addc(out, "):\n");
	excerpt(out, sources, l->span, style, KH_INK_BLUE, indent, width);
}

void kh_render_diag(kh_buf *out, const kh_sources *sources, const kh_diag *diag, kh_style style)
{
	enum { INDENT = 4 };
	bool labelled = diag->label.span.start != 0;
	size_t width = digits_of(sources, diag->span), other = labelled ? digits_of(sources, diag->label.span) : 0;
	width = width > other ? width : other;
	headline(out, sources, diag, style);
	excerpt(out, sources, diag->span, style, kh_severity_ink(diag->severity), INDENT, width);
	if (labelled)
		label(out, sources, &diag->label, style, INDENT, width);
	if (diag->meant.len > 0)
		note(out, INDENT + width + 1, kh_phrase_fill(KH_P_MEANT, style.lang, KH_ARGS(diag->meant)));
	note(out, INDENT + width + 1, kh_message_hint(diag->code, style.lang, diag->args, diag->nargs));
}

static void count_line(kh_buf *out, const kh_diags *diags, kh_lang lang)
{
	size_t errors = 0, warnings = 0;
	for (size_t i = 0; i < diags->list.len; i++) {
		errors += diags->list.at[i].severity == KH_ERROR;
		warnings += diags->list.at[i].severity == KH_WARNING;
	}
	kh_str code = kh_str_of(kh_code_text(diags->list.at[0].code));
	kh_str wrong = kh_phrase_count(KH_P_ERRORS, lang, errors), doubtful = kh_phrase_count(KH_P_WARNINGS, lang, warnings);
	kh_str second = errors > 0 && warnings > 0 ? doubtful : KH_NO_STR;
	kh_buf_add(out, kh_phrase_fill(KH_P_COUNT_DIAGS, lang, KH_ARGS(errors > 0 ? wrong : doubtful, second, code)));
	kh_buf_char(out, '\n');
}

void kh_render_diags(kh_buf *out, const kh_sources *sources, const kh_diags *diags, kh_style style, size_t most)
{
	size_t n = diags->list.len, shown_ones = n < most ? n : most;
	if (n == 0)
		return;
	for (size_t i = 0; i < shown_ones; i++)
		kh_render_diag(out, sources, &diags->list.at[i], style);
	if (shown_ones < n) {
		kh_buf_add(out, kh_phrase_fill(KH_P_MORE_DIAGS, style.lang,
					       KH_ARGS(kh_count_text((int64_t)(n - shown_ones), style.lang))));
		kh_buf_char(out, '\n');
	}
	count_line(out, diags, style.lang);
}
