/* The findings for people: by campaign, and in it by clause and code, so that a clause is quoted once for all the rows that break
 * it. Names and cells pass kh_buf_shown on their way. */
#include "runtime/report/left.h"
#include "runtime/report/names.h"
#include "runtime/report/place.h"
#include "runtime/report/wording.h"

/* Rows told one by one under one heading; the others are named by their numbers only. */
enum { ROWS_SHOWN = 20, NAME_WIDTH = 60, RANGES_WIDTH = 300 };

static void head_campaign(kh_out *out, const kh_report *report, uint32_t campaign, bool first)
{
	const kh_plan *plan = report->judgement->plan;
	kh_lang lang = report->style.lang;
	if (campaign == KH_NONE && !kh_has_campaigns(report->judgement))
		return;
	if (!first || !report->quiet)
		kh_out_add(out, KH_STR("\n"));
	if (campaign == KH_NONE) {
		kh_text_title(out, report->style, kh_no_campaign_words(report->judgement, lang));
		return;
	}
	const kh_campaign *c = &plan->campaigns.at[campaign];
	kh_str hosts = kh_host_line(plan, c, 3, lang);
	kh_text_title(
		out, report->style,
		kh_phrase_fill(KH_P_CAMPAIGN_HEAD, lang, KH_ARGS(kh_campaign_label(plan, c), c->title, kh_campaign_word(c, lang))));
	if (hosts.len > 0)
		kh_text_put(out, 2, hosts);
}

static kh_phrase unit_of_count(const kh_judgement *j, const kh_listed *first)
{
	kh_phrase rows = j->table->dataset == KH_NOMINATIONS ? KH_P_IN_ROWS : KH_P_IN_RECORDS;
	if (first->code == KH_KT205)
		return KH_P_IN_COLUMNS;
	if (first->whole_row)
		return rows;
	if (first->code == KH_KT202 || first->code == KH_KT203 || first->code == KH_KT204)
		return KH_P_IN_CELLS;
	if (first->code == KH_KT208 || first->code == KH_KT209 || first->code == KH_KT702)
		return KH_P_IN_PLACES;
	if (first->row == KH_NO_ROW && j->choices != NULL)
		return KH_P_IN_CONTESTS;
	if (first->row == KH_NO_ROW && j->findings.at[first->index].item != KH_NONE)
		return KH_P_IN_ITEMS;
	return first->row == KH_NO_ROW ? KH_P_IN_GROUPS : rows;
}

kh_str kh_kind_count(const kh_judgement *j, const kh_listed *first, size_t n, kh_lang lang)
{
	return kh_phrase_count(unit_of_count(j, first), lang, n);
}

/* "lỗi KT401: vượt số lượng (2 đề nghị)". */
static void head_kind(kh_out *out, const kh_report *report, const kh_listed *first, size_t n)
{
	kh_lang lang = report->style.lang;
	kh_severity severity = (kh_severity)first->severity;
	kh_buf line = {0};
	kh_str word = kh_str_of(kh_severity_text(severity, lang)), code = kh_str_of(kh_code_text((kh_code)first->code));
	kh_str name = kh_code_name((kh_code)first->code, lang), many = kh_kind_count(report->judgement, first, n, lang);
	kh_buf_addc(&line, "\n  ");
	kh_ink_on(&line, report->style, kh_severity_ink(severity));
	kh_buf_add(&line, kh_phrase_fill(KH_P_FINDING_HEAD, lang, KH_ARGS(word, code, name, many)));
	kh_ink_off(&line, report->style);
	kh_buf_char(&line, '\n');
	kh_out_add(out, kh_buf_str(&line));
}

/* ---- rows ---- */

/* "nominations.csv dòng 44 (hàng 41), Nguyễn Văn A: ". */
static kh_str subject_of(const kh_judgement *j, const kh_finding *f, kh_lang lang)
{
	kh_buf out = {0};
	kh_str name = kh_subject_words(j, f->row);
	kh_buf_add(&out, kh_finding_place(j, f, lang));
	if (name.len > 0) {
		kh_buf_addc(&out, ", ");
		kh_buf_add(&out, kh_text_cut(name, NAME_WIDTH));
	}
	if (out.len > 0)
		kh_buf_addc(&out, ": ");
	return kh_buf_str(&out);
}

