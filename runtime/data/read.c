/* Files into text. Says of every file that is no text what it is and what to do. Text in another encoding than UTF-8 is converted
 * where the evidence is clear, and refused where it is not, because a wrong guess would spoil names. */
#define _POSIX_C_SOURCE 200809L
#include "runtime/data/read.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/base/mem.h"
#include "runtime/data/load.h"
#include "runtime/data/signals.h"

/* Enough of a file that is no text to tell which kind it is. */
#define ENOUGH ((size_t)1 << 20)
#define CHUNK ((size_t)1 << 20)

/* ---- what kind of file ---- */

static bool holds(kh_str s, kh_str part)
{
	for (size_t at = 0; at + part.len <= s.len;) {
		const char *hit = memchr(s.ptr + at, part.ptr[0], s.len - at - part.len + 1);

		if (hit == NULL)
			return false;
		if (memcmp(hit, part.ptr, part.len) == 0)
			return true;
		at = (size_t)(hit - s.ptr) + 1;
	}
	return false;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Does s begin with the word, which is in lower case? */
static bool starts_caseless(kh_str s, const char *word)
{
	for (size_t i = 0; word[i] != '\0'; i++)
		if (i >= s.len || lower(s.ptr[i]) != word[i])
			return false;
	return true;
}

typedef struct {
	kh_phrase kind, advice;
} nature;

static nature zip_nature(kh_str bytes)
{
	if (holds(bytes, KH_STR("xl/workbook")) || holds(bytes, KH_STR("xl/worksheets")))
		return (nature){KH_P_FILE_XLSX, KH_P_ADVICE_SPREADSHEET};
	if (holds(bytes, KH_STR("word/document")))
		return (nature){KH_P_FILE_WORD, KH_P_ADVICE_WORD};
	if (holds(bytes, KH_STR("opendocument.spreadsheet")))
		return (nature){KH_P_FILE_ODS, KH_P_ADVICE_SPREADSHEET};
	return (nature){KH_P_FILE_ZIP, KH_P_ADVICE_ZIP};
}

/* The container of Office 97; its folder is in UTF-16. A workbook with a password is kept in one too. */
static nature compound_nature(kh_str bytes)
{
	if (holds(bytes, KH_STR("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")))
		return (nature){KH_P_FILE_LOCKED, KH_P_ADVICE_LOCKED};
	if (holds(bytes, KH_STR("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t")))
		return (nature){KH_P_FILE_WORD, KH_P_ADVICE_WORD};
	return (nature){KH_P_FILE_XLS, KH_P_ADVICE_SPREADSHEET};
}

static bool is_html(kh_str bytes)
{
	static const char *const openings[] = {"<!doctype html", "<html", "<head", "<meta", "<table", "<style", "<body"};

	for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
		if (starts_caseless(bytes, openings[i]))
			return true;
	return false;
}

/* UTF-16 without its mark: zero bytes at one parity only, and many of them. */
static bool is_bare_utf16(kh_str bytes)
{
	size_t n = bytes.len < 1024 ? bytes.len : 1024, zeros[2] = {0, 0};

	for (size_t i = 0; i < n; i++)
		zeros[i % 2] += bytes.ptr[i] == '\0';
	return (zeros[0] == 0 || zeros[1] == 0) && n >= 8 && (zeros[0] + zeros[1]) * 4 >= n;
}

/* Which kind of file the bytes are; false for text, of whatever encoding. */
static bool find_nature(kh_str bytes, nature *out)
{
	static const struct {
		kh_str magic;
		nature is;
	} known[] = {
#define MAGIC(literal) {literal, sizeof literal - 1}
		{MAGIC("%PDF"), {KH_P_FILE_PDF, KH_P_ADVICE_SOURCE}},  {MAGIC("{\\rtf"), {KH_P_FILE_WORD, KH_P_ADVICE_WORD}},
		{MAGIC("Rar!"), {KH_P_FILE_ZIP, KH_P_ADVICE_ZIP}},     {MAGIC("7z\xBC\xAF"), {KH_P_FILE_ZIP, KH_P_ADVICE_ZIP}},
		{MAGIC("\x1F\x8B"), {KH_P_FILE_ZIP, KH_P_ADVICE_ZIP}},
#undef MAGIC
	};
	kh_str text = kh_str_slice(bytes, 0, bytes.len < 1024 ? bytes.len : 1024);

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (kh_str_starts(bytes, known[i].magic))
			return *out = known[i].is, true;
	if (kh_str_starts(bytes, KH_STR("PK\x03\x04")) || kh_str_starts(bytes, KH_STR("PK\x05\x06")))
		return *out = zip_nature(bytes), true;
	if (kh_str_starts(bytes, KH_STR("\xD0\xCF\x11\xE0")))
		return *out = compound_nature(bytes), true;
	if (kh_str_starts(text, KH_STR("\xEF\xBB\xBF")))
		text = kh_str_slice(text, 3, text.len);
	while (text.len > 0 && (unsigned char)text.ptr[0] <= ' ' && text.ptr[0] != '\0')
		text = kh_str_slice(text, 1, text.len);
	if (is_html(text))
		return *out = (nature){KH_P_FILE_HTML, KH_P_ADVICE_SPREADSHEET}, true;
	if (starts_caseless(text, "<?xml"))
		return *out = (nature){KH_P_FILE_XML, KH_P_ADVICE_SPREADSHEET}, true;
	if (memchr(bytes.ptr, '\0', bytes.len) == NULL)
		return false;
	*out = is_bare_utf16(bytes) ? (nature){KH_P_FILE_UTF16, KH_P_ADVICE_UTF16} : (nature){KH_P_FILE_BINARY, KH_P_ADVICE_BINARY};
	return true;
}

/* ---- UTF-8 ---- */

static uint64_t line_at(kh_str text, size_t offset)
{
	uint64_t line = 1;

	for (size_t i = 0; i < offset; i++)
		if (text.ptr[i] == '\n' || (text.ptr[i] == '\r' && !(i + 1 < text.len && text.ptr[i + 1] == '\n')))
			line++;
	return line;
}

/* The bytes that are no character, in hex: the wrong one and those that belong to it. */
static kh_str hex_at(kh_str text, size_t offset)
{
	kh_buf hex = {0};
	size_t n = 0;

	do
		kh_buf_addf(&hex, n == 0 ? "%02X" : " %02X", (unsigned)(unsigned char)text.ptr[offset + n]);
	while (++n < 4 && offset + n < text.len && ((unsigned char)text.ptr[offset + n] & 0xC0) == 0x80);
	return kh_buf_str(&hex);
}

/* ---- encodings ---- */

/* bytes begin on the line, at the offset. */
static bool not_utf8_in(kh_str name, kh_str bytes, size_t at, uint64_t line, uint64_t offset, kh_trouble *trouble)
{
	return kh_trouble_set(trouble, KH_KT905,
			      KH_ARGS(name, kh_fmt("%llu", (unsigned long long)(line + line_at(bytes, at) - 1)),
				      kh_fmt("%llu", (unsigned long long)(offset + at)), hex_at(bytes, at)));
}

static bool not_utf8(kh_str name, kh_str bytes, size_t at, kh_trouble *trouble)
{
	return not_utf8_in(name, bytes, at, 1, 0, trouble);
}

static bool is_utf16(kh_str bytes, kh_encoding *encoding)
{
	bool little = kh_str_starts(bytes, KH_STR("\xFF\xFE"));

	*encoding = little ? KH_ENC_UTF16LE : KH_ENC_UTF16BE;
	return little || kh_str_starts(bytes, KH_STR("\xFE\xFF"));
}

/* Decodes into file->decoded; a byte that is no character of the encoding is told by its place. */
static bool decode(kh_str name, kh_file_text *file, kh_encoding encoding, kh_trouble *trouble)
{
	size_t len = 0, bad = 0;

	file->encoding = encoding;
	file->decoded = kh_decode(file->bytes, encoding, &len, &bad);
	file->text = (kh_str){file->decoded, len};
	if (file->decoded)
		return true;
	return kh_trouble_set(trouble, KH_KT222,
			      KH_ARGS(name, kh_str_of(kh_encoding_name(encoding)),
				      kh_fmt("%llu", (unsigned long long)line_at(file->bytes, bad)), kh_fmt("%zu", bad)));
}

/* Characters of UTF-8 past ASCII, and bytes past ASCII that belong to none: a file mostly in UTF-8 is in UTF-8, with a fault. */
static bool is_mostly_utf8(kh_str bytes)
{
	size_t good = 0, bad = 0;

	for (size_t at = 0; at < bytes.len;) {
		kh_str rest = kh_str_slice(bytes, at, bytes.len < at + 4 ? bytes.len : at + 4);
		size_t n = kh_utf8_valid_prefix(rest);

		if ((unsigned char)bytes.ptr[at] < 0x80) {
			at++;
		} else if (n == 0) {
			bad++;
			at++;
		} else {
			uint32_t cp;

			good++;
			at += kh_utf8_decode(rest, &cp);
		}
	}
	return good > bad;
}

static kh_str candidates(const kh_encoding_evidence *e)
{
	kh_buf list = {0};

	for (size_t i = 0; i < KH_ENC_COUNT; i++)
		if (e->share[i] >= 400)
			kh_buf_addf(&list, "%s%s (%u %%)", list.len > 0 ? ", " : "", kh_encoding_name((kh_encoding)i),
				    e->share[i] / 10);
	return kh_buf_str(&list);
}

/* The bytes are no UTF-8: which of the legacy encodings are they? */
static bool decode_legacy(kh_str name, kh_file_text *file, size_t bad, kh_trouble *trouble)
{
	kh_encoding_evidence e = kh_encoding_look(file->bytes);

	if (is_mostly_utf8(file->bytes) || candidates(&e).len == 0)
		return not_utf8(name, file->bytes, bad, trouble);
	if (!kh_encoding_decided(&e))
		return kh_trouble_set(trouble, KH_KT218, KH_ARGS(name, candidates(&e)));
	file->sure = KH_SURE_EVIDENCE;
	file->share = e.share[e.best];
	return decode(name, file, e.best, trouble);
}

static bool decode_stated(kh_str name, kh_file_text *file, kh_encoding encoding, kh_trouble *trouble)
{
	size_t valid = kh_utf8_valid_prefix(file->bytes);

	file->sure = KH_SURE_STATED;
	if (encoding != KH_ENC_UTF8)
		return decode(name, file, encoding, trouble);
	file->text = file->bytes;
	return valid == file->bytes.len || not_utf8(name, file->bytes, valid, trouble);
}

static bool decode_found(kh_str name, kh_file_text *file, kh_trouble *trouble)
{
	kh_encoding utf16;
	size_t valid;

	if (is_utf16(file->bytes, &utf16))
		return decode(name, file, utf16, trouble);
	valid = kh_utf8_valid_prefix(file->bytes);
	file->text = file->bytes;
	return valid == file->bytes.len || decode_legacy(name, file, valid, trouble);
}

static bool no_text(kh_str name, nature is, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT904, KH_ARGS(name, KH_NO_STR, KH_NO_STR));
	kh_trouble_word(trouble, 1, is.kind);
	return kh_trouble_word(trouble, 2, is.advice);
}

