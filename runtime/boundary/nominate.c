/* Cases of campaigns and of rules across them. For each quota line a nomination is sought that the line counts; the line is then
 * filled and passed by one. For each clause a nomination that breaks it is sought among those that differ from a good one in few
 * columns. What is found is what judging says; nothing is assumed. */
#include "runtime/boundary/boundary.h"

#include "lang/ast.h"
#include "lang/keyword.h"
#include "lang/grammar.tab.h"
#include "runtime/boundary/values.h"
#include "runtime/repeat.h"

/* Nominations tried for one line; places that are filled; rows by which the limit of a percentage is sought. */
enum { MOST_TRIES = 4000, MOST_PLACES = 5000, MOST_STEPS = 200, FEW_UNITS = 3 };

typedef struct {
	kh_writer *w;
	const kh_plan *plan;
	uint32_t index; /* of the campaign */
	const kh_campaign *campaign;
	kh_period period;  /* of the achievement */
	kh_columns extra;  /* columns that only expressions ask for */
	kh_values *domain; /* one a field: values to try; none: the column is not given */
} seeker;

/* ---- what to try ---- */

static kh_str kind_word(unsigned bit)
{
	return kh_str_of(kh_keyword_text(TOK_COLLECTIVE + (int)bit, KH_VI));
}

/* A text that no rule names. */
static kh_str other_word(const kh_writer *w)
{
	return kh_str_of(kh_phrase_text(KH_P_BOUNDARY_OTHER, w->lang));
}

static bool is_common(uint32_t field)
{
	switch (field) {
	case KH_F_CAMPAIGN:
	case KH_F_BRANCH:
	case KH_F_PROPOSER:
	case KH_F_NAME:
	case KH_F_KIND:
	case KH_F_UNIT:
	case KH_F_ROLE:
	case KH_F_FORM:
	case KH_F_ACHIEVEMENT:
	case KH_F_FROM:
	case KH_F_TO:
	case KH_F_SENT:
		return true;
	default:
		return false;
	}
}

static void read_expression(seeker *s, const kh_expr *x)
{
	kh_columns fields = {0};

	kh_columns_add_of(&fields, x);
	for (size_t i = 0; i < fields.len; i++) {
		uint32_t field = fields.at[i];
		if (is_common(field) && field != KH_F_ROLE && field != KH_F_FORM)
			continue;
		kh_values_add(&s->domain[field], KH_NO_STR); /* not given, where it need not be */
		kh_values_add_constants(&s->domain[field], s->plan, x, field);
		if (s->plan->schema->fields.at[field].type == KH_TYPE_TEXT)
			kh_values_add(&s->domain[field], other_word(s->w));
		if (!is_common(field))
			kh_columns_add(&s->extra, field);
	}
}

static void read_conditions(seeker *s)
{
	const kh_plan *plan = s->plan;

	for (size_t i = 0; i < s->campaign->conditions.len; i++) {
		read_expression(s, s->campaign->conditions.at[i].when);
		read_expression(s, s->campaign->conditions.at[i].test);
	}
	for (size_t i = 0; i < plan->rules.len; i++)
		for (size_t k = 0; k < plan->rules.at[i].conditions.len; k++) {
			read_expression(s, plan->rules.at[i].conditions.at[k].when);
			read_expression(s, plan->rules.at[i].conditions.at[k].test);
		}
	for (size_t i = 0; i < plan->quotas.len; i++)
		if (plan->quotas.at[i].campaign == s->index || plan->quotas.at[i].campaign == KH_NONE) {
			read_expression(s, plan->quotas.at[i].when);
			for (size_t k = 0; k < plan->quotas.at[i].columns.len; k++)
				read_expression(s, &(kh_expr){.op = KH_X_COLUMN, .field = plan->quotas.at[i].columns.at[k]});
		}
}

static void read_units(seeker *s)
{
	kh_date day = s->period.to;
	kh_values *unit = &s->domain[KH_F_UNIT], *proposer = &s->domain[KH_F_PROPOSER];

	for (size_t i = 0; i < s->campaign->subjects.len; i++)
		kh_values_add_units(unit, s->plan, &s->campaign->subjects.at[i].places, day);
	for (size_t i = 0; i < s->campaign->quotas.len; i++) {
		const kh_quota *q = &s->plan->quotas.at[s->campaign->quotas.at[i]];
		kh_values_add_units(q->place_field == KH_F_PROPOSER ? proposer : unit, s->plan, &q->places, day);
	}
	kh_values_add_units(proposer, s->plan, &s->campaign->hosts, day);
	kh_values_add_any_unit(unit, s->plan, day, FEW_UNITS);
	if (s->campaign->hosts.entities.len == 0)
		kh_values_add_any_unit(proposer, s->plan, day, FEW_UNITS);
}

