/* khen run: rules and data in, the report out. It puts the floors together and judges nothing itself. */
#include "runtime/cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/crew.h"
#include "runtime/cli/inputs.h"
#include "runtime/cli/options.h"
#include "runtime/cli/rules.h"
#include "runtime/cli/values.h"
#include "runtime/cli/watch.h"
#include "runtime/data/load.h"
#include "runtime/loose.h"
#include "runtime/report/left.h"
#include "runtime/report/letters.h"
#include "runtime/report/report.h"
#include "runtime/report/place.h"

static const kh_option options[] = {
	{"format", 'f', KH_P_VALUE_FORMAT, KH_P_OPTION_FORMAT},
	{"output", 'o', KH_P_VALUE_FILE, KH_P_OPTION_OUTPUT},
	{"replies", 0, KH_P_VALUE_FOLDER, KH_P_OPTION_REPLIES},
	{"force", 0, KH_PHRASE_COUNT, KH_P_OPTION_FORCE},
	{"max-findings", 0, KH_P_VALUE_NUMBER, KH_P_OPTION_MAX_FINDINGS},
	{"units", 'u', KH_P_VALUE_FILE, KH_P_OPTION_UNITS},
	KH_OUTSIDE_OPTION,
	{"date", 'd', KH_P_VALUE_DATE, KH_P_OPTION_DATE},
	{"delimiter", 0, KH_P_VALUE_CHARACTER, KH_P_OPTION_DELIMITER},
	{"dataset", 0, KH_P_VALUE_DATASET, KH_P_OPTION_DATASET},
	{"sheet", 0, KH_P_VALUE_SHEET, KH_P_OPTION_SHEET},
	{"encoding", 0, KH_P_VALUE_ENCODING, KH_P_OPTION_ENCODING},
	{"map", 0, KH_P_VALUE_MAP, KH_P_OPTION_MAP},
	{"value", 0, KH_P_VALUE_VALUE, KH_P_OPTION_VALUE},
	{"campaign", 0, KH_P_VALUE_NUMBER, KH_P_OPTION_CAMPAIGN},
	{"columns", 0, KH_PHRASE_COUNT, KH_P_OPTION_COLUMNS},
	{"config", 0, KH_P_VALUE_FILE, KH_P_OPTION_RUN_CONFIG},
	{"jobs", 'j', KH_P_VALUE_NUMBER, KH_P_OPTION_JOBS},
	{"quiet", 'q', KH_PHRASE_COUNT, KH_P_OPTION_QUIET},
	{"verbose", 'v', KH_PHRASE_COUNT, KH_P_OPTION_VERBOSE},
	{"redact", 0, KH_PHRASE_COUNT, KH_P_OPTION_REDACT},
	KH_COMMON_OPTIONS,
};

/* What the command line asks for. */
typedef struct {
	kh_cli *cli;
	const kh_report_format *format;
	const char *output;   /* NULL: standard output */
	const char *config;   /* in place of khen.toml; NULL: none */
	const char *campaign; /* of every row; NULL: the files say */
	const char *replies;  /* the folder of letters; NULL: none */
	bool force;           /* even into a folder that holds something */
	bool limited;         /* only the first most findings are told */
	size_t most;
	kh_names rules, data, units;
	kh_names maps, values; /* of --map and --value, before the columns of the plan are known */
	kh_load_options load;
	kh_judge_options judge;
	kh_row_taker taker;
	bool quiet, verbose, columns;
	bool redact; /* name nobody */
	int status;
	kh_bar *bar;
} request;

/* ---- the command line ---- */

static bool read_format(request *r, const char *value)
{
	r->format = kh_report_format_find(kh_word(value));
	return r->format || (kh_say_bad_value(r->cli, "format", value, KH_P_WANT_FORMAT), false);
}

static bool read_date(request *r, const char *value)
{
	r->judge.has_date = kh_date_parse(kh_word(value), &r->judge.date);
	return r->judge.has_date || (kh_say_bad_value(r->cli, "date", value, KH_P_WANT_DATE), false);
}

static bool read_delimiter(request *r, const char *value)
{
	bool tab = strcmp(value, "tab") == 0 || strcmp(value, "\\t") == 0 || strcmp(value, "\t") == 0;

	r->load.delimiter = tab ? '\t' : value[0];
	if (tab || (strlen(value) == 1 && strchr(",;|", value[0])))
		return true;
	kh_say_bad_value(r->cli, "delimiter", value, KH_P_WANT_DELIMITER);
	return false;
}

