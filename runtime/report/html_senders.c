/* A page for each unit that sent nominations, so that it can be printed and sent back: its campaigns, what is accepted, what is to be
 * corrected, completed or withdrawn, and by which clause. */
#include "runtime/report/html.h"

/* Nominations told one by one in one list of a unit. */
enum { ROWS_SHOWN = 1000 };

/* The pages under way. What the list of findings leaves out by --max-findings would fill them too: a list of nominations ends when so
 * many reasons have been told; the others are counted. */
typedef struct {
	kh_out *out;
	const kh_judgement *j;
	const kh_senders *senders;
	kh_lang lang;
	size_t left; /* reasons that may still be told */
} pages;

static const kh_phrase titles[KH_FATES] = {KH_P_FATE_KEEP, KH_P_FATE_CORRECT, KH_P_FATE_COMPLETE, KH_P_FATE_DROP};

static void add_reasons(pages *p, uint32_t row, kh_fate fate)
{
	const kh_judgement *j = p->j;
	size_t n, told = 0;
	const kh_finding *f = kh_row_findings(j, row, &n);
	for (size_t i = 0; i < n; i++) {
		if (!kh_finding_decides(&f[i], fate))
			continue;
		kh_str cite = f[i].clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&j->plan->clauses.at[f[i].clause], p->lang);
		kh_html(p->out, told++ > 0 ? "<br/>{0}" : "{0}",
			KH_ARGS(kh_phrase_fill(KH_P_BY_CLAUSE_BRIEF, p->lang,
					       KH_ARGS(kh_finding_message(j, &f[i], p->lang), cite))));
	}
	p->left -= told < p->left ? told : p->left;
}

/* Its number; with its file where there are several. */
static kh_str row_words(const kh_judgement *j, uint32_t row, kh_lang lang)
{
	return j->table->files.len > 1 ? kh_rows_words(j, &row, 1, lang) : kh_fmt("%u", (unsigned)kh_table_number(j->table, row));
}

static void add_nomination(pages *p, uint32_t row, kh_fate fate)
{
	kh_out *out = p->out;
	const kh_judgement *j = p->j;
	kh_lang lang = p->lang;
	uint32_t campaign = kh_campaign_of(j, row);
	kh_html(out,
		"<tr><td class=\"n\" data-label=\"{0}\">{1}</td><td>{2}<br/><span class=\"soft small\">{3}</span></td>"
		"<td data-label=\"{4}\">{5}</td>",
		KH_ARGS(kh_words(KH_P_COL_ROW, lang), row_words(j, row, lang), kh_cell_text(j->table, row, KH_F_NAME),
			kh_cell_text(j->table, row, KH_F_UNIT), kh_words(KH_P_COL_CAMPAIGN, lang),
			campaign == KH_NONE ? KH_STR("–") : kh_campaign_label(j->plan, &j->plan->campaigns.at[campaign])));
	if (fate != KH_TO_KEEP) {
		kh_html(out, "<td class=\"text\" data-label=\"{0}\">", KH_ARGS(kh_words(KH_P_COL_WHY, lang)));
		add_reasons(p, row, fate);
		kh_markup(out, "</td>");
	}
	kh_markup(out, "</tr>\n");
}

/* One that is accepted gives no reason. */
static bool is_told(const pages *p, uint32_t row, kh_fate fate)
{
	return p->senders->fate[row] == fate && (fate == KH_TO_KEEP || p->left > 0);
}

static void add_fate(pages *p, const kh_sender *sender, kh_fate fate)
{
	kh_out *out = p->out;
	kh_lang lang = p->lang;
	static const char *const classes[KH_FATES] = {"good-word", "bad-word", "doubt-word", "bad-word"};
	size_t told = 0;
	if (sender->count[fate] == 0)
		return;
	kh_html(out,
		"<h4 class=\"{0}\">{1}</h4>\n<table class=\"sent {2}\"><thead><tr><th scope=\"col\" class=\"n\">{3}</th>"
		"<th scope=\"col\">{4}</th><th scope=\"col\">{5}</th>",
		KH_ARGS(kh_str_of(classes[fate]),
			kh_phrase_fill(KH_P_FATE_COUNT, lang,
				       KH_ARGS(kh_words(titles[fate], lang), kh_count_text((int64_t)sender->count[fate], lang))),
			fate == KH_TO_KEEP ? KH_NO_STR : KH_STR("why"), kh_words(KH_P_COL_ROW, lang), kh_words(KH_P_COL_NAME, lang),
			kh_words(KH_P_COL_CAMPAIGN, lang)));
	if (fate != KH_TO_KEEP)
		kh_html(out, "<th scope=\"col\">{0}</th>", KH_ARGS(kh_words(KH_P_COL_WHY, lang)));
	kh_markup(out, "</tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < sender->rows && told < ROWS_SHOWN; i++) {
		uint32_t row = p->senders->rows[sender->first + i];
		if (!is_told(p, row, fate))
			continue;
		add_nomination(p, row, fate);
		told++;
	}
	kh_markup(out, "</tbody></table>\n");
	if (told < sender->count[fate])
		kh_html(out, "<p class=\"soft\">{0}</p>\n",
			KH_ARGS(kh_phrase_fill(KH_P_MORE_OF_THEM, lang,
					       KH_ARGS(kh_count_text((int64_t)(sender->count[fate] - told), lang)))));
}

