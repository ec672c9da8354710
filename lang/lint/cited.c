/* Finds numbers of documents in texts and collects the citations of a plan. It knows how numbers are written, not what they say. */
#include "lang/lint/cited.h"

#include <string.h>

#include "lang/grammar.tab.h"

/* ---- reading a number ---- */

typedef struct {
	kh_str text;
	size_t at;
	bool blanks; /* blanks stood inside the number */
	bool dashes; /* another dash than "-", or a dash where a slash belongs */
} reader;

static kh_str rest(const reader *r)
{
	return kh_str_slice(r->text, r->at, r->text.len);
}

static bool digit_at(const reader *r, size_t at)
{
	return at < r->text.len && r->text.ptr[at] >= '0' && r->text.ptr[at] <= '9';
}

static kh_str take_digits(reader *r, size_t most)
{
	size_t from = r->at;

	while (digit_at(r, r->at) && r->at - from < most)
		r->at++;
	return kh_str_slice(r->text, from, r->at);
}

static void skip_blanks(reader *r)
{
	uint32_t cp;

	while (r->at < r->text.len) {
		size_t len = kh_utf8_decode(rest(r), &cp);
		if (!kh_is_blank(cp))
			return;
		r->at += len;
	}
}

/* A slash or a dash with the blanks around it; 0: neither. */
static char take_sign(reader *r)
{
	size_t from = r->at;
	uint32_t cp = 0;

	skip_blanks(r);
	size_t sign = r->at, len = r->at < r->text.len ? kh_utf8_decode(rest(r), &cp) : 0;
	if (cp != '/' && cp != '-' && !(cp >= 0x2010 && cp <= 0x2015)) {
		r->at = from;
		return 0;
	}
	r->at += len;
	size_t behind = r->at;
	skip_blanks(r);
	r->blanks = r->blanks || sign > from || r->at > behind;
	r->dashes = r->dashes || cp >= 0x2010;
	return cp == '/' ? '/' : '-';
}

static bool is_capital(uint32_t cp)
{
	return (cp >= 'A' && cp <= 'Z') || cp == 0x110 || cp == 0xD0 || cp == 0x189 || cp == 0x1AF; /* Đ, its look-alikes, Ư */
}

static bool is_letter(uint32_t cp)
{
	return is_capital(cp) || (cp >= 'a' && cp <= 'z') || cp == 0x111 || cp == 0x1B0; /* đ, ư */
}

/* "KH", "CTr", "QH15", "ĐUCA": begins with a capital; empty: nothing of that kind. */
static kh_str take_abbreviation(reader *r)
{
	size_t from = r->at;
	uint32_t cp;

	while (r->at < r->text.len) {
		size_t len = kh_utf8_decode(rest(r), &cp);
		bool fits = r->at == from ? is_capital(cp) : is_letter(cp) || (cp >= '0' && cp <= '9') || cp == '&';
		if (!fits)
			break;
		r->at += len;
	}
	return kh_str_slice(r->text, from, r->at);
}

/* "UBND", "BCA-V01", "MTTQ-BTT". */
static kh_str take_organ(reader *r)
{
	size_t from = r->at, to;

	take_abbreviation(r);
	to = r->at;
	while (to > from && r->at < r->text.len && r->text.ptr[r->at] == '-') {
		r->at++;
		if (take_abbreviation(r).len == 0)
			break;
		to = r->at;
	}
	r->at = to;
	return kh_str_slice(r->text, from, to);
}

/* ---- what abbreviations mean ---- */

enum { ADMINISTRATIVE = 1 }; /* never a normative text: its number has no year */

static const struct {
	const char *text, *proper;
	unsigned traits;
} types[] = {
	{"KH", "KH", ADMINISTRATIVE},
	{"CTr", "CTr", ADMINISTRATIVE},
	{"TB", "TB", ADMINISTRATIVE},
	{"BC", "BC", ADMINISTRATIVE},
	{"TTr", "TTr", ADMINISTRATIVE},
	{"HD", "HD", ADMINISTRATIVE},
	{"KL", "KL", ADMINISTRATIVE},
	{"PA", "PA", ADMINISTRATIVE},
	{"ĐA", "ĐA", ADMINISTRATIVE},
	{"BB", "BB", ADMINISTRATIVE},
	{"QĐ", "QĐ", 0},
	{"CT", "CT", 0},
	{"NQ", "NQ", 0},
	{"NĐ", "NĐ", 0},
	{"TT", "TT", 0},
	{"TTLT", "TTLT", 0},
	{"QC", "QC", 0},
	{"QyĐ", "QyĐ", 0},
	{"QD", "QĐ", 0},
	{"ND", "NĐ", 0},
};

