/* Output that is checked. A file is written beside its target, without a name where the file system can do that, and takes the place of
 * the target when it is complete and on the disk; only its owner can read it, because nominations are personal data. While it is written, signals that would end the program wait:
 * they end the writing instead, so that no half of a file stays behind. Nothing here knows what is written. */
#include "runtime/report/out.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/base/vec.h"

static bool fail(kh_out *out, int error)
{
	if (out->error == 0)
		out->error = error;
	return false;
}

static bool is_input(const struct stat *file, const kh_str *inputs, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct stat input;
		if (stat(kh_str_c(inputs[i]), &input) == 0 && input.st_dev == file->st_dev && input.st_ino == file->st_ino)
			return true;
	}
	return false;
}

static char *plain_copy(const char *s)
{
	size_t size = strlen(s) + 1;
	return memcpy(kh_plain_alloc(size), s, size);
}

enum { NUMBER = 24 }; /* room for what tells one file under way from another */

static char *with_suffix(const char *path, const char *suffix)
{
	char *name = kh_plain_alloc(strlen(path) + strlen(suffix) + NUMBER);
	strcpy(name, path);
	return strcat(name, suffix);
}

void kh_out_stop(kh_out *out, const char *path, int signal)
{
	out->path = path;
	out->stopped_by = signal;
	fail(out, KH_OUT_STOPPED);
}

/* Ends the writing when a signal waits, or was noted. */
static void heed_signals(kh_out *out)
{
	int signal = out->temporary ? kh_signals_waiting(&out->signals) : kh_signals_noted();

	if (signal != 0 && out->error == 0)
		kh_out_stop(out, out->path, signal);
}

static void remove_temporary(void *owner)
{
	kh_out *out = owner;
	if (!out->nameless)
		unlink(out->temporary);
}

bool kh_out_goes_on(kh_out *out)
{
	heed_signals(out);
	return out->error == 0;
}

static void forget(kh_out *out)
{
	kh_rollback_pop(&out->undo);
	kh_plain_free(out->target);
	kh_plain_free(out->temporary);
	out->target = out->temporary = NULL;
	out->fd = -1;
}

/* A device or pipe is written in place: a rename would replace it by a file. */
static bool open_in_place(kh_out *out)
{
	out->fd = open(out->path, O_WRONLY);
	return out->fd >= 0 || fail(out, errno);
}

/* Opens the folder of a path. */
static int open_folder(const char *path, int flags)
{
	char folder[PATH_MAX] = ".";
	const char *slash = strrchr(path, '/');
	size_t len = slash == path ? 1 : slash ? (size_t)(slash - path) : 0;
	if (len >= sizeof folder) {
		errno = ENAMETOOLONG;
		return -1;
	}
	if (slash)
		memcpy(folder, path, len);
	if (slash)
		folder[len] = '\0';
	return open(folder, flags | O_CLOEXEC, 0600);
}

/* Where the system shows a file that has no name. */
static const char *shown_at(int fd, char *room, size_t size)
{
	snprintf(room, size, "/proc/self/fd/%d", fd);
	return room;
}

