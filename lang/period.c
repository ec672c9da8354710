/* Periods: years, school years, stages, quarters, months and spans into first and last day. Both ends are inside. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

enum { FIRST_YEAR = 1, LAST_YEAR = 9999 };

static bool year_fits(kh_resolver *r, const kh_node *node, int64_t year)
{
	if (year >= FIRST_YEAR && year <= LAST_YEAR)
		return true;
	kh_diag_add(r->diags, KH_KT035, node->span, KH_ARGS(kh_fmt("%lld", (long long)year), KH_STR("1–9999")));
	return false;
}

static bool in_order(kh_resolver *r, const kh_node *node, kh_period period)
{
	if (period.from <= period.to)
		return true;
	kh_diag_add(r->diags, KH_KT026, node->span, KH_ARGS(kh_date_text(period.from), kh_date_text(period.to)));
	return false;
}

static kh_str years_text(const kh_node *node)
{
	return kh_fmt("%lld-%lld", (long long)node->num, (long long)node->num2);
}

static bool school_year(kh_resolver *r, const kh_node *node, kh_period *out)
{
	for (size_t i = 0; i < r->school_years.len; i++) {
		const kh_school_year *year = &r->school_years.at[i];
		if (year->first == node->num && year->last == node->num2 && kh_files_together(r->files, year->file, r->at.file)) {
			*out = year->period;
			return true;
		}
	}
	if (!kh_lost_any(r, KH_LOST_DECLARATION))
		kh_diag_add(r->diags, KH_KT027, node->span, KH_ARGS(years_text(node)));
	return false;
}

static bool years(kh_resolver *r, const kh_node *node, kh_period *out)
{
	if (node->word == TOK_SCHOOL_YEAR)
		return school_year(r, node, out);
	if (!year_fits(r, node, node->num) || !year_fits(r, node, node->num2))
		return false;
	*out = (kh_period){kh_date_of((int)node->num, 1, 1), kh_date_of((int)node->num2, 12, 31)};
	return in_order(r, node, *out);
}

static bool quarters_fit(kh_resolver *r, const kh_node *node)
{
	bool fit = true;

	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *quarter = node->kids.at[i];
		if (quarter->number.num <= 4)
			continue;
		kh_diag_add(r->diags, KH_KT035, quarter->span, KH_ARGS(quarter->text, KH_STR("I–IV")));
		fit = false;
	}
	return fit;
}

/* The year of quarters that name none is that of their document; 0 when it has none, which is reported unless it is mistaken. */
static int64_t quarters_year(kh_resolver *r, const kh_node *node)
{
	const kh_document *doc = kh_document_at(r);

	if (node->num != 0)
		return year_fits(r, node, node->num) ? node->num : 0;
	if (doc->year == 0 && (doc->node == NULL || doc->node->num == 0)) {
		kh_str found = kh_fmt("“%s”", kh_str_c(kh_span_text(r->sources, node->span)));
		kh_str year = kh_fmt("“%s”", kh_keyword_text(TOK_YEAR, r->diags->lang));
		kh_diag_add(r->diags, KH_KT040, node->span, KH_ARGS(found, year));
	}
	return doc->year;
}

/* A period has no hole: quarters I and III are two periods. */
static bool quarters_follow(kh_resolver *r, const kh_node *node)
{
	unsigned named = 0;

	for (size_t i = 0; i < node->kids.len; i++)
		named |= 1U << node->kids.at[i]->number.num;
	named /= named & -named; /* II, III as binary 11; I, III as 101 */
	if ((named & (named + 1)) == 0)
		return true;
	kh_str wanted = kh_str_of(kh_phrase_text(KH_P_QUARTERS_TOGETHER, r->diags->lang));
	kh_diag_add(r->diags, KH_KT035, node->span, KH_ARGS(kh_span_text(r->sources, node->span), wanted));
	return false;
}

static bool quarters(kh_resolver *r, const kh_node *node, kh_period *out)
{
	int64_t year = quarters_year(r, node);

	if (!quarters_fit(r, node) || year == 0)
		return false;
	if (!quarters_follow(r, node))
		return false;
	*out = (kh_period){INT32_MAX, INT32_MIN};
	for (size_t i = 0; i < node->kids.len; i++) {
		kh_period one = kh_period_quarter((int)year, (int)node->kids.at[i]->number.num);
		out->from = one.from < out->from ? one.from : out->from;
		out->to = one.to > out->to ? one.to : out->to;
	}
	return true;
}

/* One end of a span; last: the end of a month or year counts, not its beginning. A date that the scanner refused is poison. */
static bool point(kh_resolver *r, const kh_node *node, bool last, kh_date *out)
{
	kh_date date;

	switch (node->word2) {
	case TOK_DATE:
		*out = node->date;
		return kh_date_parse(node->text, &date);
	case TOK_MONTH_LITERAL: {
		kh_ymd ymd = kh_date_ymd(node->date);
		*out = last ? kh_period_month(ymd.year, ymd.month).to : node->date;
		return true;
	}
	default:
		if (!year_fits(r, node, node->num))
			return false;
		*out = last ? kh_date_of((int)node->num, 12, 31) : kh_date_of((int)node->num, 1, 1);
		return true;
	}
}

bool kh_validity_resolve(kh_resolver *r, const kh_node *span, kh_period *out)
{
	const kh_node *from = kh_node_kid(span, 0), *to = kh_node_kid(span, 1);
	kh_period period = {kh_date_of(FIRST_YEAR, 1, 1), kh_date_of(LAST_YEAR, 12, 31)};

	if ((from != NULL && !point(r, from, false, &period.from)) || (to != NULL && !point(r, to, true, &period.to)))
		return false;
	if (!in_order(r, span, period))
		return false;
	*out = period;
	return true;
}

bool kh_period_resolve(kh_resolver *r, const kh_node *node, kh_period *out)
{
	kh_ymd ymd;

	switch ((int)node->kind) {
	case KH_N_YEARS:
		return years(r, node, out);
	case KH_N_QUARTERS:
		return quarters(r, node, out);
	case KH_N_MONTH:
		ymd = kh_date_ymd(node->date);
		*out = kh_period_month(ymd.year, ymd.month);
		return true;
	default:
		if (kh_node_kid(node, 0) != NULL && kh_node_kid(node, 1) != NULL)
			return kh_validity_resolve(r, node, out);
		kh_diag_add(r->diags, KH_KT041, node->span, NULL, 0);
		return false;
	}
}
