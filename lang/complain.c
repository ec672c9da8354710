/* A syntax mistake in words: what was found, what could stand there (at most four things, many tokens collapsed into one), and the
 * keyword that was probably meant. */
#include "lang/complain.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/suggest.h"

#define MOST_SHOWN 4

typedef struct {
	const int *tokens;
	size_t n;
	bool done[512]; /* by index into tokens: said, or covered by a group */
} expectation;

/* Tokens that together mean one thing: when the sign is among the expected ones, all of first .. last are said by the phrase. */
static const struct {
	int sign, first, last;
	kh_phrase phrase;
} groups[] = {
	{TOK_GOAL, TOK_HOST, TOK_DEADLINE, KH_P_EXPECT_CLAUSE},
	{TOK_IMPORT, TOK_PLAN, TOK_AMEND, KH_P_EXPECT_DECLARATION},
	{TOK_STAGE, TOK_YEAR, TOK_MONTH, KH_P_EXPECT_PERIOD},
	{TOK_AT_MOST, TOK_EACH, TOK_EXACTLY, KH_P_EXPECT_LINE},
	{TOK_YEAR_OF, TOK_STRING, TOK_DATE, KH_P_EXPECT_EXPRESSION},
	{TOK_DIVISIBLE, TOK_IS, TOK_DIVISIBLE, KH_P_EXPECT_COMPARISON},
	{TOK_COLLECTIVE, TOK_COLLECTIVE, TOK_ENTERPRISE, KH_P_EXPECT_KIND},
};

static bool expects(const expectation *e, int token)
{
	for (size_t i = 0; i < e->n; i++)
		if (e->tokens[i] == token)
			return true;
	return false;
}

static bool is_said(const expectation *e, int token)
{
	for (size_t i = 0; i < e->n; i++)
		if (e->tokens[i] == token)
			return e->done[i];
	return false;
}

static void cover(expectation *e, int first, int last)
{
	for (size_t i = 0; i < e->n; i++)
		if (e->tokens[i] >= first && e->tokens[i] <= last)
			e->done[i] = true;
}

/* What goes without saying beside the phrase of a group. */
static void cover_company(expectation *e, kh_phrase phrase)
{
	if (phrase == KH_P_EXPECT_CLAUSE || phrase == KH_P_EXPECT_LINE) {
		cover(e, TOK_LABEL, TOK_LABEL);
		cover(e, TOK_BRANCH, TOK_BRANCH);
		cover(e, TOK_COLLECTIVE, TOK_ENTERPRISE);
	}
	if (phrase == KH_P_EXPECT_PERIOD) {
		cover(e, TOK_SCHOOL_YEAR, TOK_SCHOOL_YEAR);
		cover(e, TOK_FROM, TOK_TO);
	}
	if (phrase == KH_P_EXPECT_LINE) {
		cover(e, TOK_FROM, TOK_FROM);
		cover(e, TOK_PROPOSER, TOK_PROPOSER);
		cover(e, TOK_BLOCK, TOK_BLOCK);
		cover(e, TOK_STRING, TOK_STRING);
	}
	if (phrase == KH_P_EXPECT_COMPARISON) {
		cover(e, TOK_NOT, TOK_NOT);
		cover(e, TOK_LE, TOK_GE);
		cover(e, '<', '>');
		cover(e, '*', '/');
	}
	if (phrase == KH_P_EXPECT_EXPRESSION) {
		cover(e, TOK_COLLECTIVE, TOK_ENTERPRISE);
		cover(e, TOK_COUNT, TOK_COUNT);
		cover(e, TOK_CAMPAIGN_YEARS, TOK_YEAR_OF);
		cover(e, TOK_LAUNCHED, TOK_LAUNCHED);
		cover(e, '-', '-');
		cover(e, '(', '(');
	}
}

static const char *token_words(int token, kh_lang lang)
{
	switch (token) {
	case TOK_STRING:
		return kh_phrase_text(KH_P_TOKEN_STRING, lang);
	case TOK_COLUMN:
		return kh_phrase_text(KH_P_TOKEN_COLUMN, lang);
	case TOK_NUMBER:
		return kh_phrase_text(KH_P_TOKEN_NUMBER, lang);
	case TOK_DATE:
		return kh_phrase_text(KH_P_TOKEN_DATE, lang);
	case TOK_MONTH_LITERAL:
		return kh_phrase_text(KH_P_TOKEN_MONTH, lang);
	case TOK_ROMAN:
		return kh_phrase_text(KH_P_TOKEN_ROMAN, lang);
	case TOK_LABEL:
		return kh_phrase_text(KH_P_TOKEN_LABEL, lang);
	case TOK_WORD:
		return kh_phrase_text(KH_P_TOKEN_WORD, lang);
	default:
		return NULL;
	}
}

static kh_str one_expected(int token, kh_lang lang)
{
	const char *words = token_words(token, lang), *keyword = kh_keyword_text(token, lang);

	if (words != NULL)
		return kh_str_of(words);
	if (keyword != NULL)
		return kh_fmt("“%s”", keyword);
	if (token == TOK_LE || token == TOK_GE)
		return kh_fmt("“%s”", token == TOK_LE ? "<=" : ">=");
	return kh_fmt("“%c”", (char)token);
}

/* "a, b hoặc c" */
static kh_str either(const kh_str *words, size_t n, kh_lang lang)
{
	kh_buf out = {0};

	for (size_t i = 0; i < n; i++) {
		if (i > 0 && i + 1 == n)
			kh_buf_addf(&out, " %s ", kh_phrase_text(KH_P_OR, lang));
		else if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, words[i]);
	}
	return kh_buf_str(&out);
}

