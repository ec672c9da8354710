/* The CSV reader. Every byte is looked at once, sixteen at a time where the machine can. It never guesses: what an unclosed or
 * stray quote meant is left to people, and cells are neither trimmed nor converted. */
#include "runtime/data/csv.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

kh_csv kh_csv_open(kh_str text, char delimiter)
{
	return (kh_csv){.text = text, .delimiter = delimiter, .next_line = 1};
}

void kh_csv_close(kh_csv *csv)
{
	kh_rows_free(&csv->cells);
	kh_rows_free(&csv->single);
}

#ifdef __SSE2__
enum { WIDE = 16 };

/* A bit for each of the sixteen bytes at p: is it a delimiter, an end of line or a quote? */
static inline unsigned specials_at(const char *p, char d)
{
	const __m128i delimiter = _mm_set1_epi8(d), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), quote = _mm_set1_epi8('"');
	__m128i block = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, delimiter), _mm_cmpeq_epi8(block, lf)),
				   _mm_or_si128(_mm_cmpeq_epi8(block, cr), _mm_cmpeq_epi8(block, quote)));

	return (unsigned)_mm_movemask_epi8(hit);
}
#endif

/* The first delimiter, end of line or quote at or after at, or the end of the text. */
static size_t find_special(const kh_csv *csv, size_t at)
{
	const char *p = csv->text.ptr;
	size_t end = csv->text.len;
	char d = csv->delimiter;

#ifdef __SSE2__
	for (; end - at >= WIDE; at += WIDE) {
		unsigned mask = specials_at(p + at, d);

		if (mask != 0)
			return at + (unsigned)__builtin_ctz(mask);
	}
#endif
	while (at < end && p[at] != d && p[at] != '\n' && p[at] != '\r' && p[at] != '"')
		at++;
	return at;
}

static bool at_line_end(const kh_csv *csv, size_t at)
{
	return at < csv->text.len && (csv->text.ptr[at] == '\n' || csv->text.ptr[at] == '\r');
}

static bool at_cell_end(const kh_csv *csv, size_t at)
{
	return at >= csv->text.len || csv->text.ptr[at] == csv->delimiter || at_line_end(csv, at);
}

/* Past the line end at at: CRLF is one. */
static size_t past_line_end(const kh_csv *csv, size_t at)
{
	bool crlf = csv->text.ptr[at] == '\r' && at + 1 < csv->text.len && csv->text.ptr[at + 1] == '\n';

	return at + (crlf ? 2 : 1);
}

static uint64_t count_lines(const kh_csv *csv, size_t from, size_t to)
{
	uint64_t lines = 0;

	while (from < to) {
		if (at_line_end(csv, from)) {
			from = past_line_end(csv, from);
			lines++;
		} else {
			from++;
		}
	}
	return lines;
}

/* The closing quote of a cell whose text begins at from, or the end of the text; *doubled: were there doubled quotes before? */
static size_t find_closing(const kh_csv *csv, size_t from, bool *doubled)
{
	const char *p = csv->text.ptr;
	size_t end = csv->text.len, at = from;

	for (;;) {
		const char *quote = at < end ? memchr(p + at, '"', end - at) : NULL;

		if (quote == NULL)
			return end;
		at = (size_t)(quote - p);
		if (at + 1 >= end || p[at + 1] != '"')
			return at;
		*doubled = true;
		at += 2;
	}
}

/* A quoted cell; csv->at is past its opening quote and ends past its closing one. Where the text runs over a line end, or over
 * the limit, to a quote that closes nothing, the opening quote is the mistake: taking the lines between for one cell would make
 * rows vanish. */
static kh_csv_step read_quoted(kh_csv *csv, kh_csv_span *cell)
{
	size_t from = csv->at, to = find_closing(csv, from, &cell->doubled);
	bool is_long = to - from > KH_CSV_CELL_LIMIT, closes = to < csv->text.len && at_cell_end(csv, to + 1);
	uint64_t lines;

	csv->trouble_line = csv->next_line;
	csv->open_quote = to == csv->text.len ? from - 1 : SIZE_MAX;
	if (to == csv->text.len || (is_long && !closes))
		return KH_CSV_UNCLOSED;
	if (is_long)
		return KH_CSV_LONG;
	lines = count_lines(csv, from, to);
	if (lines > 0 && !closes)
		return KH_CSV_UNCLOSED;
	csv->next_line += lines;
	cell->raw = kh_str_slice(csv->text, from, to);
	csv->at = to + 1;
	return KH_CSV_RECORD;
}

