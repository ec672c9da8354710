/* Runs one program and prints what it cost: measure OUT PROGRAM ARGUMENT... sends what the program prints to OUT and prints wall and
 * CPU time in milliseconds, peak memory in kB and the exit status. A small program, because a child's peak begins with its parent's. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

int main(int argc, char **argv)
{
	posix_spawn_file_actions_t files;
	struct rusage cost;
	double from;
	int trouble, status;
	pid_t child;

	if (argc < 3) {
		fputs("measure OUT PROGRAM ARGUMENT...\n", stderr);
		return 2;
	}
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, 1, argv[1], O_WRONLY | O_CREAT | O_TRUNC, 0644);
	from = now();
	trouble = posix_spawnp(&child, argv[2], &files, NULL, argv + 2, environ);
	if (trouble != 0) {
		fprintf(stderr, "%s: %s\n", argv[2], strerror(trouble));
		return 2;
	}
	if (wait4(child, &status, 0, &cost) != child) {
		perror("wait4");
		return 2;
	}
	printf("%.2f %.2f %ld %d\n", now() - from, milliseconds(cost.ru_utime) + milliseconds(cost.ru_stime), cost.ru_maxrss,
	       WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
	return 0;
}
