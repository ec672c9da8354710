/* From trees to the plan. Order of declarations is free: first everything is declared, then names are looked up, then later
 * decisions are applied. A clause that could not be read is simply absent, and nothing follows from its absence. */
#include "lang/resolve.h"

#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/resolver.h"

/* ---- the document ---- */

static void document_item(kh_document *doc, const kh_node *item)
{
	if (item->kind == KH_N_TEXT_ITEM && item->word == TOK_NAME)
		doc->title = item->text;
	if (item->kind != KH_N_ISSUED)
		return;
	doc->issuer = item->text;
	doc->has_date = item->has_date;
	doc->date = item->date;
}

/* A document that says from when to when it is in force is one that others cite, not the header of the file. */
static bool is_reference(const kh_node *document)
{
	for (size_t i = 0; i < document->kids.len; i++)
		if (document->kids.at[i]->kind == KH_N_VALID)
			return true;
	return false;
}

static const kh_node *header_of(kh_resolver *r, const kh_node *file)
{
	const kh_node *found = NULL;

	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		if (node->kind != KH_N_DOCUMENT || is_reference(node))
			continue;
		if (found == NULL)
			found = node;
		else
			kh_diag_add(r->diags, KH_KT016, node->focus, NULL, 0)->label = (kh_label){found->focus, KH_P_FIRST_HERE};
	}
	return found;
}

static void add_document(kh_resolver *r, uint32_t file, const kh_node *node)
{
	kh_document doc = {.file = file, .node = node};

	if (node != NULL) {
		doc.number = node->text;
		if (node->num > 9999)
			kh_diag_add(r->diags, KH_KT035, node->focus,
				    KH_ARGS(kh_fmt("%lld", (long long)node->num), KH_STR("1–9999")));
		else
			doc.year = (int)node->num;
		for (size_t i = 0; i < node->kids.len; i++)
			document_item(&doc, node->kids.at[i]);
	}
	kh_push(&r->plan->documents, doc);
}

static bool is_root(const kh_files *files, uint32_t file)
{
	for (size_t i = 0; i < files->roots.len; i++)
		if (files->roots.at[i] == file)
			return true;
	return false;
}

/* The document that a file is, or the root that leads to a file without a header. */
static uint32_t document_of(const kh_resolver *r, uint32_t file)
{
	uint32_t root = 0;

	for (uint32_t i = 0; i < r->plan->documents.len; i++)
		if (r->plan->documents.at[i].file == file)
			return i;
	while (!r->files->files.at[file].reached_from[root])
		root++;
	return root;
}

/* The documents, and where the declarations of each file stand. */
static void documents(kh_resolver *r)
{
	const kh_files *files = r->files;
	const kh_node **headers = KH_NEWN(const kh_node *, files->files.len);

	for (size_t f = 0; f < files->files.len; f++)
		headers[f] = header_of(r, files->files.at[f].tree->file);
	for (size_t i = 0; i < files->roots.len; i++)
		add_document(r, files->roots.at[i], headers[files->roots.at[i]]);
	for (uint32_t f = 0; f < files->files.len; f++)
		if (headers[f] != NULL && !is_root(files, f))
			add_document(r, f, headers[f]);
	r->plan->document = r->plan->documents.at[0];
	for (uint32_t f = 0; f < files->files.len; f++) {
		kh_position at = {files->files.at[f].source, .file = f, .issued = document_of(r, f), .document = headers[f]};
		kh_push(&r->file_at, at);
	}
}

kh_position kh_position_of(const kh_resolver *r, uint32_t file)
{
	return r->file_at.at[file];
}

const bool *kh_reach(const kh_resolver *r)
{
	size_t n = r->plan->documents.len, reached = 0;
	bool *holds = KH_NEWN(bool, n);

	for (size_t i = 0; i < n; i++) {
		holds[i] = kh_files_together(r->files, r->plan->documents.at[i].file, r->at.file);
		reached += holds[i];
	}
	return reached == n ? NULL : holds;
}

