/* khen lint: rule files in, what is wrong with them as plans out. It puts settings, rules, fixes and reports together and judges
 * nothing itself. */
#include "runtime/cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/map.h"
#include "lang/lint/fix.h"
#include "runtime/cli/lint_across.h"
#include "runtime/cli/lint_settings.h"
#include "runtime/cli/options.h"
#include "runtime/cli/rewrite.h"
#include "runtime/cli/rules.h"
#include "runtime/report/diff.h"
#include "runtime/report/lint_report.h"

/* Fixes may make room for others; rules whose fixes undo one another are stopped here. */
enum { MOST_ROUNDS = 10 };

static const kh_option options[] = {
	{"select", 0, KH_P_VALUE_CODES, KH_P_OPTION_SELECT},
	{"ignore", 0, KH_P_VALUE_CODES, KH_P_OPTION_IGNORE},
	{"level", 0, KH_P_VALUE_LEVELS, KH_P_OPTION_LEVEL},
	{"config", 0, KH_P_VALUE_FILE, KH_P_OPTION_CONFIG},
	{"fix", 0, KH_PHRASE_COUNT, KH_P_OPTION_FIX},
	{"diff", 0, KH_PHRASE_COUNT, KH_P_OPTION_LINT_DIFF},
	{"exit-zero", 0, KH_PHRASE_COUNT, KH_P_OPTION_EXIT_ZERO},
	{"format", 'f', KH_P_VALUE_LINT_FORMAT, KH_P_OPTION_LINT_FORMAT},
	{"output", 'o', KH_P_VALUE_LINT_OUTPUT, KH_P_OPTION_LINT_OUTPUT},
	{"units", 'u', KH_P_VALUE_FILE, KH_P_OPTION_UNITS},
	KH_OUTSIDE_OPTION,
	{"quiet", 'q', KH_PHRASE_COUNT, KH_P_OPTION_QUIET},
	{"verbose", 'v', KH_PHRASE_COUNT, KH_P_OPTION_LINT_VERBOSE},
	KH_COMMON_OPTIONS,
};

/* One report: its format and its file; NULL: standard output. */
typedef struct {
	const kh_lint_format *format;
	const char *path;
} output;

typedef struct {
	kh_cli *cli;
	kh_names files, units;
	kh_lint_asked asked;
	output main;
	KH_VEC(output) more;
	bool fix, diff, exit_zero, quiet, verbose;
	int status;

	/* the work */
	kh_sources *sources;
	kh_lint_glances glances;   /* of several files: which speaks of which */
	kh_lint_findings findings; /* of all files */
	kh_pool told;              /* findings of files that several plans import */
	kh_lint_settings settings; /* of the first file */
	bool has_settings;
	kh_buf diffs;
	int worst;
} request;

/* ---- the command line ---- */

static bool read_format(request *r, const char *value)
{
	r->main.format = kh_lint_format_find(kh_word(value));
	return r->main.format || (kh_say_bad_value(r->cli, "format", value, KH_P_VALUE_LINT_FORMAT), false);
}

/* "FILE", or "FORMAT=FILE" with the name of a format. */
static bool read_output(request *r, const char *value)
{
	const char *sign = strchr(value, '=');
	const kh_lint_format *format = sign ? kh_lint_format_find((kh_str){value, (size_t)(sign - value)}) : NULL;

	if (format == NULL)
		r->main.path = value;
	else
		kh_push(&r->more, (output){format, sign + 1});
	return true;
}

static bool read_option(void *asked, int index, const char *value)
{
	request *r = asked;
	const char *name = options[index].name;

	if (strcmp(name, "select") == 0 || strcmp(name, "ignore") == 0 || strcmp(name, "level") == 0)
		return kh_lint_ask(r->cli, &r->asked.flags, name, value);
	if (strcmp(name, "format") == 0)
		return read_format(r, value);
	if (strcmp(name, "output") == 0)
		return read_output(r, value);
	if (strcmp(name, "units") == 0)
		kh_push(&r->units, kh_str_of(value));
	if (strcmp(name, "config") == 0)
		r->asked.config = value;
	r->fix = r->fix || strcmp(name, "fix") == 0;
	r->diff = r->diff || strcmp(name, "diff") == 0;
	r->exit_zero = r->exit_zero || strcmp(name, "exit-zero") == 0;
	r->quiet = r->quiet || strcmp(name, "quiet") == 0;
	r->verbose = r->verbose || strcmp(name, "verbose") == 0;
	return true;
}

static bool has_files(const request *r)
{
	size_t standard = kh_names_stdin(&r->files);

	if (r->files.len == 0)
		kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
	else if (standard + kh_names_stdin(&r->units) > 1)
		kh_say_usage(r->cli, KH_P_STDIN_TWICE, NULL, 0, KH_NO_STR);
	else if (standard > 0 && (r->fix || r->diff))
		kh_say_usage(r->cli, KH_P_LINT_NO_STDIN_FIX, NULL, 0, KH_NO_STR);
	else
		return true;
	return false;
}

