/* Selections in words. Whatever is said is taken from the choices and the plan; nothing is judged here. */
#include "runtime/report/choices.h"

#include "runtime/report/text.h"
#include "runtime/report/names.h"

static kh_str words_of(kh_phrase phrase, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(phrase, lang));
}

static kh_str count(int64_t n, kh_lang lang)
{
	return kh_count_text(n, lang);
}

static kh_str range(int64_t low, int64_t high, kh_lang lang)
{
	if (low == high)
		return count(low, lang);
	return kh_phrase_fill(KH_P_COUNT_RANGE, lang, KH_ARGS(count(low, lang), count(high, lang)));
}

static const kh_selection *selection_of(const kh_judgement *j, const kh_candidate *who)
{
	return &j->plan->selections.at[j->choices->contests.at[who->contest].selection];
}

/* ---- contests ---- */

kh_str kh_contest_words(const kh_plan *plan, const kh_contest *contest, kh_lang lang)
{
	if (contest->entity != KH_NONE && kh_entity_kind_of(plan->reg, contest->entity) == KH_BLOCK)
		return kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(contest->name));
	return contest->name;
}

bool kh_has_places(const kh_plan *plan, uint32_t selection)
{
	return plan->selections.at[selection].allotments.len > 0;
}

static void add_part(kh_buf *out, kh_str part)
{
	if (out->len > 0)
		kh_buf_addc(out, ", ");
	kh_buf_add(out, part);
}

static void add_count(kh_buf *out, kh_phrase phrase, size_t n, kh_lang lang)
{
	if (n > 0)
		add_part(out, kh_phrase_count(phrase, lang, n));
}

/* "2 được chọn, 1 chưa rõ": what is none is not said. */
static kh_str outcome(size_t chosen, size_t tied, size_t unsure, size_t left, size_t unplaced, kh_lang lang)
{
	kh_buf out = {0};

	add_count(&out, KH_P_N_CHOSEN, chosen, lang);
	add_count(&out, KH_P_N_TIED, tied, lang);
	add_count(&out, KH_P_N_UNSURE, unsure, lang);
	add_count(&out, KH_P_N_LEFT, left, lang);
	add_count(&out, KH_P_N_UNPLACED, unplaced, lang);
	return kh_buf_str(&out);
}

kh_str kh_contest_summary(const kh_judgement *j, const kh_contest *c, kh_lang lang)
{
	kh_str name = kh_contest_words(j->plan, c, lang), candidates = kh_phrase_count(KH_P_N_CANDIDATES, lang, c->n);

	if (!kh_has_places(j->plan, c->selection))
		return kh_phrase_fill(KH_P_CONTEST_RANKED, lang, KH_ARGS(name, candidates));
	if (c->given == KH_FALSE)
		return kh_phrase_fill(KH_P_CONTEST_UNPLACED, lang, KH_ARGS(name, candidates));
	kh_str places = kh_phrase_count(KH_P_N_PLACES, lang, (size_t)c->places);
	kh_str says = outcome(c->chosen, c->tied, c->unsure, c->n - c->chosen - c->tied - c->unsure, 0, lang);
	return kh_phrase_fill(KH_P_CONTEST_HEAD, lang, KH_ARGS(name, places, candidates, says));
}

kh_str kh_selection_summary(const kh_judgement *j, uint32_t selection, kh_lang lang)
{
	size_t places = 0, n = 0, chosen = 0, tied = 0, unsure = 0, unplaced = 0;

	for (size_t i = 0; i < j->choices->contests.len; i++) {
		const kh_contest *c = &j->choices->contests.at[i];
		if (c->selection != selection)
			continue;
		places += (size_t)c->places;
		n += c->n;
		chosen += c->chosen;
		tied += c->tied;
		unsure += c->unsure;
		unplaced += c->given == KH_FALSE ? c->n : 0;
	}
	kh_str title = j->plan->selections.at[selection].title, candidates = kh_phrase_count(KH_P_N_CANDIDATES, lang, n);
	if (!kh_has_places(j->plan, selection))
		return kh_phrase_fill(KH_P_SELECTION_UNPLACED, lang, KH_ARGS(title, candidates));
	return kh_phrase_fill(KH_P_SELECTION_HEAD, lang,
			      KH_ARGS(title, kh_phrase_count(KH_P_N_PLACES, lang, places), candidates,
				      outcome(chosen, tied, unsure, n - chosen - tied - unsure - unplaced, unplaced, lang)));
}

bool kh_contest_idle(const kh_plan *plan, const kh_contest *contest)
{
	const kh_selection *s = &plan->selections.at[contest->selection];

	return contest->line != KH_NONE && s->allotments.at[contest->line].each && contest->n + contest->others == 0;
}