/* ---- campaigns ---- */

static void name_branch(kh_campaign *c, kh_str name, kh_span span)
{
	kh_str key = kh_key(name);

	for (size_t i = 0; i < c->branches.len; i++)
		if (kh_str_eq(c->branches.at[i].key, key))
			return;
	kh_push(&c->branches, (kh_branch){name, key, span});
}

/* Branches are those that the clause nhánh lists or, without one, those that quota lines name. */
static void name_branches(kh_campaign *c, const kh_node *clause, bool listed)
{
	if (clause->kind == KH_N_TEXTS_ITEM && clause->word == TOK_BRANCH)
		for (size_t i = 0; i < clause->kids.len; i++)
			name_branch(c, clause->kids.at[i]->text, clause->kids.at[i]->span);
	if (clause->kind != KH_N_AWARDS || listed)
		return;
	for (size_t i = 1; i < clause->kids.len; i++) {
		const kh_node *scope = kh_node_kid(clause->kids.at[i], 0);
		if (scope != NULL && scope->word == TOK_BRANCH)
			name_branch(c, scope->text, scope->span);
	}
}

static bool lists_branches(const kh_node *campaign)
{
	for (size_t i = 0; i < campaign->kids.len; i++)
		if (campaign->kids.at[i]->kind == KH_N_TEXTS_ITEM && campaign->kids.at[i]->word == TOK_BRANCH)
			return true;
	return false;
}

/* Documents number their campaigns each for itself. */
static kh_str numbered(uint32_t document, kh_str number)
{
	return kh_fmt("%u/%s", (unsigned)document, kh_str_c(number));
}

static kh_str number_of(const void *owner, uint32_t index)
{
	const kh_campaign *c = &((const kh_plan *)owner)->campaigns.at[index];

	return numbered(c->document, c->number);
}

uint32_t kh_campaign_numbered(const kh_resolver *r, uint32_t document, int64_t number)
{
	return kh_map_find(&r->by_number, numbered(document, kh_fmt("%lld", (long long)number)));
}

static void declare_campaign(kh_resolver *r, const kh_node *node)
{
	kh_str number = kh_fmt("%lld", (long long)node->num);
	uint32_t first = kh_campaign_numbered(r, r->at.issued, node->num);

	if (first != KH_NONE) {
		kh_str words = kh_str_of(kh_phrase_text(KH_P_CAMPAIGN, r->diags->lang));
		kh_diag_add(r->diags, KH_KT017, node->focus, KH_ARGS(words, number))->label =
			(kh_label){r->campaign_nodes.at[first]->focus, KH_P_FIRST_HERE};
		return;
	}
	r->at.campaign = node;
	kh_campaign c = {
		.node = node,
		.number = number,
		.title = node->text,
		.span = node->span,
		.document = r->at.issued,
		.clause = kh_clause_add(r, node, KH_NO_STR, KH_NO_STR, 0),
		.host_clause = KH_NONE,
		.launcher_clause = KH_NONE,
		.subject_clause = KH_NONE,
		.period_clause = KH_NONE,
		.award_clause = KH_NONE,
		.deadline_clause = KH_NONE,
	};
	bool listed = lists_branches(node);
	for (size_t i = 0; i < node->kids.len; i++)
		name_branches(&c, node->kids.at[i], listed);
	kh_push(&r->campaign_nodes, node);
	kh_push(&r->campaign_at, r->at);
	r->at.campaign = NULL;
	r->plan->several = r->plan->several || (r->plan->campaigns.len > 0 && c.document != r->plan->campaigns.at[0].document);
	kh_push(&r->plan->campaigns, c);
	kh_map_add(&r->by_number, numbered(c.document, number), (uint32_t)r->plan->campaigns.len - 1);
}

