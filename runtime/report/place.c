/* Places in words, for every format: where a row, a cell or a finding is, in its file or on its sheet. It never opens a file again
 * and corrects nothing: lines, cells and sheets are those that reading the table noted. */
#include "runtime/report/place.h"

#include <stdlib.h>

#include "runtime/report/names.h"

/* ---- rows ---- */

kh_str kh_data_name(kh_str name, kh_lang lang)
{
	return kh_str_eq(name, KH_STR("-")) ? kh_str_of(kh_phrase_text(KH_P_STDIN, lang)) : name;
}

static kh_str line_words(const kh_judgement *j, uint32_t row, uint32_t field, kh_lang lang, kh_str file)
{
	kh_str sheet = kh_table_file_of(j->table, row)->sheet;
	if (sheet.len > 0 && file.len == 0)
		return kh_phrase_fill(KH_P_PLACE_CELL, lang, KH_ARGS(sheet, kh_table_place(j->table, row, field)));
	if (sheet.len > 0)
		return kh_phrase_fill(KH_P_PLACE_SHEET, lang, KH_ARGS(file, sheet, kh_table_place(j->table, row, field)));
	kh_str line = kh_fmt("%llu", (unsigned long long)kh_table_line(j->table, row));
	kh_str number = kh_fmt("%u", (unsigned)kh_table_number(j->table, row));
	if (file.len == 0)
		return kh_phrase_fill(KH_P_PLACE_HERE, lang, KH_ARGS(line, number));
	return kh_phrase_fill(KH_P_PLACE, lang, KH_ARGS(file, line, number));
}

static kh_str cell_place(const kh_judgement *j, uint32_t row, uint32_t field, kh_lang lang)
{
	return line_words(j, row, field, lang, kh_data_name(kh_table_file_of(j->table, row)->name, lang));
}

kh_str kh_row_place(const kh_judgement *j, uint32_t row, kh_lang lang)
{
	return cell_place(j, row, KH_NONE, lang);
}

static kh_str sheet_words(kh_str file, kh_str sheet, kh_lang lang)
{
	kh_str name = kh_data_name(file, lang);
	return sheet.len == 0 ? name : kh_fmt("%s, %s", kh_str_c(name), kh_str_c(sheet));
}

kh_str kh_file_words(const kh_table_file *file, kh_lang lang)
{
	return sheet_words(file->name, file->sheet, lang);
}

/* ---- findings ---- */

const kh_table_note *kh_finding_note(const kh_judgement *j, const kh_finding *f)
{
	return f->code == KH_KT208 || f->code == KH_KT209 ? &j->table->notes.at[f->other] : NULL;
}

uint32_t kh_finding_file(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = kh_finding_note(j, f);
	if (f->row != KH_NO_ROW)
		return (uint32_t)(kh_table_file_of(j->table, f->row) - j->table->files.at);
	if (told)
		return told->file;
	if (f->code == KH_KT205)
		return f->other;
	return j->table->files.len == 1 ? 0 : KH_NONE;
}

kh_str kh_finding_sheet(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = kh_finding_note(j, f);
	uint32_t file = kh_finding_file(j, f);
	if (told && told->sheet.len > 0)
		return told->sheet;
	return file == KH_NONE ? KH_NO_STR : j->table->files.at[file].sheet;
}

kh_str kh_finding_file_words(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	uint32_t file = kh_finding_file(j, f);
	return file == KH_NONE ? KH_NO_STR : sheet_words(j->table->files.at[file].name, kh_finding_sheet(j, f), lang);
}

uint64_t kh_finding_line(const kh_judgement *j, const kh_finding *f)
{
	const kh_table_note *told = kh_finding_note(j, f);
	return f->row != KH_NO_ROW ? kh_table_line(j->table, f->row) : told ? told->first : 0;
}

kh_str kh_finding_place(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	const kh_table_note *told = kh_finding_note(j, f);
	if (f->row != KH_NO_ROW)
		return cell_place(j, f->row, f->field, lang);
	if (f->code != KH_KT205 && !told)
		return KH_NO_STR;
	if (told && told->sheet.len > 0) /* what it says names the sheet */
		return kh_data_name(j->table->files.at[told->file].name, lang);
	kh_str name = kh_finding_file_words(j, f, lang);
	if (!told || told->first == 0)
		return name;
	kh_str first = kh_fmt("%llu", (unsigned long long)told->first), last = kh_fmt("%llu", (unsigned long long)told->last);
	return told->last > told->first ? kh_phrase_fill(KH_P_PLACE_LINES, lang, KH_ARGS(name, first, last))
					: kh_phrase_fill(KH_P_PLACE_LINE, lang, KH_ARGS(name, first));
}

kh_str kh_other_place(const kh_judgement *j, uint32_t row, uint32_t other, kh_lang lang)
{
	if (other >= j->table->len)
		return KH_NO_STR;
	if (row != KH_NO_ROW && kh_table_file_of(j->table, row) == kh_table_file_of(j->table, other))
		return line_words(j, other, KH_NONE, lang, KH_NO_STR);
	return kh_row_place(j, other, lang);
}

/* ---- several rows ---- */

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	return (x > y) - (x < y);
}

/* Rows of one file, sorted: "2–39, 41". */
static kh_str ranges(const kh_judgement *j, const uint32_t *rows, size_t n)
{
	kh_buf out = {0};
	for (size_t i = 0; i < n;) {
		size_t k = i + 1;
		while (k < n && rows[k] <= rows[k - 1] + 1)
			k++;
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_int(&out, kh_table_number(j->table, rows[i]));
		if (rows[k - 1] > rows[i])
			kh_buf_addf(&out, "%s%u", rows[k - 1] == rows[i] + 1 ? ", " : "–",
				    (unsigned)kh_table_number(j->table, rows[k - 1]));
		i = k;
	}
	return kh_buf_str(&out);
}

kh_str kh_rows_words(const kh_judgement *j, uint32_t *rows, size_t n, kh_lang lang)
{
	kh_buf out = {0};
	qsort(rows, n, sizeof *rows, by_number);
	for (size_t i = 0; i < n;) {
		const kh_table_file *file = kh_table_file_of(j->table, rows[i]);
		size_t k = i;
		while (k < n && rows[k] < file->first + file->rows)
			k++;
		kh_str part = ranges(j, rows + i, k - i);
		if (i > 0)
			kh_buf_addc(&out, "; ");
		bool one = rows[i] == rows[k - 1];
		if (j->table->files.len > 1)
			kh_buf_add(&out, kh_phrase_fill(one ? KH_P_ROW_IN_FILE : KH_P_ROWS_IN_FILE, lang,
							KH_ARGS(kh_file_words(file, lang), part)));
		else
			kh_buf_add(&out, kh_phrase_fill(one ? KH_P_ROW : KH_P_ROWS, lang, KH_ARGS(part)));
		i = k;
	}
	return kh_buf_str(&out);
}
