/* The parts of a workbook around its sheets: relationships, list of sheets, number formats, shared texts. Follows relationships
 * as the standard says, never fixed names. */
#include "runtime/data/workbook.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "runtime/data/cell_text.h"

/* ---- relationships ---- */

typedef struct {
	kh_str id, type, target;
} relation;

typedef struct {
	KH_VEC(relation) list;
} relations;

static kh_str copy_of(const char *attribute)
{
	return attribute ? kh_str_copy(kh_str_of(attribute)) : KH_NO_STR;
}

static void start_relation(void *owner, const char *name, const char **attributes)
{
	relations *r = owner;

	if (strcmp(name, "Relationship") == 0)
		kh_push(&r->list,
			(relation){copy_of(kh_xml_attribute(attributes, "Id")), copy_of(kh_xml_attribute(attributes, "Type")),
				   copy_of(kh_xml_attribute(attributes, "Target"))});
}

static void end_nothing(void *owner, const char *name)
{
	(void)owner, (void)name;
}

static void text_nothing(void *owner, kh_str text)
{
	(void)owner, (void)text;
}

static kh_phrase read_part(kh_workbook *book, kh_str path, const kh_xml_handlers *handlers, void *owner)
{
	kh_xml *xml;
	kh_phrase fault = kh_xml_open(&xml, book->zip, path, handlers, owner);

	if (fault != KH_PHRASE_COUNT)
		return fault;
	if (kh_xml_run(xml) != KH_XML_END)
		fault = kh_xml_fault(xml);
	kh_xml_close(xml);
	return fault;
}

/* A part of which everything is kept, though few bytes say it. */
static kh_phrase read_small(kh_workbook *book, kh_str path, const kh_xml_handlers *handlers, void *owner)
{
	if (kh_zip_member(book->zip, path) == KH_ZIP_FINE && !kh_zip_is_small(book->zip))
		return KH_P_BOOK_LIMIT;
	return read_part(book, path, handlers, owner);
}

static kh_phrase read_relations(kh_workbook *book, kh_str path, relations *out)
{
	static const kh_xml_handlers handlers = {start_relation, end_nothing, text_nothing};

	return read_small(book, path, &handlers, out);
}

/* The folder of a member, with its slash. */
static kh_str folder_of(kh_str path)
{
	size_t end = path.len;

	while (end > 0 && path.ptr[end - 1] != '/')
		end--;
	return kh_str_slice(path, 0, end);
}

/* The member that a relationship of a part in folder means. */
static kh_str member_of(kh_str folder, kh_str target)
{
	if (kh_str_starts(target, KH_STR("/")))
		return kh_str_slice(target, 1, target.len);
	for (;;) {
		if (kh_str_starts(target, KH_STR("./"))) {
			target = kh_str_slice(target, 2, target.len);
		} else if (kh_str_starts(target, KH_STR("../"))) {
			target = kh_str_slice(target, 3, target.len);
			folder = folder.len == 0 ? folder : folder_of(kh_str_slice(folder, 0, folder.len - 1));
		} else {
			return kh_fmt("%s%s", kh_str_c(folder), kh_str_c(target));
		}
	}
}

static const relation *relation_of_type(const relations *r, const char *ending)
{
	for (size_t i = 0; i < r->list.len; i++)
		if (kh_str_ends(r->list.at[i].type, kh_str_of(ending)))
			return &r->list.at[i];
	return NULL;
}

/* ---- list of sheets ---- */

static bool is_true(const char *attribute)
{
	return attribute && (strcmp(attribute, "1") == 0 || strcmp(attribute, "true") == 0);
}

static void start_workbook(void *owner, const char *name, const char **attributes)
{
	kh_workbook *book = owner;
	const char *state;

	if (strcmp(name, "workbookPr") == 0)
		book->date1904 = is_true(kh_xml_attribute(attributes, "date1904"));
	if (strcmp(name, "sheet") != 0)
		return;
	state = kh_xml_attribute(attributes, "state");
	kh_push(&book->sheets, (kh_workbook_sheet){
				       .name = kh_nfc(copy_of(kh_xml_attribute(attributes, "name"))),
				       .id = copy_of(kh_xml_attribute(attributes, "id")),
				       .hidden = state && strcmp(state, "visible") != 0,
			       });
}

