/* The --units file, a text or a workbook. Stops at the first bad row: a register with holes would judge wrongly. Declares no blocks. Of
 * a workbook it reads every visible sheet whose header names units; it does not guess at others. */
#include "runtime/data/units.h"

#include "runtime/data/header.h"
#include "runtime/data/read.h"
#include "runtime/data/rows.h"

enum { NAME, BLOCK, ABBREVIATION, FROM, TO, FIELDS };
enum { RECENT = 256 };

static kh_schema *units_schema(void)
{
	static const struct {
		kh_str name, english, other;
	} columns[FIELDS] = {
#define COLUMN(name, english, other)                                                                                               \
	{                                                                                                                          \
		{name, sizeof name - 1}, {english, sizeof english - 1},                                                            \
		{                                                                                                                  \
			other, sizeof other - 1                                                                                    \
		}                                                                                                                  \
	}
		COLUMN("tên", "name", "tên đơn vị"),
		COLUMN("khối", "block", "thuộc khối"),
		COLUMN("viết tắt", "abbreviation", "tên viết tắt"),
		COLUMN("từ ngày", "from", "hiệu lực từ"),
		COLUMN("đến ngày", "to", "hiệu lực đến"),
#undef COLUMN
	};
	kh_schema *schema = KH_NEW(kh_schema);

	for (size_t i = 0; i < FIELDS; i++) {
		kh_field field = {.name = columns[i].name, .english = columns[i].english, .datasets = ~0u};

		kh_push(&field.others, columns[i].other);
		kh_push(&schema->fields, field);
	}
	return schema;
}

typedef struct {
	kh_register *reg;
	kh_str name;
	char *behind; /* of a text that nobody else needs: what was read is given back from here on; else NULL */
	kh_records records;
	kh_header header;
	kh_str cell[FIELDS];      /* of the row: trimmed; of a text: part of it, unless it had to be changed */
	kh_buf room[FIELDS];      /* where those lie that are no part of the text */
	kh_pool block_names;      /* blocks are named again and again: cells that name one ... */
	KH_ROWS(uint32_t) blocks; /* ... and which */
	uint32_t recent[RECENT];  /* numbers of those that were met last, by their last letters, and 1; 0: none */
	kh_trouble *trouble;
} units;

/* The file, of a workbook with the sheet at hand. */
static kh_str list_name(const units *u)
{
	const kh_sheet *sheet = u->records.sheet;

	return sheet ? kh_fmt("%s, %s", kh_str_c(u->name), kh_str_c(sheet->about->name)) : u->name;
}

static bool bad_row(units *u, kh_phrase why, kh_str detail, kh_str more)
{
	kh_trouble_set(u->trouble, KH_KT217,
		       KH_ARGS(list_name(u), kh_fmt("%llu", (unsigned long long)kh_records_line(&u->records)), KH_NO_STR));
	kh_trouble_word(u->trouble, 2, why);
	u->trouble->detail[0] = kh_str_copy(detail); /* the text goes before the message */
	u->trouble->detail[1] = kh_str_copy(more);
	return false;
}

/* ---- cells of a row ---- */

static uint32_t find_block(const kh_register *reg, kh_str name)
{
	uint32_t block = kh_register_find(reg, name);
	kh_str key = kh_key(name), word = KH_STR("khối ");

	if (block == KH_NONE && kh_str_starts(key, word))
		block = kh_register_find_key(reg, kh_str_slice(key, word.len, key.len));
	return block != KH_NONE && kh_entity_kind_of(reg, block) == KH_BLOCK ? block : KH_NONE;
}

static bool no_block(units *u, kh_str name)
{
	kh_str nearest = kh_register_nearest(u->reg, name);

	if (nearest.len == 0 || find_block(u->reg, nearest) == KH_NONE)
		return bad_row(u, KH_P_UNITS_BLOCK, name, KH_NO_STR);
	return bad_row(u, KH_P_UNITS_BLOCK_NEAR, name, nearest);
}

static size_t find_any(kh_str s, const char *separators)
{
	for (size_t i = 0; i < s.len; i++)
		for (const char *p = separators; *p != '\0'; p++)
			if (s.ptr[i] == *p)
				return i;
	return s.len;
}

/* Joins the unit to the blocks of the list. A name may hold a comma itself, so the longer reading goes first. */
static bool join_blocks(units *u, uint32_t unit, kh_str list, const char *separators)
{
	uint32_t block;

	list = kh_str_trim(list);
	if (list.len == 0)
		return true;
	block = find_block(u->reg, list);
	if (block != KH_NONE)
		return kh_register_join(u->reg, block, unit), true;
	if (find_any(list, separators) == list.len)
		return separators[0] == ';' ? join_blocks(u, unit, list, ",") : no_block(u, list);
	while (list.len > 0) {
		size_t end = find_any(list, separators);

		if (!join_blocks(u, unit, kh_str_slice(list, 0, end), separators))
			return false;
		list = kh_str_slice(list, end < list.len ? end + 1 : end, list.len);
	}
	return true;
}