/* A cell without quotes around it, or the rest of a cell after its closing quote: to the next delimiter or line end. */
static kh_csv_step read_plain(kh_csv *csv, size_t from, kh_csv_span *cell)
{
	for (csv->at = find_special(csv, csv->at); !at_cell_end(csv, csv->at); csv->at = find_special(csv, csv->at + 1))
		csv->stray = true;
	cell->raw = (kh_str){csv->text.ptr + from, csv->at - from};
	csv->trouble_line = csv->next_line;
	return cell->raw.len > KH_CSV_CELL_LIMIT ? KH_CSV_LONG : KH_CSV_RECORD;
}

static kh_csv_step read_cell(kh_csv *csv)
{
	kh_csv_span cell = {KH_NO_STR, false};
	size_t from = csv->at;
	kh_csv_step step;

	if (from < csv->text.len && csv->text.ptr[from] == '"') {
		csv->at++;
		step = read_quoted(csv, &cell);
		if (step == KH_CSV_RECORD && !at_cell_end(csv, csv->at)) {
			csv->stray = true;
			cell.doubled = false;
			step = read_plain(csv, from, &cell);
		}
	} else {
		step = read_plain(csv, from, &cell);
	}
	if (step == KH_CSV_RECORD)
		kh_push_row(&csv->cells, cell);
	return step;
}

/* Reads an ordinary record: a line without quotes, not at the very end of the text. False: this is another, or beyond a limit, and
 * nothing is read. */
static bool read_line(kh_csv *csv)
{
#ifdef __SSE2__
	const char *p = csv->text.ptr;
	size_t from = csv->at;

	for (size_t at = from; csv->text.len - at > WIDE; at += WIDE)
		for (unsigned mask = specials_at(p + at, csv->delimiter); mask != 0; mask &= mask - 1) {
			size_t special = at + (unsigned)__builtin_ctz(mask);

			if (p[special] == '"' || special - from > KH_CSV_CELL_LIMIT || csv->cells.len == KH_CSV_COLUMN_LIMIT)
				return false;
			kh_push_row(&csv->cells, (kh_csv_span){{p + from, special - from}, false});
			from = special + 1;
			if (p[special] != csv->delimiter) {
				csv->at = past_line_end(csv, special);
				csv->next_line++;
				return true;
			}
		}
#endif
	return false;
}

kh_csv_step kh_csv_next(kh_csv *csv)
{
	csv->cells.len = 0;
	csv->stray = false;
	csv->open_quote = SIZE_MAX;
	for (; at_line_end(csv, csv->at); csv->next_line++)
		csv->at = past_line_end(csv, csv->at);
	if (csv->at >= csv->text.len)
		return KH_CSV_END;
	csv->line = csv->next_line;
	if (read_line(csv))
		return KH_CSV_RECORD;
	csv->cells.len = 0;
	for (;;) {
		kh_csv_step step = read_cell(csv);

		if (step != KH_CSV_RECORD)
			return step;
		if (csv->at >= csv->text.len)
			return KH_CSV_RECORD;
		if (at_line_end(csv, csv->at)) {
			csv->at = past_line_end(csv, csv->at);
			csv->next_line++;
			return KH_CSV_RECORD;
		}
		if (csv->cells.len == KH_CSV_COLUMN_LIMIT) {
			csv->trouble_line = csv->line;
			return KH_CSV_WIDE;
		}
		csv->at++; /* past the delimiter; at the end of the text an empty cell follows */
	}
}

kh_str kh_csv_cell(kh_csv *csv, size_t i)
{
	kh_csv_span cell = csv->cells.at[i];

	if (!cell.doubled)
		return cell.raw;
	csv->single.len = 0;
	for (size_t at = 0; at < cell.raw.len; at++) {
		kh_push_row(&csv->single, cell.raw.ptr[at]);
		if (cell.raw.ptr[at] == '"')
			at++;
	}
	return (kh_str){csv->single.at, csv->single.len};
}

/* ---- trouble ---- */

static bool limit_trouble(kh_str name, kh_str line, kh_phrase what, const char *limit, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT216, KH_ARGS(name, line, KH_NO_STR, kh_str_of(limit)));
	return kh_trouble_word(trouble, 2, what);
}

bool kh_csv_trouble(const kh_csv *csv, kh_csv_step step, kh_str name, kh_trouble *trouble)
{
	kh_str line = kh_fmt("%llu", (unsigned long long)csv->trouble_line);

	switch (step) {
	case KH_CSV_UNCLOSED:
		return kh_trouble_set(trouble, KH_KT211, KH_ARGS(name, line));
	case KH_CSV_LONG:
		return limit_trouble(name, line, KH_P_LIMIT_CELL, "1 MiB", trouble);
	case KH_CSV_WIDE:
		return limit_trouble(name, line, KH_P_LIMIT_COLUMNS, "16384", trouble);
	case KH_CSV_RECORD:
		return limit_trouble(name, line, KH_P_LIMIT_ROWS, "4294967295", trouble);
	case KH_CSV_END:
		break;
	}
	return true;
}
