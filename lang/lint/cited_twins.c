/* KT120: two cited documents of one type, issuer and date whose numbers differ: 135-KH/TU and 136-KH/TU. One of them may be a slip, but an
 * office may also issue several on one day. Numbers that differ by one slip are reported; others only where the Party's plans,
 * programmes, directives and guidance, of which there are few, are cited in different places. Decisions, resolutions, decrees and
 * circulars come by the dozen: of them both must hold. */
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

static bool come_by_the_dozen(kh_str type)
{
	return !kh_str_eq(type, KH_STR("KH")) && !kh_str_eq(type, KH_STR("CTr")) && !kh_str_eq(type, KH_STR("CT")) &&
	       !kh_str_eq(type, KH_STR("HD"));
}

static int64_t value_of(kh_str serial)
{
	int64_t value = 0;

	for (size_t i = 0; i < serial.len; i++)
		value = value * 10 + (serial.ptr[i] - '0');
	return value;
}

/* One digit wrong, too many, too few or swapped; or the number before or after. */
static bool one_slip_apart(kh_str a, kh_str b)
{
	int64_t gap = value_of(a) - value_of(b);

	return gap == 1 || gap == -1 || kh_edit_distance(a, b, 1) <= 1;
}

/* Party numbers have their dash before the type. */
static bool of_party(const kh_citation *c)
{
	return c->number.proper.len > c->number.serial.len && c->number.proper.ptr[c->number.serial.len] == '-';
}

static bool suspicious(const kh_citation *a, const kh_citation *b)
{
	bool apart = a->where != b->where || (a->where == KH_CITED_TEXT && a->clause != b->clause);

	if (kh_str_eq(a->number.serial, b->number.serial) || a->node == b->node)
		return false;
	bool slip = one_slip_apart(a->number.serial, b->number.serial);
	if (come_by_the_dozen(a->number.type))
		return apart && slip;
	return slip || (apart && of_party(a));
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
