/* Numbered declarations by sort and document. Reports nothing. */
#include "lang/lint/numbered.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

enum { CAMPAIGNS, TASKS, TARGETS, SORTS };

bool kh_is_numbered(const kh_node *node)
{
	return node->kind == KH_N_CAMPAIGN || node->kind == KH_N_TASK || node->kind == KH_N_TARGET;
}

bool kh_numbered_alike(const kh_node *a, const kh_node *b)
{
	return a->kind == b->kind;
}

kh_str kh_numbered_word(const kh_lint *l, const kh_node *node)
{
	int word = node->kind == KH_N_TASK ? TOK_TASK : node->kind == KH_N_TARGET ? TOK_TARGET : node->word;

	return kh_str_of(kh_keyword_text(word, l->lang));
}

kh_str kh_numbered_text(const kh_node *node)
{
	return kh_fmt("%lld", (long long)node->num);
}

kh_numbered *kh_numbered_lists(const kh_lint *l, size_t *n)
{
	const kh_plan *plan = l->plan;
	kh_numbered *lists = KH_NEWN(kh_numbered, plan->documents.len * SORTS);
	size_t kept = 0;

	for (size_t i = 0; i < plan->campaigns.len; i++)
		kh_push(&lists[plan->campaigns.at[i].document * SORTS + CAMPAIGNS], plan->campaigns.at[i].node);
	for (size_t i = 0; i < plan->tasks.len; i++) {
		const kh_task *task = &plan->tasks.at[i];
		if (task->node->kind == KH_N_TASK && (i == 0 || task[-1].node != task->node))
			kh_push(&lists[plan->clauses.at[task->clause].document * SORTS + TASKS], task->node);
	}
	for (size_t i = 0; i < plan->targets.len; i++) {
		const kh_target *target = &plan->targets.at[i];
		kh_push(&lists[plan->clauses.at[target->clause].document * SORTS + TARGETS], target->node);
	}
	for (size_t i = 0; i < plan->documents.len * SORTS; i++)
		if (lists[i].len > 0)
			lists[kept++] = lists[i];
	*n = kept;
	return lists;
}
