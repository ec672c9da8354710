/* Keywords: their spellings, and the joining of words into keywords. The tokens are those of grammar.y. */
#ifndef KH_KEYWORD_H
#define KH_KEYWORD_H

#include "lang/message.h"

typedef struct kh_keywords kh_keywords;

/* The token of the longest keyword that the words key[0], key[1], ... begin with (each a key, see text.h), and how many words it
 * takes; 0 when they begin with none. */
int kh_keyword_match(const kh_keywords *all, const kh_str *keys, size_t n, size_t *taken);
/* The keywords by first byte, for kh_keyword_match. */
const kh_keywords *kh_keywords_by_byte(void);
/* The longest keyword's number of words. */
#define KH_KEYWORD_WORDS 4

/* The canonical spelling of a keyword token in a language; NULL for other tokens. */
const char *kh_keyword_text(int token, kh_lang lang);
/* All keywords in the order of keyword.def; token 0 ends. */
int kh_keyword_at(size_t index);

#endif
