/* From raw tokens to tokens: words are joined into keywords, numbers and dates are read. What is no token is reported here and
 * replaced by a poison token of the likeliest kind; nothing is guessed. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/lexer.h"

/* The key of a word, in memory that a later word takes over. */
typedef struct {
	size_t word; /* which word of the source, from 1; 0: none yet */
	kh_buf key;
} word_key;

typedef struct {
	const kh_source *source;
	kh_diags *diags;
	kh_raws raws;
	const kh_keywords *keywords;
	size_t words;                    /* words passed */
	word_key keys[KH_KEYWORD_WORDS]; /* of the next words, by number: a word is looked at several times */
	kh_tokens *out;
	bool first_on_line;
} scan;

static kh_str raw_text(const scan *s, const kh_raw *raw)
{
	return kh_str_slice(s->source->text, raw->start, raw->start + raw->len);
}

static kh_span raw_span(const scan *s, const kh_raw *raw)
{
	uint32_t start = s->source->base + raw->start;

	return (kh_span){start, start + raw->len};
}

static void emit(scan *s, kh_token token)
{
	token.first_on_line = s->first_on_line;
	s->first_on_line = false;
	kh_push(&s->out->tokens, token);
}

/* "a ""b"" c" means: a "b" c. */
static kh_str unquoted(kh_str text)
{
	kh_buf out = {0};
	size_t mark = text.ptr[0] == '"' ? 1 : 3; /* the curly quotes take three bytes */
	kh_str inner = kh_str_slice(text, mark, text.len - mark);

	if (mark > 1 || inner.len == 0 || memchr(inner.ptr, '"', inner.len) == NULL)
		return kh_str_trim(inner);
	for (size_t i = 0; i < inner.len; i++) {
		kh_buf_char(&out, inner.ptr[i]);
		if (mark == 1 && inner.ptr[i] == '"')
			i++;
	}
	return kh_str_trim(kh_buf_str(&out));
}

static kh_token string_token(scan *s, const kh_raw *raw)
{
	return (kh_token){.kind = TOK_STRING, .span = raw_span(s, raw), .text = unquoted(raw_text(s, raw))};
}

static kh_token open_string_token(scan *s, const kh_raw *raw)
{
	kh_str text = raw_text(s, raw);
	size_t mark = text.ptr[0] == '"' ? 1 : 3;
	kh_span span = raw_span(s, raw);

	kh_diag_add(s->diags, KH_KT007, (kh_span){span.start, span.start + (uint32_t)mark}, KH_ARGS(kh_str_slice(text, 0, mark)));
	return (kh_token){.kind = TOK_STRING, .span = span, .text = kh_str_slice(text, mark, text.len)};
}

static kh_token column_token(scan *s, const kh_raw *raw, bool closed)
{
	kh_str text = raw_text(s, raw);
	kh_str inner = kh_str_trim(kh_str_slice(text, 1, text.len - (closed ? 1 : 0)));

	if (!closed)
		kh_diag_add(s->diags, KH_KT015, raw_span(s, raw), NULL, 0);
	return (kh_token){.kind = TOK_COLUMN, .span = raw_span(s, raw), .text = closed ? inner : KH_OPEN_COLUMN};
}

/* "06/2024" as month and year; false when it has another shape or no such month. */
static bool month_read(kh_str text, kh_date *first)
{
	int month = 0, year = 0;
	size_t i = 0;

	for (; i < text.len && text.ptr[i] != '/' && i < 2; i++)
		month = month * 10 + (text.ptr[i] - '0');
	if (i == 0 || i >= text.len || text.ptr[i] != '/' || text.len - i != 5)
		return false;
	for (i++; i < text.len; i++)
		year = year * 10 + (text.ptr[i] - '0');
	if (!kh_date_valid(year, month, 1))
		return false;
	*first = kh_date_of(year, month, 1);
	return true;
}

static bool holds(kh_str text, char c)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == c)
			return true;
	return false;
}

static kh_token date_token(scan *s, const kh_raw *raw, kh_token token)
{
	kh_str text = raw_text(s, raw);

	token.kind = TOK_DATE;
	if (month_read(text, &token.date))
		token.kind = TOK_MONTH_LITERAL;
	else if (holds(text, '-') || !kh_date_parse(text, &token.date))
		kh_diag_add(s->diags, KH_KT012, token.span, KH_ARGS(text));
	return token;
}

static kh_token number_token(scan *s, const kh_raw *raw)
{
	kh_str text = raw_text(s, raw);
	kh_token token = {.kind = TOK_NUMBER, .span = raw_span(s, raw), .text = text, .num = kh_num_int(0)};

	if (holds(text, '/') || holds(text, '-'))
		return date_token(s, raw, token);
	switch (kh_num_parse(text, &token.num)) {
	case KH_NUM_OK:
		break;
	case KH_NUM_POINT:
	case KH_NUM_BAD:
		kh_diag_add(s->diags, KH_KT010, token.span, KH_ARGS(text, kh_num_corrected(text)));
		break;
	case KH_NUM_RANGE:
		kh_diag_add(s->diags, KH_KT011, token.span, KH_ARGS(text));
		break;
	}
	return token;
}

/* The value of a roman numeral up to 399; 0 when it is none. */
static int64_t roman_value(kh_str text)
{
	static const char letters[] = "IVXLC";
	static const int values[] = {1, 5, 10, 50, 100};
	int64_t sum = 0, last = 0;

	for (size_t i = text.len; i-- > 0;) {
		size_t at = 0;
		while (letters[at] != '\0' && letters[at] != text.ptr[i])
			at++;
		if (letters[at] == '\0')
			return 0;
		sum += values[at] < last ? -values[at] : values[at];
		last = values[at];
	}
	return sum;
}

