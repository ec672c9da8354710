/* The nearest name. A letter costs two, marks that differ besides cost one together; a name that is further off than a third of
 * what was written is no help and is not offered. */
#include "lang/suggest.h"

size_t kh_suggest_allowed(kh_str wanted_bare)
{
	size_t third = kh_utf8_count(wanted_bare) / 3;

	return third < KH_SUGGEST_LETTERS ? third : KH_SUGGEST_LETTERS;
}

void kh_suggest_start(kh_suggestion *s, kh_str wanted)
{
	*s = (kh_suggestion){.wanted = kh_key(wanted), .wanted_bare = kh_bare_key(wanted), .cost = SIZE_MAX};
	s->allowed = kh_suggest_allowed(s->wanted_bare);
}

void kh_suggest_try(kh_suggestion *s, kh_str candidate)
{
	kh_suggest_try_keyed(s, candidate, kh_key(candidate), kh_bare_key(candidate));
}

void kh_suggest_try_keyed(kh_suggestion *s, kh_str candidate, kh_str key, kh_str bare)
{
	size_t letters, cost;

	if (s->wanted_bare.len == 0 || s->cost == 0)
		return;
	letters = kh_edit_distance(s->wanted_bare, bare, s->allowed);
	if (letters > s->allowed)
		return;
	cost = letters * KH_SUGGEST_LETTER;
	if (kh_edit_distance(s->wanted, key, letters) > letters)
		cost += KH_SUGGEST_MARKS;
	if (cost >= s->cost)
		return;
	s->cost = cost;
	s->best = candidate;
	s->allowed = cost == 0 ? 0 : (cost - 1) / KH_SUGGEST_LETTER; /* only what is nearer is of use now */
}
