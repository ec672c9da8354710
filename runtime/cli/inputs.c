/* What is told about data files. Decides nothing about them. */
#include "runtime/cli/inputs.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "lang/suggest.h"
#include "runtime/cli/values.h"
#include "runtime/match.h"

static kh_str delimiter_words(char delimiter, kh_lang lang)
{
	if (delimiter == ',' || delimiter == ';' || delimiter == '\t')
		return kh_str_of(kh_phrase_text(delimiter == ','   ? KH_P_SEP_COMMA
						: delimiter == ';' ? KH_P_SEP_SEMICOLON
								   : KH_P_SEP_TAB,
						lang));
	return kh_fmt("%c", delimiter);
}

static void say_line(kh_str line)
{
	kh_buf out = {0};

	kh_buf_addc(&out, "khen: ");
	kh_buf_shown(&out, line);
	kh_buf_char(&out, '\n');
	kh_say_text(kh_buf_str(&out));
}

static kh_str dataset_words(kh_dataset dataset, kh_lang lang)
{
	return kh_str_of(kh_phrase_text(kh_dataset_file((int)dataset), lang));
}

static void say_columns(const kh_plan *plan, kh_dataset dataset, const kh_table_file *file, kh_str name, kh_lang lang)
{
	kh_names columns = {0};
	kh_str rows = kh_phrase_count(KH_P_COUNT_ROWS, lang, file->rows);

	for (uint32_t i = 0; i < plan->schema->fields.len; i++)
		if (file->has[i])
			kh_push(&columns, kh_field_name(plan, i, lang));
	if (file->sheet.len > 0)
		say_line(kh_phrase_fill(KH_P_READ_SHEET, lang,
					KH_ARGS(name, rows, kh_names_joined(&columns), dataset_words(dataset, lang))));
	else
		say_line(kh_phrase_fill(KH_P_READ_FILE, lang,
					KH_ARGS(name, rows, delimiter_words(file->delimiter, lang), kh_names_joined(&columns),
						dataset_words(dataset, lang))));
}

static void say_more(const kh_plan *plan, kh_dataset dataset, const kh_table_file *file, kh_str name, kh_lang lang)
{
	kh_names unused = {0};
	bool legacy = file->encoding && strcmp(file->encoding, kh_encoding_name(KH_ENC_UTF8)) != 0;

	say_columns(plan, dataset, file, name, lang);
	for (size_t i = 0; i < file->unknown.len; i++)
		kh_push(&unused, file->unknown.at[i]);
	if (unused.len > 0)
		say_line(kh_phrase_fill(KH_P_UNUSED_COLUMNS, lang, KH_ARGS(name, kh_names_joined(&unused))));
	if (legacy && file->sure != KH_SURE_EVIDENCE)
		say_line(kh_phrase_fill(KH_P_READ_ENCODING, lang, KH_ARGS(name, kh_str_of(file->encoding))));
	if (file->merges > 0)
		say_line(kh_phrase_fill(KH_P_READ_MERGES, lang, KH_ARGS(name, kh_fmt("%zu", file->merges))));
}

void kh_input_say(const kh_cli *cli, const kh_plan *plan, kh_dataset dataset, const kh_table_file *file, bool quiet, bool verbose)
{
	kh_str name = kh_file_words(file, cli->lang);

	if (file->sure == KH_SURE_EVIDENCE && !quiet)
		say_line(kh_phrase_fill(KH_P_ENCODING_FOUND, cli->lang,
					KH_ARGS(name, kh_str_of(file->encoding), kh_fmt("%u", file->share / 10))));
	if (verbose)
		say_more(plan, dataset, file, name, cli->lang);
}

/* ---- columns ---- */

static kh_str meaning_of(const kh_plan *plan, uint32_t field, kh_lang lang)
{
	if (field == KH_NONE)
		return kh_str_of(kh_phrase_text(KH_P_COLUMN_UNUSED, lang));
	return field == KH_ORDINAL ? kh_str_of(kh_phrase_text(KH_P_COLUMN_ORDINAL, lang)) : kh_field_name(plan, field, lang);
}

