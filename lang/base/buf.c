/* The builder of texts, in collected memory without pointers. Refuses nothing: it grows until memory ends. */
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "lang/base/mem.h"
#include "lang/base/text.h"

/* Makes room for more bytes and a NUL, and gives the place where they go. */
static char *room_for(kh_buf *b, size_t more)
{
	if (b->len + more + 1 > b->cap) {
		size_t cap = b->cap * 2 < b->len + more + 32 ? b->len + more + 32 : b->cap * 2;

		b->ptr = b->ptr == NULL ? kh_alloc_atomic(cap) : kh_realloc(b->ptr, cap);
		b->cap = cap;
	}
	return b->ptr + b->len;
}

void kh_buf_reserve(kh_buf *b, size_t more)
{
	room_for(b, more);
}

void kh_buf_add(kh_buf *b, kh_str s)
{
	if (s.len == 0)
		return;
	memcpy(room_for(b, s.len), s.ptr, s.len);
	b->len += s.len;
}

void kh_buf_addc(kh_buf *b, const char *c_string)
{
	kh_buf_add(b, kh_str_of(c_string));
}

void kh_buf_char(kh_buf *b, char c)
{
	*room_for(b, 1) = c;
	b->len++;
}

void kh_buf_fill(kh_buf *b, char c, size_t n)
{
	memset(room_for(b, n), c, n);
	b->len += n;
}

void kh_buf_quoted(kh_buf *b, kh_str s)
{
	kh_buf_char(b, '"');
	for (const char *quote; s.len > 0 && (quote = memchr(s.ptr, '"', s.len)) != NULL;) {
		size_t n = (size_t)(quote - s.ptr) + 1;

		kh_buf_add(b, kh_str_slice(s, 0, n));
		kh_buf_char(b, '"');
		s = kh_str_slice(s, n, s.len);
	}
	kh_buf_add(b, s);
	kh_buf_char(b, '"');
}

void kh_buf_cp(kh_buf *b, uint32_t cp)
{
	if (cp < 0x80)
		kh_buf_char(b, (char)cp);
	else
		b->len += (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)room_for(b, 4));
}

void kh_buf_int(kh_buf *b, int64_t n)
{
	char digits[20];
	size_t at = sizeof digits;
	uint64_t left = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;

	do
		digits[--at] = (char)('0' + left % 10);
	while ((left /= 10) > 0);
	if (n < 0)
		kh_buf_char(b, '-');
	kh_buf_add(b, (kh_str){digits + at, sizeof digits - at});
}

static __attribute__((format(printf, 2, 0))) void add_formatted(kh_buf *b, const char *format, va_list args)
{
	enum { USUAL = 30 };
	va_list again;
	char *at = room_for(b, USUAL);
	size_t room = b->cap - b->len;
	int len;

	va_copy(again, args);
	len = vsnprintf(at, room, format, args);
	if (len < 0)
		KH_BUG("a format that cannot be printed");
	if ((size_t)len >= room)
		vsnprintf(room_for(b, (size_t)len), (size_t)len + 1, format, again);
	va_end(again);
	b->len += (size_t)len;
}

void kh_buf_addf(kh_buf *b, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add_formatted(b, format, args);
	va_end(args);
}

kh_str kh_fmt(const char *format, ...)
{
	kh_buf b = {0};
	va_list args;

	va_start(args, format);
	add_formatted(&b, format, args);
	va_end(args);
	return kh_buf_str(&b);
}

/* Marks of direction, joiners, zero-width spaces, soft hyphens: all that is there and cannot be seen. */
static bool hidden(uint32_t cp)
{
	return cp >= 0x80 && utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_CF;
}

bool kh_char_acts(uint32_t cp)
{
	return cp < ' ' || (cp >= 0x7F && cp < 0xA0) || cp == 0x2028 || cp == 0x2029 || hidden(cp);
}

static void show_char(kh_buf *b, uint32_t cp)
{
	if (cp == '\t' || cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		kh_buf_char(b, ' ');
	else if (cp < ' ' || (cp >= 0x7F && cp < 0xA0))
		kh_buf_addf(b, "\\x%02x", (unsigned)cp);
	else if (hidden(cp))
		kh_buf_addf(b, "<U+%04X>", (unsigned)cp);
	else
		kh_buf_cp(b, cp);
}

/* Length of the prefix that is surely shown as it is: printable ASCII, the letters of Vietnamese, dashes and quotes. */
static size_t shown_as_is(kh_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;
	size_t at = 0;

	while (at < s.len) {
		if (p[at] >= ' ' && p[at] < 0x7F)
			at++;
		else if (p[at] >= 0xC3 && p[at] <= 0xC6)
			at += 2;
		else if (p[at] == 0xE1 && (p[at + 1] == 0xBA || p[at + 1] == 0xBB))
			at += 3;
		else if (p[at] == 0xE2 && p[at + 1] == 0x80 && p[at + 2] >= 0x90 && p[at + 2] <= 0xA7)
			at += 3;
		else
			break;
	}
	return at;
}

static void show_valid(kh_buf *b, kh_str s)
{
	uint32_t cp;
	size_t plain = shown_as_is(s);

	kh_buf_add(b, kh_str_slice(s, 0, plain));
	for (size_t at = plain; at < s.len;) {
		if (s.ptr[at] == '\r' && at + 1 < s.len && s.ptr[at + 1] == '\n')
			at++;
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		show_char(b, cp);
	}
}

void kh_buf_shown(kh_buf *b, kh_str s)
{
	while (s.len > 0) {
		size_t valid = kh_utf8_valid_prefix(s);

		show_valid(b, kh_str_slice(s, 0, valid));
		if (valid == s.len)
			break;
		kh_buf_addf(b, "\\x%02x", (unsigned)(unsigned char)s.ptr[valid]);
		s = kh_str_slice(s, valid + 1, s.len);
	}
}

static size_t padding(kh_str s, size_t width)
{
	size_t used = kh_utf8_width(s);

	return used < width ? width - used : 0;
}

void kh_buf_left(kh_buf *b, kh_str s, size_t width)
{
	kh_buf_add(b, s);
	kh_buf_fill(b, ' ', padding(s, width));
}

void kh_buf_right(kh_buf *b, kh_str s, size_t width)
{
	kh_buf_fill(b, ' ', padding(s, width));
	kh_buf_add(b, s);
}

kh_str kh_buf_str(const kh_buf *b)
{
	return b->len == 0 ? KH_STR("") : (kh_str){b->ptr, b->len};
}
