/* Names: columns, units, blocks, kinds; and the declarations that make them. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"
#include "lang/suggest.h"

/* ---- declarations ---- */

static kh_span head_of(const kh_node *node)
{
	return node->focus.end > node->focus.start ? node->focus : node->span;
}

static void report_twice(kh_resolver *r, const kh_node *node, kh_phrase what, kh_span first)
{
	kh_str words = kh_str_of(kh_phrase_text(what, r->diags->lang));
	kh_diag *diag = kh_diag_add(r->diags, KH_KT017, head_of(node), KH_ARGS(words, node->text));

	if (first.end > first.start)
		diag->label = (kh_label){first, KH_P_FIRST_HERE};
}

static void report_taken(kh_resolver *r, kh_span span, kh_str name, uint32_t owner)
{
	kh_entity first = kh_entity_of(r->plan->reg, owner);

	kh_diag_add(r->diags, KH_KT032, span, KH_ARGS(name, first.name))->label = (kh_label){first.span, KH_P_FIRST_HERE};
}

static void declare_spellings(kh_resolver *r, uint32_t entity, const kh_node *item)
{
	kh_register *reg = r->plan->reg;

	for (size_t i = 0; i < item->kids.len; i++) {
		const kh_node *spelling = item->kids.at[i];
		if (kh_register_alias(reg, entity, spelling->text))
			continue;
		report_taken(r, spelling->span, spelling->text, kh_register_find(reg, spelling->text));
	}
}

/* What decides who belongs where: open or not, members, validity, successor. */
static const kh_node *next_fact(const kh_node *node, size_t *at)
{
	for (; *at < node->kids.len; (*at)++)
		if (node->kids.at[*at]->kind != KH_N_TEXTS_ITEM)
			return node->kids.at[(*at)++];
	return NULL;
}

static bool same_facts(const kh_node *a, const kh_node *b)
{
	size_t i = 0, k = 0;
	const kh_node *x = next_fact(a, &i), *y = next_fact(b, &k);

	while (x != NULL && y != NULL && kh_node_same(x, y)) {
		x = next_fact(a, &i);
		y = next_fact(b, &k);
	}
	return a->kind == b->kind && a->flag == b->flag && x == NULL && y == NULL;
}

/* Plans that are judged together may each declare a unit or a block, where they say the same of it. */
static bool is_declared_elsewhere(const kh_resolver *r, uint32_t entity, const kh_node *node)
{
	const kh_node *first = r->entity_nodes.at[entity];

	return !kh_files_together(r->files, r->entity_files.at[entity], r->at.file) &&
	       kh_str_eq(kh_key(first->text), kh_key(node->text)) && same_facts(first, node);
}

static void declare_again(kh_resolver *r, uint32_t entity, const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++)
		if (node->kids.at[i]->kind == KH_N_TEXTS_ITEM)
			declare_spellings(r, entity, node->kids.at[i]);
}

static void declare_entity(kh_resolver *r, const kh_node *node, kh_entity_kind kind)
{
	kh_register *reg = r->plan->reg;
	uint32_t index = kh_register_add(reg, kind, node->text, head_of(node));

	if (index == KH_NONE && node->text.len == 0)
		return; /* an empty name is reported as such */
	if (index == KH_NONE) {
		uint32_t first = kh_register_find(reg, node->text);
		kh_entity owner = kh_entity_of(reg, first);
		if (is_declared_elsewhere(r, first, node))
			declare_again(r, first, node);
		else if (!kh_str_eq(kh_key(owner.name), kh_key(node->text)))
			report_taken(r, head_of(node), node->text, first);
		else
			report_twice(r, node, kind == KH_UNIT ? KH_P_UNIT : KH_P_BLOCK, owner.span);
		return;
	}
	kh_push(&r->entity_nodes, node);
	kh_push(&r->entity_files, r->at.file);
	kh_entity_set_open(reg, index, node->flag);
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *item = node->kids.at[i];
		if (item->kind == KH_N_TEXTS_ITEM) {
			declare_spellings(r, index, item);
		} else if (item->kind == KH_N_VALID) {
			kh_period valid = kh_entity_valid(reg, index);
			kh_validity_resolve(r, kh_node_kid(item, 0), &valid);
			kh_entity_set_valid(reg, index, valid);
		}
	}
}

static void set_attribute(kh_field *field, const kh_node *attribute)
{
	switch (attribute->word) {
	case TOK_TEXT_TYPE:
		field->type = KH_TYPE_TEXT;
		break;
	case TOK_NUMBER_TYPE:
		field->type = KH_TYPE_NUMBER;
		break;
	case TOK_DAY:
		field->type = KH_TYPE_DATE;
		break;
	case TOK_REQUIRED:
		field->required = true;
		break;
	default:
		for (size_t i = 0; i < attribute->kids.len; i++)
			kh_push(&field->others, attribute->kids.at[i]->text);
	}
}

static bool is_type(const kh_node *attribute)
{
	return attribute->word == TOK_TEXT_TYPE || attribute->word == TOK_NUMBER_TYPE || attribute->word == TOK_DAY;
}

