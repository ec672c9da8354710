/* Keys by vectors are those of key.c, and usual texts have them. */
#include "tests/unit/unit.h"

#include "runtime/data/fold.h"

enum { AT = 40 };

static kh_folder *folder;

static void needs_vectors(void)
{
	if (folder == NULL)
		skip();
}

/* Folds a text around which there are such bytes. */
static bool folds_among(int around, kh_str text, char *key)
{
	char room[600];
	kh_folded folded = {.text = room + AT, .len = text.len, .key = key};

	memset(room, around, sizeof room);
	room[AT - 1] = ',';
	memcpy(room + AT, text.ptr, text.len);
	kh_fold(folder, &folded, 1);
	return folded.simple;
}

static bool folds(kh_str text, char *key)
{
	return folds_among(0xA0, text, key);
}

static void usual_texts_are_simple(void **state)
{
	static const char *const table[] = {
		"a",
		"Nguyễn Thị Ánh Tuyết",
		"ĐẶNG QUỐC ƯỚC",
		"Vượt kế hoạch, giảm 12,5 % chi phí (năm 2024); hai mươi sáu sáng kiến \"Đổi mới\"",
		"Phòng Tổ chức - Hành chính",
		"Hòa Thúy khỏe ủy", /* the tone is where a key has it */
		"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠỸàáâãèéêìíòóôõùúýăđĩũơưạỹ",
		"0123456789012345678901234567890",
		"01234567890123456789012345678901",
		"012345678901234567890123456789012",
	};
	char key[600];

	(void)state;
	needs_vectors();
	FOR_EACH(i, table)
	{
		kh_str text = kh_str_of(table[i]);

		assert_true(folds(text, key));
		assert_text(((kh_str){key, text.len}), kh_str_c(kh_key(text)));
	}
}

static void others_are_not(void **state)
{
	static const char *const table[] = {
		"",
		" a",
		"a ",
		"a  b",
		"a\tb",
		"a\u00A0b",
		"Hoà Bình",
		"uỷ ban",
		"THUÝ",
		"Phòng \"Khoẻ\"",
		"a\u0300",
		"× 2",
		"ð",
		"ß",
		"ÿ",
		"ē",
		"ž",
		"Ɖ",
		"ẃ",
		"a – b",
		"\xC3",
		"a\xE1\xBA",
		"\x80",
		"\xC3\xC3\xA0",
		"\xE1\xBA\x9F",
		"\xE1\xBC\xA0",
		"\xF0\x9F\x98\x80",
		"0123456789012345678901234567890 ",
		"0123456789012345678901234567890\xC3",
		"012345678901234567890123456789uỷ",
		"01234567890123456789012345678uỷ",
		"0123456789012345678901234567uỷ",
	};
	char key[600];

	(void)state;
	needs_vectors();
	FOR_EACH(i, table)
	if (folds(kh_str_of(table[i]), key))
		fail_msg("[%s]", table[i]);
	assert_false(folds(KH_STR("a\0b"), key));
	assert_false(folds(KH_STR("a\0"), key));
}

/* All texts of some bytes that may be parts of characters, or stand beside them. */
static void whatever_is_folded_is_the_key(void **state)
{
	static const char bytes[] = "aouOUq '\x80\x90\x97\xA0\xA1\xA9\xAF\xB0\xBA\xBB\xBF\xC2\xC3\xC4\xC5\xC6\xE1";
	char key[600], wanted[600], text[AT];
	uint32_t seed = 3;
	size_t simple = 0;

	(void)state;
	needs_vectors();
	for (size_t round = 0; round < LARGE(3000000, 300000); round++) {
		size_t len = 1 + round % 7, at = round % 35; /* so that it lies across two vectors, too */

		memset(text, 'x', at);
		for (size_t i = 0; i < len; i++) {
			seed = seed * 1664525 + 1013904223;
			text[at + i % (AT - at)] = bytes[(seed >> 16) % (sizeof bytes - 1)];
		}
		len = len < AT - at ? at + len : AT;
		if (!folds_among(bytes[round % (sizeof bytes - 1)], (kh_str){text, len}, key))
			continue;
		simple++;
		assert_int_equal(kh_key_plain(wanted, (kh_str){text, len}), len);
		assert_memory_equal(key, wanted, len);
	}
	assert_true(simple > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(usual_texts_are_simple),
		cmocka_unit_test(others_are_not),
		cmocka_unit_test(whatever_is_folded_is_the_key),
	};

	kh_mem_init();
	folder = kh_folder_new(); /* not freed: a test may be over early */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
