/* The formats in which khen lint tells what it found: one table, one file a format. */
#ifndef KH_REPORT_LINT_REPORT_H
#define KH_REPORT_LINT_REPORT_H

#include "lang/lint/lint.h"
#include "lang/render.h"
#include "runtime/report/out.h"

/* What is told: findings of several files, those of one file together. */
typedef struct {
	const kh_sources *sources;
	const kh_lint_findings *findings;
	const kh_str *files; /* those that were judged, in the order of the command line */
	size_t nfiles;
	const kh_lint_settings *settings; /* of the first file: the rules that were looked at */
	kh_style style;
	bool quiet; /* text: findings only */
} kh_lint_told;

typedef struct {
	const char *name; /* as --format takes it */
	void (*write)(kh_out *out, const kh_lint_told *told);
} kh_lint_format;

/* The format of this name, or NULL; by index, NULL at the end. */
const kh_lint_format *kh_lint_format_find(kh_str name);
const kh_lint_format *kh_lint_format_at(size_t index);

void kh_lint_write_text(kh_out *out, const kh_lint_told *told);
void kh_lint_write_json(kh_out *out, const kh_lint_told *told);
void kh_lint_write_sarif(kh_out *out, const kh_lint_told *told);
void kh_lint_write_github(kh_out *out, const kh_lint_told *told);
void kh_lint_write_junit(kh_out *out, const kh_lint_told *told);

/* ---- for the formats ---- */

static inline bool kh_lint_is_silenced(const kh_lint_finding *finding)
{
	return finding->reason.len > 0;
}

kh_str kh_lint_message(const kh_lint_finding *finding, kh_lang lang);
/* The advice with what was probably meant; empty: none. */
kh_str kh_lint_hint(const kh_lint_finding *finding, kh_lang lang);

#endif
