/* Silencing in the file: # bỏ qua KT105: lý do, before a clause or declaration or behind it on its line; # bỏ qua cả tệp KT105:
 * lý do, before the first declaration. English: # ignore KT105: reason, # ignore file KT105: reason. Never without a code and a
 * reason. */
#ifndef KH_LINT_SILENCE_H
#define KH_LINT_SILENCE_H

#include "lang/lint/lint.h"

/* Marks the findings that comments silence with the reason that they give; adds KT190 for comments that silence nothing, where
 * all their codes were looked for, and KT191 for those that cannot be understood. Findings are in order of place, before and
 * after. */
void kh_lint_silence(const kh_plan *plan, const kh_lint_settings *settings, kh_lint_findings *findings);

#endif
