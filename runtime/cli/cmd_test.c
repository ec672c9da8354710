/* khen test: rule files in, their cases run, the report out. It puts the floors together and compares nothing itself. */
#include "runtime/cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/ast.h"
#include "lang/print.h"
#include "runtime/boundary/boundary.h"
#include "runtime/cli/options.h"
#include "runtime/cli/rules.h"
#include "runtime/report/test_report.h"

static const kh_option options[] = {
	{"coverage", 0, KH_PHRASE_COUNT, KH_P_OPTION_COVERAGE},
	{"threshold", 0, KH_P_VALUE_NUMBER, KH_P_OPTION_THRESHOLD},
	{"boundary", 0, KH_PHRASE_COUNT, KH_P_OPTION_BOUNDARY},
	{"filter", 0, KH_P_VALUE_TEXT, KH_P_OPTION_FILTER},
	{"format", 'f', KH_P_VALUE_TEST_FORMAT, KH_P_OPTION_LINT_FORMAT},
	{"output", 'o', KH_P_VALUE_FILE, KH_P_OPTION_OUTPUT},
	{"units", 'u', KH_P_VALUE_FILE, KH_P_OPTION_UNITS},
	KH_OUTSIDE_OPTION,
	{"quiet", 'q', KH_PHRASE_COUNT, KH_P_OPTION_TEST_QUIET},
	{"verbose", 'v', KH_PHRASE_COUNT, KH_P_OPTION_TEST_VERBOSE},
	KH_COMMON_OPTIONS,
};

/* The ending of a file of cases that stands beside its rule file. */
#define BESIDE_ENDING ".vi-du.kt"

typedef struct {
	kh_cli *cli;
	kh_names files, units;
	const kh_test_format *format;
	const char *output, *filter;
	bool coverage, boundary, quiet, verbose;
	int threshold; /* -1: none */
	int status;

	/* the work */
	kh_sources *sources;
	kh_pool places; /* of the cases that were run: two files may import one */
	KH_VEC(kh_case *) cases;
	kh_coverage reach;
	size_t filtered; /* cases left out by --filter */
	int worst;
} request;

/* ---- the command line ---- */

static bool read_format(request *r, const char *value)
{
	r->format = kh_test_format_find(kh_word(value));
	return r->format || (kh_say_bad_value(r->cli, "format", value, KH_P_VALUE_TEST_FORMAT), false);
}

static bool read_threshold(request *r, const char *value)
{
	size_t digits = strspn(value, "0123456789");

	r->threshold = digits > 0 && digits <= 3 && value[digits] == '\0' ? (int)strtol(value, NULL, 10) : 101;
	r->coverage = true;
	return r->threshold <= 100 || (kh_say_bad_value(r->cli, "threshold", value, KH_P_WANT_PERCENT), false);
}

static bool read_option(void *asked, int index, const char *value)
{
	request *r = asked;
	const char *name = options[index].name;

	if (strcmp(name, "format") == 0)
		return read_format(r, value);
	if (strcmp(name, "threshold") == 0)
		return read_threshold(r, value);
	if (strcmp(name, "output") == 0)
		r->output = value;
	if (strcmp(name, "filter") == 0)
		r->filter = value;
	if (strcmp(name, "units") == 0)
		kh_push(&r->units, kh_str_of(value));
	r->coverage = r->coverage || strcmp(name, "coverage") == 0;
	r->boundary = r->boundary || strcmp(name, "boundary") == 0;
	r->quiet = r->quiet || strcmp(name, "quiet") == 0;
	r->verbose = r->verbose || strcmp(name, "verbose") == 0;
	return true;
}

static bool has_files(const request *r)
{
	size_t standard = kh_names_stdin(&r->files) + kh_names_stdin(&r->units);

	if (r->files.len == 0)
		kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
	else if (standard > 1)
		kh_say_usage(r->cli, KH_P_STDIN_TWICE, NULL, 0, KH_NO_STR);
	else if (r->boundary && (r->files.len > 1 || standard > 0))
		kh_say_usage(r->cli, KH_P_TEST_ONE_BOUNDARY, NULL, 0, KH_NO_STR);
	else
		return true;
	return false;
}

