/* Files into tables: the one door of the data floor. */
#ifndef KH_DATA_LOAD_H
#define KH_DATA_LOAD_H

#include "lang/message.h"
#include "runtime/data/table.h"

/* Why a file gives no table: a message of the catalogue, worded by the caller. code is KH_CODE_COUNT when all is well. */
typedef struct {
	kh_code code;
	kh_str args[KH_MAX_ARGS];
	size_t nargs;
} kh_trouble;

typedef struct {
	char delimiter; /* 0: found by looking */
	int dataset;    /* a kh_dataset, or -1: the header decides */
} kh_load_options;

/* Reads one CSV file (name "-": standard input) and appends its rows to the table. False leaves the table as it was, with the
 * reason in trouble. */
bool kh_load_csv(kh_table *table, kh_str name, kh_load_options options, kh_trouble *trouble);

/* Reads a whole file, or standard input for "-", into fresh memory: UTF-8 checked, byte-order mark removed; not yet NFC. Names
 * folders, empty and binary files, and those that are known by their first bytes (XLSX, XLS, PDF, ...). */
bool kh_read_text(kh_str name, kh_str *out, kh_trouble *trouble);

#endif