kh_str kh_idle_words(const kh_judgement *j, uint32_t selection, uint32_t line, size_t most, size_t *n, kh_lang lang)
{
	kh_buf names = {0};

	*n = 0;
	for (size_t i = 0; i < j->choices->contests.len; i++) {
		const kh_contest *c = &j->choices->contests.at[i];
		if (c->selection != selection || c->line != line || !kh_contest_idle(j->plan, c) || c->places == 0)
			continue;
		if ((*n)++ < most)
			add_part(&names, kh_contest_words(j->plan, c, lang));
	}
	if (*n <= most)
		return kh_buf_str(&names);
	return kh_phrase_fill(KH_P_AND_OTHERS, lang, KH_ARGS(kh_buf_str(&names), count((int64_t)(*n - most), lang)));
}

kh_str kh_idle_summary(const kh_judgement *j, uint32_t selection, uint32_t line, kh_lang lang)
{
	enum { UNITS = 12 };
	size_t n;
	kh_str names = kh_idle_words(j, selection, line, UNITS, &n, lang);

	return n == 0 ? KH_NO_STR : kh_phrase_fill(KH_P_CONTESTS_IDLE, lang, KH_ARGS(names));
}

/* ---- candidates ---- */

kh_str kh_choice_words(kh_choice choice, kh_lang lang)
{
	static const kh_phrase words[] = {
		[KH_CHOSEN] = KH_P_CHOSEN, [KH_NOT_CHOSEN] = KH_P_NOT_CHOSEN, [KH_TIED] = KH_P_TIED,
		[KH_UNSURE] = KH_P_UNSURE, [KH_UNPLACED] = KH_P_UNPLACED,
	};

	return words_of(words[choice], lang);
}

const char *kh_choice_word(kh_choice choice)
{
	static const char *const words[] = {
		[KH_CHOSEN] = "chosen",       [KH_NOT_CHOSEN] = "not chosen", [KH_TIED] = "tied",
		[KH_UNSURE] = "undetermined", [KH_UNPLACED] = "no places",
	};

	return words[choice];
}

kh_str kh_times_words(const kh_candidate *who, kh_lang lang)
{
	return range(who->times, who->times_most, lang);
}

kh_str kh_rank_words(const kh_candidate *who, kh_lang lang)
{
	return range(who->rank, who->rank_most, lang);
}

kh_str kh_years_words(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	const kh_recognised *of = &j->choices->years.at[who->first_year];
	kh_buf out = {0};

	for (uint32_t i = 0, k; i < who->years; i = k) {
		bool sure = false;
		for (k = i; k < who->years && of[k].year == of[i].year; k++)
			sure = sure || of[k].sure;
		kh_str year = of[i].year == 0 ? words_of(KH_P_YEAR_UNKNOWN, lang) : kh_fmt("%d", of[i].year);
		add_part(&out, sure || of[i].year == 0 ? year : kh_phrase_fill(KH_P_YEAR_UNSURE, lang, KH_ARGS(year)));
	}
	return kh_buf_str(&out);
}

kh_str kh_candidate_words(const kh_judgement *j, uint32_t candidate, kh_lang lang)
{
	const kh_candidate *who = &j->choices->candidates.at[candidate];
	kh_str name = kh_str_copy(kh_cell_text(j->table, who->row, KH_F_NAME));
	kh_str born = kh_str_copy(kh_cell_text(j->table, who->row, KH_F_BORN));

	if (born.len == 0 || !who->namesake)
		return name;
	return kh_phrase_fill(KH_P_NAME_BORN, lang, KH_ARGS(name, born));
}

kh_str kh_candidate_names(const kh_judgement *j, const kh_contest *contest, kh_choice choice, size_t most, kh_lang lang)
{
	kh_buf names = {0};
	size_t n = 0;

	for (uint32_t i = contest->first; i < contest->first + contest->n; i++)
		if (j->choices->candidates.at[i].choice == choice && n++ < most)
			add_part(&names, kh_candidate_words(j, i, lang));
	if (n <= most)
		return kh_buf_str(&names);
	return kh_phrase_fill(KH_P_AND_OTHER_PEOPLE, lang, KH_ARGS(kh_buf_str(&names), count((int64_t)(n - most), lang)));
}

kh_str kh_columns_words(const kh_plan *plan, uint64_t columns, kh_lang lang)
{
	kh_buf out = {0};

	for (uint32_t field = 0; field < plan->schema->fields.len && field < 63; field++)
		if (columns >> field & 1)
			add_part(&out, kh_phrase_fill(KH_P_QUOTED, lang, KH_ARGS(kh_field_name(plan, field, lang))));
	return kh_buf_str(&out);
}

/* ---- why ---- */

enum { RULE_WIDTH = 48 };

/* What the key that decided is: "số lần công nhận", "cột [điểm]", "ưu tiên khi [giới tính] là "nữ"". */
static kh_str key_words(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	const kh_selection *s = selection_of(j, who);
	size_t ranks = s->ranks.len;

	if (who->decided_by < ranks && s->ranks.at[who->decided_by].times)
		return words_of(KH_P_BY_TIMES, lang);
	if (who->decided_by < ranks)
		return kh_phrase_fill(KH_P_BY_COLUMN, lang,
				      KH_ARGS(kh_field_name(j->plan, s->ranks.at[who->decided_by].field, lang)));
	return kh_phrase_fill(
		KH_P_BY_RULE, lang,
		KH_ARGS(kh_text_cut(kh_span_text(j->plan->sources, s->ties.at[who->decided_by - ranks].span), RULE_WIDTH)));
}

