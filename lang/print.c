/* The tree back to text. Two halves: inline parts (expressions, lists) that build one line, and the layout of lines, braces and
 * comments around them. */
#include "lang/print.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

enum { STEP = 2, WRAP_AT = 120, WRAP_STEP = 4 };

typedef struct {
	kh_buf out;
	kh_buf line; /* the line that is being built */
	const kh_tree *tree;
	const kh_source *source;
	size_t comment; /* the next comment to print */
	size_t indent;
	bool fresh; /* nothing stands yet between these braces */
	kh_lang lang;
} printer;

/* ---- inline parts ---- */

static void put(printer *p, const char *s)
{
	kh_buf_addc(&p->line, s);
}

static void put_word(printer *p, int word)
{
	const char *keyword = kh_keyword_text(word, p->lang);

	if (keyword != NULL)
		put(p, keyword);
	else if (word == TOK_LE || word == TOK_GE)
		put(p, word == TOK_LE ? "<=" : ">=");
	else
		kh_buf_char(&p->line, (char)word);
}

static void put_string(printer *p, kh_str s)
{
	kh_buf_char(&p->line, '"');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"')
			kh_buf_char(&p->line, '"');
		kh_buf_char(&p->line, s.ptr[i]);
	}
	kh_buf_char(&p->line, '"');
}

/* Keyword, blank, string. */
static void put_named(printer *p, int word, kh_str name)
{
	put_word(p, word);
	put(p, " ");
	put_string(p, name);
}

static void put_column(printer *p, kh_str name)
{
	put(p, "[");
	kh_buf_add(&p->line, name);
	put(p, "]");
}

static void put_date(printer *p, const kh_node *node)
{
	kh_buf_add(&p->line, kh_date_text(node->date));
}

static void put_list(printer *p, const kh_node *list, size_t from, void (*one)(printer *, const kh_node *))
{
	for (size_t i = from; i < list->kids.len; i++) {
		if (i > from)
			put(p, ", ");
		one(p, list->kids.at[i]);
	}
}

static void put_place(printer *p, const kh_node *place)
{
	if (place->flag)
		put_named(p, TOK_BLOCK, place->text);
	else
		put_string(p, place->text);
}

static void put_places(printer *p, const kh_node *places)
{
	put_list(p, places, 0, put_place);
}

static void put_kind(printer *p, const kh_node *kind)
{
	put_word(p, kind->word);
}

static void put_kinds(printer *p, const kh_node *kinds)
{
	put_list(p, kinds, 0, put_kind);
}

static void put_text(printer *p, const kh_node *node)
{
	put_string(p, node->text);
}

static void put_literal(printer *p, const kh_node *node)
{
	kh_buf_add(&p->line, node->text);
}

static void put_point(printer *p, const kh_node *point)
{
	if (point->word != 0) {
		put_word(p, point->word);
		put(p, " ");
	}
	put_literal(p, point);
}

static void put_span(printer *p, const kh_node *span)
{
	static const int words[] = {TOK_FROM, TOK_TO};

	for (size_t i = 0; i < KH_COUNT(words); i++) {
		if (kh_node_kid(span, i) == NULL)
			continue;
		if (i > 0 && kh_node_kid(span, 0) != NULL)
			put(p, " ");
		put_word(p, words[i]);
		put(p, " ");
		put_point(p, kh_node_kid(span, i));
	}
}

static void put_years(printer *p, const kh_node *node)
{
	put_word(p, node->word);
	kh_buf_addf(&p->line, node->word == TOK_YEAR ? " %lld" : " %lld-%lld", (long long)node->num, (long long)node->num2);
}

static void put_period(printer *p, const kh_node *node)
{
	if (node->kind == KH_N_SPAN) {
		put_span(p, node);
	} else if (node->kind == KH_N_YEARS) {
		put_years(p, node);
	} else if (node->kind == KH_N_MONTH) {
		put_word(p, TOK_MONTH);
		put(p, " ");
		put_literal(p, node);
	} else {
		put_word(p, TOK_QUARTER);
		put(p, " ");
		put_list(p, node, 0, put_literal);
		if (node->num != 0) {
			put(p, " ");
			put_word(p, TOK_YEAR);
			kh_buf_addf(&p->line, " %lld", (long long)node->num);
		}
	}
}