static bool add_abbreviations(units *u, uint32_t unit, kh_str list)
{
	while (list.len > 0) {
		size_t end = find_any(list, ";");
		kh_str spelling = kh_str_trim(kh_str_slice(list, 0, end));

		if (spelling.len > 0 && !kh_register_alias(u->reg, unit, spelling))
			return bad_row(u, KH_P_UNITS_TAKEN, spelling, kh_entity_name(u->reg, kh_register_find(u->reg, spelling)));
		list = kh_str_slice(list, end < list.len ? end + 1 : end, list.len);
	}
	return true;
}

static bool set_day(units *u, kh_str cell, kh_date *day)
{
	return cell.len == 0 || kh_date_parse(cell, day) || bad_row(u, KH_P_UNITS_DATE, kh_nfc(cell), KH_NO_STR);
}

static bool set_validity(units *u, uint32_t unit)
{
	kh_period valid = kh_entity_valid(u->reg, unit);

	if (!set_day(u, u->cell[FROM], &valid.from) || !set_day(u, u->cell[TO], &valid.to))
		return false;
	if (valid.from > valid.to)
		return bad_row(u, KH_P_UNITS_REVERSED, kh_date_text(valid.from), kh_date_text(valid.to));
	if (u->cell[FROM].len > 0 || u->cell[TO].len > 0)
		kh_entity_set_valid(u->reg, unit, valid);
	return true;
}

/* The unit of the name, new or known. */
static bool find_unit(units *u, uint32_t *unit)
{
	if (u->cell[NAME].len == 0)
		return bad_row(u, KH_P_UNITS_NO_NAME, KH_NO_STR, KH_NO_STR);
	*unit = kh_register_find_or_add(u->reg, KH_UNIT, u->cell[NAME], KH_NOWHERE);
	if (kh_entity_kind_of(u->reg, *unit) != KH_UNIT)
		return bad_row(u, KH_P_UNITS_IS_BLOCK, kh_nfc(u->cell[NAME]), KH_NO_STR);
	kh_entity_set_implicit(u->reg, *unit, false);
	return true;
}

/* ---- rows ---- */

/* Takes the record's cell. What is no part of the text is gone with the next cell. */
static kh_str take_cell(units *u, uint32_t field, size_t column)
{
	const kh_csv *csv = u->records.csv;
	kh_str cell;

	if (csv != NULL && !csv->cells.at[column].doubled)
		return kh_str_trim(csv->cells.at[column].raw);
	cell = kh_records_trimmed(&u->records, column);
	u->room[field].len = 0;
	kh_buf_add(&u->room[field], cell);
	return kh_buf_str(&u->room[field]);
}

/* Takes the record's cells; true when there is anything in them. */
static bool take_cells(units *u)
{
	size_t width = kh_records_width(&u->records);
	bool any = false;

	memset(u->cell, 0, sizeof u->cell);
	for (size_t i = 0; i < width; i++) {
		uint32_t field = i < u->header.fields.len ? u->header.fields.at[i] : KH_NONE;

		if (field < FIELDS)
			u->cell[field] = take_cell(u, field, i);
		any = any || (field < FIELDS ? u->cell[field].len : kh_records_trimmed(&u->records, i).len) > 0;
	}
	return any;
}

/* Only a text can be wrong in these ways: rows of a sheet end with the last cell that is filled. */
static bool is_split(units *u)
{
	const kh_csv *csv = u->records.csv;

	if (csv && csv->stray)
		return bad_row(u, KH_P_UNITS_QUOTE, KH_NO_STR, KH_NO_STR);
	if (csv && csv->cells.len != u->header.fields.len)
		return bad_row(u, KH_P_UNITS_CELLS, KH_NO_STR, KH_NO_STR);
	return true;
}

/* What a spreadsheet writes for a failed formula names nothing. */
static bool has_no_error(units *u)
{
	for (size_t i = 0; i < FIELDS; i++)
		if (u->cell[i].len > 0 && u->cell[i].ptr[0] == '#' && kh_is_error_cell(u->cell[i]))
			return bad_row(u, KH_P_UNITS_ERROR, kh_nfc(u->cell[i]), KH_NO_STR);
	return true;
}

/* Where the block that a cell names is remembered. */
static uint32_t *recent_place(units *u, kh_str cell)
{
	unsigned last = (unsigned char)cell.ptr[cell.len - 1], second = (unsigned char)cell.ptr[cell.len / 2];

	return &u->recent[(last * 31 + second + cell.len) % RECENT];
}

