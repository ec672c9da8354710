/* The difference of two texts, line by line, as `diff -u` shows it. */
#ifndef KH_REPORT_DIFF_H
#define KH_REPORT_DIFF_H

#include "lang/base/text.h"

/* Adds the difference, with three lines around each change; nothing where the texts are the same. name is that of the file. */
void kh_diff_add(kh_buf *out, kh_str name, kh_str before, kh_str after);

#endif