static void put_counted(printer *p, const kh_node *node)
{
	put_word(p, TOK_COUNT);
	put(p, " ");
	if (node->word == 0) {
		put_kinds(p, kh_node_kid(node, 0));
		return;
	}
	put_word(p, node->word);
	if (kh_node_kid(node, 0) == NULL)
		return;
	put(p, " ");
	put_word(p, TOK_BELONGS);
	put(p, " ");
	put_places(p, kh_node_kid(node, 0));
}

/* ---- expressions ---- */

enum { LOOSEST, BY_OR, BY_AND, BY_NOT, BY_COMPARISON, BY_SUM, BY_PRODUCT, TIGHTEST };

static int binding(const kh_node *node)
{
	if (node->kind == KH_N_WITHIN)
		return BY_COMPARISON;
	if (node->kind == KH_N_UNARY)
		return node->word == TOK_NOT ? BY_NOT : TIGHTEST;
	if (node->kind != KH_N_BINARY)
		return TIGHTEST;
	switch (node->word) {
	case TOK_OR:
		return BY_OR;
	case TOK_AND:
		return BY_AND;
	case '+':
	case '-':
		return BY_SUM;
	case '*':
	case '/':
		return BY_PRODUCT;
	default:
		return BY_COMPARISON;
	}
}

static void put_expr(printer *p, const kh_node *node, int around);

static void put_operator(printer *p, const kh_node *node)
{
	put(p, " ");
	if (node->flag) {
		put_word(p, TOK_NOT);
		put(p, " ");
	}
	put_word(p, node->word);
	put(p, " ");
}

static void put_within(printer *p, const kh_node *node)
{
	const kh_node *right = kh_node_kid(node, 1);

	put_expr(p, kh_node_kid(node, 0), BY_SUM);
	put_operator(p, node);
	if (right->kind == KH_N_PLACES) {
		put_places(p, right);
	} else if (right->kind == KH_N_FORMS) {
		put(p, "(");
		for (size_t i = 0; i < right->kids.len; i++) {
			put(p, i > 0 ? ", " : "");
			put_expr(p, right->kids.at[i], TIGHTEST);
		}
		put(p, ")");
	} else {
		put_period(p, right);
	}
}

static void put_binary(printer *p, const kh_node *node)
{
	int own = binding(node);

	put_expr(p, kh_node_kid(node, 0), own == BY_COMPARISON ? BY_SUM : own);
	put_operator(p, node);
	put_expr(p, kh_node_kid(node, 1), own + 1);
}

static void put_bare_expr(printer *p, const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_STRING:
		put_string(p, node->text);
		break;
	case KH_N_KIND:
		put_word(p, node->word);
		break;
	case KH_N_COLUMN:
		put_column(p, node->text);
		break;
	case KH_N_COUNTED:
		put_counted(p, node);
		break;
	case KH_N_UNARY:
		put_word(p, node->word);
		put(p, node->word == '-' ? "" : " ");
		put_expr(p, kh_node_kid(node, 0), node->word == TOK_NOT ? BY_NOT : TIGHTEST);
		break;
	case KH_N_BINARY:
		put_binary(p, node);
		break;
	case KH_N_WITHIN:
		put_within(p, node);
		break;
	default:
		put_literal(p, node);
	}
}

static void put_expr(printer *p, const kh_node *node, int around)
{
	bool brackets = binding(node) < around;

	put(p, brackets ? "(" : "");
	put_bare_expr(p, node);
	put(p, brackets ? ")" : "");
}

/* Blank, keyword, blank. */
static void put_between(printer *p, int word)
{
	put(p, " ");
	put_word(p, word);
	put(p, " ");
}

static void put_when(printer *p, const kh_node *expr)
{
	if (expr == NULL)
		return;
	put_between(p, TOK_WHEN);
	put_expr(p, expr, LOOSEST);
}

/* ---- quota lines ---- */

