/* The CSV reader: cells, lines, and what it says of broken text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "lang/base/mem.h"
#include "runtime/data/csv.h"

/* Reads the text into one line: "line:cell|cell;" a record, "!" after the line of one with a stray quote. */
static kh_str read_all(kh_str text, char delimiter, kh_csv_step *last, uint64_t *trouble_line)
{
	kh_csv csv = kh_csv_open(text, delimiter);
	kh_buf out = {0};

	while ((*last = kh_csv_next(&csv)) == KH_CSV_RECORD) {
		kh_buf_addf(&out, "%llu%s", (unsigned long long)csv.line, csv.stray ? "!" : ":");
		for (size_t i = 0; i < csv.cells.len; i++) {
			if (i > 0)
				kh_buf_char(&out, '|');
			kh_buf_add(&out, kh_csv_cell(&csv, i));
		}
		kh_buf_char(&out, ';');
	}
	*trouble_line = csv.trouble_line;
	kh_csv_close(&csv);
	return kh_buf_str(&out);
}

static void reads_records(void **state)
{
	static const struct {
		const char *text;
		char delimiter;
		const char *records;
	} cases[] = {
		{"", ',', ""},
		{"a,b\nc,d\n", ',', "1:a|b;2:c|d;"},
		{"a,b\r\nc,d\r\n", ',', "1:a|b;2:c|d;"},
		{"a,b\rc,d\r", ',', "1:a|b;2:c|d;"},
		{"a,b\n\rc", ',', "1:a|b;3:c;"},
		{"a,b\nc,d", ',', "1:a|b;2:c|d;"}, /* last line without end */
		{"a;b\n", ';', "1:a|b;"},
		{"a\tb\n", '\t', "1:a|b;"},
		{"a|b\n", '|', "1:a|b;"},
		{"a,b;c\n", ';', "1:a,b|c;"},
		{"a,\n,b\n,\n", ',', "1:a|;2:|b;3:|;"},
		{"a,", ',', "1:a|;"},
		{",", ',', "1:|;"},
		{"a\n\n\nb\n", ',', "1:a;4:b;"}, /* blank lines count as lines */
		{"a\r\n\r\nb", ',', "1:a;3:b;"},
		{"\n\na", ',', "3:a;"},
		{"\"a\",\"b\"\n", ',', "1:a|b;"},
		{"\"a,b\",c\n", ',', "1:a,b|c;"},
		{"\"a\"\"b\",\"\"\"\"\n", ',', "1:a\"b|\";"},
		{"\"\",x\n", ',', "1:|x;"},
		{"\"\"\"\"\"\"", ',', "1:\"\";"},
		{"\"a\nb\",c\nd,e\n", ',', "1:a\nb|c;3:d|e;"},
		{"\"a\r\nb\r\n\",c\r\nd,e", ',', "1:a\r\nb\r\n|c;4:d|e;"},
		{"\"a\rb\",c\rd", ',', "1:a\rb|c;3:d;"},
		{"a\"b,c\nd,e\n", ',', "1!a\"b|c;2:d|e;"},         /* stray inside a plain cell */
		{"x,\"a\"b,c\nd,e\n", ',', "1!x|\"a\"b|c;2:d|e;"}, /* text after a closing quote */
		{"\"a\" ,c\n", ',', "1!\"a\" |c;"},
		{" \"a\",c\n", ',', "1! \"a\"|c;"},
		{"a,5\"\n", ',', "1!a|5\";"},
		{"0123456789abcdef,0123456789abcdefg,0123456789abcde\nx\n", ',',
		 "1:0123456789abcdef|0123456789abcdefg|0123456789abcde;2:x;"},
		{"Đơn vị,Nguyễn Văn Đức\n", ',', "1:Đơn vị|Nguyễn Văn Đức;"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_csv_step last;
		uint64_t line;
		kh_str got = read_all(kh_str_of(cases[i].text), cases[i].delimiter, &last, &line);

		assert_string_equal(kh_str_c(got), cases[i].records);
		assert_int_equal(last, KH_CSV_END);
	}
}

static void finds_unclosed_quotes(void **state)
{
	static const struct {
		const char *text;
		uint64_t line;
		const char *before;
	} cases[] = {
		{"\"", 1, ""},
		{"\"a", 1, ""},
		{"a,b\nc,\"d\ne,f\n", 2, "1:a|b;"},
		{"a,b\r\n\"x\ny\",z\r\nc,\"d\r\n", 4, "1:a|b;2:x\ny|z;"},
		{"a\n\"b\"\"\n", 2, "1:a;"},
		{"a,b\nc,\"d\ne,\"f\"\ng,h\n", 2, "1:a|b;"}, /* meets the opening quote of another cell */
		{"a,b\n\"c\"d\ne\"\n,\"f\n", 4, "1:a|b;2!\"c\"d;3!e\";"},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		kh_csv_step last;
		uint64_t line;
		kh_str got = read_all(kh_str_of(cases[i].text), ',', &last, &line);

		assert_int_equal(last, KH_CSV_UNCLOSED);
		assert_int_equal(line, cases[i].line);
		assert_string_equal(kh_str_c(got), cases[i].before);
	}
}

/* "h" and a line with a cell of n letters, in quotes or not. */
static kh_str big_cell(size_t n, bool quoted)
{
	kh_buf text = {0};

	kh_buf_addc(&text, quoted ? "h\n\"" : "h\n");
	kh_buf_fill(&text, 'x', n);
	kh_buf_addc(&text, quoted ? "\"\nend\n" : "\nend\n");
	return kh_buf_str(&text);
}

static void limits_cells(void **state)
{
	kh_csv_step last;
	uint64_t line;

	(void)state;
	for (int quoted = 0; quoted < 2; quoted++) {
		read_all(big_cell(KH_CSV_CELL_LIMIT, quoted), ',', &last, &line);
		assert_int_equal(last, KH_CSV_END);
		read_all(big_cell(KH_CSV_CELL_LIMIT + 1, quoted), ',', &last, &line);
		assert_int_equal(last, KH_CSV_LONG);
		assert_int_equal(line, 2);
	}
}

static void limits_columns(void **state)
{
	kh_csv_step last;
	uint64_t line;
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, "h\n");
	kh_buf_fill(&text, ',', KH_CSV_COLUMN_LIMIT - 1);
	read_all(kh_buf_str(&text), ',', &last, &line);
	assert_int_equal(last, KH_CSV_END);
	kh_buf_char(&text, ',');
	read_all(kh_buf_str(&text), ',', &last, &line);
	assert_int_equal(last, KH_CSV_WIDE);
	assert_int_equal(line, 2);
}

