/* Contests. A unit that the register lacks may be in an open block, or be one of "each unit" under a name that nobody knows: that
 * is left unknown. Units without candidates have contests too, so that places which nobody fills are seen. */
#include "runtime/contest.h"

#include <stdlib.h>

#include "runtime/cells.h"
#include "runtime/people.h"

typedef struct {
	kh_judging *j;
	kh_choices *out;
	const kh_selection *rules;
	uint32_t selection;
	kh_date day;
	uint32_t first_contest;
	uint32_t *contest_of; /* one an entity: the contest of a line that speaks of it, or KH_NONE */
	kh_entrants entrants;
} setting;

/* A candidate of a unit that no line speaks of by name. */
typedef struct {
	uint32_t entity; /* KH_NONE: the register lacks it ... */
	kh_str key;      /* ... and this is its name, compared by key; a view of the table's pool */
	uint32_t candidate;
} stray;
typedef KH_ROWS(stray) strays;

static kh_entity entity_at(const setting *s, uint32_t entity)
{
	return kh_entity_of(s->j->plan->reg, entity);
}

static uint32_t add_contest(setting *s, uint32_t line, uint32_t entity, kh_str name, kh_truth given)
{
	kh_contest contest = {.selection = s->selection, .line = line, .entity = entity, .name = name, .given = given};

	if (line != KH_NONE)
		contest.places = s->rules->allotments.at[line].count;
	kh_push(&s->out->contests, contest);
	return (uint32_t)s->out->contests.len - 1;
}

/* ---- contests of lines ---- */

/* Is it a unit that exists on the day, under a name of its own? */
static bool is_due(const setting *s, uint32_t entity)
{
	kh_entity e = entity_at(s, entity);

	return e.kind == KH_UNIT && !e.implicit && s->day >= e.valid.from &&
	       kh_unit_on(s->j->plan->reg, entity, s->day) == entity && s->day <= e.valid.to;
}

static void claim(setting *s, uint32_t entity, uint32_t contest)
{
	uint32_t unit = kh_unit_on(s->j->plan->reg, entity, s->day);

	if (s->contest_of[entity] == KH_NONE)
		s->contest_of[entity] = contest;
	if (s->contest_of[unit] == KH_NONE)
		s->contest_of[unit] = contest;
}

/* One contest for all that the places hold. */
static void open_shared(setting *s, uint32_t line)
{
	const kh_places *places = &s->rules->allotments.at[line].places;
	uint32_t place = places->entities.at[0];
	uint32_t contest = add_contest(s, line, place, entity_at(s, place).name, KH_TRUE);

	claim(s, place, contest);
	for (uint32_t e = 0; entity_at(s, place).kind == KH_BLOCK && e < s->j->plan->reg->entities.len; e++)
		if (kh_holds(s->j, place, (kh_who){.given = true, .entity = e}) == KH_TRUE)
			claim(s, e, contest);
}

/* One contest for each unit that the places hold. */
static void open_each(setting *s, uint32_t line)
{
	const kh_places *places = &s->rules->allotments.at[line].places;

	for (uint32_t e = 0; e < s->j->plan->reg->entities.len; e++) {
		kh_truth inside = KH_FALSE;

		for (size_t i = 0; i < places->entities.len && inside != KH_TRUE; i++)
			inside = kh_holds(s->j, places->entities.at[i], (kh_who){.given = true, .entity = e});
		uint32_t unit = kh_unit_on(s->j->plan->reg, e, s->day);
		if (inside != KH_TRUE || entity_at(s, unit).kind != KH_UNIT)
			continue;
		if (s->contest_of[unit] == KH_NONE)
			s->contest_of[unit] = add_contest(s, line, unit, entity_at(s, unit).name, KH_TRUE);
		s->contest_of[e] = s->contest_of[unit];
	}
}

/* The line "each unit", or KH_NONE. */
static uint32_t rest_line(const setting *s)
{
	for (uint32_t i = 0; i < s->rules->allotments.len; i++)
		if (s->rules->allotments.at[i].each && s->rules->allotments.at[i].places.entities.len == 0)
			return i;
	return KH_NONE;
}

static void open_lines(setting *s)
{
	uint32_t rest = rest_line(s);

	for (uint32_t i = 0; i < s->rules->allotments.len; i++) {
		if (i == rest)
			continue;
		if (s->rules->allotments.at[i].each)
			open_each(s, i);
		else
			open_shared(s, i);
	}
	for (uint32_t e = 0; rest != KH_NONE && e < s->j->plan->reg->entities.len; e++)
		if (s->contest_of[e] == KH_NONE && is_due(s, e))
			s->contest_of[e] = add_contest(s, rest, e, entity_at(s, e).name, KH_TRUE);
}

/* ---- candidates ---- */

static void enter(setting *s, uint32_t contest, uint32_t candidate, bool maybe)
{
	kh_push_row(&s->entrants.list, (kh_entrant){contest, candidate, maybe});
}

static void list_with(setting *s, uint32_t contest, uint32_t candidate, bool maybe)
{
	s->out->candidates.at[candidate].contest = contest;
	s->out->candidates.at[candidate].maybe = maybe;
	enter(s, contest, candidate, maybe);
}

/* A unit that the register lacks may be in the open blocks that share places; false: it can be in none. */
static bool enter_open_blocks(setting *s, uint32_t candidate, kh_who who)
{
	bool listed = false;

	for (uint32_t c = s->first_contest; c < s->out->contests.len; c++) {
		const kh_contest *contest = &s->out->contests.at[c];
		bool shared = contest->line != KH_NONE && !s->rules->allotments.at[contest->line].each;

		if (!shared || kh_holds(s->j, contest->entity, who) != KH_UNKNOWN)
			continue;
		if (listed)
			enter(s, c, candidate, true);
		else
			list_with(s, c, candidate, true);
		listed = true;
	}
	return listed;
}

