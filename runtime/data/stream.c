/* A text into rows, block by block. Threads read blocks ahead, each as if a record began with it; here they are taken in order, what
 * the threads numbered gets the numbers of the table, and records that are not ordinary go the long way, one by one. A block that
 * turns out to begin inside a record is read once more. So the rows are the same for any number of threads and any size of blocks. */
#include <string.h>

#include "lang/base/crew.h"
#include "runtime/data/block.h"
#include "runtime/data/loading.h"
#include "runtime/data/read.h"

#define BLOCK ((size_t)1 << 18)
/* Mostly enough for the line that goes on behind a block; and as far as is looked for its end: it holds a cell beyond the limit then, or is
 * read once more. */
#define LOOK_BEHIND ((size_t)1 << 12)
#define LOOK_FAR (2 * KH_CSV_CELL_LIMIT)

/* What the numbers of a reader are in the table: cells, from number 0. */
typedef KH_ROWS(uint32_t) numbers;

typedef struct {
	kh_loading *l;
	kh_layout layout;
	size_t workers;
	size_t readers_len;
	kh_reader **readers; /* one a worker, and one for blocks that are read once more */
	numbers *cells;      /* one a reader */
	kh_crew *crew;
	kh_block *blocks;
	size_t depth;          /* blocks */
	uint64_t given, taken; /* how many blocks */
	KH_ROWS(void *) dying; /* memory that blocks look into which were given before ... */
	uint64_t dying_until;  /* ... this one */
	uint64_t first;        /* where the rows begin */
	uint64_t next, at;     /* where the next block to be given begins, and where the rows taken end ... */
	uint64_t line;         /* ... and the line of that place */
	bool gap;              /* the row at hand does not follow the one before it at once */
	kh_mark_losses losses;
} stream;

/* ---- the layout ---- */

static kh_take take_of(const kh_table *table, uint32_t field)
{
	if (field >= KH_ORDINAL)
		return KH_TAKE_NOTHING;
	if (table->column[field].print == NULL)
		return KH_TAKE_SPELLING;
	return field == KH_F_NAME ? KH_TAKE_NAME : KH_TAKE_PRINT;
}

static kh_layout layout_of(const kh_loading *l)
{
	kh_take *take = kh_alloc_atomic((l->header.fields.len + 1) * sizeof *take);

	for (size_t i = 0; i < l->header.fields.len; i++)
		take[i] = take_of(l->table, l->header.fields.at[i]);
	return (kh_layout){
		.delimiter = l->records.csv->delimiter,
		.width = l->header.fields.len,
		.take = take,
		.about = l->list.about,
		.fact = l->list.fact,
		.ordinal = l->list.ordinal,
		.digit = !l->list.nominees,
		.fact_name = l->list.fact == SIZE_MAX ? KH_NO_STR : l->header.names.at[l->list.fact],
		.checked = l->checked,
		.specials = kh_specials_best(),
	};
}

/* ---- blocks ---- */

/* Where the first line begins at or behind a place that is not the first: behind LF, CRLF or a CR by itself. The end of the text where none
 * does; SIZE_MAX where that takes more than there is of it. */
static size_t line_from(kh_str text, size_t at, bool to_the_end)
{
	const char *from = text.ptr + at - 1, *lf = at > text.len ? NULL : memchr(from, '\n', text.len - (at - 1));
	size_t end = lf == NULL ? text.len : (size_t)(lf - text.ptr);

	for (size_t i = at - 1; at <= text.len; i++) {
		const char *cr = memchr(text.ptr + i, '\r', end - i);
		if (cr == NULL)
			break;
		i = (size_t)(cr - text.ptr);
		if (i + 1 < text.len ? text.ptr[i + 1] != '\n' : to_the_end)
			return i + 1;
	}
	return lf != NULL ? end + 1 : to_the_end ? text.len : SIZE_MAX;
}

/* Reads the lines that begin in the block's stretch, if there are any; any thread may. All of them agree where a line begins, whether it is
 * inside of a record or not. */
static void read_block(const stream *s, kh_block *b)
{
	uint64_t size = kh_store_size(s->l->about.store), base = b->from == s->first ? b->from : b->from - 1;
	size_t stretch = (size_t)(b->to - base);

	for (size_t more = LOOK_BEHIND;; more *= 4) {
		kh_str text = kh_store_look(s->l->about.store, base, stretch + more, &b->room, &b->cap);
		bool all = text.len < stretch + more;
		size_t start = base == b->from ? 0 : line_from(text, 1, all), end = line_from(text, stretch, all);

		if (start >= stretch) /* none */
			end = start = stretch < text.len ? stretch : text.len;
		if (end == SIZE_MAX && more < LOOK_FAR)
			continue;
		end = end == SIZE_MAX ? text.len : end;
		b->offset = base + start;
		b->text = kh_str_slice(text, start, end);
		b->last = base + end >= size;
		b->lost = all && base + text.len < size;
		return;
	}
}

