/* Rule files for commands: reading them with what the command line adds, and telling what is wrong with them. */
#ifndef KH_CLI_RULES_H
#define KH_CLI_RULES_H

#include "lang/resolve.h"
#include "runtime/cli/cli.h"

typedef KH_VEC(kh_str) kh_names;

/* A rule file as it was read. */
typedef struct {
	const kh_cli *cli;
	const kh_names *units; /* files of --units; NULL: none */
	kh_sources *sources;
	kh_diags diags; /* mistakes and warnings, in order of place */
	const kh_plan *plan;
} kh_rules;

/* Does the name end in .kt? */
bool kh_is_rules_name(kh_str name);
/* The text of a rule file, "-" for standard input. False: it could not be read, and that is said. */
bool kh_rules_read(const kh_cli *cli, kh_str name, kh_str *text);
/* The plan of a text; cli, units and sources are set. False: there is no plan, and why is said; mistakes in the text are no such
 * reason, they stand in diags. */
bool kh_rules_load(kh_rules *rules, kh_str name, kh_str text);
/* The same for several files. */
bool kh_rules_load_all(kh_rules *rules, const kh_rule_text *files, size_t n);
/* Says what is wrong with them on standard error; quiet: warnings alone are not said. */
void kh_rules_say(kh_rules *rules, bool quiet);

/* "a.kt, b.kt". */
kh_str kh_names_joined(const kh_names *names);
/* How many of them are standard input. */
size_t kh_names_stdin(const kh_names *names);

#endif
