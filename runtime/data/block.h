/* A block: a stretch of a text made into numbers by one thread, without regard to other blocks. Cells become numbers of spellings that
 * the thread has met, or prints of their keys; records that are anything but ordinary are left to be looked at one by one. */
#ifndef KH_DATA_BLOCK_H
#define KH_DATA_BLOCK_H

#include "lang/base/crew.h"
#include "lang/base/map.h"
#include "lang/base/vec.h"
#include "runtime/data/csv.h"
#include "runtime/data/specials.h"

/* What becomes of a column's cells. */
typedef enum {
	KH_TAKE_NOTHING,
	KH_TAKE_SPELLING,
	KH_TAKE_PRINT,
	KH_TAKE_NAME, /* its print, and that of the name of a person in it */
} kh_take;

/* How the records of one list are read; the same for all its blocks. */
typedef struct {
	char delimiter;
	size_t width;        /* cells of an ordinary record */
	const kh_take *take; /* one a column */
	size_t about, fact;  /* columns that an ordinary record fills; SIZE_MAX: there is none, so no record is ordinary */
	size_t ordinal;      /* the column of running numbers, or SIZE_MAX */
	bool digit;          /* the fact has to begin with a digit */
	kh_str fact_name;    /* a record that repeats it is a header */
	bool checked;        /* the text is known to be UTF-8 that lost no marks */
	kh_specials *specials;
} kh_layout;

/* One column of a block, a value a record: a spelling's number in the dictionary of the reader, from 1, or KH_BLOCK_KNOWN and its number in
 * the view that the block was given, 0 for an empty cell; or a print. Of a column of names also the print as of a person. */
#define KH_BLOCK_KNOWN ((uint32_t)1 << 31)
typedef struct {
	uint32_t *spelling;
	uint32_t *print, *person;
} kh_block_column;

typedef struct {
	/* given: */
	uint64_t from, to; /* the stretch of the file whose lines it takes: those that begin there */
	kh_str text;       /* begins with a line; ends with a line, or with the file */
	uint64_t offset;   /* of text */
	bool last;         /* nothing comes behind it */
	bool lost;         /* bytes of it could not be read */
	char *room;        /* plain memory that holds the text, if it is not elsewhere */
	size_t cap;
	kh_pool_view known; /* spellings that need not be numbered, of the table; fewer than KH_BLOCK_KNOWN */
	/* made: */
	size_t reader;           /* which one */
	size_t end;              /* behind the last record; before text.len where the one there is not whole, or cannot be read */
	uint64_t lines;          /* up to end */
	size_t rows, room_for;   /* records; those that there is memory for */
	kh_block_column *column; /* one a column */
	uint32_t *start, *line;  /* one a record: where it begins, and its line in the block, from 0 */
	KH_ROWS(uint32_t) odd;   /* records to be looked at one by one; their other values say nothing */
	bool anew;               /* the reader forgot the spellings that it met before: their numbers begin from 1 */
	KH_ROWS(char) fresh;     /* spellings that the reader met in this block for the first time, end to end ... */
	KH_ROWS(size_t) fresh_ends; /* ... and where each ends */
	char apart[KH_APART];
} kh_block;

/* What one thread remembers from block to block. */
typedef struct kh_reader kh_reader;

kh_reader *kh_reader_new(const kh_layout *layout);
void kh_reader_free(kh_reader *reader);
/* Fills what is to be made. Touches no collected memory but to read the layout. */
void kh_block_read(kh_reader *reader, kh_block *block);
void kh_block_free(kh_block *block, size_t width);

#endif
