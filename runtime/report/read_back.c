/* Workbooks that were just written are read again, because the library that writes them does not notice when a temporary file of its own
 * lost something. Counts cells; compares no values. */
#include "runtime/report/read_back.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "runtime/data/xml.h"

static void on_start(void *owner, const char *name, const char **attributes)
{
	size_t *cells = owner;

	(void)attributes;
	*cells += strcmp(name, "c") == 0;
}

static void on_end(void *owner, const char *name)
{
	(void)owner, (void)name;
}

static void on_text(void *owner, kh_str text)
{
	(void)owner, (void)text;
}

/* Reads one part to its end and counts its cells. */
static bool is_whole(kh_zip *zip, kh_str path, bool needed, size_t *cells)
{
	static const kh_xml_handlers handlers = {on_start, on_end, on_text};
	kh_xml *xml;
	kh_phrase fault = kh_xml_open(&xml, zip, path, &handlers, cells);

	if (fault != KH_PHRASE_COUNT)
		return fault == KH_P_BOOK_MISSING && !needed;
	bool whole = kh_xml_run(xml) == KH_XML_END;
	kh_xml_close(xml);
	return whole;
}

static bool are_parts_whole(kh_zip *zip, size_t sheets, size_t cells)
{
	static const char *const parts[] = {
		"[Content_Types].xml", "_rels/.rels",         "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
		"xl/styles.xml",       "xl/theme/theme1.xml", "docProps/app.xml",           "docProps/core.xml",
	};
	size_t found = 0, ignored = 0;
	bool whole = is_whole(zip, KH_STR("xl/sharedStrings.xml"), false, &ignored);

	for (size_t i = 0; i < sizeof parts / sizeof *parts && whole; i++)
		whole = is_whole(zip, kh_str_of(parts[i]), true, &ignored);
	for (size_t i = 1; i <= sheets && whole; i++)
		whole = is_whole(zip, kh_fmt("xl/worksheets/sheet%zu.xml", i), true, &found);
	return whole && found == cells;
}

bool kh_book_read_back(int fd, size_t sheets, size_t cells)
{
	struct stat st;
	kh_zip *zip;

	if (fstat(fd, &st) != 0 || st.st_size <= 0)
		return false;
	size_t size = (size_t)st.st_size;
	void *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0); /* nobody else can shorten a file without a name */
	if (bytes == MAP_FAILED)
		return false;
	kh_zip_status status = kh_zip_open((kh_str){bytes, size}, &zip);
	bool whole = status == KH_ZIP_LIMIT || (status == KH_ZIP_FINE && are_parts_whole(zip, sheets, cells));
	kh_zip_close(zip);
	munmap(bytes, size);
	return whole;
}
