/* Rows of a list that are no nominations, and none of the other data sets: titles, section headings, totals, signatures. They are recognised by what they say and
 * by what they lack, told to the user, and never judged. A row that may be a record of the data set is one. */
#ifndef KH_DATA_ROWS_H
#define KH_DATA_ROWS_H

#include "runtime/data/header.h"

typedef enum {
	KH_ROW_RECORD,       /* a nomination, a task that was done, ... */
	KH_ROW_BLANK,        /* nothing in it */
	KH_ROW_SECTION,      /* "I. TẬP THỂ" */
	KH_ROW_TOTAL,        /* "Tổng cộng: 12" */
	KH_ROW_SIGNATURE,    /* "THỦ TRƯỞNG ĐƠN VỊ", and what stands below it */
	KH_ROW_NUMBERS,      /* "(1) (2) (3)" below the header */
	KH_ROW_HEADER_AGAIN, /* on a further page */
	KH_ROW_UNFILLED,     /* a running number or failed formulas, and nothing else */
} kh_row_sort;

/* Where reading stands between the rows of one list. */
typedef struct {
	const kh_header *header;
	bool nominees;      /* its rows are nominees, whose sections may say their kind */
	size_t about, fact; /* columns that a record fills: campaign and name; task and day; target and result */
	size_t ordinal;     /* of running numbers; SIZE_MAX: none, as for the other two */
	bool below_header;  /* no row has come yet */
	bool signing;       /* the signatures have begun */
	unsigned kind;      /* of the section at hand; 0: none said */
} kh_list_state;

/* Is it what a spreadsheet writes for a failed formula, or for a column too narrow? */
bool kh_is_error_cell(kh_str cell);
kh_list_state kh_list_begin(const kh_header *header);
/* Which sort of row the record read last is; a section heading sets the kind of the rows below it. */
kh_row_sort kh_row_recognise(kh_list_state *state, const kh_records *records);
/* What a message quotes of the row: its first text, cut. */
kh_str kh_row_quoted(const kh_records *records);

#endif
