/* A workbook (XLSX, ECMA-376): its sheets, shared texts and number formats, and the rows of one sheet at a time.
 *
 * A cell is the text that a reader of the sheet sees, as far as it counts: formulas by their stored value, days as dd/mm/yyyy,
 * errors as "#N/A", a formula that was never computed as "#GETTING_DATA". */
#ifndef KH_DATA_WORKBOOK_H
#define KH_DATA_WORKBOOK_H

#include "lang/base/vec.h"
#include "runtime/data/numfmt.h"
#include "runtime/data/trouble.h"
#include "runtime/data/xml.h"

typedef struct {
	kh_str name;
	kh_str id;   /* of its relationship */
	kh_str path; /* of its member; empty for charts and the like */
	bool hidden;
} kh_workbook_sheet;

/* In collected memory. */
typedef struct kh_workbook {
	kh_zip *zip;
	KH_VEC(kh_workbook_sheet) sheets; /* in the order of their tabs */
	KH_VEC(kh_fmt_code) styles;       /* one a cell style */
	bool date1904;
	KH_ROWS(char) shared; /* shared texts end to end */
	KH_ROWS(uint64_t) shared_end;
} kh_workbook;

/* Opens the workbook; the bytes stay with the caller while it is open. KH_PHRASE_COUNT, or what is wrong. */
kh_phrase kh_workbook_open(kh_str bytes, kh_workbook **out);
void kh_workbook_close(kh_workbook *book);

/* Says what is wrong with a workbook (KT220); false. */
bool kh_book_trouble(kh_trouble *trouble, kh_str name, kh_phrase fault);

/* One column of merged cells: the rows below the first show its value. */
typedef struct {
	uint32_t column;
	uint64_t first, last; /* rows */
	kh_str value;
} kh_merge;

typedef struct {
	uint64_t from, to; /* in the sheet's text */
} kh_sheet_cell;

/* A sheet being read. In collected memory. */
typedef struct {
	kh_workbook *book;
	const kh_workbook_sheet *about;
	kh_xml *xml;
	/* the row read last: */
	uint64_t row; /* from 1 */
	bool hidden;
	KH_ROWS(kh_sheet_cell) cells; /* from column A on; the empty ones too */
	KH_ROWS(char) text;
	uint64_t all_text;  /* bytes of the texts of all cells so far ... */
	uint64_t all_cells; /* ... and how many cells, the empty ones before a filled one too */
	/* cells merged over rows, by first row; those that reach the row at hand */
	KH_VEC(kh_merge) merges;
	size_t merge_next;
	KH_VEC(uint32_t) active;
	/* the cell being read */
	uint32_t column;
	char type;
	unsigned style;
	bool in_row, in_cell, in_value, formula, has_value, in_phonetic;
	uint64_t value_from;
	bool survey;          /* only merged cells are wanted */
	const char *limit;    /* set when a cell or row is too large: the limit ... */
	kh_phrase limit_what; /* ... and of what */
} kh_sheet;

/* Begins to read a sheet: looks for merged cells first. KH_PHRASE_COUNT, or what is wrong. */
kh_phrase kh_sheet_open(kh_workbook *book, const kh_workbook_sheet *about, kh_sheet **out);
/* The next row that has cells. */
kh_xml_step kh_sheet_next(kh_sheet *sheet);
/* A cell of the row; i < cells.len. Valid until the next row. */
kh_str kh_sheet_text(const kh_sheet *sheet, size_t i);
/* Back to before the first row. */
kh_phrase kh_sheet_rewind(kh_sheet *sheet);
void kh_sheet_close(kh_sheet *sheet);

/* "F418". */
kh_str kh_cell_name(size_t column, uint64_t row);

#endif
