/* Legacy encodings into UTF-8, and which one a text is in. Decides only where the evidence is clear; guesses nothing where marks
 * were lost. */
#include "runtime/data/encoding.h"

#include <string.h>

#include "lang/base/vec.h"
#include "runtime/data/encoding_tables.h"

/* Enough of a file to tell its encoding. */
#define LOOK_AT ((size_t)256 << 10)
#define ENOUGH_WORDS 2000

static const char *const names[KH_ENC_COUNT] = {"", "UTF-8", "UTF-16LE", "UTF-16BE", "TCVN3", "VNI", "CP1258", "VISCII"};

const char *kh_encoding_name(kh_encoding encoding)
{
	return names[encoding];
}

kh_encoding kh_encoding_find(kh_str name)
{
	static const struct {
		const char *name;
		kh_encoding encoding;
	} known[] = {
		{"utf8", KH_ENC_UTF8},       {"utf16", KH_ENC_UTF16LE},   {"utf16le", KH_ENC_UTF16LE},
		{"utf16be", KH_ENC_UTF16BE}, {"tcvn3", KH_ENC_TCVN3},     {"tcvn", KH_ENC_TCVN3},
		{"tcvn5712", KH_ENC_TCVN3},  {"tcvn57121", KH_ENC_TCVN3}, {"abc", KH_ENC_TCVN3},
		{"vntime", KH_ENC_TCVN3},    {"vni", KH_ENC_VNI},         {"vniwindows", KH_ENC_VNI},
		{"vniwin", KH_ENC_VNI},      {"cp1258", KH_ENC_CP1258},   {"windows1258", KH_ENC_CP1258},
		{"1258", KH_ENC_CP1258},     {"viscii", KH_ENC_VISCII},
	};
	kh_str bare = kh_bare_key(name);
	kh_buf plain = {0};

	for (size_t i = 0; i < bare.len; i++)
		if (bare.ptr[i] != '-' && bare.ptr[i] != '_' && bare.ptr[i] != ' ' && bare.ptr[i] != '.')
			kh_buf_char(&plain, bare.ptr[i]);
	for (size_t i = 0; i < KH_COUNT(known); i++)
		if (kh_str_eq(kh_buf_str(&plain), kh_str_of(known[i].name)))
			return known[i].encoding;
	return KH_ENC_COUNT;
}

/* ---- writing UTF-8 ---- */

typedef KH_ROWS(char) bytes_out;

static void put(bytes_out *out, uint32_t cp)
{
	char utf8[4];
	size_t n = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
	static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};

	for (size_t i = n; i-- > 1; cp >>= 6)
		utf8[i] = (char)(0x80 | (cp & 0x3F));
	utf8[0] = (char)(lead[n] | cp);
	for (size_t i = 0; i < n; i++)
		kh_push_row(out, utf8[i]);
}

/* ---- encodings of one byte a character ---- */

static uint32_t table_character(kh_encoding encoding, unsigned char byte)
{
	const uint16_t *low = encoding == KH_ENC_TCVN3 ? tcvn_low : encoding == KH_ENC_VISCII ? viscii_low : NULL;
	const uint16_t *high = encoding == KH_ENC_TCVN3 ? tcvn_high : encoding == KH_ENC_VISCII ? viscii_high : cp1258_high;

	if (byte >= 0x80)
		return high[byte - 0x80];
	return byte < 0x20 && low ? low[byte] : byte;
}

static size_t decode_table(bytes_out *out, kh_str bytes, kh_encoding encoding)
{
	for (size_t i = 0; i < bytes.len; i++) {
		uint32_t cp = table_character(encoding, (unsigned char)bytes.ptr[i]);

		if (cp == 0)
			return i;
		put(out, cp);
	}
	return bytes.len;
}

/* ---- VNI ---- */

/* Letters that stand alone, then signs that follow a vowel: a mark, and a tone with it. */
static uint32_t vni_letter(unsigned char b)
{
	static const struct {
		unsigned char byte;
		uint16_t cp;
	} letters[] = {{0xF1, 0x111}, {0xD1, 0x110}, {0xF4, 0x1A1},  {0xD4, 0x1A0},  {0xF6, 0x1B0},  {0xD6, 0x1AF},
		       {0xED, 0xED},  {0xCD, 0xCD},  {0xEC, 0xEC},   {0xCC, 0xCC},   {0xE6, 0x1EC9}, {0xC6, 0x1EC8},
		       {0xF3, 0x129}, {0xD3, 0x128}, {0xF2, 0x1ECB}, {0xD2, 0x1ECA}, {0xEE, 0x1EF5}, {0xCE, 0x1EF4}};

	for (size_t i = 0; i < KH_COUNT(letters); i++)
		if (letters[i].byte == b)
			return letters[i].cp;
	return 0;
}

