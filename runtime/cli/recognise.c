/* Tells rule files and data files apart by their first line with content. Only guesses: it is asked when something is wrong. */
#include "runtime/cli/recognise.h"

#include "lang/base/map.h"
#include "lang/field.h"
#include "lang/keyword.h"

/* The first line that is neither blank nor a comment. */
static kh_str first_line(kh_str text)
{
	for (size_t i = 0; i < text.len;) {
		size_t end = i;
		while (end < text.len && text.ptr[end] != '\n')
			end++;
		kh_str line = kh_str_trim(kh_str_slice(text, i, end));
		if (line.len > 0 && line.ptr[0] != '#')
			return line;
		i = end + 1;
	}
	return KH_NO_STR;
}

/* A quote, a number or a column begins what a declaration names. */
static bool begins_name(kh_str s)
{
	static const kh_str curly = {"“", sizeof "“" - 1};

	s = kh_str_trim(s);
	return s.len > 0 && (s.ptr[0] == '"' || s.ptr[0] == '[' || (s.ptr[0] >= '0' && s.ptr[0] <= '9') || kh_str_starts(s, curly));
}

bool kh_looks_like_rules(kh_str text)
{
	kh_str line = kh_nfc(first_line(text)), keys[KH_KEYWORD_WORDS];
	size_t ends[KH_KEYWORD_WORDS], n = 0, taken;

	for (size_t i = 0; i < line.len && n < KH_KEYWORD_WORDS; i++) {
		size_t start = i;
		while (i < line.len && line.ptr[i] != ' ')
			i++;
		keys[n] = kh_key(kh_str_slice(line, start, i));
		ends[n++] = i;
	}
	if (n == 0 || kh_keyword_match(keys, n, &taken) == 0 || taken == 0)
		return false;
	return begins_name(kh_str_slice(line, ends[taken - 1], line.len));
}

static bool separates(char c)
{
	return c == ',' || c == ';' || c == '\t' || c == '|';
}

bool kh_looks_like_data(kh_str text)
{
	const kh_schema *schema = kh_schema_new();
	kh_str line = first_line(text);
	size_t known = 0;

	for (size_t i = 0; i < line.len; i++) {
		size_t start = i;
		while (i < line.len && !separates(line.ptr[i]))
			i++;
		kh_str cell = kh_str_trim(kh_str_slice(line, start, i));
		if (cell.len >= 2 && cell.ptr[0] == '"')
			cell = kh_str_slice(cell, 1, cell.len - 1);
		known += kh_schema_find(schema, cell) != KH_NONE;
	}
	return known >= 2;
}
