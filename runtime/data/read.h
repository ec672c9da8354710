/* Bytes into text: the whole file in plain memory, checked to be UTF-8. */
#ifndef KH_DATA_READ_H
#define KH_DATA_READ_H

#include "runtime/data/trouble.h"

/* The largest file for now. */
#define KH_FILE_LIMIT ((size_t)2 << 30)

typedef struct {
	char *block; /* plain memory */
	kh_str text; /* in block, past a byte-order mark */
} kh_file_text;

/* Reads a file, or standard input for "-". Reads with read(2), so that a file cut short meanwhile is no crash. False with the
 * reason in trouble: KT901-KT905, KT910. */
bool kh_file_read(kh_str name, kh_file_text *out, kh_trouble *trouble);
void kh_file_free(kh_file_text *file);
/* The checks of kh_file_read on bytes in memory; text is set past a byte-order mark. */
bool kh_text_check(kh_str name, kh_str bytes, kh_str *text, kh_trouble *trouble);

#endif