/* Values of the columns that every nomination may have. */
static void read_campaign(seeker *s)
{
	const kh_campaign *c = s->campaign;
	unsigned kinds = kh_campaign_kinds(s->plan, c);

	kh_values_add(&s->domain[KH_F_CAMPAIGN], c->number);
	for (size_t i = 0; i < c->branches.len; i++)
		kh_values_add(&s->domain[KH_F_BRANCH], c->branches.at[i].name);
	for (unsigned bit = 0; bit < 4; bit++)
		if (kinds == 0 || (kinds & (1U << bit)))
			kh_values_add(&s->domain[KH_F_KIND], kind_word(bit));
	read_units(s);
	kh_values_add(&s->domain[KH_F_ROLE], KH_NO_STR);
	for (size_t i = 0; i < c->subjects.len; i++)
		for (size_t k = 0; k < c->subjects.at[i].roles.len; k++)
			kh_values_add(&s->domain[KH_F_ROLE], c->subjects.at[i].roles.at[k]);
	for (size_t i = 0; i < c->forms.len; i++)
		kh_values_add(&s->domain[KH_F_FORM], c->forms.at[i]);
	kh_values_add(&s->domain[KH_F_ACHIEVEMENT], kh_phrase_fill(KH_P_BOUNDARY_ACHIEVEMENT, s->w->lang, KH_ARGS(KH_STR("#"))));
	kh_values_add(&s->domain[KH_F_FROM], kh_date_text(s->period.from));
	kh_values_add(&s->domain[KH_F_TO], kh_date_text(s->period.to));
	if (c->has_deadline)
		kh_values_add(&s->domain[KH_F_SENT], kh_date_text(c->deadline));
}

static seeker seeker_of(kh_writer *w, uint32_t campaign)
{
	seeker s = {
		.w = w,
		.plan = w->plan,
		.index = campaign,
		.campaign = &w->plan->campaigns.at[campaign],
		.domain = KH_NEWN(kh_values, w->plan->schema->fields.len),
	};
	int year = w->plan->document.year > 0 ? w->plan->document.year : 2024;

	s.period = s.campaign->has_period ? s.campaign->period : kh_period_years(year, year);
	read_campaign(&s);
	read_conditions(&s);
	return s;
}

/* ---- seeking ---- */

/* "Tập thể #": the name that goes with the kind. */
static kh_str name_of(kh_str kind)
{
	if (kind.len == 0)
		return KH_STR("#");
	return kh_fmt("%c%s #", kind.ptr[0] - 'a' + 'A', kh_str_c(kh_str_slice(kind, 1, kind.len)));
}

/* What a row is to be: the columns that are set already stay. */
typedef bool fits(const seeker *s, const kh_str *row, const void *asked);

/* The next combination of values; false after the last. Columns that the caller has set have one value. */
static bool step(const seeker *s, const kh_str *set, size_t *at, kh_str *row)
{
	for (size_t field = s->plan->schema->fields.len; field-- > 0;) {
		if (set[field].len > 0 || s->domain[field].len == 0)
			continue;
		if (++at[field] < s->domain[field].len) {
			row[field] = s->domain[field].at[at[field]];
			return true;
		}
		at[field] = 0;
		row[field] = s->domain[field].at[0];
	}
	return false;
}

/* The first row that fits, in the order of the domains, with the columns that are set as they are; NULL: none was found. */
static kh_draft_row seek(const seeker *s, const kh_str *set, fits *wanted, const void *asked)
{
	size_t n = s->plan->schema->fields.len, tries = 0;
	size_t *at = KH_NEWN(size_t, n);
	kh_draft_row row = kh_draft_row_copy(s->plan, set);

	for (size_t field = 0; field < n; field++)
		if (set[field].len == 0 && s->domain[field].len > 0)
			row[field] = s->domain[field].at[0];
	do {
		if (set[KH_F_NAME].len == 0)
			row[KH_F_NAME] = name_of(row[KH_F_KIND]);
		if (wanted(s, row, asked))
			return row;
	} while (++tries < MOST_TRIES && step(s, set, at, row));
	return NULL;
}

