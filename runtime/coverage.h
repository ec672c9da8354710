/* Which clauses cases reach. A clause is reached when a case shows it broken: some finding of a case names it. Cells that were
 * only lacking show nothing. */
#ifndef KH_COVERAGE_H
#define KH_COVERAGE_H

#include "lang/base/map.h"
#include "runtime/examples.h"

typedef struct {
	const kh_plan *plan;
	uint32_t clause;
	kh_phrase what; /* "đối tượng", "dòng số lượng", ... */
	bool reached;
} kh_covered;

/* The clauses of several plans that judge something; a clause of a file that they share stands once. */
typedef struct {
	KH_VEC(kh_covered) clauses; /* in the order of the plans, and in a plan of its clauses */
	kh_pool places;             /* where each stands */
	size_t reached;
} kh_coverage;

void kh_coverage_init(kh_coverage *coverage);
void kh_coverage_free(kh_coverage *coverage);
/* Adds the clauses of a plan. */
void kh_coverage_plan(kh_coverage *coverage, const kh_plan *plan);
/* Marks what a case reaches. */
void kh_coverage_case(kh_coverage *coverage, const kh_case *c);

#endif
