/* Texts read block by block: whatever the size of blocks, the number of threads and the columns that are loose, the rows are those of
 * the text read at once. */
#include "tests/unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/data/load.h"

static kh_schema *schema;
static char path[] = "/tmp/khen-stream-XXXXXX";

/* All that is known of the rows, or why there are none. */
static kh_str told(kh_str name, kh_load_options how, bool in_memory, kh_str text)
{
	kh_data *data = kh_data_new(schema);
	kh_trouble trouble;
	kh_buf out = {0};
	bool ok = in_memory ? kh_load_csv_text(data, name, text, how, &trouble) : kh_load(data, name, how, &trouble);
	kh_table *table = data->tables[KH_NOMINATIONS];

	if (!ok) {
		kh_str args[KH_MAX_ARGS];

		kh_trouble_args(&trouble, KH_EN, args);
		kh_buf_addf(&out, "%s", kh_code_text(trouble.code));
		for (size_t i = 1; i < trouble.nargs; i++)
			kh_buf_addf(&out, " %s", kh_str_c(args[i]));
	}
	for (uint32_t row = 0; ok && row < table->len; row++) {
		static const uint32_t fields[] = {KH_F_CAMPAIGN, KH_F_NAME, KH_F_KIND, KH_F_UNIT, KH_F_ACHIEVEMENT};

		kh_buf_addf(&out, "%llu %d %u:", (unsigned long long)kh_table_line(table, row), table->fault.at[row],
			    (unsigned)kh_table_cells(table, row));
		for (size_t i = 0; i < KH_COUNT(fields); i++) {
			uint32_t key = 0;

			kh_buf_addf(&out, " [%s]%d", kh_str_c(kh_cell_text(table, row, fields[i])),
				    (int)kh_cell_state_of(table, row, fields[i]));
			if (kh_cell_key(table, row, fields[i], &key) == KH_CELL_KNOWN)
				kh_buf_addf(&out, "(%s)", kh_str_c(kh_str_copy(kh_pool_text(&table->keys, key))));
		}
		for (size_t i = 0; i < kh_table_rest(table, row); i++)
			kh_buf_addf(&out, " +%s", kh_str_c(kh_table_rest_cell(table, row, i)));
		kh_buf_char(&out, '\n');
	}
	for (size_t i = 0; ok && i < table->notes.len; i++)
		kh_buf_addf(&out, "%d %llu-%llu %s\n", (int)table->notes.at[i].what, (unsigned long long)table->notes.at[i].first,
			    (unsigned long long)table->notes.at[i].last, kh_str_c(table->notes.at[i].detail[0]));
	kh_data_free(data);
	return kh_buf_str(&out);
}

static void write_file(kh_str text)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	assert_int_equal(fclose(f), 0);
}

static void reads_the_same(kh_str text)
{
	bool *loose = kh_alloc(schema->fields.len);
	kh_load_options how = {.dataset = -1};
	kh_str wanted = told(kh_str_of(path), how, true, text);

	loose[KH_F_NAME] = loose[KH_F_ACHIEVEMENT] = true;
	write_file(text);
	for (size_t block = 1; block < text.len + 70; block += 1 + block / LARGE(16, 2))
		for (size_t jobs = 1; jobs <= 3; jobs++)
			for (int print = 0; print < 2; print++) {
				how = (kh_load_options){.dataset = -1, .block = block, .jobs = jobs, .loose = print ? loose : NULL};
				kh_str got = told(kh_str_of(path), how, false, text);

				if (!kh_str_eq(got, wanted))
					fail_msg("block %zu, jobs %zu, loose %d:\n%s\nwanted:\n%s", block, jobs, print,
						 kh_str_c(got), kh_str_c(wanted));
			}
}

#define HEAD "chuyên đề,tên,loại,đơn vị,thành tích,ghi\n"

