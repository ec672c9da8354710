/* Workbooks: which of the sheets are read. The one that the user names, else each visible one whose header fits, except those that
 * explain the form. A hidden sheet is not read unless it is named, and is told. How sheets lie in the file, workbook.c knows. */
#include "runtime/data/load.h"
#include "runtime/data/loading.h"

/* Sheets that explain the form, with samples, or list codes. */
static bool is_instruction(kh_str sheet)
{
	static const char *const words[] = {"hướng dẫn", "huong dan",    "mẫu",     "ví dụ", "danh mục",
					    "readme",    "instructions", "example", "lists"};
	kh_str key = kh_key(sheet);

	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kh_key_starts_words(key, kh_str_of(words[i])))
			return true;
	return false;
}

typedef struct {
	kh_data *data;
	kh_str name;
	kh_load_options options;
	kh_header_names names;
	kh_workbook *book;
	kh_trouble *trouble;
	KH_VEC(kh_table_note) notes; /* about sheets that are not read: told beside the next one that is */
	kh_table *last;              /* the table of the sheet read last; NULL: none yet */
	kh_loading misfit;           /* the best header of those that do not fit ... */
	kh_decision misfits;         /* ... and what it lacks */
	kh_str fitting;              /* the first sheet whose header fits */
} workbook;

static void note_sheet(workbook *w, kh_code code, kh_phrase what, kh_str sheet)
{
	kh_push(&w->notes, (kh_table_note){.code = code, .what = what, .sheet = sheet, .detail[0] = sheet});
}

/* The notes become those of the table: about its next file, or, when no other comes, of its last one. */
static void place_notes(workbook *w, kh_table *table, size_t file)
{
	for (size_t i = 0; i < w->notes.len; i++) {
		w->notes.at[i].file = (uint32_t)file;
		kh_push(&table->notes, w->notes.at[i]);
	}
}

static bool load_rows_of_sheet(workbook *w, kh_loading *l)
{
	size_t rows = l->table->len, notes = l->table->notes.len;
	bool ok;

	place_notes(w, l->table, l->table->files.len);
	ok = kh_load_rows(l, w->trouble);
	if (l->table->len == rows) {
		l->table->notes.len = notes;
	} else {
		w->notes.len = 0;
		w->last = l->table;
	}
	return ok;
}

/* Is the header that of another data set than the one that was stated for all sheets? */
static bool is_of_another(const kh_decision *d, const kh_load_options *options)
{
	if (options->dataset < 0 || kh_header_complete(&d->as[options->dataset], options))
		return false;
	for (int i = 0; i < KH_DATASET_COUNT; i++)
		if (kh_header_complete(&d->as[i], options))
			return true;
	return false;
}

static void understand_sheet(kh_loading *l, kh_decision *d, bool asked)
{
	kh_header_find(&l->names, &l->records, d->as);
	kh_decide(d, &l->options);
	if (!asked && is_of_another(d, &l->options))
		d->fits[d->best] = false;
	l->header = d->as[d->best];
}

static bool load_open_sheet(workbook *w, kh_loading *l, bool asked)
{
	kh_decision d = {0};

	understand_sheet(l, &d, asked);
	if (kh_header_enter(&l->header, &l->records) == KH_RECORDS_STOPPED)
		return kh_records_trouble(&l->records, w->name, w->trouble);
	if (!d.fits[d.best]) {
		if (l->header.known >= w->misfit.header.known && l->header.names.len > 0) {
			w->misfit = *l;
			w->misfits = d;
		}
		return true;
	}
	if (!asked && is_instruction(l->about.sheet)) {
		note_sheet(w, KH_KT209, KH_P_SHEET_INSTRUCTION, l->about.sheet);
		return true;
	}
	w->fitting = w->fitting.len > 0 ? w->fitting : l->about.sheet;
	if (!kh_header_check(l, &d, w->trouble))
		return false;
	l->table = kh_data_table(w->data, d.best);
	return load_rows_of_sheet(w, l);
}

/* Reads a sheet where its header fits; false for trouble. */
static bool load_sheet(workbook *w, const kh_workbook_sheet *about, bool asked)
{
	kh_loading l = {.data = w->data,
			.name = w->name,
			.options = w->options,
			.names = w->names,
			.kind = kh_kind_read(about->name),
			.about = {.sheet = about->name}};
	kh_sheet *sheet;
	kh_phrase fault;
	bool ok;

	if (about->path.len == 0)
		return true;
	fault = kh_sheet_open(w->book, about, &sheet);
	l.records = kh_records_of_sheet(sheet);
	l.about.merges = sheet->merges.len;
	ok = fault == KH_PHRASE_COUNT ? load_open_sheet(w, &l, asked) : kh_book_trouble(w->trouble, w->name, fault);
	kh_sheet_close(sheet);
	return ok;
}

static kh_str sheet_list(const kh_workbook *book)
{
	kh_buf list = {0};

	for (size_t i = 0; i < book->sheets.len && i < KH_SHOWN_NAMES; i++) {
		kh_buf_addc(&list, i > 0 ? ", " : "");
		kh_buf_add(&list, book->sheets.at[i].name);
	}
	return kh_buf_str(&list);
}

static bool load_asked_sheet(workbook *w)
{
	kh_str key = kh_key(w->options.sheet);

	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (kh_str_eq(kh_key(w->book->sheets.at[i].name), key))
			return load_sheet(w, &w->book->sheets.at[i], true);
	return kh_trouble_set(w->trouble, KH_KT221, KH_ARGS(w->name, w->options.sheet, sheet_list(w->book)));
}

static bool load_fitting_sheets(workbook *w)
{
	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (w->book->sheets.at[i].hidden)
			note_sheet(w, KH_KT208, KH_P_HIDDEN_SHEET, w->book->sheets.at[i].name);
	for (size_t i = 0; i < w->book->sheets.len; i++)
		if (!w->book->sheets.at[i].hidden && !load_sheet(w, &w->book->sheets.at[i], false))
			return false;
	if (w->last)
		place_notes(w, w->last, w->last->files.len - 1);
	return true;
}

/* No sheet gave a row: none had the header, or those that had it were empty. */
static bool nothing_loaded(workbook *w)
{
	if (w->fitting.len > 0 || w->misfit.data == NULL)
		return kh_trouble_set(w->trouble, KH_KT214, KH_ARGS(w->name, w->fitting));
	return kh_misfit(&w->misfit, &w->misfits, w->trouble);
}

bool kh_load_book(kh_data *data, kh_str name, kh_str bytes, kh_load_options options, kh_trouble *trouble)
{
	workbook w = {.data = data, .name = name, .options = options, .trouble = trouble};
	kh_checkpoint before = kh_checkpoint_of(data);
	kh_phrase fault = kh_workbook_open(bytes, &w.book);
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (fault != KH_PHRASE_COUNT)
		return kh_book_trouble(trouble, name, fault);
	w.names = kh_header_names_of(data->schema, options.map, options.nmap);
	ok = options.sheet.len > 0 ? load_asked_sheet(&w) : load_fitting_sheets(&w);
	ok = ok && (kh_rows_since(data, &before) > 0 || nothing_loaded(&w));
	kh_workbook_close(w.book);
	return ok || kh_undo(data, &before);
}
