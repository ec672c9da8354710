/* The one door of the syntax: a source goes in, a tree comes out, mistakes go to the diagnostics. */
#ifndef KH_SYNTAX_H
#define KH_SYNTAX_H

#include "lang/ast.h"

typedef struct {
	kh_node *file; /* never NULL; clauses that could not be read are left out */
	KH_VEC(kh_span) comments;
	bool broken;   /* something was left out */
} kh_tree;

kh_tree *kh_parse(const kh_source *source, kh_diags *diags);

#endif
