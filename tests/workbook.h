/* A tiny writer of ZIP archives and workbooks for tests: members stored or deflated, every number of the format in reach. */
#ifndef KH_TESTS_WORKBOOK_H
#define KH_TESTS_WORKBOOK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

typedef struct {
	unsigned char *at;
	size_t len, cap;
} zip_bytes;

typedef struct {
	zip_bytes file, directory;
	size_t members;
} zip_writer;

static void zip_add(zip_bytes *b, const void *p, size_t n)
{
	if (b->len + n > b->cap) {
		b->cap = (b->len + n) * 2;
		b->at = realloc(b->at, b->cap);
	}
	if (n > 0)
		memcpy(b->at + b->len, p, n);
	b->len += n;
}

static void zip_number(zip_bytes *b, uint32_t n, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++, n >>= 8)
		zip_add(b, &(unsigned char){(unsigned char)(n & 0xFF)}, 1);
}

/* The part that local and central headers share. */
static void zip_head(zip_bytes *b, unsigned flags, unsigned method, uint32_t crc, uint32_t packed, uint32_t size, size_t name)
{
	zip_number(b, 20, 2);
	zip_number(b, flags, 2);
	zip_number(b, method, 2);
	zip_number(b, 0, 2);
	zip_number(b, 0x21, 2); /* 1980-01-01 */
	zip_number(b, crc, 4);
	zip_number(b, packed, 4);
	zip_number(b, size, 4);
	zip_number(b, (uint32_t)name, 2);
	zip_number(b, 0, 2);
}

