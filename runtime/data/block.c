/* The fast road of a text. Ordinary records, whose cells are plain or wholly in quotes on one line, are split along the places that a
 * vector scan found; any other is read by csv.c and marked, and so is one that may be no record of the list, has bytes that need
 * checking, or letters that are not usual. It decides nothing about them. */
#include "runtime/data/block.h"

#include <string.h>

#include "lang/base/map.h"
#include "runtime/data/person.h"

/* ---- the reader ---- */

/* Spellings met lately in one column, so that repeated cells need neither hash nor look-up. Tells equal cells, never decides. */
#define RECENT 256
typedef struct {
	uint64_t tag[RECENT];
	uint32_t value[RECENT]; /* number in the dictionary + 1; 0: nothing */
} recent;

enum { FINE, BLANK, DOUBTFUL }; /* spellings */

struct kh_reader {
	const kh_layout *layout;
	kh_pool spellings;
	KH_ROWS(uint8_t) state; /* of each spelling */
	recent *lately;         /* one a column */
	kh_csv_span *cells;     /* of the record at hand */
	kh_csv csv;             /* for what is not ordinary */
	uint32_t *places;
	size_t places_cap;
	KH_ROWS(char) single, key; /* room for a cell with doubled quotes, and for a key */
	char apart[KH_APART];
};

kh_reader *kh_reader_new(const kh_layout *layout)
{
	kh_reader *reader = kh_plain_alloc(sizeof *reader);

	reader->layout = layout;
	kh_pool_init(&reader->spellings);
	reader->lately = kh_plain_alloc((layout->width + 1) * sizeof *reader->lately);
	reader->cells = kh_plain_alloc((layout->width + 1) * sizeof *reader->cells);
	return reader;
}

void kh_reader_free(kh_reader *reader)
{
	kh_pool_free(&reader->spellings);
	kh_rows_free(&reader->state);
	kh_rows_free(&reader->single);
	kh_rows_free(&reader->key);
	kh_csv_close(&reader->csv);
	kh_plain_free(reader->lately);
	kh_plain_free(reader->cells);
	kh_plain_free(reader->places);
	kh_plain_free(reader);
}

/* ---- memory of a block ---- */

static void *more(void *old, size_t n, size_t size)
{
	return kh_plain_realloc(old, n * size);
}

static void make_room(kh_block *b, const kh_layout *layout)
{
	size_t n = b->room_for == 0 ? 4096 : b->room_for * 2;

	if (b->rows < b->room_for)
		return;
	if (b->column == NULL)
		b->column = kh_plain_alloc((layout->width + 1) * sizeof *b->column);
	for (size_t c = 0; c < layout->width; c++) {
		if (layout->take[c] == KH_TAKE_SPELLING)
			b->column[c].spelling = more(b->column[c].spelling, n, sizeof *b->column[c].spelling);
		if (layout->take[c] >= KH_TAKE_PRINT)
			b->column[c].print = more(b->column[c].print, n, sizeof *b->column[c].print);
		if (layout->take[c] == KH_TAKE_NAME)
			b->column[c].person = more(b->column[c].person, n, sizeof *b->column[c].person);
	}
	b->start = more(b->start, n, sizeof *b->start);
	b->line = more(b->line, n, sizeof *b->line);
	b->room_for = n;
}

void kh_block_free(kh_block *b, size_t width)
{
	for (size_t c = 0; b->column && c < width; c++) {
		kh_plain_free(b->column[c].spelling);
		kh_plain_free(b->column[c].print);
		kh_plain_free(b->column[c].person);
	}
	kh_plain_free(b->column);
	kh_plain_free(b->start);
	kh_plain_free(b->line);
	kh_plain_free(b->room);
	kh_rows_free(&b->odd);
	kh_rows_free(&b->fresh);
	kh_rows_free(&b->fresh_ends);
}

/* ---- cells ---- */

