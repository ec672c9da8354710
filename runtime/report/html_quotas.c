/* Numbers as bars: what is counted, what may count, where the limit is, what lies past it. Widths are whole thousandths, worked out
 * in integers. */
#include "runtime/report/html.h"

enum { SCALE = 1000 };

/* A rule across campaigns has a group for each nominee; it is shown only where it is broken or undecided. */
static bool is_shown(const kh_plan *plan, const kh_group *group)
{
	return group->asked > 0 && (plan->quotas.at[group->quota].campaign != KH_NONE || group->within != KH_TRUE);
}

static kh_str range(int64_t low, int64_t high, kh_lang lang)
{
	if (low == high)
		return kh_count_text(low, lang);
	return kh_phrase_fill(KH_P_COUNT_RANGE, lang, KH_ARGS(kh_count_text(low, lang), kh_count_text(high, lang)));
}

static kh_str limit_words(const kh_group *group, kh_lang lang)
{
	if (group->has_least && !group->has_most)
		return kh_phrase_fill(KH_P_LIMIT_LEAST, lang, KH_ARGS(kh_count_text(group->least, lang)));
	if (group->has_least)
		return range(group->least, group->most, lang);
	return group->has_most ? kh_count_text(group->most, lang) : KH_STR("–");
}

static kh_str left_words(const kh_group *group, kh_lang lang)
{
	int64_t high = kh_group_left(group), low = high - group->undetermined;
	return group->has_most ? range(low > 0 ? low : 0, high, lang) : KH_STR("–");
}

/* ---- the bar ---- */

static int64_t at_most(int64_t n, int64_t limit)
{
	return n < limit ? n : limit;
}

/* What is unclear is a thinner bar: it shall not be told by its colour alone. */
static void add_piece(kh_out *out, const char *class, bool thin, int64_t from, int64_t to, int64_t all)
{
	int64_t x = from * SCALE / all, end = to * SCALE / all;
	if (to > from)
		kh_html(out, "<rect class=\"{0}\" x=\"{1}\" y=\"{2}\" width=\"{3}\" height=\"{4}\"/>",
			KH_ARGS(kh_str_of(class), kh_fmt("%lld", (long long)x), thin ? KH_STR("5") : KH_STR("2"),
				kh_fmt("%lld", (long long)(end - x)), thin ? KH_STR("4") : KH_STR("10")));
}

static void add_limit(kh_out *out, int64_t limit, int64_t all)
{
	int64_t x = limit * SCALE / all;
	x = x < 2 ? 2 : x > SCALE - 2 ? SCALE - 2 : x;
	kh_html(out, "<path class=\"s-limit\" d=\"M{0} 0V14\"/>", KH_ARGS(kh_fmt("%lld", (long long)x)));
}

static kh_str bar_words(const kh_group *group, kh_lang lang)
{
	return kh_phrase_fill(KH_P_BAR_SAYS, lang,
			      KH_ARGS(kh_count_text(group->counted, lang), kh_count_text(group->undetermined, lang),
				      limit_words(group, lang), kh_count_text(kh_group_over(group), lang)));
}

static void add_bar(kh_out *out, const kh_group *group, kh_lang lang)
{
	int64_t sure = group->counted, perhaps = sure + group->undetermined;
	int64_t limit = group->has_most ? group->most : group->least, inside = group->has_most ? at_most(sure, limit) : sure;
	int64_t all = perhaps > limit ? perhaps : limit;
	all = all < 1 ? 1 : all;
	kh_html(out,
		"<svg class=\"bar\" viewBox=\"0 0 1000 14\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{0}\">"
		"<title>{0}</title><rect class=\"s-back\" x=\"0\" y=\"2\" width=\"1000\" height=\"10\"/>",
		KH_ARGS(bar_words(group, lang)));
	add_piece(out, "s-good", false, 0, inside, all);
	add_piece(out, "s-bad", false, inside, sure, all);
	add_piece(out, "s-doubt", true, sure, perhaps, all);
	if (group->has_most || group->has_least)
		add_limit(out, limit, all);
	kh_markup(out, "</svg>");
}

static void add_key(kh_out *out, kh_lang lang)
{
	static const struct {
		const char *shape;
		kh_phrase what;
	} parts[] = {
		{"<rect class=\"s-good\" width=\"24\" height=\"10\"/>", KH_P_BAR_COUNTED},
		{"<rect class=\"s-doubt\" y=\"3\" width=\"24\" height=\"4\"/>", KH_P_BAR_UNCLEAR},
		{"<rect class=\"s-bad\" width=\"24\" height=\"10\"/>", KH_P_BAR_OVER},
		{"<path class=\"s-limit\" d=\"M12 0V10\"/>", KH_P_BAR_LIMIT},
	};
	kh_markup(out, "<p class=\"key small soft\" aria-hidden=\"true\">");
	for (size_t i = 0; i < KH_COUNT(parts); i++) {
		kh_markup(out, "<span><svg viewBox=\"0 0 24 10\">");
		kh_markup(out, parts[i].shape);
		kh_html(out, "</svg>{0}</span>", KH_ARGS(kh_words(parts[i].what, lang)));
	}
	kh_markup(out, "</p>\n");
}

