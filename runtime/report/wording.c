/* Puts findings into words: for each code, who gives the arguments that its sentence in the catalogue asks for, and what these have
 * in common. It judges nothing and writes no sentence: whatever it says is taken from the finding, the plan and the cells; each
 * family of codes has a file of its own, wording_*.c. */
#include "runtime/report/wording.h"

#include "runtime/report/worders.h"

/* ---- columns ---- */

kh_str kh_cell_as_sent(const kh_judgement *j, uint32_t row, uint32_t field)
{
	kh_str sent = kh_str_copy(kh_cell_text(j->table, row, field));
	const kh_explained *explained = kh_cell_explained(j->table, row, field);

	return explained ? kh_fmt("%s = %s", kh_str_c(sent), kh_str_c(explained->map.meaning)) : sent;
}

kh_str kh_columns_values(const kh_judgement *j, uint32_t row, const kh_columns *columns, kh_lang lang)
{
	kh_list l = {0};
	for (size_t i = 0; i < columns->len; i++) {
		kh_str name = kh_field_name(j->plan, columns->at[i], lang), cell = kh_cell_as_sent(j, row, columns->at[i]);
		if (cell.len == 0)
			cell = kh_str_of(kh_phrase_text(KH_P_EMPTY_CELL, lang));
		kh_list_add(&l, kh_phrase_fill(KH_P_VALUE_IS, lang, KH_ARGS(name, kh_str_copy(cell))));
	}
	return kh_list_end(&l, 0, lang);
}

/* ---- common arguments ---- */

void kh_arg(kh_sentence *w, kh_str text)
{
	w->args[w->n++] = text;
}

bool kh_arg_asked(const kh_sentence *w)
{
	const char place[] = {'{', (char)('0' + w->n), '}', '\0'};

	return w->advised || strstr(kh_message_pattern((kh_code)w->f->code, w->lang, false), place) != NULL;
}

kh_str kh_arg_cell(const kh_sentence *w, uint32_t field)
{
	return w->f->row == KH_NO_ROW || field == KH_NONE ? KH_NO_STR : kh_cell_as_sent(w->j, w->f->row, field);
}

kh_str kh_arg_meaning(const kh_sentence *w, uint32_t field)
{
	return w->f->row == KH_NO_ROW ? KH_NO_STR : kh_str_copy(kh_cell_meaning(w->j->table, w->f->row, field));
}

kh_str kh_arg_date(const kh_sentence *w, uint32_t field)
{
	kh_date date;
	bool known = w->f->row != KH_NO_ROW && kh_cell_date(w->j->table, w->f->row, field, &date) == KH_CELL_KNOWN;
	return known ? kh_date_text(date) : KH_NO_STR;
}

kh_str kh_arg_campaign(const kh_sentence *w)
{
	return w->campaign ? kh_campaign_label(w->plan, w->campaign) : KH_NO_STR;
}

kh_str kh_arg_the_campaign(const kh_sentence *w, bool begins)
{
	if (!w->campaign)
		return KH_NO_STR;
	kh_str word = kh_campaign_word(w->campaign, w->lang), label = kh_arg_campaign(w);
	char first = begins ? word.ptr[0] : (char)(word.ptr[0] | 0x20); /* these words begin with a plain letter */
	kh_buf out = {0};

	kh_buf_char(&out, first);
	kh_buf_add(&out, kh_str_slice(word, 1, word.len));
	kh_buf_char(&out, ' ');
	kh_buf_add(&out, label);
	return kh_buf_str(&out);
}

kh_str kh_arg_field(const kh_sentence *w)
{
	return kh_field_name(w->plan, w->f->field, w->lang);
}

kh_str kh_arg_kind(const kh_sentence *w)
{
	unsigned kind;
	bool known = w->f->row != KH_NO_ROW && kh_cell_kind(w->j->table, w->f->row, KH_F_KIND, &kind) == KH_CELL_KNOWN;
	return known ? kh_kinds_words(kind, w->lang) : KH_NO_STR;
}

static bool is_code_character(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
	       c == '/';
}

kh_str kh_arg_code_column(const kh_sentence *w, uint32_t field)
{
	enum { LONGEST = 16 };
	kh_str text = kh_arg_meaning(w, field);
	if (text.len > LONGEST || kh_cell_explained(w->j->table, w->f->row, field))
		return KH_NO_STR;
	for (size_t i = 0; i < text.len; i++)
		if (!is_code_character(text.ptr[i]))
			return KH_NO_STR;
	return kh_field_name(w->plan, field, w->lang);
}

