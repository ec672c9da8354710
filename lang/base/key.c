/* Keys: the form of a Vietnamese name that is compared. Two names are the same exactly when their keys are.
 *
 * A key never forgets a tone: Vi and Vì differ. Only where two ways of writing one syllable are in use, hoà and hòa, does one
 * stand for both. Spellings that differ otherwise (hyphen or comma, i or y) are for the register's aliases. */
#include <string.h>
#include <utf8proc.h>

#include "lang/base/mem.h"
#include "lang/base/text.h"

/* The vowels of the rimes oa, oe and uy; then the same with huyền, sắc, hỏi, ngã, nặng. */
enum { TONES = 6 };
typedef uint32_t tone_row[TONES];

static const tone_row vowel_a = {'a', 0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1};
static const tone_row vowel_e = {'e', 0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9};
static const tone_row vowel_o = {'o', 0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD};
static const tone_row vowel_u = {'u', 0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5};
static const tone_row vowel_y = {'y', 0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5};

static size_t tone_in(const tone_row row, uint32_t cp)
{
	size_t tone = 0;

	while (tone < TONES && row[tone] != cp)
		tone++;
	return tone;
}

/* Letters, and marks that no letter took in. */
static bool is_letter(uint32_t cp)
{
	utf8proc_category_t category;

	if (cp < 0x80)
		return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z');
	if ((cp >= 0xC0 && cp < 0x250) || (cp >= 0x1E00 && cp < 0x1F00)) /* the usual ones, without looking them up */
		return cp != 0xD7 && cp != 0xF7;
	category = utf8proc_category((utf8proc_int32_t)cp);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

/* Lower case; the look-alikes of đ, U+00F0 (eth) and U+0256, count as đ. */
static uint32_t folded(uint32_t cp)
{
	uint32_t lower;

	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + ('a' - 'A') : cp;
	if ((cp >= 0x1EA0 && cp <= 0x1EFF) || (cp >= 0x100 && cp < 0x130)) /* capital and small letters in turn */
		return cp | 1;
	if (cp > 0xDF && cp < 0xF0)
		return cp;
	lower = (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
	return lower == 0xF0 || lower == 0x256 ? 0x111 : lower;
}

/* Seen by nobody, so it separates nothing: soft hyphen, zero-width characters, marks of direction. */
static bool has_no_width(uint32_t cp)
{
	return cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x2069) ||
	       cp == 0xFEFF;
}

static bool is_mark(uint32_t cp)
{
	utf8proc_category_t category;

	if (cp < 0x300 || (cp >= 0x1E00 && cp <= 0x1EFF)) /* nearly all there is */
		return false;
	category = utf8proc_category((utf8proc_int32_t)cp);
	return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

/* Can what a key drops or folds let letters and marks meet that were not composed? "a", a zero-width space, a mark. */
static bool may_compose(kh_str s)
{
	uint32_t cp;

	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (has_no_width(cp) || is_mark(cp))
			return true;
	}
	return false;
}

/* The leading bytes of ASCII, U+00C0-01BF and U+1E80-1EFF: composed letters, no mark and nothing without width. Nearly all there is. */
static bool is_plain(kh_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;

	for (size_t at = 0; at < s.len;) {
		if (p[at] < 0x80)
			at++;
		else if (p[at] >= 0xC3 && p[at] <= 0xC6)
			at += 2;
		else if (p[at] == 0xE1 && (p[at + 1] == 0xBA || p[at + 1] == 0xBB))
			at += 3;
		else
			return false;
	}
	return true;
}

static kh_str composed(kh_str s)
{
	kh_buf out = {0};
	uint32_t cp;

	if (is_plain(s))
		return s;
	s = kh_nfc(s);
	if (!may_compose(s))
		return s;
	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		if (!has_no_width(cp))
			kh_buf_cp(&out, folded(cp));
	}
	return kh_nfc(kh_buf_str(&out));
}

/* Nearly all characters take one to three bytes, and room was made for them. */
static void put(kh_buf *out, uint32_t cp)
{
	unsigned char *at = (unsigned char *)out->ptr + out->len;

	if (cp >= 0x10000 || out->len + 3 > out->cap) {
		kh_buf_cp(out, cp);
	} else if (cp < 0x80) {
		at[0] = (unsigned char)cp;
		out->len++;
	} else if (cp < 0x800) {
		at[0] = (unsigned char)(0xC0 | cp >> 6);
		at[1] = (unsigned char)(0x80 | (cp & 0x3F));
		out->len += 2;
	} else {
		at[0] = (unsigned char)(0xE0 | cp >> 12);
		at[1] = (unsigned char)(0x80 | (cp >> 6 & 0x3F));
		at[2] = (unsigned char)(0x80 | (cp & 0x3F));
		out->len += 3;
	}
}

