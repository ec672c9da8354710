/* The rows as sent: every column of the files in its place under its own heading, whether khen reads it or not. Files with one
 * header share a sheet; another header begins another sheet, so that no column is moved or renamed. Before them stand the verdict and
 * the reason; beside a name, what was read as salutation or rank and what as the name; behind them what a row has from elsewhere (a
 * kind from the heading of its section, the campaign from the command line). A report that was corrected and is sent again keeps its
 * columns, not those that a report adds. */
#include "runtime/data/header.h"
#include "runtime/report/senders.h"
#include "runtime/report/text.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"
#include "runtime/report/xlsx.h"

typedef struct {
	const kh_table_file *like; /* the first of the files that share the sheet */
	KH_VEC(uint32_t) files;
	bool again;  /* they are sheets of such a report */
	size_t past; /* cells past the header, at most */
	bool titles; /* some name has a salutation or a rank */
} sent_sheet;

typedef struct {
	KH_VEC(sent_sheet) list;
} sent_sheets;

static const kh_phrase before[] = {KH_P_COL_VERDICT, KH_P_COL_WHY, KH_P_COL_FILE, KH_P_COL_ROW};

/* Results of targets have a column of their own under the name of the first. */
static kh_phrase before_of(kh_dataset dataset, size_t column)
{
	return column == 0 && dataset == KH_RESULTS ? KH_P_COL_GOAL_STATE : before[column];
}

/* ---- reports that are sent again ---- */

static bool is_heading(kh_str title, kh_phrase phrase)
{
	return kh_str_eq(title, kh_str_of(kh_phrase_text(phrase, KH_VI))) ||
	       kh_str_eq(title, kh_str_of(kh_phrase_text(phrase, KH_EN)));
}

static bool is_report(kh_dataset dataset, const kh_table_file *file)
{
	size_t n = 0;

	while (n < KH_COUNT(before) && n < file->titles.len && is_heading(file->titles.at[n], before_of(dataset, n)))
		n++;
	return n == KH_COUNT(before);
}

/* Is the column one that the report before added? */
static bool is_ours(const sent_sheet *s, size_t column)
{
	kh_str title = s->like->titles.at[column];

	return s->again &&
	       (column < KH_COUNT(before) || is_heading(title, KH_P_COL_PERSON_TITLE) || is_heading(title, KH_P_COL_PERSON_NAME));
}

/* ---- which files share a sheet ---- */

/* Have the rows the field from elsewhere? */
static bool is_given(const kh_table_file *file, uint32_t field)
{
	return file->has[field] && file->column_of[field] == UINT32_MAX;
}

static bool same_columns(const kh_table *table, const kh_table_file *a, const kh_table_file *b)
{
	if (a->fields.len != b->fields.len)
		return false;
	for (size_t i = 0; i < a->fields.len; i++)
		if (a->fields.at[i] != b->fields.at[i] ||
		    !kh_str_eq(kh_header_key(a->titles.at[i]), kh_header_key(b->titles.at[i])))
			return false;
	for (uint32_t f = 0; f < table->schema->fields.len; f++)
		if (is_given(a, f) != is_given(b, f))
			return false;
	return true;
}

static sent_sheet *sheet_of(sent_sheets *sheets, const kh_table *table, const kh_table_file *file)
{
	for (size_t i = 0; i < sheets->list.len; i++)
		if (same_columns(table, sheets->list.at[i].like, file))
			return &sheets->list.at[i];
	kh_push(&sheets->list, (sent_sheet){.like = file, .again = is_report(table->dataset, file)});
	return &sheets->list.at[sheets->list.len - 1];
}

/* What only the rows tell about the columns of their sheet. */
static void look_at_rows(kh_table *table, const kh_table_file *file, sent_sheet *s)
{
	size_t unread = 0;
	kh_str title, name;

	for (size_t i = 0; i < file->fields.len; i++)
		unread += file->fields.at[i] >= KH_ORDINAL;
	for (uint32_t row = file->first; row < file->first + file->rows; row++) {
		size_t cells = kh_table_rest(table, row);

		if (cells > unread && cells - unread > s->past)
			s->past = cells - unread;
		s->titles = s->titles || kh_cell_person(table, row, &title, &name);
	}
}

static sent_sheets sheets_of(kh_table *table)
{
	sent_sheets sheets = {0};

	for (uint32_t i = 0; i < table->files.len; i++) {
		sent_sheet *s = sheet_of(&sheets, table, &table->files.at[i]);

		kh_push(&s->files, i);
		look_at_rows(table, &table->files.at[i], s);
	}
	return sheets;
}

/* ---- headings ---- */

typedef struct {
	KH_VEC(kh_xlsx_column) list;
} headings;

static void add_heading(headings *h, kh_str title, double width)
{
	kh_push(&h->list, (kh_xlsx_column){title, width});
}

static void add_sent_headings(const kh_xlsx *w, headings *h, const sent_sheet *s)
{
	for (size_t i = 0; i < s->like->fields.len; i++) {
		uint32_t field = s->like->fields.at[i];
		bool wide = field == KH_F_NAME || field == KH_F_ACHIEVEMENT;

		if (is_ours(s, i))
			continue;
		add_heading(h, s->like->titles.at[i], wide ? 32 : field == KH_ORDINAL ? 7 : 18);
		if (field == KH_F_NAME && s->titles) {
			add_heading(h, kh_xlsx_words(w, KH_P_COL_PERSON_TITLE), 16);
			add_heading(h, kh_xlsx_words(w, KH_P_COL_PERSON_NAME), 26);
		}
	}
	for (size_t i = 0; i < s->past; i++)
		add_heading(h, KH_NO_STR, 18);
}

