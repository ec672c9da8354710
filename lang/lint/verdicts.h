/* Conditions that are decided before any nomination comes in. One root cause, one verdict: a part that is decided makes the whole
 * no further finding. */
#ifndef KH_LINT_VERDICTS_H
#define KH_LINT_VERDICTS_H

#include "lang/lint/lint.h"

/* Reports the conditions of the plan (điều kiện, khi, ưu tiên khi) whose verdict has this code: KT160 always true, KT161 always
 * false, KT162 compares what is never equal. All are judged the first time. */
void kh_lint_verdicts(kh_lint *l, kh_code code);

#endif
