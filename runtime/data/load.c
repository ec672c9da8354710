/* Records into tables, whatever file they come from. The header says of which data set they are; where it fits several equally well
 * nothing is guessed. A file is taken whole or not at all; a bad row is taken and marked, so that the others are judged; a row that
 * is no record is told, not judged. */
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

/* ---- header names by data set ---- */

typedef struct {
	kh_header_names of[KH_DATASET_COUNT];
} all_names;

static all_names *all_names_of(const kh_schema *schema, const kh_column_map *map, size_t nmap)
{
	all_names *names = KH_NEW(all_names);

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		names->of[d] = kh_header_names_of(schema, (kh_dataset)d, map, nmap);
	return names;
}

bool kh_looks_like_data(kh_str text)
{
	all_names *names = all_names_of(kh_schema_new(), NULL, 0);
	size_t known = 0;

	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		kh_header header = {0};
		kh_str candidates;
		kh_csv csv;
		bool clear = kh_csv_start(text, 0, &names->of[d], &csv, &candidates);
		kh_records records = kh_records_of_csv(&csv);

		if (clear && kh_header_find(&names->of[d], &records, &header) == KH_RECORD && header.known > known)
			known = header.known;
		kh_csv_close(&csv);
	}
	return known >= 2;
}

/* ---- tables by data set ---- */

kh_data *kh_data_new(const kh_schema *schema)
{
	kh_data *data = KH_NEW(kh_data);

	data->schema = schema;
	return data;
}

void kh_data_free(kh_data *data)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d])
			kh_table_free(data->tables[d]);
}

kh_table *kh_data_table(kh_data *data, kh_dataset dataset)
{
	if (!data->tables[dataset])
		data->tables[dataset] = kh_table_new(data->schema, dataset);
	return data->tables[dataset];
}

/* ---- rows ---- */

/* Spellings met lately in one column, so that repeated cells need neither hash nor look-up. Tells equal cells, never decides. */
#define RECENT 256
typedef struct {
	uint64_t tag[RECENT];
	uint32_t value[RECENT]; /* 0: nothing */
} recent;

typedef struct {
	kh_data *data;
	kh_table *table; /* of the data set that the header decided on; NULL before */
	kh_str name;
	kh_load_options options;
	const all_names *names;
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
	if (!l->list.nominees)
		return;
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
	case KH_ROW_RECORD:
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

enum { DEMANDS = 3 };

/* The columns by which a data set is known, ended by KH_NONE where they are fewer. */
static const uint32_t demands[KH_DATASET_COUNT][DEMANDS] = {
	[KH_NOMINATIONS] = {KH_F_CAMPAIGN, KH_F_NAME, KH_NONE},
	[KH_RECOGNITIONS] = {KH_F_CAMPAIGN, KH_F_NAME, KH_F_YEAR},
	[KH_PROGRESS] = {KH_F_TASK, KH_F_DONE, KH_NONE},
	[KH_RESULTS] = {KH_F_TARGET, KH_F_RESULT, KH_NONE},
};

static bool is_missing(const kh_header *header, uint32_t field, const kh_load_options *options)
{
	return field != KH_NONE && !kh_header_has(header, field) && !(field == KH_F_CAMPAIGN && options->campaign.len > 0);
}

static bool is_complete(const kh_header *header, const kh_load_options *options)
{
	for (size_t i = 0; i < DEMANDS; i++)
		if (is_missing(header, demands[header->dataset][i], options))
			return false;
	return true;
}

/* Where the data set is stated, one known column is enough: the others are reported as missing. */
static bool header_fits(const kh_header *header, const kh_load_options *options)
{
	return options->dataset >= 0 ? header->known > 0 : is_complete(header, options);
}

/* A header as one data set understands it. */
typedef struct {
	kh_header header;
	bool fits;
} understanding;

/* Which data set a header is of: of those that it fits, else of all, the one that knows most of its columns. */
typedef struct {
	understanding as[KH_DATASET_COUNT];
	kh_dataset best;
	int rival; /* another that fits as well; -1: none */
} decision;

static bool is_asked(const kh_load_options *options, int dataset)
{
	return options->dataset < 0 || options->dataset == dataset;
}

static void decide(decision *d, const kh_load_options *options)
{
	d->best = options->dataset < 0 ? KH_NOMINATIONS : (kh_dataset)options->dataset;
	d->rival = -1;
	for (int i = 0; i < KH_DATASET_COUNT; i++) {
		const understanding *a = &d->as[i], *b = &d->as[d->best];

		if (i == (int)d->best || !is_asked(options, i))
			continue;
		if (a->fits != b->fits ? a->fits : a->header.known > b->header.known) {
			d->best = (kh_dataset)i;
			d->rival = -1;
		} else if (a->fits && a->header.known == b->header.known) {
			d->rival = i;
		}
	}
}

kh_phrase kh_dataset_file(int dataset)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_FILE_NOMINATIONS,
		[KH_RECOGNITIONS] = KH_P_FILE_RECOGNITIONS,
		[KH_PROGRESS] = KH_P_FILE_PROGRESS,
		[KH_RESULTS] = KH_P_FILE_RESULTS,
	};

	return dataset < 0 ? KH_P_FILE_ANY : phrases[dataset];
}

