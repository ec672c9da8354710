/* Findings in words: the message by itself is the one that stands with its hint. */
#include "tests/unit/judged.h"

#include "runtime/report/worders.h"

static void hints_change_no_message(void **state)
{
	static const char rules[] = "đơn vị \"Sở Nội vụ\" đơn vị \"Sở Tài chính\"\n"
				    "chuyên đề 1 \"Dân vận khéo\" { chủ trì: \"Sở Nội vụ\" đối tượng: tập thể, cá nhân\n"
				    "  nhánh: \"Nhánh một\", \"Nhánh hai\" thời gian: năm 2024 }\n";
	static const char rows[] = "chuyên đề|đơn vị đề nghị|tên|loại|đơn vị|nhánh|từ ngày\n"
				   "Dân vận kheo|Sở Nội vụ|A|tập thể|Sở Nội vụ|Nhánh một|01/02/2024\n"
				   "Rừng xanh|Sở Nội vụ|B|tập thể|Sở Nội vụ|Nhánh một|01/02/2024\n"
				   "1|Sở Nội vu|C|tập thể|Sở Tài chinh|Nhánh mot|01/02/2023\n"
				   "1|Sở Tài chính|D|hộ gia đình|Phòng xa lạ||#N/A\n";
	size_t near = 0;

	(void)state;
	judge(rules, rows);
	assert_in_range(judged->findings.len, 8, 40);
	for (size_t i = 0; i < judged->findings.len; i++)
		for (int lang = KH_VI; lang <= KH_EN; lang++) {
			kh_wording words = kh_finding_words(judged, &judged->findings.at[i], (kh_lang)lang);

			assert_text(kh_finding_message(judged, &judged->findings.at[i], (kh_lang)lang), kh_str_c(words.message));
			near += strstr(kh_str_c(words.hint), "“Sở Tài chính”") != NULL;
			near += strstr(kh_str_c(words.hint), "“Dân vận khéo”") != NULL;
		}
	assert_true(near >= 4);
	done();
}

/* What only the hint of KT204 says is not asked for without it. */
static void arguments_of_hints_are_not_asked_for(void **state)
{
	const kh_finding finding = {.code = KH_KT204};
	kh_sentence w = {.f = &finding, .lang = KH_VI};

	(void)state;
	for (w.n = 0; w.n < 3; w.n++) {
		w.advised = true;
		assert_true(kh_arg_asked(&w));
		w.advised = false;
		assert_int_equal(kh_arg_asked(&w), w.n < 2);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hints_change_no_message),
		cmocka_unit_test(arguments_of_hints_are_not_asked_for),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
