/* khen fmt and the fixes of khen lint over plans that are made up from a seed: printing keeps the tree, the comments and their
 * order, in both languages of keywords, and printing again changes nothing; when fixes end, nothing is left to fix. */
#include "tests/unit/rules.h"

#include <stdlib.h>

#include "lang/lint/config.h"
#include "lang/lint/fix.h"
#include "runtime/report/diff.h"

/* ---- made-up plans ---- */

typedef struct {
	uint32_t state;
	kh_buf out;
	unsigned comments;
	bool sound; /* nothing that is not declared */
} maker;

static unsigned pick(maker *m, unsigned n)
{
	m->state = m->state * 1664525U + 1013904223U;
	return (m->state >> 16) % n;
}

static const char *one_of(maker *m, const char *const *words, unsigned n)
{
	return words[pick(m, n)];
}

#define ONE_OF(m, ...) one_of(m, (const char *const[]){__VA_ARGS__}, (unsigned)KH_COUNT(((const char *const[]){__VA_ARGS__})))

/* Blanks, line ends and comments between two words; few comments inside of a line. */
static void gap(maker *m, bool may_end)
{
	kh_buf_addc(&m->out, ONE_OF(m, " ", "  ", "\t", " "));
	if (!may_end)
		return;
	if (pick(m, 4) == 0)
		kh_buf_addf(&m->out, "%s# %s %u", ONE_OF(m, "", "\n", "\n\n\n"),
			    ONE_OF(m, "ghi chú", "bỏ qua KT105: lý do", "ignore KT101, KT105: why", "“x”: { }"), m->comments++);
	kh_buf_addc(&m->out, ONE_OF(m, "\n", "\n", "\n\n", "\n  \n\n"));
}

static void words(maker *m, const char *text)
{
	kh_buf_addc(&m->out, text);
	gap(m, false);
}

static void place(maker *m)
{
	if (!m->sound && pick(m, 3) == 0)
		words(m, ONE_OF(m, "khối", "block"));
	bool curly = pick(m, 3) == 0;
	kh_buf_addf(&m->out, "%s%s%u%s", curly ? "“" : "\"", ONE_OF(m, "Sở ", "Khối thi đua các đơn vị rất dài của tỉnh "),
		    pick(m, 9), curly ? "”" : " \"\"B\"\"\"");
}

static void places(maker *m)
{
	for (unsigned n = 1 + pick(m, 5); n > 0; n--) {
		place(m);
		kh_buf_addc(&m->out, n > 1 ? ", " : "");
	}
}

static void quota(maker *m)
{
	if (!m->sound && pick(m, 2) == 0) {
		words(m, ONE_OF(m, "mỗi đơn vị thuộc", "each unit belonging to"));
		places(m);
		kh_buf_addc(&m->out, ": ");
	}
	words(m, ONE_OF(m, "không quá", "at most", "ít nhất"));
	kh_buf_addf(&m->out, "%02u %s", 1 + pick(m, 30),
		    ONE_OF(m, "tập thể", "cá nhân, tập thể", "collectives", "households, individuals"));
	gap(m, true);
}

static void clause(maker *m, unsigned kind)
{
	if (pick(m, 2) == 0)
		kh_buf_addf(&m->out, "%s) ", ONE_OF(m, "a", "b", "đ", "e"));
	if (kind == 0) {
		words(m, ONE_OF(m, "chủ trì:", "host:"));
		places(m);
	} else if (kind == 1) {
		words(m, ONE_OF(m, "mục tiêu:", "goal:", "nội dung:"));
		kh_buf_addf(&m->out, "\"Đạt %u %% kế hoạch\", “b”", pick(m, 100));
	} else if (kind == 2) {
		words(m, ONE_OF(m, "đối tượng: tập thể, cá nhân thuộc", "subjects: individuals belonging to"));
		places(m);
	} else if (kind == 3) {
		words(m, ONE_OF(m, "thời gian: năm 2024", "period: from 01/2024 to 05/2024", "thời gian: quý I năm 2024"));
	} else {
		words(m, ONE_OF(m, "khen thưởng: \"Bằng khen\" {", "awards: \"Bằng khen\", \"Cờ\" {"));
		gap(m, true);
		for (unsigned n = 1 + pick(m, 3); n > 0; n--)
			quota(m);
		kh_buf_addc(&m->out, "}");
	}
	gap(m, true);
}