static void work(void *with, void *job, size_t worker)
{
	stream *s = with;
	kh_block *b = job;

	b->reader = worker;
	read_block(s, b);
	kh_block_read(s->readers[worker], b);
}

/* Spellings that the table has by now need not be met by each thread. */
static kh_pool_view known(const stream *s)
{
	kh_pool_view view = kh_pool_view_of(&s->l->table->spellings);

	view.len = view.len < KH_BLOCK_KNOWN ? view.len : KH_BLOCK_KNOWN - 1;
	return view;
}

/* Frees memory of the table's spellings that no block looks into any more. */
static void free_old(stream *s)
{
	kh_pool *spellings = &s->l->table->spellings;

	if (s->taken >= s->dying_until) {
		for (size_t i = 0; i < s->dying.len; i++)
			kh_plain_free(s->dying.at[i]);
		s->dying.len = 0;
	}
	if (s->dying.len > 0)
		return;
	for (size_t i = 0; i < spellings->old.len; i++)
		kh_push_row(&s->dying, spellings->old.at[i]);
	spellings->old.len = 0;
	s->dying_until = s->given;
}

/* Has threads read ahead into the blocks that are free. */
static bool give(stream *s, kh_block *b)
{
	uint64_t size = kh_store_size(s->l->about.store), len = s->l->options.block == 0 ? BLOCK : s->l->options.block;

	if (s->next >= size)
		return false;
	b->from = s->next;
	b->to = s->next = size - s->next < len ? size : s->next + len;
	b->known = known(s);
	s->given++;
	kh_crew_give(s->crew, b);
	return true;
}

/* The block begins inside a record: once more from where the rows end. By a reader of its own, because the others may have met
 * spellings in blocks that come later. */
static void read_once_more(stream *s, kh_block *b)
{
	size_t len = (size_t)(b->offset + b->text.len - s->at);

	b->offset = s->at;
	b->text = kh_store_read(s->l->about.store, s->at, len, &b->room, &b->cap);
	b->lost = b->text.len < len;
	b->reader = s->workers;
	kh_block_read(s->readers[s->workers], b);
}

static void open_stream(stream *s, kh_loading *l)
{
	*s = (stream){.l = l, .layout = layout_of(l), .workers = l->options.jobs < 1 ? 1 : l->options.jobs, .gap = true};
	s->at = s->next = s->first = l->records.csv->at;
	s->line = l->records.csv->next_line;
	s->crew = kh_crew_new(s->workers, work, s);
	s->depth = kh_crew_depth(s->crew);
	s->readers_len = s->workers + 1;
	s->readers = kh_plain_alloc(s->readers_len * sizeof *s->readers);
	s->cells = kh_plain_alloc(s->readers_len * sizeof *s->cells);
	s->blocks = kh_plain_alloc(s->depth * sizeof *s->blocks);
	for (size_t i = 0; i < s->readers_len; i++) {
		s->readers[i] = kh_reader_new(&s->layout);
		kh_push_row(&s->cells[i], 0);
	}
}

static void close_stream(stream *s)
{
	kh_crew_free(s->crew);
	s->dying_until = 0; /* nobody looks any more */
	free_old(s);
	free_old(s);
	kh_rows_free(&s->dying);
	for (size_t i = 0; i < s->readers_len; i++) {
		kh_reader_free(s->readers[i]);
		kh_rows_free(&s->cells[i]);
	}
	for (size_t i = 0; i < s->depth; i++)
		kh_block_free(&s->blocks[i], s->layout.width);
	kh_plain_free(s->readers);
	kh_plain_free(s->cells);
	kh_plain_free(s->blocks);
}

/* ---- ordinary rows ---- */

/* The new spellings of the block's reader get their cells. */
static void learn(stream *s, const kh_block *b)
{
	enum { AT_ONCE = 256 };
	numbers *cells = &s->cells[b->reader];
	kh_str text[AT_ONCE];

	if (b->anew)
		cells->len = 1;
	for (size_t i = 0, from = 0, n; i < b->fresh_ends.len; i += n) {
		for (n = 0; n < AT_ONCE && i + n < b->fresh_ends.len; from = b->fresh_ends.at[i + n++])
			text[n] = (kh_str){b->fresh.at + from, b->fresh_ends.at[i + n] - from};
		kh_reserve_with_(cells, n, kh_plain_realloc);
		kh_table_spellings(s->l->table, text, n, cells->at + cells->len);
		cells->len += n;
	}
}

static void fill(uint32_t *at, size_t n, uint32_t value)
{
	for (size_t i = 0; i < n; i++)
		at[i] = value;
}

