/* Cases of tasks and deadlines: done on the last day and on the day after; not done at the end of the last day and on the day
 * after; never reported. Tasks with one last day stand in one table, each once: two reports of one task would be a finding. */
#include "runtime/boundary/boundary.h"
#include "runtime/boundary/values.h"

static bool has_end(const kh_task *task)
{
	return task->has_period;
}

/* A row that reports the task; empty day: under way. */
static kh_draft_row row_of(const kh_writer *w, const kh_task *task, kh_str day)
{
	kh_draft_row row = kh_draft_row_new(w->plan);
	kh_values units = {0};

	row[KH_F_TASK] = task->number.len > 0 ? task->number : task->title;
	row[KH_F_DONE] = day;
	if (task->year != 0)
		row[KH_F_YEAR] = kh_fmt("%d", task->year);
	if (task->each)
		kh_values_add_units(&units, w->plan, &task->leads, task->period.to);
	if (units.len > 0)
		row[KH_F_UNIT] = units.at[0];
	return row;
}

/* All tasks, each done so many days after its last day. */
static void write_done(kh_writer *w, int late, kh_phrase title, kh_code code)
{
	kh_draft draft = {.title = kh_str_of(kh_phrase_text(title, w->lang))};

	for (size_t i = 0; i < w->plan->tasks.len; i++) {
		const kh_task *task = &w->plan->tasks.at[i];
		if (has_end(task))
			kh_push(&draft.rows, row_of(w, task, kh_date_text(task->period.to + late)));
	}
	if (draft.rows.len > 0)
		kh_draft_write(w, &draft, (kh_aim){0, code, KH_NONE});
}

/* The tasks whose last day this is, not done at its end (late 0) or on the day after (1). */
static void write_open(kh_writer *w, kh_date last, int late)
{
	kh_phrase phrase = late ? KH_P_BOUNDARY_PAST : KH_P_BOUNDARY_LAST_DAY;
	kh_draft draft = {.has_date = true, .date = last + late, .has_empty = true, .empty = KH_F_DONE};

	draft.title = kh_phrase_fill(phrase, w->lang, KH_ARGS(kh_date_text(last)));
	for (size_t i = 0; i < w->plan->tasks.len; i++)
		if (has_end(&w->plan->tasks.at[i]) && w->plan->tasks.at[i].period.to == last)
			kh_push(&draft.rows, row_of(w, &w->plan->tasks.at[i], KH_NO_STR));
	kh_draft_write(w, &draft, (kh_aim){0, late ? KH_KT502 : KH_CODE_COUNT, KH_NONE});
}

static bool is_first_with_day(const kh_plan *plan, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (has_end(&plan->tasks.at[i]) && plan->tasks.at[i].period.to == plan->tasks.at[index].period.to)
			return false;
	return has_end(&plan->tasks.at[index]);
}

/* One task is done, the others were never reported, and the last of all last days is past. */
static void write_never(kh_writer *w)
{
	kh_draft draft = {.has_date = true};
	const kh_task *done = NULL;

	for (size_t i = 0; i < w->plan->tasks.len; i++) {
		const kh_task *task = &w->plan->tasks.at[i];
		if (!has_end(task))
			continue;
		done = done == NULL ? task : done;
		draft.date = task->period.to >= draft.date ? task->period.to + 1 : draft.date;
	}
	if (done == NULL)
		return;
	draft.title = kh_str_of(kh_phrase_text(KH_P_BOUNDARY_NEVER, w->lang));
	kh_push(&draft.rows, row_of(w, done, kh_date_text(done->period.to)));
	kh_draft_write(w, &draft, (kh_aim){KH_NO_ROW, KH_KT506, KH_NONE});
}

void kh_boundary_tasks(kh_writer *w)
{
	write_done(w, 0, KH_P_BOUNDARY_IN_TIME, KH_CODE_COUNT);
	write_done(w, 1, KH_P_BOUNDARY_LATE, KH_KT504);
	for (size_t i = 0; i < w->plan->tasks.len; i++) {
		if (!is_first_with_day(w->plan, i))
			continue;
		write_open(w, w->plan->tasks.at[i].period.to, 0);
		write_open(w, w->plan->tasks.at[i].period.to, 1);
	}
	write_never(w);
}
