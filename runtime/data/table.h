/* A data set in memory: columns of small integers, never one object a row.
 *
 * A cell is the number of its spelling in a pool of distinct spellings; what a spelling means as a date, a number, a kind or a
 * key is read once per spelling. Of a loose column only prints are kept, and a cell is read again from its file when its text is
 * asked for. Several files make one table, one after the other. Plain memory throughout. */
#ifndef KH_DATA_TABLE_H
#define KH_DATA_TABLE_H

#include "lang/base/date.h"
#include "lang/base/map.h"
#include "lang/base/number.h"
#include "lang/field.h"
#include "lang/message.h"
#include "runtime/data/store.h"

typedef enum {
	KH_CELL_KNOWN,
	KH_CELL_EMPTY,      /* nothing, or blanks only */
	KH_CELL_ABSENT,     /* the whole file lacks the column */
	KH_CELL_UNREADABLE, /* not of the column's type, or the row itself could not be split into cells */
} kh_cell_state;

/* Why a row could not be split. */
typedef enum { KH_ROW_FINE, KH_ROW_SHORT, KH_ROW_LONG, KH_ROW_QUOTE, KH_ROW_TEXT } kh_row_fault;

/* How the encoding of a text is known. */
typedef enum { KH_SURE_FORM, KH_SURE_STATED, KH_SURE_EVIDENCE } kh_encoding_sure;

/* A value of a column that the user explains: --value "field: value=meaning". */
typedef struct {
	uint32_t field;
	kh_str value, meaning;
} kh_value_map;

/* The same where cells are read: a cell with this key is read as that spelling. */
typedef struct {
	kh_value_map map;
	uint32_t key, spelling;
} kh_explained;

/* Names that cells of many rows mostly hold; in memory that stays. */
typedef struct {
	kh_str (*at)(const void *owner, uint32_t i);
	const void *owner;
	size_t n;
} kh_names_given;

typedef struct {
	kh_str name;    /* as the user wrote it; "-" for standard input */
	uint32_t first; /* its first row in the table */
	uint32_t rows;
	size_t width; /* cells in its header */
	char delimiter;
	bool *has;              /* one a field: does the file have its column? */
	KH_VEC(kh_str) unknown; /* header names that no field answers to */
	/* How it was read: */
	kh_str sheet;            /* of a workbook; empty for text */
	const char *encoding;    /* name of the text's encoding; NULL for a workbook */
	kh_encoding_sure sure;   /* how that was found */
	unsigned share;          /* for KH_SURE_EVIDENCE: Vietnamese syllables in a thousand that are well formed */
	size_t merges;           /* merged ranges whose first value was taken for each row */
	uint64_t header_line;    /* line, or row of the sheet, of the header */
	uint32_t *column_of;     /* one a field: its column, from 0; UINT32_MAX: none */
	KH_VEC(kh_str) titles;   /* the header as sent, column by column ... */
	KH_VEC(kh_str) names;    /* ... without marks for required columns ... */
	KH_VEC(uint32_t) fields; /* ... and the field of each, KH_NONE where none answers, KH_NONE - 1 for running numbers */
	KH_VEC(kh_explained) explained;
	kh_store *store; /* the text, to read rows again; NULL for a sheet */
	bool made;       /* rows have a kind or a campaign that does not stand in their cells */
} kh_table_file;

/* Something to tell about a file beside its cells: rows that are no nominations (KT209), hidden ones (KT208). */
typedef struct {
	kh_code code;
	uint32_t file;        /* index into files: of the same workbook, where sheet says which sheet is meant */
	kh_str sheet;         /* one that is no file of the table, because it was not read; empty: that of file */
	uint64_t first, last; /* lines; 0: the whole file */
	kh_phrase what;       /* filled with detail */
	kh_str detail[2];
} kh_table_note;

