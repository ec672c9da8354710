/* Tasks of a schedule and deadlines: who does what by when. A deadline is a task without a number; one of every year becomes a task
 * for each of its years. What a mistake leaves unclear is left out, and nothing follows from its absence. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

static int word_of(const kh_node *node)
{
	return node->kind == KH_N_TASK ? TOK_TASK : TOK_DUE;
}

/* ---- names ---- */

static kh_str name_at(const void *owner, uint32_t index)
{
	return ((const kh_resolver *)owner)->task_names.at[index];
}

void kh_tasks_begin(kh_resolver *r)
{
	kh_map_init(&r->by_task, name_at, r);
}

void kh_tasks_end(kh_resolver *r)
{
	kh_map_free(&r->by_task);
}

static kh_str full_name(uint32_t document, kh_str number, kh_str title)
{
	return number.len > 0 ? kh_fmt("%u %s", document, kh_str_c(number)) : kh_fmt("%u “%s", document, kh_str_c(kh_key(title)));
}

uint32_t kh_task_named(const kh_resolver *r, uint32_t document, kh_str number, kh_str title)
{
	return kh_map_find(&r->by_task, full_name(document, number, title));
}

static bool refuse_twice(kh_resolver *r, const kh_node *node, kh_str number)
{
	uint32_t other = kh_task_named(r, r->at.issued, number, node->text);

	if (other == KH_NONE)
		return false;
	kh_str word = kh_str_of(kh_keyword_text(word_of(node), r->diags->lang));
	kh_diag_add(r->diags, KH_KT017, node->focus, KH_ARGS(word, number.len > 0 ? number : node->text))->label =
		(kh_label){r->plan->tasks.at[other].node->focus, KH_P_FIRST_HERE};
	return true;
}

static void add_task(kh_resolver *r, const kh_task *task)
{
	kh_str name = full_name(r->at.issued, task->number, task->title);
	uint32_t index = (uint32_t)r->plan->tasks.len;

	kh_push(&r->plan->tasks, *task);
	kh_push(&r->task_at, r->at);
	kh_push(&r->task_names, name);
	if (kh_map_find(&r->by_task, name) == KH_NONE)
		kh_map_add(&r->by_task, name, index);
}

/* ---- items ---- */

/* The items that a task has once, by their keyword; others 0. */
static int once(const kh_node *item)
{
	switch ((int)item->kind) {
	case KH_N_HOST:
		return item->word;
	case KH_N_PARTNERS:
		return TOK_PARTNERS;
	case KH_N_PERIOD:
		return TOK_PERIOD;
	case KH_N_ISSUED:
		return TOK_ISSUED;
	default:
		return 0;
	}
}

static bool given_before(kh_resolver *r, const kh_node *node, size_t at)
{
	const kh_node *item = node->kids.at[at];

	for (size_t i = 0; once(item) != 0 && i < at; i++) {
		if (node->kids.at[i]->kind != item->kind)
			continue;
		kh_str word = kh_str_of(kh_keyword_text(once(item), r->diags->lang));
		kh_diag_add(r->diags, KH_KT018, item->span, KH_ARGS(word))->label =
			(kh_label){node->kids.at[i]->span, KH_P_FIRST_HERE};
		return true;
	}
	return false;
}

static uint32_t item_clause(kh_resolver *r, const kh_node *item)
{
	return kh_clause_add_word(r, item, item->label, once(item), 0);
}

static void leads(kh_resolver *r, kh_task *task, const kh_node *item)
{
	task->each = item->flag2;
	task->each_unit = item->word2 == TOK_UNIT;
	task->leads = kh_places_resolve(r, kh_node_kid(item, 0));
	task->lead_clause = item_clause(r, item);
}

static void day(kh_task *task, const kh_node *item)
{
	task->open_start = task->has_period = true;
	task->period.from = task->period.to = item->word == TOK_BEFORE ? item->date - 1 : item->date;
}

