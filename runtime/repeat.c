/* Repeats. Rows are taken in file order; each is compared with all earlier ones that have no error, by looking them up under its
 * key. Two rows are of different people when both give a date of birth, or a citizen number, and these differ; a missing one proves
 * nothing. Most keys come once: while rows come, only hashes are noted, and when all are there, only rows are looked at whose hash
 * another row has too (sieve.h). Of these, too, most keys come once (firsts.h); from the second row of a key on, rows are filed under
 * their own birth date and number and under "any", and one that lacks them asks for "any": no row is ever compared with all others of
 * its key. */
#include "runtime/repeat.h"

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/firsts.h"
#include "runtime/parts.h"
#include "runtime/sieve.h"
#include "runtime/signs.h"
#include "runtime/tuples.h"

/* Beside KH_NOT_GIVEN a part that stands for no value. */
enum { ANY_VALUE = 0 };

#define KEY_WIDTH_MAX 32

/* A key as the row's cells give it, and the signs of the person. */
typedef struct {
	uint32_t row, width;
	uint64_t hash;
	uint32_t parts[KEY_WIDTH_MAX];
	/* Parts, or KH_NOT_GIVEN; ANY_VALUE where the rule or the data make no use of them: */
	kh_birth born;
	uint32_t id;
} identity;

/* ---- keys ---- */

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

/* The columns of a key. */
typedef struct {
	size_t width;
	kh_parts *at[KEY_WIDTH_MAX];
} key_columns;

static key_columns columns_of(kh_judging *j, const uint32_t *fields, size_t n)
{
	key_columns columns = {.width = n};

	for (size_t i = 0; i < n; i++)
		columns.at[i] = kh_parts_of(j, fields[i]);
	return columns;
}

/* The key of the row in these columns; the columns that are not known are needs. */
static void read_key(kh_judging *j, const key_columns *columns, uint32_t row, identity *who)
{
	who->row = row;
	who->width = (uint32_t)columns->width;
	for (size_t i = 0; i < columns->width; i++)
		if (!kh_likeness(columns->at[i], row, &who->parts[i]))
			kh_need(j, columns->at[i]->field);
	who->hash = kh_hash_numbers(who->parts, columns->width);
}

static void read_signs(kh_judging *j, const kh_signs *signs, identity *who)
{
	who->born = signs->dated ? kh_birth_of(j, who->row) : (kh_birth){ANY_VALUE, ANY_VALUE, ANY_VALUE, false};
	who->id = signs->numbered ? kh_citizen_of(j, who->row) : ANY_VALUE;
}

/* ---- rows under keys ---- */

/* Rows filed under the first row of their key, a birth date and an identifier. */
typedef struct {
	uint32_t first; /* the first row filed here */
	uint32_t count;
} filed;

typedef struct {
	kh_judging *j;
	const kh_signs *signs;
	key_columns columns; /* of the key */
	kh_firsts firsts;    /* the first row of each key; flagged: there are more */
	kh_tuples tuples; /* of the others, and of the first rows of these keys: {first row of the key, birth date, identifier} */
	KH_ROWS(filed) at;
	const identity *asked;
} file_index;

static void index_init(file_index *index, size_t expected)
{
	kh_firsts_init(&index->firsts, expected);
	kh_tuples_init(&index->tuples, 3);
}

static void index_free(file_index *index)
{
	kh_firsts_free(&index->firsts);
	kh_tuples_free(&index->tuples);
	kh_rows_free(&index->at);
}

/* Has the row the key asked for? Equal prints are not enough. */
static bool has_key(void *with, uint32_t row)
{
	const file_index *index = with;
	identity other;

	read_key(index->j, &index->columns, row, &other);
	if (other.hash != index->asked->hash || memcmp(other.parts, index->asked->parts, other.width * sizeof *other.parts) != 0)
		return false;
	for (size_t i = 0; i < index->columns.width; i++)
		if (!kh_same_cell(index->j, row, index->asked->row, index->columns.at[i]->field))
			return false;
	return true;
}