static bool read_dataset(request *r, const char *value)
{
	r->load.dataset = (int)kh_dataset_read(kh_word(value));
	if (r->load.dataset != KH_DATASET_COUNT)
		return true;
	kh_say_bad_value(r->cli, "dataset", value, KH_P_WANT_DATASET);
	return false;
}

static bool read_encoding(request *r, const char *value)
{
	r->load.encoding = kh_encoding_find(kh_word(value));
	if (r->load.encoding != KH_ENC_COUNT)
		return true;
	kh_say_bad_value(r->cli, "encoding", value, KH_P_WANT_ENCODING);
	return false;
}

static bool read_most(request *r, const char *value)
{
	size_t digits = strspn(value, "0123456789");

	if (digits > 0 && digits < 19 && value[digits] == '\0') {
		r->most = (size_t)strtoull(value, NULL, 10);
		return r->limited = true;
	}
	kh_say_bad_value(r->cli, "max-findings", value, KH_P_WANT_MOST);
	return false;
}

static bool read_jobs(request *r, const char *value)
{
	char *end;
	long jobs = strtol(value, &end, 10);

	if (*value >= '0' && *value <= '9' && *end == '\0' && jobs >= 1 && jobs <= KH_JOBS_LIMIT) {
		r->load.jobs = r->judge.jobs = (size_t)jobs;
		return true;
	}
	kh_say_bad_value(r->cli, "jobs", value, KH_P_WANT_JOBS);
	return false;
}

static bool read_file(kh_names *list, const char *value)
{
	kh_push(list, kh_str_of(value));
	return true;
}

static bool read_option(void *asked, int index, const char *value)
{
	request *r = asked;
	const char *name = options[index].name;

	if (strcmp(name, "format") == 0)
		return read_format(r, value);
	if (strcmp(name, "date") == 0)
		return read_date(r, value);
	if (strcmp(name, "delimiter") == 0)
		return read_delimiter(r, value);
	if (strcmp(name, "dataset") == 0)
		return read_dataset(r, value);
	if (strcmp(name, "encoding") == 0)
		return read_encoding(r, value);
	if (strcmp(name, "max-findings") == 0)
		return read_most(r, value);
	if (strcmp(name, "jobs") == 0)
		return read_jobs(r, value);
	if (strcmp(name, "map") == 0)
		return read_file(&r->maps, value);
	if (strcmp(name, "value") == 0)
		return read_file(&r->values, value);
	if (strcmp(name, "sheet") == 0)
		r->load.sheet = kh_word(value);
	r->columns = r->columns || strcmp(name, "columns") == 0;
	if (strcmp(name, "units") == 0)
		return read_file(&r->units, value);
	if (strcmp(name, "output") == 0)
		r->output = value;
	if (strcmp(name, "campaign") == 0)
		r->campaign = value;
	if (strcmp(name, "config") == 0)
		r->config = value;
	if (strcmp(name, "replies") == 0)
		r->replies = value;
	r->force = r->force || strcmp(name, "force") == 0;
	r->redact = r->redact || strcmp(name, "redact") == 0;
	r->quiet = r->quiet || strcmp(name, "quiet") == 0;
	r->verbose = r->verbose || strcmp(name, "verbose") == 0;
	return true;
}

static void sort_arguments(request *r, int argc, char **argv)
{
	for (int i = optind; i < argc; i++) {
		kh_str name = kh_str_of(argv[i]);
		if (kh_is_rules_name(name))
			kh_push(&r->rules, name);
		else
			kh_push(&r->data, name);
	}
}

/* Options and arguments into the request. False: there is nothing to run, and r->status is the exit status. */
static bool read_command(request *r, int argc, char **argv)
{
	if (!kh_options_read(r->cli, &kh_cmd_run, argc, argv, read_option, r, &r->status))
		return false;
	sort_arguments(r, argc, argv);
	return true;
}

