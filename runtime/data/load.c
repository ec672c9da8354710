/* CSV files into tables. A file is taken whole or not at all; a bad row is taken and marked, so that the others are judged. */
#include "runtime/data/load.h"

#include <string.h>

#include "runtime/data/header.h"
#include "runtime/data/read.h"

/* ---- names in messages ---- */

#define SHOWN_NAMES 20
#define SHOWN_CHARS 40

static void add_shown(kh_buf *list, kh_str name)
{
	size_t at = 0;
	uint32_t cp;

	for (size_t n = 0; n < SHOWN_CHARS && at < name.len; n++)
		at += kh_utf8_decode(kh_str_slice(name, at, name.len), &cp);
	kh_buf_add(list, kh_str_slice(name, 0, at));
	if (at < name.len)
		kh_buf_addc(list, "…");
}

/* The names, joined, as far as a message can take. */
static kh_str join_names(const kh_header *header)
{
	kh_buf list = {0};
	size_t shown = 0;

	for (size_t i = 0; i < header->names.len; i++) {
		if (header->names.at[i].len == 0)
			continue;
		if (shown > 0)
			kh_buf_addc(&list, ", ");
		if (shown++ == SHOWN_NAMES) {
			kh_buf_addc(&list, "…");
			break;
		}
		add_shown(&list, header->names.at[i]);
	}
	return kh_buf_str(&list);
}

/* ---- rules given as data ---- */

static kh_str next_line(kh_str *rest)
{
	size_t end = 0, next;
	kh_str line;

	while (end < rest->len && rest->ptr[end] != '\n')
		end++;
	line = kh_str_slice(*rest, 0, end);
	next = end < rest->len ? end + 1 : end;
	*rest = kh_str_slice(*rest, next, rest->len);
	return kh_str_trim(line);
}

/* A line that only a rule file has: one that opens a brace, or a declaration with its name in quotes. */
static bool is_declaration(kh_str line)
{
	static const char *const words[] = {
		"kế hoạch",  "chỉ thị",    "quyết định", "luật",     "nghị định", "nhập",   "mục",       "đơn vị", "khối",
		"chuyên đề", "phong trào", "quy định",   "bổ sung",  "plan",      "import", "section",   "unit",   "block",
		"campaign",  "rule",       "directive",  "decision", "law",       "decree", "amendment",
	};
	kh_str key = kh_key(line), word;

	if (kh_str_ends(key, KH_STR("{")))
		return true;
	for (size_t i = 0; i < KH_COUNT(words); i++) {
		size_t at;

		word = kh_str_of(words[i]);
		if (!kh_str_starts(key, word))
			continue;
		for (at = word.len; at < key.len && (key.ptr[at] == ' ' || (key.ptr[at] >= '0' && key.ptr[at] <= '9')); at++)
			;
		if (at > word.len && at < key.len &&
		    (key.ptr[at] == '"' || kh_str_starts(kh_str_slice(key, at, key.len), KH_STR("“"))))
			return true;
	}
	return false;
}

static bool looks_like_rules(kh_str text)
{
	for (size_t n = 0; n < 100 && text.len > 0; n++) {
		kh_str line = next_line(&text);

		if (line.len > 0 && line.len < 1000 && line.ptr[0] != '#' && is_declaration(line))
			return true;
	}
	return false;
}

bool kh_looks_like_data(kh_str text)
{
	kh_header_names names = kh_header_names_of(kh_schema_new());
	kh_header header = {0};
	kh_str candidates;
	kh_csv csv;
	bool fits = kh_csv_start(text, 0, &names, &csv, &candidates) && kh_header_read(&names, &csv, &header) == KH_CSV_RECORD;

	kh_csv_close(&csv);
	return fits && header.known >= 2;
}

/* ---- rows ---- */

/* Spellings met lately in one column, so that repeated cells need neither hash nor look-up. Tells equal cells, never decides. */
#define RECENT 256
typedef struct {
	uint64_t tag[RECENT];
	uint32_t value[RECENT]; /* 0: nothing */
} recent;

typedef struct {
	kh_table *table;
	kh_str name;
	kh_csv csv;
	kh_header header;
	recent *recent; /* one a column; plain memory */
} loading;

