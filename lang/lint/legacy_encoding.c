/* KT174: texts that were pasted from a document in another encoding, or that lost letters on the way. One finding for each way in a file:
 * what spoilt one text spoilt the others. */
#include "lang/lint/texts.h"

typedef struct {
	size_t n;
	kh_span span; /* of the first */
} spoilt;

static void add(spoilt *s, const kh_written *written)
{
	if (s->n++ > 0)
		return;
	s->span = (kh_span){written->at, written->at + (uint32_t)written->text.len};
}

static void look_at_file(kh_lint *l, size_t file)
{
	static const kh_phrase names[] = {
		[KH_AS_LATIN1] = KH_P_SPOILT_LATIN1,
		[KH_AS_VNI] = KH_P_SPOILT_VNI,
		[KH_AS_TCVN3] = KH_P_SPOILT_TCVN3,
		[KH_LOST] = KH_P_SPOILT_LOST,
	};
	const kh_texts *texts = kh_texts_of(l, file);
	spoilt by_way[KH_SPOILS] = {0};

	for (size_t i = 0; i < texts->list.len; i++)
		add(&by_way[kh_spoil_of(texts->list.at[i].text)], &texts->list.at[i]);
	for (size_t way = KH_SOUND + 1; way < KH_SPOILS; way++)
		if (by_way[way].n > 0)
			kh_lint_report(l, KH_KT174, by_way[way].span,
				       KH_ARGS(kh_str_of(kh_phrase_text(names[way], l->lang)),
					       by_way[way].n > 1 ? kh_fmt("%zu", by_way[way].n) : KH_NO_STR));
}

void kh_lint_legacy_encoding(kh_lint *l)
{
	for (size_t f = 0; f < l->files->files.len; f++)
		look_at_file(l, f);
}