static uint64_t *slot_of(file_index *index, const identity *who)
{
	index->asked = who;
	return kh_firsts_find(&index->firsts, who->hash, has_key, index);
}

static void file_under(file_index *index, uint32_t key, uint32_t born, uint32_t id, uint32_t row)
{
	uint32_t at = kh_tuples_add(&index->tuples, (uint32_t[]){key, born, id});

	if (at == index->at.len)
		kh_push_row(&index->at, (filed){.first = row});
	index->at.at[at].count++;
}

static bool given(uint32_t part)
{
	return part != ANY_VALUE && part != KH_NOT_GIVEN;
}

static void file_everywhere(file_index *index, uint32_t key, const identity *who)
{
	const uint32_t born[] = {ANY_VALUE, who->born.exact, who->born.year}, id[] = {ANY_VALUE, who->id};

	for (size_t b = 0; b < (given(who->born.year) ? 3u : who->born.exact != ANY_VALUE ? 2u : 1u); b++)
		for (size_t i = 0; i < (who->id != ANY_VALUE ? 2u : 1u); i++)
			file_under(index, key, born[b], id[i], who->row);
}

static void file_row(file_index *index, uint64_t *slot, const identity *who)
{
	uint32_t first;

	if (*slot == 0) {
		kh_firsts_take(&index->firsts, slot, who->hash, who->row);
		return;
	}
	first = kh_firsts_row(*slot);
	if (!(*slot & KH_FIRSTS_FLAG)) {
		identity earlier = {.row = first};

		read_signs(index->j, index->signs, &earlier);
		file_everywhere(index, first, &earlier);
		*slot |= KH_FIRSTS_FLAG;
	}
	file_everywhere(index, first, who);
}

static void look_under(const file_index *index, uint32_t key, uint32_t born, uint32_t id, filed *sum)
{
	uint32_t at = kh_tuples_find(&index->tuples, (uint32_t[]){key, born, id});

	if (at == KH_NONE)
		return;
	sum->count += index->at.at[at].count;
	if (index->at.at[at].first < sum->first)
		sum->first = index->at.at[at].first;
}

/* Two full dates by the day; where one is a year alone, by the year. */
static bool born_apart(const kh_birth *a, const kh_birth *b)
{
	if (!given(a->exact) || !given(b->exact))
		return false;
	return a->full && b->full ? a->exact != b->exact : a->year != b->year;
}

static bool are_two_people(const identity *a, const identity *b)
{
	return born_apart(&a->born, &b->born) || (given(a->id) && given(b->id) && a->id != b->id);
}

/* The parts under which rows are filed that may have been born when this one was; gives how many. */
static size_t births_like(const kh_birth *born, uint32_t like[3])
{
	size_t n = 0;

	if (!given(born->exact))
		return like[0] = ANY_VALUE, 1;
	like[n++] = born->full ? born->exact : born->year;
	if (born->full)
		like[n++] = born->alone;
	like[n++] = KH_NOT_GIVEN;
	return n;
}

/* The earlier rows of the key that are not proven to be of somebody else. */
static filed earlier_rows(const file_index *index, uint64_t slot, const identity *who)
{
	const uint32_t id[] = {given(who->id) ? who->id : ANY_VALUE, KH_NOT_GIVEN};
	filed none = {.first = KH_NO_ROW}, sum = none;
	uint32_t born[3];

	if (slot == 0)
		return none;
	if (!(slot & KH_FIRSTS_FLAG)) {
		identity earlier = {.row = kh_firsts_row(slot)};

		read_signs(index->j, index->signs, &earlier);
		return are_two_people(&earlier, who) ? none : (filed){earlier.row, 1};
	}
	for (size_t n = births_like(&who->born, born); n-- > 0;)
		for (size_t i = 0; i < (given(who->id) ? 2u : 1u); i++)
			look_under(index, kh_firsts_row(slot), born[n], id[i], &sum);
	return sum;
}

