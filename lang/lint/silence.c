/* Comments that silence findings: reading them, finding what they stand before, and telling those that are idle. */
#include "lang/lint/silence.h"

/* A declaration, item, clause or line, in order of place. */
typedef struct {
	kh_span span;
	size_t parent; /* index + 1; 0: none */
} part;

/* One code of one comment. */
typedef struct {
	kh_code code;
	kh_span span;  /* the code as written */
	kh_span cover; /* findings that begin in it are silenced */
	kh_str reason;
	size_t comment; /* index into the comments of its file */
	bool used;
} silencing;

typedef struct {
	const kh_rule_file *file;
	const kh_lint_settings *settings;
	kh_lint_findings *findings;
	kh_diags more; /* KT190, KT191 */
	KH_VEC(part) parts;
	KH_VEC(silencing) list;
} silencer;

/* ---- what a comment stands before ---- */

static void collect_parts(silencer *s, const kh_node *node, size_t parent)
{
	for (size_t i = 0; i < node->kids.len; i++) {
		const kh_node *kid = node->kids.at[i];
		if (kid == NULL || (node->kind == KH_N_AWARDS && kid->kind != KH_N_QUOTA))
			continue;
		kh_push(&s->parts, (part){kid->span, parent});
		bool inside = kid->kind == KH_N_CAMPAIGN || kid->kind == KH_N_AWARDS || kid->kind == KH_N_RULE ||
			      kid->kind == KH_N_DOCUMENT || kid->kind == KH_N_UNIT || kid->kind == KH_N_BLOCK;
		if (inside)
			collect_parts(s, kid, s->parts.len);
	}
}

/* The first part that begins at the offset or after it. */
static size_t part_from(const silencer *s, uint32_t offset)
{
	size_t i;

	kh_bisect(i, 0, s->parts.len, s->parts.at[i].span.start < offset);
	return i;
}

static uint32_t line_start(const kh_source *source, uint32_t offset)
{
	size_t at = offset - source->base;

	while (at > 0 && source->text.ptr[at - 1] != '\n')
		at--;
	return source->base + (uint32_t)at;
}

/* What the comment stands behind on its line, else what comes next between the same braces; nowhere: nothing does. */
static kh_span covered(const silencer *s, kh_span comment)
{
	size_t behind = part_from(s, line_start(s->file->source, comment.start)), next = part_from(s, comment.start), inside = next;

	if (behind < next)
		return s->parts.at[behind].span;
	while (inside > 0 && s->parts.at[inside - 1].span.end <= comment.start)
		inside = s->parts.at[inside - 1].parent;
	if (next == s->parts.len || (inside > 0 && s->parts.at[next].span.start >= s->parts.at[inside - 1].span.end))
		return KH_NOWHERE;
	return s->parts.at[next].span;
}

/* ---- reading a comment ---- */

typedef struct {
	kh_str text;
	size_t at;
} words;

/* The next word, ended by a blank, a comma or a colon; empty at the end and before a colon. */
static kh_str next_word(words *w)
{
	size_t from;
	uint32_t cp;

	while (w->at < w->text.len) {
		size_t len = kh_utf8_decode(kh_str_slice(w->text, w->at, w->text.len), &cp);
		if (!kh_is_blank(cp) && cp != ',')
			break;
		w->at += len;
	}
	from = w->at;
	while (w->at < w->text.len) {
		size_t len = kh_utf8_decode(kh_str_slice(w->text, w->at, w->text.len), &cp);
		if (kh_is_blank(cp) || cp == ',' || cp == ':')
			break;
		w->at += len;
	}
	return kh_str_slice(w->text, from, w->at);
}

/* Takes the words of a phrase in either language; false and nothing is taken where others stand there. */
static bool take_phrase(words *w, const char *vietnamese, const char *english)
{
	words before = *w, one = *w;
	kh_str first = kh_key(next_word(&one));
	words two = one;
	kh_str both = kh_fmt("%s %s", kh_str_c(first), kh_str_c(kh_key(next_word(&two))));

	*w = kh_str_eq(first, kh_str_of(english)) ? one : kh_str_eq(both, kh_str_of(vietnamese)) ? two : before;
	return w->at != before.at;
}

