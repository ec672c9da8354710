/* Columns of cells and the rows of files; a cell whose column does not keep it is read again. What cells mean is no matter of this
 * file: readings.c. */
#include "runtime/data/table.h"

#include "runtime/data/again.h"
#include "runtime/data/prints.h"
#include "runtime/data/readings.h"
#include "runtime/data/workbook.h"

kh_table *kh_table_new(const kh_schema *schema, kh_dataset dataset)
{
	kh_table *table = KH_NEW(kh_table);

	table->dataset = dataset;
	table->schema = schema;
	table->column = kh_alloc(sizeof *table->column * schema->fields.len);
	table->again = KH_NEW(kh_again);
	kh_pool_init(&table->spellings);
	kh_pool_init(&table->keys);
	kh_readings_begin(table);
	return table;
}

void kh_table_free(kh_table *table)
{
	for (size_t i = 0; i < table->schema->fields.len; i++) {
		kh_plain_free(table->column[i].at);
		kh_plain_free(table->column[i].print);
	}
	for (size_t i = 0; i < table->files.len; i++)
		if (table->files.at[i].store)
			kh_store_close(table->files.at[i].store);
	kh_readings_end(table);
	kh_again_free(table->again);
	kh_rows_free(&table->fault);
	kh_rows_free(&table->widths);
	kh_rows_free(&table->lines);
	kh_rows_free(&table->mark_runs);
	kh_rows_free(&table->mark_steps);
	kh_rows_free(&table->rest);
	kh_rows_free(&table->rest_end);
	kh_pool_free(&table->spellings);
	kh_pool_free(&table->keys);
	*table = (kh_table){.schema = table->schema};
}

/* ---- filling ---- */

static uint32_t *new_spellings(const kh_table *table, uint32_t value)
{
	uint32_t *at = kh_plain_realloc(NULL, table->cap * sizeof *at);

	for (size_t row = 0; row < table->len; row++)
		at[row] = value;
	return at;
}

void kh_table_loosen(kh_table *table, const bool *loose)
{
	for (size_t i = 0; i < table->schema->fields.len; i++)
		table->column[i].loose = loose[i];
}

void kh_table_use(kh_table *table, uint32_t field)
{
	kh_column *column = &table->column[field];

	if (kh_table_uses(table, field))
		return;
	kh_table_reserve(table, 1);
	if (!column->loose) {
		column->at = new_spellings(table, 1);
		return;
	}
	column->print = kh_plain_realloc(NULL, table->cap * sizeof *column->print);
	for (size_t row = 0; row < table->len; row++)
		column->print[row] = KH_PRINT_ABSENT;
}

void kh_table_use_spellings(kh_table *table, uint32_t field)
{
	kh_table_use(table, field);
	if (table->column[field].at == NULL)
		table->column[field].at = new_spellings(table, KH_CELL_LOOSE);
}

void kh_table_reserve(kh_table *table, size_t n)
{
	if (table->len + n <= table->cap)
		return;
	table->cap = table->cap * 2 < table->len + n ? table->len + n : table->cap * 2;
	table->cap = table->len + n < table->expected ? table->expected : table->cap;
	table->cap = table->cap < 64 ? 64 : table->cap;
	for (uint32_t i = 0; i < table->schema->fields.len; i++) {
		kh_column *column = &table->column[i];

		if (column->at)
			column->at = kh_plain_realloc(column->at, table->cap * sizeof *column->at);
		if (column->print)
			column->print = kh_plain_realloc(column->print, table->cap * sizeof *column->print);
	}
	table->fault.at = kh_plain_grow(table->fault.at, &table->fault.cap, table->cap, sizeof *table->fault.at);
}

void kh_table_add_row(kh_table *table, uint64_t line, kh_row_fault fault, uint32_t cells)
{
	uint32_t row = (uint32_t)table->len;
	const kh_line_run *run = table->lines.len == 0 ? NULL : &table->lines.at[table->lines.len - 1];

	if (run == NULL || line != run->line + (row - run->row))
		kh_push_row(&table->lines, (kh_line_run){row, line});
	if (fault != KH_ROW_FINE)
		table->fault.at[row] = (uint8_t)fault;
	if (fault == KH_ROW_SHORT || fault == KH_ROW_LONG)
		kh_push_row(&table->widths, (kh_row_width){row, cells});
	table->fault.len = ++table->len;
}

