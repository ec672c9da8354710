/* The door of the data floor: a file in, rows in the tables. It tells texts from workbooks and hands on the work: dataset.c says of
 * which data set a header is, fill.c makes rows of records, book.c chooses among sheets. A file is taken whole or not at all; no
 * column and no cell is known here. */
#include "runtime/data/load.h"

#include "runtime/data/loading.h"
#include "runtime/data/read.h"

/* ---- tables by data set ---- */

kh_data *kh_data_new(const kh_schema *schema)
{
	kh_data *data = KH_NEW(kh_data);

	data->schema = schema;
	return data;
}

void kh_data_free(kh_data *data)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d])
			kh_table_free(data->tables[d]);
}

kh_table *kh_data_table(kh_data *data, kh_dataset dataset)
{
	if (!data->tables[dataset])
		data->tables[dataset] = kh_table_new(data->schema, dataset);
	return data->tables[dataset];
}

/* Numbers the names before others, so that no cell with one of them is new. Where a file has fewer rows than there are names, nearly all
 * would be numbered for nothing. */
static void know_names(kh_table *table, const kh_names_given *names, uint64_t size)
{
	enum { AT_ONCE = 256, BYTES_A_ROW = 128 };
	kh_str text[AT_ONCE];
	uint32_t number[AT_ONCE];

	if (size / BYTES_A_ROW < names->n)
		return;
	table->first_name = (uint32_t)table->spellings.len;
	kh_pool_expect(&table->spellings, names->n);
	for (size_t from = 0, n; from < names->n && table->names == from; from += n) {
		n = names->n - from < AT_ONCE ? names->n - from : AT_ONCE;
		for (size_t i = 0; i < n; i++)
			text[i] = names->at(names->owner, (uint32_t)(from + i));
		kh_table_spellings(table, text, n, number);
		for (size_t i = 0; i < n && number[i] == table->first_name + from + i + 2; i++)
			table->names++;
	}
}

/* The table that the list is to go into. */
static kh_table *table_of(const kh_loading *l, kh_dataset dataset)
{
	bool fresh = !l->data->tables[dataset];
	kh_table *table = kh_data_table(l->data, dataset);

	if (fresh && l->options.loose && dataset == KH_NOMINATIONS)
		kh_table_loosen(table, l->options.loose);
	if (fresh)
		know_names(table, &l->options.names, kh_store_size(l->about.store));
	return table;
}

kh_str kh_table_changed(const kh_table *table)
{
	for (size_t i = 0; i < table->files.len; i++)
		if (table->files.at[i].store && kh_store_changed(table->files.at[i].store))
			return table->files.at[i].name;
	return KH_NO_STR;
}

kh_str kh_data_changed(const kh_data *data)
{
	kh_str name = KH_NO_STR;

	for (int d = 0; d < KH_DATASET_COUNT && name.len == 0; d++)
		if (data->tables[d])
			name = kh_table_changed(data->tables[d]);
	return name;
}

/* ---- what goes wrong leaves no trace ---- */

kh_checkpoint kh_checkpoint_of(const kh_data *data)
{
	kh_checkpoint c = {0};

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (data->tables[d]) {
			c.of[d].rows = data->tables[d]->len;
			c.of[d].files = data->tables[d]->files.len;
			c.of[d].notes = data->tables[d]->notes.len;
		}
	return c;
}

size_t kh_rows_since(const kh_data *data, const kh_checkpoint *before)
{
	size_t rows = 0;

	for (int d = 0; d < KH_DATASET_COUNT; d++)
		rows += data->tables[d] ? data->tables[d]->len - before->of[d].rows : 0;
	return rows;
}

bool kh_undo(kh_data *data, const kh_checkpoint *before)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		kh_table *table = data->tables[d];

		if (!table)
			continue;
		kh_table_cut(table, before->of[d].rows);
		table->files.len = before->of[d].files;
		table->notes.len = before->of[d].notes;
	}
	return false;
}

/* ---- texts ---- */

/* text: of l->about.store, or the beginning of it. */
static bool find_list(kh_loading *l, kh_str text, kh_csv *csv, kh_trouble *trouble)
{
	kh_decision d = {0};

	l->names = kh_header_names_of(l->data->schema, l->options.map, l->options.nmap);
	l->more = !kh_header_find_in_text(&l->names, text, l->options.delimiter, d.as) && l->part;
	if (l->more)
		return false;
	kh_decide(&d, &l->options);
	l->header = d.as[d.best];
	*csv = kh_csv_start(text, &l->header);
	l->records = kh_records_of_csv(csv);
	l->about.delimiter = csv->delimiter;
	kh_header_enter(&l->header, &l->records);
	if (l->header.candidates.len > 0)
		return kh_trouble_set(trouble, KH_KT215, KH_ARGS(l->name, l->header.candidates));
	if (!kh_header_check(l, &d, trouble))
		return false;
	l->table = table_of(l, d.best);
	return true;
}

