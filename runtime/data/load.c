/* Records into tables, whatever file they come from. A file is taken whole or not at all; a bad row is taken and marked, so that
 * the others are judged; a row that is no nomination is told, not judged. */
#include "runtime/data/load.h"

#include <string.h>

#include "runtime/data/read.h"
#include "runtime/data/rows.h"

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
	kh_header_names names = kh_header_names_of(kh_schema_new(), NULL, 0);
	kh_header header = {0};
	kh_str candidates;
	kh_csv csv;
	bool clear = kh_csv_start(text, 0, &names, &csv, &candidates);
	kh_records records = kh_records_of_csv(&csv);
	bool fits = clear && kh_header_find(&names, &records, &header) == KH_RECORD;

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
	kh_load_options options;
	kh_header_names names;
	kh_records records;
	kh_header header;
	kh_list_state list;
	unsigned kind;       /* that the name of the sheet says; 0: none */
	uint32_t campaign;   /* what each row gets for its campaign; 0: its own cell */
	bool kinds;          /* a row has its kind from the sheet or a section */
	kh_table_file about; /* what is known of the file before its rows are read */
	kh_buf hidden;       /* rows that are hidden, as a list */
	uint64_t hidden_first, hidden_last;
	size_t hidden_rows;
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

/* Writes the record as the next row. */
static void write_row(loading *l)
{
	kh_table *table = l->table;

	for (size_t i = 0; i < l->header.fields.len; i++) {
		uint32_t field = l->header.fields.at[i];
		kh_str cell = i < kh_records_width(&l->records) ? kh_records_cell(&l->records, i) : KH_STR("");

		if (field < KH_ORDINAL)
			table->column[field].at[table->len] = spelling_of(l, i, cell);
	}
}

/* Keeps what write_row leaves. */
static void write_rest(loading *l)
{
	kh_table *table = l->table;
	size_t filled = table->rest.len;

	for (size_t i = 0; i < kh_records_width(&l->records); i++) {
		if (i < l->header.fields.len && l->header.fields.at[i] < KH_ORDINAL)
			continue;
		kh_push_row(&table->rest, kh_table_spelling(table, kh_records_cell(&l->records, i)));
		if (table->rest.at[table->rest.len - 1] != 0)
			filled = table->rest.len;
	}
	table->rest.len = filled;
	kh_push_row(&table->rest_end, filled);
}

/* A row that does not say its kind has that of its section, else that of its sheet. */
static void add_kind(loading *l)
{
	static const struct {
		unsigned kind;
		const char *name;
	} kinds[] = {{KH_COLLECTIVE, "tập thể"},
		     {KH_INDIVIDUAL, "cá nhân"},
		     {KH_HOUSEHOLD, "hộ gia đình"},
		     {KH_ENTERPRISE, "doanh nghiệp"}};
	uint32_t *cell = &l->table->column[KH_F_KIND].at[l->table->len];
	unsigned kind = l->list.kind != 0 ? l->list.kind : l->kind;

	if (l->about.column_of[KH_F_KIND] == UINT32_MAX)
		*cell = 0;
	for (size_t i = 0; kind != 0 && *cell == 0 && i < KH_COUNT(kinds); i++)
		if (kinds[i].kind == kind) {
			*cell = kh_table_spelling(l->table, kh_str_of(kinds[i].name));
			l->kinds = true;
		}
}

/* Rows of a sheet have no cells past the last that is filled; those of a text have as many as the header. */
static kh_row_fault fault_of(const loading *l)
{
	size_t width = kh_records_width(&l->records), wanted = l->header.fields.len;

	if (l->records.sheet)
		return KH_ROW_FINE;
	if (l->records.csv->stray)
		return KH_ROW_QUOTE;
	return width == wanted ? KH_ROW_FINE : width < wanted ? KH_ROW_SHORT : KH_ROW_LONG;
}

