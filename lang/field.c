/* The built-in columns of field.def as a schema, header names by key, and the names of the four kinds of nominees. Knows no
 * data: what a cell means beyond its kind is read in runtime/data. */
#include "lang/field.h"

#include "lang/base/map.h"

/* Adds the names between the bars of a field.def entry; those behind a question mark are weak. */
static void add_others(kh_field *field, kh_str list)
{
	while (list.len > 0) {
		size_t end = 0;

		while (end < list.len && list.ptr[end] != '|')
			end++;
		if (kh_str_starts(list, KH_STR("?")))
			kh_push(&field->weak, kh_str_slice(list, 1, end));
		else
			kh_push(&field->others, kh_str_slice(list, 0, end));
		list = kh_str_slice(list, end < list.len ? end + 1 : end, list.len);
	}
}

kh_schema *kh_schema_new(void)
{
	enum { N = KH_SET(KH_NOMINATIONS), R = KH_SET(KH_RECOGNITIONS), P = KH_SET(KH_PROGRESS), T = KH_SET(KH_RESULTS) };
	static const struct {
		unsigned datasets;
		kh_type type;
		kh_str name, english, others;
	} builtin[] = {
#define KH_FIELD(ident, datasets, type, name, english, others)                                                                     \
	{datasets, KH_TYPE_##type, {name, sizeof name - 1}, {english, sizeof english - 1}, {others, sizeof others - 1}},
#include "lang/field.def"
#undef KH_FIELD
	};
	kh_schema *schema = KH_NEW(kh_schema);

	for (size_t i = 0; i < KH_COUNT(builtin); i++) {
		kh_field field = {.name = builtin[i].name,
				  .english = builtin[i].english,
				  .datasets = builtin[i].datasets,
				  .type = builtin[i].type};

		add_others(&field, builtin[i].others);
		kh_push(&schema->fields, field);
	}
	return schema;
}

static bool answers(const kh_field *field, kh_str key)
{
	if (kh_str_eq(kh_key(field->name), key) || kh_str_eq(kh_key(field->english), key))
		return true;
	for (size_t i = 0; i < field->others.len; i++)
		if (kh_str_eq(kh_key(field->others.at[i]), key))
			return true;
	return false;
}

uint32_t kh_schema_find_in(const kh_schema *schema, unsigned datasets, kh_str name)
{
	kh_str key = kh_key(name);

	for (size_t i = 0; key.len > 0 && i < schema->fields.len; i++)
		if ((schema->fields.at[i].datasets & datasets) && answers(&schema->fields.at[i], key))
			return (uint32_t)i;
	return KH_NONE;
}

uint32_t kh_schema_find(const kh_schema *schema, kh_str name)
{
	uint32_t field = kh_schema_find_in(schema, KH_NOMINEES, name);

	return field == KH_NONE ? kh_schema_find_in(schema, ~KH_NOMINEES, name) : field;
}

uint32_t kh_schema_find_weak(const kh_schema *schema, kh_str name)
{
	kh_str key = kh_key(name);

	for (size_t i = 0; key.len > 0 && i < schema->fields.len; i++)
		for (size_t k = 0; k < schema->fields.at[i].weak.len; k++)
			if (kh_str_eq(kh_key(schema->fields.at[i].weak.at[k]), key))
				return (uint32_t)i;
	return KH_NONE;
}

uint32_t kh_dataset_subject(kh_dataset dataset)
{
	static const uint32_t subjects[KH_DATASET_COUNT] = {
		[KH_NOMINATIONS] = KH_F_NAME,
		[KH_RECOGNITIONS] = KH_F_NAME,
		[KH_PROGRESS] = KH_F_TASK,
		[KH_RESULTS] = KH_F_TARGET,
	};

	return subjects[dataset];
}

kh_dataset kh_dataset_read(kh_str word)
{
	static const struct {
		kh_dataset dataset;
		const char *bare;
	} names[] = {
		{KH_NOMINATIONS, "de nghi"},       {KH_NOMINATIONS, "nominations"}, {KH_RECOGNITIONS, "cong nhan"},
		{KH_RECOGNITIONS, "recognitions"}, {KH_PROGRESS, "tien do"},        {KH_PROGRESS, "progress"},
		{KH_RESULTS, "ket qua"},           {KH_RESULTS, "results"},
	};
	kh_str bare = kh_bare_key(word);

	for (size_t i = 0; i < KH_COUNT(names); i++)
		if (kh_str_eq(bare, kh_str_of(names[i].bare)))
			return names[i].dataset;
	return KH_DATASET_COUNT;
}

unsigned kh_kind_read(kh_str cell)
{
	/* Spelled as keys: lower case, one blank between words. */
	static const struct {
		kh_kind kind;
		const char *key;
	} names[] = {
		{KH_COLLECTIVE, "tập thể"},    {KH_COLLECTIVE, "tt"},          {KH_COLLECTIVE, "tapthe"},
		{KH_COLLECTIVE, "tap the"},    {KH_COLLECTIVE, "collective"},  {KH_COLLECTIVE, "collectives"},
		{KH_INDIVIDUAL, "cá nhân"},    {KH_INDIVIDUAL, "cn"},          {KH_INDIVIDUAL, "canhan"},
		{KH_INDIVIDUAL, "ca nhan"},    {KH_INDIVIDUAL, "individual"},  {KH_INDIVIDUAL, "individuals"},
		{KH_HOUSEHOLD, "hộ gia đình"}, {KH_HOUSEHOLD, "hgđ"},          {KH_HOUSEHOLD, "hgd"},
		{KH_HOUSEHOLD, "hộ"},          {KH_HOUSEHOLD, "hogiadinh"},    {KH_HOUSEHOLD, "ho gia dinh"},
		{KH_HOUSEHOLD, "household"},   {KH_HOUSEHOLD, "households"},   {KH_ENTERPRISE, "doanh nghiệp"},
		{KH_ENTERPRISE, "dn"},         {KH_ENTERPRISE, "doanhnghiep"}, {KH_ENTERPRISE, "doanh nghiep"},
		{KH_ENTERPRISE, "enterprise"}, {KH_ENTERPRISE, "enterprises"},
	};
	kh_str key = kh_key(cell);

	for (size_t i = 0; i < KH_COUNT(names); i++)
		if (kh_str_eq(key, kh_str_of(names[i].key)))
			return names[i].kind;
	return 0;
}
