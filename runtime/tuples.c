/* Distinct tuples. The order of numbers is the order of arrival, so nothing that a user sees depends on the hash. Data choose
 * which numbers meet, so the hash has the seed. It refuses to forget: there is no removal. */
#include "runtime/tuples.h"

#include "lang/base/map.h"

void kh_tuples_init(kh_tuples *t, uint32_t width)
{
	*t = (kh_tuples){.width = width};
}

void kh_tuples_free(kh_tuples *t)
{
	kh_rows_free(&t->parts);
	kh_plain_free(t->slot);
	*t = (kh_tuples){0};
}

static uint32_t index_in(uint64_t slot)
{
	return (uint32_t)slot - 1;
}

static bool holds(const kh_tuples *t, uint64_t slot, uint64_t hash, const uint32_t *parts)
{
	const uint32_t *there = &t->parts.at[(size_t)index_in(slot) * t->width];
	uint32_t i = 0;

	if (slot >> 32 != hash >> 32)
		return false;
	while (i < t->width && there[i] == parts[i])
		i++;
	return i == t->width;
}

/* The slot that holds the tuple, or the free one where it belongs. The slots are found by the half of the hash that they keep,
 * so the table grows without a look at the tuples. */
static size_t slot_of(const kh_tuples *t, uint64_t hash, const uint32_t *parts)
{
	size_t at = (hash >> 32) & (t->slots - 1);

	while (t->slot[at] != 0 && !holds(t, t->slot[at], hash, parts))
		at = (at + 1) & (t->slots - 1);
	return at;
}

static void grow(kh_tuples *t)
{
	size_t slots = t->slots == 0 ? 16 : t->slots * 2;
	uint64_t *slot = kh_plain_table(slots * sizeof *slot);

	for (size_t i = 0; i < t->slots; i++) {
		size_t at = (t->slot[i] >> 32) & (slots - 1);

		while (t->slot[i] != 0 && slot[at] != 0)
			at = (at + 1) & (slots - 1);
		if (t->slot[i] != 0)
			slot[at] = t->slot[i];
	}
	kh_plain_free(t->slot);
	t->slot = slot;
	t->slots = slots;
}

uint32_t kh_tuples_find(const kh_tuples *t, const uint32_t *parts)
{
	return t->slots == 0
		       ? KH_NONE
		       : index_in(t->slot[slot_of(t, kh_hash_numbers(parts, t->width), parts)]); /* a free slot gives KH_NONE */
}

uint32_t kh_tuples_add(kh_tuples *t, const uint32_t *parts)
{
	uint64_t hash = kh_hash_numbers(parts, t->width);

	if ((size_t)t->len * 2 >= t->slots)
		grow(t);
	size_t at = slot_of(t, hash, parts);
	if (t->slot[at] == 0) {
		for (uint32_t i = 0; i < t->width; i++)
			kh_push_row(&t->parts, parts[i]);
		t->slot[at] = (hash >> 32 << 32) | ++t->len;
	}
	return index_in(t->slot[at]);
}
