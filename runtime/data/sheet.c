/* Rows of a sheet, one by one, as the file is inflated. Cells are made into text here and nowhere else; what they mean is left to
 * the table. Rows and cells come in the order of the file, which has to be theirs. */
#include <stdlib.h>
#include <string.h>

#include "runtime/data/workbook.h"
#include "runtime/data/cell_text.h"
#include "runtime/data/csv.h"

#define ROW_LIMIT ((uint64_t)1 << 20) /* as spreadsheets have it: 1,048,576 */
/* A shared text is stored once and may stand in every cell: what a small file says can be as long as a disk. */
#define ROW_TEXT_LIMIT ((size_t)64 << 20)
#define SHEET_TEXT_LIMIT ((uint64_t)2 << 30)
#define MERGE_LIMIT 1000000
/* One cell far to the right makes a row as wide: empty cells before it count. A million rows of 64 columns. */
#define CELLS_LIMIT ((uint64_t)1 << 26)

/* ---- escapes ---- */

static int hex_value(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The character of an escape "_x000D_" at s, or 0. */
static uint32_t escape_at(const char *s, size_t len)
{
	uint32_t cp = 0;

	if (len < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_')
		return 0;
	for (size_t i = 2; i < 6; i++) {
		int value = hex_value(s[i]);

		if (value < 0)
			return 0;
		cp = cp << 4 | (uint32_t)value;
	}
	if ((cp < ' ' && cp != '\t' && cp != '\n' && cp != '\r') || (cp >= 0xD800 && cp <= 0xDFFF))
		return 0;
	return cp;
}

static size_t put_utf8(char *to, uint32_t cp)
{
	if (cp < 0x80) {
		to[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		to[0] = (char)(0xC0 | cp >> 6);
		to[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	to[0] = (char)(0xE0 | cp >> 12);
	to[1] = (char)(0x80 | (cp >> 6 & 0x3F));
	to[2] = (char)(0x80 | (cp & 0x3F));
	return 3;
}

size_t kh_unescape(char *text, size_t len)
{
	size_t to = 0;

	if (len == 0 || memchr(text, '_', len) == NULL)
		return len;
	for (size_t at = 0; at < len;) {
		uint32_t cp = escape_at(text + at, len - at);

		if (cp == 0) {
			text[to++] = text[at++];
			continue;
		}
		to += put_utf8(text + to, cp);
		at += 7;
	}
	return to;
}

/* ---- places ---- */

kh_str kh_cell_name(size_t column, uint64_t row)
{
	char letters[8];
	size_t at = sizeof letters;

	letters[--at] = '\0';
	for (size_t n = column + 1; n > 0; n = (n - 1) / 26)
		letters[--at] = (char)('A' + (n - 1) % 26);
	return kh_fmt("%s%llu", letters + at, (unsigned long long)row);
}

/* Reads "F418" into column (from 0) and row; a row alone leaves the column. Gives how much was read, 0 for nonsense. */
static size_t read_place(const char *s, uint32_t *column, uint64_t *row)
{
	size_t at = 0;
	uint64_t letters = 0, digits = 0;

	for (; s[at] >= 'A' && s[at] <= 'Z' && at < 4; at++)
		letters = letters * 26 + (uint64_t)(s[at] - 'A' + 1);
	for (; s[at] >= '0' && s[at] <= '9' && digits < ROW_LIMIT * 10; at++)
		digits = digits * 10 + (uint64_t)(s[at] - '0');
	if (letters > KH_CSV_COLUMN_LIMIT || digits == 0 || digits > ROW_LIMIT)
		return 0;
	if (letters > 0)
		*column = (uint32_t)letters - 1;
	*row = digits;
	return at;
}

/* ---- cells ---- */

static void beyond(kh_sheet *s, kh_phrase what, const char *limit)
{
	s->limit = limit;
	s->limit_what = what;
	kh_xml_fail(s->xml, KH_P_BOOK_LIMIT);
}

static void start_cell(kh_sheet *s, const char **attributes)
{
	const char *place = kh_xml_attribute(attributes, "r"), *type = kh_xml_attribute(attributes, "t");
	const char *style = kh_xml_attribute(attributes, "s");
	uint32_t column = (uint32_t)s->cells.len;
	uint64_t row = s->row;

	if (s->in_cell || (place && (read_place(place, &column, &row) == 0 || row != s->row || column < s->cells.len))) {
		kh_xml_fail(s->xml, KH_P_BOOK_ORDER);
		return;
	}
	if (column >= KH_CSV_COLUMN_LIMIT) {
		beyond(s, KH_P_LIMIT_COLUMNS, "16384");
		return;
	}
	s->column = column;
	s->type = type == NULL ? 'n' : strcmp(type, "inlineStr") == 0 ? 'i' : strcmp(type, "str") == 0 ? 't' : type[0];
	s->style = 0;
	for (; style && *style >= '0' && *style <= '9' && s->style < 100000; style++)
		s->style = s->style * 10 + (unsigned)(*style - '0');
	s->in_cell = true;
	s->formula = s->has_value = s->in_value = s->in_phonetic = false;
	s->value_from = s->text.len;
}

static void add_text(kh_sheet *s, kh_str text)
{
	kh_reserve_with_(&s->text, text.len + 1, kh_plain_realloc);
	memcpy(s->text.at + s->text.len, text.ptr ? text.ptr : "", text.len);
	s->text.len += text.len;
}

static void replace(kh_sheet *s, kh_str text)
{
	s->text.len = s->value_from;
	add_text(s, text);
}

static bool shared_text(kh_sheet *s, kh_str value)
{
	uint64_t index = 0, from;

	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] < '0' || value.ptr[i] > '9' || index > UINT32_MAX)
			return false;
		index = index * 10 + (uint64_t)(value.ptr[i] - '0');
	}
	if (value.len == 0 || index >= s->book->shared_end.len)
		return false;
	from = index == 0 ? 0 : s->book->shared_end.at[index - 1];
	replace(s, kh_str_slice((kh_str){s->book->shared.at, s->book->shared.len}, from, s->book->shared_end.at[index]));
	return true;
}

static void number_text(kh_sheet *s, kh_str value)
{
	kh_fmt_code code = s->style < s->book->styles.len ? s->book->styles.at[s->style] : (kh_fmt_code){KH_FMT_PLAIN, 0};
	kh_buf out = {0};

	if (value.len == 0)
		replace(s, s->formula ? KH_STR("#GETTING_DATA") : KH_STR(""));
	else if (kh_fmt_number(&out, value, code, s->book->date1904))
		replace(s, kh_buf_str(&out));
}

/* The value gathered becomes the text of the cell. */
static void make_text(kh_sheet *s)
{
	kh_str value = {s->text.at + s->value_from, s->text.len - s->value_from};
	kh_buf out = {0};

	switch (s->type) {
	case 's':
		if (s->has_value && !shared_text(s, kh_str_trim(value)))
			kh_xml_fail(s->xml, KH_P_BOOK_SHARED);
		break;
	case 'b':
		if (s->has_value)
			replace(s, kh_str_eq(kh_str_trim(value), KH_STR("1")) ? KH_STR("TRUE") : KH_STR("FALSE"));
		break;
	case 'd':
		if (kh_fmt_iso(&out, kh_str_trim(value)))
			replace(s, kh_buf_str(&out));
		break;
	case 'i':
	case 't':
		s->text.len = s->value_from + kh_unescape(s->text.at + s->value_from, value.len);
		break;
	case 'n':
		number_text(s, kh_str_trim(value));
		break;
	default: /* "e": the name of the error stands as it is */
		break;
	}
}

/* Are the texts of the row and of the sheet within their limits, with this cell? */
static bool is_bounded(kh_sheet *s)
{
	s->all_text += s->text.len - s->value_from;
	if (s->text.len > ROW_TEXT_LIMIT)
		beyond(s, KH_P_LIMIT_ROW_TEXT, "64 MiB");
	else if (s->all_text > SHEET_TEXT_LIMIT)
		beyond(s, KH_P_LIMIT_SHEET_TEXT, "2 GiB");
	return s->limit == NULL;
}

static void end_cell(kh_sheet *s)
{
	s->in_cell = false;
	if (s->text.at == NULL)
		add_text(s, KH_STR(""));
	make_text(s);
	if (s->text.len - s->value_from > KH_CSV_CELL_LIMIT) {
		beyond(s, KH_P_LIMIT_CELL, "1 MiB");
		return;
	}
	if (!is_bounded(s))
		return;
	while (s->cells.len < s->column)
		kh_push_row(&s->cells, (kh_sheet_cell){0, 0});
	kh_push_row(&s->cells, (kh_sheet_cell){s->value_from, s->text.len});
}

/* ---- merged cells ---- */

static void add_merge(kh_sheet *s, const char *range)
{
	uint32_t column = 0, other = 0;
	uint64_t first = 0, last = 0;
	size_t at = range ? read_place(range, &column, &first) : 0;

	if (at == 0 || range[at] != ':' || read_place(range + at + 1, &other, &last) == 0)
		return;
	if (last > first && s->merges.len == MERGE_LIMIT)
		kh_xml_fail(s->xml, KH_P_BOOK_LIMIT);
	else if (last > first)
		kh_push(&s->merges, (kh_merge){.column = column, .first = first, .last = last});
}

static int by_first_row(const void *a, const void *b)
{
	const kh_merge *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->column > y->column) - (x->column < y->column);
}

static bool has_text(const kh_sheet *s)
{
	for (size_t i = 0; i < s->cells.len; i++)
		if (s->cells.at[i].to > s->cells.at[i].from)
			return true;
	return false;
}

/* Gives a cell the value of the first of those merged with it. */
static void fill(kh_sheet *s, const kh_merge *merge)
{
	while (s->cells.len <= merge->column)
		kh_push_row(&s->cells, (kh_sheet_cell){0, 0});
	if (s->cells.at[merge->column].to > s->cells.at[merge->column].from)
		return;
	s->value_from = s->text.len;
	add_text(s, merge->value);
	if (!is_bounded(s))
		return;
	s->cells.at[merge->column] = (kh_sheet_cell){s->value_from, s->text.len};
}

static void begin_merges(kh_sheet *s)
{
	for (; s->merge_next < s->merges.len && s->merges.at[s->merge_next].first <= s->row; s->merge_next++) {
		kh_merge *merge = &s->merges.at[s->merge_next];

		if (merge->last <= s->row && merge->first != s->row)
			continue;
		merge->value = merge->first == s->row && merge->column < s->cells.len ? kh_str_copy(kh_sheet_text(s, merge->column))
										      : KH_NO_STR;
		if (merge->value.len > 0)
			kh_push(&s->active, (uint32_t)s->merge_next);
	}
}

/* Cells of one sheet are never merged twice, so no more can reach a row than it has columns. */
static bool apply_merges(kh_sheet *s)
{
	size_t kept = 0;
	bool any = s->active.len > 0 && has_text(s);

	for (size_t i = 0; i < s->active.len; i++) {
		const kh_merge *merge = &s->merges.at[s->active.at[i]];

		if (merge->last < s->row)
			continue;
		s->active.at[kept++] = s->active.at[i];
		if (any)
			fill(s, merge);
	}
	s->active.len = kept;
	begin_merges(s);
	return s->active.len <= KH_CSV_COLUMN_LIMIT;
}

/* ---- rows ---- */

static void start_row(kh_sheet *s, const char **attributes)
{
	const char *place = kh_xml_attribute(attributes, "r"), *hidden = kh_xml_attribute(attributes, "hidden");
	uint32_t column = 0;
	uint64_t row = s->row + 1;

	if (s->in_row || s->in_cell || (place && (read_place(place, &column, &row) == 0 || row <= s->row)))
		kh_xml_fail(s->xml, KH_P_BOOK_ORDER);
	else if (row > ROW_LIMIT)
		beyond(s, KH_P_LIMIT_ROWS, "1048576");
	s->row = row;
	s->in_row = true;
	s->hidden = hidden && (strcmp(hidden, "1") == 0 || strcmp(hidden, "true") == 0);
	s->cells.len = s->text.len = 0;
}

static void start_in_cell(kh_sheet *s, const char *name)
{
	if (strcmp(name, "f") == 0)
		s->formula = true;
	else if (strcmp(name, "rPh") == 0)
		s->in_phonetic = true;
	s->in_value = (strcmp(name, "v") == 0 && s->type != 'i') || (strcmp(name, "t") == 0 && s->type == 'i' && !s->in_phonetic);
	s->has_value = s->has_value || s->in_value;
}

static void start_sheet(void *owner, const char *name, const char **attributes)
{
	kh_sheet *s = owner;

	if (s->survey) {
		if (strcmp(name, "mergeCell") == 0)
			add_merge(s, kh_xml_attribute(attributes, "ref"));
		return;
	}
	if (strcmp(name, "row") == 0)
		start_row(s, attributes);
	else if (strcmp(name, "c") == 0)
		start_cell(s, attributes);
	else if (s->in_cell)
		start_in_cell(s, name);
}

static void end_sheet(void *owner, const char *name)
{
	kh_sheet *s = owner;

	if (s->survey)
		return;
	s->in_value = false;
	if (strcmp(name, "c") == 0) {
		end_cell(s);
	} else if (strcmp(name, "rPh") == 0) {
		s->in_phonetic = false;
	} else if (strcmp(name, "row") == 0) {
		s->in_row = false;
		if (!apply_merges(s))
			kh_xml_fail(s->xml, KH_P_BOOK_ORDER);
		else if ((s->all_cells += s->cells.len) > CELLS_LIMIT)
			beyond(s, KH_P_LIMIT_CELLS, "67108864");
		else if (s->cells.len > 0)
			kh_xml_pause(s->xml);
	}
}

static void text_sheet(void *owner, kh_str text)
{
	kh_sheet *s = owner;

	if (!s->in_value || s->survey)
		return;
	add_text(s, text);
	if (s->text.len - s->value_from > KH_CSV_CELL_LIMIT)
		beyond(s, KH_P_LIMIT_CELL, "1 MiB");
}

static const kh_xml_handlers handlers = {start_sheet, end_sheet, text_sheet};

kh_phrase kh_sheet_open(kh_workbook *book, const kh_workbook_sheet *about, kh_sheet **out)
{
	kh_sheet *sheet = *out = KH_NEW(kh_sheet);
	kh_phrase fault;

	*sheet = (kh_sheet){.book = book, .about = about, .survey = true};
	fault = kh_xml_open(&sheet->xml, book->zip, about->path, &handlers, sheet);
	if (fault != KH_PHRASE_COUNT)
		return fault;
	if (kh_xml_run(sheet->xml) != KH_XML_END)
		return kh_xml_fault(sheet->xml);
	if (sheet->merges.len > 0)
		qsort(sheet->merges.at, sheet->merges.len, sizeof *sheet->merges.at, by_first_row);
	sheet->survey = false;
	return kh_sheet_rewind(sheet);
}

kh_phrase kh_sheet_rewind(kh_sheet *sheet)
{
	kh_xml_close(sheet->xml);
	sheet->row = sheet->all_text = sheet->all_cells = 0;
	sheet->cells.len = sheet->text.len = 0;
	sheet->active.len = sheet->merge_next = 0;
	sheet->in_row = sheet->in_cell = sheet->in_value = false;
	sheet->limit = NULL;
	return kh_xml_open(&sheet->xml, sheet->book->zip, sheet->about->path, &handlers, sheet);
}

kh_xml_step kh_sheet_next(kh_sheet *sheet)
{
	sheet->cells.len = sheet->text.len = 0;
	return kh_xml_run(sheet->xml);
}

kh_str kh_sheet_text(const kh_sheet *sheet, size_t i)
{
	kh_sheet_cell cell = sheet->cells.at[i];

	return (kh_str){sheet->text.at + cell.from, cell.to - cell.from};
}

void kh_sheet_close(kh_sheet *sheet)
{
	kh_xml_close(sheet->xml);
	kh_rows_free(&sheet->cells);
	kh_rows_free(&sheet->text);
}
