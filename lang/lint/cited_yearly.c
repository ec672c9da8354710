/* KT122: a basis that is a yearly document of the year before ("Chương trình hành động ... năm 2023" in a plan of 2024). Speaks only of
 * plans, programmes and guidance, and of decisions, directives and resolutions on tasks, estimates and targets of a year; never of a
 * range of years, of a law named with its year, nor of a report, which rightly tells of the year before. */
#include <string.h>

#include "lang/grammar.tab.h"
#include "lang/lint/cited.h"

static bool has(kh_str key, const char *words)
{
	return key.len > 0 && memmem(key.ptr, key.len, words, strlen(words)) != NULL;
}

static bool any_of(kh_str key, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (has(key, words[i]))
			return true;
	return false;
}

static bool is_yearly(kh_str key)
{
	static const char *const yearly[] = {"kế hoạch", "chương trình", "hướng dẫn"};
	static const char *const other[] = {"quyết định", "chỉ thị", "nghị quyết"};
	static const char *const of_year[] = {"nhiệm vụ", "dự toán", "chỉ tiêu"};
	static const char *const back[] = {"tổng kết",  "sơ kết", "kết quả", "báo cáo", "quyết toán",
					   "giai đoạn", "luật",   "quy chế", "đại hội", "đề án"};

	if (any_of(key, back, KH_COUNT(back)))
		return false;
	return any_of(key, yearly, KH_COUNT(yearly)) ||
	       (any_of(key, other, KH_COUNT(other)) && any_of(key, of_year, KH_COUNT(of_year)));
}

static int digits_here(kh_str key, size_t at)
{
	int value = 0;
	size_t n = 0;

	while (at + n < key.len && key.ptr[at + n] >= '0' && key.ptr[at + n] <= '9' && n < 5)
		value = value * 10 + (key.ptr[at + n++] - '0');
	return n == 4 ? value : 0;
}

/* The one year that the text names as "năm 2023"; 0: none, several, or a range. */
static int year_of(kh_str key, size_t *at)
{
	kh_str word = KH_STR("năm ");
	int year = 0;

	for (size_t i = 0; i + word.len < key.len; i++) {
		if (memcmp(key.ptr + i, word.ptr, word.len) != 0)
			continue;
		int found = digits_here(key, i + word.len);
		kh_str rest = kh_str_trim(kh_str_slice(key, i + word.len + 4 < key.len ? i + word.len + 4 : key.len, key.len));
		bool range = rest.len > 0 && (rest.ptr[0] == '-' || rest.ptr[0] == ',' || kh_str_starts(rest, KH_STR("–")) ||
					      kh_str_starts(rest, KH_STR("và")) || kh_str_starts(rest, KH_STR("đến")));
		if (found == 0 || year != 0 || range)
			return 0;
		year = found;
		*at = i;
	}
	return year;
}

static int plan_year(const kh_document *doc)
{
	return doc->year != 0 ? doc->year : doc->has_date ? kh_date_ymd(doc->date).year : 0;
}

void kh_lint_cited_yearly(kh_lint *l)
{
	const kh_document *doc = &l->plan->document;
	int year = plan_year(doc);

	for (size_t i = 0; year != 0 && doc->node != NULL && i < doc->node->kids.len; i++) {
		const kh_node *basis = doc->node->kids.at[i];
		size_t at = 0;
		if (basis->kind != KH_N_BASIS || basis->word == TOK_CITES)
			continue;
		kh_str key = kh_key(basis->text);
		int named = year_of(key, &at);
		/* "ngày 5 tháng 3 năm 2023" is a date */
		if (named == 0 || named != year - 1 || has(kh_str_slice(key, 0, at), "tháng ") || !is_yearly(key))
			continue;
		kh_lint_report(l, KH_KT122, kh_words_span(l, basis, basis->text),
			       KH_ARGS(basis->text, kh_fmt("%d", named), kh_fmt("%d", year)));
	}
}
