/* CSV files into tables: any bytes are refused or give rows whose cells can be read as every type, however they are read. */
#include "tests/fuzz/data.h"

#include <sys/mman.h>
#include <unistd.h>

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

/* What is read of the bytes of a file, whole or block by block, by one thread or (where memory is khen's own) by several, is the same;
 * so is what is wrong with it. */
static void reads_by_blocks(kh_str bytes)
{
	static int fd = -1;
	kh_data *whole = kh_data_new(kh_schema_new()), *blocks = kh_data_new(kh_schema_new());
	kh_load_options options = {.dataset = -1};
	kh_trouble trouble = {0}, other = {0};

	if (fd < 0)
		fd = memfd_create("table", 0);
	HOLDS(fd >= 0 && ftruncate(fd, 0) == 0 && pwrite(fd, bytes.ptr, bytes.len, 0) == (ssize_t)bytes.len);
	kh_str name = kh_fmt("/proc/self/fd/%d", fd);
	bool loaded = kh_load(whole, name, options, &trouble);
	options.block = 1 + bytes.len % 97;
	options.jobs = fuzz_replays ? 3 : 1;
	HOLDS(kh_load(blocks, name, options, &other) == loaded);
	HOLDS(loaded || trouble.code == other.code);
	HOLDS(fuzz_same_data(whole, blocks));
	fuzz_read_tables(blocks);
	kh_data_free(whole);
	kh_data_free(blocks);
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
	if (input.len > 0)
		reads_by_blocks(input);
}
