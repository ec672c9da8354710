/* The parser's feed: gives tokens to the grammar, closes braces that were left open, and after a mistake skips to the next clause.
 * A mistake hides no later one, and what follows from it is not reported. */
#include "lang/syntax.h"

#include "lang/complain.h"
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/parser.h"

/* ---- where reading can go on ---- */

static bool between(int kind, int first, int last)
{
	return kind >= first && kind <= last;
}

/* Can the token begin a declaration, item, clause or line at this depth of braces? */
static bool starts_something(int kind, size_t depth)
{
	if (depth == 0)
		return between(kind, TOK_PLAN, TOK_AMEND);
	if (depth > 1 && (kind == TOK_PROPOSER || kind == TOK_FROM || kind == TOK_BLOCK))
		return true;
	return kind == TOK_LABEL || between(kind, TOK_NAME, TOK_CITES) || between(kind, TOK_ABBREVIATION, TOK_MEMBERS) ||
	       between(kind, TOK_HOST, TOK_WHOLE) || kind == TOK_EACH || kind == TOK_TOTAL ||
	       between(kind, TOK_AT_MOST, TOK_EXACTLY) || kind == TOK_BRANCH;
}

/* Does a line begin here with a misspelt keyword? At the top words before a name, "chuyen de 1 "A""; in braces words before a
 * colon, "muc tiêu: ...". */
static bool starts_misspelt(const kh_parser *p, size_t i, size_t depth)
{
	const kh_token *tokens = p->tokens.tokens.at;

	if (!tokens[i].first_on_line || tokens[i].kind != TOK_WORD)
		return false;
	for (size_t words = 0; words < KH_KEYWORD_WORDS; words++) {
		i++;
		if (tokens[i].kind == 0 || tokens[i].first_on_line)
			return false;
		if (depth > 0 && tokens[i].kind == ':')
			return true;
		if (depth == 0 && (tokens[i].kind == TOK_NUMBER || tokens[i].kind == TOK_STRING))
			return true;
	}
	return false;
}

/* Does a declaration begin here that can stand at the top only? Then braces before it were left open. */
static bool starts_top(const kh_parser *p, size_t i)
{
	const kh_token *token = &p->tokens.tokens.at[i];
	int next = token->kind == 0 ? 0 : p->tokens.tokens.at[i + 1].kind;

	if (!token->first_on_line || (i > 0 && p->tokens.tokens.at[i - 1].kind == ','))
		return false; /* behind a comma a list goes on */
	if (between(token->kind, TOK_CAMPAIGN, TOK_AREA) || token->kind == TOK_TASK || token->kind == TOK_TARGET)
		return next == TOK_NUMBER;
	if (token->kind == TOK_SECTION)
		return next == TOK_ROMAN || next == TOK_NUMBER;
	if (token->kind == TOK_FIELD)
		return next == TOK_COLUMN;
	return next == TOK_STRING && (between(token->kind, TOK_PLAN, TOK_IMPORT) || token->kind == TOK_RULE ||
				      token->kind == TOK_DUE || between(token->kind, TOK_SELECTION, TOK_AMEND));
}

/* The token where the mistake is will be given again, or is skipped with its partner: its brace does not count yet. */
static void take_back(kh_parser *p)
{
	if (p->given.kind == '{')
		p->braces.len--;
	else if (p->given.kind == '}' && p->took_brace)
		p->braces.len++;
	p->took_brace = false;
}

/* Skips from the mistake to the next clause of the same braces, to the brace that closes them, or to the end. */
static void skip_mistake(kh_parser *p)
{
	size_t depth = 0, i = p->next;

	if (p->given.made_up)
		return;
	i = p->next - 1;
	if (i == p->resumed)
		i++;
	else
		take_back(p);
	for (;; i++) {
		const kh_token *token = &p->tokens.tokens.at[i];
		if (token->kind == 0 || starts_top(p, i))
			break;
		if (depth == 0 && token->kind == '}' && p->braces.len > 0)
			break;
		if (depth == 0 && token->first_on_line && starts_something(token->kind, p->braces.len))
			break;
		if (depth == 0 && i >= p->next && starts_misspelt(p, i, p->braces.len))
			break;
		if (token->kind == '{')
			depth++;
		else if (token->kind == '}' && depth > 0)
			depth--;
	}
	p->next = p->resumed = i;
}

/* ---- the feed ---- */

/* What a brace belongs to, for the message: the words before its string, "chuyên đề 12". */
static kh_str brace_owner(const kh_parser *p, size_t brace)
{
	const kh_token *tokens = p->tokens.tokens.at;
	size_t first = brace, last;

	while (first > 0 && !tokens[first].first_on_line)
		first--;
	for (last = first; last + 1 < brace && tokens[last + 1].kind != TOK_STRING && tokens[last + 1].kind != ':'; last++)
		;
	uint32_t base = p->source->base;
	return kh_str_slice(p->source->text, tokens[first].span.start - base, tokens[last].span.end - base);
}

