/* Options that every command takes, for the tables of commands. */
#ifndef KH_CLI_OPTIONS_H
#define KH_CLI_OPTIONS_H

#include "runtime/cli/cli.h"

#define KH_COMMON_OPTIONS                                                                                                          \
	{"lang", 0, KH_P_VALUE_LANG, KH_P_OPTION_LANG}, {"color", 0, KH_P_VALUE_COLOR, KH_P_OPTION_COLOR},                         \
		{"help", 'h', KH_PHRASE_COUNT, KH_P_OPTION_HELP},                                                                  \
	{                                                                                                                          \
		"version", 0, KH_PHRASE_COUNT, KH_P_OPTION_VERSION                                                                 \
	}

/* Of commands that follow the imports of rule files; read into kh_cli too. */
#define KH_OUTSIDE_OPTION                                                                                                          \
	{                                                                                                                          \
		"allow-outside", 0, KH_PHRASE_COUNT, KH_P_OPTION_OUTSIDE                                                           \
	}

#endif
