/* What the generated scanner gives: raw tokens, words not yet joined into keywords. */
#ifndef KH_LEXER_H
#define KH_LEXER_H

#include "lang/token.h"

/* Kinds that exist only before keywords are joined; above every token of grammar.y. */
enum {
	KH_RAW_WORD = 10000,
	KH_RAW_NUMBER, /* digits with . , / - inside; sorted out by scan.c */
	KH_RAW_STRING,
	KH_RAW_COLUMN,
	KH_RAW_LABEL,
	KH_RAW_OPEN_STRING,
	KH_RAW_OPEN_COLUMN,
	KH_RAW_COMMENT,
	KH_RAW_NEWLINE,
	KH_RAW_STRAY,
};

typedef struct {
	int kind;       /* a KH_RAW_ kind, or a token of grammar.y */
	uint32_t start; /* offset in the text */
	uint32_t len;
} kh_raw;

typedef struct {
	KH_VEC(kh_raw) list;
	uint32_t offset;
} kh_raws;

/* Splits text into raw tokens; none for blanks. */
void kh_lex(kh_str text, kh_raws *out);

#endif
