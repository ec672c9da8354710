/* From header names to fields, and the delimiter that the header and the first records speak for. */
#ifndef KH_DATA_HEADER_H
#define KH_DATA_HEADER_H

#include "lang/base/map.h"
#include "lang/field.h"
#include "runtime/data/records.h"

/* The header is looked for in the first records, because titles often stand above it. */
#define KH_HEADER_WITHIN 30

/* A header name by key, and the field that it stands for in each data set. */
typedef struct {
	kh_str key;
	uint32_t fields[KH_DATASET_COUNT]; /* KH_NONE: none there */
	unsigned weak;                     /* a set: in these it stands for its field only where no other column does */
} kh_header_name;

typedef struct {
	KH_VEC(kh_header_name) list;
} kh_header_names;

/* A column that the user explains: --map "header=field". */
typedef struct {
	kh_str header;
	uint32_t field;
	unsigned datasets; /* in files of these, all of which have the field */
} kh_column_map;

/* A column with the running number of rows: no field, and nothing to tell about. */
#define KH_ORDINAL (KH_NONE - 1)

/* A header as one data set understands it. */
typedef struct {
	kh_dataset dataset;      /* among whose columns its names were looked up */
	kh_records_step step;    /* KH_RECORD: there is one; KH_RECORDS_END: all is blank; KH_RECORDS_STOPPED: it cannot be read */
	KH_VEC(kh_str) titles;   /* one a column: trimmed, NFC */
	KH_VEC(kh_str) names;    /* one a column: its title without a mark for required columns */
	KH_VEC(uint32_t) fields; /* one a column: KH_NONE where no field answers, or KH_ORDINAL */
	size_t known;            /* columns that a field answers to */
	bool twice;              /* two columns of one field: */
	kh_str first, second;    /* their names */
	uint64_t line;           /* where it stands */
	char delimiter;          /* of the text that it stands in, and ... */
	kh_str candidates;       /* ... those that fit equally well; empty: it is clear */
} kh_header;

/* The names of all columns. Those given by the user come first. */
kh_header_names kh_header_names_of(const kh_schema *schema, const kh_column_map *map, size_t n);
/* The key by which header names are compared: that of names, without blanks around "/". */
kh_str kh_header_key(kh_str name);
/* Finds the header for each data set: of the first KH_HEADER_WITHIN records the first of those with the most known names, or the
 * first that is not blank where no name is known. */
void kh_header_find(const kh_header_names *names, kh_records *records, kh_header found[KH_DATASET_COUNT]);
/* The same in a text whose delimiter is given (0: looked for among , ; TAB | in the header and the first 50 records). A first line
 * "sep=;" is honoured and passed over. False where the text was over before so many records were looked at: more of it might say something else. */
bool kh_header_find_in_text(const kh_header_names *names, kh_str text, char delimiter, kh_header found[KH_DATASET_COUNT]);
/* Starts reading the text in which the header was found. */
kh_csv kh_csv_start(kh_str text, const kh_header *header);
/* Goes to the header, or to where reading stops: reading goes on behind it. Gives header->step. */
kh_records_step kh_header_enter(const kh_header *header, kh_records *records);
/* Has the header a column of the field? */
bool kh_header_has(const kh_header *header, uint32_t field);
/* Is the record read last this header over again, as forms of several pages have it? */
bool kh_header_again(const kh_header *header, const kh_records *records);

#endif
