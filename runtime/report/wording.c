/* Puts findings into words: for each code, the arguments that its sentence in the catalogue asks for. It judges nothing: whatever
 * it says is taken from the finding, the plan and the cells. */
#include "runtime/report/wording.h"

#include <stdlib.h>

#include "lang/import.h"
#include "lang/measure.h"
#include "lang/suggest.h"
#include "runtime/report/targets.h"
#include "runtime/match.h"
#include "runtime/report/choices.h"
#include "runtime/report/schedule.h"

/* Names in one sentence: more would not be read. */
enum { FEW = 4 };

/* ---- lists ---- */

typedef struct {
	kh_buf text;
	size_t n;
} list;

static void list_add(list *l, kh_str item)
{
	if (l->n++ > 0)
		kh_buf_addc(&l->text, ", ");
	kh_buf_add(&l->text, item);
}

static kh_str list_end(const list *l, size_t left_out, kh_lang lang)
{
	kh_str text = kh_buf_str(&l->text);
	return left_out == 0 ? text : kh_phrase_fill(KH_P_AND_OTHERS, lang, KH_ARGS(text, kh_count_text((int64_t)left_out, lang)));
}

static kh_str quoted(kh_str name, kh_lang lang)
{
	return kh_phrase_fill(KH_P_QUOTED, lang, KH_ARGS(name));
}

static kh_str number_words(int64_t n, kh_lang lang)
{
	return kh_count_text(n, lang);
}

kh_str kh_kinds_words(unsigned kinds, kh_lang lang)
{
	static const kh_phrase words[] = {KH_P_COLLECTIVE, KH_P_INDIVIDUAL, KH_P_HOUSEHOLD, KH_P_ENTERPRISE};
	list l = {0};
	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kinds & (1U << i))
			list_add(&l, kh_str_of(kh_phrase_text(words[i], lang)));
	return list_end(&l, 0, lang);
}

static kh_str entity_words(const kh_plan *plan, uint32_t entity, kh_lang lang)
{
	const kh_entity *e = &plan->reg->entities.at[entity];
	return e->kind == KH_BLOCK ? kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(e->name)) : e->name;
}

kh_str kh_document_label(const kh_plan *plan, uint32_t document, kh_lang lang)
{
	const kh_document *d = &plan->documents.at[document];
	return d->node != NULL ? kh_document_words(d->node, lang) : plan->files->files.at[d->file].source->name;
}

kh_str kh_campaign_label(const kh_plan *plan, const kh_campaign *campaign)
{
	const kh_document *d = &plan->documents.at[campaign->document];
	if (!plan->several)
		return campaign->number;
	kh_str document = d->number.len > 0 ? d->number : plan->files->files.at[d->file].source->name;
	return kh_fmt("%s (%s)", kh_str_c(campaign->number), kh_str_c(document));
}

kh_str kh_places_words(const kh_plan *plan, const kh_places *places, size_t most, kh_lang lang)
{
	size_t n = places->entities.len, named = n <= most ? n : most;
	list l = {0};
	for (size_t i = 0; i < named; i++)
		list_add(&l, entity_words(plan, places->entities.at[i], lang));
	return list_end(&l, n - named, lang);
}

kh_str kh_hosts_words(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang)
{
	kh_str places = kh_places_words(plan, &campaign->hosts, most, lang);
	if (!campaign->host_any)
		return places;
	return places.len > 0 ? kh_phrase_fill(KH_P_UNITS_OF, lang, KH_ARGS(places))
			      : kh_str_of(kh_phrase_text(KH_P_ANY_HOST, lang));
}

kh_str kh_host_line(const kh_plan *plan, const kh_campaign *campaign, size_t most, kh_lang lang)
{
	static const kh_phrase charges[] = {
		[KH_HOST_NAMED] = KH_P_HOSTED_BY, [KH_HOST_ASSIGNED] = KH_P_HOST_ASSIGNED, [KH_HOST_ASKED] = KH_P_HOST_ASKED};
	kh_str hosts = kh_hosts_words(plan, campaign, most, lang);
	return hosts.len == 0 ? hosts : kh_phrase_fill(charges[campaign->charge], lang, KH_ARGS(hosts));
}

kh_str kh_fact_words(kh_expr_op fact, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(fact == KH_X_LAUNCHER ? KH_P_LAUNCHER : KH_P_CAMPAIGN_YEARS, lang));
}

kh_str kh_field_name(const kh_plan *plan, uint32_t field, kh_lang lang)
{
	if (field == KH_NONE)
		return KH_NO_STR;
	const kh_field *f = &plan->schema->fields.at[field];
	return lang == KH_EN && f->english.len > 0 ? f->english : f->name;
}

/* ---- rows ---- */

kh_str kh_data_name(kh_str name, kh_lang lang)
{
	return kh_str_eq(name, KH_STR("-")) ? kh_str_of(kh_phrase_text(KH_P_STDIN, lang)) : name;
}

static kh_str line_words(const kh_judgement *j, uint32_t row, uint32_t field, kh_lang lang, kh_str file)
{
	kh_str sheet = kh_table_file_of(j->table, row)->sheet;
	if (sheet.len > 0 && file.len == 0)
		return kh_phrase_fill(KH_P_PLACE_CELL, lang, KH_ARGS(sheet, kh_table_place(j->table, row, field)));
	if (sheet.len > 0)
		return kh_phrase_fill(KH_P_PLACE_SHEET, lang, KH_ARGS(file, sheet, kh_table_place(j->table, row, field)));
	kh_str line = kh_fmt("%llu", (unsigned long long)j->table->line.at[row]);
	kh_str number = kh_fmt("%u", (unsigned)kh_table_number(j->table, row));
	if (file.len == 0)
		return kh_phrase_fill(KH_P_PLACE_HERE, lang, KH_ARGS(line, number));
	return kh_phrase_fill(KH_P_PLACE, lang, KH_ARGS(file, line, number));
}

static kh_str cell_place(const kh_judgement *j, uint32_t row, uint32_t field, kh_lang lang)
{
	return line_words(j, row, field, lang, kh_data_name(kh_table_file_of(j->table, row)->name, lang));
}