static bool is_accepted(const seeker *s, const kh_str *row, const void *asked)
{
	(void)asked;
	return kh_row_shows(s->plan, row, KH_CODE_COUNT, KH_NONE);
}

/* Is nothing wrong with the row but that the line has no place for it? */
static bool is_eligible(const kh_case *c, const kh_quota *quota)
{
	for (size_t i = 0; i < c->judgement->findings.len; i++) {
		const kh_finding *f = &c->judgement->findings.at[i];
		if (f->row == 0 && f->severity != KH_INFO && (f->code != KH_KT401 || f->clause != quota->clause))
			return false;
	}
	return kh_verdict_of(c->judgement, 0) != KH_UNDETERMINED;
}

/* Is the row counted by the line, and nothing else wrong with it? */
static bool is_counted(const seeker *s, const kh_str *row, const void *asked)
{
	const uint32_t *line = asked;
	kh_draft one = {0};
	bool counted = false;

	kh_push(&one.rows, (kh_draft_row)row);
	kh_case *c = kh_draft_judge(s->plan, &one);
	if (c == NULL)
		return false;
	bool eligible = is_eligible(c, &s->plan->quotas.at[*line]);
	for (size_t i = 0; eligible && i < c->judgement->groups.len && !counted; i++)
		counted = c->judgement->groups.at[i].quota == *line && c->judgement->groups.at[i].counted > 0;
	kh_case_free(c);
	return counted;
}

typedef struct {
	kh_code code;
	uint32_t clause;
} breach;

static bool is_breach(const seeker *s, const kh_str *row, const void *asked)
{
	const breach *b = asked;

	return kh_row_shows(s->plan, row, b->code, b->clause);
}

/* ---- quota lines ---- */

/* The values that a line asks for, so that they are tried before others. */
static kh_draft_row line_row(const seeker *s, const kh_quota *q)
{
	kh_draft_row set = kh_draft_row_new(s->plan);
	kh_values places = {0};

	if (q->branch != KH_NONE)
		set[KH_F_BRANCH] = s->campaign->branches.at[q->branch].name;
	kh_values_add_units(&places, s->plan, &q->places, s->period.to);
	if (places.len > 0)
		set[q->place_field == KH_F_PROPOSER ? KH_F_PROPOSER : KH_F_UNIT] = places.at[0];
	return set;
}

static kh_draft_row line_seed(const seeker *s, uint32_t line)
{
	const kh_quota *q = &s->plan->quotas.at[line];
	kh_draft_row set = line_row(s, q);

	for (unsigned bit = 0; bit < 4; bit++) {
		if (q->names_kinds && !(q->kinds & (1U << bit)))
			continue;
		set[KH_F_KIND] = kind_word(bit);
		kh_draft_row row = seek(s, set, is_counted, &line);
		if (row != NULL)
			return row;
	}
	return NULL;
}

static kh_draft rows_alike(const kh_str *row, size_t n)
{
	kh_draft draft = {0};

	for (size_t i = 0; i < n; i++)
		kh_push(&draft.rows, (kh_draft_row)row);
	return draft;
}

/* The number of rows like this that break the upper bound of the line; 0: none found. */
static size_t breaking_number(const seeker *s, const kh_quota *q, const kh_str *row, kh_code code)
{
	if (q->most.of == KH_COUNT_NONE)
		return q->most.count >= 0 && q->most.count < MOST_PLACES ? (size_t)q->most.count + 1 : 0;
	for (size_t n = 1; n <= MOST_STEPS; n++) {
		kh_draft draft = rows_alike(row, n);
		kh_case *c = kh_draft_judge(s->plan, &draft);
		bool broken = c != NULL && kh_draft_shows(c, (kh_aim){(uint32_t)n - 1, code, q->clause});
		if (c != NULL)
			kh_case_free(c);
		if (broken)
			return n;
	}
	return 0;
}

/* "Chuyên đề 12", "Lĩnh vực 1": as the plan calls it. */
static kh_str campaign_words(const seeker *s)
{
	const char *word = kh_keyword_text(s->campaign->node->word, s->w->lang);

	return kh_fmt("%c%s %s", word[0] - 'a' + 'A', word + 1, kh_str_c(s->campaign->number));
}

