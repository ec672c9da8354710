/* What lint says of the characters of a plan, what its fixes make of them, and where it keeps silent. */
#include "tests/unit/lint.h"

#include "lang/lint/texts.h"

#define TITLE(title) "chuyên đề 1 \"" title "\" { }\n"

static void is_composed(void **state)
{
	static const lint_case cases[] = {
		{TITLE("Lao động giỏi"), ""},        {TITLE("Lao \u0111o\u0323\u0302ng"), "KT170"},
		{TITLE("e\u0301"), "KT170"},         {TITLE("x\u0301"), ""}, /* nothing composes it */
		{"# e\u0301\n" TITLE("A"), "KT170"},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT170, KH_KT175);
}

static void places_tone_marks_one_way(void **state)
{
	static const lint_case cases[] = {
		{TITLE("hóa, hóa, tỏa, ủy"), ""},
		{TITLE("hoá, hoá, toả, uỷ"), ""},
		{TITLE("hóa, hoá"), "KT171"},
		{TITLE("HÓA, HOÁ"), "KT171"},
		{TITLE("Ủy ban, thuỷ lợi"), "KT171"},
		{TITLE("khỏe, khoẻ"), "KT171"},
		{TITLE("đoá, đóa"), "KT171"},
		{TITLE("quý, quỹ, hóa"), ""},
		{TITLE("quý, hoá"), ""},
		{TITLE("hoàn thành, khoái, xoáy, hóa"), ""},
		{TITLE("khuỷu, ngoáy, ủy"), ""},
		{TITLE("thuở, hoa, tỏa"), ""},
		{"# hoá\n" TITLE("hóa"), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT170, KH_KT175);
}

static void has_letters_of_one_script(void **state)
{
	static const lint_case cases[] = {
		{TITLE("Đoàn, đội"), ""},
		{TITLE("\u00D0oàn"), "KT172"},
		{TITLE("\u0189oàn, \u00F0ội, \u0256oàn"), "KT172"},
		{TITLE("\u0421ông an, H\u1ED9i N\u00F4ng \u0434\u00E2n"), "KT172"},
		{TITLE("\u0421ông an, ph\u043Eng trào"), "KT172 KT172"},
		{TITLE("Москва, \u0391\u03B8\u03AE\u03BD\u03B1, α, μm, Ω"), ""},
		{TITLE("\u041C\u043E\u0441"), ""}, /* a word of its own script */
		{"# \u00D0oàn\n" TITLE("A"), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT170, KH_KT175);
}

static void hides_nothing(void **state)
{
	static const lint_case cases[] = {
		{TITLE("Lao\u00A0động"), ""},
		{TITLE("Lao\u200B động"), "KT173"},
		{TITLE("Lao\u200B đ\u00ADộng\uFEFF g"), "KT173"},
		{TITLE("Lao\u2028động\x01 g"), "KT173 KT173"},
		{TITLE("Lao \u202Eđộng\u202C"), "KT175"},
		{TITLE("A") "# \u2067 x\n# \u2069 x\n", "KT175 KT175"},
		{"# a\u200B\n" TITLE("A"), ""},
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT170, KH_KT175);
}

/* The first and the last of each run of characters that nobody sees, and those beside them. */
static void knows_every_hidden_character(void **state)
{
	static const struct {
		uint32_t cp;
		bool hidden;
	} cases[] = {
		{0x01, true},     {0x08, true},    {0x0B, false},   {0x0E, true},    {0x1F, true},    {0x7E, false},
		{0x7F, true},     {0x84, true},    {0x86, true},    {0x9F, true},    {0xA0, false},   {0xAD, true},
		{0xAE, false},    {0x34E, false},  {0x34F, true},   {0x350, false},  {0x61B, false},  {0x61C, true},
		{0x115E, false},  {0x115F, true},  {0x1160, true},  {0x180A, false}, {0x180B, true},  {0x180E, true},
		{0x180F, false},  {0x200A, false}, {0x200B, true},  {0x200D, true},  {0x2027, false}, {0x2028, true},
		{0x2029, true},   {0x205F, false}, {0x2060, true},  {0x2064, true},  {0x3163, false}, {0x3164, true},
		{0xFE00, true},   {0xFE0F, true},  {0xFE10, false}, {0xFEFF, true},  {0xFF9F, false}, {0xFFA0, true},
		{0xFFF9, true},   {0xFFFB, true},  {0xFFFC, false}, {0xE0000, true}, {0xE0FFF, true}, {0xE1000, false},
		{0x1F600, false},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_buf text = {0};

		kh_buf_addc(&text, "chuyên đề 1 \"Lao");
		kh_buf_cp(&text, cases[i].cp);
		kh_buf_addc(&text, "động\" { }\n");
		rules r = rules_plan(kh_str_c(kh_buf_str(&text)));
		bool found = strcmp(lint_codes(&r, KH_KT173, KH_KT173), "KT173") == 0;
		if (found != cases[i].hidden)
			fail_msg("U+%04X is %s", (unsigned)cases[i].cp, found ? "found" : "not found");
	}
}

static void fixes_are_made_at_once(void **state)
{
	static const struct {
		kh_code code;
		const char *text, *fixed;
	} cases[] = {
		{KH_KT171, TITLE("hóa, hoá, Ủy, THUỶ, khỏe"), TITLE("hóa, hóa, Ủy, THỦY, khỏe")},
		{KH_KT171, TITLE("Hoà, hoá, ủy"), TITLE("Hoà, hoá, uỷ")},
		{KH_KT171, TITLE("hóa, Hoà, khoẻ"), TITLE("hoá, Hoà, khoẻ")},
		{KH_KT172, TITLE("\u00D0oàn, \u00F0ội và \u0189ội"), TITLE("Đoàn, đội và Đội")},
		{KH_KT172, TITLE("\u0421ông an"), TITLE("\u0421ông an")},
		{KH_KT173, TITLE("La\u200Bo đ\u00ADộng\u200D"), TITLE("Lao động")},
		{KH_KT175, TITLE("\u202Ea\u202C"), TITLE("\u202Ea\u202C")},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		rules r = rules_plan(cases[i].text);
		assert_text(lint_fixed(&r, cases[i].code), cases[i].fixed);
		rules again = rules_plan(kh_str_c(lint_fixed(&r, cases[i].code)));
		assert_text(lint_fixed(&again, cases[i].code), cases[i].fixed);
	}
}

static void knows_spoilt_texts(void **state)
{
	static const struct {
		const char *text;
		kh_spoil spoil;
	} cases[] = {
		{"Ủy ban nhân dân tỉnh Hưng Yên", KH_SOUND},
		{"HÆ°ng YÃªn", KH_AS_LATIN1},
		{"á»¦y ban", KH_AS_LATIN1},
		/* the last byte of a letter is a sign of Windows-1252, or none of them */
		{"tÃ´i má»Ÿ", KH_AS_LATIN1},
		{"viá»‡c lÃ m", KH_AS_LATIN1},
		{"Ä‘á»“ng", KH_AS_LATIN1},
		{"ngÆ°á»\xC2\x9D"
		 "i",
		 KH_AS_LATIN1},
		{"á»\u0416", KH_SOUND},
		{"á»", KH_SOUND},
		{"XÃ, PHƯỜNG", KH_SOUND},
		{"“CÁC XÃ”", KH_SOUND},
		{"tập thể «xá»", KH_SOUND},
		{"Höng Yeân", KH_AS_VNI},
		{"Uûy ban nhaân daân tænh khoâng", KH_AS_VNI},
		{"Köln, Göteborg", KH_SOUND},
		{"Zoë", KH_SOUND},
		{"Zoë và Noël, Michaël", KH_SOUND},
		{"août, goût, où, Raphaël", KH_SOUND},
		{"hoan, hoã, quãng, giã", KH_SOUND},
		{"xoã tóc, loã xoã", KH_SOUND},
		{"Nguyễn Zoë và naïve", KH_SOUND},
		{"quà, hoà, giã, yêu, khuân, oán", KH_SOUND},
		{"Uû ban nh©n d©n tØnh H\u00ADng Yªn", KH_AS_TCVN3},
		{"nhiÖm vô §éc lËp", KH_SOUND}, /* one sign alone */
		{"§éc lËp, ®ång chÝ", KH_AS_TCVN3},
		{"inter\u00ADnational coope\u00ADration", KH_SOUND},
		{"5 µm, « Un », A·B·C, 2ª", KH_SOUND},
		{"Ð?c l?p", KH_LOST},
		{"Đ\uFFFDc lập", KH_LOST},
		{"Có hay không? Không.", KH_SOUND},
		{"https://x.vn/a?b=c?d", KH_SOUND},
		{"", KH_SOUND},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_spoil spoil = kh_spoil_of(kh_str_of(cases[i].text));
		if (spoil != cases[i].spoil)
			fail_msg("%s: %d instead of %d", cases[i].text, (int)spoil, (int)cases[i].spoil);
	}
}

static void spoilt_texts_are_one_finding(void **state)
{
	static const lint_case cases[] = {
		{TITLE("Hưng Yên"), ""},
		{"chuyên đề 1 \"Höng Yeân\" { mục tiêu: \"tænh Höng Yeân\", \"Ð?c l?p\" }\n", "KT174 KT174"},
		{TITLE("H\u00ADng Yªn, nh©n d©n"), "KT174"}, /* its U+00AD is a letter */
	};

	(void)state;
	check_lint_cases(cases, KH_COUNT(cases), KH_KT170, KH_KT175);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_composed),
		cmocka_unit_test(places_tone_marks_one_way),
		cmocka_unit_test(has_letters_of_one_script),
		cmocka_unit_test(hides_nothing),
		cmocka_unit_test(knows_every_hidden_character),
		cmocka_unit_test(fixes_are_made_at_once),
		cmocka_unit_test(knows_spoilt_texts),
		cmocka_unit_test(spoilt_texts_are_one_finding),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
