/* Makes the n-th call of one kind fail, to be preloaded into khen (LD_PRELOAD). It changes nothing else: what fails, fails as the
 * system would let it fail, and all other calls are passed on.
 *
 *   FAULT_CALL   what fails: memory (malloc, calloc, realloc), collected (what libgc gives), open, read, write, fsync, rename, close, fstat, …
 *   FAULT_AT     the first call that fails, counted from 1; 0: none
 *   FAULT_FOR    how many fail from there on (1); 0: all
 *   FAULT_ERROR  errno of the failure; 0: the call does not fail but moves one byte only (read, write); less: the call does not fail,
 *                but before it a signal of this number comes, or (-1000, read) the file loses its second half, or (-1001, read) grows
 *   FAULT_NAMED  if set: the file system knows no files without a name
 *   FAULT_COUNTS a file to which each process adds in the end how often each kind was called
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *block, size_t size);
void *GC_malloc(size_t size);
void *GC_malloc_atomic(size_t size);
void *GC_malloc_uncollectable(size_t size);
void *GC_realloc(void *block, size_t size);

enum { KINDS = 20 };

static const char *const kinds[KINDS] = {"memory",    "collected", "open",  "read",   "write",  "close",  "fsync",
					 "rename",    "fstat",     "stat",  "access", "fchmod", "unlink", "realpath",
					 "temporary", "fwrite",    "fread", "fork",   "thread", "map"};
static const char *family = "";
static long at, most = 1, error;
static atomic_long calls[KINDS];
static atomic_int over; /* khen has ended: what a build counts for gcov is written in peace */

static long number(const char *name, long otherwise)
{
	const char *value = getenv(name);

	return value ? strtol(value, NULL, 10) : otherwise;
}

__attribute__((constructor)) static void begin(void)
{
	at = number("FAULT_AT", 0);
	most = number("FAULT_FOR", 1);
	error = number("FAULT_ERROR", 0);
	family = getenv("FAULT_CALL") ? getenv("FAULT_CALL") : "";
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("FAULT_COUNTS");
	char lines[KINDS * 40];
	int n = 0, fd;

	if (!path)
		return;
	for (int k = 0; k < KINDS; k++)
		n += snprintf(lines + n, sizeof lines - (size_t)n, "%s %ld\n", kinds[k], atomic_load(&calls[k]));
	fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
	if (fd < 0 || syscall(SYS_write, fd, lines, (size_t)n) != n)
		abort();
	syscall(SYS_close, fd);
}

/* Is this call of the kind the one that fails? */
static int fails(const char *kind)
{
	int k = 0;

	if (atomic_load(&over))
		return 0;
	while (strcmp(kinds[k], kind) != 0)
		k++;
	long n = atomic_fetch_add(&calls[k], 1) + 1;
	if (strcmp(kind, family) != 0 || at <= 0 || n < at || (most != 0 && n >= at + most))
		return 0;
	if (error < 0 && error > -1000)
		raise((int)-error);
	return error >= 0 || error <= -1000;
}

static int refused(const char *kind)
{
	if (!fails(kind))
		return 0;
	errno = (int)error;
	return 1;
}

/* The function that stands behind ours. */
#define NEXT(result, name, ...)                                                                                                    \
	static result (*next)(__VA_ARGS__);                                                                                        \
	if (!next)                                                                                                                 \
	*(void **)&next = dlsym(RTLD_NEXT, name)

/* ---- memory ---- */

void *malloc(size_t size)
{
	return refused("memory") ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
	return refused("memory") ? NULL : __libc_calloc(n, size);
}

void *realloc(void *block, size_t size)
{
	return refused("memory") ? NULL : __libc_realloc(block, size);
}

