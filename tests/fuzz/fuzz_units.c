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

/* Each spelling finds its entity, and a block holds those that it lists. */
static void is_sound(const kh_register *reg)
{
	for (size_t i = 0; i < reg->keys.len; i++)
		HOLDS(kh_register_find_key(reg, reg->keys.at[i]) == reg->key_entity.at[i]);
	for (uint32_t i = 0; i < reg->entities.len; i++) {
		const kh_entity *e = &reg->entities.at[i];

		HOLDS(kh_register_find(reg, e->name) == i);
		for (size_t k = 0; k < e->blocks.len; k++)
			HOLDS(kh_register_holds(reg, e->blocks.at[k], i) == KH_TRUE);
	}
	(void)kh_register_nearest(reg, KH_STR("Sở Tai chinh"));
}

FUZZ(units)
{
	kh_register *reg = some_register();
	kh_str text = fuzz_text(input);
	kh_trouble trouble = {0};
	bool loaded = kh_units_load_text(reg, KH_STR("u.csv"), text, &trouble);
	size_t entities = reg->entities.len, spellings = reg->keys.len;

	is_sound(reg);
	if (!loaded) {
		fuzz_tell(&trouble);
		return;
	}
	for (uint32_t i = 0; i < reg->entities.len; i++)
		HOLDS(reg->entities.at[i].valid.from <= reg->entities.at[i].valid.to);
	loaded = kh_units_load_text(reg, KH_STR("u.csv"), text, &trouble);
	is_sound(reg);
	if (loaded)
		HOLDS(reg->entities.len == entities && reg->keys.len == spellings);
}
