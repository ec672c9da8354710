/* KT102: a campaign stands behind one with a higher number. Only within one file: files are imported in any order. */
#include "lang/lint/lint.h"

static void look_through(kh_lint *l, const kh_node *file)
{
	const kh_node *before = NULL;

	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		if (node->kind != KH_N_CAMPAIGN)
			continue;
		if (before != NULL && node->num < before->num)
			kh_lint_report(l, KH_KT102, node->focus,
				       KH_ARGS(kh_fmt("%lld", (long long)node->num), kh_fmt("%lld", (long long)before->num)))
				->label = (kh_label){before->focus, KH_P_STANDS_BEFORE};
		before = node;
	}
}

void kh_lint_number_order(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_through(l, l->files->files.at[f].tree->file);
}
