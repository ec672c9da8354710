/* Imports. Paths are taken from the folder of the file that imports, and stay under the folder of the plan, unless whoever runs
 * khen allows others: a rule file is no way to read the rest of the machine. */
#include "lang/import.h"

#include <limits.h>
#include <stdlib.h>

#include "lang/base/map.h"

/* Files in a chain of imports. A plan has three: itself, the register and its blocks; the stack of the machine ends at thousands. */
enum { DEEPEST = 100 };

typedef struct {
	kh_str name; /* shown */
	kh_str real; /* resolved */
} open_file;

typedef struct {
	kh_sources *sources;
	kh_diags *diags;
	kh_import_options options;
	kh_str folder;          /* of the plan, as given */
	kh_str root;            /* the same, resolved */
	KH_VEC(open_file) open; /* the chain of imports being read */
	KH_VEC(kh_str) done;    /* resolved paths, by index of files->files */
	kh_files *files;
} loader;

static kh_str folder_of(kh_str path)
{
	size_t end = path.len;

	while (end > 0 && path.ptr[end - 1] != '/')
		end--;
	return kh_str_slice(path, 0, end); /* with its slash; empty for the current folder */
}

/* The resolved path, or empty when there is no such file. */
static kh_str resolved(kh_str path)
{
	char *real = realpath(kh_str_c(path), NULL);
	kh_str out = KH_NO_STR;

	if (real != NULL)
		out = kh_str_copy(kh_str_of(real));
	free(real);
	return out;
}

static kh_str circle_text(const loader *l, kh_str real)
{
	kh_buf out = {0};
	size_t first = 0;

	while (!kh_str_eq(l->open.at[first].real, real))
		first++;
	for (size_t i = first; i < l->open.len; i++) {
		kh_buf_add(&out, l->open.at[i].name);
		kh_buf_addc(&out, " → ");
	}
	kh_buf_add(&out, l->open.at[first].name);
	return kh_buf_str(&out);
}

static bool is_open(const loader *l, kh_str real)
{
	for (size_t i = 0; i < l->open.len; i++)
		if (kh_str_eq(l->open.at[i].real, real))
			return true;
	return false;
}

/* The file that was read from this path, or KH_NONE. */
static uint32_t done_file(const loader *l, kh_str real)
{
	for (uint32_t i = 0; real.len > 0 && i < l->done.len; i++)
		if (kh_str_eq(l->done.at[i], real))
			return i;
	return KH_NONE;
}

static uint32_t load_file(loader *l, kh_str name, kh_str real, kh_str text);

/* Reads the text for load_file, or says why not. */
static bool read_import(const loader *l, kh_str path, kh_str *text, kh_str *why)
{
	if (l->open.len < DEEPEST)
		return l->options.read(l->options.owner, path, text, why);
	*why = kh_phrase_fill(KH_P_IMPORTS_TOO_DEEP, l->diags->lang, KH_ARGS(kh_fmt("%d", DEEPEST)));
	return false;
}

/* Gives the file, or KH_NONE with a report. */
static uint32_t load_import(loader *l, kh_str importer, const kh_node *node)
{
	kh_str name = node->text, path, real, text, why = KH_NO_STR;

	path = name.len > 0 && name.ptr[0] == '/' ? name : kh_fmt("%s%s", kh_str_c(folder_of(importer)), kh_str_c(name));
	real = resolved(path);
	if (kh_str_starts(real, l->root)) /* "a/../b.kt" is shown as "b.kt" */
		path = kh_fmt("%s%s", kh_str_c(l->folder), kh_str_c(kh_str_slice(real, l->root.len, real.len)));
	if (real.len > 0 && !l->options.outside && !kh_str_starts(real, l->root)) {
		kh_diag_add(l->diags, KH_KT003, node->span, KH_ARGS(name));
		l->files->lost |= KH_LOST_DECLARATION;
	} else if (real.len > 0 && is_open(l, real)) {
		kh_diag_add(l->diags, KH_KT002, node->span, KH_ARGS(circle_text(l, real)));
		l->files->lost |= KH_LOST_DECLARATION;
	} else if (done_file(l, real) != KH_NONE) {
		return done_file(l, real);
	} else if (read_import(l, path, &text, &why)) {
		return load_file(l, path, real, text);
	} else {
		kh_diag_add(l->diags, KH_KT001, node->span, KH_ARGS(name, why));
		l->files->lost |= KH_LOST_DECLARATION;
	}
	return KH_NONE;
}

/* Remembers where composing changed the text first, at the beginning of a character. */
static void note_composing(kh_source *source, kh_str before)
{
	kh_str after = source->text;
	size_t at = 0;

	if (kh_str_eq(before, after))
		return;
	while (at < before.len && at < after.len && before.ptr[at] == after.ptr[at])
		at++;
	while (at > 0 && (at >= after.len || ((unsigned char)after.ptr[at] & 0xC0) == 0x80))
		at--;
	source->recomposed = true;
	source->recomposed_at = (uint32_t)at;
}

static uint32_t load_file(loader *l, kh_str name, kh_str real, kh_str text)
{
	kh_source *source = kh_sources_add(l->sources, name, name, kh_nfc(text));
	kh_rule_file file = {.source = source, .tree = kh_parse(source, l->diags)};

	note_composing(source, text);
	l->files->lost |= file.tree->lost;
	kh_push(&l->open, (open_file){name, real});
	for (size_t i = 0; i < file.tree->file->kids.len; i++) {
		const kh_node *node = file.tree->file->kids.at[i];
		uint32_t imported = node->kind == KH_N_IMPORT ? load_import(l, name, node) : KH_NONE;
		if (imported != KH_NONE)
			kh_push(&file.imports, imported);
	}
	l->open.len--;
	kh_push(&l->done, real);
	kh_push(&l->files->files, file);
	return (uint32_t)l->files->files.len - 1;
}

static void load_root(loader *l, kh_rule_text root)
{
	kh_str real = resolved(root.path);
	uint32_t file = done_file(l, real);

	l->folder = folder_of(root.path);
	l->root = kh_fmt("%s/", kh_str_c(resolved(l->folder.len > 0 ? l->folder : KH_STR("."))));
	if (file == KH_NONE)
		file = load_file(l, root.path, real, root.text);
	for (size_t i = 0; i < l->files->roots.len; i++)
		if (l->files->roots.at[i] == file)
			return;
	kh_push(&l->files->roots, file);
}

static void reach(kh_files *files, uint32_t index, size_t root)
{
	kh_rule_file *file = &files->files.at[index];

	if (file->reached_from[root])
		return;
	file->reached_from[root] = true;
	for (size_t i = 0; i < file->imports.len; i++)
		reach(files, file->imports.at[i], root);
}

kh_files *kh_files_load(kh_sources *sources, kh_diags *diags, const kh_rule_text *roots, size_t n, kh_import_options options)
{
	loader l = {.sources = sources, .diags = diags, .options = options, .files = KH_NEW(kh_files)};

	for (size_t i = 0; i < n; i++)
		load_root(&l, roots[i]);
	for (size_t f = 0; f < l.files->files.len; f++)
		l.files->files.at[f].reached_from = KH_NEWN(bool, l.files->roots.len);
	for (size_t root = 0; root < l.files->roots.len; root++)
		reach(l.files, l.files->roots.at[root], root);
	return l.files;
}

bool kh_files_together(const kh_files *files, size_t a, size_t b)
{
	for (size_t root = 0; root < files->roots.len; root++)
		if (files->files.at[a].reached_from[root] && files->files.at[b].reached_from[root])
			return true;
	return false;
}
