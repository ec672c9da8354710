/* Nominations by sender. It judges nothing: fates follow from the verdicts and the codes of the findings. */
#include "runtime/report/senders.h"

#include <stdlib.h>

#include "lang/base/map.h"
#include "runtime/report/wording.h"

/* ---- fates ---- */

/* The first finding whose row is not before row: findings stand by row. */
static size_t lower_bound(const kh_judgement *j, uint32_t row)
{
	size_t i;

	kh_bisect(i, 0, j->findings.len, j->findings.at[i].row < row);
	return i;
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
static kh_fate fate_of(const kh_judgement *j, uint32_t row)
{
	bool drop = false, correct = false;
	size_t n;
	const kh_finding *f = kh_row_findings(j, row, &n);

	if (kh_verdict_of(j, row) != KH_REJECTED)
		return kh_verdict_of(j, row) == KH_ACCEPTED ? KH_TO_KEEP : KH_TO_COMPLETE;
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

/* ---- who sent what ---- */

/* The entity of the register that sent the row, or KH_NONE; then name is what the cell says. */
static uint32_t sender_of(const kh_judgement *j, uint32_t row, kh_str *name)
{
	*name = kh_cell_meaning(j->table, row, KH_F_PROPOSER);
	if (name->len > 0)
		return kh_register_find(j->plan->reg, *name);
	if (kh_campaign_of(j, row) == KH_NONE)
		return KH_NONE;
	const kh_campaign *c = &j->plan->campaigns.at[kh_campaign_of(j, row)];
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
static void assign(kh_senders *s, kh_map *map, const kh_judgement *j, uint32_t *owner)
{
	for (uint32_t row = 0; row < j->table->len; row++) {
		kh_str name;
		uint32_t entity = sender_of(j, row, &name);
		owner[row] = find_or_add(s, map, entity == KH_NONE ? name : kh_entity_name(j->plan->reg, entity));
		kh_sender *sender = &s->list.at[owner[row]];
		sender->rows++;
		s->fate[row] = (uint8_t)fate_of(j, row);
		sender->count[s->fate[row]]++;
	}
}

/* ---- findings about no row ---- */

/* To which shelf, and where on it: a sender, or a campaign; KH_NONE: to none. */
static uint32_t place_on(const kh_judgement *j, const kh_map *senders, const kh_finding *f, bool of_sender)
{
	uint32_t campaign = kh_finding_campaign(j, f);
	kh_str key = f->group == KH_NONE ? KH_NO_STR : kh_group_key(j, &j->groups.at[f->group]);

	if (campaign == KH_NONE || f->severity == KH_INFO || (key.len > 0) != of_sender)
		return KH_NONE;
	return of_sender ? kh_map_find(senders, kh_key(key)) : campaign;
}

static kh_shelf shelf_of(const kh_judgement *j, const kh_map *senders, size_t places, bool of_sender)
{
	size_t n = j->findings.len, first = n;

	while (first > 0 && j->findings.at[first - 1].row == KH_NO_ROW)
		first--;
	uint32_t *place = kh_plain_alloc((n - first + 1) * sizeof *place);
	kh_shelf shelf = {kh_plain_alloc((n - first + 1) * sizeof *shelf.of), kh_plain_alloc((places + 2) * sizeof *shelf.start)};
	for (size_t i = first; i < n; i++) {
		place[i - first] = place_on(j, senders, &j->findings.at[i], of_sender);
		if (place[i - first] != KH_NONE)
			shelf.start[place[i - first] + 2]++;
	}
	for (size_t p = 2; p <= places + 1; p++)
		shelf.start[p] += shelf.start[p - 1];
	for (size_t i = first; i < n; i++)
		if (place[i - first] != KH_NONE)
			shelf.of[shelf.start[place[i - first] + 1]++] = (uint32_t)i;
	kh_plain_free(place);
	return shelf;
}

/* ---- all senders ---- */

static void sort_rows(kh_senders *s, const uint32_t *owner, size_t rows)
{
	uint32_t start = 0;

	for (size_t i = 0; i < s->list.len; i++) {
		s->list.at[i].first = start;
		start += (uint32_t)s->list.at[i].rows;
		s->list.at[i].rows = 0;
	}
	for (uint32_t row = 0; row < rows; row++) {
		kh_sender *sender = &s->list.at[owner[row]];
		s->rows[sender->first + sender->rows++] = row;
	}
}

kh_senders kh_senders_of(const kh_judgement *j)
{
	kh_senders s = {.rows = kh_plain_alloc((j->table->len + 1) * sizeof *s.rows), .fate = kh_plain_alloc(j->table->len + 1)};
	uint32_t *owner = kh_plain_alloc((j->table->len + 1) * sizeof *owner);
	kh_map map;

	kh_map_init(&map, keys_at, &s);
	assign(&s, &map, j, owner);
	sort_rows(&s, owner, j->table->len);
	s.counts = shelf_of(j, &map, s.list.len, true);
	s.campaigns = shelf_of(j, &map, j->plan->campaigns.len, false);
	kh_map_free(&map);
	kh_plain_free(owner);
	return s;
}

void kh_senders_free(kh_senders *s)
{
	kh_plain_free(s->rows);
	kh_plain_free(s->fate);
	kh_plain_free(s->counts.of);
	kh_plain_free(s->counts.start);
	kh_plain_free(s->campaigns.of);
	kh_plain_free(s->campaigns.start);
	*s = (kh_senders){0};
}

/* ---- campaigns of a sender ---- */

static int by_campaign(const void *a, const void *b)
{
	const kh_share *x = a, *y = b;

	return (x->campaign > y->campaign) - (x->campaign < y->campaign);
}

/* One share a row, sorted, then those of one campaign joined: a sender has few of the campaigns. */
kh_share *kh_sender_shares(const kh_judgement *j, const kh_senders *senders, const kh_sender *sender, size_t *n)
{
	kh_share *shares = kh_plain_alloc((sender->rows + 1) * sizeof *shares);

	for (size_t i = 0; i < sender->rows; i++) {
		uint32_t row = senders->rows[sender->first + i];
		shares[i] = (kh_share){kh_campaign_of(j, row), 1, senders->fate[row] == KH_TO_KEEP};
	}
	qsort(shares, sender->rows, sizeof *shares, by_campaign);
	*n = 0;
	for (size_t i = 0; i < sender->rows; i++) {
		if (*n == 0 || shares[*n - 1].campaign != shares[i].campaign) {
			shares[(*n)++] = shares[i];
			continue;
		}
		shares[*n - 1].rows += shares[i].rows;
		shares[*n - 1].kept += shares[i].kept;
	}
	return shares;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static bool has_share(const kh_share *shares, size_t n, uint32_t campaign)
{
	return bsearch(&(kh_share){.campaign = campaign}, shares, n, sizeof *shares, by_campaign) != NULL;
}

static size_t on_shelf(const kh_shelf *shelf, uint32_t place)
{
	return shelf->start[place + 1] - shelf->start[place];
}

uint32_t *kh_sender_findings(const kh_judgement *j, const kh_senders *senders, const kh_sender *sender, size_t *n)
{
	uint32_t at = (uint32_t)(sender - senders->list.at);
	size_t nshares, most = on_shelf(&senders->counts, at);
	kh_share *shares = kh_sender_shares(j, senders, sender, &nshares);

	while (nshares > 0 && shares[nshares - 1].campaign == KH_NONE)
		nshares--;
	for (size_t i = 0; i < nshares; i++)
		most += on_shelf(&senders->campaigns, shares[i].campaign);
	uint32_t *found = kh_plain_alloc((most + 1) * sizeof *found);
	*n = 0;
	for (uint32_t i = senders->counts.start[at]; i < senders->counts.start[at + 1]; i++)
		if (has_share(shares, nshares, kh_finding_campaign(j, &j->findings.at[senders->counts.of[i]])))
			found[(*n)++] = senders->counts.of[i];
	for (size_t s = 0; s < nshares; s++)
		for (size_t i = 0; i < on_shelf(&senders->campaigns, shares[s].campaign); i++)
			found[(*n)++] = senders->campaigns.of[senders->campaigns.start[shares[s].campaign] + i];
	qsort(found, *n, sizeof *found, by_number);
	kh_plain_free(shares);
	return found;
}