static void declaration(maker *m, unsigned number)
{
	if (pick(m, 5) == 0) {
		kh_buf_addf(&m->out, "%s \"Đơn vị %u\"", ONE_OF(m, "đơn vị", "unit"), number);
		gap(m, true);
		return;
	}
	kh_buf_addf(&m->out, "%s %u \"Phong trào %u\" {", ONE_OF(m, "chuyên đề", "campaign", "Chuyên  Đề"), number, pick(m, 5));
	gap(m, true);
	for (unsigned kind = 0; kind < 5; kind++)
		if (pick(m, 3) > 0)
			clause(m, kind);
	kh_buf_addc(&m->out, "}");
	gap(m, true);
}

static const char *made(unsigned seed, bool sound)
{
	maker m = {.state = seed, .sound = sound};

	gap(&m, true);
	kh_buf_addf(&m.out, "%s \"44/KH-UBND\" %s 2024 { %s \"A\" }", ONE_OF(&m, "kế hoạch", "plan"), ONE_OF(&m, "năm", "year"),
		    ONE_OF(&m, "tên:", "name:"));
	gap(&m, true);
	for (unsigned i = 1, n = 1 + pick(&m, 6); i <= n; i++)
		declaration(&m, i);
	return kh_str_c(kh_buf_str(&m.out));
}

/* ---- printing ---- */

static const char *comments_of(const rules *r)
{
	kh_buf out = {0};

	for (size_t i = 0; i < r->tree->comments.len; i++) {
		kh_buf_add(&out, kh_str_trim(kh_span_text(&r->sources, r->tree->comments.at[i])));
		kh_buf_char(&out, '\n');
	}
	return kh_str_c(kh_buf_str(&out));
}

/* What is printed of the rules, after it is seen to say the same. */
static rules printed(const rules *r, kh_lang lang)
{
	kh_str once = kh_print(r->tree, r->source, lang);
	rules again = rules_parse(kh_str_c(once));

	assert_string_equal(rules_codes(&again), "");
	assert_true(kh_node_same(r->tree->file, again.tree->file));
	assert_string_equal(comments_of(&again), comments_of(r));
	assert_text(kh_print(again.tree, again.source, lang), kh_str_c(once));
	assert_int_equal(kh_print_language(again.source), lang);
	return again;
}

static void printing_keeps_what_is_said(void **state)
{
	size_t comments = 0;

	(void)state;
	for (unsigned seed = 1; seed <= 400; seed++) {
		rules r = rules_parse(made(seed, false));
		if (r.diags.list.len > 0)
			fail_msg("seed %u: %s\n%s", seed, rules_codes(&r), made(seed, false));
		comments += r.tree->comments.len;
		rules vi = printed(&r, KH_VI), en = printed(&vi, KH_EN), back = printed(&en, KH_VI);
		assert_text(back.source->text, kh_str_c(vi.source->text));
	}
	assert_true(comments > 1000);
}

/* ---- fixes ---- */

static size_t fix_once(const rules *r, kh_str *text)
{
	kh_lint_settings settings = kh_lint_settings_of(NULL, 0);
	kh_lint_findings findings;
	kh_diags found = {0};
	size_t applied;

	kh_lint_judge(r->plan, &found, &settings, &findings);
	*text = kh_lint_fixed(r->plan->files->files.at[0].source, &findings, &applied);
	return applied;
}

