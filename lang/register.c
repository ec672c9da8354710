/* The register of units and blocks. Names are compared by key; nothing is guessed: a near name is only ever offered.
 *
 * Texts lie in chunks that never move, each as the lengths of name and key, the name and the key; a text is known by its place
 * among all chunks, in steps of TEXT_STEP bytes. */
#include "lang/register.h"

#include <string.h>

#define TEXT_STEP 4
#define CHUNK_STEPS ((size_t)1 << 14)
#define CHUNK (CHUNK_STEPS * TEXT_STEP)
#define CHUNK_USED (CHUNK - 64) /* the collector wants some bytes for itself, and gives whole pages */

#define SEVERAL 0x80000000U /* the mark of a list; with more than 2^31 entities memory has ended long before */

/* ---- texts ---- */

static const char *get_length(const char *at, size_t *len)
{
	int shift = 0;

	*len = 0;
	do {
		*len |= (size_t)(*at & 0x7F) << shift;
		shift += 7;
	} while (*at++ & 0x80);
	return at;
}

static char *put_length(char *at, size_t len)
{
	for (; len > 0x7F; len >>= 7)
		*at++ = (char)((len & 0x7F) | 0x80);
	*at++ = (char)len;
	return at;
}

static const char *text_at(const kh_register *reg, uint32_t text)
{
	return reg->texts.at[text / CHUNK_STEPS] + text % CHUNK_STEPS * TEXT_STEP;
}

static kh_str name_at(const kh_register *reg, uint32_t text)
{
	size_t len, key;
	const char *at = get_length(get_length(text_at(reg, text), &len), &key);

	return (kh_str){at, len};
}

static kh_str key_at(const kh_register *reg, uint32_t text)
{
	size_t name, len;
	const char *at = get_length(get_length(text_at(reg, text), &name), &len);

	return (kh_str){at + name, len};
}

/* Room for a text. One longer than a chunk gets several that lie in one block. */
static uint32_t make_room(kh_register *reg, size_t size)
{
	size_t first;

	if (reg->texts.len == 0 || reg->text_used + size > CHUNK_USED) {
		size_t chunks = size / CHUNK + 1;
		char *block = kh_alloc_atomic(chunks > 1 ? chunks * CHUNK : CHUNK_USED);

		first = reg->texts.len;
		if (first + chunks > UINT32_MAX / CHUNK_STEPS)
			KH_BUG("the names of a register take less than 16 GiB");
		for (size_t i = 0; i < chunks; i++)
			kh_push(&reg->texts, block + i * CHUNK);
		reg->text_used = chunks > 1 ? CHUNK : size; /* what is left behind a very long text is not used */
		return (uint32_t)(first * CHUNK_STEPS);
	}
	first = (reg->texts.len - 1) * CHUNK_STEPS + reg->text_used / TEXT_STEP;
	reg->text_used += size;
	return (uint32_t)first;
}

static uint32_t add_text(kh_register *reg, kh_str name, kh_str key)
{
	enum { LENGTHS = 20 }; /* the most that both take */
	char lengths[LENGTHS], *end = put_length(put_length(lengths, name.len), key.len);
	size_t head = (size_t)(end - lengths), size = head + name.len + key.len;
	uint32_t text = make_room(reg, (size + TEXT_STEP - 1) / TEXT_STEP * TEXT_STEP);
	char *at = reg->texts.at[text / CHUNK_STEPS] + text % CHUNK_STEPS * TEXT_STEP;

	memcpy(at, lengths, head);
	if (name.len > 0)
		memcpy(at + head, name.ptr, name.len);
	if (key.len > 0)
		memcpy(at + head + name.len, key.ptr, key.len);
	return text;
}

/* ---- names ---- */

static kh_str spelling_written(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return name_at(reg, reg->spellings.at[index].text);
}

static kh_str spelling_key(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return key_at(reg, reg->spellings.at[index].text);
}

static bool spelling_of_block(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return reg->entities.at[reg->spellings.at[index].entity].kind == KH_BLOCK;
}

kh_register *kh_register_new(void)
{
	kh_register *reg = KH_NEW(kh_register);

	kh_map_init(&reg->by_key, spelling_key, reg);
	reg->nearest = kh_nearest_new(spelling_written, spelling_key, NULL, reg);
	reg->nearest_block = kh_nearest_new(spelling_written, spelling_key, spelling_of_block, reg);
	reg->always = (kh_period){kh_date_of(1, 1, 1), kh_date_of(9999, 12, 31)};
	return reg;
}

void kh_register_expect(kh_register *reg, size_t more)
{
	kh_reserve_data(&reg->entities, more);
	kh_reserve_data(&reg->spellings, more);
	kh_map_expect(&reg->by_key, more);
}

