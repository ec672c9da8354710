/* KT110: the header of the plan lacks its number, its date of issue, its issuer or its signer. Laws, decrees and circulars that stand
 * as a header only name the source of rules. */
#include "lang/grammar.tab.h"
#include "lang/lint/lint.h"

static bool has_number(const kh_node *header)
{
	kh_str text = kh_str_trim(header->text);

	return text.len > 0 && text.ptr[0] >= '0' && text.ptr[0] <= '9';
}

static bool has_signer(const kh_node *header)
{
	for (size_t i = 0; i < header->kids.len; i++)
		if (header->kids.at[i]->kind == KH_N_TEXT_ITEM && header->kids.at[i]->word == TOK_SIGNER)
			return kh_str_trim(header->kids.at[i]->text).len > 0;
	return false;
}

static void add(kh_buf *out, bool present, kh_phrase what, kh_lang lang)
{
	if (present)
		return;
	kh_buf_addc(out, out->len > 0 ? ", " : "");
	kh_buf_addc(out, kh_phrase_text(what, lang));
}

void kh_lint_header_item(kh_lint *l)
{
	const kh_document *doc = &l->plan->document;
	kh_buf missing = {0};

	if (doc->node == NULL || doc->node->word == TOK_LAW || doc->node->word == TOK_DECREE || doc->node->word == TOK_CIRCULAR)
		return;
	add(&missing, has_number(doc->node), KH_P_HEADER_NUMBER, l->lang);
	add(&missing, doc->has_date, KH_P_HEADER_DATE, l->lang);
	add(&missing, kh_str_trim(doc->issuer).len > 0, KH_P_HEADER_ISSUER, l->lang);
	add(&missing, has_signer(doc->node), KH_P_HEADER_SIGNER, l->lang);
	if (missing.len > 0)
		kh_lint_report(l, KH_KT110, doc->node->focus, KH_ARGS(kh_buf_str(&missing)));
}
