/* Trouble with a file, kept apart from its wording: the language is known only to whom it is shown. */
#include "runtime/data/trouble.h"

#include "lang/base/vec.h"

void kh_trouble_args(const kh_trouble *trouble, kh_lang lang, kh_str out[KH_MAX_ARGS])
{
	const kh_str *detail = lang == KH_EN && trouble->english[0].len > 0 ? trouble->english : trouble->detail;

	for (size_t i = 0; i < trouble->nargs; i++)
		out[i] = trouble->words[i] == KH_PHRASE_COUNT
				 ? trouble->args[i]
				 : kh_phrase_fill(trouble->words[i], lang, detail, KH_COUNT(trouble->detail));
}

bool kh_trouble_word(kh_trouble *trouble, size_t arg, kh_phrase phrase)
{
	trouble->words[arg] = phrase;
	return false;
}

bool kh_trouble_set(kh_trouble *trouble, kh_code code, const kh_str *args, size_t n)
{
	*trouble = (kh_trouble){.code = code, .nargs = n};
	for (size_t i = 0; i < KH_MAX_ARGS; i++)
		trouble->words[i] = KH_PHRASE_COUNT;
	for (size_t i = 0; i < n; i++)
		trouble->args[i] = args[i];
	if (n > 0 && kh_str_eq(args[0], KH_STR("-")))
		kh_trouble_word(trouble, 0, KH_P_STDIN);
	return false;
}
