/* Eligibility: one small check for each demand, run in order. A check says what is wrong, or leaves the row in doubt with the
 * cells that would decide, and never both; a later check keeps silent about what an earlier one has found. */
#include "runtime/eligibility.h"

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/match.h"
#include "runtime/truth.h"

static const kh_campaign *campaign_of(const kh_judging *j, const kh_nomination *n)
{
	return &j->plan->campaigns.at[n->campaign];
}

static bool known(kh_judging *j, uint32_t row, uint32_t field)
{
	return kh_cell_state_of(j->table, row, field) == KH_CELL_KNOWN;
}

/* A name that the register should know and does not. */
static bool is_stranger(const kh_judging *j, kh_who who)
{
	return j->declared && who.given && who.entity == KH_NONE;
}

/* Every rule that compares the unit with the register fails for one reason: the register does not know it. */
static void unknown_unit(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause)
{
	kh_found_as(j, KH_ERROR, KH_KT204, row, field, clause);
}

/* The rule of the clause lacks this one column. */
static void doubt_for(kh_judging *j, uint32_t row, uint32_t field, uint32_t clause)
{
	kh_need(j, field);
	kh_undecided(j, row, clause);
}

/* ---- cells ---- */

static void check_readable(kh_judging *j, uint32_t row)
{
	uint32_t i = 0;

	while ((i = kh_cells_unreadable(j->table, row, j->columns.at, j->columns.len, i)) != KH_NONE)
		kh_found(j, KH_KT203, row, j->columns.at[i++], KH_NONE);
}

/* The file has the column, and this row nothing in it that could be read. A file without the column is a matter for the rules. */
static bool left_out(kh_judging *j, uint32_t row, uint32_t field)
{
	kh_cell_state state = kh_cell_state_of(j->table, row, field);

	return state == KH_CELL_EMPTY || state == KH_CELL_UNREADABLE;
}

/* Without a name nobody can tell whether the nomination stands twice; whether a kind or a unit is needed depends on the rules. */
static void check_required(kh_judging *j, uint32_t row)
{
	if (!known(j, row, KH_F_NAME))
		doubt_for(j, row, KH_F_NAME, KH_NONE);
	if (left_out(j, row, KH_F_KIND))
		kh_lacking(j, row, KH_F_KIND, KH_NONE);
	if (left_out(j, row, KH_F_UNIT))
		kh_lacking(j, row, KH_F_UNIT, KH_NONE);
	for (size_t i = 0; i < j->required.len; i++)
		if (kh_cell_check(j->table, row, j->required.at[i]) != KH_CELL_KNOWN)
			doubt_for(j, row, j->required.at[i], KH_NONE);
}

/* A household or a firm often is its own unit, which no register lists: nothing is said unless a rule compares it. */
static void check_units(kh_judging *j, const kh_nomination *n)
{
	if (is_stranger(j, n->unit) && n->kinds != KH_HOUSEHOLD && n->kinds != KH_ENTERPRISE)
		kh_found(j, KH_KT204, n->row, KH_F_UNIT, KH_NONE);
	if (is_stranger(j, n->proposer))
		kh_found(j, KH_KT204, n->row, KH_F_PROPOSER, KH_NONE);
}

/* The register says from when to when a unit exists. */
static void check_existence(kh_judging *j, uint32_t row, uint32_t field, kh_who who, kh_date day)
{
	if (!who.given || who.entity == KH_NONE)
		return;
	kh_period valid = kh_entity_valid(j->plan->reg, who.entity);
	if (day < valid.from || day > valid.to) {
		kh_finding *f = kh_found(j, KH_KT210, row, field, KH_NONE);
		f->other = (uint32_t)day;
	}
}