kh_str kh_row_place(const kh_judgement *j, uint32_t row, kh_lang lang)
{
	return cell_place(j, row, KH_NONE, lang);
}

static kh_str sheet_words(kh_str file, kh_str sheet, kh_lang lang)
{
	kh_str name = kh_data_name(file, lang);
	return sheet.len == 0 ? name : kh_fmt("%s, %s", kh_str_c(name), kh_str_c(sheet));
}

kh_str kh_file_words(const kh_table_file *file, kh_lang lang)
{
	return sheet_words(file->name, file->sheet, lang);
}

static const kh_table_note *note_of(const kh_judgement *j, const kh_finding *f)
{
	return f->code == KH_KT208 || f->code == KH_KT209 ? &j->table->notes.at[f->other] : NULL;
}

uint32_t kh_finding_file(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = note_of(j, f);
	if (f->row != KH_NO_ROW)
		return (uint32_t)(kh_table_file_of(j->table, f->row) - j->table->files.at);
	if (told)
		return told->file;
	if (f->code == KH_KT205)
		return f->other;
	return j->table->files.len == 1 ? 0 : KH_NONE;
}

kh_str kh_finding_sheet(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = note_of(j, f);
	uint32_t file = kh_finding_file(j, f);
	if (told && told->sheet.len > 0)
		return told->sheet;
	return file == KH_NONE ? KH_NO_STR : j->table->files.at[file].sheet;
}

kh_str kh_finding_file_words(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	uint32_t file = kh_finding_file(j, f);
	return file == KH_NONE ? KH_NO_STR : sheet_words(j->table->files.at[file].name, kh_finding_sheet(j, f), lang);
}

uint64_t kh_finding_line(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = note_of(j, f);
	return f->row != KH_NO_ROW ? j->table->line.at[f->row] : told ? told->first : 0;
}

kh_str kh_finding_place(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	const kh_table_note *told = note_of(j, f);
	if (f->row != KH_NO_ROW)
		return cell_place(j, f->row, f->field, lang);
	if (f->code != KH_KT205 && !told)
		return KH_NO_STR;
	if (told && told->sheet.len > 0) /* what it says names the sheet */
		return kh_data_name(j->table->files.at[told->file].name, lang);
	kh_str name = kh_finding_file_words(j, f, lang);
	if (!told || told->first == 0)
		return name;
	kh_str first = kh_fmt("%llu", (unsigned long long)told->first), last = kh_fmt("%llu", (unsigned long long)told->last);
	return told->last > told->first ? kh_phrase_fill(KH_P_PLACE_LINES, lang, KH_ARGS(name, first, last))
					: kh_phrase_fill(KH_P_PLACE_LINE, lang, KH_ARGS(name, first));
}

/* The place of another row, as said in a sentence about row. */
static kh_str other_place(const kh_judgement *j, uint32_t row, uint32_t other, kh_lang lang)
{
	if (other >= j->table->len)
		return KH_NO_STR;
	if (row != KH_NO_ROW && kh_table_file_of(j->table, row) == kh_table_file_of(j->table, other))
		return line_words(j, other, KH_NONE, lang, KH_NO_STR);
	return kh_row_place(j, other, lang);
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	return (x > y) - (x < y);
}

/* Rows of one file, sorted: "2–39, 41". */
static kh_str ranges(const kh_judgement *j, const uint32_t *rows, size_t n)
{
	kh_buf out = {0};
	for (size_t i = 0; i < n;) {
		size_t k = i + 1;
		while (k < n && rows[k] <= rows[k - 1] + 1)
			k++;
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_int(&out, kh_table_number(j->table, rows[i]));
		if (rows[k - 1] > rows[i])
			kh_buf_addf(&out, "%s%u", rows[k - 1] == rows[i] + 1 ? ", " : "–",
				    (unsigned)kh_table_number(j->table, rows[k - 1]));
		i = k;
	}
	return kh_buf_str(&out);
}

kh_str kh_rows_words(const kh_judgement *j, uint32_t *rows, size_t n, kh_lang lang)
{
	kh_buf out = {0};
	qsort(rows, n, sizeof *rows, by_number);
	for (size_t i = 0; i < n;) {
		const kh_table_file *file = kh_table_file_of(j->table, rows[i]);
		size_t k = i;
		while (k < n && rows[k] < file->first + file->rows)
			k++;
		kh_str part = ranges(j, rows + i, k - i);
		if (i > 0)
			kh_buf_addc(&out, "; ");
		if (j->table->files.len > 1)
			kh_buf_add(&out, kh_phrase_fill(KH_P_ROWS_IN_FILE, lang, KH_ARGS(kh_file_words(file, lang), part)));
		else
			kh_buf_add(&out, kh_phrase_fill(KH_P_ROWS, lang, KH_ARGS(part)));
		i = k;
	}
	return kh_buf_str(&out);
}

/* ---- groups ---- */

const uint32_t *kh_group_counted(const kh_judgement *j, const kh_group *group, size_t *n)
{
	*n = group->rows < group->ineligible ? 0 : group->rows - group->ineligible;
	return *n == 0 ? NULL : j->group_rows.at + group->first_row;
}

static bool stands(const kh_judgement *j, const kh_group *group, size_t i, kh_standing standing)
{
	if (i >= group->rows - group->ineligible)
		return standing == KH_DOES_NOT_COUNT;
	return standing == (j->group_sure.at[group->first_row + i] ? KH_COUNTS : KH_MAY_COUNT);
}

size_t kh_group_rows(const kh_judgement *j, const kh_group *group, kh_standing standing, uint32_t *rows)
{
	size_t n = 0;
	for (size_t i = 0; i < group->rows; i++)
		if (stands(j, group, i, standing))
			rows[n++] = j->group_rows.at[group->first_row + i];
	return n;
}

/* The units that share a line, and whether they are those that propose. */
static kh_str sharing_words(const kh_plan *plan, const kh_quota *quota, kh_lang lang)
{
	kh_str places = kh_places_words(plan, &quota->places, 2, lang);

	return quota->place_field == KH_F_PROPOSER ? kh_phrase_fill(KH_P_PROPOSED_BY, lang, KH_ARGS(places)) : places;
}

