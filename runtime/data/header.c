/* Headers and delimiters. Matches by key and by nothing softer: a near miss is an unknown column, never a guess. */
#include "runtime/data/header.h"

#include <stdlib.h>
#include <string.h>

#define LOOK_AT 50   /* records */
#define LONGEST 1024 /* bytes of a name that is looked up; a longer cell is text */

/* ---- names ---- */

static void drop_blanks_at_slashes(kh_buf *key)
{
	size_t len = 0;

	if (key->len == 0 || memchr(key->ptr, '/', key->len) == NULL)
		return;
	for (size_t i = 0; i < key->len; i++) {
		bool beside = (i > 0 && key->ptr[i - 1] == '/') || (i + 1 < key->len && key->ptr[i + 1] == '/');

		if (key->ptr[i] != ' ' || !beside)
			key->ptr[len++] = key->ptr[i];
	}
	key->len = len;
}

/* The key, in memory that the next one takes over. */
static kh_str key_in(kh_buf *room, kh_str name)
{
	room->len = 0;
	kh_key_add(room, name);
	drop_blanks_at_slashes(room);
	return kh_buf_str(room);
}

kh_str kh_header_key(kh_str name)
{
	kh_buf key = {0};

	return key_in(&key, name);
}

static kh_header_name *entry_of(kh_header_names *names, kh_str key)
{
	for (size_t i = 0; i < names->list.len; i++)
		if (kh_str_eq(names->list.at[i].key, key))
			return &names->list.at[i];
	kh_push(&names->list, (kh_header_name){.key = key});
	memset(names->list.at[names->list.len - 1].fields, 0xFF, sizeof names->list.at->fields);
	return &names->list.at[names->list.len - 1];
}

/* The name stands for the field in these data sets, unless it stands for another one there. */
static void add_name(kh_header_names *names, kh_str name, uint32_t field, unsigned datasets, bool weak)
{
	kh_str key = kh_header_key(name);
	kh_header_name *entry;

	if (key.len == 0)
		return;
	entry = entry_of(names, key);
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		if (!(datasets & KH_SET(d)) || entry->fields[d] != KH_NONE)
			continue;
		entry->fields[d] = field;
		entry->weak |= weak ? KH_SET(d) : 0;
	}
}

static void add_ordinals(kh_header_names *names)
{
	static const char *const words[] = {"stt", "tt", "số tt", "số thứ tự", "no", "no.", "#"};

	for (size_t i = 0; i < KH_COUNT(words); i++)
		add_name(names, kh_str_of(words[i]), KH_ORDINAL, ~0u, false);
}

/* Most keys differ in length. */
static int compare_keys(kh_str a, kh_str b)
{
	return a.len != b.len ? (a.len > b.len) - (a.len < b.len) : memcmp(a.ptr, b.ptr, a.len);
}

static int by_key(const void *a, const void *b)
{
	return compare_keys(((const kh_header_name *)a)->key, ((const kh_header_name *)b)->key);
}

static int key_against(const void *key, const void *entry)
{
	return compare_keys(*(const kh_str *)key, ((const kh_header_name *)entry)->key);
}

static const kh_header_name *find_key(const kh_header_names *names, kh_str key)
{
	return key.len == 0 ? NULL : bsearch(&key, names->list.at, names->list.len, sizeof *names->list.at, key_against);
}