static void print_row(kh_out *out, const kh_judgement *j, const kh_finding *f, const kh_wording *words, kh_lang lang)
{
	kh_buf line = {0};
	kh_buf_add(&line, subject_of(j, f, lang));
	kh_buf_add(&line, words->message);
	kh_text_put(out, 4, kh_buf_str(&line));
}

static void print_more_rows(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t n, kh_lang lang)
{
	uint32_t *rows = kh_plain_alloc((n + 1) * sizeof *rows);
	size_t found = 0;
	for (size_t i = 0; i < n; i++)
		if (list[i].row != KH_NO_ROW)
			rows[found++] = list[i].row;
	kh_str text = found == 0 ? KH_NO_STR : kh_text_cut(kh_rows_words(j, rows, found, lang), RANGES_WIDTH);
	kh_phrase phrase = found == 0 ? KH_P_MORE_OF_THEM : KH_P_MORE_ROWS; /* lines that lack nominations have no row */
	kh_text_put(out, 4, kh_phrase_fill(phrase, lang, KH_ARGS(kh_count_text((int64_t)n, lang), text)));
	kh_plain_free(rows);
}

/* Prints the n rows, each with its own advice where advices differ; gives the advice that all share, or none. */
static kh_str print_rows(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	const kh_judgement *j = report->judgement;
	kh_lang lang = report->style.lang;
	kh_wording words[ROWS_SHOWN];
	size_t told = n < ROWS_SHOWN ? n : ROWS_SHOWN;
	bool same = true;
	for (size_t i = 0; i < told; i++) {
		words[i] = kh_finding_words(j, &j->findings.at[list[i].index], lang);
		same = same && kh_str_eq(words[i].hint, words[0].hint);
	}
	for (size_t i = 0; i < told; i++) {
		print_row(out, j, &j->findings.at[list[i].index], &words[i], lang);
		if (!same && words[i].hint.len > 0)
			kh_text_put(out, 6, kh_phrase_fill(KH_P_TO_CORRECT, lang, KH_ARGS(words[i].hint)));
	}
	if (told < n)
		print_more_rows(out, j, list + told, n - told, lang);
	return same ? words[0].hint : KH_NO_STR;
}

/* ---- the clause ---- */

static void print_amendments(kh_out *out, const kh_plan *plan, const kh_clause *clause, kh_lang lang)
{
	for (size_t i = 0; i < clause->amended.len; i++) {
		const kh_amendment *a = &plan->amendments.at[clause->amended.at[i]];
		kh_phrase phrase = a->add > 0 ? KH_P_AMENDED_ADD : a->add < 0 ? KH_P_AMENDED_REMOVE : KH_P_AMENDED_PERIOD;
		kh_str many = kh_count_text(a->add < 0 ? -a->add : a->add, lang);
		kh_text_put(out, 4, kh_phrase_fill(phrase, lang, KH_ARGS(a->cite, many)));
	}
}

static void print_clause(kh_out *out, const kh_report *report, uint32_t index, bool quoted_above)
{
	const kh_plan *plan = report->judgement->plan;
	kh_lang lang = report->style.lang;
	kh_buf place = {0}, excerpt = {0};
	if (index == KH_NONE)
		return;
	const kh_clause *clause = &plan->clauses.at[index];
	kh_str cite = kh_clause_cite(clause, lang);
	if (quoted_above) {
		kh_text_put(out, 4, kh_phrase_fill(KH_P_BY_CLAUSE_ABOVE, lang, KH_ARGS(cite)));
		return;
	}
	kh_span focus = clause->focus.start ? clause->focus : clause->span;
	kh_render_place(&place, plan->sources, focus);
	kh_text_put(out, 4, kh_phrase_fill(KH_P_BY_CLAUSE, lang, KH_ARGS(cite, kh_buf_str(&place))));
	kh_render_excerpt(&excerpt, plan->sources, focus, report->style, 6);
	kh_out_add(out, kh_buf_str(&excerpt));
	print_amendments(out, plan, clause, lang);
}

