/* Who gets the places of a contest. rank.h counts who is ahead of whom; what that means for the places is said here, and what would
 * have changed it. A value that is missing decides nothing: whoever hangs on it is unsure. No lot is drawn: a tie stays one. */
#include "runtime/choosing.h"

#include <stdlib.h>
#include <string.h>

/* ---- one contest ---- */

typedef struct {
	kh_choosing *c;
	kh_contest *contest;
	const kh_entrant *entrants;
	uint32_t n;
	kh_rank_value *values; /* of the entrants */
	kh_rank_place *places;
	uint32_t *most; /* times, at most, of the entrants, the highest first */
} match;

static bool is_doubtful(const match *m, uint32_t i)
{
	return m->entrants[i].maybe || kh_candidate_at(m->c, m->entrants[i].candidate)->times == 0;
}

static int from_high(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x < y) - (x > y);
}

/* Whoever is perhaps no candidate here is perhaps behind all others. */
static void set_up(match *m)
{
	uint32_t width = m->c->width;

	for (uint32_t i = 0; i < m->n; i++) {
		uint32_t candidate = m->entrants[i].candidate;
		if (width > 0)
			memcpy(&m->values[(size_t)i * width], &m->c->values[(size_t)(candidate - m->c->first) * width],
			       width * sizeof *m->values);
		if (width > 0 && is_doubtful(m, i))
			m->values[(size_t)i * width].high = KH_WORST;
		m->most[i] = kh_candidate_at(m->c, candidate)->times_most;
	}
	if (m->n > 0)
		qsort(m->most, m->n, sizeof *m->most, from_high);
}

static kh_choice choice_of(const match *m, uint32_t i)
{
	kh_rank_standing standing = kh_rank_standing_of(&m->places[i], m->contest->places);
	bool doubt = m->contest->given == KH_UNKNOWN || is_doubtful(m, i);

	if (m->contest->given == KH_FALSE)
		return KH_UNPLACED;
	if (standing == KH_RANK_OUT)
		return KH_NOT_CHOSEN;
	if (doubt || standing == KH_RANK_UNCLEAR)
		return KH_UNSURE;
	return standing == KH_RANK_IN ? KH_CHOSEN : KH_TIED;
}

static bool is_decided(kh_choice choice)
{
	return choice == KH_CHOSEN || choice == KH_NOT_CHOSEN;
}

/* Times that as many others as there are places have, or may have; -1: there are not so many others. */
static int64_t times_to_beat(const match *m, const kh_candidate *who)
{
	int64_t places = m->contest->places;

	if (places < 1 || places >= m->n)
		return -1;
	return m->most[who->times_most >= m->most[places - 1] ? places : places - 1];
}

/* What would have changed the choice. Times can only be reckoned with where they are ranked by first. */
static void find_changes(const match *m, kh_candidate *who, const kh_rank_place *place)
{
	const kh_choosing *c = m->c;
	bool by_times = c->rules->ranks.len > 0 && c->rules->ranks.at[0].times && !c->rules->ranks.at[0].ascending;
	int64_t beat = times_to_beat(m, who), all = (int64_t)place->ahead + place->equal + place->unclear;

	who->fewer = KH_NO_LIMIT;
	if (who->choice != KH_CHOSEN)
		who->places_more = all + 1 > m->contest->places ? (uint32_t)(all + 1 - m->contest->places) : 0;
	if (!by_times || beat < 0 || m->contest->given != KH_TRUE)
		return;
	if (who->choice == KH_CHOSEN)
		who->fewer = who->times > beat ? (uint32_t)(who->times - beat) : 0;
	else if ((c->years == 0 || beat < c->years) && beat + 1 > who->times)
		who->more = (uint32_t)(beat + 1 - who->times);
}

/* The columns of the first key that is not known, and that key. */
static uint64_t missing_of(const match *m, uint32_t i, uint32_t *key)
{
	size_t at = (size_t)(m->entrants[i].candidate - m->c->first) * m->c->width;
	uint64_t unit = m->entrants[i].maybe ? kh_column_bit(KH_F_UNIT) : 0;

	for (uint32_t k = 0; k < m->c->width; k++)
		if (m->c->lacks[at + k] != 0) {
			*key = k;
			return unit | m->c->lacks[at + k];
		}
	return unit;
}

static void conclude(match *m, uint32_t i)
{
	kh_candidate *who = kh_candidate_at(m->c, m->entrants[i].candidate);
	const kh_rank_place *place = &m->places[i];
	bool here = who->contest == m->entrants[i].contest;

	if (!here)
		return;
	who->choice = (uint8_t)choice_of(m, i);
	who->rank = place->ahead + 1;
	who->rank_most = place->ahead + place->unclear + 1;
	who->equal = place->equal;
	if (!is_decided((kh_choice)who->choice))
		who->decided_by = KH_NONE;
	if (who->choice == KH_UNSURE)
		who->missing = missing_of(m, i, &who->decided_by);
	find_changes(m, who, place);
	m->contest->chosen += who->choice == KH_CHOSEN;
	m->contest->tied += who->choice == KH_TIED;
	m->contest->unsure += who->choice == KH_UNSURE;
	m->contest->missing |= who->missing;
	if (who->choice == KH_TIED)
		m->contest->stake = m->contest->places - place->ahead;
}

/* Key by key, so that the key which decided is known; the last round is the result. */
static void run(match *m)
{
	set_up(m);
	for (uint32_t keys = 0; keys <= m->c->width; keys++) {
		kh_rank(m->values, m->n, m->c->width, keys, m->places);
		for (uint32_t i = 0; keys > 0 && i < m->n; i++) {
			kh_candidate *who = kh_candidate_at(m->c, m->entrants[i].candidate);
			if (who->contest == m->entrants[i].contest && who->decided_by == KH_NONE && is_decided(choice_of(m, i)))
				who->decided_by = keys - 1;
		}
	}
	for (uint32_t i = 0; i < m->n; i++)
		conclude(m, i);
}

static void decide(kh_choosing *c, uint32_t contest, const kh_entrant *entrants, uint32_t n)
{
	match m = {.c = c, .contest = &c->out->contests.at[contest], .entrants = entrants, .n = n};

	m.values = kh_plain_alloc(((size_t)n * c->width + 1) * sizeof *m.values);
	m.places = kh_plain_alloc(((size_t)n + 1) * sizeof *m.places);
	m.most = kh_plain_alloc(((size_t)n + 1) * sizeof *m.most);
	run(&m);
	for (uint32_t i = 0; i < n; i++)
		m.contest->others += kh_candidate_at(c, entrants[i].candidate)->contest != contest;
	m.contest->n = n - m.contest->others;
	kh_plain_free(m.values);
	kh_plain_free(m.places);
	kh_plain_free(m.most);
}

void kh_choose(kh_choosing *c, const kh_entrants *entrants, uint32_t first_contest)
{
	size_t at = 0;

	for (uint32_t contest = first_contest; contest < c->out->contests.len; contest++) {
		size_t from = at;
		while (at < entrants->list.len && entrants->list.at[at].contest == contest)
			at++;
		decide(c, contest, entrants->list.at + from, (uint32_t)(at - from));
	}
}
