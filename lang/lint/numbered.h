/* What a document cites by number: its campaigns, its tasks, its targets. Each sort is numbered for itself, in each document. */
#ifndef KH_LINT_NUMBERED_H
#define KH_LINT_NUMBERED_H

#include "lang/lint/lint.h"

/* The declarations of one sort in one document, in the order in which they were read. */
typedef KH_VEC(const kh_node *) kh_numbered;

/* All that are not empty. */
kh_numbered *kh_numbered_lists(const kh_lint *l, size_t *n);
/* Is it one of those sorts? */
bool kh_is_numbered(const kh_node *node);
/* Are two declarations of one sort? */
bool kh_numbered_alike(const kh_node *a, const kh_node *b);
/* "chuyên đề", "nhiệm vụ": as the declaration calls itself. */
kh_str kh_numbered_word(const kh_lint *l, const kh_node *node);
/* "12". */
kh_str kh_numbered_text(const kh_node *node);

#endif