static void any_block_gives_the_rows(void **state)
{
	static const char *const texts[] = {
		HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,\n",
		HEAD "1,\"Trần, Văn \"\"A\"\"\",tập thể,X,Y,q\n\n\n2,B,cá nhân,X,Z,\n",
		HEAD "1,\"hai\ndòng\",tập thể,X,Y,\n2,\"\n\n\",cá nhân,X,\"a\r\nb\",\n3,C,hộ gia đình,X,Z,w\n",
		HEAD "1,Ông Trần Văn A,cá nhân,Sở Y,Y,\n2,Bà Lê Thị B,tập thể,Sở Y,Z,\n3,ThS. Lê Thị B,TT,Sở Y,Z,\n",
		HEAD "1,A,tập thể,X,Y\n2,B,cá nhân,X,Z,,k\n3,B\"b,cá nhân,X,Z,\n4,\"B\"b,cá nhân,X,Z,\n5,D,cá nhân,X,Z,\n",
		HEAD "1,#N/A,tập thể,X,####,\n2, ,cá nhân,X,  ,\n ,C,cá nhân,X,Z,\n4,\u00A0D\u00A0,cá nhân,X,Z,\n",
		HEAD "I. TẬP THỂ,,,,,\n1,A,,X,Y,\n2,B,,X,Z,\nII. CÁ NHÂN,,,,,\n1,C,,X,Y,\nTổng cộng,3,,,,\n,,TRƯỞNG PHÒNG,,,\n",
		HEAD "1,A,tập thể,X,Y,\n" HEAD "2,B,cá nhân,X,Z,\n(1),(2),(3),(4),(5),(6)\nTổng cộng,2,,,,\n",
		"\xEF\xBB\xBF" HEAD "1,Tổ hàn,tập thể,Trường A,Y,\n2,a\u0300,cá nhân,\u1EA1,Z,\n3,あ,cá nhân,X,Z,\n",
		HEAD "1,A,tập thể,X,Y,\r\n2,B,cá nhân,X,Z,\r\n\r\n3,C,cá nhân,X,Z,",
		HEAD "1,A,tập thể,X,Y,\r2,B,cá nhân,X,Z,\r\r3,C,cá nhân,X,Z,\r",
		"sep=;\nchuyên đề;tên;loại;đơn vị;thành tích\n1;\"A;\";tập thể;X;Y\n",
		"Danh sách\n\n" HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,",
		"tên,loại\n" HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,", /* the second header knows more */
	};

	(void)state;
	FOR_EACH(i, texts)
	reads_the_same(kh_str_of(texts[i]));
}

static void any_block_gives_the_trouble(void **state)
{
	static const char *const texts[] = {
		HEAD "1,A,tập thể,X,Y,\n2,\"B,cá nhân,X,Z,\n3,C,cá nhân,X,Z,\n",
		HEAD "1,A,tập thể,X,Y,\n2,\"B,cá nhân,X,Z,\n3,\"C\",cá nhân,X,Z,\n",
		HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,\"",
		HEAD "",
		HEAD "\n\n",
	};

	(void)state;
	FOR_EACH(i, texts)
	reads_the_same(kh_str_of(texts[i]));
}

/* Bytes are checked as they come; of a file read at once they are checked before. */
static void checks_bytes_on_the_way(void **state)
{
	static const kh_str texts[] = {
#define TEXT(literal) {literal, sizeof literal - 1}
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,B\xFF,cá nhân,X,Z,\n"),
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,\xC3\n"),
		TEXT(HEAD "1,A,tập thể,\xE1\xBA,Y,\n"),
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,B,cá\xFF nhân,X,Z,\n3,C,cá nhân,X,\xCC,\n"),
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,Sở \xE1\xBB,Z,\n"),
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,B\0,cá nhân,X,Z,\n"),
		TEXT(HEAD "1,A,tập thể,X,Y,\n2,Nguy?n V?n,cá nhân,X,Z,\n3,Tr?n,tập thể,X,,\n"),
		TEXT(HEAD "1,A,tập thể,S?,Y,\n2,B,cá nhân,S?,Z,\n3,Tr?n,tập thể,X,,\n"),
#undef TEXT
	};

	(void)state;
	FOR_EACH(i, texts)
	{
		write_file(texts[i]);
		kh_str wanted = told(kh_str_of(path), (kh_load_options){.dataset = -1}, false, texts[i]);
		for (size_t block = sizeof HEAD - 1; block < texts[i].len; block++) {
			kh_load_options how = {.dataset = -1, .block = block, .jobs = 2};
			kh_str got = told(kh_str_of(path), how, false, texts[i]);

			if (!kh_str_eq(got, wanted))
				fail_msg("text %zu, block %zu: %s, wanted %s", i, block, kh_str_c(got), kh_str_c(wanted));
		}
	}
}

