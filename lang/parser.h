/* What the grammar and its feed share; not for others. The grammar only builds nodes; the feed (syntax.c) gives it tokens,
 * words its complaints and finds the place where reading can go on. */
#ifndef KH_PARSER_H
#define KH_PARSER_H

#include "lang/syntax.h"

typedef struct kh_parser {
	const kh_source *source;
	kh_diags *diags;
	kh_tokens tokens;
	size_t next;           /* the token that the feed gives next */
	kh_token given;        /* the token that the grammar looks at */
	KH_VEC(size_t) braces; /* tokens of the "{" that are open */
	bool took_brace;       /* the given token is a "}" that closed one of them */
	bool lost;             /* after a mistake, until a clause or declaration begins */
	size_t resumed;        /* the token at which reading went on; a mistake there is no new one */
	bool closing;          /* giving made-up "}" for those that are missing */
	kh_node *file;
	unsigned lost_parts; /* kh_lost */
	bool too_deep;       /* said once */
} kh_parser;

/* A token that cannot stand where it does: reports it, with the tokens that could, and makes the feed look for the next clause. */
void kh_parser_complain(kh_parser *p, const int *expected, size_t n);
/* Whole-number value of a literal; reports KH_KT029 for others. */
int64_t kh_parser_whole(kh_parser *p, const kh_token *token);
/* Reports KH_KT013 once and gives a poison node where the tree is too deep; else the node. */
kh_node *kh_parser_checked(kh_parser *p, kh_node *node);

#endif
