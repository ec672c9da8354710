/* KT149: a task or a deadline that follows a campaign (sau) is due before the campaign is over: whoever sums it up does not have the results
 * of its last days. */
#include "lang/lint/follows.h"
#include "lang/lint/when.h"

static kh_str campaign_words(const kh_lint *l, const kh_campaign *campaign, const kh_task *follower)
{
	const kh_node *header = l->plan->documents.at[campaign->document].node;

	if (campaign->document == l->plan->clauses.at[follower->clause].document || header == NULL)
		return campaign->number;
	return kh_fmt("%s (%s)", kh_str_c(campaign->number), kh_str_c(kh_document_words(header, l->lang)));
}

static void look_at(kh_lint *l, const kh_task *task, const kh_reference *ref)
{
	if (ref->to != KH_REF_CAMPAIGN || ref->item == KH_NONE || !task->has_period)
		return;
	const kh_campaign *campaign = &l->plan->campaigns.at[ref->item];
	if (!kh_judges_period(l, campaign) || campaign->period.to <= task->period.to)
		return;
	kh_lint_report(l, KH_KT149, kh_task_time(l, task),
		       KH_ARGS(kh_follower_words(l, task, task), kh_date_text(task->period.to), campaign_words(l, campaign, task),
			       kh_date_text(campaign->period.to)))
		->label = (kh_label){kh_period_node(campaign)->span, KH_P_PERIOD_HERE};
}

void kh_lint_due_before_end(kh_lint *l)
{
	for (const kh_task **task = kh_lint_tasks(l); *task != NULL; task++)
		for (size_t i = 0; i < (*task)->after.len; i++)
			look_at(l, *task, &(*task)->after.at[i]);
}