/* The columns that the header lacks to be of the data set. */
static kh_str missing_of(const loading *l, const kh_header *header)
{
	const kh_schema *schema = l->data->schema;
	kh_buf list = {0};

	for (size_t i = 0; i < DEMANDS; i++) {
		uint32_t field = demands[header->dataset][i];

		if (!is_missing(header, field, &l->options))
			continue;
		kh_buf_addc(&list, list.len > 0 ? ", " : "");
		kh_buf_add(&list, schema->fields.at[field].name);
	}
	return kh_buf_str(&list);
}

static bool misfit(const loading *l, const decision *d, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT213,
		       KH_ARGS(l->name, join_names(&d->as[d->best].header), missing_of(l, &d->as[d->best].header), KH_NO_STR));
	kh_trouble_word(trouble, 3, kh_dataset_file(l->options.dataset));
	if (l->options.dataset >= 0)
		return false;
	for (int i = 0; i < KH_DATASET_COUNT; i++)
		trouble->detail[i] = missing_of(l, &d->as[i].header);
	return kh_trouble_word(trouble, 2, KH_P_MISSING_COLUMNS);
}

static bool several_fit(const loading *l, const decision *d, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT223, KH_ARGS(l->name, KH_NO_STR, KH_NO_STR));
	kh_trouble_word(trouble, 1, kh_dataset_file((int)d->best));
	return kh_trouble_word(trouble, 2, kh_dataset_file(d->rival));
}

static bool check_header(loading *l, const decision *d, kh_records_step step, kh_trouble *trouble)
{
	if (step == KH_RECORDS_END)
		return kh_trouble_set(trouble, KH_KT903, KH_ARGS(l->name));
	if (step != KH_RECORD)
		return kh_records_trouble(&l->records, l->name, trouble);
	if (!d->as[d->best].fits)
		return misfit(l, d, trouble);
	if (d->rival >= 0)
		return several_fit(l, d, trouble);
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
			kh_table_use(l->table, field);
		} else if (field == KH_NONE && l->header.names.at[i].len > 0) {
			kh_push(&file->unknown, l->header.names.at[i]);
		}
	}
	kh_table_explain(l->table, file, l->options.values, l->options.nvalues);
	if (!(KH_SET(l->table->dataset) & KH_NOMINEES))
		return;
	kh_table_use(l->table, KH_F_KIND);
	kh_table_use(l->table, KH_F_CAMPAIGN);
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

/* Where the tables were before a file was read: what goes wrong later leaves them so. */
typedef struct {
	struct {
		size_t rows, files, notes;
	} of[KH_DATASET_COUNT];
} checkpoint;

static checkpoint checkpoint_of(const kh_data *data)
{
	checkpoint c = {0};

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d]) {
			c.of[d].rows = data->tables[d]->len;
			c.of[d].files = data->tables[d]->files.len;
			c.of[d].notes = data->tables[d]->notes.len;
		}
	return c;
}

static size_t rows_since(const kh_data *data, const checkpoint *before)
{
	size_t rows = 0;

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		rows += data->tables[d] ? data->tables[d]->len - before->of[d].rows : 0;
	return rows;
}

static void cut(kh_table *table, size_t rows)
{
	table->len = table->line.len = table->fault.len = table->cells.len = rows;
	if (table->rest_end.len > rows)
		table->rest_end.len = rows;
	table->rest.len = rows > 0 && table->rest_end.len > 0 ? table->rest_end.at[table->rest_end.len - 1] : 0;
}

