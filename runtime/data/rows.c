/* Recognises rows that are no records. Ordinary rows pass at the cost of two comparisons: whoever names a campaign and a
 * nominee is a nomination, whoever names a task and a day or a target and a result is a report of it. Sample rows are not
 * guessed. */
#include "runtime/data/rows.h"

#include "lang/field.h"

enum { QUOTED = 60 };

static size_t column_of(const kh_header *header, uint32_t field)
{
	for (size_t i = 0; i < header->fields.len; i++)
		if (header->fields.at[i] == field)
			return i;
	return SIZE_MAX;
}

kh_list_state kh_list_begin(const kh_header *header)
{
	static const struct {
		uint32_t about, fact;
	} columns[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = {KH_F_CAMPAIGN, KH_F_NAME},
		[KH_RECOGNITIONS] = {KH_F_CAMPAIGN, KH_F_NAME},
		[KH_PROGRESS] = {KH_F_TASK, KH_F_DONE},
		[KH_RESULTS] = {KH_F_TARGET, KH_F_RESULT},
	};

	return (kh_list_state){
		.header = header,
		.nominees = KH_SET(header->dataset) & KH_NOMINEES,
		.about = column_of(header, columns[header->dataset].about),
		.fact = column_of(header, columns[header->dataset].fact),
		.ordinal = column_of(header, KH_ORDINAL),
		.below_header = true,
	};
}

/* ---- cells ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits with points and commas: "12", "1.0", "12,5". */
static bool is_number(kh_str s)
{
	bool any = false;

	for (size_t i = 0; i < s.len; i++) {
		if (!is_digit(s.ptr[i]) && s.ptr[i] != '.' && s.ptr[i] != ',')
			return false;
		any = any || is_digit(s.ptr[i]);
	}
	return any;
}

bool kh_is_error_cell(kh_str s)
{
	return s.len > 1 && s.ptr[0] == '#' &&
	       (s.ptr[s.len - 1] == '!' || s.ptr[s.len - 1] == '?' || s.ptr[s.len - 1] == '#' || kh_str_eq(s, KH_STR("#N/A")) ||
		kh_str_eq(s, KH_STR("#GETTING_DATA")));
}

/* What there is in a row. The running number does not count, unless it is a text. */
typedef struct {
	size_t texts, numbers, errors; /* cells */
	bool ordinal;                  /* a running number */
	kh_str mark;                   /* the cell of the running number */
	size_t label;                  /* column of the first text */
} contents;

/* Does the row say what it is about, in words that are not a label across the list? Of tasks and targets the fact says so: a day
 * or a number. */
static bool names_subject(const kh_list_state *state, const kh_records *records, size_t label)
{
	kh_str about = state->about == SIZE_MAX ? KH_NO_STR : kh_records_trimmed(records, state->about);
	kh_str fact = state->fact == SIZE_MAX ? KH_NO_STR : kh_records_trimmed(records, state->fact);

	if (state->nominees)
		return about.len > 0 && state->about != label;
	return about.len > 0 && fact.len > 0 && is_digit(fact.ptr[0]);
}

static contents look_at(const kh_list_state *state, const kh_records *records)
{
	contents c = {.label = SIZE_MAX};

	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str cell = kh_records_trimmed(records, i);

		if (cell.len == 0)
			continue;
		if (i == state->ordinal) {
			c.mark = cell;
			c.ordinal = is_number(cell);
			if (c.ordinal || cell.len <= 5)
				continue;
		}
		if (kh_is_error_cell(cell)) {
			c.errors++;
		} else if (is_number(cell)) {
			c.numbers++;
		} else {
			c.label = c.texts++ == 0 ? i : c.label;
		}
	}
	return c;
}

/* ---- words at the beginning of a key ---- */

static bool is_letter_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* Takes the word off the key where it stands at its beginning and ends there. */
static bool take_word(kh_str *key, const char *word)
{
	kh_str w = kh_str_of(word);

	if (!kh_str_starts(*key, w) || (key->len > w.len && is_letter_byte(key->ptr[w.len])))
		return false;
	*key = kh_str_trim(kh_str_slice(*key, w.len, key->len));
	return true;
}

static bool take_any(kh_str *key, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (take_word(key, words[i]))
			return true;
	return false;
}

/* "ii", "iv.", "b)": the number of a section as plans write it; digits are running numbers. */
static size_t section_number(kh_str key)
{
	size_t at = 0;

	while (at < key.len && (key.ptr[at] == 'i' || key.ptr[at] == 'v' || key.ptr[at] == 'x'))
		at++;
	if (at == 0 && key.len > 0 && key.ptr[0] >= 'a' && key.ptr[0] <= 'h')
		at = 1;
	return at;
}

