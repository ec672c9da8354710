/* The plan: what the rule files mean, typed, resolved and never changed afterwards. lang makes it; the runtime only reads it. */
#ifndef KH_PLAN_H
#define KH_PLAN_H

#include "lang/base/number.h"
#include "lang/message.h"
#include "lang/register.h"

struct kh_node; /* ast.h: where a thing was written, for those who judge the plan itself */

/* A clause is what a finding is traced back to. Indices into plan->clauses are stable names for clauses. */
typedef struct {
	kh_span span;                   /* the whole clause */
	kh_span focus;                  /* the words to underline */
	kh_str cite_vi;                 /* "điểm e khoản 12 Mục II Kế hoạch 44/KH-UBND" */
	kh_str cite_en;                 /* "point e, item 12, Part II, Plan 44/KH-UBND" */
	kh_str letter;                  /* "e"; of a rule, that of its basis; empty: none */
	uint32_t line;                  /* which line of a list it is, from 1; 0: the whole clause */
	const struct kh_node *campaign; /* in which it stands, or NULL */
	uint32_t document;              /* index into plan->documents */
	KH_VEC(uint32_t) amended;       /* amendments that touch it; indices into plan->amendments */
} kh_clause;

typedef struct {
	kh_str cite; /* the later decision, as cited */
	kh_span span;
	uint32_t clause; /* its own clause */
	int64_t add;     /* places added to the limit (negative: taken away); 0 for an extension */
} kh_amendment;

/* Units and blocks that a rule names; empty: no restriction. */
typedef struct {
	KH_VEC(uint32_t) entities;
} kh_places;

/* ---- expressions ---- */

typedef enum {
	KH_X_NUMBER, /* number */
	KH_X_TEXT,   /* text: compared by key */
	KH_X_DATE,   /* date */
	KH_X_KIND,   /* kinds: one kind */
	KH_X_COLUMN, /* field */
	KH_X_NEGATE, /* -a */
	KH_X_ADD,    /* a + b; a date and a number of days too */
	KH_X_SUB,    /* a - b; two dates give days */
	KH_X_MUL,
	KH_X_DIV,
	KH_X_YEAR,           /* năm của a: the year of a date */
	KH_X_COUNT,          /* số đơn vị thuộc places: number */
	KH_X_LAUNCHER,       /* phát động: who launched the campaign of the nomination */
	KH_X_CAMPAIGN_YEARS, /* số năm thi đua: whole years of its period */
	KH_X_EQ,             /* là, = */
	KH_X_NE,             /* khác, không là */
	KH_X_LT,
	KH_X_LE,
	KH_X_GT,
	KH_X_GE,
	KH_X_DIVIDES, /* a chia hết cho b */
	KH_X_BELONGS, /* a thuộc places; a is a unit column */
	KH_X_ONE_OF,  /* a trong (items) */
	KH_X_WITHIN,  /* a trong period */
	KH_X_NOT,
	KH_X_AND,
	KH_X_OR,
} kh_expr_op;

/* Is a comparison (KH_X_EQ to KH_X_GE) true of two values in this order: negative, 0, positive? */
static inline bool kh_order_holds(kh_expr_op op, int order)
{
	return op == KH_X_EQ   ? order == 0
	       : op == KH_X_NE ? order != 0
	       : op == KH_X_LT ? order < 0
	       : op == KH_X_LE ? order <= 0
	       : op == KH_X_GT ? order > 0
			       : order >= 0;
}

typedef struct kh_expr {
	kh_expr_op op;
	kh_type type; /* of its value */
	kh_span span;
	struct kh_expr *a, *b;
	kh_num number;
	kh_date date;
	kh_str text; /* KH_X_TEXT: as written */
	kh_str key;  /* KH_X_TEXT: its key */
	unsigned kinds;
	uint32_t field;
	kh_period period;
	kh_places places;
	KH_VEC(struct kh_expr *) items;
} kh_expr;

/* Columns, each once. */
typedef KH_VEC(uint32_t) kh_columns;
void kh_columns_add(kh_columns *columns, uint32_t field);
/* Those that an expression (NULL: none) asks for, in the order in which they are written. */
void kh_columns_add_of(kh_columns *columns, const kh_expr *x);

/* ---- campaigns ---- */