static bool looks_like_code(kh_str word)
{
	kh_str key = kh_key(word);

	if (kh_str_starts(key, KH_STR("kt")) && key.len > 2)
		return key.ptr[2] >= '0' && key.ptr[2] <= '9';
	for (size_t i = 0; i < key.len; i++)
		if (key.ptr[i] < '0' || key.ptr[i] > '9')
			return false;
	return key.len == 3;
}

static void refuse(silencer *s, kh_span comment, kh_phrase why, kh_str word)
{
	kh_diag_add(&s->more, KH_KT191, comment, KH_ARGS(kh_phrase_fill(why, s->more.lang, KH_ARGS(word))));
}

/* Adds the codes that stand next; false: one of them is wrong, and that is told. */
static bool take_codes(silencer *s, words *w, silencing proto, kh_span comment)
{
	for (;;) {
		words before = *w;
		kh_str word = next_word(w);
		if (!looks_like_code(word)) {
			*w = before;
			return true;
		}
		proto.code = kh_code_find(word);
		if (proto.code == KH_CODE_COUNT || !kh_lint_settable(proto.code)) {
			refuse(s, comment, proto.code == KH_CODE_COUNT ? KH_P_SILENCE_NO_SUCH : KH_P_SILENCE_NEVER, word);
			return false;
		}
		proto.span.start = comment.start + (uint32_t)(word.ptr - w->text.ptr);
		proto.span.end = proto.span.start + (uint32_t)word.len;
		kh_push(&s->list, proto);
	}
}

/* What stands behind the colon; empty: no colon, or nothing behind it. */
static kh_str take_reason(words *w)
{
	words next = *w;

	if (next_word(&next).len > 0 || next.at >= next.text.len || next.text.ptr[next.at] != ':')
		return KH_NO_STR;
	return kh_str_trim(kh_str_slice(next.text, next.at + 1, next.text.len));
}

static void read_comment(silencer *s, size_t index)
{
	kh_span comment = s->file->tree->comments.at[index];
	const kh_source *source = s->file->source;
	kh_str text = kh_str_slice(source->text, comment.start - source->base, comment.end - source->base);
	words w = {.text = text, .at = 1};
	size_t first = s->list.len;

	if (!take_phrase(&w, "bỏ qua", "ignore"))
		return;
	bool whole = take_phrase(&w, "cả tệp", "file");
	words before = w;
	kh_str word = next_word(&w);
	if (!looks_like_code(word)) { /* prose, where it goes on */
		if (word.len == 0)
			refuse(s, comment, KH_P_SILENCE_NO_CODE, KH_NO_STR);
		return;
	}
	w = before;
	kh_span cover = whole ? (kh_span){source->base, source->base + (uint32_t)source->text.len + 1} : covered(s, comment);
	bool fine = take_codes(s, &w, (silencing){.cover = cover, .comment = index}, comment);
	kh_str reason = take_reason(&w);
	if (fine && reason.len == 0)
		refuse(s, comment, KH_P_SILENCE_NO_REASON, KH_NO_STR);
	else if (fine && whole && s->parts.len > 0 && s->parts.at[0].span.start < comment.start)
		refuse(s, comment, KH_P_SILENCE_TOO_LATE, KH_NO_STR);
	else if (fine) {
		for (size_t i = first; i < s->list.len; i++)
			s->list.at[i].reason = reason;
		return;
	}
	s->list.len = first;
}

/* ---- silencing ---- */

static size_t finding_from(const kh_lint_findings *findings, uint32_t offset)
{
	size_t i;

	kh_bisect(i, 0, findings->len, findings->at[i].diag.span.start < offset);
	return i;
}

static void apply(silencer *s, silencing *one)
{
	for (size_t i = finding_from(s->findings, one->cover.start); i < s->findings->len; i++) {
		kh_lint_finding *finding = &s->findings->at[i];
		if (finding->diag.span.start >= one->cover.end)
			break;
		if (finding->diag.code != one->code)
			continue;
		one->used = true;
		if (finding->reason.len == 0)
			finding->reason = one->reason;
	}
}

/* ---- idle comments ---- */

