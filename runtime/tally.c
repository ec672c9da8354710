/* Counting with intervals. A nomination is counted when it surely belongs to the group and nothing about it is undecided; it
 * may count when something is; with an error of its own it never counts. So every count has a lower and an upper end, and so
 * has a nomination's place in the order of counting. A verdict is given only where both ends agree; nothing is guessed.
 *
 * All lines see the same marks of rows: what one line decides never changes what another counts, so their order is free. */
#include "runtime/tally.h"

#include "runtime/cells.h"
#include "runtime/cover.h"
#include "runtime/eval.h"
#include "runtime/finding.h"
#include "runtime/groups.h"
#include "runtime/truth.h"

typedef enum { COUNTED, MAY_COUNT, INELIGIBLE } standing;

/* In eight bytes: there are as many as rows, or more. */
typedef struct {
	uint32_t row;
	uint32_t group : 29;
	uint32_t standing : 2;
	uint32_t preferred : 1; /* shown to be: what is not known moves nobody forward */
} member;
enum { MEMBER_GROUPS = 1 << 29 }; /* as many as a member can tell apart */

/* So many rows are told of at once. */
enum { TOGETHER = 64 };

typedef struct {
	int64_t low, high;
} range;

/* Of all groups one, but of nominations of each its own. */
typedef struct {
	range all, *each;
} bounds;

typedef struct {
	kh_judging *j;
	const kh_quota *quota;
	uint32_t index; /* of quota in the plan */
	bool plain;     /* a row's profile and the columns that it is counted by are all that is asked */
	kh_groups groups;
	uint64_t keyless_missing;  /* columns that would decide about the keyless */
	KH_ROWS(member) members;   /* in file order */
	KH_ROWS(uint32_t) counted; /* one a group: members that surely count; how many others it has the group itself says */
	bounds least, most;
	KH_ROWS(member) keyless; /* may belong to any group, in file order */
	KH_ROWS(uint32_t) first; /* how many of the keyless up to each are preferred */
} line;

/* ---- members ---- */

static uint64_t needed_columns(const kh_judging *j)
{
	uint64_t columns = 0;

	for (size_t i = 0; i < j->needs.len; i++)
		columns |= kh_column_bit(j->needs.at[i]);
	return columns;
}

static standing standing_of(const kh_judging *j, uint32_t row, kh_truth covered)
{
	if (j->marks[row] & KH_OWN_ERROR)
		return INELIGIBLE;
	return covered == KH_TRUE && !(j->marks[row] & KH_OWN_DOUBT) ? COUNTED : MAY_COUNT;
}

/* The row is one of those that make the group uncertain: for want of these columns. */
static void may_count(line *l, uint32_t group, uint32_t row, uint64_t needed)
{
	kh_group_at(&l->groups, group)->missing |= needed | kh_missing_of(l->j, row);
}

static void join_group(line *l, member m, uint64_t needed)
{
	switch ((standing)m.standing) {
	case COUNTED:
		l->counted.at[m.group]++;
		break;
	case MAY_COUNT:
		kh_group_at(&l->groups, m.group)->undetermined++;
		may_count(l, m.group, m.row, needed);
		break;
	case INELIGIBLE:
		kh_group_at(&l->groups, m.group)->ineligible++;
		break;
	}
	kh_push_row(&l->members, m);
}

/* There may be new groups. */
static void count_by_group(line *l)
{
	if (kh_groups_len(&l->groups) > MEMBER_GROUPS)
		kh_out_of_memory();
	while (l->counted.len < kh_groups_len(&l->groups))
		kh_push_row(&l->counted, 0);
}

static void join_groups(line *l, member m, uint64_t needed)
{
	count_by_group(l);
	for (size_t i = 0; i < l->groups.spots.len; i++) {
		kh_spot spot = l->groups.spots.at[i];
		member here = m;

		if (!spot.sure && m.standing == INELIGIBLE)
			continue;
		if (!spot.sure)
			here.standing = MAY_COUNT;
		here.group = spot.group % MEMBER_GROUPS;
		join_group(l, here, needed);
	}
}