/* Who may take part: one group between two semicolons of đối tượng. */
typedef struct {
	unsigned kinds;
	kh_places places; /* the nominee's unit lies in one of them; empty: any */
	kh_places except;
	KH_VEC(kh_str) roles; /* as written; empty: any */
	KH_VEC(kh_str) role_keys;
	uint32_t clause; /* that names it */
} kh_subject;

/* How the host was charged: a committee orders its own agencies (giao) and asks those of the Party and the unions (đề nghị). */
typedef enum { KH_HOST_NAMED, KH_HOST_ASSIGNED, KH_HOST_ASKED } kh_host_charge;

typedef struct {
	kh_str name, key;
	kh_span span;
} kh_branch;

/* What one group of a quota line is made of. */
typedef enum {
	KH_PER_LINE,    /* one group: shared by all that the line covers */
	KH_PER_COLUMNS, /* one for each combination of the values of columns (unit and proposer too) */
	KH_PER_BLOCK,   /* one for each of the named blocks */
	KH_PER_BRANCH,  /* one for each branch of the campaign */
} kh_quota_per;

/* A bound is a whole number, or a percentage of a count with a written rounding. */
typedef enum { KH_COUNT_NONE, KH_COUNT_NOMINATIONS, KH_COUNT_UNITS } kh_count_of;
typedef struct {
	bool set;
	int64_t count;  /* where of is KH_COUNT_NONE; amendments are added in */
	kh_num percent; /* else percent of the count below, rounded, then amended */
	kh_count_of of;
	unsigned kinds;   /* KH_COUNT_NOMINATIONS: the kinds counted, among the nominations of the same group */
	kh_places places; /* KH_COUNT_UNITS */
	kh_rounding rounding;
	int64_t amended; /* sum of amendments, for percentages */
} kh_bound;

typedef struct {
	const struct kh_node *node;
	uint32_t clause;
	uint32_t campaign;    /* index, or KH_NONE for a rule across campaigns ... */
	const bool *holds;    /* ... of these documents, see kh_rule */
	uint32_t branch;      /* only this branch of the campaign, or KH_NONE */
	KH_VEC(kh_str) forms; /* keys of the forms of award that the line's clause gives; empty: any */
	kh_quota_per per;
	KH_VEC(uint32_t) columns; /* KH_PER_COLUMNS */
	uint32_t place_field;     /* KH_F_UNIT or KH_F_PROPOSER: which column places and except speak of */
	kh_places places;         /* covers those in one of them; empty: all. KH_PER_BLOCK: the blocks */
	kh_places except;
	unsigned kinds;   /* covers these kinds, counted together */
	bool names_kinds; /* false: "đề nghị", any kind */
	kh_expr *when;    /* covers those for which it holds; NULL: all */
	kh_bound least, most;
	KH_VEC(kh_str) prefer; /* keys: name (not of a person) or role begins with one of them: counted first */
	kh_expr *prefer_when;  /* or this holds; NULL */
} kh_quota;

typedef struct {
	const struct kh_node *node;
	uint32_t clause;
	kh_str name; /* may be empty */
	kh_expr *test;
	kh_expr *when; /* applies only where this holds; NULL: always */
} kh_condition;

typedef struct {
	const struct kh_node *node;
	kh_str number; /* "12"; campaigns of other documents may have it too */
	kh_str title;
	kh_span span;
	uint32_t document;    /* index into plan->documents */
	uint32_t clause;      /* the campaign as a whole */
	bool host_any;        /* any unit may propose ... */
	kh_places hosts;      /* ... or these, or (with host_any) any unit in these */
	uint32_t host_clause; /* KH_NONE: the campaign names no host */
	kh_host_charge charge;
	kh_str launcher, launcher_key; /* as written; empty: not stated */
	uint32_t launcher_clause;
	KH_VEC(kh_subject) subjects;
	uint32_t subject_clause; /* the first that names subjects */
	bool has_period;
	kh_period period;
	uint32_t period_clause;
	KH_VEC(kh_branch) branches; /* named by its quota lines, in order */
	KH_VEC(kh_str) forms;       /* forms of award, as written; empty: none named */
	uint32_t award_clause;
	KH_VEC(uint32_t) quotas; /* indices into plan->quotas */
	KH_VEC(kh_condition) conditions;
	bool has_deadline; /* last day on which a nomination may be sent; */
	kh_date deadline;  /* before-day rules are already turned into the day before */
	uint32_t deadline_clause;
} kh_campaign;

