/* The tree back to text, in the one canonical layout: keywords of one language, comments where they stood, long lines wrapped at
 * commas. Printing what was printed changes nothing. */
#ifndef KH_PRINT_H
#define KH_PRINT_H

#include "lang/syntax.h"

/* The text of a tree that was read without mistakes from the source. */
kh_str kh_print(const kh_tree *tree, const kh_source *source, kh_lang keywords);

/* The language of most of the keywords of a source; Vietnamese where they are as many. */
kh_lang kh_print_language(const kh_source *source);

#endif
