/* ZIP through minizip, over bytes in memory. Trusts no number of the archive: sizes are checked against limits before anything is
 * inflated, members may not lie over one another, and what comes out is counted. Writes no file. */
#include "runtime/data/zip.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unzip.h>
#include <zlib.h>

#include "lang/base/mem.h"

struct kh_zip {
	kh_str bytes;
	uint64_t at; /* where minizip reads */
	unzFile file;
	bool open;              /* a member is being read: */
	uint64_t expected, got; /* its size, and how much came */
};

/* What minizip refused is damaged, unless it had no memory: that it tells by errno only, which the caller has cleared. */
static kh_zip_status refused(void)
{
	if (errno == ENOMEM)
		kh_out_of_memory();
	return KH_ZIP_DAMAGED;
}

/* ---- the archive as minizip's file ---- */

static void *ZCALLBACK open_bytes(void *zip, const void *name, int mode)
{
	(void)name, (void)mode;
	return zip;
}

static uLong ZCALLBACK read_bytes(void *owner, void *stream, void *into, uLong size)
{
	kh_zip *zip = stream;
	uint64_t left = zip->bytes.len - zip->at;
	uLong n = size < left ? size : (uLong)left;

	(void)owner;
	memcpy(into, zip->bytes.ptr + zip->at, n);
	zip->at += n;
	return n;
}

static ZPOS64_T ZCALLBACK tell_bytes(void *owner, void *stream)
{
	(void)owner;
	return ((kh_zip *)stream)->at;
}

static long ZCALLBACK seek_bytes(void *owner, void *stream, ZPOS64_T offset, int origin)
{
	kh_zip *zip = stream;
	uint64_t from = origin == ZLIB_FILEFUNC_SEEK_CUR ? zip->at : origin == ZLIB_FILEFUNC_SEEK_END ? zip->bytes.len : 0;

	(void)owner;
	if (offset > zip->bytes.len || from > zip->bytes.len - offset)
		return -1;
	zip->at = from + offset;
	return 0;
}

static int ZCALLBACK close_bytes(void *owner, void *stream)
{
	(void)owner, (void)stream;
	return 0;
}

static int ZCALLBACK error_bytes(void *owner, void *stream)
{
	(void)owner, (void)stream;
	return 0;
}

/* ---- the directory ---- */

typedef struct {
	uint64_t from, to;
} extent;

