/* One line of a printed rule file; not for others than print.c. */
#ifndef KH_PRINT_LINE_H
#define KH_PRINT_LINE_H

#include "lang/ast.h"

typedef struct {
	kh_buf text;
	kh_lang lang; /* of the keywords */
} kh_line;

/* Adds a declaration, item, clause or quota line; of one with braces only what stands before them. */
void kh_line_put(kh_line *l, const kh_node *node);

#endif
