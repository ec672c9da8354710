/* KT120: two cited documents of one type, issuer and date whose numbers differ: 135-KH/TU and 136-KH/TU. One of them may be a slip.
 * Decisions, resolutions, decrees and circulars come by the dozen on one day: of them only numbers one slip apart are reported, and
 * only when they are cited in different places. */
#include "lang/base/map.h"
#include "lang/lint/cited.h"

typedef struct {
	KH_VEC(kh_str) keys;
	KH_VEC(const kh_citation *) cited;
} table;

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const table *)owner)->keys.at[index];
}

static kh_str kin_key(const kh_citation *c)
{
	return kh_fmt("%s %s %ld", kh_str_c(c->number.type), kh_str_c(c->number.organ), (long)c->date);
}

static bool come_in_numbers(kh_str type)
{
	return !kh_str_eq(type, KH_STR("KH")) && !kh_str_eq(type, KH_STR("CTr")) && !kh_str_eq(type, KH_STR("CT")) &&
	       !kh_str_eq(type, KH_STR("HD"));
}

static bool suspicious(const kh_citation *a, const kh_citation *b)
{
	if (kh_str_eq(a->number.serial, b->number.serial))
		return false;
	if (!come_in_numbers(a->number.type))
		return a->node != b->node;
	bool apart = a->where != b->where || (a->where == KH_CITED_TEXT && a->clause != b->clause);
	return apart && kh_edit_distance(a->number.serial, b->number.serial, 1) <= 1;
}

/* The citation stored under the key, or this one, now stored. */
static const kh_citation *first_under(kh_map *map, table *t, kh_str key, const kh_citation *c)
{
	uint32_t found = kh_map_find(map, key);

	if (found != KH_NONE)
		return t->cited.at[found];
	kh_push(&t->keys, key);
	kh_push(&t->cited, c);
	kh_map_add(map, key, (uint32_t)(t->keys.len - 1));
	return c;
}

void kh_lint_cited_twins(kh_lint *l)
{
	const kh_citations *cited = kh_citations_of(l);
	table *kin = KH_NEW(table), *numbers = KH_NEW(table);
	kh_map by_kin, by_number;

	kh_map_init(&by_kin, key_of, kin);
	kh_map_init(&by_number, key_of, numbers);
	for (size_t i = 0; i < cited->list.len; i++) {
		const kh_citation *c = &cited->list.at[i];
		if (!c->has_number || !c->has_date || c->number.type.len == 0 || c->where == KH_CITED_CHANGE)
			continue;
		kh_str key = kin_key(c), number = kh_fmt("%s %s", kh_str_c(c->number.serial), kh_str_c(key));
		const kh_citation *first = first_under(&by_kin, kin, key, c);
		/* each number once */
		if (first_under(&by_number, numbers, number, c) == c && suspicious(first, c))
			kh_lint_report(l, KH_KT120, c->span, KH_ARGS(c->number.raw, first->number.raw, kh_date_text(c->date)))
				->label = (kh_label){first->span, KH_P_CITED_HERE};
	}
	kh_map_free(&by_kin);
	kh_map_free(&by_number);
}