/* ---- the table ---- */

static const kh_phrase columns[] = {KH_P_COL_LINE,       KH_P_COL_BAR,     KH_P_COL_LIMIT, KH_P_COL_ASKED,
				    KH_P_COL_INELIGIBLE, KH_P_COL_COUNTED, KH_P_COL_OVER,  KH_P_COL_LEFT};

static void open_table(kh_out *out, const kh_plan *plan, uint32_t campaign, kh_lang lang)
{
	kh_str title = kh_words(KH_P_ALL_CAMPAIGNS, lang);
	if (campaign != KH_NONE)
		title = kh_phrase_fill(KH_P_CAMPAIGN_HEAD, lang,
				       KH_ARGS(kh_campaign_label(plan, &plan->campaigns.at[campaign]),
					       plan->campaigns.at[campaign].title,
					       kh_campaign_word(&plan->campaigns.at[campaign], lang)));
	kh_html(out, "<h3>{0}</h3>\n<table class=\"quotas\">\n<thead><tr>", KH_ARGS(title));
	for (size_t i = 0; i < KH_COUNT(columns); i++)
		kh_html(out, "<th scope=\"col\" class=\"{0}\">{1}</th>",
			KH_ARGS(i < 2 ? KH_STR("text") : KH_STR("n"), kh_words(columns[i], lang)));
	kh_markup(out, "</tr></thead>\n<tbody>\n");
}

static void add_number(kh_out *out, size_t column, const char *class, kh_str text, kh_lang lang)
{
	kh_html(out, "<td class=\"n {0}\" data-label=\"{1}\">{2}</td>",
		KH_ARGS(kh_str_of(class), kh_words(columns[column], lang), text));
}

/* Whom the line covers is said with its first group. */
static void add_group(kh_out *out, const kh_judgement *j, const kh_group *group, bool first, kh_lang lang)
{
	const kh_plan *plan = j->plan;
	kh_str name = kh_group_words(j, group, lang);
	int64_t over = kh_group_over(group);
	kh_html(out, "<tr><td>{0}", KH_ARGS(name.len > 0 ? name : kh_words(KH_P_WHOLE_CAMPAIGN, lang)));
	if (first)
		kh_html(out, "<br/><span class=\"soft small\">{0}</span>",
			KH_ARGS(kh_cover_words(plan, &plan->quotas.at[group->quota], 3, lang)));
	kh_markup(out, "</td><td>");
	add_bar(out, group, lang);
	kh_markup(out, "</td>");
	add_number(out, 2, "", limit_words(group, lang), lang);
	add_number(out, 3, "", kh_count_text(group->asked, lang), lang);
	add_number(out, 4, group->ineligible > 0 ? "" : "none", kh_count_text(group->ineligible, lang), lang);
	add_number(out, 5, "", range(group->counted, (int64_t)group->counted + group->undetermined, lang), lang);
	add_number(out, 6, over > 0 ? "bad-word" : "none", kh_count_text(over, lang), lang);
	add_number(out, 7, "", left_words(group, lang), lang);
	kh_markup(out, "</tr>\n");
}

void kh_html_quotas(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	uint32_t campaign = 0, line = KH_NONE;
	bool open = false;
	kh_markup(out, "<section>\n");
	kh_html_heading(out, report, "quotas", KH_P_PAGE_QUOTAS);
	for (size_t i = 0; i < j->groups.len; i++) {
		const kh_group *group = &j->groups.at[i];
		uint32_t of = j->plan->quotas.at[group->quota].campaign;
		if (!is_shown(j->plan, group))
			continue;
		if (!open)
			add_key(out, lang);
		if (open && of != campaign)
			kh_markup(out, "</tbody></table>\n");
		if (!open || of != campaign)
			open_table(out, j->plan, of, lang);
		add_group(out, j, group, group->quota != line, lang);
		open = true;
		line = group->quota;
		campaign = of;
	}
	if (open)
		kh_markup(out, "</tbody></table>\n");
	else
		kh_html(out, "<p>{0}</p>\n", KH_ARGS(kh_words(KH_P_NO_QUOTAS, lang)));
	kh_markup(out, "</section>\n");
}
