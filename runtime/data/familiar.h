/* What the cells of one column became that were met before, while they are few: campaigns, kinds, days. Plain memory. */
#ifndef KH_DATA_FAMILIAR_H
#define KH_DATA_FAMILIAR_H

#include "lang/base/text.h"
#include "lang/base/vec.h"
#include "runtime/data/bytes.h"

/* A cell by its mark: of a short one all its bytes, of another the last ones, in which names that begin alike differ. */
typedef struct {
	kh_bytes mark;
	uint32_t len, value; /* len 0: a free place */
	uint32_t text;       /* where a longer one stands in texts */
} kh_familiar_cell;

typedef struct {
	kh_familiar_cell *at;
	size_t cap, len;
	bool various; /* there are too many: nothing is kept any more */
	KH_ROWS(char) texts;
} kh_familiar;

void kh_familiar_init(kh_familiar *f);
void kh_familiar_free(kh_familiar *f);
/* Keeps the value of a cell that is not empty. */
void kh_familiar_add(kh_familiar *f, kh_str cell, uint32_t value);
/* Where the cell is that has the mark, or a free place. */
const kh_familiar_cell *kh_familiar_seek(const kh_familiar *f, kh_str cell, kh_bytes mark);

/* Memory may be read up to stop. */
static inline kh_bytes kh_familiar_mark(kh_str cell, const char *stop)
{
	if (cell.len <= KH_BYTES_WIDTH)
		return kh_bytes_short(cell.ptr, cell.len, stop);
	return kh_bytes_at(cell.ptr + cell.len - KH_BYTES_WIDTH, cell.ptr + cell.len);
}

static inline size_t kh_familiar_place(const kh_familiar *f, kh_bytes mark)
{
	uint64_t word = mark.low ^ (mark.high << 32 | mark.high >> 32);

	return (size_t)((word * UINT64_C(0x9E3779B97F4A7C15)) >> 48) & (f->cap - 1);
}

static inline bool kh_familiar_is(const kh_familiar *f, const kh_familiar_cell *known, kh_str cell, kh_bytes mark)
{
	return ((known->mark.low ^ mark.low) | (known->mark.high ^ mark.high) | (known->len ^ cell.len)) == 0 &&
	       (cell.len <= KH_BYTES_WIDTH || memcmp(f->texts.at + known->text, cell.ptr, cell.len) == 0);
}

/* The value of the cell, while cells are not various; false where it is not known. An empty one has 0. */
static inline bool kh_familiar_find(const kh_familiar *f, kh_str cell, const char *stop, uint32_t *value)
{
	kh_bytes mark = kh_familiar_mark(cell, stop);
	const kh_familiar_cell *known = &f->at[kh_familiar_place(f, mark)];

	if (!kh_familiar_is(f, known, cell, mark)) /* nearly all stand where they are looked for */
		known = kh_familiar_seek(f, cell, mark);
	*value = known->value;
	return known->len == cell.len;
}

#endif
