/* The table of numbers: a line for each quota line, or key of it, that somebody asked something of. */
#include "runtime/report/text.h"
#include "runtime/report/wording.h"

enum { COLUMNS = 8, LABEL_WIDTH = 56, WHEN_WIDTH = 40 };

typedef struct {
	kh_str cell[COLUMNS];
	bool over;
} line;

typedef KH_VEC(line) lines;

/* Do lines of the campaign speak of different kinds, so that the kinds tell them apart? */
static bool kinds_differ(const kh_plan *plan, const kh_quota *quota)
{
	if (quota->campaign == KH_NONE)
		return false;
	const kh_campaign *campaign = &plan->campaigns.at[quota->campaign];
	for (size_t i = 0; i < campaign->quotas.len; i++)
		if (plan->quotas.at[campaign->quotas.at[i]].kinds != quota->kinds)
			return true;
	return false;
}

static void add_part(kh_buf *label, kh_str part)
{
	if (part.len == 0)
		return;
	if (label->len > 0)
		kh_buf_addc(label, "; ");
	kh_buf_shown(label, part);
}

/* "Ngân hàng A", "nhánh “Hoạt động hè”", "cả chuyên đề; doanh nghiệp". */
static kh_str label_of(const kh_plan *plan, const kh_group *group, kh_lang lang)
{
	const kh_quota *quota = &plan->quotas.at[group->quota];
	kh_buf label = {0};
	add_part(&label, kh_group_words(plan, group, lang));
	if (label.len == 0)
		add_part(&label, kh_str_of(kh_phrase_text(KH_P_WHOLE_CAMPAIGN, lang)));
	if (quota->names_kinds && kinds_differ(plan, quota))
		add_part(&label, kh_kinds_words(quota->kinds, lang));
	if (quota->when) {
		kh_str condition = kh_text_cut(kh_span_text(plan->sources, quota->when->span), WHEN_WIDTH);
		add_part(&label, kh_phrase_fill(KH_P_WHEN, lang, KH_ARGS(condition)));
	}
	return kh_text_cut(kh_buf_str(&label), LABEL_WIDTH);
}

static kh_str limit_of(const kh_group *group, kh_lang lang)
{
	kh_str least = kh_count_text(group->least, lang), most = kh_count_text(group->most, lang);
	if (group->has_least && group->has_most)
		return group->least == group->most ? most : kh_phrase_fill(KH_P_LIMIT_BOTH, lang, KH_ARGS(least, most));
	if (group->has_least)
		return kh_phrase_fill(KH_P_LIMIT_LEAST, lang, KH_ARGS(least));
	return group->has_most ? most : KH_STR("–");
}

static kh_str range_text(int64_t low, int64_t high, kh_lang lang)
{
	if (low == high)
		return kh_count_text(low, lang);
	return kh_phrase_fill(KH_P_COUNT_RANGE, lang, KH_ARGS(kh_count_text(low, lang), kh_count_text(high, lang)));
}

static kh_str counted_of(const kh_group *group, kh_lang lang)
{
	return range_text(group->counted, (int64_t)group->counted + group->undetermined, lang);
}

/* Places that are left whatever the unclear nominations turn out to be, and those that may be left. */
static kh_str left_of(const kh_group *group, kh_lang lang)
{
	int64_t high = kh_group_left(group), low = high - group->undetermined;
	if (!group->has_most)
		return KH_STR("–");
	return range_text(low > 0 ? low : 0, high, lang);
}

static void add_group(lines *all, const kh_plan *plan, const kh_group *group, kh_lang lang)
{
	uint32_t campaign = plan->quotas.at[group->quota].campaign;
	line l = {.over = group->within == KH_FALSE};
	l.cell[0] = campaign == KH_NONE ? kh_str_of(kh_phrase_text(KH_P_ALL_CAMPAIGNS, lang)) : plan->campaigns.at[campaign].number;
	l.cell[1] = label_of(plan, group, lang);
	l.cell[2] = limit_of(group, lang);
	l.cell[3] = kh_count_text(group->asked, lang);
	l.cell[4] = kh_count_text(group->ineligible, lang);
	l.cell[5] = counted_of(group, lang);
	l.cell[6] = kh_count_text(kh_group_over(group), lang);
	l.cell[7] = left_of(group, lang);
	kh_push(all, l);
}

