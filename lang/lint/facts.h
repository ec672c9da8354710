/* The facts that make up a world, shared by the files that gather them (facts.c), ask what they leave (left.c) and narrow worlds by
 * conditions (worlds.c). Rules see none of this: they ask through worlds.h. */
#ifndef KH_LINT_FACTS_H
#define KH_LINT_FACTS_H

#include "lang/lint/range.h"
#include "lang/lint/worlds.h"

/* A sum of columns and of what is treated like one: the year of a date, a product of columns. */
typedef struct {
	const kh_expr *base;
	kh_num factor;
} kh_sum_part;

typedef struct {
	KH_VEC(kh_sum_part) parts;
	kh_num constant;
} kh_sum;

typedef struct {
	kh_sum of; /* constant 0; the first factor is 1 */
	kh_range range;
	bool given; /* part of what every nomination is, not of a condition */
} kh_number_fact;

typedef struct {
	uint32_t field;
	bool closed; /* only the allowed keys */
	KH_VEC(kh_str) allowed, excluded;
	KH_VEC(kh_str) names; /* not empty: the text is one of these names, or has it in it */
} kh_text_fact;

typedef struct {
	uint32_t field;
	KH_VEC(const kh_places *) in, out; /* lies in one of each; lies in none of any */
} kh_unit_fact;

/* A condition that is not understood, and what it is. */
typedef struct {
	const kh_expr *test;
	bool holds;
} kh_riddle;

typedef struct {
	bool dead;
	bool vague; /* facts were left out: that something is left is not sure */
	unsigned kinds;
	KH_VEC(kh_number_fact) numbers;
	KH_VEC(kh_text_fact) texts;
	KH_VEC(kh_unit_fact) units;
	KH_VEC(kh_riddle) riddles;
} kh_world;

struct kh_worlds {
	const kh_plan *plan;
	KH_VEC(kh_world) list;
};

/* The expression that is the column alone. */
const kh_expr *kh_expr_column(const kh_plan *plan, uint32_t field);
/* The value of an expression that names no column; false: none is known. */
bool kh_constant_of(const kh_expr *e, kh_num *out);
/* Adds factor * e to the sum; false where it does not fit. */
bool kh_sum_add(kh_sum *s, const kh_expr *e, kh_num factor);
/* What every value of a base is. */
kh_range kh_natural_range(const kh_expr *base);
bool kh_key_listed(const kh_str *at, size_t len, kh_str key);

/* The fact about the sum, made where there is none; the sum is ratio times the fact's. NULL where it does not fit. */
kh_number_fact *kh_world_number(kh_world *w, const kh_sum *s, kh_num *ratio);
/* The fact about the column, made where there is none. */
kh_text_fact *kh_world_text(kh_world *w, uint32_t field);
/* The text is one of the keys, or none of them; the unit lies in one of the places, or in none. */
void kh_world_narrow_text(kh_world *w, uint32_t field, const kh_str *keys, size_t n, bool inside);
void kh_world_narrow_unit(kh_world *w, uint32_t field, const kh_places *places, bool inside);
/* A condition whose truth is known, and one that is not understood. */
void kh_world_settle(kh_world *w, bool truth, bool holds);
void kh_world_riddle(kh_world *w, const kh_expr *test, bool holds);

/* Of one world among these: what kh_worlds_some says of all. */
kh_truth kh_world_some(const kh_worlds *worlds, const kh_world *w);

#endif
