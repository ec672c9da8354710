/* Diagnostics of rule files: stored, sorted by place, printed once. A mistake of the user becomes a diagnostic and a poison
 * value, and work goes on. */
#ifndef KH_DIAG_H
#define KH_DIAG_H

#include "lang/base/vec.h"
#include "lang/message.h"
#include "lang/source.h"

/* A second place that belongs to a diagnostic: "declared first here". */
typedef struct {
	kh_span span;
	kh_phrase what;
} kh_label;

typedef struct {
	kh_code code;
	kh_severity severity;
	kh_span span;
	kh_str args[KH_MAX_ARGS];
	size_t nargs;
	kh_label label; /* label.span nowhere: none */
	kh_str meant;   /* the word that was probably meant, or empty */
	kh_span fix;    /* what a safe fix replaces; nowhere: there is none. An empty span inserts */
	kh_str fixed;   /* with what */
} kh_diag;

typedef struct {
	KH_VEC(kh_diag) list;
	size_t errors;
	kh_lang lang; /* of words that become arguments ("một số", "tên trong ngoặc kép") */
} kh_diags;

/* Adds a diagnostic with the catalogue's severity and gives it back, so that the caller can add a label or a guess; valid until
 * the next addition. */
kh_diag *kh_diag_add(kh_diags *diags, kh_code code, kh_span span, const kh_str *args, size_t n);
/* In order of place, then code; those of one code at one place once. */
void kh_diags_sort(kh_diags *diags);

#endif