/* The number of the spelling among those kept, or KH_NONE. */
static uint32_t known_block(units *u, kh_str cell)
{
	uint32_t *recent = recent_place(u, cell), known;

	if (*recent > 0 && kh_str_eq(kh_pool_text(&u->block_names, *recent - 1), cell))
		return *recent - 1;
	known = kh_pool_find(&u->block_names, cell);
	if (known != KH_NONE)
		*recent = known + 1;
	return known;
}

/* Joins the unit to the blocks of its cell. */
static bool join_all(units *u, uint32_t unit)
{
	enum { MANY = 1000 }; /* spellings that are kept */
	kh_str cell = u->cell[BLOCK];
	uint32_t known, block;

	if (cell.len == 0)
		return true;
	known = known_block(u, cell);
	if (known != KH_NONE)
		return kh_register_join(u->reg, u->blocks.at[known], unit), true;
	block = u->block_names.len < MANY ? find_block(u->reg, cell) : KH_NONE;
	if (block == KH_NONE)
		return join_blocks(u, unit, kh_nfc(cell), ";");
	kh_pool_add(&u->block_names, cell);
	kh_push_row(&u->blocks, block);
	return kh_register_join(u->reg, block, unit), true;
}

static bool add_row(units *u)
{
	uint32_t unit = KH_NONE;

	return is_split(u) && has_no_error(u) && find_unit(u, &unit) && join_all(u, unit) &&
	       add_abbreviations(u, unit, kh_nfc(u->cell[ABBREVIATION])) && set_validity(u, unit);
}

/* A register of a whole country takes as much memory as its file: the one grows, the other goes. */
static void give_back(units *u)
{
	enum { STEP = 1 << 20 };
	const kh_csv *csv = u->records.csv;
	size_t read;

	if (u->behind == NULL)
		return;
	read = (size_t)(csv->text.ptr + csv->at - u->behind);
	if (read < STEP)
		return;
	kh_plain_discard(u->behind, read);
	u->behind += read;
}

/* The rows below the header; false with trouble. */
/* Guesses the name that stands some lines ahead, so that memory has time to answer: a wrong guess does no harm. */
static void look_ahead(units *u, size_t *ahead)
{
	const kh_csv *csv = u->records.csv;
	const char *text = csv->text.ptr + *ahead, *end = memchr(text, '\n', csv->text.len - *ahead), *stop;
	size_t column = 0;

	if (end == NULL)
		return;
	*ahead = (size_t)(end - csv->text.ptr) + 1;
	while (column < u->header.fields.len && u->header.fields.at[column] != NAME)
		column++;
	for (; column > 0 && text != NULL && text < end; column--) {
		text = memchr(text, csv->delimiter, (size_t)(end - text));
		text = text == NULL ? NULL : text + 1;
	}
	stop = text == NULL || text >= end ? NULL : memchr(text, csv->delimiter, (size_t)(end - text));
	if (stop != NULL)
		kh_register_look_ahead(u->reg, (kh_str){text, (size_t)(stop - text)});
}

static bool add_rows(units *u, size_t *rows)
{
	enum { AHEAD = 12 }; /* lines */
	const kh_csv *csv = u->records.csv;
	size_t ahead = 0, lines = AHEAD;
	kh_records_step step;

	while ((step = kh_records_next(&u->records)) == KH_RECORD) {
		if (csv != NULL && ahead == 0)
			ahead = csv->at;
		for (; csv != NULL && lines > 0; lines--)
			look_ahead(u, &ahead);
		lines = 1;
		if (!take_cells(u))
			continue;
		if (!add_row(u))
			return false;
		(*rows)++;
		give_back(u);
	}
	return step == KH_RECORDS_END || kh_records_trouble(&u->records, u->name, u->trouble);
}

static bool has_name(const kh_header *header)
{
	for (size_t i = 0; i < header->fields.len; i++)
		if (header->fields.at[i] == NAME)
			return true;
	return false;
}

static bool check_columns(units *u)
{
	return !u->header.twice || kh_trouble_set(u->trouble, KH_KT212, KH_ARGS(list_name(u), u->header.first, u->header.second));
}

static void forget_blocks(units *u)
{
	kh_pool_free(&u->block_names);
	kh_rows_free(&u->blocks);
}

/* ---- texts ---- */

static bool read_header(units *u)
{
	kh_records_step step = kh_header_enter(&u->header, &u->records);

	if (step == KH_RECORDS_END)
		return kh_trouble_set(u->trouble, KH_KT903, KH_ARGS(u->name));
	if (step != KH_RECORD)
		return kh_records_trouble(&u->records, u->name, u->trouble);
	if (!has_name(&u->header))
		return bad_row(u, KH_P_UNITS_HEADER, KH_NO_STR, KH_NO_STR);
	return check_columns(u);
}

