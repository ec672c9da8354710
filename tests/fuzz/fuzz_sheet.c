/* The parts of a workbook: sheet, shared texts, styles, list of sheets and relationships, between lines of dashes and each as it comes,
 * are packed into an archive. A part that is absent is that of a plain workbook. */
#include "tests/fuzz/book.h"

#include "tests/workbook.h"

static const struct {
	const char *path, *text; /* when there is no such part */
} parts[] = {
	{"xl/worksheets/s1.xml", "<worksheet/>"},
	{"xl/sharedStrings.xml", "<sst><si><t>Nguyễn Văn A</t></si><si><t>cá nhân</t></si></sst>"},
	{"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" "
			  "formatCode=\"000000\"/>"
			  "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
			  "numFmtId=\"165\"/><xf numFmtId=\"9\"/>"
			  "</cellXfs></styleSheet>"},
	{"xl/workbook.xml", "<workbook><workbookPr/><sheets><sheet name=\"S\" id=\"1\"/></sheets></workbook>"},
	{"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"1\" Type=\"/worksheet\" "
				       "Target=\"worksheets/s1.xml\"/><Relationship Id=\"2\" Type=\"/styles\" "
				       "Target=\"styles.xml\"/><Relationship Id=\"3\" Type=\"/sharedStrings\" "
				       "Target=\"/xl/sharedStrings.xml\"/></Relationships>"},
};

static const char top[] =
	"<Relationships><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

/* The part of the input up to the next line of dashes, which is taken off. */
static kh_str take_part(kh_str *input)
{
	static const char dashes[] = "\n---\n";
	const char *end = input->len > 0 ? memmem(input->ptr, input->len, dashes, sizeof dashes - 1) : NULL;
	size_t len = end ? (size_t)(end - input->ptr) : input->len;
	kh_str part = kh_str_slice(*input, 0, len);

	*input = kh_str_slice(*input, end ? len + sizeof dashes - 1 : len, input->len);
	return part;
}

static kh_str packed(kh_str input, bool deflated)
{
	zip_writer zip = {0};

	zip_member(&zip, "_rels/.rels", top, sizeof top - 1, deflated, 0, 0);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		kh_str part = take_part(&input);

		part = part.len > 0 ? part : kh_str_of(parts[i].text);
		zip_member(&zip, parts[i].path, part.ptr, part.len, deflated, 0, 0);
	}
	zip_end(&zip);
	kh_str bytes = fuzz_exact((kh_str){(const char *)zip.file.at, zip.file.len});
	free(zip.file.at);
	return bytes;
}

FUZZ(sheet)
{
	size_t rows = fuzz_read_book(packed(input, false));

	if (input.len % 4 == 0)
		HOLDS(fuzz_read_book(packed(input, true)) == rows);
}