static size_t type_index(kh_str type)
{
	size_t i = 0;

	while (i < KH_COUNT(types) && !kh_str_eq(type, kh_str_of(types[i].text)))
		i++;
	return i;
}

static bool one_of(kh_str word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (kh_str_eq(word, kh_str_of(words[i])))
			return true;
	return false;
}

static kh_str first_part(kh_str organ)
{
	const char *dash = organ.len == 0 ? NULL : memchr(organ.ptr, '-', organ.len);

	return dash == NULL ? organ : kh_str_slice(organ, 0, (size_t)(dash - organ.ptr));
}

static bool of_party(kh_str organ)
{
	static const char *const words[] = {"TU", "TW", "TƯ", "HU"};

	return one_of(first_part(organ), words, KH_COUNT(words)) || kh_str_starts(organ, KH_STR("ĐU"));
}

static bool of_state(kh_str organ)
{
	static const char *const words[] = {"UBND", "HĐND", "CP", "TTg", "BNV"};

	return one_of(first_part(organ), words, KH_COUNT(words));
}

/* ---- a number and its faults ---- */

static void blame(kh_doc_number *out, kh_phrase why)
{
	if (!out->wrong)
		out->why = why;
	out->wrong = true;
}

static kh_str year_text(const kh_doc_number *number)
{
	return number->year == 0 ? KH_NO_STR : kh_fmt("%04d/", number->year);
}

static void write_proper(kh_doc_number *out, bool party)
{
	const char *serial = kh_str_c(out->serial), *type = kh_str_c(out->type), *organ = kh_str_c(out->organ);

	if (out->type.len == 0)
		out->proper = kh_fmt("%s/%s%s", serial, kh_str_c(year_text(out)), organ);
	else if (party)
		out->proper = kh_fmt("%s-%s/%s", serial, type, organ);
	else
		out->proper = kh_fmt("%s/%s%s-%s", serial, kh_str_c(year_text(out)), type, organ);
}

/* Judges a number of the shape SERIAL sign [YEAR sign] TYPE sign ORGAN whose type is known. */
static void judge_typed(kh_doc_number *out, const reader *r, char first, char second)
{
	size_t type = type_index(out->type);
	bool party = of_party(out->organ) || (!of_state(out->organ) && first == '-');

	if (!kh_str_eq(out->type, kh_str_of(types[type].proper)))
		blame(out, KH_P_DOC_MARKS);
	out->type = kh_str_of(types[type].proper);
	if (r->blanks)
		blame(out, KH_P_DOC_BLANKS);
	if (party && (first != '-' || second != '/'))
		blame(out, first == '/' && second == '-' ? KH_P_DOC_PARTY : KH_P_DOC_SIGNS);
	if (!party && (first != '/' || second != '-'))
		blame(out, first == '-' && second == '/' ? KH_P_DOC_STATE : KH_P_DOC_SIGNS);
	if (r->dashes)
		blame(out, KH_P_DOC_SIGNS);
	if (out->year != 0 && (party || types[type].traits == ADMINISTRATIVE)) {
		blame(out, KH_P_DOC_YEAR);
		out->year = 0;
	}
	write_proper(out, party);
	bool decree = kh_str_eq(out->type, KH_STR("NĐ")) && kh_str_eq(out->organ, KH_STR("CP")),
	     circular = kh_str_starts(out->type, KH_STR("TT")) && !kh_str_eq(out->type, KH_STR("TTr")) && out->organ.ptr[0] == 'B';
	if (!party && out->year == 0 && (decree || circular)) {
		blame(out, KH_P_DOC_NO_YEAR);
		out->proper = KH_NO_STR;
	}
}

static bool read_law(reader *r, kh_doc_number *out, kh_str type)
{
	if (out->year == 0 || !kh_str_starts(type, KH_STR("QH")) || type.len < 3 || type.ptr[2] < '0' || type.ptr[2] > '9')
		return false;
	out->organ = type;
	if (r->blanks || r->dashes)
		blame(out, r->blanks ? KH_P_DOC_BLANKS : KH_P_DOC_SIGNS);
	write_proper(out, false);
	return true;
}

/* A year and the sign behind it, where both stand here. */
static void read_year(reader *r, kh_doc_number *out)
{
	reader before = *r;
	kh_str digits = take_digits(r, 5);

	char sign = digits.len == 4 ? take_sign(r) : 0;

	if (sign == 0) {
		*r = before;
		return;
	}
	r->dashes = r->dashes || sign != '/';
	for (size_t i = 0; i < digits.len; i++)
		out->year = out->year * 10 + (digits.ptr[i] - '0');
}