/* The nominee's unit has to exist on the last day of the achievement, the proposer on the day of sending, else of evaluation. */
static void check_existing(kh_judging *j, const kh_nomination *n)
{
	kh_date day;

	if (kh_cell_date(j->table, n->row, KH_F_TO, &day) == KH_CELL_KNOWN)
		check_existence(j, n->row, KH_F_UNIT, n->unit, day);
	if (kh_cell_date(j->table, n->row, KH_F_SENT, &day) == KH_CELL_KNOWN)
		check_existence(j, n->row, KH_F_PROPOSER, n->proposer, day);
	else if (j->options.has_date)
		check_existence(j, n->row, KH_F_PROPOSER, n->proposer, j->options.date);
}

/* ---- subjects ---- */

static kh_truth role_fits(kh_judging *j, const kh_subject *subject, uint32_t row)
{
	uint32_t key;

	if (subject->role_keys.len == 0)
		return KH_TRUE;
	if (kh_cell_key(j->table, row, KH_F_ROLE, &key) != KH_CELL_KNOWN)
		return kh_need(j, KH_F_ROLE);
	for (size_t i = 0; i < subject->role_keys.len; i++)
		if (kh_str_eq(kh_pool_text(&j->table->keys, key), subject->role_keys.at[i]))
			return KH_TRUE;
	return KH_FALSE;
}

static kh_truth place_fits(kh_judging *j, const kh_subject *subject, const kh_nomination *n)
{
	kh_truth inside = KH_TRUE;

	if (subject->places.entities.len > 0)
		inside = kh_in_places(j, n->unit, KH_F_UNIT, &subject->places);
	if (inside == KH_FALSE || subject->except.entities.len == 0)
		return inside;
	return kh_and(inside, kh_not(kh_in_places(j, n->unit, KH_F_UNIT, &subject->except)));
}

/* What the groups of đối tượng that take the nominee's kind make of it. */
typedef struct {
	bool any;    /* a group takes the kind */
	bool placed; /* the unit fits one of them, or may */
	kh_truth fits;
} subject_answer;

static subject_answer ask_subjects(kh_judging *j, const kh_subject *subjects, size_t count, const kh_nomination *n)
{
	subject_answer answer = {.fits = KH_FALSE};
	size_t mark = j->needs.len;

	for (size_t i = 0; i < count && answer.fits != KH_TRUE; i++) {
		const kh_subject *subject = &subjects[i];

		if (!(subject->kinds & n->kinds))
			continue;
		size_t before = j->needs.len;
		kh_truth place = place_fits(j, subject, n);
		kh_truth fits = kh_settle(j, before, place == KH_FALSE ? KH_FALSE : kh_and(place, role_fits(j, subject, n->row)));

		answer.any = true;
		answer.placed = answer.placed || place != KH_FALSE;
		answer.fits = kh_or(answer.fits, fits);
	}
	kh_settle(j, mark, answer.fits);
	return answer;
}

kh_truth kh_subjects_fit(kh_judging *j, const kh_subject *subjects, size_t count, const kh_nomination *n)
{
	if (count == 0)
		return KH_TRUE;
	return n->kinds == 0 ? kh_need(j, KH_F_KIND) : ask_subjects(j, subjects, count, n).fits;
}

/* The clause that speaks of the kind; where several clauses name subjects and none of them does, the campaign itself. */
static uint32_t subject_clause(const kh_campaign *campaign, unsigned kinds)
{
	bool one = true;

	for (size_t i = 0; i < campaign->subjects.len; i++) {
		if (campaign->subjects.at[i].kinds & kinds)
			return campaign->subjects.at[i].clause;
		one = one && campaign->subjects.at[i].clause == campaign->subject_clause;
	}
	return one ? campaign->subject_clause : campaign->clause;
}

static void not_a_subject(kh_judging *j, const kh_nomination *n, bool placed, uint32_t clause)
{
	if (placed)
		kh_found(j, KH_KT303, n->row, KH_F_ROLE, clause);
	else if (is_stranger(j, n->unit))
		unknown_unit(j, n->row, KH_F_UNIT, clause);
	else
		kh_found(j, KH_KT302, n->row, KH_F_UNIT, clause);
}

