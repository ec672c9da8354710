/* KT107: the same paragraph stands twice among the goals and contents of a campaign. The first of them is right, the second was copied
 * instead of another. */
#include "lang/base/map.h"
#include "lang/grammar.tab.h"
#include "lang/lint/lint.h"

typedef struct {
	KH_VEC(kh_str) keys;
	KH_VEC(const kh_node *) nodes;
} paragraphs;

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const paragraphs *)owner)->keys.at[index];
}

static void collect(paragraphs *out, const kh_node *campaign)
{
	for (size_t i = 0; i < campaign->kids.len; i++) {
		const kh_node *clause = campaign->kids.at[i];
		if (clause->kind != KH_N_TEXTS_ITEM || clause->word == TOK_BRANCH)
			continue;
		for (size_t k = 0; k < clause->kids.len; k++) {
			kh_str key = kh_key(clause->kids.at[k]->text);
			if (key.len == 0)
				continue;
			kh_push(&out->keys, key);
			kh_push(&out->nodes, clause->kids.at[k]);
		}
	}
}

static void compare(kh_lint *l, const kh_campaign *campaign, const paragraphs *all)
{
	kh_map seen;

	kh_map_init(&seen, key_of, all);
	for (uint32_t i = 0; i < all->keys.len; i++) {
		uint32_t first = kh_map_find(&seen, all->keys.at[i]);
		if (first == KH_NONE)
			kh_map_add(&seen, all->keys.at[i], i);
		else
			kh_lint_report(l, KH_KT107, all->nodes.at[i]->span, KH_ARGS(campaign->number, all->nodes.at[i]->text))
				->label = (kh_label){all->nodes.at[first]->span, KH_P_FIRST_HERE};
	}
	kh_map_free(&seen);
}

void kh_lint_paragraph_twice(kh_lint *l)
{
	paragraphs all = {0};

	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		all.keys.len = all.nodes.len = 0;
		collect(&all, l->plan->campaigns.at[i].node);
		compare(l, &l->plan->campaigns.at[i], &all);
	}
}
