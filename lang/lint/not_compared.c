/* KT136: a task follows something of a document that is not read, so the two were not compared. Once a document. */
#include "lang/lint/follows.h"

typedef KH_VEC(kh_str) keys;

static bool is_new(keys *told, kh_str document)
{
	kh_str key = kh_key(document);

	for (size_t i = 0; i < told->len; i++)
		if (kh_str_eq(told->at[i], key))
			return false;
	kh_push(told, key);
	return true;
}

static void look_at(kh_lint *l, const kh_reference *ref, keys *told)
{
	if (ref->document.len == 0 || kh_document_find(l->plan, ref->document) != KH_NONE || !is_new(told, ref->document))
		return;
	kh_lint_report(l, KH_KT136, ref->node->span, KH_ARGS(ref->document));
}

void kh_lint_not_compared(kh_lint *l)
{
	keys told = {0};

	for (const kh_task **task = kh_lint_tasks(l); *task != NULL; task++)
		for (size_t i = 0; i < (*task)->after.len; i++)
			look_at(l, &(*task)->after.at[i], &told);
}
