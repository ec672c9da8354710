/* The fast road of a text. Ordinary records, whose cells are plain or wholly in quotes on one line, are split along the places that a
 * vector scan found; any other is read by csv.c and marked, and so is one that may be no record of the list, has bytes that need
 * checking, or letters that are not usual. It decides nothing about them. */
#include "runtime/data/block.h"

#include <string.h>

#include "lang/base/map.h"
#include "runtime/data/familiar.h"
#include "runtime/data/prints.h"

/* ---- the reader ---- */

/* So many records are split before their cells are looked at, column by column. */
enum { BATCH = KH_PRINTS_AT_ONCE };

enum { FINE, BLANK, DOUBTFUL }; /* spellings */

/* So many spellings that the table has as well are not kept twice. */
enum { MANY_SPELLINGS = 1 << 14 };

struct kh_reader {
	const kh_layout *layout;
	kh_pool spellings;      /* that were not known when they were met */
	size_t enough;          /* so many of them may be known by now */
	KH_ROWS(uint8_t) state; /* of each spelling */
	bool all_fine;          /* no spelling is blank or doubtful */
	kh_familiar *familiar;  /* spellings, one a column */
	kh_printer *printer;
	kh_csv csv; /* for what is not ordinary */
	uint32_t *places;
	size_t places_cap;
	KH_ROWS(char) single; /* room for a cell with doubled quotes */
	/* The records at hand, which end with block->rows: */
	size_t batch;
	kh_csv_span *cells;     /* column by column, BATCH each */
	uint8_t doubted[BATCH]; /* records with a cell that is not ordinary */
	kh_pool_view known;     /* the block's */
	bool suspect;           /* the block has bytes that is_doubtful looks for */
	kh_str text;            /* of the block */
	uint8_t sorts[UINT8_MAX + 1];
	char apart[KH_APART];
};

/* What a byte tells of the text that begins or ends with it. */
enum { LETTER = 1, DIGIT = 2, TOTAL = 4 }; /* TOTAL: so a record may begin that sums up others */

static void note_sorts(uint8_t sorts[UINT8_MAX + 1])
{
	for (unsigned b = 0; b <= UINT8_MAX; b++) {
		unsigned small = b | 0x20;

		if ((small >= 'a' && small <= 'z') || (b >= 0xC3 && b <= 0xC6) || b == 0xE1)
			sorts[b] = LETTER;
		else if (b >= '0' && b <= '9')
			sorts[b] = DIGIT;
		if (sorts[b] == 0 || small == 't' || small == 'c' || small == 'g')
			sorts[b] |= TOTAL;
	}
}

kh_reader *kh_reader_new(const kh_layout *layout)
{
	kh_reader *reader = kh_plain_alloc(sizeof *reader);

	reader->layout = layout;
	reader->all_fine = true;
	reader->enough = MANY_SPELLINGS;
	note_sorts(reader->sorts);
	reader->printer = kh_printer_new();
	kh_pool_init(&reader->spellings);
	reader->familiar = kh_plain_alloc((layout->width + 1) * sizeof *reader->familiar);
	for (size_t i = 0; i < layout->width; i++)
		kh_familiar_init(&reader->familiar[i]);
	reader->cells = kh_plain_alloc((layout->width + 1) * BATCH * sizeof *reader->cells);
	return reader;
}

