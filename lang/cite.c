/* Citations: how an official would point to the clause. "điểm e khoản 12 Mục II Kế hoạch 44/KH-UBND". */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

static void add_text(kh_buf *out, kh_str s)
{
	kh_buf_add(out, s);
}

/* "Kế hoạch 44/KH-UBND" */
static void add_document_words(kh_buf *out, const kh_node *header, kh_lang lang)
{
	const char *word = kh_keyword_text(header->word, lang);

	kh_buf_char(out, (char)(word[0] - 'a' + 'A'));
	kh_buf_addc(out, word + 1);
	kh_buf_char(out, ' ');
	add_text(out, header->text);
}

kh_str kh_document_words(const kh_node *header, kh_lang lang)
{
	kh_buf out = {0};

	add_document_words(&out, header, lang);
	return kh_buf_str(&out);
}

bool kh_is_area(const kh_campaign *campaign)
{
	return campaign->node->word == TOK_AREA;
}

kh_str kh_campaign_word(const kh_campaign *campaign, kh_lang lang)
{
	const char *word = kh_keyword_text(campaign->node->word, lang);

	return kh_fmt("%c%s", word[0] - 'a' + 'A', word + 1);
}

/* The document, or the file where no header names it. */
static void add_document(kh_buf *out, const kh_position *at, kh_lang lang)
{
	if (at->document == NULL) {
		kh_buf_addc(out, lang == KH_VI ? "tệp " : "file ");
		add_text(out, at->source->name);
	} else {
		add_document_words(out, at->document, lang);
	}
}

/* What has a number: "khoản 12 " in a part of the document, else "chuyên đề 12 "; "nhiệm vụ 9 "; "chỉ tiêu 13 ". */
static void add_numbered(kh_buf *out, const char *word, int64_t number, kh_lang lang)
{
	kh_buf_addc(out, word);
	kh_buf_char(out, ' ');
	kh_buf_int(out, number);
	kh_buf_addc(out, lang == KH_VI ? " " : ", ");
}

/* What has a title: "hạn “Gửi kế hoạch” ". */
static void add_titled(kh_buf *out, const char *word, kh_str title, kh_lang lang)
{
	kh_buf_addf(out, "%s “%s”%s", word, kh_str_c(title), lang == KH_VI ? " " : ", ");
}

static void add_declaration(kh_buf *out, const kh_node *node, bool in_section, kh_lang lang)
{
	switch ((int)node->kind) {
	case KH_N_TASK:
		add_numbered(out, kh_keyword_text(TOK_TASK, lang), node->num, lang);
		break;
	case KH_N_TARGET:
		add_numbered(out, kh_keyword_text(TOK_TARGET, lang), node->num, lang);
		break;
	case KH_N_DUE:
		add_titled(out, kh_keyword_text(TOK_DUE, lang), node->text, lang);
		break;
	case KH_N_SELECTION:
		add_titled(out, kh_keyword_text(TOK_SELECTION, lang), node->text, lang);
		break;
	case KH_N_ALLOTMENT:
		add_titled(out, kh_keyword_text(TOK_ALLOTMENT, lang), node->text, lang);
		break;
	default: /* a campaign, under whichever word */
		if (in_section)
			add_numbered(out, lang == KH_VI ? "khoản" : "item", node->num, lang);
		else
			add_numbered(out, kh_keyword_text(node->word, lang), node->num, lang);
		break;
	}
}

/* "khoản 12 Mục II " */
static void add_item(kh_buf *out, const kh_position *at, kh_lang lang)
{
	bool vi = lang == KH_VI;

	if (at->campaign != NULL)
		add_declaration(out, at->campaign, at->section.len > 0, lang);
	if (at->section.len > 0) {
		kh_buf_addc(out, vi ? "Mục " : "Part ");
		add_text(out, at->section);
		kh_buf_addc(out, vi ? " " : ", ");
	}
}

