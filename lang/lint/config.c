/* Reading khen.toml. What the reader does not know is a mistake, never passed over: a setting that is not heeded would leave
 * something unchecked. Dotted keys, inline tables, numbers and dates are refused. */
#include "lang/lint/config.h"

#include <string.h>

#include "lang/suggest.h"

typedef enum { TOP, LINT, LEVELS, COLUMNS, VALUES, UNKNOWN } table;

typedef struct {
	kh_str text;
	kh_span span;
} word;

typedef struct {
	const kh_source *source;
	kh_diags *diags;
	kh_lint_wish *wish;
	kh_config_data *data;
	kh_str text;
	size_t at;
	table table;
	word column;         /* of VALUES */
	unsigned datasets;   /* of COLUMNS: those that it is about */
	KH_VEC(kh_str) seen; /* keys of this table, and tables */
} config;

typedef struct {
	bool is_list;
	KH_VEC(word) words;
} value;

/* ---- flags and words ---- */

static bool read_level(kh_str selector, kh_str name, kh_lang lang, kh_lint_level *level, kh_str *why, kh_str *nearest)
{
	if (!kh_lint_prefix(selector, &level->prefix, nearest)) {
		*why = kh_phrase_fill(KH_P_NO_SUCH_CODE, lang, KH_ARGS(selector));
		return false;
	}
	*nearest = KH_NO_STR;
	if (kh_lint_level_word(name, level))
		return true;
	*why = kh_phrase_fill(KH_P_NO_SUCH_LEVEL, lang, KH_ARGS(name));
	return false;
}

static size_t find(kh_str s, char c)
{
	size_t i = 0;

	while (i < s.len && s.ptr[i] != c)
		i++;
	return i;
}

/* "KT105=error". */
static bool read_level_pair(kh_str pair, kh_lang lang, kh_lint_level *level, kh_str *why, kh_str *nearest)
{
	size_t sign = find(pair, '=');
	kh_str name = sign < pair.len ? kh_str_slice(pair, sign + 1, pair.len) : KH_NO_STR;

	return read_level(kh_str_trim(kh_str_slice(pair, 0, sign)), kh_str_trim(name), lang, level, why, nearest);
}

/* The part of a list before its first comma, which is taken off. */
static kh_str next_part(kh_str *list)
{
	size_t comma = find(*list, ',');
	kh_str part = kh_str_trim(kh_str_slice(*list, 0, comma));

	*list = comma < list->len ? kh_str_slice(*list, comma + 1, list->len) : KH_NO_STR;
	return part;
}

/* A name may hold a comma: a list that is one name is tried first. */
bool kh_lint_codes_read(kh_str list, kh_lang lang, kh_lint_prefixes *out, kh_str *why, kh_str *nearest)
{
	kh_str prefix;

	if (kh_lint_prefix(list, &prefix, nearest)) {
		kh_push(out, prefix);
		return true;
	}
	while (list.len > 0) {
		kh_str part = next_part(&list);
		if (!kh_lint_prefix(part, &prefix, nearest)) {
			*why = kh_phrase_fill(KH_P_NO_SUCH_CODE, lang, KH_ARGS(part));
			return false;
		}
		kh_push(out, prefix);
	}
	return true;
}

bool kh_lint_levels_read(kh_str list, kh_lang lang, kh_lint_wish *wish, kh_str *why, kh_str *nearest)
{
	while (list.len > 0) {
		kh_lint_level level = {0};
		if (!read_level_pair(next_part(&list), lang, &level, why, nearest))
			return false;
		kh_push(&wish->levels, level);
	}
	return true;
}

/* ---- the file ---- */

static kh_span span_of(const config *c, size_t from, size_t to)
{
	return (kh_span){c->source->base + (uint32_t)from, c->source->base + (uint32_t)to};
}

/* The character at that place; at the end of the text, where the next one would be. */
static kh_span character(const config *c, size_t at)
{
	uint32_t cp;
	size_t len = at < c->text.len ? kh_utf8_decode(kh_str_slice(c->text, at, c->text.len), &cp) : 1;

	return span_of(c, at, at + len);
}

static kh_diag *refuse(config *c, kh_span span, kh_phrase what, kh_str name)
{
	kh_lang lang = c->diags->lang;

	return kh_diag_add(c->diags, KH_KT920, span, KH_ARGS(kh_phrase_fill(what, lang, KH_ARGS(name))));
}

static char here(const config *c)
{
	return c->at < c->text.len ? c->text.ptr[c->at] : '\0';
}

static bool ended(const config *c)
{
	return c->at >= c->text.len;
}

/* Blanks and a comment; line ends too where lines: true. */
static void skip(config *c, bool lines)
{
	for (; !ended(c); c->at++) {
		char ch = here(c);
		if (ch == '#')
			while (!ended(c) && c->text.ptr[c->at] != '\n')
				c->at++;
		if (ended(c) || (here(c) == '\n' && !lines))
			return;
		ch = here(c);
		if (ch != ' ' && ch != '\t' && ch != '\r' && ch != '\n')
			return;
	}
}