/* Of many cells, each of them within the limit, the second one in quotes and of several lines. */
static void add_long_row(kh_buf *text, size_t bytes)
{
	kh_buf_addc(text, "2,\"B\n\nB\",cá nhân,X,Z,");
	for (size_t end = text->len + bytes; text->len < end;) {
		kh_buf_fill(text, 'x', 4000);
		kh_buf_addc(text, ",");
	}
}

/* Lines that no thread looks to the end of, in the middle of the text and at its very end. */
static void rows_may_be_longer_than_any_block(void **state)
{
	(void)state;
	for (size_t block = 1 << 12; block <= 1 << 20; block <<= 4)
		for (int end = 0; end < 3; end++) {
			kh_buf text = {0};
			kh_load_options how = {.dataset = -1, .block = block, .jobs = 2};

			kh_buf_addc(&text, HEAD "1,A,tập thể,X,Y,\n");
			add_long_row(&text, (size_t)11 << (end == 2 ? 10 : LARGE(19, 15)));
			kh_buf_addc(&text, end == 1 ? "" : "\n3,C,cá nhân,X,Z,");
			write_file(kh_buf_str(&text));
			kh_str wanted = told(kh_str_of(path), (kh_load_options){.dataset = -1}, true, kh_buf_str(&text));
			kh_str got = told(kh_str_of(path), how, false, kh_buf_str(&text));
			assert_true(wanted.len > text.len); /* all cells are told */
			assert_true(kh_str_eq(got, wanted));
		}
}

/* The beginning of a large file tells what it is; where that is all titles, the whole of it does. */
static void headers_may_stand_far_below(void **state)
{
	(void)state;
	for (size_t title = 100; title <= 100 << 14; title <<= 7) {
		kh_buf text = {0};
		kh_load_options how = {.dataset = -1, .block = 1 << 20, .jobs = 2};

		kh_buf_fill(&text, 'x', title);
		kh_buf_addc(&text, "\n" HEAD);
		for (uint32_t i = 0; text.len < title + ((size_t)17 << 16); i++)
			kh_buf_addf(&text, "%u,Tổ %u,tập thể,Sở Y,\"Việc, %u\",\n", i % 9, i, i);
		write_file(kh_buf_str(&text));
		kh_str wanted = told(kh_str_of(path), (kh_load_options){.dataset = -1}, true, kh_buf_str(&text));
		kh_str got = told(kh_str_of(path), how, false, kh_buf_str(&text));
		assert_true(kh_str_eq(got, wanted));
	}
}

static void makes_temp(void)
{
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	close(fd);
}

