/* Why a file gives no table or text: a message of the catalogue, worded by the caller in the reader's language. */
#ifndef KH_DATA_TROUBLE_H
#define KH_DATA_TROUBLE_H

#include "lang/message.h"

typedef struct {
	kh_code code; /* KH_CODE_COUNT when all is well */
	kh_str args[KH_MAX_ARGS];
	size_t nargs;
	/* KH_PHRASE_COUNT: args[i] as it is. Else this phrase, filled with detail, stands in its place: args[i] is empty. */
	kh_phrase words[KH_MAX_ARGS];
	kh_str detail[4];
	kh_str english[4]; /* the detail in English, where it differs */
} kh_trouble;

/* Gives the arguments of the message in the language, in collected memory. */
void kh_trouble_args(const kh_trouble *trouble, kh_lang lang, kh_str out[KH_MAX_ARGS]);

/* Records the trouble with its arguments and gives false, so that a reader can say "return kh_trouble_set(...)". The first
 * argument is the file as the user named it; "-" becomes "standard input". */
bool kh_trouble_set(kh_trouble *trouble, kh_code code, const kh_str *args, size_t n);
/* Puts a phrase in the place of an argument; false like kh_trouble_set. */
bool kh_trouble_word(kh_trouble *trouble, size_t arg, kh_phrase phrase);

#endif
