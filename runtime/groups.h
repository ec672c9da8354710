/* The groups of one quota line: the line itself, its blocks, branches or keys, and which of them a row belongs to. */
#ifndef KH_GROUPS_H
#define KH_GROUPS_H

#include "runtime/judging.h"
#include "runtime/parts.h"
#include "runtime/tuples.h"

/* A group that a row belongs to. */
typedef struct {
	uint32_t group; /* from 0 inside the line */
	bool sure;      /* else its block may hold the row's unit */
} kh_spot;

typedef struct {
	kh_judging *j;
	const kh_quota *quota;
	uint32_t index;         /* of quota in the plan */
	uint32_t first;         /* its first group in out->groups */
	kh_tuples keys;         /* KH_PER_COLUMNS, but for only: the key of each group */
	kh_parts **by;          /* KH_PER_COLUMNS: what the columns of the key hold */
	kh_parts *only;         /* the only one of them, if its parts are numbered; else NULL */
	uint32_t *parts;        /* the key at hand */
	KH_ROWS(kh_spot) spots; /* of the row at hand */
} kh_groups;

/* Starts with the groups that exist without rows: the line, its blocks, its branches. Lines are opened one after the other. */
kh_groups kh_groups_open(kh_judging *j, uint32_t quota);
void kh_groups_close(kh_groups *g);
static inline uint32_t kh_groups_len(const kh_groups *g)
{
	return (uint32_t)g->j->out->groups.len - g->first;
}
/* Valid until the next group is made. */
static inline kh_group *kh_group_at(const kh_groups *g, uint32_t group)
{
	return &g->j->out->groups.at[g->first + group];
}
/* Lists the groups of the row in g->spots; makes the group of a new key when asked to. False when the row's key is not known:
 * j->needs says why. */
bool kh_groups_find(kh_groups *g, const kh_nomination *n, bool create);
/* The number of what the row has in the column g->only; 0: it is not known, or there is none. */
static inline uint32_t kh_groups_number(const kh_groups *g, uint32_t row)
{
	return g->only == NULL ? 0 : g->only->number[g->only->at[row]];
}
/* The only group of the rows with this number, if there is one already; else KH_NONE. */
static inline uint32_t kh_groups_known(const kh_groups *g, uint32_t number)
{
	struct kh_part_group noted;

	if (g->only == NULL)
		return g->quota->per == KH_PER_LINE ? 0 : KH_NONE;
	noted = g->only->group[number];
	return noted.line == g->index + 1 ? noted.group : KH_NONE;
}
/* The only group of a row with this number, made if there is none; KH_NONE: its key is not known. Of whole lines and those by columns. */
uint32_t kh_groups_make(kh_groups *g, uint32_t row, uint32_t number);
/* Under a minimum for each unit, a unit that sent nothing has a group too; units that an open block does not list are not known. */
void kh_groups_add_idle_units(kh_groups *g);

#endif