/* False: there is nothing to do, and r->status is the exit status. */
static bool read_command(request *r, int argc, char **argv)
{
	if (!kh_options_read(r->cli, &kh_cmd_test, argc, argv, read_option, r, &r->status))
		return false;
	for (int i = optind; i < argc; i++)
		kh_push(&r->files, kh_str_of(argv[i]));
	return has_files(r);
}

/* ---- the cases ---- */

static bool is_asked_for(request *r, const kh_example *example)
{
	if (r->filter == NULL || strstr(kh_str_c(kh_bare_key(example->title)), kh_str_c(kh_bare_key(kh_word(r->filter)))) != NULL)
		return true;
	r->filtered++;
	return false;
}

static void run_case(request *r, const kh_plan *plan, const kh_example *example)
{
	kh_place place = kh_place_of(plan->sources, example->node->span.start);
	kh_str key = kh_fmt("%s:%u:%u", kh_str_c(place.source->path), (unsigned)place.line, (unsigned)place.column);

	if (kh_pool_find(&r->places, key) != KH_NONE)
		return;
	kh_pool_add(&r->places, key);
	if (!is_asked_for(r, example))
		return;
	kh_push(&r->cases, kh_case_run(plan, example));
	if (r->coverage)
		kh_coverage_case(&r->reach, r->cases.at[r->cases.len - 1]);
}

static void worsen(request *r, int status)
{
	r->worst = status > r->worst ? status : r->worst;
}

static void test_file(request *r, kh_str name)
{
	kh_rules rules = {.cli = r->cli, .units = &r->units, .sources = r->sources};
	kh_str text;

	bool loaded = kh_rules_read(r->cli, name, &text) && kh_rules_load(&rules, name, text);
	if (loaded)
		kh_rules_say(&rules, true);
	if (!loaded || rules.diags.errors > 0) {
		worsen(r, KH_EXIT_NO_VERDICT);
		return;
	}
	if (r->coverage)
		kh_coverage_plan(&r->reach, rules.plan);
	for (size_t i = 0; i < rules.plan->examples.len; i++)
		run_case(r, rules.plan, &rules.plan->examples.at[i]);
}

/* The file of cases beside a rule file; empty: there is none. */
static kh_str beside(kh_str name)
{
	if (!kh_is_rules_name(name) || kh_str_ends(name, KH_STR(BESIDE_ENDING)))
		return KH_NO_STR;
	kh_str path = kh_fmt("%.*s" BESIDE_ENDING, (int)(name.len - 3), name.ptr);
	return access(kh_str_c(path), F_OK) == 0 ? path : KH_NO_STR;
}

static void test(request *r, kh_str name)
{
	test_file(r, name);
	if (beside(name).len > 0)
		test_file(r, beside(name));
}

/* ---- the report ---- */

static kh_test_told told(const request *r, kh_style style)
{
	kh_test_told out = {
		.cases = r->cases.at,
		.ncases = r->cases.len,
		.coverage = r->coverage ? &r->reach : NULL,
		.threshold = r->threshold,
		.style = style,
		.quiet = r->quiet,
		.verbose = r->verbose,
	};

	for (size_t i = 0; i < r->cases.len; i++) {
		const kh_case *c = r->cases.at[i];
		out.broken += c->judgement == NULL;
		out.failed += c->judgement != NULL && c->wrong.len > 0;
		out.passed += c->judgement != NULL && c->wrong.len == 0;
	}
	return out;
}

static bool open_output(const request *r, kh_out *out)
{
	kh_names inputs = {0};
	const kh_names *lists[] = {&r->files, &r->units};

	for (size_t l = 0; l < KH_COUNT(lists); l++)
		for (size_t i = 0; i < lists[l]->len; i++)
			kh_push(&inputs, lists[l]->at[i]);
	if (kh_out_open(out, r->output, inputs.at, inputs.len))
		return true;
	kh_say(r->cli, KH_KT908, KH_ARGS(kh_out_name(out, r->cli->lang), kh_out_why(out, r->cli->lang)), KH_NO_STR);
	return false;
}

static int report(request *r)
{
	kh_test_told what = told(r, r->output ? (kh_style){r->cli->lang, false} : kh_cli_style(r->cli, STDOUT_FILENO));
	kh_out out;

	if (what.broken > 0)
		worsen(r, KH_EXIT_NO_VERDICT);
	if (what.failed > 0 || kh_test_short(&what))
		worsen(r, KH_EXIT_FINDINGS);
	if (!open_output(r, &out))
		return KH_EXIT_NO_VERDICT;
	r->format->write(&out, &what);
	return kh_finish(r->cli, &out, r->worst);
}

