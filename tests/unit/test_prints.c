/* Prints of cells: however they are made, they are those of the key, and of the person's key. */
#include <stdlib.h>

#include "tests/unit/unit.h"

#include "lang/base/map.h"
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

/* What is told of a cell is what its key tells. */
static void is_right(kh_str cell, uint8_t unsure, uint32_t print, uint32_t person)
{
	char *room = malloc(cell.len + KH_KEY_ROOM);

	assert_int_equal(unsure, kh_key_plain(room, cell) == KH_KEY_OTHER);
	if (!unsure) {
		kh_str key = kh_key(cell);

		assert_int_equal(print, key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(key));
		assert_int_equal(person, key.len == 0 ? KH_PRINT_EMPTY : kh_print_of(kh_person_key(key)));
	}
	free(room);
}

/* A cell in the middle of a text, at its beginning and at its very end; each byte that may not be read is outside of its memory. */
static void check(kh_printer *printer, kh_str cell, size_t before, size_t behind)
{
	kh_str around = {malloc(before + cell.len + behind + 1), before + cell.len + behind};
	char *text = (char *)around.ptr;
	uint32_t print = 7, person = 7;
	uint8_t unsure;

	memset(text, 'x', before);
	if (before > 0)
		text[before - 1] = ',';
	if (cell.len > 0)
		memcpy(text + before, cell.ptr, cell.len);
	memset(text + before + cell.len, ',', behind);
	cell.ptr = text + before;
	kh_print_cells(printer, &cell, 1, around, &print, &person, &unsure);
	is_right(cell, unsure, print, person);
	if (!unsure) {
		kh_print_cells(printer, &cell, 1, around, &person, NULL, &unsure);
		assert_int_equal(person, print);
	}
	free(text);
}

static void cells_have_the_print_of_their_keys(void **state)
{
	kh_printer *printer = kh_printer_new();
	uint32_t seed = 11;

	(void)state;
	for (size_t round = 0; round < LARGE(40000, 4000); round++)
		check(printer, made_up(&seed), round % 2 * 40, round % 3 * 20);
	kh_printer_free(printer);
}

/* Cells of one column, most of which begin like the one before. */
static void cells_together_are_as_each_alone(void **state)
{
	kh_printer *printer = kh_printer_new();
	uint32_t seed = 5, prints[KH_PRINTS_AT_ONCE], persons[KH_PRINTS_AT_ONCE];
	uint8_t unsure[KH_PRINTS_AT_ONCE];
	kh_str cells[KH_PRINTS_AT_ONCE];

	(void)state;
	for (size_t round = 0; round < LARGE(1500, 150); round++) {
		size_t n = 1 + round % KH_PRINTS_AT_ONCE, from[KH_PRINTS_AT_ONCE];
		kh_buf text = {0};
		kh_str before = KH_STR("");

		for (size_t i = 0; i < n; i++) {
			kh_str part = kh_str_slice(before, 0, before.len == 0 ? 0 : next(&seed) % (before.len + 1));

			before = kh_str_copy(kh_fmt("%s%s", kh_str_c(part), kh_str_c(made_up(&seed))));
			before.len = before.len > 300 ? 0 : before.len;
			from[i] = text.len;
			kh_buf_add(&text, before);
			cells[i].len = before.len;
			kh_buf_char(&text, ',');
		}
		for (size_t i = 0; i < n; i++)
			cells[i].ptr = text.ptr + from[i];
		kh_print_cells(printer, cells, n, kh_buf_str(&text), prints, persons, unsure);
		for (size_t i = 0; i < n; i++)
			is_right(cells[i], unsure[i], prints[i], persons[i]);
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
	check(printer, KH_STR("é"), 0, 0);
	check(printer, KH_STR("é\0"), 0, 40);
	check(printer, KH_STR("a\0b"), 40, 40);
	kh_printer_free(printer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cells_have_the_print_of_their_keys),
		cmocka_unit_test(cells_together_are_as_each_alone),
		cmocka_unit_test(different_keys_have_different_prints),
		cmocka_unit_test(a_nul_is_no_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
