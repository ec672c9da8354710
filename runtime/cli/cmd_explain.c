/* khen explain: the page of a code, from the catalogue; the codes of a family; all families without an argument. */
#include "runtime/cli/cli.h"

#include <unistd.h>

#include "lang/base/vec.h"
#include "lang/lint/settings.h"
#include "lang/suggest.h"
#include "runtime/cli/options.h"

static const kh_option options[] = {KH_COMMON_OPTIONS};

/* Pieces of files keep their lines; prose is broken. */
enum { PROSE = 2, PIECE = 4, WIDTH = 94 };

/* Lines of a text, each behind indent spaces. */
static void add_lines(kh_buf *out, kh_str text, size_t indent)
{
	for (size_t i = 0; i < text.len;) {
		size_t end = i;
		while (end < text.len && text.ptr[end] != '\n')
			end++;
		kh_buf_fill(out, ' ', indent);
		kh_buf_shown(out, kh_str_slice(text, i, end)); /* some pages are about marks that hide or turn text */
		kh_buf_char(out, '\n');
		i = end + 1;
	}
}

static void add_part(kh_buf *out, kh_style style, kh_phrase title, kh_str text, size_t indent)
{
	if (text.len == 0)
		return;
	kh_buf_char(out, '\n');
	kh_ink_on(out, style, KH_INK_BOLD);
	kh_buf_addc(out, kh_phrase_text(title, style.lang));
	kh_ink_off(out, style);
	kh_buf_char(out, '\n');
	if (indent == PROSE)
		kh_wrap(out, text, indent, WIDTH);
	else
		add_lines(out, text, indent);
}

static void add_page(kh_buf *out, kh_code code, kh_style style)
{
	kh_str gaps[KH_MAX_ARGS];
	kh_explanation page = kh_code_explanation(code, style.lang);
	kh_severity severity = kh_code_severity(code);

	for (size_t i = 0; i < KH_MAX_ARGS; i++)
		gaps[i] = KH_STR("…");
	kh_ink_on(out, style, kh_severity_ink(severity));
	kh_buf_addf(out, "%s: ", kh_code_text(code));
	kh_buf_add(out, kh_code_name(code, style.lang));
	kh_ink_off(out, style);
	kh_buf_addf(out, " (%s)\n", kh_severity_text(severity, style.lang));
	add_part(out, style, KH_P_PAGE_SAYS, kh_message_text(code, style.lang, gaps, KH_MAX_ARGS), PROSE);
	add_part(out, style, KH_P_PAGE_WHY, kh_str_of(page.why), PROSE);
	add_part(out, style, KH_P_PAGE_WRONG, kh_str_of(page.wrong), PIECE);
	add_part(out, style, KH_P_PAGE_RIGHT, kh_str_of(page.right), PIECE);
	add_part(out, style, KH_P_PAGE_ADVICE, kh_message_hint(code, style.lang, gaps, KH_MAX_ARGS), PROSE);
	if (kh_lint_settable(code) && code != KH_KT190 && code != KH_KT191)
		add_part(out, style, KH_P_PAGE_SILENCE,
			 kh_phrase_fill(KH_P_SILENCE_HOW, style.lang, KH_ARGS(kh_str_of(kh_code_text(code)))), PROSE);
}

/* What the codes of one hundred are about, by their first digit. */
static const kh_phrase families[] = {
	['0'] = KH_P_FAMILY_RULES,  ['1'] = KH_P_FAMILY_LINT,  ['2'] = KH_P_FAMILY_DATA,    ['3'] = KH_P_FAMILY_ELIGIBILITY,
	['4'] = KH_P_FAMILY_QUOTAS, ['5'] = KH_P_FAMILY_DATES, ['6'] = KH_P_FAMILY_TARGETS, ['7'] = KH_P_FAMILY_SELECTION,
	['8'] = KH_P_FAMILY_CASES,  ['9'] = KH_P_FAMILY_FILES,
};

static bool in_family(int code, char digit)
{
	return kh_code_text((kh_code)code)[2] == digit;
}

static bool is_family(char digit)
{
	int i = 0;

	while (i < KH_CODE_COUNT && !in_family(i, digit))
		i++;
	return i < KH_CODE_COUNT;
}

