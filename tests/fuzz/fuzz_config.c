/* khen.toml, and the values of options that are texts of their own: --map, --value, --select, --ignore, --level. The input is read as the
 * one, or its first line as the other. What is said of mistakes acts on no terminal. */
#include "tests/fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "lang/render.h"
#include "runtime/cli/inputs.h"
#include "runtime/cli/values.h"

static void is_shown(kh_str text)
{
	HOLDS(kh_utf8_valid_prefix(text) == text.len);
	for (size_t i = 0; i < text.len; i++)
		HOLDS(((unsigned char)text.ptr[i] >= ' ' || text.ptr[i] == '\n') && text.ptr[i] != 0x7f);
}

static void columns_are_known(const kh_schema *schema, const kh_column_maps *columns, const kh_value_maps *values)
{
	for (size_t i = 0; i < columns->len; i++)
		HOLDS(columns->at[i].field < schema->fields.len && columns->at[i].datasets != 0);
	for (size_t i = 0; i < values->len; i++)
		HOLDS(values->at[i].field < schema->fields.len && values->at[i].value.len > 0 && values->at[i].meaning.len > 0);
}

static void read_file(const kh_plan *plan, kh_str text, kh_lang lang)
{
	kh_config config = {.name = KH_STR("khen.toml"), .diags.lang = lang};
	kh_column_maps columns = {0};
	kh_value_maps values = {0};
	kh_buf out = {0};

	kh_lint_config_read(kh_sources_add(&config.sources, config.name, config.name, kh_nfc(text)), &config.diags, &config.lint,
			    &config.data);
	kh_config_columns_find(&config, plan->schema, &columns);
	kh_values_find(&config, plan->schema, &values);
	columns_are_known(plan->schema, &columns, &values);
	kh_diags_sort(&config.diags);
	kh_render_diags(&out, &config.sources, &config.diags, (kh_style){.lang = lang}, SIZE_MAX);
	is_shown(kh_buf_str(&out));
	(void)kh_lint_settings_of(&config.lint, 1);
}

static void read_codes(kh_str line)
{
	kh_lint_prefixes prefixes = {0};
	kh_lint_wish wish = {0};
	kh_str why = {0}, nearest = {0};

	if (!kh_lint_codes_read(line, KH_VI, &prefixes, &why, &nearest))
		HOLDS(why.len > 0);
	why = KH_NO_STR;
	if (!kh_lint_levels_read(line, KH_EN, &wish, &why, &nearest))
		HOLDS(why.len > 0);
	(void)kh_lint_settings_of(&wish, 1);
}

/* What is said goes to standard error: here, to memory. */
static void read_explanations(const kh_plan *plan, kh_str line)
{
	const kh_cli cli = {.color = KH_COLOR_NEVER};
	kh_names given = {0};
	kh_column_maps columns = {0};
	kh_value_maps values = {0};
	FILE *before = stderr;
	char *said = NULL;
	size_t len = 0;

	kh_push(&given, line);
	stderr = open_memstream(&said, &len);
	HOLDS(stderr != NULL);
	bool mapped = kh_input_maps(&cli, plan, &given, &columns), valued = kh_values_given(&cli, plan, &given, &values);
	fclose(stderr);
	stderr = before;
	HOLDS((mapped && valued) == (len == 0));
	is_shown((kh_str){said, len});
	free(said);
	columns_are_known(plan->schema, &columns, &values);
}

/* Names that are near to a wrong one are dear to find: the length of the input says as what it is read. */
FUZZ(config)
{
	kh_plan *plan = KH_NEW(kh_plan);
	kh_str text = fuzz_text(input);

	plan->schema = kh_schema_new();
	if (text.len % 4 == 0)
		read_codes(fuzz_take_line(&text));
	else if (text.len % 4 == 1)
		read_explanations(plan, fuzz_take_line(&text));
	else
		read_file(plan, text, text.len % 4 == 2 ? KH_VI : KH_EN);
}
