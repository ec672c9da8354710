/* Texts that were read in a wrong encoding or lost letters. Each way leaves letters where Vietnamese never has them; one such letter may
 * be a foreign name, so several are asked for, and none that only sound Vietnamese has. */
#include "lang/lint/texts.h"

enum { MAX_CHARS = 4096 };

typedef struct {
	uint32_t at[MAX_CHARS];
	size_t n;
} chars;

static void decode(kh_str text, chars *out)
{
	out->n = 0;
	for (size_t at = 0; at < text.len && out->n < MAX_CHARS;)
		at += kh_utf8_decode(kh_str_slice(text, at, text.len), &out->at[out->n++]);
}

static bool is_ascii_letter(uint32_t cp)
{
	return cp < 0x80 && kh_is_letter(cp);
}

static bool one_of(uint32_t cp, const uint32_t *set)
{
	for (; *set != 0; set++)
		if (*set == cp)
			return true;
	return false;
}

/* ---- UTF-8 read as Windows-1252 ---- */

/* The byte that Windows-1252 shows so, where it continues a character of UTF-8; 0: none. */
static uint32_t continuation(uint32_t cp)
{
	static const uint32_t high[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
					  0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
					  0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

	if (cp >= 0x80 && cp <= 0xBF)
		return cp;
	for (uint32_t i = 0; i < 32; i++)
		if (high[i] == cp)
			return 0x80 + i;
	return 0;
}

/* Two bytes count where the second is a sign that stands after no Vietnamese capital: "XÃ" may end a text in quotes. */
static unsigned as_latin1_at(const chars *c, size_t i)
{
	uint32_t lead = c->at[i], second = i + 1 < c->n ? c->at[i + 1] : 0;

	if (lead == 0xE1 && (second == 0xBA || second == 0xBB) && i + 2 < c->n && continuation(c->at[i + 2]) != 0)
		return 2;
	return (lead == 0xC3 || lead == 0xC4 || lead == 0xC6) && second >= 0xA1 && second <= 0xBF && second != 0xAB &&
	       second != 0xBB;
}

static bool is_latin1(const chars *c)
{
	unsigned weight = 0;

	for (size_t i = 0; i < c->n; i++)
		weight += as_latin1_at(c, i);
	return weight >= 2;
}

/* ---- VNI ---- */

static bool is_vowel(uint32_t cp)
{
	uint32_t low = cp | 0x20;

	return cp < 0x80 && (low == 'a' || low == 'e' || low == 'i' || low == 'o' || low == 'u' || low == 'y');
}

/* Does the letter after a vowel say its tone or shape in VNI, where no other language writes the two together? Not oû and où, which are
 * French, nor aï, aë, oë of names. */
static bool is_vni_pair(uint32_t first, uint32_t second)
{
	static const uint32_t marks[] = {0xE2, 0xE4, 0xE5, 0xE3, 0xF5, 0xF8, 0xF9, 0xFB, 0}; /* â ä å ã õ ø ù û */
	uint32_t low = first | 0x20, mark = second >= 0xC0 && second <= 0xDE ? second + 0x20 : second;

	if (!is_vowel(first) || !one_of(mark, marks))
		return false;
	if (low == 'i' || low == 'y' || (low == 'o' && (mark == 0xF9 || mark == 0xFB)))
		return false;
	if (low == 'o' && mark == 0xE3)
		return false; /* xoã */
	return mark >= 0xF5 || low == 'a' || low == 'e' || low == 'o';
}

static bool is_vni(const chars *c)
{
	size_t singles = 0, pairs = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (kh_is_vietnamese(c->at[i]))
			return false;
		singles += c->at[i] == 0xF6 || c->at[i] == 0xD6 || c->at[i] == 0xF1 || c->at[i] == 0xD1; /* ö for ư, ñ for đ */
		pairs += i > 0 && is_vni_pair(c->at[i - 1], c->at[i]);
	}
	return (singles > 0 && pairs > 0) || pairs > 2;
}

/* ---- TCVN3 ---- */

static bool is_tcvn3_sign(uint32_t cp)
{
	static const uint32_t signs[] = {0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAE, 0xB5,
					 0xB6, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0};

	return one_of(cp, signs);
}

static bool is_latin1_letter(uint32_t cp)
{
	return is_ascii_letter(cp) || (cp >= 0xC0 && cp <= 0xFF && cp != 0xD7 && cp != 0xF7);
}

/* U+00AD is its ư, but web pages hyphenate with it too: it counts only besides another sign. */
static bool is_tcvn3(const chars *c)
{
	size_t signs = 0, hyphens = 0;

	for (size_t i = 0; i + 1 < c->n; i++) {
		bool begins = c->at[i] == 0xA7 || c->at[i] == 0xAE; /* Đ, đ */
		if (kh_is_vietnamese(c->at[i]))
			return false;
		if (!is_latin1_letter(c->at[i + 1]) || !(begins || (i > 0 && is_latin1_letter(c->at[i - 1]))))
			continue;
		signs += is_tcvn3_sign(c->at[i]);
		hyphens += c->at[i] == 0xAD;
	}
	return signs > 0 && signs + hyphens >= 2;
}

/* ---- lost letters ---- */

static bool is_lost(const chars *c)
{
	size_t marks = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (c->at[i] == 0xFFFD)
			return true;
		if (c->at[i] == '=' || c->at[i] == '/')
			return false; /* an address */
		marks += c->at[i] == '?' && i > 0 && i + 1 < c->n && kh_is_letter(c->at[i - 1]) && kh_is_letter(c->at[i + 1]);
	}
	return marks >= 2;
}

/* Has the text none of the signs that are looked for? So it is with nearly all. Every sign of UTF-8 read as Windows-1252 and of TCVN3
 * needs a byte C2, and VNI is out of the question beside a Vietnamese letter. */
static bool surely_sound(kh_str text)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	bool vietnamese = false, latin1 = false;

	for (size_t i = 0; i < text.len; i++) {
		if (p[i] < 0x80 && p[i] != '?')
			continue;
		if (p[i] == '?' || p[i] == 0xC2 || p[i] == 0xEF)
			return false;
		latin1 |= p[i] == 0xC3;
		vietnamese |= p[i] == 0xE1 && (p[i + 1] == 0xBB || (p[i + 1] == 0xBA && p[i + 2] >= 0xA0));
	}
	return vietnamese || !latin1;
}

kh_spoil kh_spoil_of(kh_str text)
{
	chars c;

	if (surely_sound(text))
		return KH_SOUND;
	decode(text, &c);
	if (is_lost(&c))
		return KH_LOST;
	if (is_latin1(&c))
		return KH_AS_LATIN1;
	if (is_vni(&c))
		return KH_AS_VNI;
	return is_tcvn3(&c) ? KH_AS_TCVN3 : KH_SOUND;
}
