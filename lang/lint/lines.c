/* Comparison of quota lines. It answers only what is proved: lines that may or may not cover each other do not. */
#include "lang/lint/lines.h"

#define LONGEST_QUOTE 90 /* characters */

kh_lines *kh_lines_of(kh_lint *l, size_t campaign)
{
	if (l->lines == NULL)
		l->lines = KH_NEWN(kh_lines, l->plan->campaigns.len);
	kh_lines *lines = &l->lines[campaign];
	lines->plan = l->plan;
	lines->campaign = &l->plan->campaigns.at[campaign];
	return lines;
}

const kh_worlds *kh_lines_worlds(kh_lines *lines)
{
	if (lines->known == NULL)
		lines->known = kh_worlds_of(lines->plan, lines->campaign);
	return lines->known;
}

/* The lines of a campaign stand together in the plan. */
const kh_worlds *kh_lines_covered(kh_lines *lines, const kh_quota *line)
{
	size_t at = (size_t)(line - &lines->plan->quotas.at[lines->campaign->quotas.at[0]]);

	if (lines->covered == NULL)
		lines->covered = kh_alloc(lines->campaign->quotas.len * sizeof *lines->covered);
	if (lines->covered[at] == NULL)
		lines->covered[at] = kh_worlds_covered(kh_lines_worlds(lines), line);
	return lines->covered[at];
}

size_t kh_lines_count(const kh_lines *lines)
{
	return lines->campaign->quotas.len <= KH_MOST_LINES ? lines->campaign->quotas.len : 0;
}

const kh_quota *kh_lines_at(const kh_lines *lines, size_t i)
{
	return &lines->plan->quotas.at[lines->campaign->quotas.at[i]];
}

bool kh_bound_fixed(const kh_bound *bound)
{
	return bound->set && bound->of == KH_COUNT_NONE;
}

/* ---- one line inside another ---- */

static bool form_in(const kh_quota *line, kh_str form)
{
	for (size_t i = 0; i < line->forms.len; i++)
		if (kh_str_eq(line->forms.at[i], form))
			return true;
	return line->forms.len == 0;
}

static bool forms_inside(const kh_quota *a, const kh_quota *b)
{
	if (a->forms.len == 0)
		return b->forms.len == 0;
	for (size_t i = 0; i < a->forms.len; i++)
		if (!form_in(b, a->forms.at[i]))
			return false;
	return true;
}

bool kh_lines_meet(const kh_quota *a, const kh_quota *b)
{
	bool forms = a->forms.len == 0;

	for (size_t i = 0; i < a->forms.len && !forms; i++)
		forms = form_in(b, a->forms.at[i]);
	return forms && (a->branch == b->branch || a->branch == KH_NONE || b->branch == KH_NONE);
}

/* Does each part of the line's cover, kinds aside, surely hold for all of these? */
static bool none_outside(const kh_worlds *w, const kh_quota *line)
{
	if (line->places.entities.len > 0 &&
	    kh_worlds_some(kh_worlds_places(w, line->place_field, &line->places, false)) != KH_FALSE)
		return false;
	if (line->except.entities.len > 0 &&
	    kh_worlds_some(kh_worlds_places(w, line->place_field, &line->except, true)) != KH_FALSE)
		return false;
	return line->when == NULL || kh_worlds_some(kh_worlds_where(w, line->when, false)) == KH_FALSE;
}

bool kh_line_inside(kh_lines *lines, const kh_quota *a, const kh_quota *b, bool branches)
{
	if ((branches && b->branch != KH_NONE && a->branch != b->branch) || !forms_inside(a, b))
		return false;
	/* What costs nothing goes first. */
	if (b->places.entities.len == 0 && b->except.entities.len == 0 && b->when == NULL && (a->kinds & ~b->kinds) == 0)
		return true;
	const kh_worlds *covered = kh_lines_covered(lines, a);
	if ((a->kinds & ~b->kinds) != 0 && kh_worlds_some(kh_worlds_kinds(covered, a->kinds & ~b->kinds)) != KH_FALSE)
		return false;
	return kh_worlds_some(covered) != KH_FALSE && none_outside(covered, b);
}

static bool has_column(const kh_quota *line, uint32_t field)
{
	for (size_t i = 0; i < line->columns.len; i++)
		if (line->columns.at[i] == field)
			return true;
	return false;
}

