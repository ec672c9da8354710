/* Words for findings about time limits and tasks (KT5xx) and about results of targets (KT6xx). It neither converts a unit of measure
 * nor rounds: how numbers are written is the business of targets.c, how tasks are told that of schedule.c. */
#include "runtime/report/worders.h"

#include "lang/measure.h"
#include "lang/suggest.h"
#include "runtime/report/schedule.h"
#include "runtime/report/targets.h"

/* ---- time limits and tasks ---- */

void kh_word_late(kh_sentence *w)
{
	kh_arg(w, kh_arg_date(w, KH_F_SENT));
	kh_arg(w, w->campaign ? kh_date_text(w->campaign->deadline) : KH_NO_STR);
}

void kh_word_of_task(kh_sentence *w)
{
	w->n = kh_task_arguments(w->j, w->f, w->lang, w->args);
}

/* ---- results of targets ---- */

static const kh_goal_result *result_of(const kh_sentence *w)
{
	return &w->j->results->of[w->f->item];
}

void kh_word_missed(kh_sentence *w)
{
	const kh_goal *goal = kh_sentence_goal(w);
	const kh_goal_result *result = result_of(w);
	kh_arg(w, kh_goal_words(w->plan, goal, w->lang));
	if (goal->op == KH_GOAL_DONE)
		return;
	kh_arg(w, kh_goal_reported(goal, result, w->lang));
	kh_arg(w, kh_goal_wanted(goal, result, w->lang));
	kh_arg(w, kh_goal_gap(goal, result, w->lang));
	kh_arg(w, kh_goal_share(result, w->lang));
	kh_arg(w, kh_str_of(kh_phrase_text(result->gap.num > 0 ? KH_P_GAP_ABOVE : KH_P_GAP_BELOW, w->lang)));
	kh_arg(w, kh_measure_text(result->bound, goal->measure));
	kh_arg(w, kh_goal_rounding(result, w->lang));
}

void kh_word_unreported(kh_sentence *w)
{
	const kh_goal *goal = kh_sentence_goal(w);
	const kh_target *target = &w->plan->targets.at[goal->target];
	if (w->f->more)
		kh_arg(w, kh_target_words(w->plan, target, w->lang));
	else
		kh_arg(w, kh_goal_words(w->plan, goal, w->lang));
	kh_arg(w, w->f->more ? kh_count_text(target->goals, w->lang) : KH_NO_STR);
	kh_arg(w, kh_arg_field(w));
}

void kh_word_unknown_target(kh_sentence *w)
{
	kh_suggestion s;
	kh_suggest_start(&s, kh_arg_meaning(w, KH_F_TARGET));
	for (size_t i = 0; i < w->plan->targets.len; i++)
		kh_suggest_try(&s, w->plan->targets.at[i].title);
	kh_arg(w, kh_arg_cell(w, KH_F_TARGET));
	for (size_t i = 0; s.best.len > 0 && i < w->plan->targets.len; i++) {
		const kh_target *target = &w->plan->targets.at[i];
		if (!kh_str_eq(target->title, s.best))
			continue;
		kh_arg(w, kh_fmt("%s %s", kh_str_c(target->number), kh_str_c(kh_quoted(target->title, w->lang))));
		return;
	}
}

/* The unit as the cell gives it, beside a number or alone. */
void kh_word_wrong_measure(kh_sentence *w)
{
	const kh_goal *goal = kh_sentence_goal(w);
	kh_str written = kh_arg_cell(w, w->f->field), corrected;
	kh_measure read;
	if (w->f->field != KH_F_MEASURE && kh_measure_read(kh_arg_meaning(w, w->f->field), &read, &corrected) == KH_NUM_OK)
		written = read.unit;
	kh_arg(w, kh_goal_words(w->plan, goal, w->lang));
	kh_arg(w, written);
	kh_arg(w, goal->measure);
}

void kh_word_two_results(kh_sentence *w)
{
	kh_arg(w, kh_goal_words(w->plan, kh_sentence_goal(w), w->lang));
	kh_arg(w, kh_arg_cell(w, KH_F_RESULT));
	kh_arg(w, kh_other_place(w->j, w->f->row, w->f->other, w->lang));
	kh_arg(w, kh_cell_as_sent(w->j, w->f->other, KH_F_RESULT));
}