static void put_amount(printer *p, const kh_node *amount)
{
	put_literal(p, amount);
	if (!amount->flag)
		return;
	put(p, " % ");
	put_counted(p, kh_node_kid(amount, 0));
	if (amount->word != 0) {
		put(p, " ");
		put_word(p, amount->word);
	}
}

static void put_bound(printer *p, const kh_node *bound)
{
	put_word(p, bound->word);
	put(p, " ");
	put_amount(p, kh_node_kid(bound, 0));
	if (kh_node_kid(bound, 1) == NULL)
		return;
	put_between(p, TOK_TO);
	put_amount(p, kh_node_kid(bound, 1));
}

static void put_scope_column(printer *p, const kh_node *column)
{
	put_column(p, column->text);
}

static void put_scope(printer *p, const kh_node *scope)
{
	const kh_node *places = kh_node_kid(scope, 0);

	if (scope->word == TOK_BRANCH) {
		put_named(p, TOK_BRANCH, scope->text);
	} else {
		bool each = scope->word == TOK_EACH,
		     names_unit = scope->word2 == TOK_PROPOSER || (each && scope->word2 == TOK_UNIT);
		if (scope->word != 0) {
			put_word(p, scope->word);
			put(p, " ");
		}
		if (names_unit || scope->word2 == TOK_BRANCH)
			put_word(p, scope->word2);
		if (scope->flag)
			put_between(p, TOK_BELONGS);
		else if (names_unit && places != NULL)
			put(p, " ");
		if (places != NULL)
			put_places(p, places);
		put_list(p, scope, 1, put_scope_column);
	}
	put(p, ": ");
}

static void put_prefer(printer *p, const kh_node *prefer)
{
	put(p, ", ");
	put_word(p, TOK_PREFER);
	if (prefer->flag) {
		put_when(p, kh_node_kid(prefer, 0));
	} else {
		put(p, " ");
		put_list(p, kh_node_kid(prefer, 0), 0, put_text);
	}
}

static void put_label(printer *p, const kh_node *node)
{
	if (node->label.len == 0)
		return;
	kh_buf_add(&p->line, node->label);
	put(p, ") ");
}

static void put_quota(printer *p, const kh_node *quota)
{
	put_label(p, quota);
	if (kh_node_kid(quota, 0) != NULL)
		put_scope(p, kh_node_kid(quota, 0));
	put_bound(p, kh_node_kid(quota, 1));
	put(p, " ");
	if (kh_node_kid(quota, 2) != NULL)
		put_kinds(p, kh_node_kid(quota, 2));
	else
		put_word(p, TOK_NOMINATIONS);
	if (kh_node_kid(quota, 3) != NULL) {
		put_between(p, TOK_EXCEPT);
		put_places(p, kh_node_kid(quota, 3));
	}
	put_when(p, kh_node_kid(quota, 4));
	if (kh_node_kid(quota, 5) != NULL)
		put_prefer(p, kh_node_kid(quota, 5));
}

/* ---- lines and comments ---- */

/* Where to break a line that is too long: after the last comma, semicolon or colon outside quotes that fits; 0: nowhere. */
static size_t break_at(kh_str line, size_t room)
{
	size_t best = 0, width = 0;
	bool quoted = false;

	for (size_t i = 0; i + 1 < line.len && width < room; i++) {
		unsigned char c = (unsigned char)line.ptr[i];
		width += (c & 0xC0U) != 0x80;
		quoted = quoted != (c == '"');
		if (!quoted && (c == ',' || c == ';' || c == ':') && line.ptr[i + 1] == ' ')
			best = i + 1;
	}
	return best;
}

/* Writes the line that was built, wrapped. */
static void flush(printer *p)
{
	kh_str line = kh_buf_str(&p->line);
	size_t indent = p->indent, cut;

	while (indent + kh_utf8_width(line) > WRAP_AT && (cut = break_at(line, WRAP_AT - indent)) > 0) {
		kh_buf_fill(&p->out, ' ', indent);
		kh_buf_add(&p->out, kh_str_slice(line, 0, cut));
		kh_buf_char(&p->out, '\n');
		line = kh_str_slice(line, cut + 1, line.len);
		indent = p->indent + WRAP_STEP;
	}
	kh_buf_fill(&p->out, ' ', indent);
	kh_buf_add(&p->out, line);
	p->line.len = 0;
}