/* The cells of a field, a value a row, from the first row that is not gone on. */
typedef struct {
	uint32_t *at;    /* spelling + 2; 0: empty; 1: absent; KH_CELL_LOOSE: see print. NULL where no row has a spelling */
	uint32_t *print; /* kh_print_of, or what stands for no key (prints.h); NULL where the column is not loose */
	bool loose;      /* only prints are kept of rows that can be read again */
	bool explained;  /* does a file explain values of it? */
	bool left;       /* nothing is kept any more: cells are read again */
	uint32_t gone;   /* the same of the rows before this one, whose room the rows from it on have */
} kh_column;

#define KH_CELL_LOOSE UINT32_MAX

/* Where the values of the rows from one on stand, which is not gone. */
static inline size_t kh_column_place(const kh_column *column, size_t row)
{
	return row - column->gone;
}
/* The row's cell, and its print, if the column keeps it; else NULL. */
static inline const uint32_t *kh_column_cell(const kh_column *column, uint32_t row)
{
	return row < column->gone || column->at == NULL ? NULL : column->at + kh_column_place(column, row);
}
static inline const uint32_t *kh_column_print(const kh_column *column, uint32_t row)
{
	return row < column->gone || column->print == NULL ? NULL : column->print + kh_column_place(column, row);
}

/* From this row on each stands on the line after that of the row before. */
typedef struct {
	uint32_t row;
	uint64_t line;
} kh_line_run;

/* Where a row begins in its text; the rows up to the next mark follow it without a gap. */
typedef struct {
	uint32_t row;
	uint64_t offset;
} kh_row_mark;
/* Marks are every so many rows, and so many of them or fewer make a run: the first as it is, of each further one how many bytes it stands
 * behind the one before. */
#define KH_MARK_EVERY 16
#define KH_MARK_RUN 64
typedef struct {
	uint32_t row, step; /* index into mark_steps of its second mark */
	uint64_t offset;
} kh_mark_run;

typedef struct {
	uint32_t row, cells;
} kh_row_width;

/* Rows whose text is in memory while they are taken: each is a record from its start to that of the next, or to the end of the text. */
typedef struct {
	uint32_t first;
	size_t rows;
	const uint32_t *start;
	kh_str text;
} kh_rows_at_hand;

typedef struct {
	kh_dataset dataset;
	const kh_schema *schema;
	size_t len;                   /* rows */
	size_t cap;                   /* rows that there is memory for */
	size_t expected;              /* rows that there will be, by estimate; 0: no estimate */
	kh_column *column;            /* one a field of the schema */
	KH_ROWS(uint8_t) fault;       /* kh_row_fault; of rows that there are not yet, none */
	KH_ROWS(kh_row_width) widths; /* of rows that are short or long */
	KH_ROWS(kh_line_run) lines;   /* at least one where there are rows */
	KH_ROWS(kh_mark_run) mark_runs;
	KH_ROWS(uint16_t) mark_steps;
	kh_row_mark mark; /* the last one, where there are any */
	/* Of sheets, where they are asked for (kh_load_options.whole), cells that no field takes, row after row as columns hold theirs: */
	KH_ROWS(uint32_t) rest;
	KH_ROWS(uint64_t) rest_end; /* one a row: where its part ends; nothing where they are not kept */
	KH_VEC(kh_table_file) files;
	KH_VEC(kh_table_note) notes;
	kh_pool spellings;            /* trimmed, NFC */
	uint32_t first_name, names;   /* of them: so many names that were given (kh_load_options.names), in their order */
	kh_pool keys;                 /* kh_key of spellings */
	struct kh_readings *readings; /* what each spelling means, filled on demand */
	bool redacted;                /* nobody is to be named: see kh_cell_text */
	struct kh_again *again;       /* the row that was read again last */
	/* While several threads look at a table, each at a copy of this record, nothing is read that was not read before: where something
	 * would have to be, that is noted here, and what is answered says nothing. NULL: one thread looks. */
	bool *missed;
} kh_table;

kh_table *kh_table_new(const kh_schema *schema, kh_dataset dataset);
void kh_table_free(kh_table *table);

/* The file that holds the row; the row's number in it, from 1. */
const kh_table_file *kh_table_file_of(const kh_table *table, uint32_t row);
uint32_t kh_table_number(const kh_table *table, uint32_t row);