/* The character before *at in the word that begins at from; 0: none. *at becomes where it begins. */
static uint32_t before(const kh_buf *out, size_t from, size_t *at)
{
	uint32_t cp = 0;

	if (*at == from)
		return 0;
	do
		--*at;
	while (((unsigned char)out->ptr[*at] & 0xC0) == 0x80);
	kh_utf8_decode((kh_str){out->ptr + *at, out->len - *at}, &cp);
	return cp;
}

/* Where the word written from `from` on ends in an open oa, oe or uy with the tone on its second vowel, moves the tone to the first:
 * thuý to thúy. Not after q, where u belongs to the onset, and not after a vowel, where the rime is another. */
static void place_tone(kh_buf *out, size_t from)
{
	const tone_row *first_row, *second_row;
	size_t at = out->len, first_at;
	uint32_t second = before(out, from, &at), first = before(out, from, &at), onset;

	if (first == 'o' && tone_in(vowel_a, second) < TONES)
		first_row = &vowel_o, second_row = &vowel_a;
	else if (first == 'o' && tone_in(vowel_e, second) < TONES)
		first_row = &vowel_o, second_row = &vowel_e;
	else if (first == 'u' && tone_in(vowel_y, second) < TONES)
		first_row = &vowel_u, second_row = &vowel_y;
	else
		return;
	first_at = at;
	onset = before(out, from, &at);
	if (onset == 'q' || (onset != 0 && (onset > 0x7F || strchr("aeiouy", (int)onset)) && onset != 0x111))
		return;
	out->len = first_at;
	put(out, (*first_row)[tone_in(*second_row, second)]);
	put(out, (*second_row)[0]);
}

/* A word ends here. Its last vowel bears a tone only where its last byte is none of ASCII. */
static void end_word(kh_buf *out, size_t from)
{
	if (out->len > from && ((unsigned char)out->ptr[out->len - 1] & 0x80))
		place_tone(out, from);
}

/* The letters of ASCII at the beginning of s, in lower case; gives how many. */
static size_t put_letters(kh_buf *out, kh_str s)
{
	size_t room = out->cap - out->len, most = s.len < room ? s.len : room, n = 0;
	char *at = out->ptr + out->len;

	for (; n < most; n++) {
		char lower = (char)(s.ptr[n] | 0x20);
		if (lower < 'a' || lower > 'z')
			break;
		at[n] = lower;
	}
	out->len += n;
	return n;
}

/* The key of a composed text. */
static void add_composed(kh_buf *out, kh_str s)
{
	size_t start = out->len, word = start;
	bool blank = false, letter;
	uint32_t cp;

	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode((kh_str){s.ptr + at, s.len - at}, &cp);
		letter = is_letter(cp);
		if (!letter)
			end_word(out, word);
		if (!letter && kh_is_blank(cp)) {
			word = out->len;
			blank = true;
			continue;
		}
		if (blank && out->len > start) {
			put(out, ' ');
			word = out->len;
		}
		blank = false;
		put(out, letter ? folded(cp) : cp);
		if (letter)
			at += put_letters(out, (kh_str){s.ptr + at, s.len - at});
		else
			word = out->len;
	}
	end_word(out, word);
}

/* ---- texts of usual characters: nearly all there are ---- */

/* The small letter of two bytes that a composed letter of Vietnamese is: the second byte of it, with its first in *lead; 0: it is none of
 * them. The look-alike of đ counts as đ. */
static unsigned char small_letter(unsigned char *lead, unsigned char second)
{
	switch (*lead) {
	case 0xC3:
		if ((second | 0x20) == 0xB0)
			return *lead = 0xC4, 0x91;
		return second >= 0x80 && second <= 0xBE && (second | 0x20) != 0xB7 && second != 0x9F ? second | 0x20 : 0;
	case 0xC4: /* Ă, Đ, Ĩ */
		return (second & 0xFE) == 0x82 || (second & 0xFE) == 0x90 || (second & 0xFE) == 0xA8 ? second | 1 : 0;
	case 0xC5: /* Ũ */
		return (second & 0xFE) == 0xA8 ? second | 1 : 0;
	case 0xC6: /* Ơ, Ư */
		return (second & 0xFE) == 0xA0 ? second | 1 : second == 0xAF || second == 0xB0 ? 0xB0 : 0;
	default:
		return 0;
	}
}

/* Dashes and quotation marks of U+2010-2026, × and ÷, and what U+00A1-00BF has of signs. */
static size_t usual_sign(const unsigned char *p, size_t left)
{
	if (left >= 2 && p[0] == 0xC3 && (p[1] | 0x20) == 0xB7)
		return 2;
	if (left >= 2 && p[0] == 0xC2 && p[1] > 0xA0 && p[1] <= 0xBF && p[1] != 0xAA && p[1] != 0xAD && p[1] != 0xB5 &&
	    p[1] != 0xBA)
		return 2;
	return left >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x90 && p[2] <= 0xA6 ? 3 : 0;
}

