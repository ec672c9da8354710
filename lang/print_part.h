/* Parts of a printed line; not for others than print_line.c and print_dataset.c. Each adds to the line. */
#ifndef KH_PRINT_PART_H
#define KH_PRINT_PART_H

#include "lang/print_line.h"

typedef void kh_line_writer(kh_line *l, const kh_node *node);

void kh_put(kh_line *l, const char *s);
/* A keyword in the language of the line, or an operator. */
void kh_put_word(kh_line *l, int word);
/* The same with a blank before and behind. */
void kh_put_between(kh_line *l, int word);
/* Keyword, colon, blank. */
void kh_put_head(kh_line *l, int word);
/* In quotes, those inside doubled. */
void kh_put_string(kh_line *l, kh_str s);
/* Keyword, blank, string. */
void kh_put_named(kh_line *l, int word, kh_str name);
void kh_put_column(kh_line *l, kh_str name);
/* The node's date. */
void kh_put_date(kh_line *l, const kh_node *node);
/* ", ngày 06/03/2024" where the node has a date. */
void kh_put_dated(kh_line *l, const kh_node *node);
/* The kids from the given one on, with commas. */
void kh_put_list(kh_line *l, const kh_node *list, size_t from, kh_line_writer *one);

/* ---- nodes; see ast.def ---- */

void kh_put_text(kh_line *l, const kh_node *node);
void kh_put_literal(kh_line *l, const kh_node *node);
void kh_put_places(kh_line *l, const kh_node *places);
void kh_put_kinds(kh_line *l, const kh_node *kinds);
void kh_put_span(kh_line *l, const kh_node *span);
/* A period, or the day or yearly day of a task. */
void kh_put_when_due(kh_line *l, const kh_node *node);
void kh_put_counted(kh_line *l, const kh_node *node);
void kh_put_expr(kh_line *l, const kh_node *node);
/* " khi ..."; nothing for NULL. */
void kh_put_when(kh_line *l, const kh_node *expr);
void kh_put_group(kh_line *l, const kh_node *group);
void kh_put_prefer(kh_line *l, const kh_node *prefer);
void kh_put_scope_column(kh_line *l, const kh_node *column);

/* ---- print_dataset.c ---- */

/* What writes the line of a kind of node, or NULL for the kinds of print_line.c. */
kh_line_writer *kh_dataset_writer(kh_node_kind kind);

#endif
