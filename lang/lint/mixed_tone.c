/* KT171: both ways of placing the tone mark in one plan: hóa and hoá, ủy and uỷ. Either is right; khen takes them for the same name, but
 * other programs do not. Looks at texts of the plan's own file, at open syllables in oa, oe and uy (not after q: quý has one way). */
#include "lang/lint/texts.h"

#include <string.h>
#include <utf8proc.h>

enum { TONES = 6, VOWELS = 5 };

/* Without a mark, then with huyền, sắc, hỏi, ngã, nặng; in lower case. */
static const uint32_t vowels[VOWELS][TONES] = {
	{'a', 0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1},     {'e', 0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9},
	{'o', 0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD},     {'u', 0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5},
	{'y', 0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5},
};

typedef struct {
	unsigned vowel, tone;
	bool capital, known;
} vowel_sign;

static vowel_sign vowel_of(uint32_t cp)
{
	uint32_t low = (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);

	for (unsigned v = 0; v < VOWELS; v++)
		for (unsigned t = 0; t < TONES; t++)
			if (vowels[v][t] == low)
				return (vowel_sign){v, t, low != cp, true};
	return (vowel_sign){0};
}

static uint32_t write_vowel(vowel_sign sign, unsigned tone)
{
	uint32_t cp = vowels[sign.vowel][tone];

	return sign.capital ? (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp) : cp;
}

typedef enum { NO_CHOICE, ON_FIRST, ON_SECOND } placing;

typedef struct {
	placing placing;
	size_t rime; /* where its two vowels begin */
	vowel_sign first, second;
} syllable;

static bool is_choice(vowel_sign first, vowel_sign second)
{
	static const char pairs[][2] = {{'o', 'a'}, {'o', 'e'}, {'u', 'y'}};

	for (size_t i = 0; first.known && second.known && i < KH_COUNT(pairs); i++)
		if (vowels[first.vowel][0] == (uint32_t)pairs[i][0] && vowels[second.vowel][0] == (uint32_t)pairs[i][1])
			return true;
	return false;
}

/* The onset ends in a consonant other than q, or there is none. */
static bool is_onset(uint32_t before)
{
	if (before == 0 || before == 0x110 || before == 0x111)
		return true;
	return before < 0x80 && strchr("aeiouyq", (int)(before | 0x20)) == NULL;
}

static syllable syllable_of(kh_str word)
{
	uint32_t cp[3] = {0};
	size_t at[3] = {0};
	syllable out = {0};

	for (size_t i = 0; i < word.len;) {
		cp[0] = cp[1], cp[1] = cp[2];
		at[0] = at[1], at[1] = at[2], at[2] = i;
		i += kh_utf8_decode(kh_str_slice(word, i, word.len), &cp[2]);
	}
	out.first = vowel_of(cp[1]);
	out.second = vowel_of(cp[2]);
	out.rime = at[1];
	if (cp[1] == 0 || !is_choice(out.first, out.second) || !is_onset(cp[0]))
		return out;
	if ((out.first.tone > 0) == (out.second.tone > 0))
		return out;
	out.placing = out.first.tone > 0 ? ON_FIRST : ON_SECOND;
	return out;
}

static kh_str placed_otherwise(kh_str word, const syllable *s)
{
	kh_buf out = {0};

	kh_buf_add(&out, kh_str_slice(word, 0, s->rime));
	kh_buf_cp(&out, write_vowel(s->first, s->second.tone));
	kh_buf_cp(&out, write_vowel(s->second, s->first.tone));
	return kh_buf_str(&out);
}

typedef struct {
	kh_edits edits; /* each of this way, written the other way */
	kh_str first;   /* as written */
} way;

/* Most words end in a letter that no such syllable ends in. */
static bool may_end_syllable(kh_str word)
{
	unsigned char last = (unsigned char)word.ptr[word.len - 1];

	return last >= 0x80 || strchr("aeyAEY", last) != NULL;
}

static void look_at_text(const kh_written *written, way *ways)
{
	kh_str word;

	for (size_t at = 0; kh_word_next(written->text, &at, &word);) {
		if (!may_end_syllable(word))
			continue;
		syllable s = syllable_of(word);
		if (s.placing == NO_CHOICE)
			continue;
		way *w = &ways[s.placing];
		uint32_t end = written->at + (uint32_t)at;
		if (w->edits.list.len == 0)
			w->first = word;
		kh_push(&w->edits.list, (kh_edit){{end - (uint32_t)word.len, end}, placed_otherwise(word, &s)});
	}
}

void kh_lint_mixed_tone(kh_lint *l)
{
	const kh_texts *texts = kh_texts_of(l, l->files->files.len - 1);
	way ways[ON_SECOND + 1] = {0};

	for (size_t i = 0; i < texts->list.len; i++)
		look_at_text(&texts->list.at[i], ways);
	const way *rare = &ways[ON_SECOND], *usual = &ways[ON_FIRST];
	if (rare->edits.list.len > usual->edits.list.len)
		rare = &ways[ON_FIRST], usual = &ways[ON_SECOND];
	if (rare->edits.list.len == 0)
		return;
	kh_diag *diag = kh_lint_report(l, KH_KT171, rare->edits.list.at[0].span,
				       KH_ARGS(rare->first, rare->edits.list.at[0].text, kh_fmt("%zu", rare->edits.list.len),
					       kh_fmt("%zu", usual->edits.list.len)));
	kh_fix_all(l, diag, &rare->edits);
}