kh_str kh_group_words(const kh_plan *plan, const kh_group *group, kh_lang lang)
{
	const kh_quota *quota = &plan->quotas.at[group->quota];
	list l = {0};
	if (group->branch != KH_NONE && quota->campaign != KH_NONE) {
		kh_str branch = plan->campaigns.at[quota->campaign].branches.at[group->branch].name;
		list_add(&l, kh_phrase_fill(KH_P_BRANCH_NAMED, lang, KH_ARGS(branch)));
	}
	if (group->key.len > 0 && quota->per == KH_PER_BLOCK)
		list_add(&l, kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(group->key)));
	else if (group->key.len > 0 && quota->per != KH_PER_BRANCH)
		list_add(&l, group->key);
	else if (quota->per != KH_PER_BLOCK && quota->places.entities.len > 0)
		list_add(&l, sharing_words(plan, quota, lang));
	return list_end(&l, 0, lang);
}

kh_str kh_cover_words(const kh_plan *plan, const kh_quota *quota, size_t most, kh_lang lang)
{
	bool proposer = quota->place_field == KH_F_PROPOSER;
	kh_str words = quota->names_kinds ? kh_kinds_words(quota->kinds, lang) : kh_str_of(kh_phrase_text(KH_P_ANY_KIND, lang));
	kh_str places = kh_places_words(plan, &quota->places, most, lang);
	if (places.len > 0)
		words = kh_phrase_fill(proposer ? KH_P_COVER_PROPOSED : KH_P_COVER_OF, lang, KH_ARGS(words, places));
	if (quota->except.entities.len > 0)
		words = kh_phrase_fill(KH_P_COVER_EXCEPT, lang, KH_ARGS(words, kh_places_words(plan, &quota->except, most, lang)));
	if (quota->branch != KH_NONE && quota->campaign != KH_NONE) {
		kh_str branch = plan->campaigns.at[quota->campaign].branches.at[quota->branch].name;
		words = kh_phrase_fill(KH_P_COVER_BRANCH, lang, KH_ARGS(words, branch));
	}
	if (quota->when)
		words = kh_phrase_fill(KH_P_COVER_WHEN, lang, KH_ARGS(words, kh_condition_words(plan, quota->when, most, lang)));
	return words;
}

/* ---- expressions ---- */

typedef KH_VEC(uint32_t) fields;

static void add_field(fields *all, uint32_t field)
{
	for (size_t i = 0; i < all->len; i++)
		if (all->at[i] == field)
			return;
	kh_push(all, field);
}

static void add_columns(fields *all, const kh_expr *x)
{
	if (!x)
		return;
	if (x->op == KH_X_COLUMN)
		add_field(all, x->field);
	add_columns(all, x->a);
	add_columns(all, x->b);
	for (size_t i = 0; i < x->items.len; i++)
		add_columns(all, x->items.at[i]);
}

/* The cell as sent; with its meaning, "BK = Bằng khen", where the user explains it. */
static kh_str cell_words(const kh_judgement *j, uint32_t row, uint32_t field)
{
	kh_str sent = kh_str_copy(kh_cell_text(j->table, row, field));
	const kh_explained *explained = kh_cell_explained(j->table, row, field);

	return explained ? kh_fmt("%s = %s", kh_str_c(sent), kh_str_c(explained->map.meaning)) : sent;
}

/* "năm thành lập = 1987, dịp = đại hội". */
static kh_str field_values(const kh_judgement *j, uint32_t row, const fields *columns, kh_lang lang)
{
	list l = {0};
	for (size_t i = 0; i < columns->len; i++) {
		kh_str name = kh_field_name(j->plan, columns->at[i], lang), cell = cell_words(j, row, columns->at[i]);
		if (cell.len == 0)
			cell = kh_str_of(kh_phrase_text(KH_P_EMPTY_CELL, lang));
		list_add(&l, kh_phrase_fill(KH_P_VALUE_IS, lang, KH_ARGS(name, kh_str_copy(cell))));
	}
	return list_end(&l, 0, lang);
}

/* What the campaign states of itself, as far as the condition asks for it. */
static void add_facts(list *l, const kh_campaign *c, const kh_expr *x, kh_lang lang)
{
	if (!x || !c)
		return;
	kh_str value = KH_NO_STR;
	if (x->op == KH_X_LAUNCHER)
		value = c->launcher;
	else if (x->op == KH_X_CAMPAIGN_YEARS && c->has_period)
		value = kh_fmt("%lld", (long long)kh_campaign_years(c));
	if (value.len > 0)
		list_add(l, kh_phrase_fill(KH_P_VALUE_IS, lang, KH_ARGS(kh_fact_words(x->op, lang), value)));
	add_facts(l, c, x->a, lang);
	add_facts(l, c, x->b, lang);
}

static kh_str values_words(const kh_judgement *j, uint32_t row, const kh_expr *test, kh_lang lang)
{
	fields columns = {0};
	list l = {0};
	uint32_t campaign = j->campaign.at[row];
	add_columns(&columns, test);
	if (columns.len > 0)
		list_add(&l, field_values(j, row, &columns, lang));
	add_facts(&l, campaign == KH_NONE ? NULL : &j->plan->campaigns.at[campaign], test, lang);
	return list_end(&l, 0, lang);
}

/* ---- arguments, code by code ---- */

typedef struct {
	const kh_judgement *j;
	const kh_plan *plan;
	const kh_finding *f;
	const kh_campaign *campaign; /* NULL: none */
	const kh_group *group;       /* NULL: none */
	kh_lang lang;
	kh_str args[KH_MAX_ARGS];
	size_t n;
} words;

static void arg(words *w, kh_str text)
{
	w->args[w->n++] = text;
}

static kh_str cell(const words *w, uint32_t field)
{
	return w->f->row == KH_NO_ROW || field == KH_NONE ? KH_NO_STR : cell_words(w->j, w->f->row, field);
}

/* What the cell was judged by. */
static kh_str meaning(const words *w, uint32_t field)
{
	return w->f->row == KH_NO_ROW ? KH_NO_STR : kh_str_copy(kh_cell_meaning(w->j->table, w->f->row, field));
}

