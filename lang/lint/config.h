/* khen.toml: the settings of lint that a project keeps. Of TOML it reads tables, keys, texts and lists of texts.
 *
 *     [lint]
 *     select = ["KT1"]
 *     ignore = ["KT13", "trùng tên chuyên đề"]
 *     [lint.levels]
 *     KT105 = "error" */
#ifndef KH_LINT_CONFIG_H
#define KH_LINT_CONFIG_H

#include "lang/diag.h"
#include "lang/lint/settings.h"

/* Reads the file into the wish. Mistakes (KT920) go to diags, each with its place and the nearest word. */
void kh_lint_config_read(const kh_source *source, kh_diags *diags, kh_lint_wish *out);

/* "KT105, KT13" and "KT105=error, KT106=off", as flags and the environment give them. False: *why says what is wrong, *nearest
 * is what was probably meant, or empty. */
bool kh_lint_codes_read(kh_str list, kh_lang lang, kh_lint_prefixes *out, kh_str *why, kh_str *nearest);
bool kh_lint_levels_read(kh_str list, kh_lang lang, kh_lint_wish *wish, kh_str *why, kh_str *nearest);

#endif
