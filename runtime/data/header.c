/* Headers and delimiters. Matches by key and by nothing softer: a near miss is an unknown column, never a guess. */
#include "runtime/data/header.h"

#define LOOK_AT 50 /* records */

/* ---- names ---- */

kh_str kh_header_key(kh_str name)
{
	kh_str key = kh_key(name);
	kh_buf out = {0};

	for (size_t i = 0; i < key.len; i++) {
		bool beside = (i > 0 && key.ptr[i - 1] == '/') || (i + 1 < key.len && key.ptr[i + 1] == '/');

		if (key.ptr[i] != ' ' || !beside)
			kh_buf_char(&out, key.ptr[i]);
	}
	return kh_buf_str(&out);
}

static void add_name(kh_header_names *names, kh_str name, size_t field, bool weak)
{
	kh_push(&names->keys, kh_header_key(name));
	kh_push(&names->fields, (uint32_t)field);
	kh_push(&names->weak, weak);
}

kh_header_names kh_header_names_of(const kh_schema *schema, kh_dataset dataset, const kh_column_map *map, size_t n)
{
	kh_header_names names = {.dataset = dataset};

	for (size_t i = 0; i < n; i++)
		if (map[i].datasets & KH_SET(dataset))
			add_name(&names, map[i].header, map[i].field, false);
	for (uint32_t i = 0; i < schema->fields.len; i++) {
		const kh_field *field = &schema->fields.at[i];

		if (!kh_schema_has(schema, dataset, i))
			continue;
		add_name(&names, field->name, i, false);
		add_name(&names, field->english, i, false);
		for (size_t k = 0; k < field->others.len; k++)
			add_name(&names, field->others.at[k], i, false);
		for (size_t k = 0; k < field->weak.len; k++)
			add_name(&names, field->weak.at[k], i, true);
	}
	return names;
}

static bool is_ordinal(kh_str key)
{
	static const char *const words[] = {"stt", "tt", "số tt", "số thứ tự", "no", "no.", "#"};

	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kh_str_eq(key, kh_str_of(words[i])))
			return true;
	return false;
}

/* Forms mark required columns as "Tên (*)" or "Tên *", and some write "Tên:". */
static kh_str without_mark(kh_str name)
{
	for (;;) {
		name = kh_str_trim(name);
		if (kh_str_ends(name, KH_STR("(*)")))
			name.len -= 3;
		else if (kh_str_ends(name, KH_STR("*")) || kh_str_ends(name, KH_STR(":")))
			name.len--;
		else
			return name;
	}
}

/* "ngày sinh (dd/mm/yyyy)" without what stands in brackets at the end. */
static kh_str without_remark(kh_str key)
{
	size_t at = key.len;

	if (!kh_str_ends(key, KH_STR(")")))
		return key;
	while (at > 0 && key.ptr[at - 1] != '(')
		at--;
	return at == 0 ? key : kh_str_trim(kh_str_slice(key, 0, at - 1));
}

static uint32_t find_key(const kh_header_names *names, kh_str key, bool *weak)
{
	for (size_t i = 0; key.len > 0 && i < names->keys.len; i++)
		if (kh_str_eq(names->keys.at[i], key)) {
			*weak = names->weak.at[i];
			return names->fields.at[i];
		}
	return is_ordinal(key) ? KH_ORDINAL : KH_NONE;
}

static uint32_t find_name(const kh_header_names *names, kh_str name, bool *weak)
{
	kh_str key = kh_header_key(name);
	uint32_t field = find_key(names, key, weak);

	return field == KH_NONE ? find_key(names, without_remark(key), weak) : field;
}

static size_t column_of(const kh_header *header, uint32_t field)
{
	size_t i = 0;

	while (i < header->fields.len && header->fields.at[i] != field)
		i++;
	return i;
}

