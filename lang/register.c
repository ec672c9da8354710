/* The register of units and blocks. Names are compared by key; nothing is guessed: a near name is only ever offered.
 *
 * Texts lie in chunks that never move; a text is known by its place among all chunks, in steps of TEXT_STEP bytes. It is the length
 * of the name, the name, and its key: mostly of the same length and different in a few bytes (Đ is đ there), so that only these are kept,
 * each with the number of bytes before it that are the same. */
#include "lang/register.h"

#include <string.h>

#define TEXT_STEP 4
#define CHUNK_STEPS ((size_t)1 << 14)
#define CHUNK (CHUNK_STEPS * TEXT_STEP)

enum { WHOLE = 127 }; /* instead of the number of changes: the key is kept as it is */

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

static size_t length_size(size_t len)
{
	size_t size = 1;

	for (; len > 0x7F; len >>= 7)
		size++;
	return size;
}

static const char *text_at(const kh_register *reg, uint32_t text)
{
	return reg->texts.at[text / CHUNK_STEPS] + text % CHUNK_STEPS * TEXT_STEP;
}

static kh_str name_at(const kh_register *reg, uint32_t text)
{
	size_t len;
	const char *at = get_length(text_at(reg, text), &len);

	return (kh_str){at, len};
}

/* A key as it is kept. */
typedef struct {
	kh_str name;
	kh_str whole;       /* the key itself; or ptr NULL: */
	const char *change; /* so many bytes of the name are the same, then one is this: again and again */
	size_t changes;
} kept_key;

static kept_key key_at(const kh_register *reg, uint32_t text)
{
	kept_key key = {.name = name_at(reg, text)};
	const char *at = get_length(key.name.ptr + key.name.len, &key.changes);

	if (key.changes == WHOLE)
		key.whole.ptr = get_length(at, &key.whole.len);
	else
		key.change = at;
	return key;
}

static bool is_key(const kept_key *kept, kh_str key)
{
	size_t at = 0;

	if (kept->whole.ptr != NULL)
		return kh_str_eq(kept->whole, key);
	if (kept->name.len != key.len)
		return false;
	for (size_t i = 0; i < kept->changes; i++) {
		size_t same = (unsigned char)kept->change[2 * i];

		if (memcmp(kept->name.ptr + at, key.ptr + at, same) != 0 || key.ptr[at + same] != kept->change[2 * i + 1])
			return false;
		at += same + 1;
	}
	return at == key.len || memcmp(kept->name.ptr + at, key.ptr + at, key.len - at) == 0;
}

static kh_str whole_key(kh_register *reg, uint32_t text)
{
	kept_key kept = key_at(reg, text);
	size_t at = 0;

	if (kept.whole.ptr != NULL)
		return kept.whole;
	if (kept.changes == 0)
		return kept.name;
	reg->kept_key.len = 0;
	kh_buf_add(&reg->kept_key, kept.name);
	for (size_t i = 0; i < kept.changes; i++, at++) {
		at += (unsigned char)kept.change[2 * i];
		reg->kept_key.ptr[at] = kept.change[2 * i + 1];
	}
	return kh_buf_str(&reg->kept_key);
}

/* Writes to changes what makes the key of the name; gives how many there are, or WHOLE where the key itself is shorter. */
static size_t changes_of(kh_str name, kh_str key, char changes[2 * WHOLE])
{
	enum { STEP = 8 };
	size_t n = 0, from = 0;

	if (name.len != key.len)
		return WHOLE;
	for (size_t i = 0; i < name.len;) {
		if (name.len - i >= STEP && memcmp(name.ptr + i, key.ptr + i, STEP) == 0) {
			i += STEP;
			continue;
		}
		if (name.ptr[i] != key.ptr[i]) {
			if (n + 1 == WHOLE || i - from > UINT8_MAX || 2 * n > name.len)
				return WHOLE;
			changes[2 * n] = (char)(i - from);
			changes[2 * n++ + 1] = key.ptr[i];
			from = i + 1;
		}
		i++;
	}
	return n;
}

