/* From header names to fields, and the delimiter that the header and the first records speak for. */
#ifndef KH_DATA_HEADER_H
#define KH_DATA_HEADER_H

#include "lang/base/map.h"
#include "lang/field.h"
#include "runtime/data/records.h"

/* The header is looked for in the first records, because titles often stand above it. */
#define KH_HEADER_WITHIN 30

/* Every header name of the columns of one data set, by key. Names given by the user come first. */
typedef struct {
	kh_dataset dataset;
	KH_VEC(kh_str) keys;
	KH_VEC(uint32_t) fields;
	KH_VEC(bool) weak; /* stands for its field only where no other column does */
} kh_header_names;

/* A column that the user explains: --map "header=field". */
typedef struct {
	kh_str header;
	uint32_t field;
	unsigned datasets; /* in files of these, all of which have the field */
} kh_column_map;

/* A column with the running number of rows: no field, and nothing to tell about. */
#define KH_ORDINAL (KH_NONE - 1)

typedef struct {
	kh_dataset dataset;      /* among whose columns its names were looked up */
	KH_VEC(kh_str) titles;   /* one a column: trimmed, NFC */
	KH_VEC(kh_str) names;    /* one a column: its title without a mark for required columns */
	KH_VEC(uint32_t) fields; /* one a column: KH_NONE where no field answers, or KH_ORDINAL */
	size_t known;            /* columns that a field answers to */
	bool twice;              /* two columns of one field: */
	kh_str first, second;    /* their names */
	uint64_t line;           /* where it stands */
} kh_header;

kh_header_names kh_header_names_of(const kh_schema *schema, kh_dataset dataset, const kh_column_map *map, size_t n);
/* The key by which header names are compared: that of names, without blanks around "/". */
kh_str kh_header_key(kh_str name);
/* Finds the header: of the first KH_HEADER_WITHIN records the first of those with the most known names, or the first that is not
 * blank where no name is known. Reading goes on behind it. *header is set for any step; KH_RECORD means that there is one. */
kh_records_step kh_header_find(const kh_header_names *names, kh_records *records, kh_header *header);
/* Has the header a column of the field? */
bool kh_header_has(const kh_header *header, uint32_t field);
/* Is the record read last this header over again, as forms of several pages have it? */
bool kh_header_again(const kh_header *header, const kh_records *records);

/* Starts reading a text whose delimiter is given (0: looked for among , ; TAB | in the header and the first 50 records). A first
 * line "sep=;" is honoured and passed over. False where it is not clear: *candidates names those that fit equally well. */
bool kh_csv_start(kh_str text, char delimiter, const kh_header_names *names, kh_csv *csv, kh_str *candidates);

#endif