/* Takes "II." or "B/" off the key. */
static bool take_section_number(kh_str *key)
{
	size_t at = section_number(*key);

	if (at == 0 || at >= key->len ||
	    (key->ptr[at] != '.' && key->ptr[at] != ')' && key->ptr[at] != '/' && key->ptr[at] != '-' && key->ptr[at] != ':'))
		return false;
	*key = kh_str_trim(kh_str_slice(*key, at + 1, key->len));
	return true;
}

static unsigned take_kind(kh_str *key)
{
	static const struct {
		unsigned kind;
		const char *words;
	} kinds[] = {
		{KH_COLLECTIVE, "tập thể"},      {KH_INDIVIDUAL, "cá nhân"},     {KH_HOUSEHOLD, "hộ gia đình"},
		{KH_ENTERPRISE, "doanh nghiệp"}, {KH_COLLECTIVE, "collectives"}, {KH_INDIVIDUAL, "individuals"},
		{KH_HOUSEHOLD, "households"},    {KH_ENTERPRISE, "enterprises"},
	};

	for (size_t i = 0; i < KH_COUNT(kinds); i++)
		if (take_word(key, kinds[i].words))
			return kinds[i].kind;
	return 0;
}

/* ---- sections ---- */

static bool names_kind(kh_str key)
{
	for (; key.len > 0; key = kh_str_slice(key, 1, key.len)) {
		kh_str rest = key;

		if (take_kind(&rest) != 0)
			return true;
	}
	return false;
}

/* "quý ii", "quý ii năm 2024", "tháng 3/2024", "cả năm": the part of the year that the rows below it are about. */
static bool names_time(kh_str key)
{
	static const char *const parts[] = {"quý", "tháng", "cả năm", "năm", "quarter", "month", "year"};
	enum { SHORT = 24 };

	for (size_t i = 0; i < KH_COUNT(parts); i++)
		if (kh_key_starts_words(key, kh_str_of(parts[i])))
			return key.len <= SHORT;
	return false;
}

static bool is_section(kh_list_state *state, const kh_records *records, const contents *c)
{
	static const char *const before[] = {"danh sách", "đề nghị", "đối với", "khen thưởng",
					     "đối tượng", "các",     "phần",    "số lượng"};
	kh_str key, mark = c->mark;
	bool numbered;
	unsigned kind;

	if (c->texts != 1 || c->errors > 0 || c->ordinal || (c->numbers > 0 && !state->nominees))
		return false;
	key = kh_key(kh_records_trimmed(records, c->label));
	if (c->label == state->ordinal)
		mark = KH_NO_STR;
	mark = kh_key(mark);
	numbered = (mark.len > 0 && section_number(mark) >= (mark.len > 1 ? mark.len - 1 : 1)) || take_section_number(&key);
	if (!state->nominees)
		return numbered || names_time(key);
	while (take_any(&key, before, KH_COUNT(before)))
		;
	kind = take_kind(&key);
	if (kind == 0)
		return numbered;
	if (!numbered && key.len > 0 && is_letter_byte(key.ptr[0]))
		return false;
	state->kind = names_kind(key) ? 0 : kind;
	return true;
}

/* ---- totals ---- */

static bool is_total(const kh_list_state *state, const kh_records *records, const contents *c)
{
	static const char *const sure[] = {"tổng cộng", "tổng số", "grand total"};
	static const char *const bare[] = {"cộng", "tổng", "total"};
	bool named = names_subject(state, records, c->label);
	kh_str key, rest;

	if (c->texts == 0 || c->texts > 2)
		return false;
	key = kh_key(kh_records_trimmed(records, c->label));
	take_section_number(&key);
	if (take_any(&key, sure, KH_COUNT(sure)))
		return state->nominees || key.len == 0 || !is_letter_byte(key.ptr[0]); /* "tổng số hộ nghèo" is a target */
	if (!take_any(&key, bare, KH_COUNT(bare)))
		return false;
	rest = key;
	return key.len == 0 || (!named && (!is_letter_byte(key.ptr[0]) || take_kind(&rest) != 0 || section_number(key) == key.len));
}

/* ---- signatures ---- */

/* "Hưng Yên, ngày 05 tháng 12 năm 2024". */
static bool is_date_line(kh_str key)
{
	static const char *const words[] = {"ngày", "tháng", "năm"};
	size_t next = 0;

	if (key.len > 120)
		return false;
	for (; key.len > 0 && next < KH_COUNT(words); key = kh_str_slice(key, 1, key.len))
		next += kh_str_starts(key, kh_str_of(words[next]));
	return next == KH_COUNT(words);
}

static bool signs(kh_str key, bool alone)
{
	static const char *const words[] = {"người lập biểu",
					    "người lập danh sách",
					    "người lập",
					    "thủ trưởng",
					    "xác nhận của",
					    "nơi nhận",
					    "ký tên",
					    "(ký",
					    "tm.",
					    "t/m",
					    "kt.",
					    "tl.",
					    "tuq.",
					    "ghi chú:"};
	static const char *const heads[] = {"giám đốc",    "phó giám đốc", "chủ tịch",        "phó chủ tịch",
					    "hiệu trưởng", "trưởng ban",   "chánh văn phòng", "tổng giám đốc"};

	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kh_str_starts(key, kh_str_of(words[i])))
			return true;
	for (size_t i = 0; alone && i < KH_COUNT(heads); i++)
		if (kh_str_eq(key, kh_str_of(heads[i])))
			return true;
	return alone && is_date_line(key);
}

