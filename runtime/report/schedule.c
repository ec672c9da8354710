/* Puts the judgement of a schedule into words and in the order of a calendar. It judges nothing. */
#include "runtime/report/schedule.h"

#include <stdlib.h>

#include "lang/ast.h"
#include "lang/suggest.h"
#include "runtime/report/place.h"

/* Names in one sentence: more would not be read. */
enum { FEW = 4 };

static kh_str say(kh_phrase phrase, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(phrase, lang));
}

/* ---- tasks ---- */

static const kh_document *document_of(const kh_plan *plan, uint32_t task)
{
	return &plan->documents.at[plan->clauses.at[plan->tasks.at[task].clause].document];
}

/* Documents whose tasks are judged together are told apart. */
static kh_str document_words(const kh_judgement *j, uint32_t task, kh_lang lang)
{
	const kh_document *of = document_of(j->plan, task);

	return j->progress->several && of->node ? kh_document_words(of->node, lang) : KH_NO_STR;
}

static kh_str numbered_words(const kh_plan *plan, uint32_t task, kh_lang lang)
{
	const kh_task *t = &plan->tasks.at[task];
	kh_phrase phrase = t->number.len > 0 ? KH_P_TASK_NUMBERED : KH_P_DUE_TITLED;
	kh_str name = kh_phrase_fill(phrase, lang, KH_ARGS(t->number.len > 0 ? t->number : t->title));

	return t->year == 0 ? name : kh_phrase_fill(KH_P_TASK_OF_YEAR, lang, KH_ARGS(name, kh_fmt("%d", t->year)));
}

/* "nhiệm vụ 9", "hạn “Gửi kế hoạch”", of a yearly one with its year; with its document where several have tasks. */
static kh_str task_words(const kh_judgement *j, uint32_t task, kh_lang lang)
{
	kh_str name = numbered_words(j->plan, task, lang), document = document_words(j, task, lang);

	return document.len == 0 ? name : kh_phrase_fill(KH_P_TASK_IN, lang, KH_ARGS(name, document));
}

static kh_str duty_words(const kh_judgement *j, const kh_duty *duty, kh_lang lang)
{
	kh_str name = task_words(j, duty->task, lang);

	return duty->unit.len == 0 ? name : kh_phrase_fill(KH_P_TASK_OF_UNIT, lang, KH_ARGS(name, duty->unit));
}

/* At the beginning of a sentence; the words of the catalogue begin with plain letters. */
static kh_str capital(kh_str s)
{
	return kh_fmt("%c%.*s", s.ptr[0] >= 'a' && s.ptr[0] <= 'z' ? s.ptr[0] - 'a' + 'A' : s.ptr[0], (int)s.len - 1, s.ptr + 1);
}

static const kh_node *host_of(const kh_task *task)
{
	for (size_t i = 0; i < task->node->kids.len; i++)
		if (task->node->kids.at[i]->kind == KH_N_HOST)
			return kh_node_kid(task->node->kids.at[i], 0);
	return NULL;
}

kh_str kh_task_leads(const kh_task *task, kh_lang lang)
{
	const kh_node *places = host_of(task);
	kh_buf out = {0};

	for (size_t i = 0; places && i < places->kids.len; i++) {
		const kh_node *place = places->kids.at[i];
		if (i > 0)
			kh_buf_addc(&out, ", ");
		kh_buf_add(&out, place->flag ? kh_phrase_fill(KH_P_BLOCK_NAMED, lang, KH_ARGS(place->text)) : place->text);
	}
	return task->each && task->each_unit ? kh_phrase_fill(KH_P_UNITS_OF, lang, KH_ARGS(kh_buf_str(&out))) : kh_buf_str(&out);
}

/* "15 ngày". */
static kh_str days_words(int32_t days, kh_lang lang)
{
	return kh_phrase_count(KH_P_DAYS, lang, (size_t)days);
}

/* ---- findings ---- */

typedef struct {
	const kh_judgement *j;
	const kh_plan *plan;
	const kh_finding *f;
	const kh_task *task; /* NULL: none */
	const kh_duty *duty; /* NULL: none */
	kh_lang lang;
	kh_str *args;
	size_t n;
} words;

static void arg(words *w, kh_str text)
{
	w->args[w->n++] = text;
}

static kh_str cell(const words *w, uint32_t field)
{
	return w->f->row == KH_NO_ROW ? KH_NO_STR : kh_str_copy(kh_cell_text(w->j->table, w->f->row, field));
}

