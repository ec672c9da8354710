/* Reads the letters of a campaign in their order. One slip is one fault: "a b c d d e" has d twice, and đ is not missing besides. */
#include "lang/lint/letters.h"

#include "lang/grammar.tab.h"

static const char *const letters[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l",
				      "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x"};
_Static_assert(KH_COUNT(letters) == KH_LETTERS, "KH_LETTERS counts the letters");

uint32_t kh_letter_index(kh_str letter)
{
	for (uint32_t i = 0; i < KH_LETTERS; i++)
		if (kh_str_eq(letter, kh_str_of(letters[i])))
			return i;
	return KH_NONE;
}

kh_str kh_letter_at(uint32_t index)
{
	return kh_str_of(letters[index]);
}

kh_main_clause kh_main_clause_of(const kh_node *clause)
{
	switch ((int)clause->kind) {
	case KH_N_HOST:
		return KH_MAIN_HOST;
	case KH_N_SUBJECTS:
		return KH_MAIN_SUBJECTS;
	case KH_N_PERIOD:
		return KH_MAIN_PERIOD;
	case KH_N_AWARDS:
		return KH_MAIN_AWARDS;
	case KH_N_TEXTS_ITEM:
		return clause->word == TOK_GOAL ? KH_MAIN_GOAL : clause->word == TOK_CONTENT ? KH_MAIN_CONTENT : KH_MAIN_COUNT;
	default:
		return KH_MAIN_COUNT;
	}
}

typedef struct {
	bool used[KH_LETTERS]; /* by any clause */
	uint32_t before;       /* letters passed so far: index + 1 of the last one */
	const kh_node *clause; /* the last one */
	kh_letter_faults out;
} walk;

static void missing(walk *w, uint32_t to, const kh_node *clause)
{
	uint32_t first = w->before;

	while (first < to && w->used[first])
		first++;
	uint32_t last = first;
	while (last + 1 < to && !w->used[last + 1])
		last++;
	if (first < to)
		kh_push(&w->out.list, (kh_letter_fault){KH_LETTER_MISSING, first, last, clause, NULL});
}

static void twice(walk *w, uint32_t letter, const kh_node *clause)
{
	bool free_next = letter + 1 < KH_LETTERS && !w->used[letter + 1];

	kh_push(&w->out.list, (kh_letter_fault){KH_LETTER_TWICE, letter, free_next ? letter + 1 : KH_NONE, clause, w->clause});
	w->before = letter + (free_next ? 2 : 1);
}

static void step(walk *w, const kh_node *clause)
{
	uint32_t letter = kh_letter_index(clause->label);

	if (letter == KH_NONE) {
		kh_push(&w->out.list, (kh_letter_fault){KH_LETTER_FOREIGN, 0, 0, clause, NULL});
		w->before = w->before < KH_LETTERS ? w->before + 1 : w->before;
		return;
	}
	if (w->clause != NULL && kh_str_eq(w->clause->label, clause->label)) {
		if (kh_main_clause_of(w->clause) != kh_main_clause_of(clause))
			twice(w, letter, clause);
		return;
	}
	if (letter + 1 < w->before)
		kh_push(&w->out.list, (kh_letter_fault){KH_LETTER_LATE, letter, kh_letter_index(w->clause->label), clause, NULL});
	else
		missing(w, letter, clause);
	w->before = letter + 1;
	w->clause = clause;
}

kh_letter_faults kh_letters_check(const kh_node *campaign)
{
	walk w = {0};

	for (size_t i = 0; i < campaign->kids.len; i++) {
		uint32_t letter = kh_letter_index(campaign->kids.at[i]->label);
		if (letter != KH_NONE)
			w.used[letter] = true;
	}
	for (size_t i = 0; i < campaign->kids.len; i++) {
		const kh_node *clause = campaign->kids.at[i];
		if (clause->label.len > 0 && kh_main_clause_of(clause) != KH_MAIN_COUNT)
			step(&w, clause);
	}
	return w.out;
}