static void add_row(loading *l)
{
	kh_table *table = l->table;

	write_row(l);
	if (l->options.whole)
		write_rest(l);
	add_kind(l);
	if (l->campaign != 0)
		table->column[KH_F_CAMPAIGN].at[table->len] = l->campaign;
	table->line.at[table->len] = kh_records_line(&l->records);
	table->fault.at[table->len] = (uint8_t)fault_of(l);
	table->cells.at[table->len] = (uint32_t)kh_records_width(&l->records);
	table->len++;
	table->line.len = table->fault.len = table->cells.len = table->len;
}

/* ---- what is told beside ---- */

static kh_table_note *add_note(loading *l, kh_code code, uint64_t line, kh_phrase what)
{
	kh_table *table = l->table;

	kh_push(&table->notes,
		(kh_table_note){.code = code, .file = (uint32_t)table->files.len, .first = line, .last = line, .what = what});
	return &table->notes.at[table->notes.len - 1];
}

/* About a sheet that is not read. */
static void note_sheet(loading *l, kh_code code, kh_phrase what, kh_str sheet)
{
	kh_table_note *note = add_note(l, code, 0, what);

	note->sheet = note->detail[0] = sheet;
}

/* Rows of one sort that follow one another are told together. */
static void note_row(loading *l, kh_phrase what, bool together)
{
	kh_table *table = l->table;
	uint64_t line = kh_records_line(&l->records);
	kh_table_note *last = table->notes.len > 0 ? &table->notes.at[table->notes.len - 1] : NULL;

	if (together && last && last->code == KH_KT209 && last->what == what && last->file == table->files.len && line > last->last)
		last->last = line;
	else
		add_note(l, KH_KT209, line, what)->detail[0] = kh_row_quoted(&l->records);
}

static void end_hidden_run(loading *l)
{
	if (l->hidden_first == 0)
		return;
	if (l->hidden.len > 0)
		kh_buf_addc(&l->hidden, ", ");
	kh_buf_int(&l->hidden, (int64_t)l->hidden_first);
	if (l->hidden_last > l->hidden_first)
		kh_buf_addf(&l->hidden, "–%llu", (unsigned long long)l->hidden_last);
	l->hidden_first = 0;
}

static void note_hidden(loading *l)
{
	uint64_t line = kh_records_line(&l->records);

	if (l->records.csv || !l->records.sheet->hidden)
		return;
	l->hidden_rows++;
	if (l->hidden_first == 0 || line != l->hidden_last + 1) {
		end_hidden_run(l);
		l->hidden_first = line;
	}
	l->hidden_last = line;
}

static void tell_hidden(loading *l)
{
	kh_table_note *note;

	end_hidden_run(l);
	if (l->hidden_rows == 0)
		return;
	note = add_note(l, KH_KT208, 0, KH_P_HIDDEN_ROWS);
	note->detail[0] = kh_fmt("%zu", l->hidden_rows);
	note->detail[1] = kh_buf_str(&l->hidden);
}

/* ---- rows ---- */

static void take_row(loading *l)
{
	switch (kh_row_recognise(&l->list, &l->records)) {
	case KH_ROW_NOMINATION:
		note_hidden(l);
		add_row(l);
		break;
	case KH_ROW_BLANK:
		break;
	case KH_ROW_SECTION:
		note_row(l, KH_P_ROW_SECTION, false);
		break;
	case KH_ROW_TOTAL:
		note_row(l, KH_P_ROW_TOTAL, false);
		break;
	case KH_ROW_SIGNATURE:
		note_row(l, KH_P_ROW_SIGNATURE, true);
		break;
	case KH_ROW_NUMBERS:
		note_row(l, KH_P_ROW_NUMBERS, true);
		break;
	case KH_ROW_HEADER_AGAIN:
		note_row(l, KH_P_ROW_HEADER, true);
		break;
	case KH_ROW_UNFILLED:
		note_row(l, KH_P_ROW_UNFILLED, true);
		break;
	}
}

/* False with trouble when reading stops before the end. */
static bool read_rows(loading *l, kh_trouble *trouble)
{
	kh_table *table = l->table;
	kh_records_step step = KH_RECORD;

	while (table->len < KH_NONE && (step = kh_records_next(&l->records)) == KH_RECORD) {
		kh_table_reserve(table);
		take_row(l);
	}
	if (step == KH_RECORD)
		l->records.step = KH_CSV_RECORD; /* no room for a further row */
	return step == KH_RECORDS_END || kh_records_trouble(&l->records, l->name, trouble);
}

