/* What tells people of one name apart: dates of birth and citizen numbers. Two rows are of different people only where both give
 * one and these differ; what is missing proves nothing. */
#ifndef KH_SIGNS_H
#define KH_SIGNS_H

#include "runtime/judging.h"

/* Stands for a sign that a row does not give; cells give parts from KH_PART_FIRST on. */
#define KH_NOT_GIVEN 1u

/* Which signs the data set gives at all. */
typedef struct {
	bool dated;    /* some row has a date of birth ... */
	bool by_year;  /* ... and some have the year alone: then only years are compared */
	bool numbered; /* some row has a citizen number */
} kh_signs;

kh_signs kh_signs_of(kh_judging *j);
/* A date of birth as parts of a key, for those who compare rows two by two: two full dates by the day, a year alone with anything by
 * the year. */
typedef struct {
	uint32_t exact; /* the day, or the year where it stands alone; KH_NOT_GIVEN */
	uint32_t year;  /* of either; KH_NOT_GIVEN */
	uint32_t alone; /* what exact is for a row with this year alone */
	bool full;      /* is it a day? */
} kh_birth;
kh_birth kh_birth_of(kh_judging *j, uint32_t row);
/* The date, or year, of birth of a row as a part of a key; KH_NOT_GIVEN. */
uint32_t kh_born_of(kh_judging *j, const kh_signs *signs, uint32_t row);
/* The citizen number of a row as a part of a key; KH_NOT_GIVEN. */
uint32_t kh_citizen_of(kh_judging *j, uint32_t row);

#endif
