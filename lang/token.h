/* Tokens as the scanner makes them and the parser reads them. Kinds are those of grammar.y; operators are their characters. */
#ifndef KH_TOKEN_H
#define KH_TOKEN_H

#include "lang/base/date.h"
#include "lang/base/number.h"
#include "lang/diag.h"

typedef struct {
	int kind;
	kh_span span;
	kh_str text;  /* strings and columns: their content; others: as written */
	kh_num num;   /* NUMBER, ROMAN */
	kh_date date; /* DATE; MONTH_LITERAL: its first day */
	bool first_on_line;
	bool made_up; /* put in by the parser's feed, not written by the author */
} kh_token;

typedef struct {
	KH_VEC(kh_token) tokens;
	KH_VEC(kh_span) comments;
} kh_tokens;

/* Splits a source into tokens, keywords joined, ended by one of kind 0. Reports what is no token and leaves a poison token of the
 * likeliest kind, so that one mistake gives one message. */
/* The text of a column whose bracket is not closed: a name that no column has. The scanner has reported it. */
#define KH_OPEN_COLUMN KH_STR("[")

void kh_scan(const kh_source *source, kh_diags *diags, kh_tokens *out);

#endif
