/* Open addressing over rows. The hashes have to be good in their upper half; those who make them see to it that data cannot choose
 * them (prints are seeded). It forgets nothing. */
#include "runtime/firsts.h"

#include "lang/base/mem.h"

/* Three quarters full at most. Any number of slots will do: the place of a hash is its share of them. */
static size_t slots_for(size_t len)
{
	return len + len / 3 + 16;
}

void kh_firsts_init(kh_firsts *f, size_t expected)
{
	*f = (kh_firsts){.slots = slots_for(expected)};
	f->slot = kh_plain_table(f->slots * sizeof *f->slot);
}

void kh_firsts_free(kh_firsts *f)
{
	kh_plain_free(f->slot);
	*f = (kh_firsts){0};
}

static size_t next_place(const kh_firsts *f, size_t at)
{
	return at + 1 == f->slots ? 0 : at + 1;
}

static void grow(kh_firsts *f)
{
	kh_firsts larger = {.slots = f->slots + f->slots / 2, .len = f->len};

	larger.slot = kh_plain_table(larger.slots * sizeof *larger.slot);
	for (size_t i = 0; i < f->slots; i++) {
		size_t at = kh_firsts_place(&larger, f->slot[i]);

		while (f->slot[i] != 0 && larger.slot[at] != 0)
			at = next_place(&larger, at);
		if (f->slot[i] != 0)
			larger.slot[at] = f->slot[i];
	}
	kh_firsts_free(f);
	*f = larger;
}

uint64_t *kh_firsts_find(kh_firsts *f, uint64_t hash, kh_has_key *has_key, void *with)
{
	if (f->len + 1 > f->slots - f->slots / 4)
		grow(f);
	size_t at = kh_firsts_place(f, hash);
	while (f->slot[at] != 0 && !(f->slot[at] >> 33 == hash >> 33 && has_key(with, kh_firsts_row(f->slot[at]))))
		at = next_place(f, at);
	return &f->slot[at];
}

void kh_firsts_take(kh_firsts *f, uint64_t *slot, uint64_t hash, uint32_t row)
{
	*slot = hash >> 33 << 33 | (row + 1);
	f->len++;
}
