/* Keys by vectors: a text that is simple, as most cells are, is folded thirty-two bytes at a time. */
#ifndef KH_DATA_FOLD_H
#define KH_DATA_FOLD_H

#include <stdbool.h>
#include <stddef.h>

/* So many bytes before and behind the text can be read, whatever they are. */
enum { KH_FOLD_BEFORE = 4, KH_FOLD_BEHIND = 32 };

typedef struct {
	const char *text; /* given */
	size_t len;
	char *key;   /* given: room for KH_FOLD_BEHIND bytes more than the text has; made: the key, as long as the text */
	bool simple; /* made: false, where key says nothing */
} kh_folded;

typedef struct kh_folder kh_folder;

/* In plain memory; NULL where the processor has no vectors for it. */
kh_folder *kh_folder_new(void);
void kh_folder_free(kh_folder *folder);
/* Makes the keys (kh_key) of texts that are simple; costs less where one begins like the one before. Others are empty or begin or end with a
 * blank, two blanks stand together in them, a word may have its tone in another place, there are characters other than ASCII and the
 * composed letters of Vietnamese, or bytes that are no UTF-8. Touches no collected memory. */
void kh_fold(const kh_folder *folder, kh_folded *texts, size_t n);

#endif
