/* Cases: a ví dụ block becomes a table in memory and goes the road of every table, so that cases test what users run; then what
 * was found is compared with what the block says must be found. */
#ifndef KH_EXAMPLES_H
#define KH_EXAMPLES_H

#include "runtime/data/load.h"
#include "runtime/judge.h"

/* Where something else was found than must be: at a row, or in the table as a whole. */
typedef struct {
	uint32_t item;                /* index into example->rows; KH_NONE: the table as a whole */
	uint32_t number;              /* of the row in the block, from 1; 0: the table as a whole */
	uint32_t row;                 /* of the judgement's table; KH_NO_ROW: the whole table, or a row that was not read as data */
	const kh_example_row *wanted; /* what must be found */
	KH_VEC(uint32_t) found;       /* what was found: indices into judgement->findings */
} kh_mismatch;

typedef struct {
	const kh_plan *plan;
	const kh_example *example;
	kh_data *data;           /* what the block was read into: */
	kh_table *table;         /* of the data set that its columns fit; NULL where it gives none */
	kh_judgement *judgement; /* NULL: the block gives no table, for this reason: */
	kh_trouble trouble;
	KH_VEC(kh_mismatch) wrong; /* in order of rows, the whole table last; empty: the case passes */
} kh_case;

kh_case *kh_case_run(const kh_plan *plan, const kh_example *example);
void kh_case_free(kh_case *c);
/* Is the finding one that was asked for? */
bool kh_expected_is(const kh_case *c, const kh_expected_finding *given, const kh_finding *finding);
/* How many rows it has. */
size_t kh_example_rows(const kh_example *example);

#endif