/* ---- tasks and deadlines ---- */

/* What a task follows, or what an example speaks of. Numbers and titles as written; resolved where the document is loaded. */
typedef enum { KH_REF_CAMPAIGN, KH_REF_TASK, KH_REF_DUE, KH_REF_TARGET, KH_REF_SELECTION } kh_reference_to;
typedef struct {
	const struct kh_node *node;
	kh_reference_to to;
	kh_str number, title; /* one of them is empty */
	kh_str document;      /* as written; empty: the document of the reference itself */
	uint32_t item;        /* index into the list of its sort in the plan, or KH_NONE: not loaded */
} kh_reference;

/* Something to be done in a period: a task of a schedule or a deadline. A yearly deadline is one of these a year. */
typedef struct {
	const struct kh_node *node;
	kh_str number; /* empty for a deadline */
	kh_str title;
	int year; /* of a yearly deadline; 0: not yearly */
	uint32_t clause;
	kh_places leads, partners;
	bool each;                   /* owed by each of the leads, not by all together ... */
	bool each_unit;              /* ... and for blocks among them by each of their units */
	uint32_t lead_clause;        /* KH_NONE: none */
	bool has_period, open_start; /* open_start: only the last day is given; period.from means nothing */
	kh_period period;            /* both ends inside; "trước" is already turned into the day before */
	uint32_t period_clause;      /* KH_NONE: none */
	KH_VEC(kh_reference) after;
	uint32_t after_clause; /* KH_NONE: none */
	kh_str issues;         /* the document that it brings forth; empty: none */
	bool has_issued;
	kh_date issued;
} kh_task;

/* ---- targets ---- */

typedef enum {
	KH_GOAL_MOST,
	KH_GOAL_LEAST,
	KH_GOAL_EXACTLY,
	KH_GOAL_RANGE,
	KH_GOAL_DONE,
	KH_GOAL_HIGHER,
	KH_GOAL_LOWER
} kh_goal_op;

/* One value to reach: a target as a whole, a branch of it, or a part of the whole (trong đó). */
typedef struct {
	const struct kh_node *node;
	uint32_t target; /* index into plan->targets */
	uint32_t clause;
	kh_str name, key; /* of the branch or part; empty: the whole */
	bool part;        /* of the whole's value, weighted */
	kh_goal_op op;
	kh_num from, to;             /* the bound; both for a range; neither for done, higher, lower */
	kh_str measure, measure_key; /* unit of measure; empty: none */
	bool has_weight;
	kh_reference weight; /* the target whose value is the weight of the part */
} kh_goal;

typedef struct {
	const struct kh_node *node;
	kh_str number, title;
	uint32_t clause;
	uint32_t first, goals; /* its goals: plan->goals[first .. first + goals) */
} kh_target;

/* ---- selections ---- */

typedef struct {
	bool times;     /* by times recognised; else by the column */
	uint32_t field; /* KH_NONE for times */
	bool ascending;
	kh_span span;
} kh_rank_key;

/* Among equals: those for which it holds come first. */
typedef struct {
	KH_VEC(kh_str) prefer; /* keys, as of quota lines */
	kh_expr *when;         /* or this holds; NULL */
	kh_span span;
} kh_tie_rule;

/* Places for a unit or block (shared), for each unit of places, or for each unit that no other line names. */
typedef struct {
	uint32_t clause;
	bool each;
	kh_places places; /* empty with each: every other unit */
	int64_t count;
} kh_allotment;

typedef struct {
	const struct kh_node *node;
	kh_str title;
	uint32_t clause;
	KH_VEC(kh_subject) subjects; /* empty: any kind */
	bool has_period;
	kh_period period;
	KH_VEC(kh_rank_key) ranks;
	uint32_t rank_clause; /* KH_NONE: none */
	KH_VEC(kh_tie_rule) ties;
	uint32_t tie_clause; /* KH_NONE: none */
	KH_VEC(kh_allotment) allotments;
} kh_selection;

/* ---- examples ---- */

typedef struct {
	const struct kh_node *node;
	int code;      /* kh_code */
	kh_str letter; /* of the clause; empty: any */
	uint32_t line; /* 0: any */
	bool has_reference;
	kh_reference reference;
} kh_expected_finding;

