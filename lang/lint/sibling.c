/* KT108: a campaign whose heading word (chuyên đề, phong trào) differs from nearly all others, or whose clause carries another letter
 * than in nearly all campaigns that have the same clauses. Where letters are out of order KT103 has said so. */
#include "lang/grammar.tab.h"
#include "lang/keyword.h"
#include "lang/lint/letters.h"

/* Few enough against the many to be a slip, with many enough to go by. */
static bool stands_out(size_t few, size_t many)
{
	return many >= 5 && few * 5 <= many;
}

static kh_str count_text(size_t n)
{
	return kh_fmt("%zu", n);
}

static void look_at_words(kh_lint *l)
{
	size_t movements = 0, n = l->plan->campaigns.len;

	for (size_t i = 0; i < n; i++)
		movements += l->plan->campaigns.at[i].node->word == TOK_MOVEMENT;
	int odd = movements * 2 < n ? TOK_MOVEMENT : TOK_CAMPAIGN, usual = odd == TOK_MOVEMENT ? TOK_CAMPAIGN : TOK_MOVEMENT;
	size_t few = odd == TOK_MOVEMENT ? movements : n - movements;
	if (!stands_out(few, n - few))
		return;
	for (size_t i = 0; i < n; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (campaign->node->word == odd)
			kh_lint_report(l, KH_KT108, campaign->node->focus,
				       KH_ARGS(campaign->number, kh_str_of(kh_keyword_text(odd, l->lang)),
					       kh_str_of(kh_keyword_text(usual, l->lang)), count_text(n - few)));
	}
}

/* ---- letters ---- */

#define SETS (1u << KH_MAIN_COUNT)

typedef struct {
	size_t with_set[SETS];                    /* campaigns by the set of their lettered clauses */
	size_t letter[KH_MAIN_COUNT][KH_LETTERS]; /* of campaigns with the commonest set */
	unsigned set;                             /* the commonest */
} usage;

static unsigned lettered_set(const kh_node *campaign)
{
	unsigned set = 0;

	for (size_t i = 0; i < campaign->kids.len; i++) {
		kh_main_clause main = kh_main_clause_of(campaign->kids.at[i]);
		if (main != KH_MAIN_COUNT && kh_letter_index(campaign->kids.at[i]->label) != KH_NONE)
			set |= 1u << main;
	}
	return set;
}

static uint32_t usual_letter(const usage *u, kh_main_clause main)
{
	uint32_t best = 0;

	for (uint32_t i = 1; i < KH_LETTERS; i++)
		if (u->letter[main][i] > u->letter[main][best])
			best = i;
	return best;
}

static void count_letters(usage *u, const kh_node *campaign)
{
	for (size_t i = 0; i < campaign->kids.len; i++) {
		kh_main_clause main = kh_main_clause_of(campaign->kids.at[i]);
		uint32_t letter = kh_letter_index(campaign->kids.at[i]->label);
		if (main != KH_MAIN_COUNT && letter != KH_NONE)
			u->letter[main][letter]++;
	}
}

static int keyword_of(kh_main_clause main)
{
	static const int words[] = {TOK_HOST, TOK_GOAL, TOK_SUBJECTS, TOK_CONTENT, TOK_PERIOD, TOK_AWARDS};

	return words[main];
}

/* Reports the first clause that carries another letter: what follows it is shifted with it. */
static void look_at_clauses(kh_lint *l, const usage *u, const kh_campaign *campaign)
{
	for (size_t i = 0; i < campaign->node->kids.len; i++) {
		const kh_node *clause = campaign->node->kids.at[i];
		kh_main_clause main = kh_main_clause_of(clause);
		uint32_t letter = kh_letter_index(clause->label);
		if (main == KH_MAIN_COUNT || letter == KH_NONE)
			continue;
		uint32_t usual = usual_letter(u, main);
		size_t few = u->letter[main][letter], many = u->letter[main][usual];
		if (letter == usual || !stands_out(few, many))
			continue;
		kh_lint_report(l, KH_KT108, (kh_span){clause->span.start, clause->span.start + (uint32_t)clause->label.len + 1},
			       KH_ARGS(campaign->number, KH_NO_STR, KH_NO_STR, KH_NO_STR,
				       kh_str_of(kh_keyword_text(keyword_of(main), l->lang)), clause->label, kh_letter_at(usual),
				       count_text(many)));
		return;
	}
}

static void look_at_letters(kh_lint *l)
{
	usage *u = KH_NEW(usage);
	size_t n = l->plan->campaigns.len;

	for (size_t i = 0; i < n; i++)
		u->with_set[lettered_set(l->plan->campaigns.at[i].node)]++;
	for (unsigned set = 1; set < SETS; set++)
		if (u->with_set[set] > u->with_set[u->set] || u->set == 0)
			u->set = set;
	for (size_t i = 0; i < n; i++)
		if (lettered_set(l->plan->campaigns.at[i].node) == u->set)
			count_letters(u, l->plan->campaigns.at[i].node);
	for (size_t i = 0; i < n; i++) {
		const kh_campaign *campaign = &l->plan->campaigns.at[i];
		if (lettered_set(campaign->node) == u->set && kh_letters_check(campaign->node).list.len == 0)
			look_at_clauses(l, u, campaign);
	}
}

void kh_lint_sibling(kh_lint *l)
{
	look_at_words(l);
	look_at_letters(l);
}