/* Room for a text. One longer than a chunk gets several that lie in one block. */
static uint32_t make_room(kh_register *reg, size_t size)
{
	size_t first;

	if (reg->texts.len == 0 || reg->text_used + size > CHUNK) {
		size_t chunks = size / CHUNK + 1;
		char *block = kh_plain_realloc(NULL, chunks * CHUNK);

		first = reg->texts.len;
		if (first + chunks > UINT32_MAX / CHUNK_STEPS)
			KH_BUG("the names of a register take less than 16 GiB");
		for (size_t i = 0; i < chunks; i++)
			kh_push_row(&reg->texts, block + i * CHUNK);
		reg->text_used = chunks > 1 ? CHUNK : size; /* what is left behind a very long text is not used */
		return (uint32_t)(first * CHUNK_STEPS);
	}
	first = (reg->texts.len - 1) * CHUNK_STEPS + reg->text_used / TEXT_STEP;
	reg->text_used += size;
	return (uint32_t)first;
}

static uint32_t add_text(kh_register *reg, kh_str name, kh_str key)
{
	char changes[2 * WHOLE];
	size_t n = changes_of(name, key, changes);
	kh_str rest = n == WHOLE ? key : (kh_str){changes, 2 * n};
	size_t size = length_size(name.len) + name.len + 1 + (n == WHOLE ? length_size(key.len) : 0) + rest.len;
	uint32_t text = make_room(reg, (size + TEXT_STEP - 1) / TEXT_STEP * TEXT_STEP);
	char *at = put_length(reg->texts.at[text / CHUNK_STEPS] + text % CHUNK_STEPS * TEXT_STEP, name.len);

	if (name.len > 0)
		memcpy(at, name.ptr, name.len);
	at = put_length(at + name.len, n);
	if (n == WHOLE)
		at = put_length(at, key.len);
	if (rest.len > 0)
		memcpy(at, rest.ptr, rest.len);
	return text;
}

/* ---- names ---- */

static kh_str spelling_written(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return name_at(reg, reg->spellings.at[index].text);
}

/* Valid until the next call. */
static kh_str spelling_key(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return whole_key((kh_register *)reg, reg->spellings.at[index].text);
}

static bool spelling_of_block(const void *owner, uint32_t index)
{
	const kh_register *reg = owner;

	return reg->entities.at[reg->spellings.at[index].entity].kind == KH_BLOCK;
}

kh_register *kh_register_new(void)
{
	kh_register *reg = KH_NEW(kh_register);

	reg->nearest = kh_nearest_new(spelling_written, spelling_key, NULL, reg);
	reg->nearest_block = kh_nearest_new(spelling_written, spelling_key, spelling_of_block, reg);
	reg->always = (kh_period){kh_date_of(1, 1, 1), kh_date_of(9999, 12, 31)};
	return reg;
}

/* ---- the table of keys ---- */

static uint32_t slot_hash(uint64_t slot)
{
	return (uint32_t)(slot >> 32);
}

/* The spelling of the key, or KH_NONE. Any thread may ask. */
static uint32_t find_spelling(const kh_register *reg, kh_str key, uint32_t hash)
{
	size_t last = reg->slots_cap - 1;

	if (reg->slots_cap == 0)
		return KH_NONE;
	for (size_t at = hash & last; reg->slots[at] != 0; at = (at + 1) & last) {
		uint32_t spelling = (uint32_t)reg->slots[at] - 1;

		if (slot_hash(reg->slots[at]) == hash) {
			kept_key kept = key_at(reg, reg->spellings.at[spelling].text);

			if (is_key(&kept, key))
				return spelling;
		}
	}
	return KH_NONE;
}

static void place(kh_register *reg, uint64_t slot)
{
	size_t last = reg->slots_cap - 1, at = slot_hash(slot) & last;

	while (reg->slots[at] != 0)
		at = (at + 1) & last;
	reg->slots[at] = slot;
}

/* Room for so many more spellings, a quarter of it free. */
static void widen(kh_register *reg, size_t more)
{
	uint64_t *old = reg->slots;
	size_t had = reg->slots_cap, cap = had == 0 ? 16 : had;

	while ((reg->spellings.len + more) * 4 > cap * 3)
		cap *= 2;
	if (cap == had)
		return;
	reg->slots = kh_plain_table(cap * sizeof *reg->slots);
	reg->slots_cap = cap;
	for (size_t i = 0; i < had; i++)
		if (old[i] != 0)
			place(reg, old[i]);
	kh_plain_free(old);
}

