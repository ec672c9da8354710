/* Groups of a quota line. Where a row's key is not known, or an open block may hold its unit, that is said; no group is guessed. */
#include "runtime/groups.h"

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eval.h"
#include "runtime/parts.h"

static void open_group(kh_groups *g, uint32_t row, uint32_t entity, uint32_t branch)
{
	kh_push_row(&g->j->out->groups, (kh_group){.quota = g->index, .key_row = row, .key_entity = entity, .branch = branch});
}

/* The group of a key of one column. */
static uint32_t open_numbered(kh_groups *g, uint32_t row, uint32_t entity, uint32_t number)
{
	uint32_t group = kh_groups_len(g);

	open_group(g, row, entity, g->quota->branch);
	g->only->group[number] = (struct kh_part_group){g->index + 1, group};
	return group;
}

static void open_fixed_groups(kh_groups *g)
{
	const kh_plan *plan = g->j->plan;

	switch (g->quota->per) {
	case KH_PER_LINE:
		open_group(g, KH_NO_ROW, KH_NONE, g->quota->branch);
		break;
	case KH_PER_BLOCK:
		for (size_t i = 0; i < g->quota->places.entities.len; i++)
			open_group(g, KH_NO_ROW, g->quota->places.entities.at[i], g->quota->branch);
		break;
	case KH_PER_BRANCH:
		for (uint32_t i = 0; g->quota->campaign != KH_NONE && i < plan->campaigns.at[g->quota->campaign].branches.len; i++)
			open_group(g, KH_NO_ROW, KH_NONE, i);
		break;
	case KH_PER_COLUMNS:
		break;
	}
}

/* ---- where a row belongs ---- */

static bool spots_by_columns(kh_groups *g, uint32_t row, bool create)
{
	bool known = true;

	for (size_t i = 0; i < g->quota->columns.len; i++) {
		if (kh_part(g->by[i], row, &g->parts[i]))
			continue;
		kh_need(g->j, g->quota->columns.at[i]);
		known = false;
	}
	if (!known)
		return false;
	uint32_t at = create ? kh_tuples_add(&g->keys, g->parts) : kh_tuples_find(&g->keys, g->parts);
	if (at == KH_NONE)
		return true;
	if (at == kh_groups_len(g))
		open_group(g, row, KH_NONE, g->quota->branch);
	kh_push_row(&g->spots, (kh_spot){.group = at, .sure = true});
	return true;
}

static bool spots_by_block(kh_groups *g, const kh_nomination *n)
{
	kh_who who = kh_quota_who(g->quota, n);

	if (!who.given) {
		kh_need(g->j, g->quota->place_field);
		return false;
	}
	for (uint32_t i = 0; i < g->quota->places.entities.len; i++) {
		kh_truth inside = kh_holds(g->j, g->quota->places.entities.at[i], who);

		if (inside != KH_FALSE)
			kh_push_row(&g->spots, (kh_spot){.group = i, .sure = inside == KH_TRUE});
	}
	return true;
}

static bool spots_by_branch(kh_groups *g, const kh_nomination *n)
{
	if (n->branch == KH_NONE) {
		kh_need(g->j, KH_F_BRANCH);
		return false;
	}
	if (n->branch < kh_groups_len(g))
		kh_push_row(&g->spots, (kh_spot){.group = n->branch, .sure = true});
	return true;
}

bool kh_groups_find(kh_groups *g, const kh_nomination *n, bool create)
{
	uint32_t number = kh_groups_number(g, n->row), known = kh_groups_known(g, number);

	g->spots.len = 0;
	if (known != KH_NONE) {
		kh_push_row(&g->spots, (kh_spot){.group = known, .sure = true});
		return true;
	}
	if (number != 0) {
		if (create)
			kh_push_row(&g->spots, (kh_spot){.group = open_numbered(g, n->row, KH_NONE, number), .sure = true});
		return true;
	}
	switch (g->quota->per) {
	case KH_PER_LINE: /* is known */
		break;
	case KH_PER_BLOCK:
		return spots_by_block(g, n);
	case KH_PER_BRANCH:
		return spots_by_branch(g, n);
	case KH_PER_COLUMNS:
		return spots_by_columns(g, n->row, create);
	}
	KH_BUG("unknown sort of group");
}

uint32_t kh_groups_make(kh_groups *g, uint32_t row, uint32_t number)
{
	uint32_t group = kh_groups_known(g, number);

	if (group == KH_NONE && number != 0)
		group = open_numbered(g, row, KH_NONE, number);
	else if (group == KH_NONE && kh_groups_find(g, &(kh_nomination){.row = row}, true))
		group = g->spots.at[0].group;
	g->j->needs.len = 0;
	return group;
}

/* ---- the whole line ---- */

kh_groups kh_groups_open(kh_judging *j, uint32_t quota)
{
	const kh_quota *q = &j->plan->quotas.at[quota];
	kh_groups g = {.j = j, .quota = q, .index = quota, .first = (uint32_t)j->out->groups.len};

	g.parts = kh_plain_alloc((q->columns.len + 1) * sizeof *g.parts);
	g.by = kh_plain_alloc((q->columns.len + 1) * sizeof *g.by);
	for (size_t i = 0; i < q->columns.len; i++)
		g.by[i] = kh_parts_of(j, q->columns.at[i]);
	if (q->per == KH_PER_COLUMNS && q->columns.len == 1) {
		kh_parts_number(g.by[0]);
		g.only = g.by[0]->number == NULL ? NULL : g.by[0];
	}
	kh_tuples_init(&g.keys, (uint32_t)q->columns.len);
	open_fixed_groups(&g);
	return g;
}

void kh_groups_close(kh_groups *g)
{
	kh_tuples_free(&g->keys);
	kh_plain_free(g->parts);
	kh_plain_free(g->by);
	kh_rows_free(&g->spots);
}

static void add_idle(kh_groups *g, uint32_t entity)
{
	uint32_t part = kh_entity_part(entity), number = g->only == NULL ? 0 : kh_part_number(g->only, part);

	if (g->only != NULL && kh_groups_known(g, number) == KH_NONE)
		open_numbered(g, KH_NO_ROW, entity, number);
	else if (g->only == NULL && kh_tuples_add(&g->keys, &part) == kh_groups_len(g))
		open_group(g, KH_NO_ROW, entity, g->quota->branch);
}

void kh_groups_add_idle_units(kh_groups *g)
{
	const kh_quota *q = g->quota;
	kh_register *reg = g->j->plan->reg;

	if (!q->least.set || q->places.entities.len == 0 || q->per != KH_PER_COLUMNS || q->columns.len != 1 ||
	    q->columns.at[0] != q->place_field)
		return;
	for (uint32_t e = 0; e < reg->entities.len; e++) {
		kh_who who = {.given = true, .entity = e};
		bool inside = kh_in_places(g->j, who, q->place_field, &q->places) == KH_TRUE;
		bool due = kh_entity_kind_of(reg, e) == KH_UNIT && inside &&
			   kh_in_places(g->j, who, q->place_field, &q->except) != KH_TRUE;

		if (due)
			add_idle(g, e);
	}
	g->j->needs.len = 0;
}
