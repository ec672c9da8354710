/* What the cells of a row mean to the plan: its campaign, branch, form of award, kind and units. */
#ifndef KH_CELLS_H
#define KH_CELLS_H

#include "runtime/judging.h"

/* Does the column name units? */
bool kh_names_unit(const kh_judging *j, uint32_t field);
kh_who kh_cell_who(kh_judging *j, uint32_t row, uint32_t field);
/* Notes the units of the names that the table was given (kh_unit_names). */
void kh_cells_know_names(kh_judging *j);
/* Looks up the units of several spellings at once, at most KH_NAMED_AT_ONCE: kh_cell_who then knows them. */
enum { KH_NAMED_AT_ONCE = 64 };
void kh_cells_name_units(kh_judging *j, const uint32_t *spellings, size_t n);
/* The document that a cell of this key names, or KH_NONE. */
uint32_t kh_cell_document(kh_judging *j, uint32_t key);
/* The campaign of a cell whose key is known, in the document (KH_NONE: in any): KH_NONE, KH_SEVERAL as match.h says. */
uint32_t kh_cell_campaign(kh_judging *j, uint32_t key, uint32_t document);
/* The row whose campaign is known already (out->campaign), read from its cells. */
kh_nomination kh_nomination_read(kh_judging *j, uint32_t row);
/* The same as it was read before; the proposer is given only where quota lines count by it. */
kh_nomination kh_nomination_of(kh_judging *j, uint32_t row);
/* Its kind alone; 0: not known. */
unsigned kh_kind_anew(kh_judging *j, uint32_t row);
static inline unsigned kh_kind_of(kh_judging *j, uint32_t row)
{
	return j->kept != NULL && j->kept[row].form != 0 ? j->kept[row].kinds : kh_kind_anew(j, row);
}
/* Looks up all cells that name units, and reads the others, so that rows may be judged by several threads (share.h). */
void kh_cells_read(kh_judging *j);
/* The cell as a part of a key: equal parts are equal values. Units count by entity where the register knows them, dates and
 * whole numbers by value, all else by key. False when the cell is not known; parts are never below KH_PART_FIRST. */
bool kh_cell_part(kh_judging *j, uint32_t row, uint32_t field, uint32_t *part);
#define KH_PART_FIRST 4u
/* Do two known cells of one likeness (parts.h) hold the same? */
bool kh_same_cell(kh_judging *j, uint32_t a, uint32_t b, uint32_t field);
/* The part of a cell that names the entity. */
uint32_t kh_entity_part(uint32_t entity);
/* The entity that a part stands for, or KH_NONE. */
uint32_t kh_part_entity(uint32_t part);
/* The value of a cell in words: the register's name of a unit, else the cell as sent. */
kh_str kh_cell_words(const kh_plan *plan, kh_table *table, uint32_t row, uint32_t field);

/* Does the block (or, for a unit, is it) hold who? who is given. */
kh_truth kh_holds(kh_judging *j, uint32_t place, kh_who who);

#endif
