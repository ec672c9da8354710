/* Names as hosts write them. Only words that add nothing are set aside (quotes, "phong trào thi đua"); a name that is merely
 * similar is not accepted here: that is what suggestions are for. */
#include "runtime/match.h"

#include <string.h>

static const char *const quotes[] = {"\"", "“", "”", "'", "‘", "’", "«", "»"};
static const char *const leads[] = {
	"phong trào thi đua", "phong trào", "chuyên đề", "cđ", "nhánh", "campaign", "branch", "số", ":", ".", "-", "–", NULL,
};

static bool strip_quote(kh_str *s)
{
	for (size_t i = 0; i < KH_COUNT(quotes); i++) {
		kh_str quote = kh_str_of(quotes[i]);

		if (kh_str_starts(*s, quote)) {
			*s = kh_str_slice(*s, quote.len, s->len);
			return true;
		}
		if (kh_str_ends(*s, quote)) {
			*s = kh_str_slice(*s, 0, s->len - quote.len);
			return true;
		}
	}
	return false;
}

static kh_str without_quotes(kh_str s)
{
	while (strip_quote(&s))
		s = kh_str_trim(s);
	return s;
}

static bool is_digit(kh_str s, size_t at)
{
	return at < s.len && s.ptr[at] >= '0' && s.ptr[at] <= '9';
}

/* A lead ends at a word boundary; "cđ12" is written too, so a digit may follow. */
static bool strip_lead(kh_str *s, const char *const *words)
{
	for (; *words != NULL; words++) {
		kh_str lead = kh_str_of(*words);

		bool mark = lead.len == 1;

		if (!kh_str_starts(*s, lead) || (s->len == lead.len && !mark))
			continue;
		if (mark || kh_key_starts_words(*s, lead) || is_digit(*s, lead.len)) {
			*s = kh_str_trim(kh_str_slice(*s, lead.len, s->len));
			return true;
		}
	}
	return false;
}

/* The name itself: "phong trào thi đua “đền ơn đáp nghĩa”" gives "đền ơn đáp nghĩa". */
static kh_str core_after(kh_str key, const char *const *words)
{
	kh_str s = without_quotes(kh_str_trim(key));
	while (strip_lead(&s, words))
		s = without_quotes(s);
	return s;
}

static kh_str core(kh_str key)
{
	return core_after(key, leads);
}

/* Splits "05. title" into "5" and the rest; a spreadsheet's "12.0" or "12,0" is the number 12. */
static kh_str leading_number(kh_str s, kh_str *rest)
{
	size_t end = 0, start = 0;
	while (is_digit(s, end))
		end++;
	while (start + 1 < end && s.ptr[start] == '0')
		start++;
	size_t after = end;
	if (end > 0 && end + 1 < s.len && (s.ptr[end] == '.' || s.ptr[end] == ',') && s.ptr[end + 1] == '0')
		for (after = end + 1; after < s.len && s.ptr[after] == '0'; after++)
			;
	if (after < s.len && is_digit(s, after)) /* 12.05: not the number of a campaign */
		after = end;
	*rest = kh_str_slice(s, after, s.len);
	return kh_str_slice(s, start, end);
}

/* The digits of a number that is nothing else, or empty. */
static kh_str plain_number(kh_str number)
{
	kh_str rest;
	kh_str digits = leading_number(number, &rest);
	return rest.len == 0 ? digits : KH_NO_STR;
}

kh_named kh_name_parts(kh_str key, const char *const *words)
{
	kh_named named = {.name = core_after(key, words)};

	named.digits = leading_number(named.name, &named.rest);
	named.rest = core_after(named.rest, words);
	return named;
}

/* ---- things of one text ---- */

static kh_str alike_text(const void *owner, uint32_t index)
{
	return ((const kh_alike *)owner)->texts[index];
}