static void launcher(kh_campaign *c, const kh_node *node)
{
	c->launcher = node->text;
	c->launcher_key = kh_key(node->text);
}

static void host(kh_resolver *r, kh_campaign *c, const kh_node *node)
{
	c->host_any = node->flag;
	c->charge = node->word == TOK_HOST_ASSIGNED ? KH_HOST_ASSIGNED
		    : node->word == TOK_HOST_ASKED  ? KH_HOST_ASKED
						    : KH_HOST_NAMED;
	c->hosts = kh_places_resolve(r, kh_node_kid(node, 0));
}

kh_subject kh_subject_resolve(kh_resolver *r, const kh_node *group, uint32_t clause)
{
	const kh_node *roles = kh_node_kid(group, 2);
	kh_subject subject = {
		.kinds = kh_kinds_resolve(kh_node_kid(group, 0)),
		.places = kh_places_resolve(r, kh_node_kid(group, 1)),
		.except = kh_places_resolve(r, kh_node_kid(group, 3)),
		.clause = clause,
	};

	for (size_t k = 0; roles != NULL && k < roles->kids.len; k++) {
		kh_push(&subject.roles, roles->kids.at[k]->text);
		kh_push(&subject.role_keys, kh_key(roles->kids.at[k]->text));
	}
	return subject;
}

static void subjects(kh_resolver *r, kh_campaign *c, const kh_node *node)
{
	for (size_t i = 0; i < node->kids.len; i++)
		kh_push(&c->subjects, kh_subject_resolve(r, node->kids.at[i], c->subject_clause));
}

/* A clause that names its subjects by their criteria; a campaign has one for each kind. */
static void criteria(kh_resolver *r, kh_campaign *c, const kh_node *node, uint32_t clause)
{
	kh_push(&c->subjects, kh_subject_resolve(r, kh_node_kid(node, 0), clause));
	if (c->subject_clause == KH_NONE)
		c->subject_clause = clause;
}

static void deadline(kh_campaign *c, const kh_node *node)
{
	c->has_deadline = true;
	c->deadline = node->word == TOK_BEFORE ? node->date - 1 : node->date;
}

static void add_form(kh_campaign *c, kh_str form)
{
	for (size_t i = 0; i < c->forms.len; i++)
		if (kh_str_eq(kh_key(c->forms.at[i]), kh_key(form)))
			return;
	kh_push(&c->forms, form);
}

static void awards(kh_resolver *r, uint32_t index, const kh_node *node)
{
	const kh_node *forms = kh_node_kid(node, 0);
	size_t lines = node->kids.len - 1;

	for (size_t i = 0; i < forms->kids.len; i++)
		add_form(&r->plan->campaigns.at[index], forms->kids.at[i]->text);
	for (size_t i = 1; i <= lines; i++) {
		const kh_node *line = node->kids.at[i];
		kh_str label = line->label.len > 0 ? line->label : node->label;
		uint32_t clause = kh_clause_add_word(r, line, label, TOK_AWARDS, lines > 1 ? i : 0);
		kh_quota_resolve(r, line, index, clause, forms);
	}
}

static kh_condition condition(kh_resolver *r, const kh_node *node, uint32_t clause)
{
	const kh_node *when = kh_node_kid(node, 1);
	kh_condition c = {.node = node, .clause = clause, .name = node->text, .test = kh_test_resolve(r, kh_node_kid(node, 0))};

	if (when != NULL)
		c.when = kh_test_resolve(r, when);
	return c;
}

/* The clauses that a campaign has once: their keyword, where the campaign remembers them, and what reads them. */
static uint32_t *once(kh_campaign *c, const kh_node *node, int *word)
{
	switch ((int)node->kind) {
	case KH_N_HOST:
		*word = node->word;
		return &c->host_clause;
	case KH_N_LAUNCHER:
		*word = TOK_LAUNCHED;
		return &c->launcher_clause;
	case KH_N_SUBJECTS:
		*word = TOK_SUBJECTS;
		return &c->subject_clause;
	case KH_N_PERIOD:
		*word = TOK_PERIOD;
		return &c->period_clause;
	case KH_N_DEADLINE:
		*word = TOK_DEADLINE;
		return &c->deadline_clause;
	default:
		return NULL;
	}
}

