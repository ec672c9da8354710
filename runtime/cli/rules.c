/* Rule files for commands. What a file means is decided in lang; here it is read, extended by --units, and its mistakes are said. */
#include "runtime/cli/rules.h"

#include <unistd.h>

#include "runtime/data/load.h"
#include "runtime/data/units.h"

/* Mistakes of rule files that are shown at once; more would not be read. */
enum { MOST_DIAGS = 20 };

/* The scanner counts bytes in an int, and places in all rule files together have 32 bits. */
#define RULES_LIMIT ((size_t)256 << 20)

bool kh_is_rules_name(kh_str name)
{
	return name.len > 3 && kh_str_eq(kh_bare_key(kh_word(kh_str_c(kh_str_slice(name, name.len - 3, name.len)))), KH_STR(".kt"));
}

kh_str kh_names_joined(const kh_names *names)
{
	kh_buf out = {0};

	for (size_t i = 0; i < names->len; i++) {
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, names->at[i]);
	}
	return kh_buf_str(&out);
}

size_t kh_names_stdin(const kh_names *names)
{
	size_t n = 0;

	for (size_t i = 0; i < names->len; i++)
		n += kh_str_eq(names->at[i], KH_STR("-"));
	return n;
}

static bool read_bounded(kh_str name, kh_str *text, kh_trouble *trouble)
{
	return kh_read_text(name, text, trouble) &&
	       (text->len <= RULES_LIMIT || kh_trouble_set(trouble, KH_KT910, KH_ARGS(name, KH_STR("256 MiB"))));
}

bool kh_rules_read(const kh_cli *cli, kh_str name, kh_str *text)
{
	kh_trouble trouble;

	if (!read_bounded(name, text, &trouble)) {
		kh_say_trouble(cli, &trouble);
		return false;
	}
	if (!kh_looks_like_data(*text))
		return true;
	kh_say(cli, KH_KT906, KH_ARGS(name), KH_NO_STR);
	return false;
}

/* Reads an imported file for lang; the reason is in words. */
static bool read_import(void *owner, kh_str path, kh_str *text, kh_str *why)
{
	const kh_rules *rules = owner;
	kh_trouble trouble;
	kh_str args[KH_MAX_ARGS] = {{0}};

	if (read_bounded(path, text, &trouble))
		return true;
	kh_trouble_args(&trouble, rules->cli->lang, args);
	*why = trouble.code == KH_KT901 ? args[1] : kh_code_name(trouble.code, rules->cli->lang);
	return false;
}

/* Units of --units, before names are looked up. */
static bool add_units(void *owner, kh_register *reg)
{
	const kh_rules *rules = owner;
	kh_trouble trouble;

	for (size_t i = 0; rules->units != NULL && i < rules->units->len; i++)
		if (!kh_units_load(reg, rules->units->at[i], &trouble)) {
			kh_say_trouble(rules->cli, &trouble);
			return false;
		}
	return true;
}

bool kh_rules_load_all(kh_rules *rules, const kh_rule_text *files, size_t n)
{
	kh_plan_options how = {.read = read_import, .extend = add_units, .owner = rules, .outside = rules->cli->outside};

	rules->diags = (kh_diags){.lang = rules->cli->lang};
	rules->plan = kh_plan_load_all(files, n, &how, rules->sources, &rules->diags);
	kh_diags_sort(&rules->diags);
	return rules->plan != NULL;
}

bool kh_rules_load(kh_rules *rules, kh_str name, kh_str text)
{
	kh_rule_text file = {name, text};

	return kh_rules_load_all(rules, &file, 1);
}

void kh_rules_say(kh_rules *rules, bool quiet)
{
	kh_buf out = {0};

	if (rules->diags.errors == 0 && quiet)
		return;
	kh_render_diags(&out, rules->sources, &rules->diags, kh_cli_style(rules->cli, STDERR_FILENO), MOST_DIAGS);
	kh_say_text(kh_buf_str(&out));
}