/* ---- what is written is read back ---- */

static uint64_t seed;

static size_t random_below(size_t n)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (size_t)(seed >> 33) % n;
}

static void random_cell(kh_buf *cell)
{
	static const char *const parts[] = {"a",   "ễ", "Đ", " ", ",", ";", "\"", "\n", "\r", "\r\n", "\t", "0123456789abcdef",
					    "\"\""};
	size_t n = random_below(8);

	cell->len = 0;
	while (n-- > 0)
		kh_buf_addc(cell, parts[random_below(KH_COUNT(parts))]);
}

static bool needs_quotes(kh_str cell, char delimiter)
{
	for (size_t i = 0; i < cell.len; i++)
		if (cell.ptr[i] == delimiter || cell.ptr[i] == '"' || cell.ptr[i] == '\n' || cell.ptr[i] == '\r')
			return true;
	return cell.len == 0; /* an empty line would be no record */
}

static void write_cell(kh_buf *out, kh_str cell, char delimiter)
{
	if (!needs_quotes(cell, delimiter)) {
		kh_buf_add(out, cell);
		return;
	}
	kh_buf_char(out, '"');
	for (size_t i = 0; i < cell.len; i++) {
		if (cell.ptr[i] == '"')
			kh_buf_char(out, '"');
		kh_buf_char(out, cell.ptr[i]);
	}
	kh_buf_char(out, '"');
}

static void reads_back_what_was_written(void **state)
{
	static const char *const ends[] = {"\n", "\r\n", "\r"};
	static const char delimiters[] = {',', ';', '\t', '|'};

	(void)state;
	for (seed = 1; seed < 3000; seed++) {
		uint64_t kept = seed;
		char delimiter = delimiters[random_below(KH_COUNT(delimiters))];
		const char *end = ends[random_below(KH_COUNT(ends))];
		size_t rows = 1 + random_below(5);
		kh_buf text = {0}, cell = {0};
		KH_VEC(kh_str) cells = {0};
		KH_VEC(size_t) widths = {0};
		kh_csv csv;
		size_t at = 0;

		for (size_t r = 0; r < rows; r++) {
			kh_push(&widths, 1 + random_below(4));
			for (size_t c = 0; c < widths.at[r]; c++) {
				random_cell(&cell);
				kh_push(&cells, kh_str_copy(kh_buf_str(&cell)));
				if (c > 0)
					kh_buf_char(&text, delimiter);
				write_cell(&text, kh_buf_str(&cell), delimiter);
			}
			if (r + 1 < rows || random_below(2) == 0)
				kh_buf_addc(&text, end);
		}
		csv = kh_csv_open(kh_buf_str(&text), delimiter);
		for (size_t r = 0; r < rows; r++) {
			assert_int_equal(kh_csv_next(&csv), KH_CSV_RECORD);
			assert_false(csv.stray);
			assert_int_equal(csv.cells.len, widths.at[r]);
			for (size_t c = 0; c < widths.at[r]; c++)
				assert_true(kh_str_eq(kh_csv_cell(&csv, c), cells.at[at++]));
		}
		assert_int_equal(kh_csv_next(&csv), KH_CSV_END);
		kh_csv_close(&csv);
		seed = kept;
	}
}

/* Any bytes at all: every step ends, and lines never go back. */
static void survives_noise(void **state)
{
	(void)state;
	for (seed = 1; seed < 3000; seed++) {
		uint64_t kept = seed, line = 0;
		size_t n = random_below(60);
		kh_buf text = {0};
		kh_csv csv;

		for (size_t i = 0; i < n; i++)
			kh_buf_char(&text, "a,\"\n\r;"[random_below(6)]);
		csv = kh_csv_open(kh_buf_str(&text), ',');
		while (kh_csv_next(&csv) == KH_CSV_RECORD) {
			assert_true(csv.line > line);
			line = csv.line;
			assert_true(csv.cells.len > 0);
		}
		kh_csv_close(&csv);
		seed = kept;
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_records),  cmocka_unit_test(finds_unclosed_quotes),       cmocka_unit_test(limits_cells),
		cmocka_unit_test(limits_columns), cmocka_unit_test(reads_back_what_was_written), cmocka_unit_test(survives_noise),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