static void report_open_brace(kh_parser *p)
{
	size_t brace = p->braces.at[p->braces.len - 1];

	kh_diag_add(p->diags, KH_KT008, p->tokens.tokens.at[brace].span, KH_ARGS(brace_owner(p, brace)));
}

static void give(kh_parser *p, kh_token token)
{
	p->given = token;
	p->took_brace = token.kind == '}' && p->braces.len > 0;
	if (token.kind == '{')
		kh_push(&p->braces, p->next - 1);
	else if (p->took_brace)
		p->braces.len--;
}

/* The next token, with a made-up "}" for each brace that is open where a new declaration or the end comes. */
static void give_next(kh_parser *p)
{
	const kh_token *token = &p->tokens.tokens.at[p->next];

	while (token->kind == '}' && p->braces.len == 0) {
		kh_diag_add(p->diags, KH_KT014, token->span, NULL, 0);
		token = &p->tokens.tokens.at[++p->next];
	}
	if (p->braces.len > 0 && (token->kind == 0 || starts_top(p, p->next))) {
		if (!p->closing)
			report_open_brace(p);
		p->closing = true;
		give(p, (kh_token){.kind = '}', .span = {token->span.start, token->span.start}, .made_up = true});
		return;
	}
	p->closing = false;
	if (token->kind != 0)
		p->next++;
	give(p, *token);
}

int kh_yylex(KH_YYSTYPE *value, kh_span *span, kh_parser *p)
{
	if (p->lost) {
		p->lost = false;
		skip_mistake(p);
		*span = p->given.span;
		return TOK_SYNC;
	}
	give_next(p);
	kh_token *token = &p->tokens.tokens.at[p->next > 0 ? p->next - 1 : 0];
	if (p->given.made_up || p->given.kind == 0) {
		token = KH_NEW(kh_token);
		*token = p->given;
	}
	value->tok = token;
	*span = token->span;
	return token->kind;
}

/* ---- called by the grammar ---- */

void kh_parser_complain(kh_parser *p, const int *expected, size_t n)
{
	bool at_end = p->given.kind == 0;
	size_t at = at_end ? p->next : p->next - 1;
	bool again = !p->given.made_up && at == p->resumed && p->given.kind != TOK_WORD;

	p->lost = true;
	if (!p->given.made_up && !again)
		kh_complain(p, at, expected, n);
	if (at_end) {
		p->given.made_up = true; /* nothing to skip */
		p->lost_parts |= KH_LOST_DECLARATION | KH_LOST_CLAUSE;
	}
}

static void report_depth(kh_parser *p, kh_span span)
{
	if (!p->too_deep)
		kh_diag_add(p->diags, KH_KT013, span, KH_ARGS(kh_fmt("%d", KH_MAX_DEPTH)));
	p->too_deep = true;
}

/* The only message that bison itself still has is that its stack is full: what follows is not read. */
void kh_yyerror(const kh_span *span, kh_parser *p, const char *message)
{
	(void)message;
	p->lost_parts |= KH_LOST_DECLARATION | KH_LOST_CLAUSE;
	report_depth(p, *span);
}

int64_t kh_parser_whole(kh_parser *p, const kh_token *token)
{
	if (kh_num_is_int(token->num))
		return token->num.num;
	kh_diag_add(p->diags, KH_KT029, token->span, KH_ARGS(token->text));
	return 0;
}

kh_node *kh_parser_checked(kh_parser *p, kh_node *node)
{
	if (node->depth <= KH_MAX_DEPTH)
		return node;
	report_depth(p, node->span);
	return kh_node_new(KH_N_POISON, node->span);
}

static bool is_text(const kh_token *token)
{
	return token->kind == TOK_STRING || token->kind == TOK_COLUMN;
}

static void keep_texts(const kh_tokens *tokens, kh_tree *tree)
{
	size_t n = 0;

	for (size_t i = 0; i < tokens->tokens.len; i++)
		n += is_text(&tokens->tokens.at[i]);
	tree->texts.at = kh_alloc_atomic(n * sizeof *tree->texts.at);
	tree->texts.cap = n;
	for (size_t i = 0; i < tokens->tokens.len; i++)
		if (is_text(&tokens->tokens.at[i]))
			kh_push(&tree->texts, tokens->tokens.at[i].span);
}

kh_tree *kh_parse(const kh_source *source, kh_diags *diags)
{
	kh_parser *p = KH_NEW(kh_parser);
	kh_tree *tree = KH_NEW(kh_tree);

	p->source = source;
	p->diags = diags;
	p->resumed = SIZE_MAX;
	kh_scan(source, diags, &p->tokens);
	kh_yyparse(p);
	tree->file = p->file != NULL ? p->file : kh_node_new(KH_N_FILE, KH_NOWHERE);
	for (size_t i = 0; i < p->tokens.comments.len; i++)
		kh_push(&tree->comments, p->tokens.comments.at[i]);
	keep_texts(&p->tokens, tree);
	kh_drop(p->tokens.tokens.at);
	tree->lost = p->lost_parts;
	return tree;
}
