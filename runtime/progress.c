/* From rows to tasks: each row is led to the task (of a yearly one, the year; of one that many owe, the unit) that it reports, then
 * each task is held against its period and against what it must follow. Says nothing of a task twice: what no row reports is told
 * once, without a row. */
#include "runtime/progress.h"

#include "runtime/cells.h"
#include "runtime/eligibility.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/match.h"
#include "runtime/tuples.h"

static const char *const leads[] = {"nhiệm vụ", "nv", "task", "hạn", "due", "deadline", "số", "stt", ":", ".", "-", "–", NULL};

/* The part of a duty that one owes for all. */
enum { FOR_ALL = 1 };

/* What a duty is found by, and what its rows said besides. */
typedef struct {
	kh_judging *j;
	kh_progress *out;
	kh_task_names *names;
	kh_tuples index;   /* task and part of the unit, one a duty */
	uint32_t *task_of; /* one a row: index into plan->tasks, or KH_NONE */
	bool *open;        /* one a task: other units than those listed may owe it */
} keeping;

static const kh_task *task_at(const keeping *k, uint32_t task)
{
	return &k->j->plan->tasks.at[task];
}

/* ---- which task ---- */

kh_task_names *kh_task_names_of(const kh_plan *plan)
{
	kh_task_names *names = KH_NEW(kh_task_names);
	size_t n = plan->tasks.len;
	kh_str *titles = KH_NEWN(kh_str, n + 1), *numbers = KH_NEWN(kh_str, n + 1);

	for (size_t i = 0; i < n; i++) {
		titles[i] = kh_name_parts(kh_key(plan->tasks.at[i].title), leads).name;
		numbers[i] = plan->tasks.at[i].number;
	}
	kh_alike_init(&names->by_number, numbers, n);
	kh_alike_init(&names->by_title, titles, n);
	return names;
}

void kh_task_names_free(kh_task_names *names)
{
	kh_alike_free(&names->by_number);
	kh_alike_free(&names->by_title);
}

static uint32_t document_of(const kh_plan *plan, const kh_task *task)
{
	return plan->clauses.at[task->clause].document;
}

/* The task of the document, or of any, in the chain; title: and of this title; empty: whatever its title. Of a yearly task the first
 * year. */
static uint32_t pick(const kh_plan *plan, const kh_task_names *names, const kh_alike *alike, uint32_t first, uint32_t document,
		     kh_str title)
{
	uint32_t found = KH_NONE;

	for (uint32_t i = first; i != KH_NONE; i = alike->next[i]) {
		const kh_task *task = &plan->tasks.at[i];
		if ((document != KH_NONE && document_of(plan, task) != document) ||
		    (title.len > 0 && !kh_str_eq(title, names->by_title.texts[i])))
			continue;
		if (found != KH_NONE && document_of(plan, task) != document_of(plan, &plan->tasks.at[found]))
			return KH_SEVERAL;
		found = i < found ? i : found; /* KH_NONE is above all */
	}
	return found;
}

uint32_t kh_task_match(const kh_plan *plan, const kh_task_names *names, uint32_t document, kh_str key)
{
	kh_named named = kh_name_parts(key, leads);
	const kh_alike *numbers = &names->by_number, *titles = &names->by_title;
	uint32_t found = pick(plan, names, numbers, kh_alike_first(numbers, named.digits), document, named.rest);

	return found != KH_NONE ? found : pick(plan, names, titles, kh_alike_first(titles, named.name), document, KH_NO_STR);
}

/* The year that a row of a yearly task speaks of: its column năm, else the year of its date; 0: not known. */
static int year_of(kh_judging *j, uint32_t row)
{
	kh_num year;
	kh_date day;

	if (kh_cell_number(j->table, row, KH_F_YEAR, &year) == KH_CELL_KNOWN)
		return kh_num_is_int(year) && year.num > 0 && year.num <= 9999 ? (int)year.num : 0;
	return kh_cell_date(j->table, row, KH_F_DONE, &day) == KH_CELL_KNOWN ? kh_date_ymd(day).year : 0;
}