static bool refuse_twice(kh_resolver *r, const kh_node *node, uint32_t first, int word)
{
	if (first == KH_NONE)
		return false;
	kh_diag_add(r->diags, KH_KT018, node->span, KH_ARGS(kh_str_of(kh_keyword_text(word, r->diags->lang))))->label =
		(kh_label){r->plan->clauses.at[first].span, KH_P_FIRST_HERE};
	return true;
}

static void clause(kh_resolver *r, uint32_t index, const kh_node *node)
{
	kh_campaign *c = &r->plan->campaigns.at[index];
	int word = node->kind == KH_N_CRITERIA ? TOK_SUBJECTS : TOK_CONDITION;
	uint32_t *slot = once(c, node, &word);

	if (slot != NULL && refuse_twice(r, node, *slot, word))
		return;
	if (node->kind == KH_N_TEXTS_ITEM)
		return; /* prose, or branches already named */
	if (node->kind == KH_N_AWARDS) {
		awards(r, index, node);
		if (c->award_clause == KH_NONE)
			c->award_clause = kh_clause_add_word(r, node, node->label, TOK_AWARDS, 0);
		return;
	}
	bool named = node->kind == KH_N_CONDITION && node->text.len > 0;
	uint32_t added =
		named ? kh_clause_add(r, node, node->label, node->text, 0) : kh_clause_add_word(r, node, node->label, word, 0);
	if (slot != NULL)
		*slot = added;
	if (node->kind == KH_N_HOST)
		host(r, c, node);
	else if (node->kind == KH_N_SUBJECTS)
		subjects(r, c, node);
	else if (node->kind == KH_N_PERIOD)
		c->has_period = kh_period_resolve(r, kh_node_kid(node, 0), &c->period);
	else if (node->kind == KH_N_DEADLINE)
		deadline(c, node);
	else if (node->kind == KH_N_LAUNCHER)
		launcher(c, node);
	else if (node->kind == KH_N_CRITERIA)
		criteria(r, c, node, added);
	else
		kh_push(&c->conditions, condition(r, node, added));
}

static void campaigns(kh_resolver *r)
{
	for (uint32_t i = 0; i < r->campaign_nodes.len; i++) {
		const kh_node *node = r->campaign_nodes.at[i];
		r->at = r->campaign_at.at[i];
		for (size_t k = 0; k < node->kids.len; k++)
			clause(r, i, node->kids.at[k]);
	}
}

/* ---- rules and amendments ---- */

static void rule(kh_resolver *r, const kh_node *node)
{
	kh_rule out = {.title = node->text, .holds = kh_reach(r)};

	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *item = node->kids.at[i];
		if (item->kind == KH_N_QUOTA)
			kh_quota_resolve(r, item, KH_NONE, kh_clause_add_rule(r, item, node), NULL);
		else if (item->kind == KH_N_CONDITION)
			kh_push(&out.conditions, condition(r, item, kh_clause_add_rule(r, item, node)));
	}
	kh_push(&r->plan->rules, out);
}

/* ---- all files ---- */

/* Nodes whose text is a name. */
static bool is_named(const kh_node *node)
{
	switch ((int)node->kind) {
	case KH_N_DOCUMENT:
	case KH_N_IMPORT:
	case KH_N_UNIT:
	case KH_N_BLOCK:
	case KH_N_FIELD:
	case KH_N_CAMPAIGN:
	case KH_N_TASK:
	case KH_N_DUE:
	case KH_N_RULE:
	case KH_N_SELECTION:
	case KH_N_TARGET:
	case KH_N_PART:
	case KH_N_PLACE:
	case KH_N_COLUMN:
		return true;
	default:
		return node->kind == KH_N_SCOPE && node->word == TOK_BRANCH;
	}
}

