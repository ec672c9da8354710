/* KT161: a condition that holds for no nomination it is about: it refuses all, or its line never counts. */
#include "lang/lint/verdicts.h"

void kh_lint_always_false(kh_lint *l)
{
	kh_lint_verdicts(l, KH_KT161);
}
