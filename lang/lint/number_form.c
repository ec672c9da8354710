/* KT109: the number of a document is not written as such numbers are, in the header, in a document that others cite, or in a
 * citation. A number below ten needs its 0 only in the header: that one the author can choose. */
#include "lang/grammar.tab.h"
#include "lang/lint/cited.h"

/* The number without blanks: is that all that was wrong? */
static bool only_blanks(const kh_doc_number *number)
{
	kh_buf out = {0};
	uint32_t cp;

	for (size_t i = 0; i < number->raw.len;) {
		size_t len = kh_utf8_decode(kh_str_slice(number->raw, i, number->raw.len), &cp);
		if (!kh_is_blank(cp))
			kh_buf_add(&out, kh_str_slice(number->raw, i, i + len));
		i += len;
	}
	return kh_str_eq(kh_buf_str(&out), number->proper);
}

static void tell(kh_lint *l, kh_span span, const kh_doc_number *number)
{
	kh_str why = kh_str_of(kh_phrase_text(number->why, l->lang));
	kh_diag *diag = kh_lint_report(l, KH_KT109, span, KH_ARGS(number->raw, why, number->proper));

	if (!only_blanks(number) || span.end - span.start != number->raw.len)
		return;
	diag->fix = span;
	diag->fixed = number->proper;
}

static bool is_words(kh_str text)
{
	kh_str trimmed = kh_str_trim(text);

	return trimmed.len == 0 || trimmed.ptr[0] < '0' || trimmed.ptr[0] > '9';
}

/* The header's own number: all of the text is to be one. Where it does not begin with a digit, KT110 says that it is missing. */
static void look_at_header(kh_lint *l, const kh_node *header)
{
	kh_doc_number number;
	size_t at = 0;
	kh_span span = kh_words_span(l, header, header->text);

	if (is_words(header->text))
		return;
	if (!kh_doc_number_next(header->text, &at, &number) || number.raw.len != header->text.len) {
		number = (kh_doc_number){.raw = header->text, .why = KH_P_DOC_SHAPE};
		tell(l, span, &number);
	} else if (number.wrong) {
		tell(l, span, &number);
	} else if (number.serial.len == 1) {
		number.why = KH_P_DOC_ZERO;
		number.proper = kh_fmt("0%s", kh_str_c(number.proper));
		tell(l, span, &number);
	}
}

/* Documents that others cite: their text may be a title. */
static void look_at_reference(kh_lint *l, const kh_node *document)
{
	kh_doc_number number;

	for (size_t at = 0; kh_doc_number_next(document->text, &at, &number);)
		if (number.wrong)
			tell(l, kh_words_span(l, document, number.raw), &number);
}

void kh_lint_number_form(kh_lint *l)
{
	const kh_citations *cited = kh_citations_of(l);

	for (size_t f = 0; f < l->files->files.len; f++) {
		const kh_node *file = l->files->files.at[f].tree->file;
		for (size_t i = 0; i < file->kids.len; i++) {
			const kh_node *node = file->kids.at[i];
			if (node->kind != KH_N_DOCUMENT)
				continue;
			if (node == l->plan->document.node)
				look_at_header(l, node);
			else
				look_at_reference(l, node);
		}
	}
	for (size_t i = 0; i < cited->list.len; i++)
		if (cited->list.at[i].has_number && cited->list.at[i].number.wrong)
			tell(l, cited->list.at[i].span, &cited->list.at[i].number);
}
