/* Open addressing with much room, so that nearly every cell is found at once. Marks need no seed: who makes them meet makes khen look
 * through as many cells as are kept, and no more. */
#include "runtime/data/familiar.h"

enum { FEW_PLACES = 64, MANY_PLACES = 8192 }; /* a quarter of which is taken */

void kh_familiar_init(kh_familiar *f)
{
	*f = (kh_familiar){.cap = FEW_PLACES, .various = !KH_BYTES_IN_ORDER};
	f->at = kh_plain_alloc(FEW_PLACES * sizeof *f->at);
}

void kh_familiar_free(kh_familiar *f)
{
	kh_plain_free(f->at);
	kh_rows_free(&f->texts);
	f->at = NULL;
}

static size_t next(const kh_familiar *f, size_t at)
{
	return (at + 1) & (f->cap - 1);
}

const kh_familiar_cell *kh_familiar_seek(const kh_familiar *f, kh_str cell, kh_bytes mark)
{
	size_t at = kh_familiar_place(f, mark);

	while (f->at[at].len != 0 && !kh_familiar_is(f, &f->at[at], cell, mark))
		at = next(f, at);
	return &f->at[at];
}

static void widen(kh_familiar *f)
{
	kh_familiar_cell *old = f->at;
	size_t cap = f->cap;

	f->cap *= 2;
	f->at = kh_plain_table(f->cap * sizeof *f->at);
	for (size_t i = 0; i < cap; i++) {
		size_t at = kh_familiar_place(f, old[i].mark);

		while (old[i].len != 0 && f->at[at].len != 0)
			at = next(f, at);
		if (old[i].len != 0)
			f->at[at] = old[i];
	}
	kh_plain_free(old);
}

void kh_familiar_add(kh_familiar *f, kh_str cell, uint32_t value)
{
	kh_bytes mark = kh_familiar_mark(cell, cell.ptr + cell.len);
	size_t at = f->various ? 0 : (size_t)(kh_familiar_seek(f, cell, mark) - f->at);

	if (f->various || f->at[at].len != 0)
		return;
	f->at[at] = (kh_familiar_cell){mark, (uint32_t)cell.len, value, (uint32_t)f->texts.len};
	for (size_t i = 0; cell.len > KH_BYTES_WIDTH && i < cell.len; i++)
		kh_push_row(&f->texts, cell.ptr[i]);
	if (++f->len * 4 < f->cap)
		return;
	f->various = f->cap == MANY_PLACES;
	if (!f->various)
		widen(f);
}
