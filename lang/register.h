/* The register of units and blocks (khối): names, abbreviations, other and former names, validity, membership. A block is closed
 * (all its members are listed) or open (the plan names it, its list is not known).
 *
 * It may hold a million units, so an entity takes twelve bytes beside its name, all in plain memory; what only few have (validity,
 * successor, place in a rule file, members) lies apart. A register is kept until the program ends. */
#ifndef KH_REGISTER_H
#define KH_REGISTER_H

#include "lang/base/date.h"
#include "lang/base/map.h"
#include "lang/field.h"
#include "lang/nearest.h"
#include "lang/source.h"

typedef enum { KH_UNIT, KH_BLOCK } kh_entity_kind;

/* A unit or a block, as kh_entity_of gives it. Both can stand in a cell: a list may be sent by "Khối thi đua Ngân hàng" itself. */
typedef struct {
	kh_str name; /* as declared; stays where it is as long as the register */
	kh_entity_kind kind;
	bool open;     /* block whose list of members is not known */
	bool implicit; /* named by a rule, declared nowhere */
	kh_period valid;
	uint32_t successor; /* the entity that took over, or KH_NONE */
	kh_span span;
} kh_entity;

/* Entities by number. */
typedef struct {
	const uint32_t *at;
	size_t len;
} kh_entity_list;

/* An entity as it is kept. */
typedef struct {
	uint32_t text;      /* of its name (register.c) */
	uint32_t blocks;    /* the one block that lists it, or the number of a list of several and a mark, or KH_NONE */
	uint32_t more : 29; /* number of what only few have, or KH_NO_MORE */
	uint32_t kind : 1;  /* kh_entity_kind */
	uint32_t open : 1, implicit : 1;
} kh_kept_entity;

#define KH_NO_MORE ((UINT32_C(1) << 29) - 1)

typedef KH_VEC(uint32_t) kh_growing_list;

/* What only few entities have. */
typedef struct {
	kh_period valid;
	uint32_t successor;
	kh_span span;
	kh_growing_list members; /* of a block: entities that it lists */
} kh_entity_more;

/* A name or a further spelling. */
typedef struct {
	uint32_t text; /* as written, and its key */
	uint32_t entity;
} kh_kept_spelling;

typedef struct {
	KH_ROWS(kh_kept_entity) entities;    /* read through kh_entity_of, kh_register_blocks and kh_register_members */
	KH_ROWS(kh_kept_spelling) spellings; /* every one, in order of declaration */
	KH_VEC(kh_entity_more) more;
	KH_VEC(kh_growing_list) several; /* blocks of entities that more than one block lists */
	KH_ROWS(char *) texts;           /* chunks of equal size that never move */
	size_t text_used;                /* bytes of the last chunk */
	size_t declared;                 /* units that are not implicit */
	uint64_t *slots;                 /* of spellings by their keys: hash and index + 1; 0: free. Plain memory */
	size_t slots_cap;                /* a power of two */
	kh_buf key;                      /* room to make one in: */
	kh_buf head;                     /* its name without the last word, and ... */
	size_t head_key;                 /* ... so many bytes are the key of that; 0: not known */
	kh_buf kept_key;                 /* room for a key that was kept as what it differs by */
	kh_period always;                /* the validity of entities that state none */
	kh_nearest *nearest;             /* among all spellings, and ... */
	kh_nearest *nearest_block;       /* ... among those of blocks */
} kh_register;

typedef enum { KH_FALSE, KH_TRUE, KH_UNKNOWN } kh_truth;

kh_register *kh_register_new(void);
/* Makes room at once for so many more entities, each with one spelling. */
void kh_register_expect(kh_register *reg, size_t more);
/* Adds an entity under its name; gives its index, or KH_NONE when the name is taken. Units and blocks share one space of names. */
uint32_t kh_register_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span);
/* The entity of that name, whatever its kind; where there is none, one is added. */
uint32_t kh_register_find_or_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span);
/* Adds a further spelling; false when it already names another entity. */
bool kh_register_alias(kh_register *reg, uint32_t entity, kh_str spelling);
/* The spelling of that number as it was declared, and its entity. */
kh_str kh_register_spelling(const kh_register *reg, uint32_t spelling, uint32_t *entity);
/* The entity of a spelling (names are compared by key), or KH_NONE. */
uint32_t kh_register_find(const kh_register *reg, kh_str spelling);
uint32_t kh_register_find_key(const kh_register *reg, kh_str key);
/* Fetches from memory what kh_register_find_key will look at for keys of these hashes (kh_map_hash): several at once cost little more than
 * one. */
void kh_register_fetch(const kh_register *reg, const uint32_t *hashes, size_t n);
/* Fetches from memory what the next look-up of a name will look at, if that is worth it. */
void kh_register_look_ahead(kh_register *reg, kh_str name);
/* The nearest spelling, or empty: what kh_suggest_try would choose of all spellings in order of declaration. */
kh_str kh_register_nearest(const kh_register *reg, kh_str spelling);
/* The same of blocks only. */
kh_str kh_register_nearest_block(const kh_register *reg, kh_str spelling);

/* What is known of an entity. */
kh_entity kh_entity_of(const kh_register *reg, uint32_t entity);
kh_str kh_entity_name(const kh_register *reg, uint32_t entity);
static inline kh_entity_kind kh_entity_kind_of(const kh_register *reg, uint32_t entity)
{
	return (kh_entity_kind)reg->entities.at[entity].kind;
}
static inline kh_period kh_entity_valid(const kh_register *reg, uint32_t entity)
{
	uint32_t more = reg->entities.at[entity].more;

	return more == KH_NO_MORE ? reg->always : reg->more.at[more].valid;
}
/* Blocks that list it directly, in order of declaration; valid until the register changes, as is the next. */
kh_entity_list kh_register_blocks(const kh_register *reg, uint32_t entity);
/* Of a block: entities that it lists. */
kh_entity_list kh_register_members(const kh_register *reg, uint32_t block);
void kh_entity_set_open(kh_register *reg, uint32_t block, bool open);
void kh_entity_set_implicit(kh_register *reg, uint32_t entity, bool implicit);
void kh_entity_set_valid(kh_register *reg, uint32_t entity, kh_period valid);
void kh_entity_set_successor(kh_register *reg, uint32_t entity, uint32_t successor);

/* Makes entity a member of block; twice is once. */
void kh_register_join(kh_register *reg, uint32_t block, uint32_t entity);
/* Does the block hold the entity, directly or through blocks inside it? A block holds itself. An entity that the register does
 * not know (KH_NONE, or implicit and listed nowhere) is KH_UNKNOWN where the block or one inside it is open, else KH_FALSE. */
kh_truth kh_register_holds(const kh_register *reg, uint32_t block, uint32_t entity);
/* Declared units of one number are held by the same blocks and exist at any time; 0: the entity is like no other. */
uint32_t kh_register_alike(const kh_register *reg, uint32_t entity);
/* Is the block, or a block inside it, open? */
bool kh_register_open(const kh_register *reg, uint32_t block);
/* The units that the places hold, directly or through blocks, each once, in order of declaration of members; a unit among the
 * places holds itself. */
kh_entity_list kh_register_units(const kh_register *reg, const uint32_t *places, size_t n);

#endif