/* False: there is nothing to do, and r->status is the exit status. */
static bool read_command(request *r, int argc, char **argv)
{
	if (!kh_options_read(r->cli, &kh_cmd_lint, argc, argv, read_option, r, &r->status))
		return false;
	for (int i = optind; i < argc; i++)
		kh_push(&r->files, kh_str_of(argv[i]));
	return has_files(r) && kh_lint_ask_environment(r->cli, &r->asked.environment);
}

/* ---- one file ---- */

typedef enum { NO_PLAN, MISTAKES, JUDGED } outcome;

/* Judges a text, the first of those given. Where there are mistakes they alone are told: nothing follows from what was not understood. */
static outcome judge_with(request *r, kh_rules *rules, const kh_rule_text *files, size_t n, const kh_lint_settings *settings,
			  kh_lint_findings *out)
{
	*rules = (kh_rules){.cli = r->cli, .units = &r->units, .sources = r->sources};
	if (!kh_rules_load_all(rules, files, n))
		return NO_PLAN;
	if (rules->diags.errors == 0) {
		kh_lint_judge(rules->plan, &rules->diags, settings, out);
		return JUDGED;
	}
	*out = (kh_lint_findings){.lang = r->cli->lang};
	for (size_t i = 0; i < rules->diags.list.len; i++)
		if (!settings->off[rules->diags.list.at[i].code])
			kh_push(out, (kh_lint_finding){.diag = rules->diags.list.at[i]});
	return MISTAKES;
}

static outcome judge(request *r, kh_rules *rules, kh_str name, kh_str text, const kh_lint_settings *settings, kh_lint_findings *out)
{
	kh_rule_text file = {name, text};

	return judge_with(r, rules, &file, 1, settings, out);
}

/* Fixes what can be fixed, round by round; gives how much. What would make a mistake of a text is not done. */
static size_t fix_all(request *r, kh_str name, kh_str *text, const kh_lint_settings *settings, kh_lint_findings *findings,
		      const kh_rules *first)
{
	kh_rules rules = *first;
	size_t done = 0, applied;

	for (int round = 0; round < MOST_ROUNDS; round++) {
		const kh_files *files = rules.plan->files;
		kh_lint_findings next;
		kh_rules again;
		kh_str fixed = kh_lint_fixed(files->files.at[files->files.len - 1].source, findings, &applied);
		if (applied == 0 || judge(r, &again, name, fixed, settings, &next) != JUDGED)
			break;
		rules = again;
		*findings = next;
		*text = fixed;
		done += applied;
	}
	return done;
}

/* What is found in an imported file is told once, though several plans import it. */
static bool is_new(request *r, const kh_lint_finding *finding)
{
	kh_place place = kh_place_of(r->sources, finding->diag.span.start);
	kh_str file = place.source ? place.source->path : KH_NO_STR, code = kh_str_of(kh_code_text(finding->diag.code));
	kh_str key = kh_fmt("%s:%u:%u:%s", kh_str_c(file), (unsigned)place.line, (unsigned)place.column, kh_str_c(code));

	if (kh_pool_find(&r->told, key) != KH_NONE)
		return false;
	kh_pool_add(&r->told, key);
	return true;
}

static void worsen(request *r, int status)
{
	r->worst = status > r->worst ? status : r->worst;
}

static void keep(request *r, const kh_lint_findings *findings)
{
	for (size_t i = 0; i < findings->len; i++) {
		if (r->files.len > 1 && !is_new(r, &findings->at[i]))
			continue;
		kh_push(&r->findings, findings->at[i]);
		if (findings->at[i].diag.severity == KH_ERROR && !kh_lint_is_silenced(&findings->at[i]) && !r->diff &&
		    !r->exit_zero)
			worsen(r, KH_EXIT_FINDINGS);
	}
}

static void write_fixed(request *r, kh_str name, kh_str before, kh_str after, size_t fixed)
{
	if (kh_str_eq(before, after))
		return;
	if (r->diff) {
		kh_diff_add(&r->diffs, name, before, after);
		worsen(r, r->exit_zero ? KH_EXIT_FINE : KH_EXIT_FINDINGS);
		return;
	}
	int status = kh_rewrite(r->cli, name, after);
	worsen(r, status);
	if (status == KH_EXIT_FINE && !r->quiet)
		kh_say_line(
			kh_phrase_fill(KH_P_LINT_FIXED, r->cli->lang, KH_ARGS(name, kh_count_text((int64_t)fixed, r->cli->lang))));
}