static kh_str date_cell(const words *w, uint32_t field)
{
	kh_date date;
	bool known = w->f->row != KH_NO_ROW && kh_cell_date(w->j->table, w->f->row, field, &date) == KH_CELL_KNOWN;
	return known ? kh_date_text(date) : KH_NO_STR;
}

static kh_str campaign_number(const words *w)
{
	return w->campaign ? kh_campaign_label(w->plan, w->campaign) : KH_NO_STR;
}

/* Its number where it is an area; else empty. */
static kh_str area_number(const words *w)
{
	return w->campaign && kh_is_area(w->campaign) ? campaign_number(w) : KH_NO_STR;
}

static kh_str field_words(const words *w)
{
	return kh_field_name(w->plan, w->f->field, w->lang);
}

static kh_str nearest_campaign(const words *w, kh_str written)
{
	kh_suggestion s;
	kh_suggest_start(&s, written);
	for (size_t i = 0; i < w->plan->campaigns.len; i++)
		kh_suggest_try(&s, w->plan->campaigns.at[i].title);
	for (size_t i = 0; s.best.len > 0 && i < w->plan->campaigns.len; i++) {
		const kh_campaign *c = &w->plan->campaigns.at[i];
		if (kh_str_eq(c->title, s.best)) {
			kh_buf out = {0};
			kh_buf_add(&out, kh_campaign_label(w->plan, c));
			kh_buf_char(&out, ' ');
			kh_buf_add(&out, quoted(c->title, w->lang));
			return kh_buf_str(&out);
		}
	}
	return KH_NO_STR;
}

/* Who is to put a row right. */
static kh_str who_words(const words *w)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_WHO_PROPOSES,
		[KH_RECOGNITIONS] = KH_P_WHO_LISTS,
		[KH_PROGRESS] = KH_P_WHO_REPORTS,
		[KH_RESULTS] = KH_P_WHO_REPORTS,
	};
	return kh_str_of(kh_phrase_text(phrases[w->j->table->dataset], w->lang));
}

static void unknown_campaign(words *w)
{
	arg(w, cell(w, KH_F_CAMPAIGN));
	arg(w, nearest_campaign(w, meaning(w, KH_F_CAMPAIGN)));
	if (w->j->table->dataset == KH_RECOGNITIONS) {
		arg(w, cell(w, KH_F_CAMPAIGN));
		arg(w, kh_str_of(kh_phrase_text(KH_P_AREA, w->lang)));
	}
}

kh_str kh_documents_words(const kh_plan *plan, kh_dataset dataset, kh_str campaign, kh_lang lang)
{
	kh_str key = kh_key(campaign), *titles = kh_campaign_titles(plan);
	list l = {0};
	bool *told = KH_NEWN(bool, plan->documents.len);
	for (size_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];
		if (told[c->document] || !kh_campaign_meant(plan, dataset, c) ||
		    (key.len > 0 && !kh_campaign_named(c, titles[i], key)))
			continue;
		told[c->document] = true;
		list_add(&l, kh_document_label(plan, c->document, lang));
	}
	return list_end(&l, 0, lang);
}

static void add_document(list *l, const words *w, bool *told, uint32_t clause)
{
	uint32_t document = w->plan->clauses.at[clause].document;
	if (!told[document])
		list_add(l, kh_document_label(w->plan, document, w->lang));
	told[document] = true;
}

static kh_str target_documents(const words *w)
{
	list l = {0};
	bool *told = KH_NEWN(bool, w->plan->documents.len);
	for (size_t i = 0; i < w->plan->targets.len; i++)
		add_document(&l, w, told, w->plan->targets.at[i].clause);
	return list_end(&l, 0, w->lang);
}

/* Those that have a task so named; all with tasks where none is. */
static kh_str task_documents(const words *w, kh_str named)
{
	list l = {0};
	bool *told = KH_NEWN(bool, w->plan->documents.len);
	kh_str key = kh_key(named), *titles = kh_task_titles(w->plan);
	for (size_t i = 0; i < w->plan->tasks.len; i++) {
		uint32_t clause = w->plan->tasks.at[i].clause, document = w->plan->clauses.at[clause].document;
		if (!told[document] && (key.len == 0 || kh_task_match(w->plan, titles, document, key) != KH_NONE))
			add_document(&l, w, told, clause);
	}
	return list_end(&l, 0, w->lang);
}

/* What the row names, how it is said, and the documents in which it may be. */
static void several_documents(words *w)
{
	bool other = w->f->more != 0;
	kh_str documents, written = other ? KH_NO_STR : meaning(w, KH_F_CAMPAIGN);
	uint32_t field = KH_F_CAMPAIGN;
	kh_phrase said = KH_P_CAMPAIGN_SAID;
	if (w->j->table->dataset == KH_RESULTS) {
		field = KH_F_TARGET;
		said = KH_P_TARGET_SAID;
		documents = target_documents(w);
	} else if (w->j->table->dataset == KH_PROGRESS) {
		field = KH_F_TASK;
		said = KH_P_TASK_SAID;
		documents = task_documents(w, other ? KH_NO_STR : cell(w, KH_F_TASK));
	} else {
		documents = kh_documents_words(w->plan, w->j->table->dataset, written, w->lang);
	}
	arg(w, kh_phrase_fill(said, w->lang, KH_ARGS(cell(w, field))));
	arg(w, other ? cell(w, KH_F_DOCUMENT) : KH_NO_STR);
	arg(w, documents);
	arg(w, who_words(w));
	if (KH_SET(w->j->table->dataset) & KH_NOMINEES)
		arg(w, kh_str_of(kh_phrase_text(KH_P_BEHIND_CAMPAIGN, w->lang)));
}

static kh_str type_words(kh_type type, kh_lang lang)
{
	static const kh_phrase wanted[] = {
		[KH_TYPE_TEXT] = KH_P_WANT_TEXT, [KH_TYPE_NUMBER] = KH_P_WANT_NUMBER, [KH_TYPE_DATE] = KH_P_WANT_DATE,
		[KH_TYPE_KIND] = KH_P_WANT_KIND, [KH_TYPE_UNIT] = KH_P_WANT_UNIT,     [KH_TYPE_BOOL] = KH_P_WANT_YES_NO,
	};
	return kh_str_of(kh_phrase_text(wanted[type], lang));
}

