/* KT131: a unit or block that the plan's own file declares and nothing in it names. Imported registers serve several plans and are not
 * judged. Units may also stand there for the nominations to be read by: they are reported only where most of their siblings are named. */
#include "lang/grammar.tab.h"
#include "lang/lint/named.h"

static void mark(const kh_register *reg, kh_str name, bool *used)
{
	uint32_t entity = kh_register_find(reg, name);

	if (entity != KH_NONE)
		used[entity] = true;
}

/* Whatever text could mean a unit: places, and values that a column of units is compared with. */
static void mark_named(const kh_register *reg, const kh_node *node, bool *used)
{
	if (node->kind == KH_N_PLACE || node->kind == KH_N_STRING || (node->kind == KH_N_TEXT_ITEM && node->word == TOK_SUCCESSOR))
		mark(reg, node->text, used);
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *kid = node->kids.at[i];
		/* Its own further spellings name a unit no more than its name does, and prose names none. */
		if (kid != NULL && kid->kind != KH_N_TEXTS_ITEM)
			mark_named(reg, kid, used);
	}
}

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
	mark_named(reg, file, used);
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
