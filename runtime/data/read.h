/* Bytes into text: the whole file in plain memory, decoded. */
#ifndef KH_DATA_READ_H
#define KH_DATA_READ_H

#include "runtime/data/encoding.h"
#include "runtime/data/table.h"
#include "runtime/data/trouble.h"

/* The largest file for now. */
#define KH_FILE_LIMIT ((size_t)2 << 30)

typedef struct {
	char *block;   /* plain memory */
	kh_str bytes;  /* of the file */
	char *decoded; /* plain memory; NULL where the bytes are UTF-8 already */
	kh_str text;   /* UTF-8, past a byte-order mark */
	kh_encoding encoding;
	kh_encoding_sure sure;
	unsigned share; /* as in kh_table_file */
} kh_file_text;

/* Reads the bytes of a file, or of standard input for "-". Reads with read(2), so that a file cut short meanwhile is no crash.
 * False with the reason in trouble: KT901-KT903, KT910. */
bool kh_file_open(kh_str name, kh_file_text *out, kh_trouble *trouble);
/* Is it an Excel workbook (.xlsx)? */
bool kh_file_is_book(const kh_file_text *file);
/* Makes text of the bytes: in the encoding stated, or in the one that the evidence is for. False with the reason in trouble: no
 * text (KT904), no encoding fits (KT905), several might (KT218), marks were lost (KT219). */
bool kh_file_decode(kh_str name, kh_file_text *file, kh_encoding encoding, kh_trouble *trouble);
void kh_file_free(kh_file_text *file);

#endif
