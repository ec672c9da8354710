/* Is a workbook that was written whole? */
#ifndef KH_REPORT_READ_BACK_H
#define KH_REPORT_READ_BACK_H

#include <stdbool.h>
#include <stddef.h>

/* Reads the file again: every part can be read to its end, and the sheets hold as many cells together as were written. What is too
 * large for khen to read at all is not judged. */
bool kh_book_read_back(int fd, size_t sheets, size_t cells);

#endif
