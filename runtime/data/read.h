/* Bytes into text: the whole file in plain memory, decoded; or the beginning of one that can be read block by block. */
#ifndef KH_DATA_READ_H
#define KH_DATA_READ_H

#include "runtime/data/encoding.h"
#include "runtime/data/table.h"
#include "runtime/data/trouble.h"

/* The largest file that is read as a whole: workbooks, what comes through a pipe, text in another encoding than UTF-8. */
#define KH_FILE_LIMIT ((size_t)2 << 30)

typedef struct {
	char *block;   /* plain memory */
	kh_str bytes;  /* of the file */
	char *decoded; /* plain memory; NULL where the bytes are UTF-8 already */
	kh_str text;   /* UTF-8, past a byte-order mark */
	kh_encoding encoding;
	kh_encoding_sure sure;
	unsigned share; /* as in kh_table_file */
	int fd;         /* of a regular file that has more bytes than in_memory: what was read of it may be all; else -1 */
} kh_file_text;

/* Reads the bytes of a file, or of standard input for "-"; of a regular file that has more than in_memory only so many from the beginning: then
 * file->fd is set. Reads with read(2), so that a file cut short meanwhile is no crash. False with the reason in trouble: KT901-KT903, KT910. */
bool kh_file_open(kh_str name, size_t in_memory, size_t beginning, kh_file_text *out, kh_trouble *trouble);
/* Reads what file->fd has left. */
bool kh_file_read_rest(kh_str name, kh_file_text *file, kh_trouble *trouble);
/* May the file be read block by block: is there more of it, and what there is, is UTF-8? */
bool kh_file_streams(const kh_file_text *file, kh_encoding encoding);
/* Takes file->fd, for kh_store_of_file; *start is where its text begins, past a byte-order mark. file->text is what was read of it. */
int kh_file_take(kh_file_text *file, uint64_t *start);
/* Is it an Excel workbook (.xlsx)? */
bool kh_file_is_book(const kh_file_text *file);
/* Makes text of the bytes: in the encoding stated, or in the one that the evidence is for. False with the reason in trouble: no
 * text (KT904), no encoding fits (KT905), several might (KT218), marks were lost (KT219). */
bool kh_file_decode(kh_str name, kh_file_text *file, kh_encoding encoding, kh_trouble *trouble);
/* Checks bytes of a text that was not decoded as a whole; they begin on the line, at the offset. False: KT904, KT905. */
bool kh_text_check(kh_str name, kh_str text, uint64_t line, uint64_t offset, kh_trouble *trouble);
/* The same for marks that were lost; losses counts over the parts. False: KT219. */
bool kh_marks_check(kh_str name, kh_str text, uint64_t line, kh_mark_losses *losses, kh_trouble *trouble);
void kh_file_free(kh_file_text *file);

#endif
