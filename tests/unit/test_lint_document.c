/* Lint of the document and of what it cites: numbers of documents as they are read, and what each rule says of short plans. */
#include "tests/unit/rules.h"

#include "lang/lint/cited.h"
#include "lang/lint/letters.h"

/* ---- numbers of documents ---- */

/* "RAW>PROPER" for each number of the text; "!" before the proper form of one that is written wrongly. */
static const char *numbers_in(const char *text)
{
	kh_buf out = {0};
	kh_doc_number number;

	for (size_t at = 0; kh_doc_number_next(kh_str_of(text), &at, &number);) {
		kh_buf_addc(&out, out.len > 0 ? "; " : "");
		kh_buf_add(&out, number.raw);
		kh_buf_addc(&out, number.wrong ? ">!" : ">");
		kh_buf_add(&out, number.proper);
	}
	return kh_str_c(kh_buf_str(&out));
}

static void numbers_are_read(void **state)
{
	static const struct {
		const char *text, *numbers;
	} table[] = {
		{"44/KH-UBND", "44/KH-UBND>44/KH-UBND"},
		{"Kế hoạch số 135-KH/TU ngày 10/11/2022", "135-KH/TU>135-KH/TU"},
		{"Nghị định số 98/2023/NĐ-CP.", "98/2023/NĐ-CP>98/2023/NĐ-CP"},
		{"Luật số 06/2022/QH15", "06/2022/QH15>06/2022/QH15"},
		{"Công văn 512/UBND-NC;", "512/UBND-NC>512/UBND-NC"},
		{"19-NQ/ĐUCA, 09/CT-BCA-V01 (cùng ngày)", "19-NQ/ĐUCA>19-NQ/ĐUCA; 09/CT-BCA-V01>09/CT-BCA-V01"},
		{"01/2019/TTLT-BNV-BTC", "01/2019/TTLT-BNV-BTC>01/2019/TTLT-BNV-BTC"},
		{"649/HD-TLĐ và 2689/QĐ-UBND", "649/HD-TLĐ>649/HD-TLĐ; 2689/QĐ-UBND>2689/QĐ-UBND"},
		{"44 /KH-UBND", "44 /KH-UBND>!44/KH-UBND"},
		{"02/CT - UBND", "02/CT - UBND>!02/CT-UBND"},
		{"01 /KH - HĐĐKT", "01 /KH - HĐĐKT>!01/KH-HĐĐKT"},
		{"44/KH–UBND", "44/KH–UBND>!44/KH-UBND"},
		{"06/2022-QH15", "06/2022-QH15>!06/2022/QH15"},
		{"98-2023/NĐ-CP", "98-2023/NĐ-CP>!98/2023/NĐ-CP"},
		{"44-KH-UBND", "44-KH-UBND>!44/KH-UBND"},
		{"44/KH/UBND", "44/KH/UBND>!44/KH-UBND"},
		{"136/KH-TU", "136/KH-TU>!136-KH/TU"},
		{"136-KH-TU", "136-KH-TU>!136-KH/TU"},
		{"44-KH/UBND", "44-KH/UBND>!44/KH-UBND"},
		{"44/2024/KH-UBND", "44/2024/KH-UBND>!44/KH-UBND"},
		{"98/NĐ-CP", "98/NĐ-CP>!"},
		{"01/TT-BNV", "01/TT-BNV>!"},
		{"98/2023/ND-CP", "98/2023/ND-CP>!98/2023/NĐ-CP"},
		{"319/QD-TTg", "319/QD-TTg>!319/QĐ-TTg"},
		{"06/2022 / QH15", "06/2022 / QH15>!06/2022/QH15"},
		{"06–2022/QH15", "06–2022/QH15>!06/2022/QH15"},
		{"44–KH–UBND", "44–KH–UBND>!44/KH-UBND"},
		{"135 -KH/TU", "135 -KH/TU>!135-KH/TU"},
		{"135-KH–TU", "135-KH–TU>!135-KH/TU"},
		{"01/2024/HD-BNV", "01/2024/HD-BNV>!01/HD-BNV"},
		{"01/TTr-BNV", "01/TTr-BNV>01/TTr-BNV"}, /* no circular, though its type begins alike */
		{"20/CTr-MTTQ&LĐ", "20/CTr-MTTQ&LĐ>20/CTr-MTTQ&LĐ"},
		{"1/QĐ-TTg, 2/QĐ-TTg và 3/QĐ-TTg", "1/QĐ-TTg>1/QĐ-TTg; 2/QĐ-TTg>2/QĐ-TTg; 3/QĐ-TTg>3/QĐ-TTg"},
		/* what is no number */
		{"06/2022/QHXV, 06/2022/QH", ""},
		{"x44/KH-UBND, X44/KH-UBND, 1,44/KH-UBND, 1.44/KH-UBND", ""},
		{"512-UBND-NC, 512/UBND/NC, 512 /UBND-NC, 512–UBND/NC", ""}, /* no type: only as it ought to be */
		{"123456789/KH-UBND, 44/KH-uBND", ""},
		{"3/4 số xã, 24/7, 28/7/1929 - 28/7/2024", ""},
		{"giai đoạn 2021-2025, 2023 - 2024", ""},
		{"từ 5 - 10 mô hình; 114% KH - TC", ""},
		{"cuối năm 2023 - NQ của Đảng", ""},
		{"lớp 12/A-B, 10-TT, 5/KH, 12/KH-", ""},
		{"", ""},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_string_equal(numbers_in(table[i].text), table[i].numbers);
}

static void names_are_compared_with_numbers(void **state)
{
	static const struct {
		const char *text, *word; /* "" : they agree, or nobody knows */
	} table[] = {
		{"Nghị quyết số 175-NĐ/ĐUCA", "nghị quyết"},
		{"theo CHỈ THỊ số: 12/KH-UBND", "chỉ thị"},
		{"Nghị quyết 175-NQ/ĐUCA", ""},
		/* only the end of a long text is looked at; it may begin within a letter */
		{"ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ Nghị quyết số 175-NĐ/ĐUCA", "nghị quyết"},
		{"ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ a Nghị quyết số 175-NĐ/ĐUCA", "nghị quyết"},
		{"ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ aa Nghị quyết số 175-NĐ/ĐUCA", "nghị quyết"},
		{"Kế hoạch 12/QĐ-UBND", ""},
		{"Đề án 06/QĐ-TTg", ""},
		{"175-NĐ/ĐUCA", ""},
		{"Quyết định 12/QC-UBND", ""},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_doc_number number;
		kh_str text = kh_str_of(table[i].text), word = KH_NO_STR;
		size_t at = 0;
		assert_true(kh_doc_number_next(text, &at, &number));
		kh_str before = kh_str_slice(text, 0, (size_t)(number.raw.ptr - text.ptr));
		bool belies = kh_doc_number_belies(before, &number, &word);
		assert_string_equal(belies ? kh_str_c(word) : "", table[i].word);
	}
}

/* ---- rules ---- */

/* Reads and lints a plan; it keeps the addresses of its sources, so they live in collected memory. */
static kh_diags *lint(const char *text, kh_sources *sources)
{
	kh_diags *diags = KH_NEW(kh_diags);
	kh_plan_options options = {.read = rules_read_nothing};
	kh_plan *plan = kh_plan_load(KH_STR("t.kt"), kh_str_of(text), &options, sources, diags);

	if (diags->errors > 0)
		print_error("%s:\n%s\n", kh_code_text(diags->list.at[0].code), text);
	assert_int_equal(diags->errors, 0);
	kh_lint_run(plan, diags);
	return diags;
}

/* How often lint gives the code for the plan. */
static size_t given(const char *text, kh_code code)
{
	const kh_diags *diags = lint(text, KH_NEW(kh_sources));
	size_t n = 0;

	for (size_t i = 0; i < diags->list.len; i++)
		n += diags->list.at[i].code == code;
	return n;
}

#define HEAD(items) "kế hoạch \"44/KH-UBND\" năm 2024 {\n  ban hành: \"U\", ngày 06/03/2024\n  người ký: \"K\"\n" items "}\n"
#define CITE(text) HEAD("  căn cứ: " text "\n")
#define ONE(clauses) "chuyên đề 1 \"A\" {\n" clauses "}\n"
#define OLD_DECREE "nghị định \"98/2023/NĐ-CP\" { hiệu lực: từ 01/01/2024 đến 06/2024 }\n"
#define LAW_OF(span) "luật \"L\" {\n  ban hành: \"Q\", ngày 15/06/2022\n  hiệu lực: " span "\n}\n"

static void rules_speak_only_when_sure(void **state)
{
	static const struct {
		const char *text;
		kh_code code;
		size_t n;
	} table[] = {
		/* numbers of campaigns */
		{"chuyên đề 3 \"A\" {}\nchuyên đề 1 \"B\" {}\nchuyên đề 2 \"C\" {}\n", KH_KT101, 0},
		{"chuyên đề 3 \"A\" {}\nchuyên đề 1 \"B\" {}\nchuyên đề 2 \"C\" {}\n", KH_KT102, 1},
		{"chuyên đề 9 \"A\" {}\nchuyên đề 1 \"B\" {}\n", KH_KT101, 1},
		/* letters */
		{ONE("  b) mục tiêu: \"x\"\n  c) thời gian: năm 2024\n"), KH_KT103, 0},
		{ONE("  a) mục tiêu: \"x\"\n  z) thời gian: năm 2024\n"), KH_KT103, 1},
		{ONE("  a) mục tiêu: \"x\"\n  thời gian: năm 2024\n  b) đối tượng: cá nhân\n"), KH_KT103, 0},
		{ONE("  a) mục tiêu: \"x\"\n  b) nhánh: \"m\", \"n\"\n  c) thời gian: năm 2024\n"), KH_KT103, 0},
		{ONE("  a) mục tiêu: \"x\"\n  e) thời gian: năm 2024\n"), KH_KT103, 1},
		/* clauses */
		{ONE(""), KH_KT104, 1},
		{"đơn vị \"A\"\n", KH_KT104, 0},
		{ONE("  khen thưởng: \"Giấy khen\", không quá 2 cá nhân\n"), KH_KT105, 0},
		{ONE("  nhánh: \"m\", \"m\"\n"), KH_KT107, 0},
		{ONE("  mục tiêu: \"x\", \"y\", \"x\", \"x\"\n"), KH_KT107, 2},
		/* the header */
		{HEAD(""), KH_KT110, 0},
		{"kế hoạch \"/KH-UBND\" {\n}\n", KH_KT110, 1},
		{"nghị định \"98/2023/NĐ-CP\" {\n}\n", KH_KT110, 0},
		{"kế hoạch \"136-KH/TU\" {\n}\n", KH_KT109, 0},
		{"kế hoạch \"Thi đua năm 2024\" {\n}\n", KH_KT109, 0},
		{"kế hoạch \"44/KH-UBND-2024 (dự thảo)\" {\n}\n", KH_KT109, 1},
		{"kế hoạch \"01/KH-HĐTĐKT\" {\n}\n", KH_KT109, 0},
		{ONE("") OLD_DECREE, KH_KT111, 1},
		/* citations */
		{CITE("\"135-KH/TU và 136-KH/TU\", ngày 10/11/2022"), KH_KT120, 0},
		{HEAD("  căn cứ: \"135-KH/TU\"\n  căn cứ: \"136-KH/TU\"\n"), KH_KT120, 0},
		{HEAD("  căn cứ: \"135-KH/TU\", ngày 10/11/2022\n  căn cứ: \"136-KH/TU\", ngày 10/11/2022\n  viện dẫn: "
		      "\"136-KH/TU\", ngày "
		      "10/11/2022\n"),
		 KH_KT120, 1},
		{HEAD("  căn cứ: \"99-KH/TU\", ngày 10/11/2022\n  căn cứ: \"100-KH/TU\", ngày 10/11/2022\n"), KH_KT120, 1},
		{HEAD("  căn cứ: \"12-KH/TU\", ngày 10/11/2022\n  căn cứ: \"35-KH/TU\", ngày 10/11/2022\n"), KH_KT120, 0},
		{HEAD("  căn cứ: \"12-KH/TU\", ngày 10/11/2022\n  viện dẫn: \"35-KH/TU\", ngày 10/11/2022\n"), KH_KT120, 1},
		{HEAD("  căn cứ: \"12/KH-UBND\", ngày 10/11/2022\n  viện dẫn: \"35/KH-UBND\", ngày 10/11/2022\n"), KH_KT120, 0},
		{CITE("\"Luật A\", ngày 07/03/2024"), KH_KT121, 1},
		{CITE("\"Luật A\", ngày 06/03/2024"), KH_KT121, 0},
		{"quy định \"Q\" {\n  căn cứ: \"Luật A\", ngày 07/03/2025\n  mỗi [tên]: không quá 1 đề nghị\n}\n" HEAD(""),
		 KH_KT121, 0},
		{CITE("\"Chương trình 1/CTr-UBND năm 2023 và năm 2024\""), KH_KT122, 0},
		{CITE("\"Kế hoạch hành động năm 2023, 2024\""), KH_KT122, 0},
		{CITE("\"Kế hoạch đến năm 2030\""), KH_KT122, 0},
		{CITE("\"Quyết định ban hành Quy chế chi tiêu năm 2023\""), KH_KT122, 0},
		{CITE("\"Hướng dẫn thi đua năm 2023\""), KH_KT122, 1},
		{CITE("\"Hướng dẫn thi đua năm 2022\""), KH_KT122, 0},
		{CITE("\"Kế hoạch thực hiện Nghị quyết Đại hội năm 2023\""), KH_KT122, 0},
		{CITE("\"Nghị định 98/2023/NĐ-CP\"") OLD_DECREE, KH_KT123, 0},
		{"kế hoạch \"44/KH-UBND\" {\n  ban hành: \"U\", ngày 30/06/2024\n  căn cứ: \"98/2023/NĐ-CP\"\n}\n" OLD_DECREE,
		 KH_KT123, 0},
		{"kế hoạch \"44/KH-UBND\" {\n  ban hành: \"U\", ngày 01/07/2024\n  căn cứ: \"98/2023/NĐ-CP\"\n}\n" OLD_DECREE,
		 KH_KT123, 1},
		{"kế hoạch \"44/KH-UBND\" {\n  căn cứ: \"98/2023/NĐ-CP\"\n}\n" OLD_DECREE, KH_KT123, 0},
		{CITE("\"L\", ngày 15/06/2022") LAW_OF("đến 2023"), KH_KT123, 1},
		{CITE("\"L\", ngày 15/06/2022") LAW_OF("đến 2024"), KH_KT123, 0},
		{CITE("\"L\", ngày 15/06/2022") LAW_OF("từ 2025"), KH_KT123, 1},
		{CITE("\"L\", ngày 15/06/2022") LAW_OF("từ 03/2024"), KH_KT123, 0},
		{CITE("\"L\", ngày 15/06/2023") LAW_OF("đến 2023"), KH_KT123, 0},
		{HEAD("  căn cứ: \"1/KH-UBND\", ngày 01/02/2024\n  viện dẫn: \"1/KH-UBND\", ngày 02/02/2024\n"), KH_KT124, 1},
		{HEAD("  căn cứ: \"1/KH-UBND\", ngày 01/02/2024\n  viện dẫn: \"1/KH-UBND\"\n"), KH_KT124, 0},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		size_t n = given(table[i].text, table[i].code);
		if (n != table[i].n)
			print_error("%s %zu times, not %zu:\n%s\n", kh_code_text(table[i].code), n, table[i].n, table[i].text);
		assert_int_equal(n, table[i].n);
	}
}

/* The fix of blanks replaces just the number, and then there is nothing left to fix. */
static void blanks_are_mended(void **state)
{
	const char *text = "kế hoạch \"44 / KH - UBND\" năm 2024 {\n}\n";
	kh_sources *sources = KH_NEW(kh_sources);
	const kh_diags *diags = lint(text, sources);
	const kh_diag *fixable = NULL;

	(void)state;
	for (size_t i = 0; i < diags->list.len; i++)
		if (diags->list.at[i].code == KH_KT109)
			fixable = &diags->list.at[i];
	assert_non_null(fixable);
	assert_text(kh_span_text(sources, fixable->fix), "44 / KH - UBND");
	assert_text(fixable->fixed, "44/KH-UBND");
	assert_int_equal(given("kế hoạch \"44/KH-UBND\" năm 2024 {\n}\n", KH_KT109), 0);
}

static void letters_count_as_in_documents(void **state)
{
	static const char *const order[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"};

	(void)state;
	FOR_EACH(i, order)
	{
		assert_int_equal(kh_letter_index(kh_str_of(order[i])), i);
		assert_text(kh_letter_at((uint32_t)i), order[i]);
	}
	assert_int_equal(kh_letter_index(KH_STR("f")), KH_NONE);
	assert_int_equal(kh_letter_index(KH_NO_STR), KH_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_read),
		cmocka_unit_test(names_are_compared_with_numbers),
		cmocka_unit_test(rules_speak_only_when_sure),
		cmocka_unit_test(blanks_are_mended),
		cmocka_unit_test(letters_count_as_in_documents),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