static line headings(kh_lang lang)
{
	static const kh_phrase words[COLUMNS] = {KH_P_COL_CAMPAIGN,   KH_P_COL_LINE,    KH_P_COL_LIMIT, KH_P_COL_ASKED,
						 KH_P_COL_INELIGIBLE, KH_P_COL_COUNTED, KH_P_COL_OVER,  KH_P_COL_LEFT};
	line l = {.over = false};
	for (size_t i = 0; i < COLUMNS; i++)
		l.cell[i] = kh_str_of(kh_phrase_text(words[i], lang));
	return l;
}

static void print_line(kh_out *out, const line *l, const size_t *widths, kh_style style, kh_ink ink)
{
	kh_buf b = {0};
	kh_ink_on(&b, style, ink);
	for (size_t i = 0; i < COLUMNS; i++) {
		kh_buf_addc(&b, "  ");
		if (i < 2)
			kh_buf_left(&b, l->cell[i], widths[i]);
		else
			kh_buf_right(&b, l->cell[i], widths[i]);
	}
	if (ink != KH_INK_PLAIN)
		kh_ink_off(&b, style);
	kh_buf_char(&b, '\n');
	kh_out_add(out, kh_buf_str(&b));
}

static void print_lines(kh_out *out, const lines *all, kh_style style)
{
	size_t widths[COLUMNS] = {0};
	for (size_t i = 0; i < all->len; i++)
		for (size_t c = 0; c < COLUMNS; c++) {
			size_t width = kh_utf8_width(all->at[i].cell[c]);
			widths[c] = width > widths[c] ? width : widths[c];
		}
	for (size_t i = 0; i < all->len; i++) {
		kh_ink over = all->at[i].over ? KH_INK_RED : KH_INK_PLAIN;
		print_line(out, &all->at[i], widths, style, i == 0 ? KH_INK_DIM : over);
	}
}

/* Lines of campaigns of which nothing was asked, and the places that they hold. */
typedef struct {
	size_t lines;
	int64_t places;
} unasked;

static unasked count_unasked(const kh_judgement *j)
{
	unasked u = {0};
	bool *asked = kh_plain_alloc(j->plan->quotas.len + 1);
	for (size_t i = 0; i < j->groups.len; i++)
		asked[j->groups.at[i].quota] = asked[j->groups.at[i].quota] || j->groups.at[i].asked > 0;
	for (size_t i = 0; i < j->plan->quotas.len; i++)
		u.lines += !asked[i] && j->plan->quotas.at[i].campaign != KH_NONE;
	for (size_t i = 0; i < j->groups.len; i++)
		if (!asked[j->groups.at[i].quota] && j->groups.at[i].has_most)
			u.places += j->groups.at[i].most;
	kh_plain_free(asked);
	return u;
}

static void print_unasked(kh_out *out, const kh_judgement *j, kh_lang lang)
{
	unasked u = count_unasked(j);
	kh_str places = u.places > 0 ? kh_count_text(u.places, lang) : KH_NO_STR;
	if (u.lines == 0)
		return;
	kh_phrase phrase = u.lines == 1 ? KH_P_QUOTAS_UNASKED : KH_P_QUOTAS_UNASKED_N;
	kh_out_add(out, KH_STR("  "));
	kh_out_add(out, kh_phrase_fill(phrase, lang, KH_ARGS(kh_count_text((int64_t)u.lines, lang), places)));
	kh_out_add(out, KH_STR("\n"));
}

/* A rule across campaigns has a group for each nominee; it stands in the table only where it is broken or undecided. */
static bool stands_in_table(const kh_plan *plan, const kh_group *group)
{
	return group->asked > 0 && (plan->quotas.at[group->quota].campaign != KH_NONE || group->within == KH_UNKNOWN);
}

void kh_text_quotas(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	lines all = {0};
	kh_push(&all, headings(lang));
	for (size_t i = 0; i < j->groups.len; i++)
		if (stands_in_table(j->plan, &j->groups.at[i]))
			add_group(&all, j->plan, &j->groups.at[i], lang);
	kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_QUOTAS, lang)));
	if (all.len > 1) {
		print_lines(out, &all, report->style);
	} else {
		kh_out_add(out, KH_STR("  "));
		kh_out_add(out, kh_str_of(kh_phrase_text(KH_P_NO_QUOTAS, lang)));
		kh_out_add(out, KH_STR("\n"));
	}
	print_unasked(out, j, lang);
}
