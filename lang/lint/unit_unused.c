/* KT131: a unit or block that the plan's own file declares and nothing in it names. Imported registers serve several plans and are not
 * judged. Units may also stand there for the nominations to be read by: they are reported only where most of their siblings are named. */
#include "lang/lint/named.h"

static bool has_clauses(const kh_node *file)
{
	for (size_t i = 0; i < file->kids.len; i++)
		if (file->kids.at[i]->kind == KH_N_CAMPAIGN || file->kids.at[i]->kind == KH_N_RULE)
			return true;
	return false;
}

void kh_lint_unit_unused(kh_lint *l)
{
	const kh_register *reg = l->plan->reg;
	const kh_node *file = l->main->tree->file;
	bool *used = KH_NEWN(bool, reg->entities.len + 1);
	size_t units = 0, unused_units = 0;

	if (!has_clauses(file))
		return;
	/* Whatever text could mean a unit counts: places, and values that a column of units is compared with. */
	const kh_names *names = kh_names_of(l);
	for (size_t i = 0; i < names->list.len; i++)
		used[names->list.at[i].entity] = true;
	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		units += node->kind == KH_N_UNIT;
		unused_units += node->kind == KH_N_UNIT && !used[kh_register_find(reg, node->text)];
	}
	bool judges_units = unused_units * 2 <= units;
	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		if ((node->kind != KH_N_BLOCK && !(node->kind == KH_N_UNIT && judges_units)) ||
		    used[kh_register_find(reg, node->text)])
			continue;
		kh_lint_report(l, KH_KT131, node->focus.end > node->focus.start ? node->focus : node->span,
			       KH_ARGS(node->kind == KH_N_UNIT ? node->text : KH_NO_STR, node->text));
	}
}