uint32_t kh_register_find_key(const kh_register *reg, kh_str key)
{
	uint32_t index = kh_map_find(&reg->by_key, key);

	return index == KH_NONE ? KH_NONE : reg->spellings.at[index].entity;
}

uint32_t kh_register_find(const kh_register *reg, kh_str spelling)
{
	return kh_register_find_key(reg, kh_key(spelling));
}

/* A key with its hash, for whoever adds it if it is new. */
typedef struct {
	kh_str key;
	uint32_t hash;
	uint32_t entity; /* whose spelling it is, or KH_NONE */
} look_up;

static look_up look(kh_register *reg, kh_str spelling)
{
	look_up found = {.entity = KH_NONE};
	uint32_t index;

	reg->key.len = 0;
	kh_key_add(&reg->key, spelling);
	found.key = kh_buf_str(&reg->key);
	found.hash = kh_map_hash(found.key);
	index = kh_map_find_hashed(&reg->by_key, found.key, found.hash);
	if (index != KH_NONE)
		found.entity = reg->spellings.at[index].entity;
	return found;
}

static uint32_t add_spelling(kh_register *reg, uint32_t entity, kh_str spelling, const look_up *new)
{
	uint32_t index = (uint32_t)reg->spellings.len, text = add_text(reg, spelling, new->key);

	kh_push_data(&reg->spellings, (kh_kept_spelling){text, entity});
	kh_map_add_hashed(&reg->by_key, new->hash, index);
	return text;
}

static kh_entity_more *make_more(kh_register *reg, uint32_t entity)
{
	kh_kept_entity *e = &reg->entities.at[entity];

	if (e->more == KH_NONE) {
		e->more = (uint32_t)reg->more.len;
		kh_push(&reg->more, (kh_entity_more){.valid = reg->always, .successor = KH_NONE});
	}
	return &reg->more.at[e->more];
}

static uint32_t add_entity(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span, const look_up *new)
{
	uint32_t entity = (uint32_t)reg->entities.len;

	kh_push_data(&reg->entities, (kh_kept_entity){.blocks = KH_NONE, .more = KH_NONE, .kind = (uint8_t)kind});
	reg->entities.at[entity].text = add_spelling(reg, entity, name, new);
	reg->declared += kind == KH_UNIT;
	if (span.end > 0)
		make_more(reg, entity)->span = span;
	return entity;
}

uint32_t kh_register_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span)
{
	look_up found = look(reg, name);

	return found.entity == KH_NONE ? add_entity(reg, kind, name, span, &found) : KH_NONE;
}

uint32_t kh_register_find_or_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span)
{
	look_up found = look(reg, name);

	return found.entity == KH_NONE ? add_entity(reg, kind, name, span, &found) : found.entity;
}

bool kh_register_alias(kh_register *reg, uint32_t entity, kh_str spelling)
{
	look_up found = look(reg, spelling);

	if (found.entity == KH_NONE)
		add_spelling(reg, entity, spelling, &found);
	return found.entity == KH_NONE || found.entity == entity;
}

static kh_str nearest_of(const kh_register *reg, kh_nearest *names, kh_str spelling)
{
	uint32_t found = kh_nearest_find(names, reg->spellings.len, spelling);

	return found == KH_NONE ? KH_NO_STR : spelling_written(reg, found);
}

kh_str kh_register_nearest(const kh_register *reg, kh_str spelling)
{
	return nearest_of(reg, reg->nearest, spelling);
}

kh_str kh_register_nearest_block(const kh_register *reg, kh_str spelling)
{
	return nearest_of(reg, reg->nearest_block, spelling);
}

/* ---- entities ---- */

kh_str kh_entity_name(const kh_register *reg, uint32_t entity)
{
	return name_at(reg, reg->entities.at[entity].text);
}

kh_entity kh_entity_of(const kh_register *reg, uint32_t entity)
{
	const kh_kept_entity *e = &reg->entities.at[entity];
	kh_entity out = {
		.name = name_at(reg, e->text),
		.kind = (kh_entity_kind)e->kind,
		.open = e->open,
		.implicit = e->implicit,
		.valid = reg->always,
		.successor = KH_NONE,
	};

	if (e->more != KH_NONE) {
		const kh_entity_more *more = &reg->more.at[e->more];

		out.valid = more->valid;
		out.successor = more->successor;
		out.span = more->span;
	}
	return out;
}

void kh_entity_set_open(kh_register *reg, uint32_t block, bool open)
{
	reg->entities.at[block].open = open;
}

void kh_entity_set_implicit(kh_register *reg, uint32_t entity, bool implicit)
{
	kh_kept_entity *e = &reg->entities.at[entity];

	if (e->implicit != implicit && e->kind == KH_UNIT)
		reg->declared = implicit ? reg->declared - 1 : reg->declared + 1;
	e->implicit = implicit;
}