static kh_token word_token(scan *s, const kh_raw *raw)
{
	kh_str text = raw_text(s, raw);
	kh_token token = {.kind = TOK_WORD, .span = raw_span(s, raw), .text = text};
	int64_t value = roman_value(text);

	if (value > 0) {
		token.kind = TOK_ROMAN;
		token.num = kh_num_int(value);
	}
	return token;
}

/* Of the word of this number, which is the raw; valid until as many words are passed as a keyword may have. */
static kh_str key_of(scan *s, size_t word, const kh_raw *raw)
{
	word_key *kept = &s->keys[word % KH_KEYWORD_WORDS];

	if (kept->word != word) {
		kept->word = word;
		kept->key.len = 0;
		kh_key_add(&kept->key, raw_text(s, raw));
	}
	return kh_buf_str(&kept->key);
}

/* Of the words taken for a keyword those on the first line, where the others are a clause of their own: "5 đề nghị" above
 * "chủ trì: ...". */
static size_t words_above(const scan *s, const kh_str *keys, const size_t *at, size_t taken)
{
	size_t above = 1, rest;

	while (above < taken && at[above] == at[above - 1] + 1)
		above++;
	if (above >= taken || s->raws.list.at[at[taken - 1] + 1].kind != ':')
		return taken;
	return kh_keyword_match(s->keywords, keys + above, taken - above, &rest) != 0 && rest == taken - above ? above : taken;
}

/* Joins the words from raw i on into the longest keyword; gives the number of raws used (line ends between the words included). */
static size_t join_keyword(scan *s, size_t i)
{
	kh_str keys[KH_KEYWORD_WORDS];
	size_t at[KH_KEYWORD_WORDS], n = 0, taken = 0;

	for (size_t j = i; j < s->raws.list.len && n < KH_KEYWORD_WORDS; j++) {
		const kh_raw *raw = &s->raws.list.at[j];
		if (raw->kind == KH_RAW_NEWLINE)
			continue;
		if (raw->kind != KH_RAW_WORD)
			break;
		keys[n] = key_of(s, s->words + n + 1, raw);
		at[n++] = j;
	}
	int kind = kh_keyword_match(s->keywords, keys, n, &taken);
	size_t above = words_above(s, keys, at, taken);
	if (above < taken && (kind = kh_keyword_match(s->keywords, keys, above, &taken)) == 0)
		taken = 0;
	s->words += kind == 0 ? 1 : taken;
	if (kind == 0) {
		emit(s, word_token(s, &s->raws.list.at[i]));
		return 1;
	}
	const kh_raw *last = &s->raws.list.at[at[taken - 1]];
	kh_span span = kh_span_join(raw_span(s, &s->raws.list.at[i]), raw_span(s, last));
	kh_str text = kh_str_slice(s->source->text, s->raws.list.at[i].start, last->start + last->len);
	/* A comma before "ưu tiên" is how the plan is read aloud; it separates nothing. */
	if (kind == TOK_PREFER && s->out->tokens.len > 0 && s->out->tokens.at[s->out->tokens.len - 1].kind == ',')
		s->out->tokens.len--;
	emit(s, (kh_token){.kind = kind, .span = span, .text = text});
	return at[taken - 1] - i + 1;
}

static size_t scan_one(scan *s, size_t i)
{
	const kh_raw *raw = &s->raws.list.at[i];
	kh_str text = raw_text(s, raw);

	switch (raw->kind) {
	case KH_RAW_WORD:
		return join_keyword(s, i);
	case KH_RAW_NUMBER:
		emit(s, number_token(s, raw));
		break;
	case KH_RAW_STRING:
		emit(s, string_token(s, raw));
		break;
	case KH_RAW_OPEN_STRING:
		emit(s, open_string_token(s, raw));
		break;
	case KH_RAW_COLUMN:
	case KH_RAW_OPEN_COLUMN:
		emit(s, column_token(s, raw, raw->kind == KH_RAW_COLUMN));
		break;
	case KH_RAW_LABEL:
		emit(s, (kh_token){.kind = TOK_LABEL, .span = raw_span(s, raw), .text = kh_str_slice(text, 0, text.len - 1)});
		break;
	case KH_RAW_COMMENT:
		kh_push(&s->out->comments, raw_span(s, raw));
		break;
	case KH_RAW_NEWLINE:
		s->first_on_line = true;
		break;
	case KH_RAW_STRAY:
		emit(s, (kh_token){.kind = TOK_STRAY, .span = raw_span(s, raw), .text = text});
		break;
	default:
		emit(s, (kh_token){.kind = raw->kind, .span = raw_span(s, raw), .text = text});
	}
	return 1;
}

/* One for each raw that is not a blank or a comment, and the end; joined keywords leave some of it free. */
static size_t most_tokens(const kh_raws *raws)
{
	size_t most = 1;

	for (size_t i = 0; i < raws->list.len; i++)
		most += raws->list.at[i].kind != KH_RAW_NEWLINE && raws->list.at[i].kind != KH_RAW_COMMENT;
	return most;
}

void kh_scan(const kh_source *source, kh_diags *diags, kh_tokens *out)
{
	scan s = {.source = source, .diags = diags, .keywords = kh_keywords_by_byte(), .out = out, .first_on_line = true};
	uint32_t end = source->base + (uint32_t)source->text.len;

	kh_lex(source->text, &s.raws);
	out->tokens.cap = most_tokens(&s.raws);
	out->tokens.at = KH_NEWN(kh_token, out->tokens.cap);
	for (size_t i = 0; i < s.raws.list.len;)
		i += scan_one(&s, i);
	s.first_on_line = true;
	emit(&s, (kh_token){.kind = 0, .span = {end, end}});
	kh_drop(s.raws.list.at);
}
