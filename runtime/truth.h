/* Three-valued logic: unknown is never false, and it stays unknown only where it matters. */
#ifndef KH_TRUTH_H
#define KH_TRUTH_H

#include "lang/register.h"

static inline kh_truth kh_truth_of(bool yes)
{
	return yes ? KH_TRUE : KH_FALSE;
}

static inline kh_truth kh_not(kh_truth a)
{
	return a == KH_UNKNOWN ? KH_UNKNOWN : kh_truth_of(a == KH_FALSE);
}

static inline kh_truth kh_and(kh_truth a, kh_truth b)
{
	if (a == KH_FALSE || b == KH_FALSE)
		return KH_FALSE;
	return a == KH_TRUE && b == KH_TRUE ? KH_TRUE : KH_UNKNOWN;
}

static inline kh_truth kh_or(kh_truth a, kh_truth b)
{
	return kh_not(kh_and(kh_not(a), kh_not(b)));
}

#endif
