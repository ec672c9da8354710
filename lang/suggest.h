/* The nearest name, for "did you mean". Marks count little, letters much. Of very many names: nearest.h. */
#ifndef KH_SUGGEST_H
#define KH_SUGGEST_H

#include "lang/base/text.h"

/* What a difference costs: each letter, and marks that differ besides, together. */
enum { KH_SUGGEST_LETTER = 2, KH_SUGGEST_MARKS = 1 };
/* Past so many letters, two long names of offices merely share words. */
#define KH_SUGGEST_LETTERS 8

typedef struct {
	kh_str wanted;      /* key of what was written */
	kh_str wanted_bare; /* the same without marks */
	kh_str best;        /* the nearest candidate so far, as given; empty: none near enough */
	size_t cost;        /* its distance */
	size_t allowed;     /* letters by which a candidate may still differ */
} kh_suggestion;

/* How many letters may differ from what was written, given as its bare key; words of one or two letters only in their marks. */
size_t kh_suggest_allowed(kh_str wanted_bare);
void kh_suggest_start(kh_suggestion *s, kh_str wanted);
/* Considers a candidate; the first of equally near ones stays. */
void kh_suggest_try(kh_suggestion *s, kh_str candidate);
/* The same where the keys of the candidate are known (kh_key, kh_bare_key). */
void kh_suggest_try_keyed(kh_suggestion *s, kh_str candidate, kh_str key, kh_str bare);

#endif
