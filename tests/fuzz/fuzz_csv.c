/* CSV files into tables: any bytes are refused or give rows whose cells can be read as every type; and units from CSV. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "runtime/data/load.h"
#include "runtime/data/read.h"
#include "runtime/data/units.h"

static void read_cell(kh_table *table, uint32_t row, uint32_t field)
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

static void read_cells(kh_table *table)
{
	for (uint32_t row = 0; row < table->len; row++) {
		HOLDS(kh_table_file_of(table, row) != NULL);
		HOLDS(kh_table_number(table, row) >= 1);
		HOLDS(row == 0 || kh_table_line(table, row) > kh_table_line(table, row - 1) || kh_table_number(table, row) == 1);
		for (uint32_t field = 0; field < table->schema->fields.len; field++)
			read_cell(table, row, field);
	}
}

static void tell(const kh_trouble *trouble)
{
	kh_str args[KH_MAX_ARGS];

	kh_trouble_args(trouble, KH_VI, args);
	kh_trouble_args(trouble, KH_EN, args);
}

/* A sample of the bytes in memory of its own, to be seen by AddressSanitizer. */
static kh_str exact(kh_str input)
{
	char *copy = kh_alloc_atomic(input.len);

	if (input.len > 0)
		memcpy(copy, input.ptr, input.len);
	return (kh_str){copy, input.len};
}

FUZZ(csv)
{
	kh_data *data = kh_data_new(kh_schema_new());
	kh_file_text file = {.bytes = exact(input), .fd = -1};
	kh_trouble trouble = {0};
	kh_str text;

	if (!kh_file_decode(KH_STR("a.csv"), &file, KH_ENC_AUTO, &trouble)) {
		tell(&trouble);
		file.text = fuzz_text(input);
	}
	text = file.text;
	(void)kh_looks_like_data(text);
	bool loaded = kh_load_csv_text(data, KH_STR("a.csv"), text, (kh_load_options){.dataset = -1}, &trouble);
	if (!loaded)
		tell(&trouble);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		HOLDS(loaded || !data->tables[d] || data->tables[d]->len == 0);
	/* A second file after the first. */
	if (loaded)
		(void)kh_load_csv_text(data, KH_STR("b.csv"), text, (kh_load_options){.delimiter = ';', .dataset = KH_NOMINATIONS},
				       &trouble);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d])
			read_cells(data->tables[d]);
	kh_data_free(data);
	if (!kh_units_load_text(kh_register_new(), KH_STR("u.csv"), text, &trouble))
		tell(&trouble);
	kh_file_free(&file);
}
