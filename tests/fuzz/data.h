/* What holds of data however they were read. */
#ifndef KH_TESTS_FUZZ_DATA_H
#define KH_TESTS_FUZZ_DATA_H

#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "runtime/data/load.h"

static inline void fuzz_read_cell(kh_table *table, uint32_t row, uint32_t field)
{
	kh_str text = kh_cell_text(table, row, field);
	uint32_t key;
	kh_date date;
	kh_num number;
	unsigned kind;

	HOLDS(kh_utf8_valid_prefix(text) == text.len);
	HOLDS(kh_str_eq(kh_str_trim(text), text));
	if (kh_cell_date(table, row, field, &date) == KH_CELL_KNOWN)
		HOLDS(kh_date_of(kh_date_ymd(date).year, kh_date_ymd(date).month, kh_date_ymd(date).day) == date);
	if (kh_cell_number(table, row, field, &number) == KH_CELL_KNOWN)
		HOLDS(number.den > 0);
	if (kh_cell_kind(table, row, field, &kind) == KH_CELL_KNOWN)
		HOLDS(kind != 0 && (kind & ~(unsigned)KH_ALL_KINDS) == 0);
	if (kh_cell_key(table, row, field, &key) == KH_CELL_KNOWN)
		HOLDS(key < table->keys.len);
	(void)kh_cell_check(table, row, field);
	(void)kh_cell_state_of(table, row, field);
}

/* Every cell of the table can be read as every type. */
static inline void fuzz_read_cells(kh_table *table)
{
	for (uint32_t row = 0; row < table->len; row++) {
		HOLDS(kh_table_file_of(table, row) != NULL);
		HOLDS(kh_table_number(table, row) >= 1);
		for (uint32_t field = 0; field < table->schema->fields.len; field++)
			fuzz_read_cell(table, row, field);
	}
}

static inline void fuzz_read_tables(const kh_data *data)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d])
			fuzz_read_cells(data->tables[d]);
}

static inline size_t fuzz_rows(const kh_data *data)
{
	size_t rows = 0;

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		rows += data->tables[d] ? data->tables[d]->len : 0;
	return rows;
}

/* Are both tables of the same rows, cell for cell? */
static inline bool fuzz_same_rows(const kh_table *a, const kh_table *b)
{
	if ((a ? a->len : 0) != (b ? b->len : 0))
		return false;
	for (uint32_t row = 0; a && row < a->len; row++)
		for (uint32_t field = 0; field < a->schema->fields.len; field++)
			if (!kh_str_eq(kh_cell_text(a, row, field), kh_cell_text(b, row, field)))
				return false;
	return true;
}

static inline bool fuzz_same_data(const kh_data *a, const kh_data *b)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (!fuzz_same_rows(a->tables[d], b->tables[d]))
			return false;
	return true;
}

/* The trouble can be worded in both languages. */
static inline void fuzz_tell(const kh_trouble *trouble)
{
	for (int lang = KH_VI; lang <= KH_EN; lang++) {
		kh_str args[KH_MAX_ARGS] = {{0}};

		kh_trouble_args(trouble, (kh_lang)lang, args);
		kh_str text = kh_message_text(trouble->code, (kh_lang)lang, args, trouble->nargs);
		HOLDS(text.len > 0);
		HOLDS(kh_utf8_valid_prefix(text) == text.len);
		(void)kh_message_hint(trouble->code, (kh_lang)lang, args, trouble->nargs);
	}
}

#endif