typedef enum { KH_EXPECT_FINDINGS, KH_EXPECT_ACCEPTED, KH_EXPECT_UNDECIDED } kh_expectation;
typedef struct {
	kh_span span;
	uint32_t repeat;
	KH_VEC(kh_str) cells; /* as a file would have them; "#" is the running number */
	kh_expectation expects;
	KH_VEC(kh_expected_finding) findings;
} kh_example_row;

typedef struct {
	const struct kh_node *node;
	kh_str title;
	bool has_date;
	kh_date date; /* of evaluation */
	KH_VEC(uint32_t) columns;
	KH_VEC(kh_example_row) rows;
	bool has_whole;
	kh_example_row whole; /* what findings without a row must be there; without cells */
} kh_example;

/* A rule for all campaigns: its quota lines are in plan->quotas with campaign KH_NONE, its conditions here. Where several plans are
 * judged together, it holds for those that state or import it. */
typedef struct {
	kh_str title;
	const bool *holds; /* one a document: does it hold for the campaigns of it? NULL: for all campaigns */
	KH_VEC(kh_condition) conditions;
} kh_rule;

/* A rule file that was asked for, or an imported one with a header of its own. */
typedef struct {
	uint32_t file;              /* index into the files of the plan */
	const struct kh_node *node; /* the header; NULL: none */
	kh_str number;              /* "44/KH-UBND"; empty where the file has no header */
	int year;                   /* 0: not given */
	kh_str title;
	kh_str issuer;
	bool has_date;
	kh_date date;
} kh_document;

struct kh_files; /* import.h */

typedef struct {
	kh_document document;          /* the first of the documents */
	KH_VEC(kh_document) documents; /* of the files asked for, in their order; then of imported files that have a header */
	bool several;                  /* campaigns stand in several documents: a number alone may not name one */
	const struct kh_files *files;  /* the trees that the plan was made from */
	kh_schema *schema;
	kh_register *reg;
	KH_VEC(kh_campaign) campaigns;
	KH_VEC(kh_quota) quotas; /* of campaigns in their order, then of rules */
	KH_VEC(kh_rule) rules;
	KH_VEC(kh_task) tasks; /* numbered ones in the order of the files, then deadlines; yearly ones by year */
	KH_VEC(kh_target) targets;
	KH_VEC(kh_goal) goals;
	KH_VEC(kh_selection) selections;
	KH_VEC(kh_example) examples;
	KH_VEC(kh_amendment) amendments;
	KH_VEC(kh_clause) clauses;
	const kh_sources *sources;
	kh_nearest *nearest_campaign; /* by title; what it knows is worked out when it is asked */
} kh_plan;

/* The campaign whose title is nearest to what was written, the first of several of that title; or KH_NONE. */
uint32_t kh_campaign_nearest(const kh_plan *plan, kh_str written);
/* To be called once, when a plan is begun. */
void kh_plan_init(kh_plan *plan);

/* Does a rule with this answer to each document hold for the campaigns of the document? */
bool kh_rule_holds(const bool *holds, uint32_t document);
/* Whole years that the period of the campaign has, both its ends inside; there is a period. */
int64_t kh_campaign_years(const kh_campaign *campaign);
/* The kinds that may be nominated: those of the subjects, and those that quota lines name beside them. */
unsigned kh_campaign_kinds(const kh_plan *plan, const kh_campaign *campaign);
/* Does the key end with the number of the document, blanks aside ("kế hoạch số 44 /kh-ubnd")? Then *rest is what stands before. */
bool kh_document_named(const kh_document *document, kh_str key, kh_str *rest);
/* The document that a text names: "44/KH-UBND", "Kế hoạch số 44/KH-UBND"; or KH_NONE. */
uint32_t kh_document_find(const kh_plan *plan, kh_str text);
/* A document by its header: "Kế hoạch 44/KH-UBND". */
kh_str kh_document_words(const struct kh_node *header, kh_lang lang);
/* Is it an area (lĩnh vực), in which recognitions are given? */
bool kh_is_area(const kh_campaign *campaign);
/* "Chuyên đề", "Phong trào", "Lĩnh vực": under which word it was declared. */
kh_str kh_campaign_word(const kh_campaign *campaign, kh_lang lang);
/* The citation in a language. */
kh_str kh_clause_cite(const kh_clause *clause, kh_lang lang);

#endif
