/* Values worth trying in a column: those that the rules name, and their neighbours. */
#ifndef KH_BOUNDARY_VALUES_H
#define KH_BOUNDARY_VALUES_H

#include "lang/plan.h"

typedef KH_VEC(kh_str) kh_values;

/* Adds a value that is not there yet; an empty one too. */
void kh_values_add(kh_values *values, kh_str value);
/* Adds a unit in each of the places that exists on the day; for a unit itself that unit. */
void kh_values_add_units(kh_values *values, const kh_plan *plan, const kh_places *places, kh_date day);
/* Adds units of the register that exist on the day, at most most. */
void kh_values_add_any_unit(kh_values *values, const kh_plan *plan, kh_date day, size_t most);
/* Adds what may decide the expression when it stands in the column: the constants of the column's type, and those beside them. */
void kh_values_add_constants(kh_values *values, const kh_plan *plan, const kh_expr *x, uint32_t field);

/* One in the last place of a decimal: 0,1 for 8,5; 1 for whole numbers. */
kh_num kh_last_place(kh_num number);

#endif