/* Who is asked: the unit that owes it, else its leads. */
static kh_str whom(const words *w)
{
	return w->duty->unit.len > 0 ? w->duty->unit : kh_task_leads(w->task, w->lang);
}

static void overdue(words *w)
{
	arg(w, capital(duty_words(w->j, w->duty, w->lang)));
	arg(w, days_words(w->duty->days, w->lang));
	arg(w, kh_date_text(w->task->period.to));
	arg(w, kh_date_text(w->j->progress->date));
	arg(w, whom(w));
}

/* A title that goes on after what was written, if there is one. */
static kh_str only_longer(const kh_plan *plan, kh_str written)
{
	kh_str key = kh_key(written), found = KH_NO_STR;

	for (size_t i = 0; key.len > 0 && i < plan->tasks.len; i++) {
		const kh_task *t = &plan->tasks.at[i];
		if (!kh_key_starts_words(kh_key(t->title), key) || (i > 0 && t[-1].node == t->node))
			continue;
		if (found.len > 0)
			return KH_NO_STR;
		found = t->title;
	}
	return found;
}

static kh_str nearest(const words *w, kh_str written)
{
	kh_suggestion s;

	kh_suggest_start(&s, written);
	for (size_t i = 0; i < w->plan->tasks.len; i++)
		kh_suggest_try(&s, w->plan->tasks.at[i].title);
	if (s.best.len == 0)
		s.best = only_longer(w->plan, written);
	for (uint32_t i = 0; s.best.len > 0 && i < w->plan->tasks.len; i++) {
		const kh_task *t = &w->plan->tasks.at[i];
		kh_str name = kh_phrase_fill(KH_P_QUOTED, w->lang, KH_ARGS(t->title));
		if (kh_str_eq(t->title, s.best))
			return t->number.len > 0 ? kh_fmt("%s %s", kh_str_c(t->number), kh_str_c(name)) : name;
	}
	return KH_NO_STR;
}

/* A task that the plan does not have, or not for that year. */
static void unknown(words *w)
{
	bool other_year = w->f->more != 0;
	kh_date day;
	kh_str year = cell(w, KH_F_YEAR);

	if (other_year && year.len == 0 && kh_cell_date(w->j->table, w->f->row, KH_F_DONE, &day) == KH_CELL_KNOWN)
		year = kh_fmt("%d", kh_date_ymd(day).year);
	kh_str task = cell(w, KH_F_TASK);
	arg(w, other_year ? KH_NO_STR : task);
	arg(w, other_year ? KH_NO_STR : nearest(w, task));
	arg(w, other_year ? year : KH_NO_STR);
	arg(w, task);
}

/* Done too late or too early. */
static void off_time(words *w)
{
	bool late = w->f->code == KH_KT504, by_document = late && w->duty->by_document;

	arg(w, capital(duty_words(w->j, w->duty, w->lang)));
	arg(w, by_document ? KH_NO_STR : kh_date_text(w->duty->day));
	arg(w, days_words(w->duty->days, w->lang));
	arg(w, kh_date_text(late ? w->task->period.to : w->task->period.from));
	arg(w, by_document ? w->task->issues : KH_NO_STR);
	arg(w, kh_date_text(w->duty->day));
}

static kh_str day_in_row(const words *w)
{
	kh_date day;

	return kh_cell_date(w->j->table, w->f->row, KH_F_DONE, &day) == KH_CELL_KNOWN ? kh_date_text(day) : KH_NO_STR;
}

static void to_come(words *w)
{
	arg(w, duty_words(w->j, w->duty, w->lang));
	arg(w, day_in_row(w));
	arg(w, kh_date_text(w->j->progress->date));
}

static void again(words *w)
{
	arg(w, capital(duty_words(w->j, w->duty, w->lang)));
	arg(w, kh_row_place(w->j, w->duty->row, w->lang));
	arg(w, kh_date_text(w->duty->day));
	arg(w, day_in_row(w));
}

/* What had to come before: another duty, or a campaign. */
static void too_soon(words *w)
{
	const kh_reference *after = &w->task->after.at[w->f->rank - 1];
	uint32_t other = kh_duty_breaks(w->plan, w->j->progress, w->duty, after);
	const kh_duty *before = other == KH_NONE ? NULL : &w->j->progress->duties.at[other];
	bool done = before && kh_duty_done(before);

	arg(w, capital(duty_words(w->j, w->duty, w->lang)));
	arg(w, kh_date_text(w->duty->day));
	if (before) {
		arg(w, duty_words(w->j, before, w->lang));
		arg(w, done ? kh_date_text(before->day) : KH_NO_STR);
		return;
	}
	const kh_campaign *c = &w->plan->campaigns.at[after->item];
	arg(w, kh_phrase_fill(KH_P_CAMPAIGN_NUMBERED, w->lang, KH_ARGS(c->number)));
	arg(w, KH_NO_STR);
	arg(w, kh_date_text(c->period.to));
}