static void join_keyless(line *l, member m)
{
	uint32_t before = l->first.len == 0 ? 0 : l->first.at[l->first.len - 1];

	l->keyless_missing |= needed_columns(l->j) | kh_missing_of(l->j, m.row);
	kh_push_row(&l->keyless, m);
	kh_push_row(&l->first, before + m.preferred);
}

static void join(line *l, uint32_t row)
{
	kh_judging *j = l->j;
	kh_nomination n = kh_nomination_of(j, row);
	kh_truth covered = kh_covers(j, l->quota, &n);
	member m = {.row = row, .standing = standing_of(j, row, covered)};
	uint64_t needed = needed_columns(j);

	j->needs.len = 0;
	if (covered == KH_FALSE)
		return;
	if (m.standing != INELIGIBLE)
		m.preferred = kh_preferred(j, l->quota, &n);
	if (kh_groups_find(&l->groups, &n, true)) {
		join_groups(l, m, needed);
	} else if (m.standing != INELIGIBLE) {
		join_keyless(l, m);
		kh_undecided_as(j, KH_LIMIT_DOUBT, row, l->quota->clause);
	}
	j->needs.len = 0;
}

/* Whether the line covers rows of the profile; where that is not known, it depends on cells that are lacking. */
static kh_truth covers_profile(line *l, uint32_t row, uint32_t profile)
{
	kh_judging *j = l->j;
	kh_line_answer *answer = &j->answer[profile];
	kh_nomination n;

	if (answer->line == l->index + 1)
		return (kh_truth)answer->covers;
	n = kh_nomination_of(j, row);
	*answer = (kh_line_answer){l->index + 1, (uint8_t)kh_covers(j, l->quota, &n)};
	j->needs.len = 0;
	return (kh_truth)answer->covers;
}

static inline void join_counted(line *l, uint32_t row, uint32_t group)
{
	l->counted.at[group]++;
	kh_push_row(&l->members, (member){.row = row, .group = group % MEMBER_GROUPS, .standing = COUNTED});
}

/* Counts a row of which not all is known yet. Called for few rows: inlined, it would have every row save registers for it. */
__attribute__((noinline)) static void count_anew(line *l, uint32_t row, uint32_t profile, uint32_t number)
{
	kh_truth covered = profile == 0 ? KH_UNKNOWN : covers_profile(l, row, profile);
	uint32_t group;

	if (covered == KH_FALSE)
		return;
	group = covered == KH_UNKNOWN ? KH_NONE : kh_groups_make(&l->groups, row, number);
	if (group == KH_NONE) {
		join(l, row);
		return;
	}
	count_by_group(l);
	join_counted(l, row, group);
}

/* Counts a row of a plain line. Mostly all is known: by its profile, whether the line covers it, and its group by the number of its key. */
static inline void count_row(line *l, uint32_t row, uint32_t profile, uint32_t number)
{
	kh_line_answer answer = l->j->answer[profile];
	bool covered = answer.line == l->index + 1 && answer.covers == KH_TRUE;
	uint32_t group = covered ? kh_groups_known(&l->groups, number) : KH_NONE;

	if (group != KH_NONE)
		join_counted(l, row, group);
	else
		count_anew(l, row, profile, number);
}

static void count_campaign(line *l)
{
	enum { AHEAD = 24 };
	const kh_judging *j = l->j;
	struct kh_by_campaign by = j->by_campaign;
	const kh_parts *only = l->groups.only;
	bool put = only != NULL && only->field == by.field; /* are numbers put by campaign? */
	uint32_t from = by.first[l->quota->campaign], to = by.first[l->quota->campaign + 1];

	for (uint32_t n; from < to; from += n) {
		n = to - from < TOGETHER ? to - from : TOGETHER;
		for (uint32_t i = from; i < from + n; i++) {
			if (put && to - i > AHEAD)
				__builtin_prefetch(&only->group[by.number[i + AHEAD]]);
			count_row(l, by.row[i], by.profile[i], put ? by.number[i] : kh_groups_number(&l->groups, by.row[i]));
		}
		kh_judged_rows(j, from, n);
	}
}

