/* The one file that talks to libxlsxwriter about files, cells and failures. The library writes into a file of its own, in a folder that
 * only the owner can enter; from there the bytes go to the output, so that the output still appears whole or not at all. Nothing
 * depends on the clock: the file says the day that SOURCE_DATE_EPOCH names, or 01/01/2000. */
#include "runtime/report/workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/vec.h"

/* What one cell holds (Excel's limit), and how many rows one sheet. */
enum { CELL = 32767, FIXED_DAY = 946684800 };

static void fail(kh_book *b, int error)
{
	if (b->error == 0)
		b->error = error == 0 ? EIO : error;
}

void kh_book_check(kh_book *b, lxw_error error)
{
	if (error == LXW_NO_ERROR)
		return;
	if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
		fail(b, ENOMEM);
	else if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
		fail(b, EFBIG);
	else
		fail(b, errno);
}

/* ---- looks ---- */

static void colour(const kh_book *b, lxw_format *f, lxw_color_t ink, lxw_color_t paper)
{
	b->library.format_set_font_color(f, ink);
	b->library.format_set_bg_color(f, paper);
}

static void set_look(const kh_book *b, lxw_format *f, kh_look look)
{
	b->library.format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
	if (look != KH_LOOK_TITLE && look != KH_LOOK_BOLD)
		b->library.format_set_text_wrap(f);
	switch (look) {
	case KH_LOOK_TITLE:
		b->library.format_set_bold(f);
		b->library.format_set_font_size(f, 14);
		break;
	case KH_LOOK_BOLD:
		b->library.format_set_bold(f);
		break;
	case KH_LOOK_HEAD:
		b->library.format_set_bold(f);
		b->library.format_set_bottom(f, LXW_BORDER_THIN);
		colour(b, f, 0x1B1F24, 0xE3E8EE);
		break;
	case KH_LOOK_GOOD:
		colour(b, f, 0x0B5A33, 0xE8F6EE);
		break;
	case KH_LOOK_BAD:
		colour(b, f, 0x9B1C1C, 0xFDECEB);
		break;
	case KH_LOOK_DOUBT:
		colour(b, f, 0x7A5200, 0xFFF6DD);
		break;
	case KH_LOOK_SOFT:
		b->library.format_set_font_color(f, 0x59636E);
		break;
	case KH_LOOK_PERCENT:
		b->library.format_set_num_format(f, "0%");
		break;
	case KH_LOOK_TEXT:
		b->library.format_set_num_format(f, "@");
		break;
	case KH_LOOK_DATE:
		b->library.format_set_num_format(f, "dd/mm/yyyy");
		break;
	case KH_LOOK_PLAIN:
	case KH_LOOKS:
		break;
	}
}

/* ---- the book ---- */

static time_t day_of_making(void)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	long long day = epoch ? strtoll(epoch, NULL, 10) : 0;

	return (time_t)(day > 0 ? day : FIXED_DAY);
}

static bool make_folder(kh_book *b)
{
	const char *place = getenv("TMPDIR");

	if (!place || strlen(place) > sizeof b->folder - 16)
		place = "/tmp";
	snprintf(b->folder, sizeof b->folder, "%s/khen-XXXXXX", place);
	if (!mkdtemp(b->folder))
		return false;
	snprintf(b->file, sizeof b->file, "%s/book.xlsx", b->folder);
	return true;
}

void kh_book_open(kh_book *b, bool in_order, kh_str title)
{
	lxw_workbook_options how = {.constant_memory = in_order, .tmpdir = b->folder};
	lxw_doc_properties about = {.created = day_of_making(), .author = "khen"};
	kh_str clean = kh_book_clean(title);

	memset(b, 0, sizeof *b);
	kh_signals_hold(&b->signals);
	if (!kh_xlsx_library_open(&b->library)) {
		fail(b, ELIBACC);
		return;
	}
	if (!make_folder(b)) {
		fail(b, errno);
		return;
	}
	b->book = b->library.workbook_new_opt(b->file, &how);
	if (!b->book) {
		fail(b, ENOMEM);
		return;
	}
	if (kh_utf8_count(clean) <= 255)
		about.title = (char *)(uintptr_t)kh_str_c(clean);
	kh_book_check(b, b->library.workbook_set_properties(b->book, &about));
	for (int i = 0; i < KH_LOOKS; i++) {
		b->looks[i] = b->library.workbook_add_format(b->book);
		if (b->looks[i])
			set_look(b, b->looks[i], (kh_look)i);
	}
}

