/* libxlsxwriter, opened when the first workbook is written and not when khen starts: what it needs of its own (libcrypto) takes longer
 * to start than a short list takes to judge. */
#ifndef KH_REPORT_XLSX_LIBRARY_H
#define KH_REPORT_XLSX_LIBRARY_H

#include <stdbool.h>
#include <xlsxwriter.h>

/* The functions of the library that are called. */
#define KH_XLSX_FUNCTIONS(FUNCTION)                                                                                                \
	FUNCTION(format_set_align)                                                                                                 \
	FUNCTION(format_set_bg_color)                                                                                              \
	FUNCTION(format_set_bold)                                                                                                  \
	FUNCTION(format_set_bottom)                                                                                                \
	FUNCTION(format_set_font_color)                                                                                            \
	FUNCTION(format_set_font_size)                                                                                             \
	FUNCTION(format_set_num_format)                                                                                            \
	FUNCTION(format_set_text_wrap)                                                                                             \
	FUNCTION(workbook_add_format)                                                                                              \
	FUNCTION(workbook_add_worksheet)                                                                                           \
	FUNCTION(workbook_close)                                                                                                   \
	FUNCTION(workbook_new_opt)                                                                                                 \
	FUNCTION(workbook_set_properties)                                                                                          \
	FUNCTION(worksheet_autofilter)                                                                                             \
	FUNCTION(worksheet_conditional_format_range)                                                                               \
	FUNCTION(worksheet_data_validation_range)                                                                                  \
	FUNCTION(worksheet_fit_to_pages)                                                                                           \
	FUNCTION(worksheet_freeze_panes)                                                                                           \
	FUNCTION(worksheet_repeat_rows)                                                                                            \
	FUNCTION(worksheet_set_column)                                                                                             \
	FUNCTION(worksheet_set_landscape)                                                                                          \
	FUNCTION(worksheet_set_paper)                                                                                              \
	FUNCTION(worksheet_write_blank)                                                                                            \
	FUNCTION(worksheet_write_number)                                                                                           \
	FUNCTION(worksheet_write_string)

typedef struct {
#define KH_XLSX_POINTER(name) __typeof__(name) *name;
	KH_XLSX_FUNCTIONS(KH_XLSX_POINTER)
#undef KH_XLSX_POINTER
} kh_xlsx_library;

/* False: the library is not there, or not the one that khen was built for. */
bool kh_xlsx_library_open(kh_xlsx_library *library);

#endif
