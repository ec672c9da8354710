/* Drafts of cases: rows that are judged before they are written, so that what is written passes as it stands. */
#ifndef KH_BOUNDARY_DRAFT_H
#define KH_BOUNDARY_DRAFT_H

#include "runtime/coverage.h"

/* A row: one text a field of the schema; empty: the row does not give it. "#" is the number of the row. */
typedef kh_str *kh_draft_row;

typedef struct {
	kh_str title;
	bool has_date;
	kh_date date;
	bool has_empty;
	uint32_t empty; /* a column that is given though every row leaves it empty */
	KH_VEC(kh_draft_row) rows;
} kh_draft;

/* What a draft is to show: this row (KH_NO_ROW: the table as a whole) has a finding of the code that names the clause; KH_NONE as
 * clause: any. With KH_CODE_COUNT the row is accepted and has no finding. */
typedef struct {
	uint32_t row;
	kh_code code;
	uint32_t clause;
} kh_aim;

/* The file that is being written. */
typedef struct {
	const kh_plan *plan;
	kh_lang lang;
	kh_buf text;
	kh_coverage reached; /* by what is written */
} kh_writer;

/* An empty row; a copy. */
kh_draft_row kh_draft_row_new(const kh_plan *plan);
kh_draft_row kh_draft_row_copy(const kh_plan *plan, const kh_str *row);
/* The draft judged as a case; NULL where it gives no table. The caller frees it. */
kh_case *kh_draft_judge(const kh_plan *plan, const kh_draft *draft);
/* Does the judged draft show it? */
bool kh_draft_shows(const kh_case *c, kh_aim aim);
/* The same for a single row. */
bool kh_row_shows(const kh_plan *plan, const kh_str *row, kh_code code, uint32_t clause);
/* Writes the draft with what is found in it as what must be found; false, and nothing is written, where it does not show the aim. */
bool kh_draft_write(kh_writer *writer, const kh_draft *draft, kh_aim aim);

#endif
