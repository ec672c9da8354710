/* The register of units and blocks. Names are compared by key; nothing is guessed: a near name is only ever offered. */
#include "lang/register.h"

#include "lang/suggest.h"

static kh_str key_text(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return reg->keys.at[index];
}

/* Lists name the same unknown unit again and again: what was answered once is answered from here. */
struct kh_guesses {
	KH_VEC(kh_str) bare;    /* of each spelling, as far as they were asked for */
	KH_VEC(kh_str) asked;   /* keys ... */
	KH_VEC(kh_str) nearest; /* ... and the spellings that were found for them, or empty */
	kh_map by_key;          /* of asked */
	size_t spellings;       /* how many the answers were chosen from */
};

static kh_str asked_text(const void *owner, uint32_t index)
{
	const struct kh_guesses *g = owner;

	return g->asked.at[index];
}

kh_register *kh_register_new(void)
{
	kh_register *reg = KH_NEW(kh_register);

	kh_map_init(&reg->by_key, key_text, reg);
	reg->guesses = KH_NEW(struct kh_guesses);
	kh_map_init(&reg->guesses->by_key, asked_text, reg->guesses);
	return reg;
}

uint32_t kh_register_find_key(const kh_register *reg, kh_str key)
{
	uint32_t index = kh_map_find(&reg->by_key, key);

	return index == KH_NONE ? KH_NONE : reg->key_entity.at[index];
}

uint32_t kh_register_find(const kh_register *reg, kh_str spelling)
{
	return kh_register_find_key(reg, kh_key(spelling));
}

static void add_spelling(kh_register *reg, uint32_t entity, kh_str spelling, kh_str key)
{
	uint32_t index = (uint32_t)reg->keys.len;

	kh_push(&reg->keys, key);
	kh_push(&reg->key_entity, entity);
	kh_push(&reg->spellings, spelling);
	kh_map_add(&reg->by_key, key, index);
}

uint32_t kh_register_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span)
{
	kh_str key = kh_key(name);
	uint32_t index = (uint32_t)reg->entities.len;

	if (kh_register_find_key(reg, key) != KH_NONE)
		return KH_NONE;
	kh_push(&reg->entities, (kh_entity){
					.name = name,
					.kind = kind,
					.span = span,
					.valid = {kh_date_of(1, 1, 1), kh_date_of(9999, 12, 31)},
					.successor = KH_NONE,
				});
	add_spelling(reg, index, name, key);
	return index;
}

bool kh_register_alias(kh_register *reg, uint32_t entity, kh_str spelling)
{
	kh_str key = kh_key(spelling);
	uint32_t owner = kh_register_find_key(reg, key);

	if (owner == KH_NONE)
		add_spelling(reg, entity, spelling, key);
	return owner == KH_NONE || owner == entity;
}

/* Answers of a smaller register are forgotten. */
static void bring_up_to_date(const kh_register *reg, struct kh_guesses *g)
{
	if (g->spellings == reg->spellings.len)
		return;
	kh_map_free(&g->by_key);
	kh_map_init(&g->by_key, asked_text, g);
	g->asked.len = g->nearest.len = 0;
	for (size_t i = g->bare.len; i < reg->spellings.len; i++)
		kh_push(&g->bare, kh_bare_key(reg->spellings.at[i]));
	g->spellings = reg->spellings.len;
}

kh_str kh_register_nearest(const kh_register *reg, kh_str spelling)
{
	struct kh_guesses *g = reg->guesses;
	kh_str key = kh_key(spelling);
	kh_suggestion s;

	bring_up_to_date(reg, g);
	uint32_t known = kh_map_find(&g->by_key, key);
	if (known != KH_NONE)
		return g->nearest.at[known];
	kh_suggest_start(&s, spelling);
	for (size_t i = 0; i < reg->spellings.len; i++)
		kh_suggest_try_keyed(&s, reg->spellings.at[i], reg->keys.at[i], g->bare.at[i]);
	kh_push(&g->asked, key);
	kh_push(&g->nearest, s.best);
	kh_map_add(&g->by_key, key, (uint32_t)g->asked.len - 1);
	return s.best;
}

void kh_register_join(kh_register *reg, uint32_t block, uint32_t entity)
{
	kh_entity *member = &reg->entities.at[entity];

	for (size_t i = 0; i < member->blocks.len; i++)
		if (member->blocks.at[i] == block)
			return;
	kh_push(&member->blocks, block);
	kh_push(&reg->entities.at[block].members, entity);
}

/* Blocks contain no circle (the plan is refused otherwise), so the climb ends. */
static bool lies_in(const kh_register *reg, uint32_t entity, uint32_t block)
{
	const kh_entity *e = &reg->entities.at[entity];

	if (entity == block)
		return true;
	for (size_t i = 0; i < e->blocks.len; i++)
		if (lies_in(reg, e->blocks.at[i], block))
			return true;
	return false;
}

bool kh_register_open(const kh_register *reg, uint32_t block)
{
	const kh_entity *e = &reg->entities.at[block];

	if (e->open)
		return true;
	for (size_t i = 0; i < e->members.len; i++)
		if (kh_register_open(reg, e->members.at[i]))
			return true;
	return false;
}

kh_truth kh_register_holds(const kh_register *reg, uint32_t block, uint32_t entity)
{
	bool known = entity != KH_NONE && (!reg->entities.at[entity].implicit || reg->entities.at[entity].blocks.len > 0);

	if (entity != KH_NONE && lies_in(reg, entity, block))
		return KH_TRUE;
	return !known && kh_register_open(reg, block) ? KH_UNKNOWN : KH_FALSE;
}

typedef struct {
	uint32_t *at;
	size_t len;
	bool *seen;
} unit_list;

static void collect_units(const kh_register *reg, uint32_t entity, unit_list *list)
{
	const kh_entity *e = &reg->entities.at[entity];

	if (list->seen[entity])
		return;
	list->seen[entity] = true;
	if (e->kind == KH_UNIT)
		list->at[list->len++] = entity;
	for (size_t i = 0; i < e->members.len; i++)
		collect_units(reg, e->members.at[i], list);
}

size_t kh_register_units(const kh_register *reg, uint32_t block, uint32_t **units)
{
	unit_list list = {
		.at = kh_alloc_atomic(sizeof(uint32_t) * reg->entities.len),
		.seen = KH_NEWN(bool, reg->entities.len),
	};

	collect_units(reg, block, &list);
	*units = list.at;
	return list.len;
}
