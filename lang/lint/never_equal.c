/* KT162: a comparison of what can never be equal. */
#include "lang/lint/verdicts.h"

void kh_lint_never_equal(kh_lint *l)
{
	kh_lint_verdicts(l, KH_KT162);
}
