/* Words for findings about reading data (KT2xx): names that nothing bears, cells and rows that cannot be read. It may name what comes
 * nearest to what was written; it never takes one for the other. */
#include "runtime/report/worders.h"

#include "lang/measure.h"
#include "lang/suggest.h"
#include "runtime/match.h"
#include "runtime/progress.h"
#include "runtime/report/targets.h"

/* ---- whose row it is, and who puts it right ---- */

/* Who is to put a row right. */
static kh_str who_words(const kh_sentence *w)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_WHO_PROPOSES,
		[KH_RECOGNITIONS] = KH_P_WHO_LISTS,
		[KH_PROGRESS] = KH_P_WHO_REPORTS,
		[KH_RESULTS] = KH_P_WHO_REPORTS,
	};
	return kh_str_of(kh_phrase_text(phrases[w->j->table->dataset], w->lang));
}

static kh_str row_words(const kh_sentence *w)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_THIS_NOMINATION,
		[KH_RECOGNITIONS] = KH_P_THIS_RECOGNITION,
		[KH_PROGRESS] = KH_P_THIS_REPORT,
		[KH_RESULTS] = KH_P_THIS_REPORT,
	};
	return kh_str_of(kh_phrase_text(phrases[w->j->table->dataset], w->lang));
}

void kh_word_lacking(kh_sentence *w)
{
	kh_arg(w, kh_arg_field(w));
	kh_arg(w, who_words(w));
	kh_arg(w, row_words(w));
}

void kh_word_span_dates(kh_sentence *w)
{
	kh_arg(w, kh_arg_date(w, KH_F_FROM));
	kh_arg(w, kh_arg_date(w, KH_F_TO));
}

/* ---- campaigns and documents ---- */

static kh_str nearest_campaign(const kh_sentence *w, kh_str written)
{
	uint32_t found = kh_campaign_nearest(w->plan, written);
	kh_buf out = {0};

	if (found == KH_NONE)
		return KH_NO_STR;
	kh_buf_add(&out, kh_campaign_label(w->plan, &w->plan->campaigns.at[found]));
	kh_buf_char(&out, ' ');
	kh_buf_add(&out, kh_quoted(w->plan->campaigns.at[found].title, w->lang));
	return kh_buf_str(&out);
}

void kh_word_unknown_campaign(kh_sentence *w)
{
	kh_arg(w, kh_arg_cell(w, KH_F_CAMPAIGN));
	kh_arg(w, kh_arg_asked(w) ? nearest_campaign(w, kh_arg_meaning(w, KH_F_CAMPAIGN)) : KH_NO_STR);
	if (w->j->table->dataset == KH_RECOGNITIONS) {
		kh_arg(w, kh_arg_cell(w, KH_F_CAMPAIGN));
		kh_arg(w, kh_str_of(kh_phrase_text(KH_P_AREA, w->lang)));
	}
}

static void add_document(kh_list *l, const kh_sentence *w, bool *told, uint32_t clause)
{
	uint32_t document = w->plan->clauses.at[clause].document;
	if (!told[document])
		kh_list_add(l, kh_document_label(w->plan, document, w->lang));
	told[document] = true;
}

static kh_str target_documents(const kh_sentence *w)
{
	kh_list l = {0};
	bool *told = KH_NEWN(bool, w->plan->documents.len);
	for (size_t i = 0; i < w->plan->targets.len; i++)
		add_document(&l, w, told, w->plan->targets.at[i].clause);
	return kh_list_end(&l, 0, w->lang);
}

/* Those that have a task so named; all with tasks where none is. */
static kh_str task_documents(const kh_sentence *w, kh_str named)
{
	kh_list l = {0};
	bool *told = KH_NEWN(bool, w->plan->documents.len);
	kh_str key = kh_key(named);
	kh_task_names *names = kh_task_names_of(w->plan);
	for (size_t i = 0; i < w->plan->tasks.len; i++) {
		uint32_t clause = w->plan->tasks.at[i].clause, document = w->plan->clauses.at[clause].document;
		if (!told[document] && (key.len == 0 || kh_task_match(w->plan, names, document, key) != KH_NONE))
			add_document(&l, w, told, clause);
	}
	kh_task_names_free(names);
	return kh_list_end(&l, 0, w->lang);
}

