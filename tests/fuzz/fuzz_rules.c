/* Scanner, parser and printer: any text is read or its mistakes are told; a text without mistakes is printed, read back as the same
 * tree and printed the same again, in both languages of keywords. */
#include "tests/fuzz/fuzz.h"

#include "lang/print.h"
#include "lang/render.h"

typedef struct {
	kh_sources sources;
	kh_diags diags;
	const kh_source *source;
	const kh_tree *tree;
} reading;

static void read_rules(reading *r, kh_str text)
{
	r->source = kh_sources_add(&r->sources, KH_STR("t.kt"), KH_STR("t.kt"), kh_nfc(text));
	r->tree = kh_parse(r->source, &r->diags);
	kh_diags_sort(&r->diags);
}

static void tell_mistakes(const reading *r, kh_lang lang)
{
	kh_buf out = {0};

	kh_render_diags(&out, &r->sources, &r->diags, (kh_style){.lang = lang, .color = true}, SIZE_MAX);
	HOLDS(kh_utf8_valid_prefix(kh_buf_str(&out)) == out.len);
}

static void print_and_read(const reading *r, kh_lang lang)
{
	kh_str once = kh_print(r->tree, r->source, lang);
	reading again = {0};

	read_rules(&again, once);
	HOLDS(again.diags.list.len == 0);
	HOLDS(kh_node_same(r->tree->file, again.tree->file));
	HOLDS(r->tree->comments.len == again.tree->comments.len);
	HOLDS(kh_str_eq(kh_print(again.tree, again.source, lang), once));
}

FUZZ(rules)
{
	reading r = {0};

	read_rules(&r, fuzz_text(input));
	tell_mistakes(&r, KH_VI);
	tell_mistakes(&r, KH_EN);
	if (r.diags.list.len > 0)
		return;
	print_and_read(&r, KH_VI);
	print_and_read(&r, KH_EN);
}
