/* The report as one HTML page that stands alone: no script, nothing from the network, readable on a screen and on paper. It is also
 * well-formed XML, so that a test can read it back. All texts pass kh_html, which escapes them. */
#include "runtime/report/html.h"
#include "runtime/report/targets.h"

#include "runtime/report/choices.h"

#include <string.h>

kh_str kh_words(kh_phrase phrase, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(phrase, lang));
}

kh_str kh_html_id(const kh_report *report, const char *part)
{
	static const char *const before[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = "", [KH_RECOGNITIONS] = "recognitions-", [KH_PROGRESS] = "progress-", [KH_RESULTS] = "results-"};

	return kh_fmt("%s%s", before[report->judgement->table->dataset], part);
}

void kh_html_heading(kh_out *out, const kh_report *report, const char *part, kh_phrase title)
{
	kh_html(out, "<h2 id=\"{0}\">{1}</h2>\n", KH_ARGS(kh_html_id(report, part), kh_words(title, report->style.lang)));
}

/* ---- head ---- */

/* The data files; where there are several data sets, with what they hold. */
static kh_str data_words(const kh_judgement *j, bool several, kh_lang lang)
{
	kh_str files = kh_head_data(j->table, lang);

	if (several)
		files = kh_fmt("%s (%s)", kh_str_c(files), kh_phrase_text(kh_dataset_title(j->table->dataset), lang));
	return kh_phrase_fill(KH_P_HEAD_DATA, lang, KH_ARGS(files));
}

static void add_head(kh_out *out, const kh_report *report)
{
	kh_lang lang = report->style.lang;
	const kh_judgement *j = report->judgements[0];
	kh_str plan = kh_head_plans(j->plan, lang);
	kh_str title = kh_words(kh_report_of(report, KH_NOMINATIONS) ? KH_P_PAGE_TITLE : KH_P_PAGE_TITLE_REPORTS, lang);
	kh_html(out,
		"<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
		"<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>{1}. {2}</title>\n<style>\n",
		KH_ARGS(lang == KH_VI ? KH_STR("vi") : KH_STR("en"), title, plan));
	for (const char *const *piece = kh_html_style; *piece; piece++)
		kh_markup(out, *piece);
	kh_markup(out, "</style>\n</head>\n<body>\n");
	kh_html(out, "<header>\n<p class=\"soft\">{0}</p>\n<h1>{1}</h1>\n", KH_ARGS(title, plan));
	for (size_t i = 0; i < report->njudgements; i++)
		kh_html(out, "<p class=\"soft\">{0}</p>\n",
			KH_ARGS(data_words(report->judgements[i], report->njudgements > 1, lang)));
	kh_markup(out, "</header>\n");
}

/* Has the section about the data set the part? Numbers and senders are those of nominations. */
static bool has_part(const kh_judgement *j, const char *part)
{
	if (strcmp(part, "calendar") == 0)
		return j->progress != NULL;
	if (strcmp(part, "targets") == 0)
		return j->table->dataset == KH_RESULTS;
	if (strcmp(part, "choices") == 0)
		return j->choices && j->plan->selections.len > 0;
	return strcmp(part, "findings") == 0 ? j->findings.len > 0 : j->table->dataset == KH_NOMINATIONS;
}

static void add_contents(kh_out *out, const kh_report *report)
{
	static const struct {
		const char *id;
		kh_phrase title;
	} parts[] = {{"quotas", KH_P_PAGE_QUOTAS},   {"calendar", KH_P_PAGE_CALENDAR}, {"targets", KH_P_PAGE_TARGETS},
		     {"choices", KH_P_PAGE_CHOICES}, {"findings", KH_P_PAGE_FINDINGS}, {"units", KH_P_PAGE_SENDERS}};
	kh_lang lang = report->style.lang;
	kh_html(out, "<nav aria-label=\"{0}\"><ul>", KH_ARGS(kh_words(KH_P_PAGE_CONTENTS, lang)));
	for (size_t i = 0; i < KH_COUNT(parts); i++)
		if (has_part(report->judgement, parts[i].id))
			kh_html(out, "<li><a href=\"#{0}\">{1}</a></li>",
				KH_ARGS(kh_html_id(report, parts[i].id), kh_words(parts[i].title, lang)));
	kh_markup(out, "</ul></nav>\n");
}

/* ---- summary ---- */

static void add_tile(kh_out *out, const char *class, size_t n, kh_phrase what, kh_lang lang)
{
	kh_html(out, "<div class=\"tile {0}\"><b>{1}</b>{2}</div>\n",
		KH_ARGS(kh_str_of(class), kh_count_text((int64_t)n, lang), kh_words(what, lang)));
}

