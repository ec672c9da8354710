/* KT121: the plan cites a document that is later than the plan itself. Later decisions that change the plan are no citations. */
#include "lang/lint/cited.h"

void kh_lint_cited_later(kh_lint *l)
{
	const kh_document *doc = &l->plan->document;
	const kh_citations *cited = kh_citations_of(l);

	if (!doc->has_date)
		return;
	int year = kh_date_ymd(doc->date).year;
	kh_str date = kh_date_text(doc->date);
	for (size_t i = 0; i < cited->list.len; i++) {
		const kh_citation *c = &cited->list.at[i];
		if (c->where == KH_CITED_CHANGE || c->where == KH_CITED_RULE)
			continue;
		kh_str name = c->has_number ? c->number.raw : c->node->text;
		if (c->has_date && c->date > doc->date)
			kh_lint_report(l, KH_KT121, c->span, KH_ARGS(name, date, kh_date_text(c->date)));
		else if (!c->has_date && c->has_number && c->number.year > year)
			kh_lint_report(l, KH_KT121, c->span, KH_ARGS(name, date, KH_NO_STR, kh_fmt("%d", c->number.year)));
	}
}
