/* Rule files in memory. A position is one 32-bit offset over all sources laid end to end; file, line and column are computed
 * only when something is printed. Text is UTF-8 in NFC without byte-order mark; offsets count its bytes. */
#ifndef KH_SOURCE_H
#define KH_SOURCE_H

#include "lang/base/text.h"
#include "lang/base/vec.h"

typedef struct {
	uint32_t start, end; /* offsets; end is past the last byte; {0, 0} is nowhere */
} kh_span;

#define KH_NOWHERE ((kh_span){0, 0})

#define KH_COUNT_STEP 1024

typedef struct {
	kh_str name; /* as the user wrote it, or relative to the file that imports it */
	kh_str path; /* where it was read */
	kh_str text;
	uint32_t base;          /* offset of its first byte */
	KH_VEC(uint32_t) lines; /* offset of each line's first byte */
	const uint32_t *counts; /* characters before each KH_COUNT_STEP bytes: columns of a very long line are not counted anew */
	bool recomposed;        /* the file was in another form than NFC; ... */
	uint32_t recomposed_at; /* ... where in the text the first difference lies */
} kh_source;

typedef struct {
	KH_VEC(kh_source *) files;
	uint32_t end; /* where the next file will begin; the first begins at 1 */
} kh_sources;

typedef struct {
	const kh_source *source;
	uint32_t line, column; /* from 1; columns count characters */
} kh_place;

/* Adds a file whose text is in memory: UTF-8, NFC. */
kh_source *kh_sources_add(kh_sources *all, kh_str name, kh_str path, kh_str text);
/* The source that holds the offset; NULL for nowhere. */
const kh_source *kh_source_at(const kh_sources *all, uint32_t offset);
kh_place kh_place_of(const kh_sources *all, uint32_t offset);
/* The line without its end, and the offset of its first byte. */
kh_str kh_source_line(const kh_source *source, uint32_t line, uint32_t *start);
kh_str kh_span_text(const kh_sources *all, kh_span span);
/* From the start of a to the end of b; nowhere counts as absent. */
kh_span kh_span_join(kh_span a, kh_span b);

#endif