void kh_reader_free(kh_reader *reader)
{
	kh_pool_free(&reader->spellings);
	kh_rows_free(&reader->state);
	kh_rows_free(&reader->single);
	kh_csv_close(&reader->csv);
	kh_printer_free(reader->printer);
	for (size_t i = 0; i < reader->layout->width; i++)
		kh_familiar_free(&reader->familiar[i]);
	kh_plain_free(reader->familiar);
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

	if (b->rows + BATCH < b->room_for)
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

static bool has_suspect(kh_str s)
{
	size_t i = 0;

	while (i < s.len && !kh_is_suspect(s.ptr[i]))
		i++;
	return i < s.len;
}

/* Bytes to be checked, and told of where they are. */
static bool is_doubtful(const kh_layout *layout, kh_str s)
{
	return !layout->checked && s.len > 0 && (has_suspect(s) || kh_utf8_valid_prefix(s) < s.len);
}

static uint8_t state_of(const kh_layout *layout, kh_str s)
{
	if (is_doubtful(layout, s))
		return DOUBTFUL;
	return kh_str_trim(s).len == 0 ? BLANK : FINE;
}

/* Gives a spelling that the reader never met its number. A doubtful one may be no text: nobody is told of it but its records. */
static uint32_t add_spelling(kh_reader *reader, kh_block *b, kh_str cell, uint32_t hash)
{
	uint8_t state = state_of(reader->layout, cell);

	kh_push_row(&reader->state, state);
	reader->all_fine = reader->all_fine && state == FINE;
	for (size_t i = 0; state != DOUBTFUL && i < cell.len; i++)
		kh_push_row(&b->fresh, cell.ptr[i]);
	kh_push_row(&b->fresh_ends, b->fresh.len);
	return kh_pool_add_hashed(&reader->spellings, cell, hash);
}

/* Quotes that are doubled become single. */
static kh_str single_quotes(kh_reader *reader, kh_str raw)
{
	reader->single.len = 0;
	kh_reserve_with_(&reader->single, raw.len, kh_plain_realloc);
	for (size_t at = 0; at < raw.len; at++) {
		reader->single.at[reader->single.len++] = raw.ptr[at];
		if (raw.ptr[at] == '"')
			at++;
	}
	return (kh_str){reader->single.at, reader->single.len};
}

static inline kh_str text_of(kh_reader *reader, const kh_csv_span *cell)
{
	return cell->doubled ? single_quotes(reader, cell->raw) : cell->raw;
}

/* The column's cells of the records at hand. */
static const kh_csv_span *cells_of(const kh_reader *reader, size_t column)
{
	return &reader->cells[column * BATCH];
}

/* ---- spellings ---- */

/* Cells of the batch that are not familiar. */
typedef struct {
	kh_str text[BATCH];
	uint32_t hash[BATCH], number[BATCH];
	uint8_t record[BATCH];
	size_t n;
} strangers;

static kh_str text_at(const kh_reader *reader, uint32_t value)
{
	return value & KH_BLOCK_KNOWN ? kh_pool_view_text(&reader->known, value & ~KH_BLOCK_KNOWN)
				      : kh_pool_text(&reader->spellings, value - 1);
}

/* Numbers strangers by the dictionary; those that are not there are new. */
static void number(kh_reader *reader, kh_block *b, strangers *s)
{
	kh_pool_find_all(&reader->spellings, s->text, s->hash, s->n, s->number);
	for (size_t i = 0; i < s->n; i++) {
		if (s->number[i] == KH_NONE)
			s->number[i] = kh_pool_find(&reader->spellings, s->text[i]); /* may have come since */
		if (s->number[i] == KH_NONE)
			s->number[i] = add_spelling(reader, b, s->text[i], s->hash[i]);
	}
}

/* Looks for strangers among what is known, then in the dictionary. */
static void look_up(kh_reader *reader, kh_block *b, size_t column, strangers *s)
{
	uint32_t *to = b->column[column].spelling + b->rows;
	strangers others;

	if (s->n == 0)
		return;
	others.n = 0;
	kh_pool_view_find_all(&reader->known, s->text, s->hash, s->n, s->number);
	for (size_t i = 0; i < s->n; i++) {
		if (s->number[i] != KH_NONE) {
			s->number[i] |= KH_BLOCK_KNOWN;
			continue;
		}
		others.text[others.n] = s->text[i];
		others.hash[others.n] = s->hash[i];
		others.record[others.n++] = (uint8_t)i;
	}
	number(reader, b, &others);
	for (size_t i = 0; i < others.n; i++)
		s->number[others.record[i]] = others.number[i] + 1;
	for (size_t i = 0; i < s->n; i++)
		to[s->record[i]] = s->number[i];
	for (size_t i = 0; i < s->n && !reader->familiar[column].various; i++)
		kh_familiar_add(&reader->familiar[column], s->text[i], s->number[i]);
	s->n = 0;
}

static inline void note_stranger(strangers *s, kh_str cell, size_t record)
{
	s->text[s->n] = cell;
	s->hash[s->n] = kh_map_hash(cell);
	s->record[s->n++] = (uint8_t)record;
}

/* Blank spellings become empty cells, doubtful ones leave their records. */
static void sort_out(kh_reader *reader, uint32_t *spelling)
{
	for (size_t i = 0; i < reader->batch; i++) {
		uint8_t state = FINE;

		if (spelling[i] & KH_BLOCK_KNOWN)
			state = is_doubtful(reader->layout, text_at(reader, spelling[i])) ? DOUBTFUL : FINE;
		else if (spelling[i] != 0)
			state = reader->state.at[spelling[i] - 1];
		reader->doubted[i] |= state == DOUBTFUL;
		spelling[i] = state == BLANK ? 0 : spelling[i];
	}
}

static void take_spellings(kh_reader *reader, kh_block *b, size_t column)
{
	const kh_csv_span *cells = cells_of(reader, column);
	const kh_familiar *familiar = &reader->familiar[column];
	const char *stop = reader->text.ptr + reader->text.len;
	uint32_t *to = b->column[column].spelling + b->rows;
	size_t n = reader->batch;
	strangers s;

	s.n = 0;
	for (size_t i = 0; i < n; i++) {
		kh_str cell = cells[i].raw;

		to[i] = 0;
		if (cells[i].doubled) { /* its text does not stay */
			note_stranger(&s, text_of(reader, &cells[i]), i);
			look_up(reader, b, column, &s);
		} else if (cell.len > 0 && (familiar->various || !kh_familiar_find(familiar, cell, stop, &to[i]))) {
			note_stranger(&s, cell, i);
		}
	}
	look_up(reader, b, column, &s);
	if (!reader->all_fine || reader->suspect)
		sort_out(reader, to);
}

/* ---- prints ---- */

/* The prints of the column's cells, and of the persons whose names they are; unsure: where it takes more than usual to tell. */
static void print_all(kh_reader *reader, size_t column, uint32_t *prints, uint32_t *persons, uint8_t *unsure)
{
	const kh_csv_span *spans = cells_of(reader, column);
	kh_str cells[BATCH];

	for (size_t i = 0; i < reader->batch; i++)
		cells[i] = spans[i].doubled ? KH_NO_STR : spans[i].raw;
	kh_print_cells(reader->printer, cells, reader->batch, reader->text, prints, persons, unsure);
	for (size_t i = 0; i < reader->batch; i++) {
		if (spans[i].doubled) { /* its text does not stay */
			cells[i] = text_of(reader, &spans[i]);
			kh_print_cells(reader->printer, &cells[i], 1, cells[i], &prints[i], persons ? &persons[i] : NULL,
				       &unsure[i]);
		}
		if (cells[i].len > 0 && (cells[i].ptr[0] == '#' || (reader->suspect && is_doubtful(reader->layout, cells[i]))))
			unsure[i] = true;
	}
}

static void take_prints(kh_reader *reader, kh_block *b, size_t column)
{
	kh_block_column *to = &b->column[column];
	bool names = reader->layout->take[column] == KH_TAKE_NAME;
	uint8_t unsure[BATCH];

	print_all(reader, column, to->print + b->rows, names ? to->person + b->rows : NULL, unsure);
	for (size_t i = 0; i < reader->batch; i++)
		reader->doubted[i] |= unsure[i];
}

/* Of a column that nobody asks for only what is doubtful counts; nearly all of it is usual. */
static void pass_over(kh_reader *reader, size_t column)
{
	uint32_t prints[BATCH];
	uint8_t unsure[BATCH];

	if (reader->layout->checked)
		return;
	print_all(reader, column, prints, NULL, unsure);
	for (size_t i = 0; i < reader->batch; i++)
		if (unsure[i])
			reader->doubted[i] |= is_doubtful(reader->layout, text_of(reader, &cells_of(reader, column)[i]));
}

/* ---- records that may be no records of the list ---- */

static inline uint8_t sort_of(const kh_reader *reader, char c)
{
	return reader->sorts[(unsigned char)c];
}

/* With so many texts a record is neither a total nor a signature (rows.c). */
enum { MANY_TEXTS = 4 };

/* Without blanks at its ends; a letter or a digit is none. */
static inline kh_str trimmed(const kh_reader *reader, kh_str cell)
{
	if (cell.len > 0 && (sort_of(reader, cell.ptr[0]) & (LETTER | DIGIT)) &&
	    (sort_of(reader, cell.ptr[cell.len - 1]) & (LETTER | DIGIT)))
		return cell;
	return kh_str_trim(cell);
}

/* Does it say what it is about, and is it neither a header nor a total? cells: BATCH from one to the next. */
static bool is_ordinary(kh_reader *reader, const kh_csv_span *cells)
{
	const kh_layout *layout = reader->layout;
	bool filled = false;
	size_t texts = 0;
	kh_str fact = trimmed(reader, text_of(reader, &cells[layout->fact * BATCH]));

	if (cells[layout->about * BATCH].raw.len == 0 || fact.len == 0 || kh_str_eq(fact, layout->fact_name) ||
	    (layout->digit && !(sort_of(reader, fact.ptr[0]) & DIGIT)))
		return false;
	for (size_t c = 0; c < layout->width && texts < MANY_TEXTS; c++) {
		kh_str raw = cells[c * BATCH].raw;

		if (raw.len == 0)
			continue;
		if (!filled && !(sort_of(reader, raw.ptr[0]) & TOTAL))
			return true;
		filled = true;
		texts += c != layout->ordinal && (sort_of(reader, raw.ptr[0]) & LETTER);
	}
	return texts == MANY_TEXTS;
}

/* Records without a text in a column that an ordinary record fills; it may hold blanks. */
static void doubt_unfilled(kh_reader *reader, const kh_block *b, size_t column)
{
	const kh_block_column *from = &b->column[column];
	kh_take take = reader->layout->take[column];

	for (size_t i = 0; i < reader->batch; i++)
		reader->doubted[i] |= take == KH_TAKE_SPELLING
					      ? from->spelling[b->rows + i] == 0
					      : take == KH_TAKE_NOTHING || from->print[b->rows + i] == KH_PRINT_EMPTY;
}

/* Takes the cells of the records at hand, which become rows. */
static void take_batch(kh_reader *reader, kh_block *b)
{
	const kh_layout *layout = reader->layout;

	if (reader->batch == 0)
		return;
	memset(reader->doubted, 0, sizeof reader->doubted);
	for (size_t c = 0; c < layout->width; c++)
		if (layout->take[c] == KH_TAKE_NOTHING)
			pass_over(reader, c);
		else if (layout->take[c] == KH_TAKE_SPELLING)
			take_spellings(reader, b, c);
		else
			take_prints(reader, b, c);
	doubt_unfilled(reader, b, layout->about);
	doubt_unfilled(reader, b, layout->fact);
	for (size_t i = 0; i < reader->batch; i++)
		if (reader->doubted[i])
			kh_push_row(&b->odd, (uint32_t)(b->rows + i));
	b->rows += reader->batch;
	reader->batch = 0;
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

/* An ordinary cell in quotes; the cursor is then at the place that ends it. */
static bool split_quoted(cursor *k, char delimiter, kh_csv_span *cell)
{
	k->next++;
	k->at++;
	return find_closing(k, delimiter, cell) && k->next < k->n && k->places[k->next] == k->at;
}

/* A record of the width wanted that ends with a line; the cursor is then behind it. cells: BATCH from one to the next. */
static bool split_record(const kh_layout *layout, cursor *k, kh_csv_span *cells)
{
	const char *text = k->text.ptr;
	const uint32_t *next = k->places + k->next, *last = k->places + k->n;
	size_t start = k->at, at = start, width = layout->width;
	char delimiter = layout->delimiter;

	for (size_t c = 0; next < last; c++, cells += BATCH, next++, at++) {
		cells->doubled = false;
		if (text[at] != '"') {
			cells->raw = (kh_str){text + at, *next - at};
			at = *next;
		} else {
			k->at = at;
			k->next = (size_t)(next - k->places);
			if (!split_quoted(k, delimiter, cells))
				return false;
			at = k->at;
			next = k->places + k->next;
		}
		if (c + 1 < width && text[at] == delimiter)
			continue;
		if (c + 1 < width || !is_line_end(text[at]) || at - start > KH_CSV_CELL_LIMIT)
			return false;
		k->next = (size_t)(next - k->places);
		pass_line_end(k);
		return true;
	}
	return false;
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

static void note_start(const kh_reader *reader, kh_block *b, const cursor *start)
{
	b->start[b->rows + reader->batch] = (uint32_t)start->at;
	b->line[b->rows + reader->batch] = start->line;
}

/* Splits the record at the cursor, and takes it, now or with others; false where reading has to stop before it. */
static bool next_record(kh_reader *reader, kh_block *b, cursor *k)
{
	const kh_layout *layout = reader->layout;
	kh_csv_span *cells = &reader->cells[reader->batch];
	cursor start = *k;

	if (layout->about != SIZE_MAX && layout->fact != SIZE_MAX && split_record(layout, k, cells) && is_ordinary(reader, cells)) {
		note_start(reader, b, &start);
		if (++reader->batch == BATCH)
			take_batch(reader, b);
		return true;
	}
	take_batch(reader, b);
	*k = start;
	if (!read_record(reader, b, k))
		return *k = start, false;
	note_start(reader, b, &start);
	kh_push_row(&b->odd, (uint32_t)b->rows++);
	return true;
}

static cursor scan(kh_reader *reader, kh_str text)
{
	if (reader->places_cap < text.len) {
		kh_plain_free(reader->places);
		reader->places_cap = text.len;
		reader->places = kh_plain_realloc(NULL, text.len * sizeof *reader->places);
	}
	return (cursor){
		.text = text,
		.places = reader->places,
		.n = reader->layout->specials(text.ptr, text.len, reader->layout->delimiter, reader->places, &reader->suspect)};
}

/* Forgets the spellings, if most of them are known by now: others would have to be learnt once more. */
static void forget(kh_reader *reader, kh_block *b)
{
	size_t known = 0;

	b->anew = false;
	if (reader->spellings.len < reader->enough)
		return;
	for (uint32_t i = 0; i < reader->spellings.len; i++) {
		kh_str text = kh_pool_text(&reader->spellings, i);
		uint32_t hash = kh_map_hash(text), number;

		kh_pool_view_find_all(&reader->known, &text, &hash, 1, &number);
		known += number != KH_NONE;
	}
	reader->enough = reader->spellings.len * 2;
	if (known < reader->spellings.len / 2)
		return;
	kh_pool_free(&reader->spellings);
	for (size_t i = 0; i < reader->layout->width; i++) {
		kh_familiar_free(&reader->familiar[i]);
		kh_familiar_init(&reader->familiar[i]);
	}
	reader->state.len = 0;
	reader->all_fine = true;
	reader->enough = MANY_SPELLINGS;
	b->anew = true;
}

void kh_block_read(kh_reader *reader, kh_block *b)
{
	cursor k;

	reader->suspect = false;
	k = scan(reader, b->text);
	reader->suspect = reader->suspect && !reader->layout->checked;
	b->rows = b->odd.len = b->fresh.len = b->fresh_ends.len = 0;
	reader->known = b->known;
	forget(reader, b);
	reader->text = b->text;
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
	take_batch(reader, b);
}
