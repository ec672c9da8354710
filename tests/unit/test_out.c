/* Output files appear whole or not at all, also where a signal comes while they are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/cli/cli.h"

static char folder[64];
static char path[128];

static int make_folder(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/khen-out-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof path, "%s/out.txt", folder);
	return 0;
}

static int remove_folder(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static size_t files_in_folder(void)
{
	size_t n = 0;
	DIR *dir = opendir(folder);
	assert_non_null(dir);
	for (struct dirent *entry; (entry = readdir(dir));)
		n += entry->d_name[0] != '.';
	closedir(dir);
	return n;
}

static bool is_held(int signal)
{
	sigset_t held;
	sigprocmask(SIG_BLOCK, NULL, &held);
	return sigismember(&held, signal) == 1;
}

/* Takes the signal that waits, so that the next test begins without it. */
static void take_signal(int signal)
{
	sigset_t one;
	int taken;
	sigemptyset(&one);
	sigaddset(&one, signal);
	assert_int_equal(sigwait(&one, &taken), 0);
	assert_int_equal(taken, signal);
	sigprocmask(SIG_UNBLOCK, &one, NULL);
	sigaddset(&one, SIGINT);
	sigaddset(&one, SIGTERM);
	sigaddset(&one, SIGHUP);
	sigprocmask(SIG_UNBLOCK, &one, NULL);
}

static void file_appears_whole(void **state)
{
	kh_out out;
	(void)state;
	assert_true(kh_out_open(&out, path, NULL, 0));
	assert_true(is_held(SIGINT));
	kh_out_add(&out, KH_STR("abc\n"));
	assert_int_equal(access(path, F_OK), -1);
	assert_true(kh_out_close(&out));
	assert_int_equal(access(path, F_OK), 0);
	assert_int_equal(files_in_folder(), 1);
	assert_false(is_held(SIGINT));
}

static void dropped_file_leaves_nothing(void **state)
{
	kh_out out;
	(void)state;
	assert_true(kh_out_open(&out, path, NULL, 0));
	kh_out_add(&out, KH_STR("abc\n"));
	kh_out_drop(&out);
	assert_int_equal(files_in_folder(), 0);
	assert_false(is_held(SIGINT));
}

static void signal_ends_the_writing(void **state)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
	kh_cli cli = {.lang = KH_VI, .color = KH_COLOR_NEVER};
	(void)state;
	for (size_t i = 0; i < KH_COUNT(signals); i++) {
		kh_out out;
		assert_true(kh_out_open(&out, path, NULL, 0));
		kh_out_add(&out, KH_STR("abc\n"));
		kill(getpid(), signals[i]);
		kh_out_add(&out, KH_STR("def\n"));
		assert_int_equal(kh_finish(&cli, &out, KH_EXIT_FINE), 128 + signals[i]);
		assert_int_equal(files_in_folder(), 0);
		take_signal(signals[i]);
	}
}

static void signal_keeps_the_old_file(void **state)
{
	kh_out out;
	char text[8] = "";
	FILE *old = fopen(path, "w");
	(void)state;
	assert_non_null(old);
	fputs("old", old);
	fclose(old);
	assert_true(kh_out_open(&out, path, NULL, 0));
	kill(getpid(), SIGTERM);
	for (int i = 0; i < 100000; i++)
		kh_out_add(&out, KH_STR("new\n"));
	assert_false(kh_out_close(&out));
	take_signal(SIGTERM);
	old = fopen(path, "r");
	assert_non_null(old);
	assert_non_null(fgets(text, sizeof text, old));
	fclose(old);
	assert_string_equal(text, "old");
	assert_int_equal(files_in_folder(), 1);
}

/* Under nohup the file is written to its end. */
static void ignored_signal_is_ignored(void **state)
{
	kh_out out;
	(void)state;
	signal(SIGHUP, SIG_IGN);
	assert_true(kh_out_open(&out, path, NULL, 0));
	kill(getpid(), SIGHUP);
	kh_out_add(&out, KH_STR("abc\n"));
	assert_true(kh_out_close(&out));
	signal(SIGHUP, SIG_DFL);
	assert_int_equal(files_in_folder(), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(file_appears_whole, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(dropped_file_leaves_nothing, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(signal_ends_the_writing, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(signal_keeps_the_old_file, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(ignored_signal_is_ignored, make_folder, remove_folder),
	};
	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