lxw_worksheet *kh_book_sheet(kh_book *b, kh_str name)
{
	lxw_worksheet *sheet = b->book ? b->library.workbook_add_worksheet(b->book, kh_str_c(name)) : NULL;

	if (!sheet)
		fail(b, ENOMEM);
	return sheet;
}

/* ---- cells ---- */

/* As on a terminal, but with the ends of lines, which a cell can hold. */
static kh_str shown_lines(kh_str text)
{
	kh_buf out = {0};

	for (size_t from = 0, to; from <= text.len; from = to + 1) {
		for (to = from; to < text.len && text.ptr[to] != '\n';)
			to++;
		if (from > 0)
			kh_buf_char(&out, '\n');
		kh_buf_shown(&out, kh_str_slice(text, from, to > from && to < text.len && text.ptr[to - 1] == '\r' ? to - 1 : to));
	}
	return kh_buf_str(&out);
}

kh_str kh_book_clean(kh_str text)
{
	kh_buf out = {0};
	kh_str s = shown_lines(text);
	size_t n = 0;
	for (size_t at = 0, step; at < s.len && n < CELL; at += step, n++) {
		uint32_t cp;
		step = kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (n == CELL - 1 && at + step < s.len)
			cp = 0x2026;
		kh_buf_cp(&out, (cp & 0xFFFE) == 0xFFFE ? 0xFFFD : cp);
	}
	return kh_str_copy(kh_buf_str(&out));
}

void kh_book_text(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_str text, kh_look look)
{
	kh_str clean = kh_book_clean(text);

	if (b->error != 0)
		return;
	if (clean.len == 0)
		kh_book_check(b, b->library.worksheet_write_blank(sheet, row, (lxw_col_t)column, b->looks[look]));
	else
		kh_book_check(b, b->library.worksheet_write_string(sheet, row, (lxw_col_t)column, kh_str_c(clean), b->looks[look]));
}

void kh_book_number(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, kh_look look)
{
	if (b->error == 0)
		kh_book_check(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n, b->looks[look]));
}

void kh_book_ratio(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, int64_t of)
{
	if (b->error == 0)
		kh_book_check(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n / (double)of,
								   b->looks[KH_LOOK_PERCENT]));
}

void kh_book_decimal(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_num n, kh_look look)
{
	if (b->error == 0)
		kh_book_check(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n.num / (double)n.den,
								   b->looks[look]));
}

void kh_book_width(kh_book *b, lxw_worksheet *sheet, uint32_t column, double width)
{
	if (b->error == 0)
		kh_book_check(b, b->library.worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL));
}

/* ---- the end ---- */

static void copy_out(kh_book *b, kh_out *out)
{
	char room[1 << 15];
	int fd = open(b->file, O_RDONLY | O_CLOEXEC);
	ssize_t n = 0;

	if (fd < 0) {
		fail(b, errno);
		return;
	}
	while ((n = read(fd, room, sizeof room)) > 0)
		kh_out_add(out, (kh_str){room, (size_t)n});
	if (n < 0)
		fail(b, errno);
	close(fd);
}

void kh_book_close(kh_book *b, kh_out *out)
{
	if (b->book) {
		errno = 0;
		kh_book_check(b, b->library.workbook_close(b->book));
	}
	if (b->error == 0)
		copy_out(b, out);
	if (b->file[0]) {
		unlink(b->file);
		rmdir(b->folder);
	}
	if (b->error != 0 && out->error == 0)
		out->error = b->error;
	kh_signals_release(&b->signals);
}