void kh_table_add_rows(kh_table *table, uint64_t line, const uint32_t *behind, size_t n)
{
	kh_line_run run = table->lines.len == 0 ? (kh_line_run){0, UINT64_MAX} : table->lines.at[table->lines.len - 1];
	uint32_t row = (uint32_t)table->len;

	for (size_t i = 0; i < n; i++, row++)
		if (line + behind[i] != run.line + (row - run.row)) {
			run = (kh_line_run){row, line + behind[i]};
			kh_push_row(&table->lines, run);
		}
	table->fault.len = table->len = row;
}

static size_t steps_of(const kh_table *table, size_t run)
{
	size_t end = run + 1 < table->mark_runs.len ? table->mark_runs.at[run + 1].step : table->mark_steps.len;

	return end - table->mark_runs.at[run].step;
}

kh_row_mark kh_table_mark_of(const kh_table *table, uint32_t row)
{
	const kh_mark_run *run;
	size_t i, steps, wanted;
	uint64_t offset;

	kh_bisect(i, 1, table->mark_runs.len, table->mark_runs.at[i].row <= row);
	run = &table->mark_runs.at[i - 1];
	steps = steps_of(table, i - 1);
	wanted = (row - run->row) / KH_MARK_EVERY;
	if (wanted < steps)
		steps = wanted;
	offset = run->offset;
	for (size_t s = 0; s < steps; s++)
		offset += table->mark_steps.at[run->step + s];
	return (kh_row_mark){run->row + (uint32_t)steps * KH_MARK_EVERY, offset};
}

void kh_table_mark(kh_table *table, uint32_t row, uint64_t offset, bool gap)
{
	bool first = gap || table->mark_runs.len == 0;
	kh_row_mark last = table->mark;

	if (!first && row < last.row + KH_MARK_EVERY)
		return;
	table->mark = (kh_row_mark){row, offset};
	if (first || row > last.row + KH_MARK_EVERY || offset - last.offset > UINT16_MAX ||
	    steps_of(table, table->mark_runs.len - 1) == KH_MARK_RUN - 1)
		kh_push_row(&table->mark_runs, (kh_mark_run){row, (uint32_t)table->mark_steps.len, offset});
	else
		kh_push_row(&table->mark_steps, (uint16_t)(offset - last.offset));
}

static void cut_marks(kh_table *table, size_t rows)
{
	size_t runs = table->mark_runs.len, end = table->mark_steps.len;

	for (; runs > 0 && table->mark_runs.at[runs - 1].row >= rows; runs--)
		end = table->mark_runs.at[runs - 1].step;
	table->mark_runs.len = runs;
	table->mark_steps.len = end;
	if (runs == 0)
		return;
	table->mark = kh_table_mark_of(table, (uint32_t)rows - 1);
	table->mark_steps.len =
		table->mark_runs.at[runs - 1].step + (table->mark.row - table->mark_runs.at[runs - 1].row) / KH_MARK_EVERY;
}

/* Cuts a list in order of rows. */
#define CUT_LIST(list, rows)                                                                                                       \
	while ((list)->len > 0 && (list)->at[(list)->len - 1].row >= (rows))                                                       \
	(list)->len--

void kh_table_cut(kh_table *table, size_t rows)
{
	while (table->len > rows)
		table->fault.at[--table->len] = KH_ROW_FINE;
	table->fault.len = rows;
	for (size_t i = 0; i < table->schema->fields.len; i++)
		if (table->column[i].gone > rows)
			table->column[i].gone = (uint32_t)rows;
	CUT_LIST(&table->lines, rows);
	cut_marks(table, rows);
	CUT_LIST(&table->widths, rows);
	if (table->rest_end.len > rows)
		table->rest_end.len = rows;
	table->rest.len = table->rest_end.len > 0 ? table->rest_end.at[table->rest_end.len - 1] : 0;
	kh_again_forget(table->again);
}

uint32_t kh_table_spelling(kh_table *table, kh_str cell)
{
	kh_str text = kh_str_trim(cell);

	return text.len == 0 ? 0 : kh_pool_add(&table->spellings, kh_nfc(text)) + 2;
}

void kh_table_spellings(kh_table *table, const kh_str *cells, size_t n, uint32_t *spellings)
{
	enum { AT_ONCE = 32 };
	kh_str text[AT_ONCE];
	uint32_t hash[AT_ONCE], number[AT_ONCE];

	for (size_t from = 0; from < n; from += AT_ONCE) {
		size_t len = n - from < AT_ONCE ? n - from : AT_ONCE;

		for (size_t i = 0; i < len; i++) {
			text[i] = kh_nfc(kh_str_trim(cells[from + i]));
			hash[i] = kh_map_hash(text[i]);
		}
		kh_pool_find_all(&table->spellings, text, hash, len, number);
		for (size_t i = 0; i < len; i++) /* one that is not there may have come since */
			spellings[from + i] = text[i].len == 0       ? 0
					      : number[i] != KH_NONE ? number[i] + 2
								     : kh_pool_add(&table->spellings, text[i]) + 2;
	}
}

