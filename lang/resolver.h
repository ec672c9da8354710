/* What the parts of the resolver share; not for others. */
#ifndef KH_RESOLVER_H
#define KH_RESOLVER_H

#include "lang/resolve.h"

/* Where a clause stands, for its citation. */
typedef struct {
	const kh_source *source;
	uint32_t file;           /* index into the files */
	uint32_t issued;         /* index into plan->documents: whose campaigns, years and numbers these are */
	const kh_node *document; /* header of the file, or NULL */
	kh_str section;          /* "II"; empty: none */
	const kh_node *campaign; /* or task, deadline, target, selection, allotment; or NULL */
} kh_position;

typedef struct {
	int64_t first, last;
	kh_period period;
	kh_span span;
	uint32_t file; /* that declares it */
} kh_school_year;

typedef struct {
	kh_plan *plan;
	kh_sources *sources;
	kh_diags *diags;
	const kh_files *files;
	kh_position at;
	KH_VEC(kh_school_year) school_years;
	KH_VEC(const kh_node *) campaign_nodes; /* by index of plan->campaigns */
	kh_map by_number;                       /* from document and number of a campaign to its index */
	KH_VEC(kh_position) file_at;            /* where the declarations of each file stand */
	KH_VEC(const kh_node *) entity_nodes;   /* of each entity of the register its first declaration ... */
	KH_VEC(uint32_t) entity_files;          /* ... and the file that it stands in */
	KH_VEC(uint32_t) field_files;           /* of each added column, from KH_BUILTIN_FIELDS on */
	KH_VEC(kh_position) campaign_at;
	KH_VEC(kh_position) task_at; /* by index of plan->tasks */
	KH_VEC(kh_str) task_names;   /* the same: document, and number or title, as one text ... */
	kh_map by_target;            /* from document and number of a target to its index */
	kh_map by_task;              /* ... and from that to the index; of a yearly deadline to the first */
	KH_VEC(kh_str) unknown;      /* names already reported: one missing declaration is one mistake */
} kh_resolver;

/* Did a mistake leave such parts out of any file? */
static inline bool kh_lost_any(const kh_resolver *r, unsigned parts)
{
	return (r->files->lost & parts) != 0;
}

/* Where the declarations of a file stand. */
kh_position kh_position_of(const kh_resolver *r, uint32_t file);
/* Its document, and that of the campaigns that it declares. */
static inline const kh_document *kh_document_at(const kh_resolver *r)
{
	return &r->plan->documents.at[r->at.issued];
}
/* Does a clause stand in the document at hand? Tasks, targets and the rest are numbered and named for each document. */
static inline bool kh_stands_here(const kh_resolver *r, uint32_t clause)
{
	return r->plan->clauses.at[clause].document == r->at.issued;
}
/* The campaign of the number in the document, or KH_NONE. */
uint32_t kh_campaign_numbered(const kh_resolver *r, uint32_t document, int64_t number);
/* For which documents a rule at hand holds, as kh_rule says. */
const bool *kh_reach(const kh_resolver *r);

/* ---- cite.c ---- */

/* Adds a clause: its place in the file and its citation. One without a letter is cited by the name that the author gives it, or by
 * its keyword. line: which line of a list it is, from 1; 0: the whole clause. */
uint32_t kh_clause_add(kh_resolver *r, const kh_node *node, kh_str label, kh_str name, size_t line);
uint32_t kh_clause_add_word(kh_resolver *r, const kh_node *node, kh_str label, int word, size_t line);
/* The clause of a rule across campaigns, cited by its basis where it has one. */
uint32_t kh_clause_add_rule(kh_resolver *r, const kh_node *node, const kh_node *rule);

/* ---- names.c ---- */

/* Names that nothing declares are reported only when every file could be read whole: the declaration may be in what was not. */
kh_places kh_places_resolve(kh_resolver *r, const kh_node *places);
/* Reports the open blocks among places whose units are to be counted. */
void kh_refuse_open_blocks(kh_resolver *r, const kh_node *counted, const kh_places *places);
uint32_t kh_column_resolve(kh_resolver *r, const kh_node *column);
unsigned kh_kinds_resolve(const kh_node *kinds);
unsigned kh_kind_of_word(int word);
/* Fills the schema, the register and the school years from all files. */
void kh_declare(kh_resolver *r);
/* After kh_declare and the extension of the register: members of blocks, successors. */
void kh_link(kh_resolver *r);

/* ---- resolve.c ---- */

/* One group of subjects, named by the clause. */
kh_subject kh_subject_resolve(kh_resolver *r, const kh_node *group, uint32_t clause);

/* ---- period.c ---- */

/* False for a period that is poison or was reported. */
bool kh_period_resolve(kh_resolver *r, const kh_node *node, kh_period *out);
/* The same with open ends allowed: a unit's validity. */
bool kh_validity_resolve(kh_resolver *r, const kh_node *span, kh_period *out);

/* ---- type.c ---- */

/* The typed expression; NULL where it is poison or was reported. */
kh_expr *kh_expr_resolve(kh_resolver *r, const kh_node *node);
/* The same, and it must be true or false. */
kh_expr *kh_test_resolve(kh_resolver *r, const kh_node *node);

/* ---- selection.c ---- */

void kh_selection_resolve(kh_resolver *r, const kh_node *node);
/* After all selections. */
void kh_allotment_resolve(kh_resolver *r, const kh_node *node);

/* ---- reference.c ---- */

/* The reference as written. */
kh_reference kh_reference_read(const kh_node *node);
/* Looks up what it refers to, when everything is declared. False: its document is here and has nothing of the kind. */
bool kh_reference_link(kh_resolver *r, kh_reference *ref);

/* ---- task.c ---- */

/* Before the first task, and when nothing more is looked up. */
void kh_tasks_begin(kh_resolver *r);
void kh_tasks_end(kh_resolver *r);
void kh_task_resolve(kh_resolver *r, const kh_node *node);
/* The task of the number in the document, or the deadline of the title where number is empty; KH_NONE: none. */
uint32_t kh_task_named(const kh_resolver *r, uint32_t document, kh_str number, kh_str title);
/* After all declarations: what tasks follow. */
void kh_tasks_link(kh_resolver *r);

/* ---- quota.c ---- */

void kh_quota_resolve(kh_resolver *r, const kh_node *node, uint32_t campaign, uint32_t clause, const kh_node *forms);
void kh_amendment_resolve(kh_resolver *r, const kh_node *node);

/* ---- target.c ---- */

/* Before the first target, and when nothing more is looked up. */
void kh_targets_begin(kh_resolver *r);
void kh_targets_end(kh_resolver *r);
void kh_target_resolve(kh_resolver *r, const kh_node *node);
/* The target of the number in the document, or KH_NONE. */
uint32_t kh_target_numbered(const kh_resolver *r, uint32_t document, kh_str number);
/* When all targets are there: those that weigh the parts of others. */
void kh_weights_link(kh_resolver *r);

/* ---- example.c ---- */

/* A ví dụ block; all else is resolved already. */
void kh_example_resolve(kh_resolver *r, const kh_node *node);

#endif
