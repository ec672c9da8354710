/* Data sets, their columns and the types of cells. The built-in columns come from field.def; a rule file adds others with
 * trường. */
#ifndef KH_FIELD_H
#define KH_FIELD_H

#include "lang/base/text.h"
#include "lang/base/vec.h"

typedef enum { KH_NOMINATIONS, KH_DATASET_COUNT } kh_dataset;

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
	kh_dataset dataset;
	kh_type type;
	bool required; /* an empty cell is KT202 whatever the rules need */
} kh_field;

/* The columns of a plan: the built-in ones, then the added ones. An index into fields names a column everywhere. */
typedef struct {
	KH_VEC(kh_field) fields;
} kh_schema;

kh_schema *kh_schema_new(void);
/* The column with this header name, in any of its spellings; KH_NONE (map.h) when there is none. */
uint32_t kh_schema_find(const kh_schema *schema, kh_str name);

/* The kind that a cell names: "tập thể", "TT", "collective", ...; 0 when none. */
unsigned kh_kind_read(kh_str cell);

#endif