/* The case of letters does not count in an archive. */
static bool is_same_member(kh_str a, kh_str b)
{
	return a.len == b.len && a.len > 0 && strncasecmp(a.ptr, b.ptr, a.len) == 0;
}

/* No two sheets are one part: each would be read anew. */
static bool is_taken(const kh_workbook *book, size_t n, kh_str path)
{
	for (size_t i = 0; i < n; i++)
		if (is_same_member(book->sheets.at[i].path, path))
			return true;
	return false;
}

/* Only work sheets hold rows. */
static kh_phrase find_paths(kh_workbook *book, const relations *r, kh_str folder)
{
	for (size_t i = 0; i < book->sheets.len; i++)
		for (size_t k = 0; k < r->list.len; k++)
			if (kh_str_eq(r->list.at[k].id, book->sheets.at[i].id) &&
			    kh_str_ends(r->list.at[k].type, KH_STR("/worksheet")))
				book->sheets.at[i].path = member_of(folder, r->list.at[k].target);
	for (size_t i = 0; i < book->sheets.len; i++)
		if (is_taken(book, i, book->sheets.at[i].path))
			return KH_P_BOOK_DAMAGED;
	return KH_PHRASE_COUNT;
}

/* ---- number formats ---- */

typedef struct {
	kh_workbook *book;
	KH_VEC(unsigned) ids;
	KH_VEC(kh_fmt_code) codes;
	bool in_cells; /* among the formats of cells, not of named styles */
} styles;

static unsigned number_of(const char *attribute)
{
	return attribute ? (unsigned)strtoul(attribute, NULL, 10) : 0;
}

static kh_fmt_code code_of(const styles *s, unsigned id)
{
	for (size_t i = 0; i < s->ids.len; i++)
		if (s->ids.at[i] == id)
			return s->codes.at[i];
	return kh_fmt_builtin(id);
}

static void start_style(void *owner, const char *name, const char **attributes)
{
	styles *s = owner;

	if (strcmp(name, "numFmt") == 0 && s->ids.len < 10000) {
		kh_push(&s->ids, number_of(kh_xml_attribute(attributes, "numFmtId")));
		kh_push(&s->codes, kh_fmt_custom(copy_of(kh_xml_attribute(attributes, "formatCode"))));
	} else if (strcmp(name, "cellXfs") == 0) {
		s->in_cells = true;
	} else if (strcmp(name, "xf") == 0 && s->in_cells && s->book->styles.len < 100000) {
		kh_push(&s->book->styles, code_of(s, number_of(kh_xml_attribute(attributes, "numFmtId"))));
	}
}

static void end_style(void *owner, const char *name)
{
	styles *s = owner;

	if (strcmp(name, "cellXfs") == 0)
		s->in_cells = false;
}

/* ---- shared texts ---- */

/* Texts that are shared: one a cell for a million rows of 32 columns. */
#define SHARED_LIMIT ((size_t)1 << 25)

typedef struct {
	kh_workbook *book;
	bool in_text, in_phonetic;
} shared;

static void start_shared(void *owner, const char *name, const char **attributes)
{
	shared *s = owner;

	(void)attributes;
	if (strcmp(name, "rPh") == 0)
		s->in_phonetic = true;
	s->in_text = strcmp(name, "t") == 0 && !s->in_phonetic;
}

static void end_shared(void *owner, const char *name)
{
	shared *s = owner;
	uint64_t from;

	s->in_text = false;
	if (strcmp(name, "rPh") == 0)
		s->in_phonetic = false;
	if (strcmp(name, "si") != 0 || s->book->shared_end.len > SHARED_LIMIT)
		return;
	from = s->book->shared_end.len == 0 ? 0 : s->book->shared_end.at[s->book->shared_end.len - 1];
	if (s->book->shared.len > from)
		s->book->shared.len = from + kh_unescape(s->book->shared.at + from, s->book->shared.len - from);
	kh_push_row(&s->book->shared_end, s->book->shared.len);
}

