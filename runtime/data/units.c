/* The --units file. Stops at the first bad row: a register with holes would judge wrongly. Declares no blocks. */
#include "runtime/data/units.h"

#include "runtime/data/header.h"
#include "runtime/data/read.h"

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
		kh_field field = {.name = columns[i].name, .english = columns[i].english};

		kh_push(&field.others, columns[i].other);
		kh_push(&schema->fields, field);
	}
	return schema;
}

typedef struct {
	kh_register *reg;
	kh_str name;
	kh_csv csv;
	kh_header header;
	kh_str cell[FIELDS]; /* of the row: trimmed, NFC */
	kh_trouble *trouble;
} units;

static bool bad_row(units *u, kh_phrase why, kh_str detail, kh_str more)
{
	kh_trouble_set(u->trouble, KH_KT217, KH_ARGS(u->name, kh_fmt("%llu", (unsigned long long)u->csv.line), KH_NO_STR));
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
	for (size_t i = 0; i < u->csv.cells.len; i++) {
		kh_str text = kh_str_trim(kh_csv_cell(&u->csv, i));

		any = any || text.len > 0;
		if (i < u->header.fields.len && u->header.fields.at[i] < KH_ORDINAL)
			u->cell[u->header.fields.at[i]] = kh_nfc(kh_str_copy(text));
	}
	return any;
}

static bool add_row(units *u)
{
	uint32_t unit = KH_NONE;

	if (u->csv.stray)
		return bad_row(u, KH_P_UNITS_QUOTE, KH_NO_STR, KH_NO_STR);
	if (u->csv.cells.len != u->header.fields.len)
		return bad_row(u, KH_P_UNITS_CELLS, KH_NO_STR, KH_NO_STR);
	return find_unit(u, &unit) && join_blocks(u, unit, u->cell[BLOCK], ";") &&
	       add_abbreviations(u, unit, u->cell[ABBREVIATION]) && set_validity(u, unit);
}

static bool add_rows(units *u)
{
	size_t rows = 0;
	kh_csv_step step;

	while ((step = kh_csv_next(&u->csv)) == KH_CSV_RECORD) {
		if (!take_cells(u))
			continue;
		if (!add_row(u))
			return false;
		rows++;
	}
	if (step == KH_CSV_END)
		return rows > 0 || bad_row(u, KH_P_UNITS_NONE, KH_NO_STR, KH_NO_STR);
	return kh_csv_trouble(&u->csv, step, u->name, u->trouble);
}

static bool has_name(const kh_header *header)
{
	for (size_t i = 0; i < header->fields.len; i++)
		if (header->fields.at[i] == NAME)
			return true;
	return false;
}

static bool read_header(units *u, kh_str text)
{
	kh_header_names names = kh_header_names_of(units_schema(), NULL, 0);
	kh_str candidates;
	kh_records records;
	kh_records_step step;

	if (!kh_csv_start(text, 0, &names, &u->csv, &candidates))
		return kh_trouble_set(u->trouble, KH_KT215, KH_ARGS(u->name, candidates));
	records = kh_records_of_csv(&u->csv);
	step = kh_header_find(&names, &records, &u->header);
	if (step == KH_RECORDS_END)
		return kh_trouble_set(u->trouble, KH_KT903, KH_ARGS(u->name));
	if (step != KH_RECORD)
		return kh_records_trouble(&records, u->name, u->trouble);
	if (!has_name(&u->header))
		return bad_row(u, KH_P_UNITS_HEADER, KH_NO_STR, KH_NO_STR);
	if (u->header.twice)
		return kh_trouble_set(u->trouble, KH_KT212, KH_ARGS(u->name, u->header.first, u->header.second));
	return true;
}

bool kh_units_load_text(kh_register *reg, kh_str name, kh_str text, kh_trouble *trouble)
{
	units u = {.reg = reg, .name = name, .trouble = trouble};
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	ok = read_header(&u, text) && add_rows(&u);
	kh_csv_close(&u.csv);
	return ok;
}

bool kh_units_load(kh_register *reg, kh_str name, kh_trouble *trouble)
{
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, &file, trouble))
		return false;
	ok = kh_file_decode(name, &file, KH_ENC_AUTO, trouble) && kh_units_load_text(reg, name, file.text, trouble);
	kh_file_free(&file);
	return ok;
}