/* ---- a rule ---- */

/* Rows are looked up some steps behind their hashing, so that memory has time to answer. */
enum { AHEAD = 48 };

typedef struct {
	identity who;
	uint8_t shares;
} waiting;

typedef struct {
	kh_judging *j;
	const kh_quota *quota;
	bool named;                /* the key contains the name ... */
	kh_signs signs;            /* ... and these tell people apart */
	bool suspicious;           /* one name under two keys deserves a look */
	bool covers_all;           /* no row is out of the rule's reach */
	kh_sieve keys, names;      /* of rows as they come */
	KH_ROWS(uint32_t) unknown; /* rows whose key is not known in full */
	/* When all rows are there, of those that may repeat another: */
	file_index by_key, by_name;
	waiting queue[AHEAD];
	size_t queued;
} rule;

/* What a row shares with another, perhaps. */
enum { SHARES_KEY = 1, SHARES_NAME = 2 };

/* Is the rule decided for the row? Else the needs are those of the cover and the key. */
static bool identify(const rule *r, uint32_t row, identity *who)
{
	read_key(r->j, &r->by_key.columns, row, who);
	read_signs(r->j, &r->signs, who);
	return r->j->needs.len == 0;
}

/* A person of this name was put forward before, under another unit or for another achievement. */
static void suspect(rule *r, const identity *key)
{
	identity who = {.born = key->born, .id = key->id};
	uint64_t *slot;
	filed before;

	read_key(r->j, &r->by_name.columns, key->row, &who);
	if (r->j->needs.len > 0) {
		r->j->needs.len = 0;
		return;
	}
	slot = slot_of(&r->by_name, &who);
	before = earlier_rows(&r->by_name, *slot, &who);
	if (before.count > 0)
		kh_found(r->j, KH_KT405, who.row, KH_NONE, r->quota->clause)->other = before.first;
	file_row(&r->by_name, slot, &who);
}

/* Gives whether the row counts. */
static bool judge_key(rule *r, const waiting *w)
{
	uint64_t *slot = slot_of(&r->by_key, &w->who);
	filed before = earlier_rows(&r->by_key, *slot, &w->who);

	if (before.count >= r->quota->most.count) {
		kh_finding *f = kh_found(r->j, KH_KT404, w->who.row, KH_NONE, r->quota->clause);
		f->other = before.first == KH_NO_ROW ? KH_NONE : before.first;
		f->more = r->quota->most.count > 1;
		return false;
	}
	file_row(&r->by_key, slot, &w->who);
	return true;
}

static void judge_queue(rule *r)
{
	for (size_t i = 0; i < r->queued; i++) {
		const waiting *w = &r->queue[i];
		bool counts = !(w->shares & SHARES_KEY) || judge_key(r, w);

		if (counts && (w->shares & SHARES_NAME))
			suspect(r, &w->who);
	}
	r->queued = 0;
}

/* ---- rows whose key is not known in full ---- */

/* How many rows have each name of the rows that are not known. */
typedef struct {
	kh_tuples likenesses; /* of these names: other names may have them too */
	kh_tuples names;      /* by key */
	KH_ROWS(uint32_t) rows;
} census;

static uint32_t name_in(const rule *r, const census *c, uint32_t row)
{
	uint32_t key;

	return kh_cell_key(r->j->table, row, KH_F_NAME, &key) == KH_CELL_KNOWN ? kh_tuples_find(&c->names, &key) : KH_NONE;
}

static void add_name(const rule *r, census *c, uint32_t row)
{
	uint32_t likeness, key;

	if (!kh_likeness(r->by_name.columns.at[0], row, &likeness) ||
	    kh_cell_key(r->j->table, row, KH_F_NAME, &key) != KH_CELL_KNOWN)
		return;
	kh_tuples_add(&c->likenesses, &likeness);
	if (kh_tuples_add(&c->names, &key) == c->rows.len)
		kh_push_row(&c->rows, 0);
}

