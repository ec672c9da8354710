/* Cells as the plan understands them. Every look-up by name is done once a distinct spelling; what cannot be read is left
 * unknown, never guessed. */
#include "runtime/cells.h"

#include "runtime/match.h"
#include "runtime/truth.h"

#define NOT_LOOKED_UP (KH_SEVERAL - 1)

/* The slot of a number in a look-up; NULL where it was not looked up before and may not be now. */
static uint32_t *slot_of(kh_judging *j, struct kh_lookup *lookup, uint32_t number, size_t len)
{
	if (number < lookup->len && lookup->at[number] != NOT_LOOKED_UP)
		return &lookup->at[number];
	if (kh_table_misses(j->table))
		return NULL;
	if (number >= lookup->len) {
		lookup->at = kh_plain_realloc(lookup->at, len * 2 * sizeof *lookup->at);
		for (; lookup->len < len * 2; lookup->len++)
			lookup->at[lookup->len] = NOT_LOOKED_UP;
	}
	return &lookup->at[number];
}

static uint32_t *key_slot(kh_judging *j, struct kh_lookup *lookup, uint32_t key)
{
	return slot_of(j, lookup, key, j->table->keys.len);
}

static uint32_t key_entity(kh_judging *j, uint32_t key)
{
	uint32_t *slot = key_slot(j, &j->entity_of, key);

	if (slot == NULL)
		return KH_NONE;
	if (*slot == NOT_LOOKED_UP)
		*slot = kh_register_find_key(j->plan->reg, kh_pool_text(&j->table->keys, key));
	return *slot;
}

uint32_t kh_cell_document(kh_judging *j, uint32_t key)
{
	uint32_t *slot = key_slot(j, &j->document_of, key);

	if (slot == NULL)
		return KH_NONE;
	if (*slot == NOT_LOOKED_UP)
		*slot = kh_document_match(j->plan, kh_pool_text(&j->table->keys, key));
	return *slot;
}

uint32_t kh_cell_campaign(kh_judging *j, uint32_t key, uint32_t document)
{
	struct kh_lookup *lookup = &j->campaign_of[document == KH_NONE ? j->plan->documents.len : document];
	uint32_t *slot = key_slot(j, lookup, key);

	if (slot == NULL)
		return KH_NONE;
	if (*slot == NOT_LOOKED_UP)
		*slot = kh_campaign_match(j->plan, (kh_campaign_scope){j->names, document, j->table->dataset},
					  kh_pool_text(&j->table->keys, key));
	return *slot;
}

static bool names_unit(const kh_plan *plan, uint32_t field)
{
	return field == KH_F_PROPOSER || plan->schema->fields.at[field].type == KH_TYPE_UNIT;
}

bool kh_names_unit(const kh_judging *j, uint32_t field)
{
	return names_unit(j->plan, field);
}

static kh_who who_of(kh_judging *j, uint32_t row, uint32_t field)
{
	uint32_t key;

	if (kh_cell_key(j->table, row, field, &key) != KH_CELL_KNOWN)
		return (kh_who){.given = false, .entity = KH_NONE};
	return (kh_who){.given = true, .entity = key_entity(j, key)};
}

/* By a key of its own: the table need not keep those of all units. */
static uint32_t entity_named(kh_judging *j, uint32_t spelling)
{
	j->key.len = 0;
	kh_key_add(&j->key, kh_pool_text(&j->table->spellings, spelling));
	return kh_register_find_key(j->plan->reg, kh_buf_str(&j->key));
}

void kh_cells_know_names(kh_judging *j)
{
	struct kh_lookup *who = &j->who_of;
	uint32_t first = j->table->first_name;

	who->len = first + j->table->names;
	who->at = kh_plain_realloc(NULL, who->len * sizeof *who->at);
	for (uint32_t i = 0; i < first; i++)
		who->at[i] = NOT_LOOKED_UP;
	for (uint32_t i = first; i < who->len; i++)
		kh_register_spelling(j->plan->reg, i - first, &who->at[i]);
}

