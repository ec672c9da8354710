/* The one file that talks to libxlsxwriter about files, cells and failures. The library does not report every failure: without memory it
 * may crash or leave something out, and what a full disk takes from its own temporary files it does not miss. So it works in a process
 * of its own, what it says to standard error is a failure, what it wrote is read again before anything is given out, and the output still appears whole or not at all. It writes into a file without
 * a name, so that nothing stays behind. Nothing depends on the clock: the file says the day that SOURCE_DATE_EPOCH names, or
 * 01/01/2000. */
#include "runtime/report/workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lang/base/vec.h"
#include "runtime/report/read_back.h"

/* What one cell holds (Excel's limit), and how many rows one sheet. */
enum { CELL = 32767, FIXED_DAY = 946684800 };

/* How the process that fills a book ends: 0, 2 where memory ran out and that is said, else one of these. */
enum { ENDED_OWN = 2, ENDED_ERRNO = 10 };

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
		fail(b, KH_OUT_SHEET_FULL);
	else if (error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE)
		fail(b, KH_OUT_NO_TEMPORARY);
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

/* Where temporary files go. */
static const char *temporary_place(void)
{
	const char *place = getenv("TMPDIR");

	return place && place[0] != '\0' ? place : "/tmp";
}

static bool make_file(kh_book *b)
{
	char *name = (char *)(uintptr_t)kh_str_c(kh_fmt("%s/khen-XXXXXX", temporary_place()));

	b->fd = mkstemp(name);
	if (b->fd < 0) {
		fail(b, KH_OUT_NO_TEMPORARY);
		return false;
	}
	unlink(name);
	snprintf(b->file, sizeof b->file, "/proc/self/fd/%d", b->fd);
	return true;
}

/* Some things the library leaves out for want of memory, and says so on standard error only; else it speaks of its files. */
static ssize_t hear_library(void *book, const char *said, size_t len)
{
	static const char memory[] = "Memory allocation";

	fail(book, memmem(said, len, memory, sizeof memory - 1) ? ENOMEM : KH_OUT_NO_TEMPORARY);
	return (ssize_t)len;
}

static void listen(kh_book *b)
{
	FILE *ear = fopencookie(b, "w", (cookie_io_functions_t){.write = hear_library});

	if (!ear) {
		fail(b, ENOMEM);
		return;
	}
	setvbuf(ear, NULL, _IONBF, 0);
	b->voice = stderr;
	stderr = ear;
}

static void stop_listening(kh_book *b)
{
	if (!b->voice)
		return;
	fclose(stderr);
	stderr = b->voice;
}

static void begin(kh_book *b, bool in_order, kh_str title)
{
	lxw_workbook_options how = {.constant_memory = in_order, .tmpdir = (char *)(uintptr_t)temporary_place()};
	lxw_doc_properties about = {.created = day_of_making(), .author = "khen"};
	kh_str clean = kh_book_clean(title);

	if (!kh_xlsx_library_open(&b->library)) {
		fail(b, ELIBACC);
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
		else
			fail(b, ENOMEM);
	}
}

/* No pipe or process to be had: then the book is filled here. */
static long make_writer(kh_book *b)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) != 0)
		return b->writer;
	fflush(NULL);
	b->writer = fork();
	b->ended = ends[0];
	if (b->writer != 0)
		close(ends[1]);
	if (b->writer <= 0)
		close(ends[0]);
	return b->writer;
}

bool kh_book_open(kh_book *b, bool in_order, kh_str title)
{
	memset(b, 0, sizeof *b);
	b->writer = -1;
	kh_signals_hold(&b->signals);
	if (!make_file(b))
		return false;
	if (make_writer(b) > 0)
		return false;
	listen(b);
	if (b->error == 0)
		begin(b, in_order, title);
	return b->error == 0;
}

