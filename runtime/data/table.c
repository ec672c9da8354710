/* Columns of cells, and what cells mean as dates, numbers, kinds and keys: read once a spelling. Judges nothing. */
#include "runtime/data/table.h"

#include "runtime/data/again.h"
#include "runtime/data/block.h"
#include "runtime/data/person.h"
#include "runtime/data/workbook.h"

/* What cells can be read as. */
typedef enum { AS_KEY, AS_PERSON, AS_DATE, AS_BIRTH, AS_NUMBER, AS_KIND, READINGS } reading;

/* A reading of a spelling is 0: not read yet, 1: unreadable, else its value + 2. */
#define NOT_READ 0u
#define UNREADABLE 1u
/* Added to the days of dates, so that they are not negative. */
#define DAYS 0x10000000

/* In collected memory, because of the buffer; the lists are plain. */
struct kh_readings {
	uint32_t errors; /* spellings below this one are error cells of spreadsheets */
	struct {
		uint32_t *at;
		size_t len;
	} of[READINGS];
	KH_ROWS(kh_num) numbers;
	kh_buf key;
};

/* Error cells come first in the pool, so that a comparison of numbers tells them. A run of # is a column too narrow for its
 * dates, saved as shown. */
static void add_errors(kh_table *table)
{
	static const char *const errors[] = {"#N/A",    "#REF!",  "#VALUE!",       "#DIV/0!", "#NAME?",    "#NULL!",   "#NUM!",
					     "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!"};
	static const char run[] = "########################################";

	for (size_t i = 0; i < KH_COUNT(errors); i++)
		kh_pool_add(&table->spellings, kh_str_of(errors[i]));
	for (size_t n = 2; n < sizeof run; n++)
		kh_pool_add(&table->spellings, (kh_str){run, n});
	table->readings->errors = (uint32_t)table->spellings.len;
}

kh_table *kh_table_new(const kh_schema *schema, kh_dataset dataset)
{
	kh_table *table = KH_NEW(kh_table);

	table->dataset = dataset;
	table->schema = schema;
	table->column = kh_alloc(sizeof *table->column * schema->fields.len);
	table->readings = KH_NEW(struct kh_readings);
	table->again = KH_NEW(kh_again);
	kh_pool_init(&table->spellings);
	kh_pool_init(&table->keys);
	add_errors(table);
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
	for (size_t i = 0; i < READINGS; i++)
		kh_plain_free(table->readings->of[i].at);
	kh_again_free(table->again);
	kh_rows_free(&table->readings->numbers);
	kh_rows_free(&table->fault);
	kh_rows_free(&table->widths);
	kh_rows_free(&table->lines);
	kh_rows_free(&table->marks);
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
	table->cap = table->cap < 64 ? 64 : table->cap;
	for (uint32_t i = 0; i < table->schema->fields.len; i++) {
		kh_column *column = &table->column[i];

		if (column->at)
			column->at = kh_plain_realloc(column->at, table->cap * sizeof *column->at);
		if (column->print)
			column->print = kh_plain_realloc(column->print, table->cap * sizeof *column->print);
	}
	table->fault.at = kh_plain_realloc(table->fault.at, table->cap);
	table->fault.cap = table->cap;
}

void kh_table_add_row(kh_table *table, uint64_t line, kh_row_fault fault, uint32_t cells)
{
	uint32_t row = (uint32_t)table->len;
	const kh_line_run *run = table->lines.len == 0 ? NULL : &table->lines.at[table->lines.len - 1];

	if (run == NULL || line != run->line + (row - run->row))
		kh_push_row(&table->lines, (kh_line_run){row, line});
	table->fault.at[row] = (uint8_t)fault;
	if (fault == KH_ROW_SHORT || fault == KH_ROW_LONG)
		kh_push_row(&table->widths, (kh_row_width){row, cells});
	table->fault.len = ++table->len;
}

