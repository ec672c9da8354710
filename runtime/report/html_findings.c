/* The findings as cards: by campaign, and in it by clause and code, with every row, the clause with its words marked, and what
 * would put it right. */
#include "runtime/report/html.h"
#include "runtime/report/left.h"

/* Rows told one by one on one card; the others are named by their numbers. */
enum { ROWS_SHOWN = 500 };

/* ---- advice ---- */

static bool is_option_letter(char c)
{
	return (c >= 'a' && c <= 'z') || c == '-';
}

/* "--sheet" at the beginning of s: its length, or 0. No option is as long as what a file may hold. */
enum { LONGEST_OPTION = 20 };
static size_t option_length(kh_str s)
{
	size_t n = 2;

	if (!kh_str_starts(s, KH_STR("--")))
		return 0;
	while (n < s.len && is_option_letter(s.ptr[n]))
		n++;
	return n > 2 && n <= LONGEST_OPTION ? n : 0;
}

/* The advice; an option in it is not broken at its dashes. */
static void add_advice(kh_out *out, kh_str hint, kh_lang lang)
{
	kh_str s = kh_phrase_fill(KH_P_TO_CORRECT, lang, KH_ARGS(hint));
	size_t from = 0;

	for (size_t i = 1; i < s.len; i++) {
		size_t n = s.ptr[i - 1] == ' ' ? option_length(kh_str_slice(s, i, s.len)) : 0;

		if (n == 0)
			continue;
		kh_html(out, "{0}<span class=\"option\">{1}</span>", KH_ARGS(kh_str_slice(s, from, i), kh_str_slice(s, i, i + n)));
		from = i + n;
		i = from - 1;
	}
	kh_html(out, "{0}", KH_ARGS(kh_str_slice(s, from, s.len)));
}

/* ---- rows ---- */

static void add_row(kh_out *out, const kh_judgement *j, const kh_finding *f, const kh_wording *words, bool hint, kh_lang lang)
{
	kh_markup(out, "<li>");
	kh_str place = kh_finding_place(j, f, lang), name = kh_subject_words(j, f->row);
	if (place.len > 0)
		kh_html(out, name.len > 0 ? "<span class=\"soft\">{0}</span> " : "<span class=\"soft\">{0}:</span> ",
			KH_ARGS(place));
	if (name.len > 0)
		kh_html(out, "<strong>{0}</strong>: ", KH_ARGS(name));
	kh_html(out, "{0}", KH_ARGS(words->message));
	if (hint) {
		kh_markup(out, "<br/><span class=\"small soft\">");
		add_advice(out, words->hint, lang);
		kh_markup(out, "</span>");
	}
	kh_markup(out, "</li>\n");
}

/* Lines that lack nominations have no row. */
static void add_more(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t n, kh_lang lang)
{
	uint32_t *rows = kh_plain_alloc((n + 1) * sizeof *rows);
	size_t found = 0;
	for (size_t i = 0; i < n; i++)
		if (list[i].row != KH_NO_ROW)
			rows[found++] = list[i].row;
	kh_str many = kh_count_text((int64_t)n, lang), text = found == 0 ? KH_NO_STR : kh_rows_words(j, rows, found, lang);
	kh_html(out, "<li>{0}</li>\n",
		KH_ARGS(kh_phrase_fill(found == 0 ? KH_P_MORE_OF_THEM : KH_P_MORE_ROWS, lang, KH_ARGS(many, text))));
	kh_plain_free(rows);
}

/* The rows, each with its advice where advices differ; gives the advice that all share, or none. */
static kh_str add_rows(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	size_t told = n < ROWS_SHOWN ? n : ROWS_SHOWN;
	kh_wording *words = KH_NEWN(kh_wording, told);
	bool same = true;
	for (size_t i = 0; i < told; i++) {
		words[i] = kh_finding_words(j, &j->findings.at[list[i].index], lang);
		same = same && kh_str_eq(words[i].hint, words[0].hint);
	}
	kh_markup(out, "<ul class=\"rows\">\n");
	for (size_t i = 0; i < told; i++)
		add_row(out, j, &j->findings.at[list[i].index], &words[i], !same && words[i].hint.len > 0, lang);
	if (told < n)
		add_more(out, j, list + told, n - told, lang);
	kh_markup(out, "</ul>\n");
	return same ? words[0].hint : KH_NO_STR;
}