static kh_str why_chosen(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	const kh_contest *c = &j->choices->contests.at[who->contest];

	if (who->decided_by == KH_NONE || (int64_t)c->n + c->others <= c->places)
		return words_of(KH_P_WHY_ALL, lang);
	kh_str key = key_words(j, who, lang);
	if (who->fewer == 0 || who->fewer == KH_NO_LIMIT)
		return kh_phrase_fill(KH_P_WHY_CHOSEN, lang, KH_ARGS(key));
	return kh_phrase_fill(KH_P_WHY_CHOSEN_BY_TIMES, lang, KH_ARGS(key, count(who->fewer, lang)));
}

/* "thêm 1 lần công nhận", "thêm 2 suất": what would bring it in; {more} is not said where no number would. */
static kh_str changes(const kh_candidate *who, kh_lang lang)
{
	kh_buf out = {0};

	if (who->more > 0)
		add_part(&out, kh_phrase_count(KH_P_MORE_TIMES, lang, who->more));
	if (out.len > 0)
		kh_buf_addc(&out, kh_phrase_text(KH_P_OR_ELSE, lang));
	kh_buf_add(&out, kh_phrase_count(KH_P_MORE_PLACES, lang, who->places_more));
	return kh_buf_str(&out);
}

static kh_str why_unsure(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	uint64_t missing = who->missing != 0 ? who->missing : j->choices->contests.at[who->contest].missing;
	kh_str columns = kh_columns_words(j->plan, missing, lang);

	if (columns.len == 0)
		return words_of(KH_P_WHY_UNSURE_OTHERS, lang);
	return kh_phrase_fill(who->missing != 0 ? KH_P_WHY_UNSURE : KH_P_WHY_UNSURE_OF_OTHERS, lang, KH_ARGS(columns));
}

kh_str kh_candidate_why(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	const kh_contest *c = &j->choices->contests.at[who->contest];

	switch ((kh_choice)who->choice) {
	case KH_CHOSEN:
		return why_chosen(j, who, lang);
	case KH_NOT_CHOSEN:
		if (c->places == 0)
			return words_of(KH_P_WHY_NO_PLACE, lang);
		return kh_phrase_fill(KH_P_WHY_NOT, lang, KH_ARGS(key_words(j, who, lang), changes(who, lang)));
	case KH_TIED:
		return kh_phrase_fill(KH_P_WHY_TIED, lang,
				      KH_ARGS(kh_phrase_count(KH_P_N_CANDIDATES, lang, (size_t)who->equal + 1),
					      kh_phrase_count(KH_P_N_PLACES, lang, (size_t)c->stake), changes(who, lang)));
	case KH_UNSURE:
		return why_unsure(j, who, lang);
	case KH_UNPLACED:
		return words_of(kh_has_places(j->plan, c->selection) ? KH_P_WHY_UNPLACED : KH_P_WHY_NO_PLACES_YET, lang);
	}
	KH_BUG("a choice that does not exist");
}

/* ---- tables ---- */

kh_str kh_choice_heading(size_t column, kh_lang lang)
{
	static const kh_phrase words[KH_CHOICE_COLUMNS] = {
		[KH_CHOICE_RANK] = KH_P_COL_RANK,   [KH_CHOICE_NAME] = KH_P_COL_CANDIDATE, [KH_CHOICE_KIND] = KH_P_COL_KIND,
		[KH_CHOICE_TIMES] = KH_P_COL_TIMES, [KH_CHOICE_YEARS] = KH_P_COL_YEARS,    [KH_CHOICE_MADE] = KH_P_COL_CHOICE,
		[KH_CHOICE_WHY] = KH_P_COL_WHY,
	};

	return kh_str_of(kh_phrase_text(words[column], lang));
}

void kh_candidate_cells(const kh_judgement *j, uint32_t candidate, kh_lang lang, kh_str cells[KH_CHOICE_COLUMNS])
{
	const kh_candidate *who = &j->choices->candidates.at[candidate];

	cells[KH_CHOICE_RANK] = kh_rank_words(who, lang);
	cells[KH_CHOICE_NAME] = kh_candidate_words(j, candidate, lang);
	cells[KH_CHOICE_KIND] = kh_kinds_words(who->kind, lang);
	cells[KH_CHOICE_TIMES] = kh_times_words(who, lang);
	cells[KH_CHOICE_YEARS] = kh_years_words(j, who, lang);
	cells[KH_CHOICE_MADE] = kh_choice_words((kh_choice)who->choice, lang);
	cells[KH_CHOICE_WHY] = kh_candidate_why(j, who, lang);
}