static void add_file(kh_buf *out, const kh_plan *plan, kh_dataset dataset, const kh_table_file *file, kh_lang lang)
{
	kh_str line = kh_fmt("%llu", (unsigned long long)file->header_line);
	size_t width = 0;

	for (size_t i = 0; i < file->names.len; i++) {
		kh_buf shown = {0};

		kh_buf_shown(&shown, file->names.at[i]);
		width = kh_utf8_width(kh_buf_str(&shown)) > width ? kh_utf8_width(kh_buf_str(&shown)) : width;
	}
	kh_buf_shown(out,
		     kh_phrase_fill(KH_P_COLUMNS_OF, lang, KH_ARGS(kh_file_words(file, lang), line, dataset_words(dataset, lang))));
	kh_buf_char(out, '\n');
	for (size_t i = 0; i < file->names.len; i++) {
		kh_str cell = kh_cell_name(i, 1);
		kh_buf shown = {0}, name = {0};

		kh_buf_shown(&name, file->names.at[i]);
		kh_buf_left(&shown, kh_str_slice(cell, 0, cell.len - 1), 4);
		kh_buf_left(&shown, kh_buf_str(&name), width + 2);
		kh_buf_shown(&shown, meaning_of(plan, file->fields.at[i], lang));
		kh_buf_addc(out, "  ");
		kh_buf_add(out, kh_buf_str(&shown));
		kh_buf_char(out, '\n');
	}
}

/* Different titles that are shown as examples. */
enum { TITLES_SHOWN = 3 };

/* What was read apart from names; nothing where no name has a salutation or a rank. */
static void add_titles(kh_buf *out, kh_table *table, const kh_table_file *file, kh_lang lang)
{
	size_t rows = 0;
	kh_names shown = {0}, examples = {0};
	kh_str title, name;

	for (uint32_t row = file->first; row < file->first + file->rows; row++) {
		size_t i = 0;

		if (!kh_cell_person(table, row, &title, &name))
			continue;
		rows++;
		while (i < shown.len && !kh_str_eq(shown.at[i], title))
			i++;
		if (i < shown.len || i == TITLES_SHOWN)
			continue;
		kh_push(&shown, title);
		kh_push(&examples, kh_fmt("“%s” + “%s”", kh_str_c(kh_str_copy(title)), kh_str_c(kh_str_copy(name))));
	}
	if (rows == 0)
		return;
	kh_buf_addc(out, "  ");
	kh_buf_shown(out, kh_phrase_fill(KH_P_COLUMNS_TITLES, lang,
					 KH_ARGS(kh_count_text((int64_t)rows, lang), kh_count_text(file->rows, lang),
						 kh_names_joined(&examples))));
	kh_buf_char(out, '\n');
}

static void add_values(kh_buf *out, const kh_plan *plan, kh_table *table, const kh_table_file *file, kh_lang lang)
{
	kh_names told = kh_values_told(plan, table, file, lang);

	for (size_t i = 0; i < told.len; i++) {
		kh_buf_addc(out, "  ");
		kh_buf_shown(out, told.at[i]);
		kh_buf_char(out, '\n');
	}
}

void kh_input_say_values(const kh_cli *cli, const kh_plan *plan, kh_table *table, const kh_table_file *file)
{
	kh_names told = kh_values_told(plan, table, file, cli->lang);

	for (size_t i = 0; i < told.len; i++)
		say_line(kh_fmt("%s: %s", kh_str_c(kh_file_words(file, cli->lang)), kh_str_c(told.at[i])));
}

kh_str kh_input_columns(const kh_plan *plan, kh_table *table, kh_lang lang)
{
	kh_buf out = {0};

	for (size_t i = 0; i < table->files.len; i++) {
		add_file(&out, plan, table->dataset, &table->files.at[i], lang);
		add_titles(&out, table, &table->files.at[i], lang);
		add_values(&out, plan, table, &table->files.at[i], lang);
	}
	return kh_buf_str(&out);
}

/* The campaign whose number comes next to the one given, else the nearest title. */
static kh_str nearest_campaign(const kh_plan *plan, kh_str given)
{
	long wanted = strtol(kh_str_c(given), NULL, 10), least = LONG_MAX;
	kh_str best = KH_NO_STR;
	kh_suggestion s;

	kh_suggest_start(&s, given);
	for (size_t i = 0; i < plan->campaigns.len; i++) {
		const kh_campaign *c = &plan->campaigns.at[i];
		long away = labs(strtol(kh_str_c(c->number), NULL, 10) - wanted);

		kh_suggest_try(&s, c->title);
		if (wanted > 0 && wanted < 10000 && away < least) {
			least = away;
			best = c->number;
		}
	}
	return best.len > 0 ? best : s.best;
}

kh_str kh_input_campaign(const kh_cli *cli, const kh_plan *plan, kh_str given)
{
	kh_str key = kh_key(given);
	kh_campaign_names *names = kh_campaign_names_of(plan);
	kh_campaign_scope anywhere = {names, KH_NONE, KH_NOMINATIONS};
	uint32_t found = key.len > 0 ? kh_campaign_match(plan, anywhere, key) : KH_NONE;

	kh_campaign_names_free(names);
	if (found == KH_SEVERAL) {
		kh_say_usage(cli, KH_P_SEVERAL_CAMPAIGNS,
			     KH_ARGS(given, kh_documents_words(plan, KH_NOMINATIONS, given, cli->lang)), KH_NO_STR);
		return KH_NO_STR;
	}
	if (found != KH_NONE)
		return kh_campaign_label(plan, &plan->campaigns.at[found]);
	kh_say_usage(cli, KH_P_UNKNOWN_CAMPAIGN, KH_ARGS(given), nearest_campaign(plan, given));
	return KH_NO_STR;
}