/* Yearly tasks of one declaration stand next to each other. */
static uint32_t of_year(const kh_plan *plan, uint32_t first, int year)
{
	const kh_task *tasks = plan->tasks.at;

	for (uint32_t i = first; i < plan->tasks.len && tasks[i].node == tasks[first].node; i++)
		if (tasks[i].year == year)
			return i;
	return KH_NONE;
}

/* The rule of the clause lacks this one column. */
static void doubt_for(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause)
{
	kh_need(j, field);
	kh_undecided(j, row, clause);
}

static uint32_t find_year(keeping *k, uint32_t row, uint32_t first)
{
	uint32_t clause = task_at(k, first)->clause, found;
	int year = year_of(k->j, row);

	if (year == 0) {
		doubt_for(k->j, row, KH_F_YEAR, clause);
		return KH_NONE;
	}
	found = of_year(k->j->plan, first, year);
	if (found == KH_NONE) {
		kh_finding *f = kh_found(k->j, KH_KT503, row, KH_F_TASK, clause);
		f->item = first;
		f->more = 1;
	}
	return found;
}

static uint32_t find_task(keeping *k, uint32_t row)
{
	kh_judging *j = k->j;
	uint32_t key, document, task;

	if (!kh_judge_report(j, row) || kh_cell_key(j->table, row, KH_F_TASK, &key) != KH_CELL_KNOWN)
		return KH_NONE;
	if (!kh_row_document(j, row, &document)) {
		kh_found(j, KH_KT224, row, KH_F_DOCUMENT, KH_NONE)->more = 1;
		return KH_NONE;
	}
	task = kh_task_match(j->plan, k->names, document, kh_pool_text(&j->table->keys, key));
	if (task == KH_SEVERAL) {
		kh_found_as(j, KH_WARNING, KH_KT224, row, KH_F_DOCUMENT, KH_NONE);
		j->marks[row] |= KH_OWN_DOUBT;
		return KH_NONE;
	}
	if (task == KH_NONE) {
		kh_found(j, KH_KT503, row, KH_F_TASK, KH_NONE);
		return KH_NONE;
	}
	return task_at(k, task)->year != 0 ? find_year(k, row, task) : task;
}

/* ---- duties ---- */

static void add_duty(keeping *k, uint32_t task, uint32_t part, kh_str unit)
{
	uint32_t parts[] = {task, part};

	if (kh_tuples_find(&k->index, parts) != KH_NONE)
		return;
	kh_tuples_add(&k->index, parts);
	kh_push(&k->out->duties, (kh_duty){.task = task, .unit = unit, .state = KH_DUTY_UNREPORTED, .row = KH_NO_ROW});
}

/* A unit owes what falls due while it exists. */
static void add_unit(keeping *k, uint32_t task, uint32_t entity)
{
	kh_entity e = kh_entity_of(k->j->plan->reg, entity);
	const kh_task *t = task_at(k, task);

	if (!t->has_period || (t->period.to >= e.valid.from && t->period.to <= e.valid.to))
		add_duty(k, task, kh_entity_part(entity), e.name);
}

static void add_units_of(keeping *k, uint32_t task, uint32_t block)
{
	kh_entity_list units = kh_register_units(k->j->plan->reg, &block, 1);

	for (size_t i = 0; i < units.len; i++)
		add_unit(k, task, units.at[i]);
	k->open[task] = k->open[task] || kh_register_open(k->j->plan->reg, block);
}

/* Units of open blocks are known only by their rows. */
static void add_strangers(keeping *k, uint32_t task)
{
	uint32_t part;

	for (uint32_t row = 0; k->open[task] && row < k->j->table->len; row++)
		if (k->task_of[row] == task && kh_cell_part(k->j, row, KH_F_UNIT, &part))
			add_duty(k, task, part, kh_cell_words(k->j->plan, k->j->table, row, KH_F_UNIT));
}