/* What the row names, how it is said, and the documents in which it may be. */
void kh_word_several_documents(kh_sentence *w)
{
	bool other = w->f->more != 0;
	kh_str documents, written = other ? KH_NO_STR : kh_arg_meaning(w, KH_F_CAMPAIGN);
	uint32_t field = KH_F_CAMPAIGN;
	kh_phrase said = KH_P_CAMPAIGN_SAID;
	if (w->j->table->dataset == KH_RESULTS) {
		field = KH_F_TARGET;
		said = KH_P_TARGET_SAID;
		documents = target_documents(w);
	} else if (w->j->table->dataset == KH_PROGRESS) {
		field = KH_F_TASK;
		said = KH_P_TASK_SAID;
		documents = task_documents(w, other ? KH_NO_STR : kh_arg_cell(w, KH_F_TASK));
	} else {
		documents = kh_documents_words(w->plan, w->j->table->dataset, written, w->lang);
	}
	kh_arg(w, kh_phrase_fill(said, w->lang, KH_ARGS(kh_arg_cell(w, field))));
	kh_arg(w, other ? kh_arg_cell(w, KH_F_DOCUMENT) : KH_NO_STR);
	kh_arg(w, documents);
	kh_arg(w, who_words(w));
	if (KH_SET(w->j->table->dataset) & KH_NOMINEES)
		kh_arg(w, kh_str_of(kh_phrase_text(KH_P_BEHIND_CAMPAIGN, w->lang)));
}

/* ---- cells and rows ---- */

static kh_str type_words(kh_type type, kh_lang lang)
{
	static const kh_phrase wanted[] = {
		[KH_TYPE_TEXT] = KH_P_WANT_TEXT, [KH_TYPE_NUMBER] = KH_P_WANT_NUMBER, [KH_TYPE_DATE] = KH_P_WANT_DATE,
		[KH_TYPE_KIND] = KH_P_WANT_KIND, [KH_TYPE_UNIT] = KH_P_WANT_UNIT,     [KH_TYPE_BOOL] = KH_P_WANT_YES_NO,
	};
	return kh_str_of(kh_phrase_text(wanted[type], lang));
}

/* How a result is written: in words for what is to be done, else as a number. */
static kh_str wanted_result(const kh_sentence *w, const kh_goal *goal)
{
	kh_measure read;
	kh_str corrected;
	if (goal->op == KH_GOAL_DONE)
		return kh_str_of(kh_phrase_text(KH_P_WANT_DONE, w->lang));
	if (kh_measure_read(kh_arg_meaning(w, w->f->field), &read, &corrected) == KH_NUM_POINT)
		return kh_phrase_fill(KH_P_WANT_RESULT_COMMA, w->lang, KH_ARGS(corrected));
	return kh_str_of(kh_phrase_text(KH_P_WANT_RESULT, w->lang));
}

void kh_word_unreadable(kh_sentence *w)
{
	uint32_t row = w->f->row, field = w->f->field;
	const kh_goal *goal = kh_sentence_goal(w);
	kh_arg(w, kh_arg_field(w));
	if (field != KH_NONE) {
		kh_arg(w, kh_arg_cell(w, field));
		kh_arg(w, goal ? wanted_result(w, goal) : type_words(w->plan->schema->fields.at[field].type, w->lang));
	} else {
		kh_arg(w, kh_phrase_count(KH_P_IN_CELLS, w->lang, kh_table_cells(w->j->table, row)));
		kh_arg(w, kh_phrase_count(KH_P_IN_COLUMNS, w->lang, kh_table_file_of(w->j->table, row)->width));
	}
	kh_arg(w, who_words(w));
	if (field != KH_NONE && w->plan->schema->fields.at[field].type == KH_TYPE_KIND)
		kh_arg(w, kh_arg_code_column(w, field));
}

