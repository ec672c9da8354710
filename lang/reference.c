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

static uint32_t document_of(const kh_plan *plan, kh_reference_to to, size_t i)
{
	switch (to) {
	case KH_REF_CAMPAIGN:
		return plan->campaigns.at[i].document;
	case KH_REF_TASK:
	case KH_REF_DUE:
		return plan->clauses.at[plan->tasks.at[i].clause].document;
	case KH_REF_TARGET:
		return plan->clauses.at[plan->targets.at[i].clause].document;
	case KH_REF_SELECTION:
		return plan->clauses.at[plan->selections.at[i].clause].document;
	}
	return KH_NONE;
}

/* The document that the reference names, or that it stands in; KH_NONE: not loaded. */
static uint32_t document_named(const kh_resolver *r, const kh_reference *ref)
{
	if (ref->document.len == 0)
		return r->at.issued;
	for (uint32_t i = 0; i < r->plan->documents.len; i++)
		if (same_name(ref->document, r->plan->documents.at[i].number))
			return i;
	return KH_NONE;
}

static bool is_item(const kh_plan *plan, const kh_reference *ref, size_t i)
{
	switch (ref->to) {
	case KH_REF_CAMPAIGN:
		return kh_str_eq(plan->campaigns.at[i].number, ref->number);
	case KH_REF_TASK:
		return kh_str_eq(plan->tasks.at[i].number, ref->number);
	case KH_REF_DUE:
		return plan->tasks.at[i].number.len == 0 && same_name(ref->title, plan->tasks.at[i].title);
	case KH_REF_TARGET:
		return kh_str_eq(plan->targets.at[i].number, ref->number);
	case KH_REF_SELECTION:
		return same_name(ref->title, plan->selections.at[i].title);
	}
	return false;
}

static size_t items_of(const kh_plan *plan, kh_reference_to to)
{
	switch (to) {
	case KH_REF_CAMPAIGN:
		return plan->campaigns.len;
	case KH_REF_TASK:
	case KH_REF_DUE:
		return plan->tasks.len;
	case KH_REF_TARGET:
		return plan->targets.len;
	case KH_REF_SELECTION:
		return plan->selections.len;
	}
	return 0;
}

bool kh_reference_link(kh_resolver *r, kh_reference *ref)
{
	size_t n = items_of(r->plan, ref->to);
	uint32_t document = document_named(r, ref);

	if (document == KH_NONE)
		return true;
	/* A file without a header, as one of cases, speaks of what it imports. */
	bool anywhere = ref->document.len == 0 && r->plan->documents.at[document].node == NULL;
	for (uint32_t i = 0; i < n && ref->item == KH_NONE; i++)
		if ((anywhere || document_of(r->plan, ref->to, i) == document) && is_item(r->plan, ref, i))
			ref->item = i;
	return ref->item != KH_NONE || kh_lost_any(r, KH_LOST_DECLARATION);
}