static void count_names(const rule *r, census *c)
{
	uint32_t likeness, at;

	for (size_t i = 0; i < r->unknown.len; i++)
		add_name(r, c, r->unknown.at[i]);
	for (uint32_t row = 0; row < r->j->table->len; row++)
		if (r->j->table->fault.at[row] == KH_ROW_FINE && kh_likeness(r->by_name.columns.at[0], row, &likeness) &&
		    kh_tuples_find(&c->likenesses, &likeness) != KH_NONE && (at = name_in(r, c, row)) != KH_NONE)
			c->rows.at[at]++;
}

/* No other row has the name: whatever the missing cells hold, this is no repeat. */
static bool name_is_alone(const rule *r, const census *c, uint32_t row)
{
	uint32_t at = r->named ? name_in(r, c, row) : KH_NONE;

	return at != KH_NONE && c->rows.at[at] == 1;
}

static kh_truth covers(const rule *r, uint32_t row)
{
	kh_nomination n;

	if (r->covers_all)
		return KH_TRUE;
	n = kh_nomination_of(r->j, row);
	return kh_covers(r->j, r->quota, &n);
}

static void judge_unknown(rule *r, const census *c, uint32_t row)
{
	kh_judging *j = r->j;
	identity who;

	covers(r, row);
	identify(r, row, &who);
	if (!name_is_alone(r, c, row)) {
		kh_undecided(j, row, r->quota->clause);
		return;
	}
	for (size_t i = 0; i < j->needs.len; i++)
		kh_lacking(j, row, j->needs.at[i], r->quota->clause);
	j->needs.len = 0;
}

static void judge_unknown_keys(rule *r)
{
	census c = {0};

	if (r->unknown.len == 0)
		return;
	kh_tuples_init(&c.likenesses, 1);
	kh_tuples_init(&c.names, 1);
	if (r->named)
		count_names(r, &c);
	for (size_t i = 0; i < r->unknown.len; i++)
		if (!kh_has_error(r->j, r->unknown.at[i])) /* another line may have found one since */
			judge_unknown(r, &c, r->unknown.at[i]);
	kh_tuples_free(&c.likenesses);
	kh_tuples_free(&c.names);
	kh_rows_free(&c.rows);
}

/* ---- rows as they come ---- */

/* So many rows are looked at together, column by column. */
enum { TOGETHER = 64 };

typedef struct {
	uint32_t row[TOGETHER];
	uint64_t hash[TOGETHER]; /* of what they are compared by */
	size_t n;
} hand;

/* Takes the rows of which the rule may speak: those in order, so far. */
static void take_up(const rule *r, uint32_t from, uint32_t n, hand *h)
{
	const uint8_t *fault = r->j->table->fault.at, *marks = r->j->marks;

	h->n = 0;
	for (uint32_t row = from; row < from + n; row++) {
		h->row[h->n] = row;
		h->n += fault[row] == KH_ROW_FINE && !(marks[row] & KH_OWN_ERROR);
	}
}

/* Leaves out rows that the rule does not cover, and those of which that is not known. */
static void leave_uncovered(rule *r, hand *h)
{
	size_t left = 0;

	for (size_t i = 0; i < h->n; i++) {
		kh_truth covered = covers(r, h->row[i]);

		if (covered != KH_FALSE && r->j->needs.len == 0)
			h->row[left++] = h->row[i];
		else if (covered != KH_FALSE)
			kh_push_row(&r->unknown, h->row[i]);
		r->j->needs.len = 0;
	}
	h->n = left;
}

/* Leaves out rows that lack a cell of the key. */
static void leave_unknown(rule *r, hand *h, const bool *lacks)
{
	size_t left = 0;

	for (size_t i = 0; i < h->n; i++)
		if (lacks[i]) {
			kh_push_row(&r->unknown, h->row[i]);
		} else {
			h->row[left] = h->row[i];
			h->hash[left++] = h->hash[i];
		}
	h->n = left;
}

