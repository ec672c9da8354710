/* Letters in Markdown: they read as plain text in any program, and word processors open them with their headings. The name of a file
 * comes from the name of the unit without marks: small letters, digits and dashes, never a path; equal names get a number. A letter
 * promises nothing and names no date; it says what the plan says. */
#include "runtime/report/letters.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/base/map.h"
#include "runtime/data/load.h"
#include "runtime/report/html.h"

/* Nominations told one by one under one heading; letters of a name. */
enum { ROWS_SHOWN = 1000, NAME_LETTERS = 60 };

/* ---- names of files ---- */

typedef struct {
	KH_VEC(kh_str) list;
	kh_map map;
} file_names;

static kh_str names_at(const void *owner, uint32_t index)
{
	return ((const file_names *)owner)->list.at[index];
}

/* Names that Windows keeps for devices. */
static bool is_device(kh_str stem)
{
	static const char *const devices[] = {"con", "prn", "aux", "nul"};

	for (size_t i = 0; i < KH_COUNT(devices); i++)
		if (kh_str_eq(stem, kh_str_of(devices[i])))
			return true;
	return stem.len == 4 && (kh_str_starts(stem, KH_STR("com")) || kh_str_starts(stem, KH_STR("lpt")));
}

/* "Sở Nội vụ" gives "so-noi-vu". */
static kh_str stem_of(kh_str name)
{
	kh_str bare = kh_bare_key(name);
	kh_buf out = {0};

	for (size_t i = 0; i < bare.len && out.len < NAME_LETTERS; i++) {
		char c = bare.ptr[i];
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			kh_buf_char(&out, c);
		else if (out.len > 0 && out.ptr[out.len - 1] != '-')
			kh_buf_char(&out, '-');
	}
	while (out.len > 0 && out.ptr[out.len - 1] == '-')
		out.len--;
	if (out.len == 0)
		return KH_STR("don-vi");
	return is_device(kh_buf_str(&out)) ? kh_fmt("don-vi-%s", kh_str_c(kh_buf_str(&out))) : kh_str_copy(kh_buf_str(&out));
}

static kh_str file_of(file_names *names, kh_str sender)
{
	kh_str stem = stem_of(sender.len > 0 ? sender : KH_STR("không rõ đơn vị")), name = stem;

	for (unsigned n = 2; kh_map_find(&names->map, name) != KH_NONE; n++)
		name = kh_fmt("%s-%u", kh_str_c(stem), n);
	kh_push(&names->list, name);
	kh_map_add(&names->map, name, (uint32_t)(names->list.len - 1));
	return kh_fmt("%s.md", kh_str_c(name));
}

/* ---- a letter ---- */

typedef struct {
	kh_out *out;
	const kh_judgement *j;
	const kh_senders *senders;
	const kh_sender *to;
	kh_lang lang;
} letter;

static void say(const letter *l, const char *pattern, kh_phrase phrase, const kh_str *args, size_t n)
{
	kh_markdown(l->out, pattern, KH_ARGS(kh_phrase_fill(phrase, l->lang, args, n)));
}

static void add_opening(const letter *l)
{
	kh_str to = l->to->name.len > 0 ? l->to->name : kh_words(KH_P_UNIT_NOBODY, l->lang), n[KH_FATES];

	for (size_t i = 0; i < KH_FATES; i++)
		n[i] = kh_count_text((int64_t)l->to->count[i], l->lang);
	say(l, "# {0}\n\n", KH_P_PAGE_TITLE, NULL, 0);
	say(l, "**{0}**\n\n", KH_P_LETTER_TO, KH_ARGS(to));
	say(l, "{0}\n\n", KH_P_LETTER_OPENING, KH_ARGS(kh_head_plans(l->j->plan, l->lang)));
	say(l, "{0}\n", KH_P_UNIT_SUMMARY,
	    KH_ARGS(kh_count_text((int64_t)l->to->rows, l->lang), n[KH_TO_KEEP], n[KH_TO_CORRECT], n[KH_TO_COMPLETE],
		    n[KH_TO_DROP]));
}