/* Leaves out those whose unit is known; gives how many are left. */
static size_t unknown_names(const kh_judging *j, const uint32_t *spellings, size_t n, uint32_t *unknown)
{
	const struct kh_lookup *who = &j->who_of;
	size_t left = 0;

	for (size_t i = 0; i < n; i++) {
		unknown[left] = spellings[i];
		left += spellings[i] >= who->len || who->at[spellings[i]] == NOT_LOOKED_UP;
	}
	return left;
}

void kh_cells_name_units(kh_judging *j, const uint32_t *spellings, size_t n)
{
	size_t end[KH_NAMED_AT_ONCE], from = 0;
	uint32_t hash[KH_NAMED_AT_ONCE], unknown[KH_NAMED_AT_ONCE];

	n = unknown_names(j, spellings, n, unknown);
	if (n == 0)
		return;
	j->key.len = 0;
	for (size_t i = 0; i < n; i++, from = j->key.len) {
		kh_key_add(&j->key, kh_pool_text(&j->table->spellings, unknown[i]));
		end[i] = j->key.len;
		hash[i] = kh_map_hash((kh_str){j->key.ptr + from, end[i] - from});
	}
	kh_register_fetch(j->plan->reg, hash, n);
	from = 0;
	for (size_t i = 0; i < n; from = end[i++]) {
		uint32_t *slot = slot_of(j, &j->who_of, unknown[i], j->table->spellings.len);

		if (slot != NULL)
			*slot = kh_register_find_key(j->plan->reg, (kh_str){j->key.ptr + from, end[i] - from});
	}
}

kh_who kh_cell_who(kh_judging *j, uint32_t row, uint32_t field)
{
	uint32_t spelling = kh_cell_spelling(j->table, row, field), *slot;

	if (spelling == KH_NONE)
		return who_of(j, row, field);
	slot = slot_of(j, &j->who_of, spelling, j->table->spellings.len);
	if (slot == NULL)
		return (kh_who){.given = true, .entity = KH_NONE};
	if (*slot == NOT_LOOKED_UP)
		*slot = entity_named(j, spelling);
	return (kh_who){.given = true, .entity = *slot};
}

static uint32_t branch_of(kh_judging *j, const kh_campaign *campaign, uint32_t row)
{
	uint32_t key;

	if (campaign->branches.len == 0 || kh_cell_key(j->table, row, KH_F_BRANCH, &key) != KH_CELL_KNOWN)
		return KH_NONE;
	return kh_branch_match(campaign, kh_pool_text(&j->table->keys, key));
}

static uint32_t form_named(kh_judging *j, uint32_t campaign, uint32_t key)
{
	uint32_t at = kh_tuples_find(&j->forms, (uint32_t[]){campaign, key});

	if (at != KH_NONE)
		return j->form_of.at[at];
	if (kh_table_misses(j->table))
		return KH_NONE;
	at = kh_tuples_add(&j->forms, (uint32_t[]){campaign, key});
	if (at == j->form_of.len)
		kh_push_row(&j->form_of, kh_form_match(j->form_keys[campaign], j->plan->campaigns.at[campaign].forms.len,
						       kh_pool_text(&j->table->keys, key)));
	return j->form_of.at[at];
}

/* Where one form is offered, an empty cell asks for that one. */
static uint32_t form_of(kh_judging *j, uint32_t campaign, uint32_t row)
{
	size_t offered = j->plan->campaigns.at[campaign].forms.len;
	uint32_t key;

	if (offered == 0)
		return KH_NONE;
	switch (kh_cell_key(j->table, row, KH_F_FORM, &key)) {
	case KH_CELL_KNOWN:
		return form_named(j, campaign, key);
	case KH_CELL_EMPTY:
	case KH_CELL_ABSENT:
		return offered == 1 ? 0 : KH_NONE;
	case KH_CELL_UNREADABLE:
		break;
	}
	return KH_NONE;
}