/* Calls visit for each row that the line may speak of, in file order. */
static void each_row(line *l, void visit(line *, uint32_t, void *), void *with)
{
	const kh_judging *j = l->j;
	uint32_t c = l->quota->campaign;
	uint32_t from = c == KH_NONE ? 0 : j->by_campaign.first[c];
	uint32_t to = c == KH_NONE ? (uint32_t)j->table->len : j->by_campaign.first[c + 1];

	for (uint32_t i = from; i < to; i++) {
		uint32_t row = c == KH_NONE ? i : j->by_campaign.row[i];

		if (j->table->fault.at[row] == KH_ROW_FINE)
			visit(l, row, with);
		kh_judged(j, i);
	}
}

static void join_row(line *l, uint32_t row, void *with)
{
	const kh_judging *j = l->j;
	bool open = j->marks[row] & (KH_OWN_ERROR | KH_OWN_DOUBT);

	(void)with;
	if (l->plain)
		count_row(l, row, open ? 0 : j->profile[row], kh_groups_number(&l->groups, row));
	else
		join(l, row);
}

/* ---- bounds ---- */

int64_t kh_bound_of(const kh_bound *bound, int64_t count)
{
	kh_num share;
	int64_t places;

	if (!kh_num_mul(bound->percent, kh_num_int(count), &share) || !kh_num_div(share, kh_num_int(100), &share))
		return INT64_MAX;
	if (__builtin_add_overflow(kh_num_round(share, bound->rounding), bound->amended, &places))
		return INT64_MAX;
	return places < 0 ? 0 : places;
}

/* What a percentage is taken of: nominations of the wanted kinds, a group. */
typedef struct {
	unsigned kinds;
	uint32_t *sure, *perhaps; /* one a group */
	uint32_t keyless;
} base;

static void add_to_base(line *l, uint32_t row, void *with)
{
	kh_judging *j = l->j;
	base *b = with;
	kh_nomination n = kh_nomination_of(j, row);
	kh_truth wanted = kh_and(kh_line_reaches(j, l->quota, &n), kh_branch_is(j, l->quota->branch, &n));
	wanted = kh_and(wanted, kh_kind_is(j, b->kinds, &n));
	standing stands = standing_of(j, row, wanted);

	if (wanted != KH_FALSE && stands != INELIGIBLE && !kh_groups_find(&l->groups, &n, false))
		b->keyless++;
	else if (wanted != KH_FALSE && stands != INELIGIBLE)
		for (size_t i = 0; i < l->groups.spots.len; i++) {
			kh_spot s = l->groups.spots.at[i];

			*(stands == COUNTED && s.sure ? &b->sure[s.group] : &b->perhaps[s.group]) += 1;
			if (stands == MAY_COUNT || !s.sure)
				may_count(l, s.group, row, needed_columns(j));
		}
	j->needs.len = 0;
}

static void count_nominations(line *l, const kh_bound *bound, range *of)
{
	uint32_t groups = kh_groups_len(&l->groups);
	base b = {
		.kinds = bound->kinds == 0 ? KH_ALL_KINDS : bound->kinds,
		.sure = kh_plain_alloc((groups + 1) * sizeof *b.sure),
		.perhaps = kh_plain_alloc((groups + 1) * sizeof *b.perhaps),
	};

	each_row(l, add_to_base, &b);
	for (uint32_t g = 0; g < groups; g++)
		of[g] = (range){b.sure[g], (int64_t)b.sure[g] + b.perhaps[g] + b.keyless};
	kh_plain_free(b.sure);
	kh_plain_free(b.perhaps);
}

static range bound_at(const bounds *b, uint32_t group)
{
	return b->each == NULL ? b->all : b->each[group];
}

