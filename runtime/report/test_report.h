/* The formats in which khen test tells how the cases went: one table, one file a format. */
#ifndef KH_REPORT_TEST_REPORT_H
#define KH_REPORT_TEST_REPORT_H

#include "lang/render.h"
#include "runtime/coverage.h"
#include "runtime/report/out.h"

typedef struct {
	kh_case *const *cases;
	size_t ncases;
	size_t passed, failed, broken; /* how many; broken: those that give no table */
	const kh_coverage *coverage;   /* NULL: not asked for */
	int threshold;                 /* the least coverage, in per cent; -1: none asked for */
	kh_style style;
	bool quiet;   /* text: only what is wrong */
	bool verbose; /* text: every case */
} kh_test_told;

typedef struct {
	const char *name; /* as --format takes it */
	void (*write)(kh_out *out, const kh_test_told *told);
} kh_test_format;

/* The format of this name, or NULL; by index, NULL at the end. */
const kh_test_format *kh_test_format_find(kh_str name);
const kh_test_format *kh_test_format_at(size_t index);

void kh_test_write_text(kh_out *out, const kh_test_told *told);
void kh_test_write_json(kh_out *out, const kh_test_told *told);
void kh_test_write_junit(kh_out *out, const kh_test_told *told);

/* ---- for the formats ---- */

/* Is the coverage asked for and not reached? */
bool kh_test_short(const kh_test_told *told);
/* "96,3": the clauses reached, in per cent, rounded down to a tenth; 100 where there is nothing to reach. */
kh_str kh_test_percent(const kh_coverage *coverage, kh_lang lang);
/* Where a block or one of its rows stands. */
kh_place kh_case_place(const kh_case *c);
uint32_t kh_mismatch_line(const kh_case *c, const kh_mismatch *m);
/* The sentence of a case that fails (KT801), or why it could not be judged. */
kh_str kh_case_message(const kh_case *c, kh_lang lang);
/* The sentence of a coverage that is too low (KT802). */
kh_str kh_coverage_message(const kh_test_told *told);
/* "hàng 39, Nguyễn Văn A", or the table as a whole. */
kh_str kh_mismatch_where(const kh_case *c, const kh_mismatch *m, kh_lang lang);

/* One line of wanted and found side by side; an empty side: nothing. */
typedef struct {
	kh_str wanted, found;
} kh_side;
typedef KH_VEC(kh_side) kh_sides;
kh_sides kh_mismatch_sides(const kh_case *c, const kh_mismatch *m, kh_lang lang);
/* The verdict of a row in words. */
kh_str kh_verdict_words(kh_verdict verdict, kh_lang lang);

#endif
