/* Selections: of those who were recognised, who is chosen for the places that each unit was given.
 *
 * A candidate is one name, unit and kind (people.h); it was recognised as many times as there are distinct years with a
 * recognition that counts. Candidates for the same places make a contest. They are ranked by the keys that the plan states, then by
 * its rules for ties; a tie that these leave stays a tie. Nothing depends on the order of rows. */
#ifndef KH_SELECT_H
#define KH_SELECT_H

#include "runtime/judging.h"

typedef enum {
	KH_CHOSEN,
	KH_NOT_CHOSEN,
	KH_TIED,     /* one of those who share the last places and are more than these */
	KH_UNSURE,   /* cells are missing that would decide */
	KH_UNPLACED, /* nobody gave its unit places */
} kh_choice;

#define KH_NO_LIMIT UINT32_MAX

/* A year in which a candidate was, or may have been, recognised. */
typedef struct {
	int year; /* 0: not known */
	uint32_t row;
	bool sure;
} kh_recognised;

typedef struct {
	uint32_t contest;
	uint32_t row;     /* the row that names it: the last year's */
	unsigned kind;    /* 0: not known */
	uint8_t choice;   /* kh_choice */
	uint8_t maybe;    /* its unit may not be one of those that the places are for */
	uint8_t namesake; /* another of its contest has its name */
	uint32_t times, times_most;
	uint32_t first_year, years; /* in choices->years: by year, then row */
	uint32_t rank, rank_most;   /* from 1, at best and at worst */
	uint32_t equal;             /* others that nothing parts from it */
	uint32_t decided_by;        /* the ranking key, then tie rule, that decided, or on which the unsure hangs; KH_NONE: none */
	uint32_t more;              /* further times that would bring it in for certain; 0: no number of them would */
	uint32_t fewer;       /* chosen: so many times fewer would make it equal to one left out; KH_NO_LIMIT: nothing would */
	uint32_t places_more; /* further places that would bring it in for certain */
	uint64_t missing;     /* columns that would decide (kh_column_bit) */
} kh_candidate;

/* Those who compete for the same places. */
typedef struct {
	uint32_t selection; /* index into plan->selections */
	uint32_t line;      /* index into its allotments; KH_NONE: no line speaks of the unit */
	uint32_t entity;    /* the unit or block; KH_NONE: the register does not know it */
	kh_str name;        /* of the unit or block */
	kh_truth given;     /* does the line speak of the unit? */
	int64_t places;     /* 0 where no line does */
	uint32_t first, n;  /* candidates, ranked */
	uint32_t others;    /* listed with another contest, but perhaps of this one */
	uint32_t chosen, tied, unsure;
	int64_t stake;    /* places that the tied share */
	uint64_t missing; /* columns that would decide about the unsure */
} kh_contest;

typedef struct kh_choices {
	KH_VEC(kh_contest) contests; /* by selection, then allotment, then unit */
	KH_ROWS(kh_candidate) candidates;
	KH_ROWS(kh_recognised) years;
	uint32_t nameless; /* recognitions without error that are nobody's: no name or no unit */
} kh_choices;

/* Judges who was recognised twice in one year and area (KT704), then makes the selections (KT701-KT703, KT705). After the rows. */
void kh_select(kh_judging *j);
void kh_choices_free(kh_choices *choices);

#endif
