/* Quota lines of a campaign beside one another: which covers which, how many groups a line has, what bounds it. */
#ifndef KH_LINT_LINES_H
#define KH_LINT_LINES_H

#include "lang/lint/lint.h"
#include "lang/lint/worlds.h"

/* A campaign with more lines is not compared line by line: the work grows with the square. */
#define KH_MOST_LINES 200

/* The nominations of a campaign, and those that each line covers, asked for once and only when needed. */
typedef struct kh_lines {
	const kh_plan *plan;
	const kh_campaign *campaign;
	const kh_worlds *known;
	const kh_worlds **covered; /* by place of the line in its campaign */
} kh_lines;

/* Of the campaign at this index of the plan; one for all rules. */
kh_lines *kh_lines_of(kh_lint *l, size_t campaign);
const kh_worlds *kh_lines_worlds(kh_lines *lines);
const kh_worlds *kh_lines_covered(kh_lines *lines, const kh_quota *line);
/* The campaign's line of that place; lines that are not compared count as none. */
size_t kh_lines_count(const kh_lines *lines);
const kh_quota *kh_lines_at(const kh_lines *lines, size_t i);

/* Is the bound a plain number? */
bool kh_bound_fixed(const kh_bound *bound);
/* May both cover one nomination as far as branch and form of award go? */
bool kh_lines_meet(const kh_quota *a, const kh_quota *b);
/* Does b surely cover every nomination that a covers? With branches: false looks at those of one branch. */
bool kh_line_inside(kh_lines *lines, const kh_quota *a, const kh_quota *b, bool branches);
/* The line of a plain number under which all of this one stands, or NULL: a shared one, which bounds all its groups together, or one
 * whose groups hold those of this line (each unit: 5, of them individuals: 3), which bounds each of them. */
const kh_quota *kh_line_roof(kh_lines *lines, const kh_quota *line);
/* How many groups the line can have; false: no bound is known. */
bool kh_line_groups(kh_lines *lines, const kh_quota *line, int64_t *groups);
/* The most that the line allows in all its groups; false: no bound is known. */
bool kh_line_total(kh_lines *lines, const kh_quota *line, int64_t *total);

/* "tập thể, cá nhân"; "mọi loại". */
kh_str kh_lint_kinds(const kh_lint *l, unsigned kinds);
/* The source on one line, shortened where it is long. */
kh_str kh_lint_quote(const kh_lint *l, kh_span span);

#endif
