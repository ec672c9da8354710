/* Records into rows of a table one by one, and beside the rows what is told about the file: titles, sections, totals, hidden rows. A
 * bad row is taken and marked, so that the others are judged; a row that is no record is told, not judged. It reads no meaning into a cell:
 * it keeps the spelling, and what that says is asked later. */
#include "runtime/data/loading.h"

#include <string.h>

/* ---- cells ---- */

/* Spellings met lately in one column, so that repeated cells need neither hash nor look-up. Tells equal cells, never decides. */
#define RECENT 256
typedef struct kh_recent {
	uint64_t tag[RECENT];
	uint32_t value[RECENT]; /* 0: nothing */
} recent;

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

static uint32_t spelling_of(kh_loading *l, size_t column, kh_str cell)
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

static kh_str cell_at(const kh_loading *l, size_t column)
{
	return column < kh_records_width(&l->records) ? kh_records_cell(&l->records, column) : KH_STR("");
}

/* Writes the spellings of the record as the next row. */
static void write_spellings(kh_loading *l)
{
	kh_table *table = l->table;

	for (size_t i = 0; i < l->header.fields.len; i++) {
		uint32_t field = l->header.fields.at[i];

		if (field >= KH_ORDINAL || table->column[field].at == NULL)
			continue;
		*kh_next_cells(table, field) =
			l->about.store && table->column[field].loose ? KH_CELL_LOOSE : spelling_of(l, i, cell_at(l, i));
	}
}

/* The prints, when it is known whether the row is of a person. */
static void write_prints(kh_loading *l)
{
	kh_table *table = l->table;

	for (size_t i = 0; i < l->header.fields.len; i++) {
		uint32_t field = l->header.fields.at[i];

		if (field < KH_ORDINAL && table->column[field].print)
			*kh_next_prints(table, field) =
				kh_table_print(table, cell_at(l, i),
					       field == KH_F_NAME && kh_table_is_person(table, &l->about, (uint32_t)table->len));
	}
}

/* Keeps what no field takes, of a row that cannot be read again. */
static void write_rest(kh_loading *l)
{
	kh_table *table = l->table;
	size_t filled = table->rest.len;

	while (table->rest_end.len < table->len)
		kh_push_row(&table->rest_end, filled);
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
static void add_kind(kh_loading *l)
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
	uint32_t *cell = kh_next_cells(l->table, KH_F_KIND);
	unsigned kind = l->list.kind != 0 ? l->list.kind : l->kind;

	if (l->about.column_of[KH_F_KIND] == UINT32_MAX)
		*cell = 0;
	for (size_t i = 0; kind != 0 && *cell == 0 && i < KH_COUNT(kinds); i++)
		if (kinds[i].kind == kind) {
			*cell = kh_table_spelling(l->table, kh_str_of(kinds[i].name));
			l->kinds = l->table->files.at[l->file].made = true;
		}
}

/* Rows of a sheet have no cells past the last that is filled; those of a text have as many as the header. */
static kh_row_fault fault_of(const kh_loading *l)
{
	size_t width = kh_records_width(&l->records), wanted = l->header.fields.len;

	if (l->records.sheet)
		return KH_ROW_FINE;
	if (l->records.csv->stray)
		return KH_ROW_QUOTE;
	return width == wanted ? KH_ROW_FINE : width < wanted ? KH_ROW_SHORT : KH_ROW_LONG;
}

static void add_row(kh_loading *l)
{
	kh_table *table = l->table;

	kh_table_reserve(table, 1);
	write_spellings(l);
	add_kind(l);
	write_prints(l);
	if (l->options.whole && !l->about.store)
		write_rest(l);
	if (l->campaign != 0)
		*kh_next_cells(table, KH_F_CAMPAIGN) = l->campaign;
	kh_table_add_row(table, kh_records_line(&l->records), fault_of(l), (uint32_t)kh_records_width(&l->records));
}

/* ---- what is told beside ---- */