void kh_entity_set_valid(kh_register *reg, uint32_t entity, kh_period valid)
{
	make_more(reg, entity)->valid = valid;
}

void kh_entity_set_successor(kh_register *reg, uint32_t entity, uint32_t successor)
{
	make_more(reg, entity)->successor = successor;
}

/* ---- membership ---- */

static kh_entity_list list_of(const kh_growing_list *list)
{
	return (kh_entity_list){list->at, list->len};
}

kh_entity_list kh_register_blocks(const kh_register *reg, uint32_t entity)
{
	const kh_kept_entity *e = &reg->entities.at[entity];

	if (e->blocks == KH_NONE)
		return (kh_entity_list){NULL, 0};
	return e->blocks & SEVERAL ? list_of(&reg->several.at[e->blocks & ~SEVERAL]) : (kh_entity_list){&e->blocks, 1};
}

kh_entity_list kh_register_members(const kh_register *reg, uint32_t block)
{
	uint32_t more = reg->entities.at[block].more;

	return more == KH_NONE ? (kh_entity_list){NULL, 0} : list_of(&reg->more.at[more].members);
}

/* The block is not among those of the entity. */
static void add_block(kh_register *reg, kh_kept_entity *e, uint32_t block)
{
	if (e->blocks == KH_NONE) {
		e->blocks = block;
		return;
	}
	if (!(e->blocks & SEVERAL)) {
		kh_growing_list list = {0};

		kh_push_data(&list, e->blocks);
		e->blocks = (uint32_t)reg->several.len | SEVERAL;
		kh_push(&reg->several, list);
	}
	kh_push_data(&reg->several.at[e->blocks & ~SEVERAL], block);
}

void kh_register_join(kh_register *reg, uint32_t block, uint32_t entity)
{
	kh_entity_list blocks = kh_register_blocks(reg, entity);
	kh_entity_more *more;

	for (size_t i = 0; i < blocks.len; i++)
		if (blocks.at[i] == block)
			return;
	add_block(reg, &reg->entities.at[entity], block);
	more = make_more(reg, block);
	kh_push_data(&more->members, entity);
}

/* Blocks contain no circle (the plan is refused otherwise), so the climb ends. */
static bool lies_in(const kh_register *reg, uint32_t entity, uint32_t block)
{
	kh_entity_list blocks = kh_register_blocks(reg, entity);

	if (entity == block)
		return true;
	for (size_t i = 0; i < blocks.len; i++)
		if (lies_in(reg, blocks.at[i], block))
			return true;
	return false;
}

bool kh_register_open(const kh_register *reg, uint32_t block)
{
	kh_entity_list members = kh_register_members(reg, block);

	if (reg->entities.at[block].open)
		return true;
	for (size_t i = 0; i < members.len; i++)
		if (reg->entities.at[members.at[i]].more != KH_NONE && kh_register_open(reg, members.at[i]))
			return true;
	return false;
}

kh_truth kh_register_holds(const kh_register *reg, uint32_t block, uint32_t entity)
{
	bool known = entity != KH_NONE && (!reg->entities.at[entity].implicit || reg->entities.at[entity].blocks != KH_NONE);

	if (entity != KH_NONE && lies_in(reg, entity, block))
		return KH_TRUE;
	return !known && kh_register_open(reg, block) ? KH_UNKNOWN : KH_FALSE;
}

typedef struct {
	const kh_register *reg;
	kh_growing_list list;
	bool *seen; /* plain memory */
} collecting;

static void collect_units(collecting *c, uint32_t entity)
{
	kh_entity_list members = kh_register_members(c->reg, entity);

	if (c->seen[entity])
		return;
	c->seen[entity] = true;
	if (c->reg->entities.at[entity].kind == KH_UNIT)
		kh_push_data(&c->list, entity);
	for (size_t i = 0; i < members.len; i++)
		collect_units(c, members.at[i]);
}

static bool are_mere_units(const kh_register *reg, kh_entity_list members)
{
	for (size_t i = 0; i < members.len; i++)
		if (reg->entities.at[members.at[i]].kind == KH_BLOCK || kh_register_members(reg, members.at[i]).len > 0)
			return false;
	return true;
}

kh_entity_list kh_register_units(const kh_register *reg, const uint32_t *places, size_t n)
{
	collecting c = {.reg = reg};

	if (n == 1 && reg->entities.at[places[0]].kind == KH_BLOCK) {
		kh_entity_list members = kh_register_members(reg, places[0]);

		if (are_mere_units(reg, members))
			return members;
	}
	c.seen = kh_plain_alloc(reg->entities.len);
	for (size_t i = 0; i < n; i++)
		collect_units(&c, places[i]);
	kh_plain_free(c.seen);
	return list_of(&c.list);
}
