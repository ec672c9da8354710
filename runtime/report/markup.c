/* Escaping, in one place for each markup language and for CSV. It trusts patterns, which stand in the sources, and no argument. */
#include "runtime/report/markup.h"

#include <string.h>

#include "lang/base/number.h"
#include "lang/base/vec.h"

typedef void escape(kh_buf *out, kh_str text);

/* Characters that XML cannot hold, though they are valid UTF-8. */
static bool no_character(kh_str s, size_t at)
{
	return at + 2 < s.len && memcmp(s.ptr + at, "\xEF\xBF", 2) == 0 && (unsigned char)s.ptr[at + 2] >= 0xBE;
}

void kh_html_escape(kh_buf *out, kh_str text)
{
	static const char *const names[] = {['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;"};
	kh_buf shown = {0};

	kh_buf_shown(&shown, text);
	for (size_t i = 0; i < shown.len; i++) {
		unsigned char c = (unsigned char)shown.ptr[i];
		if (no_character(kh_buf_str(&shown), i)) {
			kh_buf_addf(out, "&lt;U+FFF%c&gt;", (unsigned char)shown.ptr[i + 2] == 0xBE ? 'E' : 'F');
			i += 2;
		} else if (c < KH_COUNT(names) && names[c]) {
			kh_buf_addc(out, names[c]);
		} else {
			kh_buf_char(out, (char)c);
		}
	}
}

/* What would begin a list, a heading or a line of a table at the start of a text: + - = and "1." or "1)". */
static size_t start_of_block(kh_str s)
{
	size_t i = 0;

	if (s.len > 0 && strchr("+-=", s.ptr[0]))
		return 0;
	while (i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9')
		i++;
	return i > 0 && i < s.len && (s.ptr[i] == '.' || s.ptr[i] == ')') && (i + 1 == s.len || s.ptr[i + 1] == ' ') ? i : s.len;
}

/* What many readers turn into a link by itself: http://, www., a@b. */
static bool makes_link(kh_str s, size_t i)
{
	if (s.ptr[i] == ':')
		return i + 1 < s.len && s.ptr[i + 1] == '/';
	if (s.ptr[i] == '.')
		return i >= 3 && strncasecmp(s.ptr + i - 3, "www", 3) == 0;
	return s.ptr[i] == '@';
}

void kh_markdown_escape(kh_buf *out, kh_str text)
{
	kh_buf shown = {0};

	kh_buf_shown(&shown, text);
	kh_str s = kh_buf_str(&shown);
	size_t start = start_of_block(s);
	for (size_t i = 0; i < s.len; i++) {
		if (i == start || strchr("\\`*_[]<>#|~&$", s.ptr[i]) || makes_link(s, i))
			kh_buf_char(out, '\\');
		kh_buf_char(out, s.ptr[i]);
	}
}

/* ---- CSV ---- */

/* What makes spreadsheets compute: = + - @ and their full-width forms at the start, also behind blanks; tabs and line ends there. */
static bool starts_formula(kh_str s)
{
	static const uint32_t starts[] = {'=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
	kh_str text = kh_str_trim(s);
	uint32_t first;

	if (s.len > 0 && strchr("\t\r\n", s.ptr[0]))
		return true;
	if (text.len == 0)
		return false;
	kh_utf8_decode(text, &first);
	for (size_t i = 0; i < KH_COUNT(starts); i++)
		if (first == starts[i])
			return true;
	return false;
}

/* Begins most cells, and no formula. */
static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_number(kh_str s)
{
	kh_num number;

	return kh_num_parse(s, &number) == KH_NUM_OK;
}

void kh_csv_add(kh_buf *line, kh_str cell)
{
	kh_buf shown = {0};

	if (line->len > 0)
		kh_buf_char(line, ',');
	if (cell.len > 1 && !is_letter(cell.ptr[0]) && starts_formula(kh_str_slice(cell, 0, kh_utf8_valid_prefix(cell))) &&
	    !is_number(cell))
		kh_buf_char(&shown, '\'');
	kh_buf_shown(&shown, cell);
	kh_str text = kh_buf_str(&shown);
	if (memchr(text.ptr, ',', text.len) || memchr(text.ptr, '"', text.len))
		kh_buf_quoted(line, text);
	else
		kh_buf_add(line, text);
}

/* ---- patterns ---- */

static void fill(kh_out *out, escape *add, const char *pattern, const kh_str *args, size_t n)
{
	kh_buf text = {0};

	for (const char *p = pattern; *p; p++) {
		bool gap = p[0] == '{' && p[1] >= '0' && p[1] <= '9' && p[2] == '}';
		if (!gap) {
			kh_buf_char(&text, *p);
			continue;
		}
		if ((size_t)(p[1] - '0') >= n)
			KH_BUG("a gap without an argument");
		add(&text, args[p[1] - '0']);
		p += 2;
	}
	kh_out_add(out, kh_buf_str(&text));
}

void kh_html(kh_out *out, const char *pattern, const kh_str *args, size_t n)
{
	fill(out, kh_html_escape, pattern, args, n);
}

void kh_markdown(kh_out *out, const char *pattern, const kh_str *args, size_t n)
{
	fill(out, kh_markdown_escape, pattern, args, n);
}

void kh_markup(kh_out *out, const char *markup)
{
	kh_out_add(out, kh_str_of(markup));
}
