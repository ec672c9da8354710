/* KT134: the document that a task brings forth (ban hành) is dated outside of the time of the task. Its day is that which the task states,
 * else that of the document itself, where it is read too. */
#include "lang/lint/follows.h"

static bool day_of(const kh_lint *l, const kh_task *task, kh_date *day, kh_label *label)
{
	uint32_t document = kh_document_find(l->plan, task->issues);
	bool read = document != KH_NONE && l->plan->documents.at[document].has_date;

	if (read)
		*label = (kh_label){l->plan->documents.at[document].node->focus, KH_P_DATED_HERE};
	*day = task->has_issued ? task->issued : read ? l->plan->documents.at[document].date : 0;
	return task->has_issued || read;
}

static void look_at(kh_lint *l, const kh_task *task)
{
	kh_label label = {0};
	kh_date day;

	if (task->issues.len == 0 || !task->has_period || !day_of(l, task, &day, &label))
		return;
	bool early = !task->open_start && day < task->period.from;
	if (!early && day <= task->period.to)
		return;
	kh_diag *diag = kh_lint_report(l, KH_KT134, kh_task_issued(task)->span,
				       KH_ARGS(kh_follower_words(l, task, task), task->issues, kh_date_text(day),
					       early ? kh_date_text(task->period.from) : KH_NO_STR, kh_date_text(task->period.to)));
	if (!task->has_issued)
		diag->label = label;
}

void kh_lint_issued_in_time(kh_lint *l)
{
	for (const kh_task **task = kh_lint_tasks(l); *task != NULL; task++)
		look_at(l, *task);
}
