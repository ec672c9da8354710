/* Signals that ask the program to end, each in a process of its own. */
#include "tests/unit/unit.h"

#include <sys/wait.h>
#include <unistd.h>

#include "runtime/data/signals.h"

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};

/* How a process ends that does this: its status, or 128 and the signal that ended it. */
static int ended_by(void (*act)(int), int signal)
{
	pid_t child = fork();
	int status = 0;

	assert_true(child >= 0);
	if (child == 0) {
		act(signal);
		_exit(99);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static void take_one(int signal)
{
	kh_signals_note();
	if (kh_signals_noted() != 0)
		_exit(1);
	raise(signal);
	_exit(kh_signals_noted() == signal ? 0 : 2);
}

static void take_two(int signal)
{
	kh_signals_note();
	raise(signal);
	raise(signal);
}

static void take_ignored(int number)
{
	signal(number, SIG_IGN);
	kh_signals_note();
	raise(number);
	_exit(kh_signals_noted());
}

static void first_is_noted(void **state)
{
	(void)state;
	FOR_EACH(i, signals)
	assert_int_equal(ended_by(take_one, signals[i]), 0);
}

static void second_ends_at_once(void **state)
{
	(void)state;
	FOR_EACH(i, signals)
	assert_int_equal(ended_by(take_two, signals[i]), 128 + signals[i]);
}

static void ignored_stays_ignored(void **state)
{
	(void)state;
	FOR_EACH(i, signals)
	assert_int_equal(ended_by(take_ignored, signals[i]), 0);
}

/* An empty pipe would keep it waiting for ever. */
static void wait_after_signal(int signal)
{
	int ends[2];

	if (pipe(ends) != 0)
		_exit(1);
	kh_signals_note();
	raise(signal);
	kh_signals_wait(ends[0]);
	_exit(0);
}

/* One that is held back comes while ppoll waits. */
static void wait_with_signal_held(int signal)
{
	int ends[2];
	sigset_t before;

	if (pipe(ends) != 0)
		_exit(1);
	kh_signals_note();
	kh_signals_hold(&before);
	raise(signal);
	if (kh_signals_noted() != 0 || kh_signals_waiting(&before) != signal)
		_exit(2);
	kh_signals_release(&before);
	kh_signals_wait(ends[0]);
	_exit(kh_signals_noted() == signal && kh_signals_waiting(&before) == signal ? 0 : 3);
}

static void wait_for_input(int signal)
{
	int ends[2];

	(void)signal;
	if (pipe(ends) != 0 || write(ends[1], "x", 1) != 1)
		_exit(1);
	kh_signals_note();
	kh_signals_wait(ends[0]);
	close(ends[1]);
	kh_signals_wait(ends[0]);
	_exit(kh_signals_noted());
}

static void waiting_ends(void **state)
{
	(void)state;
	FOR_EACH(i, signals)
	{
		assert_int_equal(ended_by(wait_after_signal, signals[i]), 0);
		assert_int_equal(ended_by(wait_with_signal_held, signals[i]), 0);
	}
	assert_int_equal(ended_by(wait_for_input, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_is_noted),
		cmocka_unit_test(second_ends_at_once),
		cmocka_unit_test(ignored_stays_ignored),
		cmocka_unit_test(waiting_ends),
	};
	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
