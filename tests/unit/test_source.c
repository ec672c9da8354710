/* Positions over all sources: file, line and column of an offset, lines and spans. */
#include "tests/unit/unit.h"

#include "lang/source.h"

static kh_sources all; /* a root: the collector does not see cmocka's state */

static kh_source *add(const char *name, const char *text)
{
	return kh_sources_add(&all, kh_str_of(name), kh_str_of(name), kh_str_of(text));
}

static int start_anew(void **state)
{
	(void)state;
	all = (kh_sources){0};
	return 0;
}

static void places_characters(void **state)
{
	static const struct {
		uint32_t offset;
		const char *name; /* NULL: nowhere */
		uint32_t line, column;
	} table[] = {
		{0, NULL, 0, 0},      {1, "a.kt", 1, 1},  {3, "a.kt", 1, 2}, /* after đ, two bytes */
		{4, "a.kt", 1, 3},                                           /* the line's end */
		{5, "a.kt", 2, 1},    {6, "a.kt", 2, 2},  {7, "a.kt", 3, 1}, /* the end of the file, after its last line end */
		{8, "rong.kt", 1, 1},                                        /* an empty file has one place */
		{9, "b.kt", 1, 1},    {10, "b.kt", 1, 2}, {11, "b.kt", 1, 3}, {12, NULL, 0, 0}, {UINT32_MAX, NULL, 0, 0},
	};

	(void)state;
	add("a.kt", "đx\ny\n");
	add("rong.kt", "");
	add("b.kt", "zz");
	FOR_EACH(i, table)
	{
		kh_place place = kh_place_of(&all, table[i].offset);

		assert_int_equal(place.line, table[i].line);
		assert_int_equal(place.column, table[i].column);
		if (table[i].name == NULL)
			assert_null(place.source);
		else
			assert_text(place.source->name, table[i].name);
	}
}

static void nothing_is_nowhere(void **state)
{
	(void)state;
	assert_null(kh_source_at(&all, 0));
	assert_null(kh_source_at(&all, 1));
}

static void gives_lines_without_their_ends(void **state)
{
	static const char *const lines[] = {"một", "", "hai", "ba\r", ""};
	kh_source *s;
	uint32_t start = 0;

	(void)state;
	add("trước.kt", "1234");
	s = add("a.kt", "một\n\r\nhai\r\nba\r\r\n");
	assert_int_equal(s->lines.len, KH_COUNT(lines));
	FOR_EACH(i, lines)
	{
		assert_text(kh_source_line(s, (uint32_t)i + 1, &start), lines[i]);
		assert_int_equal(kh_place_of(&all, start).line, i + 1);
		assert_int_equal(kh_place_of(&all, start).column, 1);
	}
	assert_int_equal(start, s->base + s->text.len);
}

static void gives_the_text_of_spans(void **state)
{
	kh_source *s;

	(void)state;
	add("trước.kt", "1234");
	s = add("a.kt", "chủ trì: khối");
	assert_text(kh_span_text(&all, (kh_span){s->base, s->base + 5}), "chủ");
	assert_text(kh_span_text(&all, (kh_span){s->base, s->base}), "");
	assert_text(kh_span_text(&all, (kh_span){s->base + 12, s->base + 1000}), "khối");
	assert_text(kh_span_text(&all, KH_NOWHERE), "");
	assert_text(kh_span_text(&all, (kh_span){1, 5}), "1234");
}

static void joins_spans(void **state)
{
	static const struct {
		kh_span a, b, joined;
	} table[] = {
		{{3, 5}, {8, 9}, {3, 9}},
		{{0, 0}, {8, 9}, {8, 9}},
		{{3, 5}, {0, 0}, {3, 5}},
		{{0, 0}, {0, 0}, {0, 0}},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_span joined = kh_span_join(table[i].a, table[i].b);

		assert_int_equal(joined.start, table[i].joined.start);
		assert_int_equal(joined.end, table[i].joined.end);
	}
}

static void finds_one_of_many_files(void **state)
{
	(void)state;
	for (int i = 0; i < 100; i++)
		add(kh_str_c(kh_fmt("%d.kt", i)), "12345");
	for (uint32_t offset = 1; offset < all.end; offset++)
		assert_text(kh_source_at(&all, offset)->name, kh_str_c(kh_fmt("%u.kt", (offset - 1) / 6)));
}

/* Lines of many characters of one to four bytes: every column is what counting gives. */
static void places_characters_of_long_lines(void **state)
{
	static const char *const letters[] = {"a", "đ", "ệ", "\xF0\x9F\x8E\x96"};
	kh_buf text = {0};
	kh_source *s;

	(void)state;
	for (size_t i = 0; i < 5000; i++)
		kh_buf_addc(&text, i == 700 || i == 4000 ? "\n" : letters[i * 7 % 4]);
	s = add("a.kt", kh_str_c(kh_buf_str(&text)));
	for (size_t at = 0, line = 0; at <= s->text.len; at++) {
		if (at > 0 && s->text.ptr[at - 1] == '\n')
			line = at;
		if (at < s->text.len && ((unsigned char)s->text.ptr[at] & 0xC0) == 0x80)
			continue;
		assert_int_equal(kh_place_of(&all, s->base + (uint32_t)at).column,
				 kh_utf8_count(kh_str_slice(s->text, line, at)) + 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(places_characters, start_anew),
		cmocka_unit_test_setup(nothing_is_nowhere, start_anew),
		cmocka_unit_test_setup(gives_lines_without_their_ends, start_anew),
		cmocka_unit_test_setup(gives_the_text_of_spans, start_anew),
		cmocka_unit_test_setup(joins_spans, start_anew),
		cmocka_unit_test_setup(finds_one_of_many_files, start_anew),
		cmocka_unit_test_setup(places_characters_of_long_lines, start_anew),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
