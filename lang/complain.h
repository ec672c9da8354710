/* Words for a token that cannot stand where it does. Not for others than the parser's feed. */
#ifndef KH_COMPLAIN_H
#define KH_COMPLAIN_H

#include "lang/parser.h"

/* Reports the token at index at, where only the expected ones could stand. */
void kh_complain(kh_parser *p, size_t at, const int *expected, size_t n);

#endif