/* A zero byte, which stands in the text behind so many lines and bytes. */
static bool no_text_at(kh_str name, kh_str text, uint64_t line, uint64_t offset, kh_trouble *trouble)
{
	size_t at = (size_t)((const char *)memchr(text.ptr, '\0', text.len) - text.ptr);

	no_text(name, (nature){KH_P_FILE_BINARY, KH_P_ADVICE_BINARY}, trouble);
	trouble->detail[0] = kh_fmt("%llu", (unsigned long long)(line - 1 + line_at(text, at)));
	trouble->detail[1] = kh_fmt("%llu", (unsigned long long)(offset + at));
	return false;
}

/* A nature that the encoding explains: zero bytes are part of UTF-16. */
static bool is_text(kh_str name, const kh_file_text *file, kh_encoding stated, kh_trouble *trouble)
{
	nature is;
	kh_encoding utf16;

	if (stated == KH_ENC_UTF16LE || stated == KH_ENC_UTF16BE || is_utf16(file->bytes, &utf16) || !find_nature(file->bytes, &is))
		return true;
	return is.kind == KH_P_FILE_BINARY ? no_text_at(name, file->bytes, 1, 0, trouble) : no_text(name, is, trouble);
}

bool kh_text_check(kh_str name, kh_str text, uint64_t line, uint64_t offset, kh_trouble *trouble)
{
	size_t valid = kh_utf8_valid_prefix(text);

	if (memchr(text.ptr, '\0', text.len) != NULL)
		return no_text_at(name, text, line, offset, trouble);
	return valid == text.len || not_utf8_in(name, text, valid, line, offset, trouble);
}