static uint64_t tag_of(kh_str s)
{
	uint64_t head = 0, tail = 0;

	if (s.len >= 8) {
		memcpy(&head, s.ptr, 8);
		memcpy(&tail, s.ptr + s.len - 8, 8);
	} else {
		for (size_t i = 0; i < s.len; i++)
			head = head << 8 | (unsigned char)s.ptr[i];
	}
	head = (head ^ (tail + s.len) * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
	return head ^ head >> 32;
}

static bool has_byte(kh_str s, char byte)
{
	return memchr(s.ptr, byte, s.len) != NULL;
}

/* Bytes to be checked, and told of where they are: no UTF-8, a NUL, a mark that may have been lost. */
static bool is_doubtful(const kh_layout *layout, kh_str s)
{
	return !layout->checked && s.len > 0 &&
	       (has_byte(s, '?') || has_byte(s, '\xEF') || has_byte(s, '\0') || kh_utf8_valid_prefix(s) < s.len);
}

static uint8_t state_of(const kh_layout *layout, kh_str s)
{
	if (is_doubtful(layout, s))
		return DOUBTFUL;
	return kh_str_trim(s).len == 0 ? BLANK : FINE;
}

static uint32_t spelling_of(kh_reader *reader, kh_block *b, kh_str cell)
{
	size_t known = reader->spellings.len;
	uint32_t spelling = kh_pool_add(&reader->spellings, cell);

	if (spelling < known)
		return spelling;
	kh_push_row(&reader->state, state_of(reader->layout, cell));
	for (size_t i = 0; i < cell.len; i++)
		kh_push_row(&b->fresh, cell.ptr[i]);
	kh_push_row(&b->fresh_ends, b->fresh.len);
	return spelling;
}

/* The number of the cell's spelling + 1; 0 for one without text. False where it is doubtful. */
static bool take_spelling(kh_reader *reader, kh_block *b, size_t column, kh_str cell, uint32_t *out)
{
	recent *r = &reader->lately[column];
	uint64_t tag = tag_of(cell);
	size_t at = tag % RECENT;

	*out = 0;
	if (cell.len == 0)
		return true;
	if (r->value[at] == 0 || r->tag[at] != tag || !kh_str_eq(kh_pool_text(&reader->spellings, r->value[at] - 1), cell)) {
		r->value[at] = spelling_of(reader, b, cell) + 1;
		r->tag[at] = tag;
	}
	if (reader->state.at[r->value[at] - 1] != BLANK)
		*out = r->value[at];
	return reader->state.at[r->value[at] - 1] != DOUBTFUL;
}

/* The print of the cell, and of the person whose name it is. False where it takes more than usual to tell. */
static bool take_print(kh_reader *reader, kh_str cell, uint32_t *print, uint32_t *person)
{
	kh_str key;

	*print = KH_PRINT_EMPTY;
	if (cell.len == 0)
		return true;
	if (cell.ptr[0] == '#' || (!reader->layout->checked && has_byte(cell, '?')))
		return false;
	kh_reserve_with_(&reader->key, cell.len + KH_KEY_ROOM, kh_plain_realloc);
	key = (kh_str){reader->key.at, kh_key_plain(reader->key.at, cell)};
	if (key.len == KH_KEY_OTHER)
		return false;
	if (key.len > 0)
		*print = kh_print_of(kh_hash(key));
	if (person == NULL)
		return true;
	kh_str bare = key.len > 0 ? kh_person_key(key) : key;
	*person = bare.len == key.len ? *print : kh_print_of(kh_hash(bare));
	return true;
}

static bool take_cell(kh_reader *reader, kh_block *b, size_t column, kh_str cell)
{
	kh_block_column *to = &b->column[column];

	switch (reader->layout->take[column]) {
	case KH_TAKE_NOTHING:
		break;
	case KH_TAKE_SPELLING:
		return take_spelling(reader, b, column, cell, &to->spelling[b->rows]);
	case KH_TAKE_PRINT:
		return take_print(reader, cell, &to->print[b->rows], NULL);
	case KH_TAKE_NAME:
		return take_print(reader, cell, &to->print[b->rows], &to->person[b->rows]);
	}
	return !is_doubtful(reader->layout, cell);
}

static kh_str text_of(kh_reader *reader, kh_csv_span cell)
{
	if (!cell.doubled)
		return cell.raw;
	reader->single.len = 0;
	kh_reserve_with_(&reader->single, cell.raw.len, kh_plain_realloc);
	for (size_t at = 0; at < cell.raw.len; at++) {
		reader->single.at[reader->single.len++] = cell.raw.ptr[at];
		if (cell.raw.ptr[at] == '"')
			at++;
	}
	return (kh_str){reader->single.at, reader->single.len};
}

/* ---- records that may be no records of the list ---- */

static bool is_letter(char c)
{
	unsigned char b = (unsigned char)c;

	return (unsigned char)((b | 0x20) - 'a') < 26 || (b >= 0xC3 && b <= 0xC6) || b == 0xE1;
}

/* May the record be a total, by how its first text begins? */
static bool may_sum_up(kh_str first)
{
	char c = first.ptr[0];

	return !(is_letter(c) || (c >= '0' && c <= '9')) || (c | 0x20) == 't' || (c | 0x20) == 'c' || (c | 0x20) == 'g';
}

/* With so many texts a record is neither a total nor a signature (rows.c). */
enum { MANY_TEXTS = 4 };

/* Does it say what it is about, and is it neither a header nor a total? */
static bool is_ordinary(kh_reader *reader)
{
	const kh_layout *layout = reader->layout;
	const kh_csv_span *cells = reader->cells;
	size_t texts = 0, first = SIZE_MAX;
	kh_str fact = kh_str_trim(text_of(reader, cells[layout->fact]));

	if (cells[layout->about].raw.len == 0 || fact.len == 0 || kh_str_eq(fact, layout->fact_name) ||
	    (layout->digit && !(fact.ptr[0] >= '0' && fact.ptr[0] <= '9')))
		return false;
	for (size_t c = 0; c < layout->width && texts < MANY_TEXTS; c++) {
		if (cells[c].raw.len == 0)
			continue;
		first = first == SIZE_MAX ? c : first;
		texts += c != layout->ordinal && is_letter(cells[c].raw.ptr[0]);
	}
	return texts == MANY_TEXTS || !may_sum_up(cells[first].raw);
}

/* Is there a text in the columns that an ordinary record fills? They may hold blanks. */
static bool is_filled(const kh_block *b, const kh_layout *layout, size_t column)
{
	const kh_block_column *from = &b->column[column];

	return layout->take[column] == KH_TAKE_SPELLING ? from->spelling[b->rows] != 0
	       : layout->take[column] >= KH_TAKE_PRINT  ? from->print[b->rows] != KH_PRINT_EMPTY
							: false;
}

static bool take_record(kh_reader *reader, kh_block *b)
{
	const kh_layout *layout = reader->layout;

	if (!is_ordinary(reader))
		return false;
	for (size_t c = 0; c < layout->width; c++)
		if (!take_cell(reader, b, c, text_of(reader, reader->cells[c])))
			return false;
	return is_filled(b, layout, layout->about) && is_filled(b, layout, layout->fact);
}

/* ---- splitting ---- */

/* Where reading stands: at is the next byte, next the first place at or behind it. */
typedef struct {
	kh_str text;
	const uint32_t *places;
	size_t n, next, at;
	uint32_t line;
} cursor;

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

/* Past the line end at the next place: CRLF is one. */
static void pass_line_end(cursor *k)
{
	size_t at = k->places[k->next++];
	bool crlf = k->text.ptr[at] == '\r' && at + 1 < k->text.len && k->text.ptr[at + 1] == '\n';

	k->next += crlf;
	k->at = at + 1 + crlf;
	k->line++;
}

/* The closing quote of a cell whose text begins at k->at, on its line; k->next is then the place behind it. */
static bool find_closing(cursor *k, char delimiter, kh_csv_span *cell)
{
	size_t from = k->at;

	for (;;) {
		while (k->next < k->n && k->text.ptr[k->places[k->next]] == delimiter)
			k->next++;
		if (k->next == k->n || k->text.ptr[k->places[k->next]] != '"')
			return false;
		size_t quote = k->places[k->next++];
		if (quote + 1 >= k->text.len || k->text.ptr[quote + 1] != '"') {
			cell->raw = kh_str_slice(k->text, from, quote);
			k->at = quote + 1;
			return true;
		}
		cell->doubled = true;
		k->next++;
	}
}

/* An ordinary cell; k->next is then the place that ends it. */
static bool split_cell(cursor *k, char delimiter, kh_csv_span *cell)
{
	*cell = (kh_csv_span){KH_NO_STR, false};
	if (k->next == k->n)
		return false;
	if (k->text.ptr[k->at] == '"') {
		k->next++;
		k->at++;
		if (!find_closing(k, delimiter, cell) || k->next == k->n)
			return false;
	} else {
		cell->raw = (kh_str){k->text.ptr + k->at, k->places[k->next] - k->at};
		k->at = k->places[k->next];
	}
	return k->places[k->next] == k->at && k->text.ptr[k->at] != '"' && cell->raw.len <= KH_CSV_CELL_LIMIT;
}

/* A record of the width wanted that ends with a line; the cursor is then behind it. */
static bool split_record(const kh_layout *layout, cursor *k, kh_csv_span *cells)
{
	for (size_t c = 0; c < layout->width; c++) {
		if (!split_cell(k, layout->delimiter, &cells[c]))
			return false;
		if (is_line_end(k->text.ptr[k->at]) != (c + 1 == layout->width))
			return false;
		if (c + 1 < layout->width) {
			k->at++;
			k->next++;
		}
	}
	pass_line_end(k);
	return true;
}

/* The record at the cursor as csv.c reads it; false where it cannot, or where the record may go on behind the block. */
static bool read_record(kh_reader *reader, const kh_block *b, cursor *k)
{
	kh_csv *csv = &reader->csv;

	csv->text = k->text;
	csv->delimiter = reader->layout->delimiter;
	csv->at = k->at;
	csv->next_line = 0;
	if (kh_csv_next(csv) != KH_CSV_RECORD)
		return false;
	if (csv->at == csv->text.len && !b->last && !is_line_end(csv->text.ptr[csv->at - 1]))
		return false;
	k->at = csv->at;
	k->line += (uint32_t)csv->next_line;
	while (k->next < k->n && k->places[k->next] < k->at)
		k->next++;
	return true;
}

/* Splits and takes the record at the cursor; false where reading has to stop before it. */
static bool next_record(kh_reader *reader, kh_block *b, cursor *k)
{
	cursor start = *k;
	bool ordinary = reader->layout->about != SIZE_MAX && reader->layout->fact != SIZE_MAX &&
			split_record(reader->layout, k, reader->cells) && take_record(reader, b);

	if (!ordinary) {
		*k = start;
		if (!read_record(reader, b, k))
			return *k = start, false;
		kh_push_row(&b->odd, (uint32_t)b->rows);
	}
	b->start[b->rows] = (uint32_t)start.at;
	b->line[b->rows] = start.line;
	b->rows++;
	return true;
}

static cursor scan(kh_reader *reader, kh_str text)
{
	if (reader->places_cap < text.len) {
		kh_plain_free(reader->places);
		reader->places_cap = text.len;
		reader->places = kh_plain_realloc(NULL, text.len * sizeof *reader->places);
	}
	return (cursor){.text = text,
			.places = reader->places,
			.n = reader->layout->specials(text.ptr, text.len, reader->layout->delimiter, reader->places)};
}

void kh_block_read(kh_reader *reader, kh_block *b)
{
	cursor k = scan(reader, b->text);

	b->rows = b->odd.len = b->fresh.len = b->fresh_ends.len = 0;
	for (;;) {
		while (k.at < k.text.len && is_line_end(k.text.ptr[k.at]))
			pass_line_end(&k);
		b->end = k.at;
		b->lines = k.line;
		if (k.at == k.text.len)
			break;
		make_room(b, reader->layout);
		if (!next_record(reader, b, &k))
			break;
	}
}
