/* Files into tables: the one door of the data floor. */
#ifndef KH_DATA_LOAD_H
#define KH_DATA_LOAD_H

#include "runtime/data/encoding.h"
#include "runtime/data/header.h"
#include "runtime/data/table.h"
#include "runtime/data/trouble.h"

typedef struct {
	char delimiter;           /* 0: found by looking */
	int dataset;              /* a kh_dataset, or -1: the header decides */
	kh_encoding encoding;     /* KH_ENC_AUTO: found by looking */
	kh_str sheet;             /* the sheet to read; empty: those whose header fits */
	const kh_column_map *map; /* headers that the user explains */
	size_t nmap;
	bool whole;      /* keep the cells that no field takes */
	kh_str campaign; /* of every row of a file without a column of campaigns; empty: none */
} kh_load_options;

/* Reads one file (name "-": standard input), text or workbook, and appends its rows to the table. False leaves the table as it
 * was, with the reason in trouble. */
bool kh_load(kh_table *table, kh_str name, kh_load_options options, kh_trouble *trouble);
/* The same for a text that is in memory already: UTF-8 without byte-order mark. name is only shown. */
bool kh_load_csv_text(kh_table *table, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble);
/* The same for a workbook in memory. */
bool kh_load_book(kh_table *table, kh_str name, kh_str bytes, kh_load_options options, kh_trouble *trouble);
/* Is the text, given as rules, a table with a header that khen knows? For KT906. */
bool kh_looks_like_data(kh_str text);

/* Reads a whole file, or standard input for "-", into fresh memory: UTF-8 checked, byte-order mark removed; not yet NFC. Names
 * folders, empty and binary files, and those that are known by their first bytes (XLSX, XLS, PDF, ...). */
bool kh_read_text(kh_str name, kh_str *out, kh_trouble *trouble);

#endif
