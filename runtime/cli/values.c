/* Explained values: what may be explained, and what is told of them. A code is never explained by khen itself; only the initials of
 * a form that a campaign offers are read, and told. */
#include "runtime/cli/values.h"

#include "runtime/match.h"
#include "runtime/report/names.h"

/* ---- what may be explained ---- */

typedef struct {
	kh_phrase what; /* KH_PHRASE_COUNT: nothing is wrong */
	kh_str args[2];
} mistake;

bool kh_values_hold(const kh_value_maps *maps, const kh_value_map *one)
{
	for (size_t i = 0; i < maps->len; i++)
		if (maps->at[i].field == one->field && kh_str_eq(kh_key(maps->at[i].value), kh_key(one->value)))
			return true;
	return false;
}

/* Dates and numbers stand for themselves. */
static bool takes_codes(kh_type type)
{
	return type == KH_TYPE_TEXT || type == KH_TYPE_KIND || type == KH_TYPE_UNIT;
}

static mistake mistake_in(const kh_schema *schema, const kh_value_maps *before, const kh_value_map *one, kh_str column)
{
	if (one->field == KH_NONE)
		return (mistake){KH_P_NO_SUCH_COLUMN, {column}};
	if (!takes_codes(schema->fields.at[one->field].type))
		return (mistake){KH_P_VALUES_NOT_TAKEN, {column}};
	if (kh_values_hold(before, one))
		return (mistake){KH_P_VALUE_TWICE, {one->value, column}};
	if (schema->fields.at[one->field].type == KH_TYPE_KIND && kh_kind_read(one->meaning) == 0)
		return (mistake){KH_P_VALUE_NO_KIND, {one->meaning}};
	return (mistake){.what = KH_PHRASE_COUNT};
}

/* ---- --value ---- */

static size_t find(kh_str s, size_t from, char c)
{
	while (from < s.len && s.ptr[from] != c)
		from++;
	return from;
}

/* "hình thức: BK=Bằng khen"; false: it has not this shape. */
static bool take_apart(kh_str given, kh_str *column, kh_value_map *out)
{
	size_t colon = find(given, 0, ':'), sign = find(given, colon, '=');

	if (sign == given.len)
		return false;
	*column = kh_str_trim(kh_str_slice(given, 0, colon));
	out->value = kh_str_trim(kh_str_slice(given, colon + 1, sign));
	out->meaning = kh_str_trim(kh_str_slice(given, sign + 1, given.len));
	return column->len > 0 && out->value.len > 0 && out->meaning.len > 0;
}

bool kh_values_given(const kh_cli *cli, const kh_plan *plan, const kh_names *given, kh_value_maps *out)
{
	for (size_t i = 0; i < given->len; i++) {
		kh_value_map one;
		kh_str column;

		if (!take_apart(kh_nfc(kh_word(kh_str_c(given->at[i]))), &column, &one)) {
			kh_say_bad_value(cli, "value", kh_str_c(given->at[i]), KH_P_WANT_EXPLAINED);
			return false;
		}
		one.field = kh_schema_find(plan->schema, column);
		mistake m = mistake_in(plan->schema, out, &one, column);
		if (m.what != KH_PHRASE_COUNT) {
			kh_say_usage(cli, m.what, m.args, KH_COUNT(m.args),
				     one.field == KH_NONE ? kh_config_nearest_column(plan->schema, ~0u, column) : KH_NO_STR);
			return false;
		}
		kh_push(out, one);
	}
	return true;
}

/* ---- khen.toml ---- */

static kh_span span_of(const kh_config_value *v, kh_phrase what)
{
	return what == KH_P_VALUE_TWICE ? v->value_span : what == KH_P_VALUE_NO_KIND ? v->meaning_span : v->column_span;
}

/* A table is wrong once, not once a line. */
static bool told_before(const kh_config_values *values, size_t i, kh_phrase what)
{
	return i > 0 && (what == KH_P_NO_SUCH_COLUMN || what == KH_P_VALUES_NOT_TAKEN) &&
	       values->at[i - 1].column_span.start == values->at[i].column_span.start;
}

void kh_values_find(kh_config *config, const kh_schema *schema, kh_value_maps *out)
{
	const kh_config_values *values = &config->data.values;

	for (size_t i = 0; i < values->len; i++) {
		const kh_config_value *v = &values->at[i];
		kh_value_map one = {kh_schema_find(schema, v->column), v->value, v->meaning};
		mistake m = mistake_in(schema, out, &one, v->column);

		if (m.what == KH_PHRASE_COUNT) {
			kh_push(out, one);
		} else if (!told_before(values, i, m.what)) {
			kh_str why = kh_phrase_fill(m.what, config->diags.lang, m.args, KH_COUNT(m.args));
			kh_diag *diag = kh_diag_add(&config->diags, KH_KT920, span_of(v, m.what), KH_ARGS(why));
			if (one.field == KH_NONE)
				diag->meant = kh_config_nearest_column(schema, ~0u, v->column);
		}
	}
}

/* ---- what is told ---- */

