/* What the parts of the JSON report of a run share, beside value.h. */
#ifndef KH_REPORT_JSON_H
#define KH_REPORT_JSON_H

#include "runtime/report/report.h"
#include "runtime/report/value.h"

/* Where the clause stands and how it is cited; null for KH_NONE. */
json_t *kh_json_clause(const kh_plan *plan, uint32_t clause, kh_lang lang);

/* The word for a data set. */
const char *kh_json_dataset(kh_dataset dataset);

/* The elements of "findings". */
void kh_json_findings(kh_out *out, const kh_report *report);
/* The member "selections"; nothing where no recognitions were given. */
void kh_json_choices(kh_out *out, const kh_report *report);
/* The number of a task, or the title of a deadline. */
json_t *kh_json_task(const kh_plan *plan, uint32_t task);
/* The members of "progress" beside the counts of its rows. */
void kh_json_progress(json_t *object, const kh_judgement *judgement, kh_lang lang);
/* Adds the members that name a goal: its target, its branch or part (null for all of the target); KH_NONE: null. */
void kh_json_goal(json_t *object, const kh_plan *plan, uint32_t goal, bool all);
/* The members of "results" beside the counts of its rows. */
void kh_json_results(json_t *object, const kh_judgement *judgement, kh_lang lang);

#endif
