/* Which of the files given to khen lint speak of one another: a plan is compared with those that its tasks name or whose selections it
 * gives places to, and with no others, so that files which have nothing to do with each other (of two provinces, say) never meet. */
#ifndef KH_CLI_LINT_ACROSS_H
#define KH_CLI_LINT_ACROSS_H

#include "lang/lint/lint.h"
#include "runtime/cli/rules.h"

/* A file at a glance. */
typedef struct {
	kh_rule_text file;              /* its text is empty where it could not be read */
	kh_document document;           /* number and header; others not filled in */
	KH_VEC(kh_str) speaks;          /* keys of the documents that its tasks name */
	KH_VEC(kh_str) chooses, allots; /* keys of the selections that it has, and of those to which it gives places */
} kh_lint_glance;

typedef KH_VEC(kh_lint_glance) kh_lint_glances;

/* Looks at each file; standard input is left out, it can be read only once. Says nothing: whatever is wrong is said when it is judged. */
void kh_lint_look(const kh_names *files, kh_lint_glances *out);
/* The other files of which this one speaks; gives how many. (*out)[0] has room for the file itself. */
size_t kh_lint_partners(const kh_lint_glances *glances, size_t file, kh_rule_text **out);
/* The settings for a file by itself while it is compared with others, and for the comparison. */
kh_lint_settings kh_lint_alone(const kh_lint_settings *settings);
kh_lint_settings kh_lint_compared(const kh_lint_settings *settings);
/* Puts what the comparison found among the findings of the file by itself, in order of place. */
void kh_lint_merge(kh_lint_findings *findings, const kh_lint_findings *more, const kh_sources *sources);

#endif
