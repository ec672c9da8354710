/* Nominations by sender. It judges nothing: fates follow from the verdicts and the codes of the findings. */
#include "runtime/report/senders.h"

#include "lang/base/map.h"
#include "runtime/report/wording.h"

/* ---- who sent what ---- */

/* The entity of the register that sent the row, or KH_NONE; then name is what the cell says. */
static uint32_t sender_of(const kh_judgement *j, uint32_t row, kh_str *name)
{
	*name = kh_cell_meaning(j->table, row, KH_F_PROPOSER);
	if (name->len > 0)
		return kh_register_find(j->plan->reg, *name);
	if (j->campaign.at[row] == KH_NONE)
		return KH_NONE;
	const kh_campaign *c = &j->plan->campaigns.at[j->campaign.at[row]];
	return !c->host_any && c->hosts.entities.len == 1 ? c->hosts.entities.at[0] : KH_NONE;
}

static kh_str keys_at(const void *owner, uint32_t index)
{
	return ((const kh_senders *)owner)->list.at[index].key;
}

static uint32_t find_or_add(kh_senders *s, kh_map *map, kh_str name)
{
	kh_str key = kh_key(name);
	uint32_t found = kh_map_find(map, key);

	if (found != KH_NONE)
		return found;
	kh_push(&s->list, (kh_sender){.name = kh_str_copy(name), .key = key});
	found = (uint32_t)(s->list.len - 1);
	kh_map_add(map, key, found);
	return found;
}

/* Each row to its sender; owner[row] is an index into the list. */
static void assign(kh_senders *s, const kh_judgement *j, uint32_t *owner)
{
	kh_map map;

	kh_map_init(&map, keys_at, s);
	for (uint32_t row = 0; row < j->table->len; row++) {
		kh_str name;
		uint32_t entity = sender_of(j, row, &name);
		owner[row] = find_or_add(s, &map, entity == KH_NONE ? name : kh_entity_name(j->plan->reg, entity));
		kh_sender *sender = &s->list.at[owner[row]];
		sender->rows++;
		sender->count[kh_row_fate(j, row)]++;
	}
	kh_map_free(&map);
}

kh_senders kh_senders_of(const kh_judgement *j)
{
	kh_senders s = {.rows = kh_plain_alloc((j->table->len + 1) * sizeof *s.rows)};
	uint32_t *owner = kh_plain_alloc((j->table->len + 1) * sizeof *owner), start = 0;

	assign(&s, j, owner);
	for (size_t i = 0; i < s.list.len; i++) {
		s.list.at[i].first = start;
		start += (uint32_t)s.list.at[i].rows;
		s.list.at[i].rows = 0;
	}
	for (uint32_t row = 0; row < j->table->len; row++) {
		kh_sender *sender = &s.list.at[owner[row]];
		s.rows[sender->first + sender->rows++] = row;
	}
	kh_plain_free(owner);
	return s;
}

void kh_senders_free(kh_senders *s)
{
	kh_plain_free(s->rows);
	s->rows = NULL;
}

/* ---- fates ---- */

/* The first finding whose row is not before row: findings stand by row. */
static size_t lower_bound(const kh_judgement *j, uint32_t row)
{
	size_t low = 0, high = j->findings.len;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (j->findings.at[middle].row < row)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const kh_finding *kh_row_findings(const kh_judgement *j, uint32_t row, size_t *n)
{
	size_t first = lower_bound(j, row), end = first;

	while (end < j->findings.len && j->findings.at[end].row == row)
		end++;
	*n = end - first;
	return *n == 0 ? NULL : j->findings.at + first;
}

static bool asks_to_drop(const kh_finding *f)
{
	return f->severity == KH_ERROR && (f->code == KH_KT401 || f->code == KH_KT404);
}

/* What can be corrected is named first: a nomination that has other mistakes takes no place. */
kh_fate kh_row_fate(const kh_judgement *j, uint32_t row)
{
	bool drop = false, correct = false;
	size_t n;
	const kh_finding *f = kh_row_findings(j, row, &n);

	if (j->verdicts.at[row] != KH_REJECTED)
		return j->verdicts.at[row] == KH_ACCEPTED ? KH_TO_KEEP : KH_TO_COMPLETE;
	for (size_t i = 0; i < n; i++) {
		drop = drop || asks_to_drop(&f[i]);
		correct = correct || (f[i].severity == KH_ERROR && !asks_to_drop(&f[i]));
	}
	return drop && !correct ? KH_TO_DROP : KH_TO_CORRECT;
}

bool kh_finding_decides(const kh_finding *f, kh_fate fate)
{
	switch (fate) {
	case KH_TO_KEEP:
		return false;
	case KH_TO_CORRECT:
	case KH_TO_DROP:
		return f->severity == KH_ERROR;
	case KH_TO_COMPLETE:
	case KH_FATES:
		break;
	}
	return true;
}

/* ---- campaigns of a sender ---- */

kh_share *kh_sender_shares(const kh_judgement *j, const kh_senders *senders, const kh_sender *sender, size_t *n)
{
	size_t all = j->plan->campaigns.len + 1;
	kh_share *shares = kh_plain_alloc(all * sizeof *shares);

	for (size_t i = 0; i < sender->rows; i++) {
		uint32_t row = senders->rows[sender->first + i], campaign = j->campaign.at[row];
		kh_share *share = &shares[campaign == KH_NONE ? all - 1 : campaign];
		share->rows++;
		share->kept += kh_row_fate(j, row) == KH_TO_KEEP;
	}
	*n = 0;
	for (uint32_t c = 0; c < all; c++)
		if (shares[c].rows > 0) {
			shares[*n] = shares[c];
			shares[(*n)++].campaign = c + 1 < all ? c : KH_NONE;
		}
	return shares;
}

static bool sent_to(const kh_judgement *j, const kh_senders *senders, const kh_sender *sender, uint32_t campaign)
{
	for (size_t i = 0; i < sender->rows; i++)
		if (j->campaign.at[senders->rows[sender->first + i]] == campaign)
			return true;
	return false;
}

bool kh_sender_concerned(const kh_judgement *j, const kh_senders *senders, const kh_sender *sender, const kh_finding *f)
{
	uint32_t campaign = kh_finding_campaign(j, f);

	if (f->row != KH_NO_ROW || campaign == KH_NONE || f->severity == KH_INFO)
		return false;
	if (f->group != KH_NONE && j->groups.at[f->group].key.len > 0 &&
	    !kh_str_eq(kh_key(j->groups.at[f->group].key), sender->key))
		return false;
	return sent_to(j, senders, sender, campaign);
}