static void check_subject(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);
	subject_answer answer;

	if (campaign->subjects.len == 0)
		return;
	uint32_t clause = subject_clause(campaign, n->kinds);
	if (n->kinds == 0) {
		doubt_for(j, n->row, KH_F_KIND, clause);
		return;
	}
	if (!(n->kinds & kh_campaign_kinds(j->plan, campaign))) {
		kh_found(j, KH_KT301, n->row, KH_F_KIND, clause);
		return;
	}
	answer = ask_subjects(j, campaign->subjects.at, campaign->subjects.len, n);
	if (!answer.any || answer.fits == KH_TRUE)
		return;
	if (answer.fits == KH_UNKNOWN)
		kh_undecided(j, n->row, clause);
	else
		not_a_subject(j, n, answer.placed, clause);
}

/* ---- proposer, form, branch ---- */

static void check_proposer(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);

	if (campaign->hosts.entities.len == 0)
		return;
	switch (kh_in_places(j, n->proposer, KH_F_PROPOSER, &campaign->hosts)) {
	case KH_TRUE:
		break;
	case KH_UNKNOWN:
		kh_undecided(j, n->row, campaign->host_clause);
		break;
	case KH_FALSE:
		if (is_stranger(j, n->proposer))
			unknown_unit(j, n->row, KH_F_PROPOSER, campaign->host_clause);
		else
			kh_found(j, KH_KT305, n->row, KH_F_PROPOSER, campaign->host_clause);
		break;
	}
}

static void check_form(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);

	if (campaign->forms.len == 0 || n->form != KH_NONE)
		return;
	if (known(j, n->row, KH_F_FORM))
		kh_found(j, KH_KT307, n->row, KH_F_FORM, campaign->award_clause);
	else
		doubt_for(j, n->row, KH_F_FORM, campaign->award_clause);
}

static void check_branch(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);
	bool given = known(j, n->row, KH_F_BRANCH);

	if (campaign->branches.len == 0 && given)
		kh_found_as(j, KH_WARNING, KH_KT206, n->row, KH_F_BRANCH, campaign->clause)->more = 1;
	else if (campaign->branches.len > 0 && !given)
		doubt_for(j, n->row, KH_F_BRANCH, campaign->award_clause);
	else if (campaign->branches.len > 0 && n->branch == KH_NONE)
		kh_found(j, KH_KT206, n->row, KH_F_BRANCH, campaign->award_clause);
}

/* ---- dates ---- */

/* A day of a row, if it is known. */
typedef struct {
	uint32_t field;
	bool known;
	kh_date date;
} day_cell;

static day_cell day_of(kh_judging *j, uint32_t row, uint32_t field)
{
	day_cell day = {.field = field};

	day.known = kh_cell_date(j->table, row, field, &day.date) == KH_CELL_KNOWN;
	return day;
}

static kh_truth inside_period(kh_judging *j, const day_cell *day, kh_period period)
{
	return day->known ? kh_truth_of(period.from <= day->date && day->date <= period.to) : kh_need(j, day->field);
}

static void check_period(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);
	day_cell from = day_of(j, n->row, KH_F_FROM), to = day_of(j, n->row, KH_F_TO);
	size_t mark = j->needs.len;

	if (from.known && to.known && from.date > to.date) {
		kh_found(j, KH_KT207, n->row, KH_F_FROM, KH_NONE);
		return;
	}
	if (!campaign->has_period)
		return;
	kh_truth first = inside_period(j, &from, campaign->period);
	kh_truth last = inside_period(j, &to, campaign->period);
	kh_truth inside = kh_settle(j, mark, kh_and(first, last));
	if (inside == KH_UNKNOWN)
		kh_undecided(j, n->row, campaign->period_clause);
	else if (inside == KH_FALSE)
		kh_found(j, KH_KT304, n->row, first == KH_FALSE ? KH_F_FROM : KH_F_TO, campaign->period_clause);
}

int kh_cell_year(kh_judging *j, uint32_t row)
{
	kh_num year;

	if (kh_cell_number(j->table, row, KH_F_YEAR, &year) != KH_CELL_KNOWN || !kh_num_is_int(year) || year.num < 1 ||
	    year.num > 9999)
		return 0;
	return (int)year.num;
}

