/* KT106: two campaigns of one title. Titles are compared as names are: hoà = hòa, blanks and capitals do not count. */
#include "lang/base/map.h"
#include "lang/lint/lint.h"

static kh_str key_of(const void *owner, uint32_t index)
{
	return ((const kh_str *)owner)[index];
}

void kh_lint_title_twice(kh_lint *l)
{
	uint32_t n = (uint32_t)l->plan->campaigns.len;
	kh_str *keys = KH_NEWN(kh_str, n + 1);
	kh_map seen;

	kh_map_init(&seen, key_of, keys);
	for (uint32_t i = 0; i < n; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		keys[i] = kh_key(campaign->title);
		uint32_t first = kh_map_find(&seen, keys[i]);
		if (first == KH_NONE) {
			kh_map_add(&seen, keys[i], i);
			continue;
		}
		const kh_campaign *other = &l->plan->campaigns.at[first];
		kh_lint_report(l, KH_KT106, campaign->node->focus, KH_ARGS(campaign->number, other->number, campaign->title))
			->label = (kh_label){other->node->focus, KH_P_FIRST_HERE};
	}
	kh_map_free(&seen);
}
