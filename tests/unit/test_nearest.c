/* The nearest of many names: always the one that comparing with each of them, in order, chooses. */
#include "tests/unit/unit.h"

#include "lang/nearest.h"
#include "lang/suggest.h"

/* ---- names made up ---- */

typedef struct {
	uint64_t state;
	KH_VEC(kh_str) written, keys, bare;
} list;

static uint64_t below(list *l, uint64_t n)
{
	uint64_t z = l->state += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return (z ^ z >> 31) % n;
}

static void add(list *l, kh_str name)
{
	kh_push(&l->written, name);
	kh_push(&l->keys, kh_key(name));
	kh_push(&l->bare, kh_bare_key(name));
}

static const char *const words[] = {
	"Sở",  "Phòng", "Ban",  "Trường", "Tiểu học", "THCS", "Quản lý", "Công ty", "Hội", "Uỷ ban", "xã",   "huyện",
	"Văn", "Vân",   "Yên",  "Mỹ",     "Hưng",     "Đông", "Đồng",    "Hoà",     "Hòa", "Tiên",   "Tiến", "Phù",
	"Cừ",  "–",     "Ân",   "“An”",   "số",       "1",    "12",      "21",      "2",   "日本",   "ß",    "Ω",
	"Kim", "Động",  "Dong", "hang",   "Hạnh",     "a",    "b",       "ab",      "ba",  "aba",    "Thuỷ", "Thúy",
};

static kh_str made_up(list *l)
{
	kh_buf out = {0};
	size_t n = 1 + below(l, 6);

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			kh_buf_char(&out, ' ');
		kh_buf_addc(&out, words[below(l, KH_COUNT(words))]);
	}
	return kh_buf_str(&out);
}

/* The name with some of its characters left out, doubled, replaced, or in each other's place. */
static kh_str misspelt(list *l, kh_str name)
{
	static const uint32_t letters[] = {'a', 'n', ' ', 'g', 0x111, 0xE2, 0x1ED3, '1', 0x2013, 0x3A9};
	uint32_t cps[2000];
	size_t n = 0, mistakes = below(l, 10);
	kh_buf out = {0};

	for (size_t at = 0; at < name.len && n + 12 < KH_COUNT(cps);)
		at += kh_utf8_decode(kh_str_slice(name, at, name.len), &cps[n++]);
	for (size_t i = 0; i < mistakes && n > 1; i++) {
		size_t at = below(l, n - 1);
		uint32_t letter = letters[below(l, KH_COUNT(letters))], kept = cps[at];

		switch (below(l, 4)) {
		case 0:
			cps[at] = letter;
			break;
		case 1:
			memmove(&cps[at], &cps[at + 1], (--n - at) * sizeof *cps);
			break;
		case 2:
			memmove(&cps[at + 1], &cps[at], (n++ - at) * sizeof *cps);
			cps[at] = letter;
			break;
		default:
			cps[at] = cps[at + 1];
			cps[at + 1] = kept;
			break;
		}
	}
	for (size_t i = 0; i < n; i++)
		kh_buf_cp(&out, cps[i]);
	return kh_nfc(kh_buf_str(&out));
}

/* ---- both ways ---- */

static kh_str written(const void *owner, uint32_t index)
{
	return ((const list *)owner)->written.at[index];
}

static kh_str key(const void *owner, uint32_t index)
{
	return ((const list *)owner)->keys.at[index];
}

static bool is_third(const void *owner, uint32_t index)
{
	(void)owner;
	return index % 3 == 0;
}

static uint32_t by_comparing(const list *l, size_t step, kh_str wanted)
{
	kh_suggestion s;

	kh_suggest_start(&s, wanted);
	for (size_t i = 0; i < l->written.len; i += step)
		kh_suggest_try_keyed(&s, l->written.at[i], l->keys.at[i], l->bare.at[i]);
	for (size_t i = 0; i < l->written.len; i += step)
		if (s.best.len > 0 && s.best.ptr == l->written.at[i].ptr)
			return (uint32_t)i;
	return KH_NONE;
}

static void agree(const list *l, kh_nearest *all, kh_nearest *thirds, kh_str wanted)
{
	uint32_t compared = by_comparing(l, 1, wanted), found = kh_nearest_find(all, l->written.len, wanted);

	if (compared != found)
		fail_msg("“%s”: %s by comparing, %s by the tree", kh_str_c(wanted),
			 compared == KH_NONE ? "nothing" : kh_str_c(l->written.at[compared]),
			 found == KH_NONE ? "nothing" : kh_str_c(l->written.at[found]));
	assert_int_equal(by_comparing(l, 3, wanted), kh_nearest_find(thirds, l->written.len, wanted));
}

enum { ROUNDS = LARGE(6, 2), NAMES = LARGE(300, 20), QUESTIONS = LARGE(300, 10) };

static void finds_what_comparing_with_each_finds(void **state)
{
	list l = {.state = 1};
	kh_nearest *all = kh_nearest_new(written, key, NULL, &l), *thirds = kh_nearest_new(written, key, is_third, &l);

	(void)state;
	for (int round = 0; round < ROUNDS; round++) { /* names come between the questions */
		for (int i = 0; i < NAMES; i++)
			add(&l, below(&l, 4) > 0 || l.written.len == 0 ? made_up(&l)
								       : misspelt(&l, l.written.at[below(&l, l.written.len)]));
		for (int i = 0; i < QUESTIONS; i++)
			agree(&l, all, thirds, misspelt(&l, l.written.at[below(&l, l.written.len)]));
		for (int i = 0; i < QUESTIONS / 4; i++)
			agree(&l, all, thirds, made_up(&l));
	}
	agree(&l, all, thirds, KH_STR(""));
	agree(&l, all, thirds, KH_STR(" "));
}

/* Around the length from which names are compared one by one. */
static void finds_long_names(void **state)
{
	list l = {.state = 2};
	kh_nearest *all = kh_nearest_new(written, key, NULL, &l), *thirds = kh_nearest_new(written, key, is_third, &l);

	(void)state;
	for (size_t letters = 235; letters <= 275; letters += 5) {
		kh_buf name = {0};

		kh_buf_fill(&name, (char)('a' + letters % 7), letters / 2);
		kh_buf_fill(&name, 'x', letters - letters / 2);
		add(&l, kh_buf_str(&name));
	}
	for (int i = 0; i < QUESTIONS; i++)
		agree(&l, all, thirds, misspelt(&l, l.written.at[below(&l, l.written.len)]));
}

static void nothing_is_nearest_of_no_names(void **state)
{
	list l = {0};
	kh_nearest *none = kh_nearest_new(written, key, NULL, &l);

	(void)state;
	assert_int_equal(kh_nearest_find(none, 0, KH_STR("Sở Y tế")), KH_NONE);
	add(&l, KH_STR("Sở Y tế"));
	assert_int_equal(kh_nearest_find(none, 1, KH_STR("Sở Y tê")), 0);
	assert_int_equal(kh_nearest_find(none, 1, KH_STR("Sở Y tê")), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_comparing_with_each_finds),
		cmocka_unit_test(finds_long_names),
		cmocka_unit_test(nothing_is_nearest_of_no_names),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
