/* KT143: a period much longer than the title says: "Tháng cao điểm" that lasts a year. A title names a span where it begins with it
 * ("Tháng ...", "Hưởng ứng Tuần lễ ...") or counts it ("quý II", "6 tháng đầu năm", "60 ngày đêm"); words such as "Cách mạng Tháng
 * Tám" in the middle of a title say nothing about its length. */
#include "lang/lint/when.h"

/* What a title says: its words, and the days that such a span may take with some latitude. */
typedef struct {
	kh_str words;
	int32_t days;
} named_span;

enum { MAX_WORDS = 32 };

typedef struct {
	kh_str at[MAX_WORDS];
	size_t n;
} word_list;

static bool ends_word(char c)
{
	return c == ' ' || c == ',' || c == '"' || c == '(' || c == ')' || c == ':' || c == ';';
}

static word_list words_of(kh_str key)
{
	word_list out = {0};

	for (size_t i = 0; i < key.len && out.n < MAX_WORDS;) {
		size_t from = i;
		while (i < key.len && !ends_word(key.ptr[i]))
			i++;
		if (i > from)
			out.at[out.n++] = kh_str_slice(key, from, i);
		i++;
	}
	return out;
}

static bool word_is(const word_list *w, size_t i, const char *word)
{
	return i < w->n && kh_str_eq(w->at[i], kh_str_of(word));
}

/* The number of words at this place that may stand before the span which a title begins with. */
static size_t opening_at(const word_list *w, size_t at)
{
	static const char *const openings[][2] = {
		{"hưởng", "ứng"}, {"thi", "đua"},   {"phong", "trào"}, {"chiến", "dịch"}, {"đợt", NULL},
		{"tổ", "chức"},   {"thực", "hiện"}, {"phát", "động"},  {"triển", "khai"},
	};

	for (size_t i = 0; i < KH_COUNT(openings); i++) {
		if (!word_is(w, at, openings[i][0]))
			continue;
		if (openings[i][1] == NULL)
			return 1;
		if (word_is(w, at + 1, openings[i][1]))
			return 2;
	}
	return 0;
}

static int32_t count_of(kh_str word)
{
	int32_t n = 0;

	if (word.len == 0 || word.len > 3)
		return 0;
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] < '0' || word.ptr[i] > '9')
			return 0;
		n = n * 10 + (word.ptr[i] - '0');
	}
	return n;
}

static bool is_quarter(kh_str word)
{
	return kh_str_eq(word, KH_STR("i")) || kh_str_eq(word, KH_STR("ii")) || kh_str_eq(word, KH_STR("iii")) ||
	       kh_str_eq(word, KH_STR("iv"));
}

static named_span opening_span(const word_list *w)
{
	size_t at = 0, n;

	while ((n = opening_at(w, at)) > 0)
		at += n;
	if (word_is(w, at, "tháng"))
		return (named_span){KH_STR("Tháng"), 62};
	if (word_is(w, at, "tuần") && word_is(w, at + 1, "lễ")) /* not tuần tra, tuần hoàn */
		return (named_span){KH_STR("Tuần lễ"), 31};
	return (named_span){0};
}

/* The only span that the title counts; several of them add up to who knows what. */
static named_span counted_span(const word_list *w)
{
	named_span found = {0};
	size_t n = 0;

	for (size_t i = 0; i + 1 < w->n; i++) {
		int32_t count = count_of(w->at[i]);
		if (word_is(w, i, "quý") && is_quarter(w->at[i + 1])) {
			char roman[4] = {0};
			for (size_t k = 0; k < w->at[i + 1].len; k++)
				roman[k] = (char)(w->at[i + 1].ptr[k] - 'a' + 'A');
			found = (named_span){kh_fmt("quý %s", roman), 100};
			n += i + 2 < w->n && (word_is(w, i + 2, "và") || word_is(w, i + 2, "-") || is_quarter(w->at[i + 2])) ? 2
															     : 1;
		} else if (count > 0 && count < 12 && word_is(w, i + 1, "tháng") &&
			   (word_is(w, i + 2, "đầu") || word_is(w, i + 2, "cuối"))) {
			found = (named_span){kh_fmt("%d tháng", (int)count), count * 31 + 31};
			n++;
		} else if (count > 0 && word_is(w, i + 1, "ngày") && word_is(w, i + 2, "đêm")) {
			found = (named_span){kh_fmt("%d ngày đêm", (int)count), count + 31};
			n++;
		}
	}
	return n == 1 ? found : (named_span){0};
}

void kh_lint_period_longer_than_title(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (!kh_judges_period(l, campaign))
			continue;
		word_list words = words_of(kh_key(campaign->title));
		named_span named = opening_span(&words);
		if (named.days == 0)
			named = counted_span(&words);
		int32_t days = campaign->period.to - campaign->period.from + 1;
		if (named.days > 0 && days > named.days)
			kh_lint_report(l, KH_KT143, kh_period_node(campaign)->span,
				       KH_ARGS(campaign->number, named.words, kh_fmt("%d", (int)days)))
				->label = (kh_label){campaign->node->focus, KH_P_TITLE_HERE};
	}
}
