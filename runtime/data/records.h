/* Records from a text or from a sheet, one interface for both: cells of text, and where they stand. */
#ifndef KH_DATA_RECORDS_H
#define KH_DATA_RECORDS_H

#include "runtime/data/workbook.h"
#include "runtime/data/csv.h"
#include "runtime/data/trouble.h"

typedef struct {
	kh_csv *csv;     /* a text, or ... */
	kh_sheet *sheet; /* ... a sheet */
	/* beginning again: */
	size_t start;
	uint64_t start_line;
	kh_csv_step step; /* of the text, read last */
} kh_records;

typedef enum { KH_RECORD, KH_RECORDS_END, KH_RECORDS_STOPPED } kh_records_step;

/* From where csv stands, or from the first row of the sheet. */
kh_records kh_records_of_csv(kh_csv *csv);
kh_records kh_records_of_sheet(kh_sheet *sheet);
kh_records_step kh_records_next(kh_records *records);
void kh_records_rewind(kh_records *records);
/* Why reading stopped; false. */
bool kh_records_trouble(const kh_records *records, kh_str name, kh_trouble *trouble);

/* ---- the record read last ---- */

static inline size_t kh_records_width(const kh_records *records)
{
	return records->csv ? records->csv->cells.len : records->sheet->cells.len;
}

/* Physical line of the text, or row of the sheet. */
static inline uint64_t kh_records_line(const kh_records *records)
{
	return records->csv ? records->csv->line : records->sheet->row;
}

/* Where the next record begins, in bytes, and how many there are; 0: not known. */
static inline uint64_t kh_records_at(const kh_records *records)
{
	return records->csv ? records->csv->at : 0;
}

static inline uint64_t kh_records_size(const kh_records *records)
{
	return records->csv ? records->csv->text.len : 0;
}

/* i < width. Valid until the next call of any of these functions. */
static inline kh_str kh_records_cell(const kh_records *records, size_t i)
{
	return records->csv ? kh_csv_cell(records->csv, i) : kh_sheet_text(records->sheet, i);
}

/* The cell, empty past the end, without blanks around it. */
static inline kh_str kh_records_trimmed(const kh_records *records, size_t i)
{
	return i < kh_records_width(records) ? kh_str_trim(kh_records_cell(records, i)) : KH_STR("");
}

#endif