kh_header_names kh_header_names_of(const kh_schema *schema, const kh_column_map *map, size_t n)
{
	kh_header_names names = {0};

	for (size_t i = 0; i < n; i++)
		add_name(&names, map[i].header, map[i].field, map[i].datasets, false);
	for (uint32_t i = 0; i < schema->fields.len; i++) {
		const kh_field *field = &schema->fields.at[i];

		add_name(&names, field->name, i, field->datasets, false);
		add_name(&names, field->english, i, field->datasets, false);
		for (size_t k = 0; k < field->others.len; k++)
			add_name(&names, field->others.at[k], i, field->datasets, false);
		for (size_t k = 0; k < field->weak.len; k++)
			add_name(&names, field->weak.at[k], i, field->datasets, true);
	}
	add_ordinals(&names);
	qsort(names.list.at, names.list.len, sizeof *names.list.at, by_key);
	return names;
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

/* ---- one record ---- */

/* What a cell is as a name: all of it, and without its remark. NULL: no name. */
typedef struct {
	const kh_header_name *whole, *bare;
} cell_name;

typedef struct {
	KH_VEC(cell_name) cells;
	bool blank;
	kh_buf key; /* of the cell at hand */
} record_names;

/* The record read last, or the part of it before an unclosed quote. */
static void read_names(const kh_header_names *names, const kh_records *records, record_names *out)
{
	out->blank = true;
	out->cells.len = 0;
	for (size_t i = 0; i < kh_records_width(records); i++) {
		kh_str name = without_mark(kh_records_cell(records, i));
		kh_str key = key_in(&out->key, name.len > LONGEST ? KH_NO_STR : name), bare = without_remark(key);
		bool remark = bare.len < key.len;

		out->blank = out->blank && name.len == 0;
		kh_push(&out->cells, (cell_name){find_key(names, key), remark ? find_key(names, bare) : NULL});
	}
}

static uint32_t field_of(cell_name cell, kh_dataset dataset, bool *weak)
{
	const kh_header_name *name = cell.whole && cell.whole->fields[dataset] != KH_NONE ? cell.whole : cell.bare;

	*weak = name && (name->weak & KH_SET(dataset));
	return name ? name->fields[dataset] : KH_NONE;
}

/* The field of a column. One with a weak name has it only where no other column does, and no weak one before it. */
static uint32_t field_at(const record_names *names, size_t column, kh_dataset dataset)
{
	bool weak, other_weak;
	uint32_t field = field_of(names->cells.at[column], dataset, &weak);

	for (size_t i = 0; weak && i < names->cells.len; i++)
		if (i != column && field_of(names->cells.at[i], dataset, &other_weak) == field && (!other_weak || i < column))
			return KH_NONE;
	return field;
}

static size_t count_known(const record_names *names, kh_dataset dataset)
{
	size_t known = 0;

	for (size_t i = 0; i < names->cells.len; i++)
		known += field_at(names, i, dataset) < KH_ORDINAL;
	return known;
}

static size_t column_of(const kh_header *header, uint32_t field)
{
	size_t i = 0;

	while (i < header->fields.len && header->fields.at[i] != field)
		i++;
	return i;
}

static void add_column(kh_header *header, kh_str title, uint32_t field)
{
	size_t before = field < KH_ORDINAL ? column_of(header, field) : header->fields.len;
	kh_str name = without_mark(title);

	if (before < header->fields.len && !header->twice) {
		header->twice = true;
		header->first = header->names.at[before];
		header->second = name;
	}
	kh_push(&header->titles, title);
	kh_push(&header->names, name);
	kh_push(&header->fields, field);
	header->known += field < KH_ORDINAL;
}

/* Cells of a sheet past the last name belong to no column. */
static void cut_blank_end(kh_header *header)
{
	while (header->names.len > 0 && header->names.at[header->names.len - 1].len == 0)
		header->titles.len = header->names.len = --header->fields.len;
}

static kh_header header_of(const record_names *names, const kh_records *records, kh_dataset dataset)
{
	kh_header header = {.dataset = dataset, .line = kh_records_line(records)};

	for (size_t i = 0; i < names->cells.len; i++)
		add_column(&header, kh_nfc(kh_str_copy(kh_str_trim(kh_records_cell(records, i)))), field_at(names, i, dataset));
	if (records->sheet)
		cut_blank_end(&header);
	return header;
}

/* ---- the first records ---- */

/* What the first records of a list are to one data set. */
typedef struct {
	kh_header header;
	bool found;           /* a record that is not blank */
	size_t width;         /* cells of the header; one cut short still speaks */
	size_t records, same; /* below the header: records looked at, those as wide */
} evidence;

/* Takes the record read last for the header, if it has more known names than the one before. */
static bool take_header(evidence *e, const record_names *names, const kh_records *records, kh_records_step step, kh_dataset dataset)
{
	if (names->blank || (e->found && count_known(names, dataset) <= e->header.known))
		return false;
	*e = (evidence){.header = header_of(names, records, dataset), .found = true};
	e->header.step = step;
	e->width = names->cells.len + (records->csv && records->step == KH_CSV_UNCLOSED ? 1 : 0);
	return true;
}

static void count_record(evidence *e, const kh_records *records)
{
	if (!e->found || e->records == LOOK_AT)
		return;
	e->records++;
	e->same += kh_records_width(records) == e->width;
}

/* Looks at the first records, and at `more` below them. Gives whether so many were there. */
static bool look(const kh_header_names *names, kh_records *records, size_t more, evidence found[KH_DATASET_COUNT])
{
	kh_records_step step = KH_RECORD, first = KH_RECORD;
	record_names read = {0};

	memset(found, 0, sizeof *found * KH_DATASET_COUNT);
	for (size_t n = 0; step == KH_RECORD && n < KH_HEADER_WITHIN + more; n++) {
		bool may_be_header = n < KH_HEADER_WITHIN;

		step = kh_records_next(records);
		if (step == KH_RECORDS_END)
			break;
		if (may_be_header) {
			read_names(names, records, &read);
			first = step;
		}
		for (int d = 0; d < KH_DATASET_COUNT; d++)
			if (!(may_be_header && take_header(&found[d], &read, records, step, (kh_dataset)d)) && step == KH_RECORD)
				count_record(&found[d], records);
	}
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		found[d].header.dataset = (kh_dataset)d;
		if (first == KH_RECORDS_STOPPED && found[d].header.known < 2)
			found[d].header.step = KH_RECORDS_STOPPED;
		else if (!found[d].found)
			found[d].header.step = KH_RECORDS_END;
	}
	return step == KH_RECORD;
}