static range *nominations_of(line *l, const kh_bound *bound)
{
	uint32_t groups = kh_groups_len(&l->groups);
	range *of = kh_plain_alloc((groups + 1) * sizeof *of);

	count_nominations(l, bound, of);
	for (uint32_t g = 0; g < groups; g++)
		of[g] = (range){kh_bound_of(bound, of[g].low), kh_bound_of(bound, of[g].high)};
	return of;
}

/* A percentage of an uncertain count is uncertain; of the units of an open block, it has no upper end. */
static bounds bounds_of(line *l, const kh_bound *bound)
{
	bounds of = {.all = {bound->count, bound->count}};
	bool open = false;

	if (!bound->set)
		return of;
	switch (bound->of) {
	case KH_COUNT_NONE:
		break;
	case KH_COUNT_UNITS:
		of.all.low = of.all.high = kh_bound_of(bound, kh_count_units(l->j, &bound->places, &open));
		if (open)
			of.all.high = INT64_MAX;
		break;
	case KH_COUNT_NOMINATIONS:
		of.each = nominations_of(l, bound);
		break;
	}
	return of;
}

/* ---- the order of counting ---- */

/* Nominations seen so far, or in all: those that surely count, and those that count or may count; preferred ones and others. */
typedef struct {
	int64_t sure_first, sure_other, first, other;
} census;

static void take(census *c, const member *m)
{
	if (m->standing == INELIGIBLE)
		return;
	if (m->standing == COUNTED)
		*(m->preferred ? &c->sure_first : &c->sure_other) += 1;
	*(m->preferred ? &c->first : &c->other) += 1;
}

/* The keyless before a row, or all of them for KH_NO_ROW. */
static void take_keyless(const line *l, uint32_t row, census *c)
{
	size_t n;

	kh_bisect(n, 0, l->keyless.len, l->keyless.at[n].row < row);
	if (n == 0)
		return;
	c->first += l->first.at[n - 1];
	c->other += (int64_t)n - l->first.at[n - 1];
}

/* How many are counted before the member, at least and at most: the preferred ones first, then the order of the file. */
static range before(const line *l, const member *m, const census *all, const census *earlier)
{
	census at_most = *earlier, total = *all;

	take_keyless(l, m->row, &at_most);
	take_keyless(l, KH_NO_ROW, &total);
	if (m->preferred)
		return (range){earlier->sure_first, at_most.first};
	return (range){all->sure_first + earlier->sure_other, total.first + at_most.other};
}

/* Past the bound for certain: KT401. Perhaps past it: in doubt. Gives whether one is in doubt for no other reason. */
static bool judge_members(line *l, uint32_t group, const member *m, size_t n, range most)
{
	census all = {0}, earlier = {0};
	bool doubt = false;

	for (size_t i = 0; i < n; i++)
		take(&all, &m[i]);
	for (size_t i = 0; i < n; i++) {
		range ahead = before(l, &m[i], &all, &earlier);

		take(&earlier, &m[i]);
		if (m[i].standing == INELIGIBLE)
			continue;
		if (m[i].standing == COUNTED && ahead.low >= most.high) {
			kh_finding *f = kh_found(l->j, KH_KT401, m[i].row, KH_NONE, l->quota->clause);
			f->group = l->groups.first + group;
			f->rank = (uint32_t)ahead.low + 1;
		} else if (ahead.high >= most.low) {
			l->j->marks[m[i].row] |= KH_LIMIT_DOUBT;
			doubt = doubt || !(l->j->marks[m[i].row] & KH_OWN_DOUBT);
		}
	}
	return doubt;
}

/* In counting order the preferred come first, the ineligible last. */
static unsigned turn_of(const member *m)
{
	return m->standing == INELIGIBLE ? 2 : m->preferred ? 0 : 1;
}