static void add_reasons(const letter *l, uint32_t row, kh_fate fate)
{
	size_t n;
	const kh_finding *f = kh_row_findings(l->j, row, &n);

	for (size_t i = 0; i < n; i++) {
		if (!kh_finding_decides(&f[i], fate))
			continue;
		kh_wording says = kh_finding_words(l->j, &f[i], l->lang);
		kh_str cite = f[i].clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&l->j->plan->clauses.at[f[i].clause], l->lang);
		say(l, "  - {0}\n", KH_P_BY_CLAUSE_BRIEF, KH_ARGS(says.message, cite));
		if (says.hint.len > 0)
			say(l, "    {0}\n", KH_P_TO_CORRECT, KH_ARGS(says.hint));
	}
}

static void add_nomination(const letter *l, uint32_t row, kh_fate fate)
{
	const kh_table *table = l->j->table;
	uint32_t campaign = kh_campaign_of(l->j, row);
	kh_str name = kh_cell_text(table, row, KH_F_NAME), unit = kh_cell_text(table, row, KH_F_UNIT);

	kh_markdown(l->out, "- **{0}**",
		    KH_ARGS(kh_phrase_fill(
			    KH_P_NOMINEE_OF, l->lang,
			    KH_ARGS(name.len > 0 ? kh_str_copy(name) : kh_words(KH_P_EMPTY_CELL, l->lang), kh_str_copy(unit)))));
	if (campaign != KH_NONE)
		say(l, ", {0}", KH_P_CAMPAIGN_BRIEF, KH_ARGS(kh_campaign_label(l->j->plan, &l->j->plan->campaigns.at[campaign])));
	kh_markdown(l->out, " ({0})\n", KH_ARGS(kh_row_place(l->j, row, l->lang)));
	add_reasons(l, row, fate);
}

static void add_fate(const letter *l, kh_fate fate)
{
	static const kh_phrase titles[KH_FATES] = {KH_P_FATE_KEEP, KH_P_FATE_CORRECT, KH_P_FATE_COMPLETE, KH_P_FATE_DROP};
	size_t told = 0;

	if (l->to->count[fate] == 0)
		return;
	say(l, "\n## {0}\n\n", KH_P_FATE_COUNT,
	    KH_ARGS(kh_words(titles[fate], l->lang), kh_count_text((int64_t)l->to->count[fate], l->lang)));
	for (size_t i = 0; i < l->to->rows && told < ROWS_SHOWN; i++) {
		uint32_t row = l->senders->rows[l->to->first + i];
		if (l->senders->fate[row] != fate)
			continue;
		add_nomination(l, row, fate);
		told++;
	}
	if (told < l->to->count[fate])
		say(l, "- {0}\n", KH_P_MORE_OF_THEM, KH_ARGS(kh_count_text((int64_t)(l->to->count[fate] - told), l->lang)));
}

/* Counts of the sender or of its campaigns: a minimum that is not reached, a line that is undecided. */
static void add_general(const letter *l)
{
	size_t n;
	uint32_t *findings = kh_sender_findings(l->j, l->senders, l->to, &n);

	if (n > 0)
		say(l, "\n## {0}\n\n", KH_P_UNIT_ALSO, NULL, 0);
	for (size_t i = 0; i < n; i++) {
		const kh_finding *f = &l->j->findings.at[findings[i]];
		kh_str cite = f->clause == KH_NONE ? KH_NO_STR : kh_clause_cite(&l->j->plan->clauses.at[f->clause], l->lang);
		say(l, "- {0}\n", KH_P_BY_CLAUSE_BRIEF, KH_ARGS(kh_finding_message(l->j, f, l->lang), cite));
	}
	kh_plain_free(findings);
}

static void add_letter(const letter *l)
{
	bool fine = l->to->count[KH_TO_KEEP] == l->to->rows;

	add_opening(l);
	add_fate(l, KH_TO_DROP);
	add_fate(l, KH_TO_CORRECT);
	add_fate(l, KH_TO_COMPLETE);
	add_fate(l, KH_TO_KEEP);
	add_general(l);
	say(l, "\n{0}\n\n", fine ? KH_P_LETTER_FINE : KH_P_LETTER_ASKS, NULL, 0);
	say(l, "{0}\n", KH_P_LETTER_CLOSING, NULL, 0);
}