static void add_column(kh_header *header, kh_str name, uint32_t field)
{
	size_t before = field < KH_ORDINAL ? column_of(header, field) : header->fields.len;

	if (before < header->fields.len && !header->twice) {
		header->twice = true;
		header->first = header->names.at[before];
		header->second = name;
	}
	kh_push(&header->names, name);
	kh_push(&header->fields, field);
	header->known += field < KH_ORDINAL;
}

/* Matches the record read last, or the part of it before an unclosed quote. */
static kh_header match(const kh_header_names *names, const kh_records *records)
{
	kh_header header = {.dataset = names->dataset, .line = kh_records_line(records)};
	KH_VEC(uint32_t) weak = {0};

	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str title = kh_nfc(kh_str_copy(kh_str_trim(kh_records_cell(records, i)))), name = without_mark(title);
		bool is_weak = false;
		uint32_t field = find_name(names, name, &is_weak);

		kh_push(&header.titles, title);
		kh_push(&weak, is_weak ? field : KH_NONE);
		add_column(&header, name, is_weak ? KH_NONE : field);
	}
	for (size_t i = 0; i < weak.len; i++)
		if (weak.at[i] != KH_NONE && column_of(&header, weak.at[i]) == header.fields.len) {
			header.fields.at[i] = weak.at[i];
			header.known++;
		}
	return header;
}

static bool is_blank(const kh_header *header)
{
	for (size_t i = 0; i < header->names.len; i++)
		if (header->names.at[i].len > 0)
			return false;
	return true;
}

/* Goes back and reads up to the line again. */
static kh_records_step return_to(kh_records *records, uint64_t line)
{
	kh_records_step step;

	kh_records_rewind(records);
	do
		step = kh_records_next(records);
	while (step == KH_RECORD && kh_records_line(records) < line);
	return step;
}

/* Cells past the last name belong to no column. */
static void cut_blank_end(kh_header *header)
{
	while (header->names.len > 0 && header->names.at[header->names.len - 1].len == 0)
		header->titles.len = header->names.len = --header->fields.len;
}

kh_records_step kh_header_find(const kh_header_names *names, kh_records *records, kh_header *header)
{
	bool found = false;
	kh_records_step step = KH_RECORD;

	*header = (kh_header){.dataset = names->dataset};
	for (size_t n = 0; n < KH_HEADER_WITHIN; n++) {
		step = kh_records_next(records);
		kh_header seen = step == KH_RECORDS_END ? (kh_header){0} : match(names, records);

		if (!is_blank(&seen) && (!found || seen.known > header->known)) {
			*header = seen;
			found = true;
		}
		if (step != KH_RECORD)
			break;
	}
	if (step == KH_RECORDS_STOPPED && header->known < 2)
		return step;
	if (!found)
		return KH_RECORDS_END;
	if (records->sheet)
		cut_blank_end(header);
	return return_to(records, header->line);
}

bool kh_header_has(const kh_header *header, uint32_t field)
{
	return column_of(header, field) < header->fields.len;
}

bool kh_header_again(const kh_header *header, const kh_records *records)
{
	size_t same = 0, filled = 0;

	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str cell = without_mark(kh_records_cell(records, i));

		if (cell.len == 0)
			continue;
		filled++;
		if (i < header->names.len && header->names.at[i].len > 0) {
			if (!kh_str_eq(kh_header_key(cell), kh_header_key(header->names.at[i])))
				return false;
			same++;
		}
	}
	return same >= 2 && same == filled;
}

/* ---- delimiter ---- */

/* What speaks for a delimiter. */
typedef struct {
	char delimiter;
	size_t width, known;  /* cells and known names of the header */
	size_t records, same; /* records looked at, those as wide as the header */
} evidence;