/* Without a unit nobody can tell whose the recognition is. */
static void check_owner(kh_judging *j, const kh_nomination *n)
{
	if (!n->unit.given)
		doubt_for(j, n->row, KH_F_UNIT, KH_NONE);
}

/* The year of a recognition stands for the span of the achievement. */
static void check_year(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);
	int year = kh_cell_year(j, n->row);

	if (year == 0)
		doubt_for(j, n->row, KH_F_YEAR, campaign->has_period ? campaign->period_clause : KH_NONE);
	else if (campaign->has_period &&
		 (year < kh_date_ymd(campaign->period.from).year || year > kh_date_ymd(campaign->period.to).year))
		kh_found(j, KH_KT304, n->row, KH_F_YEAR, campaign->period_clause);
}

/* The unit has to exist at some time of the year. */
static void check_existing_in_year(kh_judging *j, const kh_nomination *n)
{
	int year = kh_cell_year(j, n->row);

	if (year == 0 || !n->unit.given || n->unit.entity == KH_NONE)
		return;
	kh_period valid = kh_entity_valid(j->plan->reg, n->unit.entity);
	if (valid.to < kh_date_of(year, 1, 1) || valid.from > kh_date_of(year, 12, 31))
		check_existence(j, n->row, KH_F_UNIT, n->unit, kh_date_of(year, 12, 31));
}

static void check_deadline(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);
	kh_date sent;

	if (!campaign->has_deadline)
		return;
	if (kh_cell_date(j->table, n->row, KH_F_SENT, &sent) != KH_CELL_KNOWN)
		doubt_for(j, n->row, KH_F_SENT, campaign->deadline_clause);
	else if (sent > campaign->deadline)
		kh_found(j, KH_KT501, n->row, KH_F_SENT, campaign->deadline_clause);
}

/* ---- conditions ---- */

/* Whether the campaign ought to state more is no question before it is known whether the condition applies. */
static void forget_facts(kh_judging *j, size_t mark)
{
	size_t kept = mark;

	for (size_t i = mark; i < j->needs.len; i++)
		if (j->needs.at[i] < KH_NEED_PERIOD)
			j->needs.at[kept++] = j->needs.at[i];
	j->needs.len = kept;
}

/* A condition demands: where its khi holds, its test holds. */
static kh_truth condition_holds(kh_judging *j, const kh_nomination *n, const kh_condition *condition)
{
	kh_truth applies = condition->when == NULL ? KH_TRUE : kh_eval(j, n->row, condition->when);
	size_t mark = j->needs.len;
	kh_truth answer = KH_TRUE;

	if (applies != KH_FALSE)
		answer = kh_or(kh_not(applies), kh_eval(j, n->row, condition->test));
	if (applies == KH_UNKNOWN && answer == KH_UNKNOWN)
		forget_facts(j, mark);
	return answer;
}

/* Is it by this column that the row names a unit that the register lacks? */
static bool names_stranger(const kh_judging *j, const kh_nomination *n, uint32_t field)
{
	return (field == KH_F_UNIT && is_stranger(j, n->unit)) || (field == KH_F_PROPOSER && is_stranger(j, n->proposer));
}

/* Would the condition be undecided if the units of these columns that the register lacks might be in any place? Leaves the needs. */
static bool is_open_for(kh_judging *j, const kh_nomination *n, const kh_condition *condition, uint64_t columns)
{
	kh_truth answer;

	j->doubted = columns;
	answer = condition_holds(j, n, condition);
	j->doubted = 0;
	return answer == KH_UNKNOWN;
}

/* Of two units that the register lacks the one that decides by itself, else the first that the condition asks for. */
static uint32_t deciding_stranger(kh_judging *j, const kh_nomination *n, const kh_condition *condition, size_t mark)
{
	size_t needs = j->needs.len;
	uint32_t first = KH_NONE;

	for (size_t i = mark; i < needs; i++) {
		uint32_t field = j->needs.at[i];

		if (!names_stranger(j, n, field))
			continue;
		if (is_open_for(j, n, condition, kh_column_bit(field)))
			return field;
		j->needs.len = needs;
		first = first == KH_NONE ? field : first;
	}
	return first;
}

