/* Is it a Vietnamese syllable? Initial, rime and tone by their lists; meaning is not asked. */
#include <string.h>
#include <utf8proc.h>

#include "lang/base/vec.h"
#include "runtime/data/encoding.h"

/* Longer ones first where one begins another. */
static const char *const initials[] = {"ngh", "ng", "nh", "gh", "gi", "kh", "ch", "ph", "qu", "th", "tr", "b", "c", "d",
				       "đ",   "g",  "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v", "x", ""};

static const char rimes[] =
	" a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
	" e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
	" o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot"
	" ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây"
	" uê uêch uênh uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
	" y yêm yên yêng yêt yêu ych ynh yt ";

enum { LONGEST = 32 };

/* The syllable in lower case without its tone; false when it has two, or other letters than Vietnamese has. */
static bool take_tone(kh_str s, char *out, size_t *len, uint32_t *tone)
{
	kh_buf plain = {0};
	utf8proc_int32_t parts[8];
	uint32_t cp;
	kh_str composed;

	*tone = 0;
	s = kh_nfc(s);
	for (size_t at = 0; at < s.len;) {
		at += kh_utf8_decode(kh_str_slice(s, at, s.len), &cp);
		utf8proc_ssize_t n =
			utf8proc_decompose_char(utf8proc_tolower((utf8proc_int32_t)cp), parts, 8, UTF8PROC_DECOMPOSE, &(int){0});

		for (utf8proc_ssize_t i = 0; i < n; i++) {
			bool is_tone = parts[i] == 0x300 || parts[i] == 0x301 || parts[i] == 0x303 || parts[i] == 0x309 ||
				       parts[i] == 0x323;

			if (is_tone && *tone != 0)
				return false;
			if (is_tone)
				*tone = (uint32_t)parts[i];
			else
				kh_buf_cp(&plain, (uint32_t)parts[i]);
		}
	}
	composed = kh_nfc(kh_buf_str(&plain));
	*len = composed.len;
	if (composed.len == 0 || composed.len >= LONGEST)
		return false;
	memcpy(out, composed.ptr, composed.len);
	out[composed.len] = '\0';
	return true;
}

static bool is_rime(const char *s)
{
	char word[LONGEST + 3];
	size_t len = strlen(s);

	word[0] = ' ';
	memcpy(word + 1, s, len);
	word[len + 1] = ' ';
	word[len + 2] = '\0';
	return len > 0 && strstr(rimes, word) != NULL;
}

/* Syllables that end in c, ch, p or t have one of two tones only. */
static bool tone_fits(const char *s, size_t len, uint32_t tone)
{
	bool stopped =
		s[len - 1] == 'c' || s[len - 1] == 'p' || s[len - 1] == 't' || (len > 1 && s[len - 1] == 'h' && s[len - 2] == 'c');

	return !stopped || tone == 0x301 || tone == 0x323;
}

bool kh_is_syllable(kh_str s)
{
	char plain[LONGEST];
	size_t len;
	uint32_t tone;

	if (s.len > LONGEST || !take_tone(s, plain, &len, &tone) || !tone_fits(plain, len, tone))
		return false;
	for (size_t i = 0; i < KH_COUNT(initials); i++) {
		size_t n = strlen(initials[i]);

		if (strncmp(plain, initials[i], n) == 0 && is_rime(plain + n))
			return true;
	}
	return strcmp(plain, "gi") == 0 || strncmp(plain, "gin", 3) == 0 || strcmp(plain, "giêng") == 0;
}
