/* Ranking with intervals: who is surely ahead of whom, who is equal, and of whom that cannot be said.
 *
 * A value that is not known is an interval; nobody is put before another by a value that is missing. Plain arrays in and out, so
 * that nothing depends on where candidates come from or in which order they stand. */
#ifndef KH_RANK_H
#define KH_RANK_H

#include <stdbool.h>
#include <stdint.h>

/* What a key gives a candidate: the smaller, the better. Known: low is high. */
typedef struct {
	int64_t low, high;
} kh_rank_value;

/* The others of one candidate, counted; those that are surely behind it are the rest. */
typedef struct {
	uint32_t ahead;   /* surely before it */
	uint32_t equal;   /* equal in all keys */
	uint32_t unclear; /* before it, equal or behind it: values are missing that would tell */
} kh_rank_place;

typedef enum { KH_RANK_IN, KH_RANK_OUT, KH_RANK_TIED, KH_RANK_UNCLEAR } kh_rank_standing;

/* Places of n candidates by the first keys of width keys each: values[candidate * width + key]. A later key only parts those
 * whom all earlier ones leave equal. */
void kh_rank(const kh_rank_value *values, uint32_t n, uint32_t width, uint32_t keys, kh_rank_place *places);
/* What a place means where so many can be taken. Tied: the last of them are shared by more than they suffice for. */
kh_rank_standing kh_rank_standing_of(const kh_rank_place *place, int64_t taken);

#endif
