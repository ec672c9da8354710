/* What cells mean as dates, numbers, kinds and keys: read once a spelling. Judges nothing. */
#include "runtime/data/readings.h"

#include "runtime/data/prints.h"
#include "runtime/data/person.h"

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

void kh_readings_begin(kh_table *table)
{
	table->readings = KH_NEW(struct kh_readings);
	add_errors(table);
}

void kh_readings_end(kh_table *table)
{
	for (size_t i = 0; i < READINGS; i++)
		kh_plain_free(table->readings->of[i].at);
	kh_rows_free(&table->readings->numbers);
}

/* ---- states ---- */

/* The state of a cell of which nothing is kept. */
static kh_cell_state left_state(const kh_table *table, uint32_t row, uint32_t field)
{
	kh_str text = kh_cell_loose_text(table, row, field);

	if (text.len == 0)
		return kh_table_file_of(table, row)->has[field] ? KH_CELL_EMPTY : KH_CELL_ABSENT;
	return kh_pool_find(&table->spellings, text) < table->readings->errors ? KH_CELL_UNREADABLE : KH_CELL_KNOWN;
}

static kh_cell_state loose_state(const kh_table *table, uint32_t row, uint32_t field)
{
	const uint32_t *print = kh_column_print(&table->column[field], row);

	if (print == NULL)
		return left_state(table, row, field);
	switch (*print) {
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
	const uint32_t *cell = kh_column_cell(&table->column[field], row);
	uint32_t errors = table->readings->errors;

	/* An ordinary cell: a spelling past those of errors. */
	if (cell != NULL && table->fault.at[row] == KH_ROW_FINE && *cell - 2 - errors < KH_CELL_LOOSE - 2 - errors)
		return KH_CELL_KNOWN;
	return state_of(table, row, field, kh_cell_stored(table, row, field));
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

void kh_table_read_all(kh_table *table)
{
	for (uint32_t field = 0; field < table->schema->fields.len; field++) {
		const kh_column *column = &table->column[field];
		reading as = natural_reading(table, field);

		for (size_t row = column->gone; column->at && row < table->len; row++) {
			uint32_t spelling = column->at[kh_column_place(column, row)] -
					    2; /* of an empty cell, an absent one and a loose one: past all spellings */
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
	uint32_t key = reading_of(table, AS_KEY, kh_cell_stored(table, row, field) - 2) - 2;

	for (size_t i = 0; i < file->explained.len; i++)
		if (file->explained.at[i].map.field == field && file->explained.at[i].key == key)
			return &file->explained.at[i];
	return NULL;
}

const kh_explained *kh_cell_explained(kh_table *table, uint32_t row, uint32_t field)
{
	if (!table->column[field].explained || kh_table_hides(table, field) || kh_cell_state_of(table, row, field) != KH_CELL_KNOWN)
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
	const uint32_t *cell = kh_column_cell(column, row);
	uint32_t spelling;

	if (cell == NULL || column->explained || table->fault.at[row] != KH_ROW_FINE)
		return NOT_READ;
	spelling = *cell - 2; /* of an empty cell, an absent one and a loose one: past all spellings */
	return spelling >= table->readings->errors && spelling < table->readings->of[as].len ? table->readings->of[as].at[spelling]
											     : NOT_READ;
}

/* The reading of a cell, or of what it means, into *value. */
static kh_cell_state read_closer(kh_table *table, uint32_t row, uint32_t field, reading as, uint32_t *value)
{
	uint32_t cell = kh_cell_stored(table, row, field), spelling = cell - 2, got;
	kh_cell_state state = state_of(table, row, field, cell);

	if (state != KH_CELL_KNOWN)
		return state;
	if (table->column[field].explained) {
		const kh_explained *explained = kh_cell_explained(table, row, field);
		spelling = explained ? explained->spelling : spelling;
	}
	if (cell == KH_CELL_LOOSE && kh_table_misses(table))
		return KH_CELL_UNREADABLE;
	got = cell == KH_CELL_LOOSE ? read_text(table, as, kh_cell_loose_text(table, row, field)) : reading_of(table, as, spelling);
	*value = got - 2;
	return got == UNREADABLE ? KH_CELL_UNREADABLE : KH_CELL_KNOWN;
}

uint32_t kh_cell_spelling(const kh_table *table, uint32_t row, uint32_t field)
{
	const kh_column *column = &table->column[field];
	const uint32_t *cell = kh_column_cell(column, row);
	uint32_t spelling;

	if (cell == NULL || column->explained || table->fault.at[row] != KH_ROW_FINE)
		return KH_NONE;
	spelling = *cell - 2;
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
	uint32_t cell = kh_cell_stored(table, row, KH_F_KIND);
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
	return kh_print_of(person ? kh_person_key(key) : key);
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
	const uint32_t *cell = kh_column_cell(&table->column[field], row), *print = kh_column_print(&table->column[field], row);

	if (cell == NULL)
		return print != NULL && *print != KH_PRINT_UNREADABLE && natural_reading(table, field) == AS_KEY;
	return *cell < 2 || read_before(table, row, field, natural_reading(table, field)) > UNREADABLE;
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
