/* khen fmt: rule files in the one canonical layout. What it prints is read again and compared before a file is touched; a file
 * with mistakes is left as it is. */
#include "runtime/cli/cli.h"

#include <string.h>
#include <unistd.h>

#include "lang/print.h"
#include "runtime/cli/options.h"
#include "runtime/cli/rewrite.h"
#include "runtime/cli/rules.h"
#include "runtime/report/diff.h"

static const kh_option options[] = {
	{"check", 0, KH_PHRASE_COUNT, KH_P_OPTION_FMT_CHECK},
	{"diff", 0, KH_PHRASE_COUNT, KH_P_OPTION_FMT_DIFF},
	{"keywords", 'k', KH_P_VALUE_LANG, KH_P_OPTION_KEYWORDS},
	{"quiet", 'q', KH_PHRASE_COUNT, KH_P_OPTION_FMT_QUIET},
	KH_COMMON_OPTIONS,
};

typedef struct {
	kh_cli *cli;
	kh_names files;
	bool check, diff, quiet;
	bool has_keywords;
	kh_lang keywords;
	kh_buf shown; /* for standard output */
	int status;
} request;

static bool read_keywords(request *r, const char *value)
{
	r->has_keywords = strcmp(value, "vi") == 0 || strcmp(value, "en") == 0;
	r->keywords = strcmp(value, "en") == 0 ? KH_EN : KH_VI;
	return r->has_keywords || (kh_say_bad_value(r->cli, "keywords", value, KH_P_VALUE_LANG), false);
}

static bool read_option(void *asked, int index, const char *value)
{
	request *r = asked;

	if (kh_option_is(&kh_cmd_fmt, index, "keywords"))
		return read_keywords(r, value);
	r->check = r->check || kh_option_is(&kh_cmd_fmt, index, "check");
	r->diff = r->diff || kh_option_is(&kh_cmd_fmt, index, "diff");
	r->quiet = r->quiet || kh_option_is(&kh_cmd_fmt, index, "quiet");
	return true;
}

/* False: there is nothing to do, and r->status is the exit status. */
static bool read_command(request *r, int argc, char **argv)
{
	if (!kh_options_read(r->cli, &kh_cmd_fmt, argc, argv, read_option, r, &r->status))
		return false;
	for (int i = optind; i < argc; i++)
		kh_push(&r->files, kh_str_of(argv[i]));
	if (r->files.len > 0)
		return true;
	kh_say_usage(r->cli, KH_P_NEED_RULES, NULL, 0, KH_NO_STR);
	return false;
}

static bool same_comments(const kh_tree *a, const kh_source *as, const kh_tree *b, const kh_source *bs)
{
	bool same = a->comments.len == b->comments.len;

	for (size_t i = 0; same && i < a->comments.len; i++) {
		kh_span x = a->comments.at[i], y = b->comments.at[i];
		same = kh_str_eq(kh_str_trim(kh_str_slice(as->text, x.start - as->base, x.end - as->base)),
				 kh_str_trim(kh_str_slice(bs->text, y.start - bs->base, y.end - bs->base)));
	}
	return same;
}

/* The text in its layout; false: it has mistakes, and they are said. */
static bool lay_out(const request *r, kh_str name, kh_str text, kh_str *out)
{
	kh_rules rules = {.cli = r->cli, .sources = KH_NEW(kh_sources), .diags = {.lang = r->cli->lang}};
	kh_source *source = kh_sources_add(rules.sources, name, name, kh_nfc(text));
	kh_tree *tree = kh_parse(source, &rules.diags);

	if (rules.diags.errors > 0) {
		kh_rules_say(&rules, false);
		return false;
	}
	*out = kh_print(tree, source, r->has_keywords ? r->keywords : kh_print_language(source));
	kh_source *again = kh_sources_add(rules.sources, name, name, *out);
	kh_tree *second = kh_parse(again, &rules.diags);
	if (rules.diags.errors > 0 || !kh_node_same(tree->file, second->file) || !same_comments(tree, source, second, again))
		KH_BUG("khen fmt would have changed what the rules say; the file is as it was");
	return true;
}

static void say_changed(const request *r, kh_str name)
{
	if (!r->quiet)
		kh_say_line(kh_phrase_fill(KH_P_FMT_CHANGED, r->cli->lang, KH_ARGS(name)));
}

/* What becomes of a text that differs from its layout; gives the exit status. */
static int change(request *r, kh_str name, kh_str text, kh_str laid)
{
	if (r->diff)
		kh_diff_add(&r->shown, name, text, laid);
	if (r->check && !r->diff) {
		kh_buf_shown(&r->shown, name);
		kh_buf_char(&r->shown, '\n');
	}
	if (r->diff || r->check)
		return KH_EXIT_FINDINGS;
	int status = kh_rewrite(r->cli, name, laid);
	if (status == KH_EXIT_FINE)
		say_changed(r, name);
	return status;
}

static int format(request *r, kh_str name)
{
	kh_str text, laid;
	bool standard = kh_str_eq(name, KH_STR("-"));

	if (!kh_rules_read(r->cli, name, &text))
		return KH_EXIT_NO_VERDICT;
	if (standard)
		name = kh_str_of(kh_phrase_text(KH_P_STDIN, r->cli->lang));
	if (!lay_out(r, name, text, &laid))
		return KH_EXIT_NO_VERDICT;
	if (standard && !r->check && !r->diff) {
		kh_buf_add(&r->shown, laid);
		return KH_EXIT_FINE;
	}
	return kh_str_eq(text, laid) ? KH_EXIT_FINE : change(r, name, text, laid);
}

static int run(kh_cli *cli, int argc, char **argv)
{
	request r = {.cli = cli};
	kh_out out;
	int worst = KH_EXIT_FINE;

	if (!read_command(&r, argc, argv))
		return r.status;
	for (size_t i = 0; i < r.files.len && worst < KH_EXIT_SIGNAL; i++) {
		int status = format(&r, r.files.at[i]);
		worst = status > worst ? status : worst;
	}
	kh_out_open(&out, NULL, NULL, 0);
	kh_out_add(&out, kh_buf_str(&r.shown));
	return kh_finish(cli, &out, worst);
}

static const char *const examples[] = {
	"khen fmt rules/2025.kt",
	"khen fmt --check rules/*.kt",
	"khen fmt --keywords en - < rules/2025.kt",
	NULL,
};

const kh_command kh_cmd_fmt = {
	.name = "fmt",
	.vietnamese = "trinh-bay",
	.summary = KH_P_FMT_SUMMARY,
	.usage = KH_P_FMT_USAGE,
	.about = KH_P_FMT_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