static inline uint32_t cell_of(const uint32_t *cells, uint32_t spelling)
{
	return spelling & KH_BLOCK_KNOWN ? (spelling & ~KH_BLOCK_KNOWN) + 2 : cells[spelling];
}

static void copy_column(stream *s, const kh_block *b, size_t c, size_t from, size_t n)
{
	kh_table *table = s->l->table;
	uint32_t field = s->l->header.fields.at[c];
	const uint32_t *cells = s->cells[b->reader].at;

	if (s->layout.take[c] == KH_TAKE_SPELLING) {
		uint32_t *to = kh_next_cells(table, field);

		for (size_t i = 0; i < n; i++)
			to[i] = cell_of(cells, b->column[c].spelling[from + i]);
		return;
	}
	memcpy(kh_next_prints(table, field), b->column[c].print + from, n * sizeof(uint32_t));
	if (table->column[field].at)
		fill(kh_next_cells(table, field), n, KH_CELL_LOOSE);
}

/* Names of persons are compared without what stands before them. */
static void copy_persons(stream *s, const kh_block_column *names, size_t from, size_t n)
{
	kh_table *table = s->l->table;
	uint32_t *print = kh_next_prints(table, KH_F_NAME);

	for (size_t i = 0; i < n; i++)
		if (names->person[from + i] != names->print[from + i] &&
		    kh_table_is_person(table, &s->l->about, (uint32_t)(table->len + i)))
			print[i] = names->person[from + i];
}

/* What the rows have without a column of their own. */
static void fill_columns(const kh_loading *l, size_t n)
{
	kh_table *table = l->table;

	if (l->list.nominees && l->about.column_of[KH_F_KIND] == UINT32_MAX)
		fill(kh_next_cells(table, KH_F_KIND), n, 0);
	if (l->campaign != 0)
		fill(kh_next_cells(table, KH_F_CAMPAIGN), n, l->campaign);
}

/* The rows from the end of the table on, as far as they are due for a mark. */
static void mark_rows(stream *s, const kh_block *b, size_t from, size_t to)
{
	kh_table *table = s->l->table;
	uint32_t first = (uint32_t)table->len;

	for (size_t i = from; i < to;) {
		kh_table_mark(table, first + (uint32_t)(i - from), b->offset + b->start[i], s->gap);
		s->gap = false;
		i = from + table->mark.row + KH_MARK_EVERY - first;
	}
}

static void take_ordinary(stream *s, const kh_block *b, size_t from, size_t to)
{
	kh_table *table = s->l->table;
	size_t n = to - from;

	if (n == 0)
		return;
	kh_table_reserve(table, n);
	fill_columns(s->l, n);
	for (size_t c = 0; c < s->layout.width; c++)
		if (s->layout.take[c] != KH_TAKE_NOTHING)
			copy_column(s, b, c, from, n);
	for (size_t c = 0; c < s->layout.width; c++)
		if (s->layout.take[c] == KH_TAKE_NAME)
			copy_persons(s, &b->column[c], from, n);
	mark_rows(s, b, from, to);
	kh_table_add_rows(table, s->line, b->line + from, n);
	s->l->list.signing = false;
}

/* ---- the others ---- */

static bool check_bytes(stream *s, const kh_block *b, size_t from, size_t to, uint64_t line, kh_trouble *trouble)
{
	kh_str text = kh_str_slice(b->text, from, to);

	if (s->layout.checked)
		return true;
	return kh_text_check(s->l->name, text, line, b->offset + from, trouble) &&
	       kh_marks_check(s->l->name, text, line, &s->losses, trouble);
}

/* A record by itself, as it stands in the text. */
static bool take_odd(stream *s, const kh_block *b, size_t i, kh_trouble *trouble)
{
	kh_loading *l = s->l;
	kh_csv *csv = l->records.csv;
	uint32_t row = (uint32_t)l->table->len;

	csv->text = b->text;
	csv->at = b->start[i];
	csv->next_line = s->line + b->line[i];
	if (kh_records_next(&l->records) != KH_RECORD)
		KH_BUG("a record that was read cannot be read again");
	if (!check_bytes(s, b, b->start[i], csv->at, s->line + b->line[i], trouble))
		return false;
	if (!kh_load_record(l)) {
		s->gap = true;
		return true;
	}
	kh_table_mark(l->table, row, b->offset + b->start[i], s->gap);
	s->gap = false;
	return true;
}

/* Below the header and under a heading that says the kind, each row is looked at. */
static bool all_odd(const kh_loading *l)
{
	return l->list.below_header || l->list.kind != 0 || l->kind != 0;
}