static kh_str line_title(const seeker *s, const kh_quota *q, kh_phrase phrase, size_t number)
{
	const kh_clause *clause = &s->plan->clauses.at[q->clause];
	kh_str line = clause->line > 0 ? kh_fmt("%u", (unsigned)clause->line) : KH_NO_STR;

	return kh_phrase_fill(phrase, s->w->lang, KH_ARGS(campaign_words(s), kh_count_text((int64_t)number, s->w->lang), line));
}

static void write_most(const seeker *s, const kh_quota *q, const kh_str *row)
{
	size_t n = breaking_number(s, q, row, KH_KT401);

	if (n == 0)
		return;
	kh_draft draft = rows_alike(row, n);
	draft.title = line_title(s, q, KH_P_BOUNDARY_MOST, n - 1);
	kh_draft_write(s->w, &draft, (kh_aim){(uint32_t)n - 1, KH_KT401, q->clause});
}

/* One fewer than the least; with a least of one, a nomination that does not count stands alone in the table. */
static void write_least(const seeker *s, const kh_quota *q, const kh_str *row)
{
	size_t least = q->least.count > 0 ? (size_t)q->least.count : 1;
	kh_draft draft = rows_alike(row, least - 1);

	if (q->least.of != KH_COUNT_NONE || least > MOST_PLACES)
		return;
	if (least == 1) {
		kh_draft_row late = kh_draft_row_copy(s->plan, row);
		late[KH_F_FROM] = kh_date_text(s->period.from - 1);
		kh_push(&draft.rows, late);
	}
	draft.title = line_title(s, q, KH_P_BOUNDARY_LEAST, least);
	kh_draft_write(s->w, &draft, (kh_aim){KH_NO_ROW, KH_KT402, q->clause});
}

/* Gives the row by which the line was filled, or NULL. */
static kh_draft_row write_line(const seeker *s, uint32_t line)
{
	const kh_quota *q = &s->plan->quotas.at[line];
	kh_draft_row row = line_seed(s, line);

	if (row == NULL)
		return NULL;
	if (q->most.set)
		write_most(s, q, row);
	if (q->least.set)
		write_least(s, q, row);
	return row;
}

/* ---- in and out ---- */

typedef struct {
	const seeker *s;
	KH_VEC(kh_draft_row) good; /* accepted: the first, then one for each further kind */
	kh_draft draft;
} sides;

static kh_draft_row changed(const sides *x, const kh_str *row, uint32_t field, kh_str value)
{
	kh_draft_row other = kh_draft_row_copy(x->s->plan, row);

	other[field] = value;
	if (field == KH_F_KIND)
		other[KH_F_NAME] = name_of(value);
	return other;
}

/* Adds a good row with another value in one column, if that gives the code (and breaks the clause; KH_NONE: any). */
static bool add_breach(sides *x, uint32_t field, kh_str value, kh_code code, uint32_t clause)
{
	for (size_t i = 0; i < x->good.len; i++) {
		kh_draft_row row = changed(x, x->good.at[i], field, value);
		if (!kh_row_shows(x->s->plan, row, code, clause))
			continue;
		kh_push(&x->draft.rows, row);
		return true;
	}
	return false;
}

static void add_kinds(sides *x)
{
	unsigned in = kh_campaign_kinds(x->s->plan, x->s->campaign);

	for (unsigned bit = 0; bit < 4; bit++) {
		kh_draft_row set = changed(x, x->good.at[0], KH_F_KIND, kind_word(bit));
		if (kh_str_eq(kind_word(bit), x->good.at[0][KH_F_KIND]))
			continue;
		if (!(in & (1U << bit))) {
			add_breach(x, KH_F_KIND, kind_word(bit), KH_KT301, KH_NONE);
			continue;
		}
		set[KH_F_UNIT] = set[KH_F_ROLE] = KH_NO_STR;
		kh_draft_row row = seek(x->s, set, is_accepted, NULL);
		if (row == NULL)
			continue;
		kh_push(&x->good, row);
		kh_push(&x->draft.rows, row);
	}
}

/* A unit that is in none of the places. */
static void add_outsider(sides *x, uint32_t field, kh_code code, uint32_t clause)
{
	kh_values units = {0};

	kh_values_add_any_unit(&units, x->s->plan, x->s->period.to, SIZE_MAX);
	for (size_t i = 0; i < units.len; i++)
		if (add_breach(x, field, units.at[i], code, clause))
			return;
}

