/* Names of people as they are compared: without salutations, ranks and degrees before them. Reports show both apart. */
#ifndef KH_DATA_PERSON_H
#define KH_DATA_PERSON_H

#include "lang/base/text.h"

/* What stands before the name as written, and the name; false where kh_person_key would take nothing off. Both are parts of text. */
bool kh_person_split(kh_str text, kh_str *title, kh_str *name);
/* The key (kh_key) of a name without "Ông", "Đ/c", "ThS.", "Thượng tá" ... at its beginning; two words of the name stay at least. */
kh_str kh_person_key(kh_str key);
/* May something that kh_person_key takes off stand at the beginning of a key that begins with these bytes, two or more? */
bool kh_person_may_begin(kh_str bytes);

#endif