/* Reads the number whose digits begin here. */
static bool read_number(reader *r, kh_doc_number *out)
{
	*out = (kh_doc_number){.serial = take_digits(r, 6)};
	char first = take_sign(r), second;

	if (first == 0)
		return false;
	read_year(r, out);
	r->dashes = r->dashes || (out->year != 0 && first != '/');
	kh_str type = take_abbreviation(r);
	if (read_law(r, out, type))
		return true;
	bool known = type_index(type) < KH_COUNT(types), regular = !r->blanks && !r->dashes;
	if (type.len < 2 || (second = take_sign(r)) == 0)
		return false;
	out->organ = take_organ(r);
	if (out->organ.len < 2)
		return false;
	if (!known) { /* a letter, 512/UBND-NC, or a type that is not in the table */
		out->organ = kh_fmt("%s-%s", kh_str_c(type), kh_str_c(out->organ));
		write_proper(out, false);
		return regular && !r->blanks && !r->dashes && first == '/' && second == '-';
	}
	out->type = type;
	judge_typed(out, r, first, second);
	return first == '/' || second == '/' || of_party(out->organ) || of_state(out->organ);
}

static bool may_begin(kh_str text, size_t at)
{
	char before = at == 0 ? ' ' : text.ptr[at - 1];

	return !(before >= '0' && before <= '9') && !(before >= 'A' && before <= 'Z') && !(before >= 'a' && before <= 'z') &&
	       before != '/' && before != '-' && before != '.' && before != ',';
}

bool kh_doc_number_next(kh_str text, size_t *at, kh_doc_number *out)
{
	for (size_t i = *at; i < text.len; i++) {
		if (text.ptr[i] < '0' || text.ptr[i] > '9' || !may_begin(text, i))
			continue;
		reader r = {.text = text, .at = i};
		if (!read_number(&r, out))
			continue;
		out->raw = kh_str_slice(text, i, r.at);
		*at = r.at;
		return true;
	}
	return false;
}

/* ---- the word before a number ---- */

/* A plan or programme may be issued by a decision, so "Kế hoạch 12/QĐ-UBND" belies nothing. */
static const struct {
	const char *word, *types[3];
} names[] = {
	{"kế hoạch", {"KH", "QĐ"}}, {"chỉ thị", {"CT"}},          {"quyết định", {"QĐ"}}, {"nghị quyết", {"NQ"}},
	{"nghị định", {"NĐ"}},      {"hướng dẫn", {"HD", "QĐ"}},  {"thông báo", {"TB"}},  {"báo cáo", {"BC"}},
	{"kết luận", {"KL"}},       {"thông tư", {"TT", "TTLT"}},
};

static kh_str without_end(kh_str key, kh_str end)
{
	return kh_str_ends(key, end) ? kh_str_slice(key, 0, key.len - end.len) : key;
}

/* Can the abbreviation stand for one of the names of the table only? */
static bool telling(kh_str type)
{
	for (size_t i = 0; i < KH_COUNT(names); i++)
		if (kh_str_eq(type, kh_str_of(names[i].types[0])))
			return true;
	return false;
}

static bool allows(size_t name, kh_str type)
{
	for (size_t i = 0; i < KH_COUNT(names[name].types) && names[name].types[i] != NULL; i++)
		if (kh_str_eq(type, kh_str_of(names[name].types[i])))
			return true;
	return false;
}

bool kh_doc_number_belies(kh_str before, const kh_doc_number *number, kh_str *word)
{
	size_t from = before.len > 60 ? before.len - 60 : 0;

	while (from > 0 && ((unsigned char)before.ptr[from] & 0xC0) == 0x80)
		from--;
	kh_str key = kh_key(kh_str_slice(before, from, before.len));
	if (!telling(number->type))
		return false;
	key = without_end(without_end(key, KH_STR(":")), KH_STR(" số"));
	for (size_t i = 0; i < KH_COUNT(names); i++) {
		if (!kh_str_ends(key, kh_str_of(names[i].word)))
			continue;
		*word = kh_str_of(names[i].word);
		return !allows(i, number->type);
	}
	return false;
}

/* ---- citations ---- */

