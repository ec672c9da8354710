/* Views, UTF-8 and normal form. */
#include "tests/unit/unit.h"

#include <string.h>

static void compares_bytes(void **state)
{
	static const struct {
		const char *a, *b;
		int order;
	} table[] = {
		{"", "", 0},     {"a", "a", 0},  {"a", "b", -1}, {"b", "a", 1},
		{"a", "ab", -1}, {"ab", "a", 1}, {"z", "đ", -1}, {"", "a", -1},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_str a = kh_str_of(table[i].a), b = kh_str_of(table[i].b);

		assert_int_equal(kh_str_cmp(a, b), table[i].order);
		assert_int_equal(kh_str_eq(a, b), table[i].order == 0);
	}
	assert_true(kh_str_eq(KH_NO_STR, KH_STR("")));
	assert_int_equal(kh_str_cmp(KH_NO_STR, KH_NO_STR), 0);
}

static void cuts(void **state)
{
	kh_str s = KH_STR("chuyên đề");

	(void)state;
	assert_true(kh_str_starts(s, KH_STR("chuyên")));
	assert_true(kh_str_starts(s, KH_NO_STR));
	assert_false(kh_str_starts(KH_STR("chu"), s));
	assert_true(kh_str_ends(s, KH_STR("đề")));
	assert_false(kh_str_ends(s, KH_STR("de")));
	assert_text(kh_str_slice(s, 0, 4), "chuy");
	assert_text(kh_str_slice(s, s.len, s.len), "");
	assert_string_equal(kh_str_c(kh_str_slice(s, 0, 3)), "chu");
	assert_int_equal(kh_str_slice(KH_NO_STR, 0, 0).len, 0);
}

static void trims_every_blank(void **state)
{
	static const struct {
		const char *in, *out;
	} table[] = {
		{"", ""},
		{"  ", ""},
		{" a b\t\r\n", "a b"},
		{"\xC2\xA0Hưng Yên\xC2\xA0", "Hưng Yên"}, /* U+00A0 */
		{"\xEF\xBB\xBF\xE2\x80\x8B"
		 "đ\xE3\x80\x80",
		 "đ"},                            /* U+FEFF, U+200B; U+3000 */
		{"\xE2\x80\x94", "\xE2\x80\x94"}, /* a dash is none */
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_str_trim(kh_str_of(table[i].in)), table[i].out);
	assert_int_equal(kh_str_trim(KH_NO_STR).len, 0);
}

