/* Nodes of the syntax tree. */
#include "lang/ast.h"

kh_node *kh_node_new(kh_node_kind kind, kh_span span)
{
	kh_node *node = KH_NEW(kh_node);

	node->kind = kind;
	node->span = span;
	node->depth = 1;
	return node;
}

void kh_node_push(kh_node *node, kh_node *kid)
{
	kh_push(&node->kids, kid);
	if (kid != NULL && kid->depth + 1 > node->depth)
		node->depth = kid->depth + 1;
}

kh_node *kh_node_kid(const kh_node *node, size_t index)
{
	return index < node->kids.len ? node->kids.at[index] : NULL;
}

static bool same_head(const kh_node *a, const kh_node *b)
{
	return a->kind == b->kind && a->word == b->word && a->word2 == b->word2 && kh_str_eq(a->label, b->label) &&
	       kh_str_eq(a->text, b->text) && kh_str_eq(a->text2, b->text2) && a->num == b->num && a->num2 == b->num2 &&
	       kh_num_cmp(a->number, b->number) == 0 && a->has_date == b->has_date && a->date == b->date && a->flag == b->flag &&
	       a->flag2 == b->flag2 && a->kids.len == b->kids.len;
}

bool kh_node_same(const kh_node *a, const kh_node *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	if (!same_head(a, b))
		return false;
	for (size_t i = 0; i < a->kids.len; i++)
		if (!kh_node_same(a->kids.at[i], b->kids.at[i]))
			return false;
	return true;
}
