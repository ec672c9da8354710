/* Encodings in which Vietnamese lists are met, decided by evidence: how many of the syllables that a decoding gives are well
 * formed Vietnamese. */
#ifndef KH_DATA_ENCODING_H
#define KH_DATA_ENCODING_H

#include "lang/base/text.h"

typedef enum {
	KH_ENC_AUTO, /* to be found by looking */
	KH_ENC_UTF8,
	KH_ENC_UTF16LE,
	KH_ENC_UTF16BE,
	KH_ENC_TCVN3,  /* TCVN 5712 VN1, the fonts .VnTime: capitals of .VnTimeH come out in lower case */
	KH_ENC_VNI,    /* VNI-Windows: a letter, then its marks */
	KH_ENC_CP1258, /* Windows-1258: a letter, then its tone */
	KH_ENC_VISCII,
	KH_ENC_COUNT
} kh_encoding;

/* "UTF-8", "TCVN3", ...; for KH_ENC_AUTO "". */
const char *kh_encoding_name(kh_encoding encoding);
/* The encoding of a name as people write it ("utf8", "tcvn-3", "ABC", "windows-1258"); KH_ENC_COUNT when there is none. */
kh_encoding kh_encoding_find(kh_str name);

/* The bytes as UTF-8 in fresh plain memory (kh_plain_free), not yet NFC; without a byte-order mark. NULL where a byte is no
 * character of the encoding: *bad is its place. */
char *kh_decode(kh_str bytes, kh_encoding encoding, size_t *len, size_t *bad);

/* What speaks for each of the four legacy encodings. */
typedef struct {
	size_t words;                 /* looked at: those with a byte past ASCII */
	unsigned share[KH_ENC_COUNT]; /* of them, in a thousand: well-formed Vietnamese syllables when so decoded */
	kh_encoding best;
} kh_encoding_evidence;

/* The least share that decides, and by how much the second has to stay behind. Right decodings of the plans' own words reach 950
 * and more, wrong ones stay below 500 (tests/unit/test_encoding.c measures it). */
enum { KH_ENCODING_SHARE = 850, KH_ENCODING_MARGIN = 200, KH_ENCODING_WORDS = 5 };

kh_encoding_evidence kh_encoding_look(kh_str bytes);
bool kh_encoding_decided(const kh_encoding_evidence *evidence);

/* Is s, in any Unicode form, one well-formed Vietnamese syllable? */
bool kh_is_syllable(kh_str s);
/* Letters with marks that were lost, as "Ð?c l?p" has lost them, in a text that comes in parts, none of which ends inside a word. */
typedef struct {
	size_t lost;
	uint64_t line; /* of the first such word */
	kh_str word;   /* the word itself, in collected memory */
} kh_mark_losses;

/* Looks at a part that begins on the line. Are the marks lost? */
bool kh_marks_look(kh_mark_losses *losses, kh_str part, uint64_t line);

#endif