kh_span kh_words_span(const kh_lint *l, const kh_node *node, kh_str words)
{
	kh_str text = kh_span_text(l->sources, node->span);
	const char *found = words.len == 0 || text.len < words.len ? NULL : memmem(text.ptr, text.len, words.ptr, words.len);

	if (found == NULL)
		return node->focus.end > node->focus.start ? node->focus : node->span;
	uint32_t start = node->span.start + (uint32_t)(found - text.ptr);
	return (kh_span){start, start + (uint32_t)words.len};
}

static bool take_word(reader *r, const char *word)
{
	skip_blanks(r);
	size_t len = strlen(word);
	if (r->text.len - r->at < len || memcmp(r->text.ptr + r->at, word, len) != 0)
		return false;
	r->at += len;
	return true;
}

static int take_part(reader *r)
{
	skip_blanks(r);
	kh_str digits = take_digits(r, 4);
	int value = 0;
	for (size_t i = 0; i < digits.len; i++)
		value = value * 10 + (digits.ptr[i] - '0');
	return value;
}

/* "ngày 8/4/2020" or "ngày 08 tháng 4 năm 2020" right here. */
static bool date_here(kh_str text, size_t at, kh_date *date)
{
	reader r = {.text = text, .at = at};

	if (!take_word(&r, "ngày") && !take_word(&r, "(ngày"))
		return false;
	int day = take_part(&r);
	if (!take_word(&r, "/") && !take_word(&r, "tháng"))
		return false;
	int month = take_part(&r);
	if (!take_word(&r, "/") && !take_word(&r, "năm"))
		return false;
	int year = take_part(&r);
	if (year < 1000 || !kh_date_valid(year, month, day))
		return false;
	*date = kh_date_of(year, month, day);
	return true;
}

/* Cites all numbers of the node's text; gives how many. A date of the prototype is that of the first. */
static size_t cite_text(const kh_lint *l, kh_citations *out, kh_citation proto, kh_str text)
{
	size_t at = 0, n = 0;

	while (kh_doc_number_next(text, &at, &proto.number)) {
		kh_citation one = proto;
		one.has_number = true;
		one.before = kh_str_slice(text, 0, (size_t)(one.number.raw.ptr - text.ptr));
		if (date_here(text, at, &one.date))
			one.has_date = true;
		one.span = kh_words_span(l, one.node, one.number.raw);
		kh_push(&out->list, one);
		proto.has_date = false;
		n++;
	}
	return n;
}

/* An item that is one citation: căn cứ, viện dẫn, bổ sung. */
static void cite_item(const kh_lint *l, kh_citations *out, kh_cited_where where, const kh_node *node)
{
	kh_citation proto = {.where = where, .node = node, .clause = node, .has_date = node->has_date, .date = node->date};

	if (cite_text(l, out, proto, node->text) > 0)
		return;
	proto.span = kh_words_span(l, node, node->text);
	kh_push(&out->list, proto);
}

static void cite_clauses(const kh_lint *l, kh_citations *out, const kh_node *campaign)
{
	for (size_t i = 0; i < campaign->kids.len; i++) {
		const kh_node *clause = campaign->kids.at[i];
		if (clause->kind != KH_N_TEXTS_ITEM || clause->word == TOK_BRANCH)
			continue;
		for (size_t k = 0; k < clause->kids.len; k++) {
			kh_citation proto = {.where = KH_CITED_TEXT, .node = clause->kids.at[k], .clause = clause};
			cite_text(l, out, proto, proto.node->text);
		}
	}
}

static void cite_declaration(const kh_lint *l, kh_citations *out, const kh_node *node)
{
	if (node->kind == KH_N_CAMPAIGN) {
		cite_clauses(l, out, node);
		return;
	}
	if (node->kind == KH_N_AMENDMENT)
		cite_item(l, out, KH_CITED_CHANGE, node);
	if (node->kind != KH_N_RULE && (node->kind != KH_N_DOCUMENT || node != l->plan->document.node))
		return;
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *item = node->kids.at[i];
		if (item->kind != KH_N_BASIS)
			continue;
		bool basis = item->word != TOK_CITES;
		cite_item(l, out, node->kind == KH_N_RULE ? KH_CITED_RULE : basis ? KH_CITED_BASIS : KH_CITED_OTHER, item);
	}
}

const kh_citations *kh_citations_of(kh_lint *l)
{
	if (l->cited != NULL)
		return l->cited;
	l->cited = KH_NEW(kh_citations);
	for (size_t f = 0; f < l->files->files.len; f++) {
		const kh_node *file = l->files->files.at[f].tree->file;
		for (size_t i = 0; i < file->kids.len; i++)
			cite_declaration(l, l->cited, file->kids.at[i]);
	}
	return l->cited;
}
