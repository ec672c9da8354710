/* Who competes for which places: the contests of a selection, from its allotments and the units of its candidates. Internal to the
 * selection (select.c). */
#ifndef KH_CONTEST_H
#define KH_CONTEST_H

#include "runtime/select.h"

/* One who takes part in a contest. */
typedef struct {
	uint32_t contest;   /* index into choices->contests */
	uint32_t candidate; /* index into choices->candidates */
	bool maybe;         /* the places may not be for its unit */
} kh_entrant;

typedef struct {
	KH_ROWS(kh_entrant) list; /* by contest */
} kh_entrants;

/* Makes the contests of the selection and puts its candidates, those from index first on, into them. A candidate whose unit may
 * be one of several blocks stands in each of them, and is listed with the first. day: units are those of this day. */
kh_entrants kh_contests_make(kh_judging *j, uint32_t selection, uint32_t first, kh_date day);

#endif
