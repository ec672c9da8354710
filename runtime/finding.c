/* The list of findings. Words are not made here: a finding is a small record, so a million of them stay cheap. */
#include "runtime/finding.h"

#include <stdlib.h>

#include "runtime/cells.h"

kh_finding *kh_found_as(kh_judging *j, kh_severity severity, kh_code code, uint32_t row, uint32_t field, uint32_t clause)
{
	kh_push_row(&j->out->findings, (kh_finding){
					       .code = (uint16_t)code,
					       .severity = (uint8_t)severity,
					       .row = row,
					       .field = field,
					       .campaign = row == KH_NO_ROW ? KH_NONE : kh_campaign_of(j->out, row),
					       .clause = clause,
					       .group = KH_NONE,
					       .item = KH_NONE,
					       .other = KH_NONE,
				       });
	if (row != KH_NO_ROW && severity == KH_ERROR)
		j->marks[row] |= code == KH_KT401 ? KH_OVER_LIMIT : KH_OWN_ERROR;
	return &j->out->findings.at[j->out->findings.len - 1];
}

kh_finding *kh_found(kh_judging *j, kh_code code, uint32_t row, uint32_t field, uint32_t clause)
{
	return kh_found_as(j, kh_code_severity(code), code, row, field, clause);
}

static void note_absent(kh_judging *j, uint32_t row, uint32_t field)
{
	size_t file = (size_t)(kh_table_file_of(j->table, row) - j->table->files.at);

	j->absent[file * j->plan->schema->fields.len + field] = true;
}

/* A readable cell is lacking when it names a unit that the register does not know, or when a sum cannot be made with it. */
static void unusable(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause)
{
	if (!kh_names_unit(j, field))
		kh_found(j, KH_KT203, row, field, clause);
	else
		kh_found_as(j, KH_WARNING, KH_KT204, row, field, clause);
}

void kh_lacking(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause)
{
	if (field >= KH_NEED_PERIOD) {
		kh_found(j, KH_KT308, row, KH_NONE, clause)->more = field == KH_NEED_LAUNCHER;
		return;
	}
	switch (kh_cell_check(j->table, row, field)) {
	case KH_CELL_EMPTY:
		kh_found(j, KH_KT202, row, field, clause);
		break;
	case KH_CELL_UNREADABLE:
		kh_found(j, KH_KT203, row, field, clause);
		break;
	case KH_CELL_ABSENT:
		note_absent(j, row, field);
		break;
	case KH_CELL_KNOWN:
		unusable(j, row, field, clause);
		break;
	}
}

void kh_missing_add(kh_judging *j, uint32_t row, uint64_t columns)
{
	kh_push_row(&j->missing, (kh_missing){row, columns});
}

static int by_row(const void *a, const void *b)
{
	const kh_missing *x = a, *y = b;

	return (x->row > y->row) - (x->row < y->row);
}

static void sort_missing(kh_judging *j)
{
	size_t kept = 0;

	if (j->missing.len > 0)
		qsort(j->missing.at, j->missing.len, sizeof *j->missing.at, by_row);
	for (size_t i = 0; i < j->missing.len; i++)
		if (kept > 0 && j->missing.at[kept - 1].row == j->missing.at[i].row)
			j->missing.at[kept - 1].columns |= j->missing.at[i].columns;
		else
			j->missing.at[kept++] = j->missing.at[i];
	j->missing.len = j->missing_sorted = kept;
}

uint64_t kh_missing_of(kh_judging *j, uint32_t row)
{
	const kh_missing *found, wanted = {.row = row};

	if (j->missing_sorted < j->missing.len)
		sort_missing(j);
	found = j->missing.len == 0 ? NULL : bsearch(&wanted, j->missing.at, j->missing.len, sizeof wanted, by_row);
	return found == NULL ? 0 : found->columns;
}

void kh_undecided_as(kh_judging *j, uint8_t mark, uint32_t row, uint32_t clause)
{
	j->marks[row] |= mark;
	for (size_t i = 0; i < j->needs.len; i++) {
		if (mark == KH_OWN_DOUBT)
			kh_missing_add(j, row, kh_column_bit(j->needs.at[i]));
		kh_lacking(j, row, j->needs.at[i], clause);
	}
	j->needs.len = 0;
}

