/* Reply letters and signals: the folder appears with all letters in it, or there is nothing at all. */
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "runtime/report/letters.h"
#include "tests/unit/judged.h"

enum { SENDERS = 300 };

static char folder[64];

static int make_folder(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/khen-letters-XXXXXX");
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	return system(kh_str_c(kh_fmt("rm -rf %s", folder))) == 0 ? 0 : -1;
}

/* Entries of the folder whose names hold the part; with_letters: those of them that do not hold all letters. */
static size_t entries(const char *part, bool with_letters)
{
	DIR *dir = opendir(folder);
	size_t n = 0;

	assert_non_null(dir);
	for (struct dirent *entry; (entry = readdir(dir));) {
		size_t letters = 0;
		DIR *inner;

		if (entry->d_name[0] == '.' || !strstr(entry->d_name, part))
			continue;
		inner = with_letters ? opendir(kh_str_c(kh_fmt("%s/%s", folder, entry->d_name))) : NULL;
		for (struct dirent *letter; inner && (letter = readdir(inner));)
			letters += letter->d_name[0] != '.';
		if (inner)
			closedir(inner);
		n += letters != SENDERS;
	}
	closedir(dir);
	return n;
}

static void judge_many(void)
{
	kh_buf rows = {0};

	kh_buf_addc(&rows, "chuyên đề|tên|loại|đơn vị đề nghị\n");
	for (int i = 0; i < SENDERS; i++)
		kh_buf_addf(&rows, "1|Người %d|cá nhân|Đơn vị %d\n", i, i);
	judge("kế hoạch \"1/KH\" năm 2024 { }\nchuyên đề 1 \"A\" {\n  c) đối tượng: cá nhân\n}\n", kh_str_c(kh_buf_str(&rows)));
}

/* Letters into one folder after the other, until a signal ends them. */
static void write_for_ever(void)
{
	kh_out out;

	for (unsigned n = 0;; n++)
		if (!kh_letters_write(&out, judged, kh_str_c(kh_fmt("%s/%u", folder, n)), false, KH_VI))
			_exit(out.stopped_by == 0 ? 1 : 128 + out.stopped_by);
}

static void signal_leaves_nothing_behind(void **state)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP};

	(void)state;
	judge_many();
	for (size_t i = 0; i < KH_COUNT(signals); i++) {
		pid_t child = fork();
		int status = 0;

		assert_true(child >= 0);
		if (child == 0)
			write_for_ever();
		while (entries(".khen-", false) == 0 && waitpid(child, &status, WNOHANG) == 0)
			nanosleep(&(struct timespec){.tv_nsec = 100000}, NULL);
		assert_int_equal(kill(child, signals[i]), 0);
		assert_int_equal(waitpid(child, &status, 0), child);
		/* between two folders the signal itself ends the program */
		assert_true(WIFSIGNALED(status) ? WTERMSIG(status) == signals[i] : WEXITSTATUS(status) == 128 + signals[i]);
		assert_int_equal(entries(".khen-", false), 0);
		assert_int_equal(entries("", true), 0);
		assert_int_equal(system(kh_str_c(kh_fmt("rm -rf %s/*", folder))), 0);
	}
	done();
}

static void is_held(int signal, bool expected)
{
	sigset_t held;

	sigprocmask(SIG_BLOCK, NULL, &held);
	assert_int_equal(sigismember(&held, signal) == 1, expected);
}

static void signals_go_on_afterwards(void **state)
{
	kh_out out;

	(void)state;
	judge_many();
	assert_true(kh_letters_write(&out, judged, kh_str_c(kh_fmt("%s/a", folder)), false, KH_VI));
	is_held(SIGINT, false);
	assert_false(kh_letters_write(&out, judged, kh_str_c(kh_fmt("%s/a", folder)), false, KH_VI)); /* it is there */
	assert_int_equal(out.stopped_by, 0);
	is_held(SIGINT, false);
	assert_int_equal(entries("", true), 0);
	done();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(signal_leaves_nothing_behind, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(signals_go_on_afterwards, make_folder, remove_folder),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
