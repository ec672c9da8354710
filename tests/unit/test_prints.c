/* Prints of cells: made of the words as written they are those of the key, and of the person's key. */
#include <stdlib.h>

#include "tests/unit/unit.h"

#include "lang/base/map.h"
#include "runtime/data/bytes.h"
#include "runtime/data/person.h"
#include "runtime/data/prints.h"

/* What cells are made up of; a NUL and bytes past it are told from what merely ends. */
static const char *const pieces[] = {
	"Nguyễn",
	"NGUYỄN",
	"văn",
	"An",
	"0",
	"12345678",
	"ông",
	"Ông",
	"bà",
	"ThS.",
	"ths",
	"ths.An",
	"Thượng",
	"tá",
	"trung",
	"hoà",
	"Hòa",
	"thuý.",
	"quý",
	"Đ/c",
	"đồng",
	"chí",
	"Ðoàn",
	"công",
	"chú",
	"chúc",
	" ",
	" ",
	" ",
	"  ",
	"\t",
	"\u00A0",
	"\v",
	"-",
	"(",
	"a@b.vn",
	"\x7F",
	"\x01",
	"“",
	"–",
	"é",
	"a\u0300",
	"\xC3",
	"\u200B",
	"Ǹ",
	"ß",
	"×",
	"nghiêng",
	"nghiêngnghiêng",
	"longer-than-sixteen-bytes",
	"đạitướng",
	"kỹsưđiện",
	"mười sáu byte",
	"@[`{AZaz",
};

static uint32_t next(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 16;
}

static kh_str made_up(uint32_t *seed)
{
	kh_buf text = {0};

	for (size_t n = next(seed) % 9; n > 0; n--) {
		kh_buf_addc(&text, pieces[next(seed) % KH_COUNT(pieces)]);
		if (next(seed) % 3 != 0)
			kh_buf_addc(&text, " ");
	}
	return kh_buf_str(&text);
}

/* A cell in the middle of a text, and at its very end. */
static void check(kh_printer *printer, kh_str cell, bool at_end)
{
	kh_trail none = {0}, other = {0};
	char *text = malloc(cell.len + 40), *stop = text + cell.len + (at_end ? 0 : 40), *room = malloc(cell.len + KH_KEY_ROOM);
	size_t plain = kh_key_plain(room, cell);
	uint32_t print = 7, person = 7;
	bool told;

	if (cell.len > 0)
		memcpy(text, cell.ptr, cell.len);
	memset(text + cell.len, 'x', 40);
	told = kh_print_cell(printer, &none, (kh_str){text, cell.len}, stop, &print, &person);
	assert_int_equal(told, plain != KH_KEY_OTHER);
	if (told) {
		kh_str key = kh_key(cell);
		assert_int_equal(print, key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(key));
		assert_int_equal(person, key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(kh_person_key(key)));
		assert_true(kh_print_cell(printer, &other, (kh_str){text, cell.len}, stop, &person, NULL));
		assert_int_equal(person, print);
	}
	free(text);
	free(room);
}

static void words_give_the_print_of_the_key(void **state)
{
	kh_printer *printer = kh_printer_new();
	uint32_t seed = 11;

	(void)state;
	for (size_t round = 0; round < LARGE(40000, 4000); round++)
		check(printer, made_up(&seed), round % 2 == 0);
	kh_printer_free(printer);
}

/* Cells of one column, most of which begin like the one before. */
static void the_cell_before_changes_nothing(void **state)
{
	kh_printer *printer = kh_printer_new();
	kh_trail trails[2] = {0};
	kh_str before = KH_STR("");
	uint32_t seed = 5;

	(void)state;
	for (size_t round = 0; round < LARGE(40000, 4000); round++) {
		kh_str part = kh_str_slice(before, 0, before.len == 0 ? 0 : next(&seed) % (before.len + 1));
		kh_str cell = kh_fmt("%s%s", kh_str_c(part), kh_str_c(made_up(&seed)));
		bool name = round % 2 == 0;
		kh_trail none = {0};
		uint32_t print = 7, person = 7, wanted = 7, wanted_person = 7;

		if (cell.len == 0 || cell.len > 300)
			cell = KH_STR("Lê Văn An");
		assert_int_equal(kh_print_cell(printer, &trails[name], cell, cell.ptr + cell.len, &print, name ? &person : NULL),
				 kh_print_cell(printer, &none, cell, cell.ptr + cell.len, &wanted, name ? &wanted_person : NULL));
		assert_int_equal(print, wanted);
		assert_int_equal(person, wanted_person);
		before = cell;
	}
	kh_printer_free(printer);
}

static void different_keys_have_different_prints(void **state)
{
	static const char *const keys[] = {"a",   "b",   "a b", "b a", "a a", "ab",
					   "hòa", "hoa", "1",   "11",  "1 1", "longer-than-sixteen-bytes"};

	(void)state;
	for (size_t i = 0; i < KH_COUNT(keys); i++)
		for (size_t k = 0; k < i; k++)
			assert_true(kh_print_of(kh_str_of(keys[i])) != kh_print_of(kh_str_of(keys[k])));
}

static void a_nul_is_no_end(void **state)
{
	kh_printer *printer = kh_printer_new();

	(void)state;
	check(printer, KH_STR("é"), true);
	check(printer, KH_STR("é\0"), true);
	check(printer, KH_STR("a\0b"), false);
	kh_printer_free(printer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_give_the_print_of_the_key),
		cmocka_unit_test(the_cell_before_changes_nothing),
		cmocka_unit_test(different_keys_have_different_prints),
		cmocka_unit_test(a_nul_is_no_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