static void fixes_come_to_an_end(void **state)
{
	size_t all = 0;

	(void)state;
	for (unsigned seed = 1; seed <= 200; seed++) {
		kh_str text = kh_str_of(made(seed, true));
		size_t rounds = 0, applied = 1;
		for (; applied > 0 && rounds < 10; rounds++) {
			rules r = rules_plan(kh_str_c(text));
			if (r.diags.errors > 0)
				break;
			applied = fix_once(&r, &text);
			all += applied;
			if (applied == 0)
				assert_text(text, kh_str_c(r.plan->files->files.at[0].source->text));
		}
		assert_true(rounds < 10);
	}
	assert_true(all > 50);
}

/* ---- settings ---- */

static kh_lint_settings settings_of(const char *select, const char *ignore, const char *levels)
{
	kh_lint_wish wish = {.has_select = *select != '\0', .has_ignore = *ignore != '\0'};
	kh_str why = {0}, nearest = {0};

	if (wish.has_select)
		assert_true(kh_lint_codes_read(kh_str_of(select), KH_VI, &wish.select, &why, &nearest));
	if (wish.has_ignore)
		assert_true(kh_lint_codes_read(kh_str_of(ignore), KH_VI, &wish.ignore, &why, &nearest));
	assert_true(kh_lint_levels_read(kh_str_of(levels), KH_VI, &wish, &why, &nearest));
	return kh_lint_settings_of(&wish, 1);
}

static void the_longer_prefix_wins(void **state)
{
	static const struct {
		const char *select, *ignore, *levels;
		bool kt101, kt105, kt120, kt019; /* looked for */
	} table[] = {
		{"", "", "", true, true, true, true},
		{"KT105", "", "", false, true, false, false},
		{"105, kt12", "", "", false, true, true, false},
		{"KT1", "KT10", "", false, false, true, false},
		{"KT105,KT12", "KT1", "", false, true, true, false},
		{"KT105", "KT105", "", false, false, false, false},
		{"", "thiếu số thứ tự", "", false, true, true, true},
		{"", "award missing, KT0xx", "", true, false, true, false},
		{"", "", "KT10=off, KT105=error", false, true, true, true},
		{"", "", "KT1=tắt", false, false, false, true},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_lint_settings s = settings_of(table[i].select, table[i].ignore, table[i].levels);
		assert_int_equal(!s.off[KH_KT101], table[i].kt101);
		assert_int_equal(!s.off[KH_KT105], table[i].kt105);
		assert_int_equal(!s.off[KH_KT120], table[i].kt120);
		assert_int_equal(!s.off[KH_KT019], table[i].kt019);
		assert_false(s.off[KH_KT005]); /* a mistake stays a mistake */
	}
	assert_int_equal(settings_of("", "", "KT105=lỗi").severity[KH_KT105], KH_ERROR);
}

/* ---- differences ---- */

static void differences_are_shown(void **state)
{
	static const struct {
		const char *before, *after, *diff;
	} table[] = {
		{"a\nb\n", "a\nb\n", ""},
		{"a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"},
		{"", "a\n", "@@ -0,0 +1 @@\n+a\n"},
		{"a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
		{"a\nb\nc\nd\n", "a\nc\nd\ne\n", "@@ -1,4 +1,4 @@\n a\n-b\n c\n d\n+e\n"},
		{"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\n10\ny\n",
		 "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -8,4 +8,4 @@\n 8\n 9\n 10\n-11\n+y\n"},
	};

	(void)state;
	FOR_EACH(i, table)
	{
		kh_buf out = {0};
		kh_diff_add(&out, KH_STR("f"), kh_str_of(table[i].before), kh_str_of(table[i].after));
		kh_str shown = kh_buf_str(&out);
		assert_text(kh_str_starts(shown, KH_STR("---")) ? kh_str_slice(shown, 12, shown.len) : shown, table[i].diff);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(printing_keeps_what_is_said),
		cmocka_unit_test(fixes_come_to_an_end),
		cmocka_unit_test(the_longer_prefix_wins),
		cmocka_unit_test(differences_are_shown),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