/* The rows of the group of one standing, or none. */
static void print_standing(kh_out *out, const kh_judgement *j, const kh_group *group, kh_standing standing, kh_lang lang)
{
	static const kh_phrase heads[] = {
		[KH_COUNTS] = KH_P_COUNTED_ROWS, [KH_MAY_COUNT] = KH_P_MAYBE_ROWS, [KH_DOES_NOT_COUNT] = KH_P_INELIGIBLE_ROWS};
	uint32_t *rows = kh_plain_alloc((group->rows + 1) * sizeof *rows);
	size_t n = kh_group_rows(j, group, standing, rows);
	if (n > 0) {
		kh_str many = kh_count_text((int64_t)n, lang), text = kh_text_cut(kh_rows_words(j, rows, n, lang), RANGES_WIDTH);
		kh_text_put(out, 4, kh_phrase_fill(heads[standing], lang, KH_ARGS(many, text)));
	}
	kh_plain_free(rows);
}

static void print_standings(kh_out *out, const kh_judgement *j, const kh_group *group, bool named, kh_lang lang)
{
	if (group->rows == 0 && group->keyless == 0)
		return;
	kh_str whom = named ? kh_group_words(j, group, lang) : KH_NO_STR;
	if (whom.len > 0)
		kh_text_put(out, 4, kh_phrase_fill(KH_P_ROWS_OF, lang, KH_ARGS(whom)));
	print_standing(out, j, group, KH_COUNTS, lang);
	print_standing(out, j, group, KH_MAY_COUNT, lang);
	print_standing(out, j, group, KH_DOES_NOT_COUNT, lang);
	if (group->keyless > 0)
		kh_text_put(out, 4, kh_phrase_count(KH_P_KEYLESS_ROWS, lang, group->keyless));
}

/* The rows of each group that the findings speak of; the group is named where there are several. */
static void print_counted(kh_out *out, const kh_judgement *j, const kh_listed *list, size_t n, kh_lang lang)
{
	if (list->code != KH_KT401 && list->code != KH_KT402 && list->code != KH_KT406)
		return;
	for (size_t i = 0; i < n; i++)
		if (list[i].group != KH_NONE && (i == 0 || list[i].group != list[i - 1].group))
			print_standings(out, j, &j->groups.at[list[i].group], list[0].group != list[n - 1].group, lang);
}

/* ---- all ---- */

/* What findings are put in order by, the last first: each pass keeps the order of the one before among equals. Before the first they
 * stand by row. */
typedef enum { BY_GROUP, BY_CODE, BY_CLAUSE, BY_STANDING, BY_CAMPAIGN, PASSES } pass;

/* What stands last, behind all others. */
static uint32_t places(const kh_judgement *j, pass by)
{
	switch (by) {
	case BY_GROUP:
		return (uint32_t)j->groups.len;
	case BY_CODE:
		return 2 * KH_CODE_COUNT;
	case BY_CLAUSE:
		return (uint32_t)j->plan->clauses.len;
	case BY_STANDING:
		return 2 * (KH_INFO + 1);
	case BY_CAMPAIGN:
		return (uint32_t)j->plan->campaigns.len;
	case PASSES:
		break;
	}
	return 0;
}

static bool is_whole_row(const kh_finding *f)
{
	return f->code == KH_KT203 && f->field == KH_NONE;
}

static uint32_t place_of(const kh_judgement *j, const kh_finding *f, pass by)
{
	switch (by) {
	case BY_GROUP:
		return f->group;
	case BY_CODE: /* rows that could not be split into cells after the cells that cannot be read */
		return 2U * f->code + is_whole_row(f);
	case BY_CLAUSE:
		return f->clause;
	case BY_STANDING: /* what is about a group as a whole is told when its rows have been */
		return 2U * f->severity + (f->row == KH_NO_ROW && f->group != KH_NONE);
	case BY_CAMPAIGN:
		return kh_finding_campaign(j, f);
	case PASSES:
		break;
	}
	return 0;
}