void kh_table_mark(kh_table *table, uint32_t row, uint64_t offset, bool gap)
{
	if (gap || table->marks.len == 0 || row >= table->marks.at[table->marks.len - 1].row + KH_MARK_EVERY)
		kh_push_row(&table->marks, (kh_row_mark){row, offset});
}

/* Cuts a list in order of rows. */
#define CUT_LIST(list, rows)                                                                                                       \
	while ((list)->len > 0 && (list)->at[(list)->len - 1].row >= (rows))                                                       \
	(list)->len--

void kh_table_cut(kh_table *table, size_t rows)
{
	table->len = table->fault.len = rows;
	CUT_LIST(&table->lines, rows);
	CUT_LIST(&table->marks, rows);
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

void kh_table_file_add(kh_table *table, kh_table_file file)
{
	file.first = table->files.len == 0
			     ? 0
			     : table->files.at[table->files.len - 1].first + table->files.at[table->files.len - 1].rows;
	file.rows = (uint32_t)table->len - file.first;
	for (uint32_t i = 0; i < table->schema->fields.len; i++) {
		for (size_t row = file.first; table->column[i].at && !file.has[i] && row < table->len; row++)
			table->column[i].at[row] = 1;
		for (size_t row = file.first; table->column[i].print && !file.has[i] && row < table->len; row++)
			table->column[i].print[row] = KH_PRINT_ABSENT;
	}
	kh_push(&table->files, file);
}

/* ---- rows ---- */

const kh_table_file *kh_table_file_of(const kh_table *table, uint32_t row)
{
	size_t low = 0, high = table->files.len;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (table->files.at[middle].first <= row)
			low = middle;
		else
			high = middle;
	}
	return &table->files.at[low];
}

uint32_t kh_table_number(const kh_table *table, uint32_t row)
{
	return row - kh_table_file_of(table, row)->first + 1;
}

/* The last element of a list in order of rows that begins at or before the row. */
#define LAST_UP_TO(list, wanted, found)                                                                                            \
	do {                                                                                                                       \
		size_t low_ = 0, high_ = (list)->len;                                                                              \
		while (high_ - low_ > 1) {                                                                                         \
			size_t middle_ = low_ + (high_ - low_) / 2;                                                                \
			if ((list)->at[middle_].row <= (wanted))                                                                   \
				low_ = middle_;                                                                                    \
			else                                                                                                       \
				high_ = middle_;                                                                                   \
		}                                                                                                                  \
		(found) = (list)->at[low_];                                                                                        \
	} while (0)

uint64_t kh_table_line(const kh_table *table, uint32_t row)
{
	kh_line_run run;

	LAST_UP_TO(&table->lines, row, run);
	return run.line + (row - run.row);
}

void kh_table_set_lines(kh_table *table, const uint64_t *lines)
{
	table->lines.len = 0;
	for (uint32_t row = 0; row < table->len; row++)
		kh_push_row(&table->lines, (kh_line_run){row, lines[row]});
}