/* Lists the members of one turn; gives which turns others have, a bit each. */
static unsigned list_where(line *l, const member *m, size_t n, unsigned turn)
{
	unsigned others = 0;

	for (size_t i = 0; i < n; i++) {
		others |= 1U << turn_of(&m[i]);
		if (turn_of(&m[i]) != turn)
			continue;
		kh_push_row(&l->j->out->group_rows, m[i].row);
		kh_push_row(&l->j->out->group_sure, m[i].standing == COUNTED);
	}
	return others;
}

static void list_rows(line *l, kh_group *group, const member *m, size_t n)
{
	group->first_row = (uint32_t)l->j->out->group_rows.len;
	group->rows = (uint32_t)n;
	for (unsigned turn = 0, turns = 1; turn < 3; turn++)
		if (turns >> turn & 1)
			turns |= list_where(l, m, n, turn);
}

/* ---- a group ---- */

static kh_truth keeps_most(const kh_group *group, range most)
{
	if ((int64_t)group->counted + group->undetermined <= most.low)
		return KH_TRUE;
	return group->counted > most.high ? KH_FALSE : KH_UNKNOWN;
}

static kh_truth keeps_least(const kh_group *group, range least)
{
	if (group->counted >= least.high)
		return KH_TRUE;
	return (int64_t)group->counted + group->undetermined < least.low ? KH_FALSE : KH_UNKNOWN;
}

static uint32_t first_column(uint64_t columns)
{
	return columns == 0 ? KH_NONE : (uint32_t)__builtin_ctzll(columns);
}

static void found_for_group(line *l, kh_code code, uint32_t group, uint64_t columns)
{
	kh_finding *f = kh_found(l->j, code, KH_NO_ROW, first_column(columns), l->quota->clause);

	f->campaign = l->quota->campaign;
	f->group = l->groups.first + group;
}

/* Does the group keep its bounds, by how many count or may count? Gives how many members it has. */
static uint32_t weigh_group(line *l, uint32_t g)
{
	kh_group *group = kh_group_at(&l->groups, g);
	uint32_t members = l->counted.at[g] + group->undetermined + group->ineligible;
	range least = bound_at(&l->least, g), most = bound_at(&l->most, g);

	group->counted = l->counted.at[g];
	group->keyless = (uint32_t)l->keyless.len;
	group->undetermined += group->keyless;
	group->asked = members + group->keyless;
	group->within = KH_TRUE;
	group->has_least = l->quota->least.set;
	group->has_most = l->quota->most.set;
	if (group->has_least) {
		group->least = least.low;
		group->within = (uint8_t)keeps_least(group, least);
	}
	if (group->has_most) {
		group->most = most.low;
		group->most_high = most.high;
		group->within = (uint8_t)kh_and(group->within, keeps_most(group, most));
	}
	if (group->within == KH_TRUE)
		group->missing = 0;
	return members;
}

/* What is found of a group that is not, or perhaps not, within its bounds, and of its members. */
static void judge_group(line *l, uint32_t g, const member *m, size_t n)
{
	kh_group *group = kh_group_at(&l->groups, g);
	range least = bound_at(&l->least, g), most = bound_at(&l->most, g);
	bool doubt = false;

	list_rows(l, group, m, n);
	if (group->has_most && keeps_most(group, most) != KH_TRUE)
		doubt = judge_members(l, g, m, n, most);
	if (group->has_least && keeps_least(group, least) == KH_FALSE)
		found_for_group(l, KH_KT402, g, 0);
	if (doubt || group->within == KH_UNKNOWN) {
		group->missing |= l->keyless_missing;
		found_for_group(l, KH_KT406, g, group->missing);
	} else {
		group->missing = 0;
	}
}

/* The members of some groups, n in all, group by group, in file order inside each. place: where those of each group begin, KH_NONE for other
 * groups; afterwards, where they end. */
static member *members_of(const line *l, uint32_t *place, size_t n)
{
	member *members = kh_plain_alloc((n + 1) * sizeof *members);

	for (size_t i = 0; n > 0 && i < l->members.len; i++) {
		uint32_t *to = &place[l->members.at[i].group];

		if (*to != KH_NONE)
			members[(*to)++] = l->members.at[i];
	}
	return members;
}

