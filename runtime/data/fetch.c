/* Rows read ahead by several threads: each call of the system for one row takes as long as a thousand instructions, and the threads have
 * nothing else to do then. What cannot be read is left to whoever asks for it. */
#include "lang/base/crew.h"
#include "runtime/data/again.h"

/* Rows that one thread reads, and their records end to end. */
enum { A_JOB = 512 };
typedef struct {
	const uint32_t *rows;
	size_t n, end[A_JOB];
	KH_ROWS(char) records;
} job;

static void add_record(job *j, kh_str record)
{
	kh_reserve_with_(&j->records, record.len, kh_plain_realloc);
	if (record.len > 0)
		memcpy(j->records.at + j->records.len, record.ptr, record.len);
	j->records.len += record.len;
}

static void work(void *with, void *given, size_t worker)
{
	const kh_table *table = with;
	kh_again again = {.valid = false};
	job *j = given;

	(void)worker;
	for (size_t i = 0; i < j->n; i++) {
		const kh_table_file *file = kh_table_file_of(table, j->rows[i]);
		const kh_csv *csv =
			kh_again_row(&again, file->store, file->delimiter, j->rows[i], kh_table_mark_of(table, j->rows[i]));

		if (csv == &again.csv)
			add_record(j, kh_str_slice(csv->text, again.start, csv->at));
		j->end[i] = j->records.len;
	}
	kh_again_free(&again);
}

static void take(kh_table *table, job *j)
{
	for (size_t i = 0, from = 0; i < j->n; from = j->end[i++])
		kh_row_cache_add(&table->again->cache, j->rows[i], (kh_str){j->records.at + from, j->end[i] - from});
	kh_rows_free(&j->records);
	kh_plain_free(j);
}

static bool all_in_files(const kh_table *table)
{
	for (size_t i = 0; i < table->files.len; i++)
		if (table->files.at[i].store == NULL || !kh_store_in_file(table->files.at[i].store))
			return false;
	return true;
}

void kh_table_fetch_rows(kh_table *table, const uint32_t *rows, size_t n, size_t jobs)
{
	enum { BYTES_A_ROW = 256 };
	kh_crew *crew;
	job *j;

	if (jobs < 2 || n < 2 * A_JOB || n > kh_row_cache_room(&table->again->cache) / BYTES_A_ROW || !all_in_files(table))
		return;
	crew = kh_crew_new(jobs, work, table);
	for (size_t given = 0, taken = 0; taken < n;) {
		for (; given < n && given - taken < kh_crew_depth(crew) * A_JOB; given += j->n) {
			j = kh_plain_alloc(sizeof *j);
			j->rows = rows + given;
			j->n = n - given < A_JOB ? n - given : A_JOB;
			kh_crew_give(crew, j);
		}
		j = kh_crew_take(crew);
		taken += j->n;
		take(table, j);
	}
	kh_crew_free(crew);
}
