/* The table of commands, and the help that is printed from it. A command stands here when it works. */
#include "runtime/cli/cli.h"

#include "lang/base/vec.h"
#include "lang/suggest.h"

static const kh_command *const commands[] = {&kh_cmd_run,      &kh_cmd_lint,    &kh_cmd_fmt, &kh_cmd_test,
					     &kh_cmd_template, &kh_cmd_explain, &kh_cmd_help};

/* "giải thích" as it is in the table: "giai-thich". */
static kh_str without_marks(kh_str name)
{
	kh_str bare = kh_bare_key(name);
	kh_buf out = {0};

	for (size_t i = 0; i < bare.len; i++)
		kh_buf_char(&out, bare.ptr[i] == ' ' ? '-' : bare.ptr[i]);
	return kh_buf_str(&out);
}

const kh_command *kh_command_find(kh_str name)
{
	kh_str bare = without_marks(name);

	for (size_t i = 0; i < KH_COUNT(commands); i++)
		if (kh_str_eq(bare, kh_str_of(commands[i]->name)) || kh_str_eq(bare, kh_str_of(commands[i]->vietnamese)))
			return commands[i];
	return NULL;
}

kh_str kh_command_nearest(kh_str name)
{
	kh_suggestion s;

	kh_suggest_start(&s, name);
	for (size_t i = 0; i < KH_COUNT(commands); i++) {
		kh_suggest_try(&s, kh_str_of(commands[i]->name));
		kh_suggest_try(&s, kh_str_of(commands[i]->vietnamese));
	}
	return s.best;
}

/* ---- help ---- */

enum { HELP_WIDTH = 96 };

static void add_phrase(kh_buf *out, kh_phrase phrase, kh_lang lang)
{
	kh_buf_addc(out, kh_phrase_text(phrase, lang));
	kh_buf_char(out, '\n');
}

void kh_wrap(kh_buf *out, kh_str text, size_t indent, size_t width)
{
	size_t used = 0;

	for (size_t i = 0; i < text.len;) {
		size_t end = i;
		while (end < text.len && text.ptr[end] != ' ')
			end++;
		kh_str word = kh_str_slice(text, i, end);
		size_t columns = kh_utf8_width(word);
		if (used > 0 && used + 1 + columns > width) {
			kh_buf_char(out, '\n');
			used = 0;
		}
		kh_buf_fill(out, ' ', used > 0 ? 1 : indent);
		kh_buf_add(out, word);
		used += columns + (used > 0);
		i = end + 1;
	}
	kh_buf_char(out, '\n');
}

/* "  -o, --output TỆP". */
static kh_str option_head(const kh_option *option, kh_lang lang)
{
	kh_buf out = {0};

	if (option->letter != 0)
		kh_buf_addf(&out, "-%c, ", option->letter);
	else
		kh_buf_addc(&out, "    ");
	kh_buf_addf(&out, "--%s", option->name);
	if (option->value != KH_PHRASE_COUNT)
		kh_buf_addf(&out, " %s", kh_phrase_text(option->value, lang));
	return kh_buf_str(&out);
}

/* Two columns: a name and what it is, wrapped in its own column. */
static void add_entry(kh_buf *out, kh_str name, size_t width, const char *what)
{
	kh_buf text = {0};

	kh_wrap(&text, kh_str_of(what), width + 4, HELP_WIDTH - width - 4);
	kh_buf_addc(out, "  ");
	kh_buf_left(out, name, width);
	kh_buf_add(out, kh_str_slice(kh_buf_str(&text), width + 2, text.len));
}

static void add_options(kh_buf *out, const kh_command *command, kh_lang lang)
{
	size_t width = 0;

	for (size_t i = 0; i < command->noptions; i++) {
		size_t columns = kh_utf8_width(option_head(&command->options[i], lang));
		width = columns > width ? columns : width;
	}
	for (size_t i = 0; i < command->noptions; i++) {
		const kh_option *o = &command->options[i];
		add_entry(out, option_head(o, lang), width, kh_phrase_text(o->help, lang));
	}
}

static void add_examples(kh_buf *out, const kh_command *command, kh_lang lang)
{
	add_phrase(out, KH_P_EXAMPLES, lang);
	for (const char *const *example = command->examples; *example; example++)
		kh_buf_addf(out, "  %s\n", *example);
}

static void add_statuses(kh_buf *out, kh_lang lang)
{
	static const kh_phrase words[] = {KH_P_STATUS_0, KH_P_STATUS_1, KH_P_STATUS_2};

	add_phrase(out, KH_P_STATUSES, lang);
	for (size_t i = 0; i < KH_COUNT(words); i++)
		add_entry(out, kh_fmt("%zu", i), 1, kh_phrase_text(words[i], lang));
}

static void add_command_help(kh_buf *out, const kh_command *command, kh_lang lang)
{
	kh_buf_addf(out, "%s %s\n\n", kh_phrase_text(KH_P_USAGE, lang), kh_phrase_text(command->usage, lang));
	kh_wrap(out, kh_str_of(kh_phrase_text(command->about, lang)), 0, HELP_WIDTH);
	kh_buf_char(out, '\n');
	add_examples(out, command, lang);
	kh_buf_char(out, '\n');
	add_phrase(out, KH_P_OPTIONS, lang);
	add_options(out, command, lang);
	kh_buf_char(out, '\n');
	add_statuses(out, lang);
}

static void add_program_help(kh_buf *out, kh_lang lang)
{
	add_phrase(out, KH_P_PROGRAM_SUMMARY, lang);
	kh_buf_addf(out, "\n%s %s\n\n", kh_phrase_text(KH_P_USAGE, lang), kh_phrase_text(KH_P_USAGE_PROGRAM, lang));
	add_phrase(out, KH_P_COMMANDS, lang);
	for (size_t i = 0; i < KH_COUNT(commands); i++)
		add_entry(out, kh_str_of(commands[i]->name), 8, kh_phrase_text(commands[i]->summary, lang));
	kh_buf_char(out, '\n');
	add_examples(out, &kh_cmd_run, lang);
	kh_buf_char(out, '\n');
	add_phrase(out, KH_P_MORE_HELP, lang);
}

static int print(const kh_cli *cli, kh_str text)
{
	kh_out out;

	kh_out_open(&out, NULL, NULL, 0);
	kh_out_add(&out, text);
	return kh_finish(cli, &out, KH_EXIT_FINE);
}

kh_str kh_help_text(const kh_command *command, kh_lang lang)
{
	kh_buf out = {0};

	if (command)
		add_command_help(&out, command, lang);
	else
		add_program_help(&out, lang);
	return kh_buf_str(&out);
}

int kh_help_print(const kh_cli *cli, const kh_command *command)
{
	return print(cli, kh_help_text(command, cli->lang));
}

int kh_version_print(const kh_cli *cli)
{
	kh_str line = kh_phrase_fill(KH_P_VERSION_LINE, cli->lang, KH_ARGS(kh_str_of(KH_VERSION)));

	return print(cli, kh_fmt("%s\n", kh_str_c(line)));
}
