/* Where the bytes are that a reader of CSV must look at: delimiters, quotes, line ends. */
#ifndef KH_DATA_SPECIALS_H
#define KH_DATA_SPECIALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that may have to be told of: a NUL, and what stands for a mark that may have been lost. */
static inline bool kh_is_suspect(char c)
{
	return c == '\0' || c == '?' || c == '\xEF';
}

/* Writes the offsets of these bytes in order, and gives how many there are; places has room for len of them. len < 2^32. Sets *suspect where
 * a byte is suspect, and only there. */
typedef size_t kh_specials(const char *text, size_t len, char delimiter, uint32_t *places, bool *suspect);

/* The fastest way that this machine has; all ways find the same. */
kh_specials *kh_specials_best(void);
/* Way n, for tests: NULL past the last, and for those that this machine lacks. */
kh_specials *kh_specials_way(size_t n);
#define KH_SPECIALS_WAYS 3

#endif
