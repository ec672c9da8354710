/* Data sets, their columns and the types of cells. The built-in columns come from field.def; a rule file adds others with
 * trường. */
#ifndef KH_FIELD_H
#define KH_FIELD_H

#include "lang/base/text.h"
#include "lang/base/vec.h"

/* What a data file holds, in the order in which reports tell of it. */
typedef enum {
	KH_NOMINATIONS,  /* who is nominated for an award */
	KH_RECOGNITIONS, /* who was recognised in which year and area: judged like nominations, then selected from */
	KH_PROGRESS,     /* which task was done when */
	KH_RESULTS,      /* what became of which target */
	KH_DATASET_COUNT
} kh_dataset;

/* A set of data sets. */
#define KH_SET(dataset) (1u << (dataset))
/* Those whose rows are nominees. */
#define KH_NOMINEES (KH_SET(KH_NOMINATIONS) | KH_SET(KH_RECOGNITIONS))

typedef enum { KH_TYPE_TEXT, KH_TYPE_NUMBER, KH_TYPE_DATE, KH_TYPE_KIND, KH_TYPE_UNIT, KH_TYPE_BOOL } kh_type;

/* The kinds of nominees (Law on Emulation and Commendation 2022, art. 74): a household or a firm is neither of the first two.
 * Values are bits of a set. */
typedef enum {
	KH_COLLECTIVE = 1,
	KH_INDIVIDUAL = 2,
	KH_HOUSEHOLD = 4,
	KH_ENTERPRISE = 8,
	KH_ALL_KINDS = 15,
} kh_kind;

/* Built-in columns in the order of field.def; added ones follow. */
enum {
#define KH_FIELD(ident, ...) KH_F_##ident,
#include "lang/field.def"
#undef KH_FIELD
	KH_BUILTIN_FIELDS
};

typedef struct {
	kh_str name;           /* canonical, Vietnamese */
	kh_str english;        /* the same for an added column */
	KH_VEC(kh_str) others; /* further header names */
	KH_VEC(kh_str) weak;   /* header names that mean this column only where no other column of the file does */
	unsigned datasets;     /* a set: those that have the column */
	kh_type type;
	bool required; /* nominees only: an empty cell is KT202 whatever the rules need */
} kh_field;

/* The columns of a plan: the built-in ones, then the added ones. An index into fields names a column everywhere. */
typedef struct {
	KH_VEC(kh_field) fields;
} kh_schema;

kh_schema *kh_schema_new(void);
/* The column with this header name, in any of its spellings, first among those of nominees; KH_NONE (map.h) when there is none. */
uint32_t kh_schema_find(const kh_schema *schema, kh_str name);
/* The same among the columns of these data sets. */
uint32_t kh_schema_find_in(const kh_schema *schema, unsigned datasets, kh_str name);
/* The first that has it among its weak names. */
uint32_t kh_schema_find_weak(const kh_schema *schema, kh_str name);

/* The column that says what a row is about: the nominee, the task, the target. */
uint32_t kh_dataset_subject(kh_dataset dataset);
/* The data set that a word names ("tiến độ", "progress"), by key with or without marks; KH_DATASET_COUNT when none. */
kh_dataset kh_dataset_read(kh_str word);

/* The kind that a cell names: "tập thể", "TT", "collective", ...; 0 when none. */
unsigned kh_kind_read(kh_str cell);

#endif
