/* Inside wording.c and wording_*.c: a worder gives the arguments of one code's sentence, in the order of the catalogue. */
#ifndef KH_REPORT_WORDERS_H
#define KH_REPORT_WORDERS_H

#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

/* Names in one sentence: more would not be read. */
enum { KH_FEW = 4 };

/* A finding on its way into words: what it is about, and the arguments so far. */
typedef struct {
	const kh_judgement *j;
	const kh_plan *plan;
	const kh_finding *f;
	const kh_campaign *campaign; /* NULL: none */
	const kh_group *group;       /* NULL: none */
	kh_lang lang;
	bool advised; /* is the hint asked for, too? */
	kh_str args[KH_MAX_ARGS];
	size_t n;
} kh_sentence;

/* The next argument. */
void kh_arg(kh_sentence *w, kh_str text);
/* Is it asked for? What only the hint says need not be worked out for the message alone. */
bool kh_arg_asked(const kh_sentence *w);

/* What an argument says; empty where there is no row, no such column, no campaign. A cell of the row as sent, ... */
kh_str kh_arg_cell(const kh_sentence *w, uint32_t field);
/* ... what it was judged by, ... */
kh_str kh_arg_meaning(const kh_sentence *w, uint32_t field);
/* ... a date, empty too where it cannot be read, ... */
kh_str kh_arg_date(const kh_sentence *w, uint32_t field);
/* ... the kind of nominee, in words. */
kh_str kh_arg_kind(const kh_sentence *w);
/* The number of the campaign (kh_campaign_label). */
kh_str kh_arg_campaign(const kh_sentence *w);
/* "Phong trào 26" where it begins a sentence, else "phong trào 26": by the word that declares it; empty where there is none. */
kh_str kh_arg_the_campaign(const kh_sentence *w, bool begins);
/* The name of the column that the finding is about. */
kh_str kh_arg_field(const kh_sentence *w);
/* The column, where its cell may be a code, "BK-01", that nobody explains; else empty. */
kh_str kh_arg_code_column(const kh_sentence *w, uint32_t field);
/* The goal that a finding of results is about, or NULL. */
const kh_goal *kh_sentence_goal(const kh_sentence *w);

/* What a row says in the columns: "năm thành lập = 1987, dịp = đại hội". */
kh_str kh_columns_values(const kh_judgement *judgement, uint32_t row, const kh_columns *columns, kh_lang lang);
/* The cell as sent; with its meaning, "BK = Bằng khen", where the user explains it. */
kh_str kh_cell_as_sent(const kh_judgement *judgement, uint32_t row, uint32_t field);

/* Reading data, wording_data.c */
void kh_word_unknown_campaign(kh_sentence *w);
void kh_word_lacking(kh_sentence *w);
void kh_word_unreadable(kh_sentence *w);
void kh_word_unknown_unit(kh_sentence *w);
void kh_word_unknown_branch(kh_sentence *w);
void kh_word_span_dates(kh_sentence *w);
void kh_word_note(kh_sentence *w);
void kh_word_unit_out_of_time(kh_sentence *w);
void kh_word_several_documents(kh_sentence *w);
/* A row that could not be split says so in a sentence of its own. */
bool kh_row_fault_words(const kh_finding *f, kh_lang lang, kh_wording *out);

/* Eligibility and conditions, wording_eligibility.c */
void kh_word_wrong_kind(kh_sentence *w);
void kh_word_only_unit(kh_sentence *w);
void kh_word_wrong_role(kh_sentence *w);
void kh_word_wrong_time(kh_sentence *w);
void kh_word_wrong_host(kh_sentence *w);
void kh_word_failed_condition(kh_sentence *w);
void kh_word_wrong_form(kh_sentence *w);
void kh_word_unstated(kh_sentence *w);

/* Quotas and repeats, wording_quotas.c */
void kh_word_over_limit(kh_sentence *w);
void kh_word_under_minimum(kh_sentence *w);
void kh_word_uncovered(kh_sentence *w);
void kh_word_repeated(kh_sentence *w);
void kh_word_same_name(kh_sentence *w);
void kh_word_undecided_quota(kh_sentence *w);

/* Time limits, tasks and results, wording_results.c */
void kh_word_late(kh_sentence *w);
void kh_word_of_task(kh_sentence *w);
void kh_word_missed(kh_sentence *w);
void kh_word_unreported(kh_sentence *w);
void kh_word_unknown_target(kh_sentence *w);
void kh_word_wrong_measure(kh_sentence *w);
void kh_word_two_results(kh_sentence *w);

/* Selections, wording_selections.c */
void kh_word_tie(kh_sentence *w);
void kh_word_few_candidates(kh_sentence *w);
void kh_word_no_places(kh_sentence *w);
void kh_word_recognised_twice(kh_sentence *w);
void kh_word_undecided_choice(kh_sentence *w);

#endif