static kh_str row_words(const words *w)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_THIS_NOMINATION,
		[KH_RECOGNITIONS] = KH_P_THIS_RECOGNITION,
		[KH_PROGRESS] = KH_P_THIS_REPORT,
		[KH_RESULTS] = KH_P_THIS_REPORT,
	};
	return kh_str_of(kh_phrase_text(phrases[w->j->table->dataset], w->lang));
}

/* The goal that a finding of results is about, or NULL. */
static const kh_goal *goal_of(const words *w)
{
	return w->j->results && w->f->item != KH_NONE ? &w->plan->goals.at[w->f->item] : NULL;
}

/* How a result is written: in words for what is to be done, else as a number. */
static kh_str wanted_result(const words *w, const kh_goal *goal)
{
	kh_measure read;
	kh_str corrected;
	if (goal->op == KH_GOAL_DONE)
		return kh_str_of(kh_phrase_text(KH_P_WANT_DONE, w->lang));
	if (kh_measure_read(meaning(w, w->f->field), &read, &corrected) == KH_NUM_POINT)
		return kh_phrase_fill(KH_P_WANT_RESULT_COMMA, w->lang, KH_ARGS(corrected));
	return kh_str_of(kh_phrase_text(KH_P_WANT_RESULT, w->lang));
}

static bool is_code_character(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
	       c == '/';
}

/* The column, where its cell may be a code, "BK-01", that nobody explains; else empty. */
static kh_str column_of_code(const words *w, uint32_t field)
{
	enum { LONGEST = 16 };
	kh_str text = meaning(w, field);
	if (text.len > LONGEST || kh_cell_explained(w->j->table, w->f->row, field))
		return KH_NO_STR;
	for (size_t i = 0; i < text.len; i++)
		if (!is_code_character(text.ptr[i]))
			return KH_NO_STR;
	return kh_field_name(w->plan, field, w->lang);
}

static void unreadable(words *w)
{
	uint32_t row = w->f->row, field = w->f->field;
	const kh_goal *goal = goal_of(w);
	arg(w, field_words(w));
	if (field != KH_NONE) {
		arg(w, cell(w, field));
		arg(w, goal ? wanted_result(w, goal) : type_words(w->plan->schema->fields.at[field].type, w->lang));
	} else {
		arg(w, kh_fmt("%u", (unsigned)w->j->table->cells.at[row]));
		arg(w, kh_fmt("%zu", kh_table_file_of(w->j->table, row)->width));
	}
	arg(w, who_words(w));
	if (field != KH_NONE && w->plan->schema->fields.at[field].type == KH_TYPE_KIND)
		arg(w, column_of_code(w, field));
}

static void unknown_unit(words *w)
{
	arg(w, field_words(w));
	arg(w, cell(w, w->f->field));
	arg(w, kh_register_nearest(w->plan->reg, meaning(w, w->f->field)));
	arg(w, who_words(w));
}

/* Either the day before which it did not exist, or the one after which it no longer does with who took over. */
static void unit_out_of_time(words *w)
{
	const kh_entity *unit = &w->plan->reg->entities.at[kh_register_find(w->plan->reg, meaning(w, w->f->field))];
	kh_date day = (kh_date)w->f->other;
	bool gone = day > unit->valid.to;

	arg(w, cell(w, w->f->field));
	arg(w, kh_date_text(day));
	arg(w, gone ? KH_NO_STR : kh_date_text(unit->valid.from));
	arg(w, gone ? kh_date_text(unit->valid.to) : KH_NO_STR);
	arg(w, gone && unit->successor != KH_NONE ? w->plan->reg->entities.at[unit->successor].name : KH_NO_STR);
}

/* The branches and parts of the target that the row names. */
static void unknown_part(words *w, const kh_target *target)
{
	list l = {0};
	kh_suggestion s;
	kh_suggest_start(&s, meaning(w, KH_F_BRANCH));
	for (uint32_t i = target->first; i < target->first + target->goals; i++) {
		kh_str name = w->plan->goals.at[i].name;
		if (name.len == 0)
			continue;
		list_add(&l, quoted(name, w->lang));
		kh_suggest_try(&s, name);
	}
	arg(w, kh_phrase_fill(KH_P_TARGET_NUMBERED, w->lang, KH_ARGS(kh_target_label(w->plan, target))));
	arg(w, list_end(&l, 0, w->lang));
	arg(w, who_words(w));
	arg(w, s.best);
}

static void unknown_branch(words *w)
{
	list l = {0};
	const kh_goal *goal = goal_of(w);
	arg(w, cell(w, KH_F_BRANCH));
	if (goal) {
		unknown_part(w, &w->plan->targets.at[goal->target]);
		return;
	}
	for (size_t i = 0; w->campaign && i < w->campaign->branches.len; i++)
		list_add(&l, quoted(w->campaign->branches.at[i].name, w->lang));
	arg(w, kh_phrase_fill(KH_P_THE_CAMPAIGN, w->lang, KH_ARGS(campaign_number(w))));
	arg(w, list_end(&l, 0, w->lang));
	arg(w, who_words(w));
}

static kh_str kind_words(const words *w)
{
	unsigned kind;
	bool known = w->f->row != KH_NO_ROW && kh_cell_kind(w->j->table, w->f->row, KH_F_KIND, &kind) == KH_CELL_KNOWN;
	return known ? kh_kinds_words(kind, w->lang) : KH_NO_STR;
}

static void wrong_kind(words *w)
{
	arg(w, kind_words(w));
	arg(w, campaign_number(w));
	arg(w, w->campaign ? kh_kinds_words(kh_campaign_kinds(w->plan, w->campaign), w->lang) : KH_NO_STR);
	arg(w, area_number(w));
}

static void wrong_role(words *w)
{
	list l = {0};
	for (size_t i = 0; w->campaign && i < w->campaign->subjects.len; i++) {
		const kh_subject *subject = &w->campaign->subjects.at[i];
		for (size_t k = 0; k < subject->roles.len; k++)
			list_add(&l, subject->roles.at[k]);
	}
	arg(w, cell(w, KH_F_ROLE));
	arg(w, campaign_number(w));
	arg(w, list_end(&l, 0, w->lang));
	arg(w, area_number(w));
}