bool kh_input_one_campaign(const kh_cli *cli, const kh_table *table)
{
	for (size_t i = 0; i < table->files.len; i++) {
		const kh_table_file *file = &table->files.at[i];
		uint32_t column = file->column_of[KH_F_CAMPAIGN];

		if (column == UINT32_MAX)
			continue;
		kh_say_usage(cli, KH_P_CAMPAIGN_COLUMN, KH_ARGS(kh_file_words(file, cli->lang), file->names.at[column]), KH_NO_STR);
		return false;
	}
	return true;
}

bool kh_input_maps(const kh_cli *cli, const kh_plan *plan, const kh_names *given, kh_column_maps *out)
{
	for (size_t i = 0; i < given->len; i++) {
		kh_str value = kh_nfc(kh_word(kh_str_c(given->at[i])));
		size_t at = value.len;

		while (at > 0 && value.ptr[at - 1] != '=')
			at--;
		uint32_t field = at < 2 ? KH_NONE : kh_schema_find(plan->schema, kh_str_slice(value, at, value.len));
		if (field == KH_NONE) {
			kh_say_bad_value(cli, "map", kh_str_c(given->at[i]), KH_P_WANT_MAP);
			return false;
		}
		kh_push(out, (kh_column_map){kh_str_slice(value, 0, at - 1), field, plan->schema->fields.at[field].datasets});
	}
	return true;
}

static bool explains(const kh_column_maps *maps, const kh_column_map *kept)
{
	for (size_t i = 0; i < maps->len; i++)
		if ((maps->at[i].datasets & kept->datasets) &&
		    kh_str_eq(kh_header_key(maps->at[i].header), kh_header_key(kept->header)))
			return true;
	return false;
}

static void say_config(const kh_cli *cli, const kh_plan *plan, kh_str file, const kh_config *config, const kh_column_maps *maps)
{
	kh_names words = {0};

	for (size_t i = 0; i < maps->len; i++)
		kh_push(&words, kh_fmt("“%s” = %s", kh_str_c(maps->at[i].header),
				       kh_str_c(kh_field_name(plan, maps->at[i].field, cli->lang))));
	if (words.len > 0)
		say_line(kh_phrase_fill(KH_P_CONFIG_COLUMNS, cli->lang, KH_ARGS(file, config->name, kh_names_joined(&words))));
}

/* Those of khen.toml that the command line does not explain itself. */
static kh_column_maps columns_held(const kh_column_maps *given, const kh_column_maps *kept)
{
	kh_column_maps held = {0};

	for (size_t i = 0; i < kept->len; i++)
		if (!explains(given, &kept->at[i]))
			kh_push(&held, kept->at[i]);
	return held;
}

static void explain_columns(const kh_column_maps *given, const kh_column_maps *held, kh_load_options *load)
{
	kh_column_maps all = {0};

	for (size_t i = 0; i < given->len; i++)
		kh_push(&all, given->at[i]);
	for (size_t i = 0; i < held->len; i++)
		kh_push(&all, held->at[i]);
	load->map = all.at;
	load->nmap = all.len;
}

static void explain_values(const kh_value_maps *given, const kh_value_maps *kept, kh_load_options *load)
{
	kh_value_maps all = {0};

	for (size_t i = 0; i < given->len; i++)
		kh_push(&all, given->at[i]);
	for (size_t i = 0; i < kept->len; i++)
		if (!kh_values_hold(given, &kept->at[i]))
			kh_push(&all, kept->at[i]);
	load->values = all.at;
	load->nvalues = all.len;
}

bool kh_input_explain(const kh_cli *cli, const kh_plan *plan, kh_str file, kh_config *config, const kh_explanations *given,
		      bool verbose, kh_load_options *load)
{
	kh_column_maps kept = {0}, held;
	kh_value_maps values = {0};

	kh_config_columns_find(config, plan->schema, &kept);
	kh_values_find(config, plan->schema, &values);
	if (!kh_config_say(cli, config))
		return false;
	held = columns_held(&given->columns, &kept);
	if (verbose)
		say_config(cli, plan, file, config, &held);
	explain_columns(&given->columns, &held, load);
	explain_values(&given->values, &values, load);
	return true;
}
