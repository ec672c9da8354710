/* The syntax tree: what was written, without look-ups. One uniform node; ast.def says what each kind holds. */
#ifndef KH_AST_H
#define KH_AST_H

#include "lang/token.h"

typedef enum {
#define KH_NODE(ident) KH_N_##ident,
#include "lang/ast.def"
#undef KH_NODE
} kh_node_kind;

typedef struct kh_node {
	kh_node_kind kind;
	kh_span span;
	int word, word2;
	kh_str label; /* letter of the clause, "đ"; empty: none */
	kh_str text, text2;
	int64_t num, num2;
	kh_num number; /* NUMBER, AMOUNT */
	bool has_date;
	kh_date date;
	bool flag, flag2;
	unsigned depth; /* 1 + the deepest kid's */
	kh_span focus;  /* the words to underline when the node is cited; nowhere: the span */
	KH_VEC(struct kh_node *) kids;
} kh_node;

/* A deeper tree is refused (KT013): every walk over it recurses. */
#define KH_MAX_DEPTH 1000

kh_node *kh_node_new(kh_node_kind kind, kh_span span);
/* Appends a kid, NULL too. */
void kh_node_push(kh_node *node, kh_node *kid);
/* The kid at a position, or NULL. */
kh_node *kh_node_kid(const kh_node *node, size_t index);
/* Do two trees say the same, positions aside? */
bool kh_node_same(const kh_node *a, const kh_node *b);

#endif