/* ---- headers ---- */

/* A nomination says at least to which campaign and who. Where the data set is stated, one known column is enough: the others are
 * reported as missing. */
static bool header_fits(const kh_header *header, const kh_load_options *options)
{
	bool campaign = options->campaign.len > 0, name = false;

	for (size_t i = 0; i < header->fields.len; i++) {
		campaign = campaign || header->fields.at[i] == KH_F_CAMPAIGN;
		name = name || header->fields.at[i] == KH_F_NAME;
	}
	return options->dataset >= 0 ? header->known > 0 : campaign && name;
}

static bool misfit(const loading *l, kh_trouble *trouble)
{
	const kh_schema *schema = l->table->schema;
	kh_str campaign = schema->fields.at[KH_F_CAMPAIGN].name, name = schema->fields.at[KH_F_NAME].name;
	kh_str wanted = l->options.campaign.len > 0 ? name : kh_fmt("%s, %s", kh_str_c(campaign), kh_str_c(name));

	return kh_trouble_set(trouble, KH_KT213, KH_ARGS(l->name, join_names(&l->header), wanted));
}

static bool check_header(loading *l, kh_records_step step, kh_trouble *trouble)
{
	if (step == KH_RECORDS_END)
		return kh_trouble_set(trouble, KH_KT903, KH_ARGS(l->name));
	if (step != KH_RECORD)
		return kh_records_trouble(&l->records, l->name, trouble);
	if (!header_fits(&l->header, &l->options))
		return misfit(l, trouble);
	if (l->header.twice)
		return kh_trouble_set(trouble, KH_KT212, KH_ARGS(l->name, l->header.first, l->header.second));
	return true;
}

/* Rows above the header are titles. The reader goes on behind the header. */
static void tell_titles(loading *l)
{
	kh_records_rewind(&l->records);
	while (kh_records_next(&l->records) == KH_RECORD && kh_records_line(&l->records) < l->header.line)
		for (size_t i = 0; i < kh_records_width(&l->records); i++)
			if (kh_records_trimmed(&l->records, i).len > 0) {
				note_row(l, KH_P_ROW_TITLE, true);
				break;
			}
}

/* ---- files ---- */

static void begin_file(loading *l)
{
	kh_table_file *file = &l->about;
	size_t fields = l->table->schema->fields.len;

	file->name = kh_str_copy(l->name);
	file->width = l->header.fields.len;
	file->header_line = l->header.line;
	file->has = kh_alloc(sizeof *file->has * fields);
	file->column_of = kh_alloc_atomic(sizeof *file->column_of * fields);
	for (size_t i = 0; i < fields; i++)
		file->column_of[i] = UINT32_MAX;
	for (size_t i = 0; i < l->header.fields.len; i++) {
		uint32_t field = l->header.fields.at[i];

		kh_push(&file->titles, l->header.titles.at[i]);
		kh_push(&file->names, l->header.names.at[i]);
		kh_push(&file->fields, field);
		if (field < KH_ORDINAL) {
			file->has[field] = true;
			file->column_of[field] = (uint32_t)i;
		} else if (field == KH_NONE && l->header.names.at[i].len > 0) {
			kh_push(&file->unknown, l->header.names.at[i]);
		}
	}
	l->campaign = file->has[KH_F_CAMPAIGN] ? 0 : kh_table_spelling(l->table, l->options.campaign);
	file->has[KH_F_CAMPAIGN] = file->has[KH_F_CAMPAIGN] || l->campaign != 0;
}

/* Reads the rows below the header into the table as a file of its own; an empty list is left out. */
static bool load_rows(loading *l, kh_trouble *trouble)
{
	size_t before = l->table->len, notes = l->table->notes.len;
	bool ok;

	tell_titles(l);
	begin_file(l);
	l->list = kh_list_begin(&l->header);
	l->recent = kh_plain_alloc(sizeof *l->recent * l->header.fields.len);
	ok = read_rows(l, trouble);
	kh_plain_free(l->recent);
	if (!ok || l->table->len == before) {
		l->table->notes.len = notes;
		return ok;
	}
	tell_hidden(l);
	l->about.has[KH_F_KIND] = l->about.has[KH_F_KIND] || l->kinds;
	kh_table_file_add(l->table, l->about);
	return true;
}

