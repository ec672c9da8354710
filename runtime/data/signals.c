/* Signals are noted by a handler that does nothing else, or held back; who works looks for them. It ends nothing itself. */
#include "runtime/data/signals.h"

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

#include "lang/base/vec.h"

static const int stopping[] = {SIGINT, SIGTERM, SIGHUP};

/* The only state of the program that is not passed on: a handler has no other way to tell. */
static volatile sig_atomic_t noted;

static void note(int signal)
{
	noted = signal;
}

static bool is_ignored(int signal)
{
	struct sigaction action;

	return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void kh_signals_note(void)
{
	struct sigaction action = {.sa_handler = note, .sa_flags = (int)SA_RESETHAND}; /* no SA_RESTART: waiting calls return */

	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < KH_COUNT(stopping); i++)
		if (!is_ignored(stopping[i]))
			sigaction(stopping[i], &action, NULL);
}

int kh_signals_noted(void)
{
	return noted;
}

/* Between looking and waiting no signal slips in: until ppoll waits they are held back. */
void kh_signals_wait(int fd)
{
	struct pollfd input = {.fd = fd, .events = POLLIN};
	sigset_t before;

	kh_signals_hold(&before);
	if (!noted)
		(void)ppoll(&input, 1, NULL, &before);
	kh_signals_release(&before);
}

void kh_signals_hold(sigset_t *before)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < KH_COUNT(stopping); i++)
		if (!is_ignored(stopping[i]))
			sigaddset(&set, stopping[i]);
	sigprocmask(SIG_BLOCK, &set, before);
}

void kh_signals_release(const sigset_t *before)
{
	sigprocmask(SIG_SETMASK, before, NULL);
}

int kh_signals_waiting(const sigset_t *before)
{
	sigset_t waiting;

	sigpending(&waiting);
	for (size_t i = 0; i < KH_COUNT(stopping); i++)
		if (sigismember(&waiting, stopping[i]) == 1 && sigismember(before, stopping[i]) == 0)
			return stopping[i];
	return noted;
}