void kh_register_expect(kh_register *reg, size_t more)
{
	if (more > reg->entities.cap - reg->entities.len) {
		reg->entities.cap = reg->entities.len + more;
		reg->entities.at = kh_plain_realloc(reg->entities.at, reg->entities.cap * sizeof *reg->entities.at);
	}
	if (more > reg->spellings.cap - reg->spellings.len) {
		reg->spellings.cap = reg->spellings.len + more;
		reg->spellings.at = kh_plain_realloc(reg->spellings.at, reg->spellings.cap * sizeof *reg->spellings.at);
	}
	widen(reg, more);
}

uint32_t kh_register_find_key(const kh_register *reg, kh_str key)
{
	uint32_t index = find_spelling(reg, key, kh_map_hash(key));

	return index == KH_NONE ? KH_NONE : reg->spellings.at[index].entity;
}

/* The first spelling of that hash, whatever its key, or KH_NONE. */
static uint32_t spelling_like(const kh_register *reg, uint32_t hash)
{
	size_t last = reg->slots_cap - 1, at = hash & last;

	while (reg->slots[at] != 0 && slot_hash(reg->slots[at]) != hash)
		at = (at + 1) & last;
	return (uint32_t)reg->slots[at] - 1; /* a free slot gives KH_NONE */
}

void kh_register_fetch(const kh_register *reg, const uint32_t *hashes, size_t n)
{
	enum { AT_ONCE = 64 };
	uint32_t spelling[AT_ONCE];

	n = reg->slots_cap == 0 ? 0 : n < AT_ONCE ? n : AT_ONCE;
	for (size_t i = 0; i < n; i++)
		__builtin_prefetch(&reg->slots[hashes[i] & (reg->slots_cap - 1)]);
	for (size_t i = 0; i < n; i++) {
		spelling[i] = spelling_like(reg, hashes[i]);
		if (spelling[i] != KH_NONE)
			__builtin_prefetch(&reg->spellings.at[spelling[i]]);
	}
	for (size_t i = 0; i < n; i++)
		if (spelling[i] != KH_NONE)
			__builtin_prefetch(text_at(reg, reg->spellings.at[spelling[i]].text));
}

uint32_t kh_register_find(const kh_register *reg, kh_str spelling)
{
	return kh_register_find_key(reg, kh_key(spelling));
}

/* ---- adding names ---- */

/* Units are often numbered. A number is its own key. */
static bool is_number(kh_str s)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] >= '0' && s.ptr[n] <= '9')
		n++;
	return n == s.len;
}

/* Appends the key of a text of usual characters; false: it has others. */
static bool add_plain_key(kh_buf *out, kh_str s)
{
	size_t len;

	if (is_number(s)) {
		kh_buf_add(out, s);
		return true;
	}
	kh_buf_reserve(out, s.len + KH_KEY_ROOM);
	len = kh_key_plain(out->ptr + out->len, s);
	if (len == KH_KEY_OTHER)
		return false;
	out->len += len;
	return true;
}

/* Makes reg->key the key of the name. Lists name units that begin alike, so what all words but the last one give is kept for the next
 * name. False: the name has unusual characters. */
static bool make_plain_key(kh_register *reg, kh_str name)
{
	const char *blank = name.len == 0 ? NULL : memrchr(name.ptr, ' ', name.len);
	kh_str head = {name.ptr, blank == NULL ? 0 : (size_t)(blank - name.ptr)},
	       tail = kh_str_slice(name, blank == NULL ? 0 : head.len + 1, name.len);

	if (head.len == 0 || reg->head_key == 0 || !kh_str_eq(head, kh_buf_str(&reg->head))) {
		reg->head_key = reg->key.len = reg->head.len = 0;
		if (!add_plain_key(&reg->key, head))
			return false;
		kh_buf_add(&reg->head, head);
		reg->head_key = reg->key.len;
	}
	reg->key.len = reg->head_key;
	if (reg->head_key > 0)
		kh_buf_char(&reg->key, ' ');
	if (!add_plain_key(&reg->key, tail))
		return false;
	if (reg->head_key > 0 && reg->key.len == reg->head_key + 1)
		reg->key.len = reg->head_key; /* no word followed */
	return true;
}

/* A name with its key and the hash of that, for whoever adds it if it is new. */
typedef struct {
	kh_str name; /* composed */
	kh_str key;
	uint32_t hash;
	uint32_t entity; /* whose spelling it is, or KH_NONE */
} look_up;