/* Are these rules under a name that does not say so? */
static bool is_rule_text(kh_str name)
{
	kh_data *scratch = kh_data_new(kh_schema_new());
	kh_load_options how = {.dataset = -1};
	kh_trouble trouble;
	bool data = kh_str_eq(name, KH_STR("-")) || kh_load(scratch, name, how, &trouble);

	kh_data_free(scratch);
	return !data && trouble.code == KH_KT907;
}

static int say_no_rules(const request *r)
{
	for (size_t i = 0; i < r->data.len; i++)
		if (is_rule_text(r->data.at[i]))
			return kh_say(r->cli, KH_KT907, KH_ARGS(r->data.at[i]), KH_NO_STR);
	return kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
}

/* A workbook on a terminal is of no use to anybody. */
static bool floods_terminal(const request *r)
{
	return r->format->binary && (!r->output || strcmp(r->output, "-") == 0) && isatty(STDOUT_FILENO);
}

static bool has_files(const request *r)
{
	if (r->rules.len == 0)
		say_no_rules(r);
	else if (floods_terminal(r))
		kh_say_usage(r->cli, KH_P_NEED_OUTPUT, KH_ARGS(kh_str_of(r->format->name)), KH_NO_STR);
	else if (r->data.len == 0)
		kh_say_usage(r->cli, KH_P_NEED_DATA, NULL, 0, KH_NO_STR);
	else if (kh_names_stdin(&r->data) + kh_names_stdin(&r->units) > 1)
		kh_say_usage(r->cli, KH_P_STDIN_TWICE, NULL, 0, KH_NO_STR);
	else
		return true;
	return false;
}

/* ---- rules ---- */

/* The plan of all rule files, or NULL, and why is said. */
static const kh_plan *load_plan(request *r)
{
	kh_rule_text *files = KH_NEWN(kh_rule_text, r->rules.len);
	kh_rules rules = {.cli = r->cli, .units = &r->units, .sources = KH_NEW(kh_sources)};

	for (size_t i = 0; i < r->rules.len; i++) {
		files[i].path = r->rules.at[i];
		if (!kh_rules_read(r->cli, files[i].path, &files[i].text))
			return NULL;
	}
	bool loaded = kh_rules_load_all(&rules, files, r->rules.len);
	kh_rules_say(&rules, r->quiet);
	return loaded && rules.diags.errors == 0 ? rules.plan : NULL;
}

/* ---- data ---- */

/* Reads the khen.toml of a data file; of the rules, where the data comes through a pipe. */
static bool explain_data(request *r, const kh_plan *plan, const kh_explanations *given, kh_str file)
{
	kh_str beside = kh_str_eq(file, KH_STR("-")) ? r->rules.at[0] : file;
	kh_config config;

	return kh_config_read(r->cli, kh_config_name(r->config, beside), &config) &&
	       kh_input_explain(r->cli, plan, file, &config, given, r->verbose, &r->load);
}

static bool is_given(const kh_data *data, int dataset)
{
	return data->tables[dataset] && data->tables[dataset]->files.len > 0;
}

/* Says how the files were read; false where one has campaigns beside --campaign. */
static bool say_files(const request *r, const kh_plan *plan, const kh_data *data)
{
	bool fine = true;

	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		if (!is_given(data, d))
			continue;
		for (size_t i = 0; i < data->tables[d]->files.len; i++) {
			kh_input_say(r->cli, plan, (kh_dataset)d, &data->tables[d]->files.at[i], r->quiet, r->verbose);
			if (r->verbose)
				kh_input_say_values(r->cli, plan, data->tables[d], &data->tables[d]->files.at[i]);
		}
		fine = fine && (!r->campaign || kh_input_one_campaign(r->cli, data->tables[d]));
	}
	return fine;
}

