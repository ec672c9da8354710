/* Repeats. Rows are taken in file order; each is compared with all earlier ones that have no error, by looking them up under its
 * key. Two rows are of different people when both give a date of birth, or a citizen number, and these differ; a missing one proves
 * nothing. So a row is filed under its own birth date and number and under "any", and one that lacks them asks for "any":
 * no row is ever compared with all others of its key. Most keys come once; their only row is just remembered. */
#include "runtime/repeat.h"

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/signs.h"
#include "runtime/tuples.h"

/* Beside KH_NOT_GIVEN a part that stands for no value. */
enum { ANY_VALUE = 0 };

#define KEY_WIDTH_MAX 32

typedef struct {
	uint32_t width; /* parts of the key; birth date and identifier follow */
	uint32_t parts[KEY_WIDTH_MAX + 2];
	uint32_t born, id; /* parts, or KH_NOT_GIVEN; ANY_VALUE where the rule or the data make no use of them */
} identity;

typedef struct {
	uint32_t first; /* the first row filed here */
	uint32_t count;
	uint32_t born, id; /* of that row */
} filed;

/* Rows filed under a key, a birth date and an identifier. */
typedef struct {
	kh_tuples tuples;
	KH_ROWS(filed) at;
} file_index;

static void index_init(file_index *index, uint32_t width)
{
	*index = (file_index){0};
	kh_tuples_init(&index->tuples, width + 2);
}

static void index_free(file_index *index)
{
	kh_tuples_free(&index->tuples);
	kh_rows_free(&index->at);
}

static filed *entry(file_index *index, identity *who, uint32_t born, uint32_t id)
{
	who->parts[who->width] = born;
	who->parts[who->width + 1] = id;
	uint32_t at = kh_tuples_add(&index->tuples, who->parts);
	if (at == index->at.len)
		kh_push_row(&index->at, (filed){.first = KH_NO_ROW});
	return &index->at.at[at];
}

static void file_under(file_index *index, identity *who, uint32_t born, uint32_t id, uint32_t row)
{
	filed *f = entry(index, who, born, id);

	if (f->count++ == 0)
		f->first = row;
}

/* Under all but "any" twice, which is the entry of the key itself. */
static void file_apart(file_index *index, identity *who, uint32_t born, uint32_t id, uint32_t row)
{
	if (born != ANY_VALUE)
		file_under(index, who, born, ANY_VALUE, row);
	if (id != ANY_VALUE)
		file_under(index, who, ANY_VALUE, id, row);
	if (born != ANY_VALUE && id != ANY_VALUE)
		file_under(index, who, born, id, row);
}

static void file_row(file_index *index, identity *who, uint32_t row)
{
	filed *all = entry(index, who, ANY_VALUE, ANY_VALUE), only = *all;

	if (all->count++ == 0) {
		all->first = row;
		all->born = who->born;
		all->id = who->id;
		return;
	}
	if (only.count == 1)
		file_apart(index, who, only.born, only.id, only.first);
	file_apart(index, who, who->born, who->id, row);
}

static void look_under(const file_index *index, identity *who, uint32_t born, uint32_t id, filed *sum)
{
	who->parts[who->width] = born;
	who->parts[who->width + 1] = id;
	uint32_t at = kh_tuples_find(&index->tuples, who->parts);
	if (at == KH_NONE)
		return;
	sum->count += index->at.at[at].count;
	if (index->at.at[at].first < sum->first)
		sum->first = index->at.at[at].first;
}

static bool given(uint32_t part)
{
	return part != ANY_VALUE && part != KH_NOT_GIVEN;
}

static bool differ(uint32_t a, uint32_t b)
{
	return given(a) && given(b) && a != b;
}

/* The earlier rows of the key that are not proven to be of somebody else. */
static filed earlier_rows(const file_index *index, identity *who)
{
	const uint32_t born[] = {given(who->born) ? who->born : ANY_VALUE, KH_NOT_GIVEN};
	const uint32_t id[] = {given(who->id) ? who->id : ANY_VALUE, KH_NOT_GIVEN};
	filed none = {.first = KH_NO_ROW}, sum = none;

	who->parts[who->width] = who->parts[who->width + 1] = ANY_VALUE;
	uint32_t at = kh_tuples_find(&index->tuples, who->parts);
	if (at == KH_NONE)
		return none;
	filed all = index->at.at[at];
	if (all.count == 1)
		return differ(all.born, who->born) || differ(all.id, who->id) ? none : all;
	for (size_t b = 0; b < (given(who->born) ? 2u : 1u); b++)
		for (size_t i = 0; i < (given(who->id) ? 2u : 1u); i++)
			look_under(index, who, born[b], id[i], &sum);
	return sum;
}

/* ---- a rule ---- */

typedef struct {
	kh_judging *j;
	const kh_quota *quota;
	bool named;      /* the key contains the name ... */
	kh_signs signs;  /* ... and these tell people apart */
	bool suspicious; /* one name under two keys deserves a look */
	file_index by_key, by_name;
	kh_tuples names;              /* all names of the data set ... */
	KH_ROWS(uint32_t) named_rows; /* ... and how many rows have each */
} rule;

