/* A schedule as JSON: the day of evaluation, how many tasks stand how, and each task as it is owed. Days are written as ISO 8601. */
#include "runtime/report/json.h"
#include "runtime/report/schedule.h"

json_t *kh_json_task(const kh_plan *plan, uint32_t task)
{
	const kh_task *t = &plan->tasks.at[task];

	return kh_json_text(t->number.len > 0 ? t->number : t->title);
}

static json_t *day_of(bool known, kh_date day)
{
	kh_ymd ymd = kh_date_ymd(day);

	return known ? kh_json_text(kh_fmt("%04d-%02d-%02d", ymd.year, ymd.month, ymd.day)) : json_null();
}

static json_t *duty_object(const kh_judgement *j, const kh_duty *duty, kh_lang lang)
{
	const kh_task *task = &j->plan->tasks.at[duty->task];
	json_t *o = json_object();

	kh_json_set(o, "number", kh_json_text_or_null(task->number));
	kh_json_set(o, "title", kh_json_text(task->title));
	kh_json_set(o, "year", task->year == 0 ? json_null() : json_integer(task->year));
	kh_json_set(o, "lead", kh_json_text_or_null(kh_task_leads(task, lang)));
	kh_json_set(o, "unit", kh_json_text_or_null(duty->unit));
	kh_json_set(o, "from", day_of(task->has_period && !task->open_start, task->period.from));
	kh_json_set(o, "to", day_of(task->has_period, task->period.to));
	kh_json_set(o, "state", json_string(kh_duty_state_word(duty->state)));
	kh_json_set(o, "completed", day_of(kh_duty_done(duty), duty->day));
	kh_json_set(o, "days", json_integer(duty->days));
	kh_json_set(o, "row", duty->row == KH_NO_ROW ? json_null() : json_integer(kh_table_number(j->table, duty->row)));
	kh_json_set(o, "clause", kh_json_clause(j->plan, task->clause, lang));
	return o;
}

static json_t *counts_object(const kh_progress *p)
{
	json_t *o = json_object();

	for (int state = 0; state < KH_DUTY_STATES; state++)
		kh_json_set(o, kh_duty_state_word((kh_duty_state)state), json_integer((json_int_t)p->count[state]));
	return o;
}

void kh_json_progress(json_t *o, const kh_judgement *j, kh_lang lang)
{
	const kh_progress *p = j->progress;
	json_t *tasks = json_array();

	for (size_t i = 0; i < p->duties.len; i++)
		kh_json_push(tasks, duty_object(j, &p->duties.at[i], lang));
	kh_json_set(o, "date", day_of(p->has_date, p->date));
	kh_json_set(o, "next", day_of(p->has_next, p->next));
	kh_json_set(o, "states", counts_object(p));
	kh_json_set(o, "tasks", tasks);
}