void kh_alike_init(kh_alike *alike, const kh_str *texts, size_t n)
{
	*alike = (kh_alike){.texts = texts, .next = kh_alloc_atomic(n * sizeof *alike->next)};
	kh_map_init(&alike->map, alike_text, alike);
	for (uint32_t i = 0; i < n; i++) {
		uint32_t first = kh_alike_first(alike, texts[i]);

		alike->next[i] = first == KH_NONE ? KH_NONE : alike->next[first];
		if (first != KH_NONE)
			alike->next[first] = i;
		else if (texts[i].len > 0)
			kh_map_add(&alike->map, texts[i], i);
	}
}

uint32_t kh_alike_first(const kh_alike *alike, kh_str text)
{
	return text.len == 0 ? KH_NONE : kh_map_find(&alike->map, text);
}

void kh_alike_free(kh_alike *alike)
{
	kh_map_free(&alike->map);
}

/* ---- documents ---- */

uint32_t kh_document_match(const kh_plan *plan, kh_str key)
{
	return kh_document_find(plan, without_quotes(key));
}

static const char *const links[] = {"(", ",", ";", "-", "–", "của", "thuộc", "theo", "số", "of"};

/* "chuyên đề 12 của kế hoạch số" gives "chuyên đề 12". */
static kh_str without_link(const kh_document *document, kh_str s)
{
	kh_str words = document->node == NULL ? KH_NO_STR : kh_key(kh_document_words(document->node, KH_VI));
	kh_str kind = kh_str_trim(kh_str_slice(words, 0, words.len - kh_key(document->number).len));
	bool found = true;

	while (found) {
		found = kind.len > 0 && kh_str_ends(s, kind);
		if (found)
			s = kh_str_trim(kh_str_slice(s, 0, s.len - kind.len));
		for (size_t i = 0; i < KH_COUNT(links) && !found; i++) {
			found = kh_str_ends(s, kh_str_of(links[i]));
			if (found)
				s = kh_str_trim(kh_str_slice(s, 0, s.len - strlen(links[i])));
		}
	}
	return s;
}

/* ---- campaigns ---- */

kh_campaign_names *kh_campaign_names_of(const kh_plan *plan)
{
	kh_campaign_names *names = KH_NEW(kh_campaign_names);
	size_t n = plan->campaigns.len;
	kh_str *titles = KH_NEWN(kh_str, n + 1), *numbers = KH_NEWN(kh_str, n + 1);

	for (size_t i = 0; i < n; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];

		titles[i] = core(kh_key(c->title));
		numbers[i] = plain_number(c->number);
		*(kh_is_area(c) ? &names->areas : &names->others) = true;
	}
	names->titles = titles;
	kh_alike_init(&names->by_number, numbers, n);
	kh_alike_init(&names->by_title, titles, n);
	return names;
}

void kh_campaign_names_free(kh_campaign_names *names)
{
	kh_alike_free(&names->by_number);
	kh_alike_free(&names->by_title);
}

bool kh_campaign_named(const kh_campaign *campaign, kh_str title, kh_str key)
{
	kh_named named = kh_name_parts(key, leads);
	bool numbered = named.digits.len > 0 && kh_str_eq(plain_number(campaign->number), named.digits);

	return (numbered && (named.rest.len == 0 || kh_str_eq(named.rest, title))) ||
	       (named.name.len > 0 && kh_str_eq(named.name, title));
}

bool kh_campaign_meant(const kh_plan *plan, kh_dataset dataset, const kh_campaign *campaign)
{
	bool areas = dataset == KH_RECOGNITIONS;

	if (kh_is_area(campaign) == areas)
		return true;
	for (size_t i = 0; i < plan->campaigns.len; i++)
		if (kh_is_area(&plan->campaigns.at[i]) == areas)
			return false;
	return true;
}

/* The same, known from all names. */
static bool is_meant(kh_campaign_scope scope, const kh_campaign *campaign)
{
	bool areas = scope.dataset == KH_RECOGNITIONS;

	return kh_is_area(campaign) == areas || !(areas ? scope.names->areas : scope.names->others);
}

