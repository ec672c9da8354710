/* Rows read again. Reports ask for rows in order, so the next one is mostly at hand. Of the file it keeps a window, and single rows that are
 * likely to be asked for once more. */
#include "runtime/data/again.h"

#include <string.h>

/* Enough for the rows of a mark, mostly. */
#define WINDOW ((size_t)4 << 10)

/* Is the record that was read last whole, whatever comes behind the window? */
static bool is_whole(const kh_again *again, kh_csv_step step)
{
	return step == KH_CSV_RECORD && (again->to_the_end || again->csv.at < again->csv.text.len);
}

/* Passes over rows that are a line each, and nothing but that: no quotes, no line end but LF or CRLF. Gives how many of them are left. */
static uint32_t pass_lines(kh_csv *csv, uint32_t rows)
{
	while (rows > 0) {
		const char *line = csv->text.ptr + csv->at, *end = memchr(line, '\n', csv->text.len - csv->at);
		size_t len = end == NULL ? 0 : (size_t)(end - line);

		if (len > 0 && line[len - 1] == '\r')
			len--;
		if (len == 0 || memchr(line, '"', len) != NULL || memchr(line, '\r', len) != NULL)
			break;
		csv->at = (size_t)(end - csv->text.ptr) + 1;
		rows--;
	}
	return rows;
}

static bool step(kh_again *again, uint32_t rows)
{
	bool whole = true;

	if (rows > 1)
		rows = pass_lines(&again->csv, rows - 1) + 1;
	for (; rows > 0 && whole; rows--) {
		again->start = again->csv.at;
		whole = is_whole(again, kh_csv_next(&again->csv));
	}
	return whole;
}

/* Opens a window at the mark, wide enough for the row. */
static bool seek(kh_again *again, char delimiter, uint32_t row, kh_row_mark mark)
{
	for (size_t window = WINDOW;; window *= 4) {
		kh_str text = kh_store_read(again->store, mark.offset, window, &again->room, &again->cap);

		again->csv.text = text;
		again->csv.at = 0;
		again->csv.delimiter = delimiter;
		again->offset = mark.offset;
		again->to_the_end = text.len < window;
		if (step(again, row - mark.row + 1))
			return true;
		if (again->to_the_end)
			return false;
	}
}

/* ---- rows by themselves ---- */

/* The row's record, if it is at hand. */
static kh_str hand_text(const kh_rows_at_hand *hand, uint32_t row)
{
	uint32_t i = row - hand->first;

	if (row < hand->first || i >= hand->rows)
		return KH_NO_STR;
	return kh_str_slice(hand->text, hand->start[i], i + 1 < hand->rows ? hand->start[i + 1] : hand->text.len);
}

static kh_csv *read_single(kh_again *again, char delimiter, uint32_t row)
{
	kh_str text = hand_text(&again->hand, row);

	if (again->single_valid && again->single_row == row)
		return &again->single;
	if (text.len == 0)
		text = kh_row_cache_find(&again->cache, row);
	if (text.len == 0)
		return NULL;
	again->single.text = text;
	again->single.at = 0;
	again->single.delimiter = delimiter;
	again->single_row = row;
	again->single_valid = kh_csv_next(&again->single) == KH_CSV_RECORD;
	return again->single_valid ? &again->single : NULL;
}

void kh_again_at_hand(kh_again *again, kh_rows_at_hand hand)
{
	again->hand = hand;
	again->single_valid = false;
}

/* Keeps the record of the row. */
static void keep(kh_again *again, uint32_t row, kh_str record)
{
	kh_row_cache_add(&again->cache, row, record);
	again->single_valid = false;
}

void kh_again_keep(kh_again *again, uint32_t row)
{
	keep(again, row, hand_text(&again->hand, row));
}

/* ---- any row ---- */

/* A row that is out of order may well be asked for out of order again. */
static bool look_for(kh_again *again, char delimiter, uint32_t row, kh_row_mark mark)
{
	if (!seek(again, delimiter, row, mark))
		return false;
	keep(again, row, kh_str_slice(again->csv.text, again->start, again->csv.at));
	return true;
}

kh_csv *kh_again_row(kh_again *again, kh_store *store, char delimiter, uint32_t row, kh_row_mark mark)
{
	bool same = again->valid && again->store == store, next = same && again->row + 1 == row;
	kh_csv *single;

	if (same && again->row == row)
		return &again->csv;
	if (next && mark.row == row) /* does it stand right behind the row at hand? */
		next = mark.offset == again->offset + again->csv.at;
	single = next ? NULL : read_single(again, delimiter, row);
	if (single != NULL)
		return single;
	again->store = store;
	again->row = row;
	again->valid = (next && step(again, 1)) || look_for(again, delimiter, row, mark);
	return again->valid ? &again->csv : NULL;
}

void kh_again_forget(kh_again *again)
{
	again->valid = again->single_valid = false;
	kh_row_cache_free(&again->cache);
}

void kh_again_free(kh_again *again)
{
	kh_csv_close(&again->csv);
	kh_csv_close(&again->single);
	kh_plain_free(again->room);
	kh_row_cache_free(&again->cache);
	*again = (kh_again){0};
}
