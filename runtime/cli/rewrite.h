/* Changing a file in place. */
#ifndef KH_CLI_REWRITE_H
#define KH_CLI_REWRITE_H

#include "runtime/cli/cli.h"

/* Replaces what the file holds, whole or not at all, and keeps its mode. KH_EXIT_FINE, or the exit status of what is said; KH_EXIT_SIGNAL and
 * more: the program is to end. */
int kh_rewrite(const kh_cli *cli, kh_str path, kh_str text);

#endif
