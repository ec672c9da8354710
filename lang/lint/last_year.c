/* KT144: last year's number where this year's is meant: "nhiệm vụ năm 2023" in a plan of 2024, left over from the plan that was copied;
 * or "2023 - [năm thành lập] chia hết cho 5". Plans also speak of last year on purpose: they compare, sum up and cite. So a year is
 * left alone next to any sign of that, with any other year in its sentence, and in a campaign whose period touches it. */
#include "lang/grammar.tab.h"
#include "lang/lint/when.h"

#include <string.h>

typedef struct {
	kh_lint *l;
	int year;        /* of the plan */
	kh_str last;     /* the year before, as digits */
	kh_str campaign; /* number; empty: the plan itself */
} search;

/* Signs, in a sentence, that last year is meant. */
static const char *const signs[] = {
	"so với",       "hơn",       "cùng kỳ",     "kết quả",   "tổng kết",  "sơ kết",   "đánh giá",  "thành tích",  "hạn chế",
	"tồn tại",      "tồn đọng",  "khắc phục",   "giai đoạn", "nhiệm kỳ",  "năm học",  "niên khóa", "chuyển sang", "năm trước",
	"tiếp tục",     "kế thừa",   "duy trì",     "đã",        "được giao", "luật",     "bộ luật",   "nghị định",   "nghị quyết",
	"quyết định",   "chỉ thị",   "thông tư",    "kết luận",  "công văn",  "văn bản",  "số",        "hiến pháp",   "thông báo",
	"chương trình", "đề án",     "bằng",        "vượt",      "tăng",      "giảm",     "cao",       "thấp",        "nợ",
	"quyết toán",   "kiểm điểm", "kinh nghiệm", "phát huy",  "xếp hạng",  "thứ hạng", "thành lập", "khởi công",   "ban hành",
	"ký",           "từ",        "kể",          "sau",       "mức",       "chỉ số",
};

/* Words right before "năm" with which it is a point in time, not the year of the plan. */
static const char *const points[] = {"đến", "hết", "trước", "của",  "cuối", "đầu", "trong",
				     "tới", "qua", "vào",   "suốt", "nửa",  "giữa"};