/* Cases that do not run prove nothing: without any there is no verdict. */
static bool has_cases(const request *r)
{
	if (r->cases.len > 0 || (r->coverage && r->filter == NULL && r->worst == KH_EXIT_FINE))
		return true;
	if (r->worst != KH_EXIT_FINE)
		return false; /* why is said */
	if (r->filtered > 0)
		kh_say_usage(r->cli, KH_P_TEST_NO_MATCH, KH_ARGS(kh_word(r->filter)), KH_NO_STR);
	else
		kh_say_usage(r->cli, KH_P_TEST_NO_CASES, NULL, 0, KH_NO_STR);
	return false;
}

/* ---- cases at the limits ---- */

static kh_str base_name(kh_str path)
{
	size_t start = path.len;

	while (start > 0 && path.ptr[start - 1] != '/')
		start--;
	return kh_str_slice(path, start, path.len);
}

/* The plan of a text, or NULL, and why is said. */
static const kh_plan *plan_of(const request *r, kh_str name, kh_str text)
{
	kh_rules rules = {.cli = r->cli, .units = &r->units, .sources = r->sources};

	bool loaded = kh_rules_load(&rules, name, text);
	if (loaded)
		kh_rules_say(&rules, true);
	return loaded && rules.diags.errors == 0 ? rules.plan : NULL;
}

/* The text in its layout. */
static kh_str laid_out(const request *r, kh_str name, kh_str text)
{
	kh_diags diags = {.lang = r->cli->lang};
	kh_source *source = kh_sources_add(r->sources, name, name, kh_nfc(text));
	kh_tree *tree = kh_parse(source, &diags);

	if (diags.errors > 0)
		KH_BUG("cases were written that cannot be read");
	return kh_print(tree, source, r->cli->lang);
}

/* The cases import the rules by name: they are meant to stand in the same folder. */
static int write_boundary(const request *r)
{
	kh_str name = r->files.at[0], text;
	kh_out out;

	if (!kh_rules_read(r->cli, name, &text))
		return KH_EXIT_NO_VERDICT;
	const kh_plan *plan = plan_of(r, name, text);
	if (plan == NULL)
		return KH_EXIT_NO_VERDICT;
	kh_str head = kh_boundary_head(plan, base_name(name), r->cli->lang);
	kh_str beside_name = kh_fmt("%.*s" BESIDE_ENDING, (int)(name.len - 3), name.ptr);
	plan = plan_of(r, beside_name, head);
	if (plan == NULL || !open_output(r, &out))
		return KH_EXIT_NO_VERDICT;
	kh_str cases = kh_boundary_cases(plan, r->cli->lang);
	kh_out_add(&out, laid_out(r, beside_name, kh_fmt("%s%s", kh_str_c(head), kh_str_c(cases))));
	return kh_finish(r->cli, &out, KH_EXIT_FINE);
}

static int run(kh_cli *cli, int argc, char **argv)
{
	request r = {.cli = cli, .format = kh_test_format_at(0), .threshold = -1, .sources = KH_NEW(kh_sources)};

	if (!read_command(&r, argc, argv))
		return r.status;
	if (r.boundary)
		return write_boundary(&r);
	kh_pool_init(&r.places);
	kh_coverage_init(&r.reach);
	for (size_t i = 0; i < r.files.len; i++)
		test(&r, r.files.at[i]);
	int status = has_cases(&r) ? report(&r) : KH_EXIT_NO_VERDICT;
	for (size_t i = 0; i < r.cases.len; i++)
		kh_case_free(r.cases.at[i]);
	kh_coverage_free(&r.reach);
	kh_pool_free(&r.places);
	return status;
}

static const char *const examples[] = {
	"khen test rules/2024.kt",
	"khen test rules/*.kt --threshold 100",
	"khen test rules/2024.kt --boundary -o rules/2024.vi-du.kt",
	"khen test rules/2024.kt --format junit -o test.xml",
	NULL,
};

const kh_command kh_cmd_test = {
	.name = "test",
	.vietnamese = "thu",
	.summary = KH_P_TEST_SUMMARY,
	.usage = KH_P_TEST_USAGE,
	.about = KH_P_TEST_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