static void add_duties(keeping *k, uint32_t task)
{
	const kh_task *t = task_at(k, task);

	kh_push(&k->out->first, (uint32_t)k->out->duties.len);
	if (!t->each) {
		add_duty(k, task, FOR_ALL, KH_NO_STR);
		return;
	}
	for (size_t i = 0; i < t->leads.entities.len; i++) {
		uint32_t lead = t->leads.entities.at[i];
		if (t->each_unit && kh_entity_kind_of(k->j->plan->reg, lead) == KH_BLOCK)
			add_units_of(k, task, lead);
		else
			add_unit(k, task, lead);
	}
	add_strangers(k, task);
}

/* ---- rows ---- */

static uint32_t find_duty(keeping *k, uint32_t row, uint32_t task)
{
	const kh_task *t = task_at(k, task);
	uint32_t parts[] = {task, FOR_ALL};
	uint32_t found;

	if (t->each && !kh_cell_part(k->j, row, KH_F_UNIT, &parts[1])) {
		doubt_for(k->j, row, KH_F_UNIT, t->clause);
		return KH_NONE;
	}
	found = kh_tuples_find(&k->index, parts);
	if (found == KH_NONE)
		kh_found(k->j, KH_KT510, row, KH_F_UNIT, t->lead_clause)->item = task;
	return found;
}

static kh_finding *found_of(keeping *k, kh_code code, uint32_t duty, uint32_t row, uint32_t clause)
{
	kh_finding *f = kh_found(k->j, code, row, row == KH_NO_ROW ? KH_NONE : KH_F_DONE, clause);

	f->item = k->out->duties.at[duty].task;
	f->other = duty;
	return f;
}

static uint32_t time_clause(const kh_task *t)
{
	return t->period_clause != KH_NONE ? t->period_clause : t->clause;
}

/* The first day that can be believed counts; one that has not come yet tells nothing. */
static void read_day(keeping *k, uint32_t row, uint32_t index, kh_date day)
{
	kh_duty *duty = &k->out->duties.at[index];
	bool to_come = k->out->has_date && day > k->out->date, again = duty->state == KH_DUTY_IN_TIME;

	if (to_come)
		found_of(k, KH_KT507, index, row, time_clause(task_at(k, duty->task)));
	else if (again)
		found_of(k, KH_KT508, index, row, task_at(k, duty->task)->clause);
	if (again)
		return;
	duty->state = to_come ? KH_DUTY_UNKNOWN : KH_DUTY_IN_TIME;
	duty->day = day;
	duty->row = row;
}

/* A row without a day says that the task is under way, unless another row has ended it. */
static void read_row(keeping *k, uint32_t row)
{
	uint32_t index = k->task_of[row] == KH_NONE ? KH_NONE : find_duty(k, row, k->task_of[row]);
	kh_date day;

	if (index == KH_NONE)
		return;
	kh_duty *duty = &k->out->duties.at[index];
	kh_cell_state given = kh_cell_date(k->j->table, row, KH_F_DONE, &day);
	if (given == KH_CELL_KNOWN) {
		read_day(k, row, index, day);
		return;
	}
	if (given != KH_CELL_EMPTY)
		kh_lacking(k->j, row, KH_F_DONE, time_clause(task_at(k, duty->task)));
	if (duty->state == KH_DUTY_IN_TIME)
		return;
	duty->state = given == KH_CELL_EMPTY ? KH_DUTY_UNDER_WAY : KH_DUTY_UNKNOWN;
	duty->row = row;
}

/* ---- how each stands ---- */

/* What no row reports is done where the document that it brings forth is there. */
static void read_document(const keeping *k, kh_duty *duty)
{
	const kh_task *t = task_at(k, duty->task);
	bool there = t->has_issued && !(k->out->has_date && t->issued > k->out->date);

	if (!there || t->each || duty->state == KH_DUTY_IN_TIME)
		return;
	duty->state = KH_DUTY_IN_TIME;
	duty->by_document = true;
	duty->day = t->issued;
}