/* The physical line on which the row begins, or its row in the sheet. */
uint64_t kh_table_line(const kh_table *table, uint32_t row);
/* Gives each row the line of the list, one a row. */
void kh_table_set_lines(kh_table *table, const uint64_t *lines);
/* Cells of the row: as many as the header has, unless it is short or long. */
uint32_t kh_table_cells(const kh_table *table, uint32_t row);

/* The cell as sent (trimmed, NFC); empty for empty and absent ones. Valid until the next row is added. */
kh_str kh_cell_text(const kh_table *table, uint32_t row, uint32_t field);
/* Of a redacted table kh_cell_text, kh_table_rest_cell and what stands on them give KH_REDACTED for cells that may say who somebody is: all
 * but campaigns, units, kinds, forms, days of achievements and the like. What was judged before stays as it is. */
#define KH_REDACTED KH_STR("•••")
/* The number of the spelling of an ordinary cell, so that a caller may keep what he makes of spellings; KH_NONE for any other: empty,
 * absent, unreadable, loose or explained. */
uint32_t kh_cell_spelling(const kh_table *table, uint32_t row, uint32_t field);
/* Gives back the memory of these columns, one flag a field, where cells can be read again: their texts stay to be had, only slower. */
void kh_table_leave(kh_table *table, const bool *fields);
/* Nothing of the rows that there are is kept in these columns: further rows are written to the same memory. Of a table that is not long they
 * stay. */
void kh_table_leave_rows(kh_table *table, const bool *fields);
/* May nothing be read now? Notes that something was to be. */
static inline bool kh_table_misses(const kh_table *table)
{
	return table->missed != NULL && (*table->missed = true);
}
/* Keeps texts of rows of so many bytes together; 0: as many as is usual. */
void kh_table_keep_most(kh_table *table, size_t bytes);
/* Where the row, or one shortly before it in the same text, begins. */
kh_row_mark kh_table_mark_of(const kh_table *table, uint32_t row);
/* Reads the rows ahead by so many threads, where they stand in files and will be kept: they will be asked for again. */
void kh_table_fetch_rows(kh_table *table, const uint32_t *rows, size_t n, size_t jobs);
/* Keeps the text of the row, if it is at hand and there is room: it will be asked for again. */
void kh_table_keep_row(kh_table *table, uint32_t row);
/* Reads all cells of columns of spellings, so that they may be looked at by several threads. */
void kh_table_read_all(kh_table *table);
/* The value that the cell has by what the file explains; NULL: it says what it says. The cell keeps its text. */
const kh_explained *kh_cell_explained(kh_table *table, uint32_t row, uint32_t field);
/* What the cell says: the meaning of an explained value, else its text. */
kh_str kh_cell_meaning(kh_table *table, uint32_t row, uint32_t field);
/* The cells of the row that no field takes, as sent: one for each column without a field, in order, then those past the header.
 * Empty ones at the end are left out, so i may lie behind them. */
size_t kh_table_rest(const kh_table *table, uint32_t row);
kh_str kh_table_rest_cell(const kh_table *table, uint32_t row, size_t i);
/* Is there a text? KNOWN, EMPTY, ABSENT, or UNREADABLE for a row with a fault. */
kh_cell_state kh_cell_state_of(const kh_table *table, uint32_t row, uint32_t field);
/* The place of a cell of a workbook, "F418"; of the row's subject where the file has no such column; empty for text. */
kh_str kh_table_place(const kh_table *table, uint32_t row, uint32_t field);
/* The cell read as a type, by its meaning; *out is set only for KH_CELL_KNOWN. */
kh_cell_state kh_cell_key(kh_table *table, uint32_t row, uint32_t field, uint32_t *key); /* number in table->keys; names of
	individuals without salutations and ranks */
