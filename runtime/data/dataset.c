/* Which data set a header fits, and what is said where it fits none. The columns decide, by name; where several data sets fit
 * equally well nothing is guessed. It never looks at the rows below the header, nor at the name of the file. */
#include "runtime/data/load.h"
#include "runtime/data/loading.h"

/* ---- which data set ---- */

enum { DEMANDS = 3 };

/* The columns by which a data set is known, ended by KH_NONE where they are fewer. */
static const uint32_t demands[KH_DATASET_COUNT][DEMANDS] = {
	[KH_NOMINATIONS] = {KH_F_CAMPAIGN, KH_F_NAME, KH_NONE},
	[KH_RECOGNITIONS] = {KH_F_CAMPAIGN, KH_F_NAME, KH_F_YEAR},
	[KH_PROGRESS] = {KH_F_TASK, KH_F_DONE, KH_NONE},
	[KH_RESULTS] = {KH_F_TARGET, KH_F_RESULT, KH_NONE},
};

static bool is_missing(const kh_header *header, uint32_t field, const kh_load_options *options)
{
	return field != KH_NONE && !kh_header_has(header, field) && !(field == KH_F_CAMPAIGN && options->campaign.len > 0);
}

bool kh_header_complete(const kh_header *header, const kh_load_options *options)
{
	for (size_t i = 0; i < DEMANDS; i++)
		if (is_missing(header, demands[header->dataset][i], options))
			return false;
	return true;
}

/* Can it be read, and are its columns enough to read the rows? Where the user states the data set, one is; the others are then reported as
 * missing. */
static bool header_fits(const kh_header *header, const kh_load_options *options)
{
	return header->step == KH_RECORD && header->candidates.len == 0 &&
	       (options->dataset >= 0 ? header->known > 0 : kh_header_complete(header, options));
}

/* May the file be of the data set: the one that the user states, or any? */
static bool is_asked(const kh_load_options *options, int dataset)
{
	return options->dataset < 0 || options->dataset == dataset;
}

void kh_decide(kh_decision *d, const kh_load_options *options)
{
	for (int i = 0; i < KH_DATASET_COUNT; i++)
		d->fits[i] = header_fits(&d->as[i], options);
	d->best = options->dataset < 0 ? KH_NOMINATIONS : (kh_dataset)options->dataset;
	d->rival = -1;
	for (int i = 0; i < KH_DATASET_COUNT; i++) {
		size_t known = d->as[i].known, most = d->as[d->best].known;

		if (i == (int)d->best || !is_asked(options, i))
			continue;
		if (d->fits[i] != d->fits[d->best] ? d->fits[i] : known > most) {
			d->best = (kh_dataset)i;
			d->rival = -1;
		} else if (d->fits[i] && known == most) {
			d->rival = i;
		}
	}
}

/* ---- names in messages ---- */

#define SHOWN_CHARS 40

static void add_shown(kh_buf *list, kh_str name)
{
	size_t at = 0;
	uint32_t cp;

	for (size_t n = 0; n < SHOWN_CHARS && at < name.len; n++)
		at += kh_utf8_decode(kh_str_slice(name, at, name.len), &cp);
	kh_buf_add(list, kh_str_slice(name, 0, at));
	if (at < name.len)
		kh_buf_addc(list, "…");
}

/* A file without a header: no name of a column is known, and there is a number or a date among them. */
static bool is_row(const kh_header *header)
{
	for (size_t i = 0; header->known == 0 && i < header->names.len; i++) {
		kh_str name = kh_str_trim(header->names.at[i]);
		kh_date date;
		kh_num number;

		if (kh_num_parse(name, &number) == KH_NUM_OK || kh_date_parse(name, &date))
			return true;
	}
	return false;
}

/* The names, joined, as far as a message can take; empty where they are data, because messages are kept and sent on, and what stands
 * there is somebody's. */
static kh_str join_names(const kh_header *header)
{
	kh_buf list = {0};
	size_t shown = 0;

	if (is_row(header))
		return KH_NO_STR;
	for (size_t i = 0; i < header->names.len; i++) {
		if (header->names.at[i].len == 0)
			continue;
		if (shown > 0)
			kh_buf_addc(&list, ", ");
		if (shown++ == KH_SHOWN_NAMES) {
			kh_buf_addc(&list, "…");
			break;
		}
		add_shown(&list, header->names.at[i]);
	}
	return kh_buf_str(&list);
}

/* ---- what does not fit ---- */

kh_phrase kh_dataset_file(int dataset)
{
	static const kh_phrase phrases[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_P_FILE_NOMINATIONS,
		[KH_RECOGNITIONS] = KH_P_FILE_RECOGNITIONS,
		[KH_PROGRESS] = KH_P_FILE_PROGRESS,
		[KH_RESULTS] = KH_P_FILE_RESULTS,
	};

	return dataset < 0 ? KH_P_FILE_ANY : phrases[dataset];
}

/* The columns that the header lacks to be of the data set. */
static kh_str missing_of(const kh_loading *l, const kh_header *header, kh_lang lang)
{
	const kh_schema *schema = l->data->schema;
	kh_buf list = {0};

	for (size_t i = 0; i < DEMANDS; i++) {
		uint32_t field = demands[header->dataset][i];

		if (!is_missing(header, field, &l->options))
			continue;
		kh_buf_addc(&list, list.len > 0 ? ", " : "");
		kh_buf_add(&list, lang == KH_VI ? schema->fields.at[field].name : schema->fields.at[field].english);
	}
	return kh_buf_str(&list);
}

bool kh_misfit(const kh_loading *l, const kh_decision *d, kh_trouble *trouble)
{
	bool stated = l->options.dataset >= 0;

	kh_trouble_set(trouble, KH_KT213, KH_ARGS(l->name, join_names(&d->as[d->best]), KH_NO_STR, KH_NO_STR));
	kh_trouble_word(trouble, 3, kh_dataset_file(l->options.dataset));
	for (int i = 0; i < (stated ? 1 : KH_DATASET_COUNT); i++) {
		const kh_header *header = &d->as[stated ? (int)d->best : i];
		trouble->detail[i] = missing_of(l, header, KH_VI);
		trouble->english[i] = missing_of(l, header, KH_EN);
	}
	return kh_trouble_word(trouble, 2, stated ? KH_P_THE_COLUMNS : KH_P_MISSING_COLUMNS);
}

static bool several_fit(const kh_loading *l, const kh_decision *d, kh_trouble *trouble)
{
	kh_trouble_set(trouble, KH_KT223, KH_ARGS(l->name, KH_NO_STR, KH_NO_STR));
	kh_trouble_word(trouble, 1, kh_dataset_file((int)d->best));
	return kh_trouble_word(trouble, 2, kh_dataset_file(d->rival));
}

bool kh_header_check(kh_loading *l, const kh_decision *d, kh_trouble *trouble)
{
	if (l->header.step == KH_RECORDS_END)
		return kh_trouble_set(trouble, KH_KT903, KH_ARGS(l->name));
	if (l->header.step != KH_RECORD)
		return kh_records_trouble(&l->records, l->name, trouble);
	if (!d->fits[d->best])
		return kh_misfit(l, d, trouble);
	if (d->rival >= 0)
		return several_fit(l, d, trouble);
	if (l->header.twice)
		return kh_trouble_set(trouble, KH_KT212, KH_ARGS(l->name, l->header.first, l->header.second));
	return true;
}