/* U+1EA0-1EFF at p: capital and small letters in turn. */
static inline bool is_toned(const unsigned char *p, size_t left)
{
	return left >= 3 && p[0] == 0xE1 && (p[1] == 0xBA ? p[2] >= 0xA0 : p[1] == 0xBB && p[2] >= 0x80) && p[2] <= 0xBF;
}

/* A letter past ASCII at p, in lower case into out: its length, which the small letter has too; 0 where it is none of the usual ones. */
static inline size_t usual_letter(char *out, const unsigned char *p, size_t left)
{
	unsigned char lead = p[0], second;

	if (is_toned(p, left)) {
		memcpy(out, p, 3);
		out[2] = (char)(p[2] | 1);
		return 3;
	}
	second = left >= 2 ? small_letter(&lead, p[1]) : 0;
	if (second == 0)
		return 0;
	out[0] = (char)lead;
	out[1] = (char)second;
	return 2;
}

/* Ends the word that begins at `word` and ends at `end` as end_word does; gives where it ends now. Only behind o or u a vowel gives its
 * tone away. */
static char *close_word(char *start, char *word, char *end)
{
	char *last = end - 1;
	kh_buf key;

	if (!(*last & 0x80))
		return end;
	while (((unsigned char)*last & 0xC0) == 0x80)
		last--;
	if (last == word || (last[-1] != 'o' && last[-1] != 'u'))
		return end;
	key = (kh_buf){start, (size_t)(end - start), SIZE_MAX / 2}; /* no key is longer than its text */
	place_tone(&key, (size_t)(word - start));
	return start + key.len;
}

static inline bool is_ascii_letter(unsigned char b)
{
	return (unsigned char)((b | 0x20) - 'a') < 26;
}

/* The letters from *p on, in lower case to end, where three more bytes fit; gives where they end there. */
static inline char *put_letters_of_word(char *end, const unsigned char **p, const unsigned char *stop)
{
	const unsigned char *at = *p;

	while (at < stop) {
		size_t n = 1;

		if (is_ascii_letter(*at))
			*end = (char)(*at | 0x20);
		else if (*at < 0x80 || (n = usual_letter(end, at, (size_t)(stop - at))) == 0)
			break;
		at += n;
		end += n;
	}
	*p = at;
	return end;
}

typedef enum { KEY_BLANK, KEY_SIGN, KEY_ODD } key_class;

/* What stands at p, which is no letter, and its length. */
static inline key_class class_of(const unsigned char *p, size_t left, size_t *n)
{
	*n = 1;
	if (*p < 0x80)
		return *p == ' ' || (*p >= '\t' && *p <= '\r') ? KEY_BLANK : *p == '\0' ? KEY_ODD : KEY_SIGN;
	*n = 2;
	if (left >= 2 && p[0] == 0xC2 && p[1] == 0xA0)
		return KEY_BLANK;
	*n = usual_sign(p, left);
	return *n > 0 ? KEY_SIGN : KEY_ODD;
}

/* A blank that is due stands before what comes; at the beginning none is. */
size_t kh_key_plain(char *out, kh_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr, *stop = p + s.len;
	char *end = out;
	bool blank = false;

	while (p < stop) {
		char *word = end + blank, *letters = put_letters_of_word(word, &p, stop);
		key_class class;
		size_t n;

		if (letters > word) {
			if (blank)
				*end = ' ';
			end = close_word(out, word, letters);
			blank = false;
			if (p == stop)
				break;
		}
		class = class_of(p, (size_t)(stop - p), &n);
		if (class == KEY_ODD)
			return KH_KEY_OTHER;
		if (class == KEY_SIGN) {
			if (blank)
				*end++ = ' ';
			memcpy(end, p, n);
			end += n;
			for (; p + n < stop && p[n] >= '0' && p[n] <= '9'; n++)
				*end++ = (char)p[n];
		}
		blank = class == KEY_BLANK && end > out;
		p += n;
	}
	return (size_t)(end - out);
}

void kh_key_add(kh_buf *out, kh_str s)
{
	size_t len;

	if (s.len == 0)
		return;
	kh_buf_reserve(out, s.len + KH_KEY_ROOM);
	len = kh_key_plain(out->ptr + out->len, s);
	if (len != KH_KEY_OTHER) {
		out->len += len;
		return;
	}
	s = composed(s);
	kh_buf_reserve(out, s.len + KH_KEY_ROOM);
	add_composed(out, s);
}

