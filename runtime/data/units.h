/* Units from a text or a workbook into the register: columns tên, khối, viết tắt, từ ngày, đến ngày (name, block, abbreviation, from, to);
 * only the name is required. */
#ifndef KH_DATA_UNITS_H
#define KH_DATA_UNITS_H

#include "lang/register.h"
#include "runtime/data/trouble.h"

/* Adds the units of the file (name "-": standard input). A unit that exists already gets the further membership, abbreviation and
 * validity. Several blocks in a cell are separated by ";" or ","; each must exist, because a misspelt one would make a block of
 * its own. False with the reason, KT217 for a bad row; rows before it are added then. */
bool kh_units_load(kh_register *reg, kh_str name, kh_trouble *trouble);
/* The same for a text in memory. */
bool kh_units_load_text(kh_register *reg, kh_str name, kh_str text, kh_trouble *trouble);
/* The same for a workbook in memory: its visible sheets that have the column of names. */
bool kh_units_load_book(kh_register *reg, kh_str name, kh_str bytes, kh_trouble *trouble);

#endif
