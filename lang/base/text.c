/* Views of UTF-8: compare, cut, decode, measure, compose.
 *
 * Knows Unicode (through utf8proc), nothing of Vietnamese: that is key.c. It refuses to look for invalid UTF-8 (utf8.c): files are checked
 * once, where they are read. */
#include "lang/base/text.h"

#include <string.h>
#include <utf8proc.h>

#include "lang/base/mem.h"

kh_str kh_str_of(const char *c_string)
{
	return (kh_str){c_string, strlen(c_string)};
}

kh_str kh_str_copy(kh_str s)
{
	char *copy = kh_alloc_atomic(s.len + 1);

	if (s.len > 0)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return (kh_str){copy, s.len};
}

const char *kh_str_c(kh_str s)
{
	return kh_str_copy(s).ptr;
}

int kh_str_cmp(kh_str a, kh_str b)
{
	size_t common = a.len < b.len ? a.len : b.len;
	int order = common == 0 ? 0 : memcmp(a.ptr, b.ptr, common);

	if (order == 0)
		return (a.len > b.len) - (a.len < b.len);
	return order < 0 ? -1 : 1;
}

bool kh_str_starts(kh_str s, kh_str prefix)
{
	return s.len >= prefix.len && kh_str_eq(kh_str_slice(s, 0, prefix.len), prefix);
}

bool kh_str_ends(kh_str s, kh_str suffix)
{
	return s.len >= suffix.len && kh_str_eq(kh_str_slice(s, s.len - suffix.len, s.len), suffix);
}

bool kh_is_wide_blank(uint32_t cp)
{
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || cp == 0x180E || (cp >= 0x2000 && cp <= 0x200B) || cp == 0x2028 ||
	       cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x2060 || cp == 0x3000 || cp == 0xFEFF;
}

static bool continues(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

static size_t last_char_start(kh_str s)
{
	size_t at = s.len - 1;

	while (at > 0 && continues(s.ptr[at]))
		at--;
	return at;
}

/* A letter or sign of ASCII, or the first byte of U+00C0-01BF. */
static bool surely_no_blank(char byte)
{
	unsigned char b = (unsigned char)byte;

	return (b > ' ' && b < 0x80) || (b >= 0xC3 && b <= 0xC6);
}

kh_str kh_str_trim(kh_str s)
{
	uint32_t cp;

	if (s.len > 0 && surely_no_blank(s.ptr[0]) && (unsigned char)s.ptr[s.len - 1] < 0x80 && surely_no_blank(s.ptr[s.len - 1]))
		return s;
	while (s.len > 0) {
		size_t len = kh_utf8_decode(s, &cp);

		if (!kh_is_blank(cp))
			break;
		s = kh_str_slice(s, len, s.len);
	}
	while (s.len > 0) {
		size_t at = last_char_start(s);

		kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (!kh_is_blank(cp))
			break;
		s.len = at;
	}
	return s;
}

size_t kh_utf8_count(kh_str s)
{
	size_t count = 0;

	for (size_t i = 0; i < s.len; i++)
		count += !continues(s.ptr[i]);
	return count;
}

size_t kh_utf8_width(kh_str s)
{
	size_t width = 0;
	uint32_t cp;

	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (cp < 0x7F || (cp >= 0xC0 && cp < 0x250) ||
		    (cp >= 0x1E00 && cp < 0x1F00)) /* the usual ones, without looking them up */
			width += cp >= ' ';
		else
			width += (size_t)utf8proc_charwidth((utf8proc_int32_t)cp);
	}
	return width;
}

/* The leading bytes of all that Vietnamese writes, composed: U+0080-01BF, U+1E80-1EFF and the dashes and quotes of U+2002-203F
 * hold no combining mark and nothing that NFC replaces. */
static bool surely_composed(kh_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;

	for (size_t at = 0; at < s.len;) {
		if (p[at] < 0x80)
			at += kh_ascii_run(s, at);
		else if (p[at] >= 0xC2 && p[at] <= 0xC6)
			at += 2;
		else if (p[at] == 0xE1 && (p[at + 1] == 0xBA || p[at + 1] == 0xBB))
			at += 3;
		else if (p[at] == 0xE2 && p[at + 1] == 0x80 && p[at + 2] >= 0x82)
			at += 3;
		else
			return false;
	}
	return true;
}

kh_str kh_nfc(kh_str s)
{
	const utf8proc_option_t form = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
	utf8proc_ssize_t room, len;
	utf8proc_int32_t *cps;

	if (surely_composed(s))
		return s;
	room = utf8proc_decompose((const utf8proc_uint8_t *)s.ptr, (utf8proc_ssize_t)s.len, NULL, 0, form);
	if (room < 0)
		KH_BUG("NFC of invalid UTF-8");
	cps = kh_alloc_atomic(((size_t)room + 1) * sizeof *cps);
	utf8proc_decompose((const utf8proc_uint8_t *)s.ptr, (utf8proc_ssize_t)s.len, cps, room, form);
	len = utf8proc_reencode(cps, room, form);
	if (len < 0)
		KH_BUG("NFC cannot be written");
	return (kh_str){(const char *)cps, (size_t)len};
}