static void refuse_empty_names(kh_resolver *r, const kh_node *node)
{
	if (is_named(node) && node->text.len == 0)
		kh_diag_add(r->diags, KH_KT045, node->focus.end > node->focus.start ? node->focus : node->span, NULL, 0);
	for (size_t i = 0; i < node->kids.len; i++)
		if (node->kids.at[i] != NULL)
			refuse_empty_names(r, node->kids.at[i]);
}

/* Visits the declarations of all files with their position: file, document, section. */
static void visit(kh_resolver *r, kh_node_kind kind, void (*act)(kh_resolver *, const kh_node *))
{
	for (uint32_t f = 0; f < r->files->files.len; f++) {
		const kh_rule_file *file = &r->files->files.at[f];
		r->at = kh_position_of(r, f);
		for (size_t i = 0; i < file->tree->file->kids.len; i++) {
			const kh_node *node = file->tree->file->kids.at[i];
			if (node->kind == KH_N_SECTION)
				r->at.section = node->text;
			if (node->kind == kind)
				act(r, node);
		}
	}
}

static void refuse_empty(kh_resolver *r, const kh_rule_file *file)
{
	uint32_t base = file->source->base;

	if (file->tree->file->kids.len == 0 && file->tree->lost == 0)
		kh_diag_add(r->diags, KH_KT043, (kh_span){base, base + 1}, NULL, 0);
}

kh_plan *kh_plan_load_all(const kh_rule_text *roots, size_t n, const kh_plan_options *options, kh_sources *sources, kh_diags *diags)
{
	kh_resolver *r = KH_NEW(kh_resolver);

	r->plan = KH_NEW(kh_plan);
	kh_plan_init(r->plan);
	r->plan->schema = kh_schema_new();
	r->plan->reg = kh_register_new();
	r->plan->sources = r->sources = sources;
	r->diags = diags;
	r->files = kh_files_load(sources, diags, roots, n,
				 (kh_import_options){.read = options->read, .owner = options->owner, .outside = options->outside});
	r->plan->files = r->files;
	for (size_t i = 0; i < r->files->roots.len; i++)
		refuse_empty(r, &r->files->files.at[r->files->roots.at[i]]);
	for (size_t f = 0; f < r->files->files.len; f++)
		refuse_empty_names(r, r->files->files.at[f].tree->file);
	documents(r);
	kh_declare(r);
	kh_map_init(&r->by_number, number_of, r->plan);
	visit(r, KH_N_CAMPAIGN, declare_campaign);
	if (options->extend != NULL && !options->extend(options->owner, r->plan->reg))
		return NULL;
	kh_link(r);
	campaigns(r);
	visit(r, KH_N_SELECTION, kh_selection_resolve);
	visit(r, KH_N_ALLOTMENT, kh_allotment_resolve);
	kh_tasks_begin(r);
	visit(r, KH_N_TASK, kh_task_resolve);
	visit(r, KH_N_DUE, kh_task_resolve);
	visit(r, KH_N_RULE, rule);
	kh_targets_begin(r);
	visit(r, KH_N_TARGET, kh_target_resolve);
	kh_weights_link(r);
	kh_tasks_link(r);
	visit(r, KH_N_AMENDMENT, kh_amendment_resolve);
	visit(r, KH_N_EXAMPLE, kh_example_resolve);
	kh_map_free(&r->by_number);
	kh_tasks_end(r);
	kh_targets_end(r);
	return r->plan;
}

kh_plan *kh_plan_load(kh_str path, kh_str text, const kh_plan_options *options, kh_sources *sources, kh_diags *diags)
{
	kh_rule_text root = {path, text};

	return kh_plan_load_all(&root, 1, options, sources, diags);
}