static void hold_done(kh_duty *duty, const kh_task *t)
{
	if (!t->has_period)
		return;
	if (duty->day > t->period.to) {
		duty->state = KH_DUTY_LATE;
		duty->days = duty->day - t->period.to;
	} else if (!t->open_start && duty->day < t->period.from) {
		duty->state = KH_DUTY_EARLY;
		duty->days = t->period.from - duty->day;
	}
}

/* Has the task a day before which it is not awaited? A yearly deadline is that of its year. */
static bool begins(const kh_task *t)
{
	return !t->open_start || t->year != 0;
}

static void hold_open(const keeping *k, kh_duty *duty, const kh_task *t)
{
	bool reported = duty->state == KH_DUTY_UNDER_WAY;

	if (!k->out->has_date || !t->has_period || duty->state == KH_DUTY_UNKNOWN)
		return;
	if (k->out->date > t->period.to) {
		duty->state = KH_DUTY_OVERDUE;
		duty->days = k->out->date - t->period.to;
		return;
	}
	duty->days = t->period.to - k->out->date;
	if (!reported)
		duty->state = begins(t) && k->out->date < t->period.from ? KH_DUTY_AHEAD : KH_DUTY_OPEN;
}

static void tell(keeping *k, uint32_t index)
{
	const kh_duty *duty = &k->out->duties.at[index];
	uint32_t clause = time_clause(task_at(k, duty->task));

	switch (duty->state) {
	case KH_DUTY_LATE:
		found_of(k, KH_KT504, index, duty->row, clause);
		break;
	case KH_DUTY_EARLY:
		found_of(k, KH_KT505, index, duty->row, clause);
		break;
	case KH_DUTY_OVERDUE:
		found_of(k, duty->row == KH_NO_ROW ? KH_KT506 : KH_KT502, index, duty->row, clause);
		break;
	case KH_DUTY_IN_TIME:
	case KH_DUTY_UNDER_WAY:
	case KH_DUTY_OPEN:
	case KH_DUTY_AHEAD:
	case KH_DUTY_UNREPORTED:
	case KH_DUTY_UNKNOWN:
	case KH_DUTY_STATES:
		break;
	}
}

static void hold(keeping *k, uint32_t index)
{
	kh_duty *duty = &k->out->duties.at[index];
	const kh_task *t = task_at(k, duty->task);

	read_document(k, duty);
	if (duty->state == KH_DUTY_IN_TIME)
		hold_done(duty, t);
	else
		hold_open(k, duty, t);
	tell(k, index);
}

/* ---- what must come before ---- */

bool kh_duty_done(const kh_duty *duty)
{
	return duty->state == KH_DUTY_IN_TIME || duty->state == KH_DUTY_EARLY || duty->state == KH_DUTY_LATE;
}

/* Is the other, which has to come before, done later, or reported without being done? What nobody reported may be done. */
static bool comes_after(const kh_duty *duty, const kh_duty *other)
{
	if (duty->unit.len > 0 && other->unit.len > 0 && !kh_str_eq(duty->unit, other->unit))
		return false;
	if (kh_duty_done(other))
		return other->day > duty->day;
	return other->row != KH_NO_ROW && other->state != KH_DUTY_UNKNOWN;
}

/* Of a yearly deadline the year of the duty counts. */
static uint32_t task_before(const kh_plan *plan, const kh_duty *duty, const kh_reference *after)
{
	int year = plan->tasks.at[duty->task].year != 0 ? plan->tasks.at[duty->task].year : kh_date_ymd(duty->day).year;

	if ((after->to != KH_REF_TASK && after->to != KH_REF_DUE) || after->item == KH_NONE)
		return KH_NONE;
	return plan->tasks.at[after->item].year == 0 ? after->item : of_year(plan, after->item, year);
}

