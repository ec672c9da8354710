/* How data files were read, told to the user, and the headers that the user explains. */
#ifndef KH_CLI_INPUTS_H
#define KH_CLI_INPUTS_H

#include "runtime/cli/cli.h"
#include "runtime/cli/config.h"
#include "runtime/cli/rules.h"
#include "runtime/data/load.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"

/* Says on standard error what was decided for the file: a conversion always (quiet: never), the rest when verbose. */
void kh_input_say(const kh_cli *cli, const kh_plan *plan, kh_dataset dataset, const kh_table_file *file, bool quiet, bool verbose);
/* What --columns prints: the data set of each file, each header and the column that it was taken for, and what is read apart from names. */
kh_str kh_input_columns(const kh_plan *plan, kh_table *table, kh_lang lang);
/* What --verbose says of the explained values of a file, beside. */
void kh_input_say_values(const kh_cli *cli, const kh_plan *plan, kh_table *table, const kh_table_file *file);
/* The values of --map as columns of the plan; false when one is wrong, and that is said. */
bool kh_input_maps(const kh_cli *cli, const kh_plan *plan, const kh_names *given, kh_column_maps *out);
/* The campaign that --campaign names, as cells name it; empty when the plans have none such, or several, and that is said. */
kh_str kh_input_campaign(const kh_cli *cli, const kh_plan *plan, kh_str given);
/* False where a file has a column of campaigns of its own beside --campaign, and that is said. */
bool kh_input_one_campaign(const kh_cli *cli, const kh_table *table);
/* What the command line explains: --map and --value. */
typedef struct {
	kh_column_maps columns;
	kh_value_maps values;
} kh_explanations;
/* How headers and values of a file are explained: by those given, then by khen.toml; verbose: says which headers it gives. False:
 * khen.toml is wrong, and that is said. */
bool kh_input_explain(const kh_cli *cli, const kh_plan *plan, kh_str file, kh_config *config, const kh_explanations *given,
		      bool verbose, kh_load_options *load);

#endif