void kh_undecided(kh_judging *j, uint32_t row, uint32_t clause)
{
	kh_undecided_as(j, KH_OWN_DOUBT, row, clause);
}

bool kh_has_error(const kh_judging *j, uint32_t row)
{
	return j->marks[row] & KH_OWN_ERROR;
}

void kh_found_absent_columns(kh_judging *j)
{
	size_t fields = j->plan->schema->fields.len;

	for (size_t file = 0; file < j->table->files.len; file++)
		for (uint32_t field = 0; field < fields; field++)
			if (j->absent[file * fields + field])
				kh_found(j, KH_KT205, KH_NO_ROW, field, KH_NONE)->other = (uint32_t)file;
}

void kh_found_notes(kh_judging *j)
{
	for (size_t i = 0; i < j->table->notes.len; i++)
		kh_found(j, j->table->notes.at[i].code, KH_NO_ROW, KH_NONE, KH_NONE)->other = (uint32_t)i;
}

/* ---- order ---- */

enum { DIGIT = 11, BUCKETS = 1 << DIGIT };

/* One pass of a stable sort by the digit of the row at a shift; findings without a row have the highest. */
static void sort_by_digit(const kh_finding *from, kh_finding *to, size_t n, unsigned shift)
{
	size_t at[BUCKETS + 1] = {0};

	for (size_t i = 0; i < n; i++)
		at[(from[i].row >> shift & (BUCKETS - 1)) + 1]++;
	for (size_t b = 1; b < BUCKETS; b++)
		at[b] += at[b - 1];
	for (size_t i = 0; i < n; i++)
		to[at[from[i].row >> shift & (BUCKETS - 1)]++] = from[i];
}

/* Stable, by row; findings without a row keep their order at the end. */
static void sort_by_row(kh_judging *j)
{
	size_t n = j->out->findings.len;
	kh_finding *from = j->out->findings.at, *to = kh_plain_realloc(NULL, (n + 1) * sizeof *to);

	for (unsigned shift = 0; shift < 32; shift += DIGIT) {
		kh_finding *sorted = to;

		sort_by_digit(from, to, n, shift);
		to = from;
		from = sorted;
	}
	kh_plain_free(to);
	j->out->findings.at = from;
	j->out->findings.cap = n + 1;
}

/* Findings of a row are few: insertion keeps the order of making among equals. */
static void sort_by_code(kh_finding *f, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		kh_finding moving = f[i];
		size_t at = i;

		for (; at > 0 && f[at - 1].code > moving.code; at--)
			f[at] = f[at - 1];
		f[at] = moving;
	}
}

/* Several rules may have wanted one cell, and several may suspect one row. */
static bool says_again(const kh_finding *f, const kh_finding *earlier)
{
	if (f->code == KH_KT308)
		return earlier->code == f->code && earlier->clause == f->clause && earlier->more == f->more;
	bool once = f->code == KH_KT202 || f->code == KH_KT203 || f->code == KH_KT204 || f->code == KH_KT405;

	return once && f->code == earlier->code && f->field == earlier->field;
}

/* Graver, or as grave and naming the clause that needs the cell. */
static bool says_more(const kh_finding *f, const kh_finding *earlier)
{
	if (f->severity != earlier->severity)
		return f->severity < earlier->severity;
	return earlier->clause == KH_NONE && f->clause != KH_NONE;
}

/* Keeps one of those that say the same; gives how many stay. */
static size_t drop_repeated(kh_finding *f, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		size_t k = kept;

		while (k > 0 && !says_again(&f[i], &f[k - 1]))
			k--;
		if (k == 0)
			f[kept++] = f[i];
		else if (says_more(&f[i], &f[k - 1]))
			f[k - 1] = f[i];
	}
	return kept;
}

void kh_findings_sort(kh_judging *j)
{
	size_t n = j->out->findings.len, kept = 0;

	sort_by_row(j);
	kh_finding *f = j->out->findings.at;
	for (size_t start = 0, end; start < n; start = end) {
		for (end = start; end < n && f[end].row == f[start].row;)
			end++;
		size_t count = end - start;
		if (f[start].row != KH_NO_ROW) {
			sort_by_code(&f[start], count);
			count = drop_repeated(&f[start], count);
		}
		for (size_t i = 0; i < count; i++)
			f[kept++] = f[start + i];
	}
	j->out->findings.len = kept;
}