static void not_owed(words *w)
{
	kh_str unit = cell(w, KH_F_UNIT);

	arg(w, capital(task_words(w->j, w->f->item, w->lang)));
	arg(w, unit);
	arg(w, kh_task_leads(w->task, w->lang));
	arg(w, kh_register_find(w->plan->reg, unit) == KH_NONE ? kh_register_nearest(w->plan->reg, unit) : KH_NO_STR);
}

size_t kh_task_arguments(const kh_judgement *j, const kh_finding *f, kh_lang lang, kh_str args[KH_MAX_ARGS])
{
	static const struct {
		kh_code code;
		void (*word)(words *);
	} worders[] = {
		{KH_KT502, overdue}, {KH_KT503, unknown}, {KH_KT504, off_time}, {KH_KT505, off_time}, {KH_KT506, overdue},
		{KH_KT507, to_come}, {KH_KT508, again},   {KH_KT509, too_soon}, {KH_KT510, not_owed},
	};
	words w = {.j = j, .plan = j->plan, .f = f, .lang = lang, .args = args};

	w.task = f->item == KH_NONE ? NULL : &j->plan->tasks.at[f->item];
	w.duty = f->other == KH_NONE ? NULL : &j->progress->duties.at[f->other];
	for (size_t i = 0; i < KH_COUNT(worders); i++)
		if (worders[i].code == (kh_code)f->code)
			worders[i].word(&w);
	return w.n;
}

/* ---- states ---- */

const char *kh_duty_state_word(kh_duty_state state)
{
	static const char *const names[KH_DUTY_STATES] = {
		[KH_DUTY_IN_TIME] = "in time",     [KH_DUTY_EARLY] = "early",
		[KH_DUTY_LATE] = "late",           [KH_DUTY_OVERDUE] = "overdue",
		[KH_DUTY_UNDER_WAY] = "under way", [KH_DUTY_OPEN] = "open",
		[KH_DUTY_AHEAD] = "ahead",         [KH_DUTY_UNREPORTED] = "not reported",
		[KH_DUTY_UNKNOWN] = "unknown",
	};

	return names[state];
}

/* In the order in which states deserve attention. */
static const kh_duty_state by_weight[KH_DUTY_STATES] = {
	KH_DUTY_OVERDUE,   KH_DUTY_UNKNOWN, KH_DUTY_LATE,  KH_DUTY_UNREPORTED, KH_DUTY_OPEN,
	KH_DUTY_UNDER_WAY, KH_DUTY_AHEAD,   KH_DUTY_EARLY, KH_DUTY_IN_TIME,
};

static kh_str state_words(const kh_duty *duty, kh_lang lang)
{
	static const kh_phrase phrases[KH_DUTY_STATES] = {
		[KH_DUTY_IN_TIME] = KH_P_DUTY_IN_TIME,     [KH_DUTY_EARLY] = KH_P_DUTY_EARLY,
		[KH_DUTY_LATE] = KH_P_DUTY_LATE,           [KH_DUTY_OVERDUE] = KH_P_DUTY_OVERDUE,
		[KH_DUTY_UNDER_WAY] = KH_P_DUTY_UNDER_WAY, [KH_DUTY_OPEN] = KH_P_DUTY_OPEN,
		[KH_DUTY_AHEAD] = KH_P_DUTY_AHEAD,         [KH_DUTY_UNREPORTED] = KH_P_DUTY_UNREPORTED,
		[KH_DUTY_UNKNOWN] = KH_P_DUTY_UNKNOWN,
	};

	return kh_phrase_fill(phrases[duty->state], lang, KH_ARGS(days_words(duty->days, lang), kh_date_text(duty->day)));
}

static const kh_phrase counts[KH_DUTY_STATES] = {
	[KH_DUTY_IN_TIME] = KH_P_COUNT_IN_TIME,     [KH_DUTY_EARLY] = KH_P_COUNT_EARLY,
	[KH_DUTY_LATE] = KH_P_COUNT_LATE,           [KH_DUTY_OVERDUE] = KH_P_COUNT_OVERDUE,
	[KH_DUTY_UNDER_WAY] = KH_P_COUNT_UNDER_WAY, [KH_DUTY_OPEN] = KH_P_COUNT_OPEN,
	[KH_DUTY_AHEAD] = KH_P_COUNT_AHEAD,         [KH_DUTY_UNREPORTED] = KH_P_COUNT_UNREPORTED,
	[KH_DUTY_UNKNOWN] = KH_P_COUNT_UNKNOWN,
};

