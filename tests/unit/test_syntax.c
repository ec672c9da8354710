/* Scanner and parser: every mistake is reported once, at its place, and hides no other. */
#include "tests/unit/rules.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

#define IN_CAMPAIGN(clauses) "chuyên đề 1 \"A\" {\n" clauses "\n}\n"

static void reports_each_mistake_once(void **state)
{
	static const struct {
		const char *text, *codes;
	} table[] = {
		{"", ""},
		{"# chỉ có chú thích", ""},
		{IN_CAMPAIGN("a) chủ trì: \"X\""), ""},
		{IN_CAMPAIGN("A) CHỦ TRÌ: \"X\""), "KT006"}, /* letters of clauses are small */
		{"CHUYÊN ĐỀ 1 “A” { Chủ\xC2\xA0trì : “X” }", ""},
		{"chuyên\nđề 1 \"A\" { đối \t tượng: tập\nthể }", ""},
		{IN_CAMPAIGN("chủ tri: \"X\""), "KT006"},
		{IN_CAMPAIGN("chủ tri: \"X\"\nmuc tiêu: \"y\""), "KT006 KT006"},
		{IN_CAMPAIGN("chủ trì \"X\"\nthời gian: năm 2024\nnội dung \"y\""), "KT005 KT005"},
		{IN_CAMPAIGN("thời gian: năm"), "KT040"},
		{IN_CAMPAIGN("thời gian:\nchủ trì: \"X\""), "KT040"},
		{IN_CAMPAIGN("đối tượng: tập thể cá nhân"), "KT005"},
		{IN_CAMPAIGN("khen thưởng: \"B\", không qua 5 cá nhân"), "KT006"},
		{IN_CAMPAIGN("khen thưởng: \"B\", không quá 14.5 cá nhân"), "KT010"},
		{IN_CAMPAIGN("khen thưởng: \"B\", không quá 1.000 cá nhân"), ""},
		{IN_CAMPAIGN("khen thưởng: \"B\", không quá 99999999999999999999 cá nhân"), "KT011"},
		{IN_CAMPAIGN("thời gian: từ 31/02/2024 đến 08/2024"), "KT012"},
		{IN_CAMPAIGN("thời gian: từ 2024-02-01 đến 08/2024"), "KT012"},
		{IN_CAMPAIGN("mục tiêu: \"x"), "KT007"},
		{IN_CAMPAIGN("mục tiêu: “x"), "KT007"},
		{IN_CAMPAIGN("điều kiện: [a > 3"), "KT015"},
		{IN_CAMPAIGN("mục tiêu: \"x\" @ \nnội dung: \"y\" $"), "KT009 KT009"},
		{"chuyên đề 1 \"A\" {", "KT008"},
		{"chuyên đề 1 \"A\" { khen thưởng: \"B\" {", "KT008"},
		{"chuyên đề 1 \"A\" {\nchủ trì: \"X\"\nchuyên đề 2 \"B\" {\n}\nchuyen de 3 \"C\" { }", "KT008 KT006"},
		{"}\nchuyên đề 1 \"A\" { }\n}", "KT014 KT014"},
		{"năm 2024\nchuyên đề 1 \"A\" { }", "KT005"},
		{IN_CAMPAIGN("khen thưởng: \"B\" {\nmỗi đơn vj: không quá 5 cá nhân\nđơn vị đề nghị \"X\": không qua 5 cá nhân\n}"),
		 "KT006 KT006"},
		{"nhập hung-yen/don-vi.kt", "KT006"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_parse(table[i].text);
		if (strcmp(rules_codes(&r), table[i].codes) != 0)
			print_error("case %zu: %s\n", i, table[i].text);
		assert_string_equal(rules_codes(&r), table[i].codes);
	}
}

static void guesses_the_word_that_was_meant(void **state)
{
	static const struct {
		const char *text, *written, *meant;
	} table[] = {
		{IN_CAMPAIGN("chủ tri: \"X\""), "chủ tri", "chủ trì"},
		{IN_CAMPAIGN("muc tiêu: \"X\""), "muc tiêu", "mục tiêu"},
		{IN_CAMPAIGN("khen thưởng: \"B\", không qua 5 cá nhân"), "không qua", "không quá"},
		{"chuyen de 1 \"A\" { }", "chuyen de", "chuyên đề"},
		{"campagn 1 \"A\" { }", "campagn", "campaign"},
		{IN_CAMPAIGN("thoi gian: năm 2024"), "thoi gian", "thời gian"},
		{IN_CAMPAIGN("xyzw: \"X\""), "xyzw", ""},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		rules r = rules_parse(table[i].text);
		assert_int_equal(r.diags.list.len, 1);
		assert_text(r.diags.list.at[0].args[0], table[i].written);
		assert_text(r.diags.list.at[0].meant, table[i].meant);
	}
}

/* More than 200 entries make bison move its stack to memory of its own; what it holds must live. */
static void long_lists_and_deep_nesting_live(void **state)
{
	enum { ITEMS = LARGE(20000, 2000), DEEP = 900 };
	kh_buf text = {0};

	(void)state;
	kh_buf_addc(&text, "khối \"K\": \"u\"");
	for (int i = 0; i < ITEMS; i++)
		kh_buf_addf(&text, ", \"u%d\"", i);
	kh_buf_addc(&text, "\nchuyên đề 1 \"A\" { điều kiện: ");
	kh_buf_fill(&text, '(', DEEP);
	kh_buf_addc(&text, "[tên] là \"x\"");
	kh_buf_fill(&text, ')', DEEP);
	kh_buf_addc(&text, " }");
	rules r = rules_parse(kh_str_c(kh_buf_str(&text)));
	assert_int_equal(r.diags.list.len, 0);
	const kh_node *places = kh_node_kid(kh_node_kid(r.tree->file->kids.at[0], 0), 0);
	assert_int_equal(places->kids.len, ITEMS + 1);
	for (int i = 0; i < ITEMS; i++)
		assert_text(places->kids.at[i + 1]->text, kh_str_c(kh_fmt("u%d", i)));
}

static void refuses_what_is_too_deep(void **state)
{
	static const char *const repeated[] = {"(", "không ", "- "};

	(void)state;
	FOR_EACH(k, repeated)
	{
		kh_buf text = {0};
		kh_buf_addc(&text, "chuyên đề 1 \"A\" { điều kiện: ");
		for (int i = 0; i < 100000; i++)
			kh_buf_addc(&text, repeated[k]);
		kh_buf_addc(&text, "[tên] là \"x\"\n}");
		rules r = rules_parse(kh_str_c(kh_buf_str(&text)));
		assert_true(r.diags.list.len >= 1);
		assert_int_equal(r.diags.list.at[0].code, KH_KT013);
	}
}

static void every_keyword_is_read_in_both_languages(void **state)
{
	(void)state;
	for (size_t i = 0; kh_keyword_at(i) != 0; i++) {
		for (int lang = KH_VI; lang <= KH_EN; lang++) {
			rules r = {0};
			kh_tokens tokens = {0};
			kh_str text = kh_str_of(kh_keyword_text(kh_keyword_at(i), (kh_lang)lang));
			kh_scan(kh_sources_add(&r.sources, KH_STR("t"), KH_STR("t"), text), &r.diags, &tokens);
			assert_int_equal(tokens.tokens.len, 2);
			assert_int_equal(tokens.tokens.at[0].kind, kh_keyword_at(i));
		}
	}
}

static void places_are_counted_in_characters(void **state)
{
	(void)state;
	rules r = rules_parse("# ghi chú\nchuyên đề 1 \"Ấ\" { thời gian: năm 14.5 }");
	assert_string_equal(rules_codes(&r), "KT010");
	kh_place place = kh_place_of(&r.sources, r.diags.list.at[0].span.start);
	assert_int_equal(place.line, 2);
	assert_int_equal(place.column, 34);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_each_mistake_once),
		cmocka_unit_test(guesses_the_word_that_was_meant),
		cmocka_unit_test(long_lists_and_deep_nesting_live),
		cmocka_unit_test(refuses_what_is_too_deep),
		cmocka_unit_test(every_keyword_is_read_in_both_languages),
		cmocka_unit_test(places_are_counted_in_characters),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