/* The clause of a time that stands on one line with its deadline is the deadline. */
static void period(kh_resolver *r, kh_task *task, const kh_node *item)
{
	const kh_node *when = kh_node_kid(item, 0);

	task->period_clause = task->node->flag ? task->clause : item_clause(r, item);
	if (when->kind == KH_N_DUE_DAY)
		day(task, when);
	else if (when->kind != KH_N_YEARLY)
		task->has_period = kh_period_resolve(r, when, &task->period);
}

static void read_item(kh_resolver *r, kh_task *task, const kh_node *item)
{
	switch ((int)item->kind) {
	case KH_N_HOST:
		leads(r, task, item);
		break;
	case KH_N_PARTNERS:
		task->partners = kh_places_resolve(r, kh_node_kid(item, 0));
		break;
	case KH_N_PERIOD:
		period(r, task, item);
		break;
	case KH_N_AFTER:
		for (size_t i = 0; i < item->kids.len; i++)
			kh_push(&task->after, kh_reference_read(item->kids.at[i]));
		task->after_clause = kh_clause_add_word(r, item, item->label, TOK_AFTER, 0);
		break;
	case KH_N_ISSUED:
		task->issues = item->text;
		task->has_issued = item->has_date;
		task->issued = item->date;
		break;
	default: /* prose, and what the document stands on */
		break;
	}
}

/* ---- every year ---- */

static const kh_node *yearly_of(const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *when = node->kids.at[i]->kind == KH_N_PERIOD ? kh_node_kid(node->kids.at[i], 0) : NULL;
		if (when != NULL)
			return when->kind == KH_N_YEARLY ? when : NULL;
	}
	return NULL;
}

/* From when to when it is done every year: as written, else in the year of the document. */
static bool span_of(kh_resolver *r, const kh_node *yearly, kh_period *out)
{
	const kh_node *span = kh_node_kid(yearly, 0);

	if (span != NULL)
		return kh_period_resolve(r, span, out);
	if (kh_document_at(r)->year == 0) {
		kh_str found = kh_fmt("“%s”", kh_str_c(kh_span_text(r->sources, yearly->span)));
		kh_str year = kh_fmt("“%s”", kh_keyword_text(TOK_YEAR, r->diags->lang));
		kh_diag_add(r->diags, KH_KT040, yearly->span, KH_ARGS(found, year));
		return false;
	}
	*out = kh_period_years(kh_document_at(r)->year, kh_document_at(r)->year);
	return true;
}

static kh_str day_words(const kh_node *yearly)
{
	return kh_fmt("%02lld/%02lld", (long long)yearly->num, (long long)yearly->num2);
}

static bool day_exists(kh_resolver *r, const kh_node *yearly, int year)
{
	bool fits = yearly->num <= 31 && yearly->num2 <= 12;

	if (fits && kh_date_valid(year, (int)yearly->num2, (int)yearly->num))
		return true;
	kh_diag_add(r->diags, KH_KT046, yearly->span, KH_ARGS(day_words(yearly), kh_fmt("%d", year)));
	return false;
}

/* A task for each year in whose span the day lies. It may be done from the beginning of its year. */
static void add_years(kh_resolver *r, kh_task task, const kh_node *yearly)
{
	kh_period span;
	size_t before = r->plan->tasks.len;

	if (!span_of(r, yearly, &span))
		return;
	int last = kh_date_ymd(span.to).year;
	for (task.year = kh_date_ymd(span.from).year; task.year <= last; task.year++) {
		if (!day_exists(r, yearly, task.year))
			return;
		kh_date due = kh_date_of(task.year, (int)yearly->num2, (int)yearly->num);
		if (due < span.from || due > span.to)
			continue;
		task.has_period = task.open_start = true;
		task.period = (kh_period){kh_date_of(task.year, 1, 1), due};
		add_task(r, &task);
	}
	if (r->plan->tasks.len == before)
		kh_diag_add(r->diags, KH_KT046, yearly->span,
			    KH_ARGS(day_words(yearly), KH_NO_STR, kh_date_text(span.from), kh_date_text(span.to)));
}

/* ---- the task ---- */

