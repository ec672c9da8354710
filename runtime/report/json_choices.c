/* The member "selections" of the JSON report: contests, and in each its candidates in order. Written contest by contest. */
#include "runtime/report/choices.h"
#include "runtime/report/json.h"
#include "runtime/report/names.h"

static void set_int(json_t *object, const char *member, int64_t n)
{
	kh_json_set(object, member, json_integer(n));
}

/* Distinct years that are sure, or those that are not. */
static json_t *years(const kh_judgement *j, const kh_candidate *who, bool sure)
{
	const kh_recognised *of = &j->choices->years.at[who->first_year];
	json_t *list = json_array();

	for (uint32_t i = 0, k; i < who->years; i = k) {
		bool any = false;
		for (k = i; k < who->years && of[k].year == of[i].year; k++)
			any = any || of[k].sure;
		if (any == sure && of[i].year != 0)
			json_array_append_new(list, json_integer(of[i].year));
	}
	return list;
}

static json_t *rows(const kh_judgement *j, const kh_candidate *who)
{
	json_t *list = json_array();

	for (uint32_t i = 0; i < who->years; i++) {
		uint32_t row = j->choices->years.at[who->first_year + i].row;
		json_t *o = json_object();
		if (j->table->files.len > 1)
			kh_json_set(o, "file", kh_json_text(kh_table_file_of(j->table, row)->name));
		set_int(o, "row", kh_table_number(j->table, row));
		set_int(o, "line", (int64_t)kh_table_line(j->table, row));
		json_array_append_new(list, o);
	}
	return list;
}

/* The key that decided: "times", the name of a column, or the rule for ties as written. */
static json_t *decided_by(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	const kh_selection *s = &j->plan->selections.at[j->choices->contests.at[who->contest].selection];
	size_t ranks = s->ranks.len;

	if (who->decided_by == KH_NONE || who->choice == KH_UNSURE)
		return json_null();
	if (who->decided_by >= ranks)
		return kh_json_text(kh_span_text(j->plan->sources, s->ties.at[who->decided_by - ranks].span));
	if (s->ranks.at[who->decided_by].times)
		return json_string("times");
	return kh_json_text(kh_field_name(j->plan, s->ranks.at[who->decided_by].field, lang));
}

static json_t *missing(const kh_judgement *j, uint64_t columns, kh_lang lang)
{
	json_t *list = json_array();

	for (uint32_t field = 0; field < j->plan->schema->fields.len && field < 63; field++)
		if (columns >> field & 1)
			json_array_append_new(list, kh_json_text(kh_field_name(j->plan, field, lang)));
	return list;
}

static json_t *kind(unsigned kinds)
{
	static const char *const words[] = {"collective", "individual", "household", "enterprise"};

	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kinds & (1U << i))
			return json_string(words[i]);
	return json_null();
}

static json_t *candidate(const kh_judgement *j, const kh_candidate *who, kh_lang lang)
{
	json_t *o = json_object();

	kh_json_set(o, "name", kh_json_text(kh_cell_text(j->table, who->row, KH_F_NAME)));
	kh_json_set(o, "unit", kh_json_text_or_null(kh_cell_text(j->table, who->row, KH_F_UNIT)));
	kh_json_set(o, "kind", kind(who->kind));
	kh_json_set(o, "born", kh_json_text_or_null(kh_cell_text(j->table, who->row, KH_F_BORN)));
	kh_json_set(o, "choice", json_string(kh_choice_word((kh_choice)who->choice)));
	set_int(o, "times", who->times);
	set_int(o, "times_at_most", who->times_most);
	kh_json_set(o, "years", years(j, who, true));
	kh_json_set(o, "unsure_years", years(j, who, false));
	set_int(o, "rank", who->rank);
	set_int(o, "rank_at_most", who->rank_most);
	set_int(o, "equal", who->equal);
	kh_json_set(o, "decided_by", decided_by(j, who, lang));
	kh_json_set(o, "more_times", who->more == 0 ? json_null() : json_integer(who->more));
	kh_json_set(o, "fewer_times", who->fewer == KH_NO_LIMIT ? json_null() : json_integer(who->fewer));
	set_int(o, "more_places", who->places_more);
	kh_json_set(o, "missing", missing(j, who->missing, lang));
	kh_json_set(o, "why", kh_json_text(kh_candidate_why(j, who, lang)));
	kh_json_set(o, "rows", rows(j, who));
	return o;
}

static json_t *contest(const kh_judgement *j, const kh_contest *c, kh_lang lang)
{
	const kh_selection *s = &j->plan->selections.at[c->selection];
	json_t *o = json_object(), *list = json_array();

	kh_json_set(o, "selection", kh_json_text(s->title));
	kh_json_set(o, "places_of", kh_json_text(c->name));
	kh_json_set(o, "places", c->given == KH_FALSE ? json_null() : json_integer(c->places));
	kh_json_set(o, "sure", json_boolean(c->given != KH_UNKNOWN));
	set_int(o, "chosen", c->chosen);
	set_int(o, "tied", c->tied);
	set_int(o, "places_tied_for", c->stake);
	set_int(o, "undetermined", c->unsure);
	kh_json_set(o, "clause", kh_json_clause(j->plan, c->line == KH_NONE ? s->clause : s->allotments.at[c->line].clause, lang));
	for (uint32_t i = c->first; i < c->first + c->n; i++)
		json_array_append_new(list, candidate(j, &j->choices->candidates.at[i], lang));
	kh_json_set(o, "candidates", list);
	return o;
}

void kh_json_choices(kh_out *out, const kh_report *report)
{
	const kh_judgement *j = kh_report_of(report, KH_RECOGNITIONS);

	if (j == NULL || j->choices == NULL)
		return;
	kh_out_add(out, KH_STR(",\n\"selections\":["));
	for (size_t i = 0; i < j->choices->contests.len; i++) {
		kh_out_add(out, i > 0 ? KH_STR(",\n") : KH_STR("\n"));
		kh_json_write(out, contest(j, &j->choices->contests.at[i], report->style.lang));
	}
	kh_out_add(out, KH_STR("]"));
}
