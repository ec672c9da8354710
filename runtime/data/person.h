/* Names of people as they are compared: without salutations, ranks and degrees before them. Shown they are as written. */
#ifndef KH_DATA_PERSON_H
#define KH_DATA_PERSON_H

#include "lang/base/text.h"

/* The key (kh_key) of a name without "Ông", "Đ/c", "ThS.", "Thượng tá" ... at its beginning; two words of the name stay at least. */
kh_str kh_person_key(kh_str key);

#endif