/* Counts first, so it takes time by the findings alone and little memory. */
static void sort_by(const kh_judgement *j, pass by, const uint32_t *from, uint32_t *to)
{
	uint32_t last = places(j, by), *start = kh_plain_alloc((last + 2U) * sizeof *start);
	size_t n = j->findings.len;

	for (size_t i = 0; i < n; i++) {
		uint32_t place = place_of(j, &j->findings.at[from[i]], by);
		start[(place < last ? place : last) + 1]++;
	}
	for (uint32_t p = 1; p <= last; p++)
		start[p] += start[p - 1];
	for (size_t i = 0; i < n; i++) {
		uint32_t place = place_of(j, &j->findings.at[from[i]], by);
		to[start[place < last ? place : last]++] = from[i];
	}
	kh_plain_free(start);
}

/* The findings in the order of reading, as indices. Plain memory. */
static uint32_t *reading_order(const kh_judgement *j)
{
	size_t n = j->findings.len;
	uint32_t *order = kh_plain_alloc((n + 1) * sizeof *order), *other = kh_plain_alloc((n + 1) * sizeof *other);

	for (size_t i = 0; i < n; i++)
		order[i] = (uint32_t)i;
	for (pass by = 0; by < PASSES; by++) {
		uint32_t *before = order;
		sort_by(j, by, before, other);
		order = other;
		other = before;
	}
	kh_plain_free(other);
	return order;
}

kh_listed *kh_listed_findings(const kh_judgement *j)
{
	kh_listed *list = kh_plain_alloc((j->findings.len + 1) * sizeof *list);
	uint32_t *order = reading_order(j);
	for (size_t i = 0; i < j->findings.len; i++) {
		const kh_finding *f = &j->findings.at[order[i]];
		list[i] = (kh_listed){kh_finding_campaign(j, f), f->clause,      f->code, f->severity, f->group, f->row, order[i],
				      j->table->dataset,         is_whole_row(f)};
	}
	kh_plain_free(order);
	return list;
}

bool kh_one_kind(const kh_listed *a, const kh_listed *b)
{
	return a->campaign == b->campaign && a->clause == b->clause && a->code == b->code && a->severity == b->severity &&
	       a->whole_row == b->whole_row;
}

/* The heading counts all n, of which told are told. */
static void print_kind(kh_out *out, const kh_report *report, const kh_listed *list, size_t told, size_t n, bool quoted_above)
{
	kh_lang lang = report->style.lang;
	head_kind(out, report, list, n);
	kh_str hint = print_rows(out, report, list, told);
	print_clause(out, report, list->clause, quoted_above);
	print_counted(out, report->judgement, list, told, lang);
	if (hint.len > 0)
		kh_text_put(out, 4, kh_phrase_fill(KH_P_TO_CORRECT, lang, KH_ARGS(hint)));
}

/* Clauses quoted so far under the heading of a campaign. */
typedef KH_VEC(uint32_t) clauses;

static bool was_quoted(clauses *quoted, uint32_t clause)
{
	for (size_t i = 0; i < quoted->len; i++)
		if (quoted->at[i] == clause)
			return true;
	kh_push(quoted, clause);
	return false;
}

static void print_left(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	kh_left left = kh_left_of_list(list, report->told, n);
	if (left.findings == 0)
		return;
	if (report->told > 0)
		kh_out_add(out, KH_STR("\n"));
	kh_text_put(out, 2, kh_left_words(&left, report->style.lang));
}

void kh_text_findings(kh_out *out, const kh_report *report, const kh_listed *list, size_t n)
{
	clauses quoted = {0};
	for (size_t i = 0; i < report->told && out->error == 0;) {
		size_t k = i;
		while (k < n && kh_one_kind(&list[i], &list[k]))
			k++;
		if (i == 0 || list[i].campaign != list[i - 1].campaign) {
			head_campaign(out, report, list[i].campaign, i == 0);
			quoted.len = 0;
		}
		print_kind(out, report, list + i, (k < report->told ? k : report->told) - i, k - i,
			   was_quoted(&quoted, list[i].clause));
		i = k;
	}
	print_left(out, report, list, n);
}
