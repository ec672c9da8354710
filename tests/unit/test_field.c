/* Columns by header name, and kinds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lang/base/map.h"
#include "lang/base/mem.h"
#include "lang/field.h"

static kh_schema *schema;

static void finds_columns(void **state)
{
	static const struct {
		const char *header;
		uint32_t field;
	} cases[] = {
		{"chuyên đề", KH_F_CAMPAIGN},
		{"Chuyên  Đề ", KH_F_CAMPAIGN},
		{"CAMPAIGN", KH_F_CAMPAIGN},
		{"tên", KH_F_NAME},
		{"te\xCC\x82n", KH_F_NAME}, /* decomposed */
		{"Họ và tên", KH_F_NAME},
		{"tên tập thể, cá nhân", KH_F_NAME},
		{"số CCCD", KH_F_ID},
		{"đơn vị", KH_F_UNIT},
		{"đơn vị đề nghị", KH_F_PROPOSER},
		{"đơn vị\nđề nghị", KH_F_PROPOSER},
		{"đơn\xC2\xA0vị", KH_F_UNIT}, /* no-break space */
		{"năm sinh", KH_F_BORN},
		{"founded", KH_F_FOUNDED},
		{"don vi", KH_NONE}, /* never tone-blind */
		{"stt", KH_NONE},
		{"", KH_NONE},
		{"  ", KH_NONE},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		if (kh_schema_find(schema, kh_str_of(cases[i].header)) != cases[i].field)
			print_error("header “%s”\n", cases[i].header);
		assert_int_equal(kh_schema_find(schema, kh_str_of(cases[i].header)), cases[i].field);
	}
}

static void no_name_answers_to_two_fields(void **state)
{
	(void)state;
	assert_int_equal(schema->fields.len, KH_BUILTIN_FIELDS);
	for (size_t i = 0; i < schema->fields.len; i++) {
		const kh_field *field = &schema->fields.at[i];

		assert_int_equal(kh_schema_find(schema, field->name), i);
		assert_int_equal(kh_schema_find(schema, field->english), i);
		for (size_t k = 0; k < field->others.len; k++) {
			assert_true(field->others.at[k].len > 0);
			assert_int_equal(kh_schema_find(schema, field->others.at[k]), i);
		}
		for (size_t k = 0; k < field->weak.len; k++)
			assert_int_not_equal(kh_schema_find_weak(schema, field->weak.at[k]), KH_NONE);
	}
}

static void splits_further_names(void **state)
{
	const kh_field *field = &schema->fields.at[KH_F_TO];

	(void)state;
	assert_int_equal(field->others.len, 2);
	assert_true(kh_str_eq(field->others.at[0], KH_STR("thành tích đến ngày")));
	assert_true(kh_str_eq(field->others.at[1], KH_STR("đến")));
	assert_int_equal(field->type, KH_TYPE_DATE);
}

static void reads_kinds(void **state)
{
	static const struct {
		const char *cell;
		unsigned kind;
	} cases[] = {
		{"tập thể", KH_COLLECTIVE},
		{"TẬP THỂ", KH_COLLECTIVE},
		{" Tập  thể ", KH_COLLECTIVE},
		{"TT", KH_COLLECTIVE},
		{"tapthe", KH_COLLECTIVE},
		{"Collectives", KH_COLLECTIVE},
		{"cá nhân", KH_INDIVIDUAL},
		{"CN", KH_INDIVIDUAL},
		{"CANHAN", KH_INDIVIDUAL},
		{"individual", KH_INDIVIDUAL},
		{"hộ gia đình", KH_HOUSEHOLD},
		{"HGĐ", KH_HOUSEHOLD},
		{"HGD", KH_HOUSEHOLD},
		{"hộ", KH_HOUSEHOLD},
		{"HOGIADINH", KH_HOUSEHOLD},
		{"households", KH_HOUSEHOLD},
		{"doanh nghiệp", KH_ENTERPRISE},
		{"DN", KH_ENTERPRISE},
		{"enterprise", KH_ENTERPRISE},
		{"tập thể nhỏ", 0},
		{"cán bộ", 0},
		{"", 0},
		{"12", 0},
		{"tập thể, cá nhân", 0},
	};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(cases); i++) {
		if (kh_kind_read(kh_str_of(cases[i].cell)) != cases[i].kind)
			print_error("cell “%s”\n", cases[i].cell);
		assert_int_equal(kh_kind_read(kh_str_of(cases[i].cell)), cases[i].kind);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_columns),
		cmocka_unit_test(no_name_answers_to_two_fields),
		cmocka_unit_test(splits_further_names),
		cmocka_unit_test(reads_kinds),
	};

	kh_mem_init();
	schema = kh_schema_new();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
