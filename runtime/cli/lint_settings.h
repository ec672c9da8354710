/* Where the settings of khen lint come from: flags, then the variables KHEN_LINT_SELECT, KHEN_LINT_IGNORE and KHEN_LINT_LEVEL, then
 * khen.toml, then the catalogue. */
#ifndef KH_CLI_LINT_SETTINGS_H
#define KH_CLI_LINT_SETTINGS_H

#include "lang/lint/settings.h"
#include "runtime/cli/cli.h"

typedef struct {
	kh_lint_wish flags, environment;
	const char *config; /* --config; NULL: look for khen.toml from the folder of each file upward */
} kh_lint_asked;

/* Takes the value of "select", "ignore" or "level". False: it is wrong, and that is said. */
bool kh_lint_ask(const kh_cli *cli, kh_lint_wish *flags, const char *option, const char *value);
bool kh_lint_ask_environment(const kh_cli *cli, kh_lint_wish *environment);
/* The settings for a file; verbose: says where they come from. False: khen.toml is wrong, and that is said. */
bool kh_lint_settings_read(const kh_cli *cli, const kh_lint_asked *asked, kh_str file, bool verbose, kh_lint_settings *out);

#endif
