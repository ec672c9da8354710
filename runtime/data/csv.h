/* CSV as RFC 4180 and spreadsheets write it, over a text in memory. Knows cells and lines; nothing of columns or types.
 *
 * States, with what leads from one to the next (D: delimiter, E: end of line LF, CRLF or lone CR, Q: quote):
 *
 *   start of cell --Q--> quoted --Q--> after quote --Q--> quoted (a doubled quote)
 *        |                 \--end of text--> KH_CSV_UNCLOSED    \--D, E--> cell done    \--other--> stray, plain
 *        \--other--> plain --D, E--> cell done      (a quote inside a plain cell is stray; the cell goes on)
 *
 * A quoted text that runs over a line end to a quote with text behind it is KH_CSV_UNCLOSED too. Wholly empty lines are no
 * records, but count as lines. */
#ifndef KH_DATA_CSV_H
#define KH_DATA_CSV_H

#include "lang/base/text.h"
#include "lang/base/vec.h"
#include "runtime/data/trouble.h"

/* Excel's own limits are 32,767 characters a cell and 16,384 columns; an unclosed quote meets the first one soon. */
#define KH_CSV_CELL_LIMIT ((size_t)1 << 20)
#define KH_CSV_COLUMN_LIMIT 16384

typedef enum {
	KH_CSV_RECORD,
	KH_CSV_END,
	KH_CSV_UNCLOSED, /* trouble_line: where the quote opens */
	KH_CSV_LONG,     /* a cell beyond its limit; trouble_line: where it begins */
	KH_CSV_WIDE,     /* a record beyond the limit of columns */
} kh_csv_step;

typedef struct {
	kh_str raw;   /* without the quotes around it */
	bool doubled; /* holds doubled quotes: kh_csv_cell makes them single */
} kh_csv_span;

typedef struct {
	kh_str text;
	char delimiter;
	size_t at;          /* where reading goes on */
	uint64_t next_line; /* physical line of that place, from 1 */
	/* the record read last: */
	uint64_t line; /* physical line on which it begins */
	bool stray;    /* a quote stands where none may */
	KH_ROWS(kh_csv_span) cells;
	uint64_t trouble_line;
	size_t open_quote; /* KH_CSV_UNCLOSED: where the quote stands that nothing closes up to the end of the text; else SIZE_MAX */
	KH_ROWS(char) single; /* room for cells with doubled quotes */
} kh_csv;

/* Starts at the beginning of the text, valid as long as the text is. The text is UTF-8 without byte-order mark. */
kh_csv kh_csv_open(kh_str text, char delimiter);
/* Reads the next record into cells. After anything but KH_CSV_RECORD reading is over. */
kh_csv_step kh_csv_next(kh_csv *csv);
/* A cell of the record; i < cells.len. Valid until the next call of either function. */
kh_str kh_csv_cell(kh_csv *csv, size_t i);
void kh_csv_close(kh_csv *csv);
/* The trouble that ended reading: true for KH_CSV_END. KH_CSV_RECORD means that there was no room for a further row. */
bool kh_csv_trouble(const kh_csv *csv, kh_csv_step step, kh_str name, kh_trouble *trouble);

#endif