uint32_t kh_duty_breaks(const kh_plan *plan, const kh_progress *progress, const kh_duty *duty, const kh_reference *after)
{
	uint32_t task = task_before(plan, duty, after);

	for (uint32_t i = task == KH_NONE ? 0 : progress->first.at[task]; task != KH_NONE && i < progress->first.at[task + 1]; i++)
		if (comes_after(duty, &progress->duties.at[i]))
			return i;
	return KH_NONE;
}

/* A campaign comes before when its time is over. */
static bool ends_later(const kh_plan *plan, const kh_duty *duty, const kh_reference *after)
{
	const kh_campaign *c = after->to == KH_REF_CAMPAIGN && after->item != KH_NONE ? &plan->campaigns.at[after->item] : NULL;

	return c && c->has_period && c->period.to >= duty->day;
}

static void check_order(keeping *k, uint32_t index)
{
	const kh_duty *duty = &k->out->duties.at[index];
	const kh_task *t = task_at(k, duty->task);

	for (size_t i = 0; kh_duty_done(duty) && i < t->after.len; i++)
		if (ends_later(k->j->plan, duty, &t->after.at[i]) ||
		    kh_duty_breaks(k->j->plan, k->out, duty, &t->after.at[i]) != KH_NONE)
			found_of(k, KH_KT509, index, duty->row, t->after_clause)->rank = (uint32_t)i + 1;
}

/* ---- all ---- */

bool kh_duty_awaited(const kh_progress *p, const kh_plan *plan, const kh_duty *duty)
{
	const kh_task *t = &plan->tasks.at[duty->task];

	return p->has_date && t->has_period && !kh_duty_done(duty) && t->period.to >= p->date;
}

static void sum_up(kh_progress *p, const kh_plan *plan)
{
	for (size_t i = 0; i < p->duties.len; i++) {
		const kh_duty *duty = &p->duties.at[i];
		kh_date last = plan->tasks.at[duty->task].period.to;

		p->count[duty->state]++;
		if (!kh_duty_awaited(p, plan, duty))
			continue;
		p->next = p->has_next && p->next < last ? p->next : last;
		p->has_next = true;
	}
}

static void lead_rows(keeping *k)
{
	kh_judging *j = k->j;

	k->task_of = kh_plain_alloc((j->table->len + 1) * sizeof *k->task_of);
	for (uint32_t row = 0; row < j->table->len; row++)
		k->task_of[row] = find_task(k, row);
	k->open = kh_plain_alloc(j->plan->tasks.len + 1);
	for (uint32_t task = 0; task < j->plan->tasks.len; task++)
		add_duties(k, task);
	kh_push(&k->out->first, (uint32_t)k->out->duties.len);
	for (uint32_t row = 0; row < j->table->len; row++)
		read_row(k, row);
}

static bool in_several_documents(const kh_plan *plan)
{
	for (size_t i = 1; i < plan->tasks.len; i++)
		if (document_of(plan, &plan->tasks.at[i]) != document_of(plan, &plan->tasks.at[0]))
			return true;
	return false;
}

void kh_judge_progress(kh_judging *j)
{
	kh_progress *p = j->out->progress = KH_NEW(kh_progress);
	keeping k = {.j = j, .out = p, .names = kh_task_names_of(j->plan)};

	p->several = in_several_documents(j->plan);
	p->has_date = j->options.has_date;
	p->date = j->options.date;
	kh_tuples_init(&k.index, 2);
	lead_rows(&k);
	for (uint32_t i = 0; i < p->duties.len; i++)
		hold(&k, i);
	for (uint32_t i = 0; i < p->duties.len; i++)
		check_order(&k, i);
	sum_up(p, j->plan);
	kh_task_names_free(k.names);
	kh_tuples_free(&k.index);
	kh_plain_free(k.task_of);
	kh_plain_free(k.open);
}