bool kh_marks_check(kh_str name, kh_str text, uint64_t line, kh_mark_losses *losses, kh_trouble *trouble)
{
	if (!kh_marks_look(losses, text, line))
		return true;
	return kh_trouble_set(trouble, KH_KT219, KH_ARGS(name, kh_fmt("%llu", (unsigned long long)losses->line), losses->word));
}

static void cut_mark(kh_file_text *file)
{
	if (kh_str_starts(file->text, KH_STR("\xEF\xBB\xBF")))
		file->text = kh_str_slice(file->text, 3, file->text.len);
}

bool kh_file_decode(kh_str name, kh_file_text *file, kh_encoding encoding, kh_trouble *trouble)
{
	kh_mark_losses losses = {0};

	file->encoding = KH_ENC_UTF8;
	if (!is_text(name, file, encoding, trouble) ||
	    !(encoding == KH_ENC_AUTO ? decode_found(name, file, trouble) : decode_stated(name, file, encoding, trouble)))
		return false;
	cut_mark(file);
	if (file->text.len == 0)
		return kh_trouble_set(trouble, KH_KT903, KH_ARGS(name));
	return kh_marks_check(name, file->text, 1, &losses, trouble);
}

/* The end of what was read may cut a character in two. */
bool kh_file_streams(const kh_file_text *file, kh_encoding encoding)
{
	kh_encoding utf16;
	nature is;
	size_t valid;

	if (file->fd < 0 || (encoding != KH_ENC_AUTO && encoding != KH_ENC_UTF8) || is_utf16(file->bytes, &utf16) ||
	    find_nature(file->bytes, &is))
		return false;
	valid = kh_utf8_valid_prefix(file->bytes);
	return valid + 3 >= file->bytes.len && memchr(file->bytes.ptr + valid, '\n', file->bytes.len - valid) == NULL;
}