static bool undo(kh_data *data, const checkpoint *before)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		kh_table *table = data->tables[d];

		if (!table)
			continue;
		cut(table, before->of[d].rows);
		table->files.len = before->of[d].files;
		table->notes.len = before->of[d].notes;
	}
	return false;
}

static void understand_text(const loading *l, kh_str text, kh_dataset dataset, understanding *as)
{
	kh_str candidates;
	kh_csv csv;
	bool clear = kh_csv_start(text, l->options.delimiter, &l->names->of[dataset], &csv, &candidates);
	kh_records records = kh_records_of_csv(&csv);
	kh_records_step step = kh_header_find(&l->names->of[dataset], &records, &as->header);

	as->fits = clear && step == KH_RECORD && header_fits(&as->header, &l->options);
	kh_csv_close(&csv);
}

static bool load_text(loading *l, kh_str text, kh_trouble *trouble)
{
	checkpoint before = checkpoint_of(l->data);
	decision d = {0};
	kh_str candidates;
	kh_csv csv;
	bool ok;

	l->names = all_names_of(l->data->schema, l->options.map, l->options.nmap);
	for (int i = 0; i < KH_DATASET_COUNT; i++)
		if (is_asked(&l->options, i))
			understand_text(l, text, (kh_dataset)i, &d.as[i]);
	decide(&d, &l->options);
	ok = kh_csv_start(text, l->options.delimiter, &l->names->of[d.best], &csv, &candidates) ||
	     kh_trouble_set(trouble, KH_KT215, KH_ARGS(l->name, candidates));
	l->records = kh_records_of_csv(&csv);
	l->about.delimiter = csv.delimiter;
	ok = ok && check_header(l, &d, kh_header_find(&l->names->of[d.best], &l->records, &l->header), trouble);
	if (!ok && trouble->code != KH_KT212 && trouble->code != KH_KT223 && looks_like_rules(text))
		kh_trouble_set(trouble, KH_KT907, KH_ARGS(l->name));
	if (ok)
		l->table = kh_data_table(l->data, d.best);
	ok = ok && load_rows(l, trouble) &&
	     (rows_since(l->data, &before) > 0 || kh_trouble_set(trouble, KH_KT214, KH_ARGS(l->name)));
	kh_csv_close(&csv);
	return ok || undo(l->data, &before);
}

bool kh_load_csv_text(kh_data *data, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	loading l = {.data = data, .name = name, .options = options, .about.encoding = kh_encoding_name(KH_ENC_UTF8)};

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
	kh_data *data;
	kh_str name;
	kh_load_options options;
	const all_names *names;
	kh_workbook *book;
	kh_trouble *trouble;
	KH_VEC(kh_table_note) notes; /* about sheets that are not read: told beside the next one that is */
	kh_table *last;              /* the table of the sheet read last; NULL: none yet */
	loading misfit;              /* the best header of those that do not fit ... */
	decision misfits;            /* ... and what it lacks */
	kh_str fitting;              /* the first sheet whose header fits */
} workbook;

static bool book_trouble(const workbook *w, kh_phrase fault)
{
	kh_trouble_set(w->trouble, KH_KT220, KH_ARGS(w->name, KH_NO_STR));
	return kh_trouble_word(w->trouble, 1, fault);
}

static void note_sheet(workbook *w, kh_code code, kh_phrase what, kh_str sheet)
{
	kh_push(&w->notes, (kh_table_note){.code = code, .what = what, .sheet = sheet, .detail[0] = sheet});
}

/* The notes become those of the table: about its next file, or, when no other comes, of its last one. */
static void place_notes(workbook *w, kh_table *table, size_t file)
{
	for (size_t i = 0; i < w->notes.len; i++) {
		w->notes.at[i].file = (uint32_t)file;
		kh_push(&table->notes, w->notes.at[i]);
	}
}

static bool load_rows_of_sheet(workbook *w, loading *l)
{
	size_t rows = l->table->len, notes = l->table->notes.len;
	bool ok;

	place_notes(w, l->table, l->table->files.len);
	ok = load_rows(l, w->trouble);
	if (l->table->len == rows) {
		l->table->notes.len = notes;
	} else {
		w->notes.len = 0;
		w->last = l->table;
	}
	return ok;
}

