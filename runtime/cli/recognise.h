/* Rule file or data file? For those who give one in the place of the other. */
#ifndef KH_CLI_RECOGNISE_H
#define KH_CLI_RECOGNISE_H

#include "lang/base/text.h"

/* Does the text begin as a rule file does: a keyword and what it names? */
bool kh_looks_like_rules(kh_str text);
/* Is its first line a header with two known columns or more? */
bool kh_looks_like_data(kh_str text);

#endif
