/* References from one declaration to another: "nhiệm vụ 15", "chuyên đề 8 "44/KH-UBND"", "hạn "Gửi kế hoạch"". What another document
 * declares is found only where that document is read too; that it is not is no mistake. */
#include "lang/grammar.tab.h"
#include "lang/resolver.h"

static kh_reference_to kind_of(int word)
{
	switch (word) {
	case TOK_TASK:
		return KH_REF_TASK;
	case TOK_TARGET:
		return KH_REF_TARGET;
	case TOK_DUE:
		return KH_REF_DUE;
	case TOK_SELECTION:
		return KH_REF_SELECTION;
	default:
		return KH_REF_CAMPAIGN;
	}
}

kh_reference kh_reference_read(const kh_node *node)
{
	kh_reference ref = {
		.node = node,
		.to = kind_of(node->word),
		.title = node->text2,
		.document = node->text,
		.item = KH_NONE,
	};

	if (ref.title.len == 0)
		ref.number = kh_fmt("%lld", (long long)node->num);
	return ref;
}

static bool same_name(kh_str a, kh_str b)
{
	return a.len > 0 && kh_str_eq(kh_key(a), kh_key(b));
}

/* The document that the reference names, or that it stands in; KH_NONE: not loaded. */
static uint32_t document_named(const kh_resolver *r, const kh_reference *ref)
{
	if (ref->document.len == 0)
		return r->at.issued;
	return kh_document_find(r->plan, ref->document);
}

static uint32_t selection_titled(const kh_resolver *r, uint32_t document, kh_str title)
{
	const kh_plan *plan = r->plan;

	for (uint32_t i = 0; i < plan->selections.len; i++)
		if (plan->clauses.at[plan->selections.at[i].clause].document == document &&
		    same_name(title, plan->selections.at[i].title))
			return i;
	return KH_NONE;
}

static uint32_t item_of(const kh_resolver *r, const kh_reference *ref, uint32_t document)
{
	switch (ref->to) {
	case KH_REF_CAMPAIGN:
		return kh_campaign_numbered(r, document, ref->node->num);
	case KH_REF_TASK:
	case KH_REF_DUE:
		return kh_task_named(r, document, ref->number, ref->title);
	case KH_REF_TARGET:
		return kh_target_numbered(r, document, ref->number);
	case KH_REF_SELECTION:
		return selection_titled(r, document, ref->title);
	}
	return KH_NONE;
}

bool kh_reference_link(kh_resolver *r, kh_reference *ref)
{
	uint32_t document = document_named(r, ref);

	if (document == KH_NONE)
		return true;
	ref->item = item_of(r, ref, document);
	/* A file without a header, as one of cases, speaks of what it imports. */
	bool anywhere = ref->document.len == 0 && r->plan->documents.at[document].node == NULL;
	for (uint32_t i = 0; anywhere && ref->item == KH_NONE && i < r->plan->documents.len; i++)
		ref->item = item_of(r, ref, i);
	return ref->item != KH_NONE || kh_lost_any(r, KH_LOST_DECLARATION);
}