bool kh_file_is_book(const kh_file_text *file)
{
	nature is;

	return kh_str_starts(file->bytes, KH_STR("PK")) && find_nature(file->bytes, &is) && is.kind == KH_P_FILE_XLSX;
}

/* ---- reading ---- */

static bool system_trouble(kh_str name, int error, kh_trouble *trouble)
{
	kh_phrase why = KH_P_REASON_READ;

	if (error == EISDIR)
		return kh_trouble_set(trouble, KH_KT902, KH_ARGS(name));
	if (error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG || error == ELOOP)
		why = KH_P_REASON_MISSING;
	else if (error == EACCES || error == EPERM)
		why = KH_P_REASON_DENIED;
	kh_trouble_set(trouble, KH_KT901, KH_ARGS(name, KH_NO_STR));
	return kh_trouble_word(trouble, 1, why);
}

/* Zero bytes are at home in an archive and in UTF-16. */
static bool may_hold_zeros(kh_str bytes)
{
	kh_encoding utf16;

	return kh_str_starts(bytes, KH_STR("PK")) || is_utf16(bytes, &utf16);
}

/* Reads on behind len bytes until the end, the limit, or enough of a file with zero bytes, which is no text; gives how much there is,
 * or -1 with errno. */
static ssize_t read_all(int fd, char **block, size_t len, size_t expected, size_t limit, bool *ended)
{
	size_t cap = expected <= len ? len + CHUNK : expected + 1;
	bool zeros = false;

	*ended = false;
	*block = kh_plain_realloc(*block, cap);
	for (;;) {
		size_t room = cap - len < CHUNK ? cap - len : CHUNK;
		if (expected == 0) /* a pipe may keep us waiting */
			kh_signals_wait(fd);
		ssize_t got = kh_signals_noted() ? -1 : read(fd, *block + len, room);

		if (got < 0 && errno == EINTR && !kh_signals_noted())
			continue;
		*ended = got == 0;
		if (got <= 0)
			return got < 0 ? -1 : (ssize_t)len;
		zeros = zeros || memchr(*block + len, '\0', (size_t)got) != NULL;
		len += (size_t)got;
		if (len > limit || (zeros && len >= ENOUGH && !may_hold_zeros((kh_str){*block, len})))
			return (ssize_t)len;
		if (len == cap) {
			cap *= 2;
			*block = kh_plain_realloc(*block, cap);
		}
	}
}