/* The hashes of what the rows hold in these columns; false where some hold nothing that is known. */
static bool hash_rows(const key_columns *columns, hand *h, bool *lacks)
{
	uint64_t first, second;
	bool known = true;

	kh_hash_seed(&first, &second);
	for (size_t i = 0; i < h->n; i++)
		h->hash[i] = first;
	for (size_t c = 0; c < columns->width; c++)
		known = kh_hash_likenesses(columns->at[c], h->row, h->n, second | 1, h->hash, lacks) && known;
	for (size_t i = 0; i < h->n; i++)
		h->hash[i] = kh_mix(h->hash[i], first | 1);
	return known;
}

static void keep_individuals(const rule *r, hand *h)
{
	size_t left = 0;

	for (size_t i = 0; i < h->n; i++) {
		h->row[left] = h->row[i];
		left += kh_kind_of(r->j, h->row[i]) == KH_INDIVIDUAL;
	}
	h->n = left;
}

/* Notes by what the rows may be found to repeat others. */
static void note_hand(rule *r, hand *h)
{
	bool lacks[TOGETHER] = {false};

	if (!hash_rows(&r->by_key.columns, h, lacks))
		leave_unknown(r, h, lacks);
	kh_sieve_add(&r->keys, h->hash, h->row, h->n);
	if (!r->suspicious)
		return;
	keep_individuals(r, h);
	hash_rows(&r->by_name.columns, h, lacks); /* the name is part of the key, and known */
	kh_sieve_add(&r->names, h->hash, h->row, h->n);
}

static void note_rows(rule *r, uint32_t from, uint32_t to, bool tell)
{
	hand h;

	for (uint32_t n; from < to; from += n) {
		n = to - from < TOGETHER ? to - from : TOGETHER;
		take_up(r, from, n, &h);
		if (!r->covers_all)
			leave_uncovered(r, &h);
		note_hand(r, &h);
		if (tell)
			kh_judged_rows(r->j, from, n);
	}
}

static void open_rule(rule *r, kh_judging *j, const kh_quota *quota)
{
	static const uint32_t name = KH_F_NAME;
	bool named = has_column(quota, name);
	size_t expected = j->table->expected > j->table->len ? j->table->expected : j->table->len;

	*r = (rule){.j = j, .quota = quota, .named = named};
	if (named) /* what no row gives tells nobody apart */
		r->signs = (kh_signs){.dated = kh_table_uses(j->table, KH_F_BORN), .numbered = kh_table_uses(j->table, KH_F_ID)};
	r->suspicious = named && quota->columns.len > 1 && quota->most.count == 1;
	r->covers_all = kh_covers_all(quota);
	r->by_key = (file_index){.j = j, .signs = &r->signs, .columns = columns_of(j, quota->columns.at, quota->columns.len)};
	r->by_name = (file_index){.j = j, .signs = &r->signs, .columns = columns_of(j, &name, 1)};
	kh_sieve_init(&r->keys, expected);
	kh_sieve_init(&r->names, expected);
}

/* ---- rows that may repeat another ---- */

/* The row is judged with those that follow, when memory has answered. */
static void judge_row(rule *r, uint32_t row, uint8_t shares)
{
	waiting *w = &r->queue[r->queued];
	uint32_t name;

	if (!identify(r, row, &w->who)) {
		r->j->needs.len = 0;
		return;
	}
	w->shares = shares;
	kh_firsts_prefetch(&r->by_key.firsts, w->who.hash);
	if ((shares & SHARES_NAME) && kh_likeness(r->by_name.columns.at[0], row, &name))
		kh_firsts_prefetch(&r->by_name.firsts, kh_hash_numbers(&name, 1));
	if (++r->queued == AHEAD)
		judge_queue(r);
}

