/* Where the bytes are that a reader of CSV must look at: delimiters, quotes, line ends. */
#ifndef KH_DATA_SCAN_H
#define KH_DATA_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* Writes the offsets of these bytes in order, and gives how many there are; places has room for len of them. len < 2^32. */
typedef size_t kh_scan(const char *text, size_t len, char delimiter, uint32_t *places);

/* The fastest way that this machine has; all ways find the same. */
kh_scan *kh_scan_best(void);
/* Way n, for tests: NULL past the last, and for those that this machine lacks. */
kh_scan *kh_scan_way(size_t n);
#define KH_SCAN_WAYS 3

#endif
