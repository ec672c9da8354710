/* One row of a text read again, and the rows that follow it without searching. */
#ifndef KH_DATA_AGAIN_H
#define KH_DATA_AGAIN_H

#include "runtime/data/csv.h"
#include "runtime/data/table.h"

typedef struct kh_again {
	kh_store *store;
	uint32_t row; /* the one that csv stands at */
	bool valid;
	uint64_t offset; /* of csv.text in the store */
	bool to_the_end; /* csv.text ends with the store */
	kh_csv csv;
	char *room; /* plain memory */
	size_t cap;
} kh_again;

/* The record of the row, which stands behind the mark without a gap; NULL where the file does not hold it any more. Valid until the
 * next call. */
kh_csv *kh_again_row(kh_again *again, kh_store *store, char delimiter, uint32_t row, kh_row_mark mark);
/* Rows are not what they were. */
void kh_again_forget(kh_again *again);
void kh_again_free(kh_again *again);

#endif