static headings headings_of(const kh_xlsx *w, const sent_sheet *s)
{
	static const double widths[KH_COUNT(before)] = {14, 60, 24, 7};
	headings h = {0};

	for (size_t i = 0; i < KH_COUNT(before); i++)
		add_heading(&h, kh_xlsx_words(w, before_of(w->j->table->dataset, i)), widths[i]);
	add_sent_headings(w, &h, s);
	for (uint32_t f = 0; f < w->j->table->schema->fields.len; f++)
		if (is_given(s->like, f))
			add_heading(&h, kh_field_name(w->j->plan, f, w->lang), 18);
	return h;
}

/* ---- rows ---- */

static kh_str reasons(const kh_xlsx *w, uint32_t row)
{
	size_t n;
	const kh_finding *f = kh_row_findings(w->j, row, &n);
	kh_buf out = {0};

	for (size_t i = 0; i < n; i++) {
		kh_str cite = f[i].clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&w->j->plan->clauses.at[f[i].clause], w->lang);

		if (i > 0)
			kh_buf_char(&out, ' ');
		kh_buf_add(&out,
			   kh_phrase_fill(KH_P_BY_CLAUSE_BRIEF, w->lang, KH_ARGS(kh_finding_message(w->j, &f[i], w->lang), cite)));
	}
	return kh_buf_str(&out);
}

static void add_person(kh_xlsx *w, uint32_t row, kh_look look)
{
	kh_str title, name;

	if (!kh_cell_person(w->j->table, row, &title, &name)) {
		title = KH_NO_STR;
		name = kh_cell_text(w->j->table, row, KH_F_NAME);
	}
	kh_xlsx_text(w, title, look);
	kh_xlsx_text(w, name, look);
}

static void add_cells(kh_xlsx *w, const sent_sheet *s, uint32_t row, kh_look look)
{
	const kh_table *table = w->j->table;
	size_t rest = 0, all = kh_table_rest(table, row);

	for (size_t i = 0; i < s->like->fields.len; i++) {
		uint32_t field = s->like->fields.at[i];

		kh_str cell = field < KH_ORDINAL ? kh_cell_text(table, row, field) : kh_table_rest_cell(table, row, rest++);

		if (is_ours(s, i))
			continue;
		kh_xlsx_text(w, cell, look);
		if (field == KH_F_NAME && s->titles)
			add_person(w, row, look);
	}
	for (size_t i = 0; i < s->past; i++, rest++)
		kh_xlsx_text(w, rest < all ? kh_table_rest_cell(table, row, rest) : KH_NO_STR, look);
	for (uint32_t f = 0; f < table->schema->fields.len; f++)
		if (is_given(s->like, f))
			kh_xlsx_text(w, kh_cell_text(table, row, f), look);
}

static kh_str verdict_words(const kh_xlsx *w, uint32_t row)
{
	static const kh_phrase nominees[] = {[KH_ACCEPTED] = KH_P_VERDICT_ACCEPTED,
					     [KH_REJECTED] = KH_P_VERDICT_REJECTED,
					     [KH_UNDETERMINED] = KH_P_VERDICT_UNDETERMINED};
	static const kh_phrase reports[] = {
		[KH_ACCEPTED] = KH_P_TILE_VALID, [KH_REJECTED] = KH_P_TILE_FAULTY, [KH_UNDETERMINED] = KH_P_VERDICT_UNDETERMINED};

	return kh_xlsx_words(w, (w->j->table->dataset == KH_PROGRESS ? reports : nominees)[kh_verdict_of(w->j, row)]);
}

static void add_row(kh_xlsx *w, const sent_sheet *s, uint32_t row)
{
	static const kh_look looks[] = {
		[KH_ACCEPTED] = KH_LOOK_GOOD, [KH_REJECTED] = KH_LOOK_BAD, [KH_UNDETERMINED] = KH_LOOK_DOUBT};
	const kh_table *table = w->j->table;
	kh_look look = looks[kh_verdict_of(w->j, row)];

	kh_xlsx_text(w, verdict_words(w, row), look);
	kh_xlsx_text(w, reasons(w, row), look);
	kh_xlsx_text(w, kh_file_words(kh_table_file_of(table, row), w->lang), look);
	kh_xlsx_number(w, kh_table_number(table, row), look);
	add_cells(w, s, row, look);
	kh_xlsx_next_row(w);
}

static kh_phrase page_title(kh_dataset dataset)
{
	static const kh_phrase titles[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_PAGE_NOMINATIONS,
		[KH_RECOGNITIONS] = KH_P_PAGE_RECOGNITIONS,
		[KH_PROGRESS] = KH_P_PAGE_PROGRESS,
		[KH_RESULTS] = KH_P_PAGE_RESULTS,
	};

	return titles[dataset];
}

static void add_sheet(kh_xlsx *w, const sent_sheet *s, size_t number)
{
	headings h = headings_of(w, s);
	kh_str name = kh_xlsx_words(w, page_title(w->j->table->dataset));

	kh_xlsx_start(w, number == 1 ? name : kh_fmt("%s (%zu)", kh_str_c(name), number), h.list.at, h.list.len);
	for (size_t i = 0; i < s->files.len; i++) {
		const kh_table_file *file = &w->j->table->files.at[s->files.at[i]];

		for (uint32_t row = file->first; row < file->first + file->rows && w->book.error == 0; row++)
			add_row(w, s, row);
	}
	kh_xlsx_filter(w, h.list.len);
}

void kh_xlsx_sent(kh_xlsx *w)
{
	sent_sheets sheets = sheets_of(w->j->table);

	for (size_t i = 0; i < sheets.list.len && w->book.error == 0; i++)
		add_sheet(w, &sheets.list.at[i], i + 1);
}
