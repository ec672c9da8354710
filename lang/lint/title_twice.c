/* KT106: two campaigns, tasks or targets of one title. Titles are compared as names are: hoà = hòa, blanks and capitals do not count. */
#include "lang/base/map.h"
#include "lang/lint/numbered.h"

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const kh_str *)owner)[index];
}

static void look_through(kh_lint *l, const kh_numbered *list)
{
	kh_str *keys = KH_NEWN(kh_str, list->len);
	kh_map seen;

	kh_map_init(&seen, key_of, keys);
	for (uint32_t i = 0; i < list->len; i++) {
		const kh_node *node = list->at[i];
		keys[i] = kh_key(node->text);
		uint32_t first = kh_map_find(&seen, keys[i]);
		if (first == KH_NONE) {
			kh_map_add(&seen, keys[i], i);
			continue;
		}
		const kh_node *other = list->at[first];
		kh_lint_report(l, KH_KT106, node->focus,
			       KH_ARGS(kh_numbered_text(node), kh_numbered_text(other), node->text, kh_numbered_word(l, node),
				       kh_numbered_word(l, other)))
			->label = (kh_label){other->focus, KH_P_FIRST_HERE};
	}
	kh_map_free(&seen);
}

void kh_lint_title_twice(kh_lint *l)
{
	size_t n;
	const kh_numbered *lists = kh_numbered_lists(l, &n);

	for (size_t i = 0; i < n; i++)
		look_through(l, &lists[i]);
}