static kh_table_file *last_file(kh_table *table)
{
	return &table->files.at[table->files.len - 1];
}

void kh_table_file_begin(kh_table *table, kh_table_file file)
{
	file.first = table->files.len == 0 ? 0 : last_file(table)->first + last_file(table)->rows;
	kh_push(&table->files, file);
}

void kh_table_lack(kh_table *table, uint32_t from)
{
	const bool *has = last_file(table)->has;

	for (uint32_t i = 0; i < table->schema->fields.len; i++) {
		const kh_column *column = &table->column[i];
		uint32_t first = from > column->gone ? from : column->gone;

		for (uint32_t row = first; column->at && !has[i] && row < table->len; row++)
			column->at[kh_column_place(column, row)] = 1;
		for (uint32_t row = first; column->print && !has[i] && row < table->len; row++)
			column->print[kh_column_place(column, row)] = KH_PRINT_ABSENT;
	}
}

void kh_table_file_end(kh_table *table, kh_table_file file)
{
	file.first = last_file(table)->first;
	file.rows = (uint32_t)table->len - file.first;
	*last_file(table) = file;
	kh_table_lack(table, file.first);
}

/* ---- rows ---- */

const kh_table_file *kh_table_file_of(const kh_table *table, uint32_t row)
{
	size_t i;

	kh_bisect(i, 1, table->files.len, table->files.at[i].first <= row);
	return &table->files.at[i - 1];
}

uint32_t kh_table_number(const kh_table *table, uint32_t row)
{
	return row - kh_table_file_of(table, row)->first + 1;
}

uint64_t kh_table_line(const kh_table *table, uint32_t row)
{
	size_t i;

	kh_bisect(i, 1, table->lines.len, table->lines.at[i].row <= row);
	return table->lines.at[i - 1].line + (row - table->lines.at[i - 1].row);
}

void kh_table_set_lines(kh_table *table, const uint64_t *lines)
{
	table->lines.len = 0;
	for (uint32_t row = 0; row < table->len; row++)
		kh_push_row(&table->lines, (kh_line_run){row, lines[row]});
}

uint32_t kh_table_cells(const kh_table *table, uint32_t row)
{
	size_t i;

	kh_bisect(i, 0, table->widths.len, table->widths.at[i].row < row);
	return i < table->widths.len && table->widths.at[i].row == row ? table->widths.at[i].cells
								       : (uint32_t)kh_table_file_of(table, row)->width;
}

kh_str kh_table_place(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_table_file *file = kh_table_file_of(table, row);
	uint32_t column = field < table->schema->fields.len ? file->column_of[field] : UINT32_MAX;

	if (file->sheet.len == 0)
		return KH_NO_STR;
	if (column == UINT32_MAX)
		column = file->column_of[kh_dataset_subject(table->dataset)];
	if (column == UINT32_MAX)
		column = 0;
	return kh_cell_name(column, kh_table_line(table, row));
}

/* ---- cells ---- */

/* The records of the row's file again, at the row. */
static kh_csv *row_again(const kh_table *table, uint32_t row)
{
	const kh_table_file *file = kh_table_file_of(table, row);

	if (kh_table_misses(table))
		return NULL;
	return kh_again_row(table->again, file->store, file->delimiter, row, kh_table_mark_of(table, row));
}

void kh_table_at_hand(kh_table *table, kh_rows_at_hand rows)
{
	kh_again_at_hand(table->again, rows);
}

void kh_table_keep_most(kh_table *table, size_t bytes)
{
	table->again->cache.most = bytes;
}

void kh_table_keep_row(kh_table *table, uint32_t row)
{
	kh_again_keep(table->again, row);
}

/* The text of a column, as spellings are kept; in collected memory. */
static kh_str column_again(const kh_table *table, uint32_t row, size_t column)
{
	kh_csv *csv = row_again(table, row);

	return csv != NULL && column < csv->cells.len ? kh_nfc(kh_str_copy(kh_str_trim(kh_csv_cell(csv, column)))) : KH_STR("");
}

