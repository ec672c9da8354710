/* Dates of the Gregorian calendar as day numbers, and periods with both ends inside. Own arithmetic: the library's turns 30/02
 * into 02/03. Years 1 to 9999. */
#ifndef KH_BASE_DATE_H
#define KH_BASE_DATE_H

#include "lang/base/text.h"

typedef int32_t kh_date; /* days since 01/01/1970 */

typedef struct {
	kh_date from, to; /* both inside */
} kh_period;

typedef struct {
	int year, month, day;
} kh_ymd;

bool kh_date_valid(int year, int month, int day);
int kh_month_days(int year, int month);
/* The day; the date is valid. */
kh_date kh_date_of(int year, int month, int day);
kh_ymd kh_date_ymd(kh_date date);
/* Reads "06/03/2024", "6/3/2024", "06-03-2024", "06.03.2024" and "2024-03-06"; false when it is not a date of the calendar. */
bool kh_date_parse(kh_str s, kh_date *out);
/* "06/03/2024". */
kh_str kh_date_text(kh_date date);
/* The whole month, quarter (1 to 4), year. */
kh_period kh_period_month(int year, int month);
kh_period kh_period_quarter(int year, int quarter);
kh_period kh_period_years(int first, int last);
bool kh_period_has(kh_period outer, kh_period inner);

#endif