/* The column of a unit that the register lacks, if the condition is answered one way or the other only because it lacks it. */
static uint32_t hangs_on_stranger(kh_judging *j, const kh_nomination *n, const kh_condition *condition)
{
	size_t mark = j->needs.len;
	uint32_t field = KH_NONE;

	if (!is_stranger(j, n->unit) && !is_stranger(j, n->proposer))
		return KH_NONE;
	if (is_open_for(j, n, condition, kh_column_bit(KH_F_UNIT) | kh_column_bit(KH_F_PROPOSER)))
		field = deciding_stranger(j, n, condition, mark);
	j->needs.len = mark;
	return field;
}

static void check_condition(kh_judging *j, const kh_nomination *n, const kh_condition *condition)
{
	size_t mark = j->needs.len;
	kh_truth answer = kh_settle(j, mark, condition_holds(j, n, condition));
	uint32_t stranger = answer == KH_UNKNOWN ? KH_NONE : hangs_on_stranger(j, n, condition);

	if (answer == KH_UNKNOWN)
		kh_undecided(j, n->row, condition->clause);
	else if (stranger != KH_NONE)
		unknown_unit(j, n->row, stranger, condition->clause);
	else if (answer == KH_FALSE)
		kh_found(j, KH_KT306, n->row, KH_NONE, condition->clause);
}

static void check_own_conditions(kh_judging *j, const kh_nomination *n)
{
	const kh_campaign *campaign = campaign_of(j, n);

	for (size_t i = 0; i < campaign->conditions.len; i++)
		check_condition(j, n, &campaign->conditions.at[i]);
}

static void check_conditions(kh_judging *j, const kh_nomination *n)
{
	check_own_conditions(j, n);
	for (size_t i = 0; i < j->plan->rules.len; i++)
		for (size_t k = 0; k < j->plan->rules.at[i].conditions.len; k++)
			if (kh_rule_holds(j->plan->rules.at[i].holds, campaign_of(j, n)->document))
				check_condition(j, n, &j->plan->rules.at[i].conditions.at[k]);
}

/* ---- the row ---- */

static void (*const checks[])(kh_judging *, const kh_nomination *) = {
	check_units,  check_existing, check_subject, check_proposer,   check_form,
	check_period, check_deadline, check_branch,  check_conditions,
};

static bool has_numbers(const kh_plan *plan)
{
	for (size_t i = 0; i < plan->documents.len; i++)
		if (plan->documents.at[i].number.len > 0)
			return true;
	return false;
}

bool kh_row_document(kh_judging *j, uint32_t row, uint32_t *document)
{
	uint32_t key;

	*document = KH_NONE;
	if (kh_cell_key(j->table, row, KH_F_DOCUMENT, &key) != KH_CELL_KNOWN)
		return true;
	*document = kh_cell_document(j, key);
	return *document != KH_NONE || !has_numbers(j->plan);
}

/* Which of several documents is meant is not known: the nomination may be in order. */
static void several_campaigns(kh_judging *j, uint32_t row)
{
	kh_found_as(j, KH_WARNING, KH_KT224, row, KH_F_DOCUMENT, KH_NONE);
	j->marks[row] |= KH_OWN_DOUBT;
	kh_missing_add(j, row, kh_column_bit(KH_F_DOCUMENT));
}

/* A recognition was given already: who may propose, in which form and by when is over; rules across campaigns are about
 * nominations. */
static void (*const recognition_checks[])(kh_judging *, const kh_nomination *) = {
	check_owner, check_units, check_existing_in_year, check_subject, check_year, check_own_conditions,
};

