/* What the parts of the XLSX report share: a workbook that is written sheet by sheet and row by row. */
#ifndef KH_REPORT_XLSX_H
#define KH_REPORT_XLSX_H

#include "runtime/report/report.h"
#include "runtime/report/workbook.h"

typedef struct {
	kh_book book;
	const kh_judgement *j; /* the one at hand */
	kh_lang lang;
	lxw_worksheet *sheet; /* the one at hand */
	uint32_t row, column; /* the next cell */
} kh_xlsx;

typedef struct {
	kh_str title;
	double width;
} kh_xlsx_column;

kh_str kh_xlsx_words(const kh_xlsx *w, kh_phrase phrase);
/* The next cell of the row. */
void kh_xlsx_text(kh_xlsx *w, kh_str s, kh_look look);
void kh_xlsx_number(kh_xlsx *w, int64_t n, kh_look look);
void kh_xlsx_next_row(kh_xlsx *w);
/* A new sheet with its headings, which stay in sight. */
void kh_xlsx_start(kh_xlsx *w, kh_str name, const kh_xlsx_column *columns, size_t n);
/* Buttons to filter the sheet by its first columns. */
void kh_xlsx_filter(kh_xlsx *w, size_t columns);

/* A line for each candidate of a selection. */
void kh_xlsx_choices(kh_xlsx *w);
/* The calendar of a schedule. */
void kh_xlsx_schedule(kh_xlsx *w);
/* The values of targets and their results. */
void kh_xlsx_targets(kh_xlsx *w);
/* The rows of the judgement at hand as sent: a sheet for each header that files have, with every column of theirs. */
void kh_xlsx_sent(kh_xlsx *w);

#endif
