/* khen: finds the command and runs it. */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/cli/cli.h"

/* Options before the command: help, version, and those that kh_cli_start has taken. Gives the index of the command, or of what
 * is not known; argc: there is none. */
static int command_index(int argc, char **argv)
{
	int i = 1;

	while (i < argc && strncmp(argv[i], "--lang", 6) == 0)
		i += argv[i][6] == '=' ? 1 : 2;
	return i < argc ? i : argc;
}

static int dispatch(kh_cli *cli, int argc, char **argv)
{
	int at = command_index(argc, argv);

	if (at == argc) {
		kh_say_text(kh_help_text(NULL, cli->lang));
		return KH_EXIT_NO_VERDICT;
	}
	if (strcmp(argv[at], "--help") == 0 || strcmp(argv[at], "-h") == 0)
		return kh_help_print(cli, NULL);
	if (strcmp(argv[at], "--version") == 0)
		return kh_version_print(cli);
	kh_str name = kh_word(argv[at]);
	const kh_command *command = kh_command_find(name);
	if (!command)
		return kh_say_usage(cli, argv[at][0] == '-' ? KH_P_BAD_OPTION : KH_P_BAD_COMMAND, KH_ARGS(name),
				    kh_command_nearest(name));
	return command->run(cli, argc - at, argv + at);
}

/* A standard stream that is closed must not become the next file that is opened: what is said would go into it. The place is taken by
 * what can neither be read nor written as the stream would be, so that the failure stays. */
static void keep_places(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			return;
}

int main(int argc, char **argv)
{
	kh_cli cli;

	keep_places();
	kh_mem_init();
	setrlimit(RLIMIT_CORE, &(struct rlimit){0}); /* a core file would hold people's data */
	signal(SIGPIPE, SIG_IGN);                    /* a reader that goes away is an error of write */
	signal(SIGXFSZ, SIG_IGN);                    /* so is a file that may not grow */
	if (!kh_cli_start(&cli, argc, argv))
		return KH_EXIT_NO_VERDICT;
	return dispatch(&cli, argc, argv);
}