/* size_lie is added to the size that the member claims, flags stand in both headers. */
static void zip_member(zip_writer *z, const char *name, const void *data, size_t len, int deflated, unsigned flags,
		       uint32_t size_lie)
{
	uint32_t crc = (uint32_t)crc32(0, data, (uInt)len), offset = (uint32_t)z->file.len;
	uLongf packed = compressBound((uLong)len) + 64;
	unsigned char *out = malloc(packed);
	z_stream s = {0};

	if (deflated) {
		deflateInit2(&s, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
		s.next_in = (Bytef *)(uintptr_t)data;
		s.avail_in = (uInt)len;
		s.next_out = out;
		s.avail_out = (uInt)packed;
		deflate(&s, Z_FINISH);
		packed = s.total_out;
		deflateEnd(&s);
	} else {
		memcpy(out, data, len);
		packed = (uLongf)len;
	}
	zip_number(&z->file, 0x04034b50, 4);
	zip_head(&z->file, flags, deflated ? 8 : 0, crc, (uint32_t)packed, (uint32_t)len + size_lie, strlen(name));
	zip_add(&z->file, name, strlen(name));
	zip_add(&z->file, out, packed);
	zip_number(&z->directory, 0x02014b50, 4);
	zip_number(&z->directory, 20, 2);
	zip_head(&z->directory, flags, deflated ? 8 : 0, crc, (uint32_t)packed, (uint32_t)len + size_lie, strlen(name));
	zip_number(&z->directory, 0, 2); /* comment */
	zip_number(&z->directory, 0, 2); /* disk */
	zip_number(&z->directory, 0, 2);
	zip_number(&z->directory, 0, 4);
	zip_number(&z->directory, offset, 4);
	zip_add(&z->directory, name, strlen(name));
	z->members++;
	free(out);
}

static void zip_text(zip_writer *z, const char *name, const char *text)
{
	zip_member(z, name, text, strlen(text), z->members % 2 == 0, 0, 0);
}

/* Ends the archive: its bytes are z->file. */
static void zip_end(zip_writer *z)
{
	uint32_t at = (uint32_t)z->file.len;

	zip_add(&z->file, z->directory.at, z->directory.len);
	zip_number(&z->file, 0x06054b50, 4);
	zip_number(&z->file, 0, 4);
	zip_number(&z->file, (uint32_t)z->members, 2);
	zip_number(&z->file, (uint32_t)z->members, 2);
	zip_number(&z->file, (uint32_t)z->directory.len, 4);
	zip_number(&z->file, at, 4);
	zip_number(&z->file, 0, 2);
	free(z->directory.at);
	z->directory = (zip_bytes){0};
}

/* Names of the format (ECMA-376); the strict form has others for relationships. */
#define BOOK_MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define BOOK_RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define BOOK_RELATIONS_STRICT "http://purl.oclc.org/ooxml/officeDocument/relationships"
#define BOOK_PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define BOOK_PART(name, type)                                                                                                      \
	"<Override PartName=\"/xl/" name "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." type      \
	"+xml\"/>"

/* What every part is. */
static void book_types(zip_writer *z, size_t sheets, int shared)
{
	static char text[16384];
	size_t n = (size_t)snprintf(text, sizeof text,
				    "<Types xmlns=\"" BOOK_PACKAGE "content-types\"><Default Extension=\"rels\" "
				    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s%s%s",
				    BOOK_PART("workbook.xml", "sheet.main"), BOOK_PART("styles.xml", "styles"),
				    shared ? BOOK_PART("sharedStrings.xml", "sharedStrings") : "");

	for (size_t i = 0; i < sheets; i++)
		n += (size_t)snprintf(text + n, sizeof text - n, BOOK_PART("worksheets/s%zu.xml", "worksheet"), i + 1);
	snprintf(text + n, sizeof text - n, "</Types>");
	zip_text(z, "[Content_Types].xml", text);
}

/* The parts around the sheets: one for each name up to NULL, hidden where the name begins with "-". Styles: 0 general, 1 built-in
 * date, 2 dd/mm/yyyy, 3 "000000", 4 per cent, 5 [Red]0.0. relations: how the types of relationships begin. */
static void book_begin_as(zip_writer *z, const char *relations_as, const char *const *sheets, const char *properties,
			  const char *shared)
{
	static char list[4096], relations[8192], text[16384];
	size_t i;

	list[0] = relations[0] = '\0';
	for (i = 0; sheets[i]; i++) {
		size_t n = strlen(list), m = strlen(relations);
		int hidden = sheets[i][0] == '-';

		snprintf(list + n, sizeof list - n, "<x:sheet name=\"%s\" sheetId=\"%zu\" r:id=\"rId%zu\"%s/>", sheets[i] + hidden,
			 i + 1, 90 - i, hidden ? " state=\"hidden\"" : "");
		snprintf(relations + m, sizeof relations - m,
			 "<Relationship Id=\"rId%zu\" Type=\"%s/worksheet\" Target=\"worksheets/s%zu.xml\"/>", 90 - i, relations_as,
			 i + 1);
	}
	book_types(z, i, shared != NULL);
	snprintf(text, sizeof text,
		 "<Relationships xmlns=\"" BOOK_PACKAGE "relationships\"><Relationship Id=\"a\" Type=\"%s/officeDocument\" "
		 "Target=\"xl/workbook.xml\"/></Relationships>",
		 relations_as);
	zip_text(z, "_rels/.rels", text);
	snprintf(text, sizeof text,
		 "<x:workbook xmlns:x=\"" BOOK_MAIN "\" xmlns:r=\"%s\"><x:workbookPr %s/><x:sheets>%s</x:sheets></x:workbook>",
		 relations_as, properties, list);
	zip_text(z, "xl/workbook.xml", text);
	snprintf(text, sizeof text,
		 "<Relationships xmlns=\"" BOOK_PACKAGE "relationships\">%s<Relationship Id=\"s\" Type=\"%s/styles\" "
		 "Target=\"/xl/styles.xml\"/>",
		 relations, relations_as);
	if (shared)
		snprintf(text + strlen(text), sizeof text - strlen(text),
			 "<Relationship Id=\"t\" Type=\"%s/sharedStrings\" Target=\"./sharedStrings.xml\"/>", relations_as);
	strcat(text, "</Relationships>");
	zip_text(z, "xl/_rels/workbook.xml.rels", text);
	zip_text(z, "xl/styles.xml",
		 "<styleSheet xmlns=\"" BOOK_MAIN
		 "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" "
		 "formatCode=\"000000\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]0.0\"/></numFmts><cellStyleXfs><xf "
		 "numFmtId=\"14\"/>"
		 "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
		 "<xf numFmtId=\"9\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
	if (shared)
		zip_text(z, "xl/sharedStrings.xml", shared);
}

static inline void book_begin(zip_writer *z, const char *const *sheets, const char *properties, const char *shared)
{
	book_begin_as(z, BOOK_RELATIONS, sheets, properties, shared);
}

#endif