static bool has_words(kh_str padded, const char *words)
{
	kh_str w = kh_fmt(" %s ", words);

	return padded.len >= w.len && memmem(padded.ptr, padded.len, w.ptr, w.len) != NULL;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A number of a document or a date: "17/CTr", "8/4/2023". */
static bool has_number_with_slash(kh_str s)
{
	for (size_t i = 1; i < s.len; i++)
		if ((s.ptr[i] == '/' && is_digit(s.ptr[i - 1])) || (s.ptr[i - 1] == '/' && is_digit(s.ptr[i])))
			return true;
	return false;
}

/* Numbers of four digits, and how many of them are last year's. */
static void count_years(kh_str s, kh_str last, size_t *all, size_t *lasts)
{
	for (size_t i = 0; i < s.len;) {
		size_t from = i;
		while (i < s.len && is_digit(s.ptr[i]))
			i++;
		if (i - from == 4) {
			*all += 1;
			*lasts += kh_str_eq(kh_str_slice(s, from, i), last);
		}
		i += i == from;
	}
}

static bool ends_sentence(kh_str s, size_t i)
{
	char c = s.ptr[i];

	return c == ';' || c == '"' || c == '\n' || (c == '.' && (i + 1 == s.len || s.ptr[i + 1] == ' '));
}

static kh_str sentence_around(kh_str s, size_t at)
{
	size_t from = at, to = at;

	while (from > 0 && !ends_sentence(s, from - 1))
		from--;
	while (to < s.len && !ends_sentence(s, to))
		to++;
	return kh_str_slice(s, from, to);
}

/* The letters between blanks right before the place, as a key. */
static kh_str word_before(kh_str s, size_t at)
{
	while (at > 0 && s.ptr[at - 1] == ' ')
		at--;
	size_t to = at;
	while (at > 0 && s.ptr[at - 1] != ' ' && s.ptr[at - 1] != '"')
		at--;
	return kh_key(kh_str_slice(s, at, to));
}

static bool is_point(kh_str word)
{
	for (size_t i = 0; i < KH_COUNT(points); i++)
		if (kh_str_eq(word, kh_str_of(points[i])))
			return true;
	return word.len > 0 && is_digit(word.ptr[word.len - 1]); /* tháng 3 năm 2023 */
}

static bool meant_so(const search *s, kh_str text, size_t year_word)
{
	kh_str sentence = sentence_around(text, year_word), padded = kh_fmt(" %s ", kh_str_c(kh_key(sentence)));
	size_t all = 0, lasts = 0;

	count_years(sentence, s->last, &all, &lasts);
	if (all != lasts || has_number_with_slash(sentence) || is_point(word_before(text, year_word)))
		return true;
	for (size_t i = 0; i < KH_COUNT(signs); i++)
		if (has_words(padded, signs[i]))
			return true;
	return false;
}

/* Where "năm" and the year begin in the text from at on; its length: none. */
static size_t next_place(const search *s, kh_str text, size_t at)
{
	static const char *const words[] = {"năm ", "Năm ", "NĂM "};

	for (; at < text.len; at++) {
		kh_str rest = kh_str_slice(text, at, text.len);
		for (size_t i = 0; i < KH_COUNT(words); i++) {
			kh_str word = kh_str_of(words[i]);
			size_t end = word.len + s->last.len;
			if (kh_str_starts(rest, word) && kh_str_starts(kh_str_slice(rest, word.len, rest.len), s->last) &&
			    (rest.len == end || !(is_digit(rest.ptr[end]) || strchr("-/", rest.ptr[end]))))
				return at;
		}
	}
	return text.len;
}

static void report(const search *s, kh_span span)
{
	kh_lint_report(s->l, KH_KT144, span, KH_ARGS(s->last, kh_year_text(s->year), s->campaign))->meant = kh_year_text(s->year);
}

/* One finding for a text, at the year that nothing explains. */
static void look_at(const search *s, kh_span span)
{
	kh_str text = kh_span_text(s->l->sources, span);

	if (memmem(text.ptr, text.len, s->last.ptr, s->last.len) == NULL)
		return;
	for (size_t at = 0; (at = next_place(s, text, at)) < text.len; at++) {
		if (meant_so(s, text, at))
			continue;
		uint32_t year = span.start + (uint32_t)at + (uint32_t)strlen("năm ");
		report(s, (kh_span){year, year + (uint32_t)s->last.len});
		return;
	}
}

static bool is_column_since(const kh_node *node, int year)
{
	const kh_node *left = kh_node_kid(node, 0), *right = kh_node_kid(node, 1);

	return node->kind == KH_N_BINARY && node->word == '-' && left->kind == KH_N_NUMBER && right->kind == KH_N_COLUMN &&
	       kh_num_cmp(left->number, kh_num_int(year - 1)) == 0;
}

static void look_at_expressions(const search *s, const kh_node *node)
{
	if (node->kind == KH_N_BINARY && node->word == TOK_DIVISIBLE && is_column_since(node->kids.at[0], s->year))
		report(s, node->kids.at[0]->kids.at[0]->span);
	for (size_t i = 0; i < node->kids.len; i++)
		if (node->kids.at[i] != NULL)
			look_at_expressions(s, node->kids.at[i]);
}

static void look_at_clause(const search *s, const kh_node *clause)
{
	if (clause->kind == KH_N_TEXTS_ITEM)
		for (size_t i = 0; i < clause->kids.len; i++)
			look_at(s, clause->kids.at[i]->span);
	if (clause->kind == KH_N_CONDITION || clause->kind == KH_N_AWARDS)
		look_at_expressions(s, clause);
	if (clause->kind == KH_N_CONDITION && clause->text.len > 0)
		look_at(s, (kh_span){clause->span.start, clause->kids.at[0]->span.start});
}

static bool touches(const kh_campaign *campaign, int year)
{
	return campaign->has_period && kh_date_ymd(campaign->period.from).year <= year &&
	       year <= kh_date_ymd(campaign->period.to).year;
}

static void look_at_campaign(const search *s, const kh_campaign *campaign)
{
	if (touches(campaign, s->year - 1))
		return;
	look_at(s, campaign->node->focus);
	for (size_t i = 0; i < campaign->node->kids.len; i++)
		look_at_clause(s, campaign->node->kids.at[i]);
}

static void look_at_header(const search *s, const kh_node *header)
{
	for (size_t i = 0; i < header->kids.len; i++)
		if (header->kids.at[i]->kind == KH_N_TEXT_ITEM && header->kids.at[i]->word == TOK_NAME)
			look_at(s, header->kids.at[i]->span);
}

void kh_lint_last_year(kh_lint *l)
{
	search s = {.l = l, .year = l->plan->document.year};

	if (s.year < 1001)
		return;
	s.last = kh_year_text(s.year - 1);
	look_at_header(&s, l->plan->document.node);
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		s.campaign = l->plan->campaigns.at[i].number;
		look_at_campaign(&s, &l->plan->campaigns.at[i]);
	}
}
