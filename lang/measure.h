/* Measures: a number with its unit of measure, as plans and reports write them ("14,5 %", "16.068 tỷ đồng"). Units are compared,
 * never converted. */
#ifndef KH_MEASURE_H
#define KH_MEASURE_H

#include "lang/base/number.h"

typedef struct {
	kh_num value;
	kh_str unit; /* as written; empty: none */
} kh_measure;

/* The key by which units are compared: that of a name, and in it "tỉ" is "tỷ", "phần trăm" and "percent" are "%", and blanks
 * around "/" do not count. Empty for no unit. */
kh_str kh_measure_key(kh_str unit);
/* Reads a number and what follows it. KH_NUM_POINT: a decimal point; *corrected is then the number written right. */
kh_num_status kh_measure_read(kh_str text, kh_measure *out, kh_str *corrected);
/* "14,5 %", "16.068 tỷ đồng". */
kh_str kh_measure_text(kh_num value, kh_str unit);
/* Rounded to two decimals, half up; *exact: nothing was rounded. False where it does not fit. */
bool kh_num_hundredths(kh_num a, kh_num *out, bool *exact);

#endif
