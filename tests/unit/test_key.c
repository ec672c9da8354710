/* The keys by which names are compared. */
#include "tests/unit/unit.h"

static void same_names_have_one_key(void **state)
{
	static const char *const table[][2] = {
		{"Hưng Yên", "HƯNG YÊN"},
		{"Trần Văn Đượm", "TRẦN VĂN ĐƯỢM"},
		{"Nguyễn", "Nguye\xCC\x82\xCC\x83n"},
		{"Sở Tài chính", "  Sở \xC2\xA0 Tài\tchính\n"},
		{"Sở Tài chính", "Sở Tài\xE2\x80\x8B chính\xEF\xBB\xBF"}, /* zero-width: as if it were not there */
		{"chính", "chi\xE2\x80\x8B\xCC\x81nh"},                   /* between a letter and its mark */
		{"\xC7\xB0", "J\xCC\x8C"},                                /* composed in lower case only */
		{"chính", "chí\xC2\xADnh"},                               /* soft hyphen */
		{"hòa", "hoà"},
		{"hóa", "hoá"},
		{"hỏa", "hoả"},
		{"họa", "hoạ"},
		{"tõa", "toã"},
		{"khỏe", "khoẻ"},
		{"hòe", "hoè"},
		{"lóe", "loé"},
		{"xõe", "xoẽ"},
		{"họe", "hoẹ"},
		{"ủy", "uỷ"},
		{"thúy", "thuý"},
		{"thùy", "thuỳ"},
		{"lũy", "luỹ"},
		{"tụy", "tuỵ"},
		{"Ủy ban Nhân dân", "UỶ BAN NHÂN DÂN"},
		{"Đặng Thúy Hòa", "đặng thuý hoà"},
		{"đòa", "đoà"},
		{"Khoa Ngoại (Hòa Bình)", "khoa ngoại (hoà bình)"},
		{"Hòa-Thúy", "Hoà-Thuý"},
		{"Đông", "\xC3\x90ông"}, /* U+00D0 */
		{"Đông", "\xC6\x89ông"}, /* U+0189 */
		{"đông", "\xC3\xB0ông"}, /* U+00F0 */
		{"Hòa", "Hoa\xCC\x80"},  /* both at once: other form, other place */
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_key(kh_str_of(table[i][0])), kh_str_c(kh_key(kh_str_of(table[i][1]))));
}