static const kh_span *pending_comment(const printer *p)
{
	return p->comment < p->tree->comments.len ? &p->tree->comments.at[p->comment] : NULL;
}

static void put_comment(printer *p, const kh_span *comment)
{
	uint32_t base = p->source->base;

	kh_buf_add(&p->out, kh_str_trim(kh_str_slice(p->source->text, comment->start - base, comment->end - base)));
	p->comment++;
}

/* Does an empty line stand before this offset? */
static bool blank_before(const printer *p, uint32_t offset)
{
	int ends = 0;

	for (uint32_t i = offset - p->source->base; i > 0; i--) {
		char c = p->source->text.ptr[i - 1];
		if (c == '\n')
			ends++;
		else if (c != ' ' && c != '\t' && c != '\r')
			break;
	}
	return ends > 1;
}

static void open_line(printer *p, uint32_t offset)
{
	if (!p->fresh && blank_before(p, offset))
		kh_buf_char(&p->out, '\n');
	p->fresh = false;
}

/* Prints the comments that stand before an offset, each on a line of its own. */
static void comments_before(printer *p, uint32_t offset)
{
	const kh_span *comment;

	while ((comment = pending_comment(p)) != NULL && comment->start < offset) {
		open_line(p, comment->start);
		kh_buf_fill(&p->out, ' ', p->indent);
		put_comment(p, comment);
		kh_buf_char(&p->out, '\n');
	}
}

static void begin(printer *p, const kh_node *node)
{
	comments_before(p, node->span.start);
	open_line(p, node->span.start);
}

/* Ends the line; a comment that stands behind its last word stays there. */
static void end(printer *p, uint32_t offset)
{
	const kh_span *comment = pending_comment(p);

	flush(p);
	if (comment != NULL && comment->start >= offset) {
		kh_str between = kh_str_slice(p->source->text, offset - p->source->base, comment->start - p->source->base);
		bool same_line = true;
		for (size_t i = 0; i < between.len; i++)
			same_line = same_line && between.ptr[i] != '\n';
		if (same_line) {
			kh_buf_addc(&p->out, "  ");
			put_comment(p, comment);
		}
	}
	kh_buf_char(&p->out, '\n');
}

/* Prints kids between braces; the line before the brace is built. head: where the words before the brace end. */
static void braces(printer *p, const kh_node *node, size_t from, uint32_t head, void (*one)(printer *, const kh_node *))
{
	put(p, " {");
	end(p, head);
	p->indent += STEP;
	p->fresh = true;
	for (size_t i = from; i < node->kids.len; i++) {
		begin(p, node->kids.at[i]);
		one(p, node->kids.at[i]);
		end(p, node->kids.at[i]->span.end);
	}
	comments_before(p, node->span.end);
	p->fresh = false;
	p->indent -= STEP;
	put(p, "}");
}

/* ---- clauses ---- */

static void put_group(printer *p, const kh_node *group)
{
	static const int words[] = {0, TOK_BELONGS, TOK_IS, TOK_EXCEPT};

	put_kinds(p, kh_node_kid(group, 0));
	for (size_t i = 1; i < KH_COUNT(words); i++) {
		const kh_node *part = kh_node_kid(group, i);
		if (part == NULL)
			continue;
		put_between(p, words[i]);
		if (part->kind == KH_N_FORMS)
			put_list(p, part, 0, put_text);
		else
			put_places(p, part);
	}
}

static void put_head(printer *p, int word)
{
	put_word(p, word);
	put(p, ": ");
}

static void put_host(printer *p, const kh_node *node)
{
	put_head(p, TOK_HOST);
	if (node->flag)
		put_word(p, TOK_ANY_UNIT);
	if (kh_node_kid(node, 0) == NULL)
		return;
	if (node->flag)
		put_between(p, TOK_BELONGS);
	put_places(p, kh_node_kid(node, 0));
}

