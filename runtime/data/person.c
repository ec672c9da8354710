/* Salutations, ranks and degrees before names. Takes off what is certainly no part of a name; where less than two words would
 * stay, takes nothing: Ông is a family name too. */
#include "runtime/data/person.h"

#include "lang/base/vec.h"

/* Forms of address, degrees, and ranks of the armed forces (Law on Officers 1999, art. 10; Law on the People's Police 2018, art. 21), in
 * order of bytes, so that a name is compared with few. They end at a blank, a point or a comma. Short ones that may be names need
 * their point. */
static const char titles[][24] = {
	"anh",         "binh nhì", "binh nhất", "bs.",      "bsck1",     "bsck2",       "bscki",        "bscki.",    "bsckii",
	"bsckii.",     "bà",       "bác sĩ",    "bác sỹ",   "chuẩn úy",  "chú",         "chị",          "cn.",       "cô",
	"cử nhân",     "ds.",      "dược sĩ",   "dược sỹ",  "giáo sư",   "gs",          "gs.",          "hạ sĩ",     "kiến trúc sư",
	"ks.",         "kts.",     "kỹ sư",     "ls.",      "luật sư",   "mr",          "mr.",          "mrs",       "mrs.",
	"ms",          "ms.",      "nghệ nhân", "ngnd",     "ngnd.",     "ngưt",        "ngưt.",        "nhà giáo",  "nsnd",
	"nsnd.",       "nsưt",     "nsưt.",     "pgs",      "pgs.",      "phó giáo sư", "th.s",         "th.s.",     "thiếu tá",
	"thiếu tướng", "thiếu úy", "ths",       "ths.",     "thượng sĩ", "thượng tá",   "thượng tướng", "thượng úy", "thạc sĩ",
	"thạc sỹ",     "tiến sĩ",  "tiến sỹ",   "trung sĩ", "trung tá",  "trung tướng", "trung úy",     "ts.",       "tskh",
	"tskh.",       "ttnd",     "ttưt",      "ông",      "đ/c",       "đc.",         "đại tá",       "đại tướng", "đại úy",
	"đồng chí",
};

static bool is_gap(char c)
{
	return c == ' ' || c == '.' || c == ',' || c == '-';
}

/* Two bytes as a number, in whose order the titles are. */
static unsigned first_two(const char *text)
{
	return (unsigned)(unsigned char)text[0] << 8 | (unsigned char)text[1];
}

/* The first of the titles that do not come before the two bytes. */
static size_t first_from(unsigned two)
{
	size_t i;

	kh_bisect(i, 0, KH_COUNT(titles), first_two(titles[i]) < two);
	return i;
}

/* Behind the title at the beginning of key, or 0. The longest title wins. */
static size_t title_end(kh_str key)
{
	size_t end = 0;

	if (key.len < 2)
		return 0;
	unsigned two = first_two(key.ptr);
	for (size_t i = first_from(two); i < KH_COUNT(titles) && first_two(titles[i]) == two; i++) {
		kh_str title = kh_str_of(titles[i]);

		if (kh_str_starts(key, title) && title.len > end && title.len < key.len &&
		    (is_gap(key.ptr[title.len]) || title.ptr[title.len - 1] == '.'))
			end = title.len;
	}
	while (end > 0 && end < key.len && is_gap(key.ptr[end]))
		end++;
	return end;
}

bool kh_person_may_begin(kh_str bytes)
{
	unsigned two = first_two(bytes.ptr);

	for (size_t i = first_from(two); i < KH_COUNT(titles) && first_two(titles[i]) == two; i++)
		if (kh_str_starts(kh_str_of(titles[i]), bytes) || kh_str_starts(bytes, kh_str_of(titles[i])))
			return true;
	return false;
}

static bool has_two_words(kh_str key)
{
	for (size_t i = 1; i + 1 < key.len; i++)
		if (key.ptr[i] == ' ')
			return true;
	return false;
}

kh_str kh_person_key(kh_str key)
{
	for (;;) {
		size_t end = title_end(key);
		kh_str rest = kh_str_slice(key, end, key.len);

		if (end == 0 || !has_two_words(rest))
			return key;
		key = rest;
	}
}

/* Titles longer than this are not looked for in the text as written. */
#define LONGEST 200

/* The key knows where the name begins, but not where that is in the text: it begins where the rest has the key of the name. */
bool kh_person_split(kh_str text, kh_str *title, kh_str *name)
{
	kh_str key = kh_key(text), bare = kh_person_key(key);

	if (bare.len == key.len)
		return false;
	for (size_t at = 1; at < text.len && at < LONGEST; at++) {
		bool inside = ((unsigned char)text.ptr[at] & 0xC0) == 0x80; /* a character */

		if (inside || !kh_str_eq(kh_key(kh_str_slice(text, at, text.len)), bare))
			continue;
		*name = kh_str_trim(kh_str_slice(text, at, text.len));
		*title = kh_str_trim(kh_str_slice(text, 0, at));
		while (title->len > 0 && (title->ptr[title->len - 1] == ',' || title->ptr[title->len - 1] == '-'))
			*title = kh_str_trim(kh_str_slice(*title, 0, title->len - 1));
		return title->len > 0;
	}
	return false;
}