/* Compares the text with the others of which it speaks: files[1] on. */
static outcome compare(request *r, kh_rule_text *files, size_t n, const kh_lint_settings *settings, kh_lint_findings *findings)
{
	kh_lint_settings compared = kh_lint_compared(settings);
	kh_lint_findings more = {0};
	kh_rules rules;
	outcome got = judge_with(r, &rules, files, n, &compared, &more);

	if (got == NO_PLAN)
		return got;
	kh_lint_merge(findings, &more, r->sources);
	return got;
}

/* Fixes the text, in the file too unless only the difference is wanted. */
static void fix(request *r, kh_str name, kh_str *text, const kh_lint_settings *settings, kh_lint_findings *findings,
		const kh_rules *rules)
{
	kh_str before = *text;
	size_t n = fix_all(r, name, text, settings, findings, rules);

	write_fixed(r, name, before, *text, n);
}

static void lint(request *r, size_t index)
{
	kh_str name = r->files.at[index], text;
	kh_lint_settings settings, own;
	kh_lint_findings findings = {0};
	kh_rule_text *files;
	kh_rules rules;

	if (!kh_lint_settings_read(r->cli, &r->asked, name, r->verbose, &settings) || !kh_rules_read(r->cli, name, &text)) {
		worsen(r, KH_EXIT_NO_VERDICT);
		return;
	}
	size_t partners = r->glances.len > 0 ? kh_lint_partners(&r->glances, index, &files) : 0;
	own = partners > 0 ? kh_lint_alone(&settings) : settings;
	outcome got = judge(r, &rules, name, text, &own, &findings);
	if (got == NO_PLAN) {
		worsen(r, KH_EXIT_NO_VERDICT);
		return;
	}
	if (!r->has_settings)
		r->settings = settings;
	r->has_settings = true;
	if (got == JUDGED && (r->fix || r->diff))
		fix(r, name, &text, &own, &findings, &rules);
	if (partners > 0)
		files[0] = (kh_rule_text){name, text};
	if (got == JUDGED && partners > 0)
		got = compare(r, files, partners + 1, &settings, &findings);
	else if (got == MISTAKES && partners > 0) /* places for the selection of another file are no mistake beside it */
		got = judge_with(r, &rules, files, partners + 1, &settings, &findings);
	if (got != JUDGED)
		worsen(r, KH_EXIT_NO_VERDICT);
	keep(r, &findings);
}

/* ---- the reports ---- */

static bool write_report(const request *r, output to, int *status)
{
	kh_names inputs = {0};
	const kh_names *lists[] = {&r->files, &r->units};
	kh_out out;
	kh_style style = to.path ? (kh_style){r->cli->lang, false} : kh_cli_style(r->cli, STDOUT_FILENO);

	for (size_t l = 0; l < KH_COUNT(lists); l++)
		for (size_t i = 0; i < lists[l]->len; i++)
			kh_push(&inputs, lists[l]->at[i]);
	if (!kh_out_open(&out, to.path, inputs.at, inputs.len)) {
		*status = kh_say(r->cli, KH_KT908, KH_ARGS(kh_out_name(&out, r->cli->lang), kh_out_why(&out, r->cli->lang)),
				 KH_NO_STR);
		return false;
	}
	kh_lint_told told = {
		.sources = r->sources,
		.findings = &r->findings,
		.files = r->files.at,
		.nfiles = r->files.len,
		.settings = &r->settings,
		.style = style,
		.quiet = r->quiet,
	};
	if (r->diff && to.path == NULL)
		kh_out_add(&out, kh_buf_str(&r->diffs));
	else
		to.format->write(&out, &told);
	*status = kh_finish(r->cli, &out, *status);
	return true;
}

static int report(const request *r)
{
	int status = r->worst;

	if (!r->has_settings)
		return status;
	for (size_t i = 0; i < r->more.len; i++)
		write_report(r, r->more.at[i], &status);
	write_report(r, r->main, &status);
	return status;
}

static int run(kh_cli *cli, int argc, char **argv)
{
	request r = {.cli = cli, .main = {.format = kh_lint_format_at(0)}, .sources = KH_NEW(kh_sources)};

	if (!read_command(&r, argc, argv))
		return r.status;
	kh_pool_init(&r.told);
	r.findings.lang = cli->lang;
	if (r.files.len > 1)
		kh_lint_look(&r.files, &r.glances);
	for (size_t i = 0; i < r.files.len && r.worst < KH_EXIT_SIGNAL; i++)
		lint(&r, i);
	kh_pool_free(&r.told);
	return r.worst < KH_EXIT_SIGNAL ? report(&r) : r.worst;
}

static const char *const examples[] = {
	"khen lint rules/2025.kt",
	"khen lint rules/2025.kt --diff",
	"khen lint rules/*.kt --ignore KT157 --output sarif=khen.sarif",
	NULL,
};

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
