/* Salutations, ranks and degrees before names. Takes off what is certainly no part of a name; where less than two words would
 * stay, takes nothing: Ông is a family name too. */
#include "runtime/data/person.h"

#include "lang/base/vec.h"

/* Words end at a blank, a point or a comma. Short ones that may be names need their point. */
static const char titles[][24] = {
	"ông",
	"bà",
	"anh",
	"chị",
	"cô",
	"chú",
	"đ/c",
	"đc.",
	"đồng chí",
	"mr",
	"mrs",
	"ms",
	"mr.",
	"mrs.",
	"ms.",
	/* degrees */
	"gs",
	"gs.",
	"giáo sư",
	"pgs",
	"pgs.",
	"phó giáo sư",
	"ts.",
	"tiến sĩ",
	"tiến sỹ",
	"tskh",
	"tskh.",
	"ths",
	"ths.",
	"th.s",
	"th.s.",
	"thạc sĩ",
	"thạc sỹ",
	"bs.",
	"bác sĩ",
	"bác sỹ",
	"bsckii",
	"bsckii.",
	"bscki",
	"bscki.",
	"bsck1",
	"bsck2",
	"ds.",
	"dược sĩ",
	"dược sỹ",
	"ks.",
	"kỹ sư",
	"cn.",
	"cử nhân",
	"ls.",
	"luật sư",
	"kts.",
	"kiến trúc sư",
	"ngnd",
	"ngnd.",
	"ngưt",
	"ngưt.",
	"nsnd",
	"nsnd.",
	"nsưt",
	"nsưt.",
	"ttnd",
	"ttưt",
	"nhà giáo",
	"nghệ nhân",
	/* ranks of the armed forces (Law on Officers 1999, art. 10; Law on the People's Police 2018, art. 21) */
	"đại tướng",
	"thượng tướng",
	"trung tướng",
	"thiếu tướng",
	"đại tá",
	"thượng tá",
	"trung tá",
	"thiếu tá",
	"đại úy",
	"thượng úy",
	"trung úy",
	"thiếu úy",
	"chuẩn úy",
	"thượng sĩ",
	"trung sĩ",
	"hạ sĩ",
	"binh nhất",
	"binh nhì",
};

static bool is_gap(char c)
{
	return c == ' ' || c == '.' || c == ',' || c == '-';
}

/* Behind the title at the beginning of key, or 0. The longest title wins. */
static size_t title_end(kh_str key)
{
	size_t end = 0;

	for (size_t i = 0; i < KH_COUNT(titles) && key.len > 1; i++) {
		if (titles[i][0] != key.ptr[0] || titles[i][1] != key.ptr[1])
			continue; /* most names, and at once */
		kh_str title = kh_str_of(titles[i]);
		if (kh_str_starts(key, title) && title.len > end && title.len < key.len &&
		    (is_gap(key.ptr[title.len]) || title.ptr[title.len - 1] == '.'))
			end = title.len;
	}
	while (end > 0 && end < key.len && is_gap(key.ptr[end]))
		end++;
	return end;
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
