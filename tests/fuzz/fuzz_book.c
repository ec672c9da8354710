/* Archives: any bytes are refused or give rows. What lies inside of them, past checksums and packing, is the matter of fuzz_sheet.c. */
#include "tests/fuzz/book.h"

#include "runtime/data/read.h"

FUZZ(book)
{
	kh_file_text file = {.bytes = fuzz_exact(input), .fd = -1};

	(void)kh_file_is_book(&file);
	(void)fuzz_read_book(file.bytes);
}