static bool has_column(const kh_quota *quota, uint32_t field)
{
	for (size_t i = 0; i < quota->columns.len; i++)
		if (quota->columns.at[i] == field)
			return true;
	return false;
}

bool kh_is_repeat_line(const kh_quota *quota)
{
	bool nominee = has_column(quota, KH_F_NAME) || has_column(quota, KH_F_ID);
	bool counts = quota->most.set && quota->most.of == KH_COUNT_NONE && !quota->least.set;

	return quota->campaign == KH_NONE && quota->per == KH_PER_COLUMNS && nominee && counts &&
	       quota->columns.len <= KEY_WIDTH_MAX;
}

/* The row's key. False when a part of it is not known: the rule is undecided then. */
static bool identify(const rule *r, uint32_t row, identity *who)
{
	*who = (identity){.width = (uint32_t)r->quota->columns.len, .born = ANY_VALUE, .id = ANY_VALUE};
	for (uint32_t i = 0; i < who->width; i++)
		if (!kh_cell_part(r->j, row, r->quota->columns.at[i], &who->parts[i]))
			kh_need(r->j, r->quota->columns.at[i]);
	if (r->signs.dated)
		who->born = kh_born_of(r->j, &r->signs, row);
	if (r->signs.numbered)
		who->id = kh_citizen_of(r->j, row);
	return r->j->needs.len == 0;
}

/* A person of this name was put forward before, under another unit or for another achievement. */
static void suspect(rule *r, uint32_t row, const identity *key)
{
	identity who = {.width = 1, .born = key->born, .id = key->id};
	filed before;

	if (!kh_cell_part(r->j, row, KH_F_NAME, &who.parts[0]))
		return;
	before = earlier_rows(&r->by_name, &who);
	if (before.count > 0)
		kh_found(r->j, KH_KT405, row, KH_NONE, r->quota->clause)->other = before.first;
	file_row(&r->by_name, &who, row);
}

static void judge_key(rule *r, const kh_nomination *n, identity *who)
{
	filed before = earlier_rows(&r->by_key, who);

	if (before.count >= r->quota->most.count) {
		kh_finding *f = kh_found(r->j, KH_KT404, n->row, KH_NONE, r->quota->clause);
		f->other = before.first == KH_NO_ROW ? KH_NONE : before.first;
		f->more = r->quota->most.count > 1;
		return;
	}
	file_row(&r->by_key, who, n->row);
	if (r->suspicious && n->kinds == KH_INDIVIDUAL)
		suspect(r, n->row, who);
}

/* ---- rows whose key is not known in full ---- */

static void count_names(rule *r)
{
	for (uint32_t row = 0; row < r->j->table->len; row++) {
		uint32_t name;
		kh_judged(r->j, row);
		if (r->j->table->fault.at[row] != KH_ROW_FINE || !kh_cell_part(r->j, row, KH_F_NAME, &name))
			continue;
		uint32_t at = kh_tuples_add(&r->names, &name);
		if (at == r->named_rows.len)
			kh_push_row(&r->named_rows, 0);
		r->named_rows.at[at]++;
	}
}

/* No other row has the name: whatever the missing cells hold, this is no repeat. */
static bool name_is_alone(const rule *r, uint32_t row)
{
	uint32_t name;

	return r->named && kh_cell_part(r->j, row, KH_F_NAME, &name) && r->named_rows.at[kh_tuples_find(&r->names, &name)] == 1;
}

static void judge_unknown_key(rule *r, uint32_t row)
{
	kh_judging *j = r->j;

	if (!name_is_alone(r, row)) {
		kh_undecided(j, row, r->quota->clause);
		return;
	}
	for (size_t i = 0; i < j->needs.len; i++)
		kh_lacking(j, row, j->needs.at[i], r->quota->clause);
	j->needs.len = 0;
}

static void judge_row(rule *r, uint32_t row)
{
	kh_nomination n = kh_nomination_of(r->j, row);
	kh_truth covered = kh_covers(r->j, r->quota, &n);
	identity who;

	if (covered == KH_FALSE)
		return;
	if (identify(r, row, &who))
		judge_key(r, &n, &who);
	else
		judge_unknown_key(r, row);
}

void kh_judge_repeats(kh_judging *j, const kh_quota *quota)
{
	bool named = has_column(quota, KH_F_NAME);
	rule r = {.j = j, .quota = quota, .named = named};

	if (named)
		r.signs = kh_signs_of(j);
	r.suspicious = named && quota->columns.len > 1 && quota->most.count == 1;
	index_init(&r.by_key, (uint32_t)quota->columns.len);
	index_init(&r.by_name, 1);
	kh_tuples_init(&r.names, 1);
	if (named)
		count_names(&r);
	j->pass++;
	for (uint32_t row = 0; row < j->table->len; row++) {
		if (j->table->fault.at[row] == KH_ROW_FINE && !kh_has_error(j, row))
			judge_row(&r, row);
		kh_judged(j, row);
	}
	index_free(&r.by_key);
	index_free(&r.by_name);
	kh_tuples_free(&r.names);
	kh_rows_free(&r.named_rows);
}
