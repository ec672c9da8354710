/* Bytes that stay within reach. A file is read with pread(2), never mapped: one that is cut short meanwhile gives fewer bytes, not a
 * crash, and is found out by its size and times. */
#define _POSIX_C_SOURCE 200809L
#include "runtime/data/store.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/base/mem.h"

/* In collected memory, because the text may be there. */
struct kh_store {
	kh_str text; /* in memory ... */
	char *block;
	int fd; /* ... or in a file, from start on; -1: none */
	uint64_t start, size;
	struct timespec written;
	bool failed; /* bytes that were there could not be read */
};

kh_store *kh_store_of_text(kh_str text, char *block)
{
	kh_store *store = KH_NEW(kh_store);

	*store = (kh_store){.text = text, .block = block, .fd = -1, .size = text.len};
	return store;
}

kh_store *kh_store_of_file(int fd, uint64_t start)
{
	kh_store *store = KH_NEW(kh_store);
	struct stat st = {0};

	*store = (kh_store){.fd = fd, .start = start};
	store->failed = fstat(fd, &st) != 0;
	store->size = (uint64_t)st.st_size > start ? (uint64_t)st.st_size - start : 0;
	store->written = st.st_mtim;
	return store;
}

void kh_store_close(kh_store *store)
{
	kh_plain_free(store->block);
	if (store->fd >= 0)
		close(store->fd);
	*store = (kh_store){.fd = -1};
}

kh_str kh_store_all(const kh_store *store)
{
	return store->text;
}

uint64_t kh_store_size(const kh_store *store)
{
	return store->size;
}

/* Reads until len bytes are there, or the file gives no more. */
static size_t read_fully(const kh_store *store, uint64_t from, char *out, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t got = pread(store->fd, out + done, len - done, (off_t)(store->start + from + done));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		done += (size_t)got;
	}
	return done;
}

static size_t bytes_there(const kh_store *store, uint64_t from, size_t len)
{
	uint64_t left = from < store->size ? store->size - from : 0;

	return left < len ? (size_t)left : len;
}

kh_str kh_store_look(const kh_store *store, uint64_t from, size_t len, char **room, size_t *cap)
{
	size_t want = bytes_there(store, from, len), at = from < store->size ? (size_t)from : (size_t)store->size;

	if (store->fd < 0)
		return kh_str_slice(store->text, at, at + want);
	if (*cap < want) {
		*cap = want;
		kh_plain_free(*room);
		*room = kh_plain_realloc(NULL, want);
	}
	return (kh_str){*room, read_fully(store, from, *room, want)};
}

kh_str kh_store_read(kh_store *store, uint64_t from, size_t len, char **room, size_t *cap)
{
	kh_str text = kh_store_look(store, from, len, room, cap);

	if (text.len < bytes_there(store, from, len))
		kh_store_lost(store);
	return text;
}

void kh_store_lost(kh_store *store)
{
	__atomic_store_n(&store->failed, true, __ATOMIC_RELAXED); /* any thread may say so */
}

bool kh_store_in_file(const kh_store *store)
{
	return store->fd >= 0;
}

bool kh_store_changed(kh_store *store)
{
	struct stat st;

	if (store->fd < 0)
		return false;
	if (fstat(store->fd, &st) != 0 || (uint64_t)st.st_size != store->start + store->size ||
	    st.st_mtim.tv_sec != store->written.tv_sec || st.st_mtim.tv_nsec != store->written.tv_nsec)
		store->failed = true;
	return store->failed;
}
