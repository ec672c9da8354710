/* csv2xlsx IN.csv OUT.xlsx [NAME FURTHER.csv]...: lists as a workbook, for tests. The first sheet is Sheet1; one whose name begins with
 * "-" is hidden. Comma, RFC 4180, UTF-8. Numbers become numbers, days dd/mm/yyyy days of
 * the 1900 system, other cells shared texts; a cell that begins with "'" is the text behind it. A
 * row whose first cell begins with "~" is hidden; the sign is left out. */
#include <stdbool.h>
#include <stdio.h>

#include "lang/base/date.h"
#include "lang/base/mem.h"
#include "runtime/data/csv.h"
#include "runtime/data/workbook.h"
#include "tests/workbook.h"

static kh_buf sheet, shared;
static size_t texts;

static void add_xml(kh_buf *out, kh_str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '&' || s.ptr[i] == '<' || s.ptr[i] == '>')
			kh_buf_addc(out, s.ptr[i] == '&' ? "&amp;" : s.ptr[i] == '<' ? "&lt;" : "&gt;");
		else
			kh_buf_char(out, s.ptr[i]);
	}
}

static bool is_number(kh_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
	return s.len > 0 && s.len < 12 && (s.len == 1 || s.ptr[0] != '0');
}

static void add_cell(size_t column, uint64_t row, kh_str cell)
{
	kh_str place = kh_cell_name(column, row);
	kh_date date;

	if (cell.len == 0)
		return;
	if (is_number(cell)) {
		kh_buf_addf(&sheet, "<c r=\"%s\"><v>%s</v></c>", kh_str_c(place), kh_str_c(cell));
	} else if (cell.len == 10 && kh_date_parse(cell, &date)) {
		kh_buf_addf(&sheet, "<c r=\"%s\" s=\"%d\"><v>%d</v></c>", kh_str_c(place), (int)(row % 2) + 1,
			    (int)(date - kh_date_of(1899, 12, 30)));
	} else {
		kh_buf_addf(&sheet, "<c r=\"%s\" t=\"s\"><v>%zu</v></c>", kh_str_c(place), texts++);
		kh_buf_addc(&shared, "<si><t xml:space=\"preserve\">");
		add_xml(&shared, kh_str_starts(cell, KH_STR("'")) ? kh_str_slice(cell, 1, cell.len) : cell);
		kh_buf_addc(&shared, "</t></si>");
	}
}

static kh_str read_file(const char *name)
{
	FILE *in = fopen(name, "rb");
	kh_buf text = {0};
	int c;

	while (in && (c = getc(in)) != EOF)
		kh_buf_char(&text, (char)c);
	if (in)
		fclose(in);
	return kh_buf_str(&text);
}

static kh_str sheet_of(const char *name)
{
	kh_csv csv = kh_csv_open(read_file(name), ',');

	sheet = (kh_buf){0};
	kh_buf_addc(&sheet, "<worksheet xmlns=\"" BOOK_MAIN "\"><sheetData>");
	while (kh_csv_next(&csv) == KH_CSV_RECORD) {
		bool hidden = kh_str_starts(kh_csv_cell(&csv, 0), KH_STR("~"));

		kh_buf_addf(&sheet, "<row r=\"%llu\"%s>", (unsigned long long)csv.line, hidden ? " hidden=\"1\"" : "");
		for (size_t i = 0; i < csv.cells.len; i++) {
			kh_str cell = kh_csv_cell(&csv, i);

			add_cell(i, csv.line, hidden && i == 0 ? kh_str_slice(cell, 1, cell.len) : cell);
		}
		kh_buf_addc(&sheet, "</row>");
	}
	kh_csv_close(&csv);
	kh_buf_addc(&sheet, "</sheetData></worksheet>");
	return kh_buf_str(&sheet);
}

enum { MOST_SHEETS = 16 };

int main(int argc, char **argv)
{
	const char *names[MOST_SHEETS + 1] = {"Sheet1"};
	kh_str sheets[MOST_SHEETS];
	zip_writer zip = {0};
	size_t n = 1;
	FILE *out;

	kh_mem_init();
	if (argc < 3 || argc % 2 == 0 || argc > 2 * MOST_SHEETS)
		return 2;
	kh_buf_addc(&shared, "<sst xmlns=\"" BOOK_MAIN "\">");
	sheets[0] = sheet_of(argv[1]);
	for (int i = 3; i < argc; i += 2, n++) {
		names[n] = argv[i];
		sheets[n] = sheet_of(argv[i + 1]);
	}
	kh_buf_addc(&shared, "</sst>");
	book_begin(&zip, names, "", kh_str_c(kh_buf_str(&shared)));
	for (size_t i = 0; i < n; i++)
		zip_text(&zip, kh_str_c(kh_fmt("xl/worksheets/s%zu.xml", i + 1)), kh_str_c(sheets[i]));
	zip_end(&zip);
	out = fopen(argv[2], "wb");
	return out && fwrite(zip.file.at, 1, zip.file.len, out) == zip.file.len && fclose(out) == 0 ? 0 : 2;
}