/* Each clause that names subjects, by a unit and a role that it does not name. */
static void add_subjects(sides *x)
{
	const kh_campaign *c = x->s->campaign;

	for (size_t i = 0; i < c->subjects.len; i++) {
		uint32_t clause = c->subjects.at[i].clause;
		if (i > 0 && clause == c->subjects.at[i - 1].clause)
			continue;
		add_outsider(x, KH_F_UNIT, KH_KT302, clause);
		add_breach(x, KH_F_ROLE, other_word(x->s->w), KH_KT303, clause);
	}
}

static void add_dates(sides *x)
{
	const kh_campaign *c = x->s->campaign;

	if (c->has_period) {
		add_breach(x, KH_F_FROM, kh_date_text(c->period.from - 1), KH_KT304, c->period_clause);
		add_breach(x, KH_F_TO, kh_date_text(c->period.to + 1), KH_KT304, c->period_clause);
	}
	if (c->has_deadline)
		add_breach(x, KH_F_SENT, kh_date_text(c->deadline + 1), KH_KT501, c->deadline_clause);
}

/* A row like the good one that breaks the condition by other values in the columns that it reads; NULL: none was found. */
static kh_draft_row breaking_row(const seeker *s, const kh_str *good, const kh_condition *condition, kh_code code)
{
	breach asked = {code, condition->clause};
	kh_draft_row set = kh_draft_row_copy(s->plan, good);
	kh_columns fields = {0};

	kh_columns_add_of(&fields, condition->when);
	kh_columns_add_of(&fields, condition->test);
	for (size_t i = 0; i < fields.len; i++)
		if (s->domain[fields.at[i]].len > 0)
			set[fields.at[i]] = KH_NO_STR;
	return seek(s, set, is_breach, &asked);
}

static void add_condition(sides *x, const kh_condition *condition)
{
	kh_draft_row row = breaking_row(x->s, x->good.at[0], condition, KH_KT306);

	if (row != NULL)
		kh_push(&x->draft.rows, row);
}

static void write_sides(const seeker *s, const kh_str *good)
{
	const kh_campaign *c = s->campaign;
	kh_str other = other_word(s->w);
	sides x = {.s = s};

	x.draft.title = kh_phrase_fill(KH_P_BOUNDARY_SIDES, s->w->lang, KH_ARGS(campaign_words(s)));
	kh_push(&x.good, (kh_draft_row)good);
	kh_push(&x.draft.rows, (kh_draft_row)good);
	add_kinds(&x);
	add_subjects(&x);
	if (c->hosts.entities.len > 0)
		add_outsider(&x, KH_F_PROPOSER, KH_KT305, c->host_clause);
	if (c->forms.len > 0)
		add_breach(&x, KH_F_FORM, other, KH_KT307, c->award_clause);
	if (c->branches.len > 0)
		add_breach(&x, KH_F_BRANCH, other, KH_KT206, c->award_clause);
	add_dates(&x);
	for (size_t i = 0; i < c->conditions.len; i++)
		add_condition(&x, &c->conditions.at[i]);
	kh_draft_write(s->w, &x.draft, (kh_aim){0, KH_CODE_COUNT, KH_NONE});
}

/* Recognitions of an area: the first and the last year of its time, and those beside them. */
static void write_years(const seeker *s, const kh_str *good)
{
	static const uint32_t kept[] = {KH_F_CAMPAIGN, KH_F_NAME, KH_F_KIND, KH_F_UNIT, KH_F_ROLE};
	int first = kh_date_ymd(s->period.from).year, last = kh_date_ymd(s->period.to).year;
	const int years[] = {first, last, first - 1, last + 1};
	kh_draft draft = {.title = kh_phrase_fill(KH_P_BOUNDARY_YEARS, s->w->lang, KH_ARGS(campaign_words(s)))};

	for (size_t i = 0; i < KH_COUNT(years); i++) {
		kh_draft_row row = kh_draft_row_new(s->plan);
		for (size_t k = 0; k < KH_COUNT(kept); k++)
			row[kept[k]] = good[kept[k]];
		row[KH_F_YEAR] = kh_fmt("%d", years[i]);
		kh_push(&draft.rows, row);
	}
	kh_draft_write(s->w, &draft, (kh_aim){2, KH_KT304, s->campaign->period_clause});
}

