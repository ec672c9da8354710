/* KT133: a task is due before what it has to follow (sau) is due. The one may then be late only because the other is in time. Where both
 * are due on one day, the schedule can be kept. */
#include "lang/lint/follows.h"

static void look_at(kh_lint *l, const kh_task *task, const kh_reference *ref)
{
	const kh_task *before = kh_followed_task(l, task, ref);

	if (before == NULL || !before->has_period || !task->has_period || before->period.to <= task->period.to)
		return;
	kh_lint_report(l, KH_KT133, kh_task_time(l, task),
		       KH_ARGS(kh_follower_words(l, task, task), kh_date_text(task->period.to), kh_follower_words(l, before, task),
			       kh_date_text(before->period.to)))
		->label = (kh_label){kh_task_time(l, before), KH_P_PERIOD_HERE};
}

void kh_lint_due_before_followed(kh_lint *l)
{
	for (const kh_task **task = kh_lint_tasks(l); *task != NULL; task++)
		for (size_t i = 0; i < (*task)->after.len; i++)
			look_at(l, *task, &(*task)->after.at[i]);
}