/* Nearly none share anything: eight rows are passed over at once. */
static void judge_rows(rule *r, const uint8_t *shares)
{
	static const uint8_t nothing[8];
	size_t rows = r->j->judged;
	KH_ROWS(uint32_t) those = {0};

	for (size_t row = 0; row < rows; row++) {
		while (row + sizeof nothing < rows && memcmp(&shares[row], nothing, sizeof nothing) == 0)
			row += sizeof nothing;
		if (shares[row] != 0 && !kh_has_error(r->j, (uint32_t)row))
			kh_push_row(&those, (uint32_t)row);
	}
	kh_table_fetch_rows(r->j->table, those.at, those.len, r->j->options.jobs); /* they are compared by their texts */
	for (size_t i = 0; i < those.len; i++)
		judge_row(r, those.at[i], shares[those.at[i]]);
	judge_queue(r);
	kh_rows_free(&those);
}

/* Where none may be put forward each row is too many. */
static size_t mark_all(const kh_sieve *keys, uint8_t *shares)
{
	size_t marked = 0;

	for (size_t i = 0; i < (size_t)1 << keys->bits; i++)
		for (size_t k = 0; k < keys->part[i].len; k++, marked++)
			shares[(uint32_t)keys->part[i].at[k]] |= SHARES_KEY;
	return marked;
}

static void close_rule(rule *r)
{
	uint8_t *shares = kh_plain_alloc(r->j->judged + 1);
	size_t jobs = r->j->options.jobs;
	size_t keys = r->quota->most.count < 1 ? mark_all(&r->keys, shares) : kh_sieve_mark(&r->keys, jobs, shares, SHARES_KEY);
	size_t names = kh_sieve_mark(&r->names, jobs, shares, SHARES_NAME);

	kh_sieve_free(&r->keys);
	kh_sieve_free(&r->names);
	index_init(&r->by_key, keys);
	index_init(&r->by_name, names);
	judge_rows(r, shares);
	kh_plain_free(shares);
	judge_unknown_keys(r);
}

static void free_rule(rule *r)
{
	kh_sieve_free(&r->keys);
	kh_sieve_free(&r->names);
	index_free(&r->by_key);
	index_free(&r->by_name);
	kh_rows_free(&r->unknown);
}

/* ---- all lines ---- */

struct kh_repeats {
	size_t len;
	rule *rules; /* one a line, in their order */
};

kh_repeats *kh_repeats_open(kh_judging *j)
{
	kh_repeats *repeats = kh_plain_alloc(sizeof *repeats);
	const kh_plan *plan = j->plan;

	for (size_t q = 0; q < plan->quotas.len; q++)
		repeats->len += kh_is_repeat_line(&plan->quotas.at[q]);
	repeats->rules = kh_plain_alloc((repeats->len + 1) * sizeof *repeats->rules);
	for (size_t q = 0, i = 0; q < plan->quotas.len; q++)
		if (kh_is_repeat_line(&plan->quotas.at[q]))
			open_rule(&repeats->rules[i++], j, &plan->quotas.at[q]);
	return repeats;
}

void kh_repeats_judge(kh_repeats *repeats, uint32_t from, uint32_t to)
{
	for (size_t i = 0; i < repeats->len; i++)
		note_rows(&repeats->rules[i], from, to, i == 0);
}

void kh_repeats_close(kh_repeats *repeats)
{
	for (size_t i = 0; i < repeats->len; i++) {
		close_rule(&repeats->rules[i]);
		free_rule(&repeats->rules[i]);
	}
	kh_plain_free(repeats->rules);
	kh_plain_free(repeats);
}

void kh_repeats_drop(kh_repeats *repeats)
{
	for (size_t i = 0; i < repeats->len; i++)
		free_rule(&repeats->rules[i]);
	kh_plain_free(repeats->rules);
	kh_plain_free(repeats);
}