/* Where a table was before a file was read: what goes wrong later leaves it so. */
typedef struct {
	size_t rows, files, notes;
} checkpoint;

static checkpoint checkpoint_of(const kh_table *table)
{
	return (checkpoint){table->len, table->files.len, table->notes.len};
}

static bool undo(kh_table *table, checkpoint before)
{
	table->len = table->line.len = table->fault.len = table->cells.len = before.rows;
	table->files.len = before.files;
	table->notes.len = before.notes;
	if (table->rest_end.len > before.rows)
		table->rest_end.len = before.rows;
	table->rest.len = before.rows > 0 && table->rest_end.len > 0 ? table->rest_end.at[table->rest_end.len - 1] : 0;
	return false;
}

static bool load_text(loading *l, kh_str text, kh_trouble *trouble)
{
	checkpoint before = checkpoint_of(l->table);
	kh_str candidates;
	kh_csv csv;
	bool ok;

	l->names = kh_header_names_of(l->table->schema, l->options.map, l->options.nmap);
	ok = kh_csv_start(text, l->options.delimiter, &l->names, &csv, &candidates) ||
	     kh_trouble_set(trouble, KH_KT215, KH_ARGS(l->name, candidates));
	l->records = kh_records_of_csv(&csv);
	l->about.delimiter = csv.delimiter;
	ok = ok && check_header(l, kh_header_find(&l->names, &l->records, &l->header), trouble);
	if (!ok && trouble->code != KH_KT212 && looks_like_rules(text))
		kh_trouble_set(trouble, KH_KT907, KH_ARGS(l->name));
	ok = ok && load_rows(l, trouble) && (l->table->len > before.rows || kh_trouble_set(trouble, KH_KT214, KH_ARGS(l->name)));
	kh_csv_close(&csv);
	return ok || undo(l->table, before);
}

bool kh_load_csv_text(kh_table *table, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	loading l = {.table = table, .name = name, .options = options, .about.encoding = kh_encoding_name(KH_ENC_UTF8)};

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	return load_text(&l, text, trouble);
}

/* ---- workbooks ---- */

/* Sheets that explain the form, with samples, or list codes. */
static bool is_instruction(kh_str sheet)
{
	static const char *const words[] = {"hướng dẫn", "huong dan",    "mẫu",     "ví dụ", "danh mục",
					    "readme",    "instructions", "example", "lists"};
	kh_str key = kh_key(sheet);

	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kh_key_starts_words(key, kh_str_of(words[i])))
			return true;
	return false;
}

typedef struct {
	kh_table *table;
	kh_str name;
	kh_load_options options;
	kh_workbook *book;
	kh_trouble *trouble;
	loading misfit; /* the best header of those that do not fit */
	kh_str fitting; /* the first sheet whose header fits */
} workbook;

static bool book_trouble(const workbook *w, kh_phrase fault)
{
	kh_trouble_set(w->trouble, KH_KT220, KH_ARGS(w->name, KH_NO_STR));
	return kh_trouble_word(w->trouble, 1, fault);
}

static bool load_open_sheet(workbook *w, loading *l, bool asked)
{
	kh_records_step step = kh_header_find(&l->names, &l->records, &l->header);

	if (step == KH_RECORDS_STOPPED)
		return kh_records_trouble(&l->records, w->name, w->trouble);
	if (step == KH_RECORDS_END || !header_fits(&l->header, &w->options)) {
		if (l->header.known >= w->misfit.header.known && l->header.names.len > 0)
			w->misfit = *l;
		return true;
	}
	if (!asked && is_instruction(l->about.sheet)) {
		note_sheet(l, KH_KT209, KH_P_SHEET_INSTRUCTION, l->about.sheet);
		return true;
	}
	w->fitting = w->fitting.len > 0 ? w->fitting : l->about.sheet;
	return check_header(l, step, w->trouble) && load_rows(l, w->trouble);
}

