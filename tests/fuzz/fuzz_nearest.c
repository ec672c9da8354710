/* The nearest of many names: the first line is what was written, each further one a name. The tree of names gives what looking at
 * each of them gives, also while names are added. */
#include "tests/fuzz/fuzz.h"

#include "lang/base/vec.h"
#include "lang/nearest.h"
#include "lang/suggest.h"

typedef struct {
	KH_VEC(kh_str) names;
	KH_VEC(kh_str) keys;
} list;

static kh_str name_of(const void *owner, uint32_t index)
{
	return ((const list *)owner)->names.at[index];
}

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const list *)owner)->keys.at[index];
}

/* Leaves some out. */
static bool is_wanted(const void *owner, uint32_t index)
{
	return name_of(owner, index).len % 3 != 0;
}

static kh_str by_looking(const list *all, size_t count, kh_str wanted, bool every)
{
	kh_suggestion s;

	kh_suggest_start(&s, wanted);
	for (size_t i = 0; i < count; i++)
		if (every || is_wanted(all, (uint32_t)i))
			kh_suggest_try(&s, all->names.at[i]);
	return s.best;
}

static void finds(kh_nearest *nearest, const list *all, size_t count, kh_str wanted, bool every)
{
	uint32_t found = kh_nearest_find(nearest, count, wanted);
	kh_str best = by_looking(all, count, wanted, every);

	HOLDS((found == KH_NONE) == (best.len == 0));
	HOLDS(found == KH_NONE || (found < count && kh_str_eq(all->names.at[found], best)));
}

FUZZ(nearest)
{
	list *all = KH_NEW(list);
	kh_str text = kh_nfc(fuzz_text(input)), wanted = fuzz_take_line(&text);
	kh_nearest *every = kh_nearest_new(name_of, key_of, NULL, all), *some = kh_nearest_new(name_of, key_of, is_wanted, all);

	while (text.len > 0) {
		kh_str name = kh_str_trim(fuzz_take_line(&text));

		if (name.len == 0)
			continue;
		kh_push(&all->names, name);
		kh_push(&all->keys, kh_key(name));
	}
	finds(every, all, all->names.len / 2, wanted, true);
	finds(every, all, all->names.len, wanted, true);
	finds(some, all, all->names.len, wanted, false);
	for (size_t i = 0; i < all->names.len && i < 8; i++)
		finds(every, all, all->names.len, all->names.at[i], true);
}