/* Does the sentence go on, or a parenthesis end, with this token? */
static bool goes_on(int token)
{
	return token == ',' || token == ':' || token == '{' || token == ')';
}

/* Everything that could stand there, in words: punctuation that would go on first, then the rest. */
static kh_str expected_words(expectation *e, kh_lang lang)
{
	kh_str shown[MOST_SHOWN];
	size_t n = 0;

	for (size_t i = 0; i < e->n && n < MOST_SHOWN; i++)
		if (goes_on(e->tokens[i])) {
			e->done[i] = true;
			shown[n++] = one_expected(e->tokens[i], lang);
		}
	for (size_t g = 0; g < KH_COUNT(groups) && n < MOST_SHOWN; g++) {
		if (!expects(e, groups[g].sign) || is_said(e, groups[g].sign))
			continue;
		cover(e, groups[g].first, groups[g].last);
		cover_company(e, groups[g].phrase);
		shown[n++] = kh_str_of(kh_phrase_text(groups[g].phrase, lang));
	}
	for (size_t i = 0; i < e->n && n < MOST_SHOWN; i++)
		if (!e->done[i])
			shown[n++] = one_expected(e->tokens[i], lang);
	return either(shown, n, lang);
}

/* ---- the word that was meant ---- */

typedef struct {
	kh_str words; /* as written */
	kh_str meant;
	size_t cost;
} guess;

static size_t word_count(kh_str s)
{
	size_t n = 1;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] == ' ';
	return n;
}

/* The text of n words from a token on; fewer where the line or the run of words ends. */
static kh_str words_from(const kh_parser *p, size_t at, size_t n)
{
	kh_str text = kh_str_slice(p->source->text, p->tokens.tokens.at[at].span.start - p->source->base, p->source->text.len);
	size_t i = 0;

	while (i < text.len && text.ptr[i] != '\n') {
		uint32_t cp;
		size_t len = kh_utf8_decode(kh_str_slice(text, i, text.len), &cp);
		if (cp < 128 && !kh_is_blank(cp) && !(cp >= 'a' && cp <= 'z') && !(cp >= 'A' && cp <= 'Z'))
			break;
		if (kh_is_blank(cp) && i > 0 && --n == 0)
			break;
		i += len;
	}
	return kh_str_trim(kh_str_slice(text, 0, i));
}

static void try_keyword(const kh_parser *p, size_t at, const char *keyword, guess *best)
{
	kh_str candidate = kh_str_of(keyword), written = words_from(p, at, word_count(candidate));
	kh_suggestion s;

	if (written.len == 0)
		return;
	kh_suggest_start(&s, written);
	kh_suggest_try(&s, candidate);
	if (s.best.len > 0 && (best->meant.len == 0 || s.cost < best->cost))
		*best = (guess){written, candidate, s.cost};
}

static guess guess_keyword(const kh_parser *p, size_t at, const int *expected, size_t n)
{
	guess best = {0};

	for (size_t i = 0; i < n; i++) {
		if (kh_keyword_text(expected[i], KH_VI) == NULL)
			continue;
		try_keyword(p, at, kh_keyword_text(expected[i], KH_VI), &best);
		try_keyword(p, at, kh_keyword_text(expected[i], KH_EN), &best);
	}
	return best;
}

static kh_str found_words(const kh_token *token, kh_lang lang)
{
	if (token->kind == 0)
		return kh_str_of(kh_phrase_text(KH_P_TOKEN_END, lang));
	if (token->kind == TOK_STRING)
		return kh_fmt("\"%.*s\"", (int)token->text.len, token->text.ptr);
	if (token->kind == TOK_COLUMN)
		return kh_fmt("[%.*s]", (int)token->text.len, token->text.ptr);
	if (token->kind == TOK_LABEL)
		return kh_fmt("“%.*s)”", (int)token->text.len, token->text.ptr);
	return kh_fmt("“%.*s”", (int)token->text.len, token->text.ptr);
}

/* Is what stands before the token unfinished? Not where a list could have ended, or gone on with a new item. */
static bool is_unfinished(const kh_parser *p, size_t at, const expectation *e)
{
	const kh_token *token = &p->tokens.tokens.at[at];

	return at > 0 && (token->first_on_line || token->kind == 0) && !expects(e, '}') && !expects(e, TOK_IMPORT);
}

void kh_complain(kh_parser *p, size_t at, const int *expected, size_t n)
{
	const kh_token *token = &p->tokens.tokens.at[at];
	kh_lang lang = p->diags->lang;
	expectation e = {.tokens = expected, .n = n < KH_COUNT(e.done) ? n : KH_COUNT(e.done)};
	guess meant = {0};

	if (token->kind == TOK_WORD || kh_keyword_text(token->kind, KH_VI) != NULL)
		meant = guess_keyword(p, at, expected, n);
	if (token->kind == TOK_STRAY) {
		kh_diag_add(p->diags, KH_KT009, token->span, KH_ARGS(token->text));
	} else if (meant.meant.len > 0) {
		kh_span span = {token->span.start, token->span.start + (uint32_t)meant.words.len};
		kh_diag_add(p->diags, KH_KT006, span, KH_ARGS(meant.words))->meant = meant.meant;
	} else if (token->kind == TOK_WORD) {
		kh_diag_add(p->diags, KH_KT006, token->span, KH_ARGS(token->text, expected_words(&e, lang)));
	} else if (is_unfinished(p, at, &e)) {
		const kh_token *last = &p->tokens.tokens.at[at - 1];
		kh_diag_add(p->diags, KH_KT040, last->span, KH_ARGS(found_words(last, lang), expected_words(&e, lang)));
	} else {
		kh_diag_add(p->diags, KH_KT005, token->span, KH_ARGS(found_words(token, lang), expected_words(&e, lang)));
	}
}
