/* The text of a data file, in memory or in the file itself, that can be looked at again: where rows stand is remembered, not what they
 * say. */
#ifndef KH_DATA_STORE_H
#define KH_DATA_STORE_H

#include "lang/base/text.h"

typedef struct kh_store kh_store;

/* A text in memory. block: plain memory that the store frees, or NULL where the text belongs to somebody else. */
kh_store *kh_store_of_text(kh_str text, char *block);
/* A regular file in UTF-8, read from byte start on (past a byte-order mark). The store closes the descriptor. */
kh_store *kh_store_of_file(int fd, uint64_t start);
void kh_store_close(kh_store *store);

/* The text of a store in memory. */
kh_str kh_store_all(const kh_store *store);
/* Are its bytes read from a file each time? */
bool kh_store_in_file(const kh_store *store);
/* Bytes of the text; of a file, as it was when the store was made. */
uint64_t kh_store_size(const kh_store *store);
/* The text from an offset on, up to len bytes, fewer at its end or where the file cannot be read any more. Of a file, the bytes are
 * read into *room, plain memory of *cap bytes that grows; of a text in memory they stay where they are. */
kh_str kh_store_read(kh_store *store, uint64_t from, size_t len, char **room, size_t *cap);
/* The same for any thread; fewer bytes than there should be are for the caller to tell (kh_store_lost). */
kh_str kh_store_look(const kh_store *store, uint64_t from, size_t len, char **room, size_t *cap);
/* Notes that bytes that were there could not be read. */
void kh_store_lost(kh_store *store);
/* Is the file another one than when the store was made: longer, shorter, written to, or not readable? */
bool kh_store_changed(kh_store *store);

#endif
