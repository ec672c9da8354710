/* Distinct tuples. The order of numbers is the order of arrival, so nothing that a user sees depends on the hash. The numbers
 * are indices handed out by khen itself, which is why a plain mixing hash does. It refuses to forget: there is no removal. */
#include "runtime/tuples.h"

#include <string.h>

static size_t mix(const uint32_t *parts, uint32_t width)
{
	uint64_t h = 0x9e3779b97f4a7c15u;
	for (uint32_t i = 0; i < width; i++) {
		h = (h ^ parts[i]) * 0xff51afd7ed558ccdu;
		h ^= h >> 32;
	}
	return (size_t)h;
}

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

/* The slot that holds the tuple, or the free one where it belongs. */
static size_t slot_of(const kh_tuples *t, const uint32_t *parts)
{
	size_t at = mix(parts, t->width) & (t->slots - 1);
	while (t->slot[at] != 0 && memcmp(&t->parts.at[(size_t)(t->slot[at] - 1) * t->width], parts, t->width * sizeof *parts) != 0)
		at = (at + 1) & (t->slots - 1);
	return at;
}

static void grow(kh_tuples *t)
{
	kh_plain_free(t->slot);
	t->slots = t->slots == 0 ? 16 : t->slots * 2;
	t->slot = kh_plain_alloc(t->slots * sizeof *t->slot);
	for (uint32_t i = 0; i < t->len; i++)
		t->slot[slot_of(t, &t->parts.at[(size_t)i * t->width])] = i + 1;
}

uint32_t kh_tuples_find(const kh_tuples *t, const uint32_t *parts)
{
	return t->slots == 0 ? KH_NONE : t->slot[slot_of(t, parts)] - 1; /* a free slot, 0, gives KH_NONE */
}

uint32_t kh_tuples_add(kh_tuples *t, const uint32_t *parts)
{
	if ((size_t)t->len * 2 >= t->slots)
		grow(t);
	size_t at = slot_of(t, parts);
	if (t->slot[at] == 0) {
		for (uint32_t i = 0; i < t->width; i++)
			kh_push_row(&t->parts, parts[i]);
		t->slot[at] = ++t->len;
	}
	return t->slot[at] - 1;
}
