/* Prints of cells: seeded hashes of their keys, made word by word, because the words of a list are few. Equal keys have equal prints; the
 * reverse is likely, and has to be looked up. */
#ifndef KH_DATA_PRINTS_H
#define KH_DATA_PRINTS_H

#include "lang/base/text.h"

/* What stands for no key. */
enum { KH_PRINT_EMPTY, KH_PRINT_ABSENT, KH_PRINT_UNREADABLE, KH_PRINT_FIRST };

/* The print of a key (kh_key), which is not empty. */
uint32_t kh_print_of(kh_str key);

/* The words that one thread has met, in plain memory. */
typedef struct kh_printer kh_printer;

/* How the print of the cell before in the same column came about, word by word: where both begin alike nothing is made twice. Zeroed at
 * first, and whenever the text of that cell goes. */
enum { KH_TRAIL_WORDS = 16 };
typedef struct {
	kh_str cell;
	size_t words;
	struct {
		size_t end; /* of the word in the cell; a space stands there */
		uint64_t sum;
	} at[KH_TRAIL_WORDS];
} kh_trail;

kh_printer *kh_printer_new(void);
void kh_printer_free(kh_printer *printer);
/* The print of a cell, which is not empty, by its words; memory may be read up to stop, which is not before the end of the cell. With person
 * also that of the person whose name it is. False, and nothing set, where it takes more than usual to tell: letters that are not usual,
 * bytes that are no UTF-8. A cell of blanks has KH_PRINT_EMPTY. trail is that of the column, with or without person. Touches no collected
 * memory. */
bool kh_print_cell(kh_printer *printer, kh_trail *trail, kh_str cell, const char *stop, uint32_t *print, uint32_t *person);

#endif
