/* Bytes into text: any bytes are text of an encoding or are refused with a reason. What was found by looking is what is read when it
 * is stated; what is text in one encoding is the same text in another. */
#include "tests/fuzz/data.h"

#include "runtime/data/header.h"
#include "runtime/data/read.h"

static bool decodes(kh_file_text *file, kh_str bytes, kh_encoding encoding)
{
	kh_trouble trouble = {.code = KH_CODE_COUNT};

	*file = (kh_file_text){.bytes = bytes, .fd = -1};
	if (kh_file_decode(KH_STR("a.csv"), file, encoding, &trouble)) {
		HOLDS(file->text.len > 0);
		HOLDS(kh_utf8_valid_prefix(file->text) == file->text.len);
		HOLDS(memchr(file->text.ptr, '\0', file->text.len) == NULL);
		return true;
	}
	fuzz_tell(&trouble);
	return false;
}

/* What stands before the byte that is no character can be decoded. */
static void decode_as(kh_str bytes, kh_encoding encoding)
{
	size_t len = 0, bad = 0, none;
	char *text = kh_decode(bytes, encoding, &len, &bad);

	HOLDS(bad <= bytes.len && (text != NULL) == (bad == bytes.len));
	if (text == NULL)
		text = kh_decode(kh_str_slice(bytes, 0, bad), encoding, &len, &none);
	HOLDS(text != NULL);
	HOLDS(kh_utf8_valid_prefix((kh_str){text, len}) == len);
	kh_plain_free(text);
}

static void look(kh_str bytes)
{
	kh_encoding_evidence e = kh_encoding_look(bytes);

	for (int i = 0; i < KH_ENC_COUNT; i++)
		HOLDS(e.share[i] <= 1000 && e.share[i] <= e.share[e.best]);
	if (kh_encoding_decided(&e))
		HOLDS(e.words >= KH_ENCODING_WORDS && e.best >= KH_ENC_TCVN3);
}

static void add_unit(kh_buf *out, uint32_t unit, bool big)
{
	kh_buf_char(out, (char)(big ? unit >> 8 : unit & 0xFF));
	kh_buf_char(out, (char)(big ? unit & 0xFF : unit >> 8));
}

/* The text in UTF-16, with its mark. */
static kh_str in_utf16(kh_str text, bool big)
{
	kh_buf out = {0};
	uint32_t cp;

	add_unit(&out, 0xFEFF, big);
	for (size_t at = 0; at < text.len;) {
		at += kh_utf8_decode(kh_str_slice(text, at, text.len), &cp);
		if (cp >= 0x10000)
			add_unit(&out, 0xD800 + ((cp - 0x10000) >> 10), big);
		add_unit(&out, cp >= 0x10000 ? 0xDC00 + ((cp - 0x10000) & 0x3FF) : cp, big);
	}
	return kh_buf_str(&out);
}

static void reads_the_same(kh_str text, kh_str bytes)
{
	kh_file_text file;

	HOLDS(decodes(&file, bytes, KH_ENC_AUTO));
	HOLDS(kh_str_eq(file.text, text));
	kh_file_free(&file);
}

static void looks_for_headers(const kh_schema *schema, kh_str text)
{
	kh_header_names names = kh_header_names_of(schema, NULL, 0);
	kh_header found[KH_DATASET_COUNT];

	kh_header_find_in_text(&names, text, 0, found);
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		HOLDS(found[d].delimiter != '\0' && strchr("\"\n\r", found[d].delimiter) == NULL);
		HOLDS(found[d].step != KH_RECORD || found[d].fields.len > 0);
		for (size_t i = 0; i < found[d].fields.len; i++)
			HOLDS(found[d].fields.at[i] < schema->fields.len || found[d].fields.at[i] >= KH_ORDINAL);
	}
}

/* The rows that a delimiter found by looking gives are those of the same delimiter stated. */
static void splits(kh_str text)
{
	kh_schema *schema = kh_schema_new();
	kh_data *found = kh_data_new(schema), *stated = kh_data_new(schema);
	kh_load_options options = {.dataset = KH_NOMINATIONS};
	kh_trouble trouble = {0};

	looks_for_headers(schema, text);
	if (kh_load_csv_text(found, KH_STR("a.csv"), text, options, &trouble)) {
		options.delimiter = found->tables[KH_NOMINATIONS]->files.at[0].delimiter;
		HOLDS(kh_load_csv_text(stated, KH_STR("a.csv"), text, options, &trouble));
		HOLDS(fuzz_same_data(found, stated));
	} else {
		fuzz_tell(&trouble);
	}
	kh_data_free(found);
	kh_data_free(stated);
}

FUZZ(encoding)
{
	kh_file_text file, stated;
	kh_str bytes = fuzz_exact(input);

	look(bytes);
	for (int e = KH_ENC_UTF16LE; e < KH_ENC_COUNT; e++)
		decode_as(bytes, (kh_encoding)e);
	for (int e = KH_ENC_UTF8; e < KH_ENC_COUNT; e++)
		if (decodes(&stated, bytes, (kh_encoding)e), true)
			kh_file_free(&stated);
	if (decodes(&file, bytes, KH_ENC_AUTO)) {
		HOLDS(decodes(&stated, bytes, file.encoding));
		HOLDS(kh_str_eq(stated.text, file.text));
		kh_file_free(&stated);
		/* A mark at its beginning would be taken for that of the file. */
		if (!kh_str_starts(file.text, KH_STR("\xEF\xBB\xBF"))) {
			reads_the_same(file.text, in_utf16(file.text, false));
			reads_the_same(file.text, in_utf16(file.text, true));
		}
		splits(file.text);
	}
	kh_file_free(&file);
}