static void wrong_time(words *w)
{
	arg(w, date_cell(w, KH_F_FROM));
	arg(w, date_cell(w, KH_F_TO));
	arg(w, w->campaign ? kh_date_text(w->campaign->period.from) : KH_NO_STR);
	arg(w, w->campaign ? kh_date_text(w->campaign->period.to) : KH_NO_STR);
	if (w->f->field == KH_F_YEAR)
		arg(w, cell(w, KH_F_YEAR));
}

static void wrong_host(words *w)
{
	arg(w, cell(w, KH_F_PROPOSER));
	arg(w, campaign_number(w));
	arg(w, w->campaign ? kh_hosts_words(w->plan, w->campaign, FEW, w->lang) : KH_NO_STR);
}

static const kh_condition *find_condition(const words *w)
{
	for (size_t i = 0; w->campaign && i < w->campaign->conditions.len; i++)
		if (w->campaign->conditions.at[i].clause == w->f->clause)
			return &w->campaign->conditions.at[i];
	for (size_t r = 0; r < w->plan->rules.len; r++)
		for (size_t i = 0; i < w->plan->rules.at[r].conditions.len; i++)
			if (w->plan->rules.at[r].conditions.at[i].clause == w->f->clause)
				return &w->plan->rules.at[r].conditions.at[i];
	return NULL;
}

static void failed_condition(words *w)
{
	const kh_condition *c = find_condition(w);
	if (!c)
		return;
	arg(w, c->name.len > 0 ? c->name : kh_span_text(w->plan->sources, c->test->span));
	arg(w, values_words(w->j, w->f->row, c->test, w->lang));
}

/* The campaign does not state what the condition asks for. */
static void unstated(words *w)
{
	static const kh_phrase clauses[] = {KH_P_CLAUSE_PERIOD, KH_P_CLAUSE_LAUNCHER};
	bool launcher = w->f->more != 0;
	arg(w, w->campaign ? kh_fmt("%s %s", kh_str_c(kh_campaign_word(w->campaign, w->lang)), kh_str_c(campaign_number(w)))
			   : KH_NO_STR);
	arg(w, kh_fact_words(launcher ? KH_X_LAUNCHER : KH_X_CAMPAIGN_YEARS, w->lang));
	arg(w, kh_str_of(kh_phrase_text(clauses[launcher], w->lang)));
}

static void wrong_form(words *w)
{
	list l = {0};
	for (size_t i = 0; w->campaign && i < w->campaign->forms.len; i++)
		list_add(&l, quoted(w->campaign->forms.at[i], w->lang));
	arg(w, cell(w, KH_F_FORM));
	arg(w, list_end(&l, 0, w->lang));
	arg(w, column_of_code(w, KH_F_FORM));
}

static void over_limit(words *w)
{
	arg(w, number_words(w->f->rank, w->lang));
	arg(w, w->group ? number_words(w->group->most, w->lang) : KH_NO_STR);
	arg(w, w->group ? kh_group_words(w->plan, w->group, w->lang) : KH_NO_STR);
	arg(w, w->group ? number_words(w->group->counted, w->lang) : KH_NO_STR);
}

static void under_minimum(words *w)
{
	arg(w, w->group ? number_words(w->group->counted, w->lang) : KH_NO_STR);
	arg(w, w->group ? number_words(w->group->least, w->lang) : KH_NO_STR);
	arg(w, w->group ? kh_group_words(w->plan, w->group, w->lang) : KH_NO_STR);
}

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
static kh_str choosing_values(const words *w)
{
	fields columns = {0};
	const kh_campaign *campaign = w->campaign;
	if (campaign->branches.len > 0)
		add_field(&columns, KH_F_BRANCH);
	for (size_t i = 0; i < campaign->quotas.len; i++)
		add_columns(&columns, w->plan->quotas.at[campaign->quotas.at[i]].when);
	if (campaign->quotas.len > 0 && forms_differ(w->plan, campaign))
		add_field(&columns, KH_F_FORM);
	return field_values(w->j, w->f->row, &columns, w->lang);
}

/* What the lines of the campaign cover, where that can be said in few words. */
static kh_str covered_words(const words *w)
{
	enum { LINES = 4, LONG = 400 };
	kh_buf out = {0};
	if (w->campaign->quotas.len > LINES)
		return KH_NO_STR;
	for (size_t i = 0; i < w->campaign->quotas.len; i++) {
		if (i > 0)
			kh_buf_addc(&out, "; ");
		kh_buf_add(&out, kh_cover_words(w->plan, &w->plan->quotas.at[w->campaign->quotas.at[i]], FEW, w->lang));
	}
	return kh_utf8_width(kh_buf_str(&out)) > LONG ? KH_NO_STR : kh_buf_str(&out);
}

static void uncovered(words *w)
{
	arg(w, kind_words(w));
	arg(w, cell(w, KH_F_UNIT));
	arg(w, campaign_number(w));
	arg(w, w->campaign ? choosing_values(w) : KH_NO_STR);
	arg(w, w->campaign ? covered_words(w) : KH_NO_STR);
}

/* How many times a rule lets a nominee stand, where that is more than once. */
static kh_str repeats_allowed(const words *w)
{
	for (size_t i = 0; w->f->more != 0 && i < w->plan->quotas.len; i++)
		if (w->plan->quotas.at[i].clause == w->f->clause)
			return number_words(w->plan->quotas.at[i].most.count, w->lang);
	return KH_NO_STR;
}

static void repeated(words *w)
{
	arg(w, cell(w, KH_F_NAME));
	arg(w, other_place(w->j, w->f->row, w->f->other, w->lang));
	arg(w, repeats_allowed(w));
}

/* The columns that tell two nominees apart, where both rows say something else. */
static kh_str differing(const words *w)
{
	static const uint32_t telling[] = {KH_F_ID, KH_F_BORN, KH_F_KIND, KH_F_UNIT, KH_F_ROLE, KH_F_ACHIEVEMENT};
	list l = {0};
	for (size_t i = 0; w->f->other < w->j->table->len && i < KH_COUNT(telling); i++) {
		kh_str mine = meaning(w, telling[i]), other = kh_cell_meaning(w->j->table, w->f->other, telling[i]);
		if (mine.len > 0 && other.len > 0 && !kh_str_eq(kh_key(mine), kh_key(other)))
			list_add(&l, kh_field_name(w->plan, telling[i], w->lang));
	}
	return list_end(&l, 0, w->lang);
}