/* A file that is saved or copied at this moment would be judged in part. End is where reading came to its end. */
static bool has_changed(int fd, const struct stat *before, off_t end)
{
	struct stat after;

	if (!S_ISREG(before->st_mode) || end < 0)
		return false;
	return fstat(fd, &after) != 0 || after.st_size != before->st_size || after.st_mtim.tv_sec != before->st_mtim.tv_sec ||
	       after.st_mtim.tv_nsec != before->st_mtim.tv_nsec || (before->st_size > 0 && end != before->st_size);
}

static bool too_large(kh_str name, kh_trouble *trouble)
{
	return kh_trouble_set(trouble, KH_KT910, KH_ARGS(name, KH_STR("2 GiB")));
}

static bool read_open(int fd, kh_str name, size_t in_memory, size_t beginning, kh_file_text *out, kh_trouble *trouble)
{
	struct stat st;
	size_t expected, limit;
	ssize_t len;
	bool ended, part;

	if (fstat(fd, &st) != 0)
		return system_trouble(name, errno, trouble);
	if (S_ISDIR(st.st_mode))
		return system_trouble(name, EISDIR, trouble);
	expected = S_ISREG(st.st_mode) && st.st_size > 0 ? (size_t)st.st_size : 0;
	if (expected > KH_FILE_LIMIT && in_memory > KH_FILE_LIMIT)
		return too_large(name, trouble);
	part = expected > in_memory;
	limit = part && beginning < KH_FILE_LIMIT ? beginning : KH_FILE_LIMIT;
	len = read_all(fd, &out->block, 0, expected < limit ? expected : limit, limit, &ended);
	if (len < 0)
		return system_trouble(name, errno, trouble);
	if ((size_t)len > KH_FILE_LIMIT)
		return too_large(name, trouble);
	if (ended && has_changed(fd, &st, lseek(fd, 0, SEEK_CUR)))
		return kh_trouble_set(trouble, KH_KT912, KH_ARGS(name));
	out->bytes = (kh_str){out->block, (size_t)len};
	if (part)
		out->fd = fd;
	return len > 0 || kh_trouble_set(trouble, KH_KT903, KH_ARGS(name));
}

