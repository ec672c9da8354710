/* CSV files into tables: any bytes are refused or give rows whose cells can be read as every type. */
#include "tests/fuzz/data.h"

#include "runtime/data/read.h"

/* Rows stand in the order of the file's lines. */
static void read_tables(const kh_data *data)
{
	fuzz_read_tables(data);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		for (uint32_t row = 1; data->tables[d] && row < data->tables[d]->len; row++)
			HOLDS(kh_table_line(data->tables[d], row) > kh_table_line(data->tables[d], row - 1) ||
			      kh_table_number(data->tables[d], row) == 1);
}

FUZZ(csv)
{
	kh_data *data = kh_data_new(kh_schema_new());
	kh_file_text file = {.bytes = fuzz_exact(input), .fd = -1};
	kh_trouble trouble = {0};
	kh_str text;

	if (!kh_file_decode(KH_STR("a.csv"), &file, KH_ENC_AUTO, &trouble)) {
		fuzz_tell(&trouble);
		file.text = fuzz_text(input);
	}
	text = file.text;
	(void)kh_looks_like_data(text);
	bool loaded = kh_load_csv_text(data, KH_STR("a.csv"), text, (kh_load_options){.dataset = -1}, &trouble);
	if (!loaded)
		fuzz_tell(&trouble);
	HOLDS(loaded == (fuzz_rows(data) > 0));
	/* A second file after the first. */
	if (loaded)
		(void)kh_load_csv_text(data, KH_STR("b.csv"), text, (kh_load_options){.delimiter = ';', .dataset = KH_NOMINATIONS},
				       &trouble);
	read_tables(data);
	kh_data_free(data);
	kh_file_free(&file);
}
