/* The command line: one table of commands, one of options for each, from which help is printed and arguments are read. */
#ifndef KH_CLI_CLI_H
#define KH_CLI_CLI_H

#include "lang/render.h"
#include "runtime/data/trouble.h"
#include "runtime/report/out.h"

/* Exit statuses, the same for every command and format. */
enum { KH_EXIT_FINE = 0, KH_EXIT_FINDINGS = 1, KH_EXIT_NO_VERDICT = 2, KH_EXIT_SIGNAL = 128 /* and its number */ };

typedef enum { KH_COLOR_AUTO, KH_COLOR_ALWAYS, KH_COLOR_NEVER } kh_color;

/* What all commands share. */
typedef struct {
	kh_lang lang;
	kh_color color;
	bool outside; /* --allow-outside: rules may import files that lie outside the folder of the plan */
} kh_cli;

typedef struct {
	const char *name; /* without its two dashes */
	char letter;      /* 0: none */
	kh_phrase value;  /* the name of its value; KH_PHRASE_COUNT: it takes none */
	kh_phrase help;
} kh_option;

typedef struct {
	const char *name, *vietnamese; /* the second without marks */
	kh_phrase summary, usage, about;
	const kh_option *options;
	size_t noptions;
	const char *const *examples;                    /* ended by NULL */
	int (*run)(kh_cli *cli, int argc, char **argv); /* argv[0] is the command */
} kh_command;

extern const kh_command kh_cmd_run, kh_cmd_lint, kh_cmd_fmt, kh_cmd_explain, kh_cmd_help, kh_cmd_template, kh_cmd_test;

/* ---- commands.c ---- */

/* The command of this name, or NULL. */
const kh_command *kh_command_find(kh_str name);
/* The nearest name of a command, or empty. */
kh_str kh_command_nearest(kh_str name);
/* The help of a command; of khen itself for NULL. */
kh_str kh_help_text(const kh_command *command, kh_lang lang);
/* The same on standard output; gives the exit status. */
int kh_help_print(const kh_cli *cli, const kh_command *command);
int kh_version_print(const kh_cli *cli);

/* A paragraph broken between words, each line behind indent spaces. */
void kh_wrap(kh_buf *out, kh_str text, size_t indent, size_t width);

/* ---- options.c ---- */

/* Takes the language and the colours from the environment and from --lang, before anything is said. False: a value was wrong,
 * and that is said. */
bool kh_cli_start(kh_cli *cli, int argc, char **argv);
/* How to write to a stream (a file descriptor): colours are decided for each by itself. */
kh_style kh_cli_style(const kh_cli *cli, int fd);
/* Is the stream a terminal on which what was written can be written over? */
bool kh_cli_takes_back(int fd);

/* Takes an option of the command, as an index into its options, with its value. False: what is wrong is said. */
typedef bool kh_option_taker(void *request, int index, const char *value);
/* Reads the options of the command; --lang, --color, --help and --version are taken care of. take: NULL where the command has no others.
 * True: optind is the first other argument, and *status is KH_EXIT_NO_VERDICT. False: there is nothing to do, and *status is the exit status. */
bool kh_options_read(kh_cli *cli, const kh_command *command, int argc, char **argv, kh_option_taker *take, void *request,
		     int *status);
/* Is the option of this index the one called name? */
bool kh_option_is(const kh_command *command, int index, const char *name);

/* ---- say.c ---- */

/* Says a message of the catalogue on standard error, with the word that was probably meant (or empty). Gives KH_EXIT_NO_VERDICT. */
int kh_say(const kh_cli *cli, kh_code code, const kh_str *args, size_t n, kh_str meant);
int kh_say_trouble(const kh_cli *cli, const kh_trouble *trouble);
/* Wrong usage: KT909 with this sentence. */
int kh_say_usage(const kh_cli *cli, kh_phrase what, const kh_str *args, size_t n, kh_str meant);
int kh_say_bad_value(const kh_cli *cli, const char *option, const char *value, kh_phrase wanted);
/* A word of the command line as text: UTF-8 as it is, other bytes as escapes. */
kh_str kh_word(const char *argument);
/* Text for standard error as it is. */
void kh_say_text(kh_str text);
/* "khen: " and a line, on standard error. */
void kh_say_line(kh_str line);
/* Says that out could not be written (KT908); KH_EXIT_NO_VERDICT, or the status of the signal that came. */
int kh_say_unwritten(const kh_cli *cli, const kh_out *out);
/* Closes the output: status when it is whole, else that of kh_say_unwritten. */
int kh_finish(const kh_cli *cli, kh_out *out, int status);

#endif
