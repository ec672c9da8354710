/* khen help: the commands, or one of them. */
#include "runtime/cli/cli.h"

#include <unistd.h>

#include "lang/base/vec.h"
#include "runtime/cli/options.h"

static const kh_option options[] = {KH_COMMON_OPTIONS};

static int run(kh_cli *cli, int argc, char **argv)
{
	int status;

	if (!kh_options_read(cli, &kh_cmd_help, argc, argv, NULL, NULL, &status))
		return status;
	if (optind == argc)
		return kh_help_print(cli, NULL);
	kh_str name = kh_word(argv[optind]);
	const kh_command *command = kh_command_find(name);
	if (!command)
		return kh_say_usage(cli, KH_P_BAD_COMMAND, KH_ARGS(name), kh_command_nearest(name));
	return kh_help_print(cli, command);
}

static const char *const examples[] = {"khen help", "khen help run", "khen help explain --lang en", NULL};

const kh_command kh_cmd_help = {
	.name = "help",
	.vietnamese = "tro-giup",
	.summary = KH_P_HELP_SUMMARY,
	.usage = KH_P_HELP_USAGE,
	.about = KH_P_HELP_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