static void same_name(words *w)
{
	arg(w, cell(w, KH_F_NAME));
	arg(w, other_place(w->j, w->f->row, w->f->other, w->lang));
	arg(w, differing(w));
}

/* The columns whose cells would decide the group. Fields from 63 on share a bit and are not told apart. */
static kh_str missing_columns(const words *w)
{
	list l = {0};
	for (uint32_t field = 0; field < w->plan->schema->fields.len && field < 63; field++)
		if (w->group->missing >> field & 1)
			list_add(&l, quoted(kh_field_name(w->plan, field, w->lang), w->lang));
	return list_end(&l, 0, w->lang);
}

/* The limit of the group: a range where it is a part of an uncertain count. */
static kh_str limit_words(const words *w)
{
	kh_str low = number_words(w->group->most, w->lang);
	if (w->group->most_high == w->group->most)
		return low;
	return kh_phrase_fill(KH_P_COUNT_RANGE, w->lang, KH_ARGS(low, number_words(w->group->most_high, w->lang)));
}

static void undecided_quota(words *w)
{
	if (!w->group)
		return;
	arg(w, number_words(w->group->counted, w->lang));
	arg(w, number_words(w->group->undetermined, w->lang));
	arg(w, w->group->has_most ? limit_words(w) : number_words(w->group->least, w->lang));
	arg(w, kh_group_words(w->plan, w->group, w->lang));
	arg(w, missing_columns(w));
	if (w->group->has_least && w->group->counted < w->group->least)
		arg(w, number_words(w->group->least, w->lang));
}

static void late(words *w)
{
	arg(w, date_cell(w, KH_F_SENT));
	arg(w, w->campaign ? kh_date_text(w->campaign->deadline) : KH_NO_STR);
}

/* ---- selections ---- */

/* So many names are told in one sentence; the list of candidates has all. */
enum { PEOPLE = 30 };

static const kh_contest *contest_of(const words *w)
{
	return &w->j->choices->contests.at[w->f->other];
}

/* How often the tied were recognised; empty where times are not ranked by, or not known. */
static kh_str tied_times(const words *w)
{
	const kh_contest *contest = contest_of(w);

	for (uint32_t i = contest->first; i < contest->first + contest->n; i++) {
		const kh_candidate *who = &w->j->choices->candidates.at[i];
		const kh_selection *s = &w->plan->selections.at[contest->selection];
		for (size_t k = 0; who->choice == KH_TIED && k < s->ranks.len; k++)
			if (s->ranks.at[k].times)
				return kh_times_words(who, w->lang);
	}
	return KH_NO_STR;
}

static void tie(words *w)
{
	const kh_contest *contest = contest_of(w);

	arg(w, kh_contest_words(w->plan, contest, w->lang));
	arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest->tied));
	arg(w, kh_phrase_count(KH_P_N_PLACES, w->lang, (size_t)contest->stake));
	arg(w, kh_candidate_names(w->j, contest, KH_TIED, PEOPLE, w->lang));
	arg(w, tied_times(w));
}

static void few_candidates(words *w)
{
	const kh_contest *contest = contest_of(w);
	size_t n = contest->n + contest->others, idle = 0;
	/* Units of one line, none of which has a candidate, are told together. */
	kh_str units = w->f->more ? kh_idle_words(w->j, contest->selection, contest->line, PEOPLE, &idle, w->lang) : KH_NO_STR;

	arg(w, w->f->more ? number_words((int64_t)idle, w->lang) : kh_contest_words(w->plan, contest, w->lang));
	arg(w, kh_phrase_count(KH_P_N_PLACES, w->lang, (size_t)contest->places));
	arg(w, n == 0 ? KH_NO_STR : kh_phrase_count(KH_P_N_CANDIDATES, w->lang, n));
	arg(w, units);
}

static void no_places(words *w)
{
	arg(w, kh_contest_words(w->plan, contest_of(w), w->lang));
	arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest_of(w)->n));
}

static void undecided_choice(words *w)
{
	const kh_contest *contest = contest_of(w);

	arg(w, kh_contest_words(w->plan, contest, w->lang));
	arg(w, kh_phrase_count(KH_P_N_CANDIDATES, w->lang, contest->unsure));
	arg(w, kh_candidate_names(w->j, contest, KH_UNSURE, PEOPLE, w->lang));
	arg(w, kh_columns_words(w->plan, contest->missing, w->lang));
}

static void recognised_twice(words *w)
{
	arg(w, cell(w, KH_F_NAME));
	arg(w, cell(w, KH_F_YEAR));
	arg(w, other_place(w->j, w->f->row, w->f->other, w->lang));
}

static void of_task(words *w)
{
	w->n = kh_task_arguments(w->j, w->f, w->lang, w->args);
}

static void lacking(words *w)
{
	arg(w, field_words(w));
	arg(w, who_words(w));
	arg(w, row_words(w));
}

static void span_dates(words *w)
{
	arg(w, date_cell(w, KH_F_FROM));
	arg(w, date_cell(w, KH_F_TO));
}

/* What a row has to say to be judged. */
static kh_str record_columns(const words *w)
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

static void note(words *w)
{
	const kh_table_note *told = note_of(w->j, w->f);
	arg(w, kh_phrase_fill(told->what, w->lang, told->detail, 2));
	arg(w, record_columns(w));
}

static void only_unit(words *w)
{
	arg(w, cell(w, KH_F_UNIT));
	arg(w, campaign_number(w));
}

/* ---- results of targets ---- */

static const kh_goal_result *result_of(const words *w)
{
	return &w->j->results->of[w->f->item];
}

