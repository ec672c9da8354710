/* Which nominations a quota line covers, and which of them it counts first. Three-valued; unknown answers leave j->needs as
 * eval.h says. */
#ifndef KH_COVER_H
#define KH_COVER_H

#include "runtime/judging.h"

/* Does the line cover every nomination, whatever its cells hold? */
bool kh_covers_all(const kh_quota *quota);
/* Does the line cover the nomination? The line is of the nomination's campaign, or of none. */
kh_truth kh_covers(kh_judging *j, const kh_quota *quota, const kh_nomination *n);
/* Is the nomination to a campaign for which the line holds? Lines of rules may hold for some documents only. */
kh_truth kh_line_reaches(kh_judging *j, const kh_quota *quota, const kh_nomination *n);
/* Does the line cover it as far as the branch goes? */
kh_truth kh_branch_is(kh_judging *j, uint32_t branch, const kh_nomination *n);
/* Is the nominee of one of the kinds? */
kh_truth kh_kind_is(kh_judging *j, unsigned kinds, const kh_nomination *n);
/* The unit that the line's places speak of. */
kh_who kh_quota_who(const kh_quota *quota, const kh_nomination *n);
/* Would the line cover the nomination if the register knew its unit? */
bool kh_covers_but_for_unit(kh_judging *j, const kh_quota *quota, const kh_nomination *n);
/* Is the nomination counted before the others? By its role, or by its name ("Phòng ...", "Tổ ...") where it is no person's, or by the
 * condition of the line. A preference is a matter of order and has to be shown: what is not known prefers nobody. */
bool kh_preferred(kh_judging *j, const kh_quota *quota, const kh_nomination *n);

/* Does the rule for ties prefer the row? */
kh_truth kh_tie_prefers(kh_judging *j, const kh_tie_rule *rule, uint32_t row);

#endif
