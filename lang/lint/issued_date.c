/* KT135: a task says that it brings forth a document of one day (ban hành), and the document, which is read too, bears another. */
#include "lang/lint/follows.h"

/* The document of that number whose date differs; NULL where one agrees, has no date or is not read. */
static const kh_document *disagreeing(const kh_plan *plan, const kh_task *task)
{
	const kh_document *found = NULL;
	kh_str key = kh_key(task->issues), rest;

	for (size_t i = 0; i < plan->documents.len; i++) {
		const kh_document *document = &plan->documents.at[i];
		if (!kh_document_named(document, key, &rest))
			continue;
		if (!document->has_date || document->date == task->issued)
			return NULL;
		found = document;
	}
	return found;
}

void kh_lint_issued_date(kh_lint *l)
{
	for (const kh_task **task = kh_lint_tasks(l); *task != NULL; task++) {
		const kh_document *other = (*task)->has_issued ? disagreeing(l->plan, *task) : NULL;
		if (other != NULL)
			kh_lint_report(l, KH_KT135, kh_task_issued(*task)->span,
				       KH_ARGS(kh_follower_words(l, *task, *task), (*task)->issues, kh_date_text((*task)->issued),
					       kh_date_text(other->date)))
				->label = (kh_label){other->node->focus, KH_P_DATED_HERE};
	}
}
