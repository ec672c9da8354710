/* khen.toml on disk: the settings of lint and the headers and values of data that a project explains. */
#ifndef KH_CLI_CONFIG_H
#define KH_CLI_CONFIG_H

#include "lang/field.h"
#include "lang/lint/config.h"
#include "runtime/cli/cli.h"
#include "runtime/data/header.h"
#include "runtime/data/table.h"

typedef KH_VEC(kh_column_map) kh_column_maps;
typedef KH_VEC(kh_value_map) kh_value_maps;

typedef struct {
	kh_str name; /* empty: there is no khen.toml */
	kh_sources sources;
	kh_diags diags;
	kh_lint_wish lint;
	kh_config_data data;
} kh_config;

/* The file given with --config (NULL: none), else the nearest khen.toml from the folder of the file upward; empty: there is none. */
kh_str kh_config_name(const char *given, kh_str file);
/* Reads it; an empty name gives settings that ask for nothing. False: it cannot be read, and that is said. Mistakes in it wait. */
bool kh_config_read(const kh_cli *cli, kh_str name, kh_config *out);
/* Says the mistakes found so far; false where there are errors. */
bool kh_config_say(const kh_cli *cli, kh_config *config);
/* The column of these data sets whose name is nearest, or empty. */
kh_str kh_config_nearest_column(const kh_schema *schema, unsigned datasets, kh_str name);
/* Its [columns] as columns of the schema; one that is not there is a mistake (KT920). */
void kh_config_columns_find(kh_config *config, const kh_schema *schema, kh_column_maps *out);

#endif