/* Loads all data files, so that the trouble of each is said. */
static bool load_data(request *r, const kh_plan *plan, kh_data *data)
{
	kh_explanations given = {0};
	bool fine = true;

	if (!kh_input_maps(r->cli, plan, &r->maps, &given.columns) || !kh_values_given(r->cli, plan, &r->values, &given.values))
		return false;
	if (r->campaign && (r->load.campaign = kh_input_campaign(r->cli, plan, kh_word(r->campaign))).len == 0)
		return false;
	r->load.whole = r->format->whole;
	r->load.names = kh_unit_names(plan);
	r->judge.findings_only = r->format->bare && !r->replies;
	r->judge.forget_campaigns = !r->format->senders && !r->replies;
	if (r->data.len == 1 && !r->columns) { /* rows of a second file may give the first ones a column */
		r->judge.early = kh_early_new(plan, r->judge);
		r->taker = (kh_row_taker){kh_early_take, r->judge.early};
		r->load.taker = &r->taker;
	}
	for (size_t i = 0; i < r->data.len; i++) {
		kh_trouble trouble;
		if (!explain_data(r, plan, &given, r->data.at[i]))
			return false;
		r->load.loose = kh_loose_columns(plan, r->load.values, r->load.nvalues);
		bool loaded = kh_load(data, r->data.at[i], r->load, &trouble);
		kh_bar_clear(r->bar);
		if (kh_signals_noted() != 0) {
			kh_bar_say_stopped(r->bar);
			r->status = KH_EXIT_SIGNAL + kh_signals_noted();
			return false;
		}
		if (loaded)
			continue;
		fine = false;
		kh_say_trouble(r->cli, &trouble);
	}
	return say_files(r, plan, data) && fine;
}

/* Have the rules what the data set is compared with? If not, that is said. Nominations are told row by row (KT201): which campaign
 * each asks for. */
static bool has_rules_for(const request *r, const kh_plan *plan, const kh_data *data, kh_dataset dataset)
{
	const struct {
		size_t items;
		kh_phrase item;
	} wants[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = {plan->campaigns.len, KH_P_ITEM_AREA},
		[KH_RECOGNITIONS] = {plan->campaigns.len, KH_P_ITEM_AREA},
		[KH_PROGRESS] = {plan->tasks.len, KH_P_ITEM_TASK},
		[KH_RESULTS] = {plan->targets.len, KH_P_ITEM_TARGET},
	};
	kh_lang lang = r->cli->lang;

	if (dataset == KH_NOMINATIONS || !is_given(data, (int)dataset) || wants[dataset].items > 0)
		return true;
	kh_say(r->cli, KH_KT911,
	       KH_ARGS(kh_file_words(&data->tables[dataset]->files.at[0], lang),
		       kh_str_of(kh_phrase_text(kh_dataset_file((int)dataset), lang)),
		       kh_str_of(kh_phrase_text(wants[dataset].item, lang))),
	       KH_NO_STR);
	return false;
}

static bool has_all_rules(const request *r, const kh_plan *plan, const kh_data *data)
{
	bool fine = true;

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		fine = has_rules_for(r, plan, data, (kh_dataset)d) && fine;
	if (r->replies && !is_given(data, KH_NOMINATIONS)) {
		kh_say_usage(r->cli, KH_P_REPLIES_NEED_NOMINATIONS, NULL, 0, KH_NO_STR);
		return false;
	}
	return fine;
}

/* ---- the report ---- */

static bool open_output(const request *r, kh_out *out)
{
	kh_names inputs = {0};
	const kh_names *lists[] = {&r->rules, &r->data, &r->units};

	for (size_t l = 0; l < KH_COUNT(lists); l++)
		for (size_t i = 0; i < lists[l]->len; i++)
			kh_push(&inputs, lists[l]->at[i]);
	if (kh_out_open(out, r->output, inputs.at, inputs.len))
		return true;
	kh_say(r->cli, KH_KT908, KH_ARGS(kh_out_name(out, r->cli->lang), kh_out_why(out, r->cli->lang)), KH_NO_STR);
	return false;
}

static int say_changed(const request *r, kh_str name)
{
	return kh_say(r->cli, KH_KT912, KH_ARGS(name), KH_NO_STR);
}

static int write_letters(const request *r, const kh_judgement *judgement)
{
	kh_out out;

	if (kh_letters_write(&out, judgement, r->replies, r->force, r->cli->lang))
		return KH_EXIT_FINE;
	if (out.error == KH_OUT_INPUT_CHANGED)
		return say_changed(r, kh_table_changed(judgement->table));
	return kh_say_unwritten(r->cli, &out);
}

static bool has_errors(const kh_report *report)
{
	for (size_t i = 0; i < report->njudgements; i++)
		if (report->judgements[i]->errors > 0)
			return true;
	return false;
}

/* Beside a format that has no room for it. */
static void say_left(const request *r, const kh_report *report)
{
	kh_left left = kh_left_of_report(report);

	if (left.findings > 0)
		kh_say_line(kh_left_words(&left, r->cli->lang));
}