typedef struct {
	uint16_t mark, tone; /* 0: none */
} vni_sign;

static vni_sign vni_sign_of(unsigned char b)
{
	static const struct {
		unsigned char byte; /* behind small letters; 0x20 less behind capitals */
		vni_sign sign;
	} signs[] = {
		{0xF9, {0, 0x301}},     {0xF8, {0, 0x300}},     {0xFB, {0, 0x309}},     {0xF5, {0, 0x303}},
		{0xEF, {0, 0x323}},     {0xE2, {0x302, 0}},     {0xE1, {0x302, 0x301}}, {0xE0, {0x302, 0x300}},
		{0xE5, {0x302, 0x309}}, {0xE3, {0x302, 0x303}}, {0xE4, {0x302, 0x323}}, {0xEA, {0x306, 0}},
		{0xE9, {0x306, 0x301}}, {0xE8, {0x306, 0x300}}, {0xFA, {0x306, 0x309}}, {0xFC, {0x306, 0x303}},
		{0xEB, {0x306, 0x323}},
	};

	for (size_t i = 0; i < KH_COUNT(signs); i++)
		if (signs[i].byte == (b | 0x20) && b >= 0xC0)
			return signs[i].sign;
	return (vni_sign){0, 0};
}

static bool takes_signs(unsigned char b)
{
	return b != 0 && (strchr("aeouyAEOUY", b) != NULL || (b | 0x20) == 0xF4 || (b | 0x20) == 0xF6);
}

static size_t decode_vni(bytes_out *out, kh_str bytes)
{
	unsigned char before = 0;

	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char b = (unsigned char)bytes.ptr[i];
		vni_sign sign = takes_signs(before) ? vni_sign_of(b) : (vni_sign){0, 0};

		if (sign.mark != 0)
			put(out, sign.mark);
		if (sign.tone != 0)
			put(out, sign.tone);
		before = sign.mark || sign.tone ? 0 : b;
		if (before == 0 && (sign.mark || sign.tone))
			continue;
		uint32_t cp = b < 0x80 ? b : vni_letter(b);
		cp = cp == 0 && b >= 0x80 ? cp1258_high[b - 0x80] : cp; /* quotes and dashes of Windows */
		if (cp == 0 || (b >= 0xC0 && vni_letter(b) == 0))
			return i;
		put(out, cp);
	}
	return bytes.len;
}

/* ---- UTF-16 ---- */

static uint32_t unit_at(kh_str bytes, size_t at, bool big)
{
	unsigned first = (unsigned char)bytes.ptr[at], second = (unsigned char)bytes.ptr[at + 1];

	return big ? first << 8 | second : second << 8 | first;
}

static size_t decode_utf16(bytes_out *out, kh_str bytes, bool big)
{
	size_t at = bytes.len >= 2 && unit_at(bytes, 0, big) == 0xFEFF ? 2 : 0;

	while (at + 1 < bytes.len) {
		uint32_t cp = unit_at(bytes, at, big), low;
		size_t used = 2;

		if (cp >= 0xD800 && cp < 0xDC00 && at + 3 < bytes.len) {
			low = unit_at(bytes, at + 2, big);
			if (low < 0xDC00 || low > 0xDFFF)
				return at;
			cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
			used = 4;
		}
		if (cp == 0 || (cp >= 0xD800 && cp <= 0xDFFF))
			return at;
		put(out, cp);
		at += used;
	}
	return at;
}

char *kh_decode(kh_str bytes, kh_encoding encoding, size_t *len, size_t *bad)
{
	bytes_out out = {0};
	size_t cap = bytes.len + bytes.len / 4 + 8;

	out.at = kh_plain_realloc(NULL, cap);
	out.cap = cap;
	switch (encoding) {
	case KH_ENC_UTF16LE:
	case KH_ENC_UTF16BE:
		*bad = decode_utf16(&out, bytes, encoding == KH_ENC_UTF16BE);
		break;
	case KH_ENC_VNI:
		*bad = decode_vni(&out, bytes);
		break;
	case KH_ENC_TCVN3:
	case KH_ENC_CP1258:
	case KH_ENC_VISCII:
		*bad = decode_table(&out, bytes, encoding);
		break;
	case KH_ENC_AUTO:
	case KH_ENC_UTF8:
	case KH_ENC_COUNT:
		KH_BUG("no encoding to decode");
	}
	*len = out.len;
	if (*bad == bytes.len)
		return out.at;
	kh_rows_free(&out);
	return NULL;
}

/* ---- evidence ---- */

static bool in_word(unsigned char b)
{
	return b >= 0x80 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
}