static void add_item(kh_buf *list, kh_str item)
{
	if (list->len > 0)
		kh_buf_addc(list, ", ");
	kh_buf_add(list, item);
}

kh_str kh_schedule_counts(const kh_judgement *j, kh_lang lang)
{
	const kh_progress *p = j->progress;
	kh_buf list = {0};

	for (size_t i = 0; i < KH_DUTY_STATES; i++)
		if (p->count[i] > 0)
			add_item(&list, kh_phrase_fill(counts[i], lang, KH_ARGS(kh_count_text((int64_t)p->count[i], lang))));
	if (p->duties.len == 0)
		return say(KH_P_SUM_NO_DUTIES, lang);
	kh_phrase phrase = p->duties.len == 1 ? KH_P_SUM_DUTIES : KH_P_SUM_DUTIES_N;
	return kh_phrase_fill(phrase, lang, KH_ARGS(kh_count_text((int64_t)p->duties.len, lang), kh_buf_str(&list)));
}

kh_str kh_schedule_day(const kh_judgement *j, kh_lang lang)
{
	if (!j->progress->has_date)
		return say(KH_P_SUM_NO_DAY, lang);
	return kh_phrase_fill(KH_P_SUM_AS_OF, lang, KH_ARGS(kh_date_text(j->progress->date)));
}

kh_str kh_schedule_next(const kh_judgement *j, kh_lang lang)
{
	const kh_progress *p = j->progress;
	kh_buf list = {0};
	size_t n = 0;

	for (uint32_t i = 0, last = KH_NONE; i < p->duties.len; i++) {
		const kh_duty *duty = &p->duties.at[i];
		if (!kh_duty_awaited(p, j->plan, duty) || j->plan->tasks.at[duty->task].period.to != p->next || duty->task == last)
			continue;
		last = duty->task;
		if (n++ < FEW)
			add_item(&list, task_words(j, duty->task, lang));
	}
	if (n == 0)
		return KH_NO_STR;
	kh_str names = kh_buf_str(&list), more = kh_count_text((int64_t)n - FEW, lang);
	if (n > FEW)
		names = kh_phrase_fill(KH_P_AND_MORE_TASKS, lang, KH_ARGS(names, more));
	return kh_phrase_fill(KH_P_SUM_NEXT, lang, KH_ARGS(kh_date_text(p->next), days_words(p->next - p->date, lang), names));
}

/* ---- the calendar ---- */

/* Where a task stands: documents in order; of a document the years; in a year its quarters, then what has all of it; what has no
 * time last. */
typedef struct {
	uint32_t document;
	int year; /* 10000: no time */
	int part; /* quarter 1 to 4; 5: the whole year */
	uint32_t task;
} slot;

static bool is_year(const kh_task *t)
{
	kh_ymd from = kh_date_ymd(t->period.from), to = kh_date_ymd(t->period.to);

	return !t->open_start && from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
}

static bool is_quarters(const kh_task *t)
{
	kh_ymd from = kh_date_ymd(t->period.from), to = kh_date_ymd(t->period.to);

	return !t->open_start && from.year == to.year && from.month % 3 == 1 && from.day == 1 && to.month % 3 == 0 &&
	       to.day == kh_month_days(to.year, to.month);
}

static int quarter_of(kh_date day)
{
	return (kh_date_ymd(day).month + 2) / 3;
}

static slot slot_of(const kh_plan *plan, uint32_t task)
{
	const kh_task *t = &plan->tasks.at[task];

	uint32_t document = plan->clauses.at[t->clause].document;
	if (!t->has_period)
		return (slot){document, 10000, 0, task};
	return (slot){document, kh_date_ymd(t->period.to).year, is_year(t) ? 5 : quarter_of(t->period.to), task};
}

static int by_time(const void *x, const void *y)
{
	const slot *a = x, *b = y;

	if (a->document != b->document)
		return a->document < b->document ? -1 : 1;
	if (a->year != b->year)
		return a->year < b->year ? -1 : 1;
	if (a->part != b->part)
		return a->part < b->part ? -1 : 1;
	return (a->task > b->task) - (a->task < b->task);
}