/* Is the header that of another data set than the one that was stated for all sheets? */
static bool is_of_another(const decision *d, const kh_load_options *options)
{
	if (options->dataset < 0 || is_complete(&d->as[options->dataset].header, options))
		return false;
	for (int i = 0; i < KH_DATASET_COUNT; i++)
		if (is_complete(&d->as[i].header, options))
			return true;
	return false;
}

static kh_records_step understand_sheet(const loading *l, decision *d, bool asked)
{
	kh_records records = l->records;
	kh_records_step step[KH_DATASET_COUNT] = {0};

	for (int i = 0; i < KH_DATASET_COUNT; i++) {
		kh_records_rewind(&records);
		step[i] = kh_header_find(&l->names->of[i], &records, &d->as[i].header);
		d->as[i].fits = step[i] == KH_RECORD && header_fits(&d->as[i].header, &l->options);
	}
	decide(d, &l->options);
	if (!asked && is_of_another(d, &l->options))
		d->as[d->best].fits = false;
	return step[d->best];
}

static bool load_open_sheet(workbook *w, loading *l, bool asked)
{
	decision d = {0};
	kh_records_step step = understand_sheet(l, &d, asked);

	if (step == KH_RECORDS_STOPPED)
		return kh_records_trouble(&l->records, w->name, w->trouble);
	l->header = d.as[d.best].header;
	if (!d.as[d.best].fits) {
		if (l->header.known >= w->misfit.header.known && l->header.names.len > 0) {
			w->misfit = *l;
			w->misfits = d;
		}
		return true;
	}
	if (!asked && is_instruction(l->about.sheet)) {
		note_sheet(w, KH_KT209, KH_P_SHEET_INSTRUCTION, l->about.sheet);
		return true;
	}
	w->fitting = w->fitting.len > 0 ? w->fitting : l->about.sheet;
	if (!check_header(l, &d, step, w->trouble))
		return false;
	l->table = kh_data_table(w->data, d.best);
	return load_rows_of_sheet(w, l);
}

/* Reads a sheet where its header fits; false for trouble. */
static bool load_sheet(workbook *w, const kh_workbook_sheet *about, bool asked)
{
	loading l = {.data = w->data,
		     .name = w->name,
		     .options = w->options,
		     .names = w->names,
		     .kind = kh_kind_read(about->name),
		     .about = {.sheet = about->name}};
	kh_sheet *sheet;
	kh_phrase fault;
	bool ok;

	if (about->path.len == 0)
		return true;
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
	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (w->book->sheets.at[i].hidden)
			note_sheet(w, KH_KT208, KH_P_HIDDEN_SHEET, w->book->sheets.at[i].name);
	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (!w->book->sheets.at[i].hidden && !load_sheet(w, &w->book->sheets.at[i], false))
			return false;
	if (w->last)
		place_notes(w, w->last, w->last->files.len - 1);
	return true;
}

/* No sheet gave a row: none had the header, or those that had it were empty. */
static bool nothing_loaded(workbook *w)
{
	if (w->fitting.len > 0 || w->misfit.data == NULL)
		return kh_trouble_set(w->trouble, KH_KT214, KH_ARGS(w->name, w->fitting));
	return misfit(&w->misfit, &w->misfits, w->trouble);
}

bool kh_load_book(kh_data *data, kh_str name, kh_str bytes, kh_load_options options, kh_trouble *trouble)
{
	workbook w = {.data = data, .name = name, .options = options, .trouble = trouble};
	checkpoint before = checkpoint_of(data);
	kh_phrase fault = kh_workbook_open(bytes, &w.book);
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (fault != KH_PHRASE_COUNT)
		return book_trouble(&w, fault);
	w.names = all_names_of(data->schema, options.map, options.nmap);
	ok = options.sheet.len > 0 ? load_asked_sheet(&w) : load_fitting_sheets(&w);
	ok = ok && (rows_since(data, &before) > 0 || nothing_loaded(&w));
	kh_workbook_close(w.book);
	return ok || undo(data, &before);
}

bool kh_load(kh_data *data, kh_str name, kh_load_options options, kh_trouble *trouble)
{
	loading l = {.data = data, .name = name, .options = options};
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, &file, trouble))
		return false;
	if (kh_file_is_book(&file)) {
		ok = kh_load_book(data, name, file.bytes, options, trouble);
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
