/* Text for a terminal or a pipe: colours, the excerpt of a rule file with its underline, diagnostics. */
#ifndef KH_RENDER_H
#define KH_RENDER_H

#include "lang/diag.h"

typedef struct {
	kh_lang lang;
	bool color;
} kh_style;

typedef enum { KH_INK_PLAIN, KH_INK_BOLD, KH_INK_DIM, KH_INK_RED, KH_INK_YELLOW, KH_INK_GREEN, KH_INK_BLUE } kh_ink;

/* Turns an ink on, and all inks off; nothing without colours. */
void kh_ink_on(kh_buf *out, kh_style style, kh_ink ink);
void kh_ink_off(kh_buf *out, kh_style style);
kh_ink kh_severity_ink(kh_severity severity);

/* The line of the span with its number and the span underlined, each line after indent spaces:
 *     12 │   chủ tri: "Sở Nội vụ"
 *        │   ^^^^^^^
 * A span over several lines shows the first; a long line is cut around the span. */
void kh_render_excerpt(kh_buf *out, const kh_sources *sources, kh_span span, kh_style style, size_t indent);
/* "rules/2024.kt:12:3". */
void kh_render_place(kh_buf *out, const kh_sources *sources, kh_span span);
/* One diagnostic: its place and sentence, its line, advice. */
void kh_render_diag(kh_buf *out, const kh_sources *sources, const kh_diag *diag, kh_style style);
/* All diagnostics, at most most of them and then a count; a closing line counts errors and warnings. */
void kh_render_diags(kh_buf *out, const kh_sources *sources, const kh_diags *diags, kh_style style, size_t most);

#endif