void kh_header_find(const kh_header_names *names, kh_records *records, kh_header headers[KH_DATASET_COUNT])
{
	evidence found[KH_DATASET_COUNT];

	look(names, records, 0, found);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		headers[d] = found[d].header;
}

kh_records_step kh_header_enter(const kh_header *header, kh_records *records)
{
	kh_records_step step = header->step;

	kh_records_rewind(records);
	while (step != KH_RECORDS_END) {
		step = kh_records_next(records);
		if (step != KH_RECORD || (header->step == KH_RECORD && kh_records_line(records) >= header->line))
			break;
	}
	return header->step;
}

/* ---- of a header that was found ---- */

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

/* Is a better than b (1), worse (-1), or as good (0)? Known names weigh most, then that there are cells at all, then that records
 * are as wide as the header. */
static int compare(const evidence *a, const evidence *b)
{
	size_t same_a = a->same * (b->records + 1), same_b = b->same * (a->records + 1);

	if (a->header.known != b->header.known)
		return a->header.known > b->header.known ? 1 : -1;
	if (a->header.known == 0 && (a->width > 1) != (b->width > 1))
		return a->width > 1 ? 1 : -1;
	return (same_a > same_b) - (same_a < same_b);
}

static const char *delimiter_name(char delimiter)
{
	return delimiter == '\t' ? "TAB" : delimiter == ',' ? "“,”" : delimiter == ';' ? "“;”" : "“|”";
}

static const char delimiters[] = {',', ';', '\t', '|'};
enum { DELIMITERS = sizeof delimiters };

/* Of what each delimiter makes of the text, that which fits best. */
static kh_header choose(const evidence *const found[DELIMITERS])
{
	const evidence *best = found[0];
	size_t equals = 0;
	kh_buf list = {0};
	kh_header header;

	for (size_t i = 1; i < DELIMITERS; i++)
		if (compare(found[i], best) > 0)
			best = found[i];
	header = best->header;
	for (size_t i = 0; i < DELIMITERS; i++) {
		if (compare(found[i], best) != 0 || found[i]->width <= 1)
			continue;
		if (equals++ > 0)
			kh_buf_addc(&list, ", ");
		kh_buf_addc(&list, delimiter_name(delimiters[i]));
	}
	if (equals > 1)
		header.candidates = kh_buf_str(&list);
	return header;
}

/* Gives where the last record looked at ends; *over where there are no more. */
static size_t look_with(const kh_header_names *names, kh_csv csv, char delimiter, size_t more, evidence found[KH_DATASET_COUNT],
			bool *over)
{
	kh_records records;

	csv.delimiter = delimiter;
	records = kh_records_of_csv(&csv);
	*over = !look(names, &records, more, found) || *over;
	kh_csv_close(&csv);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		found[d].header.delimiter = delimiter;
	return csv.at;
}

static bool occurs(const kh_csv *csv, char delimiter, size_t end)
{
	return end > csv->at && memchr(csv->text.ptr + csv->at, delimiter, end - csv->at) != NULL;
}

static bool find_delimiters(const kh_header_names *names, const kh_csv *csv, kh_header headers[KH_DATASET_COUNT])
{
	evidence found[DELIMITERS][KH_DATASET_COUNT];
	size_t absent = DELIMITERS,
	       end = 0; /* one that does not occur, and where looking with it ended: others make the same of it */
	bool over = false;

	for (size_t i = 0; i < DELIMITERS; i++) {
		if (absent < DELIMITERS && !occurs(csv, delimiters[i], end)) {
			memcpy(found[i], found[absent], sizeof found[i]);
			continue;
		}
		size_t read = look_with(names, *csv, delimiters[i], LOOK_AT, found[i], &over);
		if (!occurs(csv, delimiters[i], read)) {
			absent = i;
			end = read;
		}
	}
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		headers[d] = choose((const evidence *[DELIMITERS]){&found[0][d], &found[1][d], &found[2][d], &found[3][d]});
	return !over;
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

bool kh_header_find_in_text(const kh_header_names *names, kh_str text, char delimiter, kh_header headers[KH_DATASET_COUNT])
{
	kh_csv csv = kh_csv_open(text, ',');
	evidence found[KH_DATASET_COUNT];
	bool over = false;

	if (!read_sep_line(&csv) && delimiter == 0)
		return find_delimiters(names, &csv, headers);
	look_with(names, csv, delimiter != 0 ? delimiter : csv.delimiter, 0, found, &over);
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		headers[d] = found[d].header;
	return !over;
}

kh_csv kh_csv_start(kh_str text, const kh_header *header)
{
	kh_csv csv = kh_csv_open(text, ',');

	read_sep_line(&csv);
	csv.delimiter = header->delimiter;
	return csv;
}
