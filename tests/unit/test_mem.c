/* Memory: what is reachable survives the collector, what must be zero is. */
#include "tests/unit/unit.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct item {
	struct item *next;
	kh_str text;
} item;

/* cmocka keeps its own state where the collector does not look: statics are roots. */
static item *list;

/* Enough garbage for several collections. */
static void churn(void)
{
	enum { BLOCKS = 5000 };

	for (int i = 0; i < BLOCKS; i++) {
		char *block = kh_alloc_atomic(200);

		memset(block, 'Z', 200);
	}
}

static void make_list(int n)
{
	list = NULL;
	for (int i = 0; i < n; i++) {
		item *l = KH_NEW(item);

		l->next = list;
		l->text = kh_fmt("mục %d", i);
		list = l;
	}
}

static void reachable_objects_survive(void **state)
{
	enum { LINKS = 300 };
	int n = LINKS;

	(void)state;
	make_list(LINKS);
	churn();
	for (item *l = list; l != NULL; l = l->next)
		assert_text(l->text, kh_str_c(kh_fmt("mục %d", --n)));
	assert_int_equal(n, 0);
}

static void vectors_keep_what_they_point_to(void **state)
{
	static KH_VEC(const char *) names;

	(void)state;
	for (int i = 0; i < 200; i++)
		kh_push(&names, kh_str_c(kh_fmt("đơn vị %d", i)));
	churn();
	assert_int_equal(names.len, 200);
	for (int i = 0; i < 200; i++)
		assert_string_equal(names.at[i], kh_str_c(kh_fmt("đơn vị %d", i)));
}

/* A library keeps the only pointer to our root in its own memory. */
static void roots_survive_in_foreign_memory(void **state)
{
	const char ***foreign = kh_plain_alloc(sizeof *foreign);

	(void)state;
	*foreign = kh_root_alloc(sizeof(const char *));
	**foreign = kh_str_c(kh_fmt("gốc %d", 1));
	*foreign = kh_root_realloc(*foreign, 100 * sizeof(const char *));
	churn();
	assert_string_equal(**foreign, "gốc 1");
	kh_unroot(*foreign);
	*foreign = kh_root_realloc(NULL, 8);
	kh_unroot(*foreign);
	kh_plain_free(foreign);
}

static void new_blocks_are_zero(void **state)
{
	static const char zero[500];
	char *plain = kh_plain_alloc(sizeof zero);

	(void)state;
	churn();
	assert_memory_equal(kh_alloc(sizeof zero), zero, sizeof zero);
	assert_memory_equal(kh_realloc(NULL, sizeof zero), zero, sizeof zero);
	assert_memory_equal(kh_root_alloc(sizeof zero), zero, sizeof zero);
	assert_memory_equal(plain, zero, sizeof zero);
	kh_plain_free(plain);
}

static void growing_keeps_the_content(void **state)
{
	char *collected = kh_alloc_atomic(6), *plain = kh_plain_alloc(6);

	(void)state;
	memcpy(collected, "khen!", 6);
	memcpy(plain, "khen!", 6);
	for (size_t size = 6; size < 100000; size *= 3) {
		collected = kh_realloc(collected, size);
		plain = kh_plain_realloc(plain, size);
		assert_string_equal(collected, "khen!");
		assert_string_equal(plain, "khen!");
	}
	kh_plain_free(plain);
}

static void nothing_is_a_block_too(void **state)
{
	void *plain = kh_plain_alloc(0);

	(void)state;
	assert_non_null(kh_alloc(0));
	assert_non_null(kh_alloc_atomic(0));
	assert_non_null(plain);
	plain = kh_plain_realloc(plain, 0);
	assert_non_null(plain);
	kh_plain_free(plain);
}

static void rows_grow_and_end(void **state)
{
	KH_ROWS(uint64_t) rows = {0};

	(void)state;
	for (uint64_t i = 0; i < 1000; i++)
		kh_push_row(&rows, i * i);
	assert_int_equal(rows.at[999], 999 * 999);
	kh_rows_free(&rows);
	assert_null(rows.at);
	assert_int_equal(rows.len + rows.cap, 0);
}