/* ---- the clause ---- */

/* The first line of the span, its words marked. */
static void add_excerpt(kh_out *out, const kh_sources *sources, kh_span span)
{
	kh_place place = kh_place_of(sources, span.start);
	uint32_t start;
	if (!place.source)
		return;
	kh_str line = kh_source_line(place.source, place.line, &start);
	size_t from = span.start - start, to = span.end > span.start ? span.end - start : from;
	from = from < line.len ? from : line.len;
	to = to < line.len ? to : line.len;
	size_t indent = 0;
	while (indent < from && (line.ptr[indent] == ' ' || line.ptr[indent] == '\t'))
		indent++;
	kh_html(out, "<pre><code>{0}<mark>{1}</mark>{2}</code></pre>",
		KH_ARGS(kh_str_slice(line, indent, from), kh_str_slice(line, from, to), kh_str_slice(line, to, line.len)));
}

static void add_amendments(kh_out *out, const kh_plan *plan, const kh_clause *clause, kh_lang lang)
{
	for (size_t i = 0; i < clause->amended.len; i++) {
		const kh_amendment *a = &plan->amendments.at[clause->amended.at[i]];
		kh_phrase phrase = a->add > 0 ? KH_P_AMENDED_ADD : a->add < 0 ? KH_P_AMENDED_REMOVE : KH_P_AMENDED_PERIOD;
		kh_str many = kh_count_text(a->add < 0 ? -a->add : a->add, lang);
		kh_html(out, "<p class=\"small\">{0}</p>\n", KH_ARGS(kh_phrase_fill(phrase, lang, KH_ARGS(a->cite, many))));
	}
}

static void add_clause(kh_out *out, const kh_plan *plan, uint32_t index, kh_lang lang)
{
	kh_buf place = {0};
	if (index == KH_NONE)
		return;
	const kh_clause *clause = &plan->clauses.at[index];
	kh_span focus = clause->focus.start ? clause->focus : clause->span;
	kh_render_place(&place, plan->sources, focus);
	kh_str says = kh_phrase_fill(KH_P_BY_CLAUSE, lang, KH_ARGS(kh_clause_cite(clause, lang), kh_buf_str(&place)));
	kh_html(out, "<figure><figcaption>{0}</figcaption>", KH_ARGS(says));
	add_excerpt(out, plan->sources, focus);
	kh_markup(out, "</figure>\n");
	add_amendments(out, plan, clause, lang);
}

/* ---- the rows that a count is made of ---- */

static void add_standings(kh_out *out, const kh_judgement *j, const kh_group *group, bool named, kh_lang lang)
{
	static const kh_phrase heads[] = {
		[KH_COUNTS] = KH_P_COUNTED_ROWS, [KH_MAY_COUNT] = KH_P_MAYBE_ROWS, [KH_DOES_NOT_COUNT] = KH_P_INELIGIBLE_ROWS};
	if (group->rows == 0 && group->keyless == 0)
		return;
	uint32_t *rows = kh_plain_alloc((group->rows + 1) * sizeof *rows);
	kh_str whom = named ? kh_group_words(j, group, lang) : KH_NO_STR;
	kh_markup(out, "<p class=\"small\">");
	if (whom.len > 0)
		kh_html(out, "{0} ", KH_ARGS(kh_phrase_fill(KH_P_ROWS_OF, lang, KH_ARGS(whom))));
	for (int s = KH_COUNTS; s <= KH_DOES_NOT_COUNT; s++) {
		size_t n = kh_group_rows(j, group, (kh_standing)s, rows);
		if (n > 0)
			kh_html(out, "{0} ",
				KH_ARGS(kh_phrase_fill(heads[s], lang,
						       KH_ARGS(kh_count_text((int64_t)n, lang), kh_rows_words(j, rows, n, lang)))));
	}
	if (group->keyless > 0)
		kh_html(out, "{0}", KH_ARGS(kh_phrase_count(KH_P_KEYLESS_ROWS, lang, group->keyless)));
	kh_markup(out, "</p>\n");
	kh_plain_free(rows);
}

