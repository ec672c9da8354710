/* Tasks, their order and their words. Reports nothing. */
#include "lang/lint/follows.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

bool kh_lint_is_own(const kh_lint *l, uint32_t clause)
{
	const kh_document *document = &l->plan->documents.at[l->plan->clauses.at[clause].document];

	return l->files->files.at[document->file].reached_from[0];
}

const kh_task **kh_lint_tasks(const kh_lint *l)
{
	const kh_plan *plan = l->plan;
	const kh_task **own = KH_NEWN(const kh_task *, plan->tasks.len + 1);
	size_t n = 0;

	for (size_t i = 0; i < plan->tasks.len; i++) {
		const kh_task *task = &plan->tasks.at[i];
		if ((n == 0 || own[n - 1]->node != task->node) && kh_lint_is_own(l, task->clause))
			own[n++] = task;
	}
	return own;
}

const kh_task *kh_followed_task(const kh_lint *l, const kh_task *follower, const kh_reference *ref)
{
	if ((ref->to != KH_REF_TASK && ref->to != KH_REF_DUE) || ref->item == KH_NONE)
		return NULL;
	const kh_task *task = &l->plan->tasks.at[ref->item], *end = l->plan->tasks.at + l->plan->tasks.len;
	if (task->year == 0 || !follower->has_period)
		return task;
	int year = kh_date_ymd(follower->period.to).year;
	for (const kh_task *other = task; other < end && other->node == task->node; other++)
		if (other->year == year)
			return other;
	return NULL;
}

kh_str kh_follower_words(const kh_lint *l, const kh_task *task, const kh_task *follower)
{
	uint32_t document = l->plan->clauses.at[task->clause].document;
	const kh_node *header = l->plan->documents.at[document].node;
	kh_buf out = {0};

	if (task->number.len > 0)
		kh_buf_addf(&out, "%s %s", kh_keyword_text(TOK_TASK, l->lang), kh_str_c(task->number));
	else
		kh_buf_add(&out, kh_phrase_fill(KH_P_DEADLINE_NAMED, l->lang, KH_ARGS(task->title)));
	if (document != l->plan->clauses.at[follower->clause].document && header != NULL)
		kh_buf_addf(&out, " (%s)", kh_str_c(kh_document_words(header, l->lang)));
	return kh_buf_str(&out);
}

kh_span kh_task_time(const kh_lint *l, const kh_task *task)
{
	const kh_clause *clause = &l->plan->clauses.at[task->period_clause != KH_NONE ? task->period_clause : task->clause];

	return clause->focus.end > clause->focus.start ? clause->focus : clause->span;
}

const kh_node *kh_task_issued(const kh_task *task)
{
	for (size_t i = 0; i < task->node->kids.len; i++)
		if (task->node->kids.at[i]->kind == KH_N_ISSUED)
			return task->node->kids.at[i];
	return NULL;
}
