/* A tiny writer of ZIP archives and workbooks for tests: members stored or deflated, every number of the format in reach. */
#ifndef KH_TESTS_WORKBOOK_H
#define KH_TESTS_WORKBOOK_H

#include <stdint.h>
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

/* The parts around the sheets: one for each name up to NULL, hidden where the name begins with "-". Styles: 0 general, 1 built-in
 * date, 2 dd/mm/yyyy, 3 "000000", 4 per cent, 5 [Red]0.0. */
static void book_begin(zip_writer *z, const char *const *sheets, const char *properties, const char *shared)
{
	static char list[4096], relations[4096];

	list[0] = relations[0] = '\0';
	for (size_t i = 0; sheets[i]; i++) {
		size_t n = strlen(list), m = strlen(relations);
		int hidden = sheets[i][0] == '-';

		snprintf(list + n, sizeof list - n, "<sheet name=\"%s\" sheetId=\"%zu\" r:id=\"rId%zu\"%s/>", sheets[i] + hidden,
			 i + 1, 90 - i, hidden ? " state=\"hidden\"" : "");
		snprintf(relations + m, sizeof relations - m,
			 "<Relationship Id=\"rId%zu\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/s%zu.xml\"/>",
			 90 - i, i + 1);
	}
	static char text[16384];
	zip_text(z, "[Content_Types].xml", "<Types/>");
	zip_text(z, "_rels/.rels",
		 "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
		 "</Relationships>");
	snprintf(text, sizeof text, "<x:workbook xmlns:x=\"m\" xmlns:r=\"r\"><x:workbookPr %s/><sheets>%s</sheets></x:workbook>",
		 properties, list);
	zip_text(z, "xl/workbook.xml", text);
	snprintf(text, sizeof text,
		 "<Relationships>%s<Relationship Id=\"s\" Type=\"http://x/relationships/styles\" "
		 "Target=\"/xl/styles.xml\"/>%s</Relationships>",
		 relations,
		 shared ? "<Relationship Id=\"t\" Type=\"http://x/relationships/sharedStrings\" Target=\"./sharedStrings.xml\"/>"
			: "");
	zip_text(z, "xl/_rels/workbook.xml.rels", text);
	zip_text(z, "xl/styles.xml",
		 "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" "
		 "formatCode=\"000000\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]0.0\"/></numFmts><cellStyleXfs><xf "
		 "numFmtId=\"14\"/>"
		 "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
		 "<xf numFmtId=\"9\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
	if (shared)
		zip_text(z, "xl/sharedStrings.xml", shared);
}

#endif
