/* The tree back to text: lines, braces, indents and comments. What stands on a line is print_line.c's. */
#include "lang/print.h"

#include "lang/keyword.h"
#include "lang/print_line.h"

enum { STEP = 2, WRAP_AT = 120, WRAP_STEP = 4 };

typedef struct {
	kh_buf out;
	kh_line line; /* the line that is being built */
	const kh_tree *tree;
	const kh_source *source;
	size_t comment; /* the next comment to print */
	size_t indent;
	bool fresh; /* nothing stands yet between these braces */
} printer;

/* ---- lines and comments ---- */

/* Where to break a line that is too long: after the last comma, semicolon or colon outside quotes and brackets that fits; 0: nowhere. */
static size_t break_at(kh_str line, size_t room)
{
	size_t best = 0, width = 0;
	char closing = '\0'; /* what ends the text or column that stands here */

	for (size_t i = 0; i + 1 < line.len && width < room; i++) {
		unsigned char c = (unsigned char)line.ptr[i];
		width += (c & 0xC0U) != 0x80;
		if (closing != '\0')
			closing = c == closing ? '\0' : closing;
		else if (c == '"' || c == '[')
			closing = c == '"' ? '"' : ']';
		else if ((c == ',' || c == ';' || c == ':') && line.ptr[i + 1] == ' ')
			best = i + 1;
	}
	return best;
}

/* Writes the line that was built, wrapped. */
static void flush(printer *p)
{
	kh_str line = kh_buf_str(&p->line.text);
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
	p->line.text.len = 0;
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

/* Do the node's kids stand between braces? A unit without items has none, nor has what is written on one line. */
static bool has_braces(const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_DOCUMENT:
	case KH_N_CAMPAIGN:
	case KH_N_RULE:
	case KH_N_TASK:
	case KH_N_SELECTION:
	case KH_N_ALLOTMENT:
	case KH_N_EXAMPLE:
		return true;
	case KH_N_DUE:
		return !node->flag;
	case KH_N_TARGET:
		return node->flag;
	case KH_N_UNIT:
		return node->kids.len > 0;
	case KH_N_BLOCK:
		return node->kids.len > 0 && !node->flag2;
	default:
		return node->kind == KH_N_AWARDS && !node->flag;
	}
}

/* The first of a node's kids that stands between its braces. */
static size_t first_inside(const kh_node *node)
{
	return node->kind == KH_N_AWARDS || node->kind == KH_N_TARGET ? 1 : 0;
}

static void print_node(printer *p, const kh_node *node)
{
	begin(p, node);
	kh_line_put(&p->line, node);
	if (has_braces(node)) {
		kh_buf_addc(&p->line.text, " {");
		end(p, node->focus.end);
		p->indent += STEP;
		p->fresh = true;
		for (size_t i = first_inside(node); i < node->kids.len; i++)
			print_node(p, node->kids.at[i]);
		comments_before(p, node->span.end);
		p->fresh = false;
		p->indent -= STEP;
		kh_buf_addc(&p->line.text, "}");
	}
	end(p, node->span.end);
}

kh_str kh_print(const kh_tree *tree, const kh_source *source, kh_lang keywords)
{
	printer p = {.tree = tree, .source = source, .fresh = true, .line = {.lang = keywords}};

	for (size_t i = 0; i < tree->file->kids.len; i++)
		print_node(&p, tree->file->kids.at[i]);
	comments_before(&p, UINT32_MAX);
	return kh_buf_str(&p.out);
}

kh_lang kh_print_language(const kh_source *source)
{
	kh_diags unheard = {0};
	kh_tokens tokens = {0};
	size_t of[2] = {0};

	kh_scan(source, &unheard, &tokens);
	for (size_t i = 0; i < tokens.tokens.len; i++) {
		const kh_token *token = &tokens.tokens.at[i];
		if (kh_keyword_text(token->kind, KH_VI) == NULL)
			continue;
		kh_str key = kh_key(token->text);
		for (int lang = KH_VI; lang <= KH_EN; lang++)
			of[lang] += kh_str_eq(key, kh_str_of(kh_keyword_text(token->kind, (kh_lang)lang)));
	}
	return of[KH_EN] > of[KH_VI] ? KH_EN : KH_VI;
}