static void finds_where_utf8_breaks(void **state)
{
	static const struct {
		const char *bytes;
		size_t valid;
	} table[] = {
		{"", 0},
		{"ascii only, longer than eight", 29},
		{"Nguyễn", 8},
		{"Nguy\xE1\xBB", 4}, /* cut in the character */
		{"Nguy\xE1", 4},
		{"a\xC0\x80", 1}, /* overlong */
		{"a\xC1\xBF", 1},
		{"a\xE0\x9F\xBF", 1}, /* overlong */
		{"a\xED\xA0\x80", 1}, /* surrogate */
		{"a\xED\x9F\xBF", 4},
		{"a\xF0\x8F\xBF\xBF", 1}, /* overlong */
		{"a\xF0\x90\x80\x80", 5},
		{"a\xF4\x8F\xBF\xBF", 5}, /* U+10FFFF */
		{"a\xF4\x90\x80\x80", 1}, /* past it */
		{"a\xF5\x80\x80\x80", 1},
		{"a\x80", 1},
		{"a\xC3(", 1},
		{"a\xE1\xBB(", 1},
		{"12345678\xFF", 8},
		{"123456\xFF"
		 "78901234",
		 6},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_int_equal(kh_utf8_valid_prefix(kh_str_of(table[i].bytes)), table[i].valid);
}

static void every_prefix_of_a_name_is_cut_between_characters(void **state)
{
	kh_str name = KH_STR("Nguyễn Thị Đượm");

	(void)state;
	for (size_t len = 0; len <= name.len; len++) {
		size_t valid = kh_utf8_valid_prefix(kh_str_slice(name, 0, len));

		assert_true(valid <= len && len - valid < 4);
		assert_true(valid == name.len || ((unsigned char)name.ptr[valid] & 0xC0) != 0x80);
	}
}

/* Texts that are looked at many bytes at a time. */
static void a_fault_is_found_wherever_it_stands(void **state)
{
	static const struct {
		const char *bytes;
		bool valid;
	} table[] = {
		{"\x80", false},
		{"\xBF", false},
		{"\xC0\x80", false},
		{"\xC1\xBF", false},
		{"\xC3", false},
		{"\xE1\xBA", false},
		{"\xE0\x80\x80", false},
		{"\xE0\x9F\xBF", false},
		{"\xED\xA0\x80", false},
		{"\xED\xBF\xBF", false},
		{"\xF0\x80\x80\x80", false},
		{"\xF0\x8F\xBF\xBF", false},
		{"\xF0\x9F\x8F", false},
		{"\xF0\x9F", false},
		{"\xF4\x90\x80\x80", false},
		{"\xF5\x80\x80\x80", false},
		{"\xF5\x90\x80\x80", false},
		{"\xFF", false},
		{"\xFE\x80", false},
		{"\xE1\xBA\x41", false},
		{"\xC2\x80", true},
		{"\xDF\xBF", true},
		{"\xE0\xA0\x80", true},
		{"\xED\x9F\xBF", true},
		{"\xEE\x80\x80", true},
		{"\xEF\xBF\xBF", true},
		{"\xF0\x90\x80\x80", true},
		{"\xF4\x8F\xBF\xBF", true},
		{"\x7F", true},
		{"\xF3\xBF\xBF\xBF", true},
	};
	kh_str around = KH_STR(
		"Ủy ban nhân dân xã Đượm, 🏆 tỉnh Hưng Yên – 日本; Ủy ban nhân dân huyện Phù Cừ (plain text, of many words) ");

	(void)state;
	FOR_EACH(i, table)
	for (size_t at = 0; at <= around.len; at++) {
		kh_buf text = {0};

		if (at < around.len && ((unsigned char)around.ptr[at] & 0xC0) == 0x80)
			continue;
		kh_buf_add(&text, kh_str_slice(around, 0, at));
		kh_buf_addc(&text, table[i].bytes);
		kh_buf_add(&text, kh_str_slice(around, at, around.len));
		assert_int_equal(kh_utf8_valid_prefix(kh_buf_str(&text)), table[i].valid ? text.len : at);
		kh_buf_add(&text, kh_str_copy(kh_buf_str(&text)));
		assert_int_equal(kh_utf8_valid_prefix(kh_buf_str(&text)), table[i].valid ? text.len : at);
	}
}

static void decodes(void **state)
{
	static const struct {
		const char *bytes;
		uint32_t cp;
		size_t len;
	} table[] = {
		{"a", 'a', 1},
		{"đ", 0x111, 2},
		{"ễ", 0x1EC5, 3},
		{"\xF0\x9F\x8F\x86", 0x1F3C6, 4},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		uint32_t cp = 0;

		assert_int_equal(kh_utf8_decode(kh_str_of(table[i].bytes), &cp), table[i].len);
		assert_int_equal(cp, table[i].cp);
	}
}

static void counts_and_measures(void **state)
{
	static const struct {
		const char *text;
		size_t count, width;
	} table[] = {
		{"", 0, 0},
		{"Nguyễn", 6, 6},
		{"Nguye\xCC\x82\xCC\x83n", 8, 6},   /* decomposed */
		{"\xE6\xBC\xA2\xE5\xAD\x97", 2, 4}, /* wide */
		{"a\tb", 3, 2},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		assert_int_equal(kh_utf8_count(kh_str_of(table[i].text)), table[i].count);
		assert_int_equal(kh_utf8_width(kh_str_of(table[i].text)), table[i].width);
	}
}

static void composes(void **state)
{
	static const struct {
		const char *in, *out;
	} table[] = {
		{"Hưng Yên", "Hưng Yên"},
		{"Nguye\xCC\x82\xCC\x83n", "Nguyễn"},
		{"Nguy\xC3\xAA\xCC\x83n", "Nguyễn"}, /* ê and a mark: neither form */
		{"Vi\xCC\xA3\xC3\xAA\xCC\xA3t", "Vịệt"},
		{"Vie\xCC\xA3\xCC\x82t", "Việt"}, /* marks in the order of NFD */
		{"o\xCC\x9B\xCC\x80", "ờ"},
		{"\xE2\x80\x80|", "\xE2\x80\x82|"}, /* U+2000 becomes U+2002 */
		{"\xE2\x80\x9C\xE2\x80\x93\xE2\x80\x9D", "“–”"},
		{"\xE2\x84\xAB", "Å"},
	};

	(void)state;
	FOR_EACH(i, table)
	assert_text(kh_nfc(kh_str_of(table[i].in)), table[i].out);
}

static void leaves_composed_text_where_it_is(void **state)
{
	kh_str s = KH_STR("Ủy ban nhân dân tỉnh Hưng Yên – “Sở Công Thương”");

	(void)state;
	assert_ptr_equal(kh_nfc(s).ptr, s.ptr);
	assert_int_equal(kh_nfc(KH_NO_STR).len, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares_bytes),
		cmocka_unit_test(cuts),
		cmocka_unit_test(trims_every_blank),
		cmocka_unit_test(finds_where_utf8_breaks),
		cmocka_unit_test(every_prefix_of_a_name_is_cut_between_characters),
		cmocka_unit_test(a_fault_is_found_wherever_it_stands),
		cmocka_unit_test(decodes),
		cmocka_unit_test(counts_and_measures),
		cmocka_unit_test(composes),
		cmocka_unit_test(leaves_composed_text_where_it_is),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
