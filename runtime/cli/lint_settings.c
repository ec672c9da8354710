/* Finding the settings of khen lint and saying which hold. What they mean is decided in lang. */
#include "runtime/cli/lint_settings.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/cli/config.h"

/* ---- flags and variables ---- */

static bool take(const kh_cli *cli, kh_lint_wish *wish, const char *what, kh_str value, kh_str *why, kh_str *nearest)
{
	*why = *nearest = KH_NO_STR;
	if (strcmp(what, "level") == 0)
		return kh_lint_levels_read(value, cli->lang, wish, why, nearest);
	bool select = strcmp(what, "select") == 0;
	wish->has_select = wish->has_select || select;
	wish->has_ignore = wish->has_ignore || !select;
	return kh_lint_codes_read(value, cli->lang, select ? &wish->select : &wish->ignore, why, nearest);
}

static bool take_or_say(const kh_cli *cli, kh_lint_wish *wish, const char *what, const char *value, const char *name)
{
	kh_str why, nearest;

	if (take(cli, wish, what, kh_word(value), &why, &nearest))
		return true;
	kh_say(cli, KH_KT909, KH_ARGS(kh_fmt("%s: %s", name, kh_str_c(why))), nearest);
	return false;
}

bool kh_lint_ask(const kh_cli *cli, kh_lint_wish *flags, const char *option, const char *value)
{
	return take_or_say(cli, flags, option, value, kh_str_c(kh_fmt("--%s", option)));
}

bool kh_lint_ask_environment(const kh_cli *cli, kh_lint_wish *environment)
{
	static const struct {
		const char *variable, *what;
	} variables[] = {{"KHEN_LINT_SELECT", "select"}, {"KHEN_LINT_IGNORE", "ignore"}, {"KHEN_LINT_LEVEL", "level"}};

	for (size_t i = 0; i < KH_COUNT(variables); i++) {
		const char *value = getenv(variables[i].variable);
		if (value && *value && !take_or_say(cli, environment, variables[i].what, value, variables[i].variable))
			return false;
	}
	return true;
}

/* ---- saying which hold ---- */

static void add_prefixes(kh_buf *out, const char *name, const kh_lint_prefixes *prefixes)
{
	kh_buf_addf(out, "%s%s", out->len > 0 ? "; " : "", name);
	for (size_t i = 0; i < prefixes->len; i++)
		kh_buf_addf(out, "%s %s", i > 0 ? "," : "", kh_str_c(prefixes->at[i]));
}

/* "khen.toml (select KT1; ignore KT13; KT105=error)"; empty: it asks for nothing. */
static kh_str wish_words(const kh_lint_wish *wish, kh_str origin)
{
	kh_buf out = {0};

	if (wish->has_select)
		add_prefixes(&out, "select", &wish->select);
	if (wish->has_ignore)
		add_prefixes(&out, "ignore", &wish->ignore);
	for (size_t i = 0; i < wish->levels.len; i++) {
		const kh_lint_level *level = &wish->levels.at[i];
		const char *word = level->off ? "off" : kh_severity_word(level->severity);
		kh_buf_addf(&out, "%s%s=%s", out.len > 0 ? "; " : "", kh_str_c(level->prefix), word);
	}
	return out.len == 0 ? KH_NO_STR : kh_fmt("%s (%s)", kh_str_c(origin), kh_str_c(kh_buf_str(&out)));
}

static void say_settings(const kh_cli *cli, kh_str file, const kh_lint_wish *wishes, size_t n)
{
	kh_buf out = {0};

	for (size_t i = n; i-- > 0;) {
		kh_str words = wish_words(&wishes[i], wishes[i].origin);
		if (words.len == 0)
			continue;
		kh_buf_add(&out, words);
		kh_buf_addc(&out, " > ");
	}
	kh_buf_addc(&out, kh_phrase_text(KH_P_LINT_DEFAULTS, cli->lang));
	kh_say_line(kh_phrase_fill(KH_P_LINT_SETTINGS, cli->lang, KH_ARGS(file, kh_buf_str(&out))));
}

bool kh_lint_settings_read(const kh_cli *cli, const kh_lint_asked *asked, kh_str file, bool verbose, kh_lint_settings *out)
{
	kh_lint_wish wishes[] = {{.has_select = false}, asked->environment, asked->flags};
	kh_config config = {0};

	wishes[1].origin = KH_STR("KHEN_LINT_*");
	wishes[2].origin = KH_STR("--select --ignore --level");
	if (!kh_config_read(cli, kh_config_name(asked->config, file), &config) || !kh_config_say(cli, &config))
		return false;
	wishes[0] = config.lint;
	if (verbose)
		say_settings(cli, file, wishes, KH_COUNT(wishes));
	*out = kh_lint_settings_of(wishes, KH_COUNT(wishes));
	return true;
}