/* ---- the folder ---- */

/* One file, whole; path stays valid for messages. Rows are read again for it, perhaps others than were judged. */
static bool write_letter(const letter *l, const char *path)
{
	if (!kh_out_open(l->out, path, NULL, 0))
		return false;
	add_letter(l);
	if (kh_table_changed(l->j->table).len == 0)
		return kh_out_close(l->out);
	kh_out_drop(l->out);
	l->out->error = KH_OUT_INPUT_CHANGED;
	return false;
}

/* Has a signal come? Then the letters end. */
static bool is_stopped(kh_out *out, const char *path, const sigset_t *before)
{
	int signal = kh_signals_waiting(before);

	if (signal != 0)
		kh_out_stop(out, path, signal);
	return signal != 0;
}

typedef struct {
	const char *path;
	file_names names; /* of the letters that were begun */
} folder;

static bool write_all(kh_out *out, const kh_judgement *j, folder *into, const sigset_t *before, kh_lang lang)
{
	kh_senders senders = kh_senders_of(j);
	bool fine = true;

	kh_map_init(&into->names.map, names_at, &into->names);
	for (size_t i = 0; i < senders.list.len && fine; i++) {
		const kh_sender *to = &senders.list.at[i];
		letter l = {.out = out, .j = j, .senders = &senders, .to = to, .lang = lang};
		fine = !is_stopped(out, into->path, before) &&
		       write_letter(&l, kh_str_c(kh_fmt("%s/%s", into->path, kh_str_c(file_of(&into->names, to->name)))));
	}
	kh_map_free(&into->names.map);
	kh_senders_free(&senders);
	return fine;
}

/* Removes what write_all left in a folder of our own; takes no memory. */
static void remove_all(void *owner)
{
	const folder *from = owner;
	char path[PATH_MAX];

	for (size_t i = 0; i < from->names.list.len; i++) {
		kh_str name = from->names.list.at[i];
		snprintf(path, sizeof path, "%s/%.*s.md", from->path, (int)name.len, name.ptr);
		unlink(path);
	}
	rmdir(from->path);
}

static bool fail(kh_out *out, const char *path, int error)
{
	out->error = error;
	out->path = path;
	return false;
}

/* The letters into a new folder beside the one asked for, which then takes its name. */
static bool write_new(kh_out *out, const kh_judgement *j, const char *path, const sigset_t *before, kh_lang lang)
{
	char *name = (char *)(uintptr_t)kh_str_c(kh_fmt("%s.khen-XXXXXX", path));
	folder under_way = {.path = name};
	kh_rollback undo;

	if (!mkdtemp(name))
		return fail(out, path, errno);
	kh_rollback_push(&undo, remove_all, &under_way);
	bool fine = write_all(out, j, &under_way, before, lang) && !is_stopped(out, path, before);
	if (fine && rename(name, path) != 0)
		fine = fail(out, path, errno == EEXIST ? ENOTEMPTY : errno);
	kh_rollback_pop(&undo);
	if (fine)
		return true;
	remove_all(&under_way);
	out->path = path;
	return false;
}

/* "letters/" is the folder "letters". */
static const char *without_slash(const char *path)
{
	kh_str s = kh_str_of(path);

	while (s.len > 1 && s.ptr[s.len - 1] == '/')
		s.len--;
	return kh_str_c(kh_str_copy(s));
}

bool kh_letters_write(kh_out *out, const kh_judgement *j, const char *path, bool force, kh_lang lang)
{
	folder into = {.path = without_slash(path)};
	struct stat there;
	sigset_t before;
	bool fine;

	out->error = out->stopped_by = 0;
	kh_signals_hold(&before);
	if (!force || stat(into.path, &there) != 0)
		fine = write_new(out, j, into.path, &before, lang);
	else
		fine = S_ISDIR(there.st_mode) ? write_all(out, j, &into, &before, lang) : fail(out, into.path, ENOTDIR);
	if (out->stopped_by == 0)
		kh_signals_release(&before);
	return fine;
}