static evidence look(kh_csv csv, char delimiter, const kh_header_names *names)
{
	evidence e = {.delimiter = delimiter};
	kh_records records;
	kh_records_step step = KH_RECORD;
	bool found = false;

	csv.delimiter = delimiter;
	records = kh_records_of_csv(&csv);
	for (size_t n = 0; step == KH_RECORD && n < LOOK_AT + KH_HEADER_WITHIN && e.records < LOOK_AT; n++) {
		step = kh_records_next(&records);
		kh_header seen = n < KH_HEADER_WITHIN && step != KH_RECORDS_END ? match(names, &records) : (kh_header){0};

		if (!is_blank(&seen) && (!found || seen.known > e.known)) {
			found = true;
			e.width = csv.cells.len + (records.step == KH_CSV_UNCLOSED ? 1 : 0); /* a header cut short still speaks */
			e.known = seen.known;
			e.records = e.same = 0;
		} else if (found && step == KH_RECORD) {
			e.records++;
			e.same += csv.cells.len == e.width;
		}
	}
	kh_csv_close(&csv);
	return e;
}

/* Is a better than b (1), worse (-1), or as good (0)? Known names weigh most, then that there are cells at all, then that records
 * are as wide as the header. */
static int compare(const evidence *a, const evidence *b)
{
	size_t same_a = a->same * (b->records + 1), same_b = b->same * (a->records + 1);

	if (a->known != b->known)
		return a->known > b->known ? 1 : -1;
	if (a->known == 0 && (a->width > 1) != (b->width > 1))
		return a->width > 1 ? 1 : -1;
	return (same_a > same_b) - (same_a < same_b);
}

static const char *delimiter_name(char delimiter)
{
	return delimiter == '\t' ? "TAB" : delimiter == ',' ? "“,”" : delimiter == ';' ? "“;”" : "“|”";
}

static bool find_delimiter(kh_csv *csv, const kh_header_names *names, kh_str *candidates)
{
	static const char delimiters[] = {',', ';', '\t', '|'};
	evidence found[KH_COUNT(delimiters)];
	size_t best = 0, equals = 0;
	kh_buf list = {0};

	for (size_t i = 0; i < KH_COUNT(delimiters); i++) {
		found[i] = look(*csv, delimiters[i], names);
		if (compare(&found[i], &found[best]) > 0)
			best = i;
	}
	csv->delimiter = delimiters[best];
	for (size_t i = 0; i < KH_COUNT(delimiters); i++) {
		if (compare(&found[i], &found[best]) != 0 || found[i].width <= 1)
			continue;
		if (equals++ > 0)
			kh_buf_addc(&list, ", ");
		kh_buf_addc(&list, delimiter_name(delimiters[i]));
	}
	*candidates = kh_buf_str(&list);
	return equals <= 1;
}

/* "sep=;" alone on the first line, as Excel reads and writes it, in quotes or not. */
static bool read_sep_line(kh_csv *csv)
{
	const char *p = csv->text.ptr;
	size_t len = csv->text.len, at = len > 0 && p[0] == '"' ? 1 : 0, quoted = at;
	char d;

	if (len < at + 5 || (p[at] | 32) != 's' || (p[at + 1] | 32) != 'e' || (p[at + 2] | 32) != 'p' || p[at + 3] != '=')
		return false;
	d = p[at + 4];
	at += 5;
	if (quoted && at < len && p[at] == '"')
		at++;
	if (at >= len || (p[at] != '\n' && p[at] != '\r') || (unsigned char)d >= 0x80 || d == '"' || d == '\n' || d == '\r')
		return false;
	csv->delimiter = d;
	csv->at = at + (p[at] == '\r' && at + 1 < len && p[at + 1] == '\n' ? 2 : 1);
	csv->next_line = 2;
	return true;
}

bool kh_csv_start(kh_str text, char delimiter, const kh_header_names *names, kh_csv *csv, kh_str *candidates)
{
	bool stated;

	*csv = kh_csv_open(text, ',');
	*candidates = KH_NO_STR;
	stated = read_sep_line(csv);
	if (delimiter != 0)
		csv->delimiter = delimiter;
	return stated || delimiter != 0 || find_delimiter(csv, names, candidates);
}