/* A file without a name is gone with the program, however that ends. -1: not here. */
static int open_nameless(const char *target)
{
	char room[NUMBER + NUMBER];
	int fd = open_folder(target, O_TMPFILE | O_WRONLY);
	if (fd >= 0 && access(shown_at(fd, room, sizeof room), F_OK) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

/* Gives a file without a name the next one that is free. */
static bool name_file(kh_out *out)
{
	char room[NUMBER + NUMBER], *number = out->temporary + strlen(out->temporary);
	int status, error = EEXIST;
	for (unsigned n = (unsigned)getpid(); error == EEXIST; n++) {
		snprintf(number, NUMBER, "%u", n);
		status = linkat(AT_FDCWD, shown_at(out->fd, room, sizeof room), AT_FDCWD, out->temporary, AT_SYMLINK_FOLLOW);
		error = status == 0 ? 0 : errno;
	}
	out->nameless = error != 0;
	return error == 0 || fail(out, error);
}

static bool open_temporary(kh_out *out)
{
	out->fd = open_nameless(out->target);
	out->nameless = out->fd >= 0;
	out->temporary = with_suffix(out->target, out->nameless ? ".khen-" : ".khen-XXXXXX");
	if (!out->nameless)
		out->fd = mkstemp(out->temporary); /* mode 0600 */
	return out->fd >= 0 || fail(out, errno);
}

static bool open_beside(kh_out *out, bool exists)
{
	char real[PATH_MAX];
	if (exists && access(out->path, W_OK) != 0)
		return fail(out, errno);
	out->target = plain_copy(exists && realpath(out->path, real) ? real : out->path);
	kh_signals_hold(&out->signals);
	if (open_temporary(out)) {
		kh_rollback_push(&out->undo, remove_temporary, out);
		return true;
	}
	kh_signals_release(&out->signals);
	forget(out);
	return false;
}

bool kh_out_open(kh_out *out, const char *path, const kh_str *inputs, size_t n)
{
	struct stat file;
	out->error = out->stopped_by = 0;
	out->used = 0;
	out->target = out->temporary = NULL;
	out->nameless = false;
	out->path = path && strcmp(path, "-") != 0 ? path : NULL;
	out->fd = STDOUT_FILENO;
	if (!out->path)
		return true;
	bool exists = stat(path, &file) == 0;
	if (exists && is_input(&file, inputs, n))
		return fail(out, KH_OUT_SAME_FILE);
	if (exists && S_ISDIR(file.st_mode))
		return fail(out, EISDIR);
	return exists && !S_ISREG(file.st_mode) ? open_in_place(out) : open_beside(out, exists);
}

static void flush(kh_out *out)
{
	size_t done = 0;
	heed_signals(out);
	for (; done < out->used && out->error == 0; heed_signals(out)) {
		ssize_t n = write(out->fd, out->room + done, out->used - done);
		if (n >= 0)
			done += (size_t)n;
		else if (errno != EINTR)
			fail(out, errno);
	}
	out->used = 0;
}

void kh_out_add(kh_out *out, kh_str s)
{
	while (s.len > 0 && out->error == 0) {
		size_t free_room = sizeof out->room - out->used, n = s.len < free_room ? s.len : free_room;
		memcpy(out->room + out->used, s.ptr, n);
		out->used += n;
		s = kh_str_slice(s, n, s.len);
		if (out->used == sizeof out->room)
			flush(out);
	}
}

/* The name of a new file is on the disk only after its folder is; a file system that cannot do that is no failure. */
static void sync_folder(const char *path)
{
	int fd = open_folder(path, O_RDONLY);
	if (fd < 0)
		return;
	(void)fsync(fd);
	close(fd);
}

static void close_file(kh_out *out)
{
	if (out->temporary && out->error == 0 && fsync(out->fd) != 0)
		fail(out, errno);
	if (out->nameless && out->error == 0)
		name_file(out);
	if (close(out->fd) != 0)
		fail(out, errno);
}

bool kh_out_close(kh_out *out)
{
	flush(out);
	if (out->path)
		close_file(out);
	heed_signals(out);
	if (out->temporary && out->error == 0 && rename(out->temporary, out->target) != 0)
		fail(out, errno);
	if (out->temporary && out->error != 0)
		remove_temporary(out);
	else if (out->temporary)
		sync_folder(out->target);
	if (out->temporary && out->stopped_by == 0)
		kh_signals_release(&out->signals);
	forget(out);
	return out->error == 0;
}

void kh_out_drop(kh_out *out)
{
	out->used = 0;
	if (out->path && out->fd >= 0)
		close(out->fd);
	if (out->temporary) {
		remove_temporary(out);
		kh_signals_release(&out->signals);
	}
	forget(out);
}

bool kh_out_unread(const kh_out *out)
{
	return out->error == EPIPE || out->error == KH_OUT_SAID;
}

kh_str kh_out_name(const kh_out *out, kh_lang lang)
{
	if (!out->path)
		return kh_str_of(kh_phrase_text(KH_P_STDOUT, lang));
	return kh_phrase_fill(KH_P_FILE_NAMED, lang, KH_ARGS(kh_str_of(out->path)));
}

kh_str kh_out_why(const kh_out *out, kh_lang lang)
{
	static const struct {
		int error;
		kh_phrase why;
	} reasons[] = {
		{ENOSPC, KH_P_NO_SPACE},
		{EDQUOT, KH_P_NO_SPACE},
		{EFBIG, KH_P_TOO_LONG_FILE},
		{ENOMEM, KH_P_NO_MEMORY},
		{EACCES, KH_P_NO_WRITE},
		{EPERM, KH_P_NO_WRITE},
		{EROFS, KH_P_NO_WRITE},
		{ENOENT, KH_P_NO_FOLDER},
		{ENOTDIR, KH_P_NO_FOLDER},
		{EISDIR, KH_P_IS_FOLDER},
		{ENOTEMPTY, KH_P_NOT_EMPTY},
		{EBADF, KH_P_STREAM_CLOSED},
		{ELIBACC, KH_P_NO_XLSX_LIBRARY},
		{KH_OUT_SAME_FILE, KH_P_IS_INPUT},
		{KH_OUT_STOPPED, KH_P_WAS_STOPPED},
		{KH_OUT_SHEET_FULL, KH_P_TOO_LONG_SHEET},
		{KH_OUT_NO_TEMPORARY, KH_P_NO_TEMPORARY},
	};
	kh_phrase why = KH_P_WRITE_FAILED;
	if (out->error == KH_OUT_STOPPED && !out->path)
		return kh_str_of(kh_phrase_text(KH_P_OUTPUT_STOPPED, lang));
	for (size_t i = 0; i < KH_COUNT(reasons); i++)
		if (reasons[i].error == out->error)
			why = reasons[i].why;
	return kh_str_of(kh_phrase_text(why, lang));
}
