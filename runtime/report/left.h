/* Findings that --max-findings leaves out: told by their number, all together and by code. Verdicts and totals count them. */
#ifndef KH_REPORT_LEFT_H
#define KH_REPORT_LEFT_H

#include "runtime/report/report.h"
#include "runtime/report/text.h"

typedef struct {
	size_t findings;
	size_t by_code[KH_CODE_COUNT];
} kh_left;

/* Those past the first told of a list; n of them are there. */
kh_left kh_left_of_list(const kh_listed *list, size_t told, size_t n);
/* Those of all data sets that a format in the order of findings leaves out. */
kh_left kh_left_of_report(const kh_report *report);
/* "… và 12 điều cần xem nữa, ...: KT301 (9), KT304 (3)"; empty where nothing is left out. */
kh_str kh_left_words(const kh_left *left, kh_lang lang);

#endif
