/* The parts of a column's cells (cells.h: kh_cell_part), each worked out once a spelling. */
#ifndef KH_PARTS_H
#define KH_PARTS_H

#include "runtime/cells.h"
#include "runtime/data/prints.h"

typedef struct kh_parts {
	kh_judging *j;
	uint32_t field;
	const uint32_t *print; /* of a loose column */
	const uint32_t *at;
	uint32_t *of;    /* one a cell as the column has it, 0: not worked out; NULL: a cell alone does not tell */
	size_t of_cells; /* how many */
	/* Of a column that is the whole key of a quota line (kh_parts_number): */
	uint32_t *number; /* one a cell: that of its part, from 1 on in order of arrival; 0: none. NULL: parts are not numbered */
	uint32_t numbers; /* how many there are */
	uint32_t *of_entity;        /* the number of each entity's part; 0: none */
	kh_tuples others;           /* parts that are no entity's ... */
	KH_ROWS(uint32_t) of_other; /* ... and their numbers */
	struct kh_part_group {
		uint32_t line, group; /* line + 1; 0: none was asked */
	} * group;                    /* one a number: which group of the quota line that was asked last it is */
	size_t groups;                /* how many there is room for */
} kh_parts;

/* Those of the judging, which keeps them. */
kh_parts *kh_parts_of(kh_judging *j, uint32_t field);
/* Works out the parts of all cells of the column, where that can be kept: so that several threads may ask for them. */
void kh_parts_read(kh_judging *j, uint32_t field);
/* To be called when the table has got rows or has left columns. */
void kh_parts_refresh(kh_judging *j);
void kh_parts_free(kh_judging *j);
/* Gives another judging of the same rows what was worked out, to be looked at only; and takes it back. */
void kh_parts_share(kh_judging *to, const kh_judging *from);
void kh_parts_unshare(kh_judging *to, const kh_judging *from);
/* Do cells of the column alone tell their parts? */
static inline bool kh_part_stands_alone(const kh_parts *parts)
{
	return parts->of != NULL && parts->at != NULL;
}
/* Numbers the parts of all cells, where they do, and makes room for a group of each. */
void kh_parts_number(kh_parts *parts);
/* The number of a part of that column, which may be a new one; there is room for its group. */
uint32_t kh_part_number(kh_parts *parts, uint32_t part);
/* What kh_part does for a cell that was not asked for before. */
bool kh_part_anew(kh_parts *parts, uint32_t row, uint32_t *part);

/* The part of a row without a fault; false when its cell is not known. */
static inline bool kh_part(kh_parts *parts, uint32_t row, uint32_t *part)
{
	if (kh_part_stands_alone(parts) && parts->of[parts->at[row]] != 0)
		return *part = parts->of[parts->at[row]], true;
	return kh_part_anew(parts, row, part);
}

/* The same for any column: of a loose one its print, which may be equal though the cells are not (kh_same_cell). */
static inline bool kh_likeness(kh_parts *parts, uint32_t row, uint32_t *part)
{
	if (parts->print == NULL)
		return kh_part(parts, row, part);
	*part = parts->print[row];
	return *part >= KH_PRINT_FIRST;
}
/* Mixes the same of several rows into their hashes. False where cells are not known: the rows that lack one are noted. */
bool kh_hash_likenesses(kh_parts *parts, const uint32_t *rows, size_t n, uint64_t seed, uint64_t *hash, bool *lacks);

#endif
