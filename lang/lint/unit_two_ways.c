/* KT130: one unit written two ways: two clauses of the plan write it differently, two declarations differ by punctuation only, or a
 * clause uses a former name. Abbreviations that the register declares are meant; a name that nothing declares is KT019. */
#include "lang/grammar.tab.h"
#include "lang/lint/named.h"

#include <utf8proc.h>

/* ---- names alike but for punctuation ---- */

static bool is_part(uint32_t cp)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)cp);

	return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
	       (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

/* Letters that also count: "khối i, ii" is not "khối iii". */
static bool is_numeral(uint32_t cp)
{
	return (cp >= '0' && cp <= '9') || cp == 'i' || cp == 'v' || cp == 'x';
}

/* The key without punctuation and blanks; between numerals one stays. */
static kh_str squeezed(kh_str key)
{
	kh_buf out = {0};
	uint32_t cp, before = 0;
	bool gap = false;

	for (size_t at = 0; at < key.len;) {
		at += kh_utf8_decode(kh_str_slice(key, at, key.len), &cp);
		if (!is_part(cp)) {
			gap = true;
			continue;
		}
		if (gap && is_numeral(before) && is_numeral(cp))
			kh_buf_char(&out, ' ');
		kh_buf_cp(&out, cp);
		before = cp;
		gap = false;
	}
	return kh_buf_str(&out);
}

typedef struct {
	KH_VEC(kh_str) keys;
	KH_VEC(uint32_t) entities;
	kh_map map;
} squeezed_names;

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const squeezed_names *)owner)->keys.at[index];
}

static bool is_block_of(const kh_register *reg, uint32_t entity, uint32_t block)
{
	kh_entity_list blocks = kh_register_blocks(reg, entity);

	for (size_t i = 0; i < blocks.len; i++)
		if (blocks.at[i] == block)
			return true;
	return false;
}

static void report_alike(kh_lint *l, uint32_t first, uint32_t second)
{
	const kh_register *reg = l->plan->reg;
	kh_entity a = kh_entity_of(reg, first), b = kh_entity_of(reg, second);

	/* A block may well bear the name of the unit that it is about. */
	if (a.kind != b.kind || is_block_of(reg, first, second) || is_block_of(reg, second, first))
		return;
	kh_lint_report(l, KH_KT130, b.span, KH_ARGS(b.name, KH_NO_STR, KH_NO_STR, a.name))->label =
		(kh_label){a.span, KH_P_FIRST_HERE};
}

/* With a register a name that nothing declares was reported together with the nearest that is. */
static bool is_compared(kh_entity entity, bool with_register)
{
	return entity.span.end > entity.span.start && !(entity.implicit && with_register);
}

static void look_at_declarations(kh_lint *l)
{
	const kh_register *reg = l->plan->reg;
	squeezed_names all = {0};
	bool with_register = reg->declared > 0;

	kh_map_init(&all.map, key_of, &all);
	for (uint32_t i = 0; i < reg->entities.len; i++) {
		if (!is_compared(kh_entity_of(reg, i), with_register))
			continue;
		kh_str key = squeezed(kh_key(kh_entity_name(reg, i)));
		uint32_t first = kh_map_find(&all.map, key);
		if (first != KH_NONE) {
			report_alike(l, all.entities.at[first], i);
			continue;
		}
		kh_push(&all.keys, key);
		kh_push(&all.entities, i);
		kh_map_add(&all.map, key, (uint32_t)all.keys.len - 1);
	}
	kh_map_free(&all.map);
}

/* ---- names in clauses ---- */

typedef struct {
	const kh_node *first; /* the first place that names the unit in full */
	kh_str key;
	KH_VEC(kh_str) reported; /* keys of other names */
} usage;

static bool is_reported(usage *u, kh_str key)
{
	for (size_t i = 0; i < u->reported.len; i++)
		if (kh_str_eq(u->reported.at[i], key))
			return true;
	kh_push(&u->reported, key);
	return false;
}

static void look_at_name(kh_lint *l, usage *u, const kh_named *named, const kh_spellings *spellings)
{
	if (u->first != NULL && kh_str_eq(named->node->text, u->first->text))
		return;
	kh_str key = kh_key(named->node->text);
	kh_str name = kh_entity_name(l->plan->reg, named->entity);
	int word = kh_spelling_word(spellings, key);

	if (word == TOK_ABBREVIATION || (u->first != NULL && kh_str_eq(key, u->key)))
		return;
	if (word == TOK_FORMER) {
		if (!is_reported(u, key))
			kh_lint_report(l, KH_KT130, named->node->span, KH_ARGS(named->node->text, KH_NO_STR, name))->meant = name;
		return;
	}
	if (u->first == NULL) {
		u->first = named->node;
		u->key = key;
		return;
	}
	if (!is_reported(u, key))
		kh_lint_report(l, KH_KT130, named->node->span, KH_ARGS(named->node->text, u->first->text))->label =
			(kh_label){u->first->span, KH_P_FIRST_HERE};
}

void kh_lint_unit_two_ways(kh_lint *l)
{
	kh_spellings *spellings = kh_spellings_of(l);
	usage *of_entity = KH_NEWN(usage, l->plan->reg->entities.len + 1);
	const kh_names *names = kh_names_of(l);

	look_at_declarations(l);
	for (size_t i = 0; i < names->list.len; i++)
		if (names->list.at[i].node->kind != KH_N_STRING)
			look_at_name(l, &of_entity[names->list.at[i].entity], &names->list.at[i], spellings);
	kh_map_free(&spellings->by_key);
}