/* A form or a branch; 0 where it is none of the first. */
static unsigned kept_index(uint32_t index)
{
	return index == KH_NONE ? KH_KEPT_NONE : index < KH_KEPT_END - KH_KEPT_FIRST ? index + KH_KEPT_FIRST : 0;
}

static uint32_t index_kept(unsigned kept)
{
	return kept == KH_KEPT_NONE ? KH_NONE : kept - KH_KEPT_FIRST;
}

static void keep(kh_judging *j, const kh_nomination *n)
{
	unsigned form = kept_index(n->form), branch = kept_index(n->branch);

	if (j->kept == NULL)
		return;
	j->kept[n->row] = (kh_kept){0};
	if (form != 0 && branch != 0)
		j->kept[n->row] = (kh_kept){.kinds = n->kinds & KH_ALL_KINDS, .form = form & 63, .branch = branch & 63};
}

kh_nomination kh_nomination_read(kh_judging *j, uint32_t row)
{
	kh_nomination n = {.row = row, .campaign = kh_campaign_of(j->out, row), .branch = KH_NONE, .form = KH_NONE};

	if (kh_cell_kind(j->table, row, KH_F_KIND, &n.kinds) != KH_CELL_KNOWN)
		n.kinds = 0;
	n.unit = kh_cell_who(j, row, KH_F_UNIT);
	n.proposer = kh_cell_who(j, row, KH_F_PROPOSER);
	if (n.campaign != KH_NONE) {
		n.branch = branch_of(j, &j->plan->campaigns.at[n.campaign], row);
		n.form = form_of(j, n.campaign, row);
	}
	keep(j, &n);
	return n;
}

kh_nomination kh_nomination_of(kh_judging *j, uint32_t row)
{
	kh_kept kept;
	kh_nomination n;

	if (j->kept == NULL || j->kept[row].form == 0)
		return kh_nomination_read(j, row);
	kept = j->kept[row];
	n = (kh_nomination){
		.row = row,
		.campaign = kh_campaign_of(j->out, row),
		.branch = index_kept(kept.branch),
		.form = index_kept(kept.form),
		.kinds = kept.kinds,
		.unit = kh_cell_who(j, row, KH_F_UNIT),
		.proposer = {false, KH_NONE},
	};
	if (j->proposers)
		n.proposer = kh_cell_who(j, row, KH_F_PROPOSER);
	return n;
}

unsigned kh_kind_anew(kh_judging *j, uint32_t row)
{
	unsigned kind;

	return kh_cell_kind(j->table, row, KH_F_KIND, &kind) == KH_CELL_KNOWN ? kind : 0;
}

void kh_cells_read(kh_judging *j)
{
	kh_table_read_all(j->table);
	for (size_t i = 0; i < j->columns.len; i++) {
		uint32_t field = j->columns.at[i];
		bool kept = j->table->column[field].at != NULL; /* else each cell would be read again */

		for (uint32_t row = j->table->column[field].gone; kept && kh_names_unit(j, field) && row < j->table->len; row++)
			kh_cell_who(j, row, field);
	}
}

/* Parts of different sorts never meet: their two highest bits differ. */
enum { PART_KEY = 0, PART_ENTITY = 1, PART_DATE = 2, PART_NUMBER = 3 };

static uint32_t part_of(uint32_t sort, uint32_t value)
{
	return (sort << 30) | (value + KH_PART_FIRST);
}

uint32_t kh_entity_part(uint32_t entity)
{
	return part_of(PART_ENTITY, entity);
}

uint32_t kh_part_entity(uint32_t part)
{
	return part >> 30 == PART_ENTITY ? (part & ((1u << 30) - 1)) - KH_PART_FIRST : KH_NONE;
}

