/* Numbers of documents as texts write them, and what a plan cites. A number that is written wrongly is still recognised where it can
 * only be a number, so that it can be corrected; what is not sure is no number. */
#ifndef KH_LINT_CITED_H
#define KH_LINT_CITED_H

#include "lang/lint/lint.h"

/* Decree 30/2020/NĐ-CP for the state: 44/KH-UBND, normative texts with their year: 98/2023/NĐ-CP. The Party: 136-KH/TU. */
typedef struct {
	kh_str raw;    /* as written */
	kh_str proper; /* as it should be written */
	kh_str serial; /* "136" */
	int year;      /* 0: none */
	kh_str type;   /* "KH"; empty: a letter (512/UBND-NC) or a law (06/2022/QH15) */
	kh_str organ;  /* "TU" */
	bool wrong;
	kh_phrase why; /* what is wrong */
} kh_doc_number;

/* The next number in the text from *at on, which then stands behind it; false: there is none. */
bool kh_doc_number_next(kh_str text, size_t *at, kh_doc_number *out);

/* Does the word before a number ("Nghị quyết số 175-NĐ/ĐUCA") name another type of document than the number? word: the name. */
bool kh_doc_number_belies(kh_str before, const kh_doc_number *number, kh_str *word);

typedef enum {
	KH_CITED_BASIS,  /* căn cứ of the plan */
	KH_CITED_OTHER,  /* viện dẫn of the plan */
	KH_CITED_RULE,   /* căn cứ of a rule */
	KH_CITED_TEXT,   /* goal or content of a campaign */
	KH_CITED_CHANGE, /* a later decision, bổ sung */
} kh_cited_where;

typedef struct {
	kh_cited_where where;
	const kh_node *node; /* the item, rule or amendment, or the text in the clause */
	const kh_node *clause;
	kh_str before; /* the text before the number */
	bool has_number;
	kh_doc_number number;
	bool has_date;
	kh_date date;
	kh_span span; /* the number; without one the node */
} kh_citation;

typedef struct kh_citations {
	KH_VEC(kh_citation) list;
} kh_citations;

/* All that the plan and its rules cite, in order of files and place; collected once. */
const kh_citations *kh_citations_of(kh_lint *l);
/* Where the words stand in the source of a node that holds them. */
kh_span kh_words_span(const kh_lint *l, const kh_node *node, kh_str words);

#endif
