/* khen.toml: the settings of lint that a project keeps, and what it explains of its data. Of TOML it reads tables, keys, texts and lists of texts.
 *
 *     [lint]
 *     select = ["KT1"]
 *     ignore = ["KT13", "trùng tên chuyên đề"]
 *     [lint.levels]
 *     KT105 = "error"
 *     [columns]
 *     "Người được khen" = "tên"
 *     [columns.progress]
 *     "Nội dung" = "nhiệm vụ"
 *     [values."hình thức"]
 *     BK = "Bằng khen" */
#ifndef KH_LINT_CONFIG_H
#define KH_LINT_CONFIG_H

#include "lang/diag.h"
#include "lang/field.h"
#include "lang/lint/settings.h"

/* A line of [columns]: how a header of data is to be understood. Whether there is such a column, a plan decides. */
typedef struct {
	unsigned datasets; /* in files of these: all for [columns], one for [columns.progress] and the like */
	kh_str header, column;
	kh_span span; /* of the column */
} kh_config_column;

typedef KH_VEC(kh_config_column) kh_config_columns;

/* A line of [values.column]: what a value of that column stands for. */
typedef struct {
	kh_str column, value, meaning;
	kh_span column_span, value_span, meaning_span;
} kh_config_value;

typedef KH_VEC(kh_config_value) kh_config_values;

/* What a project explains of its data. */
typedef struct {
	kh_config_columns columns;
	kh_config_values values;
} kh_config_data;

/* Reads the file into the wish and what it explains of data. Mistakes (KT920) go to diags, each with its place and the nearest word. */
void kh_lint_config_read(const kh_source *source, kh_diags *diags, kh_lint_wish *out, kh_config_data *data);

/* "KT105, KT13" and "KT105=error, KT106=off", as flags and the environment give them. False: *why says what is wrong, *nearest
 * is what was probably meant, or empty. */
bool kh_lint_codes_read(kh_str list, kh_lang lang, kh_lint_prefixes *out, kh_str *why, kh_str *nearest);
bool kh_lint_levels_read(kh_str list, kh_lang lang, kh_lint_wish *wish, kh_str *why, kh_str *nearest);

#endif