kh_str kh_cell_loose_text(const kh_table *table, uint32_t row, uint32_t field)
{
	const uint32_t *print = kh_column_print(&table->column[field], row);
	uint32_t column = kh_table_file_of(table, row)->column_of[field];

	if (column == UINT32_MAX || (print && (*print == KH_PRINT_EMPTY || *print == KH_PRINT_ABSENT)))
		return KH_STR("");
	return column_again(table, row, column);
}

/* Columns that a rule file adds may say anything. */
bool kh_table_hides(const kh_table *table, uint32_t field)
{
	static const uint32_t personal[] = {KH_F_ID, KH_F_NAME, KH_F_BORN, KH_F_ROLE, KH_F_ACHIEVEMENT, KH_F_NOTE};

	if (!table->redacted || field >= KH_BUILTIN_FIELDS)
		return table->redacted;
	for (size_t i = 0; i < KH_COUNT(personal); i++)
		if (personal[i] == field)
			return true;
	return false;
}

kh_str kh_cell_text(const kh_table *table, uint32_t row, uint32_t field)
{
	uint32_t cell = kh_cell_stored(table, row, field);
	kh_str text = cell == KH_CELL_LOOSE ? kh_cell_loose_text(table, row, field)
		      : cell < 2            ? KH_STR("")
					    : kh_pool_text(&table->spellings, cell - 2);

	return text.len > 0 && kh_table_hides(table, field) ? KH_REDACTED : text;
}

/* ---- cells that no field takes ---- */

/* The column of the i-th of them, counted over the header and past it. */
static size_t rest_column(const kh_table_file *file, size_t i)
{
	for (size_t c = 0; c < file->fields.len; c++)
		if (file->fields.at[c] >= KH_NONE - 1 && i-- == 0)
			return c;
	return file->fields.len + i;
}

static size_t rest_again(const kh_table *table, uint32_t row)
{
	const kh_table_file *file = kh_table_file_of(table, row);
	const kh_csv *csv = row_again(table, row);
	size_t n = 0;

	for (size_t i = 0, c; csv != NULL && (c = rest_column(file, i)) < csv->cells.len; i++)
		if (kh_str_trim(csv->cells.at[c].raw).len > 0)
			n = i + 1;
	return n;
}

static uint64_t rest_start(const kh_table *table, uint32_t row)
{
	return row == 0 ? 0 : table->rest_end.at[row - 1];
}

size_t kh_table_rest(const kh_table *table, uint32_t row)
{
	if (kh_table_file_of(table, row)->store)
		return rest_again(table, row);
	return row < table->rest_end.len ? table->rest_end.at[row] - rest_start(table, row) : 0;
}

kh_str kh_table_rest_cell(const kh_table *table, uint32_t row, size_t i)
{
	const kh_table_file *file = kh_table_file_of(table, row);
	uint32_t cell = !file->store && i < kh_table_rest(table, row) ? table->rest.at[rest_start(table, row) + i] : 0;
	kh_str text = file->store ? column_again(table, row, rest_column(file, i))
		      : cell == 0 ? KH_STR("")
				  : kh_pool_text(&table->spellings, cell - 2);

	return text.len > 0 && table->redacted ? KH_REDACTED : text;
}

/* ---- columns of which nothing is kept ---- */

/* Do the cells of the field stand in files that can be read again, as they are? */
static bool can_be_left(const kh_table *table, uint32_t field)
{
	if (table->column[field].explained)
		return false;
	for (size_t i = 0; i < table->files.len; i++)
		if (table->files.at[i].store == NULL || (table->files.at[i].made && (field == KH_F_KIND || field == KH_F_CAMPAIGN)))
			return false;
	return true;
}

void kh_table_leave(kh_table *table, const bool *fields)
{
	for (uint32_t i = 0; i < table->schema->fields.len; i++) {
		kh_column *column = &table->column[i];

		if (!fields[i] || !kh_table_uses(table, i) || !can_be_left(table, i))
			continue;
		column->left = true;
		kh_plain_free(column->at);
		kh_plain_free(column->print);
		column->at = NULL;
		column->print = NULL;
	}
}

/* A column that is not long stays as it is: its cells are at hand when findings are worded. */
enum { LONG_COLUMN = 1 << 16 };

void kh_table_leave_rows(kh_table *table, const bool *fields)
{
	for (uint32_t i = 0; table->len >= LONG_COLUMN && i < table->schema->fields.len; i++) {
		kh_column *column = &table->column[i];

		if (fields[i] && (column->at != NULL || column->print != NULL) && can_be_left(table, i))
			column->gone = (uint32_t)table->len;
	}
}
