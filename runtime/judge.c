/* The road of a judgement: each row by itself, then what they make together (of nominations: nominations.c). At the end findings are put
 * in order and each row gets its verdict. Decides nothing itself. */
#include "runtime/judge.h"

#include "runtime/cells.h"
#include "runtime/eligibility.h"
#include "runtime/finding.h"
#include "runtime/match.h"
#include "runtime/nominations.h"
#include "runtime/parts.h"
#include "runtime/progress.h"
#include "runtime/results.h"
#include "runtime/select.h"
#include "runtime/share.h"

/* ---- what the judgement works with ---- */

static bool declares_units(const kh_register *reg)
{
	for (size_t i = 0; i < reg->entities.len; i++)
		if (!reg->entities.at[i].implicit)
			return true;
	return false;
}

static kh_str **form_keys(const kh_plan *plan)
{
	kh_str **lists = KH_NEWN(kh_str *, plan->campaigns.len + 1);

	for (size_t c = 0; c < plan->campaigns.len; c++) {
		const kh_campaign *campaign = &plan->campaigns.at[c];

		lists[c] = KH_NEWN(kh_str, campaign->forms.len + 1);
		for (size_t i = 0; i < campaign->forms.len; i++)
			lists[c][i] = kh_key(campaign->forms.at[i]);
	}
	return lists;
}

static kh_judgement *judgement_new(const kh_plan *plan, kh_table *table)
{
	size_t campaigns = plan->campaigns.len;
	kh_judgement *out = KH_NEW(kh_judgement);

	out->plan = plan;
	out->table = table;
	out->campaign_size = campaigns <= UINT8_MAX ? 1 : campaigns <= UINT16_MAX ? 2 : 4;
	return out;
}

/* Room for rows of so many bytes each, of which nothing is written: that a page is touched no sooner than a row needs it. */
static void *grown(void *block, size_t had, size_t rows, size_t size)
{
	return kh_plain_grow(block, &had, rows, size);
}

static size_t verdict_bytes(size_t rows)
{
	return (rows + 3) / 4;
}

void kh_judging_grow(kh_judging *j)
{
	kh_judgement *out = j->out;
	size_t rows = j->table->len, had = j->room;

	out->rows = rows;
	if (rows + 1 <= had)
		return;
	j->marks = kh_plain_grow(j->marks, &j->room, (had == 0 ? j->table->cap : rows) + 1, sizeof *j->marks);
	out->verdict = grown(out->verdict, verdict_bytes(had), verdict_bytes(j->room), sizeof *out->verdict);
	out->campaign = grown(out->campaign, had, j->room, out->campaign_size);
	if (j->table->dataset == KH_NOMINATIONS && j->plan->quotas.len > 0) {
		j->kept = grown(j->kept, had, j->room, sizeof *j->kept);
		j->profile = grown(j->profile, had, j->room, sizeof *j->profile);
	}
}

kh_judging *kh_judging_new(const kh_plan *plan, kh_table *table)
{
	kh_judging *j = KH_NEW(kh_judging);

	j->plan = plan;
	j->table = table;
	j->out = judgement_new(plan, table);
	kh_judging_grow(j);
	for (size_t q = 0; q < plan->quotas.len; q++)
		j->proposers = j->proposers || plan->quotas.at[q].place_field == KH_F_PROPOSER;
	j->absent = kh_plain_alloc(table->files.len * plan->schema->fields.len + 1);
	j->declared = declares_units(plan->reg);
	j->campaign_of = kh_plain_alloc((plan->documents.len + 1) * sizeof *j->campaign_of);
	j->names = kh_campaign_names_of(plan);
	j->form_keys = form_keys(plan);
	kh_tuples_init(&j->forms, 2);
	for (uint32_t field = 0; field < plan->schema->fields.len; field++) {
		if (kh_table_uses(table, field))
			kh_push_row(&j->columns, field);
		if (plan->schema->fields.at[field].required)
			kh_push_row(&j->required, field);
	}
	j->holds = kh_plain_alloc((plan->reg->entities.len + 1) * sizeof *j->holds);
	kh_cells_know_names(j);
	return j;
}

