/* What the rooms behind load.h share, and nobody else includes: a list on its way into a table. */
#ifndef KH_DATA_LOADING_H
#define KH_DATA_LOADING_H

#include "runtime/data/load.h"
#include "runtime/data/rows.h"

/* As many names as a message lists. */
#define KH_SHOWN_NAMES 20

/* One list on its way: the text, or one sheet of the workbook. */
typedef struct {
	kh_data *data;
	kh_table *table; /* of the data set that the header decided on; NULL before */
	kh_str name;
	kh_load_options options;
	kh_header_names names;
	kh_records records;
	kh_header header;
	kh_list_state list;
	unsigned kind;       /* that the name of the sheet says; 0: none */
	uint32_t campaign;   /* what each row gets for its campaign; 0: its own cell */
	bool kinds;          /* a row has its kind from the sheet or a section */
	bool part;           /* only the beginning of the text is at hand ... */
	bool more;           /* ... and more is needed to find the header, ... */
	bool all;            /* ... or all of it, in memory */
	bool checked;        /* the text is known to be UTF-8 that lost no marks */
	kh_table_file about; /* what is known of the file before its rows are read */
	uint32_t file;       /* its index in the table */
	kh_buf hidden;       /* rows that are hidden, as a list */
	uint64_t hidden_first, hidden_last;
	size_t hidden_rows;
	struct kh_recent *recent; /* spellings met lately, one a column; plain memory */
} kh_loading;

/* ---- which data set (dataset.c) ---- */

/* Which data set a header is of: of those that it fits, else of all, the one that knows most of its columns. */
typedef struct {
	kh_header as[KH_DATASET_COUNT];
	bool fits[KH_DATASET_COUNT];
	kh_dataset best;
	int rival; /* another that fits as well; -1: none */
} kh_decision;

/* Has the header every column by which its data set is known? */
bool kh_header_complete(const kh_header *header, const kh_load_options *options);
/* Sets best and rival by what each data set understands of the header. */
void kh_decide(kh_decision *d, const kh_load_options *options);
/* Can rows be read below l->header, of the data set decided on? Else false, with the reason in trouble. */
bool kh_header_check(kh_loading *l, const kh_decision *d, kh_trouble *trouble);
/* Says which columns the header has and which it lacks (KT213); false. */
bool kh_misfit(const kh_loading *l, const kh_decision *d, kh_trouble *trouble);

/* ---- rows (fill.c) ---- */

/* Reads the rows below the header into the table as a file of its own; an empty list is left out. */
bool kh_load_rows(kh_loading *l, kh_trouble *trouble);
/* Takes the record read last: a row of the table, or something to tell about. Is it a row? */
bool kh_load_record(kh_loading *l);

/* ---- rows of a text, block by block (stream.c) ---- */

/* Reads the rows of l->about.store, from where l->records.csv stands to the end of the text. */
bool kh_load_stream(kh_loading *l, kh_trouble *trouble);

/* ---- what goes wrong leaves no trace (load.c) ---- */

/* Where the tables were before a file was read: what goes wrong later leaves them so. */
typedef struct {
	struct {
		size_t rows, files, notes;
	} of[KH_DATASET_COUNT];
} kh_checkpoint;

kh_checkpoint kh_checkpoint_of(const kh_data *data);
size_t kh_rows_since(const kh_data *data, const kh_checkpoint *before);
/* Cuts the tables back to where they were; false. */
bool kh_undo(kh_data *data, const kh_checkpoint *before);

/* ---- files in each other's place (swapped.c) ---- */

/* Is the text, given as data, a rule file? For KT907. */
bool kh_looks_like_rules(kh_str text);

#endif
