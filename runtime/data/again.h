/* One row of a text read again, and the rows that follow it without searching. */
#ifndef KH_DATA_AGAIN_H
#define KH_DATA_AGAIN_H

#include "runtime/data/csv.h"
#include "runtime/data/row_cache.h"
#include "runtime/data/table.h"

typedef struct kh_again {
	/* In the text: */
	kh_store *store;
	uint32_t row; /* the one that csv stands at */
	bool valid;
	uint64_t offset; /* of csv.text in the store */
	bool to_the_end; /* csv.text ends with the store */
	kh_csv csv;
	size_t start; /* of the row's record in csv.text */
	char *room;   /* plain memory */
	size_t cap;
	/* By itself: */
	kh_rows_at_hand hand;
	kh_row_cache cache;
	uint32_t single_row; /* the one that single stands at */
	bool single_valid;
	kh_csv single;
} kh_again;

/* The record of the row, which stands behind the mark without a gap; NULL where the file does not hold it any more. Valid until the
 * next call of any of these. */
kh_csv *kh_again_row(kh_again *again, kh_store *store, char delimiter, uint32_t row, kh_row_mark mark);
/* The rows at hand need not be looked for. */
void kh_again_at_hand(kh_again *again, kh_rows_at_hand hand);
/* Nor need the row, if it is one of them, when they are not at hand any more. */
void kh_again_keep(kh_again *again, uint32_t row);
/* Rows are not what they were. */
void kh_again_forget(kh_again *again);
void kh_again_free(kh_again *again);

#endif
