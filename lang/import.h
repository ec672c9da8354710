/* Rule files and what they import, read and parsed once each. */
#ifndef KH_IMPORT_H
#define KH_IMPORT_H

#include "lang/syntax.h"

/* Reads a file into *text (UTF-8). False gives the reason in words of the diagnostics' language. */
typedef bool kh_reader(void *owner, kh_str path, kh_str *text, kh_str *why);

typedef struct {
	const kh_source *source;
	kh_tree *tree;
	KH_VEC(uint32_t) imports; /* indices of the files that it imports */
	bool *reached_from;       /* one a root: is it that root, or imported from it? */
} kh_rule_file;

typedef struct kh_files {
	KH_VEC(kh_rule_file) files; /* an imported file before the one that imports it; of one root, the root last */
	KH_VEC(uint32_t) roots;     /* the files that were asked for, in their order, each once: indices into files */
	unsigned lost;              /* kh_lost, of all files */
} kh_files;

/* A file that is asked for, its text read (UTF-8). */
typedef struct {
	kh_str path, text;
} kh_rule_text;

/* How imported files are read. */
typedef struct {
	kh_reader *read;
	void *owner;
	bool outside; /* may a file lie outside the folder of the plan? */
} kh_import_options;

/* Loads the files and, depth first, their imports. A file imported twice is read once; circles and, unless the options allow them,
 * files outside the folder of the root that leads to them are refused. */
kh_files *kh_files_load(kh_sources *sources, kh_diags *diags, const kh_rule_text *roots, size_t n, kh_import_options options);
/* Is there a root from which both files are reached? What one declares is then known to the other. */
bool kh_files_together(const kh_files *files, size_t a, size_t b);

#endif