uint32_t kh_table_cells(const kh_table *table, uint32_t row)
{
	kh_row_width width = {.row = KH_NONE};

	if (table->widths.len > 0)
		LAST_UP_TO(&table->widths, row, width);
	return width.row == row ? width.cells : (uint32_t)kh_table_file_of(table, row)->width;
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

static uint32_t cell_of(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_column *column = &table->column[field];

	return column->at ? column->at[row] : column->print || column->left ? KH_CELL_LOOSE : 1;
}

/* The records of the row's file again, at the row. */
static kh_csv *row_again(const kh_table *table, uint32_t row)
{
	const kh_table_file *file = kh_table_file_of(table, row);
	kh_row_mark mark;

	if (kh_table_misses(table))
		return NULL;
	LAST_UP_TO(&table->marks, row, mark);
	return kh_again_row(table->again, file->store, file->delimiter, row, mark);
}

/* The text of a column, as spellings are kept; in collected memory. */
static kh_str column_again(const kh_table *table, uint32_t row, size_t column)
{
	kh_csv *csv = row_again(table, row);

	return csv != NULL && column < csv->cells.len ? kh_nfc(kh_str_copy(kh_str_trim(kh_csv_cell(csv, column)))) : KH_STR("");
}

static kh_str loose_text(const kh_table *table, uint32_t row, uint32_t field)
{
	const uint32_t *print = table->column[field].print;
	uint32_t column = kh_table_file_of(table, row)->column_of[field];

	if (column == UINT32_MAX || (print && (print[row] == KH_PRINT_EMPTY || print[row] == KH_PRINT_ABSENT)))
		return KH_STR("");
	return column_again(table, row, column);
}

/* Columns that a rule file adds may say anything. */
static bool is_hidden(const kh_table *table, uint32_t field)
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
	uint32_t cell = cell_of(table, row, field);
	kh_str text = cell == KH_CELL_LOOSE ? loose_text(table, row, field)
		      : cell < 2            ? KH_STR("")
					    : kh_pool_text(&table->spellings, cell - 2);

	return text.len > 0 && is_hidden(table, field) ? KH_REDACTED : text;
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

/* ---- states ---- */

/* The state of a cell of which nothing is kept. */
static kh_cell_state left_state(const kh_table *table, uint32_t row, uint32_t field)
{
	kh_str text = loose_text(table, row, field);

	if (text.len == 0)
		return kh_table_file_of(table, row)->has[field] ? KH_CELL_EMPTY : KH_CELL_ABSENT;
	return kh_pool_find(&table->spellings, text) < table->readings->errors ? KH_CELL_UNREADABLE : KH_CELL_KNOWN;
}

static kh_cell_state loose_state(const kh_table *table, uint32_t row, uint32_t field)
{
	if (table->column[field].print == NULL)
		return left_state(table, row, field);
	switch (table->column[field].print[row]) {
	case KH_PRINT_EMPTY:
		return KH_CELL_EMPTY;
	case KH_PRINT_ABSENT:
		return KH_CELL_ABSENT;
	case KH_PRINT_UNREADABLE:
		return KH_CELL_UNREADABLE;
	default:
		return KH_CELL_KNOWN;
	}
}

static kh_cell_state state_of(const kh_table *table, uint32_t row, uint32_t field, uint32_t cell)
{
	if (table->fault.at[row] != KH_ROW_FINE)
		return KH_CELL_UNREADABLE;
	if (cell == KH_CELL_LOOSE)
		return loose_state(table, row, field);
	if (cell < 2)
		return cell == 0 ? KH_CELL_EMPTY : KH_CELL_ABSENT;
	return cell - 2 < table->readings->errors ? KH_CELL_UNREADABLE : KH_CELL_KNOWN;
}

kh_cell_state kh_cell_state_of(const kh_table *table, uint32_t row, uint32_t field)
{
	const uint32_t *at = table->column[field].at;
	uint32_t errors = table->readings->errors;

	/* An ordinary cell: a spelling past those of errors. */
	if (at != NULL && table->fault.at[row] == KH_ROW_FINE && at[row] - 2 - errors < KH_CELL_LOOSE - 2 - errors)
		return KH_CELL_KNOWN;
	return state_of(table, row, field, cell_of(table, row, field));
}

/* ---- readings ---- */

static bool read_year(kh_str text, kh_date *out)
{
	int year = 0;

	if (text.len != 4)
		return false;
	for (size_t i = 0; i < 4; i++) {
		if (text.ptr[i] < '0' || text.ptr[i] > '9')
			return false;
		year = year * 10 + (text.ptr[i] - '0');
	}
	if (!kh_date_valid(year, 1, 1))
		return false;
	*out = kh_date_of(year, 1, 1);
	return true;
}

static uint32_t read_key(kh_table *table, kh_str text, bool person)
{
	kh_str key;

	table->readings->key.len = 0;
	kh_key_add(&table->readings->key, text);
	key = kh_buf_str(&table->readings->key);
	return kh_pool_add(&table->keys, person ? kh_person_key(key) : key) + 2;
}

static uint32_t read_date(kh_str text, bool or_year)
{
	kh_date date;

	if (!kh_date_parse(text, &date) && !(or_year && read_year(text, &date)))
		return UNREADABLE;
	return (uint32_t)(date + DAYS) + 2;
}

static uint32_t read_number(kh_table *table, kh_str text)
{
	kh_num number;

	if (kh_num_parse(text, &number) != KH_NUM_OK)
		return UNREADABLE;
	kh_push_row(&table->readings->numbers, number);
	return (uint32_t)table->readings->numbers.len - 1 + 2;
}

static uint32_t read_kind(kh_str text)
{
	unsigned kind = kh_kind_read(text);

	return kind == 0 ? UNREADABLE : kind + 2;
}

static uint32_t read_text(kh_table *table, reading as, kh_str text)
{
	switch (as) {
	case AS_KEY:
		return read_key(table, text, false);
	case AS_PERSON:
		return read_key(table, text, true);
	case AS_DATE:
		return read_date(text, false);
	case AS_BIRTH:
		return read_date(text, true);
	case AS_NUMBER:
		return read_number(table, text);
	case AS_KIND:
		return read_kind(text);
	case READINGS:
		break;
	}
	KH_BUG("unknown reading");
}

/* What a spelling is read as: UNREADABLE or a value + 2, from the list where it was read before. */
static uint32_t reading_of(kh_table *table, reading as, uint32_t spelling)
{
	size_t len = table->readings->of[as].len;
	uint32_t *slot;

	if (spelling < len && table->readings->of[as].at[spelling] != NOT_READ)
		return table->readings->of[as].at[spelling];
	if (kh_table_misses(table))
		return UNREADABLE;
	if (spelling >= len) {
		table->readings->of[as].at = kh_plain_realloc(table->readings->of[as].at, table->spellings.len * sizeof *slot);
		table->readings->of[as].len = table->spellings.len;
		for (; len < table->spellings.len; len++)
			table->readings->of[as].at[len] = NOT_READ;
	}
	slot = &table->readings->of[as].at[spelling];
	*slot = read_text(table, as, kh_pool_text(&table->spellings, spelling));
	return *slot;
}

/* The reading that judging asks for first. */
static reading natural_reading(const kh_table *table, uint32_t field)
{
	switch (table->schema->fields.at[field].type) {
	case KH_TYPE_DATE:
		return field == KH_F_BORN ? AS_BIRTH : AS_DATE;
	case KH_TYPE_NUMBER:
		return AS_NUMBER;
	case KH_TYPE_KIND:
		return AS_KIND;
	case KH_TYPE_TEXT:
	case KH_TYPE_UNIT:
	case KH_TYPE_BOOL:
		break;
	}
	return AS_KEY;
}

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

void kh_table_read_all(kh_table *table)
{
	for (uint32_t field = 0; field < table->schema->fields.len; field++) {
		const uint32_t *at = table->column[field].at;
		reading as = natural_reading(table, field);

		for (size_t row = 0; at && row < table->len; row++) {
			uint32_t spelling = at[row] - 2; /* of an empty cell, an absent one and a loose one: past all spellings */
			bool read = spelling < table->readings->of[as].len && table->readings->of[as].at[spelling] != NOT_READ;

			if (!read && spelling < table->spellings.len)
				reading_of(table, as, spelling);
		}
	}
}

void kh_table_explain(kh_table *table, kh_table_file *file, const kh_value_map *values, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		uint32_t spelling = kh_table_spelling(table, values[i].meaning) - 2;

		if (values[i].field >= table->schema->fields.len || !file->has[values[i].field])
			continue;
		kh_push(&file->explained, (kh_explained){values[i], read_key(table, values[i].value, false) - 2, spelling});
		table->column[values[i].field].explained = true;
	}
}