void kh_task_resolve(kh_resolver *r, const kh_node *node)
{
	kh_str number = node->kind == KH_N_TASK ? kh_fmt("%lld", (long long)node->num) : KH_NO_STR;
	const kh_node *yearly = yearly_of(node);
	kh_task task = {
		.node = node,
		.number = number,
		.title = node->text,
		.lead_clause = KH_NONE,
		.period_clause = KH_NONE,
		.after_clause = KH_NONE,
	};

	if (refuse_twice(r, node, number))
		return;
	r->at.campaign = node;
	task.clause = kh_clause_add(r, node, KH_NO_STR, KH_NO_STR, 0);
	for (size_t i = 0; i < node->kids.len; i++)
		if (!given_before(r, node, i))
			read_item(r, &task, node->kids.at[i]);
	if (yearly != NULL)
		add_years(r, task, yearly);
	else
		add_task(r, &task);
	r->at.campaign = NULL;
}

/* ---- what follows what ---- */

static void link(kh_resolver *r, kh_reference *ref)
{
	if (kh_reference_link(r, ref))
		return;
	kh_diag_add(r->diags, KH_KT047, ref->node->span, KH_ARGS(kh_span_text(r->sources, ref->node->span)));
}

static kh_str name_of(const kh_task *task)
{
	return task->number.len > 0 ? task->number : task->title;
}

/* The tasks on the road that is being walked, and how far each has been looked at. A list of its own, not the stack of the program:
 * a schedule may be a chain of any length. */
typedef struct {
	const kh_plan *plan;
	enum { NEW, ON_ROAD, DONE } * seen;
	KH_ROWS(uint32_t) road;
	KH_ROWS(size_t) next; /* of each on the road the line of sau to look at next */
} walk;

static void step_on(walk *w, uint32_t task)
{
	w->seen[task] = ON_ROAD;
	kh_push_row(&w->road, task);
	kh_push_row(&w->next, 0);
}

/* "15 → 21 → 15": each before the next; on the road each waits for the one behind it. */
static kh_str circle_words(const walk *w, uint32_t task)
{
	kh_buf out = {0};

	kh_buf_add(&out, name_of(&w->plan->tasks.at[task]));
	for (size_t i = w->road.len; i-- > 0;) {
		kh_buf_addf(&out, " → %s", kh_str_c(name_of(&w->plan->tasks.at[w->road.at[i]])));
		if (w->road.at[i] == task)
			break;
	}
	return kh_buf_str(&out);
}

/* Goes one step further; a task that stands on the road already closes a circle. */
static void walk_on(kh_resolver *r, walk *w)
{
	uint32_t task = w->road.at[w->road.len - 1];
	const kh_task *t = &w->plan->tasks.at[task];
	size_t at = w->next.at[w->next.len - 1]++;

	if (at >= t->after.len) {
		w->seen[task] = DONE;
		w->road.len--;
		w->next.len--;
		return;
	}
	const kh_reference *ref = &t->after.at[at];
	if ((ref->to != KH_REF_TASK && ref->to != KH_REF_DUE) || ref->item == KH_NONE)
		return;
	if (w->seen[ref->item] == NEW)
		step_on(w, ref->item);
	else if (w->seen[ref->item] == ON_ROAD)
		kh_diag_add(r->diags, KH_KT048, r->plan->clauses.at[t->after_clause].span, KH_ARGS(circle_words(w, ref->item)));
}

static void refuse_circles(kh_resolver *r)
{
	walk w = {.plan = r->plan, .seen = kh_plain_alloc((r->plan->tasks.len + 1) * sizeof *w.seen)};

	for (uint32_t i = 0; i < r->plan->tasks.len; i++) {
		if (w.seen[i] == NEW)
			step_on(&w, i);
		while (w.road.len > 0)
			walk_on(r, &w);
	}
	kh_plain_free(w.seen);
	kh_rows_free(&w.road);
	kh_rows_free(&w.next);
}

void kh_tasks_link(kh_resolver *r)
{
	for (size_t i = 0; i < r->plan->tasks.len; i++) {
		kh_task *task = &r->plan->tasks.at[i];
		bool another_year = i > 0 && task[-1].node == task->node; /* shares the list of the first */
		r->at = r->task_at.at[i];
		for (size_t k = 0; !another_year && k < task->after.len; k++)
			link(r, &task->after.at[k]);
	}
	refuse_circles(r);
}
