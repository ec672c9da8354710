/* Rule files and what they import, read and parsed once each. */
#ifndef KH_IMPORT_H
#define KH_IMPORT_H

#include "lang/syntax.h"

/* Reads a file into *text (UTF-8). False gives the reason in words of the diagnostics' language. */
typedef bool kh_reader(void *owner, kh_str path, kh_str *text, kh_str *why);

typedef struct {
	const kh_source *source;
	kh_tree *tree;
} kh_rule_file;

typedef struct kh_files {
	KH_VEC(kh_rule_file) files; /* an imported file before the one that imports it; the plan's own file last */
	unsigned lost;              /* kh_lost, of all files */
} kh_files;

/* Loads the file and, depth first, its imports. A file imported twice is read once; circles and files outside the folder of the
 * first file are refused. */
kh_files *kh_files_load(kh_sources *sources, kh_diags *diags, kh_str path, kh_str text, kh_reader *reader, void *owner);

#endif