static int print_report(const request *r, const kh_data *data, kh_report report)
{
	kh_out out;
	kh_str changed;

	int status = r->replies ? write_letters(r, kh_report_of(&report, KH_NOMINATIONS)) : KH_EXIT_FINE;

	if (status != KH_EXIT_FINE)
		return status;
	report.style = kh_cli_style(r->cli, r->output ? -1 : STDOUT_FILENO);
	report.quiet = r->quiet;
	report.limited = r->limited;
	report.most = r->most;
	report.watch = &r->bar->watch;
	if (!open_output(r, &out))
		return KH_EXIT_NO_VERDICT;
	kh_bar_begin_telling(r->bar, out.fd);
	kh_mem_save();
	r->format->write(&out, &report);
	kh_bar_clear(r->bar);
	changed = kh_data_changed(data);
	if (changed.len > 0) { /* rows read again may not have been those that were judged */
		kh_out_drop(&out);
		return say_changed(r, changed);
	}
	status = kh_finish(r->cli, &out, has_errors(&report) ? KH_EXIT_FINDINGS : KH_EXIT_FINE);
	if (status > KH_EXIT_SIGNAL)
		kh_bar_say_stopped(r->bar);
	if (r->format->bare && status <= KH_EXIT_FINDINGS)
		say_left(r, &report);
	return status;
}

static int print_columns(const request *r, const kh_plan *plan, const kh_data *data)
{
	kh_out out;

	if (!open_output(r, &out))
		return KH_EXIT_NO_VERDICT;
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		if (!is_given(data, d))
			continue;
		data->tables[d]->redacted = r->redact;
		kh_out_add(&out, kh_input_columns(plan, data->tables[d], r->cli->lang));
	}
	return kh_finish(r->cli, &out, KH_EXIT_FINE);
}

/* One judgement for each data set that was given. */
static int judge_data(const request *r, const kh_plan *plan, const kh_data *data)
{
	kh_judgement *judgements[KH_DATASET_COUNT];
	size_t n = 0;
	int status;

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (is_given(data, d))
			judgements[n++] = kh_judge(plan, data->tables[d], r->judge);
	for (size_t i = 0; i < n && r->redact; i++)
		kh_table_redact(data->tables[judgements[i]->table->dataset]);
	kh_bar_clear(r->bar);
	status = print_report(r, data, (kh_report){.judgements = (const kh_judgement *const *)judgements, .njudgements = n});
	for (size_t i = 0; i < n; i++)
		kh_judgement_free(judgements[i]);
	return status;
}

static int judge(request *r, const kh_plan *plan)
{
	kh_data *data = kh_data_new(plan->schema);

	if (load_data(r, plan, data)) {
		if (r->columns)
			r->status = print_columns(r, plan, data);
		else if (has_all_rules(r, plan, data))
			r->status = judge_data(r, plan, data);
	}
	kh_data_free(data);
	return r->status;
}

static int run(kh_cli *cli, int argc, char **argv)
{
	kh_bar bar;
	request r = {.cli = cli, .format = kh_report_format_find(KH_STR("text")), .load = {.dataset = -1}};

	r.load.jobs = r.judge.jobs = kh_processors();
	if (!read_command(&r, argc, argv))
		return r.status;
	if (!has_files(&r))
		return KH_EXIT_NO_VERDICT;
	const kh_plan *plan = load_plan(&r);
	if (!plan)
		return KH_EXIT_NO_VERDICT;
	kh_bar_start(&bar, cli, r.quiet);
	r.bar = &bar;
	r.load.watch = r.judge.watch = &bar.watch;
	return judge(&r, plan);
}

static const char *const examples[] = {
	"khen run rules/2024.kt examples/nominations.csv",
	"khen run rules/2024.kt a.csv b.csv --format csv -o findings.csv",
	"khen run rules/2024.kt a.csv --format html -o report.html --replies replies",
	"khen run rules/2024.kt - --format json --date 31/12/2024 < nominations.csv",
	NULL,
};

const kh_command kh_cmd_run = {
	.name = "run",
	.vietnamese = "chay",
	.summary = KH_P_RUN_SUMMARY,
	.usage = KH_P_RUN_USAGE,
	.about = KH_P_RUN_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