/* A part of the bar of verdicts, from before on, in thousandths of the whole. */
static void add_piece(kh_out *out, const char *class, size_t before, size_t n, size_t all)
{
	size_t from = before * 1000 / all, to = (before + n) * 1000 / all;
	if (n > 0)
		kh_html(out, "<rect class=\"{0}\" x=\"{1}\" y=\"0\" width=\"{2}\" height=\"10\"/>",
			KH_ARGS(kh_str_of(class), kh_fmt("%zu", from), kh_fmt("%zu", to - from)));
}

static void add_verdicts(kh_out *out, const kh_judgement *j, kh_str says)
{
	size_t all = j->table->len;
	if (all == 0)
		return;
	kh_html(out,
		"<svg class=\"verdicts\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{0}\">"
		"<title>{0}</title>",
		KH_ARGS(says));
	add_piece(out, "s-good", 0, j->accepted, all);
	add_piece(out, "s-bad", j->accepted, j->rejected, all);
	add_piece(out, "s-doubt", j->accepted + j->rejected, j->undetermined, all);
	kh_markup(out, "</svg>\n");
}

static void add_todo(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	kh_lang lang = report->style.lang;
	if (kh_todo_words(list, n, lang).len == 0) /* some findings are only to be known */
		return;
	kh_html_heading(out, report, "todo", KH_P_PAGE_TODO);
	kh_markup(out, "<ul class=\"todo\">\n");
	for (size_t i = 0, k; i < n; i = k) {
		for (k = i; k < n && list[k].campaign == list[i].campaign;)
			k++;
		kh_str what = kh_todo_words(list + i, k - i, lang);
		if (what.len > 0)
			kh_html(out, "<li><strong>{0}</strong>: {1}.</li>\n",
				KH_ARGS(kh_todo_who(report->judgement, list[i].campaign, lang), what));
	}
	kh_markup(out, "</ul>\n");
}

static void add_summary(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	bool nominations = j->table->dataset == KH_NOMINATIONS, graded = j->table->dataset != KH_PROGRESS;
	kh_html(out, "<section aria-label=\"{0}\">\n<div class=\"tiles\">\n", KH_ARGS(kh_words(KH_P_PAGE_SUMMARY, lang)));
	add_tile(out, "all", j->table->len, nominations ? KH_P_TILE_NOMINATIONS : KH_P_TILE_ROWS, lang);
	add_tile(out, "good", j->accepted, graded ? KH_P_TILE_ACCEPTED : KH_P_TILE_VALID, lang);
	add_tile(out, "bad", j->rejected, graded ? KH_P_TILE_REJECTED : KH_P_TILE_FAULTY, lang);
	add_tile(out, "doubt", j->undetermined, KH_P_TILE_UNDETERMINED, lang);
	kh_markup(out, "</div>\n");
	add_verdicts(out, j, kh_counted_words(j, lang));
	kh_html(out, "<p>{0}</p>\n</section>\n", KH_ARGS(kh_found_words(j, lang)));
}

/* ---- the page ---- */

/* What the rows make together, and who sent them. */
static void add_numbers(kh_out *out, const kh_report *report)
{
	switch (report->judgement->table->dataset) {
	case KH_NOMINATIONS:
		kh_html_quotas(out, report);
		break;
	case KH_RESULTS:
		kh_html_targets(out, report);
		break;
	case KH_RECOGNITIONS:
		kh_html_choices(out, report);
		break;
	case KH_PROGRESS:
		kh_html_schedule(out, report);
		break;
	case KH_DATASET_COUNT:
		break;
	}
}

static void add_senders(kh_out *out, const kh_report *report)
{
	kh_senders senders = kh_senders_of(report->judgement);
	kh_html_senders(out, report, &senders);
	kh_senders_free(&senders);
}

static void add_part(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	kh_listed *list = kh_listed_findings(j);
	if (report->njudgements > 1)
		kh_html(out, "<h2 class=\"dataset\" id=\"{0}\">{1}</h2>\n",
			KH_ARGS(kh_html_id(report, "dataset"), kh_words(kh_dataset_title(j->table->dataset), lang)));
	add_summary(out, j, lang);
	add_contents(out, report);
	add_todo(out, report, list, j->findings.len);
	add_numbers(out, report);
	kh_html_findings(out, report, list, j->findings.len);
	if (j->table->dataset == KH_NOMINATIONS)
		add_senders(out, report);
	kh_plain_free(list);
}

void kh_report_html(kh_out *out, const kh_report *report)
{
	add_head(out, report);
	kh_markup(out, "<main>\n");
	for (size_t i = 0; i < report->njudgements; i++) {
		kh_report at = kh_report_at(report, i);
		add_part(out, &at);
	}
	kh_markup(out, "</main>\n");
	kh_html(out, "<footer>{0}</footer>\n</body>\n</html>\n",
		KH_ARGS(kh_phrase_fill(KH_P_PAGE_MADE_BY, report->style.lang, KH_ARGS(kh_str_of(KH_VERSION)))));
}