/* The comment with its line where it stands alone, else with the blanks before it. */
static kh_span whole_comment(const kh_source *source, kh_span comment)
{
	size_t start = comment.start - source->base, end = comment.end - source->base;

	while (start > 0 && (source->text.ptr[start - 1] == ' ' || source->text.ptr[start - 1] == '\t'))
		start--;
	if ((start == 0 || source->text.ptr[start - 1] == '\n') && end < source->text.len)
		end++;
	return (kh_span){source->base + (uint32_t)start, source->base + (uint32_t)end};
}

/* The code with the comma that parts it from its neighbour. */
static kh_span code_with_comma(const silencer *s, size_t first, size_t at)
{
	kh_span span = s->list.at[at].span;

	if (at > first)
		return (kh_span){s->list.at[at - 1].span.end, span.end};
	return (kh_span){span.start, s->list.at[at + 1].span.start};
}

static void tell_comment(silencer *s, size_t first, size_t end)
{
	kh_span comment = s->file->tree->comments.at[s->list.at[first].comment];
	kh_buf codes = {0};

	for (size_t i = first; i < end; i++)
		kh_buf_addf(&codes, "%s%s", i > first ? ", " : "", kh_code_text(s->list.at[i].code));
	kh_diag_add(&s->more, KH_KT190, comment, KH_ARGS(kh_buf_str(&codes)))->fix = whole_comment(s->file->source, comment);
}

/* The codes first..end are those of one comment. */
static void tell_idle(silencer *s, size_t first, size_t end)
{
	KH_VEC(size_t) idle = {0};

	for (size_t i = first; i < end; i++)
		if (!s->settings->off[s->list.at[i].code] && !s->list.at[i].used)
			kh_push(&idle, i);
	if (idle.len == end - first) {
		tell_comment(s, first, end);
		return;
	}
	for (size_t i = 0; i < idle.len; i++) {
		const silencing *one = &s->list.at[idle.at[i]];
		kh_diag_add(&s->more, KH_KT190, one->span, KH_ARGS(kh_str_of(kh_code_text(one->code))))->fix =
			code_with_comma(s, first, idle.at[i]);
	}
}

static void tell_all_idle(silencer *s)
{
	for (size_t first = 0, end; first < s->list.len; first = end) {
		for (end = first + 1; end < s->list.len && s->list.at[end].comment == s->list.at[first].comment; end++)
			;
		tell_idle(s, first, end);
	}
}

static void silence_file(silencer *s, bool main)
{
	s->parts.len = s->list.len = 0;
	collect_parts(s, s->file->tree->file, 0);
	for (size_t i = 0; i < s->file->tree->comments.len; i++)
		read_comment(s, i);
	for (size_t i = 0; i < s->list.len; i++)
		apply(s, &s->list.at[i]);
	if (main) /* in an imported file it may serve another plan */
		tell_all_idle(s);
}

/* Puts what was told of comments among the findings, both in order of place. */
static void merge(kh_lint_findings *findings, const kh_diags *more, const kh_lint_settings *settings)
{
	kh_lint_findings all = {0};
	size_t k = 0;

	for (size_t i = 0; i <= findings->len; i++) {
		for (; k < more->list.len && (i == findings->len || more->list.at[k].span.start < findings->at[i].diag.span.start);
		     k++) {
			kh_diag diag = more->list.at[k];
			diag.severity = settings->severity[diag.code];
			if (!settings->off[diag.code])
				kh_push(&all, (kh_lint_finding){.diag = diag});
		}
		if (i < findings->len)
			kh_push(&all, findings->at[i]);
	}
	*findings = all;
}

void kh_lint_silence(const kh_plan *plan, const kh_lint_settings *settings, kh_lint_findings *findings)
{
	silencer s = {.settings = settings, .findings = findings};
	size_t n = plan->files->files.len;

	s.more.lang = findings->lang;
	for (size_t f = 0; f < n; f++) {
		s.file = &plan->files->files.at[f];
		silence_file(&s, f == plan->files->roots.at[0]);
	}
	kh_diags_sort(&s.more);
	kh_lang lang = findings->lang;
	merge(findings, &s.more, settings);
	findings->lang = lang;
}