static void text_shared(void *owner, kh_str text)
{
	shared *s = owner;

	if (!s->in_text)
		return;
	kh_reserve_with_(&s->book->shared, text.len, kh_plain_realloc);
	memcpy(s->book->shared.at + s->book->shared.len, text.ptr, text.len);
	s->book->shared.len += text.len;
}

/* ---- the workbook ---- */

static kh_phrase read_styles(kh_workbook *book, const relations *r, kh_str folder)
{
	static const kh_xml_handlers handlers = {start_style, end_style, text_nothing};
	const relation *found = relation_of_type(r, "/styles");
	styles s = {.book = book};

	return found ? read_small(book, member_of(folder, found->target), &handlers, &s) : KH_PHRASE_COUNT;
}

static kh_phrase read_shared(kh_workbook *book, const relations *r, kh_str folder)
{
	static const kh_xml_handlers handlers = {start_shared, end_shared, text_shared};
	const relation *found = relation_of_type(r, "/sharedStrings");
	shared s = {.book = book};
	kh_phrase fault = found ? read_part(book, member_of(folder, found->target), &handlers, &s) : KH_PHRASE_COUNT;

	return fault == KH_PHRASE_COUNT && book->shared_end.len > SHARED_LIMIT ? KH_P_BOOK_LIMIT : fault;
}

static kh_phrase read_book(kh_workbook *book)
{
	static const kh_xml_handlers handlers = {start_workbook, end_nothing, text_nothing};
	relations top = {0}, inner = {0};
	kh_phrase fault = read_relations(book, KH_STR("_rels/.rels"), &top);
	const relation *found = fault == KH_PHRASE_COUNT ? relation_of_type(&top, "/officeDocument") : NULL;
	kh_str path, folder;

	if (found == NULL)
		return fault == KH_PHRASE_COUNT ? KH_P_BOOK_MISSING : fault;
	path = member_of(KH_STR(""), found->target);
	folder = kh_str_copy(folder_of(path));
	fault = read_small(book, path, &handlers, book);
	if (fault == KH_PHRASE_COUNT)
		fault = read_relations(book, kh_fmt("%s_rels/%s.rels", kh_str_c(folder), kh_str_c(path) + folder.len), &inner);
	if (fault == KH_PHRASE_COUNT)
		fault = read_styles(book, &inner, folder);
	if (fault == KH_PHRASE_COUNT)
		fault = read_shared(book, &inner, folder);
	if (fault == KH_PHRASE_COUNT && (book->sheets.len > KH_ZIP_MEMBERS_LIMIT || inner.list.len > KH_ZIP_MEMBERS_LIMIT))
		fault = KH_P_BOOK_LIMIT;
	if (fault == KH_PHRASE_COUNT)
		fault = find_paths(book, &inner, folder);
	return fault == KH_PHRASE_COUNT && book->sheets.len == 0 ? KH_P_BOOK_MISSING : fault;
}

kh_phrase kh_workbook_open(kh_str bytes, kh_workbook **out)
{
	kh_workbook *book = *out = KH_NEW(kh_workbook);
	kh_phrase fault = kh_zip_phrase(kh_zip_open(bytes, &book->zip));

	if (fault == KH_PHRASE_COUNT)
		fault = read_book(book);
	if (fault != KH_PHRASE_COUNT)
		kh_workbook_close(book);
	return fault;
}

void kh_workbook_close(kh_workbook *book)
{
	kh_zip_close(book->zip);
	book->zip = NULL;
	kh_rows_free(&book->shared);
	kh_rows_free(&book->shared_end);
}

bool kh_book_trouble(kh_trouble *trouble, kh_str name, kh_phrase fault)
{
	kh_trouble_set(trouble, KH_KT220, KH_ARGS(name, KH_NO_STR, fault == KH_P_BOOK_LIMIT ? KH_STR("CSV (UTF-8)") : KH_NO_STR));
	return kh_trouble_word(trouble, 1, fault);
}
