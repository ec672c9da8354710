/* What the two halves of a table need of each other: columns and rows (table.c), and what cells mean (readings.c). For no one else. */
#ifndef KH_DATA_READINGS_H
#define KH_DATA_READINGS_H

#include "runtime/data/table.h"

/* ---- of columns and rows ---- */

/* What the column holds for the cell: spelling + 2; 0: empty; 1: absent; KH_CELL_LOOSE: no spelling. */
static inline uint32_t kh_cell_stored(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_column *column = &table->column[field];
	const uint32_t *cell = kh_column_cell(column, row);

	return cell ? *cell : column->at || column->print || column->left ? KH_CELL_LOOSE : 1;
}
/* The text of a cell whose column holds no spelling, read again from its file, as spellings are kept; in collected memory. */
kh_str kh_cell_loose_text(const kh_table *table, uint32_t row, uint32_t field);
/* Is the table redacted, and may cells of the field say who somebody is? */
bool kh_table_hides(const kh_table *table, uint32_t field);

/* ---- of what cells mean ---- */

/* The readings of a table without rows; they put the error cells of spreadsheets first among its spellings. */
void kh_readings_begin(kh_table *table);
/* Gives their plain memory back. */
void kh_readings_end(kh_table *table);

#endif
