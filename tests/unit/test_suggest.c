/* The nearest name: offered where it helps, silent where it would mislead. */
#include "tests/unit/unit.h"

#include "lang/suggest.h"

enum { MOST_CANDIDATES = 5 };

static void offers_the_nearest(void **state)
{
	static const struct {
		const char *wanted;
		const char *candidates[MOST_CANDIDATES];
		const char *best; /* "": none is near enough */
	} table[] = {
		{"chủ tri", {"mục tiêu", "chủ trì", "chỉ tiêu"}, "chủ trì"},
		{"doi tuong", {"đối tượng", "thời gian"}, "đối tượng"},
		{"CHU TRI", {"chủ trì"}, "chủ trì"},
		{"khen thuong", {"khen thưởg", "khen thưởng"}, "khen thưởng"}, /* marks weigh less than a letter */
		{"thời gain", {"thời gian"}, "thời gian"},                     /* neighbours swapped: one mistake */
		{"Cục Thuê", {"Cục Thuế", "Cục Thú y"}, "Cục Thuế"},
		{"Sở Công thươg", {"Sở Công Thương", "Sở Nông nghiệp"}, "Sở Công Thương"},
		{"Bắng khen", {"Băng khen", "Bằng khen"}, "Băng khen"}, /* equally near: the first stays */
		{"ngan hang", {"Ngân hàng", "NGÂN HÀNG"}, "Ngân hàng"},
		{"vi", {"vì"}, "vì"}, /* short: marks only */
		{"vi", {"va", "v"}, ""},
		{"mục", {"mực"}, "mực"},
		{"mục", {"máy"}, ""},
		{"chuyên đề", {"phong trào", "nhiệm vụ"}, ""},
		{"", {"a", ""}, ""},
		{"  ", {"a"}, ""},
		{"Sở Y tế", {"Sở Tài chính"}, ""},
		{"abc", {NULL}, ""},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_suggestion s;

		kh_suggest_start(&s, kh_str_of(table[i].wanted));
		for (size_t j = 0; j < MOST_CANDIDATES && table[i].candidates[j] != NULL; j++)
			kh_suggest_try(&s, kh_str_of(table[i].candidates[j]));
		assert_text(s.best, table[i].best);
	}
}

static void gives_the_candidate_as_it_was(void **state)
{
	kh_str candidate = KH_STR("  Sở Y Tế ");
	kh_suggestion s;

	(void)state;
	kh_suggest_start(&s, KH_STR("sơ y te"));
	kh_suggest_try(&s, candidate);
	assert_ptr_equal(s.best.ptr, candidate.ptr);
	assert_int_equal(s.best.len, candidate.len);
	assert_int_equal(s.cost, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(offers_the_nearest),
		cmocka_unit_test(gives_the_candidate_as_it_was),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