static uint64_t tag_of(kh_str s)
{
	uint64_t head = 0, tail = 0;

	if (s.len >= 8) {
		memcpy(&head, s.ptr, 8);
		memcpy(&tail, s.ptr + s.len - 8, 8);
	} else {
		for (size_t i = 0; i < s.len; i++)
			head = head << 8 | (unsigned char)s.ptr[i];
	}
	head = (head ^ (tail + s.len) * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
	return head ^ head >> 32;
}

static uint32_t spelling_of(loading *l, size_t column, kh_str cell)
{
	recent *r = &l->recent[column];
	uint64_t tag = tag_of(cell);
	size_t at = tag % RECENT;

	if (cell.len == 0)
		return 0;
	if (r->value[at] != 0 && r->tag[at] == tag && kh_str_eq(kh_pool_text(&l->table->spellings, r->value[at] - 2), cell))
		return r->value[at];
	r->tag[at] = tag;
	r->value[at] = kh_table_spelling(l->table, cell);
	return r->value[at];
}

/* Writes the record as the next row; true when a cell holds anything. */
static bool write_row(loading *l)
{
	kh_table *table = l->table;
	bool any = false;

	for (size_t i = 0; i < l->header.fields.len; i++) {
		uint32_t field = l->header.fields.at[i];
		kh_str cell = i < l->csv.cells.len ? kh_csv_cell(&l->csv, i) : KH_STR("");

		if (field == KH_NONE) {
			any = any || kh_str_trim(cell).len > 0;
			continue;
		}
		table->column[field].at[table->len] = spelling_of(l, i, cell);
		any = any || table->column[field].at[table->len] != 0;
	}
	for (size_t i = l->header.fields.len; !any && i < l->csv.cells.len; i++)
		any = kh_str_trim(kh_csv_cell(&l->csv, i)).len > 0;
	return any;
}

static kh_row_fault fault_of(const loading *l)
{
	if (l->csv.stray)
		return KH_ROW_QUOTE;
	if (l->csv.cells.len == l->header.fields.len)
		return KH_ROW_FINE;
	return l->csv.cells.len < l->header.fields.len ? KH_ROW_SHORT : KH_ROW_LONG;
}

static kh_csv_step read_rows(loading *l)
{
	kh_table *table = l->table;
	kh_csv_step step = KH_CSV_RECORD;

	while (table->len < KH_NONE && (step = kh_csv_next(&l->csv)) == KH_CSV_RECORD) {
		kh_table_reserve(table);
		if (!write_row(l))
			continue;
		table->line.at[table->len] = l->csv.line;
		table->fault.at[table->len] = (uint8_t)fault_of(l);
		table->cells.at[table->len] = (uint32_t)l->csv.cells.len;
		table->len++;
		table->line.len = table->fault.len = table->cells.len = table->len;
	}
	return step;
}

/* ---- files ---- */

/* A nomination says at least to which campaign and who. Where the data set is stated, one known column is enough: the others are
 * reported as missing. */
static bool header_fits(const kh_header *header, bool stated)
{
	bool campaign = false, name = false;

	for (size_t i = 0; i < header->fields.len; i++) {
		campaign = campaign || header->fields.at[i] == KH_F_CAMPAIGN;
		name = name || header->fields.at[i] == KH_F_NAME;
	}
	return stated ? header->known > 0 : campaign && name;
}

static bool read_header(loading *l, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	const kh_schema *schema = l->table->schema;
	kh_header_names names = kh_header_names_of(schema);
	kh_str candidates, wanted;
	kh_csv_step step;

	if (!kh_csv_start(text, options.delimiter, &names, &l->csv, &candidates))
		return kh_trouble_set(trouble, KH_KT215, KH_ARGS(l->name, candidates));
	step = kh_header_read(&names, &l->csv, &l->header);
	if (step == KH_CSV_END)
		return kh_trouble_set(trouble, KH_KT903, KH_ARGS(l->name));
	if (step != KH_CSV_RECORD)
		return kh_csv_trouble(&l->csv, step, l->name, trouble);
	wanted = kh_fmt("%s, %s", kh_str_c(schema->fields.at[KH_F_CAMPAIGN].name), kh_str_c(schema->fields.at[KH_F_NAME].name));
	if (!header_fits(&l->header, options.dataset >= 0))
		return kh_trouble_set(trouble, KH_KT213, KH_ARGS(l->name, join_names(&l->header), wanted));
	if (l->header.twice)
		return kh_trouble_set(trouble, KH_KT212, KH_ARGS(l->name, l->header.first, l->header.second));
	return true;
}

static void finish_file(loading *l)
{
	kh_table_file file = {.name = kh_str_copy(l->name), .width = l->header.fields.len, .delimiter = l->csv.delimiter};

	file.has = kh_alloc(sizeof *file.has * l->table->schema->fields.len);
	for (size_t i = 0; i < l->header.fields.len; i++) {
		if (l->header.fields.at[i] != KH_NONE)
			file.has[l->header.fields.at[i]] = true;
		else if (l->header.names.at[i].len > 0)
			kh_push(&file.unknown, l->header.names.at[i]);
	}
	kh_table_file_add(l->table, file);
}

static bool load_rows(loading *l, kh_trouble *trouble)
{
	size_t before = l->table->len;
	bool ok;

	l->recent = kh_plain_alloc(sizeof *l->recent * l->header.fields.len);
	ok = kh_csv_trouble(&l->csv, read_rows(l), l->name, trouble);
	kh_plain_free(l->recent);
	if (ok && l->table->len == before)
		ok = kh_trouble_set(trouble, KH_KT214, KH_ARGS(l->name));
	if (!ok) {
		l->table->len = before;
		l->table->line.len = l->table->fault.len = l->table->cells.len = before;
		return false;
	}
	finish_file(l);
	return true;
}

bool kh_load_csv_text(kh_table *table, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	loading l = {.table = table, .name = name};
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	ok = read_header(&l, text, options, trouble);
	if (!ok && trouble->code != KH_KT212 && looks_like_rules(text))
		kh_trouble_set(trouble, KH_KT907, KH_ARGS(name));
	ok = ok && load_rows(&l, trouble);
	kh_csv_close(&l.csv);
	return ok;
}

bool kh_load_csv(kh_table *table, kh_str name, kh_load_options options, kh_trouble *trouble)
{
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_read(name, &file, trouble))
		return false;
	ok = kh_load_csv_text(table, name, file.text, options, trouble);
	kh_file_free(&file);
	return ok;
}