kh_str kh_key(kh_str s)
{
	kh_buf out = {0};

	kh_key_add(&out, s);
	return kh_buf_str(&out);
}

/* đ has no decomposition. */
uint32_t kh_bare_letter(uint32_t cp)
{
	utf8proc_int32_t parts[8];
	utf8proc_ssize_t n;
	int boundary = 0;

	if (cp < 0x80)
		return cp;
	if (cp == 0x111)
		return 'd';
	n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 8, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &boundary);
	return n < 1 ? 0 : (uint32_t)parts[0];
}

kh_str kh_bare_key(kh_str s)
{
	kh_str key = kh_key(s);
	kh_buf out = {0};
	uint32_t cp;

	for (size_t at = 0; at < key.len;) {
		at += kh_utf8_decode(kh_str_slice(key, at, key.len), &cp);
		cp = kh_bare_letter(cp);
		if (cp != 0)
			kh_buf_cp(&out, cp);
	}
	return kh_buf_str(&out);
}

bool kh_key_starts_words(kh_str text, kh_str prefix)
{
	uint32_t next;

	if (!kh_str_starts(text, prefix))
		return false;
	if (text.len == prefix.len || prefix.len == 0)
		return true;
	kh_utf8_decode(kh_str_slice(text, prefix.len, text.len), &next);
	return !is_letter(next) && !(next >= '0' && next <= '9');
}

static size_t decode_all(kh_str s, uint32_t *cps)
{
	size_t n = 0;

	for (size_t at = 0; at < s.len;)
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cps[n++]);
	return n;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Optimal string alignment: three rows of the usual table, `row[j]` for the first j characters of b. Places further than the limit
 * from the diagonal cannot lie on a way that is short enough: one on either side is marked too far, the others are not looked at. */
static size_t distance(const uint32_t *a, size_t na, const uint32_t *b, size_t nb, size_t *rows, size_t limit)
{
	size_t *older = rows, *old = rows + nb + 1, *row = rows + 2 * (nb + 1);

	for (size_t j = 0; j <= nb; j++)
		row[j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t *spare = older, best = i, first = i > limit ? i - limit : 1, last = least(nb, i + limit);

		older = old;
		old = row;
		row = spare;
		row[first - 1] = first == 1 ? i : limit + 1;
		if (last < nb)
			row[last + 1] = limit + 1;
		for (size_t j = first; j <= last; j++) {
			row[j] = least(least(old[j], row[j - 1]) + 1, old[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = least(row[j], older[j - 2] + 1);
			best = least(best, row[j]);
		}
		if (best > limit)
			return limit + 1;
	}
	return least(row[nb], limit + 1);
}

static bool begins_character(kh_str s, size_t at)
{
	return at >= s.len || ((unsigned char)s.ptr[at] & 0xC0U) != 0x80;
}

/* What two texts have alike at both ends tells nothing of their distance. */
static void strip_alike(kh_str *a, kh_str *b)
{
	size_t least = a->len < b->len ? a->len : b->len, n = 0;

	while (n < least && a->ptr[n] == b->ptr[n])
		n++;
	while (n > 0 && !(begins_character(*a, n) && begins_character(*b, n)))
		n--;
	*a = kh_str_slice(*a, n, a->len);
	*b = kh_str_slice(*b, n, b->len);
	least -= n;
	for (n = 0; n < least && a->ptr[a->len - n - 1] == b->ptr[b->len - n - 1];)
		n++;
	while (n > 0 && !begins_character(*a, a->len - n))
		n--;
	a->len -= n;
	b->len -= n;
}

#define SHORT 128 /* characters of a name that needs no memory */

size_t kh_edit_distance(kh_str a, kh_str b, size_t limit)
{
	size_t na, nb, found;
	uint32_t short_cps[2 * SHORT], *cps = short_cps;
	size_t short_rows[3 * (SHORT + 1)], *rows = short_rows;

	if (limit == 0)
		return kh_str_eq(a, b) ? 0 : 1;
	strip_alike(&a, &b);
	na = kh_utf8_count(a);
	nb = kh_utf8_count(b);
	if (na == 0 || nb == 0)
		return na + nb > limit ? limit + 1 : na + nb;
	if ((na > nb ? na - nb : nb - na) > limit)
		return limit + 1;
	if (na > SHORT || nb > SHORT) {
		cps = kh_plain_alloc((na + nb) * sizeof *cps);
		rows = kh_plain_alloc(3 * (nb + 1) * sizeof *rows);
	}
	decode_all(a, cps);
	decode_all(b, cps + na);
	found = distance(cps, na, cps + na, nb, rows, limit);
	if (rows != short_rows) {
		kh_plain_free(rows);
		kh_plain_free(cps);
	}
	return found;
}