static const kh_explained *explained_in(kh_table *table, const kh_table_file *file, uint32_t row, uint32_t field)
{
	uint32_t key = reading_of(table, AS_KEY, cell_of(table, row, field) - 2) - 2;

	for (size_t i = 0; i < file->explained.len; i++)
		if (file->explained.at[i].map.field == field && file->explained.at[i].key == key)
			return &file->explained.at[i];
	return NULL;
}

const kh_explained *kh_cell_explained(kh_table *table, uint32_t row, uint32_t field)
{
	if (!table->column[field].explained || is_hidden(table, field) || kh_cell_state_of(table, row, field) != KH_CELL_KNOWN)
		return NULL;
	return explained_in(table, kh_table_file_of(table, row), row, field);
}

kh_str kh_cell_meaning(kh_table *table, uint32_t row, uint32_t field)
{
	const kh_explained *explained = kh_cell_explained(table, row, field);

	return explained ? kh_pool_text(&table->spellings, explained->spelling) : kh_cell_text(table, row, field);
}

/* What an ordinary cell was read as before: nearly all there are. NOT_READ: look closer. */
static uint32_t read_before(const kh_table *table, uint32_t row, uint32_t field, reading as)
{
	const kh_column *column = &table->column[field];
	uint32_t spelling;

	if (column->at == NULL || column->explained || table->fault.at[row] != KH_ROW_FINE)
		return NOT_READ;
	spelling = column->at[row] - 2; /* of an empty cell, an absent one and a loose one: past all spellings */
	return spelling >= table->readings->errors && spelling < table->readings->of[as].len ? table->readings->of[as].at[spelling]
											     : NOT_READ;
}