static void other_names_have_other_keys(void **state)
{
	static const char *const table[][2] = {
		{"Vi", "Vì"},       {"thông", "thống"}, {"Hung", "Hưng"},   {"Lý", "Lí"}, {"quý", "qúy"},          {"hoài", "hòai"},
		{"khoái", "khóai"}, {"thuở", "thủơ"},   {"toán", "tóan"},   {"An", "Ân"}, {"Sở A, B", "Sở A - B"}, {"hoa", "hòa"},
		{"Đông", "Dông"},   {"a b", "ab"},      {"huỳnh", "hùynh"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_false(kh_str_eq(kh_key(kh_str_of(table[i][0])), kh_key(kh_str_of(table[i][1]))));
}

static void keys_read_as_words(void **state)
{
	static const char *const table[][2] = {
		{"Hưng Yên", "hưng yên"}, {"THUÝ QUỲNH", "thúy quỳnh"}, {"Quý", "quý"}, {"QUỸ", "quỹ"},         {"", ""},
		{" \xC2\xA0 ", ""},       {"Quận 7", "quận 7"},         {"UỶ", "ủy"},   {"TP. Hoà", "tp. hòa"}, {"giáo", "giáo"},
		{"ngoẻo", "ngoẻo"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_key(kh_str_of(table[i][0])), table[i][1]);
}

static void a_key_is_its_own_key(void **state)
{
	static const char *const table[] = {"Uỷ ban  Hoà Thuý", "ĐƯỢM Ð", "Nguye\xCC\x82\xCC\x83n hoa\xCC\x80", "quoà khuỷu"};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_str key = kh_key(kh_str_of(table[i]));

		assert_text(kh_key(key), kh_str_c(key));
	}
}

static void appends_to_what_is_there(void **state)
{
	kh_buf b = {0};

	(void)state;
	kh_buf_addc(&b, "1|");
	kh_key_add(&b, KH_STR(" Hoà "));
	kh_buf_char(&b, '|');
	kh_key_add(&b, KH_NO_STR);
	assert_text(kh_buf_str(&b), "1|hòa|");
}

static void bare_keys_have_no_marks(void **state)
{
	static const char *const table[][2] = {
		{"Hưng Yên", "hung yen"}, {"ĐƯỢM", "duom"}, {"Thuỷ", "thuy"}, {"Nguye\xCC\x82\xCC\x83n", "nguyen"},
		{"12 m²", "12 m²"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_bare_key(kh_str_of(table[i][0])), table[i][1]);
}

static void starts_at_word_boundaries(void **state)
{
	static const struct {
		const char *text, *prefix;
		bool starts;
	} table[] = {
		{"tổ hàn 3", "tổ", true}, {"tổng", "tổ", false}, {"tổ", "tổ", true},
		{"tổ-hàn", "tổ", true},   {"tổ3", "tổ", false},  {"đội sản", "đội sản xuất", false},
		{"to", "tổ", false},      {"tổ", "", true},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_key_starts_words(kh_str_of(table[i].text), kh_str_of(table[i].prefix)), table[i].starts);
}

static void measures_distance(void **state)
{
	static const struct {
		const char *a, *b;
		size_t limit, distance;
	} table[] = {
		{"", "", 3, 0},
		{"abc", "abc", 0, 0},
		{"chủ trì", "chủ tri", 3, 1}, /* a character, not its bytes */
		{"chủ trì", "chủ tì", 3, 1},
		{"trì", "tìr", 3, 1}, /* neighbours swapped */
		{"abcd", "badc", 3, 2},
		{"ca", "abc", 3, 3}, /* no edit inside a swap */
		{"", "abc", 3, 3},
		{"", "abc", 2, 3},
		{"kitten", "sitting", 5, 3},
		{"kitten", "sitting", 2, 3}, /* more than the limit: limit + 1 */
		{"abcdefgh", "ijklmnop", 2, 3},
		{"a", "abcdefgh", 2, 3},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_str a = kh_str_of(table[i].a), b = kh_str_of(table[i].b);

		assert_int_equal(kh_edit_distance(a, b, table[i].limit), table[i].distance);
		assert_int_equal(kh_edit_distance(b, a, table[i].limit), table[i].distance);
	}
}

/* Texts of usual characters take a short road; with a letter that is not usual behind them the same texts take the long one. */
static void both_roads_give_one_key(void **state)
{
	static const char *const parts[] = {"Hoà", "hoà", "thuý", "THUỶ", "quý", "Quỳ", "oạ",     "ngoẽo", "uỵ", "uỹ", "đoà", "aoà",
					    "Đ",   "Ð",   "ð",    "×",    " ",   "\t",  "\u00A0", "“",     "”",  "–",  "…",   "1",
					    "-",   ".",   "Ằ",    "ơ",    "Ư",   "ặ",   "à",      "ỳ",     "o",  "u"};
	kh_buf text = {0};
	uint32_t seed = 1;

	(void)state;
	for (size_t round = 0; round < 20000; round++) {
		char room[256];
		kh_str plain, any;

		text.len = 0;
		for (size_t i = 0; i < 1 + round % 9; i++) {
			seed = seed * 1664525 + 1013904223;
			kh_buf_addc(&text, parts[(seed >> 16) % KH_COUNT(parts)]);
		}
		plain = (kh_str){room, kh_key_plain(room, kh_buf_str(&text))};
		assert_true(plain.len <= text.len);
		kh_buf_addc(&text, " あ");
		any = kh_key(kh_buf_str(&text));
		any.len -= strlen("あ");
		any = kh_str_trim(any);
		if (!kh_str_eq(plain, any))
			fail_msg("%s: “%s” and “%s”", kh_str_c(kh_buf_str(&text)), kh_str_c(plain), kh_str_c(any));
	}
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("a\0b")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("ß")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("İ")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("\xC3")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("\xC3z")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("\xE1\xBA")), KH_KEY_OTHER);
	assert_int_equal(kh_key_plain((char[8]){0}, KH_STR("a\u0300")), KH_KEY_OTHER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(same_names_have_one_key),   cmocka_unit_test(other_names_have_other_keys),
		cmocka_unit_test(keys_read_as_words),        cmocka_unit_test(a_key_is_its_own_key),
		cmocka_unit_test(appends_to_what_is_there),  cmocka_unit_test(bare_keys_have_no_marks),
		cmocka_unit_test(starts_at_word_boundaries), cmocka_unit_test(measures_distance),
		cmocka_unit_test(both_roads_give_one_key),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
