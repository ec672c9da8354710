/* From header names to fields, and the delimiter that the header and the first records speak for. */
#ifndef KH_DATA_HEADER_H
#define KH_DATA_HEADER_H

#include "lang/base/map.h"
#include "lang/field.h"
#include "runtime/data/csv.h"
#include "runtime/data/trouble.h"

/* Every header name of a schema, by key. */
typedef struct {
	KH_VEC(kh_str) keys;
	KH_VEC(uint32_t) fields;
} kh_header_names;

typedef struct {
	KH_VEC(kh_str) names;    /* one a column: trimmed, NFC, without a mark for required columns */
	KH_VEC(uint32_t) fields; /* one a column: KH_NONE where no field answers */
	size_t known;            /* columns that a field answers to */
	bool twice;              /* two columns of one field: */
	kh_str first, second;    /* their names */
} kh_header;

kh_header_names kh_header_names_of(const kh_schema *schema);
/* Reads the header: the first record that is not blank. *header is set for any step. */
kh_csv_step kh_header_read(const kh_header_names *names, kh_csv *csv, kh_header *header);

/* Starts reading a text whose delimiter is given (0: looked for among , ; TAB | in the header and the first 50 records). A first
 * line "sep=;" is honoured and passed over. False where it is not clear: *candidates names those that fit equally well. */
bool kh_csv_start(kh_str text, char delimiter, const kh_header_names *names, kh_csv *csv, kh_str *candidates);
/* The trouble that ended reading: true for KH_CSV_END. KH_CSV_RECORD means that there was no room for a further row. */
bool kh_csv_trouble(const kh_csv *csv, kh_csv_step step, kh_str name, kh_trouble *trouble);

#endif
