/* How the period of a campaign lies to the year of the plan and to the day of its issue; shared by the rules about time. A period that
 * a later decision extends is not judged: the decision says why. */
#ifndef KH_LINT_WHEN_H
#define KH_LINT_WHEN_H

#include "lang/lint/lint.h"

typedef enum {
	KH_FIT_UNKNOWN, /* no period, or the plan gives no year */
	KH_FIT_INSIDE,
	KH_FIT_WHOLE,   /* the whole year and more: a stage of several years, meant so */
	KH_FIT_CROSSES, /* begins before the year or ends after it */
	KH_FIT_OUTSIDE, /* not a day in common */
} kh_year_fit;

/* Has the campaign a period that is judged? */
bool kh_judges_period(const kh_lint *l, const kh_campaign *campaign);
kh_year_fit kh_period_fit(const kh_lint *l, const kh_campaign *campaign);
/* Was the campaign over before the plan was issued? */
bool kh_period_over(const kh_lint *l, const kh_campaign *campaign);
/* The period as written, and where. */
const kh_node *kh_period_node(const kh_campaign *campaign);
kh_str kh_year_text(int year);

#endif