static look_up look(kh_register *reg, kh_str spelling)
{
	look_up found = {.name = spelling, .entity = KH_NONE};
	uint32_t index;

	if (!make_plain_key(reg, spelling)) {
		found.name = kh_nfc(spelling);
		reg->head_key = reg->key.len = 0;
		kh_key_add(&reg->key, spelling);
	}
	found.key = kh_buf_str(&reg->key);
	found.hash = kh_map_hash(found.key);
	index = find_spelling(reg, found.key, found.hash);
	if (index != KH_NONE)
		found.entity = reg->spellings.at[index].entity;
	return found;
}

void kh_register_look_ahead(kh_register *reg, kh_str name)
{
	enum { NEAR = 1 << 17 }; /* slots that are at hand anyhow */

	if (reg->slots_cap > NEAR && make_plain_key(reg, name))
		__builtin_prefetch(&reg->slots[kh_map_hash(kh_buf_str(&reg->key)) & (reg->slots_cap - 1)]);
}

static uint32_t add_spelling(kh_register *reg, uint32_t entity, const look_up *new)
{
	uint32_t text = add_text(reg, new->name, new->key);

	widen(reg, 1);
	place(reg, (uint64_t) new->hash << 32 | (reg->spellings.len + 1));
	kh_push_row(&reg->spellings, (kh_kept_spelling){text, entity});
	return text;
}

static kh_entity_more *make_more(kh_register *reg, uint32_t entity)
{
	kh_kept_entity *e = &reg->entities.at[entity];

	if (e->more == KH_NO_MORE) {
		if (reg->more.len >= KH_NO_MORE)
			KH_BUG("fewer than 2^29 entities have a place or a validity of their own");
		e->more = (uint32_t)reg->more.len & KH_NO_MORE;
		kh_push(&reg->more, (kh_entity_more){.valid = reg->always, .successor = KH_NONE});
	}
	return &reg->more.at[e->more];
}

static uint32_t add_entity(kh_register *reg, kh_entity_kind kind, kh_span span, const look_up *new)
{
	uint32_t entity = (uint32_t)reg->entities.len;

	kh_push_row(&reg->entities, (kh_kept_entity){.blocks = KH_NONE, .more = KH_NO_MORE, .kind = kind == KH_BLOCK});
	reg->entities.at[entity].text = add_spelling(reg, entity, new);
	reg->declared += kind == KH_UNIT;
	if (span.end > 0)
		make_more(reg, entity)->span = span;
	return entity;
}

uint32_t kh_register_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span)
{
	look_up found = look(reg, name);

	return found.entity == KH_NONE ? add_entity(reg, kind, span, &found) : KH_NONE;
}

uint32_t kh_register_find_or_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span)
{
	look_up found = look(reg, name);

	return found.entity == KH_NONE ? add_entity(reg, kind, span, &found) : found.entity;
}

bool kh_register_alias(kh_register *reg, uint32_t entity, kh_str spelling)
{
	look_up found = look(reg, spelling);

	if (found.entity == KH_NONE)
		add_spelling(reg, entity, &found);
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

kh_str kh_register_spelling(const kh_register *reg, uint32_t spelling, uint32_t *entity)
{
	*entity = reg->spellings.at[spelling].entity;
	return name_at(reg, reg->spellings.at[spelling].text);
}

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

	if (e->more != KH_NO_MORE) {
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

	return more == KH_NO_MORE ? (kh_entity_list){NULL, 0} : list_of(&reg->more.at[more].members);
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
		if (reg->entities.at[members.at[i]].more != KH_NO_MORE && kh_register_open(reg, members.at[i]))
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

/* Has it what tells it from other units: a time of its own, a successor, members? */
static bool is_special(const kh_register *reg, uint32_t entity)
{
	kh_entity e = kh_entity_of(reg, entity);

	return e.valid.from != reg->always.from || e.valid.to != reg->always.to || e.successor != KH_NONE ||
	       kh_register_members(reg, entity).len > 0;
}

uint32_t kh_register_alike(const kh_register *reg, uint32_t entity)
{
	const kh_kept_entity *e = &reg->entities.at[entity];

	if (e->kind != KH_UNIT || e->implicit || (e->blocks != KH_NONE && (e->blocks & SEVERAL)))
		return 0;
	if (e->more != KH_NO_MORE && is_special(reg, entity))
		return 0;
	return e->blocks == KH_NONE ? 1 : e->blocks + 2;
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
