/* JSON values out of texts, and their writing. */
#ifndef KH_REPORT_VALUE_H
#define KH_REPORT_VALUE_H

#include <jansson.h>

#include "runtime/report/out.h"

/* A text; bytes that are not UTF-8 are shown as escapes. */
json_t *kh_json_text(kh_str s);
/* null where it is empty. */
json_t *kh_json_text_or_null(kh_str s);
/* Adds a member, which it owns from then on. */
void kh_json_set(json_t *object, const char *name, json_t *value);
void kh_json_push(json_t *array, json_t *value);
/* A text as JSON, the same as kh_json_text and kh_json_write give, without a value between. */
void kh_json_quote(kh_buf *out, kh_str s);
/* A value as JSON; it is released. */
kh_str kh_json_dump(json_t *value);
/* Writes and releases a value. Characters that act or hide (kh_char_acts) are written as JSON's escapes, which mean the same. */
void kh_json_write(kh_out *out, json_t *value);

#endif