static void put_condition(printer *p, const kh_node *node)
{
	put_word(p, TOK_CONDITION);
	if (node->text.len > 0) {
		put(p, " ");
		put_string(p, node->text);
	}
	put(p, ": ");
	put_expr(p, kh_node_kid(node, 0), LOOSEST);
	put_when(p, kh_node_kid(node, 1));
}

static void put_awards(printer *p, const kh_node *node)
{
	put_head(p, TOK_AWARDS);
	put_list(p, kh_node_kid(node, 0), 0, put_text);
	if (node->flag) {
		put(p, ", ");
		put_quota(p, kh_node_kid(node, 1));
		return;
	}
	braces(p, node, 1, node->focus.end, put_quota);
}

static void put_texts(printer *p, const kh_node *node)
{
	put_head(p, node->word);
	put_list(p, node, 0, put_text);
}

static void put_subjects(printer *p, const kh_node *node)
{
	put_head(p, TOK_SUBJECTS);
	for (size_t i = 0; i < node->kids.len; i++) {
		put(p, i > 0 ? "; " : "");
		put_group(p, node->kids.at[i]);
	}
}

static void put_clause(printer *p, const kh_node *node)
{
	put_label(p, node);
	switch ((int)node->kind) {
	case KH_N_HOST:
		put_host(p, node);
		break;
	case KH_N_SUBJECTS:
		put_subjects(p, node);
		break;
	case KH_N_PERIOD:
		put_head(p, TOK_PERIOD);
		put_period(p, kh_node_kid(node, 0));
		break;
	case KH_N_DEADLINE:
		put_head(p, TOK_DEADLINE);
		put_word(p, node->word);
		put_between(p, TOK_DAY);
		put_date(p, node);
		break;
	case KH_N_AWARDS:
		put_awards(p, node);
		break;
	case KH_N_CONDITION:
		put_condition(p, node);
		break;
	default:
		put_texts(p, node);
	}
}

/* ---- items of declarations ---- */

static void put_cited(printer *p, const kh_node *cited)
{
	if (cited->text.len > 0) {
		put_word(p, TOK_POINT);
		put(p, " ");
		kh_buf_add(&p->line, cited->text);
		put(p, " ");
	}
	if (cited->num > 0) {
		put_word(p, TOK_PARAGRAPH);
		kh_buf_addf(&p->line, " %lld ", (long long)cited->num);
	}
	put_word(p, TOK_ARTICLE);
	kh_buf_addf(&p->line, " %lld", (long long)cited->num2);
}

static void put_dated(printer *p, const kh_node *node)
{
	if (!node->has_date)
		return;
	put(p, ", ");
	put_word(p, TOK_DAY);
	put(p, " ");
	put_date(p, node);
}

static void put_basis(printer *p, const kh_node *node)
{
	put_head(p, node->word);
	put_string(p, node->text);
	put_dated(p, node);
	if (kh_node_kid(node, 0) != NULL) {
		put(p, ", ");
		put_cited(p, kh_node_kid(node, 0));
	}
}

static void put_item(printer *p, const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_TEXT_ITEM:
		put_head(p, node->word);
		put_string(p, node->text);
		break;
	case KH_N_ISSUED:
		put_head(p, TOK_ISSUED);
		put_string(p, node->text);
		put_dated(p, node);
		break;
	case KH_N_BASIS:
		put_basis(p, node);
		break;
	case KH_N_VALID:
		put_head(p, TOK_VALID);
		put_span(p, kh_node_kid(node, 0));
		break;
	case KH_N_MEMBERS:
		put_head(p, TOK_MEMBERS);
		put_places(p, kh_node_kid(node, 0));
		break;
	case KH_N_QUOTA:
		put_quota(p, node);
		break;
	case KH_N_CONDITION:
		put_condition(p, node);
		break;
	default:
		put_texts(p, node);
	}
}

/* ---- declarations ---- */

static void put_attributes(printer *p, const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *attribute = node->kids.at[i];
		put(p, i > 0 ? "; " : "");
		put_word(p, attribute->word);
		put(p, attribute->word == TOK_ALIAS ? " " : "");
		put_list(p, attribute, 0, put_text);
	}
}