/* Nearly all groups are within their bounds: of these the members are not asked for. */
static void judge_groups(line *l)
{
	uint32_t groups = kh_groups_len(&l->groups), *place = kh_plain_alloc((groups + 1) * sizeof *place), n = 0, from = 0;
	member *members;

	for (uint32_t g = 0; g < groups; g++) {
		uint32_t has = weigh_group(l, g);
		bool within = kh_group_at(&l->groups, g)->within == KH_TRUE;

		place[g] = within ? KH_NONE : n;
		n += within ? 0 : has;
	}
	members = members_of(l, place, n);
	for (uint32_t g = 0; g < groups; g++)
		if (place[g] != KH_NONE) {
			judge_group(l, g, &members[from], place[g] - from);
			from = place[g];
		}
	kh_plain_free(members);
	kh_plain_free(place);
}

static void line_free(line *l)
{
	kh_groups_close(&l->groups);
	kh_rows_free(&l->members);
	kh_rows_free(&l->counted);
	kh_plain_free(l->least.each);
	kh_plain_free(l->most.each);
	kh_rows_free(&l->keyless);
	kh_rows_free(&l->first);
}

static bool is_plain(const kh_quota *quota)
{
	return (quota->per == KH_PER_LINE || quota->per == KH_PER_COLUMNS) && quota->prefer.len == 0 && quota->prefer_when == NULL;
}

/* Most rows of a campaign are members of one group; room that is not used takes no memory. */
static void expect_members(line *l)
{
	uint32_t c = l->quota->campaign;

	if (c == KH_NONE)
		return;
	l->members.cap = l->j->by_campaign.first[c + 1] - l->j->by_campaign.first[c] + 1;
	l->members.at = kh_plain_realloc(NULL, l->members.cap * sizeof *l->members.at);
}

bool kh_tally_stands_alone(const kh_quota *quota)
{
	return quota->campaign != KH_NONE && is_plain(quota) && quota->when == NULL && !quota->least.set &&
	       quota->most.of == KH_COUNT_NONE;
}

/* Keeps of the line's groups those that the findings from one on are about. */
static void forget_groups(const line *l, size_t finding)
{
	kh_judgement *out = l->j->out;
	kh_group *groups = out->groups.at + l->groups.first;
	uint32_t n = kh_groups_len(&l->groups), kept = 0, *place = kh_plain_table((n + 1) * sizeof *place);

	for (size_t i = finding; i < out->findings.len; i++)
		if (out->findings.at[i].group != KH_NONE)
			place[out->findings.at[i].group - l->groups.first] = 1;
	for (uint32_t g = 0; g < n; g++)
		if (place[g]) {
			groups[kept] = groups[g];
			place[g] = kept++;
		}
	for (size_t i = finding; i < out->findings.len; i++)
		if (out->findings.at[i].group != KH_NONE)
			out->findings.at[i].group = l->groups.first + place[out->findings.at[i].group - l->groups.first];
	out->groups.len = l->groups.first + kept;
	kh_plain_free(place);
}

void kh_tally(kh_judging *j, uint32_t quota)
{
	size_t findings = j->out->findings.len;
	line l = {.j = j, .quota = &j->plan->quotas.at[quota], .index = quota, .groups = kh_groups_open(j, quota)};

	expect_members(&l);
	l.plain = is_plain(l.quota);
	count_by_group(&l);
	if (l.plain && l.quota->campaign != KH_NONE)
		count_campaign(&l);
	else
		each_row(&l, join_row, NULL);
	kh_groups_add_idle_units(&l.groups);
	count_by_group(&l);
	l.least = bounds_of(&l, &l.quota->least);
	l.most = bounds_of(&l, &l.quota->most);
	judge_groups(&l);
	if (j->options.findings_only)
		forget_groups(&l, findings);
	line_free(&l);
}
