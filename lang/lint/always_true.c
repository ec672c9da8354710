/* KT160: a condition that holds for every nomination it is about: it demands nothing. */
#include "lang/lint/verdicts.h"

void kh_lint_always_true(kh_lint *l)
{
	kh_lint_verdicts(l, KH_KT160);
}
