/* KT112: a document is called one thing and numbered as another, "Nghị quyết số 175-NĐ/ĐUCA". One of the two is a slip, and whoever
 * looks the document up will not find it. */
#include "lang/keyword.h"
#include "lang/lint/cited.h"

static void tell(kh_lint *l, kh_span span, kh_str word, const kh_doc_number *number)
{
	kh_lint_report(l, KH_KT112, span, KH_ARGS(number->raw, word, number->type));
}

/* The header is called by its keyword. */
static void look_at_header(kh_lint *l, const kh_node *header)
{
	kh_doc_number number;
	kh_str word;
	size_t at = 0;

	if (kh_doc_number_next(header->text, &at, &number) &&
	    kh_doc_number_belies(kh_str_of(kh_keyword_text(header->word, KH_VI)), &number, &word))
		tell(l, kh_words_span(l, header, number.raw), word, &number);
}

void kh_lint_number_type(kh_lint *l)
{
	const kh_citations *cited = kh_citations_of(l);
	kh_str word;

	if (l->plan->document.node != NULL)
		look_at_header(l, l->plan->document.node);
	for (size_t i = 0; i < cited->list.len; i++) {
		const kh_citation *one = &cited->list.at[i];
		if (one->has_number && kh_doc_number_belies(one->before, &one->number, &word))
			tell(l, one->span, word, &one->number);
	}
}