static void tell_explained(kh_names *out, const kh_plan *plan, kh_table *table, const kh_table_file *file, kh_lang lang)
{
	for (size_t i = 0; i < file->explained.len; i++) {
		const kh_explained *e = &file->explained.at[i];
		int64_t rows = 0;

		for (uint32_t row = file->first; row < file->first + file->rows; row++)
			rows += kh_cell_explained(table, row, e->map.field) == e;
		kh_push(out, kh_phrase_fill(KH_P_VALUE_EXPLAINED, lang,
					    KH_ARGS(kh_field_name(plan, e->map.field, lang), e->map.value, e->map.meaning,
						    kh_count_text(rows, lang))));
	}
}

/* A form and the code of its initials, in the campaigns that have it. */
typedef struct {
	kh_str code, form;
	kh_str sent; /* the code as the first row writes it */
	int64_t rows;
} initials;

typedef KH_VEC(initials) all_initials;

static initials *find_initials(all_initials *all, kh_str code, kh_str form)
{
	for (size_t i = 0; i < all->len; i++)
		if (kh_str_eq(all->at[i].code, code) && (form.len == 0 || kh_str_eq(kh_key(all->at[i].form), kh_key(form))))
			return &all->at[i];
	return NULL;
}

/* The form of the campaign that a code stands for by nothing but its initials; empty: none. */
static kh_str form_of(const kh_campaign *campaign, kh_str code)
{
	kh_str *keys = KH_NEWN(kh_str, campaign->forms.len + 1);
	uint32_t found;

	for (size_t i = 0; i < campaign->forms.len; i++)
		keys[i] = kh_key(campaign->forms.at[i]);
	found = kh_form_match(keys, campaign->forms.len, code);
	return found != KH_NONE && kh_str_eq(kh_form_initials(keys[found]), code) ? campaign->forms.at[found] : KH_NO_STR;
}

static all_initials initials_of(const kh_plan *plan)
{
	all_initials all = {0};

	for (size_t c = 0; c < plan->campaigns.len; c++) {
		const kh_campaign *campaign = &plan->campaigns.at[c];
		for (size_t i = 0; i < campaign->forms.len; i++) {
			kh_str code = kh_form_initials(kh_key(campaign->forms.at[i])), form = form_of(campaign, code);
			if (form.len > 0 && !find_initials(&all, code, form))
				kh_push(&all, (initials){.code = code, .form = form});
		}
	}
	return all;
}

/* The campaign of a row where that is clear; else NULL. */
static const kh_campaign *campaign_of(const kh_plan *plan, const kh_campaign_names *names, kh_table *table, uint32_t row)
{
	uint32_t key, document = KH_NONE, found;

	if (kh_cell_key(table, row, KH_F_DOCUMENT, &key) == KH_CELL_KNOWN)
		document = kh_document_match(plan, kh_pool_text(&table->keys, key));
	if (kh_cell_key(table, row, KH_F_CAMPAIGN, &key) != KH_CELL_KNOWN)
		return NULL;
	found = kh_campaign_match(plan, (kh_campaign_scope){names, document, table->dataset}, kh_pool_text(&table->keys, key));
	return found == KH_NONE || found == KH_SEVERAL ? NULL : &plan->campaigns.at[found];
}

static void count_initials(all_initials *all, const kh_plan *plan, kh_table *table, const kh_table_file *file)
{
	kh_campaign_names *names = kh_campaign_names_of(plan);
	uint32_t key;

	for (uint32_t row = file->first; all->len > 0 && row < file->first + file->rows; row++) {
		if (kh_cell_key(table, row, KH_F_FORM, &key) != KH_CELL_KNOWN || kh_cell_explained(table, row, KH_F_FORM))
			continue;
		kh_str code = kh_bare_key(kh_pool_text(&table->keys, key));
		if (!find_initials(all, code, KH_NO_STR))
			continue;
		const kh_campaign *campaign = campaign_of(plan, names, table, row);
		kh_str form = campaign ? form_of(campaign, code) : KH_NO_STR;
		initials *read = form.len > 0 ? find_initials(all, code, form) : NULL;
		if (read && read->rows++ == 0)
			read->sent = kh_str_copy(kh_cell_text(table, row, KH_F_FORM));
	}
	kh_campaign_names_free(names);
}

static void tell_initials(kh_names *out, const kh_plan *plan, kh_table *table, const kh_table_file *file, kh_lang lang)
{
	all_initials all = initials_of(plan);

	count_initials(&all, plan, table, file);
	for (size_t i = 0; i < all.len; i++)
		if (all.at[i].rows > 0)
			kh_push(out, kh_phrase_fill(KH_P_VALUE_INITIALS, lang,
						    KH_ARGS(kh_field_name(plan, KH_F_FORM, lang), all.at[i].sent, all.at[i].form,
							    kh_count_text(all.at[i].rows, lang))));
}

kh_names kh_values_told(const kh_plan *plan, kh_table *table, const kh_table_file *file, kh_lang lang)
{
	kh_names out = {0};

	tell_explained(&out, plan, table, file, lang);
	if (table->dataset == KH_NOMINATIONS)
		tell_initials(&out, plan, table, file, lang);
	return out;
}