static int by_start(const void *a, const void *b)
{
	const extent *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

static bool overlap(extent *list, size_t n)
{
	qsort(list, n, sizeof *list, by_start);
	for (size_t i = 1; i < n; i++)
		if (list[i].from < list[i - 1].to)
			return true;
	return false;
}

static kh_zip_status check_member(const unz_file_info64 *info, uint64_t *total)
{
	uint64_t packed = info->compressed_size, size = info->uncompressed_size;

	if (info->flag & 1)
		return KH_ZIP_LOCKED;
	if (info->compression_method != 0 && info->compression_method != Z_DEFLATED)
		return KH_ZIP_DAMAGED;
	if (size > KH_ZIP_MEMBER_LIMIT || size > KH_ZIP_TOTAL_LIMIT - *total)
		return KH_ZIP_LIMIT;
	*total += size;
	return size > KH_ZIP_RATIO_FROM && size / KH_ZIP_RATIO_LIMIT > packed ? KH_ZIP_LIMIT : KH_ZIP_FINE;
}

/* Where the data of the member at hand lie. */
static kh_zip_status find_extent(kh_zip *zip, const unz_file_info64 *info, extent *out)
{
	int method, level;

	if (unzOpenCurrentFile2(zip->file, &method, &level, 1) != UNZ_OK)
		return refused();
	out->from = unzGetCurrentFileZStreamPos64(zip->file);
	unzCloseCurrentFile(zip->file);
	if (out->from > zip->bytes.len || info->compressed_size > zip->bytes.len - out->from)
		return KH_ZIP_DAMAGED;
	out->to = out->from + info->compressed_size;
	return KH_ZIP_FINE;
}

static kh_zip_status check_members(kh_zip *zip, extent *extents, size_t n)
{
	uint64_t total = 0;
	unz_file_info64 info;
	kh_zip_status status;
	int step = unzGoToFirstFile(zip->file);

	for (size_t i = 0; i < n; i++, step = unzGoToNextFile(zip->file)) {
		if (step != UNZ_OK || unzGetCurrentFileInfo64(zip->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK)
			return KH_ZIP_DAMAGED;
		status = check_member(&info, &total);
		if (status == KH_ZIP_FINE)
			status = find_extent(zip, &info, &extents[i]);
		if (status != KH_ZIP_FINE)
			return status;
	}
	return overlap(extents, n) ? KH_ZIP_DAMAGED : KH_ZIP_FINE;
}

static kh_zip_status check_directory(kh_zip *zip)
{
	unz_global_info64 global;
	extent *extents;
	kh_zip_status status;

	if (unzGetGlobalInfo64(zip->file, &global) != UNZ_OK || global.number_entry == 0)
		return KH_ZIP_DAMAGED;
	if (global.number_entry > KH_ZIP_MEMBERS_LIMIT)
		return KH_ZIP_LIMIT;
	extents = kh_plain_alloc(global.number_entry * sizeof *extents);
	status = check_members(zip, extents, global.number_entry);
	kh_plain_free(extents);
	return status;
}

kh_zip_status kh_zip_open(kh_str bytes, kh_zip **out)
{
	kh_zip *zip = kh_plain_alloc(sizeof *zip);
	zlib_filefunc64_def functions = {
		.zopen64_file = open_bytes,
		.zread_file = read_bytes,
		.ztell64_file = tell_bytes,
		.zseek64_file = seek_bytes,
		.zclose_file = close_bytes,
		.zerror_file = error_bytes,
		.opaque = zip,
	};
	kh_zip_status status;

	zip->bytes = bytes;
	errno = 0;
	zip->file = unzOpen2_64("", &functions);
	status = zip->file == NULL ? refused() : check_directory(zip);
	*out = zip;
	if (status != KH_ZIP_FINE) {
		kh_zip_close(zip);
		*out = NULL;
	}
	return status;
}

void kh_zip_close(kh_zip *zip)
{
	if (zip == NULL)
		return;
	kh_zip_leave(zip);
	if (zip->file != NULL)
		unzClose(zip->file);
	kh_plain_free(zip);
}

/* ---- members ---- */

kh_zip_status kh_zip_member(kh_zip *zip, kh_str path)
{
	unz_file_info64 info;

	errno = 0;
	kh_zip_leave(zip);
	if (path.len == 0 || memchr(path.ptr, '\0', path.len) != NULL || unzLocateFile(zip->file, kh_str_c(path), 2) != UNZ_OK)
		return KH_ZIP_MISSING;
	if (unzGetCurrentFileInfo64(zip->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK ||
	    unzOpenCurrentFile(zip->file) != UNZ_OK)
		return refused();
	zip->open = true;
	zip->expected = info.uncompressed_size;
	zip->got = 0;
	return KH_ZIP_FINE;
}

bool kh_zip_is_small(const kh_zip *zip)
{
	return zip->expected <= KH_ZIP_SMALL_LIMIT;
}

kh_zip_status kh_zip_read(kh_zip *zip, char *into, size_t room, size_t *got)
{
	int n;

	*got = 0;
	errno = 0;
	n = unzReadCurrentFile(zip->file, into, (unsigned)room);
	if (n < 0)
		return refused();
	if (n == 0) {
		zip->open = false;
		return unzCloseCurrentFile(zip->file) == UNZ_OK && zip->got == zip->expected ? KH_ZIP_FINE : KH_ZIP_DAMAGED;
	}
	zip->got += (unsigned)n;
	*got = (size_t)n;
	return KH_ZIP_FINE;
}

void kh_zip_leave(kh_zip *zip)
{
	if (zip->open)
		unzCloseCurrentFile(zip->file);
	zip->open = false;
}