static kh_table_note *add_note(kh_loading *l, kh_code code, uint64_t line, kh_phrase what)
{
	kh_table *table = l->table;

	kh_push(&table->notes, (kh_table_note){.code = code, .file = l->file, .first = line, .last = line, .what = what});
	return &table->notes.at[table->notes.len - 1];
}

/* Rows of one sort that follow one another are told together. */
static void note_row(kh_loading *l, kh_phrase what, bool together)
{
	kh_table *table = l->table;
	uint64_t line = kh_records_line(&l->records);
	kh_table_note *last = table->notes.len > 0 ? &table->notes.at[table->notes.len - 1] : NULL;

	if (together && last && last->code == KH_KT209 && last->what == what && last->file == l->file && line > last->last)
		last->last = line;
	else
		add_note(l, KH_KT209, line, what)->detail[0] = kh_row_quoted(&l->records);
}

static void end_hidden_run(kh_loading *l)
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

static void note_hidden(kh_loading *l)
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

static void tell_hidden(kh_loading *l)
{
	kh_table_note *note;

	end_hidden_run(l);
	if (l->hidden_rows == 0)
		return;
	note = add_note(l, KH_KT208, 0, KH_P_HIDDEN_ROWS);
	note->detail[0] = kh_fmt("%zu", l->hidden_rows);
	note->detail[1] = kh_buf_str(&l->hidden);
}

/* ---- all rows ---- */

bool kh_load_record(kh_loading *l)
{
	kh_row_sort sort = kh_row_recognise(&l->list, &l->records);

	switch (sort) {
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
	return sort == KH_ROW_RECORD;
}

/* False with trouble when reading stops before the end. */
static bool read_sheet(kh_loading *l, kh_trouble *trouble)
{
	kh_records_step step = KH_RECORD;

	for (size_t i = 0; i < l->header.fields.len; i++)
		if (l->header.fields.at[i] < KH_ORDINAL)
			kh_table_use_spellings(l->table, l->header.fields.at[i]);
	while (l->table->len < KH_NONE && (step = kh_records_next(&l->records)) == KH_RECORD) {
		kh_load_record(l);
		kh_tell(l->options.watch, KH_READING, l->table->len, kh_records_at(&l->records), kh_records_size(&l->records));
	}
	return step == KH_RECORDS_END || kh_records_trouble(&l->records, l->name, trouble);
}

/* Rows above the header are titles. The reader goes on behind the header. */
static void tell_titles(kh_loading *l)
{
	kh_records_rewind(&l->records);
	while (kh_records_next(&l->records) == KH_RECORD && kh_records_line(&l->records) < l->header.line)
		for (size_t i = 0; i < kh_records_width(&l->records); i++)
			if (kh_records_trimmed(&l->records, i).len > 0) {
				note_row(l, KH_P_ROW_TITLE, true);
				break;
			}
}

/* ---- the list as a file of its table ---- */

static void begin_file(kh_loading *l)
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
	file->made = l->campaign != 0;
}

bool kh_load_rows(kh_loading *l, kh_trouble *trouble)
{
	size_t before = l->table->len, notes = l->table->notes.len;
	bool ok;

	l->file = (uint32_t)l->table->files.len;
	tell_titles(l);
	begin_file(l);
	kh_table_file_begin(l->table, l->about);
	l->list = kh_list_begin(&l->header);
	l->recent = kh_plain_alloc(sizeof *l->recent * l->header.fields.len);
	ok = l->about.store ? kh_load_stream(l, trouble) : read_sheet(l, trouble);
	kh_plain_free(l->recent);
	if (!ok || l->table->len == before) {
		l->table->notes.len = notes;
		l->table->files.len = l->file;
		return ok;
	}
	tell_hidden(l);
	l->about.has[KH_F_KIND] = l->about.has[KH_F_KIND] || l->kinds;
	l->about.made = l->about.made || l->kinds;
	kh_table_file_end(l->table, l->about);
	return true;
}