static bool load_text(kh_loading *l, kh_str text, kh_trouble *trouble)
{
	kh_checkpoint before = kh_checkpoint_of(l->data);
	kh_csv csv = {0};
	bool found = find_list(l, text, &csv, trouble);
	bool ok = found && kh_load_rows(l, trouble) &&
		  (kh_rows_since(l->data, &before) > 0 || kh_trouble_set(trouble, KH_KT214, KH_ARGS(l->name)));

	if (!found && !l->more && trouble->code != KH_KT212 && trouble->code != KH_KT223 && kh_looks_like_rules(text))
		kh_trouble_set(trouble, KH_KT907, KH_ARGS(l->name));
	kh_csv_close(&csv);
	return ok || kh_undo(l->data, &before);
}

bool kh_load_csv_text(kh_data *data, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	kh_loading l = {.data = data,
			.name = name,
			.options = options,
			.checked = true,
			.about = {.encoding = kh_encoding_name(KH_ENC_UTF8), .store = kh_store_of_text(text, NULL)}};

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	return load_text(&l, text, trouble);
}

/* ---- files ---- */

/* A file that is larger is not held in memory, if it can be read block by block. */
#define IN_MEMORY ((size_t)4 << 20)
/* So much of it mostly tells its nature and its header. */
#define BEGINNING ((size_t)256 << 10)

/* The store of the text holds on to the memory of the file. */
static kh_store *store_of(kh_file_text *file)
{
	char *block = file->decoded ? file->decoded : file->block;

	if (file->decoded)
		file->decoded = NULL;
	else
		file->block = NULL;
	return kh_store_of_text(file->text, block);
}

static bool load_whole(kh_loading *l, kh_file_text *file, kh_trouble *trouble)
{
	bool ok;

	if (!kh_file_read_rest(l->name, file, trouble))
		return false;
	if (kh_file_is_book(file))
		return kh_load_book(l->data, l->name, file->bytes, l->options, trouble);
	ok = kh_file_decode(l->name, file, l->options.encoding, trouble);
	l->about.encoding = kh_encoding_name(file->encoding);
	l->about.sure = file->sure;
	l->about.share = file->share;
	l->about.store = ok ? store_of(file) : NULL;
	l->checked = true;
	return ok && load_text(l, kh_store_all(l->about.store), trouble);
}

/* Up to the last line end: the rest may be half a record. */
static kh_str whole_lines(kh_str text)
{
	while (text.len > 0 && text.ptr[text.len - 1] != '\n')
		text.len--;
	return text;
}

static bool is_ascii(kh_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.ptr[i] >= 0x80)
			return false;
	return true;
}

/* Reads the file block by block. Where its beginning does not do, or its text turns out to be in another encoding, the whole of it
 * decides. */
static bool load_stream(kh_loading *l, kh_file_text *file, kh_trouble *trouble)
{
	uint64_t start;
	int fd = kh_file_take(file, &start);
	bool ok = false, ascii;

	l->about.encoding = kh_encoding_name(KH_ENC_UTF8);
	l->about.sure = l->options.encoding == KH_ENC_AUTO ? KH_SURE_FORM : KH_SURE_STATED;
	l->about.store = kh_store_of_file(fd, start);
	l->part = kh_store_size(l->about.store) > file->text.len;
	ascii = is_ascii(file->text);
	if (l->part || kh_utf8_valid_prefix(file->text) == file->text.len)
		ok = load_text(l, l->part ? whole_lines(file->text) : file->text, trouble);
	l->all = !ok && (l->table == NULL || (ascii && trouble->code == KH_KT905));
	if (!ok)
		kh_store_close(l->about.store);
	return ok;
}

/* Of a file that is larger than in_memory the beginning is read first; if it does not do for the header, more of it. */
static bool load_file(kh_data *data, kh_str name, size_t in_memory, size_t beginning, kh_load_options options, kh_trouble *trouble)
{
	kh_loading l = {.data = data, .name = name, .options = options};
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, in_memory, beginning, &file, trouble))
		return false;
	ok = kh_file_streams(&file, options.encoding) ? load_stream(&l, &file, trouble) : load_whole(&l, &file, trouble);
	kh_file_free(&file);
	if (l.more)
		return load_file(data, name, in_memory, beginning * 16, options, trouble);
	return l.all ? load_file(data, name, SIZE_MAX, beginning, options, trouble) : ok;
}

bool kh_load(kh_data *data, kh_str name, kh_load_options options, kh_trouble *trouble)
{
	size_t in_memory = options.block > 0 ? options.block : IN_MEMORY;

	return load_file(data, name, in_memory, in_memory < BEGINNING ? in_memory : BEGINNING, options, trouble);
}
