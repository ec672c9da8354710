/* Exact numbers: fractions of 64-bit integers, always reduced, denominator positive. No binary floating point takes part in a
 * verdict. Every operation says by its result whether the value fits. */
#ifndef KH_BASE_NUMBER_H
#define KH_BASE_NUMBER_H

#include "lang/base/text.h"

typedef struct {
	int64_t num, den;
} kh_num;

typedef enum {
	KH_NUM_OK,
	KH_NUM_BAD,   /* not a number */
	KH_NUM_POINT, /* a decimal point where Vietnamese writes a comma: 14.5, 1,234.5 */
	KH_NUM_RANGE, /* does not fit */
} kh_num_status;

typedef enum { KH_ROUND_DOWN, KH_ROUND_UP, KH_ROUND_NEAREST } kh_rounding; /* nearest: half goes up */

kh_num kh_num_int(int64_t n);
/* Reads "05", "14,5", "16.068", "-3", "1.234,75" (Vietnamese: decimal comma, points only between groups of three digits).
 * Blanks at both ends are not part of a number. */
kh_num_status kh_num_parse(kh_str s, kh_num *out);
/* What the writer of a KH_NUM_POINT text most likely meant, written right: "14.5" gives "14,5"; empty when unclear. */
kh_str kh_num_corrected(kh_str s);
bool kh_num_add(kh_num a, kh_num b, kh_num *out);
bool kh_num_sub(kh_num a, kh_num b, kh_num *out);
bool kh_num_mul(kh_num a, kh_num b, kh_num *out);
bool kh_num_div(kh_num a, kh_num b, kh_num *out); /* false for b = 0 too */
int kh_num_cmp(kh_num a, kh_num b);
bool kh_num_is_int(kh_num a);
/* a / b is a whole number; both whole, b not 0; false otherwise. */
bool kh_num_divides(kh_num b, kh_num a);
int64_t kh_num_round(kh_num a, kh_rounding rounding);
/* As documents write it: "16.068", "14,5"; a fraction without end gets four decimals, rounded. */
kh_str kh_num_text(kh_num a);

#endif