/* Against looking at one after the other, from every start. */
static void bisection_finds_the_first(void **state)
{
	static const int numbers[] = {1, 3, 3, 3, 7, 9};

	(void)state;
	for (size_t from = 0; from <= KH_COUNT(numbers) + 1; from++)
		for (int wanted = 0; wanted <= 10; wanted++) {
			size_t found = 99, expected = from;

			kh_bisect(found, from, KH_COUNT(numbers), numbers[found] < wanted);
			while (expected < KH_COUNT(numbers) && numbers[expected] < wanted)
				expected++;
			assert_int_equal(found, expected);
		}
}

static void ask_for_too_much(void)
{
	size_t volatile size = SIZE_MAX / 4;

	kh_alloc_atomic(size);
}

static void ask_for_too_much_plain(void)
{
	size_t volatile size = SIZE_MAX / 4;

	kh_plain_alloc(size);
}

static void a_mistake_of_ours(void)
{
	KH_BUG("thử");
}

static void say_it(void *what)
{
	const char *word = what;
	ssize_t ignored = write(STDERR_FILENO, word, strlen(word));

	(void)ignored;
}

/* Memory ends while the first and the third of three works are under way. */
static void run_out_in_the_middle(void)
{
	static kh_rollback marks[4];
	static char words[][3] = {"a;", "b;", "c;", "d;"};

	for (size_t i = 0; i < 3; i++)
		kh_rollback_push(&marks[i], say_it, words[i]);
	kh_rollback_pop(&marks[1]);
	kh_rollback_pop(&marks[3]); /* that was never begun */
	kh_out_of_memory();
}

/* Runs last_words in a process of its own; gives what it wrote to standard error, and its status. */
static kh_str end_of(void (*last_words)(void), int *status)
{
	static char said[1000];
	int ends[2];
	size_t used = 0;
	ssize_t len;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		last_words();
		_exit(0);
	}
	close(ends[1]);
	while (used < sizeof said && (len = read(ends[0], said + used, sizeof said - used)) > 0)
		used += (size_t)len;
	close(ends[0]);
	waitpid(child, status, 0);
	return (kh_str){said, used};
}

static void running_out_says_so_and_ends(void **state)
{
	void (*const ways[])(void) = {ask_for_too_much, ask_for_too_much_plain};

	(void)state;
	FOR_EACH(i, ways)
	{
		int status;
		kh_str said = end_of(ways[i], &status);

		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
		assert_true(kh_str_ends(
			said, KH_STR("khen: hết bộ nhớ; hãy đóng bớt chương trình khác hoặc chia nhỏ dữ liệu rồi chạy lại / "
				     "out of memory; close other programs or split the data, then run again\n")));
	}
}

static void what_is_under_way_is_undone(void **state)
{
	int status;
	kh_str said = end_of(run_out_in_the_middle, &status);

	(void)state;
	assert_int_equal(WEXITSTATUS(status), 2);
	assert_true(kh_str_ends(said, KH_STR("\nc;a;")));
}

static void a_bug_names_its_line(void **state)
{
	int status;
	kh_str said = end_of(a_mistake_of_ours, &status);

	(void)state;
	assert_true(WIFSIGNALED(status));
	assert_true(kh_str_starts(said, KH_STR("khen: lỗi của chương trình / bug in khen: tests/unit/test_mem.c:")));
	assert_true(kh_str_ends(said, KH_STR(": thử\n")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reachable_objects_survive),
		cmocka_unit_test(vectors_keep_what_they_point_to),
		cmocka_unit_test(roots_survive_in_foreign_memory),
		cmocka_unit_test(new_blocks_are_zero),
		cmocka_unit_test(growing_keeps_the_content),
		cmocka_unit_test(nothing_is_a_block_too),
		cmocka_unit_test(rows_grow_and_end),
		cmocka_unit_test(bisection_finds_the_first),
		cmocka_unit_test(running_out_says_so_and_ends),
		cmocka_unit_test(what_is_under_way_is_undone),
		cmocka_unit_test(a_bug_names_its_line),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