static void put_block(printer *p, const kh_node *node)
{
	put_named(p, TOK_BLOCK, node->text);
	if (node->flag) {
		put(p, " ");
		put_word(p, TOK_OPEN);
	}
	if (node->flag2) {
		put(p, ": ");
		put_places(p, kh_node_kid(kh_node_kid(node, 0), 0));
	} else if (node->kids.len > 0) {
		braces(p, node, 0, node->focus.end, put_item);
	}
}

static void put_change(printer *p, const kh_node *change)
{
	put_word(p, change->word);
	if (change->word == TOK_EXTEND) {
		put_between(p, TOK_TO);
		put_word(p, TOK_DAY);
		put(p, " ");
		put_date(p, change);
	} else {
		kh_buf_addf(&p->line, " %lld", (long long)change->num);
	}
}

static void put_amendment(printer *p, const kh_node *node)
{
	put_named(p, TOK_AMEND, node->text);
	put_dated(p, node);
	put(p, ": ");
	put_word(p, node->word);
	kh_buf_addf(&p->line, " %lld ", (long long)node->num);
	if (node->text2.len > 0) {
		put_named(p, TOK_BRANCH, node->text2);
		put(p, " ");
	}
	if (node->num2 > 0) {
		put_word(p, TOK_LINE);
		kh_buf_addf(&p->line, " %lld ", (long long)node->num2);
	}
	put_change(p, kh_node_kid(node, 0));
}

static void put_section(printer *p, const kh_node *node)
{
	put_word(p, TOK_SECTION);
	put(p, " ");
	put_literal(p, node);
	if (node->text2.len > 0) {
		put(p, " ");
		put_string(p, node->text2);
	}
}

static void put_document(printer *p, const kh_node *node)
{
	put_named(p, node->word, node->text);
	if (node->num != 0) {
		put_between(p, TOK_YEAR);
		kh_buf_int(&p->line, node->num);
	}
	braces(p, node, 0, node->focus.end, put_item);
}

static void put_campaign(printer *p, const kh_node *node)
{
	put_word(p, node->word);
	kh_buf_addf(&p->line, " %lld ", (long long)node->num);
	put_string(p, node->text);
	braces(p, node, 0, node->focus.end, put_clause);
}

static void put_school_year(printer *p, const kh_node *node)
{
	put_word(p, TOK_SCHOOL_YEAR);
	kh_buf_addf(&p->line, " %lld-%lld: ", (long long)node->num, (long long)node->num2);
	put_span(p, kh_node_kid(node, 0));
}

static void put_declaration(printer *p, const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_DOCUMENT:
		put_document(p, node);
		break;
	case KH_N_IMPORT:
		put_named(p, TOK_IMPORT, node->text);
		break;
	case KH_N_SECTION:
		put_section(p, node);
		break;
	case KH_N_UNIT:
		put_named(p, TOK_UNIT, node->text);
		if (node->kids.len > 0)
			braces(p, node, 0, node->focus.end, put_item);
		break;
	case KH_N_BLOCK:
		put_block(p, node);
		break;
	case KH_N_FIELD:
		put_word(p, TOK_FIELD);
		put(p, " ");
		put_column(p, node->text);
		put(p, ": ");
		put_attributes(p, node);
		break;
	case KH_N_SCHOOL_YEAR:
		put_school_year(p, node);
		break;
	case KH_N_CAMPAIGN:
		put_campaign(p, node);
		break;
	case KH_N_RULE:
		put_named(p, TOK_RULE, node->text);
		braces(p, node, 0, node->focus.end, put_item);
		break;
	default:
		put_amendment(p, node);
	}
}

kh_str kh_print(const kh_tree *tree, const kh_source *source, kh_lang keywords)
{
	printer p = {.tree = tree, .source = source, .fresh = true, .lang = keywords};

	for (size_t i = 0; i < tree->file->kids.len; i++) {
		const kh_node *node = tree->file->kids.at[i];
		begin(&p, node);
		put_declaration(&p, node);
		end(&p, node->span.end);
	}
	comments_before(&p, UINT32_MAX);
	return kh_buf_str(&p.out);
}
