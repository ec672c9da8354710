/* KT157: how many awards the plan gives, at most and at least, as far as its lines tell. A line under another is not added
 * again; lines in groups count where their groups can be counted. */
#include "lang/lint/lines.h"

#define MOST_NAMED 20 /* campaigns named in the finding */

typedef struct {
	int64_t most, least;
	int64_t by_kinds[KH_ALL_KINDS + 1];
	size_t counted, open; /* lines */
	kh_buf open_in;       /* numbers of campaigns ... */
	size_t named;         /* ... and how many */
	bool fits;
} totals;

static void add(totals *t, int64_t *sum, int64_t n)
{
	t->fits = !__builtin_add_overflow(*sum, n, sum) && t->fits;
}

static void name_campaign(totals *t, kh_str number)
{
	if (t->named < MOST_NAMED)
		kh_buf_addf(&t->open_in, "%s%s", t->named > 0 ? ", " : "", kh_str_c(number));
	else if (t->named == MOST_NAMED)
		kh_buf_addc(&t->open_in, ", …");
	t->named++;
}

static void add_line(totals *t, kh_lines *lines, const kh_quota *line, bool *named)
{
	int64_t groups = 1, total;
	const kh_quota *roof = kh_lines_count(lines) > 1 ? kh_line_roof(lines, line) : NULL;

	if (line->per != KH_PER_COLUMNS && kh_bound_fixed(&line->least) && roof == NULL && kh_line_groups(lines, line, &groups))
		add(t, &t->least, groups * line->least.count);
	if (roof != NULL || !line->most.set) {
		t->counted += roof != NULL;
	} else if (kh_line_total(lines, line, &total)) {
		t->counted++;
		add(t, &t->most, total);
		add(t, &t->by_kinds[line->kinds], total);
	} else {
		t->open++;
		if (!*named)
			name_campaign(t, lines->campaign->number);
		*named = true;
	}
}

/* "tập thể, cá nhân: 275; doanh nghiệp: 15". */
static kh_str kinds_text(const kh_lint *l, const totals *t)
{
	kh_buf out = {0};

	for (unsigned kinds = 1; kinds <= KH_ALL_KINDS; kinds++)
		if (t->by_kinds[kinds] > 0)
			kh_buf_addf(&out, "%s%s: %s", out.len > 0 ? "; " : "", kh_str_c(kh_lint_kinds(l, kinds)),
				    kh_str_c(kh_count_text(t->by_kinds[kinds], l->lang)));
	return kh_buf_str(&out);
}

static void report(kh_lint *l, const totals *t)
{
	kh_str none = KH_NO_STR, least = t->least > 0 ? kh_count_text(t->least, l->lang) : none;
	kh_str open = t->open > 0 ? kh_phrase_count(KH_P_LINT_LINE, l->lang, t->open) : none;

	if (t->counted > 0)
		kh_lint_report(l, KH_KT157, l->plan->document.node->focus,
			       KH_ARGS(kh_phrase_count(KH_P_LINT_LINE, l->lang, t->counted), kh_count_text(t->most, l->lang),
				       kinds_text(l, t), least, open, kh_buf_str(&t->open_in)));
	else
		kh_lint_report(l, KH_KT157, l->plan->document.node->focus,
			       KH_ARGS(none, none, none, none, open, kh_buf_str(&t->open_in)));
}

void kh_lint_quota_sum(kh_lint *l)
{
	totals t = {.fits = true};

	if (l->plan->document.node == NULL)
		return;
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		kh_lines *lines = kh_lines_of(l, i);
		bool named = false;
		for (size_t k = 0; k < lines->campaign->quotas.len; k++)
			add_line(&t, lines, kh_lines_at(lines, k), &named);
	}
	if (t.fits && t.counted + t.open > 0)
		report(l, &t);
}