/* Plans that are judged together may each declare a column, if it is the same. */
static bool is_same_elsewhere(const kh_resolver *r, uint32_t field, const kh_node *attribute)
{
	kh_field as_declared = {.type = KH_TYPE_TEXT};

	set_attribute(&as_declared, attribute);
	return field >= KH_BUILTIN_FIELDS && r->plan->schema->fields.at[field].type == as_declared.type &&
	       !kh_files_together(r->files, r->field_files.at[field - KH_BUILTIN_FIELDS], r->at.file);
}

/* A new column, or more header names for one that there is; the type of a built-in one is khen's own. */
static void declare_field(kh_resolver *r, const kh_node *node)
{
	kh_schema *schema = r->plan->schema;
	uint32_t index = kh_schema_find_in(schema, KH_NOMINEES, node->text);
	bool known = index != KH_NONE;

	if (!known) {
		index = (uint32_t)schema->fields.len;
		kh_push(&schema->fields, (kh_field){.name = node->text, .english = node->text, .datasets = KH_NOMINEES});
		kh_push(&r->field_files, r->at.file);
	}
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *attribute = node->kids.at[i];
		if (known && is_type(attribute) && !is_same_elsewhere(r, index, attribute))
			report_twice(r, node, KH_P_COLUMN, KH_NOWHERE);
		else
			set_attribute(&schema->fields.at[index], attribute);
	}
}

static void declare_school_year(kh_resolver *r, const kh_node *node)
{
	kh_school_year year = {.first = node->num, .last = node->num2, .span = head_of(node), .file = r->at.file};

	for (size_t i = 0; i < r->school_years.len; i++) {
		const kh_school_year *other = &r->school_years.at[i];
		if (other->first != year.first || !kh_files_together(r->files, other->file, year.file))
			continue;
		kh_str name = kh_fmt("%lld-%lld", (long long)year.first, (long long)year.last);
		kh_str words = kh_str_of(kh_keyword_text(TOK_SCHOOL_YEAR, r->diags->lang));
		kh_diag_add(r->diags, KH_KT017, year.span, KH_ARGS(words, name))->label =
			(kh_label){r->school_years.at[i].span, KH_P_FIRST_HERE};
		return;
	}
	if (kh_period_resolve(r, kh_node_kid(node, 0), &year.period))
		kh_push(&r->school_years, year);
}

static void for_each_declaration(kh_resolver *r, void (*act)(kh_resolver *, const kh_node *))
{
	for (uint32_t f = 0; f < r->files->files.len; f++) {
		const kh_node *file = r->files->files.at[f].tree->file;
		r->at = kh_position_of(r, f);
		for (size_t i = 0; i < file->kids.len; i++)
			act(r, file->kids.at[i]);
	}
}

static void declare(kh_resolver *r, const kh_node *node)
{
	if (node->kind == KH_N_UNIT)
		declare_entity(r, node, KH_UNIT);
	else if (node->kind == KH_N_BLOCK)
		declare_entity(r, node, KH_BLOCK);
	else if (node->kind == KH_N_FIELD)
		declare_field(r, node);
	else if (node->kind == KH_N_SCHOOL_YEAR)
		declare_school_year(r, node);
}

void kh_declare(kh_resolver *r)
{
	for_each_declaration(r, declare);
}

/* ---- links between declarations ---- */

/* Does the target hold the block, or is it the block? Then the path down from the target is written. */
static bool climbs_to(const kh_register *reg, uint32_t block, uint32_t target, size_t depth, kh_buf *path)
{
	kh_entity_list blocks = kh_register_blocks(reg, block);
	bool found = block == target;

	for (size_t i = 0; !found && i < blocks.len && depth < KH_MAX_DEPTH; i++)
		found = climbs_to(reg, blocks.at[i], target, depth + 1, path);
	if (found)
		kh_buf_addf(path, " → %s", kh_str_c(kh_entity_name(reg, block)));
	return found;
}

static void link_member(kh_resolver *r, uint32_t block, uint32_t member, const kh_node *node)
{
	kh_register *reg = r->plan->reg;
	kh_buf circle = {0};

	kh_buf_add(&circle, kh_entity_name(reg, block));
	if (climbs_to(reg, block, member, 0, &circle)) {
		kh_diag_add(r->diags, KH_KT031, node->span, KH_ARGS(kh_buf_str(&circle)));
		return;
	}
	kh_register_join(reg, block, member);
}

static void link_members(kh_resolver *r, uint32_t block, const kh_node *places)
{
	for (size_t i = 0; i < places->kids.len; i++) {
		kh_node one = {.kind = KH_N_PLACES};
		kh_node_push(&one, places->kids.at[i]);
		kh_places found = kh_places_resolve(r, &one);
		if (found.entities.len > 0)
			link_member(r, block, found.entities.at[0], places->kids.at[i]);
	}
}

/* The same from the side of the unit. */
static void link_blocks(kh_resolver *r, uint32_t unit, const kh_node *places)
{
	kh_places blocks = kh_places_resolve(r, places);

	for (size_t i = 0; i < blocks.entities.len; i++)
		kh_register_join(r->plan->reg, blocks.entities.at[i], unit);
}

