/* The table of numbers: a line for each quota line, or key of it, that somebody asked something of. */
#include "lang/base/map.h"
#include "runtime/report/text.h"
#include "runtime/report/names.h"

enum { COLUMNS = 8, LABEL_WIDTH = 56 };

/* Groups of a campaign of which nothing can be counted yet: so many are told in one line, below the table. */
enum { NOISE = 3 };

typedef struct {
	kh_str cell[COLUMNS];
	kh_str label; /* campaign and group, to see which look alike */
	uint32_t group;
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

/* How a group is called: in full where that is short, else shorter, but never so that two groups of a campaign look alike. */
typedef enum { CUT, CUT_WITH_NUMBER, WHOLE_WITH_NUMBER, LABELS } labelling;

/* "dòng 2": the line by its number in the campaign. */
static kh_str number_of(const kh_plan *plan, uint32_t quota, kh_lang lang)
{
	uint32_t campaign = plan->quotas.at[quota].campaign;
	for (size_t i = 0; campaign != KH_NONE && i < plan->campaigns.at[campaign].quotas.len; i++)
		if (plan->campaigns.at[campaign].quotas.at[i] == quota)
			return kh_phrase_fill(KH_P_LINE_NUMBER, lang, KH_ARGS(kh_fmt("%zu", i + 1)));
	return KH_NO_STR;
}

/* What tells the line from others of its campaign: the kinds, the condition. */
static kh_str distinction_of(const kh_plan *plan, const kh_quota *quota, kh_lang lang)
{
	kh_buf words = {0};
	if (quota->names_kinds && kinds_differ(plan, quota))
		add_part(&words, kh_kinds_words(quota->kinds, lang));
	if (quota->when)
		add_part(&words, kh_condition_words(plan, quota->when, 1, lang));
	return kh_buf_str(&words);
}

/* "Ngân hàng A", "nhánh “Hoạt động hè”", "cả chuyên đề; doanh nghiệp", "Sở Tư pháp; dịp là đại hội". */
static kh_str label_of(const kh_judgement *j, const kh_group *group, labelling how, kh_lang lang)
{
	const kh_plan *plan = j->plan;
	kh_str name = kh_group_words(j, group, lang);
	kh_str more = distinction_of(plan, &plan->quotas.at[group->quota], lang);
	if (name.len == 0)
		name = kh_str_of(kh_phrase_text(KH_P_WHOLE_CAMPAIGN, lang));
	if (how != CUT || (more.len > 0 && kh_utf8_width(name) + 2 + kh_utf8_width(more) > LABEL_WIDTH))
		more = number_of(plan, group->quota, lang);
	size_t room = LABEL_WIDTH - (more.len > 0 ? kh_utf8_width(more) + 2 : 0);
	kh_buf label = {0};
	add_part(&label, how == WHOLE_WITH_NUMBER ? name : kh_text_cut(name, room));
	add_part(&label, more);
	return kh_buf_str(&label);
}

static void set_label(line *l, const kh_judgement *j, labelling how, kh_lang lang)
{
	l->cell[1] = label_of(j, &j->groups.at[l->group], how, lang);
	l->label = kh_fmt("%s\n%s", kh_str_c(l->cell[0]), kh_str_c(l->cell[1]));
}

static kh_str range_text(int64_t low, int64_t high, kh_lang lang)
{
	if (low == high)
		return kh_count_text(low, lang);
	return kh_phrase_fill(KH_P_COUNT_RANGE, lang, KH_ARGS(kh_count_text(low, lang), kh_count_text(high, lang)));
}

static kh_str limit_of(const kh_group *group, kh_lang lang)
{
	kh_str least = kh_count_text(group->least, lang), most = range_text(group->most, group->most_high, lang);
	if (group->has_least && group->has_most)
		return group->least == group->most ? most : kh_phrase_fill(KH_P_LIMIT_BOTH, lang, KH_ARGS(least, most));
	if (group->has_least)
		return kh_phrase_fill(KH_P_LIMIT_LEAST, lang, KH_ARGS(least));
	return group->has_most ? most : KH_STR("–");
}

static kh_str counted_of(const kh_group *group, kh_lang lang)
{
	return range_text(group->counted, (int64_t)group->counted + group->undetermined, lang);
}

/* Places that are left whatever the unclear nominations turn out to be, and those that may be left. */
static kh_str left_of(const kh_group *group, kh_lang lang)
{
	int64_t low = kh_group_left(group) - group->undetermined, high = group->most_high - group->counted;
	if (!group->has_most)
		return KH_STR("–");
	return range_text(low > 0 ? low : 0, high > 0 ? high : 0, lang);
}

/* ---- labels ---- */

static kh_str labels_at(const void *owner, uint32_t index)
{
	return ((const lines *)owner)->at[index].label;
}

/* Two groups of one campaign with one label get a longer one, each; gives whether there are any. */
static bool lengthen(lines *all, const kh_judgement *j, labelling how, kh_lang lang)
{
	kh_map seen;
	bool *alike = kh_plain_alloc(all->len + 1), any = false;
	kh_map_init(&seen, labels_at, all);
	for (uint32_t i = 1; i < all->len; i++) {
		uint32_t first = kh_map_find(&seen, all->at[i].label);
		if (first == KH_NONE)
			kh_map_add(&seen, all->at[i].label, i);
		else
			any = alike[i] = alike[first] = true;
	}
	kh_map_free(&seen);
	for (size_t i = 1; i < all->len; i++)
		if (alike[i])
			set_label(&all->at[i], j, how, lang);
	kh_plain_free(alike);
	return any;
}

static void tell_apart(lines *all, const kh_judgement *j, kh_lang lang)
{
	for (int how = CUT_WITH_NUMBER; how < LABELS && lengthen(all, j, (labelling)how, lang); how++)
		continue;
}

static void add_group(lines *all, const kh_judgement *j, uint32_t index, kh_lang lang)
{
	const kh_group *group = &j->groups.at[index];
	uint32_t campaign = j->plan->quotas.at[group->quota].campaign;
	line l = {.group = index, .over = group->within == KH_FALSE};
	l.cell[0] = campaign == KH_NONE ? kh_str_of(kh_phrase_text(KH_P_ALL_CAMPAIGNS, lang))
					: kh_campaign_label(j->plan, &j->plan->campaigns.at[campaign]);
	set_label(&l, j, CUT, lang);
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

/* A rule across campaigns has a group for each nominee, and a line for each unit may have one of which nothing was asked: these
 * stand in the table only where they are broken or undecided. */
static bool stands_in_table(const kh_plan *plan, const kh_group *group)
{
	return (group->asked > 0 && plan->quotas.at[group->quota].campaign != KH_NONE) || group->within != KH_TRUE;
}

static unasked count_unasked(const kh_judgement *j)
{
	unasked u = {0};
	bool *asked = kh_plain_alloc(j->plan->quotas.len + 1);
	for (size_t i = 0; i < j->groups.len; i++)
		asked[j->groups.at[i].quota] = asked[j->groups.at[i].quota] || stands_in_table(j->plan, &j->groups.at[i]);
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

/* ---- groups of which nothing can be counted ---- */

/* Every nomination of the group is unclear, and whatever becomes of them the bound is kept. */
static bool is_unclear(const kh_judgement *j, const kh_group *group)
{
	return j->plan->quotas.at[group->quota].per != KH_PER_LINE && group->counted == 0 && group->ineligible == 0 &&
	       group->within == KH_TRUE;
}

/* How many unclear groups each campaign has. Plain memory. */
static uint32_t *count_unclear(const kh_judgement *j)
{
	uint32_t *n = kh_plain_alloc((j->plan->campaigns.len + 1) * sizeof *n);
	for (size_t i = 0; i < j->groups.len; i++) {
		uint32_t campaign = j->plan->quotas.at[j->groups.at[i].quota].campaign;
		if (campaign != KH_NONE && stands_in_table(j->plan, &j->groups.at[i]) && is_unclear(j, &j->groups.at[i]))
			n[campaign]++;
	}
	return n;
}

/* For each campaign the columns for want of which its nominations are unclear (bit n: field n). Plain memory. */
static uint64_t *missing_columns(const kh_judgement *j)
{
	uint64_t *missing = kh_plain_alloc((j->plan->campaigns.len + 1) * sizeof *missing);
	for (size_t i = 0; i < j->findings.len; i++) {
		const kh_finding *f = &j->findings.at[i];
		bool cell = f->code == KH_KT202 || f->code == KH_KT203 || f->code == KH_KT204;
		if (cell && f->field < 64 && f->campaign != KH_NONE && kh_verdict_of(j, f->row) == KH_UNDETERMINED)
			missing[f->campaign] |= (uint64_t)1 << f->field;
	}
	return missing;
}

static kh_str columns_words(const kh_plan *plan, uint64_t columns, kh_lang lang)
{
	kh_buf names = {0};
	for (uint32_t field = 0; field < 64; field++) {
		if (!(columns >> field & 1))
			continue;
		if (names.len > 0)
			kh_buf_addc(&names, ", ");
		kh_buf_add(&names, kh_phrase_fill(KH_P_QUOTED, lang, KH_ARGS(kh_field_name(plan, field, lang))));
	}
	return kh_buf_str(&names);
}

static void print_unclear(kh_out *out, const kh_judgement *j, const uint32_t *unclear, kh_lang lang)
{
	uint64_t *missing = missing_columns(j);
	for (uint32_t c = 0; c < j->plan->campaigns.len; c++) {
		if (unclear[c] < NOISE)
			continue;
		kh_str number = kh_campaign_label(j->plan, &j->plan->campaigns.at[c]), many = kh_count_text(unclear[c], lang);
		kh_str columns = columns_words(j->plan, missing[c], lang);
		kh_out_add(out, KH_STR("  "));
		kh_out_add(out, kh_phrase_fill(KH_P_QUOTAS_UNCLEAR, lang, KH_ARGS(number, many, columns)));
		kh_out_add(out, KH_STR("\n"));
	}
	kh_plain_free(missing);
}

/* ---- the table ---- */

static void collect(lines *all, const kh_judgement *j, const uint32_t *unclear, kh_lang lang)
{
	kh_push(all, headings(lang));
	for (uint32_t i = 0; i < j->groups.len; i++) {
		const kh_group *group = &j->groups.at[i];
		uint32_t campaign = j->plan->quotas.at[group->quota].campaign;
		bool noise = campaign != KH_NONE && unclear[campaign] >= NOISE && is_unclear(j, group);
		if (stands_in_table(j->plan, group) && !noise)
			add_group(all, j, i, lang);
	}
	tell_apart(all, j, lang);
}

void kh_text_quotas(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	uint32_t *unclear = count_unclear(j);
	lines all = {0};
	collect(&all, j, unclear, lang);
	kh_text_title(out, report->style, kh_str_of(kh_phrase_text(KH_P_TITLE_QUOTAS, lang)));
	if (all.len > 1) {
		print_lines(out, &all, report->style);
	} else {
		kh_out_add(out, KH_STR("  "));
		kh_out_add(out, kh_str_of(kh_phrase_text(KH_P_NO_QUOTAS, lang)));
		kh_out_add(out, KH_STR("\n"));
	}
	print_unclear(out, j, unclear, lang);
	print_unasked(out, j, lang);
	kh_plain_free(unclear);
}