static void skip_line(config *c)
{
	while (!ended(c) && here(c) != '\n')
		c->at++;
}

static bool bare(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/* What stands for a character behind a backslash; 0: nothing that khen reads. */
static char escaped(char c)
{
	return c == 'n' ? '\n' : c == 't' ? '\t' : c == '"' || c == '\\' ? c : '\0';
}

/* "…" or '…' on one line. */
static bool take_quoted(config *c, word *out)
{
	size_t from = c->at;
	char quote = here(c);
	kh_buf text = {0};

	for (c->at++; !ended(c) && here(c) != quote && here(c) != '\n'; c->at++) {
		bool escape = quote == '"' && here(c) == '\\' && c->at + 1 < c->text.len;
		c->at += escape;
		char ch = escape ? escaped(here(c)) : here(c);
		if (ch == '\0') {
			refuse(c, character(c, c->at), KH_P_TOML_SHAPE, KH_NO_STR);
			return false;
		}
		kh_buf_char(&text, ch);
	}
	if (here(c) != quote) {
		refuse(c, character(c, from), KH_P_TOML_OPEN, KH_NO_STR);
		return false;
	}
	c->at++;
	*out = (word){kh_buf_str(&text), span_of(c, from, c->at)};
	return true;
}

/* A bare or quoted key; dotted: dots may stand in it, as in the name of a table. */
static bool take_key(config *c, bool dotted, word *out)
{
	size_t from = c->at;

	if (here(c) == '"' || here(c) == '\'')
		return take_quoted(c, out);
	while (bare(here(c)) || (dotted && here(c) == '.'))
		c->at++;
	*out = (word){kh_str_slice(c->text, from, c->at), span_of(c, from, c->at)};
	if (c->at > from)
		return true;
	refuse(c, character(c, from), KH_P_TOML_SHAPE, KH_NO_STR);
	return false;
}

static bool take_word(config *c, value *out)
{
	word one;

	if (here(c) != '"' && here(c) != '\'') {
		refuse(c, character(c, c->at), KH_P_TOML_SHAPE, KH_NO_STR);
		return false;
	}
	if (!take_quoted(c, &one))
		return false;
	kh_push(&out->words, one);
	return true;
}

static bool take_list(config *c, value *out)
{
	size_t open = c->at++;

	out->is_list = true;
	for (;;) {
		skip(c, true);
		if (here(c) == ']') {
			c->at++;
			return true;
		}
		if (ended(c)) {
			refuse(c, character(c, open), KH_P_TOML_OPEN, KH_NO_STR);
			return false;
		}
		if (!take_word(c, out))
			return false;
		skip(c, true);
		if (here(c) == ',')
			c->at++;
	}
}

static bool once(config *c, word key)
{
	for (size_t i = 0; i < c->seen.len; i++)
		if (kh_str_eq(c->seen.at[i], key.text)) {
			refuse(c, key.span, KH_P_TOML_TWICE, key.text);
			return false;
		}
	kh_push(&c->seen, key.text);
	return true;
}

static void unknown(config *c, word key, kh_phrase what, const char *const *known, size_t n)
{
	kh_suggestion s;

	kh_suggest_start(&s, key.text);
	for (size_t i = 0; i < n; i++)
		kh_suggest_try(&s, kh_str_of(known[i]));
	refuse(c, key.span, what, key.text)->meant = s.best;
}

static void take_codes(config *c, const value *v, kh_lint_prefixes *out, bool *has)
{
	kh_str prefix, nearest;

	*has = true;
	for (size_t i = 0; i < v->words.len; i++)
		if (kh_lint_prefix(v->words.at[i].text, &prefix, &nearest))
			kh_push(out, prefix);
		else
			refuse(c, v->words.at[i].span, KH_P_NO_SUCH_CODE, v->words.at[i].text)->meant = nearest;
}

static void take_level(config *c, word selector, kh_str name, kh_span span)
{
	kh_lint_level level = {0};
	kh_str why = KH_NO_STR, nearest = KH_NO_STR;
	bool fine = name.len > 0 ? read_level(selector.text, name, c->diags->lang, &level, &why, &nearest)
				 : read_level_pair(selector.text, c->diags->lang, &level, &why, &nearest);

	if (fine)
		kh_push(&c->wish->levels, level);
	else
		kh_diag_add(c->diags, KH_KT920, span, KH_ARGS(why))->meant = nearest;
}

static void set_lint(config *c, word key, const value *v)
{
	static const char *const known[] = {"select", "ignore", "levels"};
	size_t which = 0;

	while (which < KH_COUNT(known) && !kh_str_eq(key.text, kh_str_of(known[which])))
		which++;
	if (which == KH_COUNT(known))
		unknown(c, key, KH_P_TOML_KEY, known, KH_COUNT(known));
	else if (!v->is_list)
		refuse(c, key.span, KH_P_TOML_LIST, key.text);
	else if (which == 2)
		for (size_t i = 0; i < v->words.len; i++)
			take_level(c, v->words.at[i], KH_NO_STR, v->words.at[i].span);
	else if (which == 0)
		take_codes(c, v, &c->wish->select, &c->wish->has_select);
	else
		take_codes(c, v, &c->wish->ignore, &c->wish->has_ignore);
}

/* Headers are compared by key when data is read, so they are here. */
static void take_column(config *c, word header, word column)
{
	for (size_t i = 0; i < c->data->columns.len; i++)
		if (c->data->columns.at[i].datasets == c->datasets &&
		    kh_str_eq(kh_key(c->data->columns.at[i].header), kh_key(header.text))) {
			refuse(c, header.span, KH_P_TOML_TWICE, header.text);
			return;
		}
	kh_push(&c->data->columns, (kh_config_column){c->datasets, header.text, column.text, column.span});
}

/* Which values are the same is seen when their columns are known. */
static void take_value(config *c, word code, word meaning)
{
	kh_str text = kh_str_trim(code.text);

	if (text.len == 0 || kh_str_trim(meaning.text).len == 0)
		refuse(c, code.span, KH_P_TOML_TEXT, code.text);
	else
		kh_push(&c->data->values, (kh_config_value){c->column.text, text, kh_str_trim(meaning.text), c->column.span,
							    code.span, meaning.span});
}

static bool is_one_text(const value *v)
{
	return !v->is_list && v->words.len == 1 && v->words.at[0].text.len > 0;
}

static void set_key(config *c, word key, const value *v)
{
	if (c->table == TOP)
		unknown(c, key, KH_P_TOML_KEY, NULL, 0);
	else if (c->table == LINT)
		set_lint(c, key, v);
	else if (c->table != UNKNOWN && !is_one_text(v))
		refuse(c, key.span, KH_P_TOML_TEXT, key.text);
	else if (c->table == LEVELS)
		take_level(c, key, v->words.at[0].text, kh_span_join(key.span, v->words.at[0].span));
	else if (c->table == COLUMNS)
		take_column(c, key, v->words.at[0]);
	else if (c->table == VALUES)
		take_value(c, key, v->words.at[0]);
}

/* The column in values.form or values."hình thức", whose first part is read. */
static bool take_value_column(config *c, word name)
{
	const size_t head = strlen("values.");

	if (name.text.len > head) {
		c->column = (word){kh_str_slice(name.text, head, name.text.len), {name.span.start + (uint32_t)head, name.span.end}};
		return true;
	}
	return take_key(c, false, &c->column);
}

static bool take_table(config *c)
{
	static const char *const known[] = {"lint",
					    "lint.levels",
					    "columns",
					    "columns.nominations",
					    "columns.recognitions",
					    "columns.progress",
					    "columns.results",
					    "values.form"};
	static const struct {
		table table;
		unsigned datasets;
	} tables[] = {
		{LINT, 0},
		{LEVELS, 0},
		{COLUMNS, ~0u},
		{COLUMNS, KH_SET(KH_NOMINATIONS)},
		{COLUMNS, KH_SET(KH_RECOGNITIONS)},
		{COLUMNS, KH_SET(KH_PROGRESS)},
		{COLUMNS, KH_SET(KH_RESULTS)},
		{UNKNOWN, 0},
	};
	word name;
	bool values;

	c->at++;
	if (!take_key(c, true, &name))
		return false;
	values = kh_str_starts(name.text, KH_STR("values."));
	if (values && !take_value_column(c, name))
		return false;
	if (here(c) != ']') {
		refuse(c, name.span, KH_P_TOML_SHAPE, KH_NO_STR);
		return false;
	}
	c->at++;
	c->table = values ? VALUES : UNKNOWN;
	for (size_t i = 0; !values && i < KH_COUNT(known); i++)
		if (kh_str_eq(name.text, kh_str_of(known[i]))) {
			c->table = tables[i].table;
			c->datasets = tables[i].datasets;
		}
	c->seen.len = 0;
	if (c->table == UNKNOWN)
		unknown(c, name, KH_P_TOML_TABLE, known, KH_COUNT(known));
	return true;
}

static bool take_setting(config *c)
{
	word key;
	value v = {0};

	if (!take_key(c, false, &key))
		return false;
	skip(c, false);
	if (here(c) != '=') {
		refuse(c, key.span, KH_P_TOML_SHAPE, KH_NO_STR);
		return false;
	}
	c->at++;
	skip(c, false);
	if (!(here(c) == '[' ? take_list(c, &v) : take_word(c, &v)))
		return false;
	if (once(c, key))
		set_key(c, key, &v);
	return true;
}

void kh_lint_config_read(const kh_source *source, kh_diags *diags, kh_lint_wish *out, kh_config_data *data)
{
	config c = {.source = source, .diags = diags, .wish = out, .data = data, .text = source->text};

	for (skip(&c, true); !ended(&c); skip(&c, true)) {
		bool fine = here(&c) == '[' ? take_table(&c) : take_setting(&c);
		if (fine) {
			skip(&c, false);
			fine = ended(&c) || here(&c) == '\n';
			if (!fine)
				refuse(&c, character(&c, c.at), KH_P_TOML_SHAPE, KH_NO_STR);
		}
		if (!fine)
			skip_line(&c);
	}
}
