/* What a byte becomes is told by itself and by the one or two before it, so each of a vector is looked at beside its neighbours, which are
 * the same memory some bytes earlier. Whatever is not certain is left to key.c; which characters are usual, and what they become, is
 * what kh_key_plain says. */
#include "runtime/data/fold.h"

#include <stdint.h>
#include <string.h>

#include "lang/base/mem.h"

enum { WIDTH = KH_FOLD_BEHIND };

/* What vectors are compared with: bytes that are all alike, by the byte. In memory, because to make them anew costs more than the rest. */
struct kh_folder {
	unsigned char alike[UINT8_MAX + 1][WIDTH], ones_then_zeros[2 * WIDTH];
};

void kh_folder_free(kh_folder *folder)
{
	kh_plain_free(folder);
}

#ifdef __x86_64__
#define INLINE static inline __attribute__((always_inline, target("avx2")))

/* Of two that are compared each byte is all ones or all zeros then. */
typedef unsigned char vec __attribute__((vector_size(WIDTH), aligned(1), may_alias));
typedef signed char signed_vec __attribute__((vector_size(WIDTH)));

#define AT(p) (*(const vec *)(const void *)(p))
#define ALL(byte) AT(f->alike[(unsigned char)(byte)])
#define IS(v, byte) ((vec)((v) == ALL(byte)))
#define IS_EITHER(v, one, other) (IS(v, one) | IS(v, other))
/* From one byte on so many; processors compare signed bytes only. */
#define AMONG(v, first, n) ((vec)((signed_vec)((v)-ALL((first) + 0x80)) < (signed_vec)ALL((n) + 0x80)))
#define IS_PAST_ASCII(v) ((vec)((signed_vec)(v) < (signed_vec)ALL(0)))

/* Bytes, and those that stand so many before each of them. */
typedef struct {
	vec byte, before1, before2, before3, before4;
} neighbours;

/* Where bytes are no characters of those that are folded. */
INLINE void check_shape(const kh_folder *f, const neighbours *n, vec *wrong)
{
	vec follows = AMONG(n->byte, 0x80, 0x40), second = IS(n->before1, 0xE1), third = IS(n->before2, 0xE1);

	*wrong |= follows ^ (AMONG(n->before1, 0xC3, 4) | second | third);
	*wrong |= AMONG(n->byte, 0xC0, 0x40) & ~(AMONG(n->byte, 0xC3, 4) | IS(n->byte, 0xE1));
	*wrong |= second & ~AMONG(n->byte, 0xBA, 2);
	*wrong |= third & IS(n->before1, 0xBA) & AMONG(n->byte, 0x80, 0x20);
}

/* Where second bytes, which are folded, are not of letters of Vietnamese; behind C3 all are but those of ×, ÷, ð, ß and ÿ. */
INLINE void check_second(const kh_folder *f, const neighbours *n, const vec *folded, vec *wrong)
{
	vec i_with_tilde = IS(*folded, 0xA9), u_with_horn = IS(*folded, 0xB0);

	*wrong |= IS(n->before1, 0xC3) & (IS_EITHER(*folded, 0xB7, 0xBF) | u_with_horn);
	*wrong |= IS(n->before1, 0xC4) & ~(IS_EITHER(*folded, 0x83, 0x91) | i_with_tilde);
	*wrong |= IS(n->before1, 0xC5) & ~i_with_tilde;
	*wrong |= IS(n->before1, 0xC6) & ~(IS(*folded, 0xA1) | u_with_horn);
}

/* Where a word is over whose last letter is past ASCII and stands behind o or u: the tone may be in the other place. */
INLINE void check_tones(const kh_folder *f, const neighbours *n, vec *wrong)
{
	vec letter = AMONG(n->byte | ALL(0x20), 'a', 26) | IS_PAST_ASCII(n->byte);
	vec two = AMONG(n->before2, 0xC3, 4) & IS_EITHER(n->before3 | ALL(0x20), 'o', 'u');
	vec three = IS(n->before3, 0xE1) & IS_EITHER(n->before4 | ALL(0x20), 'o', 'u');

	*wrong |= ~letter & AMONG(n->before1, 0x80, 0x40) & (two | three);
}