/* Rows that the text has at most, as far as room for them is worth being made before. */
static size_t rows_expected(kh_str text)
{
	enum { SHORT = 16 }; /* bytes of a row */
	size_t lines = 1;

	for (const char *at = text.ptr, *end = text.ptr + text.len; at < end && (at = memchr(at, '\n', (size_t)(end - at))); at++)
		lines++;
	return lines < text.len / SHORT ? lines : text.len / SHORT;
}

/* own: the text if it may be given back, else NULL. */
static bool load_text(kh_register *reg, kh_str name, kh_str text, char *own, kh_trouble *trouble)
{
	units u = {.reg = reg, .name = name, .trouble = trouble, .behind = own};
	kh_header_names names = kh_header_names_of(units_schema(), NULL, 0);
	kh_header headers[KH_DATASET_COUNT];
	kh_csv csv;
	size_t rows = 0;
	bool ok;

	kh_pool_init(&u.block_names);
	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	kh_header_find_in_text(&names, text, 0, headers);
	u.header = headers[0];
	csv = kh_csv_start(text, &u.header);
	u.records = kh_records_of_csv(&csv);
	kh_register_expect(reg, rows_expected(text));
	ok = u.header.candidates.len == 0 || kh_trouble_set(trouble, KH_KT215, KH_ARGS(name, u.header.candidates));
	ok = ok && read_header(&u) && add_rows(&u, &rows) && (rows > 0 || bad_row(&u, KH_P_UNITS_NONE, KH_NO_STR, KH_NO_STR));
	kh_csv_close(&csv);
	forget_blocks(&u);
	return ok;
}

bool kh_units_load_text(kh_register *reg, kh_str name, kh_str text, kh_trouble *trouble)
{
	return load_text(reg, name, text, NULL, trouble);
}

/* ---- workbooks ---- */

/* Reads an open sheet where it names units; false with trouble. */
static bool add_open_sheet(units *u, const kh_header_names *names, size_t *fitting, size_t *rows)
{
	kh_header headers[KH_DATASET_COUNT];
	kh_records_step step;

	kh_header_find(names, &u->records, headers);
	u->header = headers[0];
	step = kh_header_enter(&u->header, &u->records);
	if (step == KH_RECORDS_STOPPED)
		return kh_records_trouble(&u->records, u->name, u->trouble);
	if (step == KH_RECORDS_END || !has_name(&u->header))
		return true;
	(*fitting)++;
	return check_columns(u) && add_rows(u, rows);
}

static bool add_sheets(units *u, kh_workbook *book)
{
	kh_header_names names = kh_header_names_of(units_schema(), NULL, 0);
	size_t fitting = 0, rows = 0;
	kh_str file = u->name;
	bool ok = true;

	for (size_t i = 0; i < book->sheets.len && ok; i++) {
		const kh_workbook_sheet *about = &book->sheets.at[i];
		kh_sheet *sheet;
		kh_phrase fault;

		if (about->hidden || about->path.len == 0)
			continue;
		fault = kh_sheet_open(book, about, &sheet);
		u->records = kh_records_of_sheet(sheet);
		ok = fault == KH_PHRASE_COUNT ? add_open_sheet(u, &names, &fitting, &rows)
					      : kh_book_trouble(u->trouble, u->name, fault);
		kh_sheet_close(sheet);
	}
	if (!ok || rows > 0)
		return ok;
	return kh_trouble_set(u->trouble, KH_KT217, KH_ARGS(file, KH_STR("1"), KH_NO_STR)) ||
	       kh_trouble_word(u->trouble, 2, fitting == 0 ? KH_P_UNITS_HEADER : KH_P_UNITS_NONE);
}

bool kh_units_load_book(kh_register *reg, kh_str name, kh_str bytes, kh_trouble *trouble)
{
	units u = {.reg = reg, .name = name, .trouble = trouble};
	kh_workbook *book;
	kh_phrase fault = kh_workbook_open(bytes, &book);
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (fault != KH_PHRASE_COUNT)
		return kh_book_trouble(trouble, name, fault);
	kh_pool_init(&u.block_names);
	ok = add_sheets(&u, book);
	kh_workbook_close(book);
	forget_blocks(&u);
	return ok;
}

/* ---- files ---- */

/* The text, to be given back while it is read. */
static char *text_of(kh_file_text *file)
{
	char *block = file->decoded != NULL ? file->decoded : file->block;

	return block + (file->text.ptr - block);
}

bool kh_units_load(kh_register *reg, kh_str name, kh_trouble *trouble)
{
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, SIZE_MAX, 0, &file, trouble))
		return false;
	if (kh_file_is_book(&file))
		ok = kh_units_load_book(reg, name, file.bytes, trouble);
	else
		ok = kh_file_decode(name, &file, KH_ENC_AUTO, trouble) && load_text(reg, name, file.text, text_of(&file), trouble);
	kh_file_free(&file);
	return ok;
}
