/* Names of units and blocks in trees. Reports nothing. */
#include "lang/lint/named.h"

#include "lang/grammar.tab.h"

void kh_names_add(const kh_lint *l, const kh_node *node, kh_names *out)
{
	if (node->kind == KH_N_PLACE || node->kind == KH_N_STRING ||
	    (node->kind == KH_N_TEXT_ITEM && node->word == TOK_SUCCESSOR)) {
		uint32_t entity = kh_register_find(l->plan->reg, node->text);
		if (entity != KH_NONE)
			kh_push(&out->list, (kh_named){node, entity});
	}
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *kid = node->kids.at[i];
		/* Further spellings of a unit name it no more than its name does, and prose names none. */
		if (kid != NULL && kid->kind != KH_N_TEXTS_ITEM)
			kh_names_add(l, kid, out);
	}
}

const kh_names *kh_names_of(kh_lint *l)
{
	if (l->names == NULL) {
		l->names = KH_NEW(kh_names);
		kh_names_add(l, l->main->tree->file, l->names);
	}
	return l->names;
}

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const kh_spellings *)owner)->list.at[index].key;
}

static void add_item(kh_spellings *all, const kh_node *item)
{
	for (size_t i = 0; item->kind == KH_N_TEXTS_ITEM && i < item->kids.len; i++) {
		kh_str key = kh_key(item->kids.at[i]->text);
		if (kh_map_find(&all->by_key, key) != KH_NONE)
			continue;
		kh_push(&all->list, (kh_spelling){key, item->word});
		kh_map_add(&all->by_key, key, (uint32_t)all->list.len - 1);
	}
}

kh_spellings *kh_spellings_of(const kh_lint *l)
{
	kh_spellings *all = KH_NEW(kh_spellings);

	kh_map_init(&all->by_key, key_of, all);
	for (size_t f = 0; f < l->files->files.len; f++) {
		const kh_node *file = l->files->files.at[f].tree->file;
		for (size_t i = 0; i < file->kids.len; i++) {
			const kh_node *node = file->kids.at[i];
			for (size_t k = 0; (node->kind == KH_N_UNIT || node->kind == KH_N_BLOCK) && k < node->kids.len; k++)
				add_item(all, node->kids.at[k]);
		}
	}
	return all;
}

int kh_spelling_word(const kh_spellings *all, kh_str key)
{
	uint32_t index = kh_map_find(&all->by_key, key);

	return index == KH_NONE ? 0 : all->list.at[index].word;
}