/* What stands before the name of an individual ("Thượng tá"), and the name, as written; false where there is nothing before it. */
bool kh_cell_person(kh_table *table, uint32_t row, kh_str *title, kh_str *name);
kh_cell_state kh_cell_date(kh_table *table, uint32_t row, uint32_t field, kh_date *out);
kh_cell_state kh_cell_number(kh_table *table, uint32_t row, uint32_t field, kh_num *out);
kh_cell_state kh_cell_kind(kh_table *table, uint32_t row, uint32_t field, unsigned *out);
/* Can the cell be read as its field's type? Text and units always can.
 *
 * Whatever the type: what a spreadsheet writes for a failed formula or a narrow column (#N/A, #REF!, ####) is unreadable. The
 * column ngày sinh takes a bare year ("1985") as its first day. Numbers with a decimal point are unreadable. */
kh_cell_state kh_cell_check(kh_table *table, uint32_t row, uint32_t field);
/* The first of the fields, from an index on, that cannot be read so: its index, or KH_NONE. For a row without a fault. */
uint32_t kh_cells_unreadable(kh_table *table, uint32_t row, const uint32_t *fields, size_t n, size_t from);

/* ---- for readers of files: rows are written at table->len and count when it grows ---- */

/* Makes these columns loose, one flag a field. Before the table has rows. */
void kh_table_loosen(kh_table *table, const bool *loose);
/* Gives the field a column, of spellings unless it is loose; rows that there are lack it. */
void kh_table_use(kh_table *table, uint32_t field);
/* Gives the field a column of spellings though it is loose, for rows that cannot be read again. */
void kh_table_use_spellings(kh_table *table, uint32_t field);
/* Has the field a column? Without one its cells are absent throughout. */
static inline bool kh_table_uses(const kh_table *table, uint32_t field)
{
	return table->column[field].at != NULL || table->column[field].print != NULL || table->column[field].left;
}
/* Room for n rows from table->len on in every column and list; their cells are not set. */
void kh_table_reserve(kh_table *table, size_t n);
/* Where the cell, or the print, of the next row is to be written, and behind it those of further rows: of a field that has them. */
static inline uint32_t *kh_next_cells(const kh_table *table, uint32_t field)
{
	return table->column[field].at + kh_column_place(&table->column[field], table->len);
}
static inline uint32_t *kh_next_prints(const kh_table *table, uint32_t field)
{
	return table->column[field].print + kh_column_place(&table->column[field], table->len);
}
/* Counts the next row, whose cells are set. */
void kh_table_add_row(kh_table *table, uint64_t line, kh_row_fault fault, uint32_t cells);
/* Counts the next n rows, which are fine; each stands so many lines behind one. */
void kh_table_add_rows(kh_table *table, uint64_t line, const uint32_t *behind, size_t n);
/* Where the row, the last one or the next, begins in its text; gap: it does not follow the row before it at once. */
void kh_table_mark(kh_table *table, uint32_t row, uint64_t offset, bool gap);
/* These rows need not be looked for in their file, until others are or (zero) none. */
void kh_table_at_hand(kh_table *table, kh_rows_at_hand rows);
/* Cuts the table back to its first rows. */
void kh_table_cut(kh_table *table, size_t rows);
/* The print of a cell as sent; of the name of a person without what stands before it. */
uint32_t kh_table_print(kh_table *table, kh_str cell, bool person);
/* Is the nominee of the row, which may be one to come, an individual by its cell of the kind, as the file explains it? */
bool kh_table_is_person(kh_table *table, const kh_table_file *file, uint32_t row);
/* What a column holds for a cell as sent: trimmed, NFC; 0 where nothing is left. */
uint32_t kh_table_spelling(kh_table *table, kh_str cell);
/* The same for several cells at once, which costs less than one by one. */
void kh_table_spellings(kh_table *table, const kh_str *cells, size_t n, uint32_t *spellings);
/* Has cells of the file, which is to be added, read as the values say. */
void kh_table_explain(kh_table *table, kh_table_file *file, const kh_value_map *values, size_t n);
/* Begins a file, whose rows come next; file->first is set here. */
void kh_table_file_begin(kh_table *table, kh_table_file file);
/* Ends the last file, whose rows are all there, with what is known of it now: the columns that it lacks become absent. */
void kh_table_file_end(kh_table *table, kh_table_file file);
/* Cells of the rows from one on in columns that the last file lacks. */
void kh_table_lack(kh_table *table, uint32_t from);

#endif
