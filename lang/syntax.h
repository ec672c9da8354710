/* The one door of the syntax: a source goes in, a tree comes out, mistakes go to the diagnostics. */
#ifndef KH_SYNTAX_H
#define KH_SYNTAX_H

#include "lang/ast.h"

/* What mistakes left out of a tree. A name that nothing declares is no second mistake where its declaration may be among it. */
typedef enum {
	KH_LOST_DECLARATION = 1, /* a whole declaration, or an item of one: units, blocks, columns, campaigns */
	KH_LOST_CLAUSE = 2,      /* a clause of a campaign or a rule: branches */
} kh_lost;

typedef struct {
	kh_node *file; /* never NULL; clauses that could not be read are left out */
	KH_VEC(kh_span) comments;
	KH_VEC(kh_span) texts; /* what stands in quotes or, as a column, in brackets */
	unsigned lost;         /* kh_lost: what was left out */
} kh_tree;

kh_tree *kh_parse(const kh_source *source, kh_diags *diags);

#endif
