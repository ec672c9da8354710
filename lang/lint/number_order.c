/* KT102: a campaign, a task or a target stands behind one with a higher number. Only within one file: files are imported in any order. */
#include "lang/lint/numbered.h"

/* The declaration of the same sort that stands before, or NULL. */
static const kh_node *one_before(const kh_node *file, size_t at)
{
	for (size_t i = at; i-- > 0;)
		if (kh_numbered_alike(file->kids.at[i], file->kids.at[at]))
			return file->kids.at[i];
	return NULL;
}

static void look_through(kh_lint *l, const kh_node *file)
{
	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		const kh_node *before = kh_is_numbered(node) ? one_before(file, i) : NULL;
		if (before != NULL && node->num < before->num)
			kh_lint_report(l, KH_KT102, node->focus,
				       KH_ARGS(kh_numbered_text(node), kh_numbered_text(before), kh_numbered_word(l, node),
					       kh_numbered_word(l, before)))
				->label = (kh_label){before->focus, KH_P_STANDS_BEFORE};
	}
}

void kh_lint_number_order(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_through(l, l->files->files.at[f].tree->file);
}
