/* Workbooks (XLSX) that are written row by row. A text is always a text cell, never a formula or a link. The first failure is kept, as
 * in out.h, and the workbook then comes to nothing. */
#ifndef KH_REPORT_WORKBOOK_H
#define KH_REPORT_WORKBOOK_H

#include "lang/base/number.h"
#include "runtime/report/out.h"
#include "runtime/report/xlsx_library.h"

typedef enum {
	KH_LOOK_PLAIN,
	KH_LOOK_TITLE,
	KH_LOOK_BOLD,
	KH_LOOK_HEAD, /* of a column */
	KH_LOOK_GOOD,
	KH_LOOK_BAD,
	KH_LOOK_DOUBT,
	KH_LOOK_SOFT,
	KH_LOOK_PERCENT,
	KH_LOOK_TEXT, /* a cell that stays text whatever is typed into it */
	KH_LOOK_DATE, /* dd/mm/yyyy */
	KH_LOOKS,
} kh_look;

/* Stands on the caller's stack; owns the library's book. */
typedef struct {
	kh_xlsx_library library;
	lxw_workbook *book;
	lxw_format *looks[KH_LOOKS];
	int fd;               /* the file under way, which has no name; -1: none */
	char file[32];        /* where the library finds it */
	long writer;          /* the process that fills the book; 0: this one, which ends with the book; -1: this one */
	size_t sheets, cells; /* that the library took */
	FILE *voice;          /* standard error, while the library speaks to us instead */
	int ended;            /* a pipe that says when the other process is at its end */
	int error;            /* as in kh_out */
	sigset_t signals;     /* those held back before */
} kh_book;

/* Starts a workbook. A book in which rows are written one after the other takes little memory; one whose parts are filled in any
 * order is held whole. True: fill it, each cell once. False: another process does, or it has failed; close it. */
bool kh_book_open(kh_book *book, bool in_order, kh_str title);
lxw_worksheet *kh_book_sheet(kh_book *book, kh_str name);
void kh_book_text(kh_book *book, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_str text, kh_look look);
void kh_book_number(kh_book *book, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, kh_look look);
void kh_book_ratio(kh_book *book, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, int64_t of);
/* The nearest number that a sheet can hold; what is compared is exact and was compared before. */
void kh_book_decimal(kh_book *book, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_num n, kh_look look);
void kh_book_width(kh_book *book, lxw_worksheet *sheet, uint32_t column, double width);
/* Notes what a call of the library gave. */
void kh_book_check(kh_book *book, lxw_error error);
/* Ends the book and, when it is whole, adds the file to out; else out->error says why. */
void kh_book_close(kh_book *book, kh_out *out);
/* Text as a sheet can hold it: valid, without control characters but ends of lines, at most 32,767 characters. */
kh_str kh_book_clean(kh_str text);

#endif
