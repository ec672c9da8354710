/* Text: views of UTF-8, the Vietnamese keys by which names are compared, and a builder.
 *
 * A kh_str is a view: it owns nothing and need not end in NUL. A kh_buf owns collected memory; its view is valid until the
 * next addition. */
#ifndef KH_BASE_TEXT_H
#define KH_BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "lang/base/mem.h"

typedef struct {
	const char *ptr;
	size_t len;
} kh_str;

#define KH_STR(literal) ((kh_str){"" literal, sizeof(literal) - 1})
#define KH_NO_STR ((kh_str){NULL, 0})

kh_str kh_str_of(const char *c_string);
/* A copy in collected memory, with a NUL after it. */
kh_str kh_str_copy(kh_str s);
/* The same as a C string; s holds no NUL. */
const char *kh_str_c(kh_str s);
static inline bool kh_str_eq(kh_str a, kh_str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}
/* Order of bytes: -1, 0, 1; the shorter of two that begin alike comes first. */
int kh_str_cmp(kh_str a, kh_str b);
bool kh_str_starts(kh_str s, kh_str prefix);
bool kh_str_ends(kh_str s, kh_str suffix);
static inline kh_str kh_str_slice(kh_str s, size_t from, size_t to)
{
	if (from > to || to > s.len)
		KH_BUG("slice outside of its text");
	return from == to ? (kh_str){s.ptr, 0} : (kh_str){s.ptr + from, to - from};
}
/* Without blanks at both ends; a blank is white space of Unicode, U+00A0 and zero-width spaces included. */
kh_str kh_str_trim(kh_str s);

/* Bytes of ASCII from at on, at least one of which is known to be there; not more than eight are looked at. */
static inline size_t kh_ascii_run(kh_str s, size_t at)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t word, others;

	if (s.len - at >= sizeof word) {
		memcpy(&word, s.ptr + at, sizeof word);
		others = word & UINT64_C(0x8080808080808080);
		return others == 0 ? sizeof word : (size_t)__builtin_ctzll(others) / 8;
	}
#else
	(void)s;
	(void)at;
#endif
	return 1;
}
/* Length in bytes of the longest valid UTF-8 prefix (RFC 3629: no surrogates, no overlong forms, nothing past U+10FFFF). */
size_t kh_utf8_valid_prefix(kh_str s);
/* Decodes the character at s.ptr into *cp and gives its length; s is valid UTF-8 and not empty. */
static inline size_t kh_utf8_decode(kh_str s, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *)s.ptr;

	if (p[0] < 0x80) {
		*cp = p[0];
		return 1;
	}
	if (p[0] < 0xE0) {
		*cp = (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
		return 2;
	}
	if (p[0] < 0xF0) {
		*cp = (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
		return 3;
	}
	*cp = (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
	return 4;
}
/* Number of characters (code points) of valid UTF-8. */
size_t kh_utf8_count(kh_str s);
/* Columns that valid UTF-8 takes on a terminal: combining marks 0, wide characters 2. */
size_t kh_utf8_width(kh_str s);
/* Is cp a blank (space, tab, line ends, U+00A0, U+2000-200B, U+202F, U+3000, U+FEFF, ...)? */
bool kh_is_wide_blank(uint32_t cp);
static inline bool kh_is_blank(uint32_t cp)
{
	return cp < 0x80 ? cp == ' ' || (cp >= '\t' && cp <= '\r') : kh_is_wide_blank(cp);
}

/* NFC of valid UTF-8: s itself where it is already composed, else a collected copy. */
kh_str kh_nfc(kh_str s);
/* The key by which names are compared (SPEC.md, same name): NFC; case folded; blanks trimmed and folded to one space; the tone
 * mark of open syllables in oa, oe, uy moved to one place (hoà = hòa, not after q); never tone-blind. The look-alikes of Đ
 * (U+00D0, U+0189) count as Đ. Appends to out. */
struct kh_buf;
void kh_key_add(struct kh_buf *out, kh_str s);
/* The same into memory of the caller's with room for s.len + KH_KEY_ROOM bytes, for texts of usual characters: ASCII, the composed letters of Vietnamese
 * and most of Latin-1, signs. Gives the length of the key; KH_KEY_OTHER, with out spoilt, where s holds others, a NUL, or bytes that are
 * no UTF-8. Touches no collected memory, so any thread may call it. */
#define KH_KEY_OTHER SIZE_MAX
#define KH_KEY_ROOM 3
size_t kh_key_plain(char *out, kh_str s);
/* The same as a fresh collected text. */
kh_str kh_key(kh_str s);
/* The key with every mark removed (đ as d), for suggestions and initials only: "Hưng Yên" gives "hung yen". */
kh_str kh_bare_key(kh_str s);
/* The letter of a key under its marks; 0 for a mark of its own. */
uint32_t kh_bare_letter(uint32_t cp);
/* Does text (a key) begin with prefix (a key) at a word boundary? "tổ hàn 3" begins with "tổ", "tổng" does not. */
bool kh_key_starts_words(kh_str text, kh_str prefix);
/* Number of characters to insert, delete, replace or swap (neighbours) to make b of a; limit + 1 when it is more than limit. */
size_t kh_edit_distance(kh_str a, kh_str b, size_t limit);

typedef struct kh_buf {
	char *ptr; /* NULL while empty */
	size_t len, cap;
} kh_buf;

/* Makes room for more bytes at once. */
void kh_buf_reserve(kh_buf *b, size_t more);
void kh_buf_add(kh_buf *b, kh_str s);
void kh_buf_addc(kh_buf *b, const char *c_string);
void kh_buf_char(kh_buf *b, char c);
void kh_buf_fill(kh_buf *b, char c, size_t n);
void kh_buf_cp(kh_buf *b, uint32_t cp);
void kh_buf_int(kh_buf *b, int64_t n);
/* Adds s in double quotes, with those inside it doubled, as rule files and CSV write a text. */
void kh_buf_quoted(kh_buf *b, kh_str s);
__attribute__((format(printf, 2, 3))) void kh_buf_addf(kh_buf *b, const char *format, ...);
/* May the character act on a terminal, turn the direction of writing or hide? Controls (C0, DEL, C1; line ends and tabs too), marks of
 * direction, joiners, what has no width, separators of lines. */
bool kh_char_acts(uint32_t cp);
/* Adds s so that nothing in it acts on a terminal or hides: control characters as \x1b, bidirectional and zero-width controls
 * as <U+202E>; invalid bytes as \xff. Line ends and tabs become one space. All that is shown to people passes here. */
void kh_buf_shown(kh_buf *b, kh_str s);
/* Adds s and spaces up to width columns; numbers go right: kh_buf_right. */
void kh_buf_left(kh_buf *b, kh_str s, size_t width);
void kh_buf_right(kh_buf *b, kh_str s, size_t width);
kh_str kh_buf_str(const kh_buf *b);
/* printf into a fresh collected text. */
__attribute__((format(printf, 1, 2))) kh_str kh_fmt(const char *format, ...);

#endif