#define COLLECTED(name)                                                                                                            \
	void *name(size_t size)                                                                                                    \
	{                                                                                                                          \
		NEXT(void *, #name, size_t);                                                                                       \
		return refused("collected") ? NULL : next(size);                                                                   \
	}

COLLECTED(GC_malloc)
COLLECTED(GC_malloc_atomic)
COLLECTED(GC_malloc_uncollectable)

void *GC_realloc(void *block, size_t size)
{
	NEXT(void *, "GC_realloc", void *, size_t);
	return refused("collected") ? NULL : next(block, size);
}

/* ---- files ---- */

static void all_is_done(void)
{
	atomic_store(&over, 1);
}

/* Called from main, unlike the constructor, so that it comes before what stands at the end of the program itself. */
static void watch_for_the_end(void)
{
	static atomic_flag watched = ATOMIC_FLAG_INIT;

	if (!atomic_flag_test_and_set(&watched))
		atexit(all_is_done);
}

int open(const char *path, int flags, ...)
{
	va_list rest;
	mode_t mode;
	NEXT(int, "open", const char *, int, mode_t);

	va_start(rest, flags);
	mode = va_arg(rest, mode_t);
	va_end(rest);
	watch_for_the_end();
	if ((flags & O_TMPFILE) == O_TMPFILE && getenv("FAULT_NAMED")) {
		errno = EOPNOTSUPP;
		return -1;
	}
	return refused("open") ? -1 : next(path, flags, mode);
}

/* What another program does to a file that is being read; one without a name is out of its reach. */
static void change(int fd)
{
	char path[64];
	struct stat st;

	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (stat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 && st.st_nlink > 0)
		syscall(SYS_truncate, path, error == -1000 ? st.st_size / 2 : st.st_size + 1);
}

ssize_t read(int fd, void *room, size_t size)
{
	NEXT(ssize_t, "read", int, void *, size_t);

	if (!fails("read"))
		return next(fd, room, size);
	if (error <= -1000) {
		change(fd);
		return next(fd, room, size);
	}
	errno = (int)error;
	return error == 0 ? next(fd, room, size < 1 ? size : 1) : -1;
}

ssize_t pread(int fd, void *room, size_t size, off_t offset)
{
	NEXT(ssize_t, "pread", int, void *, size_t, off_t);

	if (!fails("read"))
		return next(fd, room, size, offset);
	if (error <= -1000) {
		change(fd);
		return next(fd, room, size, offset);
	}
	errno = (int)error;
	return error == 0 ? next(fd, room, size < 1 ? size : 1, offset) : -1;
}

ssize_t write(int fd, const void *bytes, size_t size)
{
	NEXT(ssize_t, "write", int, const void *, size_t);

	if (!fails("write"))
		return next(fd, bytes, size);
	errno = (int)error;
	return error == 0 ? next(fd, bytes, size < 1 ? size : 1) : -1;
}

/* What is closed is closed, also where that fails. */
int close(int fd)
{
	NEXT(int, "close", int);
	int status = next(fd);

	return refused("close") ? -1 : status;
}

int fclose(FILE *file)
{
	NEXT(int, "fclose", FILE *);
	int status = next(file);

	return refused("close") ? EOF : status;
}

#define SIMPLE(name, kind, parameters, arguments)                                                                                  \
	int name parameters                                                                                                        \
	{                                                                                                                          \
		static int(*next) parameters;                                                                                      \
		if (!next)                                                                                                         \
			*(void **)&next = dlsym(RTLD_NEXT, #name);                                                                 \
		return refused(kind) ? -1 : next arguments;                                                                        \
	}

SIMPLE(fsync, "fsync", (int fd), (fd))
SIMPLE(rename, "rename", (const char *from, const char *to), (from, to))
SIMPLE(link, "rename", (const char *from, const char *to), (from, to))
SIMPLE(linkat, "rename", (int from, const char *a, int to, const char *b, int flags), (from, a, to, b, flags))
SIMPLE(unlink, "unlink", (const char *path), (path))
SIMPLE(fstat, "fstat", (int fd, struct stat *st), (fd, st))
SIMPLE(stat, "stat", (const char *path, struct stat *st), (path, st))
SIMPLE(access, "access", (const char *path, int mode), (path, mode))
SIMPLE(fchmod, "fchmod", (int fd, mode_t mode), (fd, mode))
SIMPLE(mkstemp, "temporary", (char *name), (name))

char *mkdtemp(char *name)
{
	NEXT(char *, "mkdtemp", char *);
	return refused("temporary") ? NULL : next(name);
}

char *realpath(const char *path, char *real)
{
	NEXT(char *, "realpath", const char *, char *);
	return refused("realpath") ? NULL : next(path, real);
}

/* ---- streams of libraries ---- */

FILE *fopen(const char *path, const char *mode)
{
	NEXT(FILE *, "fopen", const char *, const char *);
	return refused("open") ? NULL : next(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
	NEXT(FILE *, "fopen64", const char *, const char *);
	return refused("open") ? NULL : next(path, mode);
}

FILE *fdopen(int fd, const char *mode)
{
	NEXT(FILE *, "fdopen", int, const char *);
	return refused("open") ? NULL : next(fd, mode);
}

size_t fwrite(const void *bytes, size_t size, size_t n, FILE *file)
{
	NEXT(size_t, "fwrite", const void *, size_t, size_t, FILE *);
	return file != stderr && refused("fwrite") ? 0 : next(bytes, size, n, file);
}

size_t fread(void *room, size_t size, size_t n, FILE *file)
{
	NEXT(size_t, "fread", void *, size_t, size_t, FILE *);
	return refused("fread") ? 0 : next(room, size, n, file);
}

/* ---- processes and threads ---- */

pid_t fork(void)
{
	NEXT(pid_t, "fork", void);
	return refused("fork") ? -1 : next();
}

void *mmap(void *where, size_t size, int protection, int flags, int fd, off_t offset)
{
	NEXT(void *, "mmap", void *, size_t, int, int, int, off_t);
	return fd >= 0 && refused("map") ? MAP_FAILED : next(where, size, protection, flags, fd, offset);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
	static int (*next)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

	if (!next)
		*(void **)&next = dlsym(RTLD_NEXT, "pthread_create");
	return fails("thread") ? (int)error : next(thread, attributes, run, argument);
}
