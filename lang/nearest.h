/* The nearest of many names, for "did you mean": gives what kh_suggest_try over all of them, in order, would give, without looking
 * at each. Names are added as they come; the work is done when the first question is asked. */
#ifndef KH_NEAREST_H
#define KH_NEAREST_H

#include "lang/base/map.h"

typedef struct kh_nearest kh_nearest;

typedef bool kh_nearest_wants(const void *owner, uint32_t index);

/* Names are numbered by their owner, and count in that order. written: a name as it stands, key: kh_key of it; neither changes.
 * wants: which of them may be given; NULL: all. */
kh_nearest *kh_nearest_new(kh_map_text *written, kh_map_text *key, kh_nearest_wants *wants, const void *owner);
/* The nearest of the names below count, or KH_NONE where none is near enough; count never falls. What was asked before is answered
 * at once. */
uint32_t kh_nearest_find(kh_nearest *names, size_t count, kh_str wanted);

#endif
