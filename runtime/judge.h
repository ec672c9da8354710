/* Judgement of one data set: rows against the plan, then what they make together (quotas, a schedule, targets, selections), into
 * findings and a verdict a row.
 *
 * The rules of evaluation are those of SPEC.md: unknown is never false, two unknowns are never equal, one root cause gives one
 * finding. Findings are small records; wording.h puts them into words. */
#ifndef KH_JUDGE_H
#define KH_JUDGE_H

#include "lang/plan.h"
#include "runtime/data/table.h"
#include "runtime/data/watch.h"

typedef enum { KH_ACCEPTED, KH_REJECTED, KH_UNDETERMINED } kh_verdict;

#define KH_NO_ROW UINT32_MAX

typedef struct {
	uint16_t code;     /* kh_code */
	uint8_t severity;  /* kh_severity: some codes are graver where a rule needs the cell */
	uint8_t more;      /* detail that the wording of the code knows */
	uint32_t row;      /* KH_NO_ROW: about a group or a whole file */
	uint32_t field;    /* the column concerned, or KH_NONE */
	uint32_t campaign; /* index into plan->campaigns, or KH_NONE */
	uint32_t clause;   /* index into plan->clauses, or KH_NONE */
	uint32_t group;    /* index into groups, or KH_NONE */
	uint32_t item;     /* index into plan->tasks, plan->goals or plan->selections, as the data set has it; or KH_NONE */
	uint32_t other;    /* a related row, a file (KT205), a day (KT210), a note of the table (KT208, KT209), or KH_NONE */
	uint32_t rank;     /* KT401: its place in the counting order of its group, from 1; KT509: which of what its task follows */
} kh_finding;

/* One group of a quota line: the line itself, or one of its keys. counted + undetermined + ineligible = asked. */
typedef struct {
	uint32_t quota;
	uint32_t branch;     /* KH_PER_BRANCH or a line of one branch: its index, else KH_NONE */
	uint32_t key_row;    /* KH_PER_COLUMNS: the row that wrote the key first, or KH_NO_ROW */
	uint32_t key_entity; /* a block, or a unit that sent nothing; KH_NONE: neither */
	uint32_t asked, ineligible, counted, undetermined;
	uint32_t keyless; /* those of undetermined whose key is not known: they may belong to any group of the line */
	bool has_least, has_most;
	uint8_t within;      /* kh_truth: does the group keep its bounds? KH_UNKNOWN: cells are missing that would decide it */
	int64_t least, most; /* the bounds in force, worked out */
	int64_t most_high;   /* percentages of an uncertain count: the highest that most could be; else most */
	uint64_t missing;    /* columns whose cells would decide it (bit n: field n; fields from 63 on share bit 63); 0: decided */
	/* Its rows in judgement->group_rows, in counting order; ineligible ones last, keyless ones not. None if it is within its bounds. */
	uint32_t first_row, rows;
} kh_group;

typedef struct {
	const kh_plan *plan;
	kh_table *table;
	size_t rows;                  /* judged; two fields of each, packed in plain memory: */
	uint8_t *verdict;             /* kh_verdict_of; see findings_only */
	void *campaign;               /* kh_campaign_of: its index + 1; 0: none ... */
	uint8_t campaign_size;        /* ... and the bytes that it takes: 1, 2 or 4 */
	KH_ROWS(kh_finding) findings; /* by row, then code; those without a row last */
	KH_ROWS(kh_group) groups;     /* in order of quota line, then first row; see findings_only */
	KH_ROWS(uint32_t) group_rows;
	KH_ROWS(uint8_t) group_sure; /* of each row in group_rows: does it surely count in its group? */
	size_t accepted, rejected, undetermined;
	size_t errors, warnings; /* findings */
	/* What only some data sets have; NULL for the others: */
	struct kh_progress *progress; /* runtime/progress.h */
	struct kh_results *results;   /* runtime/results.h */
	struct kh_choices *choices;   /* runtime/select.h */
} kh_judgement;

static inline kh_verdict kh_verdict_of(const kh_judgement *judgement, size_t row)
{
	return (kh_verdict)(judgement->verdict[row / 4] >> row % 4 * 2 & 3);
}

/* What stands for the row's campaign in numbers of so many bytes: its index + 1; 0: none. */
static inline uint32_t kh_campaign_in(const void *campaign, uint8_t size, size_t row)
{
	switch (size) {
	case 1:
		return ((const uint8_t *)campaign)[row];
	case 2:
		return ((const uint16_t *)campaign)[row];
	default:
		return ((const uint32_t *)campaign)[row];
	}
}

/* The row's campaign: an index into plan->campaigns, or KH_NONE. */
static inline uint32_t kh_campaign_of(const kh_judgement *judgement, size_t row)
{
	return kh_campaign_in(judgement->campaign, judgement->campaign_size, row) - 1u;
}

/* A judgement that begins while rows are read. */
typedef struct kh_early kh_early;

typedef struct {
	bool has_date; /* the day of evaluation; nothing depends on the clock */
	kh_date date;
	const kh_watch *watch; /* is told how far judging has come; NULL: nobody is */
	size_t jobs;           /* threads; 0: one */
	kh_early *early;       /* what was judged while the rows were read; NULL: nothing */
	bool findings_only;    /* nobody asks for groups that nothing was found of, or for verdicts of rows: there are none then */
	bool forget_campaigns; /* once rows are judged nobody asks for a campaign but of findings: rows have none then */
} kh_judge_options;

/* Judges the table as its data set asks. */
kh_judgement *kh_judge(const kh_plan *plan, kh_table *table, kh_judge_options options);
/* For a table of nominations, with the options that they will be judged by. */
kh_early *kh_early_new(const kh_plan *plan, kh_judge_options options);
/* Judges rows that were read, as load.h hands them on (kh_row_taker): with is what kh_early_new gave. */
void kh_early_take(void *with, kh_table *table, uint32_t from, uint32_t to);
void kh_judgement_free(kh_judgement *judgement);
/* From now on neither the table nor a judgement of it names anybody: see kh_cell_text. */
void kh_table_redact(kh_table *table);

/* What the group is counted for, as written first ("Ngân hàng A"); empty: the whole line. */
kh_str kh_group_key(const kh_judgement *judgement, const kh_group *group);
/* Places left of a group: most - counted, never below 0. */
int64_t kh_group_left(const kh_group *group);
int64_t kh_group_over(const kh_group *group);

#endif
