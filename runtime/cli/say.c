/* Speaking to standard error, and ending an output. Results never come here. */
#include "runtime/cli/cli.h"

#include <stdio.h>
#include <unistd.h>

void kh_say_text(kh_str text)
{
	fwrite(text.ptr, 1, text.len, stderr);
}

kh_str kh_word(const char *argument)
{
	kh_str s = kh_str_of(argument);
	kh_buf shown = {0};

	if (kh_utf8_valid_prefix(s) == s.len)
		return s;
	kh_buf_shown(&shown, s);
	return kh_buf_str(&shown);
}

static void add_note(kh_buf *out, kh_str text)
{
	if (text.len == 0)
		return;
	kh_buf_addc(out, "  = ");
	kh_buf_shown(out, text);
	kh_buf_char(out, '\n');
}

int kh_say(const kh_cli *cli, kh_code code, const kh_str *args, size_t n, kh_str meant)
{
	kh_style style = kh_cli_style(cli, STDERR_FILENO);
	kh_buf out = {0};

	kh_buf_addc(&out, "khen: ");
	kh_ink_on(&out, style, kh_severity_ink(kh_code_severity(code)));
	kh_buf_addf(&out, "%s %s", kh_severity_text(kh_code_severity(code), cli->lang), kh_code_text(code));
	kh_ink_off(&out, style);
	kh_buf_addc(&out, ": ");
	kh_buf_shown(&out, kh_message_text(code, cli->lang, args, n));
	kh_buf_char(&out, '\n');
	if (meant.len > 0)
		add_note(&out, kh_phrase_fill(KH_P_MEANT, cli->lang, KH_ARGS(meant)));
	add_note(&out, kh_message_hint(code, cli->lang, args, n));
	kh_say_text(kh_buf_str(&out));
	return KH_EXIT_NO_VERDICT;
}

int kh_say_trouble(const kh_cli *cli, const kh_trouble *trouble)
{
	kh_str args[KH_MAX_ARGS] = {{0}};

	kh_trouble_args(trouble, cli->lang, args);
	return kh_say(cli, trouble->code, args, trouble->nargs, KH_NO_STR);
}

int kh_say_usage(const kh_cli *cli, kh_phrase what, const kh_str *args, size_t n, kh_str meant)
{
	return kh_say(cli, KH_KT909, KH_ARGS(kh_phrase_fill(what, cli->lang, args, n)), meant);
}

int kh_say_bad_value(const kh_cli *cli, const char *option, const char *value, kh_phrase wanted)
{
	kh_str name = kh_fmt("--%s", option), words = kh_str_of(kh_phrase_text(wanted, cli->lang));

	return kh_say_usage(cli, KH_P_BAD_VALUE, KH_ARGS(name, kh_word(value), words), KH_NO_STR);
}

void kh_say_line(kh_str line)
{
	kh_buf out = {0};

	kh_buf_addc(&out, "khen: ");
	kh_buf_shown(&out, line);
	kh_buf_char(&out, '\n');
	kh_say_text(kh_buf_str(&out));
}

/* What the user stopped is no mistake. */
int kh_say_unwritten(const kh_cli *cli, const kh_out *out)
{
	kh_str name = kh_out_name(out, cli->lang), why = kh_out_why(out, cli->lang);

	if (out->stopped_by == 0)
		return kh_say(cli, KH_KT908, KH_ARGS(name, why), KH_NO_STR);
	kh_say_line(kh_fmt("%s: %s", kh_str_c(name), kh_str_c(why)));
	return KH_EXIT_SIGNAL + out->stopped_by;
}

int kh_finish(const kh_cli *cli, kh_out *out, int status)
{
	if (kh_out_close(out))
		return status;
	if (kh_out_unread(out))
		return KH_EXIT_NO_VERDICT;
	return kh_say_unwritten(cli, out);
}
