/* Options through getopt_long, told from the commands' tables; its own messages are not used. */
#include "runtime/cli/cli.h"

#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/vec.h"
#include "lang/suggest.h"

enum { MOST_OPTIONS = 32 };
enum { OPTIONS_END = -1, OPTIONS_BAD = -2 };

static bool set_lang(kh_cli *cli, const char *value)
{
	bool vi = strcmp(value, "vi") == 0;

	cli->lang = vi ? KH_VI : KH_EN;
	return vi || strcmp(value, "en") == 0;
}

static bool set_color(kh_cli *cli, const char *value)
{
	static const char *const names[] = {[KH_COLOR_AUTO] = "auto", [KH_COLOR_ALWAYS] = "always", [KH_COLOR_NEVER] = "never"};

	for (size_t i = 0; i < KH_COUNT(names); i++)
		if (strcmp(value, names[i]) == 0) {
			cli->color = (kh_color)i;
			return true;
		}
	return false;
}

/* The last --lang of the arguments, or NULL: it decides in which language even a mistake before it is told. */
static const char *lang_argument(int argc, char **argv)
{
	const char *found = NULL;

	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strncmp(argv[i], "--lang=", 7) == 0)
			found = argv[i] + 7;
		else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
			found = argv[i + 1];
	}
	return found;
}

bool kh_cli_start(kh_cli *cli, int argc, char **argv)
{
	const char *argument = lang_argument(argc, argv), *variable = getenv("KHEN_LANG");

	*cli = (kh_cli){.lang = KH_VI, .color = KH_COLOR_AUTO};
	if (variable && *variable && !set_lang(cli, variable))
		cli->lang = KH_VI; /* a setting of the machine is no mistake of this command */
	if (argument && !set_lang(cli, argument)) {
		cli->lang = KH_VI;
		kh_say_bad_value(cli, "lang", argument, KH_P_VALUE_LANG);
		return false;
	}
	return true;
}

static bool is_set(const char *variable)
{
	const char *value = getenv(variable);

	return value && *value;
}

bool kh_cli_takes_back(int fd)
{
	const char *term = getenv("TERM");
	bool dumb = !term || strcmp(term, "dumb") == 0;

	return !dumb && isatty(fd);
}

kh_style kh_cli_style(const kh_cli *cli, int fd)
{
	bool wanted = fd >= 0 && !is_set("NO_COLOR") && kh_cli_takes_back(fd);

	return (kh_style){cli->lang, cli->color == KH_COLOR_ALWAYS || (cli->color == KH_COLOR_AUTO && wanted)};
}

static kh_str nearest_option(const kh_command *command, const char *written)
{
	kh_suggestion s;

	kh_suggest_start(&s, kh_word(written + strspn(written, "-")));
	for (size_t i = 0; i < command->noptions; i++)
		kh_suggest_try(&s, kh_str_of(command->options[i].name));
	return s.best.len == 0 ? KH_NO_STR : kh_fmt("--%s", kh_str_c(s.best));
}

static const kh_option *by_letter(const kh_command *command, int letter)
{
	for (size_t i = 0; i < command->noptions; i++)
		if (letter != 0 && command->options[i].letter == letter)
			return &command->options[i];
	return NULL;
}

/* The option that getopt stopped at: by its letter, or by its number behind the letters. */
static const kh_option *stopped_at(const kh_command *command, int code)
{
	return code > UCHAR_MAX ? &command->options[code - UCHAR_MAX - 1] : by_letter(command, code);
}

static kh_str option_name(const kh_option *option)
{
	return kh_fmt("--%s", option->name);
}

static int say_bad(const kh_cli *cli, const kh_command *command, char **argv, int got)
{
	const kh_option *option = stopped_at(command, optopt);
	const char *written = argv[optind - 1];

	if (got == ':' && option) {
		kh_str wanted = kh_str_of(kh_phrase_text(option->value, cli->lang));
		kh_say_usage(cli, KH_P_NO_VALUE, KH_ARGS(option_name(option), wanted), KH_NO_STR);
	} else if (option) {
		kh_say_usage(cli, KH_P_NO_VALUE_TAKEN, KH_ARGS(option_name(option)), KH_NO_STR);
	} else {
		kh_str word = optopt != 0 ? kh_fmt("-%c", optopt) : kh_word(written);
		kh_say_usage(cli, KH_P_BAD_OPTION, KH_ARGS(word), optopt != 0 ? KH_NO_STR : nearest_option(command, written));
	}
	return OPTIONS_BAD;
}

/* getopt's view of the table: short options, and long ones numbered behind all letters. */
static void describe(const kh_command *command, struct option *longs, char *shorts)
{
	*shorts++ = ':';
	for (size_t i = 0; i < command->noptions; i++) {
		const kh_option *o = &command->options[i];
		bool value = o->value != KH_PHRASE_COUNT;

		longs[i] = (struct option){o->name, value ? required_argument : no_argument, NULL, UCHAR_MAX + 1 + (int)i};
		if (o->letter == 0)
			continue;
		*shorts++ = o->letter;
		if (value)
			*shorts++ = ':';
	}
	longs[command->noptions] = (struct option){0};
	*shorts = '\0';
}

bool kh_option_is(const kh_command *command, int index, const char *name)
{
	return strcmp(command->options[index].name, name) == 0;
}

/* The next option as an index into the command's options, with its value; OPTIONS_BAD: what is wrong is said. */
static int next_option(kh_cli *cli, const kh_command *command, int argc, char **argv, const char **value)
{
	struct option longs[MOST_OPTIONS + 1];
	char shorts[2 * MOST_OPTIONS + 2];

	describe(command, longs, shorts);
	opterr = 0;
	for (;;) {
		int got = getopt_long(argc, argv, shorts, longs, NULL);
		if (got == -1)
			return OPTIONS_END;
		if (got == '?' || got == ':')
			return say_bad(cli, command, argv, got);
		int index = (int)(stopped_at(command, got) - command->options);
		*value = optarg;
		if (kh_option_is(command, index, "color") && !set_color(cli, optarg)) {
			kh_say_bad_value(cli, "color", optarg, KH_P_VALUE_COLOR);
			return OPTIONS_BAD;
		}
		if (kh_option_is(command, index, "allow-outside"))
			cli->outside = true;
		else if (!kh_option_is(command, index, "lang") && !kh_option_is(command, index, "color"))
			return index;
	}
}

bool kh_options_read(kh_cli *cli, const kh_command *command, int argc, char **argv, kh_option_taker *take, void *request,
		     int *status)
{
	const char *value;
	int got;

	*status = KH_EXIT_NO_VERDICT;
	while ((got = next_option(cli, command, argc, argv, &value)) != OPTIONS_END) {
		if (got == OPTIONS_BAD)
			return false;
		if (kh_option_is(command, got, "help")) {
			*status = kh_help_print(cli, command);
			return false;
		}
		if (kh_option_is(command, got, "version")) {
			*status = kh_version_print(cli);
			return false;
		}
		if (!take(request, got, value))
			return false;
	}
	return true;
}