/* What a row has to say to be judged. */
static kh_str record_columns(const kh_sentence *w)
{
	static const uint32_t columns[KH_DATASET_COUNT][2] = {
		[KH_NOMINATIONS] = {KH_F_CAMPAIGN, KH_F_NAME},
		[KH_RECOGNITIONS] = {KH_F_CAMPAIGN, KH_F_NAME},
		[KH_PROGRESS] = {KH_F_TASK, KH_F_DONE},
		[KH_RESULTS] = {KH_F_TARGET, KH_F_RESULT},
	};
	const uint32_t *of = columns[w->j->table->dataset];
	return kh_fmt("%s, %s", kh_str_c(kh_field_name(w->j->plan, of[0], w->lang)),
		      kh_str_c(kh_field_name(w->j->plan, of[1], w->lang)));
}

void kh_word_note(kh_sentence *w)
{
	const kh_table_note *told = kh_finding_note(w->j, w->f);
	kh_arg(w, kh_phrase_fill(told->what, w->lang, told->detail, 2));
	kh_arg(w, record_columns(w));
}

bool kh_row_fault_words(const kh_finding *f, kh_lang lang, kh_wording *out)
{
	if (f->code != KH_KT203 || f->field != KH_NONE || (f->more != KH_ROW_QUOTE && f->more != KH_ROW_TEXT))
		return false;
	bool quote = f->more == KH_ROW_QUOTE;
	out->message = kh_str_of(kh_phrase_text(quote ? KH_P_ROW_QUOTE : KH_P_ROW_TEXT, lang));
	out->hint = kh_str_of(kh_phrase_text(quote ? KH_P_ROW_QUOTE_HINT : KH_P_ROW_TEXT_HINT, lang));
	return true;
}

/* ---- units and branches ---- */

void kh_word_unknown_unit(kh_sentence *w)
{
	kh_arg(w, kh_arg_field(w));
	kh_arg(w, kh_arg_cell(w, w->f->field));
	kh_arg(w, kh_arg_asked(w) ? kh_register_nearest(w->plan->reg, kh_arg_meaning(w, w->f->field)) : KH_NO_STR);
	kh_arg(w, who_words(w));
}

/* Either the day before which it did not exist, or the one after which it no longer does with who took over. */
void kh_word_unit_out_of_time(kh_sentence *w)
{
	kh_entity unit = kh_entity_of(w->plan->reg, kh_register_find(w->plan->reg, kh_arg_meaning(w, w->f->field)));
	kh_date day = (kh_date)w->f->other;
	bool gone = day > unit.valid.to;

	kh_arg(w, kh_arg_cell(w, w->f->field));
	kh_arg(w, kh_date_text(day));
	kh_arg(w, gone ? KH_NO_STR : kh_date_text(unit.valid.from));
	kh_arg(w, gone ? kh_date_text(unit.valid.to) : KH_NO_STR);
	kh_arg(w, gone && unit.successor != KH_NONE ? kh_entity_name(w->plan->reg, unit.successor) : KH_NO_STR);
}

/* The branches and parts of the target that the row names. */
static void unknown_part(kh_sentence *w, const kh_target *target)
{
	kh_list l = {0};
	kh_suggestion s;
	kh_suggest_start(&s, kh_arg_meaning(w, KH_F_BRANCH));
	for (uint32_t i = target->first; i < target->first + target->goals; i++) {
		kh_str name = w->plan->goals.at[i].name;
		if (name.len == 0)
			continue;
		kh_list_add(&l, kh_quoted(name, w->lang));
		kh_suggest_try(&s, name);
	}
	kh_arg(w, kh_phrase_fill(KH_P_TARGET_NUMBERED, w->lang, KH_ARGS(kh_target_label(w->plan, target))));
	kh_arg(w, kh_list_end(&l, 0, w->lang));
	kh_arg(w, who_words(w));
	kh_arg(w, s.best);
}

void kh_word_unknown_branch(kh_sentence *w)
{
	kh_list l = {0};
	const kh_goal *goal = kh_sentence_goal(w);
	kh_arg(w, kh_arg_cell(w, KH_F_BRANCH));
	if (goal) {
		unknown_part(w, &w->plan->targets.at[goal->target]);
		return;
	}
	for (size_t i = 0; w->campaign && i < w->campaign->branches.len; i++)
		kh_list_add(&l, kh_quoted(w->campaign->branches.at[i].name, w->lang));
	kh_arg(w, kh_arg_the_campaign(w, true));
	kh_arg(w, kh_list_end(&l, 0, w->lang));
	kh_arg(w, who_words(w));
}
