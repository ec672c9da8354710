/* Keywords out of keyword.def. A word is compared with the spellings that begin with its first byte. */
#include "lang/keyword.h"

#include <string.h>

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

struct kh_keywords {
	uint16_t from[257]; /* by first byte: where its spellings begin in list; their end is that of the next byte */
	uint16_t list[2 * KH_COUNT(table)]; /* 2 * index in the table + language, in this order */
};

static size_t byte_of(size_t spelling)
{
	return (unsigned char)table[spelling / 2].text[spelling % 2][0];
}

const kh_keywords *kh_keywords_by_byte(void)
{
	kh_keywords *all = kh_alloc_atomic(sizeof *all);
	uint16_t next[256], sum = 0;

	memset(all->from, 0, sizeof all->from);
	for (size_t i = 0; i < KH_COUNT(all->list); i++)
		all->from[byte_of(i) + 1]++;
	for (size_t b = 0; b < KH_COUNT(next); b++) {
		sum = (uint16_t)(sum + all->from[b]);
		all->from[b] = next[b] = sum;
	}
	all->from[KH_COUNT(next)] = KH_COUNT(all->list);
	for (size_t i = 0; i < KH_COUNT(all->list); i++)
		all->list[next[byte_of(i)]++] = (uint16_t)i;
	return all;
}

static bool begins(const char *text, kh_str key)
{
	for (size_t i = 0; i < key.len; i++)
		if (text[i] != key.ptr[i])
			return false;
	return true;
}

/* How many of the words spell out the keyword: all of its words, or 0. */
static size_t words_taken(const char *keyword_text, const kh_str *keys, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!begins(keyword_text, keys[i]))
			return 0;
		keyword_text += keys[i].len;
		if (*keyword_text == '\0')
			return i + 1;
		if (*keyword_text++ != ' ')
			return 0;
	}
	return 0;
}

int kh_keyword_match(const kh_keywords *all, const kh_str *keys, size_t n, size_t *taken)
{
	int token = 0;

	*taken = 0;
	if (n == 0 || keys[0].len == 0)
		return 0;
	size_t byte = (unsigned char)keys[0].ptr[0];
	for (size_t i = all->from[byte]; i < all->from[byte + 1]; i++) {
		const keyword *k = &table[all->list[i] / 2];
		size_t words = words_taken(k->text[all->list[i] % 2], keys, n);
		if (words > *taken) {
			*taken = words;
			token = k->token;
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
