/* Whose the rows of recognitions are. One candidate is one name, unit and kind; where dates of birth or citizen numbers prove
 * that these are several people, one for each of them.
 *
 * A row that may be of several candidates stands with each of them, and not surely with any. */
#ifndef KH_PEOPLE_H
#define KH_PEOPLE_H

#include "runtime/judging.h"

typedef struct {
	uint32_t person; /* from 0 */
	uint32_t row;
	bool sure;
} kh_person_row;

typedef struct {
	uint32_t len;                /* candidates */
	KH_ROWS(kh_person_row) rows; /* by candidate, then in file order */
	uint32_t *first;             /* rows.at[first[p] .. first[p + 1]) are those of candidate p */
	uint32_t nameless;           /* rows without error whose name or unit is not known: nobody's */
} kh_people;

/* Over the rows that have no error of their own. day: a unit that no longer exists on it is the unit that took over. */
kh_people kh_people_of(kh_judging *j, kh_date day);
void kh_people_free(kh_people *people);

/* The unit that the entity is on the day: itself, or the one that took over. */
uint32_t kh_unit_on(const kh_register *reg, uint32_t entity, kh_date day);

#endif