static const char *const romans[] = {"", "I", "II", "III", "IV"};

static kh_str part_words(const slot *s, kh_lang lang)
{
	kh_str year = kh_fmt("%d", s->year);

	if (s->part == 0)
		return say(KH_P_HEAD_NO_TIME, lang);
	if (s->part == 5)
		return kh_phrase_fill(KH_P_HEAD_YEAR, lang, KH_ARGS(year));
	return kh_phrase_fill(KH_P_HEAD_QUARTER, lang, KH_ARGS(kh_str_of(romans[s->part]), year));
}

static kh_str heading_of(const kh_judgement *j, const slot *s, kh_lang lang)
{
	kh_str part = part_words(s, lang), document = document_words(j, s->task, lang);

	return document.len == 0 ? part : kh_fmt("%s. %s", kh_str_c(document), kh_str_c(part));
}

/* Do both stand under one heading? */
static bool together(const slot *a, const slot *b)
{
	return a->document == b->document && a->year == b->year && a->part == b->part;
}

static kh_str when_words(const kh_task *t, kh_lang lang)
{
	int first = kh_date_ymd(t->period.from).year, last = kh_date_ymd(t->period.to).year;

	if (!t->has_period)
		return KH_STR("–");
	if (is_year(t))
		return first == last ? say(KH_P_WHEN_YEAR, lang) : kh_fmt("%d–%d", first, last);
	if (!is_quarters(t))
		return kh_date_text(t->period.to);
	const char *from = romans[quarter_of(t->period.from)], *to = romans[quarter_of(t->period.to)];
	return from == to ? kh_str_of(to) : kh_fmt("%s–%s", from, to);
}

/* Of one that several owe: how many have done it, and what deserves attention most. */
static kh_str many_words(const kh_duty *duties, size_t n, kh_duty_state worst, kh_lang lang)
{
	size_t done = 0, bad = 0;

	for (size_t i = 0; i < n; i++) {
		done += kh_duty_done(&duties[i]);
		bad += duties[i].state == worst;
	}
	kh_str sum = kh_phrase_fill(KH_P_DUTIES_DONE, lang,
				    KH_ARGS(kh_count_text((int64_t)done, lang), kh_count_text((int64_t)n, lang)));
	if (done == n && worst != KH_DUTY_LATE)
		return sum;
	kh_buf out = {0};
	add_item(&out, sum);
	add_item(&out, kh_phrase_fill(counts[worst], lang, KH_ARGS(kh_count_text((int64_t)bad, lang))));
	return kh_buf_str(&out);
}

static kh_duty_state worst_of(const kh_duty *duties, size_t n)
{
	for (size_t w = 0; w < KH_DUTY_STATES; w++)
		for (size_t i = 0; i < n; i++)
			if (duties[i].state == by_weight[w])
				return by_weight[w];
	return KH_DUTY_UNREPORTED;
}

static kh_calendar_line line_of(const kh_judgement *j, uint32_t task, kh_lang lang)
{
	const kh_progress *p = j->progress;
	const kh_task *t = &j->plan->tasks.at[task];
	const kh_duty *duties = p->duties.at + p->first.at[task];
	size_t n = p->first.at[task + 1] - p->first.at[task];
	kh_calendar_line line = {.task = task, .number = t->number, .title = t->title, .worst = worst_of(duties, n)};

	line.leads = kh_task_leads(t, lang);
	line.when = when_words(t, lang);
	if (n == 0) /* no unit is known that owes it */
		line.state = say(KH_P_DUTY_UNREPORTED, lang);
	else if (n == 1 && duties->unit.len == 0)
		line.state = state_words(duties, lang);
	else
		line.state = many_words(duties, n, line.worst, lang);
	return line;
}

kh_calendar kh_calendar_of(const kh_judgement *j, kh_lang lang)
{
	size_t n = j->plan->tasks.len;
	slot *slots = kh_plain_alloc((n + 1) * sizeof *slots);
	kh_calendar out = {0};

	for (uint32_t i = 0; i < n; i++)
		slots[i] = slot_of(j->plan, i);
	qsort(slots, n, sizeof *slots, by_time);
	for (size_t i = 0; i < n; i++) {
		kh_calendar_line line = line_of(j, slots[i].task, lang);
		if (i == 0 || !together(&slots[i], &slots[i - 1]))
			line.heading = heading_of(j, &slots[i], lang);
		kh_push(&out, line);
	}
	kh_plain_free(slots);
	return out;
}
