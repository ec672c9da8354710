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

static void cut(kh_table *table, size_t rows)
{
	table->len = table->line.len = table->fault.len = table->cells.len = rows;
	if (table->rest_end.len > rows)
		table->rest_end.len = rows;
	table->rest.len = rows > 0 && table->rest_end.len > 0 ? table->rest_end.at[table->rest_end.len - 1] : 0;
}

bool kh_undo(kh_data *data, const kh_checkpoint *before)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++) {
		kh_table *table = data->tables[d];

		if (!table)
			continue;
		cut(table, before->of[d].rows);
		table->files.len = before->of[d].files;
		table->notes.len = before->of[d].notes;
	}
	return false;
}

/* ---- texts ---- */

static bool load_text(kh_loading *l, kh_str text, kh_trouble *trouble)
{
	kh_checkpoint before = kh_checkpoint_of(l->data);
	kh_decision d = {0};
	kh_csv csv;
	bool ok;

	l->names = kh_header_names_of(l->data->schema, l->options.map, l->options.nmap);
	kh_header_find_in_text(&l->names, text, l->options.delimiter, d.as);
	kh_decide(&d, &l->options);
	l->header = d.as[d.best];
	csv = kh_csv_start(text, &l->header);
	l->records = kh_records_of_csv(&csv);
	l->about.delimiter = csv.delimiter;
	kh_header_enter(&l->header, &l->records);
	ok = l->header.candidates.len == 0 || kh_trouble_set(trouble, KH_KT215, KH_ARGS(l->name, l->header.candidates));
	ok = ok && kh_header_check(l, &d, trouble);
	if (!ok && trouble->code != KH_KT212 && trouble->code != KH_KT223 && kh_looks_like_rules(text))
		kh_trouble_set(trouble, KH_KT907, KH_ARGS(l->name));
	if (ok)
		l->table = kh_data_table(l->data, d.best);
	ok = ok && kh_load_rows(l, trouble) &&
	     (kh_rows_since(l->data, &before) > 0 || kh_trouble_set(trouble, KH_KT214, KH_ARGS(l->name)));
	kh_csv_close(&csv);
	return ok || kh_undo(l->data, &before);
}

bool kh_load_csv_text(kh_data *data, kh_str name, kh_str text, kh_load_options options, kh_trouble *trouble)
{
	kh_loading l = {.data = data, .name = name, .options = options, .about.encoding = kh_encoding_name(KH_ENC_UTF8)};

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	return load_text(&l, text, trouble);
}

/* ---- files ---- */

bool kh_load(kh_data *data, kh_str name, kh_load_options options, kh_trouble *trouble)
{
	kh_loading l = {.data = data, .name = name, .options = options};
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, &file, trouble))
		return false;
	if (kh_file_is_book(&file)) {
		ok = kh_load_book(data, name, file.bytes, options, trouble);
	} else {
		ok = kh_file_decode(name, &file, options.encoding, trouble);
		l.about.encoding = kh_encoding_name(file.encoding);
		l.about.sure = file.sure;
		l.about.share = file.share;
		ok = ok && load_text(&l, file.text, trouble);
	}
	kh_file_free(&file);
	return ok;
}
