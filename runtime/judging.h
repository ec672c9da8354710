/* What the parts of the judgement share while one data set is judged: the plan, the table, what its cells mean to the plan, the
 * marks of each row, and the columns that a rule could not do without. Internal to runtime/. */
#ifndef KH_JUDGING_H
#define KH_JUDGING_H

#include "runtime/judge.h"
#include "runtime/match.h"
#include "runtime/tuples.h"

/* Marks of a row; the first two are set by the checks of rows, before quotas are counted, and not changed afterwards. */
enum {
	KH_OWN_ERROR = 1,   /* a finding of severity error that is about the row itself */
	KH_OWN_DOUBT = 2,   /* a rule could not be decided for want of a cell */
	KH_OVER_LIMIT = 4,  /* past the bound of a quota line */
	KH_LIMIT_DOUBT = 8, /* perhaps past it */
	KH_COVERED = 16,    /* a quota line of its campaign covers it: that is known already (profiles.h) */
};

/* A unit as a cell names it. */
typedef struct {
	bool given;      /* the cell holds a name ... */
	uint32_t entity; /* ... and the register's entity of that name, or KH_NONE */
} kh_who;

/* A row as the plan sees it. Of each field, "not known" covers empty, absent and unreadable cells. */
typedef struct {
	uint32_t row;
	uint32_t campaign; /* index into plan->campaigns, or KH_NONE */
	uint32_t branch;   /* index into the campaign's branches; KH_NONE: not known, or the campaign has none */
	uint32_t form;     /* index into the campaign's forms of award; KH_NONE: not known, or the campaign names none */
	unsigned kinds;    /* one kind; 0: not known */
	kh_who unit, proposer;
} kh_nomination;

/* Columns (kh_column_bit) that a row lacks. */
typedef struct {
	uint32_t row;
	uint64_t columns;
} kh_missing;

/* What a nomination came out as, kept in two bytes for the rules that follow: see kh_nomination. */
typedef struct {
	uint16_t kinds : 4;
	uint16_t form : 6;   /* its index + KH_KEPT_FIRST; 1: KH_NONE; 0: nothing is kept */
	uint16_t branch : 6; /* the same */
} kh_kept;
enum { KH_KEPT_NONE = 1, KH_KEPT_FIRST = 2, KH_KEPT_END = 64 };

/* Whether the quota line that was asked last covers the rows of a profile. */
typedef struct {
	uint32_t line;  /* + 1; 0: none was asked */
	uint8_t covers; /* kh_truth */
} kh_line_answer;

typedef struct {
	const kh_plan *plan;
	kh_table *table;
	kh_judgement *out;
	kh_judge_options options;
	size_t judged, room;         /* rows of nominations that went through the checks of rows; rows that there is memory for */
	size_t settled;              /* rows that have their verdict */
	uint8_t *marks;              /* one a row; of settled ones nothing is kept */
	KH_ROWS(kh_missing) missing; /* columns for want of which rows have KH_OWN_DOUBT (finding.h) */
	size_t missing_sorted;       /* of them: those in order of rows, each once */
	bool *absent;                /* [file * fields + field]: a rule needed a column that the whole file lacks */
	uint64_t pass, passes;       /* how many times the rows were gone through, and will be */
	KH_ROWS(uint32_t) needs;     /* columns for want of which the rule at hand is undecided */
	uint64_t doubted; /* asks what an answer would be if units of these columns that the register lacks might be in any place */
	bool declared;    /* the register declares units; else no name in a cell can be called unknown */

	kh_kept *kept;  /* one a row, of nominations; NULL: none are kept, as where no quota line asks for them */
	bool proposers; /* quota lines count by who proposes */

	uint16_t *profile;      /* one a row, from 1; 0: none (profiles.h). NULL as kept is */
	size_t profiles;        /* how many there are */
	kh_line_answer *answer; /* one a profile */
	struct kh_parts *parts; /* one a field; NULL: none was asked for (parts.h) */

	/* Look-ups by key number, filled on demand (cells.c). */
	struct kh_lookup {
		uint32_t *at;
		size_t len;
	} entity_of, document_of, *campaign_of; /* campaign_of: one a document, then one for rows that name none */
	struct kh_lookup who_of;                /* entities by spelling */
	kh_buf key;                             /* room to make one in */
	kh_tuples forms;                        /* campaign and key of a cell ... */
	KH_ROWS(uint32_t) form_of;              /* ... and which of the campaign's forms it names */
	KH_ROWS(uint32_t) columns, required;    /* those that the table has; those that no row may leave empty */
	kh_campaign_names *names;
	kh_str **form_keys; /* one list a campaign */
	uint8_t **holds;    /* [block][entity]: kh_truth + 1, or 0; the last entity stands for all that the register lacks */

	/* Rows by campaign, and what quota lines ask of most of them (by_campaign.h). */
	struct kh_by_campaign {
		uint32_t *first;   /* those of campaign c are first[c] .. first[c + 1]; NULL: nothing is put by campaign yet */
		uint32_t *row;     /* in file order inside a campaign */
		uint16_t *profile; /* 0 also where the row itself has an error or a doubt */
		uint32_t *number;  /* of its part in the column of the field (parts.h); NULL: no field */
		uint32_t field;
	} by_campaign;
} kh_judging;

/* What a rule may lack beside columns: what the campaign itself does not state (KT308). */
#define KH_NEED_LAUNCHER (KH_NONE - 1)
#define KH_NEED_PERIOD (KH_NONE - 2)

/* The bit of a column in a set; columns from the 64th on share the last bit. */
static inline uint64_t kh_column_bit(uint32_t field)
{
	if (field >= KH_NEED_PERIOD)
		return 0;
	return (uint64_t)1 << (field < 63 ? field : 63);
}

/* Tells that the row, or the step that is as far, of the pass at hand is judged. */
static inline void kh_judged(const kh_judging *j, uint64_t row)
{
	uint64_t rows = j->table->len;

	if (row % KH_WATCH_STEP == 0)
		kh_tell(j->options.watch, KH_JUDGING, row, j->pass * rows + (row < rows ? row : rows), j->passes * rows);
}

/* The same of n rows, fewer than a step, from one on. */
static inline void kh_judged_rows(const kh_judging *j, uint64_t from, uint64_t n)
{
	uint64_t step = (from + KH_WATCH_STEP - 1) / KH_WATCH_STEP * KH_WATCH_STEP;

	if (step < from + n)
		kh_judged(j, step);
}

static inline void kh_campaign_set(kh_judgement *out, uint32_t row, uint32_t campaign)
{
	switch (out->campaign_size) {
	case 1:
		((uint8_t *)out->campaign)[row] = (uint8_t)(campaign + 1);
		break;
	case 2:
		((uint16_t *)out->campaign)[row] = (uint16_t)(campaign + 1);
		break;
	default:
		((uint32_t *)out->campaign)[row] = campaign + 1;
	}
}

kh_judging *kh_judging_new(const kh_plan *plan, kh_table *table);
/* Makes room for the rows that the table has by now. */
void kh_judging_grow(kh_judging *j);
/* Gives the rows up to one their verdicts: no step asks for their marks any more, or adds to them. */
void kh_judging_settle(kh_judging *j, size_t to);
void kh_judging_free(kh_judging *j);

#endif
