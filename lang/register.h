/* The register of units and blocks (khối): names, abbreviations, other and former names, validity, membership. A block is closed
 * (all its members are listed) or open (the plan names it, its list is not known). */
#ifndef KH_REGISTER_H
#define KH_REGISTER_H

#include "lang/base/date.h"
#include "lang/base/map.h"
#include "lang/field.h"
#include "lang/source.h"

typedef enum { KH_UNIT, KH_BLOCK } kh_entity_kind;

/* A unit or a block. Both can stand in a cell: a list may be sent by "Khối thi đua Ngân hàng" itself. */
typedef struct {
	kh_str name; /* as declared */
	kh_entity_kind kind;
	bool open;     /* block whose list of members is not known */
	bool implicit; /* named by a rule, declared nowhere */
	kh_period valid;
	uint32_t successor; /* the entity that took over, or KH_NONE */
	kh_span span;
	KH_VEC(uint32_t) blocks;  /* blocks that list it directly, in order of declaration */
	KH_VEC(uint32_t) members; /* of a block: entities that it lists */
} kh_entity;

typedef struct {
	KH_VEC(kh_entity) entities;
	KH_VEC(kh_str) keys;         /* every spelling's key ... */
	KH_VEC(uint32_t) key_entity; /* ... and its entity */
	KH_VEC(kh_str) spellings;    /* as written, for suggestions */
	kh_map by_key;
	struct kh_guesses *guesses; /* register.c: what kh_register_nearest found before */
} kh_register;

typedef enum { KH_FALSE, KH_TRUE, KH_UNKNOWN } kh_truth;

kh_register *kh_register_new(void);
/* Adds an entity under its name; gives its index, or KH_NONE when the name is taken. Units and blocks share one space of names. */
uint32_t kh_register_add(kh_register *reg, kh_entity_kind kind, kh_str name, kh_span span);
/* Adds a further spelling; false when it already names another entity. */
bool kh_register_alias(kh_register *reg, uint32_t entity, kh_str spelling);
/* The entity of a spelling (names are compared by key), or KH_NONE. */
uint32_t kh_register_find(const kh_register *reg, kh_str spelling);
uint32_t kh_register_find_key(const kh_register *reg, kh_str key);
/* The nearest spelling, or empty. */
kh_str kh_register_nearest(const kh_register *reg, kh_str spelling);
/* Makes entity a member of block; twice is once. */
void kh_register_join(kh_register *reg, uint32_t block, uint32_t entity);
/* Does the block hold the entity, directly or through blocks inside it? A block holds itself. An entity that the register does
 * not know (KH_NONE, or implicit and listed nowhere) is KH_UNKNOWN where the block or one inside it is open, else KH_FALSE. */
kh_truth kh_register_holds(const kh_register *reg, uint32_t block, uint32_t entity);
/* Is the block, or a block inside it, open? */
bool kh_register_open(const kh_register *reg, uint32_t block);
/* The units that the block holds, directly or through blocks, each once, in order of declaration; returns how many. */
size_t kh_register_units(const kh_register *reg, uint32_t block, uint32_t **units);

#endif
