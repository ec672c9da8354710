/* Safe fixes of findings, put into the text. */
#ifndef KH_LINT_FIX_H
#define KH_LINT_FIX_H

#include "lang/lint/lint.h"

/* The text of the source with the fixes of what is not silenced; *applied counts them. Of two that overlap the later one is
 * left for the next round. */
kh_str kh_lint_fixed(const kh_source *source, const kh_lint_findings *findings, size_t *applied);
/* Can the finding be put right by itself? */
bool kh_lint_fixable(const kh_lint_finding *finding);

#endif