static void add_family(kh_buf *out, char digit, kh_style style)
{
	if (out->len > 0)
		kh_buf_char(out, '\n');
	kh_ink_on(out, style, KH_INK_BOLD);
	kh_buf_addf(out, "KT%cxx: %s", digit, kh_phrase_text(families[(unsigned char)digit], style.lang));
	kh_ink_off(out, style);
	kh_buf_char(out, '\n');
	for (int i = 0; i < KH_CODE_COUNT; i++) {
		if (!in_family(i, digit))
			continue;
		kh_buf_addf(out, "  %s  ", kh_code_text((kh_code)i));
		kh_buf_add(out, kh_code_name((kh_code)i, style.lang));
		kh_buf_char(out, '\n');
	}
}

static void add_list(kh_buf *out, kh_style style)
{
	for (char digit = '0'; digit <= '9'; digit++)
		if (is_family(digit))
			add_family(out, digit, style);
}

/* "KT4", "kt4xx", "4": the digit; 0 for other words and for families without codes. */
static char family_named(kh_str written)
{
	kh_str key = kh_key(written);
	size_t at = key.len >= 2 && key.ptr[0] == 'k' && key.ptr[1] == 't' ? 2 : 0;
	kh_str rest = kh_str_slice(key, at, key.len);
	bool named = rest.len == 1 || (rest.len == 3 && rest.ptr[1] == 'x' && rest.ptr[2] == 'x');

	return named && rest.ptr[0] >= '0' && rest.ptr[0] <= '9' && is_family(rest.ptr[0]) ? rest.ptr[0] : 0;
}

/* The first digit of a code that was mistyped: its family; 0 for other words. */
static char family(kh_str written)
{
	for (size_t i = 0; i < written.len && i < 3; i++)
		if (written.ptr[i] >= '0' && written.ptr[i] <= '9')
			return written.ptr[i];
	return 0;
}

/* Codes of the same family come first among equally near ones. */
static kh_str nearest(kh_str written)
{
	kh_suggestion s;
	char digit = family(written);

	kh_suggest_start(&s, written);
	for (int i = 0; i < KH_CODE_COUNT; i++)
		if (kh_code_text((kh_code)i)[2] == digit)
			kh_suggest_try(&s, kh_str_of(kh_code_text((kh_code)i)));
	for (int i = 0; i < KH_CODE_COUNT; i++) {
		kh_suggest_try(&s, kh_code_name((kh_code)i, KH_VI));
		kh_suggest_try(&s, kh_code_name((kh_code)i, KH_EN));
	}
	return s.best;
}

/* Pages of the arguments; an unknown one is said, and the others are still printed. */
static int add_pages(const kh_cli *cli, kh_buf *out, int n, char **words, kh_style style)
{
	int status = KH_EXIT_FINE;

	for (int i = 0; i < n; i++) {
		kh_str word = kh_word(words[i]);
		char digit = family_named(word);
		if (digit != 0) {
			add_family(out, digit, style);
			continue;
		}
		kh_code code = kh_code_find(word);
		if (code == KH_CODE_COUNT) {
			status = kh_say_usage(cli, KH_P_UNKNOWN_CODE, KH_ARGS(word), nearest(word));
			continue;
		}
		if (out->len > 0)
			kh_buf_char(out, '\n');
		add_page(out, code, style);
	}
	return status;
}

static int run(kh_cli *cli, int argc, char **argv)
{
	int status;
	kh_buf text = {0};
	kh_out out;

	if (!kh_options_read(cli, &kh_cmd_explain, argc, argv, NULL, NULL, &status))
		return status;
	status = KH_EXIT_FINE;
	if (optind == argc)
		add_list(&text, kh_cli_style(cli, STDOUT_FILENO));
	else
		status = add_pages(cli, &text, argc - optind, argv + optind, kh_cli_style(cli, STDOUT_FILENO));
	kh_out_open(&out, NULL, NULL, 0);
	kh_out_add(&out, kh_buf_str(&text));
	return kh_finish(cli, &out, status);
}

static const char *const examples[] = {"khen explain KT401", "khen explain 304 305", "khen explain KT4", "khen explain", NULL};

const kh_command kh_cmd_explain = {
	.name = "explain",
	.vietnamese = "giai-thich",
	.summary = KH_P_EXPLAIN_SUMMARY,
	.usage = KH_P_EXPLAIN_USAGE,
	.about = KH_P_EXPLAIN_ABOUT,
	.options = options,
	.noptions = KH_COUNT(options),
	.examples = examples,
	.run = run,
};