static void link(kh_resolver *r, const kh_node *node)
{
	if (node->kind != KH_N_UNIT && node->kind != KH_N_BLOCK)
		return;
	uint32_t index = kh_register_find(r->plan->reg, node->text);
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *item = node->kids.at[i];
		if (item->kind == KH_N_MEMBERS && item->word == TOK_BELONGS)
			link_blocks(r, index, kh_node_kid(item, 0));
		else if (item->kind == KH_N_MEMBERS)
			link_members(r, index, kh_node_kid(item, 0));
		if (item->kind == KH_N_TEXT_ITEM && item->word == TOK_SUCCESSOR) {
			kh_node one = {.kind = KH_N_PLACE, .span = item->span, .text = item->text}, list = {.kind = KH_N_PLACES};
			kh_node_push(&list, &one);
			kh_places found = kh_places_resolve(r, &list);
			if (found.entities.len > 0)
				kh_entity_set_successor(r->plan->reg, index, found.entities.at[0]);
		}
	}
}

void kh_link(kh_resolver *r)
{
	for_each_declaration(r, link);
}

/* ---- look-ups ---- */

/* Is the name to be reported: the first time, and where its declaration is not among what a mistake left out? */
static bool first_unknown(kh_resolver *r, kh_str name)
{
	if (kh_lost_any(r, KH_LOST_DECLARATION))
		return false;
	for (size_t i = 0; i < r->unknown.len; i++)
		if (kh_str_eq(r->unknown.at[i], name))
			return false;
	kh_push(&r->unknown, name);
	return true;
}

/* A unit that a rule names is taken for one even where the register lacks it; with a register that is worth a warning. */
static uint32_t implicit_unit(kh_resolver *r, const kh_node *place)
{
	kh_register *reg = r->plan->reg;

	if (!kh_lost_any(r, KH_LOST_DECLARATION) && reg->declared > 0)
		kh_diag_add(r->diags, KH_KT019, place->span, KH_ARGS(place->text))->meant = kh_register_nearest(reg, place->text);
	uint32_t index = kh_register_add(reg, KH_UNIT, place->text, place->span);
	kh_entity_set_implicit(reg, index, true);
	return index;
}

static uint32_t place_resolve(kh_resolver *r, const kh_node *place)
{
	const kh_register *reg = r->plan->reg;
	uint32_t index = kh_register_find(reg, place->text);

	if (!place->flag)
		return index != KH_NONE ? index : implicit_unit(r, place);
	if (index != KH_NONE && kh_entity_kind_of(reg, index) == KH_BLOCK)
		return index;
	if (first_unknown(r, place->text))
		kh_diag_add(r->diags, KH_KT020, place->span, KH_ARGS(place->text))->meant =
			kh_register_nearest_block(reg, place->text);
	return KH_NONE;
}

kh_places kh_places_resolve(kh_resolver *r, const kh_node *places)
{
	kh_places out = {0};

	for (size_t i = 0; places != NULL && i < places->kids.len; i++) {
		uint32_t entity = place_resolve(r, places->kids.at[i]);
		if (entity != KH_NONE)
			kh_push(&out.entities, entity);
	}
	return out;
}

uint32_t kh_column_resolve(kh_resolver *r, const kh_node *column)
{
	const kh_schema *schema = r->plan->schema;
	uint32_t index = kh_schema_find(schema, column->text);
	kh_suggestion s;

	if (index == KH_NONE)
		index = kh_schema_find_weak(schema, column->text); /* a rule that writes [lĩnh vực] means it */
	if (index != KH_NONE || kh_str_eq(column->text, KH_OPEN_COLUMN) || !first_unknown(r, column->text))
		return index;
	kh_suggest_start(&s, column->text);
	for (size_t i = 0; i < schema->fields.len; i++)
		kh_suggest_try(&s, schema->fields.at[i].name);
	kh_diag_add(r->diags, KH_KT021, column->span, KH_ARGS(column->text))->meant = s.best;
	return KH_NONE;
}

unsigned kh_kind_of_word(int word)
{
	return 1U << (word - TOK_COLLECTIVE);
}

_Static_assert(TOK_ENTERPRISE - TOK_COLLECTIVE == 3 && KH_COLLECTIVE == 1 && KH_INDIVIDUAL == 2 && KH_HOUSEHOLD == 4 &&
		       KH_ENTERPRISE == 8,
	       "kinds and their keywords stand in one order");

unsigned kh_kinds_resolve(const kh_node *kinds)
{
	unsigned out = 0;

	for (size_t i = 0; i < kinds->kids.len; i++)
		out |= kh_kind_of_word(kinds->kids.at[i]->word);
	return out;
}

void kh_refuse_open_blocks(kh_resolver *r, const kh_node *counted, const kh_places *places)
{
	for (size_t i = 0; i < places->entities.len; i++) {
		uint32_t block = places->entities.at[i];
		if (kh_register_open(r->plan->reg, block))
			kh_diag_add(r->diags, KH_KT042, counted->span, KH_ARGS(kh_entity_name(r->plan->reg, block)));
	}
}