static void missed(words *w)
{
	const kh_goal *goal = goal_of(w);
	const kh_goal_result *result = result_of(w);
	arg(w, kh_goal_words(w->plan, goal, w->lang));
	if (goal->op == KH_GOAL_DONE)
		return;
	arg(w, kh_goal_reported(goal, result, w->lang));
	arg(w, kh_goal_wanted(goal, result, w->lang));
	arg(w, kh_goal_gap(goal, result, w->lang));
	arg(w, kh_goal_share(result, w->lang));
	arg(w, kh_str_of(kh_phrase_text(result->gap.num > 0 ? KH_P_GAP_ABOVE : KH_P_GAP_BELOW, w->lang)));
	arg(w, kh_measure_text(result->bound, goal->measure));
	arg(w, kh_goal_rounding(result, w->lang));
}

static void unreported(words *w)
{
	const kh_goal *goal = goal_of(w);
	const kh_target *target = &w->plan->targets.at[goal->target];
	if (w->f->more)
		arg(w, kh_target_words(w->plan, target, w->lang));
	else
		arg(w, kh_goal_words(w->plan, goal, w->lang));
	arg(w, w->f->more ? number_words(target->goals, w->lang) : KH_NO_STR);
	arg(w, field_words(w));
}

static void unknown_target(words *w)
{
	kh_suggestion s;
	kh_suggest_start(&s, meaning(w, KH_F_TARGET));
	for (size_t i = 0; i < w->plan->targets.len; i++)
		kh_suggest_try(&s, w->plan->targets.at[i].title);
	arg(w, cell(w, KH_F_TARGET));
	for (size_t i = 0; s.best.len > 0 && i < w->plan->targets.len; i++) {
		const kh_target *target = &w->plan->targets.at[i];
		if (!kh_str_eq(target->title, s.best))
			continue;
		arg(w, kh_fmt("%s %s", kh_str_c(target->number), kh_str_c(quoted(target->title, w->lang))));
		return;
	}
}

/* The unit as the cell gives it, beside a number or alone. */
static void wrong_measure(words *w)
{
	const kh_goal *goal = goal_of(w);
	kh_str written = cell(w, w->f->field), corrected;
	kh_measure read;
	if (w->f->field != KH_F_MEASURE && kh_measure_read(meaning(w, w->f->field), &read, &corrected) == KH_NUM_OK)
		written = read.unit;
	arg(w, kh_goal_words(w->plan, goal, w->lang));
	arg(w, written);
	arg(w, goal->measure);
}

static void two_results(words *w)
{
	arg(w, kh_goal_words(w->plan, goal_of(w), w->lang));
	arg(w, cell(w, KH_F_RESULT));
	arg(w, other_place(w->j, w->f->row, w->f->other, w->lang));
	arg(w, cell_words(w->j, w->f->other, KH_F_RESULT));
}

/* Who words a code; codes that findings do not use have none. */
static const struct {
	kh_code code;
	void (*word)(words *);
} worders[] = {
	{KH_KT201, unknown_campaign},
	{KH_KT202, lacking},
	{KH_KT203, unreadable},
	{KH_KT204, unknown_unit},
	{KH_KT205, lacking},
	{KH_KT206, unknown_branch},
	{KH_KT207, span_dates},
	{KH_KT208, note},
	{KH_KT209, note},
	{KH_KT210, unit_out_of_time},
	{KH_KT224, several_documents},
	{KH_KT301, wrong_kind},
	{KH_KT302, only_unit},
	{KH_KT303, wrong_role},
	{KH_KT304, wrong_time},
	{KH_KT305, wrong_host},
	{KH_KT306, failed_condition},
	{KH_KT307, wrong_form},
	{KH_KT308, unstated},
	{KH_KT401, over_limit},
	{KH_KT402, under_minimum},
	{KH_KT403, uncovered},
	{KH_KT404, repeated},
	{KH_KT405, same_name},
	{KH_KT406, undecided_quota},
	{KH_KT501, late},
	{KH_KT502, of_task},
	{KH_KT503, of_task},
	{KH_KT504, of_task},
	{KH_KT505, of_task},
	{KH_KT506, of_task},
	{KH_KT507, of_task},
	{KH_KT508, of_task},
	{KH_KT509, of_task},
	{KH_KT510, of_task},
	{KH_KT601, missed},
	{KH_KT602, unreported},
	{KH_KT603, unknown_target},
	{KH_KT604, wrong_measure},
	{KH_KT605, two_results},
	{KH_KT701, tie},
	{KH_KT702, few_candidates},
	{KH_KT703, no_places},
	{KH_KT704, recognised_twice},
	{KH_KT705, undecided_choice},
};

/* A row that could not be split says so in a sentence of its own. */
static bool row_fault_words(const kh_finding *f, kh_lang lang, kh_wording *out)
{
	if (f->code != KH_KT203 || f->field != KH_NONE || (f->more != KH_ROW_QUOTE && f->more != KH_ROW_TEXT))
		return false;
	bool quote = f->more == KH_ROW_QUOTE;
	out->message = kh_str_of(kh_phrase_text(quote ? KH_P_ROW_QUOTE : KH_P_ROW_TEXT, lang));
	out->hint = kh_str_of(kh_phrase_text(quote ? KH_P_ROW_QUOTE_HINT : KH_P_ROW_TEXT_HINT, lang));
	return true;
}

uint32_t kh_finding_campaign(const kh_judgement *j, const kh_finding *f)
{
	bool row = f->campaign == KH_NONE && f->row != KH_NO_ROW && f->row < j->campaign.len;

	return row ? j->campaign.at[f->row] : f->campaign;
}

kh_wording kh_finding_words(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	kh_wording out;
	words w = {.j = j, .plan = j->plan, .f = f, .lang = lang};
	if (row_fault_words(f, lang, &out))
		return out;
	uint32_t campaign = kh_finding_campaign(j, f);
	w.campaign = campaign == KH_NONE ? NULL : &j->plan->campaigns.at[campaign];
	w.group = f->group == KH_NONE ? NULL : &j->groups.at[f->group];
	for (size_t i = 0; i < KH_COUNT(worders); i++)
		if (worders[i].code == (kh_code)f->code)
			worders[i].word(&w);
	out.message = kh_message_text((kh_code)f->code, lang, w.args, w.n);
	out.hint = kh_message_hint((kh_code)f->code, lang, w.args, w.n);
	return out;
}