/* The line that may speak of a unit which the register lacks: of units of an open block, or of each unit. */
static uint32_t line_perhaps(setting *s, kh_who who)
{
	for (uint32_t i = 0; i < s->rules->allotments.len; i++) {
		const kh_allotment *line = &s->rules->allotments.at[i];
		for (size_t k = 0; line->each && k < line->places.entities.len; k++)
			if (kh_holds(s->j, line->places.entities.at[k], who) == KH_UNKNOWN)
				return i;
	}
	return rest_line(s);
}

/* Known units in the order of the register, then the others by name. */
static int by_unit(const void *a, const void *b)
{
	const stray *x = a, *y = b;
	int order = (x->entity > y->entity) - (x->entity < y->entity);

	if (order == 0)
		order = kh_str_cmp(x->key, y->key);
	return order != 0 ? order : (x->candidate > y->candidate) - (x->candidate < y->candidate);
}

/* Of the ways in which cells write the name, the first by the alphabet: the order of rows says nothing. */
static kh_str stray_name(const setting *s, const stray *units, size_t n)
{
	kh_str best = {0};

	for (size_t i = 0; i < n; i++) {
		kh_str name = kh_cell_meaning(s->j->table, s->out->candidates.at[units[i].candidate].row, KH_F_UNIT);
		if (i == 0 || kh_str_cmp(name, best) < 0)
			best = name;
	}
	return kh_str_copy(best);
}

/* A contest for a unit of its own. Where no unit is declared, each name in a cell is a unit; so is one that a rule names. */
static uint32_t open_stray(setting *s, const stray *units, size_t n)
{
	uint32_t entity = units->entity, line = rest_line(s);

	if (entity != KH_NONE) {
		bool unit = entity_at(s, entity).implicit && line != KH_NONE;
		return add_contest(s, unit ? line : KH_NONE, entity, entity_at(s, entity).name, unit ? KH_TRUE : KH_FALSE);
	}
	line = line_perhaps(s, (kh_who){.given = true, .entity = KH_NONE});
	kh_truth given = line == KH_NONE ? KH_FALSE : s->j->declared ? KH_UNKNOWN : KH_TRUE;
	return add_contest(s, line, KH_NONE, stray_name(s, units, n), given);
}

/* Candidates of known units go to the contests of their lines; the others wait. */
static void place(setting *s, uint32_t candidate, strays *waiting)
{
	uint32_t row = s->out->candidates.at[candidate].row;
	kh_who who = kh_cell_who(s->j, row, KH_F_UNIT);
	uint32_t entity = kh_unit_on(s->j->plan->reg, who.entity, s->day);

	if (entity != KH_NONE && s->contest_of[entity] != KH_NONE)
		list_with(s, s->contest_of[entity], candidate, false);
	else if (entity != KH_NONE || !enter_open_blocks(s, candidate, who))
		kh_push_row(waiting, (stray){.entity = entity, .candidate = candidate});
}

static void place_strays(setting *s, strays *waiting)
{
	for (size_t i = 0; i < waiting->len; i++) {
		stray *unit = &waiting->at[i];
		uint32_t key;
		if (unit->entity != KH_NONE)
			continue;
		kh_cell_key(s->j->table, s->out->candidates.at[unit->candidate].row, KH_F_UNIT, &key);
		unit->key = kh_pool_text(&s->j->table->keys, key);
	}
	if (waiting->len > 0)
		qsort(waiting->at, waiting->len, sizeof *waiting->at, by_unit);
	for (size_t i = 0, k; i < waiting->len; i = k) {
		const stray *units = waiting->at + i;
		for (k = i;
		     k < waiting->len && waiting->at[k].entity == units->entity && kh_str_eq(waiting->at[k].key, units->key);)
			k++;
		uint32_t contest = open_stray(s, units, k - i);
		for (size_t u = 0; u < k - i; u++)
			list_with(s, contest, units[u].candidate, s->out->contests.at[contest].given == KH_UNKNOWN);
	}
}

static int by_contest(const void *a, const void *b)
{
	const kh_entrant *x = a, *y = b;
	int order = (x->contest > y->contest) - (x->contest < y->contest);

	return order != 0 ? order : (x->candidate > y->candidate) - (x->candidate < y->candidate);
}

kh_entrants kh_contests_make(kh_judging *j, uint32_t selection, uint32_t first, kh_date day)
{
	setting s = {
		.j = j,
		.out = j->out->choices,
		.rules = &j->plan->selections.at[selection],
		.selection = selection,
		.day = day,
		.first_contest = (uint32_t)j->out->choices->contests.len,
	};
	strays waiting = {0};

	s.contest_of = kh_plain_alloc((j->plan->reg->entities.len + 1) * sizeof *s.contest_of);
	for (size_t e = 0; e < j->plan->reg->entities.len; e++)
		s.contest_of[e] = KH_NONE;
	open_lines(&s);
	for (uint32_t i = first; i < s.out->candidates.len; i++)
		place(&s, i, &waiting);
	place_strays(&s, &waiting);
	if (s.entrants.list.len > 0)
		qsort(s.entrants.list.at, s.entrants.list.len, sizeof *s.entrants.list.at, by_contest);
	kh_rows_free(&waiting);
	kh_plain_free(s.contest_of);
	return s.entrants;
}