static void write_campaign(kh_writer *w, uint32_t index)
{
	seeker s = seeker_of(w, index);
	kh_draft_row good = NULL;

	for (size_t i = 0; i < s.campaign->quotas.len; i++) {
		kh_draft_row row = write_line(&s, s.campaign->quotas.at[i]);
		if (good == NULL && row != NULL && is_accepted(&s, row, NULL))
			good = row;
	}
	if (good == NULL)
		good = seek(&s, kh_draft_row_new(s.plan), is_accepted, NULL);
	if (good != NULL)
		write_sides(&s, good);
	if (good != NULL && s.campaign->node->word == TOK_AREA && s.campaign->has_period)
		write_years(&s, good);
}

void kh_boundary_campaigns(kh_writer *w)
{
	for (uint32_t i = 0; i < w->plan->campaigns.len; i++)
		write_campaign(w, i);
}

/* ---- rules across campaigns ---- */

/* Rows that the line counts together: alike in the columns of its key. */
static void write_rule_line(const seeker *s, const kh_quota *q, const kh_str *good)
{
	kh_draft_row row = kh_draft_row_copy(s->plan, good);
	kh_code code = kh_is_repeat_line(q) ? KH_KT404 : KH_KT401;

	for (size_t i = 0; i < q->columns.len; i++) {
		kh_str one = row[q->columns.at[i]];
		while (one.len > 0 && (one.ptr[one.len - 1] == '#' || one.ptr[one.len - 1] == ' '))
			one.len--;
		row[q->columns.at[i]] = one;
	}
	size_t n = breaking_number(s, q, row, code);
	if (n == 0)
		return;
	kh_draft draft = rows_alike(row, n);
	draft.title = kh_phrase_fill(KH_P_BOUNDARY_RULE, s->w->lang,
				     KH_ARGS(kh_clause_cite(&s->plan->clauses.at[q->clause], s->w->lang)));
	kh_draft_write(s->w, &draft, (kh_aim){(uint32_t)n - 1, code, q->clause});
}

/* Shows the condition broken, or (KT308) that the campaign does not say what it asks for. */
static bool write_rule_condition(const seeker *s, const kh_str *good, const kh_condition *condition, kh_code code)
{
	kh_str cite = kh_clause_cite(&s->plan->clauses.at[condition->clause], s->w->lang);
	kh_draft draft = {.title = kh_phrase_fill(KH_P_BOUNDARY_RULE, s->w->lang, KH_ARGS(cite))};
	kh_draft_row row = breaking_row(s, good, condition, code);

	if (row == NULL)
		return false;
	kh_push(&draft.rows, (kh_draft_row)good);
	kh_push(&draft.rows, row);
	return kh_draft_write(s->w, &draft, (kh_aim){1, code, condition->clause});
}

/* A campaign with a nomination that it accepts. */
typedef struct {
	seeker seeker;
	kh_draft_row good;
} ground;
typedef KH_VEC(ground) grounds;

static void show_condition(const grounds *all, const kh_condition *condition)
{
	static const kh_code codes[] = {KH_KT306, KH_KT308};

	for (size_t code = 0; code < KH_COUNT(codes); code++)
		for (size_t i = 0; i < all->len; i++)
			if (write_rule_condition(&all->at[i].seeker, all->at[i].good, condition, codes[code]))
				return;
}

/* Conditions of one rule are often broken by the same nomination: one case shows them. */
static bool is_shown(const kh_writer *w, uint32_t clause)
{
	for (size_t i = 0; i < w->reached.clauses.len; i++)
		if (w->reached.clauses.at[i].clause == clause && w->reached.clauses.at[i].reached)
			return true;
	return false;
}

/* Rules hold for every campaign; each is shown at the first where it can be. */
void kh_boundary_rules(kh_writer *w)
{
	const kh_plan *plan = w->plan;
	grounds all = {0};

	for (uint32_t i = 0; i < plan->campaigns.len; i++) {
		seeker s = seeker_of(w, i);
		kh_draft_row good = seek(&s, kh_draft_row_new(plan), is_accepted, NULL);
		if (good != NULL)
			kh_push(&all, (ground){s, good});
	}
	for (size_t q = 0; q < plan->quotas.len && all.len > 0; q++)
		if (plan->quotas.at[q].campaign == KH_NONE)
			write_rule_line(&all.at[0].seeker, &plan->quotas.at[q], all.at[0].good);
	for (size_t i = 0; i < plan->rules.len; i++)
		for (size_t k = 0; k < plan->rules.at[i].conditions.len; k++)
			if (!is_shown(w, plan->rules.at[i].conditions.at[k].clause))
				show_condition(&all, &plan->rules.at[i].conditions.at[k]);
}