/* False when the row has no campaign that it could be judged against. */
static bool find_campaign(kh_judging *j, uint32_t row)
{
	uint32_t key, document, found;

	if (kh_cell_key(j->table, row, KH_F_CAMPAIGN, &key) != KH_CELL_KNOWN) {
		doubt_for(j, row, KH_F_CAMPAIGN, KH_NONE);
		check_required(j, row);
		return false;
	}
	if (!kh_row_document(j, row, &document)) {
		kh_found(j, KH_KT224, row, KH_F_DOCUMENT, KH_NONE)->more = 1;
		return false;
	}
	found = kh_cell_campaign(j, key, document);
	if (found == KH_SEVERAL)
		several_campaigns(j, row);
	else if (found == KH_NONE)
		kh_found(j, KH_KT201, row, KH_F_CAMPAIGN, KH_NONE);
	else
		kh_campaign_set(j->out, row, found);
	return kh_campaign_of(j->out, row) != KH_NONE;
}

/* False, and said so, where the row could not be split into cells. */
static bool is_whole(kh_judging *j, uint32_t row)
{
	if (j->table->fault.at[row] == KH_ROW_FINE)
		return true;
	j->marks[row] |= KH_OWN_DOUBT;
	kh_found(j, KH_KT203, row, KH_NONE, KH_NONE)->more = j->table->fault.at[row];
	return false;
}

bool kh_judge_report(kh_judging *j, uint32_t row)
{
	uint32_t subject = kh_dataset_subject(j->table->dataset);

	if (!is_whole(j, row))
		return false;
	check_readable(j, row);
	if (!known(j, row, subject))
		doubt_for(j, row, subject, KH_NONE);
	return known(j, row, subject);
}

void kh_judge_row(kh_judging *j, uint32_t row)
{
	if (!is_whole(j, row))
		return;
	bool found = find_campaign(j, row);
	check_readable(j, row);
	if (!found)
		return;
	check_required(j, row);
	kh_nomination n = kh_nomination_read(j, row);
	if (j->table->dataset == KH_RECOGNITIONS)
		for (size_t i = 0; i < KH_COUNT(recognition_checks); i++)
			recognition_checks[i](j, &n);
	else
		for (size_t i = 0; i < KH_COUNT(checks); i++)
			checks[i](j, &n);
}

/* ---- cover ---- */

static kh_truth covered(kh_judging *j, const kh_campaign *campaign, const kh_nomination *n)
{
	kh_truth answer = KH_FALSE;
	size_t mark = j->needs.len;

	for (size_t i = 0; i < campaign->quotas.len && answer != KH_TRUE; i++)
		answer = kh_or(answer, kh_covers(j, &j->plan->quotas.at[campaign->quotas.at[i]], n));
	return kh_settle(j, mark, answer);
}

static void not_covered(kh_judging *j, const kh_campaign *campaign, const kh_nomination *n)
{
	for (size_t i = 0; j->declared && i < campaign->quotas.len; i++) {
		const kh_quota *quota = &j->plan->quotas.at[campaign->quotas.at[i]];

		if (kh_covers_but_for_unit(j, quota, n)) {
			unknown_unit(j, n->row, quota->place_field, quota->clause);
			return;
		}
	}
	kh_found(j, KH_KT403, n->row, KH_NONE, campaign->award_clause);
}

bool kh_is_covered(kh_judging *j, uint32_t row)
{
	size_t mark = j->needs.len;
	kh_nomination n = kh_nomination_of(j, row);
	const kh_campaign *campaign = campaign_of(j, &n);
	bool is = campaign->quotas.len == 0 || covered(j, campaign, &n) == KH_TRUE;

	j->needs.len = mark;
	return is;
}

void kh_judge_cover(kh_judging *j, uint32_t row)
{
	if (kh_campaign_of(j->out, row) == KH_NONE || kh_has_error(j, row) || (j->marks[row] & KH_COVERED))
		return;
	kh_nomination n = kh_nomination_of(j, row);
	const kh_campaign *campaign = campaign_of(j, &n);
	if (campaign->quotas.len == 0)
		return;
	switch (covered(j, campaign, &n)) {
	case KH_TRUE:
		break;
	case KH_UNKNOWN:
		kh_undecided(j, row, campaign->award_clause);
		break;
	case KH_FALSE:
		not_covered(j, campaign, &n);
		break;
	}
}
