/* A workbook that lost something is not given out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/unit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/report/read_back.h"
#include "tests/workbook.h"

static const char *const parts[] = {
	"[Content_Types].xml",      "_rels/.rels",         "xl/_rels/workbook.xml.rels",
	"xl/workbook.xml",          "xl/styles.xml",       "docProps/app.xml",
	"docProps/core.xml",        "xl/theme/theme1.xml", "xl/worksheets/sheet1.xml",
	"xl/worksheets/sheet2.xml",
};

#define SHEET "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><v>1</v></c></row></sheetData></worksheet>"

/* A workbook of two sheets with two cells each, one of whose parts holds another text; NULL: it is not there. */
static zip_writer book_with(const char *part, const char *text)
{
	zip_writer zip = {0};

	for (size_t i = 0; i < KH_COUNT(parts); i++) {
		const char *whole = strncmp(parts[i], "xl/worksheets", 13) == 0 ? SHEET : "<part/>";
		bool changed = part && strcmp(parts[i], part) == 0;
		if (!changed || text)
			zip_text(&zip, parts[i], changed ? text : whole);
	}
	if (part && strcmp(part, "xl/sharedStrings.xml") == 0)
		zip_text(&zip, part, text);
	zip_end(&zip);
	return zip;
}

/* Is a file of the first len bytes whole? */
static bool is_whole(const zip_writer *zip, size_t len, size_t cells)
{
	char name[] = "/tmp/khen-test-XXXXXX";
	int fd = mkstemp(name);
	bool whole;

	assert_true(fd >= 0);
	unlink(name);
	assert_int_equal(write(fd, zip->file.at, len), len);
	whole = kh_book_read_back(fd, 2, cells);
	close(fd);
	return whole;
}

static void whole_books_are_whole(void **state)
{
	zip_writer zip = book_with(NULL, NULL), shared = book_with("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");

	(void)state;
	assert_true(is_whole(&zip, zip.file.len, 4));
	assert_true(is_whole(&shared, shared.file.len, 4));
	free(zip.file.at);
	free(shared.file.at);
}

static void cells_are_counted(void **state)
{
	zip_writer zip = book_with(NULL, NULL);

	(void)state;
	assert_false(is_whole(&zip, zip.file.len, 3));
	assert_false(is_whole(&zip, zip.file.len, 5));
	free(zip.file.at);
}

static void every_part_must_end(void **state)
{
	static const char *const texts[] = {"", "<part>", "<part></sheet>", NULL};

	(void)state;
	FOR_EACH(p, parts)
	FOR_EACH(t, texts)
	{
		zip_writer zip = book_with(parts[p], texts[t]);
		assert_false(is_whole(&zip, zip.file.len, strncmp(parts[p], "xl/worksheets", 13) == 0 ? 2 : 4));
		free(zip.file.at);
	}
	zip_writer shared = book_with("xl/sharedStrings.xml", "<sst><si>");
	assert_false(is_whole(&shared, shared.file.len, 4));
	free(shared.file.at);
}

static void a_part_of_a_file_is_not_whole(void **state)
{
	zip_writer zip = book_with(NULL, NULL);

	(void)state;
	for (size_t len = 0; len + 22 <= zip.file.len; len += 7) /* the last record has 22 bytes */
		assert_false(is_whole(&zip, len, 4));
	free(zip.file.at);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_books_are_whole),
		cmocka_unit_test(cells_are_counted),
		cmocka_unit_test(every_part_must_end),
		cmocka_unit_test(a_part_of_a_file_is_not_whole),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
