/* Tasks and what they follow, across the documents that are read together. */
#ifndef KH_LINT_FOLLOWS_H
#define KH_LINT_FOLLOWS_H

#include "lang/lint/lint.h"

/* Does the clause stand in the plan that is judged, or in what it imports? Other plans are only compared with. */
bool kh_lint_is_own(const kh_lint *l, uint32_t clause);
/* The tasks and deadlines of the plan, one a declaration, in order; ends with NULL. */
const kh_task **kh_lint_tasks(const kh_lint *l);
/* The task that a reference means: of a yearly deadline that of the year in which the follower is due. NULL: not read. */
const kh_task *kh_followed_task(const kh_lint *l, const kh_task *follower, const kh_reference *ref);
/* "nhiệm vụ 9", "hạn “Gửi kế hoạch”", with its document where it is another one than the follower's. */
kh_str kh_follower_words(const kh_lint *l, const kh_task *task, const kh_task *follower);
/* Where the time of the task stands; where none does, its heading. */
kh_span kh_task_time(const kh_lint *l, const kh_task *task);
/* The item ban hành of the task, or NULL. */
const kh_node *kh_task_issued(const kh_task *task);

#endif