static void add_line(kh_buf *out, size_t line, kh_lang lang)
{
	static const char *const ordinals[] = {"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};

	if (line == 0)
		return;
	if (lang == KH_EN)
		kh_buf_addf(out, "line %zu, ", line);
	else if (line < KH_COUNT(ordinals))
		kh_buf_addf(out, "gạch đầu dòng thứ %s ", ordinals[line]);
	else
		kh_buf_addf(out, "gạch đầu dòng thứ %zu ", line);
}

static kh_str citation(const kh_position *at, kh_str label, kh_str name, size_t line, kh_lang lang)
{
	enum { USUAL = 96 };
	kh_buf out = {0};

	kh_buf_reserve(&out, USUAL);
	add_line(&out, line, lang);
	if (label.len > 0) {
		kh_buf_addc(&out, lang == KH_VI ? "điểm " : "point ");
		add_text(&out, label);
		kh_buf_addc(&out, lang == KH_VI ? " " : ", ");
	} else if (name.len > 0) {
		kh_buf_addc(&out, "“");
		add_text(&out, name);
		kh_buf_addc(&out, lang == KH_VI ? "” " : "”, ");
	}
	add_item(&out, at, lang);
	add_document(&out, at, lang);
	return kh_buf_str(&out);
}

static uint32_t push_clause(kh_resolver *r, const kh_node *node, kh_str vi, kh_str en)
{
	kh_clause clause = {
		.campaign = r->at.campaign,
		.span = node->span,
		.focus = node->focus.end > node->focus.start ? node->focus : node->span,
		.cite_vi = vi,
		.cite_en = en,
		.document = r->at.issued,
	};

	kh_push(&r->plan->clauses, clause);
	return (uint32_t)(r->plan->clauses.len - 1);
}

static uint32_t add_clause(kh_resolver *r, const kh_node *node, kh_str label, kh_str name_vi, kh_str name_en, size_t line)
{
	uint32_t clause =
		push_clause(r, node, citation(&r->at, label, name_vi, line, KH_VI), citation(&r->at, label, name_en, line, KH_EN));

	r->plan->clauses.at[clause].letter = label;
	r->plan->clauses.at[clause].line = (uint32_t)line;
	return clause;
}

uint32_t kh_clause_add(kh_resolver *r, const kh_node *node, kh_str label, kh_str name, size_t line)
{
	return add_clause(r, node, label, name, name, line);
}

uint32_t kh_clause_add_word(kh_resolver *r, const kh_node *node, kh_str label, int word, size_t line)
{
	return add_clause(r, node, label, kh_str_of(kh_keyword_text(word, KH_VI)), kh_str_of(kh_keyword_text(word, KH_EN)), line);
}

/* "điểm c khoản 2 điều 5 Luật Thi đua, khen thưởng". */
static kh_str basis_text(const kh_node *basis, kh_lang lang)
{
	const kh_node *cited = kh_node_kid(basis, 0);
	bool vi = lang == KH_VI;
	kh_buf out = {0};

	if (cited != NULL && cited->text.len > 0)
		kh_buf_addf(&out, vi ? "điểm %s " : "point %s, ", kh_str_c(cited->text));
	if (cited != NULL && cited->num > 0)
		kh_buf_addf(&out, vi ? "khoản %lld " : "paragraph %lld, ", (long long)cited->num);
	if (cited != NULL)
		kh_buf_addf(&out, vi ? "điều %lld " : "article %lld, ", (long long)cited->num2);
	add_text(&out, basis->text);
	return kh_buf_str(&out);
}

uint32_t kh_clause_add_rule(kh_resolver *r, const kh_node *node, const kh_node *rule)
{
	for (size_t i = 0; i < rule->kids.len; i++) {
		const kh_node *basis = rule->kids.at[i];
		if (basis->kind != KH_N_BASIS)
			continue;
		uint32_t clause = push_clause(r, node, basis_text(basis, KH_VI), basis_text(basis, KH_EN));
		if (kh_node_kid(basis, 0) != NULL)
			r->plan->clauses.at[clause].letter = kh_node_kid(basis, 0)->text;
		return clause;
	}
	kh_position at = r->at;
	at.campaign = NULL;
	kh_str name_vi = citation(&at, KH_NO_STR, rule->text, 0, KH_VI);
	return push_clause(r, node, name_vi, citation(&at, KH_NO_STR, rule->text, 0, KH_EN));
}
