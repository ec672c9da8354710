/* Numbers of workbooks as people see them: what a cell's stored value and its number format come to, as text that the table can
 * read. Decimal arithmetic on the digits only; binary floating point takes no part. */
#ifndef KH_DATA_NUMFMT_H
#define KH_DATA_NUMFMT_H

#include "lang/base/text.h"

typedef enum {
	KH_FMT_PLAIN,
	KH_FMT_DATE,    /* a day, with or without a time */
	KH_FMT_PERCENT, /* shown as "85%" */
	KH_FMT_ZEROS,   /* only zeros: "000000" pads the number to its width */
	KH_FMT_TIME,    /* a time without a day */
} kh_fmt_kind;

typedef struct {
	kh_fmt_kind kind;
	uint8_t width; /* KH_FMT_ZEROS */
} kh_fmt_code;

/* What a built-in format (ECMA-376 part 1, 18.8.30) shows. */
kh_fmt_code kh_fmt_builtin(unsigned id);
/* What a custom format code shows: "dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "000000", "0.0%". */
kh_fmt_code kh_fmt_custom(kh_str code);
/* Appends the stored number ("45357", "12.0", "1.2E1", "89.994999999999997") as it is shown: "12", "89,995"; with a decimal comma and without
 * groups. A workbook keeps 15 digits; the 16th and 17th are noise of its arithmetic and rounded away. A day as "06/03/2024";
 * serial 60 of the 1900 system, a day that never was, as "29/02/1900", and what is no day of either system as "########". False
 * where text is no number. */
bool kh_fmt_number(kh_buf *out, kh_str text, kh_fmt_code code, bool date1904);
/* Appends an ISO date ("2024-03-06T00:00:00"), as some workbooks store them, as "06/03/2024"; false where it is none. */
bool kh_fmt_iso(kh_buf *out, kh_str text);

#endif
