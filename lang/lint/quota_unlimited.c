/* KT158: a line with a limit for each of something, where nobody can say how many there are: units of an open block or of no block,
 * values of a column. The number of awards has no upper bound then, unless another line bounds it. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/lint/lines.h"

static kh_str open_block(const kh_lint *l, const kh_quota *line)
{
	for (size_t i = 0; i < line->places.entities.len; i++)
		if (kh_register_open(l->plan->reg, line->places.entities.at[i]))
			return kh_entity_name(l->plan->reg, line->places.entities.at[i]);
	return KH_NO_STR;
}

/* "mỗi đơn vị", "mỗi [dịp], [đơn vị]". */
static kh_str each_what(const kh_lint *l, const kh_node *scope)
{
	kh_buf out = {0};

	kh_buf_addf(&out, "%s ", kh_keyword_text(TOK_EACH, l->lang));
	if (scope->word2 != 0)
		kh_buf_addc(&out, kh_keyword_text(scope->word2, l->lang));
	for (size_t i = 1; i < scope->kids.len; i++)
		kh_buf_addf(&out, "%s[%s]", i > 1 ? ", " : "", kh_str_c(scope->kids.at[i]->text));
	return kh_buf_str(&out);
}

static void check(kh_lint *l, kh_lines *lines, const kh_quota *line)
{
	const kh_node *scope = kh_node_kid(line->node, 0);
	int64_t groups;

	if (line->per != KH_PER_COLUMNS || !kh_bound_fixed(&line->most) || line->most.count == 0 || scope == NULL)
		return;
	if (kh_line_groups(lines, line, &groups) || (kh_lines_count(lines) > 1 && kh_line_roof(lines, line) != NULL))
		return;
	kh_lint_report(l, KH_KT158, scope->span,
		       KH_ARGS(lines->campaign->number, open_block(l, line), kh_count_text(line->most.count, l->lang),
			       each_what(l, scope)));
}

void kh_lint_quota_unlimited(kh_lint *l)
{
	for (size_t i = 0; i < l->plan->campaigns.len; i++) {
		kh_lines *lines = kh_lines_of(l, i);
		for (size_t k = 0; k < lines->campaign->quotas.len; k++)
			check(l, lines, kh_lines_at(lines, k));
	}
}