void kh_judging_free(kh_judging *j)
{
	for (size_t i = 0; i < j->plan->reg->entities.len; i++)
		kh_plain_free(j->holds[i]);
	kh_plain_free(j->holds);
	kh_plain_free(j->marks);
	kh_plain_free(j->kept);
	kh_plain_free(j->profile);
	kh_plain_free(j->answer);
	kh_parts_free(j);
	kh_rows_free(&j->missing);
	kh_plain_free(j->absent);
	kh_plain_free(j->entity_of.at);
	kh_plain_free(j->who_of.at);
	kh_tuples_free(&j->forms);
	kh_rows_free(&j->form_of);
	kh_rows_free(&j->columns);
	kh_rows_free(&j->required);
	kh_plain_free(j->document_of.at);
	for (size_t i = 0; i <= j->plan->documents.len; i++)
		kh_plain_free(j->campaign_of[i].at);
	kh_plain_free(j->campaign_of);
	kh_campaign_names_free(j->names);
	kh_plain_free(j->by_campaign.first);
	kh_plain_free(j->by_campaign.row);
	kh_plain_free(j->by_campaign.profile);
	kh_plain_free(j->by_campaign.number);
	kh_rows_free(&j->needs);
}

/* ---- the end ---- */

static kh_verdict verdict_of(uint8_t marks)
{
	if (marks & (KH_OWN_ERROR | KH_OVER_LIMIT))
		return KH_REJECTED;
	return marks & (KH_OWN_DOUBT | KH_LIMIT_DOUBT) ? KH_UNDETERMINED : KH_ACCEPTED;
}

/* So many rows are looked at together. */
enum { AT_ONCE = 16 };

/* The verdict of one row. */
static void settle_row(kh_judging *j, size_t row, size_t *count)
{
	kh_verdict verdict = verdict_of(j->marks[row]);

	count[verdict]++;
	if (!j->options.findings_only)
		j->out->verdict[row / 4] |= (uint8_t)(verdict << row % 4 * 2);
}

/* So many rows from one on of which nothing was found are accepted, which is 0. */
static bool is_quiet(const uint8_t *marks, size_t n)
{
	uint8_t all = 0;

	for (size_t i = 0; i < n; i++)
		all |= marks[i];
	return verdict_of(all) == KH_ACCEPTED;
}

static void forget_campaigns(kh_judging *j, size_t to)
{
	size_t size = j->out->campaign_size, bytes = (to - j->settled) * size;
	char *from = (char *)j->out->campaign + j->settled * size;

	memset(from, 0, bytes);
	kh_plain_discard(from, bytes);
}

void kh_judging_settle(kh_judging *j, size_t to)
{
	kh_judgement *out = j->out;
	size_t count[] = {[KH_ACCEPTED] = 0, [KH_REJECTED] = 0, [KH_UNDETERMINED] = 0};

	for (size_t row = j->settled, n; row < to; row += n) {
		n = to - row < AT_ONCE ? to - row : AT_ONCE;
		if (n == AT_ONCE && is_quiet(&j->marks[row], AT_ONCE))
			count[KH_ACCEPTED] += n;
		else
			for (size_t i = 0; i < n; i++)
				settle_row(j, row + i, count);
	}
	out->accepted += count[KH_ACCEPTED];
	out->rejected += count[KH_REJECTED];
	out->undetermined += count[KH_UNDETERMINED];
	kh_plain_discard(j->marks + j->settled, to - j->settled);
	if (j->options.forget_campaigns)
		forget_campaigns(j, to);
	j->settled = to;
}

static void sum_up(kh_judging *j)
{
	kh_judgement *out = j->out;

	kh_judging_settle(j, j->table->len);
	for (size_t i = 0; i < out->findings.len; i++) {
		out->errors += out->findings.at[i].severity == KH_ERROR;
		out->warnings += out->findings.at[i].severity == KH_WARNING;
	}
}

/* ---- while rows are read ---- */

struct kh_early {
	const kh_plan *plan;
	kh_judge_options options;
	kh_judging *judging; /* NULL: nothing is judged yet */
	kh_nominations *nominations;
};

kh_early *kh_early_new(const kh_plan *plan, kh_judge_options options)
{
	kh_early *early = KH_NEW(kh_early);

	*early = (kh_early){.plan = plan, .options = options};
	early->options.watch = NULL; /* how far reading has come is told */
	return early;
}

static void drop(kh_early *early)
{
	if (early->judging == NULL)
		return;
	kh_nominations_drop(early->nominations);
	kh_judgement_free(early->judging->out);
	kh_judging_free(early->judging);
	early->judging = NULL;
}

void kh_early_take(void *with, kh_table *table, uint32_t from, uint32_t to)
{
	kh_early *early = with;

	if (from == 0) {
		drop(early);
		early->judging = kh_judging_new(early->plan, table);
		early->judging->options = early->options;
		early->nominations = kh_nominations_open(early->judging);
	}
	kh_nominations_judge(early->nominations, to, true);
}

