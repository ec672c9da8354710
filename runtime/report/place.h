/* Places in words: where a row or a finding is, in its file or on its sheet. */
#ifndef KH_REPORT_PLACE_H
#define KH_REPORT_PLACE_H

#include "runtime/judge.h"

/* The name of a data file; standard input in words. */
kh_str kh_data_name(kh_str name, kh_lang lang);
/* The name of a file, with its sheet. */
kh_str kh_file_words(const kh_table_file *file, kh_lang lang);
/* "nominations.csv dòng 44 (hàng 41)"; in a workbook the cell of the name: "nominations.xlsx, Sheet1!F418". */
kh_str kh_row_place(const kh_judgement *judgement, uint32_t row, kh_lang lang);
/* "hàng 2–39, 41" (English "row 5", "rows 2–39, 41"); with several files each with its name. Sorts rows. */
kh_str kh_rows_words(const kh_judgement *judgement, uint32_t *rows, size_t n, kh_lang lang);
/* The place of another row, as said in a sentence about row. */
kh_str kh_other_place(const kh_judgement *judgement, uint32_t row, uint32_t other, kh_lang lang);

/* Where a finding is: its row (in a workbook the cell of its column), or the file or lines of one without a row; empty for none of these. */
kh_str kh_finding_place(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* The index of its file, or KH_NONE; its physical line, or 0. */
uint32_t kh_finding_file(const kh_judgement *judgement, const kh_finding *finding);
uint64_t kh_finding_line(const kh_judgement *judgement, const kh_finding *finding);
/* The sheet that it is about, empty for text; the name of its file with that sheet, empty where it is about no one file. */
kh_str kh_finding_sheet(const kh_judgement *judgement, const kh_finding *finding);
kh_str kh_finding_file_words(const kh_judgement *judgement, const kh_finding *finding, kh_lang lang);
/* What reading the table noted, where the finding is about that; else NULL. */
const kh_table_note *kh_finding_note(const kh_judgement *judgement, const kh_finding *finding);

#endif
