/* Files that speak of one another. Decides nothing about plans. */
#include "runtime/cli/lint_across.h"

#include "lang/syntax.h"
#include "runtime/data/load.h"

/* ---- a glance ---- */

static void hear(kh_lint_glance *glance, kh_str document)
{
	if (document.len > 0)
		kh_push(&glance->speaks, kh_key(document));
}

static void look_at_task(kh_lint_glance *glance, const kh_node *task)
{
	for (size_t i = 0; i < task->kids.len; i++) {
		const kh_node *item = task->kids.at[i];
		if (item->kind == KH_N_ISSUED)
			hear(glance, item->text);
		for (size_t k = 0; item->kind == KH_N_AFTER && k < item->kids.len; k++)
			hear(glance, item->kids.at[k]->text);
	}
}

static bool is_header(const kh_node *document)
{
	for (size_t i = 0; i < document->kids.len; i++)
		if (document->kids.at[i]->kind == KH_N_VALID)
			return false;
	return true;
}

static kh_lint_glance look_at(kh_str name)
{
	kh_lint_glance glance = {.file = {.path = name}};
	kh_sources *sources = KH_NEW(kh_sources);
	kh_diags diags = {0};
	kh_trouble trouble;
	kh_str text;

	if (kh_str_eq(name, KH_STR("-")) || !kh_read_text(name, &text, &trouble))
		return glance;
	glance.file.text = text;
	const kh_node *file = kh_parse(kh_sources_add(sources, name, name, kh_nfc(text)), &diags)->file;
	for (size_t i = 0; i < file->kids.len; i++) {
		const kh_node *node = file->kids.at[i];
		if (node->kind == KH_N_DOCUMENT && glance.document.node == NULL && is_header(node)) {
			glance.document.node = node;
			glance.document.number = node->text;
		}
		if (node->kind == KH_N_TASK || node->kind == KH_N_DUE)
			look_at_task(&glance, node);
		if (node->kind == KH_N_SELECTION)
			kh_push(&glance.chooses, kh_key(node->text));
		if (node->kind == KH_N_ALLOTMENT)
			kh_push(&glance.allots, kh_key(node->text));
	}
	return glance;
}

void kh_lint_look(const kh_names *files, kh_lint_glances *out)
{
	for (size_t i = 0; i < files->len; i++)
		kh_push(out, look_at(files->at[i]));
}

static bool speaks_of(const kh_lint_glance *glance, const kh_lint_glance *other)
{
	kh_str rest;

	for (size_t i = 0; i < glance->speaks.len; i++)
		if (kh_document_named(&other->document, glance->speaks.at[i], &rest))
			return true;
	return false;
}

static bool gives_places(const kh_lint_glance *glance, const kh_lint_glance *other)
{
	for (size_t i = 0; i < glance->allots.len; i++)
		for (size_t k = 0; k < other->chooses.len; k++)
			if (kh_str_eq(glance->allots.at[i], other->chooses.at[k]))
				return true;
	return false;
}

size_t kh_lint_partners(const kh_lint_glances *glances, size_t file, kh_rule_text **out)
{
	size_t n = 0;

	*out = KH_NEWN(kh_rule_text, glances->len + 1);
	for (size_t i = 0; i < glances->len; i++)
		if (i != file &&
		    (speaks_of(&glances->at[file], &glances->at[i]) || gives_places(&glances->at[file], &glances->at[i])))
			(*out)[++n] = glances->at[i].file;
	return n;
}

/* ---- settings ---- */

kh_lint_settings kh_lint_alone(const kh_lint_settings *settings)
{
	kh_lint_settings alone = *settings;

	for (int code = 0; code < KH_CODE_COUNT; code++)
		alone.off[code] = alone.off[code] || kh_lint_is_across((kh_code)code);
	return alone;
}

/* Comments that silence a comparison for nothing are looked for here too; mistakes cannot be turned off. */
kh_lint_settings kh_lint_compared(const kh_lint_settings *settings)
{
	kh_lint_settings compared = *settings;

	for (int code = 0; code < KH_CODE_COUNT; code++)
		if (kh_lint_settable((kh_code)code) && !kh_lint_is_across((kh_code)code) && code != KH_KT190)
			compared.off[code] = true;
	return compared;
}

/* ---- findings ---- */

/* The text is fixed by what is found in it by itself. */
static kh_lint_finding unfixed(kh_lint_finding finding)
{
	finding.diag.fix = KH_NOWHERE;
	return finding;
}

static bool stands_before(const kh_sources *sources, const kh_lint_finding *a, const kh_lint_finding *b)
{
	kh_place x = kh_place_of(sources, a->diag.span.start), y = kh_place_of(sources, b->diag.span.start);

	if (x.source == NULL || y.source == NULL || !kh_str_eq(x.source->path, y.source->path))
		return false;
	return x.line != y.line ? x.line < y.line : x.column < y.column;
}

static bool same_file(const kh_sources *sources, const kh_lint_finding *a, const kh_lint_finding *b)
{
	kh_place x = kh_place_of(sources, a->diag.span.start), y = kh_place_of(sources, b->diag.span.start);

	return x.source != NULL && y.source != NULL && kh_str_eq(x.source->path, y.source->path);
}

void kh_lint_merge(kh_lint_findings *findings, const kh_lint_findings *more, const kh_sources *sources)
{
	kh_lint_findings all = {.lang = findings->lang};
	size_t k = 0;

	for (size_t i = 0; i < findings->len; i++) { /* what the file imports stands behind it */
		const kh_lint_finding *next = &findings->at[i];
		while (k < more->len && (stands_before(sources, &more->at[k], next) || !same_file(sources, &more->at[k], next)))
			kh_push(&all, unfixed(more->at[k++]));
		kh_push(&all, *next);
	}
	while (k < more->len)
		kh_push(&all, unfixed(more->at[k++]));
	*findings = all;
}
