/* Text inside markup: patterns whose gaps {0}, {1}, ... are filled with escaped text, so that nothing of a file can become markup. */
#ifndef KH_REPORT_MARKUP_H
#define KH_REPORT_MARKUP_H

#include "runtime/report/out.h"

/* Adds text so that it is only text: in HTML between tags and in quoted attributes, in Markdown anywhere. Control and hidden
 * characters are shown as kh_buf_shown shows them. */
void kh_html_escape(kh_buf *out, kh_str text);
void kh_markdown_escape(kh_buf *out, kh_str text);

/* Adds a cell to a line of CSV, behind a comma where the line has begun; quotes as RFC 4180. One that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers keep as they are. */
void kh_csv_add(kh_buf *line, kh_str cell);

/* The pattern is markup, the arguments are text. */
void kh_html(kh_out *out, const char *pattern, const kh_str *args, size_t n);
void kh_markdown(kh_out *out, const char *pattern, const kh_str *args, size_t n);
/* Markup as it is. */
void kh_markup(kh_out *out, const char *markup);

#endif
