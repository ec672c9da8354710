/* The file of cases as a whole: its head, its parts in the order of the language, and what was left out. */
#include "runtime/boundary/boundary.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"

static void add_comment(kh_buf *out, kh_phrase phrase, kh_lang lang, const kh_str *args, size_t n)
{
	kh_buf_addc(out, "# ");
	kh_buf_add(out, kh_phrase_fill(phrase, lang, args, n));
	kh_buf_char(out, '\n');
}

static bool any_holds(const kh_plan *plan, const kh_places *places, uint32_t block)
{
	for (size_t i = 0; i < places->entities.len; i++)
		if (kh_register_holds(plan->reg, places->entities.at[i], block) == KH_TRUE)
			return true;
	return false;
}

/* Does a rule speak of the block, or of one that holds it? */
static bool is_spoken_of(const kh_plan *plan, uint32_t block)
{
	bool found = false;

	for (size_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];
		found = found || any_holds(plan, &c->hosts, block);
		for (size_t k = 0; k < c->subjects.len; k++)
			found = found || any_holds(plan, &c->subjects.at[k].places, block);
	}
	for (size_t i = 0; i < plan->quotas.len; i++)
		found = found || any_holds(plan, &plan->quotas.at[i].places, block);
	for (size_t i = 0; i < plan->tasks.len; i++)
		found = found || (plan->tasks.at[i].each && any_holds(plan, &plan->tasks.at[i].leads, block));
	return found;
}

kh_str kh_boundary_head(const kh_plan *plan, kh_str import, kh_lang lang)
{
	kh_buf out = {0};
	size_t number = 0;

	add_comment(&out, KH_P_BOUNDARY_HEAD, lang, KH_ARGS(import));
	kh_buf_addf(&out, "\n%s ", kh_keyword_text(TOK_IMPORT, KH_VI));
	kh_buf_quoted(&out, import);
	kh_buf_char(&out, '\n');
	for (uint32_t i = 0; i < plan->reg->entities.len; i++) {
		if (kh_entity_kind_of(plan->reg, i) != KH_BLOCK || kh_register_members(plan->reg, i).len > 0 ||
		    !is_spoken_of(plan, i))
			continue;
		if (number++ == 0) {
			kh_buf_char(&out, '\n');
			add_comment(&out, KH_P_BOUNDARY_UNITS, lang, NULL, 0);
		}
		kh_str name = kh_phrase_fill(KH_P_BOUNDARY_UNIT, lang, KH_ARGS(kh_fmt("%zu", number)));
		kh_buf_addf(&out, "%s \"%s\" {\n  %s: %s ", kh_keyword_text(TOK_UNIT, KH_VI), kh_str_c(name),
			    kh_keyword_text(TOK_BELONGS, KH_VI), kh_keyword_text(TOK_BLOCK, KH_VI));
		kh_buf_quoted(&out, kh_entity_name(plan->reg, i));
		kh_buf_addc(&out, "\n}\n");
	}
	return kh_buf_str(&out);
}

/* What no case reaches, for the reader to write by hand. */
static void add_left_out(kh_writer *w)
{
	const kh_coverage *c = &w->reached;

	if (c->reached == c->clauses.len)
		return;
	kh_buf_char(&w->text, '\n');
	add_comment(&w->text, KH_P_BOUNDARY_LEFT_OUT, w->lang, NULL, 0);
	for (size_t i = 0; i < c->clauses.len; i++) {
		const kh_covered *left = &c->clauses.at[i];
		if (left->reached)
			continue;
		kh_str what = kh_str_of(kh_phrase_text(left->what, w->lang));
		add_comment(&w->text, KH_P_BOUNDARY_LEFT, w->lang,
			    KH_ARGS(what, kh_clause_cite(&left->plan->clauses.at[left->clause], w->lang)));
	}
}

kh_str kh_boundary_cases(const kh_plan *plan, kh_lang lang)
{
	kh_writer w = {.plan = plan, .lang = lang};

	kh_coverage_init(&w.reached);
	kh_coverage_plan(&w.reached, plan);
	kh_boundary_campaigns(&w);
	kh_boundary_rules(&w);
	kh_boundary_tasks(&w);
	kh_boundary_targets(&w);
	add_left_out(&w);
	kh_coverage_free(&w.reached);
	return kh_buf_str(&w.text);
}