/* The reading of a cell, or of what it means, into *value. */
static kh_cell_state read_closer(kh_table *table, uint32_t row, uint32_t field, reading as, uint32_t *value)
{
	uint32_t cell = cell_of(table, row, field), spelling = cell - 2, got;
	kh_cell_state state = state_of(table, row, field, cell);

	if (state != KH_CELL_KNOWN)
		return state;
	if (table->column[field].explained) {
		const kh_explained *explained = kh_cell_explained(table, row, field);
		spelling = explained ? explained->spelling : spelling;
	}
	if (cell == KH_CELL_LOOSE && kh_table_misses(table))
		return KH_CELL_UNREADABLE;
	got = cell == KH_CELL_LOOSE ? read_text(table, as, loose_text(table, row, field)) : reading_of(table, as, spelling);
	*value = got - 2;
	return got == UNREADABLE ? KH_CELL_UNREADABLE : KH_CELL_KNOWN;
}

uint32_t kh_cell_spelling(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_column *column = &table->column[field];
	uint32_t spelling;

	if (column->at == NULL || column->explained || table->fault.at[row] != KH_ROW_FINE)
		return KH_NONE;
	spelling = column->at[row] - 2;
	return spelling >= table->readings->errors && spelling < table->spellings.len ? spelling : KH_NONE;
}

static inline kh_cell_state read_cell(kh_table *table, uint32_t row, uint32_t field, reading as, uint32_t *value)
{
	uint32_t got = read_before(table, row, field, as);

	if (got <= UNREADABLE)
		return read_closer(table, row, field, as, value);
	*value = got - 2;
	return KH_CELL_KNOWN;
}

static bool is_person(kh_table *table, uint32_t row)
{
	unsigned kind;

	return kh_cell_kind(table, row, KH_F_KIND, &kind) == KH_CELL_KNOWN && kind == KH_INDIVIDUAL;
}

bool kh_table_is_person(kh_table *table, const kh_table_file *file, uint32_t row)
{
	uint32_t cell = cell_of(table, row, KH_F_KIND);
	const kh_explained *explained;

	if (state_of(table, row, KH_F_KIND, cell) != KH_CELL_KNOWN)
		return false;
	explained = explained_in(table, file, row, KH_F_KIND);
	return reading_of(table, AS_KIND, explained ? explained->spelling : cell - 2) == KH_INDIVIDUAL + 2;
}

