/* Headers and delimiters. Matches by key and by nothing softer: a near miss is an unknown column, never a guess. */
#include "runtime/data/header.h"

#define LOOK_AT 50 /* records */

/* ---- names ---- */

static void add_name(kh_header_names *names, kh_str name, size_t field)
{
	kh_push(&names->keys, kh_key(name));
	kh_push(&names->fields, (uint32_t)field);
}

kh_header_names kh_header_names_of(const kh_schema *schema)
{
	kh_header_names names = {0};

	for (size_t i = 0; i < schema->fields.len; i++) {
		const kh_field *field = &schema->fields.at[i];

		add_name(&names, field->name, i);
		add_name(&names, field->english, i);
		for (size_t k = 0; k < field->others.len; k++)
			add_name(&names, field->others.at[k], i);
	}
	return names;
}

static uint32_t find_name(const kh_header_names *names, kh_str key)
{
	for (size_t i = 0; key.len > 0 && i < names->keys.len; i++)
		if (kh_str_eq(names->keys.at[i], key))
			return names->fields.at[i];
	return KH_NONE;
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

static void note_twice(kh_header *header, uint32_t field)
{
	size_t last = header->fields.len - 1;

	for (size_t i = 0; !header->twice && i < last; i++) {
		if (header->fields.at[i] != field)
			continue;
		header->twice = true;
		header->first = header->names.at[i];
		header->second = header->names.at[last];
	}
}

/* Matches the record that csv has just read, or the part of it before an unclosed quote. */
static kh_header match(const kh_header_names *names, kh_csv *csv)
{
	kh_header header = {0};

	for (size_t i = 0; i < csv->cells.len; i++) {
		kh_str name = kh_nfc(kh_str_copy(without_mark(kh_csv_cell(csv, i))));
		uint32_t field = find_name(names, kh_key(name));

		kh_push(&header.names, name);
		kh_push(&header.fields, field);
		if (field == KH_NONE)
			continue;
		header.known++;
		note_twice(&header, field);
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

kh_csv_step kh_header_read(const kh_header_names *names, kh_csv *csv, kh_header *header)
{
	kh_csv_step step;

	do {
		step = kh_csv_next(csv);
		*header = match(names, csv);
	} while (step == KH_CSV_RECORD && is_blank(header));
	return step;
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
	kh_header header;
	kh_csv_step step;

	csv.delimiter = delimiter;
	step = kh_header_read(names, &csv, &header);
	e.width = csv.cells.len + (step == KH_CSV_UNCLOSED ? 1 : 0); /* a header cut short still speaks */
	e.known = header.known;
	while (step == KH_CSV_RECORD && e.records < LOOK_AT && (step = kh_csv_next(&csv)) == KH_CSV_RECORD) {
		e.records++;
		e.same += csv.cells.len == e.width;
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

/* ---- trouble ---- */

static bool limit_trouble(kh_str name, kh_str line, kh_phrase what, const char *limit, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT216, KH_ARGS(name, line, KH_NO_STR, kh_str_of(limit)));
	return kh_trouble_word(trouble, 2, what);
}

bool kh_csv_trouble(const kh_csv *csv, kh_csv_step step, kh_str name, kh_trouble *trouble)
{
	kh_str line = kh_fmt("%llu", (unsigned long long)csv->trouble_line);

	switch (step) {
	case KH_CSV_UNCLOSED:
		return kh_trouble_set(trouble, KH_KT211, KH_ARGS(name, line));
	case KH_CSV_LONG:
		return limit_trouble(name, line, KH_P_LIMIT_CELL, "1 MiB", trouble);
	case KH_CSV_WIDE:
		return limit_trouble(name, line, KH_P_LIMIT_COLUMNS, "16384", trouble);
	case KH_CSV_RECORD:
		return limit_trouble(name, line, KH_P_LIMIT_ROWS, "4294967295", trouble);
	case KH_CSV_END:
		break;
	}
	return true;
}
