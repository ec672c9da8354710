/* Selections in words, for every format: contests, candidates, and why each of them is chosen or not. */
#ifndef KH_REPORT_CHOICES_H
#define KH_REPORT_CHOICES_H

#include "runtime/report/report.h"
#include "runtime/select.h"

/* Does a line give places for the selection? Else its candidates are only ranked. */
bool kh_has_places(const kh_plan *plan, uint32_t selection);
/* "Sở Y tế", "khối “Các huyện”"; "mỗi đơn vị" is told by its units. */
kh_str kh_contest_words(const kh_plan *plan, const kh_contest *contest, kh_lang lang);
/* "Sở Y tế: 3 suất, 5 ứng viên; 2 được chọn, 2 bằng nhau ở suất cuối". */
kh_str kh_contest_summary(const kh_judgement *judgement, const kh_contest *contest, kh_lang lang);
/* "Chọn “Đại biểu …”: 40 suất, 52 ứng viên: …". */
kh_str kh_selection_summary(const kh_judgement *judgement, uint32_t selection, kh_lang lang);
/* "được chọn", "bằng nhau ở suất cuối", ... */
kh_str kh_choice_words(kh_choice choice, kh_lang lang);
/* The same for reading by programs: "chosen", "not chosen", "tied", "undetermined", "no places". */
const char *kh_choice_word(kh_choice choice);
/* "3", "2–3". */
kh_str kh_times_words(const kh_candidate *candidate, kh_lang lang);
/* "2021, 2023, 2024 (chưa chắc)". */
kh_str kh_years_words(const kh_judgement *judgement, const kh_candidate *candidate, kh_lang lang);
/* "1", "2–4": its place in the order; equal ones have one. */
kh_str kh_rank_words(const kh_candidate *candidate, kh_lang lang);
/* The name as sent; with the date of birth where a contest has two of one name. */
kh_str kh_candidate_words(const kh_judgement *judgement, uint32_t candidate, kh_lang lang);
/* Why it is chosen or not, and what would have changed that. */
kh_str kh_candidate_why(const kh_judgement *judgement, const kh_candidate *candidate, kh_lang lang);

/* A table of candidates: its headings, and what it says of one. */
enum {
	KH_CHOICE_RANK,
	KH_CHOICE_NAME,
	KH_CHOICE_KIND,
	KH_CHOICE_TIMES,
	KH_CHOICE_YEARS,
	KH_CHOICE_MADE,
	KH_CHOICE_WHY,
	KH_CHOICE_COLUMNS
};
kh_str kh_choice_heading(size_t column, kh_lang lang);
void kh_candidate_cells(const kh_judgement *judgement, uint32_t candidate, kh_lang lang, kh_str cells[KH_CHOICE_COLUMNS]);
/* Candidates of the contest with this choice, by name; at most most of them. */
kh_str kh_candidate_names(const kh_judgement *judgement, const kh_contest *contest, kh_choice choice, size_t most, kh_lang lang);
/* “giới tính”, “tỷ lệ nữ”: the columns of a set (kh_column_bit). */
kh_str kh_columns_words(const kh_plan *plan, uint64_t columns, kh_lang lang);
/* Is it one of those that get places each, and nobody competes for them? These are told together. */
bool kh_contest_idle(const kh_plan *plan, const kh_contest *contest);
/* "Có suất mà chưa có ứng viên: …": those of an allotment; empty: none. */
kh_str kh_idle_summary(const kh_judgement *judgement, uint32_t selection, uint32_t line, kh_lang lang);
/* Their names; at most most of them. n: how many they are. */
kh_str kh_idle_words(const kh_judgement *judgement, uint32_t selection, uint32_t line, size_t most, size_t *n, kh_lang lang);

/* The selections in each format; nothing where the plan makes none. */
void kh_text_choices(kh_out *out, const kh_report *report);
void kh_markdown_choices(kh_out *out, const kh_report *report);
void kh_html_choices(kh_out *out, const kh_report *report);

#endif