/* What was judged early, if it is of all rows of the table; else nothing was. */
static kh_judging *early_judging(kh_early *early, const kh_table *table, kh_nominations **begun)
{
	kh_judging *j = early == NULL ? NULL : early->judging;

	if (j == NULL || j->table->dataset != table->dataset)
		return NULL;
	if (j->table != table || j->judged != table->len || table->files.len != 1) {
		drop(early);
		return NULL;
	}
	early->judging = NULL;
	*begun = early->nominations;
	return j;
}

/* ---- data sets ---- */

/* Begun: what is judged of them already; NULL: nothing. */
static void judge_nominations(kh_judging *j, kh_nominations *begun)
{
	if (begun == NULL) {
		begun = kh_nominations_open(j);
		kh_nominations_judge(begun, (uint32_t)j->table->len, false);
	}
	kh_nominations_close(begun);
}

/* Recognitions were given already: no quota counts them. */
static void judge_recognitions(kh_judging *j)
{
	j->passes = 2; /* rows, selections */
	kh_judge_each(j, kh_judge_row, NULL, j->table->len);
	j->pass++;
	kh_select(j);
}

kh_judgement *kh_judge(const kh_plan *plan, kh_table *table, kh_judge_options options)
{
	kh_nominations *begun = NULL;
	kh_judging *j = early_judging(options.early, table, &begun);
	kh_judgement *out;

	if (j == NULL)
		j = kh_judging_new(plan, table);
	out = j->out;
	j->options = options;
	switch (table->dataset) {
	case KH_NOMINATIONS:
		judge_nominations(j, begun);
		break;
	case KH_RECOGNITIONS:
		judge_recognitions(j);
		break;
	case KH_PROGRESS:
		kh_judge_progress(j);
		break;
	case KH_RESULTS:
		kh_judge_results(j);
		break;
	case KH_DATASET_COUNT:
		KH_BUG("a table of no data set");
	}
	kh_found_absent_columns(j);
	kh_found_notes(j);
	kh_findings_sort(j);
	sum_up(j);
	kh_judging_free(j);
	return out;
}

void kh_table_redact(kh_table *table)
{
	table->redacted = true;
	for (size_t i = 0; i < table->notes.len; i++) /* what stands in rows that are none: signatures, too */
		if (table->notes.at[i].code == KH_KT209 && table->notes.at[i].what != KH_P_SHEET_INSTRUCTION)
			table->notes.at[i].detail[0] = KH_REDACTED;
}

void kh_judgement_free(kh_judgement *judgement)
{
	kh_plain_free(judgement->verdict);
	kh_plain_free(judgement->campaign);
	kh_rows_free(&judgement->findings);
	kh_rows_free(&judgement->groups);
	kh_rows_free(&judgement->group_rows);
	kh_rows_free(&judgement->group_sure);
	if (judgement->choices != NULL)
		kh_choices_free(judgement->choices);
}

/* The values of the columns that the row is counted by, joined. */
static kh_str row_key(const kh_judgement *j, const kh_quota *quota, uint32_t row)
{
	kh_buf words = {0};

	for (size_t i = 0; i < quota->columns.len; i++) {
		if (i > 0)
			kh_buf_addc(&words, " · ");
		kh_buf_add(&words, kh_cell_words(j->plan, j->table, row, quota->columns.at[i]));
	}
	return kh_buf_str(&words);
}

kh_str kh_group_key(const kh_judgement *j, const kh_group *group)
{
	const kh_quota *quota = &j->plan->quotas.at[group->quota];

	if (quota->per == KH_PER_BRANCH && group->branch != KH_NONE)
		return j->plan->campaigns.at[quota->campaign].branches.at[group->branch].name;
	if (group->key_row == KH_NO_ROW && group->key_entity == KH_NONE)
		return KH_NO_STR;
	if (quota->per == KH_PER_COLUMNS && j->table->redacted)
		return KH_REDACTED;
	return group->key_entity != KH_NONE ? kh_entity_name(j->plan->reg, group->key_entity) : row_key(j, quota, group->key_row);
}

int64_t kh_group_over(const kh_group *group)
{
	return group->has_most && group->counted > group->most_high ? group->counted - group->most_high : 0;
}

int64_t kh_group_left(const kh_group *group)
{
	return group->has_most && group->counted < group->most ? group->most - group->counted : 0;
}