uint32_t kh_table_print(kh_table *table, kh_str cell, bool person)
{
	kh_str text = kh_nfc(kh_str_trim(cell)), key;
	uint32_t known = kh_pool_find(&table->spellings, text);

	if (text.len == 0)
		return KH_PRINT_EMPTY;
	if (known < table->readings->errors)
		return KH_PRINT_UNREADABLE;
	table->readings->key.len = 0;
	kh_key_add(&table->readings->key, text);
	key = kh_buf_str(&table->readings->key);
	return kh_print_of(kh_hash(person ? kh_person_key(key) : key));
}

bool kh_cell_person(kh_table *table, uint32_t row, kh_str *title, kh_str *name)
{
	return !table->redacted && is_person(table, row) && kh_cell_state_of(table, row, KH_F_NAME) == KH_CELL_KNOWN &&
	       kh_person_split(kh_cell_text(table, row, KH_F_NAME), title, name);
}

kh_cell_state kh_cell_key(kh_table *table, uint32_t row, uint32_t field, uint32_t *key)
{
	uint32_t value;
	bool person = field == KH_F_NAME && is_person(table, row);
	kh_cell_state state = read_cell(table, row, field, person ? AS_PERSON : AS_KEY, &value);

	if (state == KH_CELL_KNOWN)
		*key = value;
	return state;
}

kh_cell_state kh_cell_date(kh_table *table, uint32_t row, uint32_t field, kh_date *out)
{
	uint32_t value;
	kh_cell_state state = read_cell(table, row, field, field == KH_F_BORN ? AS_BIRTH : AS_DATE, &value);

	if (state == KH_CELL_KNOWN)
		*out = (kh_date)value - DAYS;
	return state;
}

kh_cell_state kh_cell_number(kh_table *table, uint32_t row, uint32_t field, kh_num *out)
{
	uint32_t value;
	kh_cell_state state = read_cell(table, row, field, AS_NUMBER, &value);

	if (state == KH_CELL_KNOWN)
		*out = table->readings->numbers.at[value];
	return state;
}

kh_cell_state kh_cell_kind(kh_table *table, uint32_t row, uint32_t field, unsigned *out)
{
	uint32_t value;
	kh_cell_state state = read_cell(table, row, field, AS_KIND, &value);

	if (state == KH_CELL_KNOWN)
		*out = value;
	return state;
}

/* Is the cell certainly not unreadable: empty, absent, loose and fine, or read before as what its column holds? */
static bool is_readable(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_column *column = &table->column[field];

	if (column->at == NULL)
		return column->print != NULL && column->print[row] != KH_PRINT_UNREADABLE &&
		       natural_reading(table, field) == AS_KEY;
	return column->at[row] < 2 || read_before(table, row, field, natural_reading(table, field)) > UNREADABLE;
}

uint32_t kh_cells_unreadable(kh_table *table, uint32_t row, const uint32_t *fields, size_t n, size_t from)
{
	for (size_t i = from; i < n; i++)
		if (!is_readable(table, row, fields[i]) && kh_cell_check(table, row, fields[i]) == KH_CELL_UNREADABLE)
			return (uint32_t)i;
	return KH_NONE;
}

kh_cell_state kh_cell_check(kh_table *table, uint32_t row, uint32_t field)
{
	kh_date date;
	kh_num number;
	unsigned kind;

	switch (table->schema->fields.at[field].type) {
	case KH_TYPE_DATE:
		return kh_cell_date(table, row, field, &date);
	case KH_TYPE_NUMBER:
		return kh_cell_number(table, row, field, &number);
	case KH_TYPE_KIND:
		return kh_cell_kind(table, row, field, &kind);
	case KH_TYPE_TEXT:
	case KH_TYPE_UNIT:
	case KH_TYPE_BOOL:
		break;
	}
	return kh_cell_state_of(table, row, field);
}