/* Does one group of b hold each group of a, as far as the keys go? */
static bool groups_inside(const kh_quota *a, const kh_quota *b)
{
	if (b->per != KH_PER_COLUMNS)
		return b->per == KH_PER_LINE || (b->per == KH_PER_BRANCH && a->per == KH_PER_BRANCH);
	for (size_t i = 0; i < b->columns.len; i++)
		if (a->per != KH_PER_COLUMNS || !has_column(a, b->columns.at[i]))
			return false;
	return true;
}

static bool under(kh_lines *lines, const kh_quota *a, const kh_quota *b)
{
	return kh_bound_fixed(&b->most) && groups_inside(a, b) && kh_line_inside(lines, a, b, true);
}

/* Of two lines that stand under each other the narrower is the roof, of two alike the first. */
static bool yields(const kh_quota *line, const kh_quota *other)
{
	if (!kh_bound_fixed(&line->most) || line->most.count > other->most.count)
		return false;
	return line->most.count < other->most.count || line < other;
}

const kh_quota *kh_line_roof(kh_lines *lines, const kh_quota *line)
{
	for (size_t i = 0; i < kh_lines_count(lines); i++) {
		const kh_quota *other = kh_lines_at(lines, i);
		if (other != line && under(lines, line, other) && !(yields(line, other) && under(lines, other, line)))
			return other;
	}
	return NULL;
}

/* ---- groups ---- */

static bool count_values(kh_lines *lines, const kh_quota *line, uint32_t field, int64_t *count)
{
	if (field == KH_F_BRANCH && line->branch != KH_NONE) {
		*count = 1;
		return true;
	}
	return kh_worlds_count(kh_lines_covered(lines, line), field, count);
}

bool kh_line_groups(kh_lines *lines, const kh_quota *line, int64_t *groups)
{
	int64_t count;

	*groups = 1;
	if (line->per == KH_PER_BLOCK)
		*groups = (int64_t)line->places.entities.len;
	if (line->per == KH_PER_BRANCH)
		*groups = (int64_t)lines->campaign->branches.len;
	for (size_t i = 0; line->per == KH_PER_COLUMNS && i < line->columns.len; i++)
		if (!count_values(lines, line, line->columns.at[i], &count) || __builtin_mul_overflow(*groups, count, groups))
			return false;
	return true;
}

bool kh_line_total(kh_lines *lines, const kh_quota *line, int64_t *total)
{
	int64_t groups;

	return kh_bound_fixed(&line->most) && kh_line_groups(lines, line, &groups) &&
	       !__builtin_mul_overflow(groups, line->most.count, total);
}

/* ---- words ---- */

kh_str kh_lint_kinds(const kh_lint *l, unsigned kinds)
{
	static const kh_phrase words[] = {KH_P_COLLECTIVE, KH_P_INDIVIDUAL, KH_P_HOUSEHOLD, KH_P_ENTERPRISE};
	kh_buf out = {0};

	if (kinds == KH_ALL_KINDS)
		return kh_str_of(kh_phrase_text(KH_P_LINT_ANY_KIND, l->lang));
	for (size_t i = 0; i < KH_COUNT(words); i++)
		if (kinds & (1U << i))
			kh_buf_addf(&out, "%s%s", out.len > 0 ? ", " : "", kh_phrase_text(words[i], l->lang));
	return kh_buf_str(&out);
}

kh_str kh_lint_quote(const kh_lint *l, kh_span span)
{
	kh_str text = kh_span_text(l->sources, span);
	kh_buf out = {0};
	uint32_t cp;
	bool blank = false;
	size_t n = 0;

	for (size_t at = 0; at < text.len && n < LONGEST_QUOTE;) {
		size_t len = kh_utf8_decode(kh_str_slice(text, at, text.len), &cp);
		at += len;
		if (kh_is_blank(cp)) {
			blank = true;
			continue;
		}
		if (blank && out.len > 0)
			kh_buf_char(&out, ' ');
		kh_buf_add(&out, kh_str_slice(text, at - len, at));
		blank = false;
		n++;
	}
	if (n == LONGEST_QUOTE)
		kh_buf_addc(&out, "…");
	return kh_buf_str(&out);
}
