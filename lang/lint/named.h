/* Where rules name units and blocks, and how; shared by the rules about units. */
#ifndef KH_LINT_NAMED_H
#define KH_LINT_NAMED_H

#include "lang/lint/lint.h"

typedef struct {
	const kh_node *node; /* the place; for thay bằng the item; a value in quotes that a condition may compare a unit with */
	uint32_t entity;
} kh_named;

typedef struct kh_names {
	KH_VEC(kh_named) list;
} kh_names;

/* Adds the units and blocks that the tree names, in order. */
void kh_names_add(const kh_lint *l, const kh_node *node, kh_names *out);
/* Those of the plan's own file. */
const kh_names *kh_names_of(kh_lint *l);

/* As which kind of spelling a unit or block declares each of its names. */
typedef struct {
	kh_str key;
	int word; /* TOK_ABBREVIATION, TOK_ALIAS, TOK_FORMER */
} kh_spelling;

typedef struct {
	KH_VEC(kh_spelling) list;
	kh_map by_key;
} kh_spellings;

/* The declared further spellings of all files. */
kh_spellings *kh_spellings_of(const kh_lint *l);
/* 0: no further spelling, a name itself. */
int kh_spelling_word(const kh_spellings *all, kh_str key);

#endif
