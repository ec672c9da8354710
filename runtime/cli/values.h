/* Values of columns that the user explains: "hình thức: BK=Bằng khen" in --value, [values."hình thức"] in khen.toml. */
#ifndef KH_CLI_VALUES_H
#define KH_CLI_VALUES_H

#include "lang/plan.h"
#include "runtime/cli/config.h"
#include "runtime/cli/rules.h"
#include "runtime/data/table.h"

/* The values of --value by columns of the plan; false when one is wrong, and that is said. */
bool kh_values_given(const kh_cli *cli, const kh_plan *plan, const kh_names *given, kh_value_maps *out);
/* The values of khen.toml by columns of the schema; those that cannot be are mistakes (KT920). */
void kh_values_find(kh_config *config, const kh_schema *schema, kh_value_maps *out);
/* Is the value of this column among them? */
bool kh_values_hold(const kh_value_maps *maps, const kh_value_map *one);
/* What --columns and --verbose tell of a file: each value that is explained, or read by the initials of a form, with its rows. */
kh_names kh_values_told(const kh_plan *plan, kh_table *table, const kh_table_file *file, kh_lang lang);

#endif
