/* Files into tables, one for each data set: the one door of the data floor. */
#ifndef KH_DATA_LOAD_H
#define KH_DATA_LOAD_H

#include "runtime/data/encoding.h"
#include "runtime/data/header.h"
#include "runtime/data/table.h"
#include "runtime/data/trouble.h"
#include "runtime/data/watch.h"

/* Who takes rows of nominations as soon as they are read: from .. to of the table, whose only file they are of; they will not change, unless
 * it turns out that the file has to be read in another way. Then rows come once more, from 0 on. */
typedef struct {
	void (*take)(void *with, kh_table *table, uint32_t from, uint32_t to);
	void *with;
} kh_row_taker;

typedef struct {
	char delimiter;           /* 0: found by looking */
	int dataset;              /* a kh_dataset, or -1: the header of each file (of each sheet) decides */
	kh_encoding encoding;     /* KH_ENC_AUTO: found by looking */
	kh_str sheet;             /* the sheet to read; empty: those whose header fits */
	const kh_column_map *map; /* headers that the user explains; each counts for the data sets that have its field */
	size_t nmap;
	const kh_value_map *values; /* values of columns that the user explains */
	size_t nvalues;
	bool whole;                /* keep the cells that no field takes */
	const bool *loose;         /* one a field: columns whose texts are rarely asked for (table.h); NULL: none */
	size_t jobs;               /* threads; 0: one */
	size_t block;              /* bytes read at once; 0: as many as are good. A larger file is not held in memory */
	const kh_watch *watch;     /* is told each row that is read; NULL: nobody is */
	const kh_row_taker *taker; /* NULL: nobody */
	kh_names_given names;      /* of units; n 0: none */
	kh_str campaign;           /* of every row of a file without a column of campaigns; empty: none */
} kh_load_options;

/* What was read, by data set. */
typedef struct kh_data {
	const kh_schema *schema;
	kh_table *tables[KH_DATASET_COUNT]; /* NULL or without files: nothing of that data set was given */
} kh_data;

kh_data *kh_data_new(const kh_schema *schema);
void kh_data_free(kh_data *data);
/* The table of a data set, made where there was none. */
kh_table *kh_data_table(kh_data *data, kh_dataset dataset);
/* Was a file changed since it was read? Then rows read again may not be what was judged. Gives its name, or nothing. */
kh_str kh_data_changed(const kh_data *data);
kh_str kh_table_changed(const kh_table *table);

/* "tệp đề nghị": a file of the data set; -1: of any. */
kh_phrase kh_dataset_file(int dataset);

/* Reads one file (name "-": standard input), text or workbook, and appends its rows to the table of its data set; the sheets of a
 * workbook may be of several. False leaves the rows as they were, with the reason in trouble. */
bool kh_load(kh_data *data, kh_str name, kh_load_options options, kh_trouble *trouble);
/* The same for a text that is in memory already: UTF-8 without byte-order mark. name is only shown. */
bool kh_load_csv_text(kh_data *data, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble);
/* The same for a workbook in memory. */
bool kh_load_book(kh_data *data, kh_str name, kh_str bytes, kh_load_options options, kh_trouble *trouble);
/* Is the text, given as rules, a table with a header that khen knows? For KT906. */
bool kh_looks_like_data(kh_str text);

/* Reads a whole file, or standard input for "-", into fresh memory: UTF-8 checked, byte-order mark removed; not yet NFC. Names
 * folders, empty and binary files, and those that are known by their first bytes (XLSX, XLS, PDF, ...). */
bool kh_read_text(kh_str name, kh_str *out, kh_trouble *trouble);

#endif
