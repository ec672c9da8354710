/* Finding and reading khen.toml. What its words mean is decided in lang; whether there is a column, by the plan. */
#include "runtime/cli/config.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "lang/suggest.h"
#include "runtime/data/load.h"

static kh_str folder_of(kh_str path)
{
	size_t end = path.len;

	while (end > 0 && path.ptr[end - 1] != '/')
		end--;
	return kh_str_slice(path, 0, end);
}

/* How many folders stand above the folder. */
static size_t depth_of(kh_str folder)
{
	char real[PATH_MAX];
	size_t depth = 0;

	if (realpath(folder.len > 0 ? kh_str_c(folder) : ".", real) == NULL)
		return 0;
	for (const char *p = real; *p; p++)
		depth += *p == '/' && p[1] != '\0';
	return depth;
}

/* The nearest khen.toml from the folder of the file upward; empty: there is none. */
static kh_str nearest(kh_str file)
{
	kh_str folder = kh_str_copy(folder_of(file));
	size_t depth = depth_of(folder);
	kh_buf path = {0};

	kh_buf_add(&path, folder);
	for (size_t i = 0; i <= depth; i++) {
		kh_str name = kh_fmt("%skhen.toml", kh_str_c(kh_buf_str(&path)));
		if (access(kh_str_c(name), F_OK) == 0)
			return name;
		kh_buf_addc(&path, "../");
	}
	return KH_NO_STR;
}

kh_str kh_config_name(const char *given, kh_str file)
{
	return given ? kh_str_of(given) : nearest(file);
}

bool kh_config_read(const kh_cli *cli, kh_str name, kh_config *out)
{
	kh_trouble trouble;
	kh_str text;

	*out = (kh_config){.name = name, .diags.lang = cli->lang, .lint.origin = name};
	if (name.len == 0)
		return true;
	if (!kh_read_text(name, &text, &trouble)) {
		kh_say_trouble(cli, &trouble);
		return false;
	}
	kh_lint_config_read(kh_sources_add(&out->sources, name, name, kh_nfc(text)), &out->diags, &out->lint, &out->data);
	return true;
}

bool kh_config_say(const kh_cli *cli, kh_config *config)
{
	kh_buf shown = {0};

	kh_diags_sort(&config->diags);
	kh_render_diags(&shown, &config->sources, &config->diags, kh_cli_style(cli, STDERR_FILENO), SIZE_MAX);
	kh_say_text(kh_buf_str(&shown));
	return config->diags.errors == 0;
}

kh_str kh_config_nearest_column(const kh_schema *schema, unsigned datasets, kh_str name)
{
	kh_suggestion s;

	kh_suggest_start(&s, name);
	for (size_t i = 0; i < schema->fields.len; i++) {
		if (!(schema->fields.at[i].datasets & datasets))
			continue;
		kh_suggest_try(&s, schema->fields.at[i].name);
		kh_suggest_try(&s, schema->fields.at[i].english);
	}
	return s.best;
}

/* "tệp tiến độ" for one data set; empty for all. */
static kh_str file_words(unsigned datasets, kh_lang lang)
{
	for (int d = 0; d < KH_DATASET_COUNT; d++)
		if (datasets == KH_SET(d))
			return kh_str_of(kh_phrase_text(kh_dataset_file(d), lang));
	return KH_NO_STR;
}

void kh_config_columns_find(kh_config *config, const kh_schema *schema, kh_column_maps *out)
{
	for (size_t i = 0; i < config->data.columns.len; i++) {
		const kh_config_column *c = &config->data.columns.at[i];
		uint32_t field =
			c->datasets == ~0u ? kh_schema_find(schema, c->column) : kh_schema_find_in(schema, c->datasets, c->column);
		kh_str why = kh_phrase_fill(KH_P_NO_SUCH_COLUMN, config->diags.lang,
					    KH_ARGS(c->column, file_words(c->datasets, config->diags.lang)));

		if (field != KH_NONE)
			kh_push(out, (kh_column_map){c->header, field, c->datasets & schema->fields.at[field].datasets});
		else
			kh_diag_add(&config->diags, KH_KT920, c->span, KH_ARGS(why))->meant =
				kh_config_nearest_column(schema, c->datasets, c->column);
	}
}