lxw_worksheet *kh_book_sheet(kh_book *b, kh_str name)
{
	lxw_worksheet *sheet = b->book ? b->library.workbook_add_worksheet(b->book, kh_str_c(name)) : NULL;

	if (!sheet)
		fail(b, ENOMEM);
	b->sheets++;
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

static void note_cell(kh_book *b, lxw_error error)
{
	kh_book_check(b, error);
	b->cells++;
}

void kh_book_text(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_str text, kh_look look)
{
	kh_str clean = kh_book_clean(text);

	if (b->error != 0)
		return;
	if (clean.len == 0)
		note_cell(b, b->library.worksheet_write_blank(sheet, row, (lxw_col_t)column, b->looks[look]));
	else
		note_cell(b, b->library.worksheet_write_string(sheet, row, (lxw_col_t)column, kh_str_c(clean), b->looks[look]));
}

void kh_book_number(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, kh_look look)
{
	if (b->error == 0)
		note_cell(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n, b->looks[look]));
}

void kh_book_ratio(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, int64_t n, int64_t of)
{
	if (b->error == 0)
		note_cell(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n / (double)of,
							       b->looks[KH_LOOK_PERCENT]));
}

void kh_book_decimal(kh_book *b, lxw_worksheet *sheet, uint32_t row, uint32_t column, kh_num n, kh_look look)
{
	if (b->error == 0)
		note_cell(b, b->library.worksheet_write_number(sheet, row, (lxw_col_t)column, (double)n.num / (double)n.den,
							       b->looks[look]));
}

void kh_book_width(kh_book *b, lxw_worksheet *sheet, uint32_t column, double width)
{
	if (b->error == 0)
		kh_book_check(b, b->library.worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL));
}

/* ---- the end ---- */

/* Ends the library's work, and reads what it wrote. */
static void finish(kh_book *b)
{
	if (b->book) {
		errno = 0;
		kh_book_check(b, b->library.workbook_close(b->book));
	}
	stop_listening(b);
	if (b->error == 0 && !kh_book_read_back(b->fd, b->sheets, b->cells))
		fail(b, KH_OUT_NO_TEMPORARY);
}

/* The process that only fills the book is at its end. */
static _Noreturn void leave(const kh_book *b)
{
	exit(b->error == 0 ? 0 : b->error < 0 ? ENDED_OWN - b->error : ENDED_ERRNO + b->error);
}

/* A library that crashes has no memory, or was ended by a system that has none. */
static int error_of(int status)
{
	int code = WIFEXITED(status) ? WEXITSTATUS(status) : ENDED_ERRNO + ENOMEM;

	if (code == 0 || code >= ENDED_ERRNO)
		return code == 0 ? 0 : code - ENDED_ERRNO;
	return code > ENDED_OWN ? ENDED_OWN - code : KH_OUT_SAID;
}

/* What it leaves has no name, so it may be ended at any time. */
static void stop_with(kh_book *b, kh_out *out)
{
	int signal = kh_signals_waiting(&b->signals);

	if (signal != 0)
		kh_out_stop(out, out->path, signal);
	if (!kh_out_goes_on(out))
		kill((pid_t)b->writer, SIGKILL);
}

/* The other process heeds no signal, so this one looks for them ten times a second. */
static void wait_for_writer(kh_book *b, kh_out *out)
{
	enum { TENTH = 100 };
	struct pollfd end = {.fd = b->ended, .events = POLLIN};
	int status, error;
	pid_t ended;

	while (poll(&end, 1, TENTH) <= 0 && out->error == 0)
		stop_with(b, out);
	close(b->ended);

	do
		ended = waitpid((pid_t)b->writer, &status, 0);
	while (ended < 0 && errno == EINTR);
	error = ended < 0 ? errno : error_of(status);
	if (error != 0)
		fail(b, error);
}

static void copy_out(kh_book *b, kh_out *out)
{
	char room[1 << 15];
	off_t at = 0;
	ssize_t n;

	while ((n = pread(b->fd, room, sizeof room, at)) > 0 || (n < 0 && errno == EINTR)) {
		kh_out_add(out, (kh_str){room, n > 0 ? (size_t)n : 0});
		at += n > 0 ? n : 0;
	}
	if (n < 0)
		fail(b, errno);
}

void kh_book_close(kh_book *b, kh_out *out)
{
	if (b->writer > 0)
		wait_for_writer(b, out);
	else
		finish(b);
	if (b->writer == 0)
		leave(b);
	kh_signals_release(&b->signals);
	if (b->error == 0 && out->error == 0)
		copy_out(b, out);
	if (b->fd >= 0)
		close(b->fd);
	if (b->error != 0 && out->error == 0)
		out->error = b->error;
}