/* A row read again is looked for in the file as it was; one that is no longer there is told, not guessed. */
static void notices_a_changed_file(void **state)
{
	bool *loose = kh_alloc(schema->fields.len);
	kh_data *data = kh_data_new(schema);
	kh_trouble trouble;

	(void)state;
	loose[KH_F_NAME] = true;
	write_file(KH_STR(HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,\n"));
	assert_true(
		kh_load(data, kh_str_of(path), (kh_load_options){.dataset = -1, .block = sizeof HEAD, .loose = loose}, &trouble));
	assert_text(kh_cell_text(data->tables[KH_NOMINATIONS], 1, KH_F_NAME), "B");
	assert_int_equal(kh_data_changed(data).len, 0);
	assert_int_equal(truncate(path, (off_t)sizeof HEAD + 5), 0);
	assert_text(kh_data_changed(data), path);
	kh_data_free(data);
}

static kh_str name_of(kh_table *table, uint32_t row)
{
	return kh_cell_text(table, row, KH_F_NAME);
}

/* Keeps every other row. */
static void keep_rows(void *with, kh_table *table, uint32_t from, uint32_t to)
{
	(void)with;
	for (uint32_t row = from; row < to; row++)
		if (row % 2 == 0)
			kh_table_keep_row(table, row);
}

/* Rows that were read ahead are there though their file is not any more; few rows, and rows for one thread, are left where they are. */
static void gives_rows_that_were_read_ahead(void **state)
{
	enum { ROWS = 5000, EACH = 3 };
	kh_load_options how = {.dataset = -1, .block = 1 << 13, .loose = kh_alloc(schema->fields.len)};
	uint32_t rows[ROWS / EACH + 1];
	kh_trouble trouble;
	kh_buf text = {0};

	(void)state;
	((bool *)how.loose)[KH_F_NAME] = true;
	kh_buf_addc(&text, HEAD);
	for (uint32_t row = 0; row < ROWS; row++)
		kh_buf_addf(&text, "%u,\"Tổ%s%u\",tập thể,X,Y,\n", row % 9, row % 5 == 0 ? "\n" : " ", row);
	for (uint32_t i = 0; i <= ROWS / EACH; i++)
		rows[i] = i * EACH;
	for (size_t way = 0; way < 4; way++) {
		size_t n = way == 2 ? 9 : KH_COUNT(rows), jobs = way == 3 ? 1 : 3;
		kh_data *data = kh_data_new(schema);
		kh_table *table;

		write_file(kh_buf_str(&text));
		assert_true(kh_load(data, kh_str_of(path), how, &trouble));
		table = data->tables[KH_NOMINATIONS];
		if (way > 0)
			kh_table_fetch_rows(table, rows, n, jobs);
		assert_int_equal(truncate(path, (off_t)sizeof HEAD), 0);
		for (uint32_t row = ROWS; row-- > 0;)
			assert_text(name_of(table, row),
				    way == 1 && row % EACH == 0 ? kh_str_c(kh_fmt("Tổ%s%u", row % 5 == 0 ? "\n" : " ", row)) : "");
		kh_data_free(data);
	}
}

/* What is kept, and what was asked for, is there when the file is not; but for what does not end with its line. */
static void gives_rows_that_are_kept(void **state)
{
	static const char *const names[] = {"A", "B", "C\nc", "D", "\"E\"", "F", "G"};
	kh_load_options how = {.dataset = -1, .loose = kh_alloc(schema->fields.len)};
	kh_row_taker taker = {keep_rows, NULL};
	kh_trouble trouble;

	(void)state;
	((bool *)how.loose)[KH_F_NAME] = true;
	how.taker = &taker;
	for (how.block = sizeof HEAD; how.block < sizeof HEAD + 120; how.block += 17) {
		kh_data *data = kh_data_new(schema);
		kh_table *table;

		write_file(KH_STR(HEAD "1,A,tập thể,X,Y,\n2,B,tập thể,X,Y,\r\n\n3,\"C\nc\",tập thể,X,Y,\n4,D,tập thể,X,Y,\n"
				       "5,\"\"\"E\"\"\",tập thể,X,Y,\n6,F,tập thể,X,Y,\n7,G,tập thể,X,Y,"));
		assert_true(kh_load(data, kh_str_of(path), how, &trouble));
		table = data->tables[KH_NOMINATIONS];
		assert_text(name_of(table, 3), "D");
		assert_int_equal(truncate(path, (off_t)sizeof HEAD), 0);
		for (uint32_t row = KH_COUNT(names); row-- > 0;)
			assert_text(name_of(table, row), row != 6 && (row % 2 == 0 || row == 3) ? names[row] : "");
		kh_table_cut(table, 5);
		for (uint32_t row = 0; row < 5; row++)
			assert_text(name_of(table, row), "");
		kh_data_free(data);
	}
}

static kh_str name_given(const void *owner, uint32_t i)
{
	return kh_str_of(((const char *const *)owner)[i]);
}

/* Names that were given have numbers in a row, up to one that comes twice; cells have their numbers, and their own texts. */
static void names_given_are_numbered_first(void **state)
{
	static const char *const names[] = {"Sở A", "X", "Sơ\u0309 B", "Y", "X", "Z"};
	static const char text[] = HEAD "1,X,tập thể,Sở B,Y,\n2,Y,tập thể,Sơ\u0309 B,Y,\n3,Z,tập thể,Sở C,Y,\n4,Y,tập thể,Y,Y,\n";
	kh_data *data = kh_data_new(schema);
	kh_load_options how = {.dataset = -1, .block = 50, .names = {name_given, names, KH_COUNT(names)}};
	kh_trouble trouble;
	kh_buf many = {0};
	const kh_table *table;

	(void)state;
	for (size_t i = 0; i < KH_COUNT(names); i++)
		kh_buf_addc(&many, text);
	assert_true(kh_load_csv_text(data, KH_STR("t.csv"), kh_buf_str(&many), how, &trouble));
	table = data->tables[KH_NOMINATIONS];
	assert_int_equal(table->names, 4);
	for (uint32_t row = 0; row < 2; row++) {
		assert_int_equal(kh_cell_spelling(table, row, KH_F_UNIT), table->first_name + 2);
		assert_text(kh_cell_text(table, row, KH_F_UNIT), "Sở B");
	}
	assert_int_equal(kh_cell_spelling(table, 0, KH_F_NAME), table->first_name + 1);
	assert_int_equal(kh_cell_spelling(table, 3, KH_F_UNIT), table->first_name + 3);
	assert_true(kh_cell_spelling(table, 2, KH_F_UNIT) >= table->first_name + 4);
	kh_data_free(data);

	data = kh_data_new(schema); /* of few rows each cell is numbered when it comes */
	assert_true(kh_load_csv_text(data, KH_STR("t.csv"), kh_str_of(text), how, &trouble));
	assert_int_equal(data->tables[KH_NOMINATIONS]->names, 0);
	kh_data_free(data);
}

/* Cuts the file short. */
static void lose_file(void *with, kh_table *table, uint32_t from, uint32_t to)
{
	assert_int_equal(from, 0);
	assert_int_equal(to, 2);
	assert_int_equal(truncate(path, (off_t)sizeof HEAD), 0);
	for (uint32_t row = 0; row < 2; row++)
		*(unsigned *)with += kh_str_eq(name_of(table, row), row == 0 ? KH_STR("A") : KH_STR("B"));
}

/* While rows are taken, their text is in memory. */
static void reads_rows_at_hand(void **state)
{
	bool *loose = kh_alloc(schema->fields.len);
	kh_data *data = kh_data_new(schema);
	unsigned right = 0;
	kh_row_taker taker = {lose_file, &right};
	kh_trouble trouble;

	(void)state;
	loose[KH_F_NAME] = true;
	write_file(KH_STR(HEAD "1,A,tập thể,X,Y,\n2,B,cá nhân,X,Z,"));
	assert_false(kh_load(data, kh_str_of(path),
			     (kh_load_options){.dataset = -1, .block = sizeof HEAD, .loose = loose, .taker = &taker}, &trouble));
	assert_int_equal(right, 2);
	assert_int_equal(trouble.code, KH_KT912);
	kh_data_free(data);
}

/* Row i of a long list. */
static kh_str cell_of(uint32_t i, uint32_t field)
{
	switch (field) {
	case KH_F_NAME:
		return i % 11 == 0 ? KH_STR("") : kh_fmt("Tổ %u", i);
	case KH_F_UNIT:
		return i % 7 == 0 ? KH_STR("") : kh_fmt("Sở %u", i % 500);
	default:
		return kh_fmt("Việc %u", i % 1000);
	}
}

static kh_str long_list(uint32_t rows, const char *end)
{
	kh_buf text = {0};

	kh_buf_addc(&text, HEAD);
	for (uint32_t i = 0; i < rows; i++)
		kh_buf_addf(&text, "1,%s,tập thể,%s,%s,\n", kh_str_c(cell_of(i, KH_F_NAME)), kh_str_c(cell_of(i, KH_F_UNIT)),
			    kh_str_c(cell_of(i, KH_F_ACHIEVEMENT)));
	kh_buf_addc(&text, end);
	return kh_buf_str(&text);
}

/* Leaves the names and the units of the rows. */
static void leave_rows(void *with, kh_table *table, uint32_t from, uint32_t to)
{
	for (uint32_t row = from; row < to; row++) /* they have not been left yet */
		if (kh_column_cell(&table->column[KH_F_UNIT], row) == NULL ||
		    kh_column_print(&table->column[KH_F_NAME], row) == NULL)
			fail_msg("row %u", row);
	kh_table_leave_rows(table, with);
}

/* Rows that are left give their place to those that come, and are read again. */
static void rows_that_are_left_stay_to_be_had(void **state)
{
	static const uint32_t fields[] = {KH_F_NAME, KH_F_UNIT, KH_F_ACHIEVEMENT};
	enum { ROWS = LARGE(80000, 67000), MORE = 50 };
	bool *loose = kh_alloc(schema->fields.len), *leave = kh_alloc(schema->fields.len);
	kh_row_taker taker = {leave_rows, leave};
	kh_load_options how = {.dataset = -1, .block = 1 << 13, .loose = loose, .taker = &taker};
	kh_data *data = kh_data_new(schema);
	kh_trouble trouble;

	(void)state;
	loose[KH_F_NAME] = loose[KH_F_ACHIEVEMENT] = leave[KH_F_NAME] = leave[KH_F_UNIT] = true;
	assert_true(kh_load_csv_text(data, KH_STR("a.csv"), long_list(ROWS, ""), how, &trouble));
	assert_false(kh_load_csv_text(data, KH_STR("b.csv"), long_list(MORE, "1,\"A"), how, &trouble));
	assert_true(kh_load_csv_text(data, KH_STR("b.csv"), long_list(MORE, ""), how, &trouble));
	kh_table *table = data->tables[KH_NOMINATIONS];
	assert_int_equal(table->len, ROWS + MORE);
	assert_int_equal(table->column[KH_F_NAME].gone, ROWS);
	assert_int_equal(table->column[KH_F_UNIT].gone, ROWS);
	assert_int_equal(table->column[KH_F_ACHIEVEMENT].gone, 0);
	for (uint32_t row = 0; row < table->len; row++)
		FOR_EACH(i, fields)
		{
			kh_str wanted = cell_of(row < ROWS ? row : row - ROWS, fields[i]);

			if (!kh_str_eq(kh_cell_text(table, row, fields[i]), wanted) ||
			    kh_cell_state_of(table, row, fields[i]) != (wanted.len > 0 ? KH_CELL_KNOWN : KH_CELL_EMPTY))
				fail_msg("row %u, column %u: %s", row, fields[i], kh_str_c(kh_cell_text(table, row, fields[i])));
		}
	kh_data_free(data);
}

/* So many spellings that readers forget those that the table has, but not such as stand there otherwise: decomposed, with blanks, or with a
 * sign that is looked at each time. */
static kh_str unit_of(uint32_t i, bool as_sent)
{
	static const char *const sent[][2] = {
		{"Sơ\u0309 ", ""}, {"\" Sở ", " \""}, {"Sở ", " ?"}, {"\"Sở \"\"", "\"\"\""}, {"Sở ", ""}};
	static const char *const meant[][2] = {{"Sở ", ""}, {"Sở ", ""}, {"Sở ", " ?"}, {"Sở \"", "\""}, {"Sở ", ""}};
	const char *const *around = (as_sent ? sent : meant)[i % 16 < KH_COUNT(sent) ? i % 16 : KH_COUNT(sent) - 1];

	return kh_fmt("%s%u%s", around[0], i * 7919u % 19000, around[1]);
}

static void spellings_are_forgotten_and_met_again(void **state)
{
	enum { ROWS = LARGE(60000, 30000) };
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, HEAD);
	for (uint32_t i = 0; i < ROWS; i++)
		kh_buf_addf(&text, "%u,A,tập thể,%s,Y,\n", i % 9, kh_str_c(unit_of(i, true)));
	write_file(kh_buf_str(&text));
	for (size_t jobs = 1; jobs <= 3; jobs++) {
		kh_data *data = kh_data_new(schema);
		kh_trouble trouble;

		assert_true(
			kh_load(data, kh_str_of(path), (kh_load_options){.dataset = -1, .block = 1 << 13, .jobs = jobs}, &trouble));
		assert_int_equal(data->tables[KH_NOMINATIONS]->len, ROWS);
		for (uint32_t i = 0; i < ROWS; i++)
			if (!kh_str_eq(kh_cell_text(data->tables[KH_NOMINATIONS], i, KH_F_UNIT), unit_of(i, false)))
				fail_msg("jobs %zu, row %u: %s", jobs, i,
					 kh_str_c(kh_cell_text(data->tables[KH_NOMINATIONS], i, KH_F_UNIT)));
		kh_data_free(data);
	}
}

/* Row i of a file: some are long, and some stand behind a line that is no row. */
static void add_row(kh_buf *text, uint32_t i)
{
	kh_buf_addf(text, "%s%u,Tổ %u,tập thể,X,", i % 333 == 7 ? HEAD : "", i % 9, i);
	for (uint32_t k = 0; i % 1000 < 60 && k < 700; k++)
		kh_buf_addc(text, "Việc dài ");
	kh_buf_addf(text, "%u,\n", i);
}

static bool load_many(kh_data *data, kh_str name, uint32_t rows, const char *end)
{
	bool *loose = kh_alloc(schema->fields.len);
	kh_load_options how = {.dataset = -1, .block = 1 << 14, .loose = loose};
	kh_buf text = {0};
	kh_trouble trouble;
	FILE *f = fopen(kh_str_c(name), "wb");

	loose[KH_F_NAME] = loose[KH_F_ACHIEVEMENT] = true;
	kh_buf_addc(&text, HEAD);
	for (uint32_t i = 0; i < rows; i++)
		add_row(&text, i);
	kh_buf_addc(&text, end);
	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	assert_int_equal(fclose(f), 0);
	return kh_load(data, name, how, &trouble);
}

/* Rows are looked for from marks, in any order; those of a file that is not taken leave none behind. */
static void finds_rows_again(void **state)
{
	enum { ROWS = LARGE(5000, 2200) };
	kh_data *data = kh_data_new(schema);
	kh_str second = kh_fmt("%s-2", path);

	(void)state;
	assert_true(load_many(data, kh_str_of(path), ROWS, ""));
	assert_false(load_many(data, second, ROWS - 100, "1,\"A,tập thể,X,Y,\n"));
	assert_int_equal(data->tables[KH_NOMINATIONS]->len, ROWS);
	assert_true(load_many(data, second, ROWS, ""));
	assert_int_equal(data->tables[KH_NOMINATIONS]->len, 2 * ROWS);
	assert_in_range(data->tables[KH_NOMINATIONS]->mark_runs.len, 20, ROWS / KH_MARK_EVERY);
	for (uint32_t n = 0; n < 2 * ROWS; n++) {
		uint32_t row = n * 7919u % (2 * ROWS);

		assert_text(kh_cell_text(data->tables[KH_NOMINATIONS], row, KH_F_NAME), kh_str_c(kh_fmt("Tổ %u", row % ROWS)));
	}
	kh_data_free(data);
	unlink(kh_str_c(second));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_block_gives_the_rows),
		cmocka_unit_test(any_block_gives_the_trouble),
		cmocka_unit_test(checks_bytes_on_the_way),
		cmocka_unit_test(rows_may_be_longer_than_any_block),
		cmocka_unit_test(headers_may_stand_far_below),
		cmocka_unit_test(notices_a_changed_file),
		cmocka_unit_test(finds_rows_again),
		cmocka_unit_test(gives_rows_that_are_kept),
		cmocka_unit_test(gives_rows_that_were_read_ahead),
		cmocka_unit_test(names_given_are_numbered_first),
		cmocka_unit_test(reads_rows_at_hand),
		cmocka_unit_test(rows_that_are_left_stay_to_be_had),
		cmocka_unit_test(spellings_are_forgotten_and_met_again),
	};
	int failed;

	kh_mem_init();
	schema = kh_schema_new();
	makes_temp();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	return failed;
}
