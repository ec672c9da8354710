/* What a plan tells those who read nominations for it: which columns need not be kept in memory, and the names of units. */
#ifndef KH_LOOSE_H
#define KH_LOOSE_H

#include "lang/plan.h"
#include "runtime/data/table.h"

/* One flag a field, in collected memory: true for texts of which the plan only asks whether two are the same, so that their prints
 * do (table.h). values: those that the user explains, whose columns are read. */
const bool *kh_loose_columns(const kh_plan *plan, const kh_value_map *values, size_t n);
/* Those that no rule asks for when rows have been judged by themselves, and those that none asks for when repeats have been found:
 * kh_table_leave. */
const bool *kh_columns_done(const kh_plan *plan);
const bool *kh_columns_repeated(const kh_plan *plan);
/* All that the register has, in its order (kh_load_options.names). */
kh_names_given kh_unit_names(const kh_plan *plan);

#endif
