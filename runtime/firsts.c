/* Open addressing over rows. The hashes have to be good in their upper half; those who make them see to it that data cannot choose
 * them (prints are seeded). It forgets nothing. */
#include "runtime/firsts.h"

#include "lang/base/mem.h"

void kh_firsts_init(kh_firsts *f, size_t expected)
{
	*f = (kh_firsts){.slots = 16};
	while (f->slots * 3 < expected * 4)
		f->slots *= 2;
	f->slot = kh_plain_table(f->slots * sizeof *f->slot);
}

void kh_firsts_free(kh_firsts *f)
{
	kh_plain_free(f->slot);
	*f = (kh_firsts){0};
}

static void grow(kh_firsts *f)
{
	size_t slots = f->slots * 2;
	uint64_t *slot = kh_plain_table(slots * sizeof *slot);

	for (size_t i = 0; i < f->slots; i++) {
		size_t at = (f->slot[i] >> 33) & (slots - 1);

		while (f->slot[i] != 0 && slot[at] != 0)
			at = (at + 1) & (slots - 1);
		if (f->slot[i] != 0)
			slot[at] = f->slot[i];
	}
	kh_plain_free(f->slot);
	f->slot = slot;
	f->slots = slots;
}

uint64_t *kh_firsts_find(kh_firsts *f, uint64_t hash, kh_has_key *has_key, void *with)
{
	if ((f->len + 1) * 4 > f->slots * 3)
		grow(f);
	size_t at = (hash >> 33) & (f->slots - 1);
	while (f->slot[at] != 0 && !(f->slot[at] >> 33 == hash >> 33 && has_key(with, kh_firsts_row(f->slot[at]))))
		at = (at + 1) & (f->slots - 1);
	return &f->slot[at];
}

void kh_firsts_take(kh_firsts *f, uint64_t *slot, uint64_t hash, uint32_t row)
{
	*slot = hash >> 33 << 33 | (row + 1);
	f->len++;
}