/* The word without signs that no letter is part of: quotes, dashes, no-break spaces. */
static kh_str letters_of(kh_str s)
{
	kh_buf out = {0};
	uint32_t cp;

	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (cp != 0xA0 && (cp < 0x2010 || cp > 0x203A))
			kh_buf_cp(&out, cp);
	}
	return kh_buf_str(&out);
}

static bool fits(kh_str word, kh_encoding encoding)
{
	size_t len, bad;
	char *text = kh_decode(word, encoding, &len, &bad);
	bool ok = text && kh_is_syllable(letters_of((kh_str){text, len}));

	kh_plain_free(text);
	return ok;
}

kh_encoding_evidence kh_encoding_look(kh_str bytes)
{
	static const kh_encoding legacy[] = {KH_ENC_TCVN3, KH_ENC_VNI, KH_ENC_CP1258, KH_ENC_VISCII};
	kh_encoding_evidence e = {.best = KH_ENC_TCVN3};
	size_t fit[KH_ENC_COUNT] = {0};

	for (size_t at = 0, end; at < bytes.len && at < LOOK_AT && e.words < ENOUGH_WORDS; at = end) {
		bool high = false;

		for (end = at; end < bytes.len && in_word((unsigned char)bytes.ptr[end]); end++)
			high = high || (unsigned char)bytes.ptr[end] >= 0x80;
		if (high && end - at <= 16) {
			e.words++;
			for (size_t i = 0; i < KH_COUNT(legacy); i++)
				fit[legacy[i]] += fits(kh_str_slice(bytes, at, end), legacy[i]);
		}
		end += end == at;
	}
	for (size_t i = 0; e.words > 0 && i < KH_COUNT(legacy); i++) {
		e.share[legacy[i]] = (unsigned)(fit[legacy[i]] * 1000 / e.words);
		if (e.share[legacy[i]] > e.share[e.best])
			e.best = legacy[i];
	}
	return e;
}

bool kh_encoding_decided(const kh_encoding_evidence *e)
{
	if (e->words < KH_ENCODING_WORDS || e->share[e->best] < KH_ENCODING_SHARE)
		return false;
	for (size_t i = 0; i < KH_ENC_COUNT; i++)
		if (i != e->best && e->share[i] + KH_ENCODING_MARGIN > e->share[e->best])
			return false;
	return true;
}

/* ---- lost marks ---- */

/* Does "?" or U+FFFD stand at at? Gives its length. */
static size_t lost_at(kh_str text, size_t at)
{
	if (text.ptr[at] == '?')
		return 1;
	return kh_str_starts(kh_str_slice(text, at, text.len), KH_STR("\xEF\xBF\xBD")) ? 3 : 0;
}

/* Where the next "?" and the next byte that may begin U+FFFD are: both are rare, so each is searched for by itself. */
typedef struct {
	size_t mark, byte; /* offset + 1; 0: not searched for yet */
} suspects;

static size_t find_byte(kh_str text, size_t from, char byte)
{
	const char *found = from < text.len ? memchr(text.ptr + from, byte, text.len - from) : NULL;

	return found == NULL ? text.len : (size_t)(found - text.ptr);
}

/* The first of them from at on, or the end of the text. */
static size_t next_suspect(kh_str text, size_t at, suspects *next)
{
	if (next->mark <= at)
		next->mark = find_byte(text, at, '?') + 1;
	if (next->byte <= at)
		next->byte = find_byte(text, at, '\xEF') + 1;
	return (next->mark < next->byte ? next->mark : next->byte) - 1;
}

static kh_str word_around(kh_str text, size_t at)
{
	size_t from = at, to = at;

	while (from > 0 && (in_word((unsigned char)text.ptr[from - 1]) || text.ptr[from - 1] == '?'))
		from--;
	while (to < text.len && (in_word((unsigned char)text.ptr[to]) || text.ptr[to] == '?'))
		to++;
	return kh_str_slice(text, from, to);
}

/* One question mark inside a word may be a slip; three are the trace of a wrong conversion. */
enum { LOST = 3 };

bool kh_marks_look(kh_mark_losses *losses, kh_str part, uint64_t line)
{
	suspects next = {0};
	size_t n;

	for (size_t at = 0; losses->lost < LOST && (at = next_suspect(part, at, &next)) < part.len; at += n > 0 ? n : 1) {
		n = lost_at(part, at);
		if (n == 0 || at == 0 || at + n >= part.len || !in_word((unsigned char)part.ptr[at - 1]) ||
		    !in_word((unsigned char)part.ptr[at + n]))
			continue;
		if (losses->lost++ > 0)
			continue;
		losses->line = line;
		for (size_t i = 0; i < at; i++)
			losses->line += part.ptr[i] == '\n';
		losses->word = kh_str_copy(word_around(part, at));
	}
	return losses->lost == LOST;
}