static bool take_rows(stream *s, const kh_block *b, kh_trouble *trouble)
{
	size_t from = 0, odd = 0;

	while (from < b->rows) {
		size_t to = odd < b->odd.len ? b->odd.at[odd] : b->rows;

		if (all_odd(s->l))
			to = from;
		take_ordinary(s, b, from, to);
		if (to < b->rows && !take_odd(s, b, to, trouble))
			return false;
		odd += odd < b->odd.len && b->odd.at[odd] == to;
		from = to + 1;
	}
	return true;
}

/* Can the record at the end of the rows not be read, whatever comes behind the block? */
static bool is_stopped(stream *s, const kh_block *b)
{
	kh_csv *csv = s->l->records.csv;

	if (b->end == b->text.len)
		return false;
	csv->text = b->text;
	csv->at = b->end;
	csv->next_line = s->line;
	if (kh_records_next(&s->l->records) == KH_RECORD)
		return false;
	if (b->last || csv->open_quote == SIZE_MAX)
		return true;
	if (b->text.len - csv->open_quote <= KH_CSV_CELL_LIMIT)
		return false;
	s->l->records.step = KH_CSV_LONG; /* whether its quote is closed far behind, nobody has looked */
	return true;
}

/* The rows of the block in its text, where each of its records has become one. */
static kh_rows_at_hand at_hand(const stream *s, const kh_block *b, size_t from)
{
	if (s->l->table->len - from != b->rows)
		return (kh_rows_at_hand){0};
	return (kh_rows_at_hand){(uint32_t)from, b->rows, b->start, kh_str_slice(b->text, 0, b->end)};
}

/* Hands rows on, if they are as they will stay: where the file has no column of kinds, headings may yet say them. */
static void hand_on(const stream *s, const kh_block *b, size_t from)
{
	const kh_loading *l = s->l;
	const kh_row_taker *taker = l->options.taker;

	if (taker == NULL || l->table->len == from || l->table->dataset != KH_NOMINATIONS || l->file > 0 ||
	    !l->about.has[KH_F_KIND])
		return;
	kh_table_lack(l->table, (uint32_t)from);
	kh_table_at_hand(l->table, at_hand(s, b, from));
	taker->take(taker->with, l->table, (uint32_t)from, (uint32_t)l->table->len);
	kh_table_at_hand(l->table, (kh_rows_at_hand){0});
}

/* Once it is known how many bytes a row takes. */
static void expect_rows(const stream *s, const kh_block *b)
{
	uint64_t size = kh_store_size(s->l->about.store), rows;

	if (s->l->table->expected > 0 || b->rows == 0 || size < BLOCK)
		return;
	rows = (uint64_t)((double)(size - b->offset) / (double)b->end * (double)b->rows * 1.02);
	if (rows < KH_NONE / 2)
		s->l->table->expected = s->l->table->len + (size_t)rows;
}

static bool take(stream *s, kh_block *b, kh_trouble *trouble)
{
	size_t rows = s->l->table->len;

	learn(s, b);
	if (b->text.len == 0 && !b->lost &&
	    !(b->last && s->at < b->offset)) /* it belongs to a block before, or to one that comes */
		return true;
	if (!b->lost && b->offset != s->at) {
		read_once_more(s, b);
		learn(s, b);
	}
	if (b->lost) {
		kh_store_lost(s->l->about.store);
		return kh_trouble_set(trouble, KH_KT912, KH_ARGS(s->l->name));
	}
	if (s->l->table->len + b->rows >= KH_NONE) {
		s->l->records.step = KH_CSV_RECORD; /* no room for a further row */
		return kh_records_trouble(&s->l->records, s->l->name, trouble);
	}
	expect_rows(s, b);
	if (!take_rows(s, b, trouble))
		return false;
	hand_on(s, b, rows);
	s->at = b->offset + b->end;
	s->line += b->lines;
	if (!is_stopped(s, b))
		return true;
	return check_bytes(s, b, b->end, b->text.len, s->line, trouble) && kh_records_trouble(&s->l->records, s->l->name, trouble);
}

bool kh_load_stream(kh_loading *l, kh_trouble *trouble)
{
	stream s;
	kh_block *b;
	bool ok = true;

	open_stream(&s, l);
	l->table->spellings.viewed = true;
	for (size_t i = 0; i < s.depth; i++)
		give(&s, &s.blocks[i]);
	while (ok && (b = kh_crew_take(s.crew)) != NULL) {
		ok = take(&s, b, trouble);
		kh_tell_now(l->options.watch, KH_READING, l->table->len, s.at, kh_store_size(l->about.store));
		s.taken++;
		free_old(&s);
		if (ok)
			give(&s, b);
	}
	close_stream(&s);
	l->table->spellings.viewed = false;
	if (ok && kh_store_changed(l->about.store))
		return kh_trouble_set(trouble, KH_KT912, KH_ARGS(l->name));
	return ok;
}
