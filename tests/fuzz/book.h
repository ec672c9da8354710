/* What holds of workbooks, whatever their bytes are. */
#ifndef KH_TESTS_FUZZ_BOOK_H
#define KH_TESTS_FUZZ_BOOK_H

#include "tests/fuzz/data.h"

#include "runtime/data/units.h"
#include "runtime/data/workbook.h"

/* Rows come in order, and their cells are text. */
static inline void fuzz_read_sheet(kh_workbook *book, const kh_workbook_sheet *about)
{
	kh_sheet *sheet;
	uint64_t row = 0;

	if (kh_sheet_open(book, about, &sheet) == KH_PHRASE_COUNT)
		while (kh_sheet_next(sheet) == KH_XML_PAUSED) {
			HOLDS(sheet->row > row);
			HOLDS(sheet->cells.len > 0);
			row = sheet->row;
			for (size_t i = 0; i < sheet->cells.len; i++) {
				kh_str text = kh_sheet_text(sheet, i);
				HOLDS(kh_utf8_valid_prefix(text) == text.len);
			}
		}
	kh_sheet_close(sheet);
}

/* Reads the workbook as every part of khen does; gives how many rows it held. */
static inline size_t fuzz_read_book(kh_str bytes)
{
	kh_data *data = kh_data_new(kh_schema_new());
	kh_load_options options = {.dataset = -1, .whole = true};
	kh_trouble trouble = {0};
	kh_workbook *book;

	if (kh_workbook_open(bytes, &book) == KH_PHRASE_COUNT) {
		for (size_t i = 0; i < book->sheets.len; i++)
			fuzz_read_sheet(book, &book->sheets.at[i]);
		options.sheet = book->sheets.at[0].name;
		kh_workbook_close(book);
	}
	for (int i = 0; i < 2; i++, options.sheet = KH_NO_STR) /* the first sheet, then those that fit */
		if (!kh_load_book(data, KH_STR("a.xlsx"), bytes, options, &trouble))
			fuzz_tell(&trouble);
	fuzz_read_tables(data);
	size_t rows = fuzz_rows(data);
	kh_data_free(data);
	if (!kh_units_load_book(kh_register_new(), KH_STR("u.xlsx"), bytes, &trouble))
		fuzz_tell(&trouble);
	return rows;
}

#endif
