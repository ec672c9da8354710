/* Keywords out of keyword.def. The table is searched as it stands: it is short, and a source asks once a word. */
#include "lang/keyword.h"

#include "lang/base/vec.h"
#include "lang/grammar.tab.h"

typedef struct {
	int token;
	const char *text[2]; /* by kh_lang */
} keyword;

static const keyword table[] = {
#define KH_KEYWORD(token, vi, en) {TOK_##token, {vi, en}},
#include "lang/keyword.def"
#undef KH_KEYWORD
};

/* grammar.y declares the keyword tokens in one run; every one of them has a spelling. */
_Static_assert(KH_COUNT(table) == TOK_YEAR_OF - TOK_PLAN + 1, "keyword.def and the tokens of grammar.y differ");

/* How many of the words spell out the keyword: all of its words, or 0. */
static size_t words_taken(const char *keyword_text, const kh_str *keys, size_t n)
{
	kh_str rest = kh_str_of(keyword_text);

	for (size_t i = 0; i < n; i++) {
		if (!kh_str_starts(rest, keys[i]))
			return 0;
		rest = kh_str_slice(rest, keys[i].len, rest.len);
		if (rest.len == 0)
			return i + 1;
		if (rest.ptr[0] != ' ')
			return 0;
		rest = kh_str_slice(rest, 1, rest.len);
	}
	return 0;
}

int kh_keyword_match(const kh_str *keys, size_t n, size_t *taken)
{
	int token = 0;

	*taken = 0;
	if (n == 0)
		return 0;
	for (size_t k = 0; k < KH_COUNT(table); k++) {
		for (int lang = KH_VI; lang <= KH_EN; lang++) {
			if (table[k].text[lang][0] != keys[0].ptr[0])
				continue;
			size_t words = words_taken(table[k].text[lang], keys, n);
			if (words > *taken) {
				*taken = words;
				token = table[k].token;
			}
		}
	}
	return token;
}

const char *kh_keyword_text(int token, kh_lang lang)
{
	if (token < TOK_PLAN || token > TOK_YEAR_OF)
		return NULL;
	return table[token - TOK_PLAN].text[lang];
}

int kh_keyword_at(size_t index)
{
	return index < KH_COUNT(table) ? table[index].token : 0;
}
