/* Selections and the places that units are given for them. A place is given once: where two lines speak of one unit, the author
 * must say which is meant. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"
#include "lang/suggest.h"

static bool has_basis(const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++)
		if (node->kids.at[i]->kind == KH_N_BASIS)
			return true;
	return false;
}

/* The clause of an item: cited by the basis of the whole where it has one, else by its keyword (0: none) or line. */
static uint32_t clause_of(kh_resolver *r, const kh_node *item, const kh_node *whole, int word, size_t line)
{
	if (has_basis(whole))
		return kh_clause_add_rule(r, item, whole);
	r->at.campaign = whole;
	uint32_t clause =
		word == 0 ? kh_clause_add(r, item, KH_NO_STR, KH_NO_STR, line) : kh_clause_add_word(r, item, KH_NO_STR, word, line);
	r->at.campaign = NULL;
	return clause;
}

/* ---- ranking ---- */

/* By numbers and dates one can rank; words have no order that a plan could mean. */
static bool has_order(kh_type type)
{
	return type == KH_TYPE_NUMBER || type == KH_TYPE_DATE;
}

static void rank_key(kh_resolver *r, kh_selection *s, const kh_node *node)
{
	kh_rank_key key = {
		.times = node->word == TOK_TIMES,
		.field = KH_NONE,
		.ascending = node->word2 == TOK_ASCENDING,
		.span = node->span,
	};

	if (!key.times) {
		const kh_node *column = kh_node_kid(node, 0);
		key.field = kh_column_resolve(r, column);
		if (key.field == KH_NONE)
			return;
		if (!has_order(r->plan->schema->fields.at[key.field].type)) {
			kh_diag_add(r->diags, KH_KT054, column->span, KH_ARGS(column->text));
			return;
		}
	}
	kh_push(&s->ranks, key);
}

static void tie_rule(kh_resolver *r, kh_selection *s, const kh_node *node)
{
	kh_tie_rule rule = {.span = node->span};
	const kh_node *what = kh_node_kid(node, 0);

	if (node->flag) {
		rule.when = kh_test_resolve(r, what);
		if (rule.when == NULL)
			return;
	} else {
		for (size_t i = 0; i < what->kids.len; i++)
			kh_push(&rule.prefer, kh_key(what->kids.at[i]->text));
	}
	kh_push(&s->ties, rule);
}

/* ---- the selection ---- */

/* The items that a selection has once: their keyword, and whether one came before. */
static bool came_before(kh_resolver *r, const kh_node *whole, const kh_node *item)
{
	int word = item->kind == KH_N_SUBJECTS ? TOK_SUBJECTS
		   : item->kind == KH_N_PERIOD ? TOK_PERIOD
		   : item->kind == KH_N_TIES   ? TOK_TIES
					       : TOK_RANK;

	for (size_t i = 0; whole->kids.at[i] != item; i++) {
		const kh_node *first = whole->kids.at[i];
		if (first->kind != item->kind || item->kind == KH_N_BASIS)
			continue;
		kh_diag_add(r->diags, KH_KT018, item->span, KH_ARGS(kh_str_of(kh_keyword_text(word, r->diags->lang))))->label =
			(kh_label){first->span, KH_P_FIRST_HERE};
		return true;
	}
	return false;
}

static void selection_item(kh_resolver *r, kh_selection *s, const kh_node *item)
{
	switch ((int)item->kind) {
	case KH_N_SUBJECTS:
		for (size_t i = 0; i < item->kids.len; i++)
			kh_push(&s->subjects,
				kh_subject_resolve(r, item->kids.at[i], clause_of(r, item, s->node, TOK_SUBJECTS, 0)));
		break;
	case KH_N_PERIOD:
		s->has_period = kh_period_resolve(r, kh_node_kid(item, 0), &s->period);
		break;
	case KH_N_RANKING:
		s->rank_clause = clause_of(r, item, s->node, TOK_RANK, 0);
		for (size_t i = 0; i < item->kids.len; i++)
			rank_key(r, s, item->kids.at[i]);
		break;
	case KH_N_TIES:
		s->tie_clause = clause_of(r, item, s->node, TOK_TIES, 0);
		for (size_t i = 0; i < item->kids.len; i++)
			tie_rule(r, s, item->kids.at[i]);
		break;
	default:
		break; /* the basis */
	}
}

