/* Prints of cells: seeded hashes of their keys. Equal keys have equal prints; the reverse is likely, and has to be looked up. */
#ifndef KH_DATA_PRINTS_H
#define KH_DATA_PRINTS_H

#include "lang/base/text.h"

/* What stands for no key. */
enum { KH_PRINT_EMPTY, KH_PRINT_ABSENT, KH_PRINT_UNREADABLE, KH_PRINT_FIRST };

/* The print of a key (kh_key), which is not empty. */
uint32_t kh_print_of(kh_str key);

/* What one thread needs, in plain memory. */
typedef struct kh_printer kh_printer;

kh_printer *kh_printer_new(void);
void kh_printer_free(kh_printer *printer);
/* The prints of cells, n at most, around which memory can be read; an empty one and one of blanks has KH_PRINT_EMPTY. With persons also those
 * of the persons whose names they are. Unsure where it takes more than usual to tell: letters that are not usual, bytes that are no UTF-8.
 * Touches no collected memory. */
enum { KH_PRINTS_AT_ONCE = 32 };
void kh_print_cells(kh_printer *printer, const kh_str *cells, size_t n, kh_str around, uint32_t *prints, uint32_t *persons,
		    uint8_t *unsure);

#endif
