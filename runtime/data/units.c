/* The --units file, a text or a workbook. Stops at the first bad row: a register with holes would judge wrongly. Declares no blocks. Of
 * a workbook it reads every visible sheet whose header names units; it does not guess at others. */
#include "runtime/data/units.h"

#include "runtime/data/header.h"
#include "runtime/data/read.h"
#include "runtime/data/rows.h"

enum { NAME, BLOCK, ABBREVIATION, FROM, TO, FIELDS };

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
	kh_records records;
	kh_header header;
	kh_str cell[FIELDS]; /* of the row: trimmed, NFC */
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
	u->trouble->detail[0] = detail;
	u->trouble->detail[1] = more;
	return false;
}

/* ---- cells of a row ---- */

static uint32_t find_block(const kh_register *reg, kh_str name)
{
	uint32_t block = kh_register_find(reg, name);
	kh_str key = kh_key(name), word = KH_STR("khối ");

	if (block == KH_NONE && kh_str_starts(key, word))
		block = kh_register_find_key(reg, kh_str_slice(key, word.len, key.len));
	return block != KH_NONE && reg->entities.at[block].kind == KH_BLOCK ? block : KH_NONE;
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
			return bad_row(u, KH_P_UNITS_TAKEN, spelling, u->reg->entities.at[kh_register_find(u->reg, spelling)].name);
		list = kh_str_slice(list, end < list.len ? end + 1 : end, list.len);
	}
	return true;
}

static bool set_day(units *u, kh_str cell, kh_date *day)
{
	return cell.len == 0 || kh_date_parse(cell, day) || bad_row(u, KH_P_UNITS_DATE, cell, KH_NO_STR);
}

static bool set_validity(units *u, uint32_t unit)
{
	kh_period *valid = &u->reg->entities.at[unit].valid;

	if (!set_day(u, u->cell[FROM], &valid->from) || !set_day(u, u->cell[TO], &valid->to))
		return false;
	return valid->from <= valid->to || bad_row(u, KH_P_UNITS_REVERSED, kh_date_text(valid->from), kh_date_text(valid->to));
}

/* The unit of the name, new or known. */
static bool find_unit(units *u, uint32_t *unit)
{
	if (u->cell[NAME].len == 0)
		return bad_row(u, KH_P_UNITS_NO_NAME, KH_NO_STR, KH_NO_STR);
	*unit = kh_register_find(u->reg, u->cell[NAME]);
	if (*unit == KH_NONE)
		*unit = kh_register_add(u->reg, KH_UNIT, u->cell[NAME], KH_NOWHERE);
	if (u->reg->entities.at[*unit].kind != KH_UNIT)
		return bad_row(u, KH_P_UNITS_IS_BLOCK, u->cell[NAME], KH_NO_STR);
	u->reg->entities.at[*unit].implicit = false;
	return true;
}

/* ---- rows ---- */

/* Takes the record's cells; true when there is anything in them. */
static bool take_cells(units *u)
{
	bool any = false;

	for (size_t i = 0; i < FIELDS; i++)
		u->cell[i] = KH_NO_STR;
	for (size_t i = 0; i < kh_records_width(&u->records); i++) {
		kh_str text = kh_records_trimmed(&u->records, i);

		any = any || text.len > 0;
		if (i < u->header.fields.len && u->header.fields.at[i] < KH_ORDINAL)
			u->cell[u->header.fields.at[i]] = kh_nfc(kh_str_copy(text));
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
		if (kh_is_error_cell(u->cell[i]))
			return bad_row(u, KH_P_UNITS_ERROR, u->cell[i], KH_NO_STR);
	return true;
}

static bool add_row(units *u)
{
	uint32_t unit = KH_NONE;

	return is_split(u) && has_no_error(u) && find_unit(u, &unit) && join_blocks(u, unit, u->cell[BLOCK], ";") &&
	       add_abbreviations(u, unit, u->cell[ABBREVIATION]) && set_validity(u, unit);
}

/* The rows below the header; false with trouble. */
static bool add_rows(units *u, size_t *rows)
{
	kh_records_step step;

	while ((step = kh_records_next(&u->records)) == KH_RECORD) {
		if (!take_cells(u))
			continue;
		if (!add_row(u))
			return false;
		(*rows)++;
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

bool kh_units_load_text(kh_register *reg, kh_str name, kh_str text, kh_trouble *trouble)
{
	units u = {.reg = reg, .name = name, .trouble = trouble};
	kh_header_names names = kh_header_names_of(units_schema(), NULL, 0);
	kh_header headers[KH_DATASET_COUNT];
	kh_csv csv;
	size_t rows = 0;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	kh_header_find_in_text(&names, text, 0, headers);
	u.header = headers[0];
	csv = kh_csv_start(text, &u.header);
	u.records = kh_records_of_csv(&csv);
	ok = u.header.candidates.len == 0 || kh_trouble_set(trouble, KH_KT215, KH_ARGS(name, u.header.candidates));
	ok = ok && read_header(&u) && add_rows(&u, &rows) && (rows > 0 || bad_row(&u, KH_P_UNITS_NONE, KH_NO_STR, KH_NO_STR));
	kh_csv_close(&csv);
	return ok;
}

/* ---- workbooks ---- */

static bool book_trouble(const units *u, kh_phrase fault)
{
	kh_trouble_set(u->trouble, KH_KT220, KH_ARGS(u->name, KH_NO_STR));
	return kh_trouble_word(u->trouble, 1, fault);
}

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

static bool add_sheets(units u, kh_workbook *book)
{
	kh_header_names names = kh_header_names_of(units_schema(), NULL, 0);
	size_t fitting = 0, rows = 0;
	kh_str file = u.name;
	bool ok = true;

	for (size_t i = 0; i < book->sheets.len && ok; i++) {
		const kh_workbook_sheet *about = &book->sheets.at[i];
		kh_sheet *sheet;
		kh_phrase fault;

		if (about->hidden || about->path.len == 0)
			continue;
		fault = kh_sheet_open(book, about, &sheet);
		u.records = kh_records_of_sheet(sheet);
		ok = fault == KH_PHRASE_COUNT ? add_open_sheet(&u, &names, &fitting, &rows) : book_trouble(&u, fault);
		kh_sheet_close(sheet);
	}
	if (!ok || rows > 0)
		return ok;
	return kh_trouble_set(u.trouble, KH_KT217, KH_ARGS(file, KH_STR("1"), KH_NO_STR)) ||
	       kh_trouble_word(u.trouble, 2, fitting == 0 ? KH_P_UNITS_HEADER : KH_P_UNITS_NONE);
}

bool kh_units_load_book(kh_register *reg, kh_str name, kh_str bytes, kh_trouble *trouble)
{
	units u = {.reg = reg, .name = name, .trouble = trouble};
	kh_workbook *book;
	kh_phrase fault = kh_workbook_open(bytes, &book);
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (fault != KH_PHRASE_COUNT)
		return book_trouble(&u, fault);
	ok = add_sheets(u, book);
	kh_workbook_close(book);
	return ok;
}

/* ---- files ---- */

bool kh_units_load(kh_register *reg, kh_str name, kh_trouble *trouble)
{
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, &file, trouble))
		return false;
	if (kh_file_is_book(&file))
		ok = kh_units_load_book(reg, name, file.bytes, trouble);
	else
		ok = kh_file_decode(name, &file, KH_ENC_AUTO, trouble) && kh_units_load_text(reg, name, file.text, trouble);
	kh_file_free(&file);
	return ok;
}