/* "14,5" and "14,50" are one number: a small whole one is its own part, another the key of its one way of writing. */
static uint32_t number_part(kh_judging *j, kh_num number)
{
	if (kh_num_is_int(number) && number.num >= 0 && number.num < (1 << 29))
		return part_of(PART_NUMBER, (uint32_t)number.num);
	if (kh_table_misses(j->table))
		return part_of(PART_KEY, 0);
	return part_of(PART_KEY, kh_pool_add(&j->table->keys, kh_num_text(number)));
}

/* A date, a number or a kind; false when the column holds none of these. */
static bool value_part(kh_judging *j, uint32_t row, uint32_t field, uint32_t *part)
{
	kh_type type = j->plan->schema->fields.at[field].type;
	kh_date date;
	kh_num number;
	unsigned kind;

	if (type == KH_TYPE_DATE && kh_cell_date(j->table, row, field, &date) == KH_CELL_KNOWN)
		*part = part_of(PART_DATE, (uint32_t)(date - kh_date_of(1, 1, 1)));
	else if (type == KH_TYPE_KIND && kh_cell_kind(j->table, row, field, &kind) == KH_CELL_KNOWN)
		*part = part_of(PART_NUMBER, kind);
	else if (type == KH_TYPE_NUMBER && kh_cell_number(j->table, row, field, &number) == KH_CELL_KNOWN)
		*part = number_part(j, number);
	else
		return false;
	return true;
}

bool kh_cell_part(kh_judging *j, uint32_t row, uint32_t field, uint32_t *part)
{
	uint32_t key;
	kh_who who = {false, KH_NONE};

	if (field == KH_F_CAMPAIGN) {
		*part = part_of(PART_NUMBER, kh_campaign_of(j->out, row));
		return kh_campaign_of(j->out, row) != KH_NONE;
	}
	if (kh_names_unit(j, field))
		who = kh_cell_who(j, row, field);
	if (who.entity != KH_NONE) {
		*part = kh_entity_part(who.entity);
		return true;
	}
	if (kh_cell_check(j->table, row, field) != KH_CELL_KNOWN)
		return false;
	if (value_part(j, row, field, part))
		return true;
	if (kh_cell_key(j->table, row, field, &key) != KH_CELL_KNOWN)
		return false;
	*part = part_of(PART_KEY, key);
	return true;
}

bool kh_same_cell(kh_judging *j, uint32_t a, uint32_t b, uint32_t field)
{
	uint32_t first, second;

	if (j->table->column[field].print == NULL)
		return true;
	return kh_cell_key(j->table, a, field, &first) == KH_CELL_KNOWN &&
	       kh_cell_key(j->table, b, field, &second) == KH_CELL_KNOWN && first == second;
}

kh_str kh_cell_words(const kh_plan *plan, kh_table *table, uint32_t row, uint32_t field)
{
	uint32_t key, entity = KH_NONE;

	if (names_unit(plan, field) && kh_cell_key(table, row, field, &key) == KH_CELL_KNOWN)
		entity = kh_register_find_key(plan->reg, kh_pool_text(&table->keys, key));
	return entity == KH_NONE ? kh_str_copy(kh_cell_meaning(table, row, field)) : kh_entity_name(plan->reg, entity);
}

kh_truth kh_holds(kh_judging *j, uint32_t place, kh_who who)
{
	const kh_register *reg = j->plan->reg;
	size_t n = reg->entities.len, at = who.entity == KH_NONE ? n : who.entity;

	if (kh_entity_kind_of(reg, place) == KH_UNIT)
		return kh_truth_of(who.entity == place);
	if (j->holds[place] == NULL)
		j->holds[place] = kh_plain_table(n + 1);
	if (j->holds[place][at] == 0)
		j->holds[place][at] = (uint8_t)(kh_register_holds(reg, place, who.entity) + 1);
	return (kh_truth)(j->holds[place][at] - 1);
}