/* Reads a sheet where its header fits; false for trouble. */
static bool load_sheet(workbook *w, const kh_workbook_sheet *about, bool asked)
{
	loading l = {.table = w->table,
		     .name = w->name,
		     .options = w->options,
		     .kind = kh_kind_read(about->name),
		     .about = {.sheet = about->name}};
	kh_sheet *sheet;
	kh_phrase fault;
	bool ok;

	if (about->path.len == 0)
		return true;
	l.names = kh_header_names_of(w->table->schema, w->options.map, w->options.nmap);
	fault = kh_sheet_open(w->book, about, &sheet);
	l.records = kh_records_of_sheet(sheet);
	l.about.merges = sheet->merges.len;
	ok = fault == KH_PHRASE_COUNT ? load_open_sheet(w, &l, asked) : book_trouble(w, fault);
	kh_sheet_close(sheet);
	return ok;
}

static kh_str sheet_list(const kh_workbook *book)
{
	kh_buf list = {0};

	for (size_t i = 0; i < book->sheets.len && i < SHOWN_NAMES; i++) {
		kh_buf_addc(&list, i > 0 ? ", " : "");
		kh_buf_add(&list, book->sheets.at[i].name);
	}
	return kh_buf_str(&list);
}

static bool load_asked_sheet(workbook *w)
{
	kh_str key = kh_key(w->options.sheet);

	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (kh_str_eq(kh_key(w->book->sheets.at[i].name), key))
			return load_sheet(w, &w->book->sheets.at[i], true);
	return kh_trouble_set(w->trouble, KH_KT221, KH_ARGS(w->name, w->options.sheet, sheet_list(w->book)));
}

static bool load_fitting_sheets(workbook *w)
{
	loading l = {.table = w->table};

	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (w->book->sheets.at[i].hidden)
			note_sheet(&l, KH_KT208, KH_P_HIDDEN_SHEET, w->book->sheets.at[i].name);
	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (!w->book->sheets.at[i].hidden && !load_sheet(w, &w->book->sheets.at[i], false))
			return false;
	return true;
}

/* No sheet gave a row: none had the header, or those that had it were empty. */
static bool nothing_loaded(workbook *w)
{
	if (w->fitting.len > 0 || w->misfit.table == NULL)
		return kh_trouble_set(w->trouble, KH_KT214, KH_ARGS(w->name, w->fitting));
	return misfit(&w->misfit, w->trouble);
}

bool kh_load_book(kh_table *table, kh_str name, kh_str bytes, kh_load_options options, kh_trouble *trouble)
{
	workbook w = {.table = table, .name = name, .options = options, .trouble = trouble};
	checkpoint before = checkpoint_of(table);
	kh_phrase fault = kh_workbook_open(bytes, &w.book);
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (fault != KH_PHRASE_COUNT)
		return book_trouble(&w, fault);
	ok = options.sheet.len > 0 ? load_asked_sheet(&w) : load_fitting_sheets(&w);
	ok = ok && (table->len > before.rows || nothing_loaded(&w));
	for (size_t i = before.notes; ok && i < table->notes.len; i++) /* about sheets behind the last that was read */
		if (table->notes.at[i].file >= table->files.len)
			table->notes.at[i].file = (uint32_t)table->files.len - 1;
	kh_workbook_close(w.book);
	return ok || undo(table, before);
}

bool kh_load(kh_table *table, kh_str name, kh_load_options options, kh_trouble *trouble)
{
	loading l = {.table = table, .name = name, .options = options};
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, &file, trouble))
		return false;
	if (kh_file_is_book(&file)) {
		ok = kh_load_book(table, name, file.bytes, options, trouble);
	} else {
		ok = kh_file_decode(name, &file, options.encoding, trouble);
		l.about.encoding = kh_encoding_name(file.encoding);
		l.about.sure = file.sure;
		l.about.share = file.share;
		ok = ok && load_text(&l, file.text, trouble);
	}
	kh_file_free(&file);
	return ok;
}
