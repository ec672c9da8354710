/* The texts of rule files as they were written, for rules about characters: what stands in quotes, word by word. */
#ifndef KH_LINT_TEXTS_H
#define KH_LINT_TEXTS_H

#include "lang/lint/lint.h"

typedef struct {
	kh_str text; /* with its quotes */
	uint32_t at; /* offset of its first byte */
} kh_written;

typedef struct kh_texts {
	KH_VEC(kh_written) list;
} kh_texts;

/* Texts in quotes and columns in brackets of a file, by its index in l->files, in order. */
const kh_texts *kh_texts_of(kh_lint *l, size_t file);
/* The next run of letters and their marks from *at on; false: there is none. *at is then its end. */
bool kh_word_next(kh_str text, size_t *at, kh_str *word);
bool kh_is_letter(uint32_t cp);
/* Is cp a letter that only Vietnamese writes: ă, đ, ơ, ư, ạ, ế, ...? */
bool kh_is_vietnamese(uint32_t cp);

typedef struct {
	kh_span span;
	kh_str text;
} kh_edit;

typedef struct {
	KH_VEC(kh_edit) list;
} kh_edits;

/* Makes edits of one file, in order of place, the one fix of a finding: it covers all that lies between them. */
void kh_fix_all(const kh_lint *l, kh_diag *diag, const kh_edits *edits);

/* How a text was spoilt. */
typedef enum {
	KH_SOUND,
	KH_AS_LATIN1, /* UTF-8 read as Windows-1252: "HÆ°ng YÃªn" */
	KH_AS_VNI,    /* "Höng Yeân" */
	KH_AS_TCVN3,  /* "nhiÖm vô" */
	KH_LOST,      /* letters replaced by ? or U+FFFD: "Ð?c l?p" */
	KH_SPOILS,
} kh_spoil;

/* KH_SOUND unless there is no doubt. */
kh_spoil kh_spoil_of(kh_str text);

#endif
