/* Diagnostics: kept, put in order, those that say the same once. */
#include "tests/unit/unit.h"

#include "lang/diag.h"

static void sorts_by_place_and_drops_repetitions(void **state)
{
	static const struct {
		kh_code code;
		uint32_t at;
	} in[] = {{KH_KT019, 30}, {KH_KT006, 10}, {KH_KT005, 10}, {KH_KT006, 10}, {KH_KT009, 5}, {KH_KT019, 20}},
	  out[] = {{KH_KT009, 5}, {KH_KT005, 10}, {KH_KT006, 10}, {KH_KT019, 20}, {KH_KT019, 30}};
	kh_diags diags = {0};

	(void)state;
	FOR_EACH(i, in)
	kh_diag_add(&diags, in[i].code, (kh_span){in[i].at, in[i].at + 1}, NULL, 0);
	assert_int_equal(diags.errors, 4);
	kh_diags_sort(&diags);
	assert_int_equal(diags.list.len, KH_COUNT(out));
	assert_int_equal(diags.errors, 3);
	FOR_EACH(i, out)
	{
		assert_int_equal(diags.list.at[i].code, out[i].code);
		assert_int_equal(diags.list.at[i].span.start, out[i].at);
	}
}

static void keeps_the_first_of_equals(void **state)
{
	kh_diags diags = {0};

	(void)state;
	for (int i = 0; i < 100; i++)
		kh_diag_add(&diags, KH_KT006, (kh_span){(uint32_t)(1000 - i / 2), 1001}, KH_ARGS(kh_fmt("%d", i)));
	kh_diags_sort(&diags);
	assert_int_equal(diags.list.len, 50);
	for (size_t i = 0; i < 50; i++)
		assert_text(diags.list.at[i].args[0], kh_str_c(kh_fmt("%d", 98 - 2 * (int)i)));
}

static void takes_severity_and_arguments(void **state)
{
	kh_diags diags = {0};
	kh_str many[KH_MAX_ARGS + 2] = {{0}};
	kh_diag *d = kh_diag_add(&diags, KH_KT019, KH_NOWHERE, KH_ARGS(KH_STR("Sở X")));

	(void)state;
	assert_int_equal(d->severity, KH_WARNING);
	assert_int_equal(diags.errors, 0);
	assert_int_equal(d->nargs, 1);
	assert_text(d->args[0], "Sở X");
	assert_int_equal(d->meant.len, 0);
	assert_int_equal(kh_diag_add(&diags, KH_KT006, KH_NOWHERE, many, KH_COUNT(many))->nargs, KH_MAX_ARGS);
	kh_diags_sort(&(kh_diags){0});
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(sorts_by_place_and_drops_repetitions),
		cmocka_unit_test(keeps_the_first_of_equals),
		cmocka_unit_test(takes_severity_and_arguments),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