/* Among the selections of the document at hand or, with elsewhere, of the others. */
static kh_selection *find_selection(kh_resolver *r, kh_str title, bool elsewhere, kh_suggestion *nearest)
{
	kh_str key = kh_key(title);

	kh_suggest_start(nearest, title);
	for (size_t i = 0; i < r->plan->selections.len; i++) {
		if (kh_stands_here(r, r->plan->selections.at[i].clause) == elsewhere)
			continue;
		if (kh_str_eq(kh_key(r->plan->selections.at[i].title), key))
			return &r->plan->selections.at[i];
		kh_suggest_try(nearest, r->plan->selections.at[i].title);
	}
	return NULL;
}

void kh_selection_resolve(kh_resolver *r, const kh_node *node)
{
	kh_suggestion nearest;
	const kh_selection *first = find_selection(r, node->text, false, &nearest);
	kh_selection s = {.node = node, .title = node->text, .rank_clause = KH_NONE, .tie_clause = KH_NONE};

	if (first != NULL) {
		kh_str word = kh_str_of(kh_keyword_text(TOK_SELECTION, r->diags->lang));
		kh_diag_add(r->diags, KH_KT017, node->focus, KH_ARGS(word, node->text))->label =
			(kh_label){first->node->focus, KH_P_FIRST_HERE};
		return;
	}
	s.clause = clause_of(r, node, node, 0, 0);
	for (size_t i = 0; i < node->kids.len; i++)
		if (!came_before(r, node, node->kids.at[i]))
			selection_item(r, &s, node->kids.at[i]);
	kh_push(&r->plan->selections, s);
}

/* ---- places ---- */

/* Does the line speak of the entity? A line for a block speaks of its units too. */
static bool speaks_of(const kh_register *reg, const kh_allotment *line, uint32_t entity)
{
	for (size_t i = 0; i < line->places.entities.len; i++) {
		uint32_t place = line->places.entities.at[i];
		bool block = kh_entity_kind_of(reg, place) == KH_BLOCK;
		if (place == entity || (block && kh_register_holds(reg, place, entity) == KH_TRUE))
			return true;
	}
	return false;
}

/* The unit or block that both lines speak of, or KH_NONE. */
static uint32_t spoken_of_twice(const kh_register *reg, const kh_allotment *a, const kh_allotment *b)
{
	for (uint32_t e = 0; e < reg->entities.len; e++)
		if (speaks_of(reg, a, e) && speaks_of(reg, b, e))
			return e;
	return KH_NONE;
}

static bool is_rest(const kh_allotment *line)
{
	return line->each && line->places.entities.len == 0;
}

/* Reports the first line before that gives the same places; true: it was. */
static bool refuse_given_twice(kh_resolver *r, const kh_selection *s, const kh_allotment *line)
{
	const kh_register *reg = r->plan->reg;

	for (size_t i = 0; i < s->allotments.len; i++) {
		const kh_allotment *first = &s->allotments.at[i];
		uint32_t entity = spoken_of_twice(reg, first, line);
		if (entity == KH_NONE && !(is_rest(first) && is_rest(line)))
			continue;
		kh_str name = entity == KH_NONE ? kh_str_of(kh_phrase_text(KH_P_EVERY_UNIT, r->diags->lang))
						: kh_entity_name(reg, entity);
		kh_diag_add(r->diags, KH_KT053, r->plan->clauses.at[line->clause].span, KH_ARGS(name))->label =
			(kh_label){r->plan->clauses.at[first->clause].span, KH_P_FIRST_HERE};
		return true;
	}
	return false;
}

static void allotment_line(kh_resolver *r, kh_selection *s, const kh_node *whole, const kh_node *node, size_t number)
{
	const kh_node *places = kh_node_kid(node, 0);
	kh_allotment given = {
		.clause = clause_of(r, node, whole, 0, number),
		.each = node->word == TOK_EACH,
		.places = kh_places_resolve(r, places),
		.count = node->num,
	};

	if (places != NULL && given.places.entities.len == 0)
		return; /* its names are mistaken, and reported */
	if (!refuse_given_twice(r, s, &given))
		kh_push(&s->allotments, given);
}

/* Places are given by a later letter as a rule, in a file of its own: the selection may stand in another document. */
void kh_allotment_resolve(kh_resolver *r, const kh_node *node)
{
	kh_suggestion nearest;
	kh_selection *s = find_selection(r, node->text, false, &nearest);

	if (s == NULL)
		s = find_selection(r, node->text, true, &nearest);
	if (s == NULL) {
		if (!kh_lost_any(r, KH_LOST_DECLARATION))
			kh_diag_add(r->diags, KH_KT052, node->focus, KH_ARGS(node->text))->meant = nearest.best;
		return;
	}
	for (size_t i = 0, line = 0; i < node->kids.len; i++)
		if (node->kids.at[i]->kind == KH_N_ALLOT)
			allotment_line(r, s, node, node->kids.at[i], ++line);
}