const kh_goal *kh_sentence_goal(const kh_sentence *w)
{
	return w->j->results && w->f->item != KH_NONE ? &w->plan->goals.at[w->f->item] : NULL;
}

/* ---- code by code ---- */

/* Who words a code; codes that findings do not use have none. */
static void (*const worders[KH_CODE_COUNT])(kh_sentence *) = {
	[KH_KT201] = kh_word_unknown_campaign,
	[KH_KT202] = kh_word_lacking,
	[KH_KT203] = kh_word_unreadable,
	[KH_KT204] = kh_word_unknown_unit,
	[KH_KT205] = kh_word_lacking,
	[KH_KT206] = kh_word_unknown_branch,
	[KH_KT207] = kh_word_span_dates,
	[KH_KT208] = kh_word_note,
	[KH_KT209] = kh_word_note,
	[KH_KT210] = kh_word_unit_out_of_time,
	[KH_KT224] = kh_word_several_documents,
	[KH_KT301] = kh_word_wrong_kind,
	[KH_KT302] = kh_word_only_unit,
	[KH_KT303] = kh_word_wrong_role,
	[KH_KT304] = kh_word_wrong_time,
	[KH_KT305] = kh_word_wrong_host,
	[KH_KT306] = kh_word_failed_condition,
	[KH_KT307] = kh_word_wrong_form,
	[KH_KT308] = kh_word_unstated,
	[KH_KT401] = kh_word_over_limit,
	[KH_KT402] = kh_word_under_minimum,
	[KH_KT403] = kh_word_uncovered,
	[KH_KT404] = kh_word_repeated,
	[KH_KT405] = kh_word_same_name,
	[KH_KT406] = kh_word_undecided_quota,
	[KH_KT501] = kh_word_late,
	[KH_KT502] = kh_word_of_task,
	[KH_KT503] = kh_word_of_task,
	[KH_KT504] = kh_word_of_task,
	[KH_KT505] = kh_word_of_task,
	[KH_KT506] = kh_word_of_task,
	[KH_KT507] = kh_word_of_task,
	[KH_KT508] = kh_word_of_task,
	[KH_KT509] = kh_word_of_task,
	[KH_KT510] = kh_word_of_task,
	[KH_KT601] = kh_word_missed,
	[KH_KT602] = kh_word_unreported,
	[KH_KT603] = kh_word_unknown_target,
	[KH_KT604] = kh_word_wrong_measure,
	[KH_KT605] = kh_word_two_results,
	[KH_KT701] = kh_word_tie,
	[KH_KT702] = kh_word_few_candidates,
	[KH_KT703] = kh_word_no_places,
	[KH_KT704] = kh_word_recognised_twice,
	[KH_KT705] = kh_word_undecided_choice,
};

uint32_t kh_finding_campaign(const kh_judgement *j, const kh_finding *f)
{
	bool row = f->campaign == KH_NONE && f->row != KH_NO_ROW && f->row < j->rows;

	return row ? kh_campaign_of(j, f->row) : f->campaign;
}

/* The arguments of its sentence. */
static kh_sentence sentence_of(const kh_judgement *j, const kh_finding *f, kh_lang lang, bool advised)
{
	kh_sentence w = {.j = j, .plan = j->plan, .f = f, .lang = lang, .advised = advised};
	uint32_t campaign = kh_finding_campaign(j, f);
	w.campaign = campaign == KH_NONE ? NULL : &j->plan->campaigns.at[campaign];
	w.group = f->group == KH_NONE ? NULL : &j->groups.at[f->group];
	if (worders[f->code] != NULL)
		worders[f->code](&w);
	return w;
}

kh_wording kh_finding_words(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	kh_wording out;
	if (kh_row_fault_words(f, lang, &out))
		return out;
	kh_sentence w = sentence_of(j, f, lang, true);
	out.message = kh_message_text((kh_code)f->code, lang, w.args, w.n);
	out.hint = kh_message_hint((kh_code)f->code, lang, w.args, w.n);
	return out;
}

kh_str kh_finding_message(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	kh_wording fault;
	if (kh_row_fault_words(f, lang, &fault))
		return fault.message;
	kh_sentence w = sentence_of(j, f, lang, false);
	return kh_message_text((kh_code)f->code, lang, w.args, w.n);
}
