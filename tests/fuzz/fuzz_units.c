/* Registers of units: a file adds its units or says which row is bad. The same file again changes nothing. */
#include "tests/fuzz/data.h"

#include "runtime/data/units.h"

static kh_register *some_register(void)
{
	kh_register *reg = kh_register_new();

	kh_register_add(reg, KH_BLOCK, KH_STR("Sở"), KH_NOWHERE);
	kh_register_add(reg, KH_BLOCK, KH_STR("Huyện, thị xã"), KH_NOWHERE);
	kh_register_add(reg, KH_BLOCK, KH_STR("Ngân hàng"), KH_NOWHERE);
	kh_register_alias(reg, kh_register_add(reg, KH_UNIT, KH_STR("Sở Tài chính"), KH_NOWHERE), KH_STR("STC"));
	return reg;
}

/* Each name finds its entity, and a block holds those that it lists. */
static void is_sound(const kh_register *reg)
{
	for (uint32_t i = 0; i < reg->entities.len; i++) {
		kh_entity_list blocks = kh_register_blocks(reg, i), members = kh_register_members(reg, i);

		HOLDS(kh_register_find(reg, kh_entity_name(reg, i)) == i);
		for (size_t k = 0; k < blocks.len; k++)
			HOLDS(kh_register_holds(reg, blocks.at[k], i) == KH_TRUE);
		for (size_t k = 0; k < members.len; k++)
			HOLDS(kh_register_holds(reg, i, members.at[k]) == KH_TRUE);
	}
	(void)kh_register_nearest(reg, KH_STR("Sở Tai chinh"));
	(void)kh_register_nearest_block(reg, KH_STR("Ngan hang"));
}

FUZZ(units)
{
	kh_register *reg = some_register();
	kh_str text = fuzz_text(input);
	kh_trouble trouble = {0};
	bool loaded = kh_units_load_text(reg, KH_STR("u.csv"), text, &trouble);
	size_t entities = reg->entities.len, spellings = reg->spellings.len;

	is_sound(reg);
	if (!loaded) {
		fuzz_tell(&trouble);
		return;
	}
	for (uint32_t i = 0; i < reg->entities.len; i++)
		HOLDS(kh_entity_valid(reg, i).from <= kh_entity_valid(reg, i).to);
	loaded = kh_units_load_text(reg, KH_STR("u.csv"), text, &trouble);
	is_sound(reg);
	if (loaded)
		HOLDS(reg->entities.len == entities && reg->spellings.len == spellings);
}
