/* Words for findings about quotas and repeats (KT4xx): limits, lines that cover no row, nominees that stand twice. It counts
 * nothing: the numbers are those of the group. */
#include "runtime/report/worders.h"

/* ---- limits ---- */

void kh_word_over_limit(kh_sentence *w)
{
	kh_arg(w, kh_count_text(w->f->rank, w->lang));
	kh_arg(w, w->group ? kh_count_text(w->group->most, w->lang) : KH_NO_STR);
	kh_arg(w, w->group ? kh_group_words(w->j, w->group, w->lang) : KH_NO_STR);
	kh_arg(w, w->group ? kh_count_text(w->group->counted, w->lang) : KH_NO_STR);
}

void kh_word_under_minimum(kh_sentence *w)
{
	kh_arg(w, w->group ? kh_count_text(w->group->counted, w->lang) : KH_NO_STR);
	kh_arg(w, w->group ? kh_count_text(w->group->least, w->lang) : KH_NO_STR);
	kh_arg(w, w->group ? kh_group_words(w->j, w->group, w->lang) : KH_NO_STR);
}

/* The columns whose cells would decide the group. Fields from 63 on share a bit and are not told apart. */
static kh_str missing_columns(const kh_sentence *w)
{
	kh_list l = {0};
	for (uint32_t field = 0; field < w->plan->schema->fields.len && field < 63; field++)
		if (w->group->missing >> field & 1)
			kh_list_add(&l, kh_quoted(kh_field_name(w->plan, field, w->lang), w->lang));
	return kh_list_end(&l, 0, w->lang);
}

/* The limit of the group: a range where it is a part of an uncertain count. */
static kh_str limit_words(const kh_sentence *w)
{
	kh_str low = kh_count_text(w->group->most, w->lang);
	if (w->group->most_high == w->group->most)
		return low;
	return kh_phrase_fill(KH_P_COUNT_RANGE, w->lang, KH_ARGS(low, kh_count_text(w->group->most_high, w->lang)));
}

void kh_word_undecided_quota(kh_sentence *w)
{
	if (!w->group)
		return;
	kh_arg(w, kh_count_text(w->group->counted, w->lang));
	kh_arg(w, kh_count_text(w->group->undetermined, w->lang));
	kh_arg(w, w->group->has_most ? limit_words(w) : kh_count_text(w->group->least, w->lang));
	kh_arg(w, kh_group_words(w->j, w->group, w->lang));
	kh_arg(w, missing_columns(w));
	if (w->group->has_least && w->group->counted < w->group->least)
		kh_arg(w, kh_count_text(w->group->least, w->lang));
}

/* ---- cover ---- */

/* Do the lines of the campaign give different forms of award? */
static bool forms_differ(const kh_plan *plan, const kh_campaign *campaign)
{
	const kh_quota *first = &plan->quotas.at[campaign->quotas.at[0]];
	for (size_t i = 1; i < campaign->quotas.len; i++) {
		const kh_quota *quota = &plan->quotas.at[campaign->quotas.at[i]];
		if (quota->forms.len != first->forms.len ||
		    (quota->forms.len > 0 && !kh_str_eq(quota->forms.at[0], first->forms.at[0])))
			return true;
	}
	return false;
}

/* What the row says in the columns by which lines are chosen, beside kind and unit. */
static kh_str choosing_values(const kh_sentence *w)
{
	kh_columns columns = {0};
	const kh_campaign *campaign = w->campaign;
	if (campaign->branches.len > 0)
		kh_columns_add(&columns, KH_F_BRANCH);
	for (size_t i = 0; i < campaign->quotas.len; i++)
		kh_columns_add_of(&columns, w->plan->quotas.at[campaign->quotas.at[i]].when);
	if (campaign->quotas.len > 0 && forms_differ(w->plan, campaign))
		kh_columns_add(&columns, KH_F_FORM);
	return kh_columns_values(w->j, w->f->row, &columns, w->lang);
}

/* What the lines of the campaign cover, where that can be said in few words. */
static kh_str covered_words(const kh_sentence *w)
{
	enum { LINES = 4, LONG = 400 };
	kh_buf out = {0};
	if (w->campaign->quotas.len > LINES)
		return KH_NO_STR;
	for (size_t i = 0; i < w->campaign->quotas.len; i++) {
		if (i > 0)
			kh_buf_addc(&out, "; ");
		kh_buf_add(&out, kh_cover_words(w->plan, &w->plan->quotas.at[w->campaign->quotas.at[i]], KH_FEW, w->lang));
	}
	return kh_utf8_width(kh_buf_str(&out)) > LONG ? KH_NO_STR : kh_buf_str(&out);
}

void kh_word_uncovered(kh_sentence *w)
{
	kh_arg(w, kh_arg_kind(w));
	kh_arg(w, kh_arg_cell(w, KH_F_UNIT));
	kh_arg(w, kh_arg_the_campaign(w, true));
	kh_arg(w, w->campaign ? choosing_values(w) : KH_NO_STR);
	kh_arg(w, w->campaign ? covered_words(w) : KH_NO_STR);
}

/* ---- repeats ---- */

/* How many times a rule lets a nominee stand, where that is more than once. */
static kh_str repeats_allowed(const kh_sentence *w)
{
	for (size_t i = 0; w->f->more != 0 && i < w->plan->quotas.len; i++)
		if (w->plan->quotas.at[i].clause == w->f->clause)
			return kh_count_text(w->plan->quotas.at[i].most.count, w->lang);
	return KH_NO_STR;
}

void kh_word_repeated(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_NAME));
	kh_arg(w, kh_other_place(w->j, w->f->row, w->f->other, w->lang));
	kh_arg(w, repeats_allowed(w));
}

/* The columns that tell two nominees apart, where both rows say something else. */
static kh_str differing(const kh_sentence *w)
{
	static const uint32_t telling[] = {KH_F_ID, KH_F_BORN, KH_F_KIND, KH_F_UNIT, KH_F_ROLE, KH_F_ACHIEVEMENT};
	kh_list l = {0};
	for (size_t i = 0; w->f->other < w->j->table->len && i < KH_COUNT(telling); i++) {
		kh_str mine = kh_arg_meaning(w, telling[i]), other = kh_cell_meaning(w->j->table, w->f->other, telling[i]);
		if (mine.len > 0 && other.len > 0 && !kh_str_eq(kh_key(mine), kh_key(other)))
			kh_list_add(&l, kh_field_name(w->plan, telling[i], w->lang));
	}
	return kh_list_end(&l, 0, w->lang);
}

void kh_word_same_name(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_NAME));
	kh_arg(w, kh_other_place(w->j, w->f->row, w->f->other, w->lang));
	kh_arg(w, differing(w));
}