static void add_counted(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t n, kh_lang lang)
{
	if (list->code != KH_KT401 && list->code != KH_KT402 && list->code != KH_KT406)
		return;
	for (size_t i = 0; i < n; i++)
		if (list[i].group != KH_NONE && (i == 0 || list[i].group != list[i - 1].group))
			add_standings(out, j, &j->groups.at[list[i].group], list[0].group != list[n - 1].group, lang);
}

/* ---- cards ---- */

/* The heading counts all n, of which told are told. */
static void add_kind(kh_out *out, const kh_report *report, const kh_listed *list, size_t told, size_t n)
{
	kh_lang lang = report->style.lang;
	kh_severity severity = (kh_severity)list->severity;
	kh_html(out,
		"<article class=\"{0}\">\n<h4><span class=\"badge\">{1}</span>{2} <span class=\"soft small\">{3} · "
		"{4}</span></h4>\n",
		KH_ARGS(kh_str_of(kh_severity_word(severity)), kh_str_of(kh_severity_text(severity, lang)),
			kh_code_name((kh_code)list->code, lang), kh_str_of(kh_code_text((kh_code)list->code)),
			kh_kind_count(report->judgement, list, n, lang)));
	kh_str hint = add_rows(out, report, list, told);
	add_clause(out, report->judgement->plan, list->clause, lang);
	add_counted(out, report->judgement, list, told, lang);
	if (hint.len > 0) {
		kh_markup(out, "<p class=\"hint\">");
		add_advice(out, hint, lang);
		kh_markup(out, "</p>\n");
	}
	kh_markup(out, "</article>\n");
}

static void head_campaign(kh_out *out, const kh_judgement *j, uint32_t campaign, kh_lang lang)
{
	if (campaign == KH_NONE) {
		if (kh_has_campaigns(j))
			kh_html(out, "<h3>{0}</h3>\n", KH_ARGS(kh_no_campaign_words(j, lang)));
		return;
	}
	const kh_campaign *c = &j->plan->campaigns.at[campaign];
	kh_str hosts = kh_host_line(j->plan, c, 3, lang);
	kh_html(out, "<h3>{0}</h3>\n",
		KH_ARGS(kh_phrase_fill(KH_P_CAMPAIGN_HEAD, lang,
				       KH_ARGS(kh_campaign_label(j->plan, c), c->title, kh_campaign_word(c, lang)))));
	if (hosts.len > 0)
		kh_html(out, "<p class=\"soft small\">{0}</p>\n", KH_ARGS(hosts));
}

void kh_html_findings(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	kh_lang lang = report->style.lang;
	if (n == 0)
		return;
	kh_markup(out, "<section>\n");
	kh_html_heading(out, report, "findings", KH_P_PAGE_FINDINGS);
	for (size_t i = 0, k; i < report->told && out->error == 0; i = k) {
		for (k = i; k < n && kh_one_kind(&list[i], &list[k]);)
			k++;
		if (i == 0 || list[i].campaign != list[i - 1].campaign)
			head_campaign(out, report->judgement, list[i].campaign, lang);
		add_kind(out, report, list + i, (k < report->told ? k : report->told) - i, k - i);
	}
	kh_left left = kh_left_of_list(list, report->told, n);
	if (left.findings > 0)
		kh_html(out, "<p>{0}</p>\n", KH_ARGS(kh_left_words(&left, lang)));
	kh_markup(out, "</section>\n");
}