/* Folds so many bytes, at most WIDTH; what stands behind them counts as the end of the text. False where not all is simple. */
INLINE bool fold_some(const kh_folder *f, char *out, const char *p, size_t many)
{
	neighbours n = {AT(p) & AT(f->ones_then_zeros + WIDTH - many), AT(p - 1), AT(p - 2), AT(p - 3), AT(p - 4)};
	vec wrong, folded = n.byte | (AMONG(n.byte, 'A', 26) & ALL(0x20)) | (IS(n.before1, 0xC3) & ALL(0x20)) |
			    ((IS_EITHER(n.before1, 0xC4, 0xC5) | IS(n.before2, 0xE1)) & ALL(1));
	unsigned long long words[WIDTH / sizeof(unsigned long long)];

	folded += IS(n.before1, 0xC6) & IS_EITHER(n.byte, 0xA0, 0xAF) & ALL(1); /* Ơ, Ư */
	wrong = (AMONG(n.byte, 0, ' ') & AT(f->ones_then_zeros + WIDTH - many)) | (IS(n.byte, ' ') & IS(n.before1, ' '));
	check_shape(f, &n, &wrong);
	check_second(f, &n, &folded, &wrong);
	check_tones(f, &n, &wrong);
	if (many < WIDTH)
		wrong &= AT(f->ones_then_zeros + WIDTH - many - 1); /* behind the end, where something may be missing, is no text */
	memcpy(out, &folded, sizeof folded);
	memcpy(words, &wrong, sizeof words);
	return (words[0] | words[1] | words[2] | words[3]) == 0;
}

/* Are the bytes here and the few before them those of the text before? */
INLINE bool goes_on(const kh_folded *last, const kh_folded *text, size_t from)
{
	unsigned long long words[WIDTH / sizeof(unsigned long long)];
	vec differ;

	if (!last->simple || last->len < from + WIDTH)
		return false;
	differ = AT(last->text + from) ^ AT(text->text + from);
	memcpy(words, &differ, sizeof words);
	return (words[0] | words[1] | words[2] | words[3]) == 0;
}

/* The end of the text is looked at too. */
INLINE bool fold_text(const kh_folder *f, const kh_folded *last, kh_folded *text)
{
	size_t from = 0, len = text->len;

	if (len == 0 || text->text[0] == ' ' || text->text[len - 1] == ' ' || (text->text[0] & 0xC0) == 0x80)
		return false; /* what follows no character of the text is none of another */
	for (; from + WIDTH <= len && goes_on(last, text, from); from += WIDTH)
		memcpy(text->key + from, last->key + from, WIDTH);
	for (; from <= len; from += WIDTH)
		if (!fold_some(f, text->key + from, text->text + from, len - from < WIDTH ? len - from : WIDTH))
			return false;
	return true;
}

__attribute__((target("avx2"))) static void fold_all(const kh_folder *f, kh_folded *texts, size_t n)
{
	static const kh_folded none = {0};
	const kh_folded *last = &none;

	for (size_t i = 0; i < n; last = &texts[i++])
		texts[i].simple = fold_text(f, last, &texts[i]);
}

void kh_fold(const kh_folder *folder, kh_folded *texts, size_t n)
{
	fold_all(folder, texts, n);
}

kh_folder *kh_folder_new(void)
{
	kh_folder *f;

	if (!__builtin_cpu_supports("avx2"))
		return NULL;
	f = kh_plain_alloc(sizeof *f);
	for (size_t byte = 0; byte <= UINT8_MAX; byte++)
		memset(f->alike[byte], (int)byte, WIDTH);
	memset(f->ones_then_zeros, UINT8_MAX, WIDTH);
	return f;
}
#else
void kh_fold(const kh_folder *folder, kh_folded *texts, size_t n)
{
	(void)folder;
	for (size_t i = 0; i < n; i++)
		texts[i].simple = false;
}

kh_folder *kh_folder_new(void)
{
	return NULL;
}
#endif
