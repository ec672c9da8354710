/* KT123: a citation of a document that is not in force on the date of the plan, as far as the rule files declare documents with
 * hiệu lực (rules/van-ban.kt). Matched by number, or by title and date; a title alone may be another document. A document that comes
 * into force before the plan's year begins may be cited already. */
#include "lang/base/map.h"
#include "lang/grammar.tab.h"
#include "lang/lint/cited.h"

typedef struct {
	const kh_node *node;
	kh_period valid;
	kh_str successor;
} reference;

typedef struct {
	KH_VEC(reference) references;
	KH_VEC(kh_str) keys;         /* by which they are found ... */
	KH_VEC(uint32_t) key_of_ref; /* ... and whose they are */
	kh_map by_key;
} table;

static kh_str key_text(const void *owner, uint32_t index)
{
	return ((const table *)owner)->keys.at[index];
}

static void add_key(table *t, kh_str key)
{
	if (key.len == 0 || kh_map_find(&t->by_key, key) != KH_NONE)
		return;
	kh_push(&t->keys, key);
	kh_push(&t->key_of_ref, (uint32_t)(t->references.len - 1));
	kh_map_add(&t->by_key, key, (uint32_t)(t->keys.len - 1));
}

static kh_str dated_key(kh_str title, kh_date date)
{
	return kh_fmt("%s @%ld", kh_str_c(kh_key(title)), (long)date);
}

static kh_date point_date(const kh_node *point, bool end)
{
	if (point->word2 == TOK_DATE)
		return point->date;
	if (point->word2 == TOK_MONTH_LITERAL) {
		kh_ymd first = kh_date_ymd(point->date);
		return end ? kh_period_month(first.year, first.month).to : point->date;
	}
	int year = point->num >= 1 && point->num <= 9999 ? (int)point->num : 1;
	return end ? kh_period_years(year, year).to : kh_period_years(year, year).from;
}

static kh_period validity(const kh_node *span)
{
	const kh_node *from = kh_node_kid(span, 0), *to = kh_node_kid(span, 1);

	return (kh_period){from != NULL ? point_date(from, false) : INT32_MIN, to != NULL ? point_date(to, true) : INT32_MAX};
}

/* Found by its number, by its number as title, and by title and date. */
static void add_reference(table *t, const kh_node *node, const kh_node *valid)
{
	kh_doc_number number;
	size_t at = 0;
	const kh_node *issued = NULL;
	kh_str title = KH_NO_STR;

	kh_push(&t->references, (reference){.node = node, .valid = validity(kh_node_kid(valid, 0))});
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *item = node->kids.at[i];
		if (item->kind == KH_N_ISSUED)
			issued = item;
		else if (item->kind == KH_N_TEXT_ITEM && item->word == TOK_NAME)
			title = item->text;
		else if (item->kind == KH_N_TEXT_ITEM && item->word == TOK_SUCCESSOR)
			t->references.at[t->references.len - 1].successor = item->text;
	}
	if (kh_doc_number_next(node->text, &at, &number) && number.proper.len > 0)
		add_key(t, number.proper);
	if (issued == NULL || !issued->has_date)
		return;
	add_key(t, dated_key(node->text, issued->date));
	if (title.len > 0)
		add_key(t, dated_key(title, issued->date));
}

static table *references_of(const kh_lint *l)
{
	table *t = KH_NEW(table);

	kh_map_init(&t->by_key, key_text, t);
	for (size_t f = 0; f < l->files->files.len; f++) {
		const kh_node *file = l->files->files.at[f].tree->file;
		for (size_t i = 0; i < file->kids.len; i++) {
			const kh_node *node = file->kids.at[i];
			for (size_t k = 0; node->kind == KH_N_DOCUMENT && k < node->kids.len; k++)
				if (node->kids.at[k]->kind == KH_N_VALID)
					add_reference(t, node, node->kids.at[k]);
		}
	}
	return t;
}

static const reference *find(const table *t, const kh_citation *c)
{
	uint32_t found = KH_NONE;

	if (c->has_number)
		found = kh_map_find(&t->by_key, c->number.proper);
	else if (c->has_date)
		found = kh_map_find(&t->by_key, dated_key(c->node->text, c->date));
	return found == KH_NONE ? NULL : &t->references.at[t->key_of_ref.at[found]];
}

/* What took its place, and what took the place of that, up to the one in force on the day. */
static kh_str successor_on(const table *t, const reference *ref, kh_date day)
{
	kh_str name = ref->successor;

	for (size_t steps = t->references.len; steps > 0 && name.len > 0; steps--) {
		kh_doc_number number;
		size_t at = 0;
		if (!kh_doc_number_next(name, &at, &number))
			break;
		uint32_t found = kh_map_find(&t->by_key, number.proper);
		const reference *next = found == KH_NONE ? NULL : &t->references.at[t->key_of_ref.at[found]];
		if (next == NULL || next->valid.to >= day || next->successor.len == 0)
			break;
		name = next->successor;
	}
	return name;
}

static void look_at(kh_lint *l, const table *t, const kh_citation *c, const reference *ref)
{
	const kh_document *doc = &l->plan->document;
	kh_str name = c->has_number ? c->number.raw : c->node->text, ended = KH_NO_STR, begins = KH_NO_STR, successor = KH_NO_STR;
	kh_date year_begins = doc->year != 0 ? kh_date_of(doc->year, 1, 1) : doc->date;

	if (ref->valid.to < doc->date) {
		ended = kh_date_text(ref->valid.to + 1);
		successor = successor_on(t, ref, doc->date);
	} else if (ref->valid.from > doc->date && ref->valid.from > year_begins) {
		begins = kh_date_text(ref->valid.from);
	} else {
		return;
	}
	kh_lint_report(l, KH_KT123, c->span, KH_ARGS(name, kh_date_text(doc->date), ended, begins, successor))->label =
		(kh_label){ref->node->focus, KH_P_DECLARED_HERE};
}

void kh_lint_cited_force(kh_lint *l)
{
	if (!l->plan->document.has_date)
		return;
	table *t = references_of(l);
	const kh_citations *cited = kh_citations_of(l);

	for (size_t i = 0; t->references.len > 0 && i < cited->list.len; i++) {
		const kh_citation *c = &cited->list.at[i];
		const reference *ref = c->where == KH_CITED_CHANGE ? NULL : find(t, c);
		if (ref != NULL)
			look_at(l, t, c, ref);
	}
	kh_map_free(&t->by_key);
}
