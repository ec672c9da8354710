/* Distinct tuples of 32-bit numbers, numbered from 0 in order of arrival. Plain memory. */
#ifndef KH_TUPLES_H
#define KH_TUPLES_H

#include "lang/base/map.h"
#include "lang/base/vec.h"

typedef struct {
	uint32_t width;          /* numbers in a tuple */
	uint32_t len;            /* tuples */
	KH_ROWS(uint32_t) parts; /* all tuples end to end */
	uint64_t *slot;          /* high half: of the hash; low half: index + 1; 0: free */
	size_t slots;            /* a power of two, or 0 */
} kh_tuples;

void kh_tuples_init(kh_tuples *t, uint32_t width);
void kh_tuples_free(kh_tuples *t);
/* The number of the tuple, or KH_NONE. */
uint32_t kh_tuples_find(const kh_tuples *t, const uint32_t *parts);
/* The same, added when new. */
uint32_t kh_tuples_add(kh_tuples *t, const uint32_t *parts);

#endif