static bool is_signature(kh_list_state *state, const kh_records *records, const contents *c)
{
	if (c->texts == 0 || c->texts > 3 || c->numbers > 0 || c->ordinal)
		return false;
	for (size_t i = 0; !state->signing && i < kh_records_width(records); i++) {
		kh_str cell = kh_records_trimmed(records, i);

		if (cell.len > 0 && signs(kh_key(cell), c->texts == 1))
			state->signing = true;
	}
	return state->signing;
}

/* ---- numbers of columns ---- */

/* "1", "(1)", "A": what the column of this number is called in forms. */
static bool is_column_number(kh_str cell, size_t *number)
{
	size_t n = 0;

	if (cell.len > 2 && cell.ptr[0] == '(' && cell.ptr[cell.len - 1] == ')')
		cell = kh_str_slice(cell, 1, cell.len - 1);
	if (cell.len == 1 && cell.ptr[0] >= 'A' && cell.ptr[0] <= 'E' && *number == 0)
		return true;
	for (size_t i = 0; i < cell.len; i++) {
		if (!is_digit(cell.ptr[i]) || n > KH_CSV_COLUMN_LIMIT)
			return false;
		n = n * 10 + (size_t)(cell.ptr[i] - '0');
	}
	if (n != *number + 1)
		return false;
	*number = n;
	return true;
}

static bool is_numbers(const kh_records *records)
{
	size_t number = 0, filled = 0;

	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str cell = kh_records_trimmed(records, i);

		if (cell.len == 0)
			continue;
		if (!is_column_number(cell, &number))
			return false;
		filled++;
	}
	return filled >= 3 && number >= 2;
}

/* ---- rows ---- */

/* The first byte of words that sum up. */
static bool may_be_total(const kh_records *records)
{
	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str cell = kh_records_trimmed(records, i);

		if (cell.len > 0)
			return (cell.ptr[0] | 32) == 't' || (cell.ptr[0] | 32) == 'c' || (cell.ptr[0] | 32) == 'g';
	}
	return false;
}

static bool is_plain(const kh_list_state *state, const kh_records *records)
{
	kh_str fact;

	if (state->about == SIZE_MAX || state->fact == SIZE_MAX || state->below_header)
		return false;
	fact = kh_records_trimmed(records, state->fact);
	return fact.len > 0 && kh_records_trimmed(records, state->about).len > 0 && !may_be_total(records) &&
	       !kh_str_eq(fact, state->header->names.at[state->fact]) && (state->nominees || is_digit(fact.ptr[0]));
}

static kh_row_sort recognise(kh_list_state *state, const kh_records *records)
{
	contents c = look_at(state, records);

	if (c.texts == 0 && c.numbers == 0)
		return c.errors > 0 || c.mark.len > 0 ? KH_ROW_UNFILLED : KH_ROW_BLANK;
	if (state->below_header && is_numbers(records))
		return KH_ROW_NUMBERS;
	if (kh_header_again(state->header, records))
		return KH_ROW_HEADER_AGAIN;
	if (is_total(state, records, &c))
		return KH_ROW_TOTAL;
	if (names_subject(state, records, c.label))
		return KH_ROW_RECORD;
	if (is_section(state, records, &c))
		return KH_ROW_SECTION;
	return is_signature(state, records, &c) ? KH_ROW_SIGNATURE : KH_ROW_RECORD;
}

kh_row_sort kh_row_recognise(kh_list_state *state, const kh_records *records)
{
	kh_row_sort sort = KH_ROW_RECORD;

	if (!is_plain(state, records))
		sort = recognise(state, records);
	if (sort == KH_ROW_RECORD || sort == KH_ROW_SECTION)
		state->signing = false;
	if (sort != KH_ROW_BLANK)
		state->below_header = false;
	return sort;
}

kh_str kh_row_quoted(const kh_records *records)
{
	size_t at = 0, n = 0;
	kh_str cell = KH_NO_STR;
	uint32_t cp;

	for (size_t i = 0; i < kh_records_width(records) && cell.len <= 3; i++) { /* past the number of a section */
		kh_str next = kh_records_trimmed(records, i);

		if (next.len > 0 && (cell.len == 0 || next.len > 3))
			cell = next;
	}
	for (; n < QUOTED && at < cell.len; n++)
		at += kh_utf8_decode(kh_str_slice(cell, at, cell.len), &cp);
	return kh_fmt("%s%s", kh_str_c(kh_nfc(kh_str_slice(cell, 0, at))), at < cell.len ? "…" : "");
}
