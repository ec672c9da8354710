/* khen lint: rule files in, what is wrong with them as plans out. It judges nothing itself. */
#include "runtime/cli/cli.h"

#include <unistd.h>

#include "lang/lint/lint.h"
#include "runtime/cli/options.h"
#include "runtime/cli/rules.h"

static const kh_option options[] = {
	{"units", 'u', KH_P_VALUE_FILE, KH_P_OPTION_UNITS},
	{"quiet", 'q', KH_PHRASE_COUNT, KH_P_OPTION_QUIET},
	KH_COMMON_OPTIONS,
};

typedef struct {
	kh_cli *cli;
	kh_names rules, units;
	bool quiet;
	int status;
} request;

static bool read_command(request *r, int argc, char **argv)
{
	const char *value;
	int got;

	r->status = KH_EXIT_NO_VERDICT;
	while ((got = kh_option_next(r->cli, &kh_cmd_lint, argc, argv, &value)) != KH_OPTIONS_END) {
		if (got == KH_OPTIONS_BAD)
			return false;
		bool help = kh_option_is(&kh_cmd_lint, got, "help");
		if (help || kh_option_is(&kh_cmd_lint, got, "version")) {
			r->status = help ? kh_help_print(r->cli, &kh_cmd_lint) : kh_version_print(r->cli);
			return false;
		}
		if (kh_option_is(&kh_cmd_lint, got, "units"))
			kh_push(&r->units, kh_str_of(value));
		else
			r->quiet = true;
	}
	for (int i = optind; i < argc; i++)
		kh_push(&r->rules, kh_str_of(argv[i]));
	if (r->rules.len == 0)
		kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
	return r->rules.len > 0;
}

static int lint(const request *r, kh_str name, kh_buf *out)
{
	kh_rules rules = {.cli = r->cli, .units = &r->units, .sources = KH_NEW(kh_sources)};
	kh_str text;

	if (!kh_rules_read(r->cli, name, &text) || !kh_rules_load(&rules, name, text))
		return KH_EXIT_NO_VERDICT;
	int status = rules.diags.errors > 0 ? KH_EXIT_NO_VERDICT : KH_EXIT_FINE;
	if (status == KH_EXIT_FINE) {
		kh_lint_run(rules.plan, &rules.diags);
		status = rules.diags.errors > 0 ? KH_EXIT_FINDINGS : KH_EXIT_FINE;
	}
	kh_render_diags(out, rules.sources, &rules.diags, kh_cli_style(r->cli, STDOUT_FILENO), SIZE_MAX);
	return status;
}

static int run(kh_cli *cli, int argc, char **argv)
{
	request r = {.cli = cli};
	kh_buf text = {0};
	kh_out out;
	int worst = KH_EXIT_FINE;

	if (!read_command(&r, argc, argv))
		return r.status;
	for (size_t i = 0; i < r.rules.len; i++) {
		int status = lint(&r, r.rules.at[i], &text);
		worst = status > worst ? status : worst;
	}
	kh_out_open(&out, NULL, NULL, 0);
	kh_out_add(&out, kh_buf_str(&text));
	return kh_finish(cli, &out, worst);
}

static const char *const examples[] = {"khen lint rules/2024.kt", NULL};

const kh_command kh_cmd_lint = {
	.name = "lint",
	.vietnamese = "soat",
	.summary = KH_P_LINT_SUMMARY,
	.usage = KH_P_LINT_USAGE,
	.about = KH_P_LINT_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
