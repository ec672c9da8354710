/* KT124: one document is cited with two dates, or with a date of another year than its number bears. */
#include "lang/base/map.h"
#include "lang/lint/cited.h"

typedef struct {
	KH_VEC(const kh_citation *) cited;
} table;

static kh_str number_of(const void *owner, uint32_t index)
{
	return ((const table *)owner)->cited.at[index]->number.proper;
}

static void look_at_year(kh_lint *l, const kh_citation *c)
{
	int year = kh_date_ymd(c->date).year;

	if (c->number.year != 0 && c->number.year != year)
		kh_lint_report(l, KH_KT124, c->span,
			       KH_ARGS(c->number.raw, kh_date_text(c->date), KH_NO_STR, kh_fmt("%d", c->number.year)));
}

/* A number without a year is used again each year: two years are two documents. */
static bool differ(const kh_citation *a, const kh_citation *b)
{
	return a->date != b->date && kh_date_ymd(a->date).year == kh_date_ymd(b->date).year;
}

void kh_lint_cited_dates(kh_lint *l)
{
	const kh_citations *cited = kh_citations_of(l);
	table *t = KH_NEW(table);
	kh_map seen;

	kh_map_init(&seen, number_of, t);
	for (size_t i = 0; i < cited->list.len; i++) {
		const kh_citation *c = &cited->list.at[i];
		if (!c->has_number || !c->has_date || c->number.proper.len == 0)
			continue;
		look_at_year(l, c);
		uint32_t first = kh_map_find(&seen, c->number.proper);
		if (first == KH_NONE) {
			kh_push(&t->cited, c);
			kh_map_add(&seen, c->number.proper, (uint32_t)(t->cited.len - 1));
		} else if (differ(t->cited.at[first], c)) {
			kh_lint_report(l, KH_KT124, c->span,
				       KH_ARGS(c->number.raw, kh_date_text(c->date), kh_date_text(t->cited.at[first]->date)))
				->label = (kh_label){t->cited.at[first]->span, KH_P_CITED_HERE};
		}
	}
	kh_map_free(&seen);
}
