/* khen template: the form that the hosts of a plan fill in. */
#include "runtime/cli/cli.h"

#include <string.h>
#include <unistd.h>

#include "runtime/cli/options.h"
#include "runtime/cli/rules.h"
#include "runtime/report/template.h"

static const kh_option options[] = {
	{"output", 'o', KH_P_VALUE_FILE, KH_P_OPTION_OUTPUT},
	{"format", 'f', KH_P_VALUE_FORMAT, KH_P_OPTION_FORM_FORMAT},
	{"host", 0, KH_P_VALUE_UNIT, KH_P_OPTION_HOST},
	{"units", 'u', KH_P_VALUE_FILE, KH_P_OPTION_UNITS},
	KH_OUTSIDE_OPTION,
	KH_COMMON_OPTIONS,
};

typedef struct {
	kh_cli *cli;
	const char *output, *host; /* NULL: standard output, all hosts */
	kh_names rules, units;
	bool csv;
	int status;
} request;

static bool read_option(void *asked, int index, const char *value)
{
	request *r = asked;
	const char *name = options[index].name;

	if (strcmp(name, "output") == 0)
		r->output = value;
	else if (strcmp(name, "host") == 0)
		r->host = value;
	else if (strcmp(name, "units") == 0)
		kh_push(&r->units, kh_str_of(value));
	else if (strcmp(value, "csv") == 0 || strcmp(value, "xlsx") == 0)
		r->csv = strcmp(value, "csv") == 0;
	else
		return kh_say_bad_value(r->cli, "format", value, KH_P_WANT_FORM_FORMAT), false;
	return true;
}

static bool read_command(request *r, int argc, char **argv)
{
	if (!kh_options_read(r->cli, &kh_cmd_template, argc, argv, read_option, r, &r->status))
		return false;
	for (int i = optind; i < argc; i++)
		kh_push(&r->rules, kh_str_of(argv[i]));
	return true;
}

/* One rule file, and somewhere to write to. */
static bool is_complete(const request *r)
{
	bool screen = !r->output || strcmp(r->output, "-") == 0;

	if (r->rules.len == 0)
		kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
	else if (r->rules.len > 1)
		kh_say_usage(r->cli, KH_P_ONE_RULES, KH_ARGS(kh_fmt("%zu", r->rules.len), kh_names_joined(&r->rules)), KH_NO_STR);
	else if (!r->csv && screen && isatty(STDOUT_FILENO))
		kh_say_usage(r->cli, KH_P_NEED_OUTPUT, KH_ARGS(KH_STR("xlsx")), KH_NO_STR);
	else
		return true;
	return false;
}

static const kh_plan *load_plan(const request *r)
{
	kh_str name = r->rules.at[0], text;
	kh_rules rules = {.cli = r->cli, .units = &r->units, .sources = KH_NEW(kh_sources)};

	if (!kh_rules_read(r->cli, name, &text))
		return NULL;
	bool loaded = kh_rules_load(&rules, name, text);
	kh_rules_say(&rules, false);
	return loaded && rules.diags.errors == 0 ? rules.plan : NULL;
}

/* The entity of --host, and is there a campaign for it? */
static bool find_host(const request *r, kh_template *form)
{
	size_t n;

	form->host = KH_NONE;
	if (!r->host)
		return true;
	kh_str name = kh_word(r->host);
	form->host = kh_register_find(form->plan->reg, name);
	if (form->host == KH_NONE) {
		kh_say_usage(r->cli, KH_P_UNKNOWN_HOST, KH_ARGS(name), kh_register_nearest(form->plan->reg, name));
		return false;
	}
	kh_plain_free(kh_template_campaigns(form, &n));
	if (n == 0)
		kh_say_usage(r->cli, KH_P_NO_HOST, KH_ARGS(kh_entity_name(form->plan->reg, form->host)), KH_NO_STR);
	return n > 0;
}

static int write_form(const request *r, const kh_plan *plan)
{
	kh_template form = {.plan = plan, .lang = r->cli->lang};
	kh_out out;

	if (!find_host(r, &form))
		return KH_EXIT_NO_VERDICT;
	if (!kh_out_open(&out, r->output, r->rules.at, r->rules.len))
		return kh_say(r->cli, KH_KT908, KH_ARGS(kh_out_name(&out, r->cli->lang), kh_out_why(&out, r->cli->lang)),
			      KH_NO_STR);
	if (r->csv)
		kh_template_csv(&out, &form);
	else
		kh_template_xlsx(&out, &form);
	return kh_finish(r->cli, &out, KH_EXIT_FINE);
}

static int run(kh_cli *cli, int argc, char **argv)
{
	request r = {.cli = cli};

	if (!read_command(&r, argc, argv))
		return r.status;
	if (!is_complete(&r))
		return KH_EXIT_NO_VERDICT;
	const kh_plan *plan = load_plan(&r);
	return plan ? write_form(&r, plan) : KH_EXIT_NO_VERDICT;
}

static const char *const examples[] = {
	"khen template rules/2024.kt -o form.xlsx",
	"khen template rules/2024.kt --host \"Sở Nội vụ\" -o so-noi-vu.xlsx",
	"khen template rules/2024.kt --format csv -o form.csv",
	NULL,
};

const kh_command kh_cmd_template = {
	.name = "template",
	.vietnamese = "bieu-mau",
	.summary = KH_P_TEMPLATE_SUMMARY,
	.usage = KH_P_TEMPLATE_USAGE,
	.about = KH_P_TEMPLATE_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