static void add_campaigns(const pages *p, const kh_sender *sender)
{
	const kh_judgement *j = p->j;
	kh_out *out = p->out;
	kh_lang lang = p->lang;
	size_t n;
	kh_share *shares = kh_sender_shares(j, p->senders, sender, &n);
	kh_markup(out, "<ul class=\"small\">\n");
	for (size_t i = 0; i < n; i++) {
		kh_str rows = kh_count_text((int64_t)shares[i].rows, lang), kept = kh_count_text((int64_t)shares[i].kept, lang);
		kh_str says = kh_phrase_fill(KH_P_UNIT_NO_CAMPAIGN, lang, KH_ARGS(rows));
		if (shares[i].campaign != KH_NONE) {
			const kh_campaign *c = &j->plan->campaigns.at[shares[i].campaign];
			says = kh_phrase_fill(KH_P_UNIT_CAMPAIGN, lang,
					      KH_ARGS(kh_campaign_label(j->plan, c), c->title, rows, kept));
		}
		kh_html(out, "<li>{0}</li>\n", KH_ARGS(says));
	}
	kh_markup(out, "</ul>\n");
	kh_plain_free(shares);
}

/* What is said of campaigns as a whole, or of the sender's own counts. */
static void add_general(pages *p, const kh_sender *sender)
{
	const kh_judgement *j = p->j;
	kh_out *out = p->out;
	kh_lang lang = p->lang;
	bool any = false;
	size_t n;
	uint32_t *findings = kh_sender_findings(j, p->senders, sender, &n);
	for (size_t i = n; p->left > 0 && i > 0; i--, p->left--) {
		const kh_finding *f = &j->findings.at[findings[i - 1]];
		if (!any)
			kh_html(out, "<h4>{0}</h4>\n<ul class=\"small\">\n", KH_ARGS(kh_words(KH_P_UNIT_ALSO, lang)));
		kh_str cite = f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&j->plan->clauses.at[f->clause], lang);
		kh_html(out, "<li>{0}</li>\n",
			KH_ARGS(kh_phrase_fill(KH_P_BY_CLAUSE_BRIEF, lang, KH_ARGS(kh_finding_message(j, f, lang), cite))));
		any = true;
	}
	if (any)
		kh_markup(out, "</ul>\n");
	kh_plain_free(findings);
}

static kh_str summary_words(const kh_sender *sender, kh_lang lang)
{
	kh_str n[KH_FATES];
	for (size_t i = 0; i < KH_FATES; i++)
		n[i] = kh_count_text((int64_t)sender->count[i], lang);
	return kh_phrase_fill(KH_P_UNIT_SUMMARY, lang,
			      KH_ARGS(kh_count_text((int64_t)sender->rows, lang), n[KH_TO_KEEP], n[KH_TO_CORRECT],
				      n[KH_TO_COMPLETE], n[KH_TO_DROP]));
}

static kh_str name_of(const kh_sender *sender, kh_lang lang)
{
	return sender->name.len > 0 ? sender->name : kh_words(KH_P_UNIT_NOBODY, lang);
}

static void add_sender(pages *p, size_t index)
{
	const kh_sender *sender = &p->senders->list.at[index];
	kh_out *out = p->out;
	kh_lang lang = p->lang;
	kh_html(out, "<section class=\"unit\" id=\"unit-{0}\">\n<p class=\"soft small\">{1}</p>\n<h3>{2}</h3>\n<p>{3}</p>\n",
		KH_ARGS(kh_fmt("%zu", index + 1), kh_head_plans(p->j->plan, lang), name_of(sender, lang),
			summary_words(sender, lang)));
	add_campaigns(p, sender);
	for (int fate = KH_FATES - 1; fate >= 0; fate--)
		add_fate(p, sender, (kh_fate)fate);
	add_general(p, sender);
	kh_markup(out, "</section>\n");
}

void kh_html_senders(kh_out *out, const kh_report *report, const kh_senders *senders)
{
	kh_lang lang = report->style.lang;
	kh_markup(out, "<section>\n");
	kh_html_heading(out, report, "units", KH_P_PAGE_SENDERS);
	kh_markup(out, "<ul class=\"plain\">\n");
	for (size_t i = 0; i < senders->list.len; i++)
		kh_html(out, "<li><a href=\"#unit-{0}\">{1}</a> <span class=\"soft small\">{2}</span></li>\n",
			KH_ARGS(kh_fmt("%zu", i + 1), name_of(&senders->list.at[i], lang),
				summary_words(&senders->list.at[i], lang)));
	kh_markup(out, "</ul>\n</section>\n");
	pages p = {out, report->judgement, senders, lang, report->limited ? report->most : SIZE_MAX};
	for (size_t i = 0; i < senders->list.len && out->error == 0; i++)
		add_sender(&p, i);
}