bool kh_file_open(kh_str name, size_t in_memory, size_t beginning, kh_file_text *out, kh_trouble *trouble)
{
	bool standard = kh_str_eq(name, KH_STR("-")), ok;
	int fd = standard ? STDIN_FILENO : -1;

	*out = (kh_file_text){.fd = -1};
	if (name.len == 0 || memchr(name.ptr, '\0', name.len) != NULL)
		return system_trouble(name, ENOENT, trouble);
	if (!standard)
		fd = open(kh_str_c(name), O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return system_trouble(name, errno, trouble);
	ok = read_open(fd, name, standard ? SIZE_MAX : in_memory, beginning, out, trouble);
	if (!standard && out->fd < 0)
		close(fd);
	if (!ok)
		kh_file_free(out);
	return ok;
}

bool kh_file_read_rest(kh_str name, kh_file_text *file, kh_trouble *trouble)
{
	struct stat st;
	ssize_t len;
	bool ended;

	if (file->fd < 0)
		return true;
	if (fstat(file->fd, &st) != 0)
		return system_trouble(name, errno, trouble);
	if ((uint64_t)st.st_size > KH_FILE_LIMIT)
		return too_large(name, trouble);
	len = read_all(file->fd, &file->block, file->bytes.len, (size_t)st.st_size, KH_FILE_LIMIT, &ended);
	if (len < 0)
		return system_trouble(name, errno, trouble);
	if ((size_t)len > KH_FILE_LIMIT)
		return too_large(name, trouble);
	if (ended && has_changed(file->fd, &st, lseek(file->fd, 0, SEEK_CUR)))
		return kh_trouble_set(trouble, KH_KT912, KH_ARGS(name));
	close(file->fd);
	file->fd = -1;
	file->bytes = (kh_str){file->block, (size_t)len};
	return true;
}

int kh_file_take(kh_file_text *file, uint64_t *start)
{
	int fd = file->fd;

	file->fd = -1;
	file->encoding = KH_ENC_UTF8;
	file->text = file->bytes;
	cut_mark(file);
	*start = file->bytes.len - file->text.len;
	return fd;
}

void kh_file_free(kh_file_text *file)
{
	kh_plain_free(file->block);
	kh_plain_free(file->decoded);
	if (file->fd >= 0)
		close(file->fd);
	*file = (kh_file_text){.fd = -1};
}

/* Rules are in UTF-8 and nothing else: their author has an editor that can say so. */
static bool is_utf8_text(kh_str name, kh_file_text *file, kh_trouble *trouble)
{
	size_t valid = kh_utf8_valid_prefix(file->bytes);
	kh_encoding utf16;

	if (is_utf16(file->bytes, &utf16)) {
		kh_trouble_set(trouble, KH_KT904, KH_ARGS(name, KH_NO_STR, KH_NO_STR));
		kh_trouble_word(trouble, 1, KH_P_FILE_UTF16);
		return kh_trouble_word(trouble, 2, KH_P_ADVICE_UTF16);
	}
	if (!is_text(name, file, KH_ENC_AUTO, trouble))
		return false;
	if (valid < file->bytes.len)
		return not_utf8(name, file->bytes, valid, trouble);
	file->text = file->bytes;
	cut_mark(file);
	return file->text.len > 0 || kh_trouble_set(trouble, KH_KT903, KH_ARGS(name));
}

bool kh_read_text(kh_str name, kh_str *out, kh_trouble *trouble)
{
	kh_file_text file;
	bool ok;

	*trouble = (kh_trouble){.code = KH_CODE_COUNT};
	if (!kh_file_open(name, SIZE_MAX, 0, &file, trouble))
		return false;
	ok = is_utf8_text(name, &file, trouble);
	*out = ok ? kh_str_copy(file.text) : KH_NO_STR;
	kh_file_free(&file);
	return ok;
}