/* The campaign of the document, or of any, that has the text; title: and this title; empty: whatever its title. */
static uint32_t only_one(const kh_plan *plan, kh_campaign_scope scope, const kh_alike *alike, kh_str text, kh_str title)
{
	uint32_t found = KH_NONE;

	for (uint32_t i = kh_alike_first(alike, text); i != KH_NONE; i = alike->next[i]) {
		const kh_campaign *c = &plan->campaigns.at[i];
		if ((scope.document != KH_NONE && c->document != scope.document) || !is_meant(scope, c) ||
		    (title.len > 0 && !kh_str_eq(title, scope.names->titles[i])))
			continue;
		if (found != KH_NONE && c->document != plan->campaigns.at[found].document)
			return KH_SEVERAL;
		found = i < found ? i : found; /* KH_NONE is above all */
	}
	return found;
}

static uint32_t match_in(const kh_plan *plan, kh_campaign_scope scope, kh_str key)
{
	kh_named named = kh_name_parts(key, leads);
	uint32_t found = only_one(plan, scope, &scope.names->by_number, named.digits, named.rest);

	return found != KH_NONE ? found : only_one(plan, scope, &scope.names->by_title, named.name, KH_NO_STR);
}

uint32_t kh_campaign_match(const kh_plan *plan, kh_campaign_scope scope, kh_str key)
{
	uint32_t found = match_in(plan, scope, key), asked = scope.document;
	kh_str bare = kh_str_trim(key), rest;

	if (kh_str_ends(bare, KH_STR(")")))
		bare = kh_str_slice(bare, 0, bare.len - 1);
	for (uint32_t i = 0; found == KH_NONE && i < plan->documents.len; i++) {
		scope.document = i;
		if ((asked == KH_NONE || asked == i) && kh_document_named(&plan->documents.at[i], bare, &rest))
			found = match_in(plan, scope, without_link(&plan->documents.at[i], rest));
	}
	return found;
}

uint32_t kh_branch_match(const kh_campaign *campaign, kh_str key)
{
	kh_str name = core(key);
	for (uint32_t i = 0; i < campaign->branches.len; i++)
		if (kh_str_eq(core(campaign->branches.at[i].key), name))
			return i;
	return KH_NONE;
}

/* "Bằng khen" where "Bằng khen của Chủ tịch ..." is offered: that one, if no other begins so. */
static uint32_t only_longer_form(const kh_str *form_keys, size_t n, kh_str name)
{
	uint32_t found = KH_NONE;

	for (uint32_t i = 0; name.len > 0 && i < n; i++) {
		if (!kh_key_starts_words(form_keys[i], name))
			continue;
		if (found != KH_NONE)
			return KH_NONE;
		found = i;
	}
	return found;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

kh_str kh_form_initials(kh_str form_key)
{
	kh_str bare = kh_bare_key(form_key);
	kh_buf out = {0};

	for (size_t i = 0; i < bare.len; i++)
		if (is_letter(bare.ptr[i]) && (i == 0 || !is_letter(bare.ptr[i - 1])))
			kh_buf_char(&out, bare.ptr[i]);
	return out.len < 2 ? KH_NO_STR : kh_buf_str(&out);
}

/* The code "BK" where one form alone is written so in short. Nothing else is concluded from a code. */
static uint32_t only_initials(const kh_str *form_keys, size_t n, kh_str name)
{
	kh_str code = kh_bare_key(name);
	uint32_t found = KH_NONE;

	for (uint32_t i = 0; code.len > 1 && i < n; i++) {
		if (!kh_str_eq(kh_form_initials(form_keys[i]), code))
			continue;
		if (found != KH_NONE)
			return KH_NONE;
		found = i;
	}
	return found;
}

uint32_t kh_form_match(const kh_str *form_keys, size_t n, kh_str key)
{
	uint32_t best = KH_NONE;

	for (uint32_t i = 0; i < n; i++)
		if (kh_str_eq(key, form_keys[i]))
			return i;
	kh_str name = without_quotes(key);
	for (uint32_t i = 0; i < n; i++)
		if (kh_key_starts_words(name, form_keys[i]) && (best == KH_NONE || form_keys[i].len > form_keys[best].len))
			best = i;
	if (best == KH_NONE)
		best = only_longer_form(form_keys, n, name);
	return best != KH_NONE ? best : only_initials(form_keys, n, name);
}
